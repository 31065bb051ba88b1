"""The window as a screen reader and the Tab key find it: every page, and what is told of a part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import attrgetter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.session_run import Command
from routine_app.ui.data.errand_sheet import ErrandSheet
from routine_app.ui.editor.page import EditorPage
from routine_app.ui.editor.view import View
from routine_app.ui.first_run.page import FirstRunPage
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.player.page import PlayerPage
from routine_app.ui.settings.page import SettingsPage
from routine_app.ui.widgets.sheet import Sheet
from tests.ui.desk import Desk, desk
from tools.shots_data import (
    CONDITIONS,
    DONE,
    DUE,
    EASY,
    FIRST_DAY,
    HALF_DONE,
    HURT,
    OVER,
    PROBLEM,
    QUESTION,
    RICH,
    UNREAD,
    State,
)
from tools.shots_editor import WITH_PROBLEMS
from tools.shots_library import PROGRAMS as WITH_PROGRAMS

Key = Qt.Key


Role = QAccessible.Role


_LATER = 10_000
"""After this time a new page minds its keys."""


PLACES = {Role.Client, Role.NoRole, Role.Pane, Role.Border, Role.LayeredPane}
"""Roles that say nothing."""


class Scene:
    """A window in a state of the history."""

    def __init__(self, qtbot: QtBot, folder: Path, state: State) -> None:
        self.made: Desk = desk(state, folder)
        self.qtbot = qtbot
        self.window = MainWindow(self.made.services, self.made.themes)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def open(self, name: PageName) -> QWidget:
        self.window.show_page(name)
        page = self.window.page(name)
        assert isinstance(page, QWidget)
        return page

    def play(self) -> PlayerPage:
        self.window.start_today()
        page = self.window.findChild(PlayerPage)
        assert isinstance(page, PlayerPage)
        return page

    def press(self, key: Key) -> None:
        self.qtbot.keyClick(self.focused, key)

    @property
    def top(self) -> QWidget:
        """The sheet that lies over the window, or the window."""
        return next((s for s in self.window.findChildren(Sheet) if s.isVisible()), self.window)

    @property
    def focused(self) -> QWidget:
        found: QWidget | None = self.window.focusWidget()
        assert found is not None
        return found


def _today(_scene: Scene) -> None:
    """The page as it opens."""


def _history(scene: Scene) -> None:
    scene.open(PageName.HISTORY)


def _library(scene: Scene) -> None:
    scene.open(PageName.LIBRARY)


def _program(scene: Scene) -> None:
    page = scene.open(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    page.tabs.button(1).click()
    page.show_program(page.lists.shelf.programs.in_use)


def _other_program(scene: Scene) -> None:
    page = scene.open(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    program = page.lists.shelf.programs.find("a-week-at-the-desk")
    assert program is not None
    page.show_program(program)


def _exercises(scene: Scene) -> None:
    page = scene.open(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    page.tabs.button(2).click()
    tile = page.exercises.cards[3]
    assert isinstance(tile, QAbstractButton)
    tile.click()


def _library_tab(number: int) -> Callable[[Scene], None]:
    def show(scene: Scene) -> None:
        page = scene.open(PageName.LIBRARY)
        assert isinstance(page, LibraryPage)
        page.tabs.button(number).click()
        if page.lists.filters is not None:
            page.lists.filters.chips[0].click()

    return show


def _steps(scene: Scene) -> None:
    page = scene.open(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    page.show_today()


def _summary(scene: Scene) -> None:
    scene.window.show_summary()


def _settings(scene: Scene) -> None:
    scene.open(PageName.SETTINGS)


def _start_over(scene: Scene) -> None:
    page = scene.open(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.program.start_over.click()


def _hold(scene: Scene) -> None:
    scene.play()


def _stop_rules(scene: Scene) -> None:
    scene.qtbot.keyClicks(scene.play().stage, "s")


def _end_question(scene: Scene) -> None:
    scene.qtbot.keyClick(scene.play().stage, Key.Key_Escape)


def _finish(scene: Scene) -> None:
    scene.play().controller.command(Command.END)
    scene.made.clock.advance(_LATER)


def _before(scene: Scene) -> None:
    scene.window.start_today()
    scene.made.clock.advance(_LATER)


def _keys(scene: Scene) -> None:
    scene.window.show_keys()


def _safety(scene: Scene) -> None:
    scene.window.show_safety()


def _sheet(name: str) -> Callable[[Scene], None]:
    """What a row of Settings opens."""

    def show(scene: Scene) -> None:
        page = scene.open(PageName.SETTINGS)
        button = attrgetter(name)(page)
        assert isinstance(button, QAbstractButton)
        button.click()

    return show


def _urgent(scene: Scene) -> None:
    page: FirstRunPage | None = scene.window.findChild(FirstRunPage)
    assert page is not None
    page.note.urgent.tick.click()


def _first_step(number: int) -> Callable[[Scene], None]:
    def show(scene: Scene) -> None:
        page: FirstRunPage | None = scene.window.findChild(FirstRunPage)
        assert page is not None
        page.tick.click()
        page.foot.main.click()
        page.none.click()
        for _ in range(3, number + 1):
            (page.foot.next if page.step is page.health else page.foot.main).click()
        scene.made.clock.advance(_LATER)

    return show


def _of_history(name: str) -> Callable[[Scene], None]:
    """What the history page does."""

    def act(scene: Scene) -> None:
        _history(scene)
        getattr(scene.window.page(PageName.HISTORY), name)()

    return act


def _editor(view: View) -> Callable[[Scene], None]:
    def show(scene: Scene) -> None:
        workshop = scene.made.services.workshop()
        assert workshop is not None
        path = workshop.own_folder / "evening-run.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(WITH_PROBLEMS)
        scene.window.authoring.edit(path)
        page = scene.window.findChild(EditorPage)
        assert isinstance(page, EditorPage)
        page.head.views.button(view).click()
        page.area.setTabChangesFocus(True)
        page.notice.say("This file changed outside the app.", [("Load it", page.save)])
        page.desk.focus_main()

    return show


def _asked_for(scene: Scene) -> None:
    """The focus is on the streak."""
    scene.window.show_history()


def _under_way(scene: Scene) -> None:
    """A long history is being written."""
    _sheet("data.export")(scene)
    sheet = scene.window.findChild(ErrandSheet)
    assert isinstance(sheet, ErrandSheet)
    sheet.progress.begin("Writing the file")
    sheet.progress.show_share(0.4)
    sheet.show_progress()


PAGES: dict[str, tuple[State, Callable[[Scene], None]]] = {
    "first run": (UNREAD, _today),
    "urgent sign": (UNREAD, _urgent),
    "first run, health": (UNREAD, _first_step(2)),
    "first run, program": (UNREAD, _first_step(3)),
    "first run, from the floor": (UNREAD, _first_step(4)),
    "today": (DUE, _today),
    "today with conditions": (CONDITIONS, _today),
    "today done": (DONE, _today),
    "today half done": (HALF_DONE, _today),
    "today over": (OVER, _today),
    "today problem": (PROBLEM, _today),
    "history": (RICH, _history),
    "history checks": (OVER, _history),
    "history empty": (FIRST_DAY, _history),
    "past practice": (DUE, _of_history("add_past_practice")),
    "check-in anew": (RICH, _of_history("edit_chosen")),
    "removed": (RICH, _of_history("remove_chosen")),
    "library": (PROBLEM, _library),
    "program": (DUE, _program),
    "programs": (WITH_PROGRAMS, _library_tab(1)),
    "other program": (WITH_PROGRAMS, _other_program),
    "exercises": (DUE, _exercises),
    "exercise filters": (DUE, _library_tab(2)),
    "essentials": (DUE, _library_tab(3)),
    "known": (DUE, _library_tab(4)),
    "steps of today": (DUE, _steps),
    "looking back": (OVER, _summary),
    "settings": (DUE, _settings),
    "start over": (DUE, _start_over),
    "editor": (DUE, _editor(View.TEXT)),
    "editor, steps": (DUE, _editor(View.STEPS)),
    "your health": (CONDITIONS, _sheet("health")),
    "nerve sliders": (DUE, _sheet("sliders")),
    "what you have": (CONDITIONS, _sheet("things")),
    "exercises for you": (DUE, _sheet("own")),
    "export": (DUE, _sheet("data.export")),
    "export under way": (DUE, _under_way),
    "history asked for": (RICH, _asked_for),
    "import": (DUE, _sheet("data.take_in")),
    "delete": (DUE, _sheet("data.delete")),
    "pain": (HURT, _before),
    "question": (QUESTION, _before),
    "self-check": (FIRST_DAY, _before),
    "short self-check": (EASY, _before),
    "player": (DUE, _hold),
    "stop rules": (DUE, _stop_rules),
    "end question": (DUE, _end_question),
    "finish": (DUE, _finish),
    "keys": (DUE, _keys),
    "safety": (DUE, _safety),
}


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def description_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def state_of(widget: QWidget) -> QAccessible.State:
    return QAccessible.queryAccessibleInterface(widget).state()


def focusable(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield widget


def stops(window: QWidget) -> Iterator[QWidget]:
    """What Tab should reach: of a group only what is taken."""
    for widget in focusable(window):
        if isinstance(widget, QAbstractButton) and widget.autoExclusive():
            if not widget.isChecked():
                continue
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget


def walk(scene: Scene) -> list[QWidget]:
    """Every stop of Tab until it is back at the first."""
    found: list[QWidget] = []
    while scene.focused not in found:
        found.append(scene.focused)
        scene.press(Key.Key_Tab)
    return found


def names(widgets: list[QWidget]) -> list[str]:
    return [name_of(widget) for widget in widgets]


def children(parent: QWidget) -> list[QWidget]:
    told = QAccessible.queryAccessibleInterface(parent)
    found = (told.child(index).object() for index in range(told.childCount()))
    return [child for child in found if isinstance(child, QWidget) and child.isVisible()]
