"""The year map: one cell a day, told apart by shape as well as by colour."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from routine_app.domain.chronicle import Chronicle
from routine_app.domain.language import tr
from routine_app.domain.statistics import MAP_WEEKS, DayLevel, DayMark, year_map
from routine_app.domain.words import opening
from routine_app.ui.history.cells import CELL, RADIUS, paint_cell
from routine_app.ui.history.day_picture import DayPicture
from routine_app.ui.history.moves import moved
from routine_app.ui.history.words import map_words, mark_text
from routine_app.ui.theme import Theme

_PITCH = 16
_LARGEST = 1.75
"""How much larger than usual a day may be: half a year takes all of the room of a year."""
_HALF_YEAR = 26
_LABEL_SIZE = 12


class YearMap(DayPicture):
    """The last 53 weeks (26 where it is narrow). Arrows move by day and week, Home is today."""

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(theme, locale, parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time runs
        self._measure()

    def show_chronicle(self, chronicle: Chronicle, today: date, selected: date) -> None:
        """Show the marks of the days up to the week of `today`, and which one is chosen."""
        self._today = today
        self._selected = selected
        self._weeks = year_map(chronicle, today, self.first_weekday)
        self._measure()
        self._describe()
        self.tell_parts()
        self.setAccessibleDescription(map_words(self._weeks, today))
        self.updateGeometry()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._measure()
        super().apply_theme(theme)

    def show_selected(self, day: date) -> None:
        """Show that a day is chosen; one before the map has no ring."""
        if day != self._selected:
            self._selected = day
            self._describe()
            self.update()

    def select(self, day: date) -> None:
        """The user chooses a day; what is not on the map, or is still to come, cannot be."""
        first = self._shown[0][0].day if self._weeks else day
        if first <= day <= self._today and day != self._selected:
            self.show_selected(day)
            self.day_selected.emit(day)

    def cells(self) -> list[tuple[DayMark, QRectF]]:
        return [
            (mark, self._cell_rect(column, row))
            for column, week in enumerate(self._shown)
            for row, mark in enumerate(week)
        ]

    def _measure(self) -> None:
        """What follows from width, theme and weeks; it is asked for with every cell."""
        metrics = QFontMetrics(self._theme.font(_LABEL_SIZE, 450))
        names, first = QLocale.FormatType.ShortFormat, self.first_weekday
        days = (self._locale.dayName((first + row) % 7 + 1, names) for row in range(7))
        self._names = [*map(opening, days)]
        widest = max(metrics.horizontalAdvance(name) for name in self._names)
        self._left_margin = widest + self._theme.px(12)
        self._top_margin = metrics.height() + self._theme.px(8)
        needed = self._left_margin + MAP_WEEKS * self._theme.px(_PITCH)
        fits = self.width() >= needed * 0.8
        self._shown = self._weeks if fits else self._weeks[-_HALF_YEAR:]
        room = (self.width() - self._left_margin - 6) / max(1, len(self._shown))
        self._pitch = min(self._theme.px(_PITCH) * _LARGEST, max(room, 8.0))

    def _cell_rect(self, column: int, row: int) -> QRectF:
        pitch = self._pitch
        size = pitch * CELL / _PITCH
        left = self._left_margin + column * pitch + (pitch - size) / 2
        top = self._top_margin + row * pitch + (pitch - size) / 2
        return QRectF(round(left), round(top), round(size), round(size))

    def sizeHint(self) -> QSize:
        width = self._left_margin + _HALF_YEAR * self._theme.px(_PITCH)
        return QSize(width, self._top_margin + round(7 * self._pitch) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._left_margin + _HALF_YEAR * 9, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        self.updateGeometry()
        self.tell_parts()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_labels(painter)
        stamps: dict[tuple[DayLevel, bool], QPixmap] = {}
        for mark, cell in self.cells():
            if mark.day <= self._today:
                kind = (mark.level, mark.backfilled)
                stamp = stamps.get(kind) or stamps.setdefault(kind, self._stamp(*kind))
                painter.drawPixmap(cell.topLeft(), stamp)
            if mark.day == self._selected:
                self._paint_selection(painter, cell)
        self.paint_focus(painter)

    def _stamp(self, level: DayLevel, backfilled: bool) -> QPixmap:
        """A cell of one kind; a year has hundreds that look alike."""
        size, ratio = self._cell_rect(0, 0).width(), self.devicePixelRatioF()
        picture = QPixmap(round((size + 1) * ratio), round((size + 1) * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = QRectF(0, 0, size, size)
        paint_cell(painter, cell, level, self._theme, backfilled=backfilled)
        painter.end()
        return picture

    def _paint_labels(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(_LABEL_SIZE, 450))
        painter.setPen(self._theme.tokens.text2)
        for row in (0, 2, 4, 6):
            cell = self._cell_rect(0, row).toRect()
            box = QRect(0, cell.top() - 6, self._left_margin, cell.height() + 12)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._names[row])
        free_from = 0.0
        for column, week in enumerate(self._shown):
            firsts = [mark.day for mark in week if mark.day.day == 1]
            left = self._cell_rect(column, 0).left()
            if not firsts or left < free_from:
                continue
            short = QLocale.FormatType.ShortFormat
            name = opening(self._locale.standaloneMonthName(firsts[0].month, short))
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
        painter.drawRoundedRect(ring, RADIUS + 2, RADIUS + 2)
        painter.restore()

    def led_to(self, key: int) -> date | None:
        first = self._shown[0][0].day if self._weeks else self._today
        day = moved(max(first, self._selected), key, self._today)
        return None if day is None else max(first, day)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for mark, cell in self.cells():
            reach = (self._pitch - cell.width()) / 2
            if cell.adjusted(-reach, -reach, reach, reach).contains(event.position()):
                self.select(mark.day)
                return

    def _describe(self) -> None:
        """The name is the chosen day: a reader says the new one when an arrow was pressed."""
        mark = self.mark
        self.setAccessibleName(tr("Year map") if mark is None else mark_text(mark))
