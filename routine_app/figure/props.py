"""Mat, block, chair and the rest, fitted to a settled body and seen by a camera.

A prop has a believable size of its own; where the body rests on it or holds it, it comes to
the body. Lengths are fractions of stature.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, pi, sin

from routine_app.domain.pose import BodyPart, Pose, Prop, Side
from routine_app.figure.camera import Camera
from routine_app.figure.flatten import Point
from routine_app.figure.frame import Vec
from routine_app.figure.grounding import HEIGHT, contacts
from routine_app.figure.skeleton import Skeleton

MAT_LENGTH, MAT_WIDTH, MAT_THICK = 1.04, 0.36, 0.008


@dataclass(frozen=True, slots=True)
class Face:
    """A flat side of a prop in the picture."""

    tone: str
    outline: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """A strap in the picture: a line through some points."""

    tone: str
    line: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """An upright box in the world, from its low to its high corner."""

    low: Vec
    high: Vec
    tones: tuple[str, str, str] = ("prop_top", "prop", "prop_side")
    """Upper side, sides across the body's plane, sides along it."""


_SOFT = ("soft", "soft", "soft")


def prop_boxes(props: Iterable[Prop], pose: Pose, body: Skeleton) -> list[Box]:
    """Furniture and blocks, placed; what has no place in this pose is left out."""
    boxes: list[Box] = []
    for prop in props:
        boxes += _placed(prop, pose, body)
    return boxes


def faces(boxes: Iterable[Box], camera: Camera) -> list[Face]:
    """The visible sides of boxes, from far to near."""

    def nearness(box: Box) -> float:
        return camera.flat(_middle(box))[2]

    return [face for box in sorted(boxes, key=nearness) for face in _box_faces(box, camera)]


def mat_faces(body: Skeleton, camera: Camera) -> list[Face]:
    """The mat: a thin slab with round corners, along the body, always of one size."""
    xs, zs = zip(*((p[0], p[2]) for p in body.joints.values()), strict=True)
    cx, cz = (min(xs) + max(xs)) / 2, (min(zs) + max(zs)) / 2
    along_x = max(xs) - min(xs) >= max(zs) - min(zs)
    hx, hz = (MAT_LENGTH / 2, MAT_WIDTH / 2) if along_x else (MAT_WIDTH / 2, MAT_LENGTH / 2)
    corner = 0.03
    ring = []
    for quarter in range(4):
        for step in range(5):
            a = (quarter + step / 4) * pi / 2
            sx = 1 if quarter in (0, 3) else -1
            sz = 1 if quarter in (0, 1) else -1
            ring.append(
                (
                    cx + sx * (hx - corner) + corner * cos(a),
                    cz + sz * (hz - corner) + corner * sin(a),
                )
            )

    def at(height: float) -> tuple[Point, ...]:
        return tuple(camera.flat((x, height, z))[:2] for x, z in ring)

    return [Face("mat_edge", at(-MAT_THICK)), Face("mat", at(0.0))]


def strap(body: Skeleton, side: Side, camera: Camera) -> Band:
    """A strap from both hands round the foot of the working leg."""
    limbs = body.sides
    foot = limbs[side].foot.at(0.05, -0.045)
    ends = [limbs[s].hand.at(0, -0.05) for s in (side, side.other)]
    return Band("strap", tuple(camera.flat(p)[:2] for p in (ends[0], foot, ends[1])))


def _placed(prop: Prop, pose: Pose, body: Skeleton) -> list[Box]:
    match prop:
        case Prop.BLOCK:
            return _block(pose, body)
        case Prop.CHAIR:
            return _chair(pose, body)
        case Prop.SOFA:
            return _sofa(pose, body)
        case Prop.BED:
            return _bed(pose, body)
        case Prop.STEP:
            return _step(pose, body)
        case Prop.WALL:
            return _wall(pose, body)
        case Prop.CUSHION:
            return _cushion(pose, body)
        case Prop.PILLOW:
            return _pillow(body)
        case _:
            return []


