"""Boxes, cushions and the mat in the world, and their visible sides in the picture."""

from __future__ import annotations

from collections.abc import Iterable
from math import cos, pi, sin

from routine_app.domain.value import Value
from routine_app.figure.camera import Bounds, Camera
from routine_app.figure.frame import Vec
from routine_app.figure.hulls import disc_hull
from routine_app.figure.loops import Loop

Point = tuple[float, float]

MAT_THICK = 0.008
_STANDING, _SPREAD = 0.035, 0.012
"""Height up to which something stands on the floor, and how far its shadow reaches."""
_MAT_CORNER = 0.03
_TOUCHING = 1e-6
_FADES, _FEWER = 10, 5
_FADING, _LOWER = 0.40, 0.30
"""Steps in which a wall and its lines fade, and the shares of length and height that do."""
_SKIRTING, _LINE = 0.042, 0.005
_APART = 0.00003
"""Edges on the very same line are not cut out of each other cleanly."""
_SEAM = 0.45
"""Where the edge of a cushion runs, as a share of its height."""


class Face(Value):
    """A flat side of something hard."""

    tone: str
    outline: tuple[Point, ...]
    cover: float | None = None
    """Of one that has no contour and takes the place of what is behind it: how solid it is."""

    @property
    def points(self) -> tuple[Point, ...]:
        return self.outline


class Puff(Value):
    """Something soft: its whole outline."""

    tone: str
    loop: Loop

    @property
    def points(self) -> tuple[Point, ...]:
        return tuple((x, y) for x, y, *_ in self.loop)


class Box(Value):
    """An upright box from its low to its high corner; a soft one has round edges."""

    low: Vec
    high: Vec
    soft: bool = False
    material: str = "prop"


class Thing(Value):
    """A box and what is seen of it."""

    box: Box
    shapes: tuple[Face | Puff, ...]
    bounds: Bounds
    front: float
    """How near its nearest corner is to the viewer."""

    @classmethod
    def of(cls, box: Box, camera: Camera) -> Thing:
        shapes = (_puff(box, camera),) if box.soft else tuple(_sides(box, camera))
        nearest = (
            max(n * a, n * b) for n, a, b in zip(camera.near, box.low, box.high, strict=True)
        )
        bounds = Bounds.around(p for shape in shapes for p in shape.points)
        return cls(box, shapes, bounds, sum(nearest))


def visible(boxes: Iterable[Box], camera: Camera) -> list[Thing]:
    """What is seen of some boxes, from far to near: each after all that it may cover."""

    def nearness(box: Box) -> float:
        low, high = camera.flat(box.low)[2], camera.flat(box.high)[2]
        return (low + high) / 2

    left = sorted(boxes, key=nearness)
    seen = []
    while left:
        free = (box for box in left if not any(_covers(box, other, camera) for other in left))
        box = next(free, left[0])
        left.remove(box)
        seen.append(Thing.of(box, camera))
    return seen


def _covers(box: Box, other: Box, camera: Camera) -> bool:
    """Whether one of two boxes that are apart is nearer wherever both are seen.

    A line of sight goes up on its way to the viewer, so the seat of a chair covers its legs.
    """
    before = behind = False
    for k, near in enumerate(camera.near):
        over = box.low[k] >= other.high[k] - _TOUCHING
        under = other.low[k] >= box.high[k] - _TOUCHING
        before = before or (over if near > 0 else under)
        behind = behind or (under if near > 0 else over)
    return before and not behind


def footprints(boxes: Iterable[Box], camera: Camera) -> list[Face]:
    """The shadow of furniture on the floor: what stands on it, a little larger."""
    found = []
    for box in boxes:
        (x0, y0, z0), (x1, _, z1) = box.low, box.high
        if y0 <= _STANDING and not is_broad(box):
            x0, z0, x1, z1 = x0 - _SPREAD, z0 - _SPREAD, x1 + _SPREAD, z1 + _SPREAD
            corners = ((x0, z0), (x1, z0), (x1, z1), (x0, z1))
            found.append(Face("shade", tuple(camera.flat((x, 0.0, z))[:2] for x, z in corners)))
    return found


