"""The side that is worked, in words: by itself, with its exercise, as one letter."""

from __future__ import annotations

from routine_app.domain.language import tr
from routine_app.domain.pose import Side
from routine_app.domain.timeline import Segment, Timeline
from routine_app.domain.words import side_word


def side_first(segment: Segment, timeline: Timeline) -> str:
    """Left side first, or the only side."""
    if segment.side is None:
        return ""
    if not _other_side_follows(segment, timeline):
        return the_side(segment.side)
    if segment.side is Side.LEFT:
        return tr("Left side first", about="the first word is painted largest: the side")
    return tr("Right side first", about="the first word is painted largest: the side")


def side_letter(side: Side) -> str:
    """ "L" or "R"."""
    if side is Side.LEFT:
        return tr("L", about="left side of the body, in one letter")
    return tr("R", about="right side of the body, in one letter")


def the_side(side: Side) -> str:
    """ "Left side"."""
    if side is Side.LEFT:
        return tr("Left side", about="the first word is painted largest: the side")
    return tr("Right side", about="the first word is painted largest: the side")


def with_side_first(segment: Segment, timeline: Timeline) -> str:
    """The exercise with the side that comes first, or its only side."""
    assert segment.exercise is not None
    name = segment.exercise.short_name
    match segment.side, _other_side_follows(segment, timeline):
        case Side.LEFT, True:
            return tr("{exercise}, left side first", exercise=name)
        case Side.RIGHT, True:
            return tr("{exercise}, right side first", exercise=name)
        case Side.LEFT, _:
            return tr("{exercise}, left side", exercise=name)
        case Side.RIGHT, _:
            return tr("{exercise}, right side", exercise=name)
        case _:
            return name


def _other_side_follows(segment: Segment, timeline: Timeline) -> bool:
    return segment.side is not None and any(
        other.number == segment.number and other.side is segment.side.other
        for other in timeline.segments[segment.index :]
    )


def with_side(exercise: str, side: Side | None) -> str:
    """An exercise by name with the side that is worked: "Couch stretch, left"."""
    if side is None:
        return exercise
    return tr("{exercise}, {side}", exercise=exercise, side=side_word(side))
