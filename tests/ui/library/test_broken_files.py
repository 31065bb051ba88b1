"""Files that cannot be used stand last, with what is wrong; twins and stand-ins say where they lie."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.content.kinds import Kind
from routine_app.domain.routine import Routine
from routine_app.domain.value import replace
from routine_app.ui.library.broken import BrokenTile
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.library.routine import RoutineDetail
from routine_app.ui.library.routines import RoutineTile
from routine_app.ui.widgets.labels import MAY_BREAK
from routine_app.ui.widgets.scroll import QuietScrollArea
from tests.ui.library.files import RUN, open_page, own_desk, own_folder

BROKEN = RUN.replace("figure-four: 45 s", "figure-four: sixty")


def found(page: LibraryPage) -> Routine:
    """The routine that was written into the own folder."""
    routine = page.lists.shelf.find(Kind.ROUTINE, "evening-run")
    assert isinstance(routine, Routine)
    return routine


def broken(page: LibraryPage) -> list[BrokenTile]:
    cards = (card for card in page.routines.cards if not card.isHidden())
    return [card for card in cards if isinstance(card, BrokenTile)]


def test_the_line_itself_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path, {"evening-run.yaml": BROKEN}))
    (card,) = broken(page)
    assert card.message.text().replace(MAY_BREAK, "").startswith("Line 7: ")
    assert card.line.label.text() == "7  - figure-four: sixty"
    assert card.line.isVisible()


def test_check_again_says_when_it_is_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path, {"evening-run.yaml": BROKEN}))
    broken(page)[0].again.click()
    (card,) = broken(page)
    assert card.checked.isVisible()
    assert page.window().focusWidget() is card.again


def test_check_again_takes_over_what_was_mended(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path, {"evening-run.yaml": BROKEN}))
    (own_folder(tmp_path) / "evening-run.yaml").write_text(RUN, encoding="utf-8")
    broken(page)[0].again.click()
    assert broken(page) == []
    assert page.problems.isHidden()
    names = [c.routine.name for c in page.routines.cards if isinstance(c, RoutineTile)]
    assert "Evening run" in names


def test_f5_reads_the_folder_again(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path))
    (own_folder(tmp_path) / "evening-run.yaml").write_text(BROKEN, encoding="utf-8")
    qtbot.keyClick(page, Qt.Key.Key_F5)
    assert len(broken(page)) == 1


def test_broken_files_are_shown_alone_and_all_again(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path, {"evening-run.yaml": BROKEN}))
    page.problems.click()
    shown = [card for card in page.routines.cards if not card.isHidden()]
    assert shown == broken(page)
    assert page.problems.text() == "Show all routines"
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.problems.text() == "1 file has a problem"
    assert len([card for card in page.routines.cards if not card.isHidden()]) > 10


def test_two_of_one_name_say_where_they_lie(qtbot: QtBot, tmp_path: Path) -> None:
    twin = RUN.replace("routine: evening-run", "routine: other")
    page = open_page(qtbot, own_desk(tmp_path, {"evening-run.yaml": RUN, "other.yaml": twin}))
    cards = [c for c in page.routines.cards if isinstance(c, RoutineTile) and c.own]
    places = [card.place.text().replace(MAY_BREAK, "") for card in cards]
    assert [place.rpartition("/")[2] for place in places] == ["evening-run.yaml", "other.yaml"]
    other = next(c for c in page.routines.cards if isinstance(c, RoutineTile) and not c.own)
    assert other.place.isHidden()


def test_enter_on_a_card_looks_and_control_enter_starts(qtbot: QtBot, tmp_path: Path) -> None:
    page = open_page(qtbot, own_desk(tmp_path))
    first, second = (c for c in page.routines.cards[:2] if isinstance(c, RoutineTile))
    first.steps.setFocus()
    qtbot.waitUntil(lambda: second.x() > first.x())
    qtbot.keyClick(first.steps, Qt.Key.Key_Right)
    assert page.window().focusWidget() is second.steps
    control = Qt.KeyboardModifier.ControlModifier
    with qtbot.waitSignal(page.start_requested, timeout=0) as caught:
        qtbot.keyClick(second.steps, Qt.Key.Key_Return, control)
    assert caught.args[0].routine == second.routine
    qtbot.keyClick(second.steps, Qt.Key.Key_Return)
    assert page.detail is not None
    assert page.detail.shown == second.routine


def test_o_opens_the_file_of_a_card(qtbot: QtBot, tmp_path: Path) -> None:
    made = own_desk(tmp_path, {"evening-run.yaml": BROKEN})
    page = open_page(qtbot, made)
    card = broken(page)[0]
    card.open.setFocus()
    path = own_folder(tmp_path) / "evening-run.yaml"
    with qtbot.waitSignal(page.edit_requested, timeout=0) as caught:
        qtbot.keyClick(card.open, Qt.Key.Key_O)
    assert caught.args == [path]


def test_without_our_editor_a_file_opens_in_the_one_of_the_system(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = own_desk(tmp_path, {"evening-run.yaml": BROKEN})
    made.services = replace(made.services, workshop=lambda: None)
    page = open_page(qtbot, made)
    broken(page)[0].open.click()
    assert made.opened == [own_folder(tmp_path) / "evening-run.yaml"]


def test_a_page_stays_when_its_file_breaks_and_follows_when_it_is_mended(
    qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page(qtbot, own_desk(tmp_path, {"evening-run.yaml": RUN}))
    page.show_routine(found(page))
    path = own_folder(tmp_path) / "evening-run.yaml"
    path.write_text(BROKEN, encoding="utf-8")
    page.refresh()
    assert page.detail is not None
    assert page.detail.shown.name == "Evening run"
    assert page.trouble.isVisible()
    assert "evening-run.yaml has a problem now. Line 7: " in page.trouble.label.text()
    path.write_text(RUN.replace("name: Evening run", "name: Mended"), encoding="utf-8")
    page.refresh()
    assert page.detail.shown.name == "Mended"
    assert page.trouble.isHidden()


def test_a_changed_file_is_shown_in_place_with_focus_and_scroll(
    qtbot: QtBot, tmp_path: Path
) -> None:
    page = open_page(qtbot, own_desk(tmp_path, {"evening-run.yaml": RUN}), QSize(800, 560))
    page.show_routine(found(page))
    area: QuietScrollArea | None = page.findChild(QuietScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    detail = page.detail
    assert isinstance(detail, RoutineDetail)
    name = detail.rows[1].swaps[0].accessibleName()
    detail.rows[1].swaps[0].setFocus()
    bar.setValue(90)
    path = own_folder(tmp_path) / "evening-run.yaml"
    path.write_text(RUN.replace("45 s", "50 s"), encoding="utf-8")
    page.refresh()
    assert isinstance(page.detail, RoutineDetail)
    assert page.detail.rows[1].dose.text() == "50 s each side"
    focused: QWidget | None = page.window().focusWidget()
    assert focused is not None
    assert focused.accessibleName() == name
    qtbot.waitUntil(lambda: bar.value() == 90)
