"""From the page of a routine: its file and a handout, written where the user says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from routine_app.domain.drawing import CannotWrite
from routine_app.domain.routine import Routine
from routine_app.domain.value import replace
from routine_app.ui.library.handing import HandingOver
from routine_app.ui.library.handout_sheet import HandoutSheet
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.library.routine import RoutineDetail
from routine_app.ui.report.printing import NO_PRINTER, PRINTED, Paint, Tell
from tests.ui.desk import desk
from tests.ui.library.files import RUN, open_page, own_desk, own_folder


class FakeHanding:
    """Remembers what was asked for; with a problem, raises it instead."""

    def __init__(self) -> None:
        self.done: list[tuple[object, ...]] = []
        self.problem: Exception | None = None

    def share(self, routine: Routine, path: Path) -> None:
        self._do("share", routine.id, path)

    def handout(self, routine: Routine, path: Path, *, large: bool, letter: bool) -> None:
        self._do("handout", routine.id, path, large, letter)

    def _do(self, *what: object) -> None:
        if self.problem is not None:
            raise self.problem
        self.done.append(what)


class FakeChooser:
    """Answers at once with a path."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.names: list[str] = []

    def save(self, title: str, name: str, then: Callable[[Path], None]) -> None:
        self.names.append(name)
        then(self.path)

    def open(self, title: str, then: Callable[[Path], None]) -> None:
        raise AssertionError

    def folder(self, title: str, then: Callable[[Path], None]) -> None:
        raise AssertionError


def detail(
    qtbot: QtBot, handing: FakeHanding | None, chooser: FakeChooser
) -> tuple[RoutineDetail, LibraryPage]:
    made = desk()
    services = replace(made.services, handing=lambda: handing)
    page = LibraryPage(services, made.themes)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    page.refresh()
    page.show_routine(services.library.routine("settle"))
    found = page.detail
    assert isinstance(found, RoutineDetail)
    ways = found.findChild(HandingOver)
    assert ways is not None
    ways.use(chooser)
    return found, page


def test_a_routine_is_shared(qtbot: QtBot) -> None:
    handing, chooser = FakeHanding(), FakeChooser(Path("/there/mine"))
    found, page = detail(qtbot, handing, chooser)
    found.share.click()
    assert chooser.names == ["settle.routine.yaml"]
    assert handing.done == [("share", "settle", Path("/there/mine.routine.yaml"))]
    assert "Saved as /there/mine.routine.yaml" in found.told.text()
    assert found.told.isVisible()
    page.hide()


def test_a_short_name_that_was_typed_is_kept(qtbot: QtBot) -> None:
    handing, chooser = FakeHanding(), FakeChooser(Path("/there/mine.yaml"))
    found, page = detail(qtbot, handing, chooser)
    found.share.click()
    assert handing.done == [("share", "settle", Path("/there/mine.yaml"))]
    page.hide()


def test_what_stands_in_the_way_is_said(qtbot: QtBot) -> None:
    handing, chooser = FakeHanding(), FakeChooser(Path("/there/mine.yaml"))
    found, page = detail(qtbot, handing, chooser)
    handing.problem = CannotWrite("/there/mine.yaml cannot be written: No space left on device.")
    found.share.click()
    assert found.told.text() == str(handing.problem)
    page.hide()


@pytest.mark.parametrize(("paper", "large"), [(0, False), (1, True)])
def test_a_handout_is_saved_as_chosen(paper: int, large: bool, qtbot: QtBot) -> None:
    handing, chooser = FakeHanding(), FakeChooser(Path("/there/mine"))
    found, page = detail(qtbot, handing, chooser)
    found.handout.click()
    sheet = page.window().findChild(HandoutSheet)
    assert sheet is not None
    sheet.papers.take(paper)
    sheet.papers.chosen.emit(paper)
    sheet.large.tick.setChecked(large)
    sheet.save_button.click()
    assert handing.done == [("handout", "settle", Path("/there/mine.pdf"), large, bool(paper))]
    assert sheet.remark.label.text() == "Saved as /there/mine.pdf."
    sheet.close()
    page.hide()


