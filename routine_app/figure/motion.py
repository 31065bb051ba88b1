"""The moving figure of one exercise: any weight between its start and its hold.

The bodies at both ends and at some knots between them are settled once; what the body rests on
at both ends keeps its place along the floor.
"""

from __future__ import annotations

from functools import cached_property

from routine_app.domain.exercise import Exercise, Level, View, pose_for_side
from routine_app.domain.pose import Pose, Prop, Side
from routine_app.domain.value import Value
from routine_app.figure.camera import Bounds, Camera
from routine_app.figure.scene import Scene, Setting, build_scene, picture
from routine_app.figure.stills import with_breath, with_movement
from routine_app.figure.way import Way


def props_of(exercise: Exercise) -> tuple[Prop, ...]:
    """What is drawn with an exercise: its props, and a mat under everything on the floor."""
    if exercise.level is Level.FLOOR and Prop.MAT not in exercise.props:
        return (*exercise.props, Prop.MAT)
    return exercise.props


def still_scene(exercise: Exercise, side: Side | None = None) -> Scene:
    """The hold of an exercise as a still picture, cropped to itself."""
    if exercise.moves is not None:
        motion = Motion.of(exercise, side)
        return with_movement(motion.alone_at(1.0), motion.alone_at(0.0)).roomy()
    pose = pose_for_side(exercise.hold, side)
    scene = build_scene(pose, exercise.view, side, props_of(exercise))
    return (scene if exercise.breath is None else with_breath(scene)).roomy()


class Motion(Value):
    """Pictures on the way from a start to a hold, all in one frame."""

    start: Pose
    hold: Pose
    view: View
    side: Side | None = None
    props: tuple[Prop, ...] = ()

    @classmethod
    def of(cls, exercise: Exercise, side: Side | None = None) -> Motion:
        """The motion of an exercise with `side` working."""
        return cls(
            pose_for_side(exercise.start, side),
            pose_for_side(exercise.hold, side),
            exercise.view,
            side,
            props_of(exercise),
        )

    def alone_at(self, weight: float) -> Scene:
        """The picture at `weight`, cropped to itself."""
        return self._picture(weight, 0.0)

    def scene_at(self, weight: float, breath: float = 0.0) -> Scene:
        """The picture at `weight` (0 start, 1 hold); `breath` 0..1 fills the trunk."""
        return self._picture(weight, breath).framed(self._bounds)

    @cached_property
    def way(self) -> Way:
        """The body at every weight."""
        return Way(self.start, self.hold)

    @cached_property
    def _camera(self) -> Camera:
        return Camera.of(self.view, self.side, self.hold)

    @cached_property
    def _bounds(self) -> Bounds:
        bounds = self._picture(0.0, 0.0).bounds
        for weight in (0.25, 0.5, 0.75, 1.0):
            bounds = bounds.united(self._picture(weight, 0.0).bounds)
        return bounds

    @cached_property
    def _setting(self) -> Setting:
        """Props where the hold needs them: they stand there from the start, on one mat."""
        first, last = self.way.ends
        return Setting.around(last, self.props, self._camera, also=first)

    def _picture(self, weight: float, breath: float) -> Scene:
        stance = self.way.at(weight)
        setting = self._setting
        return picture(stance.skeleton, stance.pose, self._camera, self.side, setting, breath)
