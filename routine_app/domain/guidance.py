"""What someone on the floor is told at one moment of a segment: breath, repetition, pose, cue.

Pure functions of a segment and of the milliseconds into it.
"""

from __future__ import annotations

import math

from routine_app.domain.dose import SECOND, Beat
from routine_app.domain.exercise import for_side
from routine_app.domain.language import mark, tr
from routine_app.domain.pose import Side
from routine_app.domain.timeline import Segment, SegmentKind, Timeline
from routine_app.domain.value import Value

BREATHS = mark("Begin with three slow breaths.")
OPENING = 30 * SECOND
POSE_CHANGE = 900
"""Milliseconds in which the figure moves into a hold."""


class BreathNow(Value):
    """Breathing in or out, the seconds of that half (rounded up) and how many are left.

    `depth` is how full the lungs are, 0 to 1, eased like a breath.
    """

    inhaling: bool
    seconds: int
    seconds_left: int
    depth: float


class RepNow(Value):
    """The repetition under way (from 1), the word of its beat, and the figure's way."""

    number: int
    of: int
    word: str
    weight: float


def seconds_shown(milliseconds: int) -> int:
    """Whole seconds left, rounded up: "1" is the last second and 0 is never reached early."""
    return -(-milliseconds // SECOND)


def ease(x: float) -> float:
    """Smooth start and end between 0 and 1: 3x^2 - 2x^3."""
    x = min(1.0, max(0.0, x))
    return x * x * (3 - 2 * x)


def breath_at(segment: Segment, into: int) -> BreathNow:
    """The breath pacer `into` ms after a hold began: it starts with breathing in."""
    breath = segment.breath
    within = into % breath.length
    inhaling = within < breath.inhale
    length = breath.inhale if inhaling else breath.exhale
    past = within if inhaling else within - breath.inhale
    depth = (1 - math.cos(math.pi * past / length)) / 2
    return BreathNow(
        inhaling,
        seconds_shown(length),
        seconds_shown(length - past),
        depth if inhaling else 1 - depth,
    )


def rep_at(segment: Segment, into: int) -> RepNow | None:
    """The repetition under way, or None for an exercise that does not move."""
    tempo = segment.tempo
    if tempo is None:
        return None
    number, within = divmod(into, tempo.length)
    moves = sum(not beat.stays for beat in tempo.beats)
    moved = number * moves
    word = tempo.beats[-1].word
    weight = float(moved % 2)
    for beat in tempo.beats:
        word = beat.word
        weight = _weight(beat, within, moved)
        if within < beat.duration:
            break
        within -= beat.duration
        moved += not beat.stays
    return RepNow(min(number + 1, segment.reps or number + 1), segment.reps, word, weight)


def _weight(beat: Beat, within: int, moved: int) -> float:
    """How far the figure is towards the hold: even moves lead there, odd ones back."""
    away = moved % 2
    if beat.stays:
        return float(away)
    part = ease(within / beat.duration)
    return 1 - part if away else part


def pose_weight(segment: Segment, into: int) -> float:
    """0 = start pose, 1 = hold pose. Change-overs show the start pose of what comes."""
    if not segment.kind.is_work:
        return 0.0
    rep = rep_at(segment, into)
    if rep is not None:
        return rep.weight
    return ease(into / POSE_CHANGE)


def figure_side(segment: Segment, into: int) -> Side | None:
    """The side the figure works: the segment's, or turn by turn for alternating repetitions."""
    if not segment.alternates or segment.first_side is None:
        return segment.side
    if segment.tempo is None or not segment.kind.is_work:
        return segment.first_side
    turn = into // segment.tempo.length
    return segment.first_side if turn % 2 == 0 else segment.first_side.other


def cue_at(segment: Segment, into: int) -> str:
    """The one line of advice: the set-up before work; then a cue at 0, 1/3 and 2/3 of it.

    A routine whose first exercise is a long rest begins with three slow breaths, in no extra time.
    """
    exercise = segment.exercise
    if exercise is None:
        return segment.text
    if not segment.kind.is_work:
        return set_up_at(segment)
    if segment.cue:
        return for_side(segment.cue, segment.side)
    if is_opening(segment) and into < min(OPENING, segment.duration // 3):
        return tr(BREATHS)
    if not exercise.cues:
        return ""
    third = into * 3 // segment.duration if segment.duration else 0
    return for_side(exercise.cues[min(third, len(exercise.cues) - 1, 2)], segment.side)


def set_up_at(segment: Segment) -> str:
    """How to get into position for what the segment is about, on its side."""
    exercise = segment.exercise
    if exercise is None:
        return ""
    return for_side(exercise.set_up or exercise.start_position, segment.side)


def is_opening(segment: Segment) -> bool:
    """Whether a routine begins with it, and it is held long enough to settle in."""
    is_first = segment.number == 1 and segment.index <= 1
    return is_first and segment.kind is SegmentKind.HOLD and segment.duration >= 3 * OPENING


def breaths_told_before(timeline: Timeline, segment: Segment) -> str:
    """The slow breaths that a session begins with, told with the set-up while one gets ready.

    Nothing where the first exercise says it itself, and nothing later.
    """
    if segment.kind is not SegmentKind.GET_READY:
        return ""
    work = timeline.next_work(segment.index)
    return "" if work is not None and is_opening(work) else tr(BREATHS)


def is_getting_ready(segment: Segment, remaining: int) -> bool:
    """Whether a rest between levels is in its last five seconds, when the word changes."""
    return segment.kind is SegmentKind.REST and segment.level_change and remaining <= 5 * SECOND
