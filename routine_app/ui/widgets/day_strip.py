"""The days of a program in a row: done, today, to come, told apart by shape.

A done day is a disc with a tick, an easy day a rounded square, today a thick ring with its
number, a coming day a dot. One Tab stop; arrows go from day to day.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from routine_app.domain.language import tr
from routine_app.domain.value import Value
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.themed import KeyFocus, paint_focus_ring

WEEK = 7
_DISC = 30
_SMALLEST_DISC = 22
_ROOM_FOR_WORDS = 36
"""Days closer together than this have only their number below; the shape says the rest."""
_WIDE_NUMBER = 20
_LEAST_AIR = 8
"""Between the word below today and the numbers beside it."""


class DayMark(Value):
    """One day of the strip; `words` is what is read out, "Day 3, done on 5 March"."""

    number: int
    words: str
    done: bool = False
    today: bool = False
    easy: bool = False


class DayItem(KeyFocus, QLabel):
    """One day: its mark with its number below."""

    reader_role = "ListItem"

    def __init__(self, mark: DayMark, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._theme = theme
        self._size: QSize | None = None
        self._pitch = _DISC + 10
        self._room: float | None = None
        self._middle: int | None = None
        self.mark = mark
        self.show_mark(mark)

    def show_mark(self, mark: DayMark) -> None:
        self.mark = mark
        self.setText(self.caption())
        self.setAccessibleName(mark.words)
        self._size = None
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._size = None
        self.update()

    @property
    def says_today(self) -> bool:
        """Whether the word "today" stands below."""
        return self.mark.today and not self.mark.done

    def caption(self) -> str:
        """The number, or "today" under the ring that holds the number."""
        if self.says_today:
            return tr("today")
        number = str(self.mark.number)
        words = tr("{day} easy", day=number) if self.mark.easy else number
        if words != number and (self._pitch < _ROOM_FOR_WORDS or not self._words_fit()):
            words = number
        return next((said for said in (words, number) if self._has_room_for(said)), "")

    def _has_room_for(self, words: str) -> bool:
        """Whether they stay away from the word below today."""
        if self._room is None:
            return True
        return QFontMetrics(self._theme.font(13, 600)).horizontalAdvance(words) <= self._room

    def _words_fit(self) -> bool:
        """Whether the numbers beside such a word stay apart from it: all days decide alike."""
        px = self._theme.px
        advance = QFontMetrics(self._theme.font(13, 600)).horizontalAdvance
        words, beside = advance(tr("{day} easy", day=_WIDE_NUMBER)), advance(str(_WIDE_NUMBER))
        return (words + beside) / 2 + px(_LEAST_AIR) <= px(self._pitch)

    def keep_to(self, room: float | None) -> None:
        """How wide the words below may be beside the word of today; None where they are not."""
        if room != self._room:
            self._room = room
            self.show_mark(self.mark)

    def set_pitch(self, pitch: int) -> None:
        """How far the days stand apart, at text scale 1: closer ones have smaller marks."""
        if pitch != self._pitch:
            self._pitch = pitch
            self.show_mark(self.mark)

    @property
    def middle(self) -> float:
        """Where its mark stands in it."""
        return self.width() / 2 if self._middle is None else self._middle

    def set_middle(self, middle: int) -> None:
        """Put its mark there: at an edge of the row the words reach further to one side."""
        if middle != self._middle:
            self._middle = middle
            self.update()

    def sizeHint(self) -> QSize:
        if self._size is None:
            px = self._theme.px
            metrics = QFontMetrics(self._theme.font(13, 600))
            widest = max(px(_SMALLEST_DISC + 6), metrics.horizontalAdvance(self.caption()) + 4)
            self._size = QSize(widest, px(_DISC + 12) + metrics.height())
        return self._size

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, mark = self._theme, self.mark
        tokens, px = theme.tokens, theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = px(max(_SMALLEST_DISC, min(_DISC, self._pitch - 6)))
        top = px(5) + (px(_DISC) - size) / 2
        disc = QRectF(round(self.middle - size / 2), top, size, size)
        self._paint_mark(painter, disc)
        if self.shows_ring:
            paint_focus_ring(painter, theme, disc, size / 2 if not mark.easy else px(8))
        here = mark.today and not mark.done
        painter.setPen(tokens.text if here else tokens.text2)
        painter.setFont(theme.font(13, 600 if here else 450))
        line = px(5 + _DISC + 5)
        below = QRectF(0, line, self.width(), self.height() - line)
        top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(below, top, self.caption())

    def _paint_mark(self, painter: QPainter, disc: QRectF) -> None:
        theme, mark = self._theme, self.mark
        tokens, px = theme.tokens, theme.px
        if mark.done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent)
            _draw_shape(painter, disc, mark.easy, px(8))
            _draw_tick(painter, theme, disc)
        elif mark.today:
            half = px(3) / 2
            painter.setPen(QPen(tokens.accent, px(3)))
            painter.setBrush(tokens.surface)
            # Grown a little, unless the ring of the focus needs the room.
            out = (0 if self.shows_ring else 3) - half
            grown = disc.adjusted(-out, -out, out, out)
            _draw_shape(painter, grown, mark.easy, px(9))
            painter.setPen(tokens.text)
            painter.setFont(theme.font(15, 600))
            painter.drawText(grown, Qt.AlignmentFlag.AlignCenter, str(mark.number))
        elif mark.easy:
            inset = px(4)
            painter.setPen(QPen(tokens.control, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(disc.adjusted(inset, inset, -inset, -inset), px(6), px(6))
            painter.setPen(QPen(tokens.control, px(2), c=Qt.PenCapStyle.RoundCap))
            middle = disc.center()
            painter.drawLine(middle - QPointF(px(3), 0), middle + QPointF(px(3), 0))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.control)
            painter.drawEllipse(disc.center(), px(3), px(3))


def _draw_shape(painter: QPainter, rect: QRectF, square: bool, radius: float) -> None:
    if square:
        painter.drawRoundedRect(rect, radius, radius)
    else:
        painter.drawEllipse(rect)


def _draw_tick(painter: QPainter, theme: Theme, disc: QRectF) -> None:
    width = theme.px(2.5)
    pen = QPen(theme.tokens.on_accent, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    unit, middle = disc.width(), disc.center()
    points = [(-0.19, 0.02), (-0.05, 0.16), (0.2, -0.13)]
    painter.drawPolyline([middle + QPointF(x * unit, y * unit) for x, y in points])


class DayStrip(QWidget):
    """All days of a program: one row of three weeks, or three rows of seven."""

    reader_role = "List"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._items: list[DayItem] = []
        self._rows_of_weeks = False
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def stop(self) -> DayItem | None:
        """The day that Tab stops at."""
        return self._items[self._current] if self._current < len(self._items) else None

    @property
    def items(self) -> Sequence[DayItem]:
        """The days, in order."""
        return tuple(self._items)

    def show_days(self, marks: Sequence[DayMark], words: str) -> None:
        """Show these days; `words` names the strip as a whole."""
        self.setAccessibleName(words)
        while len(self._items) > len(marks):
            self._items.pop().deleteLater()
        for item, mark in zip(self._items, marks, strict=False):
            item.show_mark(mark)
        for mark in marks[len(self._items) :]:
            item = DayItem(mark, self._theme, self)
            item.show()
            self._items.append(item)
        today = next((i for i, mark in enumerate(marks) if mark.today), 0)
        self._make_current(today)
        self.updateGeometry()
        self._place()

    def set_weeks_below(self, below: bool) -> None:
        """One week a row, or all in one row."""
        if below != self._rows_of_weeks:
            self._rows_of_weeks = below
            self.updateGeometry()
            self._place()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        for item in self._items:
            item.apply_theme(theme)
        self.updateGeometry()
        self._place()

    def sizeHint(self) -> QSize:
        if not self._items:
            return QSize(0, 0)
        item = self._item_size()
        if self._rows_of_weeks:
            rows = -(-len(self._items) // WEEK)
            return QSize(item.width() * WEEK, rows * item.height() + (rows - 1) * self._row_gap())
        return QSize(item.width() * len(self._items), item.height())

    def minimumSizeHint(self) -> QSize:
        if self._rows_of_weeks or not self._items:
            return self.sizeHint()
        least = self._theme.px(_SMALLEST_DISC + 6) * len(self._items)
        return QSize(least, self.sizeHint().height())

    def _item_size(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items]
        return QSize(self._theme.px(_DISC + 10), max(size.height() for size in sizes))

    def _row_gap(self) -> int:
        return self._theme.px(6)

    def resizeEvent(self, _event: object) -> None:
        self._place()

    def _place(self) -> None:
        """Spread the days over the width, with a wider gap between weeks."""
        if not self._items:
            return
        size = self._item_size()
        weeks_in_row = 1 if self._rows_of_weeks else -(-len(self._items) // WEEK)
        columns = min(len(self._items), WEEK * weeks_in_row)
        week_gap = 0 if weeks_in_row == 1 else self._theme.px(14)
        room = (
            min(self.width(), self._theme.px(66) * columns) if self._rows_of_weeks else self.width()
        )
        pitch = (room - week_gap * (weeks_in_row - 1)) / columns
        for item in self._items:
            item.set_pitch(round(pitch / self._theme.text_scale))
        self._make_room_for_today(columns, pitch, week_gap)
        step = size.height() + self._row_gap()
        for index, item in enumerate(self._items):
            row, column = divmod(index, columns)
            wanted = max(min(size.width(), round(pitch)), item.sizeHint().width())
            middle = column * pitch + pitch / 2 + (column // WEEK) * week_gap
            x = min(max(0, round(middle - wanted / 2)), self.width() - wanted)
            inside = round(middle) - x
            if self.isRightToLeft():
                x, inside = self.width() - x - wanted, wanted - inside
            item.set_middle(inside)
            item.setGeometry(QRect(x, row * step, wanted, size.height()))

    def _make_room_for_today(self, columns: int, pitch: float, week_gap: int) -> None:
        """Words that would touch the one below today are left out: today's own is in its ring."""
        today = next((i for i, item in enumerate(self._items) if item.says_today), None)
        word = QFontMetrics(self._theme.font(13, 600)).horizontalAdvance(tr("today"))
        for index, item in enumerate(self._items):
            is_beside = today is not None and abs(index - today) == 1
            is_beside = is_beside and index // columns == (today or 0) // columns
            gap = week_gap if index // WEEK != (today or 0) // WEEK else 0
            apart = pitch + gap - word / 2 - self._theme.px(_LEAST_AIR)
            item.keep_to(2 * apart if is_beside else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        week = WEEK if self._rows_of_weeks else 1
        right = -1 if self.isRightToLeft() else 1
        steps = {
            Qt.Key.Key_Left: -right,
            Qt.Key.Key_Right: right,
            Qt.Key.Key_Up: -week,
            Qt.Key.Key_Down: week,
            Qt.Key.Key_Home: -len(self._items),
            Qt.Key.Key_End: len(self._items),
        }
        if event.key() not in steps or not self._items:
            super().keyPressEvent(event)
            return
        index = self._current + steps[Qt.Key(event.key())]
        self._make_current(min(len(self._items) - 1, max(0, index)))
        self._items[self._current].setFocus(Qt.FocusReason.TabFocusReason)

    def _make_current(self, index: int) -> None:
        """The one day that Tab stops at takes the place of the one before among all stops."""
        before, self._current = self.stop, index
        after = self.stop
        if after is None:
            return
        after.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if before is not None and before is not after:
            QWidget.setTabOrder(before, after)
            before.setFocusPolicy(Qt.FocusPolicy.NoFocus)
