"""Sets a body down on what it rests on, and its hands on what they hold.

What carries weight touches its surface, nothing sinks into the floor, and hands reach what
they hold. The angles of a pose are nearly right; what is missing is closed by the smallest
change that does it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from routine_app.domain.pose import BodyPart, Grip, Pose, Prop, Side, Support
from routine_app.domain.value import Value
from routine_app.figure.contacts import (
    BALL_SKIN,
    HEEL_SKIN,
    NOSE,
    Rod,
    Spot,
    nearest,
    palm,
    rod,
    sided,
    spots,
    surface,
)
from routine_app.figure.frame import Frame, Vec
from routine_app.figure.reach import CLOSE, Stance, Want, closer, give
from routine_app.figure.skeleton import (
    ANKLE_HEIGHT,
    BALL_FORWARD,
    HEEL_BACK,
    Limbs,
    Skeleton,
    skeleton_of,
)

TOE_SKIN = 0.009
_ROUNDS = 14
_PROGRESS, _PATIENCE = 0.8, 3
"""Rounds without progress after which wants that contradict each other are left as they are."""
_RESTLESS = 0.003
"""What had sunk and was lifted is held there while it is no higher than this."""
ONE_TOUCHES = {"back", "thigh"}
"""Parts of which the lowest place touches; of the others all places do."""


class Planted(Value):
    """A body part that stays on a surface between two heights, and where it stands on it."""

    spots: tuple[Spot, ...]
    low: float
    high: float
    one: bool = False
    places: tuple[tuple[int, float, float], ...] = ()
    """Number of a spot, and its x and z."""


class Rules(Value):
    """What must hold of a body at rest."""

    planted: tuple[Planted, ...]
    grips: tuple[Grip, ...] = ()
    free: tuple[Spot, ...] = ()
    """What may hang in the air but must not sink below `floor`."""
    floor: float = 0.0
    leaning: tuple[tuple[tuple[Spot, ...], float], ...] = ()
    """What leans on a wall ahead, and where along x that wall is."""


def settle(pose: Pose, kept: Iterable[str] = ()) -> Stance:
    """The body resting on its supports, the middle of the hips above x = z = 0.

    Without supports it is let down until something touches the floor. Channels that are `kept`
    do not give way.
    """
    rules = rules_of(pose)
    low = lowest_gap(rules.planted or _anything(pose), skeleton_of(pose))
    found = settled(Stance(pose, (0.0, -low, 0.0)), rules, kept=kept)
    return Stance(found.pose, (0.0, found.origin[1], 0.0), found.tilt)


def rules_of(pose: Pose) -> Rules:
    """What must hold of a body in this pose."""
    planted = tuple(_planted(support) for support in pose.rests_on if support.on is not Prop.WALL)
    on_bed = any(support.on is Prop.BED for support in pose.rests_on)
    floor = surface(Prop.BED, BodyPart.BACK)[0] if on_bed else 0.0
    return Rules(planted, pose.holds, hanging(pose, on_bed=on_bed), floor)


def _anything(pose: Pose) -> tuple[Planted, ...]:
    """All that could touch the floor."""
    feet = [spot for side in Side for spot in spots(BodyPart(f"foot {side}"))]
    return (Planted((*hanging(pose), *feet), 0.0, 0.0),)


def settled(
    stance: Stance, rules: Rules, rounds: int = _ROUNDS, kept: Iterable[str] = ()
) -> Stance:
    """The nearest stance in which the rules hold, or the best of those that were tried."""
    gives = give(stance.pose) | dict.fromkeys(kept, 0.0)
    sunk: set[int] = set()
    best, least, stuck = stance, float("inf"), 0
    for _ in range(rounds):
        wants = list(_wants(stance, rules, sunk))
        worst = max((abs(want.by) for want in wants), default=0.0)
        stuck = stuck + 1 if worst > _PROGRESS * least else 0
        if worst < least:
            best, least = stance, worst
        if worst < CLOSE or stuck == _PATIENCE:
            break
        stance = closer(stance, wants, gives)
    return best


def lowest_gap(planted: Iterable[Planted], body: Skeleton) -> float:
    """How far the lowest contact is above its surface."""
    return min(
        (spot.on(body)[1] - spot.skin - (p.low + p.high) / 2 for p in planted for spot in p.spots),
        default=0.0,
    )


def hanging(pose: Pose, *, on_bed: bool = False) -> tuple[Spot, ...]:
    """Everything that may not sink: what the pose does not rest on anyway.

    A hand that carries weight is bent at the wrist, a palm that holds something is where that
    is. Of somebody on a bed the legs hang lower.
    """
    resting = {support.part for support in pose.rests_on}
    parts = [BodyPart.SACRUM, BodyPart.BACK, BodyPart.HEAD, BodyPart.FACE]
    for side in Side:
        names = ("shoulder", "forearm") if on_bed else _LIMBS
        parts += [BodyPart(f"{name} {side}") for name in names if name != "shoulder"]
    found = [spot for part in parts if part not in resting for spot in spots(part)]
    for side in Side:
        found.append(spots(BodyPart(f"side {side}"))[1])
        if not {BodyPart(f"hand {side}")} & resting:
            found += [palm(side), Spot(f"hand_{side}", (0.0, -0.098, 0.0), TOE_SKIN)]
    found.append(NOSE)
    carried = {spot for part in resting for spot in spots(part)}
    return tuple(dict.fromkeys(spot for spot in found if spot not in carried))


_LIMBS = ("hip", "knee", "heel", "ankle", "forearm")


def _planted(support: Support) -> Planted:
    low, high = surface(support.on, support.part)
    return Planted(spots(support.part), low, high, sided(support.part)[0] in ONE_TOUCHES)


_UP: Vec = (0.0, 1.0, 0.0)


def _wants(stance: Stance, rules: Rules, sunk: set[int]) -> Iterator[Want]:
    body = stance.skeleton
    for planted in rules.planted:
        yield from _standing(planted, body)
    for number, spot in enumerate(rules.free):
        point = spot.on(body)
        gap = point[1] - spot.skin - rules.floor
        if gap < -CLOSE or (number in sunk and gap < _RESTLESS):
            sunk.add(number)
            yield Want(((spot.segment, point, _UP),), max(0.0, -gap))
    for leaning, wall in rules.leaning:
        spot = max(leaning, key=lambda s: s.on(body)[0] + s.skin)
        x = spot.on(body)[0] + spot.skin
        yield Want(((spot.segment, spot.on(body), (1.0, 0.0, 0.0)),), wall - x)
    for grip in rules.grips:
        if isinstance(grip.target, BodyPart):
            yield _holding(grip.hand, rod(grip.target), body)


def _standing(planted: Planted, body: Skeleton) -> Iterator[Want]:
    points = [spot.on(body) for spot in planted.spots]
    gaps = [p[1] - spot.skin for p, spot in zip(points, planted.spots, strict=True)]
    lowest = min(gaps)
    for spot, point, gap in zip(planted.spots, points, gaps, strict=True):
        aim = min(max(gap, planted.low), planted.high)
        if planted.one and gap > max(lowest, planted.low):
            continue
        if aim != gap or not planted.one:
            yield Want(((spot.segment, point, _UP),), aim - gap)
    for number, x, z in planted.places:
        segment, point = planted.spots[number].segment, points[number]
        yield Want(((segment, point, (1.0, 0.0, 0.0)),), x - point[0])
        yield Want(((segment, point, (0.0, 0.0, 1.0)),), z - point[2])


def _holding(hand: BodyPart, held: Rod, body: Skeleton) -> Want:
    """The palm should lie on the flesh that it holds."""
    side = sided(hand)[1]
    assert side is not None
    grip = palm(side)
    here = grip.on(body)
    there, apart, skin = nearest(held, body, here)
    length = apart or 1.0
    way = tuple((a - b) / length for a, b in zip(here, there, strict=True))
    out = (way[0], way[1], way[2])
    back = (-out[0], -out[1], -out[2])
    return Want(((grip.segment, here, out), (held.segment, there, back)), skin - apart)


def sinking(body: Skeleton, pose: Pose) -> float:
    """Height of the lowest flesh above the floor, or above the bed; negative has sunk."""
    rules = rules_of(pose)
    found: Sequence[Spot] = rules.free
    return min(spot.on(body)[1] - spot.skin - rules.floor for spot in found)


def clear_foot(limbs: Limbs, floor: float = 0.0) -> Frame:
    """The foot, pointed or drawn up as little as keeps its toes above the floor.

    Poses give no toes: a kneeling foot lies on its back and a lying one is pointed, more than
    the ankle angle says.
    """
    if _foot_low(limbs.foot) >= floor - _PRESSED:
        return limbs.foot
    best = limbs.foot
    for number in range(1, 18):
        for sign in (-1, 1):
            foot = limbs.foot.turned_z(sign * 3.0 * number)
            if _foot_low(foot) >= floor - _PRESSED:
                return foot
            best = max(best, foot, key=_foot_low)
    return best


def _foot_low(foot: Frame) -> float:
    up, a, b, c = foot.origin[1], foot.x[1], foot.y[1], foot.z[1]
    return up + min(a * x + b * y + c * z - skin for x, y, z, skin in _SOLE)


_SOLE = (
    (-HEEL_BACK, HEEL_SKIN - ANKLE_HEIGHT, 0.0, HEEL_SKIN),
    (BALL_FORWARD, BALL_SKIN - ANKLE_HEIGHT, 0.0150, BALL_SKIN),
    (BALL_FORWARD, BALL_SKIN - ANKLE_HEIGHT, -0.0150, BALL_SKIN),
    (0.107, 0.010 - ANKLE_HEIGHT, 0.0120, 0.010),
    (0.107, 0.010 - ANKLE_HEIGHT, -0.0120, 0.010),
)
"""Heel, ball and toes: places in the frame of the foot and the flesh around them."""
_PRESSED = 0.004
"""How deep toes may press into a mat."""
