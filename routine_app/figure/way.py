"""The way of a body from one pose to another, on which everything planted stays put.

Angles blended one by one would let feet skate and hands sink. So the body is settled anew at a
few knots of the way, with what rests at both ends held to its place, and what lies between the
knots is drawn smoothly through them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from routine_app.domain.pose import CHANNELS, LIMITS, BodyPart, Pose, Prop, Side, blend
from routine_app.domain.value import Value, replace
from routine_app.figure.contacts import Spot, palm, sided, spots
from routine_app.figure.frame import Vec, between
from routine_app.figure.grounding import (
    Planted,
    Rules,
    hanging,
    lowest_gap,
    rules_of,
    settle,
    settled,
)
from routine_app.figure.reach import Stance

KNOTS = 8
"""Parts into which the way is divided."""
_LYING = 45.0
"""Pitch or roll from which a hand or heel slides along the floor; upright, a foot is lifted."""
_ROLLS = {BodyPart.HEAD, BodyPart.FACE, BodyPart.CHEST}
"""What may turn or slide on the spot where it rests."""
_FIRST_ALONE = {"back", "side"}
"""Parts of which only the first spot keeps its place: shoulders, and the hip one lies on."""
_FAMILIES = ({"foot", "ball", "heel", "back of heel"}, {"hand", "forearm"})

_RAISED, _ASIDE = 100.0, 70.0
"""Degrees from which a shoulder is raised in an arc out to the side, and how far out that goes."""
_STANDING = {Prop.CHAIR, Prop.SOFA, Prop.BED, Prop.WALL}

_Numbers = tuple[float, ...]


class Way(Value):
    """Every stance from a start (weight 0) to a hold (weight 1)."""

    start: Pose
    hold: Pose

    def at(self, weight: float) -> Stance:
        """The stance at a weight; cheap once the knots are settled."""
        if weight <= 0 or self.start == self.hold:
            return self.ends[0]
        if weight >= 1:
            return self.ends[1]
        place = weight * KNOTS
        number = min(int(place), KNOTS - 1)
        found = self._between(number, place - number)
        return _stance(found, self._leaning_on_hands(blend(self.start, self.hold, weight)))

    def _leaning_on_hands(self, pose: Pose) -> Pose:
        """An arm that is on its way down to the forearm, or up from it, still leans on the hand."""
        rests = tuple(
            replace(support, part=self._gliding_hands.get(support.part, support.part))
            for support in pose.rests_on
        )
        return pose if rests == pose.rests_on else replace(pose, rests_on=rests)

    @cached_property
    def _gliding_hands(self) -> dict[BodyPart, BodyPart]:
        """Forearms that rest at one end, to the hands that rest at the other."""
        either = {s.part for s in (*self.start.rests_on, *self.hold.rests_on)}
        found = {}
        for side in Side:
            forearm, hand = BodyPart(f"forearm {side}"), BodyPart(f"hand {side}")
            if {forearm, hand} <= either:
                found[forearm] = hand
        return found

    @cached_property
    def ends(self) -> tuple[Stance, Stance]:
        """Both settled poses, what they share in one place."""
        first = settle(self.start)
        if self.start == self.hold:
            return first, first
        last = settle(self.hold)
        pairs = [
            (spot.on(first.skeleton), spot.on(last.skeleton))
            for part in self._shared
            for _, spot in _placed(part)
        ]
        if not pairs:
            return first, last
        x = sum(a[0] - b[0] for a, b in pairs) / len(pairs)
        z = sum(a[2] - b[2] for a, b in pairs) / len(pairs)
        return first, last.moved(x=x, z=z)

    @cached_property
    def _shared(self) -> tuple[BodyPart, ...]:
        """What rests at both ends."""
        after = {support.part for support in self.hold.rests_on}
        return tuple(s.part for s in self.start.rests_on if s.part in after)

    @cached_property
    def _knots(self) -> tuple[_Numbers, ...]:
        first, last = (_numbers(end) for end in self.ends)
        found, change = [first], tuple(0.0 for _ in first)
        aside = self._aside
        for number in range(1, KNOTS):
            weight = number / KNOTS
            arc = 4 * weight * (1 - weight)
            plain = tuple(
                a + (b - a) * weight + c * arc for a, b, c in zip(first, last, aside, strict=True)
            )
            guess = tuple(p + c for p, c in zip(plain, change, strict=True))
            stance = _stance(guess, blend(self.start, self.hold, weight))
            solved = _numbers(settled(stance, self._rules(weight)))
            change = tuple(s - p for s, p in zip(solved, plain, strict=True))
            found.append(solved)
        return (*found, last)

    @cached_property
    def _aside(self) -> _Numbers:
        """How far each number leaves the straight way: a raised arm goes out beside the face."""
        first, last = self.ends
        found = dict.fromkeys((*CHANNELS, "x", "y", "z", "tilt"), 0.0)
        if not (_is_lying(first.pose) or _is_lying(last.pose)):
            for side in Side:
                shoulder = f"shoulder_{side}.flexion"
                if abs(last.pose[shoulder] - first.pose[shoulder]) > _RAISED:
                    found[f"shoulder_{side}.abduction"] = _ASIDE
        return tuple(found.values())

    def _between(self, number: int, t: float) -> _Numbers:
        """Smoothly through the knots (Catmull and Rom 1974); straight on at the ends."""
        knots = self._knots
        b, c = knots[number], knots[number + 1]
        a = knots[number - 1] if number else _beyond(b, c)
        d = knots[number + 2] if number + 2 < len(knots) else _beyond(c, b)
        u, v = t * t, t * t * t
        ka, kb = (-t + 2 * u - v) / 2, (2 - 5 * u + 3 * v) / 2
        kc, kd = (t + 4 * u - 3 * v) / 2, (v - u) / 2
        return tuple(
            ka * i + kb * j + kc * k + kd * m for i, j, k, m in zip(a, b, c, d, strict=True)
        )

    def _rules(self, weight: float) -> Rules:
        parts = [*self._planted(weight), *self._sliding(weight), *self._holding_on(weight)]
        carried = {spot for planted in parts for spot in planted.spots}
        resting = (*self.start.rests_on, *self.hold.rests_on)
        either = Pose(self.start.angles, resting)
        on_bed = all(any(s.on is Prop.BED for s in p.rests_on) for p in (self.start, self.hold))
        free = [spot for support in resting for spot in spots(support.part) if spot not in carried]
        free += hanging(either, on_bed=on_bed)
        # A hand that lets go on the way must clear the floor with its fingers, too.
        now = self._leaning_on_hands(blend(self.start, self.hold, weight))
        free += [s for s in hanging(now, on_bed=on_bed) if s.segment.startswith("hand")]
        return Rules(
            tuple(parts),
            tuple(grip for grip in self.start.holds if grip in self.hold.holds),
            tuple(dict.fromkeys(free)),
            rules_of(self.start).floor if on_bed else 0.0,
            tuple(self._leaning(weight)),
        )

    def _leaning(self, weight: float) -> Iterator[tuple[tuple[Spot, ...], float]]:
        """Feet that walk up a wall, sole or heel."""
        for before in self.start.rests_on:
            for after in self.hold.rests_on:
                on_wall = before.on is after.on is Prop.WALL
                if on_wall and _related(before.part, after.part):
                    a, b = (
                        max(spot.on(end.skeleton)[0] + spot.skin for spot in spots(part))
                        for end, part in zip(self.ends, (before.part, after.part), strict=True)
                    )
                    found = dict.fromkeys((*spots(before.part), *spots(after.part)))
                    yield tuple(found), a + (b - a) * weight

    def _planted(self, weight: float) -> Iterator[Planted]:
        for part in self._shared:
            places = [
                (number, *self._place(spot, weight))
                for number, spot in _placed(part)
                if part not in _ROLLS
            ]
            yield self._on_the_way(part, spots(part), weight, tuple(places))

    def _sliding(self, weight: float) -> Iterator[Planted]:
        """Limbs that rest at both ends but not on the same part, as a heel slides out."""
        if not all(_is_lying(pose) for pose in (self.start, self.hold)):
            return
        for before in self.start.rests_on:
            for after in self.hold.rests_on:
                moved = before.part is not after.part and before.on is not Prop.WALL
                if moved and _related(before.part, after.part):
                    both = [spot for spot in spots(before.part) if spot in spots(after.part)]
                    either = both or [*spots(before.part), *spots(after.part)]
                    yield self._on_the_way(before.part, tuple(either), weight)

    def _holding_on(self, weight: float) -> Iterator[Planted]:
        """Hands that keep hold of furniture or a wall."""
        for grip in self.start.holds:
            side = sided(grip.hand)[1]
            if grip in self.hold.holds and grip.target in _STANDING and side is not None:
                spot = palm(side)
                places = ((0, *self._place(spot, weight)),)
                a, b = (spot.on(end.skeleton)[1] - spot.skin for end in self.ends)
                height = a + (b - a) * weight
                yield Planted((spot,), height, height, False, places)

    def _on_the_way(
        self,
        part: BodyPart,
        found: tuple[Spot, ...],
        weight: float,
        places: tuple[tuple[int, float, float], ...] = (),
    ) -> Planted:
        shared = part in self._shared
        one = not shared or sided(part)[0] in {"back", "thigh"}
        level = Planted(found, 0.0, 0.0)
        low, high = (lowest_gap([level], end.skeleton) for end in self.ends)
        height = low + (high - low) * weight
        return Planted(found, height, height, one, places)

    def _place(self, spot: Spot, weight: float) -> tuple[float, float]:
        a, b = (spot.on(end.skeleton) for end in self.ends)
        x, _, z = between(a, b, weight)
        return x, z


def _placed(part: BodyPart) -> list[tuple[int, Spot]]:
    """The spots of a part that keep their place, with their numbers."""
    found = list(enumerate(spots(part)))
    return found[:1] if sided(part)[0] in _FIRST_ALONE else found


def _related(a: BodyPart, b: BodyPart) -> bool:
    (one, side), (other, other_side) = sided(a), sided(b)
    return side is other_side and any(one in names and other in names for names in _FAMILIES)


def _is_lying(pose: Pose) -> bool:
    return max(abs(pose["pelvis.pitch"]), abs(pose["pelvis.roll"])) > _LYING


def _numbers(stance: Stance) -> _Numbers:
    return (*stance.pose.angles.values(), *stance.origin, stance.tilt)


def _stance(numbers: _Numbers, pose: Pose) -> Stance:
    angles = {
        channel: min(max(number, LIMITS[channel].hard[0]), LIMITS[channel].hard[1])
        for channel, number in zip(CHANNELS, numbers, strict=False)
    }
    x, y, z, tilt = numbers[-4:]
    origin: Vec = (x, y, z)
    return Stance(replace(pose, angles=angles), origin, tilt)


def _beyond(end: _Numbers, inner: _Numbers) -> _Numbers:
    return tuple(2 * e - i for e, i in zip(end, inner, strict=True))
