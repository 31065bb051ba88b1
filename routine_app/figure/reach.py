"""Closes gaps: the smallest change of joint angles that brings points of a body where they belong.

A want is a distance along a direction that some point of the body should travel, or that
two points should travel apart. All wants are met together by damped least squares; what
costs a person little (ankle, elbow, shoulder) gives way before hip and spine do.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from math import radians

from routine_app.domain.pose import CHANNELS, LIMITS, Pose
from routine_app.domain.value import Value
from routine_app.figure.frame import Vec
from routine_app.figure.levers import Lever, levers
from routine_app.figure.skeleton import Skeleton, skeleton_of

Term = tuple[str, Vec, Vec]
"""A segment, a point on it and a direction of the world."""

CLOSE = 0.0004
"""A want that is nearer to its end than this is met."""
_DAMPING = 4e-8
_STEP = 14.0
"""Degrees that an angle changes at most at a time: beyond, levers are no longer true."""
_PLACE = 1e-3
_GIVES = {
    "pelvis.roll": 0.0,
    "pelvis.pitch": 0.3,
    "lumbar.flexion": 0.10,
    "thoracic.flexion": 0.12,
    "lumbar.bend": 0.04,
    "thoracic.bend": 0.04,
    "lumbar.rotation": 0.03,
    "thoracic.rotation": 0.03,
    "neck.flexion": 0.6,
    "neck.bend": 0.15,
    "neck.rotation": 0.0,
    "hip.flexion": 0.35,
    "hip.abduction": 0.18,
    "hip.rotation": 0.12,
    "knee": 0.6,
    "ankle": 0.8,
    "shoulder.flexion": 0.8,
    "shoulder.abduction": 0.8,
    "shoulder.rotation": 0.8,
    "elbow": 0.9,
}
"""How readily each angle gives way; nothing for those that carry the meaning of a pose."""
ON_SIDE = 45.0
"""Roll from which somebody lies on the side, and levels by rolling instead of by pitching."""
_NO_LIMIT = (-400.0, 400.0)


class Want(Value):
    """Something should travel `by` along the directions of `terms`, taken together."""

    terms: tuple[Term, ...]
    by: float
    weight: float = 1.0


class Stance(Value):
    """A pose in its place: where the middle of the hips is and how the whole body is turned."""

    pose: Pose
    origin: Vec = (0.0, 0.0, 0.0)
    tilt: float = 0.0

    @cached_property
    def skeleton(self) -> Skeleton:
        """The body that stands so."""
        return skeleton_of(self.pose, self.tilt, self.origin)

    def moved(self, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Stance:
        """The same somewhere else."""
        a, b, c = self.origin
        return Stance(self.pose, (a + x, b + y, c + z), self.tilt)


def give(pose: Pose) -> dict[str, float]:
    """How readily each channel of this pose gives way."""
    found = {"tilt": 0.0, **{channel: _GIVES[_joint(channel)] for channel in CHANNELS}}
    if abs(pose["pelvis.roll"]) > ON_SIDE:
        found |= {"tilt": 0.03, "pelvis.roll": 0.03, "pelvis.pitch": 0.0}
    return found


def _joint(channel: str) -> str:
    return channel.replace("_right", "").replace("_left", "")


def closer(stance: Stance, wants: Sequence[Want], gives: Mapping[str, float]) -> Stance:
    """One step toward all that is wanted."""
    known = levers(stance.pose, stance.tilt, stance.skeleton)
    rows = [_row(want, known) for want in wants]
    weighted = [_weighted(row, gives) for row in rows]
    pull = _solved(
        [[_dot(a, b) for b in weighted] for a in rows],
        [max(-0.08, min(0.08, want.by)) * want.weight for want in wants],
    )
    change: dict[str, float] = {}
    for row, share in zip(weighted, pull, strict=True):
        for channel, value in row.items():
            change[channel] = change.get(channel, 0.0) + value * share
    return _changed(stance, change)


def _row(want: Want, known: Mapping[str, list[Lever]]) -> dict[str, float]:
    """How far a degree more of each channel takes what is wanted."""
    row: dict[str, float] = {}
    degree = radians(1.0) * want.weight
    for segment, (px, py, pz), (nx, ny, nz) in want.terms:
        for name, part in (("x", nx), ("y", ny), ("z", nz)):
            row[name] = row.get(name, 0.0) + part * want.weight
        for channel, (ax, ay, az), (ox, oy, oz) in known[segment]:
            x, y, z = px - ox, py - oy, pz - oz
            moved = nx * (ay * z - az * y) + ny * (az * x - ax * z) + nz * (ax * y - ay * x)
            row[channel] = row.get(channel, 0.0) + degree * moved
    return row


def _weighted(row: Mapping[str, float], gives: Mapping[str, float]) -> dict[str, float]:
    return {c: value * gives.get(c, _PLACE) for c, value in row.items() if value}


def _dot(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    return sum(value * a[channel] for channel, value in b.items() if channel in a)


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a symmetric positive system, a little damped (Cholesky)."""
    n = len(right)
    low = [[0.0] * n for _ in range(n)]
    for i in range(n):
        li = low[i]
        for j in range(i + 1):
            lj = low[j]
            rest = matrix[i][j] - sum(li[k] * lj[k] for k in range(j))
            li[j] = (max(rest, 0.0) + _DAMPING) ** 0.5 if i == j else rest / lj[j]
    found = list(right)
    for i in range(n):
        found[i] = (found[i] - sum(low[i][k] * found[k] for k in range(i))) / low[i][i]
    for i in reversed(range(n)):
        found[i] = (found[i] - sum(low[k][i] * found[k] for k in range(i + 1, n))) / low[i][i]
    return found


def _changed(stance: Stance, change: Mapping[str, float]) -> Stance:
    angles = {c: v for c, v in change.items() if c not in ("x", "y", "z")}
    largest = max((abs(v) for v in angles.values()), default=0.0)
    k = min(1.0, _STEP / largest) if largest else 1.0
    x, y, z = stance.origin
    place = (x + k * change.get("x", 0), y + k * change.get("y", 0), z + k * change.get("z", 0))
    tilt = stance.tilt + k * angles.pop("tilt", 0.0)
    turned = {c: _within(c, stance.pose[c] + k * v, stance.pose[c]) for c, v in angles.items()}
    return Stance(stance.pose.with_angles(turned), place, tilt)


def _within(channel: str, value: float, before: float) -> float:
    """Kept to what a joint can do; a straight knee or elbow stays straight."""
    low, high = LIMITS[channel].hard if channel in LIMITS else _NO_LIMIT
    if channel.startswith(("knee", "elbow")):
        low = min(0.0, before)
    return min(max(value, low), high)
