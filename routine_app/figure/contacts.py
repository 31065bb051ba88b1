"""Where a body touches what carries it, and where hands take hold.

A contact is a ball on a segment: a point of its frame and the flesh and skin around it, as
fractions of stature. What hands hold is a rod of flesh along a segment.
"""

from __future__ import annotations

from routine_app.domain.pose import BodyPart, Prop, Side
from routine_app.domain.value import Value
from routine_app.figure.frame import Frame, Vec, between
from routine_app.figure.skeleton import (
    ANKLE_HEIGHT,
    BALL_FORWARD,
    FOREARM,
    HEEL_BACK,
    PALM,
    SHANK,
    THIGH,
    THORACIC,
    Skeleton,
)

SACRUM_SKIN = 0.0540
BACK_SKIN = 0.0486
KNEE_SKIN = 0.0314
WRIST_SKIN = 0.0229
"""Flesh behind the middle of the sacrum and behind spine, knee and wrist."""
HEEL_SKIN = 0.020
BALL_SKIN = 0.013
PALM_SKIN = 0.010

_FIRM = {Prop.BLOCK: 0.060, Prop.STEP: 0.086, Prop.BED: 0.310}
"""Upper side above the floor: a block of 10 cm, a step of 15 cm, a bed of 54 cm."""
_SEATS = {
    Prop.CHAIR: {"thigh": (0.248, 0.266), "shin": (0.272, 0.290)},
    Prop.SOFA: {"ankle": (0.205, 0.240), "shin": (0.240, 0.280)},
}
"""Seats between 36 and 50 cm: a chair is sat on, and carries calves when it is a little higher."""
_SOFT = {
    Prop.CUSHION: {"knee": (0.018, 0.018), "face": (0.030, 0.045), "sacrum": (0.030, 0.030)},
    Prop.PILLOW: {"front of pelvis": (0.0, 0.025), "head": (0.030, 0.100)},
    Prop.TOWEL: {
        "head": (0.020, 0.020),
        "sacrum": (0.045, 0.045),
        "foot": (0.004, 0.004),
        "back of heel": (0.004, 0.004),
    },
}
"""Soft things, pressed down by what lies on them."""
_THIN = (0.0, 0.0)

Sphere = tuple[Vec, float]


class Spot(Value):
    """A ball of flesh on a segment: `at` in the frame of the segment, `skin` its radius."""

    segment: str
    at: Vec
    skin: float

    def on(self, body: Skeleton) -> Vec:
        """The middle of the ball in the world."""
        return segment_of(body, self.segment).at(*self.at)


class Rod(Value):
    """What a hand holds: flesh along a segment, thick at one end and thinner at the other."""

    segment: str
    ends: tuple[Vec, Vec]
    skins: tuple[float, float]


_TRUNK: dict[BodyPart, tuple[Spot, ...]] = {
    BodyPart.SACRUM: (Spot("pelvis", (-0.022, 0.024, 0.0), SACRUM_SKIN),),
    BodyPart.BACK: (
        Spot("girdle", (0.0, 0.0, 0.0), BACK_SKIN),
        Spot("thorax", (0.0, THORACIC / 2, 0.0), BACK_SKIN),
        Spot("thorax", (0.0, 0.0, 0.0), BACK_SKIN),
    ),
    BodyPart.FRONT_OF_PELVIS: (Spot("pelvis", (-0.010, 0.020, 0.0), 0.070),),
    BodyPart.CHEST: (Spot("thorax", (0.015, 0.070, 0.0), 0.060),),
    BodyPart.FACE: (Spot("head", (0.022, 0.075, 0.0), 0.046),),
    BodyPart.HEAD: (Spot("head", (0.008, 0.055, 0.0), 0.050),),
}


NOSE = Spot("head", (0.0755, 0.0380, 0.0), 0.0062)
"""It carries nothing, but must stay above the floor beside a forehead that rests."""


