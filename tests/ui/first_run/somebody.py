"""Somebody at the first start."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.health import Health
from routine_app.domain.record import Entry
from routine_app.ui.first_run.page import FirstRunPage
from routine_app.ui.held_keys import QUIET
from routine_app.ui.main_window import MainWindow
from tests.ui.desk import Desk, desk
from tools.shots_data import UNREAD

Key = Qt.Key
SIZES = (QSize(1180, 760), QSize(1024, 640), QSize(800, 560))


class First:
    """Somebody at the first start, with nothing but keys."""

    def __init__(
        self,
        qtbot: QtBot,
        size: QSize = SIZES[0],
        scale: float = 1.0,
        brought: Iterable[Entry] = (),
    ) -> None:
        self.made: Desk = desk(UNREAD, text_scale=scale)
        self.made.history.append(tuple(brought))
        self.window = MainWindow(self.made.services, self.made.themes)
        qtbot.addWidget(self.window)
        self.window.resize(size)
        self.window.show()
        qtbot.waitExposed(self.window)
        self._qtbot = qtbot
        page: FirstRunPage | None = self.window.findChild(FirstRunPage)
        assert page is not None
        self.page = page
        qtbot.waitUntil(lambda: self.page.step.height() > 0)

    def activate(self) -> None:
        """Let Tab go round, and rings be seen."""
        self.window.activateWindow()
        self._qtbot.waitUntil(self.window.isActiveWindow)

    def press(self, *keys: Key) -> None:
        for key in keys:
            self._qtbot.keyClick(self.focused, key)

    def go_on(self, *keys: Key) -> None:
        """Press keys on a step that has been there for a while."""
        self.made.clock.advance(QUIET)
        self.press(*keys)

    @property
    def focused(self) -> QWidget:
        found: QWidget | None = self.window.focusWidget()
        assert found is not None
        return found

    @property
    def health(self) -> Health:
        return self.made.services.health.value

    def see(self, widget: QWidget) -> bool:
        """Whether all of a widget is inside of the window."""
        corner = widget.mapTo(self.window, QPoint(0, 0))
        return (
            widget.isVisible()
            and self.window.rect().contains(corner.x(), corner.y())
            and self.window.rect().contains(
                corner.x() + widget.width() - 1, corner.y() + widget.height() - 1
            )
        )
