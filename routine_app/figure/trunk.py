"""Trunk, shoulders and neck: sections across the spine from the seat to the collar.

Every section is written in the upright body, from the middle between the hips, and follows the
bones next to it in shares that change smoothly: a bent back bends like a hose, without corners.
"""

from __future__ import annotations

from routine_app.domain.pose import Side
from routine_app.figure.breath import FILLS
from routine_app.figure.coat import Ball, Coat, Oval, Piece, dot, oval, plus, row, scaled, weld
from routine_app.figure.frame import Frame, Vec
from routine_app.figure.skeleton import (
    L5_BACK,
    L5_UP,
    LUMBAR,
    SHOULDER_HALF,
    THIGH,
    THORACIC,
    UPPER_ARM,
    Skeleton,
)

THIGH_ROW = (
    (0.00, -0.003, 0.0510),
    (0.12, 0.000, 0.0555),
    (0.28, 0.003, 0.0535),
    (0.45, 0.005, 0.0485),
    (0.62, 0.005, 0.0430),
    (0.80, 0.003, 0.0375),
    (0.93, 0.002, 0.0342),
    (1.00, 0.001, 0.0330),
)
UPPER_ARM_ROW = (
    (0.00, 0.000, 0.0320),
    (0.16, 0.001, 0.0312),
    (0.36, 0.002, 0.0282),
    (0.56, 0.001, 0.0252),
    (0.80, 0.000, 0.0226),
    (1.00, 0.000, 0.0212),
)
SLEEVE_BALLS = 4
"""Balls of the upper arm that the sleeve covers."""
SLEEVE_EASE = 0.0045

_SPINE = (L5_UP, L5_UP + LUMBAR, L5_UP + LUMBAR + THORACIC)
"""Heights of the places where the spine turns, in the upright body."""
_SPREAD = (0.045, 0.050, 0.045)
"""How far from such a place a turn is felt."""
_SEAT = (
    (-0.034, -0.004, 0.036, 0.058),
    (-0.020, -0.013, 0.058, 0.082),
    (0.008, -0.014, 0.0620, 0.0890),
    (0.036, -0.013, 0.0620, 0.0850),
    (0.064, -0.0105, 0.0575, 0.0775),
    (0.092, -0.0085, 0.0530, 0.0730),
)
"""Height, middle, half depth and half width, from the crotch to the waist."""
_CHEST = (
    (0.0880, -0.0085, 0.0550, 0.0750, 0.5, 0.007),
    (0.1180, -0.0085, 0.0525, 0.0730, 1.0, 0.022),
    (0.1500, -0.0110, 0.0555, 0.0765, 1.0, 0.022),
    (0.1850, -0.0105, 0.0610, 0.0835, 0.7, 0.022),
    (0.2200, -0.0095, 0.0625, 0.0880, 0.7, 0.022),
    (0.2520, -0.0140, 0.0570, 0.0870, 0.5, 0.022),
    (0.2760, -0.0210, 0.0455, 0.0730, 0.0, 0.018),
    (0.2900, -0.0250, 0.0350, 0.0520, 0.0, 0.012),
)
"""The same from the waist to the collar, and how much a breath fills it, and half the thickness."""
_THICK = 0.022


def torso(body: Skeleton, working: Side, breath: float) -> Piece:
    """Trunk with neck; `breath` 0..1 fills belly and chest."""
    seat = tuple(_section(body, y, x, depth, width) for y, x, depth, width in _SEAT)
    air = FILLS * breath
    chest = tuple(
        _section(body, y, x + air * share, depth + air * share, width, thick)
        for y, x, depth, width, share, thick in _CHEST
    )
    far, near = _yoke(body, working.other), _yoke(body, working)
    return Piece(
        "torso",
        (
            Coat("leggings", ovals=seat),
            _hip(body, working),
            Coat("shirt", far, chest, hulls=((0, 1, 2), (3, 0))),
            Coat("shirt", near, hulls=((0, 1, 2), (3, 0))),
            weld("shirt", sleeve(body, working)),
            _collar(body),
        ),
    )


def glute(body: Skeleton, side: Side) -> Ball:
    """The seat of one side."""
    s = 1.0 if side is Side.RIGHT else -1.0
    return body.pelvis.at(-0.0285, -0.010, s * 0.044), 0.0475


