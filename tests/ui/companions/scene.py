"""A window with everything that goes along with a session, over a machine that takes notes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from routine_app.domain.player import Mode
from routine_app.domain.session_run import Command
from routine_app.system.playing import MediaKey, Playing
from routine_app.ui.companions.companions import Companions, Machine
from routine_app.ui.main_window import MainWindow
from routine_app.ui.mini_timer.desk import MiniDesk
from routine_app.ui.player.page import PlayerPage
from tests.ui.desk import Desk, desk
from tools.shots_data import DUE, State

Key = Qt.Key


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
