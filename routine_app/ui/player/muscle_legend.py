"""The legend of the muscle view: each side on the scale of colours, and in words."""

from __future__ import annotations

from math import inf

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPen

from routine_app.domain.pose import Side
from routine_app.domain.value import Value
from routine_app.figure.muscles import Change, MuscleLengths, scale_position
from routine_app.ui.muscle_words import NOTE, SHORT_NOTE, side_words
from routine_app.ui.player.ink import Ink, capital
from routine_app.ui.player.sheet import NEAR_LEAST

_WORDS, _NOTE = 20.0, 16.0
_SCALE = 104.0
_GAP = 14.0
_LARGE = 1.2
"""Texts that are this much larger than drawn leave no room for scales: words say it all."""


class Legend(Value):
    """How the legend is laid out in a width: measures in window pixels."""

    words: float
    scale: float
    cell: float
    beside: bool
    lines: tuple[str, ...]
    note: float

    @classmethod
    def of(cls, ink: Ink, room: float, most: float = inf) -> Legend:
        """In a width and at most so high: texts give way only where there is no other way."""
        shrink = 1.0
        while True:
            legend = cls._sized(ink, room, shrink)
            fits = legend.cell <= room and legend.height <= most
            if fits or legend.note <= NEAR_LEAST:
                return legend
            shrink *= 0.94

    @classmethod
    def _sized(cls, ink: Ink, room: float, shrink: float) -> Legend:
        """Left beside right where both fit, otherwise above it."""
        sheet = ink.sheet
        words, note = sheet.near(_WORDS) * shrink, sheet.near(_NOTE) * shrink
        crowded = words > sheet.px(_WORDS) * _LARGE
        longest = max(
            ink.width(side_words(side, change), words, 600) for side in Side for change in Change
        )
        scale = 0.0 if crowded else sheet.px(_SCALE)
        cell = longest + (scale + sheet.px(_GAP) if scale else 0.0)
        beside = 2 * cell + sheet.px(2 * _GAP) <= room
        lines = ink.lines(SHORT_NOTE if crowded else NOTE, note, 450, room)
        return cls(words, scale, cell, beside, tuple(lines), note)

    @property
    def row(self) -> float:
        return self.words * 1.5

    @property
    def line(self) -> float:
        return self.note * 1.3

    @property
    def height(self) -> float:
        return self.row * (1 if self.beside else 2) + self.line * len(self.lines)


def paint_legend(ink: Ink, rect: QRectF, lengths: MuscleLengths) -> None:
    """Left stands left; where both do not fit beside each other, left stands above."""
    legend = Legend.of(ink, rect.width(), rect.height() + 0.5)
    x, y = rect.left(), rect.top()
    for side in (Side.LEFT, Side.RIGHT):
        _paint_side(ink, QPointF(x, y + legend.row / 2), legend, side, lengths)
        if legend.beside:
            x += (rect.width() + ink.sheet.px(2 * _GAP)) / 2
        else:
            y += legend.row
    y = rect.top() + legend.height - legend.line * len(legend.lines)
    for line in legend.lines:
        base = y + (legend.line + capital(legend.note)) / 2
        ink.write(rect.left(), base, line, legend.note, 450, ink.tokens.text2)
        y += legend.line


def _paint_side(
    ink: Ink, spot: QPointF, legend: Legend, side: Side, lengths: MuscleLengths
) -> None:
    found = lengths.of(side)
    x = spot.x()
    if legend.scale:
        height = legend.words * 0.42
        bar = QRectF(x, spot.y() - height / 2, legend.scale, height)
        _paint_scale(ink, bar, scale_position(found.together))
        x = bar.right() + ink.sheet.px(_GAP)
    base = spot.y() + capital(legend.words) / 2
    ink.write(x, base, side_words(side, found.change), legend.words, 600, ink.tokens.text)


def _paint_scale(ink: Ink, bar: QRectF, position: float) -> None:
    """The ramp from short to long, a notch at standing, and a marker."""
    painter, muscles = ink.painter, ink.theme.muscle_palette
    radius = bar.height() / 2
    ramp = QLinearGradient(bar.topLeft(), bar.topRight())
    for i, colour in enumerate(muscles.ramp):
        ramp.setColorAt(i / (len(muscles.ramp) - 1), QColor(colour))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ramp)
    painter.drawRoundedRect(bar, radius, radius)
    notch, centre = bar.height() * 0.55, bar.center()
    painter.setPen(QPen(ink.tokens.text2, max(1.0, bar.height() * 0.16)))
    painter.drawLine(
        QPointF(centre.x(), bar.top() - notch), QPointF(centre.x(), bar.bottom() + notch)
    )
    reach = bar.width() - 2 * radius
    spot = QPointF(bar.left() + radius + reach * position, centre.y())
    painter.setPen(QPen(QColor(muscles.light if ink.theme.dark else muscles.casing), 2.0))
    painter.setBrush(QColor(muscles.of_length(position)))
    painter.drawEllipse(spot, bar.height() * 0.85, bar.height() * 0.85)
