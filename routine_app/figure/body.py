"""Flesh on the skeleton: rows of balls along the limbs, ovals across the trunk.

A piece is what is painted in one go (a thigh, a forearm with its hand); a coat is one colour
of it. All sizes are fractions of stature, measured by eye from anatomical drawings and kept
to the skin thickness with which the poses were solved.
"""

from __future__ import annotations

from math import hypot, sqrt

from routine_app.domain.pose import BodyPart, Pose, Side
from routine_app.domain.value import Value
from routine_app.figure.frame import Frame, Vec
from routine_app.figure.grounding import clear_foot
from routine_app.figure.skeleton import (
    ANKLE_HEIGHT,
    BALL_FORWARD,
    FOREARM,
    HEEL_BACK,
    SHANK,
    SHOULDER_HALF,
    THIGH,
    UPPER_ARM,
    Skeleton,
)

Ball = tuple[Vec, float]
Oval = tuple[Vec, Vec, Vec, Vec]
"""Centre and three half axes of an ellipsoid."""


class Coat(Value):
    """One colour of a piece: balls joined by tapered links, and ovals joined in a row.

    The first `row` balls make one smooth straight limb, links join two balls each, hulls several. The first
    `root` balls of the row lie inside the neighbour the piece grows out of and draw no gap
    line around them; with `root_links` the links draw none either. `flat_end` cuts the row
    straight, as a sleeve ends. Ovals make a smooth trunk,
    or with `hull` a plain convex shape.
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


class Piece(Value):
    """A part of the body with its place in the picture's order."""

    name: str
    coats: tuple[Coat, ...]


_THIGH = (
    (0.00, -0.004, 0.0520),
    (0.12, 0.000, 0.0570),
    (0.28, 0.003, 0.0545),
    (0.45, 0.005, 0.0490),
    (0.62, 0.004, 0.0435),
    (0.80, 0.002, 0.0375),
    (0.94, 0.001, 0.0342),
    (1.00, 0.001, 0.0332),
)
_SHANK = (
    (0.00, 0.001, 0.0330),
    (0.07, 0.000, 0.0330),
    (0.18, -0.005, 0.0342),
    (0.30, -0.008, 0.0348),
    (0.43, -0.007, 0.0322),
    (0.58, -0.004, 0.0270),
    (0.72, -0.002, 0.0222),
    (0.86, 0.000, 0.0192),
)
_UPPER_ARM = (
    (0.00, 0.000, 0.0330),
    (0.16, 0.001, 0.0322),
    (0.36, 0.002, 0.0290),
    (0.58, 0.001, 0.0260),
    (0.80, 0.000, 0.0230),
    (1.00, 0.000, 0.0215),
)
_FOREARM = (
    (0.00, 0.000, 0.0215),
    (0.20, 0.002, 0.0228),
    (0.42, 0.001, 0.0212),
    (0.64, 0.000, 0.0178),
    (0.86, 0.000, 0.0148),
    (1.00, 0.000, 0.0140),
)
_SLEEVE_BALLS = 4
"""Balls of the upper arm that the sleeve covers."""
_SLEEVE_EASE = 0.004


def pieces(body: Skeleton, pose: Pose, working: Side, breath: float = 0.0) -> list[Piece]:
    """The whole body as pieces, not yet in order. `breath` 0..1 fills belly and chest."""
    found = [_torso(body, working, breath), _head(body)]
    for side in Side:
        far = "" if side is working else "far_"
        found += _leg(body, pose, side, far)
        found += _arm(body, pose, side, far)
    return found


def _oval(frame: Frame, at: tuple[float, float, float], half: tuple[float, float, float]) -> Oval:
    def scaled(axis: Vec, k: float) -> Vec:
        return (axis[0] * k, axis[1] * k, axis[2] * k)

    depth, height, width = half
    return (frame.at(*at), scaled(frame.x, depth), scaled(frame.y, height), scaled(frame.z, width))


