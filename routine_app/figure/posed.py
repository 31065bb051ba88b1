"""One figure as it was asked for: the body in its place, its picture, and its numbers.

An exercise that nobody changed is drawn as everywhere else, with the signs of its movement. Angles
that were set stay as they were set; the others give way to what the body rests on.
"""

from __future__ import annotations

from functools import cached_property
from math import sqrt

from routine_app.domain.drawing import Drawing, End
from routine_app.domain.exercise import Exercise, View, pose_for_side
from routine_app.domain.pose import STANDING, BodyPart, Pose, Side
from routine_app.domain.value import Value
from routine_app.figure.body import pieces
from routine_app.figure.camera import Camera
from routine_app.figure.contacts import sided, spots
from routine_app.figure.grounding import ONE_TOUCHES, settle
from routine_app.figure.motion import Motion, props_of, still_scene
from routine_app.figure.muscles import muscle_lengths
from routine_app.figure.reach import Stance
from routine_app.figure.scene import Scene, Setting, picture

_FEET = (BodyPart.FOOT_LEFT, BodyPart.FOOT_RIGHT)
_DIGITS = 6


class Posed(Value):
    """One end of an exercise, or of none: then somebody who stands."""

    exercise: Exercise | None
    drawing: Drawing

    @cached_property
    def pose(self) -> Pose:
        """The angles that are asked for."""
        pose, drawing = STANDING, self.drawing
        if self.exercise is not None:
            end = self.exercise.start if drawing.end is End.START else self.exercise.hold
            pose = pose_for_side(end, drawing.side)
        return pose.with_angles(dict(drawing.changes)) if drawing.changes else pose

    @cached_property
    def stance(self) -> Stance:
        """The body on its supports, or let down onto the floor where it has none."""
        return settle(self.pose, kept=[channel for channel, _ in self.drawing.changes])

    @cached_property
    def scene(self) -> Scene:
        """Its picture."""
        exercise, drawing = self.exercise, self.drawing
        if exercise is not None and not drawing.changes:
            if drawing.end is End.HOLD:
                return still_scene(exercise, drawing.side)
            return Motion.of(exercise, drawing.side).alone_at(0.0).roomy()
        view = View() if exercise is None else exercise.view
        props = () if exercise is None else props_of(exercise)
        stance, side = self.stance, drawing.side
        camera = Camera.of(view, side, stance.pose)
        setting = Setting.around(stance, props, camera)
        return picture(stance.skeleton, stance.pose, camera, side, setting).roomy()

    def numbers(self) -> dict[str, object]:
        """Places in statures above the floor, lengths relative to standing."""
        lengths = muscle_lengths(self.pose)
        joints = self.stance.skeleton.joints
        return {
            "joints": {name: [_rounded(v) for v in place] for name, place in joints.items()},
            "supports": self._supports(),
            "lowest": _rounded(self._lowest()),
            **{
                muscle: {side: _rounded(getattr(lengths.of(side), muscle)) for side in Side}
                for muscle in ("psoas", "iliacus")
            },
        }

    def _supports(self) -> dict[str, float]:
        """How high above the floor each part rests: where it is farthest from resting there.

        A rounded part rests on its lowest place, any other on all of its places.
        """
        found = {}
        for part in [support.part for support in self.stance.pose.rests_on] or _FEET:
            heights = [spot.on(self.stance.skeleton)[1] - spot.skin for spot in spots(part)]
            rests = min if sided(part)[0] in ONE_TOUCHES else max
            found[part.value.replace(" ", "_")] = _rounded(rests(heights))
        return found

    def _lowest(self) -> float:
        """The lowest flesh that is drawn."""
        coats = [
            coat
            for piece in pieces(self.stance.skeleton, self.stance.pose, Side.RIGHT)
            for coat in piece.coats
        ]
        balls = [point[1] - r for coat in coats for point, r in coat.balls]
        ovals = [
            centre[1] - sqrt(sum(axis[1] ** 2 for axis in axes))
            for coat in coats
            for centre, *axes in coat.ovals
        ]
        return min(balls + ovals)


def _rounded(number: float) -> float:
    return round(number, _DIGITS) + 0.0  # no minus before a zero
