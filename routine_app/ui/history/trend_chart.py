"""Tightness before and after practice: two lines, named where they end, with their words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from routine_app.domain.language import mark, tr
from routine_app.domain.trend import ENOUGH, TrendDay, trend_words
from routine_app.ui.dates import short_day_words
from routine_app.ui.history.table_sheet import Table, TableSheet
from routine_app.ui.history.told import Part, ToldParts
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import FOCUS_RESERVE

_HIGH = 200
_TOP = 10
_NAMES = (mark("before", "the practice"), mark("after", "the practice"))
VARIES = mark("From day to day it varies by about 1 to 2 points (our estimate).")


class TrendChart(QWidget):
    """The two lines; a reader finds a value for every day."""

    reader_role = "Chart"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time runs
        self._theme = theme
        self._days: tuple[TrendDay, ...] = ()
        self._told = ToldParts(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_days(self, days: tuple[TrendDay, ...]) -> None:
        """Show these days with a check-in."""
        self._days = days
        self.setAccessibleName(trend_words(days))
        self._tell_parts()
        self.update()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(280), self._theme.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(_HIGH))

    # ---------------------------------------------------------------- readers

    def ready_for_reader(self) -> None:
        """Have an item for every day: a reader is there."""
        self._told.show(self._parts())

    def _tell_parts(self) -> None:
        if self._told.is_asked_for:
            self._told.show(self._parts())

    def _parts(self) -> list[Part]:
        area = self._area()
        parts = []
        for number, day in enumerate(self._days):
            x = round(self._x(area, number))
            place = QRect(x - 2, round(area.top()), 4, max(1, round(area.height())))
            parts.append(Part(f"{short_day_words(day.day)}, {_values_words(day)}", place))
        return parts

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_parts()

    # --------------------------------------------------------------- painting

    def _font(self, weight: int = 450) -> QFont:
        return self._theme.font(13, weight, tabular=True)

    def _area(self) -> QRectF:
        """Where the lines are: room is left for the numbers, the names and the dates."""
        numbers, names = QFontMetrics(self._font()), QFontMetrics(self._font(600))
        left = numbers.horizontalAdvance(str(_TOP)) + self._theme.px(10)
        right = max(names.horizontalAdvance(_shown(name)) for name in _NAMES) + self._theme.px(14)
        line = numbers.height()
        height = self.height() - line * 2 - self._theme.px(4)
        return QRectF(left, line / 2, self.width() - left - right, height)

    def _x(self, area: QRectF, number: int) -> float:
        first, last = self._days[0].day, self._days[-1].day
        span = max(1, (last - first).days)
        return area.left() + area.width() * (self._days[number].day - first).days / span

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._days:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        self._paint_axis(painter, area)
        spots = [self._spots(area, name) for name in _NAMES]
        for name, line in zip(_NAMES, spots, strict=True):
            self._paint_line(painter, line, dashed=name == "before")
        self._paint_names(painter, area, spots)

    def _spots(self, area: QRectF, name: str) -> list[QPointF]:
        found = []
        for number, day in enumerate(self._days):
            value = day.before if name == "before" else day.after
            if value is not None:
                y = area.bottom() - area.height() * min(_TOP, max(0, value)) / _TOP
                found.append(QPointF(self._x(area, number), y))
        return found

    def _paint_axis(self, painter: QPainter, area: QRectF) -> None:
        tokens = self._theme.tokens
        painter.setFont(self._font())
        line = painter.fontMetrics().height()
        for value in (0, _TOP // 2, _TOP):
            y = round(area.bottom() - area.height() * value / _TOP) + 0.5
            painter.setPen(QPen(tokens.line, 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(tokens.text2)
            box = QRectF(0, y - line / 2, area.left() - self._theme.px(8), line)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, str(value))
        top = area.bottom() + self._theme.px(4) + line / 2
        first, last = (short_day_words(day.day) for day in (self._days[0], self._days[-1]))
        row = QRectF(area.left(), top, self.width() - area.left(), line)
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft, first)
        wide = painter.fontMetrics().horizontalAdvance(last)
        end = min(self.width() - wide, max(area.left(), area.right() - wide))
        if end > area.left() + painter.fontMetrics().horizontalAdvance(f"{first}  "):
            painter.drawText(QRectF(end, top, wide + 2, line), Qt.AlignmentFlag.AlignLeft, last)

    def _paint_line(self, painter: QPainter, spots: Sequence[QPointF], *, dashed: bool) -> None:
        tokens = self._theme.tokens
        colour = tokens.text2 if dashed else tokens.accent
        pen = QPen(colour, 2)
        if dashed:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        if len(spots) > 1:
            painter.drawPolyline(list(spots))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for spot in spots[-1:] if len(spots) > 1 else spots:
            painter.drawEllipse(spot, 4, 4)

    def _paint_names(
        self, painter: QPainter, area: QRectF, spots: Sequence[Sequence[QPointF]]
    ) -> None:
        """Each line's name at its end; where both end together the names keep apart."""
        tokens = self._theme.tokens
        painter.setFont(self._font(600))
        line = painter.fontMetrics().height()
        ends = [found[-1].y() if found else None for found in spots]
        before, after = ends
        if before is not None and after is not None and abs(before - after) < line:
            middle = (before + after) / 2
            up = before <= after
            ends = [middle - line / 2, middle + line / 2]
            ends = ends if up else [ends[1], ends[0]]
        for name, y, found in zip(_NAMES, ends, spots, strict=True):
            if y is None:
                continue
            painter.setPen(tokens.text2 if name == "before" else tokens.accent)
            x = max(found[-1].x(), area.right()) + self._theme.px(8)
            box = QRectF(x, y - line / 2, self.width() - x, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, _shown(name))


