"""The hand: a palm, fingers that curl together and a thumb; it turns to what it holds.

Poses give no wrist. A hand that holds something lays its palm on it and curls round it, a hand on
the floor lies flat, any other hangs from the forearm with the thumb forward.
"""

from __future__ import annotations

from math import cos, radians, sin

from routine_app.domain.pose import BodyPart, Pose, Prop, Side
from routine_app.figure.coat import Ball, Coat, cross, dot, minus, plus, scaled, unit
from routine_app.figure.frame import Frame, Vec
from routine_app.figure.skeleton import FOREARM, PALM, Limbs, Skeleton

_CURL, _GRIP, _FIST, _LAID = 14.0, 48.0, 78.0, 22.0
"""Degrees at each of two rows of knuckles: at rest, round a limb, round a strap, laid on."""
_FLOOR_NEAR = 0.045
_REACH = 0.13
"""A hand farther than this from the axis of what it holds is still on its way there."""
_THIGHS = {BodyPart.THIGH_LEFT, BodyPart.THIGH_RIGHT}
_ALONG, _FOLLOWS, _TAPER = 0.5, 2.0, 0.10
"""A hand laid along a thigh follows it and its taper."""
_DOWN: Vec = (0.0, -1.0, 0.0)


def hand_coat(body: Skeleton, pose: Pose, side: Side, tone: str) -> Coat:
    """The hand from the wrist."""
    frame, curl = _placed(body, pose, side)
    s = 1.0 if side is Side.RIGHT else -1.0
    palm = scaled(frame.z, -s)
    return Coat(tone, _balls(frame, palm, curl), hulls=_HULLS, links=((9, 10), (10, 11)))


_HULLS = ((0, 1, 2, 3, 4), (3, 4, 5, 6), (5, 6, 7, 8))


def _balls(hand: Frame, palm: Vec, curl: float) -> tuple[Ball, ...]:
    first, second = radians(curl), radians(2 * curl)
    down = scaled(hand.y, -1)
    bent = plus(scaled(down, cos(first)), palm, sin(first))
    tip = plus(scaled(down, cos(second)), palm, sin(second))
    index, little = hand.at(0.0108, -0.050), hand.at(-0.0102, -0.047)
    mid_index, mid_little = plus(index, bent, 0.027), plus(little, bent, 0.023)
    end_index = plus(plus(mid_index, tip, 0.021), hand.x, -0.004)
    end_little = plus(plus(mid_little, tip, 0.016), hand.x, 0.001)
    thumb = plus(hand.at(0.0260, -0.046), palm, 0.004 + 0.00012 * curl)
    return (
        (hand.at(0.0, 0.004), 0.0140),
        (hand.at(0.0070, -0.018), 0.0130),
        (hand.at(-0.0060, -0.016), 0.0125),
        (index, 0.0138),
        (little, 0.0124),
        (mid_index, 0.0116),
        (mid_little, 0.0104),
        (end_index, 0.0092),
        (end_little, 0.0084),
        (hand.at(0.0110, -0.022), 0.0108),
        (thumb, 0.0082),
        (plus(plus(thumb, down, 0.016), palm, 0.004), 0.0070),
    )


def _placed(body: Skeleton, pose: Pose, side: Side) -> tuple[Frame, float]:
    limbs = body.sides[side]
    hand = limbs.hand
    part = BodyPart.HAND_RIGHT if side is Side.RIGHT else BodyPart.HAND_LEFT
    if any(support.part is part for support in pose.rests_on):
        return _standing(body, limbs, side)
    for grip in pose.holds:
        if grip.hand is part:
            return _holding(body, limbs, side, grip.target)
    if hand.at(0, -PALM)[1] < _FLOOR_NEAR and abs(hand.y[1]) < 0.7:
        return _facing(hand, _DOWN, side), 4.0
    return hand, _CURL


def _standing(body: Skeleton, limbs: Limbs, side: Side) -> tuple[Frame, float]:
    """Flat on the floor; below a leaning arm the fingers point away from the trunk."""
    hand, up = limbs.hand, body.girdle.y
    ahead = unit((up[0] - 0.4 * hand.y[0], 0.0, up[2] - 0.4 * hand.y[2]), (1.0, 0.0, 0.0))
    x, y, z = hand.origin
    flat = Frame((x, y - 0.008, z), hand.x, scaled(ahead, -1), hand.z)
    return _facing(flat, _DOWN, side), 2.0


def _holding(
    body: Skeleton, limbs: Limbs, side: Side, target: BodyPart | Prop
) -> tuple[Frame, float]:
    hand = limbs.hand
    if target is Prop.STRAP:
        return hand, _FIST
    if isinstance(target, Prop):
        flat = Frame(hand.origin, hand.x, hand.y, hand.z)
        if target is Prop.WALL:
            return flat, 4.0
        return _facing(flat, _DOWN, side), 30.0
    a, b, curl = _axis(body, target)
    palm = hand.at(0, -PALM)
    span = minus(b, a)
    t = min(1.0, max(0.0, dot(minus(palm, a), span) / max(dot(span, span), 1e-9)))
    toward = minus(plus(a, span, t), palm)
    distance = dot(toward, toward) ** 0.5
    near = min(1.0, max(0.0, (_REACH - distance) / 0.05))
    if near <= 0.0:
        return hand, _CURL
    normal = unit(toward, scaled(hand.z, -1.0 if side is Side.RIGHT else 1.0))
    along = scaled(hand.y, -1)
    flat_along = unit(plus(along, normal, -dot(along, normal)), along)
    if target in _THIGHS and dot(along, span) > _ALONG * dot(span, span) ** 0.5:
        flat_along = unit(plus(scaled(unit(span, along), _FOLLOWS), flat_along), along)
        flat_along = unit(plus(flat_along, normal, _TAPER), along)
    down = unit(plus(scaled(along, 1 - near), flat_along, near), along)
    bent = Frame(hand.origin, hand.x, scaled(down, -1), hand.z)
    return _facing(bent, normal, side), _CURL + (curl - _CURL) * near


def _facing(hand: Frame, palm: Vec, side: Side) -> Frame:
    """The hand turned about its length until the palm looks this way."""
    s = 1.0 if side is Side.RIGHT else -1.0
    across = plus(palm, hand.y, -dot(palm, hand.y))
    z = scaled(unit(across, scaled(hand.z, -s)), -s)
    return Frame(hand.origin, cross(hand.y, z), hand.y, z)


def _axis(body: Skeleton, target: BodyPart) -> tuple[Vec, Vec, float]:
    """The line inside a part of the body, and how much fingers curl round it."""
    name, _, side = target.value.rpartition(" ")
    limbs = body.sides[Side(side)] if side in ("left", "right") else None
    if limbs is None:
        return body.head.at(0.012, 0.03), body.head.at(0.012, 0.08), _LAID
    match name:
        case "thigh":
            return limbs.thigh.at(0, -0.06), limbs.shank.origin, 18.0
        case "shin" | "knee":
            return limbs.shank.at(0, -0.01), limbs.foot.origin, _GRIP
        case "ankle" | "foot":
            return limbs.foot.at(0, 0.03), limbs.foot.at(0.03, -0.02), _GRIP
        case "forearm":
            return limbs.forearm.origin, limbs.forearm.at(0, -FOREARM), _LAID
        case "hip":
            return body.pelvis.at(-0.005, -0.03), body.pelvis.at(-0.005, 0.06), _LAID
        case _:
            return body.thorax.at(0.01, -0.06), body.thorax.at(0.01, 0.09), _LAID
