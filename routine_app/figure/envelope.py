"""Outlines of rows of discs and ellipses in the picture: one smooth closed loop for each row.

One loop for a limb, not many overlapping shapes: a filled path counts the coverage of edge
pixels once for each overlapping shape, which makes ragged edges.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, ceil, cos, hypot, pi, sin, sqrt, tau

from routine_app.figure.hulls import disc_hull, ellipse_hull
from routine_app.figure.loops import Disc, Edge, Ellipse, Loop, reach, support

_STEEPEST = 0.9
"""Change of radius along the row beyond which its outline is not that of a limb."""


def disc_loop(discs: Sequence[Disc], *, flat_end: bool = False) -> Loop:
    """The outline of discs along a nearly straight limb: `ellipse_loop` in closed form."""
    under: list[Edge] = []
    over: list[Edge] = []
    last = len(discs) - 1
    tips = []
    for i, (x, y, r) in enumerate(discs):
        ax, ay, ar = discs[i - 1 if i else 0]
        bx, by, br = discs[i + 1 if i < last else last]
        tx, ty = bx - ax, by - ay
        length = sqrt(tx * tx + ty * ty)
        if abs(br - ar) >= _STEEPEST * length:
            return disc_hull(discs)
        tx, ty, k = tx / length, ty / length, (br - ar) / length
        side = sqrt(1 - k * k)
        nx, ny = -k * tx - side * ty, -k * ty + side * tx
        mx, my = -k * tx + side * ty, -k * ty - side * tx
        under.append((x + r * nx, y + r * ny, nx, ny))
        over.append((x + r * mx, y + r * my, mx, my))
        if i == 0:
            tips.append((x - r * tx, y - r * ty, -tx, -ty))
        elif i == last:
            tips.append((x + r * tx, y + r * ty, tx, ty))
    over.reverse()
    end = _straight_cut(under[-1], over[0]) if flat_end else tips[1:]
    return (*under, *end, *over, tips[0])


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
            return ellipse_hull(row)
        tx, ty = tx / length, ty / length
        for edges, m in ((under, 1.0), (over, -1.0)):
            edge = _touch(here, before, after, (tx, ty), length, m)
            if edge is None or (
                edges and (edge[0] - edges[-1][0]) * tx + (edge[1] - edges[-1][1]) * ty < 0
            ):
                return ellipse_hull(row)
            edges.append(edge)
    over.reverse()
    return _joined(under, over, row[0], row[-1], flat_end)


def _joined(
    under: list[Edge], over: list[Edge], start: Ellipse, end: Ellipse, flat_end: bool
) -> Loop:
    """Both edges and the two ends; `over` runs backward."""
    a, b = under[-1], over[0]
    cap = _straight_cut(a, b) if flat_end else _cap(end, a, b)
    return (*under, *cap, *over, *_cap(start, over[-1], under[0]))


def _straight_cut(a: Edge, b: Edge) -> list[Edge]:
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = hypot(dx, dy) or 1.0
    tx, ty = -dy / length, dx / length
    return [(a[0], a[1], tx, ty), (b[0], b[1], tx, ty)]


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
        k = (reach(after, nx, ny) - reach(before, nx, ny)) / length
        if abs(k) > _STEEPEST:
            return None
        side = sqrt(1 - k * k)
        nx, ny = -k * tx - m * side * ty, -k * ty + m * side * tx
    return support(here, nx, ny)


def _cap(end: Ellipse, a: Edge, b: Edge) -> list[Edge]:
    """Points round the end of a row, between two edges."""
    start = atan2(-a[3], a[2])
    sweep = (atan2(-b[3], b[2]) - start) % tau
    steps = max(2, ceil(sweep / (pi / 3) - 1e-6))
    turns = (start + sweep * i / steps for i in range(1, steps))
    return [support(end, cos(turn), -sin(turn)) for turn in turns]
