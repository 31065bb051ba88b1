"""Exercises as tiles to choose from."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from routine_app.domain.exercise import Exercise
from routine_app.domain.words import unbroken
from routine_app.ui.mirroring import paint_seen_text
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import Button, ButtonShape
from routine_app.ui.widgets.thumbnail import PictureQueue, Thumbnail


class ExerciseTile(Button):
    """One exercise: its picture and its name; pressed, it opens its page."""

    shape = ButtonShape(text=15, weight=600, height=40, padding=12, radius=16)

    def __init__(
        self, exercise: Exercise, pictures: PictureQueue, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(exercise.short_name, theme, parent)
        self.exercise = exercise
        self.setAccessibleName(exercise.name)
        self.picture = Thumbnail(exercise, pictures, theme, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = self._theme.px
        text = self._name_rect(width)
        return self.picture.sizeHint().height() + round(text.height()) + px(12) * 3 + px(8) + 8

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        longest = max(
            (metrics.horizontalAdvance(word) for word in unbroken(self.text())), default=0
        )
        width = max(self.picture.sizeHint().width(), longest + 2) + self._theme.px(24) + 8
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def ground(self) -> QColor:
        tokens = self._theme.tokens
        return tokens.sunken if self.underMouse() else tokens.surface

    def edge(self) -> QColor:
        return self._theme.tokens.line

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self.picture.sizeHint()
        self.picture.resize(size)
        self.picture.move((self.width() - size.width()) // 2, self._theme.px(12) + 4)

    def _name_rect(self, width: int) -> QRectF:
        px = self._theme.px
        room = QRectF(0, 0, max(1, width - 2 * px(12) - 8), 1 << 16)
        flags = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignHCenter.value
        found = self.fontMetrics().boundingRect(room.toRect(), flags, self.text())
        return QRectF(found)

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        px, tokens = self._theme.px, self._theme.tokens
        painter.setFont(self.font())
        painter.setPen(tokens.text)
        top = self.picture.geometry().bottom() + px(10)
        box = QRectF(rect.left() + px(8), top, rect.width() - px(16), rect.bottom() - top)
        flags = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignHCenter.value
        paint_seen_text(painter, self, box, flags, self.text())
