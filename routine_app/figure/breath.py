"""A breath: how far it lifts belly and chest, and the hands that lie on them."""

from __future__ import annotations

from types import MappingProxyType

from routine_app.domain.pose import BodyPart, Pose, Prop, Side
from routine_app.domain.value import replace
from routine_app.figure.coat import cross, minus, plus, scaled, unit
from routine_app.figure.frame import Frame, Vec
from routine_app.figure.skeleton import Limbs, Skeleton

FILLS = 0.006
"""How far a whole breath moves a section of the trunk forward, and how much deeper it makes it."""
_LIFTED: dict[BodyPart | Prop, float] = {
    BodyPart.FRONT_OF_PELVIS: 0.5,
    BodyPart.CHEST: 0.7,
    BodyPart.RIBS_LEFT: 1.0,
    BodyPart.RIBS_RIGHT: 1.0,
}
"""What a hand may lie on, and the share of a breath that arrives there."""


def with_hands_on_breath(body: Skeleton, pose: Pose, breath: float) -> Skeleton:
    """The same body, its hands lifted by the belly or the chest that they lie on."""
    shares = {grip.hand: _LIFTED[grip.target] for grip in pose.holds if grip.target in _LIFTED}
    if not breath or not shares:
        return body
    sides = {}
    for side in Side:
        share = shares.get(BodyPart(f"hand {side}"), 0.0)
        way = scaled(body.thorax.x, 2 * FILLS * breath * share)
        sides[side] = _lifted(body.sides[side], way) if share else body.sides[side]
    return replace(body, sides=MappingProxyType(sides))


def _lifted(limbs: Limbs, way: Vec) -> Limbs:
    """A forearm turned at the elbow until its hand is moved by `way`."""
    forearm, hand = limbs.forearm, limbs.hand
    wrist = plus(hand.origin, way)
    y = unit(minus(forearm.origin, wrist), forearm.y)
    z = unit(cross(forearm.x, y), forearm.z)
    turned = Frame(forearm.origin, cross(y, z), y, z)
    return replace(limbs, forearm=turned, hand=replace(hand, origin=wrist))
