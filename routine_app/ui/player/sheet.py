"""Measures of the stage: design pixels on a sheet of 1180 x 760, scaled to the window."""

from __future__ import annotations

from math import atan, pi

from PySide6.QtCore import QRectF

from routine_app.domain.value import Value

WIDTH, HEIGHT = 1180.0, 760.0
NEAR_LEAST = 14.0
"""Texts that are read from near are never smaller (logical pixels at text scale 1)."""
LEFT, RIGHT = 56.0, 1124.0
COLUMN = 600.0
RING_CENTRE = 894.0
RING_COLUMN = 448.0

_FLOOR_DISTANCE = 2500.0
_USUAL_PITCH = 0.20
_PLAUSIBLE_PITCH = (0.08, 0.60)
_SIDE_CAPITAL = 58.0
_LEAST_SIDE_ANGLE = 15.0


class Sheet(Value):
    """The sheet laid into a window: scale, and where its corner lies."""

    width: float
    height: float
    text_scale: float = 1.0

    @property
    def scale(self) -> float:
        return min(self.width / WIDTH, self.height / HEIGHT)

    @property
    def x0(self) -> float:
        return (self.width - WIDTH * self.scale) / 2

    @property
    def y0(self) -> float:
        return (self.height - HEIGHT * self.scale) / 2

    def x(self, value: float) -> float:
        return self.x0 + value * self.scale

    def y(self, value: float) -> float:
        return self.y0 + value * self.scale

    def px(self, value: float) -> float:
        return value * self.scale

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        return QRectF(self.x(x), self.y(y), self.px(width), self.px(height))

    def near(self, size: float) -> float:
        """A text that is read from near, in window pixels."""
        return max(self.px(size), NEAR_LEAST * self.text_scale)

    @property
    def control_scale(self) -> float:
        """How large buttons and their texts are against their design."""
        return max(self.scale, NEAR_LEAST * self.text_scale / 15.5)

    @property
    def shows_badges(self) -> bool:
        """Key badges go first when it is small."""
        return self.scale >= 0.9 and self.text_scale < 1.3

    @property
    def shows_bars(self) -> bool:
        """Breath bars go second."""
        return self.scale >= 0.75

    @property
    def shows_cue(self) -> bool:
        """The cue goes last."""
        return self.scale >= 0.62


def plausible_pitch(physical_mm: float, logical_px: float) -> float:
    """Millimetres per logical pixel as the screen says it, or a laptop's when it cannot be."""
    pitch = physical_mm / logical_px if logical_px > 0 else 0.0
    low, high = _PLAUSIBLE_PITCH
    return pitch if low <= pitch <= high else _USUAL_PITCH


def arc_minutes(millimetres: float, distance: float = _FLOOR_DISTANCE) -> float:
    """The visual angle of a height seen from the floor."""
    return 2 * atan(millimetres / (2 * distance)) * 180 / pi * 60


def needs_large_timer(scale: float, pitch: float) -> bool:
    """Whether the side word of the usual stage is too small to be read from the floor."""
    return arc_minutes(_SIDE_CAPITAL * scale * pitch) < _LEAST_SIDE_ANGLE
