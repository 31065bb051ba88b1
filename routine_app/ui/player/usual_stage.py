"""The usual stage: exercise and figure on the left, ring and word on the right."""

from __future__ import annotations

from collections.abc import Callable
from math import inf

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from routine_app.domain.language import tr
from routine_app.domain.value import Value
from routine_app.figure.easel import MARGIN
from routine_app.ui.mirroring import mirrored
from routine_app.ui.player.figure_shape import FigureShape
from routine_app.ui.player.heading import paint_heading
from routine_app.ui.player.ink import Align, Ink
from routine_app.ui.player.muscle_legend import Legend
from routine_app.ui.player.opening import Opening
from routine_app.ui.player.sheet import LEFT, RIGHT, RING_CENTRE, RING_COLUMN
from routine_app.ui.player.state import Look, SegmentBar, Shown
from routine_app.ui.player.words import WAIT_HINT

FLOOR = 598.0
"""Where the figure's panel ends."""
_FIGURE_COLUMN = 584.0
_LEAST_FIGURE = 110.0
_AIR = 26.0
"""Between the figure and what is written."""
_MOST_LIFTED = 80.0
"""A card that takes more of the figure's height than this takes its place."""
_WORD, _CHANGE_WORD, _BARS = 566.0, 366.0, 596.0
_DONE_WORD = 104.0
"""The end is read from the floor also where the large timer stood."""
_LEAST_RING = 120.0
_LEGEND_BELOW, _ABOVE_LEGEND = 4.0, 2.0


class Places(Value):
    """Where the parts that move go, in window pixels."""

    ring: QRectF | None = None
    digits: float = 0.0
    figure: QRectF | None = None
    legend: QRectF | None = None

    def mirrored(self, width: float) -> Places:
        """The same on a stage of this width that is read from right to left."""

        def seen(rect: QRectF | None) -> QRectF | None:
            return None if rect is None else mirrored(rect, width)

        return Places(seen(self.ring), self.digits, seen(self.figure), seen(self.legend))


def paint_usual(
    ink: Ink, shown: Shown, shape: Callable[[], FigureShape], floor: float = FLOOR
) -> Places:
    """Paint all that stands still, and say where the rest goes.

    A floor above the usual one leaves room for a card: then everything stands above it, or is
    left out whole.
    """
    if floor >= FLOOR:
        paint_foot(ink, shown)
    if shown.look is Look.WAIT:
        _paint_wait(ink, shown, floor)
        return Places()
    change = shown.look is Look.CHANGE
    taken = paint_heading(ink, shown, ink.sheet.y(floor), change=change)
    figure: QRectF | None = None
    legend: QRectF | None = None
    if shown.figure is not None and floor > FLOOR - _MOST_LIFTED:
        placed = place_with_legend if shown.muscles else place_alone
        figure, legend = placed(ink, taken, floor, shape())
    sheet = ink.sheet
    if change:
        _paint_change(ink, shown, floor)
    else:
        if floor >= _WORD + 4:
            _paint_word(ink, shown, _WORD)
        if floor >= _BARS:
            _paint_bars(ink, shown)
    top, most, digits = (44.0, 240.0, 165 / 240) if change else (48.0, 440.0, 260 / 440)
    ring = min(most, floor - top)
    if ring < _LEAST_RING:
        return Places(figure=figure, legend=legend)
    place = sheet.rect(RING_CENTRE - ring / 2, top, ring, ring)
    return Places(place, sheet.px(digits * ring), figure, legend)


# ----------------------------------------------------------------- left half


Placed = tuple[QRectF | None, QRectF | None]


def place_alone(ink: Ink, taken: list[QRectF], floor: float, shape: FigureShape) -> Placed:
    """The figure without a legend."""
    return place_figure(ink, taken, floor, shape), None


