"""How a session begins once one is in position: a smaller line below the first set-up."""

from __future__ import annotations

from routine_app.domain.value import Value
from routine_app.ui.player.ink import Align, Ink
from routine_app.ui.player.state import Shown

_LARGEST, _LEAST, _LINE, _ABOVE = 28.0, 22.0, 1.2, 4.0
_MOST_LINES = 2


class Opening(Value):
    """The line, or two of them, in window pixels; nothing in all but the first change-over."""

    size: float
    lines: tuple[str, ...]
    gap: float

    @classmethod
    def of(cls, ink: Ink, shown: Shown, room: float) -> Opening:
        """Fitted into a column so wide."""
        sheet = ink.sheet
        size, least = sheet.near(_LARGEST), sheet.near(_LEAST)
        if not shown.opening or len(ink.lines(shown.opening, least, 450, room)) > _MOST_LINES:
            return cls(0.0, (), 0.0)  # half of it would tell nothing
        size = ink.fitted(shown.opening, size, 450, room, least)
        size, lines = ink.fitted_lines(shown.opening, size, 450, room, _MOST_LINES, least)
        return cls(size, tuple(lines), sheet.px(_ABOVE))

    @property
    def height(self) -> float:
        """How much of the column it takes."""
        return self.gap + len(self.lines) * self.size * _LINE

    def paint(self, ink: Ink, x: float, top: float, align: Align) -> None:
        """Below `top`, beginning, ending or centred at `x`."""
        y = top + self.gap
        for line in self.lines:
            y += self.size * _LINE
            base = y - 0.25 * self.size
            ink.write(x, base, line, self.size, 450, ink.tokens.text2, align)
