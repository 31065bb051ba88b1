"""A small calm window that waits for an answer; it neither flashes nor takes the keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.language import mark, tr
from routine_app.ui.icons import paint_icon
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import (
    Button,
    ButtonShape,
    LinkButton,
    OutlineButton,
    PrimaryButton,
)
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import FOCUS_RESERVE

if TYPE_CHECKING:
    from routine_app.ui.main_window import MainWindow

_WIDTH, _WIDEST = 580, 820
LATER, NOT_TODAY = mark("In 30 minutes"), mark("Not today")


class NoticeWindow(QWidget):
    """Escape or closing it means no more than that it was seen. One loud button, others beside it.

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
        self._column.setSpacing(px(4))
        self._choices = FlowLayout(None, gap=4, row_gap=0, outset=FOCUS_RESERVE)

    def show_beside(self, window: MainWindow, owner: QObject) -> None:
        """Show it until its owner goes, or somebody practises."""
        self.setWindowIcon(window.windowIcon())
        owner.destroyed.connect(self.deleteLater)
        window.player_made.connect(self.close)
        if window.player is not None:
            window.player.controller.state_changed.connect(self.close)
        self.show()

    def say(self, heading: str, title: str, *lines: str, icon: str, at: str = "") -> None:
        """Put the words there, in this order; `at` is the time of day at the end of the first line."""
        head = QHBoxLayout()
        head.setSpacing(self._theme.px(8))
        head.addWidget(_Sign(icon, self._theme, self), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(TextLabel(heading, Type.SMALL_STRONG, self._theme, self), 1)
        if at:
            head.addWidget(TextLabel(at, Type.SMALL, self._theme, self))
        self._column.addLayout(head)
        self._column.addSpacing(self._theme.px(6))
        self._column.addWidget(TextLabel(title, Type.H3, self._theme, self))
        for words in filter(None, lines):
            self._column.addWidget(TextLabel(words, Type.BODY_QUIET, self._theme, self))
        self._column.addSpacing(self._theme.px(8))
        self._column.addLayout(self._choices)

    def offer(
        self, text: str, slot: Callable[[], object], *, icon: str = "", spoken: str = ""
    ) -> None:
        """One more button; the first one is the loud one."""
        button: Button
        if not self.buttons:
            button = _MainButton(text, self._theme, self, icon=icon)
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            button = OutlineButton(text, self._theme, self)
        self._add(button, slot, spoken)

    def end_with_usual(self) -> None:
        """The ways to be left alone, and the size that all of it takes."""
        self.offer(tr(LATER), self._on_later)
        self._add(_QuietButton(tr(NOT_TODAY), self._theme, self), self._on_not_today)
        width = self._width()
        self.resize(QSize(width, self._column.totalHeightForWidth(width)))

    def _width(self) -> int:
        """Wider than usual where that keeps all buttons in one row, and the screen has the room."""
        usual = self._theme.px(_WIDTH)
        margins = self._column.contentsMargins()
        row = self._choices.sizeHint().width() - 2 * FOCUS_RESERVE
        row += margins.left() + margins.right()
        widest = min(self._theme.px(_WIDEST), self.screen().availableGeometry().width())
        return row if usual < row <= widest else usual

    def _add(self, button: Button, slot: Callable[[], object], spoken: str = "") -> None:
        button.setAccessibleName(spoken or button.text())
        button.clicked.connect(slot)
        self.buttons.append(button)
        self._choices.addWidget(button)

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


class _Sign(QWidget):
    """The sign before the heading."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._colour = name, theme.tokens.accent
        self.setFixedSize(theme.px(20), theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self._name, QRectF(self.rect()), self._colour)


class _MainButton(PrimaryButton):
    shape = ButtonShape(text=16, weight=650, height=48, padding=22, icon=20, gap=8)
    least_width = 0


class _QuietButton(LinkButton):
    shape = ButtonShape(text=15.5, weight=550, height=48, padding=10, radius=12)
