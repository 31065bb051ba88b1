"""A scene in the mirror: how a picture of the left side is painted.

Edges of shapes are never rounded to pixels quite alike on both sides. So the left side is
painted as the right one that it mirrors, and the finished picture is turned round.
"""

from __future__ import annotations

from types import MappingProxyType

from routine_app.domain.pose import Side
from routine_app.domain.value import replace
from routine_app.figure.camera import Bounds, Camera
from routine_app.figure.flatten import FlatCoat, FlatPiece
from routine_app.figure.frame import Frame, Vec
from routine_app.figure.loops import Loop
from routine_app.figure.scene import Scene, Subject
from routine_app.figure.skeleton import Limbs, Skeleton
from routine_app.figure.solids import Face, Puff


def shows_left(scene: Scene) -> bool:
    """Whether the left side works in it."""
    return scene.subject is not None and scene.subject.working is Side.LEFT


def reflected(scene: Scene) -> Scene:
    """The same shapes, left and right exchanged."""
    return replace(
        scene,
        ground=tuple(_face(face) for face in scene.ground),
        furniture=tuple(_solid(solid) for solid in scene.furniture),
        figure=tuple(_piece(piece) for piece in scene.figure),
        bands=tuple(
            replace(band, line=tuple((-x, y) for x, y in band.line)) for band in scene.bands
        ),
        bounds=_bounds(scene.bounds),
        ghost=tuple(_piece(piece) for piece in scene.ghost),
        arrows=tuple(tuple((-x, y) for x, y in arrow) for arrow in scene.arrows),
        subject=None if scene.subject is None else _subject(scene.subject),
    )


def _subject(subject: Subject) -> Subject:
    """The same person with left and right exchanged, seen from the other side."""
    body, camera = subject.body, subject.camera
    (rx, ry, rz), (dx, dy, dz), (nx, ny, nz) = camera.right, camera.down, camera.near
    return Subject(
        Skeleton(
            _frame(body.pelvis),
            _frame(body.lumbar),
            _frame(body.thorax),
            _frame(body.girdle),
            _frame(body.neck),
            _frame(body.head),
            MappingProxyType({side: _limbs(body.sides[side.other]) for side in Side}),
        ),
        subject.pose.mirrored(),
        Camera((-rx, -ry, rz), (dx, dy, -dz), (nx, ny, -nz)),
        subject.working.other,
    )


def _limbs(limbs: Limbs) -> Limbs:
    return Limbs(*(_frame(getattr(limbs, name)) for name in Limbs.FIELDS))


def _frame(frame: Frame) -> Frame:
    """A frame in the mirror; its z axis turns over, so that it stays right-handed."""

    def across(vec: Vec) -> Vec:
        return (vec[0], vec[1], -vec[2])

    zx, zy, zz = frame.z
    return Frame(across(frame.origin), across(frame.x), across(frame.y), (-zx, -zy, zz))


def _bounds(box: Bounds) -> Bounds:
    return Bounds(-box.right, box.top, -box.left, box.bottom)


def _face(face: Face) -> Face:
    return replace(face, outline=tuple((-x, y) for x, y in face.outline[::-1]))


def _solid(solid: Face | Puff) -> Face | Puff:
    return _face(solid) if isinstance(solid, Face) else replace(solid, loop=_loop(solid.loop))


def _piece(piece: FlatPiece) -> FlatPiece:
    return FlatPiece(
        piece.name,
        tuple(_coat(coat) for coat in piece.coats),
        tuple((-x, y, r, near) for x, y, r, near in piece.stations),
        _bounds(piece.bounds),
        tuple((-x, y, rx, ry) for x, y, rx, ry in piece.shades),
    )


def _coat(coat: FlatCoat) -> FlatCoat:
    return FlatCoat(
        coat.tone,
        tuple(_loop(loop) for loop in coat.loops),
        None if coat.gaps is None else tuple(_loop(loop) for loop in coat.gaps),
        tuple((-x, y, r) for x, y, r in coat.discs),
        coat.links,
        coat.linked_gap,
    )


def _loop(loop: Loop) -> Loop:
    return tuple((-x, y, -nx, ny) for x, y, nx, ny in loop[::-1])