def _hip(body: Skeleton, working: Side) -> Coat:
    """The root of the near leg, painted with the trunk: no gap between them, one behind both."""
    thigh = row(body.sides[working].thigh, THIGH, THIGH_ROW)
    return Coat("leggings", (*thigh[:3], glute(body, working)), hulls=((3, 0, 1, 2),))


def _section(
    body: Skeleton, y: float, x: float, depth: float, width: float, thick: float = _THICK
) -> Oval:
    """An oval across the trunk at a height of the upright body."""
    shares = _shares(y)
    centre = ax = ay = az = (0.0, 0.0, 0.0)
    bones = (
        (body.pelvis, 0.0, 0.0),
        (body.lumbar, L5_BACK, _SPINE[0]),
        (body.thorax, L5_BACK, _SPINE[1]),
        (body.girdle, L5_BACK, _SPINE[2]),
    )
    for share, (bone, back, up) in zip(shares, bones, strict=True):
        if share:
            centre = plus(centre, bone.at(x + back, y - up), share)
            ax, ay, az = plus(ax, bone.x, share), plus(ay, bone.y, share), plus(az, bone.z, share)
    return centre, scaled(ax, depth), scaled(ay, thick), scaled(az, width)


def _shares(y: float) -> tuple[float, float, float, float]:
    """How much a height follows pelvis, loins, ribs and shoulder girdle; together 1."""
    rest = 1.0
    shares = []
    for place, spread in zip(_SPINE, _SPREAD, strict=True):
        t = min(1.0, max(0.0, 0.5 + (y - place) / (2 * spread)))
        passed = t * t * (3 - 2 * t)
        shares.append(rest * (1 - passed))
        rest *= passed
    return shares[0], shares[1], shares[2], rest


def _yoke(body: Skeleton, side: Side) -> tuple[Ball, ...]:
    """From a shoulder to breast, shoulder blade and neck."""
    s = 1.0 if side is Side.RIGHT else -1.0
    thorax = body.thorax
    return (
        shoulder(body, side),
        (thorax.at(0.0290, 0.062, s * 0.040), 0.0455),
        (thorax.at(0.0020, 0.068, s * 0.049), 0.0375),
        (body.girdle.at(-0.0115, 0.0015, s * 0.027), 0.0262),
    )


def shoulder(body: Skeleton, side: Side) -> Ball:
    """The cap of the shoulder, a little inside the joint; it rises with a raised arm."""
    s = 1.0 if side is Side.RIGHT else -1.0
    girdle, upper = body.girdle, body.sides[side].upper_arm
    raised = min(1.0, max(0.0, 0.35 - 0.75 * dot(upper.y, girdle.y)))
    inward = 0.023 + 0.012 * raised
    return girdle.at(0.003, -0.007 + 0.020 * raised, s * (SHOULDER_HALF - inward)), 0.0320


def sleeve(body: Skeleton, side: Side) -> list[Ball]:
    """The short sleeve from the cap of the shoulder."""
    upper = row(body.sides[side].upper_arm, UPPER_ARM, UPPER_ARM_ROW)
    eased = [(point, r + SLEEVE_EASE) for point, r in upper[1:SLEEVE_BALLS]]
    return [shoulder(body, side), *eased]


def throat(body: Skeleton) -> tuple[Ball, Ball]:
    """The upper half of the neck, from its middle to the base of the skull."""
    return (body.neck.at(0.003, 0.034), 0.0295), (body.head.at(0.004, 0.020), 0.0305)


def _collar(body: Skeleton) -> Coat:
    """Skin above the collar, which runs from the nape down to the notch of the breastbone."""
    girdle = body.girdle
    tilted = girdle.turned_z(-17)
    middle, r = throat(body)[0]
    across = Frame(middle, body.neck.x, body.neck.y, body.neck.z)
    root = Frame(girdle.at(0.002, 0.018), tilted.x, tilted.y, girdle.z)
    ring: Oval = oval(root, _O, (0.0320, 0.003, 0.0345))
    return Coat("throat", ovals=(ring, oval(across, _O, (r, r, r))), hull=True, bare=True)


_O: Vec = (0.0, 0.0, 0.0)
