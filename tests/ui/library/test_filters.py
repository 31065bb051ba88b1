"""Chips narrow the lists down, together with each other and with the search."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.content.usable import usable_exercises
from routine_app.domain.pose import Prop
from routine_app.domain.value import replace
from routine_app.domain.words import prop_name
from routine_app.ui.library.exercises import ExerciseTile
from routine_app.ui.library.filters import ExerciseFilters, FilterRow
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.library.routines import RoutineTile
from routine_app.ui.library.trail import EXERCISES, ROUTINES
from routine_app.ui.theme import ThemeSource
from tests.ui.library.files import RUN, open_page, own_desk


def found(page: LibraryPage) -> list[str]:
    cards = (card for card in page.routines.cards if not card.isHidden())
    return [card.routine.id for card in cards if isinstance(card, RoutineTile)]


def take(row: FilterRow, text: str) -> None:
    next(choice for choice in row.row.choices if choice.text() == text).click()


def test_routines_are_found_by_how_long_they_take(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path))
    everything = found(page)
    filters = page.lists.routine_filters
    assert not filters.is_open
    assert filters.clear_button.isHidden()
    filters.chips[0].click()
    assert filters.minutes.isVisible()
    take(filters.minutes, "5 or less")
    short = found(page)
    assert 0 < len(short) < len(everything)
    assert filters.chips[0].text() == "Minutes: 5 or less"
    take(filters.minutes, "Over 15")
    assert not set(found(page)) & set(short)
    filters.clear_button.click()
    assert found(page) == everything
    assert not filters.is_open


def test_one_row_is_open_at_a_time(qtbot: QtBot, tmp_path: Path) -> None:
    filters = open_page(qtbot, own_desk(tmp_path)).lists.routine_filters
    filters.chips[0].click()
    filters.chips[1].click()
    assert [row.isHidden() for row in filters.rows] == [True, False, True, True]
    filters.chips[1].click()
    assert not filters.is_open


def test_filters_go_together_and_with_the_search(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path, {"evening-run.yaml": RUN}))
    filters = page.lists.routine_filters
    take(filters.phase, "Lengthen")
    take(filters.prop, "Cushion")
    page.filter.setText("evening run")
    assert found(page) == ["evening-run"]
    take(filters.position, "Standing")
    assert found(page) == []
    assert page.lists.nothing.text() == "Nothing here is called “evening run”."
    page.filter.clear()
    take(filters.minutes, "5 or less")
    take(filters.prop, "Sofa")
    assert page.lists.nothing.text() == "No routine is like that."


def test_broken_files_are_no_answer_to_a_filter(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path, {"x.yaml": "routine: x\n"}))
    take(page.lists.routine_filters.minutes, "5 or less")
    shown = [card for card in page.routines.cards if not card.isHidden()]
    assert all(isinstance(card, RoutineTile) for card in shown)


def test_a_slip_names_the_one_that_is_meant(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path, {"evening-run.yaml": RUN}))
    page.filter.setText("evenign")
    assert page.lists.nothing.text() == "Nothing is called “evenign”. Did you mean Evening run?"


def test_without_own_files_there_is_a_word_on_how_to_add_some(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path))
    assert page.lists.none_own.isVisible()
    page.filter.setText("settle")
    assert page.lists.none_own.isHidden()
    page = open_page(qtbot, own_desk(tmp_path / "other", {"evening-run.yaml": RUN}))
    assert page.lists.none_own.isHidden()


def test_enter_goes_from_the_search_to_what_was_found(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path, {"evening-run.yaml": RUN}))
    qtbot.keyClick(page, "/")
    qtbot.keyClicks(page.filter, "evening")
    qtbot.keyClick(page.filter, Qt.Key.Key_Return)
    card = next(card for card in page.routines.cards if not card.isHidden())
    assert isinstance(card, RoutineTile)
    assert page.window().focusWidget() is card.steps
    page.filter.setText("swimming")
    page.filter.setFocus()
    qtbot.keyClick(page.filter, Qt.Key.Key_Return)
    assert page.window().focusWidget() is page.filter


def test_what_is_called_as_one_typed_comes_first(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path))
    page.tabs.button(EXERCISES).click()
    qtbot.keyClicks(page.filter, "half-kneeling stretch")
    shown = [card for card in page.exercises.cards if isinstance(card, ExerciseTile)]
    assert shown[0].exercise.id == "half-kneeling"
    qtbot.keyClick(page.filter, Qt.Key.Key_Return)
    focused: QWidget = page.window().focusWidget()
    assert isinstance(focused, ExerciseTile)
    assert focused.exercise.id == "half-kneeling"


def open_scaled(qtbot: QtBot, folder: Path, size: QSize, scale: float) -> LibraryPage:
    made = own_desk(folder)
    made.themes = ThemeSource(
        replace(made.services.preferences.value, text_scale=scale), QGuiApplication.styleHints()
    )
    page = open_page(qtbot, made, size)
    qtbot.waitExposed(page)
    return page


@pytest.mark.parametrize("tab", [ROUTINES, EXERCISES])
@pytest.mark.parametrize("size", [QSize(800, 560), QSize(1180, 760)])
def test_what_is_found_is_seen_in_the_smallest_window_with_the_largest_text(
    qtbot: QtBot, tmp_path: Path, size: QSize, tab: int
) -> None:
    page = open_scaled(qtbot, tmp_path, size, 2.0)
    page.tabs.button(tab).click()
    page.filter.setFocus()
    qtbot.keyClicks(page.filter, "settle" if tab == ROUTINES else "clam")
    grid = page.routines if tab == ROUTINES else page.exercises
    card = next(card for card in grid.cards if not card.isHidden())
    qtbot.waitUntil(lambda: card.mapTo(page, QPoint(0, 200)).y() < page.height())
    assert page.window().focusWidget() is page.filter
    assert page.head.heading.isHidden()
    page.filter.setText("xyzzyx")
    assert page.tabs.isVisible()
    page.filter.clear()
    assert page.head.heading.isVisible()
    assert page.tabs.isVisible()
    assert page.head.add.isVisible()
    assert page.lists.routine_filters.isVisible() is (tab == ROUTINES)


def test_filters_that_are_set_stay_while_somebody_searches(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_scaled(qtbot, tmp_path, QSize(800, 560), 2.0)
    take(page.lists.routine_filters.prop, "Sofa")
    page.filter.setText("settle")
    assert page.lists.routine_filters.isVisible()


def test_with_room_enough_the_heading_stays(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_scaled(qtbot, tmp_path, QSize(800, 560), 1.0)
    page.filter.setText("settle")
    assert page.head.heading.isVisible()
    assert page.lists.routine_filters.isVisible()


def test_things_stand_in_the_same_order_in_every_list_and_language(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = own_desk(tmp_path)
    page = open_page(qtbot, made)
    exercises = usable_exercises(made.services.library)
    of_exercises = ExerciseFilters(exercises, made.themes.theme, page)
    order = [prop_name(prop) for prop in Prop]
    for row in (page.lists.routine_filters.prop, of_exercises.prop):
        things = [c.text() for c in row.row.choices if c.text() in order]
        assert len(things) > 5
        assert things == sorted(things, key=order.index)
