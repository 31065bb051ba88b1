"""Tightness over the days of a reset: before as a dashed line with rings, after solid with dots."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor

from routine_app.domain.language import mark, tr
from routine_app.domain.reset_report import ReportDay
from routine_app.ui.report.paper import INK, LINE, QUIET, Ink, Paper

HEIGHT = 150.0
_TOP = 10
_LEFT, _RIGHT = 18, 46
_RADIUS = 2.4


def paint_tightness(paper: Paper, days: Sequence[ReportDay], last: int) -> None:
    """The chart, `HEIGHT` high, over the whole width of the paper."""
    with paper.as_time_runs():
        _paint(paper, days, last)
    paper.y += HEIGHT


def _paint(paper: Paper, days: Sequence[ReportDay], last: int) -> None:
    top, bottom = paper.y + 6, paper.y + HEIGHT - 24
    left, right = paper.left + _LEFT, paper.left + paper.width - _RIGHT

    def across(day: int) -> float:
        return left + 6 + (day - 1) / max(1, last - 1) * (right - left - 12)

    def height_of(value: int) -> float:
        return bottom - value / _TOP * (bottom - top)

    def place(day: int, value: int) -> QPointF:
        return paper.rect(across(day), height_of(value), 0, 0).topLeft()

    for number in (0, 5, 10):
        y = height_of(number)
        paper.rule(left, y, right, LINE)
        half = paper.line_height(Ink.SMALL) / 2
        text = str(number)
        paper.draw(text, Ink.SMALL, left - 5 - paper.text_width(text, Ink.SMALL), y - half)
    marks = [day for day in range(1, last + 1) if day == 1 or day % 7 == 0 or day == last]
    for day in marks:
        text = tr("day {day}", day=day) if day == 1 else str(day)
        paper.draw(text, Ink.SMALL, across(day) - paper.text_width(text, Ink.SMALL) / 2, bottom + 5)
    ends = []
    for name, read, colour, filled in _LINES:
        told = [(day.number, value) for day in days if (value := read(day)) is not None]
        if told:
            _line(paper, [place(*point) for point in told], colour, filled=filled)
            day, value = told[-1]
            ends.append((height_of(value), tr(name, about="the practice"), across(day)))
    _name_lines(paper, ends)


_Read = Callable[[ReportDay], int | None]
_LINES: tuple[tuple[str, _Read, QColor, bool], ...] = (
    (mark("before", "the practice"), lambda day: day.before, QUIET, False),
    (mark("after", "the practice"), lambda day: day.after, INK, True),
)


def _line(paper: Paper, points: list[QPointF], colour: QColor, *, filled: bool) -> None:
    painter = paper.painter
    painter.setPen(paper.pen(colour, 1.2, () if filled else (3, 3)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(points)
    painter.setPen(paper.pen(colour, 1.1))
    painter.setBrush(colour if filled else QColor("white"))
    radius = paper.rect(0, 0, _RADIUS, _RADIUS).width()
    for point in points:
        painter.drawEllipse(point, radius, radius)


def _name_lines(paper: Paper, ends: list[tuple[float, str, float]]) -> None:
    """The name of each line behind its end, never one over the other, nor over a rule."""
    height = paper.line_height(Ink.SMALL)
    y = -height
    for wanted, name, x in sorted(ends):
        y = max(y + height, wanted - height / 2)
        room = paper.rect(x + 5, y, paper.text_width(name, Ink.SMALL) + 4, height)
        paper.painter.fillRect(room, QColor("white"))
        paper.draw(name, Ink.SMALL, x + 7, y)
