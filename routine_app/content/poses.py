"""Poses of a file as poses of the domain: `same as`, defaults, and what a body can do."""

from __future__ import annotations

from collections.abc import Mapping

from routine_app.content.fields import At
from routine_app.content.problem import Report
from routine_app.content.shapes import PoseName, PoseShape, PosesShape, VariantPosesShape
from routine_app.domain.language import tr
from routine_app.domain.pose import (
    WIDE_ABDUCTION,
    WIDE_ABDUCTION_NEEDS_FLEXION,
    OutOfRange,
    Pose,
)

Angles = dict[str, At[float]]

_NO_JOINTS = ("same_as", "rests_on", "holds")
_AS_IN_FILES = str.maketrans("_.", "  ")
_SAME_AS_START = PoseShape(same_as=At(0, 0, PoseName.START))


def build_poses(shape: PosesShape, report: Report) -> tuple[Pose, Pose]:
    """Start and hold. A hold that is left out is the start."""
    shapes = {PoseName.START: shape.start, PoseName.HOLD: shape.hold or _SAME_AS_START}
    return _both(shapes, {}, report)


def build_changed(
    shape: VariantPosesShape, start: Pose, hold: Pose, report: Report
) -> tuple[Pose, Pose]:
    """Start and hold of a variant, from those of its exercise. What is left out stays."""
    shapes = {PoseName.START: shape.start or PoseShape(), PoseName.HOLD: shape.hold or PoseShape()}
    return _both(shapes, {PoseName.START: start, PoseName.HOLD: hold}, report)


def _both(
    shapes: dict[PoseName, PoseShape], begun: Mapping[PoseName, Pose], report: Report
) -> tuple[Pose, Pose]:
    start = _build(PoseName.START, shapes, begun, report)
    return start, _build(PoseName.HOLD, shapes, begun, report)


def _build(
    name: PoseName,
    shapes: dict[PoseName, PoseShape],
    begun: Mapping[PoseName, Pose],
    report: Report,
    waiting: tuple[PoseName, ...] = (),
) -> Pose:
    shape = shapes[name]
    base, known = Pose(), tuple[OutOfRange, ...]()
    if name in begun:
        base = begun[name]
        known = base.out_of_range()
    if shape.same_as is not None:
        line, column, other = shape.same_as
        if other in (name, *waiting):
            told, written = name, shapes[other].same_as
            if not line and written is not None:  # of a hold that was left out
                told, (line, column, _) = other, written
            itself = tr('the pose "{name}" cannot begin from itself', name=told)
            report.add(line, column, itself)
        else:
            base = _build(other, shapes, begun, report, (*waiting, name))
            known = base.out_of_range()
    angles = _angles(shape)
    pose = Pose(
        {**base.angles, **{channel: angle.value for channel, angle in angles.items()}},
        base.rests_on if shape.rests_on is None else shape.rests_on,
        base.holds if shape.holds is None else shape.holds,
    )
    for wrong in pose.out_of_range():
        if wrong not in known:
            _report_range(wrong, angles, report)
    return pose


def _angles(shape: PoseShape) -> Angles:
    """The angles that are given, by channel."""
    angles: Angles = {}
    for joint, value in vars(shape).items():
        if isinstance(value, At) and joint not in _NO_JOINTS:
            angles[joint] = value
        elif joint not in _NO_JOINTS:
            angles.update((f"{joint}.{axis}", angle) for axis, angle in vars(value).items())
    return angles


def _report_range(wrong: OutOfRange, angles: Angles, report: Report) -> None:
    """At the angle itself; a sum over the spine is laid at its last given part."""
    line, column = 0, 0
    for channel in _parts(wrong.channel):
        if channel in angles:
            line, column, _ = max((line, column, 0.0), angles[channel])
    report.add(line, column, beyond_words(wrong, wrong.channel.translate(_AS_IN_FILES)))


def beyond_words(wrong: OutOfRange, name: str) -> str:
    """Says what is beyond a limit, under this name, and the limit."""
    gaps = {
        "name": name,
        "angle": f"{wrong.value:g}",
        "low": f"{wrong.low:g}",
        "high": f"{wrong.high:g}",
    }
    if wrong.high == WIDE_ABDUCTION and wrong.channel.startswith("hip"):
        return tr(
            "{name} is {angle} degrees, a body can do {low} to {high} "
            "while the hip is not bent past {bent}",
            bent=WIDE_ABDUCTION_NEEDS_FLEXION,
            **gaps,
        )
    return tr("{name} is {angle} degrees, a body can do {low} to {high}", **gaps)


def _parts(channel: str) -> tuple[str, ...]:
    """The channels behind a limit: itself, the two regions of a sum, or the bend it needs."""
    if channel.startswith("lumbar + thoracic "):
        axis = channel.rpartition(" ")[2]
        return f"lumbar.{axis}", f"thoracic.{axis}"
    if channel.endswith(".abduction"):
        joint = channel.partition(".")[0]
        return (channel, f"{joint}.flexion") if joint.startswith("hip") else (channel,)
    return (channel,)