def _carried(pose: Pose, body: Skeleton, prop: Prop) -> list[tuple[BodyPart, Vec, float]]:
    """Parts that rest on a prop, with the place and height of the touching skin."""
    return [
        (support.part, point, point[1] - skin)
        for support in pose.rests_on
        if support.on is prop
        for point, skin in contacts(body, support.part)
    ]


def _block(pose: Pose, body: Skeleton) -> list[Box]:
    carried = _carried(pose, body, Prop.BLOCK)
    if not carried:
        return []
    x = sum(p[0] for _, p, _ in carried) / len(carried)
    z = sum(p[2] for _, p, _ in carried) / len(carried)
    top = max(min(h for _, _, h in carried), 0.03)
    return [Box((x - 0.045, 0.0, z - 0.075), (x + 0.045, top, z + 0.075))]


def _chair(pose: Pose, body: Skeleton) -> list[Box]:
    carried = _carried(pose, body, Prop.CHAIR)
    parts = {part.value.rsplit(" ", 1)[0] for part, _, _ in carried}
    if not carried:
        return _chair_to_hold(body)
    top = min(h for _, _, h in carried)
    z = body.pelvis.origin[2]
    if parts & {"shin", "ankle", "heel", "back of heel", "foot"}:
        x = min(limbs.shank.origin[0] for limbs in body.sides.values()) + 0.055
        return _chair_at(x, z, top, 0.25, back_at_end=True)
    x = body.pelvis.origin[0] - 0.085
    return _chair_at(x, z, top, 0.24, back_at_end=False)


def _chair_at(x: float, z: float, top: float, depth: float, *, back_at_end: bool) -> list[Box]:
    half, leg = 0.125, 0.016
    boxes = [Box((x, top - 0.022, z - half), (x + depth, top, z + half))]
    for lx in (x + 0.008, x + depth - leg - 0.008):
        for lz in (z - half + 0.008, z + half - leg - 0.008):
            boxes.append(Box((lx, 0.0, lz), (lx + leg, top - 0.022, lz + leg)))
    bx = x + depth - 0.02 if back_at_end else x - 0.002
    boxes.append(Box((bx, top + 0.09, z - half), (bx + 0.018, top + 0.24, z + half)))
    for lz in (z - half, z + half - leg):
        boxes.append(Box((bx, top, lz), (bx + 0.016, top + 0.10, lz + leg)))
    return boxes


def _chair_to_hold(body: Skeleton) -> list[Box]:
    """A chair beside somebody who stands or kneels, its back under the hand farther ahead."""
    hands = [limbs.hand.at(0, -0.05) for limbs in body.sides.values()]
    hand = max(hands, key=lambda p: p[0])
    if not 0.35 < hand[1] < 0.75:
        return []
    top = hand[1] - 0.24 - 0.012
    return _chair_at(hand[0] - 0.004, hand[2], max(top, 0.2), 0.24, back_at_end=False)


def _sofa(pose: Pose, body: Skeleton) -> list[Box]:
    carried = _carried(pose, body, Prop.SOFA)
    if not carried:
        return []
    top = min(h for _, _, h in carried)
    z = body.pelvis.origin[2]
    shanks = any("shin" in part.value for part, _, _ in carried)
    if shanks:
        x = min(limbs.shank.origin[0] for limbs in body.sides.values()) + 0.03
        low, high, back = x, x + 0.34, x + 0.30
    else:
        x = max(p[0] for _, p, _ in carried) + 0.025
        low, high, back = x - 0.34, x, x - 0.34
    return [
        Box((low, 0.02, z - 0.26), (high, top, z + 0.16), ("soft", "soft", "soft")),
        Box((back, 0.02, z - 0.26), (back + 0.08, top + 0.2, z + 0.16), ("soft", "soft", "soft")),
    ]