def place_with_legend(ink: Ink, taken: list[QRectF], floor: float, shape: FigureShape) -> Placed:
    """The legend below the figure or in the corner beside it: where the figure is larger."""
    sheet = ink.sheet
    best: Placed = None, None
    for room, beside in ((sheet.px(_FIGURE_COLUMN), False), (Legend.of(ink, inf).cell, True)):
        height = Legend.of(ink, room).height
        bottom = sheet.y(floor + _LEGEND_BELOW)
        legend = QRectF(sheet.x(LEFT), bottom - height, room, height)
        ground = floor if beside else (legend.top() - sheet.y0) / sheet.scale - _ABOVE_LEGEND
        figure = place_figure(ink, [*taken, legend] if beside else taken, ground, shape)
        if figure is not None and (best[0] is None or figure.height() > best[0].height()):
            best = figure, legend
    return best


def place_figure(ink: Ink, taken: list[QRectF], floor: float, shape: FigureShape) -> QRectF | None:
    """As large as it goes on the floor of the left half, without touching what is written."""
    sheet = ink.sheet
    bottom, right = sheet.y(floor) - sheet.px(8), sheet.x(LEFT + _FIGURE_COLUMN)
    air = sheet.px(_AIR)
    widest = sheet.px(_FIGURE_COLUMN) / shape.aspect
    low = min(sheet.px(_LEAST_FIGURE), widest)  # who lies flat is large enough, though never high
    high = min(bottom - sheet.y(40), widest)

    def frame(height: float) -> QRectF:
        return QRectF(right - height * shape.aspect, bottom - height, height * shape.aspect, height)

    if low > high or _touches(frame(low), shape, taken, air):
        return None
    if not _touches(frame(high), shape, taken, air):
        low = high
    while high - low > sheet.px(3):
        middle = (low + high) / 2
        low, high = (low, middle) if _touches(frame(middle), shape, taken, air) else (middle, high)
    drawn = frame(low)
    grown = MARGIN * min(drawn.width(), drawn.height()) / (1 - 2 * MARGIN)
    return drawn.adjusted(-grown, -grown, grown, grown)


def _touches(frame: QRectF, shape: FigureShape, taken: list[QRectF], air: float) -> bool:
    for part in shape.boxes:
        box = QRectF(
            frame.left() + part.left() * frame.width() - air,
            frame.top() + part.top() * frame.height() - air,
            part.width() * frame.width() + 2 * air,
            part.height() * frame.height() + 2 * air,
        )
        if any(box.intersects(other) for other in taken):
            return True
    return False


# ---------------------------------------------------------------- right half


def _word_colour(ink: Ink, shown: Shown) -> QColor:
    return ink.tokens.text2 if shown.paused else ink.tokens.text


def _paint_word(ink: Ink, shown: Shown, baseline: float) -> None:
    sheet = ink.sheet
    largest = sheet.px(_DONE_WORD if shown.look is Look.DONE else 84)
    size = ink.fitted(shown.word, largest, 650, sheet.px(RING_COLUMN), sheet.px(36))
    colour = _word_colour(ink, shown)
    centre = sheet.x(RING_CENTRE)
    ink.write(centre, sheet.y(baseline), shown.word, size, 650, colour, Align.CENTRE)


def _paint_change(ink: Ink, shown: Shown, floor: float) -> None:
    """The word under a small ring, and how to come into position in very large letters."""
    sheet = ink.sheet
    if floor >= _CHANGE_WORD + 4:
        _paint_word(ink, shown, _CHANGE_WORD)
    top, bottom = sheet.y(388), sheet.y(floor)
    if floor < FLOOR - _MOST_LIFTED:
        return
    size = sheet.px(56)
    room = sheet.px(RING_COLUMN + 12)
    opening = Opening.of(ink, shown, room)
    bottom -= opening.height
    lines: list[str] = []
    while size >= sheet.near(24):
        lines = ink.lines(shown.cue, size, 600, room)
        widest = max((ink.width(line, size, 600) for line in lines), default=0.0)
        if len(lines) * size * 1.18 <= bottom - top and widest <= room:
            break
        size *= 0.96
    y = top
    for line in lines:
        y += size * 1.18
        ink.write(
            sheet.x(RING_CENTRE), y - size * 0.2, line, size, 600, ink.tokens.text, Align.CENTRE
        )
    opening.paint(ink, sheet.x(RING_CENTRE), y, Align.CENTRE)


