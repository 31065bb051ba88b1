"""What is seen when a session is over: Finish, and nothing of a stage in a window too small."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from routine_app.domain.session_run import Command
from routine_app.domain.value import replace
from routine_app.ui.finish.page import FinishPage
from routine_app.ui.main_window import MainWindow
from routine_app.ui.player.page import PlayerPage
from routine_app.ui.player.stage import Stage
from tests.ui.desk import desk
from tools.shots_data import DUE


class Order(QObject):
    """In which order Finish is painted and the window leaves full screen."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, Stage | FinishPage):
            self.seen.append("stage" if isinstance(watched, Stage) else "finish")
        elif event.type() is QEvent.Type.WindowStateChange and isinstance(watched, MainWindow):
            self.seen.append("full screen" if watched.isFullScreen() else "window")
        return False


@pytest.fixture
def order(qapp: QApplication) -> Iterator[Order]:
    found = Order()
    qapp.installEventFilter(found)
    yield found
    qapp.removeEventFilter(found)


def test_finish_is_painted_before_full_screen_is_left(qtbot: QtBot, order: Order) -> None:
    made = desk(DUE)
    kept = made.services.preferences
    kept.save(replace(kept.value, full_screen=True))
    window = MainWindow(made.services, made.themes)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.start_today()
    qtbot.waitUntil(lambda: window.isFullScreen() and "stage" in order.seen)
    page: PlayerPage | None = window.findChild(PlayerPage)
    assert page is not None
    page.controller.command(Command.END)
    qtbot.waitUntil(lambda: not window.isFullScreen())
    shrinks = order.seen.index("window")
    assert order.seen[shrinks - 1] == "finish"
    assert "stage" not in order.seen[shrinks:]
