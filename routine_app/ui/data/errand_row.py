"""What a sheet shows while it works: how far it is, in a bar and in words, and a way to call it off."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.domain.language import tr
from routine_app.ui.mirroring import seen
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import OutlineButton
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import FOCUS_RESERVE

_WIDE, _HIGH = 320, 8
_STEP = 5
"""Percent between two words about it: nobody reads a number that never stands still."""


class ShareBar(QWidget):
    """How much of something is done, as a line that fills."""

    reader_role = "ProgressBar"

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.share = 0.0
        self.apply_theme(theme)

    def show_share(self, share: float) -> None:
        """From 0 to 1."""
        self.share = share
        self.setAccessibleDescription(tr("{percent} %", percent=round(100 * share)))
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedHeight(theme.px(_HIGH))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDE), self._theme.px(_HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole, tokens = QRectF(self.rect()), self._theme.tokens
        round_end = whole.height() / 2
        painter.setBrush(tokens.line)
        painter.drawRoundedRect(whole, round_end, round_end)
        done = QRectF(whole)
        done.setWidth(max(whole.height(), whole.width() * self.share))
        painter.setBrush(tokens.accent)
        painter.drawRoundedRect(seen(done, self), round_end, round_end)


class ErrandRow(QWidget):
    """Hidden until `show_share` is called.

    Signals: called_off().
    """

    called_off = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._what = ""
        self.words = TextLabel("", Type.BODY, theme, self)
        self.bar = ShareBar(theme, self)
        self.cancel = OutlineButton(tr("Cancel"), theme, self)
        self.cancel.clicked.connect(self.called_off)
        told = QWidget(self)
        told.setFixedWidth(theme.px(_WIDE))
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.words)
        column.addWidget(self.bar)
        row = FlowLayout(self, gap=theme.px(16), row_gap=theme.px(8))
        row.setContentsMargins(0, theme.px(8), 0, FOCUS_RESERVE)
        row.addWidget(told)
        row.addWidget(self.cancel)
        self.cancel.raise_()
        self.hide()

    def begin(self, what: str) -> None:
        """Something begins: "Reading the file"."""
        self._what = what
        self.bar.setAccessibleName(what)
        self.bar.show_share(0)
        self.words.setText(f"{what}…")

    def show_share(self, share: float) -> None:
        """How far it is, from 0 to 1."""
        self.bar.show_share(share)
        percent = _STEP * round(100 * share / _STEP)
        done = tr("{percent} %", percent=percent)
        self.words.setText(f"{self._what}, {done}" if percent else f"{self._what}…")

    def show_stopping(self) -> None:
        """It was called off, and ends as soon as it can."""
        self.words.setText(tr("Stopping…"))
