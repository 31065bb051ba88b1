"""What the voice says: plain sentences for segments, in their spoken form."""

from __future__ import annotations

import re

from routine_app.domain.dose import MINUTE, SECOND
from routine_app.domain.exercise import Sides
from routine_app.domain.guidance import cue_at, rep_at
from routine_app.domain.spoken import spoken
from routine_app.domain.timeline import Segment, SegmentKind, Timeline
from routine_app.domain.words import plural

HALF_WAY = "Half-way."
LAST_FIVE = "Last five."
LAST_ONE = "Last one."
BREATHE_IN = "Breathe in."
BREATHE_OUT = "And out."
DONE = "Done."
WHEN_READY = "Press Space when you are ready."
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
        return plural(milliseconds // SECOND, "second")
    parts = ((minutes, "minute"), (seconds, "second"))
    return " ".join(plural(count, word) for count, word in parts if count)


def next_words(segment: Segment, timeline: Timeline) -> str:
    """What comes, said early in a change-over: the exercise and its side."""
    exercise = segment.exercise
    if exercise is None:
        return f"Rest, {spoken_time(segment.duration)}."
    if segment.set_number > 1:
        return f"Set {segment.set_number} of {segment.sets}."
    first = "First" if segment.kind is SegmentKind.GET_READY else "Next"
    return _said(segment, f"{first}: {exercise.short_name}.", _side_words(segment, timeline))


def going_on_words(segment: Segment) -> str:
    """What goes on after a longer break."""
    exercise = segment.exercise
    if exercise is None:
        return ""
    side = f"{str(segment.side).capitalize()} side." if segment.side else ""
    return _said(segment, f"{exercise.short_name}.", side)


def set_up_words(segment: Segment) -> str:
    """How to get there, in a change-over."""
    if segment.exercise is None or segment.set_number > 1:
        return ""
    return _said(segment, _sentence(cue_at(segment, 0)))


def ready_words(work: Segment) -> str:
    """Just before it begins: how many times, or that it begins."""
    return f"{plural(work.reps, 'repetition')}." if work.reps else "Get ready."


def side_words(segment: Segment) -> str:
    """ "Other side: right."."""
    return f"Other side: {segment.side}."


def start_words(segment: Segment) -> str:
    """How long to hold, or to keep moving. Repetitions were counted before."""
    if segment.kind is SegmentKind.REPS:
        return ""
    word = "Begin" if segment.tempo else "Hold"
    return f"{word}. {spoken_time(segment.duration).capitalize()}."


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
    return " ".join((_sentence(segment.text), WHEN_READY))


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
    count = f"{rep.number}."
    if segment.alternates and segment.first_side is not None:
        turned = rep.number % 2 == 0
        count = f"{segment.first_side.other if turned else segment.first_side}.".capitalize()
    if quick:
        return count
    tells = segment.alternates or length >= _ROOM_FOR_A_NUMBER
    return _said(segment, *((count,) if tells else ()), f"{rep.word}.")


def _side_words(segment: Segment, timeline: Timeline) -> str:
    exercise, words = segment.exercise, ""
    if exercise is not None and exercise.sides is Sides.ALTERNATING:
        words = f"Alternating, {segment.first_side} first."
    elif segment.side is not None:
        later = timeline.segments[segment.index + 1 :]
        both = any(s.number == segment.number and s.side is segment.side.other for s in later)
        words = f"{str(segment.side).capitalize()} side{' first' if both else ''}."
    return words


def _said(segment: Segment, *parts: str) -> str:
    """Parts put together, with hard words in their spoken form."""
    text = " ".join(part for part in parts if part)
    return spoken(text, segment.exercise.say) if segment.exercise else text


def _sentence(text: str) -> str:
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."
