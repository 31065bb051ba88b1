"""Parts of the body, and what is true of them, in plain words."""

from __future__ import annotations

from collections.abc import Iterator

from routine_app.content.poses import beyond_words
from routine_app.domain.pose import BodyPart, OutOfRange, Prop, Side
from routine_app.figure.muscles import MuscleLengths, change_of
from routine_app.figure.pose_report import MUCH_SETTLED, PoseReport, Touch
from routine_app.ui.studio.joint_words import DEGREES, JOINTS

_SIDES = {Side.RIGHT: "Right", Side.LEFT: "Left"}
_SETTLED_TOLD = 2.0
"""Degrees: a smaller change by settling cannot be seen."""


def part_name(part: BodyPart) -> str:
    """A part as it is said: "right knee"."""
    name, _, last = part.value.rpartition(" ")
    return f"{last} {name}" if last in ("right", "left") else part.value


def part_title(part: BodyPart) -> str:
    """The same at the beginning of a line."""
    name = part_name(part)
    return name[:1].upper() + name[1:]


def target_name(target: Prop | BodyPart | None) -> str:
    """What something rests on or holds."""
    if target is None:
        return "the floor"
    return f"the {part_name(target) if isinstance(target, BodyPart) else target.value}"


def touch_words(touch: Touch) -> str:
    """What is wrong with a contact, in centimetres: "Right hand floats 4 cm above the floor"."""
    size = f"{abs(touch.centimetres):.0f} cm"
    name, target = part_title(touch.part), target_name(touch.target)
    if touch.carries or touch.target is None:
        if touch.gap > 0:
            return f"{name} floats {size} above {target}"
        return f"{name} sinks {size} into {target}"
    return f"{name} is {size} {'away from' if touch.gap > 0 else 'inside'} {target}"


def settling_words(report: PoseReport, *, is_settled: bool = True) -> str:
    """How far the pose of a session is from the one that was set, and which one is shown."""
    most = report.most_changed
    if most < _SETTLED_TOLD:
        return ""
    named = [(JOINTS[c].spoken.lower(), change) for c, change in report.changes if c in JOINTS]
    large = [f"{name} by {round(abs(change))}{DEGREES}" for name, change in named[:2] if change]
    joints = " and the ".join(large)
    if most <= MUCH_SETTLED:
        return f"Settling changes the {joints}."
    shown = "" if is_settled else " Shown here as you set it."
    return f"In a session it would settle far from that: the {joints}.{shown}"


def beyond_sentence(wrong: OutOfRange) -> str:
    """An angle, or a sum of them, that nobody can do."""
    joint = JOINTS.get(wrong.channel)
    if joint is not None:
        name = joint.spoken
    else:
        name = f"Lower and upper back together, {wrong.channel.rpartition(' ')[2]}"
    return f"{beyond_words(wrong, name)}."


def warnings(report: PoseReport, *, settled: bool = True) -> Iterator[str]:
    """Everything that keeps a pose from being right, the gravest first.

    Unless it has `settled`, nothing is said of what settling will do.
    """
    yield from map(beyond_sentence, report.beyond)
    left = report.left_open if settled else ()
    for touch in left:
        yield f"{touch_words(touch)}, and settling cannot close that."
    parts = {touch.part for touch in left}
    closes = settled and report.most_changed <= MUCH_SETTLED
    for touch in report.touches:
        if touch.is_noticed and touch.part not in parts:
            yield (
                f"{touch_words(touch)}. Settling closes that."
                if closes
                else f"{touch_words(touch)}."
            )


def length_words(length: float) -> str:
    """A muscle's length: "longer, 102 % of standing"."""
    percent = f"{100 * length:.0f}\N{NO-BREAK SPACE}%"
    return f"{change_of(length).value}, {percent}"


def muscle_rows(lengths: MuscleLengths) -> Iterator[tuple[str, float]]:
    """Both muscles of both sides, with their names."""
    for side, name in _SIDES.items():
        of = lengths.of(side)
        yield f"{name} psoas", of.psoas
        yield f"{name} iliacus", of.iliacus
