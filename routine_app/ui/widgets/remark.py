"""A sentence with a mark before it: done, warning, advice."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from routine_app.ui.icons import paint_icon
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.labels import TextLabel, Type


class Mark(QWidget):
    """An icon beside a sentence, in the colour of its meaning."""

    def __init__(self, icon: str, colour: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._colour = colour
        self.apply_theme(theme)

    def show_icon(self, icon: str, colour: str) -> None:
        self._icon, self._colour = icon, colour
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedSize(QSize(theme.px(24), theme.px(24)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = getattr(self._theme.tokens, self._colour)
        paint_icon(QPainter(self), self._icon, QRectF(self.rect()), colour)


class Remark(QWidget):
    """A sentence with a mark before it; hidden while there is nothing to say."""

    def __init__(self, icon: str, colour: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self.mark = Mark(icon, colour, theme, self)
        self.label = TextLabel("", Type.BODY, theme, self)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1, Qt.AlignmentFlag.AlignVCenter)

    def say(self, text: str) -> None:
        self.label.setText(text)
        self.setVisible(bool(text))
