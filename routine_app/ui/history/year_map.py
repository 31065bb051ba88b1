"""The year map: one cell a day, told apart by shape as well as by colour."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from routine_app.domain.session import Session
from routine_app.domain.statistics import MAP_WEEKS, DayLevel, DayMark, year_map
from routine_app.ui.history.words import map_words, mark_text
from routine_app.ui.theme import Theme

_CELL = 12
_PITCH = 16
_RADIUS = 3
_HALF_YEAR = 26
_LABEL_SIZE = 12


def paint_cell(painter: QPainter, cell: QRectF, level: DayLevel, theme: Theme) -> None:
    """One day: fill tells how much, and missed days are rings; every cell has an edge."""
    tokens = theme.tokens
    painter.save()
    edge = QPen(tokens.control, 1)
    inner = cell.adjusted(0.5, 0.5, -0.5, -0.5)
    radius = _RADIUS * cell.width() / _CELL
    painter.setPen(edge)
    match level:
        case DayLevel.EMPTY:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.control)
            painter.drawEllipse(cell.center(), cell.width() / 12, cell.width() / 12)
        case DayLevel.MISSED | DayLevel.BRIDGED:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, radius, radius)
            if level is DayLevel.BRIDGED:
                painter.setPen(QPen(tokens.control, max(2.0, cell.width() / 6)))
                y = cell.center().y()
                inset = cell.width() / 4
                painter.drawLine(
                    QPointF(inner.left() + inset, y), QPointF(inner.right() - inset, y)
                )
        case _:
            _paint_practised(painter, inner, level, theme, radius)
    painter.restore()


def _paint_practised(
    painter: QPainter, cell: QRectF, level: DayLevel, theme: Theme, radius: float
) -> None:
    tokens = theme.tokens
    share = {DayLevel.PARTIAL: 0.25, DayLevel.SHORT: 0.5}.get(level, 1.0)
    painter.setBrush(tokens.surface)
    painter.drawRoundedRect(cell, radius, radius)
    painter.save()
    top = cell.bottom() - cell.height() * share
    painter.setClipRect(QRectF(cell.left(), top, cell.width(), cell.height() * share))
    painter.setBrush(tokens.heat3 if level is DayLevel.MORE else tokens.heat2)
    painter.drawRoundedRect(cell, radius, radius)
    painter.restore()
    if level is DayLevel.MORE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.surface)
        painter.drawEllipse(cell.center(), cell.width() / 6, cell.width() / 6)


class YearMap(QWidget):
    """The last 53 weeks (26 where it is narrow). Arrows move by day and week, Home is today.

    Signals: day_selected(DayMark) whenever another day is chosen.
    """

    day_selected = Signal(object)
    reader_role = "Chart"

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._locale = locale
        self._sessions: tuple[Session, ...] = ()
        self._today = date(1970, 1, 1)
        self._weeks: tuple[tuple[DayMark, ...], ...] = ()
        self._selected: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sessions(self, sessions: tuple[Session, ...], today: date) -> None:
        """Show the marks of these sessions up to the week of `today`."""
        self._sessions = sessions
        self._today = today
        self._selected = self._selected or today
        first_weekday = self._locale.firstDayOfWeek().value - 1
        self._weeks = year_map(sessions, today, first_weekday)
        self._describe()
        self.setAccessibleDescription(map_words(self._weeks, today))
        self.updateGeometry()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    @property
    def selected(self) -> DayMark | None:
        """The mark of the chosen day."""
        marks = (mark for week in self._weeks for mark in week)
        return next((mark for mark in marks if mark.day == self._selected), None)

    def select(self, day: date) -> None:
        """Choose a day that is on the map and not to come; others are ignored."""
        first = self._shown[0][0].day if self._weeks else day
        if not first <= day <= self._today or day == self._selected:
            return
        self._selected = day
        self._describe()
        self.update()
        mark = self.selected
        if mark is not None:
            self.day_selected.emit(mark)

    @property
    def _shown(self) -> tuple[tuple[DayMark, ...], ...]:
        needed = self._left_margin + MAP_WEEKS * self._theme.px(_PITCH)
        fits = self.width() >= needed * 0.8
        return self._weeks if fits else self._weeks[-_HALF_YEAR:]

    @property
    def _left_margin(self) -> int:
        metrics = QFontMetrics(self._theme.font(_LABEL_SIZE, 450))
        names = (self._weekday_name(row) for row in range(7))
        return max(metrics.horizontalAdvance(name) for name in names) + self._theme.px(12)

    @property
    def _top_margin(self) -> int:
        return QFontMetrics(self._theme.font(_LABEL_SIZE, 450)).height() + self._theme.px(8)

    @property
    def _pitch(self) -> float:
        columns = max(1, len(self._shown))
        room = (self.width() - self._left_margin - 6) / columns
        return min(self._theme.px(_PITCH) * 1.25, max(room, 8.0))

    def _weekday_name(self, row: int) -> str:
        first = self._locale.firstDayOfWeek().value - 1
        day = (first + row) % 7 + 1
        return self._locale.dayName(day, QLocale.FormatType.ShortFormat)

    def _cell_rect(self, column: int, row: int) -> QRectF:
        pitch = self._pitch
        size = pitch * _CELL / _PITCH
        left = self._left_margin + column * pitch + (pitch - size) / 2
        return QRectF(left, self._top_margin + row * pitch + (pitch - size) / 2, size, size)

    def sizeHint(self) -> QSize:
        width = self._left_margin + _HALF_YEAR * self._theme.px(_PITCH)
        return QSize(width, self._top_margin + round(7 * self._pitch) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._left_margin + _HALF_YEAR * 9, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_labels(painter)
        for column, week in enumerate(self._shown):
            for row, mark in enumerate(week):
                if mark.day <= self._today:
                    paint_cell(painter, self._cell_rect(column, row), mark.level, self._theme)
                if mark.day == self._selected:
                    self._paint_selection(painter, self._cell_rect(column, row))

    def _paint_labels(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(_LABEL_SIZE, 450))
        painter.setPen(self._theme.tokens.text2)
        for row in (0, 2, 4, 6):
            cell = self._cell_rect(0, row).toRect()
            box = QRect(0, cell.top() - 6, self._left_margin, cell.height() + 12)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._weekday_name(row))
        free_from = 0.0
        for column, week in enumerate(self._shown):
            firsts = [mark.day for mark in week if mark.day.day == 1]
            left = self._cell_rect(column, 0).left()
            if not firsts or left < free_from:
                continue
            name = self._locale.standaloneMonthName(firsts[0].month, QLocale.FormatType.ShortFormat)
            width = painter.fontMetrics().horizontalAdvance(name)
            if left + width > self.width():
                continue
            painter.drawText(QPoint(round(left), painter.fontMetrics().ascent()), name)
            free_from = left + width + self._theme.px(8)

    def _paint_selection(self, painter: QPainter, cell: QRectF) -> None:
        width = self._theme.focus_width if self.hasFocus() else 1.5
        colour = self._theme.tokens.focus if self.hasFocus() else self._theme.tokens.text
        painter.save()
        painter.setPen(QPen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = cell.adjusted(-2.5, -2.5, 2.5, 2.5)
        painter.drawRoundedRect(ring, _RADIUS + 2, _RADIUS + 2)
        painter.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: -7,
            Qt.Key.Key_Right: 7,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -28,
            Qt.Key.Key_PageDown: 28,
        }
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Home:
            self.select(self._today)
        elif key in moves and self._selected is not None:
            self.select(min(self._today, self._selected + timedelta(days=moves[key])))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for column, week in enumerate(self._shown):
            for row, mark in enumerate(week):
                reach = (self._pitch - self._cell_rect(column, row).width()) / 2
                cell = self._cell_rect(column, row).adjusted(-reach, -reach, reach, reach)
                if cell.contains(event.position()):
                    self.select(mark.day)
                    return

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _describe(self) -> None:
        """The name is the chosen day: a reader says the new one when an arrow was pressed."""
        mark = self.selected
        if mark is not None:
            self.setAccessibleName(mark_text(mark))
