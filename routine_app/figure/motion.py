"""The moving figure of one exercise: any weight between its start and its hold.

The bodies at both ends are settled once. In between the tilt is blended and the body dropped
to its contacts anew, and what it rests on at both ends keeps its place along the floor.
"""

from __future__ import annotations

from functools import cached_property

from routine_app.domain.exercise import Exercise, Level, View, pose_for_side
from routine_app.domain.pose import Pose, Prop, Side, blend
from routine_app.domain.value import Value
from routine_app.figure.camera import Bounds, Camera
from routine_app.figure.grounding import contacts, settle, settled_with
from routine_app.figure.scene import Scene, Setting, build_scene, picture
from routine_app.figure.skeleton import Skeleton, skeleton_of


def props_of(exercise: Exercise) -> tuple[Prop, ...]:
    """What is drawn with an exercise: its props, and a mat under everything on the floor."""
    if exercise.level is Level.FLOOR and Prop.MAT not in exercise.props:
        return (*exercise.props, Prop.MAT)
    return exercise.props


def still_scene(exercise: Exercise, side: Side | None = None) -> Scene:
    """The hold of an exercise as a still picture, cropped to itself."""
    pose = pose_for_side(exercise.hold, side)
    return build_scene(pose, exercise.view, side, props_of(exercise))


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

    def scene_at(self, weight: float, breath: float = 0.0) -> Scene:
        """The picture at `weight` (0 start, 1 hold); `breath` 0..1 fills the trunk."""
        return self._picture(weight, breath).framed(self._bounds)

    @cached_property
    def _tilts(self) -> tuple[float, float]:
        return settle(self.start).tilt, settle(self.hold).tilt

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
    def _settings(self) -> tuple[Setting, Setting]:
        """Props as they stand at the start and at the hold, on one mat."""
        bodies = self._body(self.start, 0.0), self._body(self.hold, 1.0)
        return (
            Setting.around(bodies[0], self.start, self.props, self._camera, also=bodies),
            Setting.around(bodies[1], self.hold, self.props, self._camera, also=bodies),
        )

    def _picture(self, weight: float, breath: float) -> Scene:
        pose = blend(self.start, self.hold, weight)
        body = self._body(pose, weight)
        setting = self._settings[weight >= 0.5]
        return picture(body, pose, self._camera, self.side, setting, breath)

    def _body(self, pose: Pose, weight: float) -> Skeleton:
        at_start, at_hold = self._tilts
        tilt = at_start + (at_hold - at_start) * min(1.0, max(0.0, weight))
        body = settled_with(pose, tilt)
        x, z = self._anchor(body)
        return skeleton_of(pose, tilt, (-x, body.pelvis.origin[1], -z))

    def _anchor(self, body: Skeleton) -> tuple[float, float]:
        """The middle of what rests at both ends; it stays where it is on the floor."""
        common = {s.part for s in self.start.rests_on} & {s.part for s in self.hold.rests_on}
        points = [p for part in sorted(common) for p, _ in contacts(body, part)]
        if not points:
            return body.pelvis.origin[0], body.pelvis.origin[2]
        return (
            sum(p[0] for p in points) / len(points),
            sum(p[2] for p in points) / len(points),
        )
