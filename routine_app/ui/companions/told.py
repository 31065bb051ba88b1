"""A few words on a small card in the corner, for a moment: what was chosen in a menu will happen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout

from routine_app.ui.mini_timer.card import MiniCard
from routine_app.ui.player.reader import announce
from routine_app.ui.player.words import Announcement
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.labels import TextLabel, Type

TOLD_FOR = 7_000
"""Milliseconds in which it can be read."""
_WIDTH = 360


class ToldCard(MiniCard):
    """It takes no keys from anybody and goes by itself; a press sends it away at once."""

    def __init__(self, theme: Theme, *, keeps_place: bool = True) -> None:
        super().__init__(theme, keeps_place=keeps_place)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle("Routine")
        self.label = TextLabel("", Type.BODY, theme, self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.label)
        self.timer = QTimer(self, singleShot=True, interval=TOLD_FOR)
        self.timer.timeout.connect(self.hide)

    def tell(self, words: str) -> None:
        """Show it in the corner of the screen, and read it out."""
        self.setAccessibleName(words)
        self.label.setText(words)
        self._fit()
        self.stand_at(None)
        self.show()
        self.timer.start()
        announce(self, Announcement(words))

    @Slot(object)
    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.label.apply_theme(theme)
        self._fit()

    def _fit(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(20), px(16), px(20), px(16))
        width = px(_WIDTH)
        self.setFixedSize(QSize(width, self._column.totalHeightForWidth(width)))
        self._cut_corners()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._paint_ground()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.hide()
