"""Everything that will be heard in a routine, with times: to be read before it is played."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from routine_app.domain.cues import segment_cues
from routine_app.domain.dose import MINUTE, SECOND
from routine_app.domain.language import mark, tr
from routine_app.domain.sounds import Sound
from routine_app.domain.timeline import Segment, SegmentKind, Timeline
from routine_app.domain.words import side_by_side, time_words
from routine_app.terminal.words import label

_KINDS = {
    SegmentKind.GET_READY: mark("Get ready"),
    SegmentKind.HOLD: mark("Hold"),
    SegmentKind.REPS: mark("Reps"),
    SegmentKind.SWITCH: mark("Switch"),
    SegmentKind.REST: mark("Rest"),
    SegmentKind.WAIT: mark("Wait"),
    SegmentKind.DONE: mark("Done"),
}
_SOUNDS = {
    Sound.BOWL: mark("bowl", "a sound"),
    Sound.SWITCH: mark("switch", "a sound"),
    Sound.TICK: mark("tick", "a sound"),
    Sound.LONG_BOWL: mark("long bowl", "a sound"),
}


def cue_lines(
    timeline: Timeline, left_out: Collection[str] = (), rate: float = 1.0
) -> Iterator[str]:
    """A line for every segment and, below it, one for every cue; sounds stand in brackets."""
    for segment in timeline.segments:
        yield f"{_at(segment.start)}  {_heading(segment)}"
        for cue in segment_cues(timeline, segment.index, left_out, rate):
            yield f"{_at(cue.at)}    {cue.words or _sound(cue.sound)}"


def _heading(segment: Segment) -> str:
    waits = segment.kind in {SegmentKind.WAIT, SegmentKind.DONE} or segment.exercise is None
    parts = [] if waits else [label(segment)]
    if segment.duration:
        parts.append(time_words(segment.duration))
    kind = tr(_KINDS[segment.kind])
    return tr("{kind}: {what}", kind=kind, what=side_by_side(parts)) if parts else kind


def _sound(sound: Sound | None) -> str:
    return f"({tr(_SOUNDS[sound], 'a sound')})" if sound is not None else ""


def _at(milliseconds: int) -> str:
    minutes, rest = divmod(milliseconds, MINUTE)
    return f"{minutes:3}:{rest / SECOND:04.1f}"
