"""What cannot be changed, added or saved is said in the language of the program."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from routine_app.content.arriving import Arrival
from routine_app.content.library import Library
from routine_app.content.manuscript import ChangedOutside
from routine_app.content.own_folder import How, OwnFolder
from routine_app.content.rewriting.asking import set_dose, set_words
from routine_app.content.rewriting.cannot import CannotRewrite
from routine_app.content.rewriting.fields import add_exercise, rename
from routine_app.content.rewriting.steps import add_step
from routine_app.content.rewriting.values import rename_key, set_value
from routine_app.content.saving import save_text, stamp_of
from routine_app.domain.dose import SECOND, Dose, Timed
from routine_app.domain.drawing import CannotWrite
from tests.content.examples import FIRST_LENGTH, HALF_KNEELING, put, shipped
from tests.pseudo_language import speak_pseudo, untranslated

MINE = FIRST_LENGTH.replace("routine: first-length", "routine: mine")


@pytest.fixture(autouse=True)
def another_language() -> None:
    speak_pseudo()


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "data" / "routines"


@pytest.fixture
def library(tmp_path: Path, own: Path) -> Library:
    return Library(shipped(tmp_path), own)


@pytest.fixture
def folder(tmp_path: Path, library: Library) -> OwnFolder:
    return OwnFolder(library, tmp_path / "data")


def refused(kind: type[Exception], act: Callable[[], object]) -> None:
    with pytest.raises(kind) as error:
        act()
    assert untranslated([str(error.value)]) == []


DOSE = Dose(Timed(SECOND))


@pytest.mark.parametrize(
    "text",
    [
        "routine: a\nname: A\nsteps: later\n",
        "routine: a\nsteps:\n  - b: 1\n  - b: &x 2\n",
        "routine: a\nsteps:\n  - b: 1\n",
        "routine: a\nsteps:\n  - b: 1\n  - c\n",
        "routine: a\nsteps:\n  - b: 1\n  - c: soon\n",
        "routine: a\nsteps:\n  - b: 1\n  - c: [1 s]\n",
        "# nothing\n",
    ],
)
def test_steps_that_cannot_be_changed(text: str) -> None:
    refused(CannotRewrite, lambda: set_dose(text, 1, DOSE))


@pytest.mark.parametrize(
    "act",
    [
        lambda: set_words("routine: a\nsteps:\n  - {wait}", 0, "Fetch it."),
        lambda: add_step("- a\n", 0, "rest", "20 s"),
        lambda: rename("neither: a\n", "b"),
        lambda: add_exercise("- a\n", "b", {"name": "B"}),
        lambda: set_value("a: b\n", ("c", "d"), "e"),
        lambda: set_value("a: b\n", ("a", "d"), "e"),
        lambda: rename_key("a: b\nc: d\n", ("a",), "c"),
    ],
)
def test_texts_that_cannot_be_changed(act: Callable[[], object]) -> None:
    refused(CannotRewrite, act)


def arrived(folder: OwnFolder, tmp_path: Path, text: str) -> Arrival:
    (found,) = folder.look_at([put(tmp_path / "Downloads" / "a.yaml", text)])
    return found


def test_a_file_that_cannot_be_added(folder: OwnFolder, own: Path, tmp_path: Path) -> None:
    put(own / "mine.yaml", HALF_KNEELING.replace("exercise: half-kneeling", "exercise: mine"))
    refused(CannotWrite, lambda: folder.add(arrived(folder, tmp_path, MINE), How.REPLACE))


def test_a_folder_that_cannot_be_made(folder: OwnFolder, own: Path, tmp_path: Path) -> None:
    put(own, "a file where the folder should be")
    refused(CannotWrite, lambda: folder.add(arrived(folder, tmp_path, MINE)))


def test_a_file_that_comes_with_the_program_is_not_replaced(
    folder: OwnFolder, tmp_path: Path
) -> None:
    found = arrived(folder, tmp_path, "essentials:\n  - title: T\n")
    assert found.problems
    assert untranslated(problem.message for problem in found.problems) == []


def test_a_file_that_cannot_be_taken_out_or_brought_back(
    folder: OwnFolder, own: Path, tmp_path: Path
) -> None:
    outside = put(tmp_path / "Downloads" / "a.yaml", MINE)
    refused(CannotWrite, lambda: folder.remove(outside))
    path = put(own / "mine.yaml", MINE)
    removed = folder.remove(path)
    put(path, "a new one")
    refused(CannotWrite, lambda: folder.bring_back(removed))


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.ENOENT, 0])
def test_a_disk_that_takes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def fail(_descriptor: int) -> None:
        raise OSError(number, None) if number else OSError

    monkeypatch.setattr(os, "fsync", fail)
    refused(CannotWrite, lambda: save_text(tmp_path / "a.yaml", "a: b\n", None))


def test_texts_that_cannot_be_saved(tmp_path: Path) -> None:
    path = put(tmp_path / "a.yaml", "a: b\n")
    stamp = stamp_of(path)
    refused(CannotWrite, lambda: save_text(path, "a: b\n", None))
    refused(CannotWrite, lambda: save_text(path, "\ud800", stamp))
    refused(CannotWrite, lambda: save_text(path, "x" * 300_000, stamp))
    path.write_text("a: c\n", encoding="utf-8")
    refused(ChangedOutside, lambda: save_text(path, "a: d\n", stamp))
    path.unlink()
    refused(ChangedOutside, lambda: save_text(path, "a: d\n", stamp))
