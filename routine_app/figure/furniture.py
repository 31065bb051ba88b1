"""Block, chair, sofa, bed, step and wall: where they stand around a settled body.

Furniture has a size of its own, and the body has been settled to it; here it is moved along
the floor to where the body rests on it or holds it. Lengths are fractions of stature.
"""

from __future__ import annotations

from routine_app.domain.pose import BodyPart, Pose, Prop
from routine_app.figure.contacts import SACRUM_SKIN, contacts, palm, sided, surface
from routine_app.figure.frame import Vec
from routine_app.figure.skeleton import Skeleton
from routine_app.figure.solids import Box

SEAT_WIDTH, SEAT_DEPTH, SEAT_THICK = 0.25, 0.24, 0.022
SEAT = 0.257
CHAIR_LEG, CHAIR_BACK = 0.016, 0.24
"""A chair: 44 cm wide, 42 cm deep and 45 cm high, its back 42 cm above the seat."""
BLOCK_LONG, BLOCK_DEEP = 0.13, 0.09
BLOCK_WAITS = 0.17
_SUPINE = 45.0
"""A yoga block of 23 by 15 by 10 cm, and how far toward the feet it lies until it is needed."""
SOFA_WIDTH, SOFA_BACK = 0.52, 0.22
BED_WIDTH, BED_BEYOND, BED_PAST, BED_LONG = 0.52, 0.17, 0.035, 1.18
MATTRESS, BED_LEG = 0.115, 0.06
"""A bed: how far it goes on beyond the head, and past the hips to its edge; with the feet on it it
is seen lengthwise, 2.1 m; a mattress of 20 cm."""
WALL_THICK, WALL_HEIGHT = 0.03, 0.95
_LEGS = {"shin", "ankle", "heel", "back of heel", "foot"}
_Touch = tuple[str, Vec, float]
"""A part of the body without its side, the place and the height of its skin."""


def furniture(prop: Prop, pose: Pose, body: Skeleton) -> list[Box]:
    """One piece of furniture, or nothing where this body does not touch it."""
    touch = touching(pose, body, prop)
    match prop:
        case Prop.CHAIR:
            return _chair(touch, pose, body)
        case Prop.SOFA:
            return _sofa(touch, body)
        case Prop.BED:
            return _bed(touch, body)
        case Prop.STEP:
            return _step(touch, body)
        case Prop.WALL:
            return _wall(touch, pose, body)
        case _:
            return []


def touching(pose: Pose, body: Skeleton, prop: Prop) -> list[_Touch]:
    """Where a body rests on a prop."""
    return [
        (sided(support.part)[0], point, point[1] - skin)
        for support in pose.rests_on
        if support.on is prop
        for point, skin in contacts(body, support.part)
    ]


def held(pose: Pose, body: Skeleton, prop: Prop) -> tuple[Vec, Vec] | None:
    """The palm that holds a prop and the shoulder of that arm."""
    for grip in pose.holds:
        side = sided(grip.hand)[1]
        if grip.target is prop and side is not None:
            return palm(side).on(body), body.sides[side].upper_arm.origin
    return None


def _middle(touch: list[_Touch]) -> tuple[float, float, float]:
    """Middle along x and z, and the lowest skin: where the top of a prop is."""
    x = sum(p[0] for _, p, _ in touch) / len(touch)
    z = sum(p[2] for _, p, _ in touch) / len(touch)
    return x, z, min(height for _, _, height in touch)


def block_under(pose: Pose, body: Skeleton) -> list[Box]:
    """Across the body under the sacrum; below the knees while the hips are still on the floor.

    It slides in as the hips rise, so that it never stands inside somebody.
    """
    if pose["pelvis.pitch"] > -_SUPINE:
        return []
    top = surface(Prop.BLOCK, BodyPart.SACRUM)[1]
    ((x, y, z), skin) = contacts(body, BodyPart.SACRUM)[0]
    risen = min(1.0, max(0.0, (y - skin) / top))
    x += 0.024 + BLOCK_WAITS * (1 - risen)
    half, across = BLOCK_DEEP / 2, BLOCK_LONG / 2
    return [Box((x - half, 0.0, z - across), (x + half, top, z + across))]


def _chair(touch: list[_Touch], pose: Pose, body: Skeleton) -> list[Box]:
    z = body.pelvis.origin[2]
    if any(part in _LEGS for part, _, _ in touch):
        x = min(limbs.shank.origin[0] for limbs in body.sides.values()) + 0.06
        return _chair_at(x, z, _middle(touch)[2], SEAT_DEPTH + 0.04, back_ahead=True)
    if touch:
        return _chair_at(body.pelvis.origin[0] - 0.09, z, _middle(touch)[2], SEAT_DEPTH)
    grip = held(pose, body, Prop.CHAIR)
    if grip is None:
        return []
    hand = grip[0]
    return _chair_at(hand[0] - 0.004, hand[2], SEAT, SEAT_DEPTH, top=hand[1] - 0.012)


