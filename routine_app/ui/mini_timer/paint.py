"""What the mini timer shows: digits, side, name and word on a small card, in two sizes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from routine_app.domain.language import tr
from routine_app.domain.pose import Side
from routine_app.domain.words import side_name
from routine_app.ui.player.ink import Align, Ink, capital
from routine_app.ui.player.sheet import HEIGHT, WIDTH, Sheet
from routine_app.ui.player.state import Look, PlayerState, Shown
from routine_app.ui.player.words import WAIT_HINT
from routine_app.ui.theme import Theme

USUAL, SMALL = QSize(360, 128), QSize(176, 56)
RADIUS = 16.0
_BUTTONS = 277.0
"""Where words end in the usual form; the buttons stand right of it, with some air between."""


def size_of(*, small: bool, scale: float) -> QSize:
    """The size of a form at a text scale."""
    return (SMALL if small else USUAL) * scale


def card_path(size: QSize, scale: float, *, framed: bool) -> QPainterPath:
    """The outline of the card; a window with a frame of its own needs no round corners."""
    path = QPainterPath()
    rect = QRectF(0, 0, size.width(), size.height())
    if framed:
        path.addRect(rect)
    else:
        path.addRoundedRect(rect, RADIUS * scale, RADIUS * scale)
    return path


def paint_card(
    painter: QPainter,
    state: PlayerState,
    theme: Theme,
    *,
    small: bool,
    framed: bool,
    note: str,
    mirrored: bool = False,
) -> None:
    """The whole card without its buttons. `note` takes the place of the bar for a while."""
    scale = theme.text_scale
    size = size_of(small=small, scale=scale)
    sheet = Sheet(WIDTH * scale, HEIGHT * scale)
    ink = Ink(painter, sheet, theme, mirrored=mirrored, width=size.width())
    tokens = theme.tokens
    path = card_path(size, scale, framed=framed)
    painter.setClipPath(path)
    painter.fillPath(path, tokens.surface)
    if state.shown.band is not None:
        wide = ink.sheet.px(6 if small else 8)
        first = (state.shown.band is Side.LEFT) is not mirrored  # the body's left stays left
        x = 0.0 if first else size.width() - wide
        painter.fillRect(QRectF(x, 0, wide, size.height()), tokens.accent)
    if small:
        _paint_small(ink, state)
    else:
        _paint_usual(ink, state, note)
    painter.setClipping(False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(tokens.control, 1))
    rect = QRectF(0.5, 0.5, size.width() - 1, size.height() - 1)
    radius = 0.0 if framed else RADIUS * scale - 0.5
    painter.drawRoundedRect(rect, radius, radius)


def name_of(shown: Shown) -> str:
    """What is done, or what the routine waits for."""
    return shown.name or shown.word


# ------------------------------------------------------------------- usual form


def _paint_usual(ink: Ink, state: PlayerState, note: str) -> None:
    shown, px = state.shown, ink.sheet.px
    left, right = px(24), px(_BUTTONS)
    if shown.look is Look.WAIT:
        _paint_wait(ink, shown, left, right)
    else:
        left += _paint_digits(ink, shown, left, px(58), px(92)) + px(16)
        _paint_words(ink, shown, left, right)
    if note:
        size = ink.fitted(note, px(13), 450, px(312), px(9))
        ink.write(px(24), px(115), note, size, 450, ink.tokens.text2)
    else:
        _paint_bar(ink, state)


def _paint_digits(ink: Ink, shown: Shown, left: float, middle: float, size: float) -> float:
    """The seconds; returns their width, two digits at least, so that words stand still."""
    tokens = ink.tokens
    colour = tokens.text2 if shown.paused else tokens.text
    if not shown.digits:
        side = size * 0.6
        icon = "check" if shown.look is Look.DONE else "play"
        ink.icon(icon, QRectF(left, middle - side / 2, side, side), tokens.accent)
        return side
    size *= 0.6 if ":" in shown.digits else 1.0
    base = middle + capital(size) / 2
    wide = ink.write(left - size * 0.04, base, shown.digits, size, 650, colour, tabular=True)
    return max(wide, ink.width("00", size, 650, tabular=True))


def _paint_words(ink: Ink, shown: Shown, left: float, right: float) -> None:
    """Side, name and word, one below the other, in the middle of the card's height."""
    px, tokens, room = ink.sheet.px, ink.tokens, right - left
    rows: list[tuple[float, Callable[[float], None]]] = []

    def row(height: float, text: str, size: float, weight: int, accent: bool = False) -> None:
        colour = tokens.accent if accent else tokens.text if weight > 450 else tokens.text2
        rows.append((height, lambda y: _write(ink, left, y, text, size, weight, room, colour)))

    if shown.side is not None:
        row(px(28), side_name(shown.side), px(24), 700, accent=True)
    name = name_of(shown)
    size, lines = px(18), [name]
    if ink.width(name, size, 600) > room:
        size, lines = ink.fitted_lines(name, px(16), 600, room, 2, px(12))
    for line in lines:
        row(size * 1.24, line, size, 600)
    if shown.word != name:
        row(px(23), shown.word, px(16), 450)
    y = px(57) - sum(height for height, _ in rows) / 2
    for height, write in rows:
        y += height
        write(y - height * 0.24)


