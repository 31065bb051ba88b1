"""Outlines of rows of discs and ellipses in the picture: one smooth closed loop for each row.

A loop is a list of points with the unit normal that points out of the shape. The normal makes
it cheap to draw (the tangents of the curve are known) and to enlarge (move along it). One
loop for a limb, not many overlapping shapes: a filled path counts the coverage of edge
pixels once for each overlapping shape, which makes ragged edges.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, ceil, cos, hypot, pi, sin, sqrt, tau

Edge = tuple[float, float, float, float]
"""A point of an outline and its outward normal."""
Loop = tuple[Edge, ...]
"""A closed outline, counter-clockwise on a screen whose y goes down."""
Disc = tuple[float, float, float]
"""Centre and radius."""
Ellipse = tuple[float, float, float, float, float]
"""Centre and the matrix xx, xy, yy whose boundary point toward n is M n / sqrt(n M n)."""

_STEEPEST = 0.9
"""Change of radius along the row beyond which its outline is not that of a limb."""
_AROUND = {n: [(cos(i * tau / n), -sin(i * tau / n)) for i in range(n)] for n in (8, 16, 32)}
"""Directions counter-clockwise on the screen."""


def as_ellipse(disc: Disc) -> Ellipse:
    """A disc among ellipses."""
    x, y, r = disc
    return (x, y, r * r, 0.0, r * r)


def disc_loop(discs: Sequence[Disc], *, flat_end: bool = False) -> Loop:
    """The outline of discs along a nearly straight limb: `ellipse_loop` in closed form."""
    under: list[Edge] = []
    over: list[Edge] = []
    last = len(discs) - 1
    for i, (x, y, r) in enumerate(discs):
        ax, ay, ar = discs[i - 1 if i else 0]
        bx, by, br = discs[i + 1 if i < last else last]
        tx, ty = bx - ax, by - ay
        length = hypot(tx, ty)
        if abs(br - ar) >= _STEEPEST * length:
            return disc_hull(discs)
        tx, ty, k = tx / length, ty / length, (br - ar) / length
        side = sqrt(1 - k * k)
        nx, ny = -k * tx - side * ty, -k * ty + side * tx
        mx, my = -k * tx + side * ty, -k * ty - side * tx
        under.append((x + r * nx, y + r * ny, nx, ny))
        over.append((x + r * mx, y + r * my, mx, my))
    over.reverse()
    return _joined(under, over, as_ellipse(discs[0]), as_ellipse(discs[-1]), flat_end)


def ellipse_loop(row: Sequence[Ellipse], *, flat_end: bool = False) -> Loop:
    """The envelope of a row; where it is seen too much from its end, the convex hull.

    The last end is round, or with `flat_end` cut straight across.
    """
    under: list[Edge] = []
    over: list[Edge] = []
    last = len(row) - 1
    for i, here in enumerate(row):
        before, after = row[max(i - 1, 0)], row[min(i + 1, last)]
        tx, ty = after[0] - before[0], after[1] - before[1]
        length = hypot(tx, ty)
        if length < 1e-6:
            return hull_loop(row)
        tx, ty = tx / length, ty / length
        for edges, m in ((under, 1.0), (over, -1.0)):
            edge = _touch(here, before, after, (tx, ty), length, m)
            if edge is None or (
                edges and (edge[0] - edges[-1][0]) * tx + (edge[1] - edges[-1][1]) * ty < 0
            ):
                return hull_loop(row)
            edges.append(edge)
    over.reverse()
    return _joined(under, over, row[0], row[-1], flat_end)


def _joined(
    under: list[Edge], over: list[Edge], start: Ellipse, end: Ellipse, flat_end: bool
) -> Loop:
    """Both edges and the two ends; `over` runs backward."""
    a, b = under[-1], over[0]
    if flat_end:
        dx, dy = b[0] - a[0], b[1] - a[1]
        length = hypot(dx, dy) or 1.0
        tx, ty = -dy / length, dx / length
        cap = [(a[0], a[1], tx, ty), (b[0], b[1], tx, ty)]
    else:
        cap = _cap(end, a, b)
    return (*under, *cap, *over, *_cap(start, over[-1], under[0]))


def hull_loop(row: Sequence[Ellipse], turns: int = 32) -> Loop:
    """The convex hull of ellipses: in each direction the point that reaches farthest.

    Where the farthest ellipse changes, the straight line between the two is put in.
    """
    around = _AROUND[turns]
    if all(e[2:] == row[0][2:] for e in row):
        return _alike_hull(row, around)
    far = [_farthest(row, nx, ny) for nx, ny in around]
    loop: list[Edge] = []
    for i, (nx, ny) in enumerate(around):
        one, two = far[i], far[(i + 1) % turns]
        loop.append(_support(row[one], nx, ny))
        if one != two:
            after = around[(i + 1) % turns]
            start = _support(row[one], *_halfway(nx, ny, *after))
            end = _support(row[two], *_halfway(nx, ny, *after))
            dx, dy = end[0] - start[0], end[1] - start[1]
            length = hypot(dx, dy)
            if length > 1e-9:
                across = (-dy / length, dx / length)
                loop += [_support(row[one], *across), _support(row[two], *across)]
    return tuple(loop)


def _alike_hull(row: Sequence[Ellipse], around: Sequence[tuple[float, float]]) -> Loop:
    """The convex hull of ellipses of one shape: that of their centres, and the shape around it."""
    shape = (0.0, 0.0, *row[0][2:])
    far = []
    for nx, ny in around:
        reach = [e[0] * nx + e[1] * ny for e in row]
        far.append(reach.index(max(reach)))
    loop: list[Edge] = []
    for i, (nx, ny) in enumerate(around):
        ax, ay = row[far[i]][:2]
        x, y, _, _ = _support(shape, nx, ny)
        loop.append((ax + x, ay + y, nx, ny))
        bx, by = row[far[(i + 1) % len(far)]][:2]
        dx, dy = bx - ax, by - ay
        length = hypot(dx, dy)
        if length > 1e-9:
            mx, my = -dy / length, dx / length
            x, y, _, _ = _support(shape, mx, my)
            loop += [(ax + x, ay + y, mx, my), (bx + x, by + y, mx, my)]
    return tuple(loop)


def disc_hull(discs: Sequence[Disc], turns: int = 16) -> Loop:
    """The convex hull of discs: `hull_loop` in closed form."""
    around = _AROUND[turns]
    far = []
    for nx, ny in around:
        reach = [x * nx + y * ny + r for x, y, r in discs]
        far.append(reach.index(max(reach)))
    loop: list[Edge] = []
    for i, (nx, ny) in enumerate(around):
        one, two = far[i], far[(i + 1) % turns]
        x, y, r = discs[one]
        loop.append((x + r * nx, y + r * ny, nx, ny))
        if one != two:
            bx, by, br = discs[two]
            dx, dy = bx - x, by - y
            length = hypot(dx, dy)
            if length > abs(br - r) + 1e-9:
                k = (br - r) / length
                side = sqrt(1 - k * k)
                mx, my = (-k * dx - side * dy) / length, (-k * dy + side * dx) / length
                loop += [(x + r * mx, y + r * my, mx, my), (bx + br * mx, by + br * my, mx, my)]
    return tuple(loop)


def _halfway(ax: float, ay: float, bx: float, by: float) -> tuple[float, float]:
    length = hypot(ax + bx, ay + by)
    return (ax + bx) / length, (ay + by) / length


def _farthest(row: Sequence[Ellipse], nx: float, ny: float) -> int:
    reach = [e[0] * nx + e[1] * ny + _reach(e, nx, ny) for e in row]
    return reach.index(max(reach))


def _touch(
    here: Ellipse,
    before: Ellipse,
    after: Ellipse,
    along: tuple[float, float],
    length: float,
    m: float,
) -> Edge | None:
    """Where the envelope touches an ellipse of the row: below it (m = 1) or above (m = -1)."""
    tx, ty = along
    nx, ny = -m * ty, m * tx
    for _ in range(2):
        k = (_reach(after, nx, ny) - _reach(before, nx, ny)) / length
        if abs(k) > _STEEPEST:
            return None
        side = sqrt(1 - k * k)
        nx, ny = -k * tx - m * side * ty, -k * ty + m * side * tx
    return _support(here, nx, ny)


def _reach(e: Ellipse, nx: float, ny: float) -> float:
    return sqrt(max(e[2] * nx * nx + 2 * e[3] * nx * ny + e[4] * ny * ny, 1e-14))


def _support(e: Ellipse, nx: float, ny: float) -> Edge:
    r = _reach(e, nx, ny)
    return (e[0] + (e[2] * nx + e[3] * ny) / r, e[1] + (e[3] * nx + e[4] * ny) / r, nx, ny)


def _cap(end: Ellipse, a: Edge, b: Edge) -> list[Edge]:
    """Points round the end of a row, between two edges."""
    start = atan2(-a[3], a[2])
    sweep = (atan2(-b[3], b[2]) - start) % tau
    steps = max(2, ceil(sweep / (pi / 3) - 1e-6))
    turns = (start + sweep * i / steps for i in range(1, steps))
    return [_support(end, cos(turn), -sin(turn)) for turn in turns]
