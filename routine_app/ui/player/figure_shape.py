"""How much room a figure takes in its frame, and which part of it a breath moves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from routine_app.domain.value import Value
from routine_app.figure.camera import Bounds
from routine_app.figure.motion import Motion
from routine_app.figure.scene import Scene
from routine_app.figure.solids import Face, Puff


class FigureShape(Value):
    """Width over height of the frame, and the parts as boxes in fractions of it."""

    aspect: float
    boxes: tuple[QRectF, ...]


def shape_of(scenes: Sequence[Scene]) -> FigureShape:
    """The parts of some scenes in one frame, that of the first."""
    frame = scenes[0].bounds
    width, height = max(frame.width, 1e-6), max(frame.height, 1e-6)
    parts = [
        part
        for scene in scenes
        for part in (
            *(piece.bounds for piece in scene.figure),
            *(_bounds_of(thing) for thing in scene.furniture),
        )
    ]
    boxes = (
        QRectF(
            (part.left - frame.left) / width,
            (part.top - frame.top) / height,
            part.width / width,
            part.height / height,
        )
        for part in parts
    )
    return FigureShape(width / height, tuple(boxes))


def _bounds_of(thing: Face | Puff) -> Bounds:
    """The box around a piece of furniture."""
    if isinstance(thing, Face):
        return Bounds.around(thing.outline)
    return Bounds.around([(point[0], point[1]) for point in thing.loop])


class Held(Value):
    """A body that is held: its frame, and the box around what a breath moves in it.

    `breathing` is None when a breath changes who covers whom.
    """

    motion: Motion
    scene: Scene
    breathing: Bounds | None

    @classmethod
    def of(cls, motion: Motion) -> Held:
        empty, full = (motion.scene_at(1.0, breath) for breath in (0.0, 1.0))
        pairs = list(zip(empty.figure, full.figure, strict=True))
        moved = [piece.bounds for pair in pairs if pair[0] != pair[1] for piece in pair]
        if not moved or any(before.name != after.name for before, after in pairs):
            return cls(motion, empty, None)
        box = moved[0]
        for bounds in moved[1:]:
            box = box.united(bounds)
        return cls(motion, empty, box)
