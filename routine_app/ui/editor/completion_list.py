"""What may be written at the cursor, in a small list below it; the focus stays in the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from routine_app.content.completing import Completions, Offer
from routine_app.domain.language import tr
from routine_app.domain.words import side_by_side
from routine_app.ui.editor.port import Workshop
from routine_app.ui.editor.text_area import TextArea
from routine_app.ui.player.reader import announce
from routine_app.ui.player.words import Announcement
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.thumbnail import PictureQueue, Thumbnail

_MOST_ROWS = 7
_ROW, _ROW_WITH_PICTURE = 34, 48
_WIDTH = 460
_PICTURE = (56, 42)


class CompletionList(QWidget):
    """Offers for what is being typed. Up and Down choose, Tab or Enter writes, Esc closes.

    Signals: chosen(Offer) once one was written.
    """

    chosen = Signal(object)

    def __init__(
        self, area: TextArea, workshop: Workshop, pictures: PictureQueue, theme: Theme
    ) -> None:
        super().__init__(area.viewport())
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as what is written
        self._area = area
        self._workshop = workshop
        self._pictures = pictures
        self._theme = theme
        self._found = Completions(1, 1)
        self._line = 0
        self._current = 0
        self._first = 0
        self._thumbnails: list[Thumbnail] = []
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFont(theme.font(14.5))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        area.typed.connect(self._on_typed)
        area.installEventFilter(self)
        area.verticalScrollBar().valueChanged.connect(self.hide)
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text size."""
        self._theme = theme
        self.setFont(theme.font(14.5))
        self.hide()
        for picture in self._thumbnails:
            picture.apply_theme(theme)

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What is offered now."""
        return self._found.offers if not self.isHidden() else ()

    @property
    def current(self) -> Offer | None:
        """The one that would be written."""
        return self.offers[self._current] if self.offers else None

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is for the list, before it is for anything else."""
        return self.isVisible() and event.key() == Qt.Key.Key_Escape

    def ask(self) -> None:
        """Show what may stand at the cursor, whether or not anything is typed."""
        area = self._area
        self._line = area.line
        self._found = self._workshop.complete(area.text.text, area.line, area.column)
        self._current = self._first = 0
        if not self._found.offers:
            self.hide()
            return
        self._place()
        self.show()
        self.raise_()
        self._fill()
        self._tell()

    @Slot()
    def _on_typed(self) -> None:
        """While words are typed; a space or a sign alone asks for nothing."""
        area = self._area
        before = area.text.before(area.textCursor())
        if before[-1:].strip() and before[-1:] not in ",]})\"'#":
            self.ask()
            if self._found.end - self._found.begin < 1:
                self.hide()
        elif not (self.isVisible() and before.endswith(" ") and before.strip()):
            self.hide()
        else:
            self.ask()

    def write(self) -> None:
        """Write the chosen offer in the place of what was typed."""
        offer = self.current
        if offer is None:
            return
        self.hide()
        self._area.write(self._line, self._found.begin, self._found.end, offer.text)
        self.chosen.emit(offer)

    def step(self, steps: int) -> None:
        """Choose another offer, round the ends."""
        self._current = (self._current + steps) % len(self._found.offers)
        self._first = min(self._first, self._current)
        self._first = max(self._first, self._current - self._rows() + 1)
        self._fill()
        self._tell()

    # ------------------------------------------------------------------ events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self.isVisible() and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.isVisible():
            return self._key_pressed(event)
        elif kind is QEvent.Type.FocusOut:
            self.hide()
        elif kind is QEvent.Type.Resize and self.isVisible():
            QTimer.singleShot(0, self, self._follow)
        return super().eventFilter(watched, event)

    def _key_pressed(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain != Qt.KeyboardModifier.NoModifier:
            if plain != Qt.KeyboardModifier.ShiftModifier:
                self.hide()
            return False
        match event.key():
            case Qt.Key.Key_Down:
                self.step(1)
            case Qt.Key.Key_Up:
                self.step(-1)
            case Qt.Key.Key_PageDown:
                self.step(min(self._rows(), len(self._found.offers) - 1 - self._current))
            case Qt.Key.Key_PageUp:
                self.step(-min(self._rows(), self._current))
            case Qt.Key.Key_Tab | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.write()
            case Qt.Key.Key_Escape:
                self.hide()
            case Qt.Key.Key_Left | Qt.Key.Key_Right | Qt.Key.Key_Home | Qt.Key.Key_End:
                self.hide()
                return False
            case Qt.Key.Key_Backspace | Qt.Key.Key_Delete:
                self.hide()
                return False
            case _:
                return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = round(event.position().y()) // self._row_height()
        if 0 <= self._first + row < len(self._found.offers):
            self._current = self._first + row
            self.write()

    # ------------------------------------------------------------------ look

    def _rows(self) -> int:
        at, height = self._area.cursorRect(), self._area.viewport().height()
        room = max(at.top(), height - at.bottom()) - 8  # above the line, or below it
        fit = max(1, room // self._row_height())
        return min(_MOST_ROWS, len(self._found.offers), fit)

    def _row_height(self) -> int:
        pictured = any(offer.exercise is not None for offer in self._found.offers)
        return self._theme.px(_ROW_WITH_PICTURE if pictured else _ROW)

    def _place(self) -> None:
        """Below the word that is typed, or above it where there is more room."""
        area = self._area
        cursor = area.textCursor()
        cursor.setPosition(area.text.place(self._line, self._found.begin))
        at: QRect = area.cursorRect(cursor)
        view = area.viewport().rect()
        width = min(self._theme.px(_WIDTH), view.width() - 8)
        height = self._rows() * self._row_height() + 2
        left = max(4, min(at.left() - self._theme.px(8), view.width() - width - 4))
        below = at.bottom() + 4
        top = below if below + height <= view.bottom() else max(0, at.top() - 4 - height)
        self.setGeometry(QRect(QPoint(left, top), QSize(width, height)))

    @Slot()
    def _follow(self) -> None:
        """The text has another size: so have the rows that fit into it."""
        if self.isVisible():
            self._place()
            self.step(0)

    def _fill(self) -> None:
        """Pictures of the exercises in view."""
        shown = self._found.offers[self._first : self._first + self._rows()]
        for number, offer in enumerate(shown):
            if offer.exercise is None:
                continue
            while len(self._thumbnails) <= number:
                self._thumbnails.append(self._picture(offer))
            picture = self._thumbnails[number]
            if picture.exercise != offer.exercise:
                picture.set_exercise(offer.exercise)
            height = self._row_height()
            size = picture.sizeHint()
            y = 1 + number * height + (height - size.height()) // 2
            picture.setGeometry(QRect(QPoint(8, y), size))
        for number, picture in enumerate(self._thumbnails):
            is_shown = number < len(shown) and shown[number].exercise is not None
            picture.setVisible(is_shown)
        self.update()

    def _picture(self, offer: Offer) -> Thumbnail:
        assert offer.exercise is not None
        return Thumbnail(offer.exercise, self._pictures, self._theme, self, size=_PICTURE)

    def _tell(self) -> None:
        """What a screen reader hears of it."""
        offer = self.current
        if offer is None:
            return
        count = tr("{number} of {count}", number=self._current + 1, count=len(self._found.offers))
        said = [part for part in (offer.text.strip(), offer.hint, count) if part]
        announce(self._area, Announcement(side_by_side(said)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t, px, height = self._theme.tokens, self._theme.px, self._row_height()
        painter.fillRect(self.rect(), t.surface)
        for number in range(self._rows()):
            index = self._first + number
            offer = self._found.offers[index]
            row = QRect(1, 1 + number * height, self.width() - 2, height)
            if index == self._current:
                painter.fillRect(row, t.accent_soft)
                painter.fillRect(QRect(row.left(), row.top(), 4, row.height()), t.accent)
            left = px(12)
            if offer.exercise is not None:
                left += self._thumbnails[number].width() if number < len(self._thumbnails) else 0
            self._paint_words(painter, offer, row.adjusted(left, 0, -px(8), 0))
        painter.setPen(QPen(t.control, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_words(self, painter: QPainter, offer: Offer, room: QRect) -> None:
        t, align = self._theme.tokens, Qt.AlignmentFlag
        text = offer.text.strip().removesuffix(":")
        painter.setFont(self._theme.font(14.5, 600))
        painter.setPen(t.text)
        metrics = painter.fontMetrics()
        flags = align.AlignLeft | align.AlignVCenter
        if offer.exercise is not None:
            upper, lower = (
                room.adjusted(0, 3, 0, -room.height() // 2),
                room.adjusted(0, room.height() // 2, 0, -3),
            )
            painter.drawText(
                upper, flags, metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            )
            self._paint_hint(painter, offer.hint, lower)
            return
        painter.drawText(room, flags, text)
        taken = metrics.horizontalAdvance(text) + self._theme.px(16)
        self._paint_hint(painter, offer.hint, room.adjusted(taken, 0, 0, 0))

    def _paint_hint(self, painter: QPainter, hint: str, room: QRect) -> None:
        painter.setFont(self._theme.font(13))
        painter.setPen(self._theme.tokens.text2)
        short = painter.fontMetrics().elidedText(hint, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, short)