class FakePrinting:
    """A printer that takes pages, or says why it does not."""

    def __init__(self, *, is_there: bool) -> None:
        self.is_there = is_there
        self.asked: list[tuple[str, bool]] = []

    def ask(self, title: str, *, letter: bool, paint: Paint, tell: Tell) -> None:
        self.asked.append((title, letter))
        tell(self.is_there, PRINTED if self.is_there else NO_PRINTER)


@pytest.mark.parametrize(("is_there", "said"), [(True, PRINTED), (False, NO_PRINTER)])
def test_a_handout_is_printed_or_it_is_said_why_not(
    is_there: bool, said: str, qtbot: QtBot
) -> None:
    found, page = detail(qtbot, FakeHanding(), FakeChooser(Path("/there/mine")))
    printing = FakePrinting(is_there=is_there)
    chooser = FakeChooser(Path("/there"))
    sheet = HandoutSheet(found.shown, FakeHanding(), chooser, found.theme, page, printing)
    sheet.papers.chosen.emit(1)
    sheet.print_button.click()
    assert printing.asked == [(found.shown.name, True)]
    assert sheet.remark.label.text() == said
    sheet.close()
    page.hide()


def test_a_handout_has_the_steps_that_the_page_shows(qtbot: QtBot) -> None:
    found, page = detail(qtbot, FakeHanding(), FakeChooser(Path("/there/mine")))
    swap = found.rows[0].swaps[0]
    swap.click()
    swapped = page.detail
    assert isinstance(swapped, RoutineDetail)
    with qtbot.waitSignal(swapped.handout_requested) as asked:
        swapped.handout.click()
    (routine,) = asked.args
    assert routine.exercise_steps[0].exercise.id == swap.instead
    page.hide()


def test_nothing_is_offered_that_cannot_be_done(qtbot: QtBot) -> None:
    found, page = detail(qtbot, None, FakeChooser(Path("/there")))
    assert not found.share.isVisible()
    assert not found.handout.isVisible()
    page.hide()


@pytest.fixture
def own_page(qtbot: QtBot, tmp_path: Path) -> LibraryPage:
    """The page of a routine of one's own."""
    made = own_desk(tmp_path, {"evening-run.yaml": RUN})
    made.services = replace(made.services, handing=FakeHanding)
    page = open_page(qtbot, made)
    page.show_routine(made.services.library.routine("evening-run"))
    return page


def routine_page(page: LibraryPage) -> RoutineDetail:
    assert isinstance(page.detail, RoutineDetail)
    return page.detail


def make_anew(page: LibraryPage, folder: Path) -> None:
    """The routine's file is saved elsewhere, and its page follows."""
    before = routine_page(page)
    other = RUN.replace("name: Evening run", "name: Other")
    (own_folder(folder) / "evening-run.yaml").write_text(other, encoding="utf-8")
    page.refresh()
    QApplication.sendPostedEvents(before, QEvent.Type.DeferredDelete)
    assert routine_page(page) is not before


def test_a_file_is_shared_though_the_page_is_made_anew_meanwhile(
    own_page: LibraryPage, tmp_path: Path
) -> None:
    routine_page(own_page).share.click()
    dialog: QFileDialog | None = own_page.findChild(QFileDialog)
    assert dialog is not None
    make_anew(own_page, tmp_path)
    dialog.fileSelected.emit("/there/mine")
    dialog.close()
    assert "Saved as /there/mine.routine.yaml" in routine_page(own_page).told.text()


def test_a_handout_is_saved_though_the_page_is_made_anew_below_it(
    own_page: LibraryPage, tmp_path: Path
) -> None:
    routine_page(own_page).handout.click()
    sheet: HandoutSheet | None = own_page.findChild(HandoutSheet)
    assert sheet is not None
    make_anew(own_page, tmp_path)
    sheet.save_button.click()
    dialog: QFileDialog | None = own_page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit("/there/mine")
    dialog.close()
    assert "Saved as /there/mine.pdf" in sheet.remark.label.text()
    sheet.reject()
    assert own_page.focusWidget() is not None
