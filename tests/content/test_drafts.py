"""What was typed and never saved is there again, whatever happened to the files around it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from routine_app.content.drafts import Drafts
from routine_app.content.manuscript import Manuscript, Stamp
from routine_app.domain.value import replace

OF_FILE = Manuscript("a: ö\n", Path("/somewhere/a.yaml"), Stamp("abc", "\r\n", True))
NEW = Manuscript("new: 1\n", key="new-0011", copied=Path("/shipped/a.yaml"))


@pytest.mark.parametrize("manuscript", [OF_FILE, NEW], ids=["of a file", "new"])
def test_a_text_is_there_again(tmp_path: Path, manuscript: Manuscript) -> None:
    drafts = Drafts(tmp_path / "drafts")
    assert drafts.keep(manuscript)
    assert tuple(drafts.all()) == (manuscript,)
    drafts.drop(manuscript)
    assert tuple(drafts.all()) == ()


def test_the_text_of_one_file_is_found(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    drafts.keep(NEW)
    drafts.keep(OF_FILE)
    assert OF_FILE.path is not None
    assert drafts.of(OF_FILE.path) == OF_FILE
    assert drafts.of(Path("/somewhere/else.yaml")) is None


def test_the_last_text_of_a_file_is_kept(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    drafts.keep(OF_FILE)
    drafts.keep(replace(OF_FILE, text="later\n"))
    assert [one.text for one in drafts.all()] == ["later\n"]


def test_the_newest_comes_first(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    for number in range(3):
        drafts.keep(Manuscript(f"{number}\n", key=f"new-{number}"))
        os.utime(tmp_path / f"new-{number}.json", (number, number))
    assert [one.text for one in drafts.all()] == ["2\n", "1\n", "0\n"]


@pytest.mark.parametrize("damaged", ["", "{", "[]", '{"text": 1}', "[" * 100_000, "\x00"])
def test_damaged_files_are_passed_over(tmp_path: Path, damaged: str) -> None:
    drafts = Drafts(tmp_path)
    drafts.keep(OF_FILE)
    (tmp_path / "new-1.json").write_text(damaged)
    assert tuple(drafts.all()) == (OF_FILE,)


def test_where_nothing_can_be_kept_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    drafts = Drafts(tmp_path / "file" / "drafts")
    assert not drafts.keep(OF_FILE)
    drafts.drop(OF_FILE)
    assert tuple(drafts.all()) == ()
