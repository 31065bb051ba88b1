"""The large timer: side, seconds and word as large as the window allows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from routine_app.domain.pose import Side
from routine_app.domain.words import side_name
from routine_app.ui.player.figure_shape import FigureShape
from routine_app.ui.player.heading import paint_side_words
from routine_app.ui.player.ink import Align, Ink, capital
from routine_app.ui.player.muscle_legend import Legend
from routine_app.ui.player.opening import Opening
from routine_app.ui.player.sheet import LEFT, RIGHT
from routine_app.ui.player.sides import the_side
from routine_app.ui.player.state import Look, Shown
from routine_app.ui.player.usual_stage import (
    FLOOR,
    Places,
    paint_segments,
    paint_usual,
)
from routine_app.ui.player.words import coming_within

_FIGURE, _ABOVE_WORD = 370.0, 106.0
"""Width of the figure beside the digits, and how far above the word's foot its room ends."""
_LEAST_FLOOR, _LEAST_WORD, _BELOW_WORD = 484.0, 550.0, 24.0
"""How high a card may reach, and how low the word must stand below the digits and above the card."""
_LEAST_FIGURE = 150.0
"""A figure that stands lower says nothing any more: then the line below it is left out."""
_SIDE = 96.0
_BESIDE = 32.0
_DIGITS, _LEAST_DIGITS = 690.0, 540.0
"""Room for the digits, and what a long word for the side leaves of it at the least."""
_SET_UP = 612.0
"""Where the text of a change-over begins, right of the figure."""


def paint_large(
    ink: Ink, shown: Shown, shape: Callable[[], FigureShape], floor: float = FLOOR
) -> Places:
    """Paint all that stands still. Only the figure moves here; there is no ring.

    Above a card the seconds of a hold stay as large as they were, as long as there is room.
    """
    is_work = shown.look is Look.WORK
    lifted = floor < FLOOR
    if shown.look in {Look.WAIT, Look.DONE} or (lifted and not is_work) or floor < _LEAST_FLOOR:
        return paint_usual(ink, shown, shape, floor)
    if not lifted:
        paint_segments(ink, shown.segments, 704, 20)
    return _paint_work(ink, shown, floor) if is_work else _paint_change(ink, shown)


def _paint_work(ink: Ink, shown: Shown, floor: float) -> Places:
    sheet, tokens = ink.sheet, ink.tokens
    top, digits_room = 56.0, sheet.px(_DIGITS)
    if shown.side is not None:
        digits_room = _paint_side(ink, shown.side, digits_room)
        top = 176.0
    digits_colour = tokens.text2 if shown.paused else tokens.text
    size = sheet.px(560 if ":" not in shown.digits else 336)
    size = ink.fitted(shown.digits, size, 650, digits_room, sheet.px(200))
    baseline = sheet.y(64 + 402 / 2) + capital(size) / 2
    ink.write(
        sheet.x(RIGHT), baseline, shown.digits, size, 650, digits_colour, Align.RIGHT, tabular=True
    )
    base, ground = min(590.0, floor - _BELOW_WORD), floor - _BELOW_WORD
    if base >= _LEAST_WORD:
        _paint_word(ink, shown, base, digits_colour)
        ground = base - _ABOVE_WORD
    if floor >= FLOOR:
        _paint_last_row(ink, shown)
    if not shown.figure:
        return Places()
    figure = sheet.rect(LEFT, top, _FIGURE, ground - top)
    if not shown.muscles:
        return Places(figure=figure)
    return _with_legend(ink, figure)


def _paint_word(ink: Ink, shown: Shown, baseline: float, colour: QColor) -> None:
    """The word, and right of it the time that is left."""
    sheet = ink.sheet
    wide = _paint_time_left(ink, shown, baseline)
    room = sheet.px(RIGHT - LEFT - 40) - wide
    size = ink.fitted(shown.word, sheet.px(96), 650, room, sheet.px(60))
    ink.write(sheet.x(LEFT) - size * 0.04, sheet.y(baseline), shown.word, size, 650, colour)


def _paint_side(ink: Ink, side: Side, digits_room: float) -> float:
    """The side before the digits, and the room it leaves them; it is the same for both sides."""
    sheet = ink.sheet
    both = sheet.px(RIGHT - LEFT - _BESIDE)
    longest = max((side_name(one) for one in Side), key=lambda word: ink.width(word, 100, 700))
    beside = both - ink.width(longest, sheet.px(_SIDE), 700)
    digits_room = min(digits_room, max(sheet.px(_LEAST_DIGITS), beside))
    size = ink.fitted(longest, sheet.px(128), 700, both - digits_room)
    ink.write(sheet.x(LEFT), sheet.y(148), side_name(side), size, 700, ink.tokens.accent)
    return digits_room


