"""Where mat, block, chair and the rest stand around a settled body.

A prop has a believable size of its own; where the body rests on it or holds it, it comes to
the body. What has no place in a pose is left out. Lengths are fractions of stature.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from routine_app.domain.pose import BodyPart, Pose, Prop, Side
from routine_app.domain.value import Value
from routine_app.figure.camera import Camera
from routine_app.figure.frame import Vec
from routine_app.figure.grounding import HEIGHT, contacts
from routine_app.figure.skeleton import Skeleton
from routine_app.figure.solids import Box, Face, mat

Point = tuple[float, float]

MAT_LEAST, MAT_MOST, MAT_SPARE = 0.66, 1.08, 0.12
MAT_WIDTH = 0.36
SEAT_WIDTH, SEAT_DEPTH, SEAT_THICK = 0.25, 0.24, 0.022
CHAIR_LEG, CHAIR_BACK = 0.016, 0.24
"""A chair: 44 cm wide, 42 cm deep, its back 42 cm above the seat."""
_PALM = 0.05
_ARM = {"shoulder", "elbow", "wrist", "palm"}
_LEGS = {"shin", "ankle", "heel", "back of heel", "foot"}
_Touch = tuple[str, Vec, float]
"""A part of the body without its side, the place and the height of its skin."""


class Band(Value):
    """A strap in the picture: a line through some points."""

    tone: str
    line: tuple[Point, ...]


def prop_boxes(props: Iterable[Prop], pose: Pose, body: Skeleton) -> list[Box]:
    """Furniture, blocks and cushions around a body."""
    boxes: list[Box] = []
    for prop in props:
        boxes += _placed(prop, pose, body)
    return boxes


def mat_under(bodies: Sequence[Skeleton], camera: Camera) -> list[Face]:
    """The mat below a body, or below all the places that it takes, along the way it lies."""
    spots = [
        (p[0], p[2])
        for body in bodies
        for name, p in body.joints.items()
        if name.partition("_")[0] not in _ARM
    ]
    xs, zs = zip(*spots, strict=True)
    head, pelvis = bodies[-1].head.origin, bodies[-1].pelvis.origin
    lying_across = abs(head[2] - pelvis[2]) > 0.2
    extent = max(zs) - min(zs) if lying_across else max(xs) - min(xs)
    length = min(MAT_MOST, max(MAT_LEAST, extent + MAT_SPARE))
    half = (MAT_WIDTH / 2, length / 2) if lying_across else (length / 2, MAT_WIDTH / 2)
    return mat(((min(xs) + max(xs)) / 2, (min(zs) + max(zs)) / 2), half, camera)


def strap(pose: Pose, body: Skeleton, side: Side, camera: Camera) -> Band | None:
    """A strap from the hands that hold one round the foot of the working leg."""
    ends = [
        limbs.hand.at(0, -_PALM)
        for s, limbs in body.sides.items()
        for grip in pose.holds
        if grip.target is Prop.STRAP and grip.hand.value == f"hand {s}"
    ]
    if not ends:
        return None
    foot = body.sides[side].foot
    if len(ends) == 1:
        return Band("strap", tuple(camera.flat(p)[:2] for p in (ends[0], foot.at(0, -0.02))))
    line = (ends[0], foot.at(0.055, -0.042), ends[1])
    return Band("strap", tuple(camera.flat(p)[:2] for p in line))


def _placed(prop: Prop, pose: Pose, body: Skeleton) -> list[Box]:
    match prop:
        case Prop.BLOCK:
            return _block(_touching(pose, body, prop))
        case Prop.CHAIR:
            return _chair(_touching(pose, body, prop), pose, body)
        case Prop.SOFA:
            return _sofa(_touching(pose, body, prop), body)
        case Prop.BED:
            return _bed(_touching(pose, body, prop), body)
        case Prop.STEP:
            return _step(_touching(pose, body, prop), body)
        case Prop.WALL:
            return _wall(_touching(pose, body, prop), pose, body)
        case Prop.CUSHION:
            return _cushion(pose, body)
        case Prop.PILLOW:
            return _pillow(pose, body)
        case _:
            return []


def _touching(pose: Pose, body: Skeleton, prop: Prop) -> list[_Touch]:
    return [
        (support.part.value.removesuffix(" left").removesuffix(" right"), point, point[1] - skin)
        for support in pose.rests_on
        if support.on is prop
        for point, skin in contacts(body, support.part)
    ]


def _held(pose: Pose, body: Skeleton, prop: Prop) -> tuple[Vec, Vec] | None:
    """The palm that holds a prop and the shoulder of that arm."""
    for side, limbs in body.sides.items():
        for grip in pose.holds:
            if grip.target is prop and grip.hand.value == f"hand {side}":
                return limbs.hand.at(0, -_PALM), limbs.upper_arm.origin
    return None


def _centre(touch: list[_Touch]) -> tuple[float, float, float]:
    """Middle along x and z, and the lowest skin: where the top of a prop must be."""
    x = sum(p[0] for _, p, _ in touch) / len(touch)
    z = sum(p[2] for _, p, _ in touch) / len(touch)
    return x, z, min(height for _, _, height in touch)


def _block(touch: list[_Touch]) -> list[Box]:
    if not touch:
        return []
    x, z, top = _centre(touch)
    return [Box((x - 0.045, 0.0, z - 0.075), (x + 0.045, max(top, 0.03), z + 0.075))]


def _chair(touch: list[_Touch], pose: Pose, body: Skeleton) -> list[Box]:
    z = body.pelvis.origin[2]
    if any(part in _LEGS for part, _, _ in touch):
        x = min(limbs.shank.origin[0] for limbs in body.sides.values()) + 0.06
        return _chair_at(x, z, _centre(touch)[2], SEAT_DEPTH + 0.04, back_ahead=True)
    if touch:
        return _chair_at(body.pelvis.origin[0] - 0.09, z, _centre(touch)[2], SEAT_DEPTH)
    held = _held(pose, body, Prop.CHAIR)
    if held is None:
        return []
    palm = held[0]
    seat = max(palm[1] - CHAIR_BACK - 0.015, 0.2)
    return _chair_at(palm[0] - 0.004, palm[2], seat, SEAT_DEPTH)


def _chair_at(
    x: float, z: float, seat: float, depth: float, *, back_ahead: bool = False
) -> list[Box]:
    half, leg = SEAT_WIDTH / 2, CHAIR_LEG
    boxes = [Box((x, seat - SEAT_THICK, z - half), (x + depth, seat, z + half))]
    for lx in (x + 0.008, x + depth - leg - 0.008):
        for lz in (z - half + 0.008, z + half - leg - 0.008):
            boxes.append(Box((lx, 0.0, lz), (lx + leg, seat - SEAT_THICK, lz + leg)))
    bx = x + depth - leg if back_ahead else x
    boxes.append(Box((bx, seat + 0.10, z - half), (bx + leg, seat + CHAIR_BACK, z + half)))
    for lz in (z - half, z + half - leg):
        boxes.append(Box((bx, seat, lz), (bx + leg, seat + 0.10, lz + leg)))
    return boxes


def _sofa(touch: list[_Touch], body: Skeleton) -> list[Box]:
    if not touch:
        return []
    top, z = _centre(touch)[2], body.pelvis.origin[2]
    if any(part == "shin" for part, _, _ in touch):
        low = min(limbs.shank.origin[0] for limbs in body.sides.values()) + 0.04
        high = low + 0.36
        back = (high, high + 0.09)
    else:
        high = max(p[0] for _, p, _ in touch) + 0.03
        low = high - 0.34
        back = (low - 0.09, low)
    return [
        Box((back[0], 0.03, z - 0.24), (back[1], top + 0.22, z + 0.24), soft=True),
        Box((low - 0.02, 0.03, z - 0.24), (high, top - 0.07, z + 0.24), soft=True),
        Box((low - 0.01, top - 0.075, z - 0.23), (high + 0.005, top, z + 0.23), soft=True),
    ]


def _bed(touch: list[_Touch], body: Skeleton) -> list[Box]:
    top = _centre(touch)[2] if touch else HEIGHT[Prop.BED]
    edge = body.pelvis.origin[0] + 0.05
    head = min(p[0] for p in body.joints.values()) - 0.17
    low, high = body.pelvis.origin[2] - 0.25, body.pelvis.origin[2] + 0.25
    frame = top - 0.085
    legs = [
        Box((x, 0.0, z), (x + 0.03, frame - 0.05, z + 0.03))
        for x in (head + 0.03, edge - 0.07)
        for z in (low + 0.02, high - 0.05)
    ]
    return [
        *legs,
        Box((head, frame - 0.05, low), (edge - 0.015, frame, high)),
        Box((head, frame, low), (edge, top, high), soft=True),
    ]


def _step(touch: list[_Touch], body: Skeleton) -> list[Box]:
    """A step under the standing foot; the other leg hangs beside it."""
    if not touch:
        return []
    x, z, top = _centre(touch)
    inner = 0.035
    low, high = (z - 0.22, z + inner) if z <= body.pelvis.origin[2] else (z - inner, z + 0.22)
    return [Box((x - 0.14, 0.0, low), (x + 0.14, top, high))]


def _wall(touch: list[_Touch], pose: Pose, body: Skeleton) -> list[Box]:
    if touch:
        x = max(point[0] for _, point, _ in touch) + 0.022
        return [Box((x, 0.0, -0.28), (x + 0.03, 0.72, 0.28), material="wall")]
    held = _held(pose, body, Prop.WALL)
    if held is None:
        return []
    palm, shoulder = held
    if palm[0] - shoulder[0] > abs(palm[2] - shoulder[2]):
        x = palm[0] + 0.055
        return [Box((x, 0.0, palm[2] - 0.16), (x + 0.03, 0.95, palm[2] + 0.16), material="wall")]
    x, s = body.pelvis.origin[0], 1.0 if palm[2] > 0 else -1.0
    near, far = sorted((palm[2] + s * 0.03, palm[2] + s * 0.05))
    return [Box((x - 0.36, 0.0, near), (x + 0.42, 1.02, far), material="wall")]


def _cushion(pose: Pose, body: Skeleton) -> list[Box]:
    """A cushion under the one knee that kneels."""
    knees = [
        contacts(body, support.part)[0][0]
        for support in pose.rests_on
        if support.part in (BodyPart.KNEE_LEFT, BodyPart.KNEE_RIGHT)
    ]
    if len(knees) != 1:
        return []
    x, _, z = knees[0]
    return [Box((x - 0.085, -0.004, z - 0.075), (x + 0.075, 0.030, z + 0.075), soft=True)]


def _pillow(pose: Pose, body: Skeleton) -> list[Box]:
    """A pillow under a head that does not look down."""
    x, y, z = body.head.at(0.005, 0.05)
    if not 0.06 < y < 0.17 or pose["pelvis.pitch"] > 45:
        return []
    top = max(y - 0.040, 0.02)
    along_x = abs(body.head.y[0]) > abs(body.head.y[2])
    hx, hz = (0.085, 0.12) if along_x else (0.12, 0.085)
    return [Box((x - hx, 0.0, z - hz), (x + hx, top, z + hz), soft=True)]
