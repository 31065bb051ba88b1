"""What goes along with a session: one window or the mini timer, media keys, menu, a lit screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from routine_app.domain.player import Mode
from routine_app.domain.session_run import Command
from routine_app.domain.value import replace
from routine_app.system.playing import MediaKey, Playing, Status
from routine_app.ui.companions import tray
from routine_app.ui.companions.companions import Companions, Machine
from routine_app.ui.companions.session_menu import Choice
from routine_app.ui.keys_sheet import KeysSheet
from routine_app.ui.main_window import MainWindow
from routine_app.ui.mini_timer.desk import MiniDesk
from routine_app.ui.mini_timer.page import MAY_SINK
from routine_app.ui.navigation import PageName
from routine_app.ui.player.page import PlayerPage
from tests.ui.desk import Desk, desk
from tools.shots_data import DONE, DUE, State

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", "^This plugin does not support")


class FakeAwake:
    """A screen that can be kept on."""

    held = closed = False
    problem = ""

    def hold(self) -> None:
        self.held = True

    def release(self) -> None:
        self.held = False

    def close(self) -> None:
        self.closed = True


class FakePanel:
    """A desktop that shows what is played."""

    def __init__(self, asked: Callable[[MediaKey], None]) -> None:
        self.asked = asked
        self.shown: list[Playing] = []
        self.open = True

    def show(self, playing: Playing) -> None:
        self.shown.append(playing)
        self.open = True

    def close(self) -> None:
        self.open = False


class Scene:
    """A window with its companions, over a machine that takes notes."""

    def __init__(
        self, qtbot: QtBot, folder: Path, state: State = DUE, *, on_top: bool = True
    ) -> None:
        self.made: Desk = desk(state, folder)
        self.qtbot = qtbot
        self.window = MainWindow(self.made.services, self.made.themes)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.awake = FakeAwake()
        self.panels: list[FakePanel] = []
        machine = Machine(self.awake, self._panel, lambda: on_top)
        self.companions = Companions(self.window, self.made.services, self.made.themes, machine)

    def _panel(self, asked: Callable[[MediaKey], None]) -> FakePanel:
        self.panels.append(FakePanel(asked))
        return self.panels[-1]

    def play(self) -> PlayerPage:
        self.window.start_today()
        self.companions.begin_timer.timeout.emit()
        return self.page

    @property
    def page(self) -> PlayerPage:
        page = self.window.player
        assert page is not None
        return page

    @property
    def mini(self) -> MiniDesk:
        mini = self.companions.mini
        assert mini is not None
        return mini

    @property
    def mode(self) -> Mode:
        state = self.page.controller.state
        assert state is not None
        return state.mode

    @property
    def seen(self) -> tuple[bool, bool]:
        """Whether the window and the mini timer are to be seen."""
        mini = self.companions.mini
        return self.window.isVisible(), mini is not None and mini.mini.isVisible()

    def press(self, key: Qt.Key) -> None:
        mini = self.companions.mini
        target = mini.mini if mini is not None and mini.is_open else self.page.stage
        self.qtbot.keyClick(target, key)

    def to_end(self) -> None:
        while not self.mode.is_over:
            self.page.controller.command(Command.SKIP)
        self.page.controller.second_timer.timeout.emit()


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Scene:
    return Scene(qtbot, tmp_path)


# --------------------------------------------------------------------- mini timer


def test_t_puts_the_mini_timer_in_the_place_of_the_window_and_esc_brings_it_back(
    scene: Scene,
) -> None:
    scene.play()
    assert scene.seen == (True, False)
    scene.press(Key.Key_T)
    assert scene.seen == (False, True)
    scene.press(Key.Key_Escape)
    assert scene.seen == (True, False)
    assert scene.mode is Mode.RUNNING
    assert scene.page.card.question is None


def test_it_follows_the_one_clock(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_T)
    scene.made.clock.advance(1_000)
    scene.page.controller.second_timer.timeout.emit()
    assert scene.mini.mini._state is scene.page.controller.state
    assert not scene.page.controller.frame_timer.isActive()


def test_space_pauses_there_too(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_T)
    modes = []
    for _ in range(2):
        scene.press(Key.Key_Space)
        modes.append((scene.mode, scene.mini.mini.pause_button.accessibleName()))
    assert modes == [(Mode.PAUSED, "Resume"), (Mode.LEAD_IN, "Pause")]


def test_stop_rules_bring_the_player_back(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_T)
    scene.press(Key.Key_S)
    assert scene.seen == (True, False)
    assert scene.page.card.question is not None
    assert scene.mode is Mode.PAUSED


def test_f1_brings_the_player_back_and_the_list_with_it(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_T)
    scene.press(Key.Key_F1)
    assert scene.seen == (True, False)
    assert scene.window.findChild(KeysSheet) is not None
    assert scene.mode is Mode.PAUSED


def test_its_form_and_its_place_are_remembered(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_T)
    scene.press(Key.Key_T)
    scene.mini.mini.move(40, 50)
    scene.press(Key.Key_Escape)
    kept = scene.made.services.preferences.value
    assert (kept.mini_small, kept.mini_place) == (True, "40,50")
    scene.press(Key.Key_T)
    assert scene.mini.mini.is_small
    assert scene.mini.mini.pos() == QPoint(40, 50)


def test_the_end_brings_the_window_back_with_the_check_in(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_T)
    scene.to_end()
    assert scene.seen == (True, False)
    assert not scene.page.isVisible()
    assert not scene.mini.is_open


def test_a_later_start_that_shows_the_window_sends_it_away(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_T)
    scene.window.show()
    assert scene.seen == (True, False)


def test_without_a_session_there_is_none(scene: Scene) -> None:
    scene.play()
    scene.to_end()
    scene.companions.choose(Choice.MINI)
    assert scene.seen == (True, False)


def test_where_it_may_be_covered_it_says_so_once(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, on_top=False)
    scene.play()
    scene.press(Key.Key_T)
    assert scene.mini.mini.note == MAY_SINK
    scene.press(Key.Key_Escape)
    scene.mini.mini._note_timer.timeout.emit()
    scene.press(Key.Key_T)
    assert scene.mini.mini.note == ""
    scene.press(Key.Key_Escape)
    assert scene.made.services.preferences.value.mini_place == ""


# ----------------------------------------------------------------- screen, desktop


def test_the_screen_stays_on_until_the_end(scene: Scene) -> None:
    scene.play()
    assert scene.awake.held
    scene.to_end()
    assert not scene.awake.held


def test_who_does_not_want_it_has_a_screen_that_goes_dark(scene: Scene) -> None:
    kept = scene.made.services.preferences
    kept.save(replace(kept.value, keep_awake=False))
    scene.play()
    assert not scene.awake.held


def test_the_desktop_shows_the_session_and_forgets_it(scene: Scene) -> None:
    scene.window.start_today()
    assert scene.companions.begin_timer.isActive()
    assert scene.panels == []
    scene.companions.begin_timer.timeout.emit()
    (panel,) = scene.panels
    assert panel.shown[0].status is Status.PLAYING
    assert panel.shown[0].routine == "Strong"
    scene.to_end()
    assert not panel.open


@pytest.mark.parametrize(
    ("key", "mode"),
    [(MediaKey.PAUSE, Mode.PAUSED), (MediaKey.TOGGLE, Mode.PAUSED), (MediaKey.PLAY, Mode.RUNNING)],
)
def test_media_keys_pause_and_go_on(scene: Scene, key: MediaKey, mode: Mode) -> None:
    scene.play()
    scene.panels[0].asked(key)
    assert scene.mode is mode


def test_media_keys_skip_and_go_back(scene: Scene) -> None:
    scene.play()
    run = scene.page.controller.run
    assert run is not None
    scene.panels[0].asked(MediaKey.NEXT)
    assert run.player.segment.index == 1
    scene.panels[0].asked(MediaKey.NEXT)
    scene.panels[0].asked(MediaKey.PREVIOUS)
    assert run.player.segment.index == 1


def test_stop_asks_and_a_second_stop_does_not_go_on(scene: Scene) -> None:
    scene.play()
    for _ in range(2):
        scene.panels[0].asked(MediaKey.STOP)
        assert scene.mode is Mode.PAUSED
        assert scene.page.card.question is not None


def test_pause_from_the_desktop_leaves_a_question_open(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_S)
    scene.panels[0].asked(MediaKey.PAUSE)
    assert scene.page.card.question is not None


def test_the_end_of_the_program_lets_go_of_everything(scene: Scene) -> None:
    scene.play()
    app = QApplication.instance()
    assert app is not None
    scene.companions._on_about_to_quit()
    assert scene.awake.closed
    assert not scene.panels[0].open


# --------------------------------------------------------------------------- menu


def test_a_right_click_anywhere_in_the_window_opens_the_menu(scene: Scene) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(9, 9), QPoint(9, 9))
    QApplication.sendEvent(scene.window, event)
    assert scene.companions.menu.isVisible()
    scene.companions.menu.close()
    assert event.type() is QEvent.Type.ContextMenu


def test_the_menu_starts_what_today_offers(scene: Scene) -> None:
    scene.companions.choose(Choice.START)
    assert scene.page.controller.is_under_way


def test_the_menu_starts_nothing_when_the_day_is_done(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path, DONE)
    scene.companions.choose(Choice.START)
    assert scene.window.player is None


def test_the_menu_shows_the_history(scene: Scene) -> None:
    scene.companions.choose(Choice.HISTORY)
    assert scene.window.current_page is PageName.HISTORY


def test_the_menu_steers_the_session(scene: Scene) -> None:
    page = scene.play()
    run = page.controller.run
    assert run is not None
    scene.companions.choose(Choice.TOGGLE)
    assert scene.mode is Mode.PAUSED
    scene.companions.choose(Choice.SKIP)
    assert run.player.segment.index == 1
    before = run.player.segment.duration
    scene.companions.choose(Choice.LONGER)
    assert run.player.segment.duration > before
    scene.companions.choose(Choice.STOP_RULES)
    assert page.card.question is not None


def test_the_menu_opens_the_mini_timer_and_changes_its_form(scene: Scene) -> None:
    scene.play()
    assert scene.companions._mini_words() == "Mini timer"
    scene.companions.choose(Choice.MINI)
    assert (scene.mini.is_open, scene.mini.words) == (True, "Smaller")
    scene.companions.choose(Choice.MINI)
    assert (scene.mini.mini.is_small, scene.mini.words) == (True, "Larger")
    scene.companions.choose(Choice.OPEN)
    assert scene.seen == (True, False)


def test_quitting_from_the_mini_timer_keeps_what_was_held(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_T)
    scene.companions.choose(Choice.QUIT)
    assert scene.seen == (False, False)
    assert scene.mode is Mode.PAUSED


# --------------------------------------------------------------------------- tray


@pytest.fixture
def bar(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop with a place for icons."""
    monkeypatch.setattr(tray, "tray_is_there", lambda: True)


def test_without_a_bar_there_is_no_icon(scene: Scene) -> None:
    scene.companions.look_for_tray()
    assert scene.companions.tray is None


@pytest.mark.usefixtures("bar")
def test_in_a_bar_there_is_one_icon_with_the_menu_of_the_session(scene: Scene) -> None:
    scene.companions.look_for_tray()
    assert scene.companions.tray is not None
    assert scene.companions.tray.icon.contextMenu() is scene.companions.menu


@pytest.mark.usefixtures("bar")
def test_an_icon_that_comes_late_shows_the_session_under_way(scene: Scene) -> None:
    scene.play()
    scene.companions.look_for_tray()
    assert scene.companions.tray is not None
    assert "left" in scene.companions.tray.icon.toolTip()
    scene.to_end()
    assert scene.companions.tray.icon.toolTip() == "Routine"


def test_companions_that_come_late_follow_the_session_under_way(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = desk(DUE, tmp_path)
    window = MainWindow(made.services, made.themes)
    qtbot.addWidget(window)
    window.show()
    window.start_today()
    awake = FakeAwake()
    companions = Companions(window, made.services, made.themes, Machine(awake))
    companions.begin_timer.timeout.emit()
    assert awake.held