def _bed(pose: Pose, body: Skeleton) -> list[Box]:
    carried = _carried(pose, body, Prop.BED)
    top = min((h for _, _, h in carried), default=HEIGHT[Prop.BED])
    edge = body.pelvis.origin[0] + 0.045
    head = min(p[0] for p in body.joints.values()) - 0.16
    z = body.pelvis.origin[2]
    return [
        Box((head, top - 0.10, z - 0.26), (edge, top, z + 0.20), ("soft", "soft", "soft")),
        Box((head, top - 0.15, z - 0.26), (edge, top - 0.10, z + 0.20)),
        Box((head + 0.02, 0.0, z + 0.16), (head + 0.05, top - 0.15, z + 0.19)),
        Box((edge - 0.05, 0.0, z + 0.16), (edge - 0.02, top - 0.15, z + 0.19)),
    ]


def _step(pose: Pose, body: Skeleton) -> list[Box]:
    carried = _carried(pose, body, Prop.STEP)
    if not carried:
        return []
    x = sum(p[0] for _, p, _ in carried) / len(carried)
    z = sum(p[2] for _, p, _ in carried) / len(carried)
    top = min(h for _, _, h in carried)
    out = 0.03 if z <= body.pelvis.origin[2] else 0.16
    return [Box((x - 0.13, 0.0, z - 0.19 + out), (x + 0.13, top, z + out + 0.0))]


def _wall(pose: Pose, body: Skeleton) -> list[Box]:
    carried = _carried(pose, body, Prop.WALL)
    tones = ("soft", "soft", "soft")
    if carried and not any("hand" in part.value for part, _, _ in carried):
        x = max(point[0] for _, point, _ in carried) + 0.022
        return [Box((x, 0.0, -0.30), (x + 0.03, 0.75, 0.22), tones)]
    reaching = [
        limbs.hand.at(0, -0.09) for limbs in body.sides.values() if abs(limbs.hand.origin[2]) > 0.25
    ]
    if not reaching:
        return []
    z = reaching[0][2] + (0.015 if reaching[0][2] > 0 else -0.015)
    far = (z - 0.03, z) if z < 0 else (z, z + 0.03)
    x = body.pelvis.origin[0]
    return [Box((x - 0.40, 0.0, far[0]), (x + 0.45, 1.02, far[1]), tones)]


def _cushion(pose: Pose, body: Skeleton) -> list[Box]:
    found = []
    for support in pose.rests_on:
        if support.part in (BodyPart.KNEE_LEFT, BodyPart.KNEE_RIGHT):
            x, _, z = contacts(body, support.part)[0][0]
            found.append(Box((x - 0.075, 0.0, z - 0.07), (x + 0.065, 0.026, z + 0.07), _SOFT))
    return found[:1]


def _pillow(body: Skeleton) -> list[Box]:
    x, y, z = body.head.at(0.0, 0.06)
    if not 0.05 < y < 0.16:
        return []
    top = max(y - 0.045, 0.015)
    return [Box((x - 0.075, 0.0, z - 0.10), (x + 0.085, top, z + 0.10), _SOFT)]


def _middle(box: Box) -> Vec:
    a, b = box.low, box.high
    return ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2)


def _box_faces(box: Box, camera: Camera) -> list[Face]:
    (x0, y0, z0), (x1, y1, z1) = box.low, box.high
    n = camera.near
    x = x1 if n[0] > 0 else x0
    z = z1 if n[2] > 0 else z0
    top, across, along = box.tones
    corners = [
        (across, [(x, y0, z0), (x, y1, z0), (x, y1, z1), (x, y0, z1)], abs(n[0])),
        (along, [(x0, y0, z), (x1, y0, z), (x1, y1, z), (x0, y1, z)], abs(n[2])),
        (top, [(x0, y1, z0), (x1, y1, z0), (x1, y1, z1), (x0, y1, z1)], n[1]),
    ]
    return [
        Face(tone, tuple(camera.flat(p)[:2] for p in points))
        for tone, points, facing in corners
        if facing > 0.01
    ]
