"""The foot: heel, instep, and the ball as broad as a foot is, with toes that can bend."""

from __future__ import annotations

from math import hypot

from routine_app.domain.pose import BodyPart, Pose, Side
from routine_app.figure.coat import Ball, Coat
from routine_app.figure.contacts import BALL_SKIN
from routine_app.figure.frame import Frame, Vec
from routine_app.figure.skeleton import ANKLE_HEIGHT, BALL_FORWARD, HEEL_BACK, SHANK


def foot_coat(shank: Frame, foot: Frame, pose: Pose, side: Side, tone: str) -> Coat:
    """Skin from the trouser's hem to the toes; toes stay flat while the ball of the foot pushes."""
    s = 1.0 if side is Side.RIGHT else -1.0
    sole = -ANKLE_HEIGHT
    inner = foot.at(BALL_FORWARD + 0.004, 0.0130 + sole, -s * 0.0150)
    outer = foot.at(BALL_FORWARD - 0.010, 0.0120 + sole, s * 0.0165)
    forward = _toe_direction(foot, pose, side)
    front: tuple[Ball, ...] = (
        (inner, 0.0130),
        (outer, 0.0118),
        (_ahead(inner, forward, foot.z, 0.028, s * 0.003, -0.003), 0.0100),
        (_ahead(outer, forward, foot.z, 0.026, -s * 0.002, -0.003), 0.0088),
    )
    if pushes(pose, side):
        floor = foot.at(BALL_FORWARD, BALL_SKIN + sole)[1] - BALL_SKIN
        front = tuple(((x, floor + r, z), r) for (x, _, z), r in front)
    balls: tuple[Ball, ...] = (
        (shank.at(0.000, -SHANK * 0.82), 0.0185),
        (foot.at(0.000, 0.006), 0.0192),
        (foot.at(-HEEL_BACK, 0.0200 + sole), 0.0200),
        (foot.at(0.026, -0.0100), 0.0190),
        (foot.at(0.046, -0.0190), 0.0160),
        *front,
    )
    return Coat(
        tone,
        balls,
        hulls=((0, 1, 2), (1, 2, 3), (2, 3, 4, 5, 6), (5, 6, 7, 8)),
    )


def _ahead(point: Vec, forward: Vec, z: Vec, far: float, aside: float, down: float) -> Vec:
    return (
        point[0] + far * forward[0] + aside * z[0],
        point[1] + far * forward[1] + aside * z[1] + down,
        point[2] + far * forward[2] + aside * z[2],
    )


def _toe_direction(foot: Frame, pose: Pose, side: Side) -> Vec:
    if not pushes(pose, side):
        return foot.x
    length = hypot(foot.x[0], foot.x[2]) or 1.0
    return (foot.x[0] / length, 0.0, foot.x[2] / length)


def pushes(pose: Pose, side: Side) -> bool:
    """Whether the ball of the foot carries, its heel in the air."""
    part = BodyPart.BALL_RIGHT if side is Side.RIGHT else BodyPart.BALL_LEFT
    return any(support.part is part for support in pose.rests_on)
