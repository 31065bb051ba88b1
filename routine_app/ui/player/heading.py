"""What stands above the figure: the count, the name of the exercise, its cue and its sides."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from routine_app.domain.pose import Side
from routine_app.domain.words import side_name
from routine_app.ui.player.ink import Align, Ink, capital
from routine_app.ui.player.sheet import COLUMN, LEFT
from routine_app.ui.player.state import Chip, ChipState, Shown

_CHIP_HEIGHT = 104.0
_SIDE_FIRST, _SIDE_ROOM = 84.0, 590.0
_REST, _LEAST_REST = 0.55, 0.35
"""How large the words after a side are against it, and how small they may get beside a long one."""
_TICK = 0.9
_ARROW = 0.8
"""How large an arrow is against the letters beside it."""
_TOP = 4.0
"""No name stands nearer to the edge of the window (window pixels)."""


def paint_heading(ink: Ink, shown: Shown, bottom: float, *, change: bool) -> list[QRectF]:
    """Count, name, cue and sides, those that end above `bottom`; returns the boxes they take.

    The side is worth more than the cue and the count: without room for all it stands alone below
    the name.
    """
    sheet, tokens = ink.sheet, ink.tokens
    left, y = sheet.x(LEFT), sheet.y(66)
    room = sheet.px(680 if change else COLUMN)
    sides = sheet.px(16 + _side_height(shown))
    name_size = sheet.px(72 if change else 48)
    size, lines = ink.fitted_lines(shown.name, name_size, 650, room, 2, name_size * 0.75)
    leading = 1.06 if change else 1.12
    tall = sheet.px(8) + (len(lines) * leading + 0.24) * size + sides
    taken: list[QRectF] = []
    if shown.side is not None and y + tall > bottom:
        y = max(_TOP, min(sheet.y(28), bottom - tall))
    else:
        taken.append(_paint_count(ink, shown, left, y))
    y += sheet.px(8)
    for line in lines:
        y += size * leading
        wide = ink.write(left - size * 0.04, y, line, size, 650, tokens.text)
        taken.append(QRectF(left, y - size, wide, size * 1.25))
    y += size * 0.24
    cue = 2 * sheet.near(24) * 1.24 + sheet.px(8)
    if not change and shown.cue and sheet.shows_cue and y + cue + sides <= bottom:
        y = _paint_cue(ink, shown.cue, y)
        taken.append(QRectF(left, y - sheet.near(24) * 1.4, room, sheet.near(24) * 1.4))
    if shown.chips:
        taken.append(_paint_chips(ink, shown.chips, y + sheet.px(16)))
    elif shown.side_first and shown.side is not None:
        taken.append(_paint_side_first(ink, shown.side_first, shown.side, y + sheet.px(16)))
    return taken


def _side_height(shown: Shown) -> float:
    """How high the sides stand below the name; they need air above them even where there are none."""
    if shown.chips:
        return _CHIP_HEIGHT
    return _SIDE_FIRST if shown.side_first and shown.side is not None else -16.0


def _paint_count(ink: Ink, shown: Shown, left: float, y: float) -> QRectF:
    sheet, tokens = ink.sheet, ink.tokens
    size = sheet.near(20)
    wide = ink.write(left, y, shown.count, size, 450, tokens.text2)
    if shown.sets:
        gap = sheet.px(24) if shown.count else 0
        wide += gap + ink.write(left + wide + gap, y, shown.sets, size, 650, tokens.text)
    return QRectF(left, y - size, wide, size * 1.3)


def _paint_cue(ink: Ink, cue: str, y: float) -> float:
    """One line, smaller if that helps, else two."""
    sheet = ink.sheet
    room = sheet.px(COLUMN)
    size = ink.fitted(cue, sheet.near(24), 400, room, sheet.near(20))
    for line in ink.fitted_lines(cue, size, 400, room, 2, sheet.near(20))[1]:
        y += sheet.near(24) * 1.24
        ink.write(sheet.x(LEFT), y, line, size, 400, ink.tokens.text2)
    return y + sheet.px(8)


def _paint_chips(ink: Ink, chips: tuple[Chip, ...], top: float) -> QRectF:
    """The working side large, the other one small; left always stands left."""
    sheet, tokens = ink.sheet, ink.tokens
    height = sheet.px(_CHIP_HEIGHT)
    large, small = _chip_sizes(ink, chips)
    x = sheet.x(LEFT)
    for chip in reversed(chips) if ink.mirrored else chips:
        word = side_name(chip.side)
        if chip.state is ChipState.NOW:
            size = large
            wide = ink.width(word, size, 700) + sheet.px(74)
            ink.box(QRectF(x, top, wide, height), sheet.px(20), tokens.accent)
            base = top + (height + capital(size)) / 2
            ink.write(x + wide / 2, base, word, size, 700, tokens.on_accent, Align.CENTRE)
        else:
            wide = _paint_small_chip(ink, chip, small, x, top + height / 2)
        x += wide + sheet.px(12)
    return QRectF(sheet.x(LEFT), top, x - sheet.px(12) - sheet.x(LEFT), height)


def _chip_sizes(ink: Ink, chips: tuple[Chip, ...]) -> tuple[float, float]:
    """Sizes of the words on the large chip and on the small one: both fit before the ring."""
    sheet = ink.sheet
    sizes, letters, around = (sheet.px(80), sheet.near(28)), 0.0, -sheet.px(12)
    for chip in chips:
        large = chip.state is ChipState.NOW
        letters += ink.width(side_name(chip.side), sizes[not large], 700 if large else 500)
        letters += sizes[1] * _TICK if chip.state is ChipState.DONE else 0.0
        around += sheet.px(12 + (74 if large else 58))
    fits = min(1.0, (sheet.px(COLUMN) - around) / letters)
    return sizes[0] * fits, sizes[1] * fits


def _paint_small_chip(ink: Ink, chip: Chip, size: float, x: float, middle: float) -> float:
    sheet, tokens = ink.sheet, ink.tokens
    word, height = side_name(chip.side), max(sheet.px(56), sheet.near(28) * 1.8)
    ticked = chip.state is ChipState.DONE
    icon = size * _TICK
    room = icon + sheet.px(10) if ticked else 0.0
    wide = ink.width(word, size, 500) + sheet.px(48) + room
    ink.box(QRectF(x, middle - height / 2, wide, height), sheet.px(16), None, tokens.control)
    if ticked:
        spot = QRectF(x + sheet.px(20), middle - icon / 2, icon, icon)
        ink.icon("check", spot, tokens.text2)
    base = middle + capital(size) / 2
    ink.write(x + sheet.px(24) + room, base, word, size, 500, tokens.text2)
    return wide


def _paint_side_first(ink: Ink, text: str, side: Side, top: float) -> QRectF:
    """The coming side before a new exercise, in words."""
    sheet = ink.sheet
    left, height = sheet.x(LEFT), sheet.px(84)
    size = sheet.px(_SIDE_FIRST)
    wide = paint_side_words(ink, left, top + height / 2, text, side, size, sheet.px(_SIDE_ROOM))
    return QRectF(left, top, wide, height)


def paint_side_words(
    ink: Ink, left: float, middle: float, text: str, side: Side, size: float, room: float
) -> float:
    """The side in words with an arrow that points to it; returns the width.

    The side itself is read from the floor; what follows it may be smaller, to fit the room.
    """
    tokens = ink.tokens
    word, _, more = text.partition(" ")
    size = _size_beside_arrow(ink, word, more, size, room)
    arrow, gap = _ARROW * size, 0.27 * size
    rest = room - arrow - gap - ink.width(word, size, 700) - gap / 2
    small = ink.fitted(more, _REST * size, 650, max(1.0, rest), 1.0)
    x, base = left, middle + capital(size) / 2
    icon = "arrow-left" if side is Side.LEFT else "arrow-right"
    comes_first = (side is Side.LEFT) is not ink.mirrored
    if comes_first:
        ink.icon(icon, QRectF(x, middle - arrow / 2, arrow, arrow), tokens.accent)
        x += arrow + gap
    x += ink.write(x, base, word, size, 700, tokens.accent)
    if more:
        x += gap / 2 + ink.write(x + gap / 2, base, more, small, 650, tokens.accent)
    if not comes_first:
        x += gap
        ink.icon(icon, QRectF(x, middle - arrow / 2, arrow, arrow), tokens.accent)
        x += arrow
    return x - left


def _size_beside_arrow(ink: Ink, word: str, more: str, size: float, room: float) -> float:
    """The largest size at which a side and what follows it fit: some languages have long ones."""
    wide = (_ARROW + 0.27) * size + ink.width(word, size, 700)
    if more:
        wide += 0.135 * size + _LEAST_REST * ink.width(more, size, 650)
    return size * min(1.0, room / wide)
