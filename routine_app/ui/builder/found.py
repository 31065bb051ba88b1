"""One exercise that can be added: its picture, its name, its part of the program, its dose."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from routine_app.domain.exercise import Exercise
from routine_app.domain.finding import name_distance
from routine_app.domain.language import tr
from routine_app.domain.words import unbroken
from routine_app.ui.builder.words import sought
from routine_app.ui.icons import paint_icon
from routine_app.ui.library.words import kind_words, usual_dose
from routine_app.ui.mirroring import paint_seen_text, seen
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import Button, ButtonShape
from routine_app.ui.widgets.themed import FOCUS_RESERVE
from routine_app.ui.widgets.thumbnail import PictureQueue, Thumbnail

PICTURE = (72, 54)
WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_WRAP = Qt.TextFlag.TextWordWrap.value


class FoundRow(Button):
    """Pressed, it adds its exercise. Signals: stepped(-1 or 1) to go to another one."""

    stepped = Signal(int)

    shape = ButtonShape(text=15, weight=600, height=62, padding=10, radius=12)

    def __init__(
        self, exercise: Exercise, pictures: PictureQueue, theme: Theme, parent: QWidget
    ) -> None:
        self.exercise = exercise
        self.words = sought(exercise)
        self._names = (exercise.name, exercise.short_name, exercise.id)
        self._picture: Thumbnail | None = None
        super().__init__("", theme, parent)
        self._picture = Thumbnail(exercise, pictures, theme, self, PICTURE, "sunken")
        self.setAccessibleName(tr("Add {name}, {detail}", name=exercise.name, detail=self.detail))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def is_variant(self) -> bool:
        """Whether it is another way to do an exercise, which only a search brings up."""
        return self.exercise.base_id != self.exercise.id

    def distance(self, typed: str) -> int:
        """How far it is from what was typed, by its names."""
        return name_distance(typed, self._names)

    @property
    def detail(self) -> str:
        """ "Lengthen · Half-kneeling · 45 s each side, 2 sets"."""
        return f"{kind_words(self.exercise)} · {usual_dose(self.exercise)}"

    # ------------------------------------------------------------------- size

    def _picture_rect(self) -> QRectF:
        grown = 1 + (self._theme.text_scale - 1) * 0.4
        px = self._theme.px
        left = FOCUS_RESERVE + px(6)
        return QRectF(left, left, round(PICTURE[0] * grown), round(PICTURE[1] * grown))

    def _text_room(self, width: int) -> int:
        px = self._theme.px
        return max(1, round(width - self._picture_rect().right() - px(12) - px(38)))

    def _detail_font(self) -> QFont:
        return self._theme.font(13.5)

    def _texts(self, width: int) -> tuple[int, int]:
        room = QRectF(0, 0, self._text_room(width), 1 << 16).toRect()
        title = self.fontMetrics().boundingRect(room, _WRAP, self.exercise.short_name)
        detail = QFontMetrics(self._detail_font()).boundingRect(room, _WRAP, self.detail)
        return title.height(), detail.height()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = self._theme.px
        texts = sum(self._texts(width)) + px(12)
        picture = round(self._picture_rect().height()) + px(12)
        return max(texts, picture) + 2 * FOCUS_RESERVE

    def sizeHint(self) -> QSize:
        width = round(self._picture_rect().right()) + self._theme.px(240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        words = unbroken(f"{self.exercise.short_name} {self.detail}")
        longest = max(self.fontMetrics().horizontalAdvance(word) for word in words)
        width = round(self._picture_rect().right()) + longest + self._theme.px(54)
        return QSize(width, round(self._picture_rect().height()) + self._theme.px(20))

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        if self._picture is not None:
            self._picture.setGeometry(seen(self._picture_rect(), self).toRect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in WAYS:
            self.stepped.emit(WAYS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    # --------------------------------------------------------------- painting

    def ground(self) -> QColor | None:
        return self._theme.tokens.sunken if self.underMouse() or self.hasFocus() else None

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        px, tokens = self._theme.px, self._theme.tokens
        title, detail = self._texts(self.width())
        left, room = self._picture_rect().right() + px(12), self._text_room(self.width())
        top = rect.center().y() - (title + detail) / 2
        painter.setFont(self.font())
        painter.setPen(tokens.text)
        name = QRectF(left, top, room, title)
        paint_seen_text(painter, self, name, _WRAP, self.exercise.short_name)
        painter.setFont(self._detail_font())
        painter.setPen(tokens.text2)
        below = QRectF(left, top + title, room, detail + 2)
        paint_seen_text(painter, self, below, _WRAP, self.detail)
        icon = QRectF(rect.right() - px(32), rect.center().y() - px(11), px(22), px(22))
        paint_icon(painter, "plus", seen(icon, self), tokens.accent)
