"""What lies and stands around a settled body: mat, furniture, soft things and straps.

Things have believable sizes of their own; where the body rests on one or holds it, it comes
to the body. What has no place in a pose is left out. Lengths are fractions of stature.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from routine_app.domain.pose import Pose, Prop, Side
from routine_app.domain.value import Value
from routine_app.figure.camera import Camera
from routine_app.figure.contacts import palm
from routine_app.figure.frame import Vec, between
from routine_app.figure.furniture import block_under, furniture, touching
from routine_app.figure.skeleton import SHANK, Skeleton
from routine_app.figure.solids import Box, Face, mat

Point = tuple[float, float]

MAT_LENGTH, MAT_WIDTH, MAT_BEYOND = 1.06, 0.36, 0.03
"""A mat is 185 by 63 cm; what of it goes on beyond head and feet is left out of the picture."""
_HEAD_TOP, _TOES = 0.125, 0.110
_ARM = {"shoulder", "elbow", "wrist", "palm"}
_HEEL = {"heel", "back of heel", "foot"}
_ON_SIDE = 45.0
_OUT_OF_FIST = 0.055
"""Where a strap comes out of a fist, as a share of its way to the foot."""


class Band(Value):
    """A strap in the picture: a line through some points."""

    tone: str
    line: tuple[Point, ...]


def placed(prop: Prop, pose: Pose, body: Skeleton) -> list[Box]:
    """One thing that does not move with the body, or nothing where it has no place."""
    match prop:
        case Prop.CUSHION:
            return _cushion(pose, body)
        case Prop.PILLOW:
            return _pillow(pose, body)
        case Prop.TOWEL:
            return _rolled_towel(pose, body)
        case _:
            return furniture(prop, pose, body)


def carried(props: Iterable[Prop], pose: Pose, body: Skeleton) -> list[Box]:
    """What moves with the body: a block that slides in, folded towels under hips or a heel."""
    props = set(props)
    block = block_under(pose, body) if Prop.BLOCK in props else []
    if Prop.TOWEL not in props or _rolled_towel(pose, body):
        return block
    hips = [(p, top) for part, p, top in touching(pose, body, Prop.TOWEL) if part == "sacrum"]
    if hips:
        (x, _, z), top = hips[0]
        return [*block, Box((x - 0.035, 0.0, z - 0.08), (x + 0.075, top, z + 0.08), soft=True)]
    heels = [p for part, p, _ in touching(pose, body, Prop.TOWEL) if part in _HEEL]
    return [
        Box((x - 0.05, 0.0, z - 0.045), (x + 0.05, 0.010, z + 0.045), soft=True)
        for x, _, z in heels[:1]
    ]


def mat_under(bodies: Sequence[Skeleton], boxes: Iterable[Box], camera: Camera) -> list[Face]:
    """The mat below a body, or below all the places that it takes, along the way it lies.

    It is cut short behind head and feet, so that the body and not the mat fills the picture,
    and ends where a wall stands.
    """
    spots = [(p[0], p[2]) for body in bodies for p in _on_the_mat(body)]
    xs, zs = zip(*spots, strict=True)
    trunk = bodies[0]
    if abs(trunk.head.origin[2] - trunk.pelvis.origin[2]) > 0.2:
        return mat((_middle(xs), _middle(zs)), (MAT_WIDTH / 2, _half_length(zs)), camera)
    wall = min((box.low[0] for box in boxes if box.material == "wall"), default=10.0)
    half = _half_length(xs)
    middle = _middle([body.pelvis.origin[2] for body in bodies])
    return mat((min(_middle(xs), wall - half), middle), (half, MAT_WIDTH / 2), camera)


def _on_the_mat(body: Skeleton) -> list[Vec]:
    """Trunk and legs from the top of the head to the toes; arms may lie beside the mat."""
    joints = body.joints.items()
    found = [p for name, p in joints if name.partition("_")[0] not in _ARM]
    toes = [limbs.foot.at(_TOES) for limbs in body.sides.values()]
    return [*found, *toes, body.head.at(0.0, _HEAD_TOP)]


def _half_length(along: Sequence[float]) -> float:
    return min(MAT_LENGTH, max(along) - min(along) + 2 * MAT_BEYOND) / 2


def straps(
    props: Sequence[Prop], pose: Pose, body: Skeleton, side: Side, camera: Camera
) -> tuple[Band, ...]:
    """A strap from hands round the foot of the working leg; one that nobody holds is left out."""
    if Prop.STRAP not in props:
        return ()
    hands = [
        palm(s).on(body)
        for s in Side
        for grip in pose.holds
        if grip.target is Prop.STRAP and grip.hand.value == f"hand {s}"
    ]
    foot = body.sides[side].foot
    if len(hands) == 2:
        sole = [foot.at(0.055, -0.044, z) for z in (-0.02, 0.02)]
        low, high = sorted(hands, key=lambda p: p[2])
        inner, outer = sorted(sole, key=lambda p: p[2])
        line = [between(low, inner, _OUT_OF_FIST), inner, outer, between(high, outer, _OUT_OF_FIST)]
    elif hands:
        line = [hands[0], foot.at(0, -0.02)]
    else:
        return ()
    return (Band("strap", tuple(camera.flat(p)[:2] for p in line)),)


def _middle(values: Sequence[float]) -> float:
    return (min(values) + max(values)) / 2


def _cushion(pose: Pose, body: Skeleton) -> list[Box]:
    """Under the knee or the forehead that rests on one, or between the knees."""
    touch = touching(pose, body, Prop.CUSHION)
    if not touch:
        return _between_knees(pose, body)
    _, (x, _, z), height = touch[0]
    top = max(height, 0.030)
    return [Box((x - 0.105, -0.004, z - 0.075), (x + 0.055, top, z + 0.075), soft=True)]


def _between_knees(pose: Pose, body: Skeleton) -> list[Box]:
    """Somebody who lies on the side puts it between the knees, along the shins."""
    if abs(pose["pelvis.roll"]) < _ON_SIDE:
        return []
    knees = [limbs.shank.at(0, -SHANK * 0.12) for limbs in body.sides.values()]
    x, y, z = between(knees[0], knees[1], 0.5)
    half = max(0.018, abs(knees[0][1] - knees[1][1]) / 2 - 0.026)
    return [Box((x - 0.075, y - half, z - 0.085), (x + 0.055, y + half, z + 0.085), soft=True)]


def _pillow(pose: Pose, body: Skeleton) -> list[Box]:
    """Under the head or the hips that rest on one."""
    boxes = []
    for _, (x, _, z), height in touching(pose, body, Prop.PILLOW):
        along_x = abs(body.head.y[0]) > abs(body.head.y[2])
        hx, hz = (0.085, 0.12) if along_x else (0.12, 0.085)
        top = max(height + 0.010, 0.030)
        boxes.append(Box((x - hx, 0.0, z - hz), (x + hx, top, z + hz), soft=True))
    return boxes


def _rolled_towel(pose: Pose, body: Skeleton) -> list[Box]:
    """A towel rolled up under the nape of a head that rests on it."""
    heads = [p for part, p, _ in touching(pose, body, Prop.TOWEL) if part == "head"]
    return [
        Box((x - 0.030, 0.0, z - 0.10), (x + 0.034, 0.040, z + 0.10), soft=True)
        for x, _, z in (body.head.origin for _ in heads)
    ]
