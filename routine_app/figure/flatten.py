"""From pieces in space to shapes in the picture, ordered from far to near."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin, sqrt

from routine_app.figure.body import Coat, Oval, Piece
from routine_app.figure.camera import Bounds, Camera
from routine_app.figure.frame import Frame, Vec

Point = tuple[float, float]
FlatBall = tuple[float, float, float]
"""A disc: x, y, radius."""
FlatOval = tuple[float, float, float, float, float]
"""An ellipse: x, y and the matrix xx, xy, yy whose support point toward n is M n / |n M n|."""
_Station = tuple[float, float, float, float]
"""Place, size and nearness of a bit of a piece, to find who covers whom."""


@dataclass(frozen=True, slots=True)
class FlatCoat:
    """One colour of a piece in the picture."""

    tone: str
    balls: tuple[FlatBall, ...] = ()
    ovals: tuple[FlatOval, ...] = ()
    links: tuple[tuple[int, int], ...] = ()
    outlines: tuple[tuple[Point, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class FlatPiece:
    """A piece in the picture; balls before `root` draw no gap line around them."""

    name: str
    coats: tuple[FlatCoat, ...]
    root: int
    stations: tuple[_Station, ...]

    @property
    def bounds(self) -> Bounds:
        xs = [(x - r, x + r) for x, _, r, _ in self.stations]
        ys = [(y - r, y + r) for _, y, r, _ in self.stations]
        return Bounds(
            min(a for a, _ in xs),
            min(a for a, _ in ys),
            max(b for _, b in xs),
            max(b for _, b in ys),
        )


def flat_piece(piece: Piece, camera: Camera) -> FlatPiece:
    """A piece as the camera sees it."""
    coats = []
    stations: list[_Station] = []
    for coat in piece.coats:
        balls = [(*camera.flat(point), r) for point, r in coat.balls]
        ovals = [_flat_oval(oval, camera) for oval in coat.ovals]
        stations += [(x, y, r, near) for x, y, near, r in balls]
        stations += [
            (o[0], o[1], sqrt((o[2] + o[4]) / 2), camera.flat(oval[0])[2])
            for o, oval in zip(ovals, coat.ovals, strict=True)
        ]
        coats.append(
            FlatCoat(
                coat.tone,
                tuple((x, y, r) for x, y, _, r in balls),
                tuple(ovals),
                _links(coat),
            )
        )
    return FlatPiece(piece.name, tuple(coats), piece.root, tuple(stations))


def with_hair(head: FlatPiece, frame: Frame, skull: Oval, camera: Camera) -> FlatPiece:
    """The head with hair: a slightly larger skull, cut by a plane from brow to nape.

    The half that is turned away from the viewer is painted first, so the nearer one covers it
    right from every direction.
    """
    face = head.coats[0]
    hair_faces_viewer = _dot(_axis(frame, _HAIR), camera.near) >= 0
    hair = FlatCoat("hair", outlines=(_cap(skull, camera, 1.0, 1.06),))
    bare = FlatCoat("skin", outlines=(_cap(skull, camera, -1.0, 1.0),))
    jaw = FlatCoat("skin", face.balls, face.ovals, face.links)
    coats = (
        (jaw, hair)
        if hair_faces_viewer
        else (hair, FlatCoat("skin", face.balls, face.ovals[1:], face.links), bare)
    )
    return FlatPiece(head.name, coats, head.root, head.stations)


def in_order(found: list[FlatPiece]) -> list[FlatPiece]:
    """Pieces from far to near.

    Where two overlap, the nearness at the crossing decides, not the middle of the limb: a
    forearm may lie in front of the thigh it holds although its elbow is behind.
    """
    boxes = [piece.bounds for piece in found]
    middle = [sum(s[3] for s in piece.stations) / len(piece.stations) for piece in found]
    behind: dict[int, set[int]] = {i: set() for i in range(len(found))}
    for i in range(len(found)):
        for j in range(i):
            lead = _lead(found[i], found[j], boxes[i], boxes[j])
            if lead > 0:
                behind[i].add(j)
            elif lead < 0:
                behind[j].add(i)
    left = set(behind)
    order = []
    while left:
        free = [i for i in left if not behind[i] & left] or list(left)
        first = min(free, key=lambda i: (middle[i], found[i].name))
        order.append(found[first])
        left.remove(first)
    return order


def hull(points: list[Point]) -> tuple[Point, ...]:
    """Convex hull, counter-clockwise on a screen whose y goes down (Andrew's chain)."""
    ordered = sorted(set(points))
    if len(ordered) < 3:
        return tuple(ordered)

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

    return tuple(chain(ordered) + chain(ordered[::-1]))


def _links(coat: Coat) -> tuple[tuple[int, int], ...]:
    return coat.links or tuple((i, i + 1) for i in range(len(coat.balls) - 1))


def _flat_oval(oval: Oval, camera: Camera) -> FlatOval:
    centre, *axes = oval
    x, y, _ = camera.flat(centre)
    xx = xy = yy = 0.0
    for axis in axes:
        ax, ay, _ = camera.flat(axis)
        xx += ax * ax
        xy += ax * ay
        yy += ay * ay
    return (x, y, xx, xy, yy)


def _lead(a: FlatPiece, b: FlatPiece, box_a: Bounds, box_b: Bounds) -> float:
    """How much nearer `a` is than `b` where they overlap; 0 when they do not."""
    if (
        box_a.left > box_b.right
        or box_b.left > box_a.right
        or box_a.top > box_b.bottom
        or box_b.top > box_a.bottom
    ):
        return 0.0
    lead = 0.0
    for ax, ay, ar, an in a.stations:
        for bx, by, br, bn in b.stations:
            reach = ar + br
            dx, dy = ax - bx, ay - by
            apart = dx * dx + dy * dy
            if apart < reach * reach:
                lead += (reach - sqrt(apart)) * (an - bn)
    return lead


_HAIR = (-0.74, 0.67)
"""Direction of the hair from the middle of the skull: back and up."""
_HAIRLINE = 0.06
_TURNS = [(cos(i * pi / 12), sin(i * pi / 12)) for i in range(24)]


def _axis(frame: Frame, direction: Point) -> Vec:
    f, u = direction
    return (
        frame.x[0] * f + frame.y[0] * u,
        frame.x[1] * f + frame.y[1] * u,
        frame.x[2] * f + frame.y[2] * u,
    )


def _dot(a: Vec, b: Vec) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def _cap(skull: Oval, camera: Camera, sign: float, size: float) -> tuple[Point, ...]:
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
        rim = (a[0] * c + b[0] * s, a[1] * c + b[1] * s, a[2] * c + b[2] * s)
        if sign * (rim[0] * hx + rim[1] * hy - k) >= 0:
            spots.append(rim)
    return hull(
        [
            (
                cx + size * sum(q * f[0] for q, f in zip(spot, flat, strict=True)),
                cy + size * sum(q * f[1] for q, f in zip(spot, flat, strict=True)),
            )
            for spot in spots
        ]
    )


def _across(g: Vec) -> tuple[Vec, Vec]:
    """Two unit vectors at right angles to `g` and to each other."""
    length = sqrt(_dot(g, g))
    g = (g[0] / length, g[1] / length, g[2] / length)
    helper = (1.0, 0.0, 0.0) if abs(g[0]) < 0.8 else (0.0, 1.0, 0.0)
    a = _cross(g, helper)
    length = sqrt(_dot(a, a))
    a = (a[0] / length, a[1] / length, a[2] / length)
    return a, _cross(g, a)


def _cross(a: Vec, b: Vec) -> Vec:
    return (
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    )
