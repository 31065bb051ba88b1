"""Exercises are found by words and filters, and added where one is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.builder.bench import EMPTY, SIX, builder, press
from tests.ui.desk import desk

Key = Qt.Key


def test_a_search_forgives_typos_and_enter_adds_after_the_current_step(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    press(view, Key.Key_Down)
    press(view, Key.Key_Slash)
    assert view.finder is not None
    assert view.finder.search.hasFocus()
    assert view.finder.place.text() == "It goes after step 2."
    QTest.keyClicks(view.finder.search, "figuer")
    assert "Did you mean" in view.finder.nothing.text()
    first = view.finder.shown[0].exercise
    press(view, Key.Key_Return)
    assert edited.steps[2].startswith(f"{first.id}: ")
    assert view.steps.opened == 2
    assert view.finder.search.hasFocus()
    said = f"{first.short_name} is step 3 now. The next one goes after it."
    assert view.finder.place.text() == said
    view.steps.show_step(0)
    assert view.finder.place.text() == "It goes after step 1."


def test_arrows_go_through_what_was_found(qtbot: QtBot) -> None:
    view, edited = builder(qtbot, EMPTY)
    assert view.finder is not None
    assert view.finder.search.hasFocus()
    assert view.finder.place.text() == "It will be the first step."
    press(view, Key.Key_Down)
    press(view, Key.Key_Down)
    second = view.finder.shown[1]
    assert second.hasFocus()
    press(view, Key.Key_Return)
    assert edited.steps == [f"{second.exercise.id}: {edited.steps[0].split(': ')[1]}"]
    press(view, Key.Key_Up)
    press(view, Key.Key_Up)
    assert view.finder.search.hasFocus()
    QTest.keyClicks(view.finder.search, "xyzzyx")
    assert view.finder.shown == []
    press(view, Key.Key_Return)
    assert len(edited.steps) == 1
    press(view, Key.Key_Escape)
    assert view.finder.search.text() == ""
    press(view, Key.Key_Escape)
    assert view.steps.cards[0].row.hasFocus()


def test_a_wait_and_a_rest_are_added(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    assert view.finder is not None
    view.finder.wait.click()
    view.finder.rest.click()
    assert edited.steps[1:3] == ["wait: Fetch what you need.", "rest: 20 s"]


def test_a_narrow_window_shows_steps_or_exercises(qtbot: QtBot) -> None:
    view, edited = builder(qtbot, size=(760, 560))
    assert view.finder is None
    press(view, Key.Key_Slash)
    assert view.finder is not None
    assert view.finder.isVisible()
    assert not view.steps.isVisible()
    press(view, Key.Key_Return)
    assert len(edited.steps) == 7
    view.finder.done.click()
    assert view.steps.isVisible()
    assert not view.finder.isVisible()
    assert view.steps.cards[1].row.hasFocus()


def test_other_ways_to_do_an_exercise_come_with_a_search(qtbot: QtBot) -> None:
    view, edited = builder(qtbot, EMPTY)
    assert view.finder is not None
    assert not any(row.is_variant for row in view.finder.shown)
    QTest.keyClicks(view.finder.search, "heel slide")
    ways = [row for row in view.finder.shown if row.is_variant]
    assert ways
    ways[0].click()
    assert edited.steps[0].startswith("heel-slide.")
    view.finder.search.clear()
    assert not any(row.is_variant for row in view.finder.shown)


def test_exercises_that_came_meanwhile_can_be_found(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = desk()
    view, _ = builder(qtbot, EMPTY, made=made)
    before = view.finder
    view.hide()
    view.show()
    assert view.finder is before
    view.hide()
    monkeypatch.setattr(made.services.library, "exercise_ids", lambda: ("pelvic-tilt",))
    view.show()
    assert view.finder is not None
    assert [row.exercise.id for row in view.finder.rows] == ["pelvic-tilt"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("half-kneeling stretch", "half-kneeling"),
        ("Half kneeling stretch", "half-kneeling"),
        ("knee", "knee-to-chest"),
        ("pelvc tilt", "pelvic-tilt"),
    ],
)
def test_what_is_called_so_comes_before_what_only_lies_so(
    qtbot: QtBot, typed: str, first: str
) -> None:
    view, edited = builder(qtbot, EMPTY)
    assert view.finder is not None
    QTest.keyClicks(view.finder.search, typed)
    rows = view.finder.shown
    qtbot.waitUntil(lambda: rows == sorted(rows, key=lambda row: row.y()))
    press(view, Key.Key_Return)
    assert edited.steps[0].startswith(f"{first}:")


def test_tab_goes_through_what_was_found_from_top_to_bottom(qtbot: QtBot) -> None:
    view, _ = builder(qtbot, EMPTY)
    assert view.finder is not None
    QTest.keyClicks(view.finder.search, "knee")
    shown = view.finder.shown
    shown[0].setFocus()
    assert len(shown) > 2
    for row in shown[1:]:
        QTest.keyClick(view.focusWidget(), Key.Key_Tab)
        assert row.hasFocus()
    view.finder.search.clear()
    base = [row for row in view.finder.rows if not row.is_variant]
    assert view.finder.shown == base


BROUGHT = """\
exercises:
  - exercise: my-tilt
    name: Tilt of mine
    phase: release
    aim: Wake the pelvis.
    position: supine
    sides: both
    dose: 30 s
    cues: [Slowly.]
    poses:
      start:
        pelvis: {pitch: -84}
        rests on: [back]
      hold:
        same as: start
        pelvis: {pitch: -96}
    variants:
      - {variant: small, name: Smaller tilt of mine, how: Go half way.}
"""


def test_exercises_of_the_file_itself_are_found_with_their_variants(qtbot: QtBot) -> None:
    view, edited = builder(qtbot, SIX + BROUGHT)
    press(view, Key.Key_Slash)
    assert view.finder is not None
    assert "my-tilt" in [row.exercise.id for row in view.finder.shown]
    QTest.keyClicks(view.finder.search, "smaller tilt of mine")
    assert view.finder.shown[0].exercise.id == "my-tilt.small"
    QTest.keyClick(view.finder.search, Key.Key_Return)
    assert "my-tilt.small: 30 s" in edited.steps
