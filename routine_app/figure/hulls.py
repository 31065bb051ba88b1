"""Convex outlines around discs and around ellipses: hands, feet, hips, hair, bones.

A rubber band round discs is known exactly: from each disc it runs straight to the one that it
meets first as it turns. So such an outline has no corner, in the largest picture either.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import acos, atan2, ceil, cos, hypot, pi, sin, sqrt, tau

from routine_app.figure.loops import Disc, Edge, Ellipse, Loop, reach, support

_ARC = 0.34 * pi
"""The widest turn between two points of a round."""
_SLIGHT = 1e-7
_AROUND = {n: [(cos(i * tau / n), -sin(i * tau / n)) for i in range(n)] for n in (8, 16)}
"""Directions counter-clockwise on the screen."""


def disc_hull(discs: Sequence[Disc]) -> Loop:
    """The convex hull of discs."""
    widest = max(range(len(discs)), key=lambda i: discs[i][0] + discs[i][2])
    here, turn = _next(discs, widest, 0.0)
    loop: list[Edge] = []
    last = turn + tau - _SLIGHT
    for _ in range(3 * len(discs)):
        after, until = _next(discs, here, turn)
        _go_round(loop, discs[here], turn, until)
        if until >= last:
            break
        here, turn = after, until
    return tuple(loop)


def _next(discs: Sequence[Disc], here: int, turn: float) -> tuple[int, float]:
    """Where a band that leaves a disc at this turn goes, and at which turn it leaves."""
    x, y, r = discs[here]
    found, least, farthest = here, tau, 0.0
    for i, (ox, oy, other) in enumerate(discs):
        dx, dy = ox - x, y - oy
        apart = hypot(dx, dy)
        if apart <= abs(r - other) + 1e-9:
            continue
        more = (atan2(dy, dx) - acos((r - other) / apart) - turn) % tau
        if more > tau - _SLIGHT:
            more = 0.0
        if more < least - _SLIGHT or (more < least + _SLIGHT and apart > farthest):
            found, least, farthest = i, more, apart
    return found, turn + least


def _go_round(loop: list[Edge], disc: Disc, turn: float, until: float) -> None:
    """Points of a disc between two turns, both of them included."""
    x, y, r = disc
    sweep = until - turn
    steps = ceil(sweep / _ARC) if sweep > _SLIGHT else 0
    for i in range(steps + 1):
        angle = turn + sweep * i / (steps or 1)
        nx, ny = cos(angle), -sin(angle)
        loop.append((x + r * nx, y + r * ny, nx, ny))


def ellipse_hull(row: Sequence[Ellipse], turns: int = 16) -> Loop:
    """The convex hull of ellipses: in each direction the point that reaches farthest.

    Where the farthest ellipse changes, the straight line between the two is put in.
    """
    around = _AROUND[turns]
    if len(row) == 1:
        return tuple(support(row[0], nx, ny) for nx, ny in around)
    if all(e[2:] == row[0][2:] for e in row):
        return _alike_hull(row)
    far = [_farthest(row, nx, ny) for nx, ny in around]
    loop: list[Edge] = []
    for i, (nx, ny) in enumerate(around):
        one, two = far[i], far[(i + 1) % turns]
        loop.append(support(row[one], nx, ny))
        if one != two:
            after = around[(i + 1) % turns]
            half = _halfway(nx, ny, *after)
            start, end = support(row[one], *half), support(row[two], *half)
            dx, dy = end[0] - start[0], end[1] - start[1]
            length = hypot(dx, dy)
            if length > 1e-9:
                across = (-dy / length, dx / length)
                loop += [support(row[one], *across), support(row[two], *across)]
    return tuple(loop)


def _alike_hull(row: Sequence[Ellipse]) -> Loop:
    """The convex hull of ellipses of one shape: they are discs as seen through a lens.

    The lens (Cholesky's root of their matrix) makes an ellipse of the disc with radius 1.
    """
    xx, xy, yy = row[0][2:]
    a = sqrt(max(xx, 1e-12))
    b = xy / a
    c = sqrt(max(yy - b * b, 1e-12))
    loop = []
    for u, v, nu, nv in disc_hull([(x / a, (y - b * x / a) / c, 1.0) for x, y, *_ in row]):
        nx, ny = nu / a - b * nv / (a * c), nv / c
        length = hypot(nx, ny)
        loop.append((a * u, b * u + c * v, nx / length, ny / length))
    return tuple(loop)


def block_loop(round_: Ellipse, u: tuple[float, float], v: tuple[float, float]) -> Loop:
    """The convex hull of four ellipses, at `round_` and as far from it as u and v or their ends.

    The same as `ellipse_hull`, without looking for what is known: a block with round edges.
    """
    (ux, uy), (vx, vy) = u, v
    area = uy * vx - ux * vy
    if abs(area) < 1e-9:
        x, y, *shape = round_
        places = [(x + m * ux + n * vx, y + m * uy + n * vy) for m in (-1, 1) for n in (-1, 1)]
        return ellipse_hull([(px, py, shape[0], shape[1], shape[2]) for px, py in places])
    if area < 0:
        vx, vy = -vx, -vy
    along, across = sqrt(ux * ux + uy * uy), sqrt(vx * vx + vy * vy)
    mx, my = -vy / across, vx / across
    nx, ny = uy / along, -ux / along
    x, y, *_ = round_
    ax, ay, _, _ = support(round_, mx, my)
    bx, by, _, _ = support(round_, nx, ny)
    px, py, qx, qy = ux + vx, uy + vy, vx - ux, vy - uy
    cx, cy, dx, dy = 2 * x - ax, 2 * y - ay, 2 * x - bx, 2 * y - by
    return (
        (ax + px, ay + py, mx, my),
        (bx + px, by + py, nx, ny),
        (bx + qx, by + qy, nx, ny),
        (cx + qx, cy + qy, -mx, -my),
        (cx - px, cy - py, -mx, -my),
        (dx - px, dy - py, -nx, -ny),
        (dx - qx, dy - qy, -nx, -ny),
        (ax - qx, ay - qy, mx, my),
    )


def _halfway(ax: float, ay: float, bx: float, by: float) -> tuple[float, float]:
    length = hypot(ax + bx, ay + by)
    return (ax + bx) / length, (ay + by) / length


def _farthest(row: Sequence[Ellipse], nx: float, ny: float) -> int:
    far = [e[0] * nx + e[1] * ny + reach(e, nx, ny) for e in row]
    return far.index(max(far))
