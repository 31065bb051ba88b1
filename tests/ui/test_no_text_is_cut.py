"""No label and no button is smaller than its text, on any page, window or text size."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.health import Health
from routine_app.ui.editor.page import EditorPage
from routine_app.ui.editor.view import View
from routine_app.ui.first_run.page import FirstRunPage
from routine_app.ui.health.safety_sheet import SafetySheet
from routine_app.ui.health.sheets import AnswersSheet, OwnSheet, SlidersSheet, ThingsSheet
from routine_app.ui.keys_sheet import KeysSheet
from routine_app.ui.library.exercise import ExerciseDetail
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.player.stage import ReaderText
from routine_app.ui.settings.page import SettingsPage
from tests.ui.desk import Desk, desk
from tools.shots_data import (
    DONE,
    DUE,
    FIRST_DAY,
    HALF_DONE,
    MISSED,
    OVER,
    PROBLEM,
    RICH,
    UNREAD,
    State,
)
from tools.shots_editor import WITH_PROBLEMS

SIZES = (QSize(1180, 760), QSize(1024, 640), QSize(800, 560))
SCALES = (1.0, 2.0)

each_window = pytest.mark.parametrize(
    ("size", "scale"), [(size, scale) for size in SIZES for scale in SCALES]
)


def open_window(qtbot: QtBot, made: Desk, size: QSize) -> MainWindow:
    window = MainWindow(made.services, made.themes)
    qtbot.addWidget(window)
    window.resize(size)
    window.show()
    qtbot.waitExposed(window)
    return window


def cut_texts(root: QWidget) -> list[str]:
    """Every visible text that has less room than it needs."""
    found = []
    for part in root.findChildren(QWidget):
        if not part.isVisibleTo(root) or not isinstance(part, QLabel | QAbstractButton):
            continue
        if not part.text() or isinstance(part, ReaderText):
            continue
        needed = part.heightForWidth(part.width()) if part.hasHeightForWidth() else -1
        needed = needed if needed >= 0 else part.sizeHint().height()
        narrow = part.width() < part.minimumSizeHint().width()
        parent: QWidget | None = part.parentWidget()
        inside = parent.rect() if parent is not None else part.rect()
        outside = not inside.adjusted(-1, -1, 1, 1).contains(part.geometry())
        if part.height() < needed or narrow or outside:
            found.append(f"{type(part).__name__} “{part.text()}” {part.geometry()} needs {needed}")
    for area in root.findChildren(QScrollArea):
        content: QWidget | None = area.widget()
        wide = content.width() - area.viewport().width() if content is not None else 0
        if area.isVisibleTo(root) and wide > 0:
            found.append(f"{wide} px of the page are out of reach")
    return found


def assert_nothing_cut(qtbot: QtBot, window: QWidget) -> None:
    """Layouts settle over a few turns of the event loop; then every text has its room.

    That takes milliseconds, except on a busy machine; only what fails waits to the end.
    """
    try:
        qtbot.waitUntil(lambda: not cut_texts(window), timeout=5000)
    except qtbot.TimeoutError:
        pass
    assert "\n".join(cut_texts(window)) == ""


@each_window
@pytest.mark.parametrize(
    "state",
    [FIRST_DAY, DUE, DONE, HALF_DONE, MISSED, OVER, PROBLEM, UNREAD],
    ids=lambda state: state.name,
)
def test_on_today_and_first_run(
    qtbot: QtBot, tmp_path: Path, state: State, size: QSize, scale: float
) -> None:
    made = desk(state, tmp_path, text_scale=scale, notices=("The history was set aside.",))
    window = open_window(qtbot, made, size)
    assert_nothing_cut(qtbot, window)


@each_window
@pytest.mark.parametrize("number", [2, 3, 4])
def test_on_the_steps_of_the_first_run(
    qtbot: QtBot, number: int, size: QSize, scale: float
) -> None:
    window = open_window(qtbot, desk(UNREAD, text_scale=scale), size)
    show_first_step(window, number)
    assert_nothing_cut(qtbot, window)


def show_first_step(window: MainWindow, number: int) -> None:
    page: FirstRunPage | None = window.findChild(FirstRunPage)
    assert page is not None
    for tick in (page.tick, page.none):
        while not tick.isChecked():
            tick.click()
        page.foot.main.click() if tick is page.tick else None
    for _ in range(3, number + 1):
        (page.foot.next if page.step is page.health else page.foot.main).click()


def _nothing(_window: MainWindow) -> None:
    """The page as it opens."""


def show_exercises(window: MainWindow) -> None:
    page = window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    page.tabs.button(2).click()


def show_exercise(window: MainWindow) -> None:
    show_exercises(window)
    page = window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    tile = page.exercises.cards[14]
    assert isinstance(tile, QAbstractButton)
    tile.click()


def show_filters(window: MainWindow) -> None:
    show_exercises(window)
    page = window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    assert page.lists.filters is not None
    page.lists.filters.chips[0].click()


def show_muscles(window: MainWindow) -> None:
    show_exercises(window)
    page = window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    tile = page.exercises.cards[14]
    assert isinstance(tile, QAbstractButton)
    tile.click()
    assert isinstance(page.detail, ExerciseDetail)
    page.detail.muscles.button.click()


def show_steps(window: MainWindow) -> None:
    page = window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    page.show_today()


def show_essentials(window: MainWindow) -> None:
    page = window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    page.tabs.button(3).click()


def show_known(window: MainWindow) -> None:
    page = window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    page.tabs.button(4).click()


def show_programs(window: MainWindow) -> None:
    page = window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    page.tabs.button(1).click()


def show_program(window: MainWindow) -> None:
    page = window.page(PageName.LIBRARY)
    assert isinstance(page, LibraryPage)
    page.show_program(page.lists.shelf.programs.in_use)


def _ask_to_start_over(window: MainWindow) -> None:
    page = window.page(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.program.start_over.click()


@each_window
@pytest.mark.parametrize(
    ("name", "act"),
    [
        (PageName.LIBRARY, _nothing),
        (PageName.LIBRARY, show_exercises),
        (PageName.LIBRARY, show_exercise),
        (PageName.LIBRARY, show_filters),
        (PageName.LIBRARY, show_muscles),
        (PageName.LIBRARY, show_programs),
        (PageName.LIBRARY, show_program),
        (PageName.LIBRARY, show_steps),
        (PageName.LIBRARY, show_essentials),
        (PageName.LIBRARY, show_known),
        (PageName.SETTINGS, _nothing),
        (PageName.SETTINGS, _ask_to_start_over),
    ],
)
def test_on_library_and_settings(
    qtbot: QtBot,
    tmp_path: Path,
    name: PageName,
    act: Callable[[MainWindow], None],
    size: QSize,
    scale: float,
) -> None:
    window = open_window(qtbot, desk(PROBLEM, tmp_path, text_scale=scale), size)
    window.show_page(name)
    act(window)
    assert_nothing_cut(qtbot, window)


@each_window
@pytest.mark.parametrize("state", [FIRST_DAY, RICH, OVER], ids=lambda state: state.name)
def test_on_history(qtbot: QtBot, state: State, size: QSize, scale: float) -> None:
    window = open_window(qtbot, desk(state, text_scale=scale), size)
    window.show_page(PageName.HISTORY)
    assert_nothing_cut(qtbot, window)


@each_window
def test_on_the_look_back(qtbot: QtBot, size: QSize, scale: float) -> None:
    window = open_window(qtbot, desk(OVER, text_scale=scale), size)
    window.show_summary()
    assert_nothing_cut(qtbot, window)


@each_window
def test_on_sheets(qtbot: QtBot, tmp_path: Path, size: QSize, scale: float) -> None:
    made = desk(DUE, tmp_path, text_scale=scale)
    window = open_window(qtbot, made, size)
    safety, theme = made.services.library.safety(), made.themes.theme
    services = made.services
    services.health.save(Health(told=True, urgent=True))
    for sheet in (
        KeysSheet(theme, window),
        SafetySheet(safety, theme, window),
        AnswersSheet(services, theme, window),
        SlidersSheet(services, theme, window),
        ThingsSheet(services, theme, window),
        OwnSheet(services, theme, window),
    ):
        sheet.open()
        assert_nothing_cut(qtbot, sheet)
        sheet.close()


@each_window
@pytest.mark.parametrize("view", [View.TEXT, View.PREVIEW])
def test_in_the_editor(qtbot: QtBot, tmp_path: Path, view: View, size: QSize, scale: float) -> None:
    made = desk(DUE, tmp_path, text_scale=scale)
    workshop = made.services.workshop()
    assert workshop is not None
    path = workshop.own_folder / "evening-run.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(WITH_PROBLEMS)
    window = open_window(qtbot, made, size)
    window.authoring.edit(path, in_text=True)
    page = window.findChild(EditorPage)
    assert isinstance(page, EditorPage)
    page.notice.say("This file changed outside the app.", [("Load it", page.save)])
    if page.head.views.button(view).isVisible():
        page.head.views.button(view).click()
    assert_nothing_cut(qtbot, window)