def _write(
    ink: Ink, x: float, y: float, text: str, size: float, weight: int, room: float, colour: QColor
) -> None:
    least = size * 0.65
    size = ink.fitted(text, size, weight, room, least)
    while size > least and ink.width(text, size, weight) > room:  # fonts come in whole pixels
        size -= 0.5
    ink.write(x, y, ink.elided(text, size, weight, room), size, weight, colour)


def _paint_wait(ink: Ink, shown: Shown, left: float, right: float) -> None:
    """Nothing counts: what is waited for, and the key."""
    px, tokens, room = ink.sheet.px, ink.tokens, right - left
    size, lines = ink.fitted_lines(shown.name, px(22), 600, room, 2, px(15))
    y = px(48) - len(lines) * size * 0.62
    for line in lines:
        y += size * 1.2
        ink.write(left, y, line, size, 600, tokens.text)
    hint = tr(WAIT_HINT)
    size = ink.fitted(hint, px(16), 600, room, px(11))
    ink.write(left, y + px(26), hint, size, 600, tokens.accent)


def _paint_bar(ink: Ink, state: PlayerState) -> None:
    """What is left of this part, as the ring shows it in the player."""
    px, tokens = ink.sheet.px, ink.tokens
    if state.shown.look is Look.WAIT:
        return
    track = QRectF(px(24), px(106), px(312), px(6))
    ink.box(track, px(3), tokens.line)
    working = state.shown.working or state.shown.look is Look.DONE
    left = QRectF(track)
    left.setWidth(max(track.height(), track.width() * state.moving.ring))
    if state.moving.ring > 0:
        ink.box(left, px(3), tokens.accent if working else tokens.text2)


# ------------------------------------------------------------------- small form


def _paint_small(ink: Ink, state: PlayerState) -> None:
    """Digits and side alone; without a side the word."""
    shown, px, tokens = state.shown, ink.sheet.px, ink.tokens
    left, right = px(18), px(136)
    if shown.look is not Look.WAIT:
        left += _paint_digits(ink, shown, left, px(28), px(38)) + px(10)
    word = side_name(shown.side) if shown.side is not None else shown.word
    if shown.look is Look.WAIT:
        word = tr(WAIT_HINT)
    strong = shown.side is not None
    colour = tokens.accent if strong else tokens.text
    size, lines = ink.fitted_lines(
        word, px(20 if strong else 16), 650, right - left, 1 if strong else 2, px(11)
    )
    y = px(28) - len(lines) * size * 0.6
    for line in lines:
        y += size * 1.2
        ink.write(left, y - size * 0.24, line, size, 650, colour, Align.LEFT)
