"""The shape of psoas and iliacus: fans of strands that meet at the brim of the pelvis.

This is drawing. How long a muscle is, is measured along one path (see `muscles`); the fan
shows where it comes from and where it goes.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from math import dist, hypot, sqrt

from routine_app.domain.pose import Pose, Side
from routine_app.domain.value import Value
from routine_app.figure.bones import lumbar_frame
from routine_app.figure.coat import Ball
from routine_app.figure.frame import Frame, Vec, between
from routine_app.figure.muscles import ILIACUS, PSOAS, Path
from routine_app.figure.skeleton import HIP_HALF, L5_BACK, L5_UP, LUMBAR, THIGH, Skeleton

_PSOAS_FROM = (
    (-0.143, 0.674, -0.160),
    (-0.110, 0.574, -0.156),
    (-0.129, 0.518, -0.139),
    (-0.057, 0.402, -0.159),
    (-0.061, 0.343, -0.163),
)
"""Sides of L1 to L5 from the hip joint, in lengths of the thigh, z outward."""
_BESIDE = 0.007
"""How far beside these points a strand begins: the vertebrae are drawn as wide as they are."""
_CREST = ((0.161, 0.236, 0.125), (-0.241, 0.277, -0.079))
"""Front and back end of the crest of the hip bone."""
_ILIACUS_FROM = (0.20, 0.31, 0.42, 0.53, 0.64, 0.75)
_BELOW_CREST = 0.03
_HEAD = 0.06
"""Radius of the head of the thigh bone, which a straightened hip bends the muscle around."""
_HEAD_COUNTS_BELOW = 30.0
"""Degrees of flexion from which on the muscle runs clear of the head."""

_PSOAS_GIRTH = (0.0024, 0.0062, 0.0084, 0.0090, 0.0076, 0.0038)
_ILIACUS_GIRTH = (0.0058, 0.0070, 0.0068, 0.0060, 0.0036)
"""Radius of a strand at even steps from its origin to the thigh bone, in statures."""
_SPREAD = 0.0018
"""How far strands stay apart where they cross the brim."""
_STEPS = 6
_ROUNDINGS = 2

Strand = tuple[Ball, ...]
_Shares = tuple[float, ...]


class Muscle(Value):
    """One muscle of one side with its length against standing."""

    strands: tuple[Strand, ...]
    length: float


def psoas(body: Skeleton, pose: Pose, side: Side, length: float) -> Muscle:
    """Five strands from the sides of the lumbar vertebrae to the inner side of the thigh bone."""
    s = _sign(side)
    end = _from_brim(body, pose, side, PSOAS)
    ways = []
    for i, (x, y, z) in enumerate(_PSOAS_FROM):
        level = lumbar_frame(body, (y * THIGH - L5_UP) / LUMBAR)
        out = HIP_HALF + z * THIGH + _BESIDE
        start = level.at(x * THIGH + L5_BACK, 0.0, s * out)
        brim = _beside(body, end[0], i - 2, s)
        ways.append((start, brim, *end[1:]))
    return _muscle(ways, _PSOAS_GIRTH, length)


def iliacus(body: Skeleton, pose: Pose, side: Side, length: float) -> Muscle:
    """Six strands from the inner face of the hip bone to just below the psoas."""
    hip = _hip(body, side)
    end = _from_brim(body, pose, side, ILIACUS)
    ways = []
    for i, t in enumerate(_ILIACUS_FROM):
        x, y, z = between(*_CREST, t)
        start = _at(hip, (x, y - _BELOW_CREST, z), side)
        brim = _beside(body, end[0], 2.5 - i, _sign(side))
        ways.append((start, brim, *end[1:]))
    return _muscle(ways, _ILIACUS_GIRTH, length)


def _beside(body: Skeleton, brim: Vec, place: float, s: float) -> Vec:
    """A strand's own place on the brim: forward and outward in the order of the strands."""
    return Frame(brim, body.pelvis.x, body.pelvis.y, body.pelvis.z).at(
        place * _SPREAD, 0.0, s * place * _SPREAD / 2
    )


