"""The legend of the muscle view: each side on the scale of colours, and in words."""

from __future__ import annotations

from math import inf

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QPixmap

from routine_app.domain.language import tr
from routine_app.domain.pose import Side
from routine_app.domain.value import Value
from routine_app.figure.muscles import Change, MuscleLengths, scale_position
from routine_app.ui.muscle_words import NOTE, SHORT_NOTE, side_words
from routine_app.ui.player.ink import Ink, capital
from routine_app.ui.player.sheet import NEAR_LEAST

_WORDS, _NOTE = 20.0, 16.0
_SCALE = 104.0
_GAP = 14.0
_SIDES = (Side.LEFT, Side.RIGHT)
_LARGE = 1.2
"""Texts that are this much larger than drawn leave no room for scales: words say it all."""

_Key = tuple[object, float, tuple[Change, ...]]
"""Place, pixels of the device in a pixel, and what the words say."""


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
        lines = ink.lines(tr(SHORT_NOTE if crowded else NOTE), note, 450, room)
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


class LegendPicture:
    """A legend that is kept: as muscles grow longer only its markers move, seldom its words."""

    def __init__(self) -> None:
        self._kept: tuple[_Key, Legend, QPixmap] | None = None

    def paint(
        self, ink: Ink, rect: QRectF, lengths: MuscleLengths, *, mirrored: bool = False
    ) -> None:
        """Left stands left; where both do not fit beside each other, left stands above."""
        changes = tuple(lengths.of(side).change for side in _SIDES)
        key = (rect.getRect(), ink.painter.device().devicePixelRatioF(), changes)
        if self._kept is None or self._kept[0] != key:
            legend = Legend.of(ink, rect.width(), rect.height() + 0.5)
            self._kept = key, legend, _still_picture(ink, rect, legend, lengths, mirrored)
        _, legend, still = self._kept
        ink.painter.drawPixmap(rect.toAlignedRect().topLeft(), still)
        if legend.scale:
            ink.painter.save()
            seen = _ink_in(ink.painter, ink, rect, mirrored)
            for side, spot in zip(_SIDES, _spots(seen, rect, legend), strict=True):
                _paint_marker(seen, _bar(spot, legend), scale_position(lengths.of(side).together))
            ink.painter.restore()


def _ink_in(painter: QPainter, ink: Ink, rect: QRectF, mirrored: bool) -> Ink:
    """Mirrors what is painted into the rectangle, where people read from right to left."""
    return Ink(painter, ink.sheet, ink.theme, mirrored=mirrored, width=2 * rect.center().x())


def _still_picture(
    ink: Ink, rect: QRectF, legend: Legend, lengths: MuscleLengths, mirrored: bool
) -> QPixmap:
    """All but the markers."""
    place, ratio = rect.toAlignedRect(), ink.painter.device().devicePixelRatioF()
    pixmap = QPixmap(place.size() * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.translate(-place.topLeft())
    _paint_still(_ink_in(painter, ink, rect, mirrored), rect, legend, lengths)
    painter.end()
    return pixmap


def _paint_still(ink: Ink, rect: QRectF, legend: Legend, lengths: MuscleLengths) -> None:
    for side, spot in zip(_SIDES, _spots(ink, rect, legend), strict=True):
        x = spot.x()
        if legend.scale:
            bar = _bar(spot, legend)
            _paint_scale(ink, bar)
            x = bar.right() + ink.sheet.px(_GAP)
        base = spot.y() + capital(legend.words) / 2
        words = side_words(side, lengths.of(side).change)
        ink.write(x, base, words, legend.words, 600, ink.tokens.text)
    y = rect.top() + legend.height - legend.line * len(legend.lines)
    for line in legend.lines:
        base = y + (legend.line + capital(legend.note)) / 2
        ink.write(rect.left(), base, line, legend.note, 450, ink.tokens.text2)
        y += legend.line


def _spots(ink: Ink, rect: QRectF, legend: Legend) -> tuple[QPointF, QPointF]:
    """Where left and right begin, in the middle of their height."""
    first = QPointF(rect.left(), rect.top() + legend.row / 2)
    if legend.beside:
        second = first + QPointF((rect.width() + ink.sheet.px(2 * _GAP)) / 2, 0)
        return (second, first) if ink.mirrored else (first, second)
    return first, first + QPointF(0, legend.row)


def _bar(spot: QPointF, legend: Legend) -> QRectF:
    """The scale of a side."""
    height = legend.words * 0.42
    return QRectF(spot.x(), spot.y() - height / 2, legend.scale, height)


def _paint_scale(ink: Ink, bar: QRectF) -> None:
    """The ramp from short to long, and a notch at standing."""
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


def _paint_marker(ink: Ink, bar: QRectF, position: float) -> None:
    """Where the muscle is on its scale."""
    painter, muscles = ink.painter, ink.theme.muscle_palette
    radius = bar.height() / 2
    spot = QPointF(bar.left() + radius + (bar.width() - 2 * radius) * position, bar.center().y())
    painter.setPen(QPen(QColor(muscles.light if ink.theme.dark else muscles.casing), 2.0))
    painter.setBrush(QColor(muscles.of_length(position)))
    painter.drawEllipse(spot, bar.height() * 0.85, bar.height() * 0.85)
