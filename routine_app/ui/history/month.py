"""One month: days large enough to be pressed, in the same shapes as on the map."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.chronicle import Chronicle
from routine_app.domain.language import tr
from routine_app.domain.statistics import DayLevel, DayMark, month_of
from routine_app.domain.words import opening
from routine_app.ui.history.cells import FILLS, paint_dashes, paint_fill
from routine_app.ui.history.day_picture import DayPicture
from routine_app.ui.history.moves import in_other_month, moved
from routine_app.ui.history.words import mark_text
from routine_app.ui.mirroring import seen, seen_key
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import IconButton
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import FOCUS_RESERVE

_CELL = 34
_PITCH = 40
_RADIUS = 9


class MonthGrid(DayPicture):
    """The days of one month. Arrows move by day and week, Page Up and Down by month."""

    @property
    def month(self) -> date:
        """The first day of the month."""
        return self._selected.replace(day=1)

    def show_chronicle(self, chronicle: Chronicle, today: date, selected: date) -> None:
        """Show the month of the day that is chosen."""
        self._chronicle, self._today = chronicle, today
        self._selected = selected
        self._fill()

    def show_selected(self, day: date) -> None:
        """Show that a day is chosen, and its month."""
        if day != self._selected:
            self._selected = day
            self._fill()

    def select(self, day: date) -> None:
        """The user chooses a day; days to come cannot be chosen."""
        day = min(day, self._today)
        if day != self._selected:
            self.show_selected(day)
            self.day_selected.emit(day)

    def _fill(self) -> None:
        weekday = self.first_weekday
        self._weeks = month_of(self._chronicle, self._selected, self._today, weekday)
        self.setAccessibleName(mark_text(self.mark) if self.mark is not None else tr("Month"))
        self.tell_parts()
        self.updateGeometry()
        self.update()

    # ------------------------------------------------------------------- size

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(7 * px(_PITCH), self._head() + max(len(self._weeks), 5) * px(_PITCH) + 2)

    def minimumSizeHint(self) -> QSize:
        width = 7 * max(28, self._theme.px(26)) + 2 * FOCUS_RESERVE
        return QSize(width, self.sizeHint().height())

    def _head(self) -> int:
        return QFontMetrics(self._theme.font(13, 600)).height() + self._theme.px(6)

    def cells(self) -> list[tuple[DayMark, QRectF]]:
        """The days of this month, with the place of each."""
        found = []
        for row, week in enumerate(self._weeks):
            for column, mark in enumerate(week):
                if mark.day.month == self._selected.month:
                    found.append((mark, self._cell(column, row)))
        return found

    def _pitch(self) -> float:
        return min((self.width() - 2 * FOCUS_RESERVE) / 7, self._theme.px(_PITCH) * 1.2)

    def _cell(self, column: int, row: int) -> QRectF:
        across, down = self._pitch(), self._theme.px(_PITCH)
        size = min(self._theme.px(_CELL), across - 4, down - 4)
        left = (self.width() - 7 * across) / 2 + column * across
        top = self._head() + row * down
        cell = QRectF(left + (across - size) / 2, top + (down - size) / 2, size, size)
        return seen(cell, self)

    # --------------------------------------------------------------- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_weekdays(painter)
        for mark, cell in self.cells():
            self._paint_day(painter, mark, cell)
        self.paint_focus(painter)

    def _paint_weekdays(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(13, 600))
        painter.setPen(self._theme.tokens.text2)
        for column in range(7):
            day = (self.first_weekday + column) % 7 + 1
            name = self._locale.standaloneDayName(day, QLocale.FormatType.NarrowFormat)
            cell = self._cell(column, 0)
            box = QRectF(cell.left() - 4, 0, cell.width() + 8, self._head())
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, name)

    def _paint_day(self, painter: QPainter, mark: DayMark, cell: QRectF) -> None:
        tokens, theme = self._theme.tokens, self._theme
        empty = mark.level is DayLevel.EMPTY
        if not empty:
            _paint_large(painter, cell, mark, theme)
        chosen = mark.day == self._selected
        if chosen:
            painter.setPen(QPen(tokens.text, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell.adjusted(-2, -2, 2, 2), theme.px(_RADIUS), _RADIUS)
        today = mark.day == self._today
        painter.setFont(theme.font(14, 700 if today or chosen else 450, tabular=True))
        painter.setPen(_ink(mark, theme) if mark.day <= self._today else tokens.text2)
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(mark.day.day))

    # ------------------------------------------------------------------ input

    def led_to(self, key: int) -> date | None:
        return moved(self._selected, seen_key(key, self), self._today, in_month=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        half = self._theme.px(_PITCH) / 2
        for mark, cell in self.cells():
            apart = event.position() - cell.center()
            inside = abs(apart.x()) < self._pitch() / 2 and abs(apart.y()) < half
            if inside and mark.day <= self._today:
                self.select(mark.day)
                return


def _paint_large(painter: QPainter, cell: QRectF, mark: DayMark, theme: Theme) -> None:
    """The shapes of the map, so that the number of the day can be read on them."""
    tokens, radius, level = theme.tokens, theme.px(_RADIUS), mark.level
    inner = cell.adjusted(0.5, 0.5, -0.5, -0.5)
    if mark.backfilled:
        inner = paint_dashes(painter, inner, theme)
    painter.setPen(QPen(tokens.control, 1))
    if level in {DayLevel.MISSED, DayLevel.BRIDGED}:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner, radius, radius)
    else:
        whole = level in {DayLevel.FULL, DayLevel.MORE}
        colour = tokens.heat3 if whole else tokens.heat1
        paint_fill(painter, inner, FILLS.get(level, 1.0), colour, theme, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    below = QPointF(cell.center().x(), cell.bottom() - theme.px(4.5))
    if level is DayLevel.MORE:
        painter.setBrush(tokens.on_accent)
        for step in (-1, 1):
            painter.drawEllipse(below + QPointF(step * theme.px(3), 0), theme.px(2), theme.px(2))
    elif level is DayLevel.BRIDGED:
        painter.setBrush(tokens.control)
        bar = QRectF(0, 0, cell.width() / 2, theme.px(3))
        bar.moveCenter(below)
        painter.drawRoundedRect(bar, 1, 1)


def _ink(mark: DayMark, theme: Theme) -> QColor:
    """What can be read on the fill of a day."""
    tokens = theme.tokens
    return tokens.on_accent if mark.level in {DayLevel.FULL, DayLevel.MORE} else tokens.text


class Month(QWidget):
    """A month under its name, with the ways to the one before and the one after.

    Signals: day_selected(date); details_asked().
    """

    day_selected = Signal(object)
    details_asked = Signal()

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self._today = date(1970, 1, 1)
        self.title = TextLabel("", Type.H3, theme, self)
        self.earlier = IconButton(tr("Month before"), "chevron-left", theme, self)
        self.later = IconButton(tr("Month after"), "chevron-right", theme, self)
        self.grid = MonthGrid(theme, locale, self)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.earlier)
        head.addWidget(self.later)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.grid)
        column.addStretch(1)
        self.earlier.clicked.connect(self._on_earlier)
        self.later.clicked.connect(self._on_later)
        self.grid.day_selected.connect(self._on_day_selected)
        self.grid.details_asked.connect(self.details_asked)

    def show_chronicle(self, chronicle: Chronicle, today: date, selected: date) -> None:
        """Show the month of the day that is chosen."""
        self._today = today
        self.grid.show_chronicle(chronicle, today, selected)
        self._name()

    def show_selected(self, day: date) -> None:
        """Show that a day is chosen."""
        self.grid.show_selected(day)
        self._name()

    def _name(self) -> None:
        month = self.grid.month
        name = opening(self._locale.standaloneMonthName(month.month))
        same_year = month.year == self._today.year
        self.title.setText(name if same_year else f"{name} {month.year}")
        self.later.setEnabled(month < self._today.replace(day=1))

    @Slot(object)
    def _on_day_selected(self, day: date) -> None:
        self._name()
        self.day_selected.emit(day)

    @Slot()
    def _on_earlier(self) -> None:
        self.grid.select(in_other_month(self.grid.month, -1))

    @Slot()
    def _on_later(self) -> None:
        self.grid.select(in_other_month(self.grid.month, 1))
