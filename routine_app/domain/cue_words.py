"""What the voice says: plain sentences for segments, in their spoken form.

Constants are marked for translation; whoever says them calls `tr`.
"""

from __future__ import annotations

import re

from routine_app.domain.dose import MINUTE, SECOND
from routine_app.domain.exercise import Sides
from routine_app.domain.guidance import cue_at, rep_at
from routine_app.domain.language import mark, tr, tr_count
from routine_app.domain.pose import Side
from routine_app.domain.spoken import spoken
from routine_app.domain.timeline import Segment, SegmentKind, Timeline

HALF_WAY = mark("Half-way.")
LAST_FIVE = mark("Last five.")
LAST_ONE = mark("Last one.")
BREATHE_IN = mark("Breathe in.")
BREATHE_OUT = mark("And out.")
DONE = mark("Done.")
WHEN_READY = mark("Press Space when you are ready.")
_OTHER_SIDE = {
    Side.LEFT: mark("Other side: left."),
    Side.RIGHT: mark("Other side: right."),
}
_SIDE = {Side.LEFT: mark("Left side."), Side.RIGHT: mark("Right side.")}
_SIDE_FIRST = {Side.LEFT: mark("Left side first."), Side.RIGHT: mark("Right side first.")}
_ALTERNATING = {
    Side.LEFT: mark("Alternating, left first."),
    Side.RIGHT: mark("Alternating, right first."),
}
_SIDE_ALONE = {Side.LEFT: mark("Left."), Side.RIGHT: mark("Right.")}
_READ_TWICE = 2
"""In how many repetitions each word of a quick movement is said, before only their number is."""
_QUICK = 1500
_ROOM_FOR_A_NUMBER = 2500


def speaking_time(words: str, rate: float = 1.0) -> int:
    """About how long a voice takes, in milliseconds: rather too much than too little.

    Measured with espeak-ng at its calm pace: letters, pauses between sentences, and numbers, which
    are longer than they look.
    """
    pauses = len(re.findall(r"[.,:;!?]\s", words))
    numbers = len(re.findall(r"\d+", words))
    return round((300 + 58 * len(words) + 300 * pauses + 450 * numbers) / rate)


def spoken_time(milliseconds: int) -> str:
    """ "45 seconds", "1 minute", "1 minute 45 seconds"."""
    minutes, seconds = divmod(milliseconds // SECOND, MINUTE // SECOND)
    if milliseconds < 100 * SECOND and seconds:
        return _seconds(milliseconds // SECOND)
    if not seconds or not minutes:
        return _minutes(minutes) if minutes else ""
    return tr("{minutes} {seconds}", minutes=_minutes(minutes), seconds=_seconds(seconds))


def _minutes(count: int) -> str:
    if count == 1:  # not every voice knows whether a single thing is "un" or "une"
        return tr("1 minute", "said by a voice: a number in words")
    return tr_count(count, "{count} minute", "{count} minutes", "said by a voice")


def _seconds(count: int) -> str:
    if count == 1:
        return tr("1 second", "said by a voice: a number in words")
    return tr_count(count, "{count} second", "{count} seconds", "said by a voice")


def next_words(segment: Segment, timeline: Timeline) -> str:
    """What comes, said early in a change-over: the exercise and its side."""
    exercise = segment.exercise
    if exercise is None:
        return tr("Rest, {time}.", time=spoken_time(segment.duration))
    if segment.set_number > 1:
        return tr("Set {number} of {sets}.", number=segment.set_number, sets=segment.sets)
    name = exercise.short_name
    if segment.kind is SegmentKind.GET_READY:
        said = tr("First: {exercise}.", exercise=name)
    else:
        said = tr("Next: {exercise}.", exercise=name)
    return _said(segment, said, _side_words(segment, timeline))


def going_on_words(segment: Segment) -> str:
    """What goes on after a longer break."""
    exercise = segment.exercise
    if exercise is None:
        return ""
    side = tr(_SIDE[segment.side]) if segment.side else ""
    return _said(segment, f"{exercise.short_name}.", side)


def set_up_words(segment: Segment) -> str:
    """How to get there, in a change-over."""
    if segment.exercise is None or segment.set_number > 1:
        return ""
    return _said(segment, _sentence(cue_at(segment, 0)))


def ready_words(work: Segment) -> str:
    """Just before it begins: how many times, or that it begins."""
    if not work.reps:
        return tr("Get ready.")
    if work.reps == 1:
        return tr("1 repetition.", "said by a voice: a number in words")
    return tr_count(work.reps, "{count} repetition.", "{count} repetitions.")


def side_words(segment: Segment) -> str:
    """ "Other side: right."."""
    return tr(_OTHER_SIDE[segment.side]) if segment.side else ""


def start_words(segment: Segment) -> str:
    """How long to hold, or to keep moving. Repetitions were counted before."""
    if segment.kind is SegmentKind.REPS:
        return ""
    time = spoken_time(segment.duration)
    return tr("Begin. {time}.", time=time) if segment.tempo else tr("Hold. {time}.", time=time)


def advice(segment: Segment) -> tuple[str, ...]:
    """The sentences for the beginning, one third and two thirds of work."""
    if segment.exercise is None:
        return ()
    if segment.cue:
        return (_said(segment, _sentence(cue_at(segment, 0))),)
    thirds = (segment.duration * third // 3 + 1 for third in range(len(segment.exercise.cues[:3])))
    return tuple(_said(segment, _sentence(cue_at(segment, into))) for into in thirds)


def wait_words(segment: Segment) -> str:
    """What to do before going on."""
    return " ".join((_sentence(segment.text), tr(WHEN_READY)))


def beat_words(segment: Segment, into: int, beat: int) -> str:
    """The word of a movement at its beginning; the first one of a repetition has its number.

    A quick movement is told twice and then only counted. Sides that alternate stand first.
    """
    rep, tempo = rep_at(segment, into), segment.tempo
    if rep is None or tempo is None:
        return ""
    length = tempo.beats[beat].duration
    quick = length < _QUICK and rep.number > _READ_TWICE
    if beat:
        return "" if quick else _said(segment, f"{rep.word}.")
    # A point after a number makes another word of it in some languages.
    count = tr("{number}.", "counted by a voice", number=rep.number)
    if segment.alternates and segment.first_side is not None:
        turned = rep.number % 2 == 0
        count = tr(_SIDE_ALONE[segment.first_side.other if turned else segment.first_side])
    if quick:
        return count
    tells = segment.alternates or length >= _ROOM_FOR_A_NUMBER
    return _said(segment, *((count,) if tells else ()), f"{rep.word}.")


def _side_words(segment: Segment, timeline: Timeline) -> str:
    exercise, first = segment.exercise, segment.first_side
    if exercise is not None and exercise.sides is Sides.ALTERNATING:
        return tr(_ALTERNATING[first]) if first is not None else ""
    if segment.side is None:
        return ""
    later = timeline.segments[segment.index + 1 :]
    both = any(s.number == segment.number and s.side is segment.side.other for s in later)
    return tr((_SIDE_FIRST if both else _SIDE)[segment.side])


def _said(segment: Segment, *parts: str) -> str:
    """Parts put together, with hard words in their spoken form."""
    text = " ".join(part for part in parts if part)
    return spoken(text, segment.exercise.say) if segment.exercise else text


def _sentence(text: str) -> str:
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."