def _torso(body: Skeleton, working: Side, breath: float) -> Piece:
    p, lumbar, thorax, girdle = body.pelvis, body.lumbar, body.thorax, body.girdle
    belly, chest = 0.010 * breath, 0.006 * breath
    leggings = (
        _oval(p, (-0.014, -0.018, 0), (0.052, 0.034, 0.062)),
        _oval(p, (-0.014, 0.018, 0), (0.062, 0.030, 0.088)),
        _oval(p, (-0.016, 0.052, 0), (0.056, 0.026, 0.084)),
        _oval(lumbar, (0.011, 0.022, 0), (0.051, 0.020, 0.076)),
    )
    shirt = (
        _oval(lumbar, (0.011 + belly / 2, 0.020, 0), (0.054 + belly / 2, 0.018, 0.080)),
        _oval(lumbar, (0.012 + belly / 2, 0.055, 0), (0.052 + belly / 2, 0.024, 0.076)),
        _oval(thorax, (0.014 + chest / 2, 0.004, 0), (0.056 + chest / 2, 0.026, 0.080)),
        _oval(thorax, (0.016 + chest / 2, 0.045, 0), (0.062 + chest / 2, 0.030, 0.086)),
        _oval(thorax, (0.015, 0.085, 0), (0.058, 0.030, 0.090)),
        _oval(girdle, (0.010, -0.018, 0), (0.048, 0.024, 0.084)),
        _oval(girdle, (0.002, 0.002, 0), (0.038, 0.014, 0.056)),
        _oval(girdle, (0.002, 0.018, 0), (0.033, 0.010, 0.038)),
    )
    shoulders = tuple((_shoulder(body, side)[0], 0.0295) for side in (Side.LEFT, Side.RIGHT))
    yoke: tuple[Ball, ...] = (*shoulders, (body.girdle.at(-0.001, 0.006), 0.0260))
    neck: tuple[Ball, ...] = (
        (girdle.at(0.002, -0.004), 0.0350),
        (body.neck.at(0.004, 0.026), 0.0315),
        (body.head.at(0.010, 0.012), 0.0310),
    )
    return Piece(
        "torso",
        (
            Coat("skin", neck, links=((0, 1), (1, 2))),
            Coat("leggings", ovals=leggings),
            _weld("leggings", _row(body.sides[working].thigh, THIGH, _THIGH)),
            Coat("shirt", yoke, shirt, links=((0, 2), (2, 1))),
            _weld("shirt", _sleeve(body, working)),
        ),
    )


def _shoulder(body: Skeleton, side: Side) -> Ball:
    """The cap of the shoulder, a little inside the joint, as flesh rounds it off."""
    s = 1.0 if side is Side.RIGHT else -1.0
    return body.girdle.at(0.005, -0.005, s * (SHOULDER_HALF - 0.022)), 0.0330


def _head(body: Skeleton) -> Piece:
    head = body.head
    skull = _oval(head, (0.016, 0.060, 0), (0.054, 0.060, 0.046))
    jaw = _oval(head, (0.034, 0.024, 0), (0.031, 0.032, 0.031))
    nose: tuple[Ball, ...] = ((head.at(0.062, 0.052), 0.008), (head.at(0.071, 0.040), 0.0075))
    return Piece("head", (Coat("skin", nose, (skull, jaw), links=((0, 1),), hull=True),))


def _row(
    frame: Frame, length: float, stations: tuple[tuple[float, float, float], ...]
) -> list[Ball]:
    return [(frame.at(x, -length * t), r) for t, x, r in stations]


def _leg(body: Skeleton, pose: Pose, side: Side, far: str) -> list[Piece]:
    limbs = body.sides[side]
    s = 1.0 if side is Side.RIGHT else -1.0
    thigh = _row(limbs.thigh, THIGH, _THIGH)
    glute: Ball = (body.pelvis.at(-0.027, -0.006, s * 0.044), 0.0480)
    n = len(thigh)
    leg = Coat(
        f"{far}leggings",
        (*thigh, glute),
        row=n,
        hulls=((n, 0, 1, 2),),
        root=2,
        root_links=True,
    )
    shank = _row(limbs.shank, SHANK, _SHANK)
    return [
        Piece(f"thigh_{side}", (leg, _weld(leg.tone, shank))),
        Piece(
            f"shank_{side}",
            (
                _foot(limbs.shank, clear_foot(limbs), pose, side, far),
                Coat(f"{far}leggings", tuple(shank), row=len(shank), root=2, flat_end=True),
            ),
        ),
    ]


