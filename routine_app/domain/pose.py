"""A pose: anatomical joint angles by name, with mirror image, blend and limits.

Angles are degrees in the convention of the exercise catalogue: everything 0 is standing
upright with the arms at the sides. Hips are measured against the pelvis, internal rotation
is positive, knees and elbows count flexion positive, the neck counts chin-down positive.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType

from routine_app.domain.value import Value, replace

BALL_JOINT = ("flexion", "abduction", "rotation")
SPINE = ("flexion", "bend", "rotation")


class Side(StrEnum):
    """A side of the body."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


def _channels() -> Iterator[str]:
    yield from ("pelvis.pitch", "pelvis.roll")
    for side in ("right", "left"):
        yield from (f"hip_{side}.{axis}" for axis in BALL_JOINT)
    for joint in ("knee", "ankle"):
        yield from (f"{joint}_right", f"{joint}_left")
    for region in ("lumbar", "thoracic", "neck"):
        yield from (f"{region}.{axis}" for axis in SPINE)
    for side in ("right", "left"):
        yield from (f"shoulder_{side}.{axis}" for axis in BALL_JOINT)
    yield from ("elbow_right", "elbow_left")


CHANNELS: tuple[str, ...] = tuple(_channels())
"""Every channel of a pose, in the order used everywhere."""


class Limit(Value):
    """Range of one channel in degrees: outside `hard` is impossible, outside `normal` unusual."""

    normal: tuple[float, float]
    hard: tuple[float, float]


_HIP = (
    Limit((-30, 120), (-35, 135)),
    Limit((-30, 45), (-35, 60)),
    Limit((-45, 45), (-60, 50)),
)
_SHOULDER = (
    Limit((-60, 180), (-65, 180)),
    Limit((-45, 180), (-50, 185)),
    Limit((-90, 70), (-100, 95)),
)


def _limits() -> dict[str, Limit]:
    limits = {
        "pelvis.pitch": Limit((-180, 180), (-180, 180)),
        "pelvis.roll": Limit((-180, 180), (-180, 180)),
        "lumbar.flexion": Limit((-25, 55), (-35, 65)),
        "thoracic.flexion": Limit((-22, 40), (-30, 50)),
        "neck.flexion": Limit((-45, 45), (-70, 60)),
        "neck.bend": Limit((-45, 45), (-50, 50)),
        "neck.rotation": Limit((-80, 80), (-85, 85)),
    }
    for region in ("lumbar", "thoracic"):
        limits[f"{region}.bend"] = Limit((-35, 35), (-45, 45))
        limits[f"{region}.rotation"] = Limit((-45, 45), (-55, 55))
    for side in ("right", "left"):
        for axis, hip, shoulder in zip(BALL_JOINT, _HIP, _SHOULDER, strict=True):
            limits[f"hip_{side}.{axis}"] = hip
            limits[f"shoulder_{side}.{axis}"] = shoulder
        limits[f"knee_{side}"] = Limit((-10, 135), (-10, 155))
        limits[f"ankle_{side}"] = Limit((-50, 20), (-60, 30))
        limits[f"elbow_{side}"] = Limit((0, 150), (-10, 155))
    return limits


LIMITS: Mapping[str, Limit] = MappingProxyType(_limits())
"""Joint limits in degrees by channel (AAOS-style normal values; hard = no person gets there)."""

_SUM_LIMITS: tuple[tuple[str, float, float], ...] = (
    ("flexion", -65, 95),
    ("bend", -45, 45),
    ("rotation", -55, 55),
)
WIDE_ABDUCTION = 45
WIDE_ABDUCTION_NEEDS_FLEXION = 75


class OutOfRange(Value):
    """One joint angle that no person can take: the channel, its value and the allowed range."""

    channel: str
    value: float
    low: float
    high: float


class BodyPart(StrEnum):
    """A part of the body that can carry weight or hold something."""

    SACRUM = "sacrum"
    BACK = "back"
    FRONT_OF_PELVIS = "front of pelvis"
    CHEST = "chest"
    FACE = "face"
    SIDE_LEFT = "side left"
    SIDE_RIGHT = "side right"
    FOOT_LEFT = "foot left"
    FOOT_RIGHT = "foot right"
    BALL_LEFT = "ball left"
    BALL_RIGHT = "ball right"
    HEEL_LEFT = "heel left"
    HEEL_RIGHT = "heel right"
    BACK_OF_HEEL_LEFT = "back of heel left"
    BACK_OF_HEEL_RIGHT = "back of heel right"
    KNEE_LEFT = "knee left"
    KNEE_RIGHT = "knee right"
    SHIN_LEFT = "shin left"
    SHIN_RIGHT = "shin right"
    THIGH_LEFT = "thigh left"
    THIGH_RIGHT = "thigh right"
    ANKLE_LEFT = "ankle left"
    ANKLE_RIGHT = "ankle right"
    HIP_LEFT = "hip left"
    HIP_RIGHT = "hip right"
    RIBS_LEFT = "ribs left"
    RIBS_RIGHT = "ribs right"
    FOREARM_LEFT = "forearm left"
    FOREARM_RIGHT = "forearm right"
    HAND_LEFT = "hand left"
    HAND_RIGHT = "hand right"
    HEAD = "head"

    @property
    def mirrored(self) -> BodyPart:
        return BodyPart(_swap_sides(self.value))


