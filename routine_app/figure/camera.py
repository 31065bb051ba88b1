"""Orthographic camera and the fit of a picture into a rectangle.

Picture coordinates: x to the right, y down, in fractions of stature until fitted.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import cos, radians, sin

from routine_app.domain.exercise import View
from routine_app.domain.pose import Pose, Side
from routine_app.domain.value import Value
from routine_app.figure.frame import Vec

Flat = tuple[float, float, float]
"""A projected point: x, y and how near it is to the viewer."""

_LYING_ON_SIDE = 60.0


class Camera(Value):
    """Picture axes in the world: right, down and toward the viewer.

    Azimuth 0 looks at the working side, positive turns toward the front; positive elevation
    looks down. For the left side the camera is the mirror image in the body's mid-plane, so
    that the picture of the mirrored pose is the mirrored picture: left faces left.
    """

    right: Vec
    down: Vec
    near: Vec

    @classmethod
    def of(cls, view: View, side: Side | None, pose: Pose | None = None) -> Camera:
        """The camera of a view; somebody lying on the side is seen from the front."""
        on_side = pose is not None and abs(pose["pelvis.roll"]) > _LYING_ON_SIDE
        azimuth = radians(view.azimuth + (90.0 if on_side else 0.0))
        elevation = radians(view.elevation)
        ca, sa, ce, se = cos(azimuth), sin(azimuth), cos(elevation), sin(elevation)
        if side is Side.LEFT:
            return cls((-ca, 0.0, -sa), (se * sa, -ce, -se * ca), (ce * sa, se, -ce * ca))
        return cls((ca, 0.0, -sa), (se * sa, -ce, se * ca), (ce * sa, se, ce * ca))

    def flat(self, point: Vec) -> Flat:
        """A point of the world in the picture."""
        x, y, z = point
        r, d, n = self.right, self.down, self.near
        return (
            x * r[0] + y * r[1] + z * r[2],
            x * d[0] + y * d[1] + z * d[2],
            x * n[0] + y * n[1] + z * n[2],
        )


class Bounds(Value):
    """A box in the picture."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def united(self, other: Bounds) -> Bounds:
        return Bounds(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def meets(self, other: Bounds) -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def at_least(self, width: float, height: float) -> Bounds:
        """The same box, or a larger one around its middle."""
        aside = max(0.0, width - self.width) / 2
        up = max(0.0, height - self.height) / 2
        return Bounds(self.left - aside, self.top - up, self.right + aside, self.bottom + up)

    def grown(self, by: float) -> Bounds:
        return Bounds(self.left - by, self.top - by, self.right + by, self.bottom + by)

    @classmethod
    def around(cls, points: Iterable[tuple[float, float]]) -> Bounds:
        xs, ys = zip(*points, strict=True)
        return cls(min(xs), min(ys), max(xs), max(ys))


class Fit(Value):
    """Scale and shift that bring a box into a rectangle: pixel = scale * picture + shift."""

    scale: float
    dx: float
    dy: float

    @classmethod
    def into(cls, box: Bounds, left: float, top: float, width: float, height: float) -> Fit:
        """The box as large as it goes, in the middle of the rectangle."""
        scale = min(width / max(box.width, 1e-6), height / max(box.height, 1e-6))
        return cls(
            scale,
            left + width / 2 - scale * (box.left + box.right) / 2,
            top + height / 2 - scale * (box.top + box.bottom) / 2,
        )