def _weld(tone: str, limb: list[Ball]) -> Coat:
    """The start of the limb that follows, painted with this piece, too: no gap at the joint."""
    return Coat(tone, tuple(limb[:3]), links=((0, 1), (1, 2)), root_links=True)


def _foot(shank: Frame, foot: Frame, pose: Pose, side: Side, far: str) -> Coat:
    """Ankle, heel, instep, ball and toes; toes stay flat while the ball of the foot pushes."""
    ball_part = BodyPart.BALL_RIGHT if side is Side.RIGHT else BodyPart.BALL_LEFT
    ball = foot.at(BALL_FORWARD, 0.0135 - ANKLE_HEIGHT)
    toe = foot.at(0.103, 0.0100 - ANKLE_HEIGHT)
    if any(support.part is ball_part for support in pose.rests_on):
        length = hypot(foot.x[0], foot.x[2]) or 1.0
        toe = (
            ball[0] + 0.028 * foot.x[0] / length,
            ball[1] - 0.003,
            ball[2] + 0.028 * foot.x[2] / length,
        )
    balls: tuple[Ball, ...] = (
        (shank.at(0.000, -SHANK * 0.84), 0.0180),
        (foot.at(0.000, 0.004), 0.0190),
        (foot.at(-HEEL_BACK, 0.0200 - ANKLE_HEIGHT), 0.0200),
        (foot.at(0.034, -0.0155), 0.0195),
        (ball, 0.0135),
        (toe, 0.0100),
    )
    return Coat(f"{far}skin", balls, hulls=((0, 1, 2), (1, 2, 3), (2, 3, 4, 5)))


def _sleeve(body: Skeleton, side: Side) -> list[Ball]:
    upper = _row(body.sides[side].upper_arm, UPPER_ARM, _UPPER_ARM)
    eased = [(point, r + _SLEEVE_EASE) for point, r in upper[1:_SLEEVE_BALLS]]
    return [_shoulder(body, side), *eased]


def _arm(body: Skeleton, pose: Pose, side: Side, far: str) -> list[Piece]:
    limbs = body.sides[side]
    upper = _row(limbs.upper_arm, UPPER_ARM, _UPPER_ARM)
    sleeve = _sleeve(body, side)
    hand = _hand_frame(body, pose, side)
    forearm = _row(limbs.forearm, FOREARM, _FOREARM)
    fingers: list[Ball] = [
        forearm[-1],
        (hand.at(0.002, -0.024), 0.0168),
        (hand.at(0.003, -0.050), 0.0176),
        (hand.at(0.001, -0.078), 0.0136),
        (hand.at(-0.001, -0.098), 0.0090),
    ]
    thumb: tuple[Ball, ...] = ((hand.at(0.010, -0.024), 0.0110), (hand.at(0.025, -0.054), 0.0076))
    tone = f"{far}skin"
    return [
        Piece(
            f"upper_arm_{side}",
            (
                Coat(tone, tuple(upper[2:]), row=len(upper) - 2),
                _weld(tone, forearm),
                Coat(f"{far}shirt", tuple(sleeve), row=len(sleeve), root=2, flat_end=True),
            ),
        ),
        Piece(
            f"forearm_{side}",
            (
                Coat(tone, tuple(forearm), row=len(forearm), root=2),
                Coat(tone, (*fingers, *thumb), row=5, links=((5, 6),)),
            ),
        ),
    ]


def _hand_frame(body: Skeleton, pose: Pose, side: Side) -> Frame:
    """The hand in line with the forearm, or flat on the floor under a leaning arm."""
    hand = body.sides[side].hand
    part = BodyPart.HAND_RIGHT if side is Side.RIGHT else BodyPart.HAND_LEFT
    if not any(support.part is part for support in pose.rests_on):
        return hand
    up = body.girdle.y
    x, z = up[0] - 0.4 * hand.y[0], up[2] - 0.4 * hand.y[2]
    length = sqrt(x * x + z * z)
    if length < 0.1:
        return hand
    x, z = x / length, z / length
    s = -1.0 if side is Side.RIGHT else 1.0
    low = (hand.origin[0], hand.origin[1] - 0.006, hand.origin[2])
    return Frame(low, (-z * s * -1.0, 0.0, x * s * -1.0), (-x, 0.0, -z), (0.0, s, 0.0))
