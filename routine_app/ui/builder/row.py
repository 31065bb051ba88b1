"""One step in the list: its picture, its name and what it asks for. Pressed, it opens."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from routine_app.content.checked import Part
from routine_app.domain.exercise import Exercise
from routine_app.domain.language import tr
from routine_app.domain.routine import RestStep, WaitStep
from routine_app.domain.words import unbroken
from routine_app.ui.builder.words import detail_of, sentence, title_of, told
from routine_app.ui.icons import paint_icon
from routine_app.ui.mirroring import paint_seen_text, seen
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import Button, ButtonShape
from routine_app.ui.widgets.themed import FOCUS_RESERVE
from routine_app.ui.widgets.thumbnail import PictureQueue, Thumbnail

PICTURE = (88, 66)
_WRAP = Qt.TextFlag.TextWordWrap.value
_LIST_KEYS = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
}


class StepRow(Button):
    """The whole row is a button; keys of the list are left to the list."""

    shape = ButtonShape(text=16, weight=600, height=82, padding=12, radius=14)

    def __init__(self, part: Part, pictures: PictureQueue, theme: Theme, parent: QWidget) -> None:
        self._part = part
        self._number = 1
        self._open = False
        self._lifted = False
        self._rooms: dict[int, tuple[QRectF, QRectF]] = {}
        self._shown: tuple[Part, int, int, bool] | None = None
        self._picture: Thumbnail | None = None
        self._pictured: Exercise | None = None
        self._pictures = pictures
        super().__init__("", theme, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def part(self) -> Part:
        """The step that is shown."""
        return self._part

    @property
    def title(self) -> str:
        """What it is called."""
        return title_of(self._part)

    def show_part(self, part: Part, number: int, count: int, *, is_open: bool) -> None:
        """Show a step, the `number`th of `count`."""
        shown = part, number, count, is_open
        if shown == self._shown:
            return
        self._shown = shown
        self._part, self._number, self._open = part, number, is_open
        words = told(part, number, count)
        self.setAccessibleName(tr("{step}, open", step=words) if is_open else words)
        self._show_picture()
        self._rooms.clear()
        self.updateGeometry()
        self.update()

    def show_number(self, number: int) -> None:
        """Show another place while the order is not yet decided."""
        self._number = number
        self._shown = None
        self._rooms.clear()
        self.update()

    def set_lifted(self, lifted: bool) -> None:
        """Show nothing while it is dragged; it keeps the mouse, which a hidden one would not."""
        self._lifted = lifted
        if self._picture is not None:
            self._picture.setVisible(not lifted)
        self.update()

    def _show_picture(self) -> None:
        exercise = self._part.exercise
        if exercise is None:
            if self._picture is not None:
                self._picture.hide()
                self._picture.deleteLater()
                self._picture = None
        elif self._picture is None:
            self._picture = Thumbnail(exercise, self._pictures, self._theme, self, PICTURE)
            self._picture.show()
            self._place_picture()
        elif exercise is not self._pictured:
            self._picture.set_exercise(exercise)
        self._pictured = exercise

    # ------------------------------------------------------------------- size

    def _picture_size(self) -> QSize:
        grown = 1 + (self._theme.text_scale - 1) * 0.4
        return QSize(round(PICTURE[0] * grown), round(PICTURE[1] * grown))

    def _place_picture(self) -> None:
        if self._picture is not None:
            self._picture.setGeometry(seen(self._picture_rect(), self).toRect())

    def _picture_rect(self) -> QRectF:
        size = self._picture_size()
        left = FOCUS_RESERVE + self._theme.px(32)
        return QRectF(left, FOCUS_RESERVE + self._theme.px(8), size.width(), size.height())

    def _text_left(self) -> float:
        return self._picture_rect().right() + self._theme.px(16)

    def _text_room(self, width: int) -> int:
        return max(1, round(width - self._text_left() - self._theme.px(44) - FOCUS_RESERVE))

    def _detail_font(self) -> QFont:
        return self._theme.font(14.5)

    def _texts(self, width: int) -> tuple[QRectF, QRectF]:
        """How much room the name and what is below it take."""
        if width not in self._rooms:
            self._rooms[width] = self._measured_texts(width)
        return self._rooms[width]

    def _measured_texts(self, width: int) -> tuple[QRectF, QRectF]:
        room = QRectF(0, 0, self._text_room(width), 1 << 16).toRect()
        title = self.fontMetrics().boundingRect(room, _WRAP, self.heading)
        detail = QFontMetrics(self._detail_font()).boundingRect(room, _WRAP, self.detail)
        return QRectF(title), QRectF(detail)

    @property
    def heading(self) -> str:
        """ "3  Half-kneeling", as it is painted."""
        return f"{self._number}  {self.title}"

    @property
    def detail(self) -> str:
        """What it asks for, or what is wrong with it."""
        if self._part.problems:
            return sentence(self._part.problems[0].message)
        return detail_of(self._part.step)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = self._theme.px
        title, detail = self._texts(width)
        texts = round(title.height() + detail.height()) + px(4)
        return max(self._picture_size().height(), texts) + px(16) + 2 * FOCUS_RESERVE

    def sizeHint(self) -> QSize:
        width = round(self._text_left()) + self._theme.px(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        words = unbroken(f"{self.heading} {self.detail}")
        longest = max((self.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        px = self._theme.px
        width = round(self._text_left()) + longest + px(52)
        return QSize(width, self._picture_size().height() + px(16) + 2 * FOCUS_RESERVE)

    def apply_theme(self, theme: Theme) -> None:
        self._rooms.clear()
        super().apply_theme(theme)
        self._place_picture()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_picture()

    # ------------------------------------------------------------------ input

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keys = False  # it may have had the focus from a key
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LIST_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    # --------------------------------------------------------------- painting

    def ground(self) -> QColor | None:
        hovered = self.underMouse() and not self._open
        return self._theme.tokens.sunken if hovered else None

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._lifted:
            super().paintEvent(event)

    def paint_content(self, painter: QPainter, rect: QRectF) -> None:
        px, tokens = self._theme.px, self._theme.tokens
        picture = self._picture_rect()
        middle = picture.center().y()
        grip = QRectF(rect.left() + px(6), middle - px(10), px(20), px(20))
        paint_icon(painter, "grip", seen(grip, self), tokens.control)
        if self._picture is None:
            self._paint_sign(painter, seen(picture, self))
        chevron = QRectF(rect.right() - px(36), middle - px(12), px(24), px(24))
        name = "chevron-up" if self._open else "chevron-down"
        paint_icon(painter, name, seen(chevron, self), tokens.text2)
        self._paint_texts(painter, middle)

    def _paint_sign(self, painter: QPainter, box: QRectF) -> None:
        """What stands in the place of a picture."""
        tokens = self._theme.tokens
        match self._part.step:
            case WaitStep():
                name = "pause"
            case RestStep():
                name = "timer"
            case _:
                name = "warning"
        broken = bool(self._part.problems)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.error_soft if broken else tokens.bg)
        painter.drawRoundedRect(box, 10, 10)
        size = self._theme.px(26)
        icon = QRectF(0, 0, size, size)
        icon.moveCenter(box.center())
        paint_icon(painter, name, icon, tokens.error if broken else tokens.text2)

    def _paint_texts(self, painter: QPainter, middle: float) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        title, detail = self._texts(self.width())
        room = self._text_room(self.width())
        height = title.height() + (px(2) + detail.height() if self.detail else 0)
        top = max(FOCUS_RESERVE + px(8), middle - height / 2)
        painter.setFont(self.font())
        painter.setPen(tokens.text)
        box = QRectF(self._text_left(), top, room, title.height())
        paint_seen_text(painter, self, box, _WRAP, self.heading)
        painter.setFont(self._detail_font())
        painter.setPen(tokens.error if self._part.problems else tokens.text2)
        below = QRectF(box.left(), box.bottom() + px(2), room, detail.height() + 2)
        paint_seen_text(painter, self, below, _WRAP, self.detail)