class Prop(StrEnum):
    """A thing an exercise uses."""

    MAT = "mat"
    BLOCK = "block"
    CHAIR = "chair"
    SOFA = "sofa"
    WALL = "wall"
    BED = "bed"
    STEP = "step"
    STRAP = "strap"
    CUSHION = "cushion"
    PILLOW = "pillow"
    TOWEL = "towel"


FLOOR = None
"""A support without a prop rests on the floor."""


class Support(Value):
    """A body part that rests on the floor (`on` is None) or on a prop."""

    part: BodyPart
    on: Prop | None = FLOOR


class Grip(Value):
    """A hand and what it holds or touches: another body part or a prop."""

    hand: BodyPart
    target: BodyPart | Prop


class Pose(Value):
    """Joint angles (degrees, every channel present), what carries weight, what hands hold.

    Authored with the right side as the working side; `mirrored` gives the left.
    """

    angles: Mapping[str, float] = MappingProxyType({})
    rests_on: tuple[Support, ...] = ()
    holds: tuple[Grip, ...] = ()

    def __post_init__(self) -> None:
        unknown = self.angles.keys() - LIMITS.keys()
        if unknown:
            raise ValueError(f"unknown joint channels: {sorted(unknown)}")
        complete = {channel: float(self.angles.get(channel, 0.0)) for channel in CHANNELS}
        object.__setattr__(self, "angles", MappingProxyType(complete))

    def __getitem__(self, channel: str) -> float:
        return self.angles[channel]

    def __hash__(self) -> int:
        return hash((tuple(self.angles.values()), self.rests_on, self.holds))

    def __reduce__(self) -> tuple[type[Pose], tuple[dict[str, float], object, object]]:
        return Pose, (dict(self.angles), self.rests_on, self.holds)

    def with_angles(self, changes: Mapping[str, float]) -> Pose:
        """The same pose with some channels changed."""
        return replace(self, angles={**self.angles, **changes})

    def mirrored(self) -> Pose:
        """The pose of the other side, as in a mirror. `p.mirrored().mirrored() == p`."""
        angles = {
            _swap_sides(channel): -value if _turns_over(channel) else value
            for channel, value in self.angles.items()
        }
        return Pose(
            angles,
            tuple(replace(s, part=s.part.mirrored) for s in self.rests_on),
            tuple(
                Grip(
                    g.hand.mirrored,
                    g.target.mirrored if isinstance(g.target, BodyPart) else g.target,
                )
                for g in self.holds
            ),
        )

    def out_of_range(self) -> tuple[OutOfRange, ...]:
        """Every angle beyond a hard limit, sums over the spine and wide legs included."""
        found = [
            OutOfRange(channel, value, *LIMITS[channel].hard)
            for channel, value in self.angles.items()
            if not LIMITS[channel].hard[0] <= value <= LIMITS[channel].hard[1]
        ]
        for axis, low, high in _SUM_LIMITS:
            total = self[f"lumbar.{axis}"] + self[f"thoracic.{axis}"]
            if not low <= total <= high:
                found.append(OutOfRange(f"lumbar + thoracic {axis}", total, low, high))
        for side in Side:
            abduction = self[f"hip_{side}.abduction"]
            bent = self[f"hip_{side}.flexion"] > WIDE_ABDUCTION_NEEDS_FLEXION
            if abduction > WIDE_ABDUCTION and not bent:
                low = LIMITS[f"hip_{side}.abduction"].hard[0]
                channel = f"hip_{side}.abduction"
                found.append(OutOfRange(channel, abduction, low, WIDE_ABDUCTION))
        return tuple(dict.fromkeys(found))


STANDING = Pose()
"""All zeros: upright, arms at the sides."""


def blend(start: Pose, end: Pose, weight: float) -> Pose:
    """The pose on the way from `start` (weight 0) to `end` (weight 1), angle by angle.

    Supports and grips belong to the nearer end.
    """
    if weight <= 0 or start == end:
        return start
    if weight >= 1:
        return end
    angles = {c: start[c] + (end[c] - start[c]) * weight for c in CHANNELS}
    nearer = start if weight < 0.5 else end
    return Pose(angles, nearer.rests_on, nearer.holds)


def _swap_sides(name: str) -> str:
    if "right" in name:
        return name.replace("right", "left")
    return name.replace("left", "right")


def _turns_over(channel: str) -> bool:
    """Whether a mirror image negates the channel: roll, and bends and turns of the spine."""
    joint, _, axis = channel.partition(".")
    return channel == "pelvis.roll" or (
        joint in {"lumbar", "thoracic", "neck"} and axis in {"bend", "rotation"}
    )
