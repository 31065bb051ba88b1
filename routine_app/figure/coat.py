"""What the body is made of: balls and ovals on the skeleton, grouped into coats of one colour.

A piece is what is painted in one go (a thigh, a forearm with its hand); a coat is one colour
of it. All sizes are fractions of stature.
"""

from __future__ import annotations

from routine_app.domain.value import Value
from routine_app.figure.frame import Frame, Vec

Ball = tuple[Vec, float]
Oval = tuple[Vec, Vec, Vec, Vec]
"""Centre and three half axes of an ellipsoid."""
Station = tuple[float, float, float]
"""Along a limb as a share of its length, forward of its axis, and radius."""


class Coat(Value):
    """One colour of a piece: balls joined by tapered links, and ovals joined in a row.

    The first `row` balls make one smooth straight limb, links join two balls each, hulls
    several. The first `root` balls of the row lie inside the neighbour the piece grows out of
    and draw no gap line around them; with `root_links` the links draw none either, and a `bare`
    coat draws none at all. `flat_end` cuts the row straight, as a sleeve ends. Ovals make a
    smooth trunk, or with `hull` a plain convex shape.
    """

    tone: str
    balls: tuple[Ball, ...] = ()
    ovals: tuple[Oval, ...] = ()
    row: int = 0
    links: tuple[tuple[int, int], ...] = ()
    hulls: tuple[tuple[int, ...], ...] = ()
    root: int = 0
    root_links: bool = False
    flat_end: bool = False
    hull: bool = False
    bare: bool = False


class Piece(Value):
    """A part of the body with its place in the picture's order."""

    name: str
    coats: tuple[Coat, ...]


def oval(frame: Frame, at: tuple[float, float, float], half: tuple[float, float, float]) -> Oval:
    """An ellipsoid along the axes of a frame."""
    depth, height, width = half
    return (
        frame.at(*at),
        scaled(frame.x, depth),
        scaled(frame.y, height),
        scaled(frame.z, width),
    )


def row(frame: Frame, length: float, stations: tuple[Station, ...]) -> list[Ball]:
    """Balls along a limb."""
    return [(frame.at(x, -length * t), r) for t, x, r in stations]


def weld(tone: str, limb: list[Ball]) -> Coat:
    """The start of the limb that follows, painted with this piece, too: no gap at the joint."""
    return Coat(tone, tuple(limb[:3]), links=((0, 1), (1, 2)), root_links=True)


def scaled(a: Vec, k: float) -> Vec:
    return (a[0] * k, a[1] * k, a[2] * k)


def plus(a: Vec, b: Vec, k: float = 1.0) -> Vec:
    return (a[0] + k * b[0], a[1] + k * b[1], a[2] + k * b[2])


def minus(a: Vec, b: Vec) -> Vec:
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def dot(a: Vec, b: Vec) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vec, b: Vec) -> Vec:
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def unit(a: Vec, otherwise: Vec) -> Vec:
    """The direction of a vector, or another one where it is too short to have any."""
    length = dot(a, a) ** 0.5
    return scaled(a, 1 / length) if length > 1e-3 else otherwise
