"""A settled figure with its props, flat and in order: all that painting needs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from routine_app.domain.exercise import View
from routine_app.domain.pose import Pose, Prop, Side
from routine_app.domain.value import Value, replace
from routine_app.figure.at_hand import at_hand
from routine_app.figure.body import pieces
from routine_app.figure.camera import Bounds, Camera
from routine_app.figure.depth import places
from routine_app.figure.flatten import FlatCoat, FlatPiece, flat_piece, in_order
from routine_app.figure.grounding import settle
from routine_app.figure.hair import with_hair
from routine_app.figure.props import Band, carried, mat_under, placed, straps
from routine_app.figure.reach import Stance
from routine_app.figure.skeleton import Skeleton
from routine_app.figure.solids import Face, Puff, Thing, footprints, visible

_ROOM = (0.95, 0.72)
"""Least width and height of the frame of a still picture."""


class Subject(Value):
    """Who is in the picture, for what is seen inside the body: bones and muscles."""

    body: Skeleton
    pose: Pose
    camera: Camera
    working: Side


class Scene(Value):
    """Shapes from far to near in picture coordinates, and the box to fit into the frame.

    `places` says of each piece of furniture how many parts of the figure are behind it; without
    it all stands behind. A still picture of a movement has a `ghost`, the other end of the
    movement, and arrows on its way.
    """

    ground: tuple[Face, ...]
    furniture: tuple[Face | Puff, ...]
    figure: tuple[FlatPiece, ...]
    bands: tuple[Band, ...]
    bounds: Bounds
    subject: Subject | None = None
    ghost: tuple[FlatPiece, ...] = ()
    arrows: tuple[tuple[tuple[float, float], ...], ...] = ()
    places: tuple[int, ...] = ()

    def standing_at(self, place: int) -> tuple[Face | Puff, ...]:
        """The furniture that is painted when this many parts of the figure are."""
        if not self.places:
            return () if place else self.furniture
        pairs = zip(self.furniture, self.places, strict=False)
        most = len(self.figure)
        return tuple(shape for shape, found in pairs if min(found, most) == place)

    def framed(self, bounds: Bounds) -> Scene:
        """The same picture in another frame, so that a row of them keeps one scale."""
        return replace(self, bounds=bounds)

    def roomy(self) -> Scene:
        """In a frame no smaller than others need: heads of a set of pictures are alike in size."""
        return self.framed(self.bounds.at_least(*_ROOM))


class Setting(Value):
    """What stands around the figure and does not move with it."""

    ground: tuple[Face, ...] = ()
    things: tuple[Thing, ...] = ()
    props: tuple[Prop, ...] = ()

    @classmethod
    def around(
        cls,
        stance: Stance,
        props: Sequence[Prop],
        camera: Camera,
        also: Stance | None = None,
    ) -> Setting:
        """Props fitted to a body, or where it has no use for them to the other end of its way.

        The mat is under both.
        """
        ends = (stance,) if also is None else (stance, also)
        bodies = [end.skeleton for end in ends]
        boxes = []
        for prop in props:
            used = (placed(prop, end.pose, end.skeleton) for end in ends)
            boxes += next(filter(None, used), []) or at_hand(prop, ends, camera)
        ground = mat_under(bodies, boxes, camera) if Prop.MAT in props else ()
        shades = footprints(boxes, camera)
        return cls((*ground, *shades), tuple(visible(boxes, camera)), tuple(props))


def build_scene(
    pose: Pose,
    view: View,
    side: Side | None = None,
    props: Sequence[Prop] = (),
    frame_of: Iterable[Pose] = (),
) -> Scene:
    """The picture of a pose whose working side is `side` (None is the right).

    `frame_of` names poses that must fit into the same frame at the same scale.
    """
    camera = Camera.of(view, side, pose)

    def alone(pose: Pose) -> Scene:
        stance = settle(pose)
        setting = Setting.around(stance, props, camera)
        return picture(stance.skeleton, stance.pose, camera, side, setting)

    scene = alone(pose)
    bounds = scene.bounds
    for other in frame_of:
        bounds = bounds.united(alone(other).bounds)
    return scene.framed(bounds)


def picture(
    body: Skeleton,
    pose: Pose,
    camera: Camera,
    side: Side | None,
    setting: Setting,
    breath: float = 0.0,
) -> Scene:
    """The picture of a body that is already in its place."""
    working = side or Side.RIGHT
    flat = []
    for piece in pieces(body, pose, working, breath):
        found = flat_piece(piece, camera)
        if piece.name == "head":
            found = with_hair(found, body.head, camera)
        if piece.name == "torso" and _seen_from_below(body, camera):
            found = replace(found, coats=tuple(sorted(found.coats, key=_is_leggings)))
        flat.append(found)
    bands = straps(setting.props, pose, body, working, camera)
    things = (*setting.things, *visible(carried(setting.props, pose, body), camera))
    bounds = flat[0].bounds
    for box in (*(piece.bounds for piece in flat), *(thing.bounds for thing in things)):
        bounds = bounds.united(box)
    for face in setting.ground:
        bounds = bounds.united(Bounds.around(face.outline))
    figure = tuple(in_order(flat))
    stand = places(things, figure, camera)
    return Scene(
        setting.ground,
        tuple(shape for thing in things for shape in thing.shapes),
        figure,
        bands,
        bounds,
        Subject(body, pose, camera, working),
        places=tuple(n for n, thing in zip(stand, things, strict=True) for _ in thing.shapes),
    )


_BELOW = -0.4
"""How far the trunk points away from the viewer before the pelvis hides the waist."""


def _seen_from_below(body: Skeleton, camera: Camera) -> bool:
    along = body.lumbar.y
    return sum(a * b for a, b in zip(along, camera.near, strict=True)) < _BELOW


def _is_leggings(coat: FlatCoat) -> bool:
    return coat.tone == "leggings"