def _with_legend(ink: Ink, room: QRectF) -> Places:
    """The figure, and below it the legend of the muscle view."""
    height = Legend.of(ink, room.width(), room.height() / 2).height
    legend = QRectF(room.left(), room.bottom() - height, room.width(), height)
    return Places(figure=room.adjusted(0, 0, 0, -height), legend=legend)


def _paint_time_left(ink: Ink, shown: Shown, baseline: float) -> float:
    sheet = ink.sheet
    return ink.write(
        sheet.x(RIGHT),
        sheet.y(baseline),
        shown.total_left,
        sheet.px(64),
        600,
        ink.tokens.text2,
        Align.RIGHT,
        tabular=True,
    )


def _paint_last_row(ink: Ink, shown: Shown) -> None:
    """The name, and on the right the repetition or what comes then."""
    sheet, tokens = ink.sheet, ink.tokens
    right = shown.rep_line or shown.sets
    if not right and shown.next_words:
        right = coming_within(shown.next_lead, shown.next_words)
    size = sheet.near(40)
    room = sheet.px(RIGHT - LEFT - 32)
    size = ink.fitted(shown.name, size, 650, room, sheet.px(24))
    name = ink.elided(shown.name, size, 650, room)
    wide = ink.write(sheet.x(LEFT), sheet.y(660), name, size, 650, tokens.text)
    right = ink.shortened(right, size, 450, room - wide)
    ink.write(
        sheet.x(RIGHT), sheet.y(660), right, size, 450, tokens.text2, Align.RIGHT, tabular=True
    )


def _paint_change(ink: Ink, shown: Shown) -> Places:
    """What to do next is the question: the name and how to come into position are largest."""
    sheet, tokens = ink.sheet, ink.tokens
    wide = ink.write(
        sheet.x(RIGHT),
        sheet.y(182),
        shown.digits,
        sheet.px(190),
        650,
        tokens.text2 if shown.paused else tokens.text,
        Align.RIGHT,
        tabular=True,
    )
    room = sheet.x(RIGHT) - wide - sheet.px(32) - sheet.x(LEFT)
    size = ink.fitted(shown.word, sheet.px(96), 650, room, sheet.px(48))
    ink.write(sheet.x(LEFT) - size * 0.04, sheet.y(148), shown.word, size, 650, tokens.text)
    size, lines = ink.fitted_lines(
        shown.name, sheet.px(100), 650, sheet.px(RIGHT - LEFT), 2, sheet.px(84)
    )
    y = sheet.y(198)
    for line in lines:
        y += size * 1.06
        ink.write(sheet.x(LEFT) - size * 0.04, y, line, size, 650, tokens.text)
    y += size * 0.3
    bottom = sheet.y(670)
    _paint_set_up(ink, shown, y, bottom)
    left, room = sheet.x(LEFT), sheet.px(520)
    opening = Opening.of(ink, shown, room)
    if bottom - opening.height - y >= sheet.px(_LEAST_FIGURE):
        bottom -= opening.height
        opening.paint(ink, left, bottom, Align.LEFT)
    figure = QRectF(left, y, room, bottom - y)
    if not shown.figure:
        return Places()
    if not shown.muscles:
        return Places(figure=figure)
    return _with_legend(ink, figure)


def _paint_set_up(ink: Ink, shown: Shown, top: float, bottom: float) -> None:
    """The coming side, and below it how to come into position."""
    sheet = ink.sheet
    left, room = sheet.x(_SET_UP), sheet.px(RIGHT - _SET_UP)
    side_height = sheet.px(_SIDE) * 1.35 if shown.side is not None else 0.0
    size, lines = ink.fitted_lines(shown.cue, sheet.px(64), 600, room, 5, sheet.px(40))
    while len(lines) * size * 1.18 > bottom - top - side_height and size > sheet.px(32):
        size *= 0.95
        lines = ink.lines(shown.cue, size, 600, room)
    y = top + max(0.0, bottom - top - side_height - len(lines) * size * 1.18) / 2
    if shown.side is not None:
        middle = y + sheet.px(_SIDE) * 0.55
        words = _side_words(shown)
        paint_side_words(ink, left, middle, words, shown.side, sheet.px(_SIDE), room)
        y += side_height
    for line in lines:
        y += size * 1.18
        ink.write(left, y - size * 0.25, line, size, 600, ink.tokens.text)


def _side_words(shown: Shown) -> str:
    """The same words as on the usual stage; where that has chips, the side alone."""
    if shown.side_first or shown.side is None:
        return shown.side_first
    return the_side(shown.side)
