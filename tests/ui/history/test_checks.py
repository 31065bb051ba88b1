"""Self-checks on the history page: plots with their words, and how much the numbers vary."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.looking_back import LookingBack
from routine_app.domain.practice import Practice
from routine_app.domain.preferences import Preferences
from routine_app.domain.record import Entry, SelfCheck
from routine_app.domain.self_check import HipCheck, Thigh
from routine_app.domain.value import replace
from routine_app.ui.history.check_plots import CheckBlock, CheckPlot, SelfChecks
from routine_app.ui.history.check_series import (
    STEPS,
    VARIES,
    Point,
    series_of,
)
from routine_app.ui.history.table_sheet import TableSheet
from routine_app.ui.theme import theme_of
from tests.fakes import (
    MONDAY,
    FakeClock,
    FakeContent,
    FakeHistory,
    FakePreferences,
    ids,
    make_entry,
    make_session,
)

LATER = MONDAY + timedelta(days=200)


def checked(day: int, check: SelfCheck, run: int = 1) -> tuple[Entry, ...]:
    """A session of a program day with what was told before it."""
    at = MONDAY + timedelta(days=day + 30 * run)
    told = replace(check, practice_day=at.date(), run=run, program_day=day)
    name = f"s-{run}-{day}"
    return (
        *make_session(name, at, program="p", program_day=day, run=run),
        make_entry(told, at, entry_id=f"c-{run}-{day}"),
    )


BLANK = SelfCheck(MONDAY.date(), "p", 1, 1)
HIGH = HipCheck(Thigh.ABOVE)
FIRST = replace(BLANK, tightness=7, ease=6, left=HIGH, right=HIGH)
LAST = replace(
    BLANK, tightness=3, left=HipCheck(Thigh.LEVEL), right=HipCheck(Thigh.BELOW, arched=True)
)


def plain(text: str) -> str:
    """With spaces at which a line may end."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


def checks() -> tuple[SelfCheck, ...]:
    short = replace(BLANK, tightness=5, ease=7)
    return newest((*checked(1, FIRST), *checked(7, short), *checked(21, LAST)))


def newest(entries: tuple[Entry, ...]) -> tuple[SelfCheck, ...]:
    """The self-checks that are shown of these entries, which came in any order."""
    history = FakeHistory(reversed(entries))
    practice = Practice(FakeContent(), history, FakeClock(LATER), FakePreferences(), ids(), str)
    return LookingBack(practice).self_checks()


def test_each_thing_that_was_told_has_its_row_in_the_order_of_days() -> None:
    tightness, ease, left, right = series_of(checks())
    assert tightness.points == (Point(1, 7), Point(7, 5), Point(21, 3))
    assert plain(ease.words) == "Day 1: 6, day 7: 7"
    assert plain(left.words) == "Day 1: above, day 21: level"
    assert plain(right.words) == "Day 1: above"


def test_a_back_that_arched_says_nothing_about_the_hip() -> None:
    (*_, right) = series_of(checks())
    assert [point.day for point in right.points] == [1]


def test_only_the_newest_reset_is_shown() -> None:
    again = (*checked(1, FIRST), *checked(1, replace(BLANK, tightness=4), run=2))
    (tightness,) = series_of(newest(again))
    assert tightness.points == (Point(1, 4),)


def card(qtbot: QtBot, scale: float = 1.0) -> SelfChecks:
    made = SelfChecks(theme_of(Preferences(text_scale=scale)))
    qtbot.addWidget(made)
    made.resize(QSize(900, 400))
    return made


def test_without_a_check_there_is_no_card(qtbot: QtBot) -> None:
    made = card(qtbot)
    made.show_checks(newest(make_session()))
    assert made.isHidden()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_plots_have_words_and_say_how_much_they_vary(qtbot: QtBot, scale: float) -> None:
    made = card(qtbot, scale)
    made.show_checks(checks())
    assert made.isVisible()
    said = [plain(label.text()) for label in made.findChildren(QLabel) if label.isVisible()]
    assert said[:3] == ["Self-checks", "Tightness", "Day 1: 7, day 7: 5, day 21: 3"]
    assert said[-2:] == [VARIES, STEPS]
    assert not made.angles.isVisible()


def test_room_that_a_block_has_left_is_below_its_words(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    block = CheckBlock(series_of(checks())[0], theme_of(Preferences()), window)
    window.show()
    plot = block.findChild(CheckPlot)
    assert isinstance(plot, CheckPlot)
    tops = set()
    for more in (0, 40):
        block.resize(block.sizeHint().width(), block.sizeHint().height() + more)
        tops.add(plot.y())
    assert len(tops) == 1


def test_angles_are_plotted_with_level_in_the_middle_and_what_they_are_worth(qtbot: QtBot) -> None:
    first = replace(BLANK, left=HipCheck(angle=12), right=HipCheck(angle=40, arched=True))
    last = replace(BLANK, left=HipCheck(Thigh.BELOW, angle=-3))
    told = newest((*checked(1, first), *checked(21, last)))
    angles = series_of(told)[-1]
    assert angles.title == "Left thigh, degrees"
    assert angles.points == (Point(1, 12), Point(21, -3))
    assert (angles.height(0), angles.height(30), angles.height(-30)) == (0.5, 1, 0)
    assert angles.spread == 2.4
    assert plain(angles.words) == "Day 1: 12° above level, day 21: 3° below level"
    made = card(qtbot)
    made.show_checks(told)
    assert made.angles.isVisible()
    assert "2.4 degrees" in made.angles.text()


def test_a_large_angle_has_room_too() -> None:
    (angles,) = series_of(newest(checked(1, replace(BLANK, right=HipCheck(angle=-45)))))
    assert angles.ends == ("\N{MINUS SIGN}45°", "45°")
    assert angles.height(-45) == 0


def test_another_value_is_another_picture(qtbot: QtBot) -> None:
    pictures = []
    for value in (7, 3):
        made = card(qtbot)
        made.show_checks(newest(checked(1, replace(BLANK, tightness=value))))
        plot = made.findChild(CheckPlot)
        assert isinstance(plot, CheckPlot)
        pictures.append(plot.grab().toImage())
    assert pictures[0] != pictures[1]


def test_what_means_steps_is_said_only_where_steps_are(qtbot: QtBot) -> None:
    made = card(qtbot)
    made.show_checks(newest(checked(7, replace(BLANK, tightness=5))))
    assert not made.steps.isVisible()


def test_the_plots_can_be_read_as_a_table(qtbot: QtBot) -> None:
    made = card(qtbot)
    made.show_checks(checks())
    made.show()
    made.table.click()
    (sheet,) = made.window().findChildren(TableSheet)
    said = {label.accessibleName() for label in sheet.findChildren(QLabel)}
    assert {"Tightness, Day 7: 5", "Ease of standing up, Day 21: –"} <= said
    assert "Left thigh, bed line, Day 21: level" in said
