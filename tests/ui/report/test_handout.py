"""A handout has every exercise with its words, and days to tick, on the paper that was chosen."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from pytestqt.qtbot import QtBot

from routine_app.content.library import Library
from routine_app.domain.exercise import for_side
from routine_app.domain.pose import Side
from routine_app.domain.routine import ExerciseStep, Routine, SideOrder
from routine_app.domain.value import replace
from routine_app.domain.words import dose_words
from routine_app.figure.palette import contrast
from routine_app.resources import routines_dir
from routine_app.ui.report import handout
from routine_app.ui.report.handout import DAYS, lay_out, paint_handout
from routine_app.ui.report.paper import named_size
from tests.ui.report.pdf import darkest_of_letters, pages
from tools.contrast import TEXT

LIBRARY = Library(routines_dir())
HOSTILE = "<b>x</b><img src=x.png>&amp;"


def squeezed(text: str) -> str:
    """Without blanks, which are where a line was broken."""
    return "".join(text.split())


def missing(routine: Routine, texts: Sequence[str]) -> list[str]:
    """What is not on the pages, of all that somebody on the floor needs."""
    text = squeezed("".join(texts))
    wanted = [routine.name, *routine.about.splitlines(), f"{DAYS} days to tick"]
    for number, step in enumerate(routine.exercise_steps, 1):
        exercise, side = step.exercise, Side.LEFT if step.order is SideOrder.LEFT_ONLY else None
        cues = (step.cue,) if step.cue else exercise.cues
        wanted += [f"{number}. {exercise.name}", dose_words(step), *exercise.stop_if]
        wanted += [for_side(line, side) for line in (exercise.start_position, *cues)]
    return [line for line in wanted if squeezed(line) not in text]


@pytest.mark.parametrize("wanted", LIBRARY.routine_ids())
def test_everything_stands_on_the_pages(
    wanted: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handout, "paint_lines", lambda *_: None)  # words are what counts here
    routine = LIBRARY.routine(wanted)
    texts, _ = pages(paint_handout(routine, letter=False))
    assert missing(routine, texts) == []
    assert squeezed("".join(texts)).count("Start") >= len(routine.exercise_steps)


@pytest.mark.parametrize("wanted", ["first-length", "settle", "strong"])
def test_everything_stands_on_the_pages_in_large_print(wanted: str, qtbot: QtBot) -> None:
    routine = LIBRARY.routine(wanted)
    assert missing(routine, pages(paint_handout(routine, large=True, letter=False))[0]) == []


def test_the_days_to_tick_are_all_there_once(qtbot: QtBot) -> None:
    texts = pages(paint_handout(LIBRARY.routine("settle"), letter=False))[0]
    days = "".join(texts).partition(f"{DAYS} days to tick")[2].split()
    numbers = [int(word) for word in days if word.isdecimal()]
    assert numbers[:DAYS] == list(range(1, DAYS + 1))


def test_every_letter_can_be_read_when_it_is_printed_in_grey(qtbot: QtBot) -> None:
    letters = darkest_of_letters(paint_handout(LIBRARY.routine("settle"), letter=False))
    assert len(letters) > 1000
    assert [grey for grey in letters if contrast(grey, "#FFFFFF") < TEXT] == []


@pytest.mark.parametrize(
    ("letter", "named"), [(False, QPageSize.PageSizeId.A4), (True, QPageSize.PageSizeId.Letter)]
)
def test_the_paper_is_the_one_chosen(
    letter: bool, named: QPageSize.PageSizeId, qtbot: QtBot
) -> None:
    sizes = pages(paint_handout(LIBRARY.routine("settle"), letter=letter))[1]
    size = QPageSize(named).sizePoints()
    assert {(round(w), round(h)) for w, h in sizes} == {(size.width(), size.height())}


def test_large_print_takes_more_pages(qtbot: QtBot) -> None:
    routine = LIBRARY.routine("first-length")
    usual, large = (pages(paint_handout(routine, large=is_large))[0] for is_large in (False, True))
    assert len(large) > len(usual)


@pytest.mark.parametrize("order", [SideOrder.LEFT_ONLY, SideOrder.RIGHT_ONLY])
def test_one_side_only_is_told_and_shown_as_that_side(order: SideOrder, qtbot: QtBot) -> None:
    exercise = LIBRARY.exercise("couch-stretch")
    step = ExerciseStep(exercise, exercise.dose, order=order)
    routine = replace(LIBRARY.routine("first-length"), steps=(step,))
    side = Side.LEFT if order is SideOrder.LEFT_ONLY else Side.RIGHT
    text = squeezed("".join(pages(paint_handout(routine))[0]))
    assert squeezed(for_side(exercise.start_position, side)) in text
    assert "turnthemround" not in text


def test_a_short_routine_and_its_days_are_one_page(qtbot: QtBot) -> None:
    for name in ("release-five", "lengthen-five", "easy-day"):
        assert lay_out(LIBRARY.routine(name), named_size(letter=False))[1] == 1


@pytest.mark.parametrize("letter", [False, True], ids=["a4", "letter"])
@pytest.mark.parametrize("wanted", LIBRARY.routine_ids())
def test_in_large_print_each_exercise_has_a_page(wanted: str, letter: bool, qtbot: QtBot) -> None:
    routine = LIBRARY.routine(wanted)
    scale, pages = lay_out(routine, named_size(letter=letter), large=True)
    assert scale > 1.5
    assert pages == 1 + len(routine.exercise_steps)


@pytest.mark.parametrize("large", [False, True], ids=["usual", "large"])
def test_an_exercise_that_fits_is_never_divided(large: bool, qtbot: QtBot) -> None:
    routine = LIBRARY.routine("first-length")
    texts = pages(paint_handout(routine, large=large, letter=False))[0]
    for step in routine.exercise_steps:
        name, last = squeezed(step.exercise.name), squeezed(step.exercise.stop_if[-1])
        assert any(name in squeezed(text) and last in squeezed(text) for text in texts)


def test_markup_in_a_file_is_plain_text(qtbot: QtBot) -> None:
    assert squeezed(HOSTILE) in squeezed("".join(pages(paint_handout(hostile()))[0]))


def hostile() -> Routine:
    return replace(LIBRARY.routine("settle"), name=HOSTILE, about=HOSTILE)


def test_a_handout_from_the_command_line(tmp_path: Path, qtbot: QtBot) -> None:
    from routine_app.app import run
    from routine_app.cli import parse

    path = tmp_path / "out.pdf"
    request = parse(["handout", "settle", "--out", str(path), "--large", "--paper", "letter"])
    assert not isinstance(request, str)
    assert run(request) == 0
    assert round(pages(path.read_bytes())[1][0][0]) == 612


@pytest.mark.parametrize("large", [False, True], ids=["usual", "large"])
def test_each_page_says_which_of_how_many_it_is(large: bool, qtbot: QtBot) -> None:
    texts = pages(paint_handout(LIBRARY.routine("first-length"), large=large, letter=False))[0]
    assert len(texts) > 1
    for number, text in enumerate(texts, 1):
        assert f"Page {number} of {len(texts)}" in text
