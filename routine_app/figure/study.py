"""A pose that is being worked on, as a picture from any side: as it was set, or settled."""

from __future__ import annotations

from functools import cached_property

from routine_app.domain.drawing import End
from routine_app.domain.exercise import Exercise, View
from routine_app.domain.value import Value, replace
from routine_app.figure.camera import Bounds, Camera
from routine_app.figure.motion import Motion, props_of
from routine_app.figure.pose_report import PoseReport, Touch, touches
from routine_app.figure.reach import Stance
from routine_app.figure.scene import Scene, Setting, picture

FRONT, SIDE, THREE_QUARTER = View(90.0, 6.0), View(0.0, 6.0), View(42.0, 14.0)
"""Where a figure can be looked at from, besides the exercise's own view."""


class Mark(Value):
    """Something that touches or should, in picture coordinates."""

    touch: Touch
    x: float
    y: float


class Study(Value):
    """One end of an exercise, from a view of its own, settled or exactly as it was set.

    `report` is what can be said of that pose. What stands around stands where the body `fitted` needs
    it, or without one where the body needs it that is drawn.
    """

    exercise: Exercise
    end: End
    view: View
    report: PoseReport
    is_settled: bool = True
    fitted: Stance | None = None

    @classmethod
    def of(
        cls, exercise: Exercise, end: End, view: View | None = None, *, is_settled: bool = True
    ) -> Study:
        """The study of an exercise, from its own view if from no other."""
        pose = exercise.start if end is End.START else exercise.hold
        return cls(exercise, end, view or exercise.view, PoseReport(pose), is_settled)

    @property
    def stance(self) -> Stance:
        """The body that is drawn."""
        return self.report.settled if self.is_settled else self.report.as_set

    @cached_property
    def scene(self) -> Scene:
        """Its picture, with what stands around it."""
        stance = self.stance
        fitted = self.fitted or stance
        setting = Setting.around(fitted, props_of(self.exercise), self._camera, also=stance)
        return picture(stance.skeleton, stance.pose, self._camera, None, setting).roomy()

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """What touches or should, where it is in the picture."""
        found = []
        for touch in touches(self.stance) if self.is_settled else self.report.touches:
            x, y, _ = self._camera.flat(touch.place)
            found.append(Mark(touch, x, y))
        return tuple(found)

    @cached_property
    def _camera(self) -> Camera:
        return Camera.of(self.view, None, self.report.pose)


class Passage:
    """The way between both ends of an exercise as it is now, from a view of its own."""

    def __init__(self, exercise: Exercise, view: View) -> None:
        self._motion = Motion.of(replace(exercise, view=view))

    def at(self, weight: float) -> Scene:
        """The picture on the way: 0 at the start, 1 in the hold."""
        return self._motion.scene_at(weight)


def framed(scene: Scene, frame: Bounds | None) -> Scene:
    """The picture in a frame that holds it: the one before, as long as it is large enough."""
    return scene if frame is None else scene.framed(frame.united(scene.bounds))
