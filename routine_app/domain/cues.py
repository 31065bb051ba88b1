"""What is heard, and when: a list of cues that follows from the timeline alone.

A cue is a sound or words at a moment of the timeline. Each segment has its own list, sorted and
without overlaps: what matters more has its moment, what matters less moves a little or is left
out. Whoever plays asks for the list again whenever the timeline changes (`domain/cueing.py`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from enum import StrEnum
from itertools import count

from routine_app.domain import cue_words as words
from routine_app.domain.dose import SECOND
from routine_app.domain.language import tr
from routine_app.domain.sounds import Sound
from routine_app.domain.timeline import Segment, SegmentKind, Timeline
from routine_app.domain.value import Value, replace

ROOM = 250
"""Milliseconds of silence after words."""
LAST = 5 * SECOND
TICKS = (3 * SECOND, 2 * SECOND, 1 * SECOND)
SOUND_LENGTH = {Sound.BOWL: 700, Sound.SWITCH: 900, Sound.TICK: 150, Sound.LONG_BOWL: 1200}
"""How long a sound wants to be heard alone; it may ring on under what follows."""
FIRST_WORDS = 700
"""Milliseconds that a device without a wire may take to wake up, before anything is said."""
LONG_LEAD_IN = 6 * SECOND
"""A lead-in of at least so much has room for words."""
_ADVICE_AGAIN_FROM, _HALF_FROM, _LAST_FROM = 20 * SECOND, 20 * SECOND, 12 * SECOND
_LATER = 3 * SECOND


class CueKind(StrEnum):
    """What a cue is for. Each kind can be left out."""

    NEXT = "next"
    READY = "ready"
    TICKS = "ticks"
    START = "start"
    ADVICE = "advice"
    MOVEMENT = "movement"
    BREATH = "breath"
    HALF_WAY = "half-way"
    LAST = "last"
    END = "end"
    SIDE = "side"
    WAIT = "wait"


class Cue(Value):
    """A sound or words at a moment of the timeline, both times in milliseconds.

    `number` tells cues of one kind in one segment apart. `length` is about how long it takes;
    `instead` is heard in place of words that no voice can say.
    """

    at: int
    kind: CueKind
    segment: int
    number: int = 0
    length: int = 0
    words: str = ""
    sound: Sound | None = None
    instead: Sound | None = None

    @property
    def end(self) -> int:
        return self.at + self.length


class _Wish(Value):
    """A cue that would like to be heard at its moment, or up to `slack` later.

    The smaller `rank`, the more it matters.
    """

    rank: int
    slack: int
    cue: Cue


def segment_cues(
    timeline: Timeline, index: int, left_out: Collection[str] = (), rate: float = 1.0
) -> tuple[Cue, ...]:
    """The cues of one segment, in order and without overlaps, for a voice of this rate."""
    segment = timeline.segments[index]
    wishes = [wish for wish in _wishes(timeline, segment, rate) if wish.cue.kind not in left_out]
    return _placed(wishes, None if _is_open(segment) else segment.end)


def waiting_cues(
    timeline: Timeline, index: int, left_out: Collection[str] = (), rate: float = 1.0
) -> tuple[Cue, ...]:
    """The cues where the first exercise waits until the user says so: what it is, and how."""
    segment, wishes = timeline.segments[index], list[_Wish]()
    at, slack = segment.start + FIRST_WORDS, 60 * SECOND
    for number, (kind, said) in enumerate(
        (
            (CueKind.NEXT, words.next_words(segment, timeline)),
            (CueKind.NEXT, words.set_up_words(segment)),
            (CueKind.WAIT, tr(words.WHEN_READY)),
        )
    ):
        wishes += _say(number, kind, index, at, said, rate, slack=slack, number=number)
    return _placed([wish for wish in wishes if wish.cue.kind not in left_out], None)


def lead_in_cues(
    segment: Segment, length: int, left_out: Collection[str] = (), rate: float = 1.0
) -> tuple[Cue, ...]:
    """The cues of a lead-in, counted from its beginning: what goes on, and three ticks."""
    wishes = list(_ticks(segment.index, length))
    if length >= LONG_LEAD_IN:
        said = words.going_on_words(segment)
        wishes += _say(1, CueKind.NEXT, segment.index, FIRST_WORDS, said, rate, slack=_LATER)
    return _placed([wish for wish in wishes if wish.cue.kind not in left_out], length)


def timeline_cues(
    timeline: Timeline, left_out: Collection[str] = (), rate: float = 1.0
) -> tuple[Cue, ...]:
    """Every cue of a timeline, in order."""
    every = (segment_cues(timeline, s.index, left_out, rate) for s in timeline.segments)
    return tuple(cue for cues in every for cue in cues)


# ------------------------------------------------------------------- what is wished


def _wishes(timeline: Timeline, segment: Segment, rate: float) -> Iterator[_Wish]:
    index, start = segment.index, segment.start
    free = start
    worked = index > 0 and timeline.segments[index - 1].kind.is_work
    if worked or segment.kind is SegmentKind.DONE:
        ending = _ending(segment)
        yield _Wish(0, 0, ending)
        free = ending.end
    match segment.kind:
        case SegmentKind.WAIT:
            said = words.wait_words(segment)
            yield from _say(2, CueKind.WAIT, index, free, said, rate, Sound.TICK, slack=_LATER)
        case SegmentKind.DONE:
            yield from _say(
                2, CueKind.END, index, free, tr(words.DONE), rate, slack=_LATER, number=1
            )
        case SegmentKind.HOLD | SegmentKind.REPS:
            yield from _work(segment, rate)
        case SegmentKind.GET_READY | SegmentKind.SWITCH | SegmentKind.REST:
            yield from _change_over(timeline, segment, free, rate)


def _ending(segment: Segment) -> Cue:
    """The sound that ends a hold: another one for each thing that can follow."""
    kind, sound = CueKind.END, Sound.BOWL
    if segment.kind is SegmentKind.SWITCH:
        kind, sound = CueKind.SIDE, Sound.SWITCH
    elif segment.kind is SegmentKind.DONE:
        sound = Sound.LONG_BOWL
    return _sound(kind, segment.index, segment.start, sound)


def _change_over(timeline: Timeline, segment: Segment, free: int, rate: float) -> Iterator[_Wish]:
    index, slack = segment.index, segment.duration
    following = timeline.segments[index + 1]
    if segment.kind is SegmentKind.SWITCH:
        yield from _say(2, CueKind.SIDE, index, free, words.side_words(segment), rate, number=1)
    else:
        said, instead = words.next_words(segment, timeline), None
        if segment.kind is SegmentKind.GET_READY:
            free, instead = free + FIRST_WORDS, Sound.TICK
        yield from _say(2, CueKind.NEXT, index, free, said, rate, instead, slack=_LATER)
    set_up = words.set_up_words(segment)
    yield from _say(3, CueKind.NEXT, index, free, set_up, rate, slack=slack, number=1)
    if following.kind.is_work:
        yield from _ticks(index, segment.end, segment.start)
        ready = segment.end - LAST
        if ready >= free:
            said, slack = words.ready_words(following), LAST - TICKS[0]
            yield from _say(4, CueKind.READY, index, ready, said, rate, slack=slack)


def _ticks(index: int, end: int, start: int = 0) -> Iterator[_Wish]:
    for number, left in enumerate(TICKS):
        if end - left >= start:
            yield _Wish(1, 0, _sound(CueKind.TICKS, index, end - left, Sound.TICK, number))


def _work(segment: Segment, rate: float) -> Iterator[_Wish]:
    index, start, length = segment.index, segment.start, segment.duration
    yield _Wish(0, 0, _sound(CueKind.START, index, start, Sound.BOWL))
    said = words.start_words(segment)
    yield from _say(3, CueKind.START, index, start, said, rate, slack=_LATER, number=1)
    slack = max(_LATER, length // 4)
    for number, text in enumerate(words.advice(segment)):
        if number and length < _ADVICE_AGAIN_FROM:
            break
        at = start + length * number // 3
        if segment.reps and segment.tempo:
            at += segment.tempo.length  # the first one is told word by word
        yield from _say(5, CueKind.ADVICE, index, at, text, rate, slack=slack, number=number)
    if length >= _HALF_FROM:
        half = start + length // 2
        rank, slack = (9, _LATER) if segment.reps else (4, SECOND // 2)
        yield from _say(
            rank, CueKind.HALF_WAY, index, half, tr(words.HALF_WAY), rate, Sound.TICK, slack=slack
        )
    if segment.kind is SegmentKind.REPS:
        yield from _movement(segment, rate)
        return
    if length >= _LAST_FROM:
        last = segment.end - LAST
        yield from _say(2, CueKind.LAST, index, last, tr(words.LAST_FIVE), rate, Sound.TICK)
    if segment.tempo is None:
        yield from _breaths(segment, rate)


def _movement(segment: Segment, rate: float) -> Iterator[_Wish]:
    """The words of every repetition, and a word before the last one."""
    assert segment.tempo is not None
    index, numbers = segment.index, count()
    last = segment.reps - 1
    for rep in range(segment.reps):
        into = rep * segment.tempo.length
        if rep == last and rep:
            at = segment.start + into
            yield from _say(2, CueKind.LAST, index, at, tr(words.LAST_ONE), rate, Sound.TICK)
        for beat, part in enumerate(segment.tempo.beats):
            at, said = segment.start + into, words.beat_words(segment, into, beat)
            slack = max(0, min(SECOND, part.duration - words.speaking_time(said, rate)))
            instead = None if beat or not rep else Sound.TICK
            number = next(numbers)
            rank = 6 if rep and (beat or not segment.alternates) else 4
            yield from _say(
                rank, CueKind.MOVEMENT, index, at, said, rate, instead, slack=slack, number=number
            )
            into += part.duration


def _breaths(segment: Segment, rate: float) -> Iterator[_Wish]:
    breath, numbers = segment.breath, count()
    for begin in range(segment.start, segment.end, breath.length):
        for at, said in (
            (begin, tr(words.BREATHE_IN)),
            (begin + breath.inhale, tr(words.BREATHE_OUT)),
        ):
            yield from _say(8, CueKind.BREATH, segment.index, at, said, rate, number=next(numbers))


def _sound(kind: CueKind, index: int, at: int, sound: Sound, number: int = 0) -> Cue:
    return Cue(at, kind, index, number, SOUND_LENGTH[sound], sound=sound)


def _say(
    rank: int,
    kind: CueKind,
    index: int,
    at: int,
    said: str,
    rate: float,
    instead: Sound | None = None,
    *,
    slack: int = 0,
    number: int = 0,
) -> Iterator[_Wish]:
    """A wish for words, unless there are none."""
    if said:
        length = words.speaking_time(said, rate) + ROOM
        yield _Wish(rank, slack, Cue(at, kind, index, number, length, said, instead=instead))


# ------------------------------------------------------------------- what has room


def _is_open(segment: Segment) -> bool:
    """Gates and the end take as long as they take."""
    return segment.kind in {SegmentKind.WAIT, SegmentKind.DONE}


def _placed(wishes: list[_Wish], end: int | None) -> tuple[Cue, ...]:
    """Give each wish room, the ones that matter most first; what finds none is left out."""
    taken: list[Cue] = []
    for wish in sorted(wishes, key=lambda wish: (wish.rank, wish.cue.at)):
        cue = _fitted(wish, taken, end)
        if cue is not None:
            taken.append(cue)
    return tuple(sorted(taken, key=lambda cue: cue.at))


def _fitted(wish: _Wish, taken: list[Cue], end: int | None) -> Cue | None:
    cue = wish.cue
    latest = cue.at + wish.slack
    ends = (other.end for other in taken if cue.at < other.end <= latest)
    for at in (cue.at, *sorted(ends)):
        if end is not None and at + cue.length > end:
            return None
        if all(other.end <= at or at + cue.length <= other.at for other in taken):
            return replace(cue, at=at)
    return None
