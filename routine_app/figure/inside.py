"""What is seen inside a body of glass, flat and from far to near: bones and muscles."""

from __future__ import annotations

from collections.abc import Sequence

from routine_app.domain.pose import Side
from routine_app.domain.value import Value
from routine_app.figure.bones import Block, Bone, femur, hip_bone, spine
from routine_app.figure.camera import Camera
from routine_app.figure.coat import Oval
from routine_app.figure.envelope import disc_loop
from routine_app.figure.flatten import FlatCoat, flat_oval
from routine_app.figure.frame import Vec
from routine_app.figure.hulls import block_loop, ellipse_hull
from routine_app.figure.loops import Disc, Ellipse, Loop
from routine_app.figure.muscles import MuscleName, muscle_lengths, scale_position
from routine_app.figure.scene import Subject
from routine_app.figure.strands import Muscle, iliacus, psoas

_ASIDE = 0.15
"""How much one hip must be nearer than the other before one side is far."""
_BEHIND = -0.35
"""Seen from behind this far the muscles lie behind the bones."""
_FIBRE = 0.32
"""The lit middle of a strand, as a share of its girth."""
_POINT = 0.12
"""How blunt its ends are."""
_TURNS = 8
"""Directions in which the outline of a lump is looked for: its corners are all that is round."""
_TENDON = 2
"""Balls of a strand that are tendon."""


class BoneShape(Value):
    """A bone in the picture; holes show what is behind."""

    shape: FlatCoat
    holes: tuple[Loop, ...] = ()
    far: bool = False


class MuscleShape(Value):
    """The strands of a muscle, the lit middle of each, and its place on the scale of colours."""

    strands: tuple[Loop, ...]
    fibres: tuple[Loop, ...]
    tendon: Loop
    position: float
    name: MuscleName
    far: bool = False


Shape = BoneShape | MuscleShape


def inside(subject: Subject) -> list[Shape]:
    """Bones and muscles of a body from far to near."""
    body, camera = subject.body, subject.camera
    aside = _dot(camera.near, body.pelvis.z)
    near = Side.RIGHT if aside > 0 else Side.LEFT
    if abs(aside) < 1e-9:
        near = subject.working
    is_far = {near: False, near.other: abs(aside) > _ASIDE}
    lengths = muscle_lengths(subject.pose)

    def bones(side: Side) -> list[Shape]:
        found = (*hip_bone(body, side), femur(body, side))
        return [_bone(bone, camera, far=is_far[side]) for bone in found]

    def muscles(side: Side) -> list[Shape]:
        of = lengths.of(side)
        both = (
            (MuscleName.ILIACUS, iliacus(body, subject.pose, side, of.iliacus)),
            (MuscleName.PSOAS, psoas(body, subject.pose, side, of.psoas)),
        )
        return [_muscle(muscle, camera, name, far=is_far[side]) for name, muscle in both]

    trunk: list[Shape] = [_bone(spine(body), camera)]
    far = near.other
    if _dot(camera.near, body.pelvis.x) < _BEHIND:
        return [*muscles(far), *muscles(near), *bones(far), *trunk, *bones(near)]
    if is_far[far]:
        return [*bones(far), *muscles(far), *trunk, *bones(near), *muscles(near)]
    return [*trunk, *bones(far), *bones(near), *muscles(far), *muscles(near)]


def _bone(bone: Bone, camera: Camera, *, far: bool = False) -> BoneShape:
    loops = [disc_loop([_disc(ball, camera) for ball in rod]) for rod in bone.rods]
    loops += [ellipse_hull(_flat_lump(lump, camera), _TURNS) for lump in bone.lumps]
    loops += [_block(block, camera) for block in bone.blocks]
    loops += [_outline(sheet, camera) for sheet in bone.sheets]
    discs = tuple(_disc(ball, camera) for link in bone.links for ball in link)
    pairs = tuple((2 * i, 2 * i + 1) for i in range(len(bone.links)))
    holes = tuple(_outline(hole, camera) for hole in bone.holes)
    return BoneShape(FlatCoat("bone", tuple(loops), discs=discs, links=pairs), holes, far)


def _block(block: Block, camera: Camera) -> Loop:
    """A block from its side or from its front, whichever is seen more of."""
    (deep, forward), (wide, aside), up = block
    (fx, fy, _), (ax, ay, _) = camera.flat(forward), camera.flat(aside)
    v = camera.flat(up)[:2]
    if fx * fx + fy * fy > ax * ax + ay * ay:
        return block_loop(flat_oval(deep, camera), (fx, fy), v)
    return block_loop(flat_oval(wide, camera), (ax, ay), v)


def _flat_lump(lump: tuple[Oval, ...], camera: Camera) -> list[Ellipse]:
    """The ovals of a lump; those that are alike in space are so in the picture."""
    first = flat_oval(lump[0], camera)
    found = [first]
    for oval in lump[1:]:
        if oval[1:] == lump[0][1:]:
            x, y, _ = camera.flat(oval[0])
            found.append((x, y, *first[2:]))
        else:
            found.append(flat_oval(oval, camera))
    return found


def _muscle(muscle: Muscle, camera: Camera, name: MuscleName, *, far: bool) -> MuscleShape:
    rows = [[_disc(ball, camera) for ball in strand] for strand in muscle.strands]
    strands = tuple(disc_loop(row) for row in rows)
    fibres = tuple(disc_loop(_fibre(row)) for row in rows)
    tendon = disc_loop(rows[len(rows) // 2][-_TENDON:])
    return MuscleShape(strands, fibres, tendon, scale_position(muscle.length), name, far)


def _fibre(row: list[Disc]) -> list[Disc]:
    """The lit middle of a strand, pointed at both ends."""
    middle = row[: 1 - _TENDON : 2]
    last = len(middle) - 1
    return [
        (x, y, r * _FIBRE * (i * (last - i) * 4 / last**2 or _POINT))
        for i, (x, y, r) in enumerate(middle)
    ]


def _disc(ball: tuple[Vec, float], camera: Camera) -> Disc:
    x, y, _ = camera.flat(ball[0])
    return (x, y, ball[1])


def _outline(points: Sequence[Vec], camera: Camera) -> Loop:
    """A smooth closed line through points in space, counter-clockwise as it is seen."""
    flat = [camera.flat(point)[:2] for point in points]
    turned = zip(flat, [*flat[1:], flat[0]], strict=True)
    if sum(a[0] * b[1] - b[0] * a[1] for a, b in turned) > 0:
        flat.reverse()
    loop = []
    for i, (x, y) in enumerate(flat):
        before, after = flat[i - 1], flat[(i + 1) % len(flat)]
        tx, ty = after[0] - before[0], after[1] - before[1]
        length = (tx * tx + ty * ty) ** 0.5 or 1.0
        loop.append((x, y, -ty / length, tx / length))
    return tuple(loop)


def _dot(a: Vec, b: Vec) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