def _paint_bars(ink: Ink, shown: Shown) -> None:
    """Seconds of the breath, or one for each repetition."""
    sheet, tokens = ink.sheet, ink.tokens
    bars = shown.bars if sheet.shows_bars else None
    count = bars.count if bars else 0
    wide, gap = sheet.px(32 if count <= 7 else 20), sheet.px(8 if count <= 7 else 6)
    x = sheet.x(RING_CENTRE) - (count * wide + max(0, count - 1) * gap) / 2
    middle, height = sheet.y(_BARS), sheet.px(8)
    for index in range(count):
        filled = bars is not None and index < bars.filled
        colour = tokens.accent if filled and not shown.paused else tokens.line
        if filled and shown.paused:
            colour = tokens.control
        ink.box(QRectF(x, middle - height / 2, wide, height), height / 2, colour)
        x += wide + gap


# ---------------------------------------------------------------------- foot


def paint_foot(ink: Ink, shown: Shown) -> None:
    """What comes next, the time left, and the whole routine as a row of bars."""
    sheet, tokens = ink.sheet, ink.tokens
    base = sheet.y(638)
    size = sheet.near(32)
    wide = ink.write(
        sheet.x(RIGHT),
        base,
        shown.total_left,
        size,
        600,
        tokens.text,
        Align.RIGHT,
        tabular=True,
    )
    size = sheet.near(24)
    x = sheet.x(LEFT)
    if shown.next_lead:
        lead = tr(shown.next_lead)
        x += ink.write(x, base, lead, size, 400, tokens.text2) + sheet.px(12)
    room = sheet.x(RIGHT) - wide - sheet.px(24) - x
    text = ink.shortened(shown.next_words, size, 600, room)
    text = text or ink.elided(shown.next_words, size, 600, room)
    ink.write(x, base, text, size, 600, tokens.text)
    paint_segments(ink, shown.segments, 656, 10)


def paint_segments(ink: Ink, bars: tuple[SegmentBar, ...], top: float, height: float) -> None:
    """One bar a hold or set, as long as it lasts; the current one has a frame."""
    sheet, tokens = ink.sheet, ink.tokens
    if not bars:
        return
    total = sum(bar.length for bar in bars) or 1
    room = sheet.px(RIGHT - LEFT)
    shrink = min(1.0, 0.25 * room / (sheet.px(12) * len(bars)))
    gaps = [
        sheet.px(12 if bars[i + 1].number != bar.number else 4) * shrink
        for i, bar in enumerate(bars[:-1])
    ]
    gaps.append(0.0)
    per_length = (room - sum(gaps)) / total
    x, y, high = sheet.x(LEFT), sheet.y(top), sheet.px(height)
    frame: QRectF | None = None
    for bar, gap in zip(bars, gaps, strict=True):
        rect = QRectF(x, y, bar.length * per_length, high)
        ink.box(rect, min(sheet.px(4), high / 2), tokens.line)
        if bar.played > 0:
            part = QRectF(x, y, max(high, rect.width() * bar.played), high)
            ink.box(part & rect, min(sheet.px(4), high / 2), tokens.accent)
        if bar.current:
            frame = rect
        x += rect.width() + gap
    if frame is not None:
        grow = sheet.px(3)
        frame = frame.adjusted(-grow, -grow, grow, grow)
        ink.box(frame, sheet.px(6), None, tokens.text)


def _paint_wait(ink: Ink, shown: Shown, floor: float) -> None:
    """The clock stands until the user goes on: the text alone, very large."""
    sheet, tokens = ink.sheet, ink.tokens
    size, lines = ink.fitted_lines(
        shown.name, sheet.px(72), 650, sheet.px(RIGHT - LEFT - 40), 4, sheet.px(40)
    )
    block = len(lines) * size * 1.15 + sheet.px(84)
    y = sheet.y(min(310.0, floor / 2)) - block / 2
    for line in lines:
        y += size * 1.15
        ink.write(sheet.x(LEFT), y, line, size, 650, tokens.text)
    y += sheet.px(78)
    ink.write(sheet.x(LEFT), y, tr(WAIT_HINT), sheet.near(44), 600, tokens.accent)
