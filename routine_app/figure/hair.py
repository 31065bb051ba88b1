"""Hair and face: the skull cut in two by a plane from the brow to the nape.

The half that is turned away from the viewer is painted first, so the nearer one covers it
right from every direction.
"""

from __future__ import annotations

from math import cos, pi, sin, sqrt

from routine_app.domain.value import replace
from routine_app.figure.body import Oval
from routine_app.figure.camera import Camera
from routine_app.figure.envelope import Loop
from routine_app.figure.flatten import FlatCoat, FlatPiece
from routine_app.figure.frame import Frame, Vec

Point = tuple[float, float]

_HAIR = (-0.74, 0.67)
"""Direction of the hair from the middle of the skull: back and up."""
_HAIRLINE = 0.06
_THICK = 1.06
_TURNS = [(cos(i * pi / 14), sin(i * pi / 14)) for i in range(28)]


def with_hair(head: FlatPiece, frame: Frame, skull: Oval, camera: Camera) -> FlatPiece:
    """The head with hair on the back half of its skull."""
    face = head.coats[0]
    hair = FlatCoat("hair", loops=(_cap(skull, camera, 1.0, _THICK),))
    axis = _mixed(frame.x, _HAIR[0], frame.y, _HAIR[1])
    if _dot(axis, camera.near) >= 0:
        coats = (face, hair)
    else:
        bare = (*face.loops[1:], _cap(skull, camera, -1.0, 1.0))
        coats = (hair, replace(face, loops=bare))
    return replace(head, coats=coats)


def _cap(skull: Oval, camera: Camera, sign: float, size: float) -> Loop:
    """Outline of the hair half (sign +1) or the face half (-1) of the skull."""
    centre, *axes = skull
    cx, cy, _ = camera.flat(centre)
    flat = [camera.flat(axis)[:2] for axis in axes]
    depth = [_dot(camera.near, axis) / _dot(axis, axis) for axis in axes]
    hx, hy = _HAIR
    k, ring = _HAIRLINE, sqrt(1 - _HAIRLINE**2)
    spots: list[Vec] = [
        (k * hx - ring * hy * c, k * hy + ring * hx * c, ring * s) for c, s in _TURNS
    ]
    a, b = _across((depth[0], depth[1], depth[2]))
    for c, s in _TURNS:
        rim = _mixed(a, c, b, s)
        if sign * (rim[0] * hx + rim[1] * hy - k) >= 0:
            spots.append(rim)
    points = [
        (
            cx + size * sum(q * f[0] for q, f in zip(spot, flat, strict=True)),
            cy + size * sum(q * f[1] for q, f in zip(spot, flat, strict=True)),
        )
        for spot in spots
    ]
    return _with_normals(_hull(points))


def _hull(points: list[Point]) -> list[Point]:
    """Convex hull, counter-clockwise on a screen whose y goes down (Andrew's chain)."""
    ordered = sorted(set(points))

    def chain(run: list[Point]) -> list[Point]:
        out: list[Point] = []
        for x, y in run:
            while len(out) > 1 and (
                (out[-1][0] - out[-2][0]) * (y - out[-2][1])
                - (out[-1][1] - out[-2][1]) * (x - out[-2][0])
                >= 0
            ):
                out.pop()
            out.append((x, y))
        return out[:-1]

    return chain(ordered) + chain(ordered[::-1])


def _with_normals(points: list[Point]) -> Loop:
    loop = []
    for i, (x, y) in enumerate(points):
        ax, ay = points[i - 1]
        bx, by = points[(i + 1) % len(points)]
        dx, dy = bx - ax, by - ay
        length = sqrt(dx * dx + dy * dy) or 1.0
        loop.append((x, y, -dy / length, dx / length))
    return tuple(loop)


def _across(g: Vec) -> tuple[Vec, Vec]:
    """Two unit vectors at right angles to `g` and to each other."""
    helper = (1.0, 0.0, 0.0) if abs(g[0]) < 0.8 * sqrt(_dot(g, g)) else (0.0, 1.0, 0.0)
    a = _unit(_cross(g, helper))
    return a, _unit(_cross(g, a))


def _unit(a: Vec) -> Vec:
    length = sqrt(_dot(a, a))
    return (a[0] / length, a[1] / length, a[2] / length)


def _dot(a: Vec, b: Vec) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def _mixed(a: Vec, m: float, b: Vec, n: float) -> Vec:
    return (a[0] * m + b[0] * n, a[1] * m + b[1] * n, a[2] * m + b[2] * n)


def _cross(a: Vec, b: Vec) -> Vec:
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
