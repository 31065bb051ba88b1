"""Writing to a place of the user's choice: whole or not at all, and what stands in the way."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from routine_app.storage.exchange.exporting import kind_of, write
from routine_app.storage.exchange.problem import ExchangeProblem


def problem(path: Path) -> str:
    with pytest.raises(ExchangeProblem) as caught:
        write(path, b"new")
    return str(caught.value)


def test_the_ending_of_the_name_says_what_is_written() -> None:
    assert kind_of(Path("a.JSON")) == ".json"
    with pytest.raises(ExchangeProblem, match=r"\.csv, \.json, \.ics or \.pdf"):
        kind_of(Path("history.doc"))


def test_a_file_is_for_its_owner_alone_and_replaces_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "history.json"
    path.write_text("a longer text than before")
    write(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "link.json").symlink_to(tmp_path / "there" / "real.json")
    write(tmp_path / "link.json", b"new")
    assert (tmp_path / "there" / "real.json").read_bytes() == b"new"
    assert (tmp_path / "link.json").is_symlink()


def test_places_that_are_none_are_one_sentence(tmp_path: Path) -> None:
    assert "is a folder" in problem(tmp_path)
    assert f"There is no folder {tmp_path / 'missing'}." in problem(tmp_path / "missing" / "a.csv")
    assert not (tmp_path / "missing").exists()
    (tmp_path / "file").write_text("")
    assert "There is no folder" in problem(tmp_path / "file" / "a.csv")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EROFS, "cannot be written to. Choose another folder."),
        (errno.EACCES, "cannot be written to. Choose another folder."),
        (errno.EIO, "cannot be written: "),
    ],
)
def test_a_fault_leaves_the_old_file(
    number: int, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "history.json"
    path.write_text("old")

    def fail(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    assert words in problem(path)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
