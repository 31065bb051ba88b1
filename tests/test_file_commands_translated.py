"""What the verbs for files say is said in the user's language; programs get what they know."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from routine_app.cli import parse
from routine_app.content.library import Library
from routine_app.domain.drawing import CannotWrite
from routine_app.domain.language import speak
from routine_app.domain.routine import Routine, WaitStep
from routine_app.file_commands import do
from routine_app.parts import make_library
from routine_app.resources import assets_dir, routines_dir
from routine_app.system.catalogue import read_language
from routine_app.terminal.output import Output
from tests.pseudo_language import speak_pseudo, untranslated

BROKEN = "routine: a\nname: A\nsteps:\n  - pelvic-tlt: 45 s\n"


@pytest.fixture(autouse=True)
def in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    speak_pseudo()


def said(*arguments: str) -> str:
    request = parse(arguments)
    assert not isinstance(request, str)
    written = io.StringIO()
    do(request, Output(written))
    return written.getvalue()


@pytest.mark.parametrize(
    "arguments",
    [
        ("new", "mine"),
        ("check", "good.yaml"),
        ("check", "broken.yaml"),
        ("share", "first-length", "--out", "mine.yaml"),
        ("handout", "first-length", "--out", "mine.pdf"),
    ],
)
def test_what_was_done_and_found(arguments: tuple[str, ...]) -> None:
    Path("good.yaml").write_text(BROKEN.replace("tlt", "tilt"), encoding="utf-8")
    Path("broken.yaml").write_text(BROKEN, encoding="utf-8")
    lines = said(*arguments).splitlines()
    assert lines
    assert untranslated(lines, besides=("broken.yaml",)) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("new", "con"),
        ("new", "mine", "--out", "there.yaml"),
        ("new", "mine", "--out", "no/mine.yaml"),
        ("share", "first-length", "--out", "there.yaml"),
        ("share", "first-length", "--out", "no/mine.yaml"),
        ("handout", "first-length", "--out", "no/mine.pdf"),
    ],
)
def test_why_nothing_was_written(arguments: tuple[str, ...]) -> None:
    Path("there.yaml").write_text("mine", encoding="utf-8")
    with pytest.raises(CannotWrite) as error:
        said(*arguments)
    assert untranslated([str(error.value)]) == []


def test_programs_are_told_the_same_in_every_language() -> None:
    Path("broken.yaml").write_text(BROKEN, encoding="utf-8")
    (found,) = json.loads(said("check", "broken.yaml", "--format", "json"))
    assert found["hint"] == 'Did you mean "pelvic-tilt"?'
    assert found["fix"]["label"] == "Use pelvic-tilt"


@pytest.mark.parametrize("code", ["de", "es", "fr"])
@pytest.mark.parametrize("wanted", Library(routines_dir()).routine_ids())
def test_a_routine_is_handed_on_in_the_words_that_are_shown(code: str, wanted: str) -> None:
    speak(read_language(code, assets_dir() / "languages"))
    shown = make_library(None).routine(wanted)
    said("share", wanted, "--out", "mine.yaml")
    english = Library(routines_dir())
    found = english.routine_file(Path("mine.yaml"))
    assert (found.name, found.short_name, found.about) == (
        shown.name,
        shown.short_name,
        shown.about,
    )
    assert found.name != english.routine(wanted).name
    assert waits(found) == waits(shown)
    assert [step.exercise.id for step in found.exercise_steps] == [
        step.exercise.id for step in shown.exercise_steps
    ]


def waits(routine: Routine) -> list[str]:
    """What the steps themselves say."""
    texts = [step.text for step in routine.steps if isinstance(step, WaitStep)]
    return texts + [step.cue for step in routine.exercise_steps]


def test_ones_own_routine_is_handed_on_as_it_is_written() -> None:
    speak(read_language("de", assets_dir() / "languages"))
    Path("own.yaml").write_text(BROKEN.replace("tlt", "tilt"), encoding="utf-8")
    said("share", "own.yaml", "--out", "mine.yaml")
    assert Path("mine.yaml").read_bytes() == Path("own.yaml").read_bytes()
