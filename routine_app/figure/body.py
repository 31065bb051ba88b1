"""Flesh on the skeleton: rows of balls along the limbs, ovals across the trunk.

Measured by eye from anatomical drawings and kept to the skin thickness with which the poses
were solved. Trunk, hands, feet and head have modules of their own.
"""

from __future__ import annotations

from routine_app.domain.pose import Pose, Side
from routine_app.figure.breath import with_hands_on_breath
from routine_app.figure.coat import Ball, Coat, Oval, Piece, oval, row, weld
from routine_app.figure.feet import foot_coat, pushes
from routine_app.figure.grounding import clear_foot
from routine_app.figure.hands import hand_coat
from routine_app.figure.skeleton import FOREARM, SHANK, THIGH, UPPER_ARM, Skeleton
from routine_app.figure.trunk import THIGH_ROW, UPPER_ARM_ROW, glute, sleeve, throat, torso

__all__ = ["Ball", "Coat", "Oval", "Piece", "pieces"]

_SHANK = (
    (0.00, 0.001, 0.0328),
    (0.07, 0.000, 0.0328),
    (0.18, -0.005, 0.0342),
    (0.30, -0.0085, 0.0350),
    (0.43, -0.0075, 0.0322),
    (0.58, -0.004, 0.0268),
    (0.72, -0.002, 0.0222),
    (0.86, 0.000, 0.0195),
)
_FOREARM = (
    (0.00, 0.000, 0.0212),
    (0.20, 0.002, 0.0226),
    (0.42, 0.001, 0.0208),
    (0.64, 0.000, 0.0176),
    (0.86, 0.000, 0.0148),
    (1.00, 0.000, 0.0140),
)


def pieces(body: Skeleton, pose: Pose, working: Side, breath: float = 0.0) -> list[Piece]:
    """The whole body as pieces, not yet in order. `breath` 0..1 fills belly and chest."""
    body = with_hands_on_breath(body, pose, breath)
    found = [torso(body, working, breath), _head(body)]
    for side in Side:
        far = "" if side is working else "far_"
        found += _leg(body, pose, side, far)
        found += _arm(body, pose, side, far)
    return found


def _head(body: Skeleton) -> Piece:
    """Room for the head and the neck below it; hair and face are cut for each view."""
    head = body.head
    skull = oval(head, (0.014, 0.063, 0), (0.0560, 0.0610, 0.0490))
    jaw = oval(head, (0.0345, 0.028, 0), (0.0310, 0.0390, 0.0310))
    face: tuple[Ball, ...] = ((head.at(0.0755, 0.0380), 0.0062),)
    neck = Coat("throat", throat(body), links=((0, 1),), bare=True)
    return Piece("head", (Coat("skin", face, (skull, jaw)), neck))


def _leg(body: Skeleton, pose: Pose, side: Side, far: str) -> list[Piece]:
    limbs = body.sides[side]
    s = 1.0 if side is Side.RIGHT else -1.0
    thigh = row(limbs.thigh, THIGH, THIGH_ROW)
    sacrum: Ball = (body.pelvis.at(-0.0300, 0.030, s * 0.022), 0.0402)
    crest: Ball = (body.pelvis.at(-0.008, 0.022, s * 0.048), 0.0350)
    n = len(thigh)
    leg = Coat(
        f"{far}leggings",
        (*thigh, glute(body, side), sacrum, crest),
        row=n,
        hulls=((n, 0, 1, 2), (n, n + 1, n + 2, 0)),
        root=0 if far else 2,
        root_links=True,
    )
    shank = row(limbs.shank, SHANK, _SHANK)
    foot = limbs.foot if pushes(pose, side) else clear_foot(limbs)
    return [
        Piece(f"thigh_{side}", (leg, weld(leg.tone, shank))),
        Piece(
            f"shank_{side}",
            (
                foot_coat(limbs.shank, foot, pose, side, f"{far}skin"),
                Coat(f"{far}leggings", tuple(shank), row=len(shank), root=4, flat_end=True),
            ),
        ),
    ]


def _arm(body: Skeleton, pose: Pose, side: Side, far: str) -> list[Piece]:
    limbs = body.sides[side]
    upper = row(limbs.upper_arm, UPPER_ARM, UPPER_ARM_ROW)
    covered = sleeve(body, side)
    forearm = row(limbs.forearm, FOREARM, _FOREARM)
    tone = f"{far}skin"
    return [
        Piece(
            f"upper_arm_{side}",
            (
                Coat(tone, tuple(upper[2:]), row=len(upper) - 2),
                weld(tone, forearm),
                Coat(f"{far}shirt", tuple(covered), row=len(covered), root=2, flat_end=True),
            ),
        ),
        Piece(
            f"forearm_{side}",
            (
                Coat(tone, tuple(forearm), row=len(forearm), root=2),
                hand_coat(body, pose, side, tone),
            ),
        ),
    ]
