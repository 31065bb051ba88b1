"""What the command line says is said in the user's language."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

import pytest

from routine_app.cli import parse
from routine_app.content.kinds import Kind
from routine_app.content.problem import NotFound
from routine_app.domain.request import Request
from routine_app.options.help import help_text
from routine_app.options.usage import UsageProblem
from routine_app.resources import MissingResourceError, candidates
from routine_app.system import qt_guard
from routine_app.system.places import NoHome, find_places
from routine_app.trouble import crash_lines, explained
from tests.pseudo_language import speak_pseudo, untranslated

MISTAKES = """
fly
today first
--colour
today --colour
--data-dir
--data-dir /dev/null
today --speed 0
today --text=yes
today --wait
play
edit
open
cues
cues a --text
cues a --speed 5
play a --short
play a --json
history --json --text
history --notes
export
export a b
export a.json --text
settings
settings export a.json --dry-run
play a --size 5x5
figure
figure a
figure a --text --out a.png
figure a --size 5x5
figure a --out a.txt
figure a --phase middle
figure a --set hip=x
figure a --set hip=3
check
check a --json
check a --text
check a --short
check a --speed 5
schema a
new
new a --out a.txt
new a --json
share
share a
handout
reminder
reminder on 99:99
reminder on 07:30 --json
remind now
today --large
""".strip().splitlines()


@pytest.fixture(autouse=True)
def _pseudo() -> None:
    speak_pseudo()


@pytest.mark.parametrize("arguments", MISTAKES)
def test_what_is_not_understood(arguments: str) -> None:
    with pytest.raises(UsageProblem) as problem:
        parse(arguments.split())
    assert untranslated([str(problem.value)]) == []


def test_the_help() -> None:
    lines = help_text().replace("\n" + " " * 31, " ").replace("\n" + " " * 19, " ").splitlines()
    typed = re.compile(r"^  (routine-app( [a-z]+)?( --short)?|--[a-z-]+)( on 07:30| export)?")
    said = [re.sub(r" [A-Zx]+(\.\.\.|=[A-Z]+)?(?= |$)", "", typed.sub("", line)) for line in lines]
    assert untranslated(said) == []


@pytest.mark.parametrize("kind", [Kind.ROUTINE, Kind.EXERCISE, Kind.PROGRAM])
def test_what_is_not_there(kind: Kind) -> None:
    found = explained(NotFound(kind, "fly", "flies"), Request())
    assert found is not None
    assert untranslated(found[0], besides=("routine-app:",)) == []


def test_an_error_of_our_own(tmp_path: Path) -> None:
    said = crash_lines(ValueError("x"), Request(data_dir=tmp_path))
    assert untranslated(said, besides=("routine-app:",)) == []


def test_without_a_home(tmp_path: Path) -> None:
    for environ in ({}, {"HOME": "here"}):
        with pytest.raises(NoHome) as problem:
            find_places(environ, "linux", None)
        assert untranslated([str(problem.value)]) == []


def test_what_keeps_qt_from_starting(tmp_path: Path) -> None:
    def missing(name: str) -> object:
        raise OSError(errno.ENOENT, os.strerror(errno.ENOENT))

    there = {"load": lambda name: name, "reach_x": lambda display: False}
    said = [
        qt_guard.incompatible_pair((3, 11), "6.12.0"),
        qt_guard.library_message(ModuleNotFoundError("x", name="yaml")),
        qt_guard.library_message(ImportError("GLIBC_2.34 not found")),
        qt_guard.library_message(ImportError("libmoon.so.1: cannot open")),
        qt_guard.library_message(ImportError("what")),
        qt_guard.display_problem({"DISPLAY": ":0"}, load=missing),
        qt_guard.display_problem({"DISPLAY": ":0"}, **there),
        qt_guard.display_problem(
            {"WAYLAND_DISPLAY": "w", "XDG_RUNTIME_DIR": str(tmp_path)}, **there
        ),
        qt_guard.display_problem({"QT_QPA_PLATFORM": "moon"}),
        qt_guard.display_problem({}),
    ]
    assert untranslated(filter(None, said)) == []
    assert None not in said


def test_an_incomplete_installation(monkeypatch: pytest.MonkeyPatch) -> None:
    from routine_app import resources

    monkeypatch.setattr(resources, "_PACKAGE", candidates("x", Path("/nowhere"), None)[0])
    with pytest.raises(MissingResourceError) as problem:
        resources.assets_dir()
    assert untranslated([str(problem.value)]) == []
