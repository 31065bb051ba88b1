"""The line that explains a large timer lies over nothing, whatever comes up beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.session_run import Command
from routine_app.domain.timeline import SegmentKind
from routine_app.ui.player import page as player_page
from routine_app.ui.player.page import PlayerPage
from tests.ui.player.studio import Studio, studio, with_preferences
from tests.ui.pseudo import Eye

SMALLEST = QSize(800, 560)


class Scene:
    """The smallest window, in which the large timer has come by itself."""

    def __init__(self, qtbot: QtBot, text_scale: float) -> None:
        self.made: Studio = studio(preferences=with_preferences(text_scale=text_scale))
        self.page: PlayerPage = self.made.page()
        self.page.resize(SMALLEST)
        qtbot.addWidget(self.page, before_close_func=self._on_closing)
        self.page.show()
        qtbot.waitExposed(self.page)
        self.page.start(self.made.run())

    def _on_closing(self, page: QWidget) -> None:
        assert page is self.page

    def go_to(self, kind: SegmentKind) -> None:
        run = self.page.controller.run
        assert run is not None
        while run.player.segment.kind is not kind:
            self.page.controller.command(Command.SKIP)


@pytest.mark.parametrize("text_scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("kind", [kind for kind in SegmentKind if kind is not SegmentKind.DONE])
def test_it_touches_no_digit_and_no_word(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, kind: SegmentKind, text_scale: float
) -> None:
    monkeypatch.setattr(player_page, "needs_large_timer", lambda scale, pitch: True)
    scene = Scene(qtbot, text_scale)
    scene.go_to(kind)
    assert scene.page.hint.isVisible()
    eye = Eye(monkeypatch)
    scene.page.stage._renew()
    scene.page.stage.grab()
    plate = QRectF(scene.page.hint.geometry())
    assert [text for _, box, text in eye.written if box.intersects(plate)] == []


@pytest.mark.parametrize("key", [Qt.Key.Key_S, Qt.Key.Key_Escape])
def test_a_card_takes_its_place(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, key: Qt.Key) -> None:
    monkeypatch.setattr(player_page, "needs_large_timer", lambda scale, pitch: True)
    scene = Scene(qtbot, 2.0)
    scene.go_to(SegmentKind.HOLD)
    assert scene.page.hint.isVisible()
    qtbot.keyClick(scene.page.stage, key)
    assert scene.page.card.question is not None
    assert not scene.page.hint.isVisible()
