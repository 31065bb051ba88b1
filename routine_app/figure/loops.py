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
    return sqrt(max(e[2] * nx * nx + 2 * e[3] * nx * ny + e[4] * ny * ny, 1e-14))


def support(e: Ellipse, nx: float, ny: float) -> Edge:
    """The point of an ellipse that goes farthest in a direction."""
    r = reach(e, nx, ny)
    return (e[0] + (e[2] * nx + e[3] * ny) / r, e[1] + (e[3] * nx + e[4] * ny) / r, nx, ny)