def _from_brim(body: Skeleton, pose: Pose, side: Side, path: Path) -> list[Vec]:
    """Brim and insertion, and between them the head of the thigh bone if it is in the way."""
    hip = _hip(body, side)
    brim = _at(hip, path.brim, side)
    insertion = _at(body.sides[side].thigh, path.insertion, side)
    if pose[f"hip_{side}.flexion"] >= _HEAD_COUNTS_BELOW:
        return [brim, insertion]
    bend = _around_head(hip, brim, insertion)
    return [brim, insertion] if bend is None else [brim, bend, insertion]


def _around_head(hip: Frame, brim: Vec, insertion: Vec) -> Vec | None:
    """Where the way passes the head most closely, moved in front of it."""
    ax, ay, az = _within(hip, brim)
    bx, by, bz = _within(hip, insertion)
    dx, dy = bx - ax, by - ay
    length = hypot(dx, dy)
    if length < 1e-6:
        return None
    nx, ny = -dy / length, dx / length
    lacking = _HEAD * THIGH - (ax * nx + ay * ny)
    t = -(ax * dx + ay * dy) / (length * length)
    if lacking <= 0 or not 0.1 < t < 0.9:
        return None
    return hip.at(ax + dx * t + nx * lacking, ay + dy * t + ny * lacking, az + (bz - az) * t)


def _muscle(ways: Sequence[Sequence[Vec]], girth: Sequence[float], length: float) -> Muscle:
    """Balls along smooth ways in the steps of the middle one; what is shorter is thicker."""
    thick = 1 / sqrt(max(0.6, length))
    radii = [_step(girth, i / (_STEPS - 1)) * thick for i in range(_STEPS)]
    steps = _even_steps(ways[len(ways) // 2], _STEPS)
    strands = (
        tuple((_mixed(shares, way), r) for shares, r in zip(steps, radii, strict=True))
        for way in ways
    )
    return Muscle(tuple(strands), length)


def _even_steps(via: Sequence[Vec], count: int) -> list[_Shares]:
    """Even steps along `via`, its corners cut round, as shares of the points it goes by."""
    rows = _rounded(len(via))
    along, last = [0.0], via[0]
    for row in rows[1:]:
        here = _mixed(row, via)
        along.append(along[-1] + dist(last, here))
        last = here
    found, j = [], 0
    for i in range(count):
        wanted = along[-1] * i / (count - 1)
        while j < len(rows) - 2 and along[j + 1] < wanted:
            j += 1
        step = along[j + 1] - along[j]
        t = (wanted - along[j]) / step if step else 0.0
        found.append(_towards(rows[j], rows[j + 1], t))
    return found


@cache
def _rounded(count: int) -> list[_Shares]:
    """A way by so many points with its corners cut (Chaikin 1974), as shares of the points."""
    way = [tuple(float(i == j) for j in range(count)) for i in range(count)]
    for _ in range(_ROUNDINGS):
        cut = [way[0]]
        for p, q in pairwise(way):
            cut += [_towards(p, q, 0.25), _towards(p, q, 0.75)]
        way = [*cut, way[-1]]
    return way


def _towards(a: _Shares, b: _Shares, t: float) -> _Shares:
    return tuple(p + (q - p) * t for p, q in zip(a, b, strict=True))


def _mixed(shares: _Shares, points: Sequence[Vec]) -> Vec:
    x = y = z = 0.0
    for share, (px, py, pz) in zip(shares, points, strict=True):
        x += share * px
        y += share * py
        z += share * pz
    return x, y, z


def _step(values: Sequence[float], t: float) -> float:
    at = t * (len(values) - 1)
    i = min(int(at), len(values) - 2)
    return values[i] + (values[i + 1] - values[i]) * (at - i)


def _hip(body: Skeleton, side: Side) -> Frame:
    """The axes of the pelvis in a hip joint."""
    return body.pelvis.moved(z=_sign(side) * HIP_HALF)


def _at(frame: Frame, point: Vec, side: Side) -> Vec:
    x, y, z = point
    return frame.at(x * THIGH, y * THIGH, _sign(side) * z * THIGH)


def _within(frame: Frame, point: Vec) -> Vec:
    d = (
        point[0] - frame.origin[0],
        point[1] - frame.origin[1],
        point[2] - frame.origin[2],
    )

    def along(axis: Vec) -> float:
        return d[0] * axis[0] + d[1] * axis[1] + d[2] * axis[2]

    return along(frame.x), along(frame.y), along(frame.z)


def _sign(side: Side) -> float:
    return 1.0 if side is Side.RIGHT else -1.0