def _limb(s: float, side: Side) -> dict[str, tuple[Spot, ...]]:
    def spot(segment: str, at: Vec, skin: float) -> Spot:
        return Spot(segment, at, skin)

    heel = spot(f"foot_{side}", (-HEEL_BACK, HEEL_SKIN - ANKLE_HEIGHT, 0.0), HEEL_SKIN)
    ball = spot(f"foot_{side}", (BALL_FORWARD, BALL_SKIN - ANKLE_HEIGHT, 0.0), BALL_SKIN)
    hip = spot(f"thigh_{side}", (-0.010, 0.0, 0.0), 0.050)
    shoulder = spot("girdle", (0.005, -0.005, s * 0.1075), 0.045)
    elbow = spot(f"forearm_{side}", (0.0, 0.0, 0.0), WRIST_SKIN)
    wrist = spot(f"hand_{side}", (0.0, 0.0, 0.0), WRIST_SKIN)
    shank, thigh = f"shank_{side}", f"thigh_{side}"
    return {
        "side": (hip, shoulder),
        "hip": (hip,),
        "ribs": (spot("thorax", (0.015, 0.040, s * 0.030), 0.052),),
        "foot": (heel, ball),
        "ball": (ball,),
        "heel": (heel,),
        "back of heel": (heel,),
        "ankle": (spot(f"foot_{side}", (0.0, 0.0, 0.0), 0.024),),
        "knee": (spot(shank, (0.0, 0.0, 0.0), KNEE_SKIN),),
        "shin": (
            spot(shank, (0.0, -SHANK * 0.35, 0.0), 0.034),
            spot(shank, (0.0, -SHANK * 0.85, 0.0), 0.020),
        ),
        "thigh": (
            spot(thigh, (0.0, -THIGH * 0.3, 0.0), 0.052),
            spot(thigh, (0.0, -THIGH * 0.7, 0.0), 0.042),
        ),
        "forearm": (elbow, wrist),
        "hand": (wrist,),
    }


_LIMBS = {Side.RIGHT: _limb(1.0, Side.RIGHT), Side.LEFT: _limb(-1.0, Side.LEFT)}


def sided(part: BodyPart) -> tuple[str, Side | None]:
    """The name of a part without its side, and the side."""
    name, _, last = part.value.rpartition(" ")
    if last in ("left", "right"):
        return name, Side(last)
    return part.value, None


def spots(part: BodyPart) -> tuple[Spot, ...]:
    """The balls with which a part touches what carries it."""
    name, side = sided(part)
    return _TRUNK[part] if side is None else _LIMBS[side][name]


def contacts(body: Skeleton, part: BodyPart) -> list[Sphere]:
    """The same in the world: middle and radius."""
    return [(spot.on(body), spot.skin) for spot in spots(part)]


def segment_of(body: Skeleton, name: str) -> Frame:
    """The frame of a segment by its name, as in `thigh_right`."""
    base, _, side = name.rpartition("_")
    frame = getattr(body.sides[Side(side)], base) if base else getattr(body, name)
    assert isinstance(frame, Frame)
    return frame


def surface(on: Prop | None, part: BodyPart) -> tuple[float, float]:
    """Least and greatest height above the floor at which a prop carries a part."""
    name = sided(part)[0]
    if on in _FIRM:
        return _FIRM[on], _FIRM[on]
    table = _SEATS.get(on) or _SOFT.get(on) if on is not None else None
    if table is None:
        return _THIN
    return table.get(name, next(iter(table.values())))


def palm(side: Side) -> Spot:
    """The middle of the palm and the flesh between it and what is held."""
    return Spot(f"hand_{side}", (0.0, -PALM, 0.0), PALM_SKIN)


def rod(part: BodyPart) -> Rod:
    """What a hand finds when it holds this part of the body."""
    name, side = sided(part)
    match name:
        case "thigh":
            return Rod(f"thigh_{side}", ((0, -THIGH * 0.2, 0), (0, -THIGH, 0)), (0.055, 0.034))
        case "shin":
            return Rod(f"shank_{side}", ((0, 0, 0), (0, -SHANK, 0)), (0.034, 0.019))
        case "forearm":
            return Rod(f"forearm_{side}", ((0, 0, 0), (0, -FOREARM, 0)), (0.0225, 0.014))
        case "hip":
            s = 1.0 if side is Side.RIGHT else -1.0
            return Rod(
                "pelvis", ((-0.010, 0.030, s * 0.04), (-0.010, 0.060, s * 0.04)), (0.045,) * 2
            )
    spot = spots(part)[-1]
    return Rod(spot.segment, (spot.at, spot.at), (spot.skin, spot.skin))


def nearest(held: Rod, body: Skeleton, point: Vec) -> tuple[Vec, float, float]:
    """The place on the middle line of a rod next to a palm, how far it is and should be."""
    frame = segment_of(body, held.segment)
    a, b = (frame.at(*end) for end in held.ends)
    along = tuple(q - p for p, q in zip(a, b, strict=True))
    whole = sum(v * v for v in along)
    t = sum((p - q) * v for p, q, v in zip(point, a, along, strict=True)) / whole if whole else 0.0
    t = min(1.0, max(0.0, t))
    there = between(a, b, t)
    apart = sum((p - q) ** 2 for p, q in zip(point, there, strict=True)) ** 0.5
    return there, apart, held.skins[0] + (held.skins[1] - held.skins[0]) * t + PALM_SKIN
