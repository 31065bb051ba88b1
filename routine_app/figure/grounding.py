"""Sets a skeleton down on what it rests on.

Contacts are spheres on the segments: a point and the thickness of flesh and skin around it,
as fractions of stature. The figure is tilted a little where two contacts should be level and
are not quite, then lifted or dropped until the lowest contact meets its surface.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import atan2, degrees

from routine_app.domain.pose import BodyPart, Pose, Prop, Side
from routine_app.domain.value import Value
from routine_app.figure.frame import Frame, Vec
from routine_app.figure.skeleton import (
    ANKLE_HEIGHT,
    BALL_FORWARD,
    HEEL_BACK,
    L5_BACK,
    L5_UP,
    SHANK,
    THIGH,
    THORACIC,
    Limbs,
    Skeleton,
    skeleton_of,
)

SACRUM_SKIN = 0.0543
BACK_SKIN = 0.0486
KNEE_SKIN = 0.0314
WRIST_SKIN = 0.0229
"""Skin behind the joint line: 9.5, 8.5, 5.5 and 4 cm in a person of 1.75 m."""
HEEL_SKIN = 0.020
BALL_SKIN = 0.013
TOE_SKIN = 0.009

MAX_TILT = 8.0
"""Degrees that settling may turn the whole body."""
_SUNK = 0.025
"""How far flesh that carries nothing may press into the floor; bodies are softer than mats."""
_LEVEL_SPAN = 0.15
"""Contacts nearer to each other along the floor than this say nothing about tilt."""

HEIGHT = {
    Prop.BLOCK: 0.057,
    Prop.STEP: 0.086,
    Prop.CHAIR: 0.257,
    Prop.SOFA: 0.240,
    Prop.BED: 0.270,
    Prop.CUSHION: 0.030,
    Prop.PILLOW: 0.045,
    Prop.TOWEL: 0.020,
}
"""Upper side of a prop above the floor: a 10 cm block, a 15 cm step, a 45 cm chair."""
_SOFT = {Prop.MAT, Prop.CUSHION, Prop.PILLOW, Prop.TOWEL}
"""Props that give way: the body settles as on the floor and presses into them."""

Sphere = tuple[Vec, float]


class Settled(Value):
    """A skeleton at rest, and the tilt in degrees that brought it level."""

    skeleton: Skeleton
    tilt: float


def settle(pose: Pose) -> Settled:
    """The body resting on its supports, the middle of the hips above x = z = 0."""
    tilt = 0.0
    for _ in range(3):
        slope = _slope(_gaps(pose, skeleton_of(pose, tilt)))
        step = max(-MAX_TILT - tilt, min(MAX_TILT - tilt, -slope))
        if abs(step) < 0.05:
            break
        tilt += step
    return Settled(settled_with(pose, tilt), tilt)


def settled_with(pose: Pose, tilt: float) -> Skeleton:
    """The body turned by a known tilt and dropped to its lowest contact."""
    body = skeleton_of(pose, tilt)
    low = lowest(body)
    drop = min((gap for _, gap in _gaps(pose, body)), default=low)
    if all(support.on is not Prop.BED for support in pose.rests_on):
        drop = min(drop, low + _SUNK)
    return skeleton_of(pose, tilt, (0.0, -drop, 0.0))


def contacts(body: Skeleton, part: BodyPart) -> list[Sphere]:
    """The spheres with which a body part touches what carries it."""
    words = part.value.split()
    if words[-1] in {"left", "right"}:
        side = Side(words[-1])
        return _of_limb(" ".join(words[:-1]), body, side)
    return _of_trunk(part, body)


def surface_height(on: Prop | None) -> float:
    """How high above the floor a support carries the body."""
    return 0.0 if on is None or on in _SOFT else HEIGHT.get(on, 0.0)


def _gaps(pose: Pose, body: Skeleton) -> list[tuple[float, float]]:
    """Place along the floor and height above its surface, for every contact that counts.

    Props are fitted to the body when the floor or a step carries it: their height counts only
    when nothing else does.
    """
    fitted = {Prop.CHAIR, Prop.SOFA, Prop.BED, Prop.WALL, Prop.BLOCK}
    firm = [s for s in pose.rests_on if s.on not in fitted] or list(pose.rests_on)
    return [
        (point[0], point[1] - skin - surface_height(support.on))
        for support in firm
        for point, skin in contacts(body, support.part)
    ]


def _slope(gaps: list[tuple[float, float]]) -> float:
    """Slope in degrees of the lower edge of the contacts below their middle."""
    if not gaps:
        return 0.0
    middle = (min(x for x, _ in gaps) + max(x for x, _ in gaps)) / 2
    left = [g for g in gaps if g[0] <= middle - _LEVEL_SPAN / 2]
    right = [g for g in gaps if g[0] >= middle + _LEVEL_SPAN / 2]
    if not left or not right:
        return 0.0
    a = min(left, key=lambda g: g[1])
    b = min(right, key=lambda g: g[1])
    return degrees(atan2(b[1] - a[1], b[0] - a[0]))


def _of_trunk(part: BodyPart, body: Skeleton) -> list[Sphere]:
    thorax = body.thorax
    match part:
        case BodyPart.SACRUM:
            return [(body.pelvis.at(-L5_BACK, L5_UP), SACRUM_SKIN)]
        case BodyPart.BACK:
            spine = (thorax.at(), thorax.at(y=THORACIC / 2), body.girdle.at())
            return [(point, BACK_SKIN) for point in spine]
        case BodyPart.FRONT_OF_PELVIS:
            return [(body.pelvis.at(-0.010, 0.020), 0.062)]
        case BodyPart.CHEST:
            return [(thorax.at(0.015, 0.070), 0.060)]
        case BodyPart.FACE:
            return [(body.head.at(0.022, 0.075), 0.035)]
        case _:
            return [(body.head.at(0.008, 0.055), 0.050)]


def _of_limb(name: str, body: Skeleton, side: Side) -> list[Sphere]:
    limbs = body.sides[side]
    s = 1.0 if side is Side.RIGHT else -1.0
    hip: Sphere = (limbs.thigh.at(-0.010), 0.050)
    ribs: Sphere = (body.thorax.at(0.015, 0.064, s * 0.030), 0.052)
    heel: Sphere = (limbs.foot.at(-HEEL_BACK, HEEL_SKIN - ANKLE_HEIGHT), HEEL_SKIN)
    ball: Sphere = (limbs.foot.at(BALL_FORWARD, BALL_SKIN - ANKLE_HEIGHT), BALL_SKIN)
    ankle: Sphere = (limbs.foot.at(), 0.020)
    wrist: Sphere = (limbs.hand.at(), WRIST_SKIN)
    found: dict[str, list[Sphere]] = {
        "side": [hip, ribs],
        "hip": [hip],
        "ribs": [ribs],
        "foot": [heel, ball],
        "ball": [ball],
        "heel": [heel],
        "back of heel": [heel],
        "ankle": [ankle],
        "knee": [(limbs.shank.at(), KNEE_SKIN)],
        "shin": [(limbs.shank.at(y=-SHANK * 0.4), 0.034), (limbs.shank.at(y=-SHANK * 0.85), 0.020)],
        "thigh": [(limbs.thigh.at(y=-THIGH * 0.3), 0.052), (limbs.thigh.at(y=-THIGH * 0.7), 0.042)],
        "forearm": [(limbs.forearm.at(), WRIST_SKIN), wrist],
        "hand": [wrist],
    }
    return found[name]


def lowest(body: Skeleton, limbs: Iterable[Side] = Side) -> float:
    """Height of the lowest joint with its flesh; negative is below the floor."""
    return min(point[1] - skin for point, skin in _everything(body, limbs))


def _everything(body: Skeleton, limbs: Iterable[Side] = Side) -> list[Sphere]:
    found = [*_of_trunk(BodyPart.SACRUM, body), *_of_trunk(BodyPart.BACK, body)]
    found += _of_trunk(BodyPart.HEAD, body)
    for side in limbs:
        for name in ("hip", "knee", "heel", "ankle", "forearm"):
            found += _of_limb(name, body, side)
    return found


def clear_foot(limbs: Limbs, floor: float = 0.0) -> Frame:
    """The foot, pointed or drawn up as little as keeps its toes above the floor.

    Poses give no toes: a kneeling foot lies on its back and a lying one is pointed, more than
    the ankle angle says.
    """
    if _foot_low(limbs.foot) >= floor - 0.004:
        return limbs.foot
    options = [limbs.foot.turned_z(sign * 4.0 * i) for i in range(1, 13) for sign in (-1, 1)]
    clear = (foot for foot in options if _foot_low(foot) >= floor - 0.004)
    return next(clear, max(options, key=_foot_low))


def _foot_low(foot: Frame) -> float:
    ball = foot.at(BALL_FORWARD, BALL_SKIN - ANKLE_HEIGHT)[1] - BALL_SKIN
    toe = foot.at(0.103, TOE_SKIN - ANKLE_HEIGHT)[1] - TOE_SKIN
    heel = foot.at(-HEEL_BACK, HEEL_SKIN - ANKLE_HEIGHT)[1] - HEEL_SKIN
    return min(ball, toe, heel)