def mat(centre: Point, half: Point, camera: Camera) -> list[Face]:
    """A thin slab with round corners on the floor; `centre` and `half` size are (x, z)."""
    ring = []
    for quarter in range(4):
        sx = 1 if quarter in (0, 3) else -1
        sz = 1 if quarter in (0, 1) else -1
        for step in range(5):
            a = (quarter + step / 4) * pi / 2
            ring.append(
                (
                    centre[0] + sx * (half[0] - _MAT_CORNER) + _MAT_CORNER * cos(a),
                    centre[1] + sz * (half[1] - _MAT_CORNER) + _MAT_CORNER * sin(a),
                )
            )

    def at(height: float) -> tuple[Point, ...]:
        return tuple(camera.flat((x, height, z))[:2] for x, z in ring)

    return [Face("mat_edge", at(-MAT_THICK)), Face("mat", at(0.0))]


def is_broad(box: Box) -> bool:
    """A wall along the body: a picture shows a part of it, and it goes on beyond the frame."""
    return box.material == "wall" and box.high[0] - box.low[0] > box.high[2] - box.low[2]


def is_of_wall(shape: Face | Puff) -> bool:
    """Whether it is a part of a wall, with its skirting board and lines."""
    fades = isinstance(shape, Face) and shape.cover is not None
    return fades or shape.tone.startswith("wall")


def _sides(box: Box, camera: Camera) -> list[Face]:
    return _fading(box, camera) if is_broad(box) else _faces(box, camera)


def _fading(box: Box, camera: Camera) -> list[Face]:
    """A wall that fades out at its top and behind the body, with a skirting board on the floor.

    It ends at a corner ahead, so that a hand on it is seen to lean on something. With a
    contour all around it would be a door.
    """
    (x0, y0, z0), (x1, y1, z1) = box.low, box.high
    z = z1 if camera.near[2] > 0 else z0
    behind, above = _FADING * (x1 - x0), _LOWER * (y1 - y0)
    strips = (
        ("wall", x0, y0, y1, behind, above, _FADES),
        ("wall_side", x0, y0, y0 + _SKIRTING, behind, 0.0, _FEWER),
        ("contour", x0, y0, y0 + _LINE, behind, 0.0, _FEWER),
        ("contour", x0, y0 + _SKIRTING - _LINE, y0 + _SKIRTING, behind, 0.0, _FEWER),
        ("contour", x1 - _LINE, y0, y1, 0.0, above, _FEWER),
    )
    found: list[Face] = []
    for tone, begin, low, high, shorter, lower, steps in strips:
        for step in range(steps):
            grow = _APART * len(found)
            left, top = begin + step / steps * shorter - grow, high - step / steps * lower + grow
            right = x1 + grow
            corners = ((left, low - grow), (left, top), (right, top), (right, low - grow))
            outline = tuple(camera.flat((x, y, z))[:2] for x, y in corners)
            found.append(Face(tone, outline, (step + 1) / steps))
    return found


def _faces(box: Box, camera: Camera) -> list[Face]:
    (x0, y0, z0), (x1, y1, z1) = box.low, box.high
    n = camera.near
    x = x1 if n[0] > 0 else x0
    z = z1 if n[2] > 0 else z0
    sides = (
        ("", [(x, y0, z0), (x, y1, z0), (x, y1, z1), (x, y0, z1)], abs(n[0])),
        ("_side", [(x0, y0, z), (x1, y0, z), (x1, y1, z), (x0, y1, z)], abs(n[2])),
        ("_top", [(x0, y1, z0), (x1, y1, z0), (x1, y1, z1), (x0, y1, z1)], n[1]),
    )
    return [
        Face(box.material + tone, tuple(camera.flat(p)[:2] for p in points))
        for tone, points, facing in sides
        if facing > 0.01
    ]


def _puff(box: Box, camera: Camera) -> Puff:
    """The outline of a box whose corners are balls."""
    r = min(b - a for a, b in zip(box.low, box.high, strict=True)) * _SEAM
    r = min(r, 0.035)
    (x0, y0, z0), (x1, y1, z1) = box.low, box.high
    corners = [
        camera.flat((x, y, z))
        for x in (x0 + r, x1 - r)
        for y in (y0 + r, y1 - r)
        for z in (z0 + r, z1 - r)
    ]
    return Puff("soft", disc_hull([(x, y, r) for x, y, _ in corners]))