def _chair_at(
    x: float,
    z: float,
    seat: float,
    depth: float,
    *,
    back_ahead: bool = False,
    top: float | None = None,
) -> list[Box]:
    half, leg = SEAT_WIDTH / 2, CHAIR_LEG
    boxes = [Box((x, seat - SEAT_THICK, z - half), (x + depth, seat, z + half))]
    for lx in (x + 0.008, x + depth - leg - 0.008):
        for lz in (z - half + 0.008, z + half - leg - 0.008):
            boxes.append(Box((lx, 0.0, lz), (lx + leg, seat - SEAT_THICK, lz + leg)))
    bx = x + depth - leg if back_ahead else x
    high = top or seat + CHAIR_BACK
    boxes.append(Box((bx, seat + 0.10, z - half), (bx + leg, high, z + half)))
    for lz in (z - half, z + half - leg):
        boxes.append(Box((bx, seat, lz), (bx + leg, seat + 0.10, lz + leg)))
    return boxes


def _sofa(touch: list[_Touch], body: Skeleton) -> list[Box]:
    """Its seat in front of the body that puts its calves up, behind the one that kneels."""
    if not touch:
        return []
    top, z = _middle(touch)[2], body.pelvis.origin[2]
    if any(part == "shin" for part, _, _ in touch):
        low = min(limbs.shank.origin[0] for limbs in body.sides.values()) + 0.04
        high = low + 0.36
        back = (high, high + 0.09)
    else:
        high = max(p[0] for _, p, _ in touch) + 0.012
        low = high - 0.34
        back = (low - 0.09, low)
    near, far = z - SOFA_WIDTH / 2, z + SOFA_WIDTH / 2
    return [
        Box((back[0], 0.03, near), (back[1], top + SOFA_BACK, far), soft=True),
        Box((low - 0.02, 0.03, near), (high - 0.012, top - 0.07, far), soft=True),
        Box((low - 0.01, top - 0.075, near + 0.01), (high, top, far - 0.01), soft=True),
    ]


def _bed(touch: list[_Touch], body: Skeleton) -> list[Box]:
    if not touch:
        return []
    top = surface(Prop.BED, BodyPart.BACK)[1]
    (head, low), (edge, high) = _bed_place(touch, body)
    frame = top - MATTRESS
    legs = [
        Box((x, 0.0, z), (x + 0.035, BED_LEG, z + 0.035))
        for x in (head + 0.02, edge - 0.07)
        for z in (low + 0.02, high - 0.055)
    ]
    return [
        *legs,
        Box((head, BED_LEG, low), (edge - 0.012, frame, high)),
        Box((head, frame, low + 0.005), (edge, top, high - 0.005), soft=True),
    ]


def _bed_place(
    touch: list[_Touch], body: Skeleton
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Least and greatest x and z: lengthwise below a body, across one that lies on its side."""
    half = BED_WIDTH / 2
    if any(part == "side" for part, _, _ in touch):
        xs = [p[0] for p in body.joints.values()]
        middle = (min(xs) + max(xs)) / 2
        crown = body.head.at(0.0, 0.125)[2]
        way = 1.0 if crown < body.pelvis.origin[2] else -1.0
        near, far = sorted((crown - way * BED_BEYOND, crown + way * (BED_LONG - BED_BEYOND)))
        return (middle - half, near), (middle + half, far)
    head = min(p[0] for p in body.joints.values()) - BED_BEYOND
    is_all_on_it = any(part in _LEGS for part, _, _ in touch)
    edge = head + BED_LONG if is_all_on_it else body.pelvis.origin[0] + BED_PAST
    z = body.pelvis.origin[2]
    return (head, z - half), (edge, z + half)


def _step(touch: list[_Touch], body: Skeleton) -> list[Box]:
    """A step under the standing foot; the other leg hangs beside it."""
    if not touch:
        return []
    x, z, top = _middle(touch)
    inner = 0.035
    low, high = (z - 0.22, z + inner) if z <= body.pelvis.origin[2] else (z - inner, z + 0.22)
    return [Box((x - 0.14, 0.0, low), (x + 0.14, top, high))]


def _wall(touch: list[_Touch], pose: Pose, body: Skeleton) -> list[Box]:
    """Where heels or a back lean on it, or before or beside the hand that holds on to it."""
    z = body.pelvis.origin[2]
    if any(part == "back" for part, _, _ in touch):
        x = contacts(body, BodyPart.SACRUM)[0][0][0] - SACRUM_SKIN
        return [_slab((x - WALL_THICK, z - 0.28), (x, z + 0.28), WALL_HEIGHT)]
    if touch:
        x = max(point[0] for _, point, _ in touch) + 0.020
        return [_slab((x, z - 0.28), (x + WALL_THICK, z + 0.28), 0.74)]
    grip = held(pose, body, Prop.WALL)
    if grip is None:
        return []
    hand, shoulder = grip
    if hand[0] - shoulder[0] > abs(hand[2] - shoulder[2]):
        x = hand[0] + 0.055
        return [_slab((x, hand[2] - 0.16), (x + WALL_THICK, hand[2] + 0.16), WALL_HEIGHT)]
    x, s = body.pelvis.origin[0], 1.0 if hand[2] > 0 else -1.0
    near, far = sorted((hand[2] + s * 0.03, hand[2] + s * 0.05))
    return [_slab((x - 0.36, near), (x + 0.42, far), WALL_HEIGHT + 0.07)]


def _slab(low: tuple[float, float], high: tuple[float, float], height: float) -> Box:
    return Box((low[0], 0.0, low[1]), (high[0], height, high[1]), material="wall")
