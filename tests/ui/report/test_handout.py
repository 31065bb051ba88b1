"""A handout has every exercise with its words, and days to tick, on the paper that was chosen."""

from pathlib import Path

import pytest
from PySide6.QtGui import QPageSize
from pytestqt.qtbot import QtBot

from routine_app.content.library import Library
from routine_app.domain.exercise import for_side
from routine_app.domain.pose import Side
from routine_app.domain.routine import ExerciseStep, Routine, SideOrder
from routine_app.domain.value import replace
from routine_app.resources import routines_dir
from routine_app.ui.report.handout import DAYS, lay_out, paint_handout
from routine_app.ui.report.paper import named_size
from tests.ui.report.pdf import pages

LIBRARY = Library(routines_dir())
HOSTILE = "<b>x</b><img src=x.png>&amp;"


def squeezed(text: str) -> str:
    """Without blanks, which are where a line was broken."""
    return "".join(text.split())


@pytest.mark.parametrize("large", [False, True], ids=["usual", "large"])
@pytest.mark.parametrize("wanted", ["first-length", "settle", "strong"])
def test_everything_stands_on_the_pages(wanted: str, large: bool, qtbot: QtBot) -> None:
    routine = LIBRARY.routine(wanted)
    texts, _ = pages(paint_handout(routine, large=large, letter=False))
    text = squeezed("".join(texts))
    for step in routine.exercise_steps:
        exercise = step.exercise
        assert squeezed(exercise.name) in text
        for line in ((step.cue,) if step.cue else exercise.cues) + exercise.stop_if:
            assert squeezed(line) in text
    assert f"{DAYS}daystotick" in text
    assert text.count("Start") >= len(routine.exercise_steps)


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
