"""A player page that is shown, as somebody on the floor has it before them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.dose import MINUTE
from routine_app.domain.player import Mode, Player
from routine_app.domain.session_run import Command
from routine_app.domain.timeline import SegmentKind
from routine_app.ui.player.page import PlayerPage
from routine_app.ui.player.state import Shown
from tests.ui.player.studio import Studio

Key = Qt.Key


class Scene:
    """A page that is shown, with its run under way."""

    def __init__(self, qtbot: QtBot, made: Studio) -> None:
        self.made = made
        self.qtbot = qtbot
        self.page: PlayerPage = made.page()
        # Held until it has been closed: a page that is collected while it is shown may still
        # be asked to paint.
        qtbot.addWidget(self.page, before_close_func=self._on_closing)
        self.page.show()
        qtbot.waitExposed(self.page)
        self.page.start(made.run())

    def _on_closing(self, page: QWidget) -> None:
        assert page is self.page

    def press(self, key: Qt.Key | str) -> None:
        if isinstance(key, str):
            self.qtbot.keyClicks(self.page.stage, key)
        else:
            self.qtbot.keyClick(self.page.stage, key)

    def tick(self, milliseconds: int) -> None:
        self.made.clock.advance(milliseconds)
        self.page.controller.second_timer.timeout.emit()

    def go_to(self, kind: SegmentKind) -> None:
        while self.kind is not kind:
            self.page.controller.command(Command.SKIP)

    @property
    def mode(self) -> Mode:
        return self._player().mode

    @property
    def kind(self) -> SegmentKind:
        return self._player().segment.kind

    @property
    def shown(self) -> Shown:
        state = self.page.controller.state
        assert state is not None
        return state.shown

    def _player(self) -> Player:
        assert self.page.controller.run is not None
        return self.page.controller.run.player

    @property
    def shows_controls(self) -> bool:
        return self.page.controls.isVisible()

    @property
    def title(self) -> str:
        question = self.page.card.question
        return question.title if question is not None else ""


def fall_asleep(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    scene.tick(1000)
    scene.made.clock.sleep_through(14 * MINUTE)
    scene.page.controller.look()


def picture(scene: Scene) -> QImage:
    return scene.page.grab().toImage()