class Trend(Card):
    """The chart under its title, over its words; or how many check-ins are missing to it."""

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._locale = locale
        self._days: tuple[TrendDay, ...] = ()
        self.title = TextLabel(tr("Tightness, 0 to 10"), Type.H3, theme, self)
        self.chart = TrendChart(theme, self)
        self.words = TextLabel("", Type.BODY, theme, self)
        self.varies = TextLabel(tr(VARIES), Type.SMALL, theme, self)
        self.table = LinkButton(tr("Show as table"), theme, self, icon="table")
        self.table.setAccessibleName(tr("Tightness: show as table"))
        self.table.clicked.connect(self._on_table)
        links = FlowLayout(outset=2 * FOCUS_RESERVE)
        links.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.chart, 1)
        column.addWidget(self.words)
        column.addWidget(self.varies)
        column.addLayout(links)
        column.addStretch(0)
        self._column = column

    def show_days(self, days: tuple[TrendDay, ...]) -> None:
        """Show these days with a check-in."""
        self._days = days
        enough = len(days) >= ENOUGH
        self.chart.setVisible(enough)
        self.varies.setVisible(enough)
        self._column.setStretch(self._column.count() - 1, 0 if enough else 1)
        self.table.setVisible(bool(days))
        self.words.setText(trend_words(days))
        if enough:
            self.chart.show_days(days)

    @Slot()
    def _on_table(self) -> None:
        rows = tuple(
            (short_day_words(day.day), _cell(day.before), _cell(day.after))
            for day in reversed(self._days)
        )
        heads = (tr("Day"), tr("Before", "the practice"), tr("After", "the practice"))
        table = Table(tr("Tightness, 0 to 10"), heads, rows)
        TableSheet([table], self._theme, self).open()


def _shown(name: str) -> str:
    """The name of a line in words."""
    return tr(name, about="the practice")


def _cell(value: int | None) -> str:
    return "\N{EN DASH}" if value is None else str(value)


def _values_words(day: TrendDay) -> str:
    """ "6 before, 3 after"."""
    if day.before is not None and day.after is not None:
        return tr("{before} before, {after} after", before=day.before, after=day.after)
    if day.before is not None:
        return tr("{before} before", before=day.before)
    return tr("{after} after", after=day.after) if day.after is not None else ""
