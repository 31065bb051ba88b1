"""A scene in the mirror: how a picture of the left side is painted.

Edges of shapes are never rounded to pixels quite alike on both sides. So the left side is
painted as the right one that it mirrors, and the finished picture is turned round.
"""

from __future__ import annotations

from routine_app.domain.pose import Side
from routine_app.domain.value import replace
from routine_app.figure.camera import Bounds
from routine_app.figure.envelope import Loop
from routine_app.figure.flatten import FlatCoat, FlatPiece
from routine_app.figure.scene import Scene
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
    )


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
