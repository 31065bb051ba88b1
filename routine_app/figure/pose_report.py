"""What can be said of a pose: how well it rests and holds, what settling changes, what it lengthens.

A pose as its angles say is set down as a whole, without bending anything: what then floats above
its surface or sinks into it is what settling has to close.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, cached_property

from routine_app.domain.pose import CHANNELS, BodyPart, OutOfRange, Pose, Prop, Side
from routine_app.domain.value import Value
from routine_app.figure.contacts import Spot, nearest, palm, rod, sided, spots, surface
from routine_app.figure.frame import Vec
from routine_app.figure.grounding import ONE_TOUCHES, rules_of, settle
from routine_app.figure.muscles import MuscleLengths, muscle_lengths
from routine_app.figure.reach import Stance
from routine_app.figure.skeleton import Skeleton

STATURE_CM = 170
"""Somebody of this height is meant where a length is said in centimetres."""
NOTICED_CM = 2.0
"""A gap that is smaller than this cannot be seen, and a mat gives way that much."""
MUCH_SETTLED = 8.0
"""Degrees: where settling changes an angle by more, the picture is no longer what was set."""

_HEAVY = {"sacrum", "back", "front of pelvis", "side", "hip"}
_LIGHT = {"hand", "forearm", "head", "face"}


class Touch(Value):
    """A part of the body and what it should touch.

    `gap` is in fractions of stature: positive floats above it or is apart from it, negative sinks
    into it. `target` is a prop, a part of the body that is held, or None for the floor. `place` is
    in the world.
    """

    part: BodyPart
    target: Prop | BodyPart | None
    gap: float
    place: Vec
    carries: bool = True

    @property
    def centimetres(self) -> float:
        """The gap for somebody of `STATURE_CM`."""
        return self.gap * STATURE_CM

    @property
    def is_noticed(self) -> bool:
        return abs(self.centimetres) >= NOTICED_CM

    @property
    def is_grip(self) -> bool:
        """Whether a hand should hold a part of the body."""
        return isinstance(self.target, BodyPart)

    @property
    def is_meant(self) -> bool:
        """Whether it should touch: it carries weight or holds something."""
        return self.carries or self.target is not None


class PoseReport(Value):
    """What can be said of one pose. Nothing is worked out before it is asked for."""

    pose: Pose

    @cached_property
    def as_set(self) -> Stance:
        """The body with exactly these angles, set down on most of what it rests on."""
        resting = [
            (gap, _weight(part)) for part, gap, _ in _resting(self.pose, _upright(self.pose))
        ]
        if not resting:
            return settle(self.pose, kept=CHANNELS)
        return Stance(self.pose, (0.0, -_middle(resting), 0.0))

    @cached_property
    def settled(self) -> Stance:
        """The body as it is shown: some angles give way until everything rests and holds."""
        return settle(self.pose)

    @cached_property
    def touches(self) -> tuple[Touch, ...]:
        """How well the body rests and holds before anything gives way."""
        return touches(self.as_set)

    @cached_property
    def left_open(self) -> tuple[Touch, ...]:
        """What settling could not close, and can be seen."""
        return tuple(touch for touch in touches(self.settled) if touch.is_noticed)

    @cached_property
    def changes(self) -> tuple[tuple[str, float], ...]:
        """By how many degrees settling changes each angle, the largest change first.

        A body that lies on its side levels as a whole, which is `tilt`.
        """
        settled = self.settled
        found = [(c, settled.pose[c] - self.pose[c]) for c in CHANNELS]
        found.append(("tilt", settled.tilt))
        return tuple(sorted((f for f in found if f[1]), key=lambda f: -abs(f[1])))

    @property
    def most_changed(self) -> float:
        """Degrees of the largest change."""
        return abs(self.changes[0][1]) if self.changes else 0.0

    @cached_property
    def beyond(self) -> tuple[OutOfRange, ...]:
        """What no person can do."""
        return self.pose.out_of_range()

    @cached_property
    def lengths(self) -> MuscleLengths:
        """Psoas and iliacus of both sides."""
        return muscle_lengths(self.pose)


def touches(stance: Stance) -> tuple[Touch, ...]:
    """What rests, what holds, and what should do neither but sinks into the floor."""
    body, pose = stance.skeleton, stance.pose
    on = {support.part: support.on for support in pose.rests_on}
    found = [Touch(part, on[part], gap, place) for part, gap, place in _resting(pose, body)]
    found += _holding(pose, body)
    found += _sunk(pose, body)
    return tuple(found)


def _upright(pose: Pose) -> Skeleton:
    return Stance(pose).skeleton


def _resting(pose: Pose, body: Skeleton) -> Iterator[tuple[BodyPart, float, Vec]]:
    """Each part that carries weight: the gap where it is worst, and the place of that."""
    for support in pose.rests_on:
        if support.on is Prop.WALL:
            continue
        low, high = surface(support.on, support.part)
        gaps = []
        for spot in spots(support.part):
            x, y, z = spot.on(body)
            height = y - spot.skin
            gap = height - min(max(height, low), high)
            gaps.append((gap, (x, height, z)))
        if sided(support.part)[0] in ONE_TOUCHES:
            gap, place = min(gaps)
        else:
            gap, place = max(gaps, key=lambda found: abs(found[0]))
        yield support.part, gap, place


def _holding(pose: Pose, body: Skeleton) -> Iterator[Touch]:
    """Hands and the parts of the body that they hold. Things come to the hand by themselves."""
    for grip in pose.holds:
        side = sided(grip.hand)[1]
        if isinstance(grip.target, BodyPart) and side is not None:
            here = palm(side).on(body)
            _, apart, skin = nearest(rod(grip.target), body, here)
            yield Touch(grip.hand, grip.target, apart - skin, here, carries=False)


def _sunk(pose: Pose, body: Skeleton) -> Iterator[Touch]:
    """What does not rest but is below the floor: each part where it is deepest."""
    rules = rules_of(pose)
    deepest: dict[BodyPart, tuple[float, Vec]] = {}
    for spot in rules.free:
        x, y, z = spot.on(body)
        gap = y - spot.skin - rules.floor
        part = _part_of(spot)
        if gap < 0 and gap < deepest.get(part, (0.0, (x, y, z)))[0]:
            deepest[part] = gap, (x, y - spot.skin, z)
    for part, (gap, place) in deepest.items():
        yield Touch(part, None, gap, place, carries=False)


@cache
def _parts() -> dict[Spot, BodyPart]:
    return {spot: part for part in reversed(BodyPart) for spot in spots(part)}


def _part_of(spot: Spot) -> BodyPart:
    """The part that a place belongs to: fingertips to the hand, the nose to the face."""
    known = _parts().get(spot)
    if known is not None:
        return known
    base, _, side = spot.segment.rpartition("_")
    return BodyPart(f"{base} {side}") if base == "hand" else BodyPart.FACE


def _weight(part: BodyPart) -> int:
    """How much a part says about where the body is: what carries most says most."""
    name = sided(part)[0]
    if name in _HEAVY:
        return 4
    return 1 if name in _LIGHT else 2


def _middle(gaps: list[tuple[float, int]]) -> float:
    """The weighted median: what is out of place by itself does not lift or sink all others."""
    half = sum(weight for _, weight in gaps) / 2
    passed = 0
    for gap, weight in sorted(gaps):
        passed += weight
        if passed >= half:
            return gap
    return 0.0


def side_of(part: BodyPart) -> Side | None:
    """The side of a part, where it has one."""
    return sided(part)[1]
