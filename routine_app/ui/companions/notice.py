"""A small calm window that waits for an answer; it neither flashes nor takes the keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from routine_app.domain.language import mark, tr
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import OutlineButton, PrimaryButton
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type

if TYPE_CHECKING:
    from routine_app.ui.main_window import MainWindow

_WIDTH = 540
LATER, NOT_TODAY = mark("In 30 minutes"), mark("Not today")


class NoticeWindow(QWidget):
    """Escape or closing it means no more than that it was seen. One loud button, others below.

    Signals: later_asked(), refused() for the rest of the day, closed().
    """

    later_asked = Signal()
    refused = Signal()
    closed = Signal()
    reader_role = "Dialog"

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(title)
        self.setPalette(theme.palette())
        self.setAutoFillBackground(True)
        self.setFont(theme.font(15.5))
        self.buttons: list[QAbstractButton] = []
        px = theme.px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(24), px(20), px(24), px(20))
        self._column.setSpacing(px(6))
        self._others = FlowLayout(None, gap=8)

    def show_beside(self, window: MainWindow, owner: QObject) -> None:
        """Show it until its owner goes, or somebody practises."""
        owner.destroyed.connect(self.deleteLater)
        window.player_made.connect(self.close)
        if window.player is not None:
            window.player.controller.state_changed.connect(self.close)
        self.show()

    def say(self, heading: str, title: str, *lines: str) -> None:
        """Put the words there, in this order."""
        self._column.addWidget(TextLabel(heading, Type.SMALL, self._theme, self))
        self._column.addWidget(TextLabel(title, Type.H3, self._theme, self))
        for words in filter(None, lines):
            self._column.addWidget(TextLabel(words, Type.BODY, self._theme, self))
        self._column.addSpacing(self._theme.px(10))

    def offer(
        self, text: str, slot: Callable[[], object], *, icon: str = "", spoken: str = ""
    ) -> None:
        """One more button; the first one is the loud one."""
        button: QAbstractButton
        if not self.buttons:
            button = PrimaryButton(text, self._theme, self, icon=icon)
            self._column.addWidget(button)
            self._column.addLayout(self._others)
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            button = OutlineButton(text, self._theme, self)
            self._others.addWidget(button)
        button.setAccessibleName(spoken or text)
        button.clicked.connect(slot)
        self.buttons.append(button)

    def end_with_usual(self) -> None:
        """The ways to be left alone, and the size that all of it takes."""
        self.offer(tr(LATER), self._on_later)
        self.offer(tr(NOT_TODAY), self._on_not_today)
        width = self._theme.px(_WIDTH)
        self.resize(QSize(width, self._column.heightForWidth(width)))

    def _on_later(self) -> None:
        self.close()
        self.later_asked.emit()

    def _on_not_today(self) -> None:
        self.close()
        self.refused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(
            focused, QAbstractButton
        ):
            focused.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
        self.deleteLater()
