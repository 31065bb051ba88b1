"""Thousands of files are read between other things; the page is there at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from routine_app.content.kinds import Kind
from routine_app.domain.moment import Moment
from routine_app.domain.value import replace
from routine_app.ui.library.index import FIRST, LEAST, SLICE
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.library.routines import RoutineTile
from routine_app.ui.widgets.scroll import QuietScrollArea
from tests.fakes import MONDAY, FakeClock
from tests.ui.library.files import RUN, open_page, own_desk


class BusyClock(FakeClock):
    """Five milliseconds pass with every look."""

    def now(self) -> Moment:
        return self.advance(5)


def many(count: int) -> dict[str, str]:
    return {
        f"run-{n:04}.yaml": RUN.replace("evening-run", f"run-{n:04}").replace(
            "Evening run", f"Run {n:04}"
        )
        for n in range(count)
    }


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> LibraryPage:
    made = own_desk(tmp_path, many(300))
    made.services = replace(made.services, clock=BusyClock(MONDAY))
    return open_page(qtbot, made)


def shown(page: LibraryPage) -> list[str]:
    cards = (card for card in page.routines.cards if not card.isHidden())
    return [card.routine.name for card in cards if isinstance(card, RoutineTile)]


def until_read(qtbot: QtBot, page: LibraryPage) -> None:
    qtbot.waitUntil(lambda: not page.index.is_reading, timeout=20_000)


def test_the_first_page_does_not_wait_for_the_rest(page: LibraryPage) -> None:
    assert page.index.is_reading
    assert LEAST <= page.index.done <= 2 * (LEAST + FIRST // 5)
    assert shown(page)[:2] == ["Run 0000", "Run 0001"]
    assert page.lists.progress.isVisible()
    assert page.lists.progress.text().startswith("Reading ")
    assert page.lists.progress.text().endswith(f" of {page.index.total}")


def test_each_turn_is_short(page: LibraryPage) -> None:
    before = page.index.done
    QApplication.processEvents()
    assert 0 < page.index.done - before <= 1 + SLICE // 5


def test_in_the_end_everything_is_known_and_nothing_is_said(
    qtbot: QtBot, page: LibraryPage
) -> None:
    until_read(qtbot, page)
    assert page.lists.progress.isHidden()
    assert len(page.index.good(Kind.ROUTINE)) >= 300


def test_a_search_finds_what_has_been_read_so_far_and_then_the_rest(
    qtbot: QtBot, page: LibraryPage
) -> None:
    page.filter.setText("run 0299")
    assert page.lists.nothing.text() == "Nothing like that so far. There are more files to read."
    until_read(qtbot, page)
    assert shown(page) == ["Run 0299"]
    assert page.lists.nothing.isHidden()


def test_cards_are_made_as_one_scrolls(qtbot: QtBot, page: LibraryPage) -> None:
    until_read(qtbot, page)
    first = len(shown(page))
    assert first < 100
    area: QuietScrollArea | None = page.findChild(QuietScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: len(shown(page)) > first)
    assert shown(page) == sorted(shown(page))


def test_a_file_that_did_not_change_keeps_its_card(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path, many(3)))
    cards = page.routines.cards
    page.refresh()
    assert page.routines.cards == cards


def test_a_changed_file_gets_another_card_and_the_focus_stays(qtbot: QtBot, tmp_path: Path) -> None:
    made = own_desk(tmp_path, many(3))
    page = open_page(qtbot, made)
    first, second = page.routines.cards[:2]
    assert isinstance(second, RoutineTile)
    second.steps.setFocus()
    path = tmp_path / "own" / "run-0000.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("Run 0000", "Aaa"), encoding="utf-8")
    page.refresh()
    assert shown(page)[:2] == ["Aaa", "Run 0001"]
    assert page.routines.cards[0] is not first
    assert page.routines.cards[1] is second
    assert page.window().focusWidget() is second.steps
