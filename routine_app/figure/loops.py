"""Outlines in the picture: closed loops of points, and the discs and ellipses they run round.

Each point carries the unit normal that points out of the shape. The normal makes an outline
cheap to draw (the tangents of the curve are known) and to enlarge (move along it).
"""

from __future__ import annotations

from math import sqrt

Edge = tuple[float, float, float, float]
"""A point of an outline and its outward normal."""
Loop = tuple[Edge, ...]
"""A closed outline, counter-clockwise on a screen whose y goes down."""
Disc = tuple[float, float, float]
"""Centre and radius."""
Ellipse = tuple[float, float, float, float, float]
"""Centre and the matrix xx, xy, yy whose boundary point toward n is M n / sqrt(n M n)."""


def as_ellipse(disc: Disc) -> Ellipse:
    """A disc among ellipses."""
    x, y, r = disc
    return (x, y, r * r, 0.0, r * r)


def reach(e: Ellipse, nx: float, ny: float) -> float:
    """How far an ellipse goes from its centre in a direction."""
    _, _, xx, xy, yy = e
    square = xx * nx * nx + 2 * xy * nx * ny + yy * ny * ny
    return sqrt(square) if square > 1e-14 else 1e-7


def support(e: Ellipse, nx: float, ny: float) -> Edge:
    """The point of an ellipse that goes farthest in a direction."""
    x, y, xx, xy, yy = e
    square = xx * nx * nx + 2 * xy * nx * ny + yy * ny * ny
    r = sqrt(square) if square > 1e-14 else 1e-7
    return (x + (xx * nx + xy * ny) / r, y + (xy * nx + yy * ny) / r, nx, ny)
