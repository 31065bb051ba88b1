"""Parts of the body, and what is true of them, in plain words."""

from __future__ import annotations

from collections.abc import Iterator

from routine_app.content.poses import beyond_words
from routine_app.domain.language import mark, tr
from routine_app.domain.pose import OutOfRange, Side
from routine_app.domain.words import centimetres_unit, percent_words, side_by_side
from routine_app.figure.muscles import MuscleLengths, change_of
from routine_app.figure.pose_report import MUCH_SETTLED, PoseReport, Touch
from routine_app.ui.muscle_words import change_word
from routine_app.ui.player.words import within
from routine_app.ui.studio.joint_words import DEGREES, JOINTS
from routine_app.ui.studio.part_words import part_title, thing_name

_MUSCLES = {
    Side.RIGHT: (mark("Right psoas"), mark("Right iliacus")),
    Side.LEFT: (mark("Left psoas"), mark("Left iliacus")),
}
_TOGETHER = {
    "flexion": mark("Lower and upper back together, flexion"),
    "bend": mark("Lower and upper back together, bend"),
    "rotation": mark("Lower and upper back together, rotation"),
}
_SETTLED_TOLD = 2.0
"""Degrees: a smaller change by settling cannot be seen."""


def touch_words(touch: Touch) -> str:
    """What is wrong with a contact, in centimetres: "Right hand floats 4 cm above the floor"."""
    gaps = {"part": part_title(touch.part), "size": centimetres_unit(abs(touch.centimetres))}
    if touch.target is None:
        if touch.gap > 0:
            return tr("{part} floats {size} above the floor", **gaps)
        return tr("{part} sinks {size} into the floor", **gaps)
    gaps["thing"] = thing_name(touch.target)
    if touch.carries:
        if touch.gap > 0:
            return tr("{part} floats {size} above the {thing}", **gaps)
        return tr("{part} sinks {size} into the {thing}", **gaps)
    if touch.gap > 0:
        return tr("{part} is {size} away from the {thing}", **gaps)
    return tr("{part} is {size} inside the {thing}", **gaps)


def settling_words(report: PoseReport, *, is_settled: bool = True) -> str:
    """How far the pose of a session is from the one that was set, and which one is shown."""
    most = report.most_changed
    if most < _SETTLED_TOLD:
        return ""
    named = [(within(JOINTS[c].spoken), change) for c, change in report.changes if c in JOINTS]
    large = [_changed_by(name, change) for name, change in named[:2] if change]
    joints = large[0] if large else ""
    if len(large) > 1:
        joints = tr("{first} and the {second}", about="joints", first=large[0], second=large[1])
    if most <= MUCH_SETTLED:
        return tr("Settling changes the {joints}.", joints=joints)
    said = tr("In a session it would settle far from that: the {joints}.", joints=joints)
    return said if is_settled else f"{said} {tr('Shown here as you set it.')}"


def _changed_by(joint: str, change: float) -> str:
    angle = f"{round(abs(change))}{DEGREES}"
    return tr("{joint} by {angle}", joint=joint, angle=angle)


def beyond_sentence(wrong: OutOfRange) -> str:
    """An angle, or a sum of them, that nobody can do."""
    joint = JOINTS.get(wrong.channel)
    name = joint.spoken if joint else tr(_TOGETHER[wrong.channel.rpartition(" ")[2]])
    return f"{beyond_words(wrong, name)}."


def warnings(report: PoseReport, *, settled: bool = True) -> Iterator[str]:
    """Everything that keeps a pose from being right, the gravest first.

    Unless it has `settled`, nothing is said of what settling will do.
    """
    yield from map(beyond_sentence, report.beyond)
    left = report.left_open if settled else ()
    for touch in left:
        yield tr("{problem}, and settling cannot close that.", problem=touch_words(touch))
    parts = {touch.part for touch in left}
    closes = settled and report.most_changed <= MUCH_SETTLED
    for touch in report.touches:
        if touch.is_noticed and touch.part not in parts:
            said = touch_words(touch)
            yield tr("{problem}. Settling closes that.", problem=said) if closes else f"{said}."


def length_words(length: float) -> str:
    """A muscle's length: "longer, 102 % of standing"."""
    percent = percent_words(round(100 * length))
    return side_by_side((change_word(change_of(length)), percent))


def muscle_rows(lengths: MuscleLengths) -> Iterator[tuple[str, float]]:
    """Both muscles of both sides, with their names."""
    for side, (psoas, iliacus) in _MUSCLES.items():
        of = lengths.of(side)
        yield tr(psoas), of.psoas
        yield tr(iliacus), of.iliacus
