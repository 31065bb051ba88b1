"""Everything that will be heard in a routine, with times: to be read before it is played."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from routine_app.domain.cues import segment_cues
from routine_app.domain.dose import MINUTE, SECOND
from routine_app.domain.timeline import Segment, SegmentKind, Timeline
from routine_app.domain.words import time_words
from routine_app.terminal.words import label


def cue_lines(
    timeline: Timeline, left_out: Collection[str] = (), rate: float = 1.0
) -> Iterator[str]:
    """A line for every segment and, below it, one for every cue; sounds stand in brackets."""
    for segment in timeline.segments:
        yield f"{_at(segment.start)}  {_heading(segment)}"
        for cue in segment_cues(timeline, segment.index, left_out, rate):
            yield f"{_at(cue.at)}    {cue.words or f'({cue.sound})'}"


def _heading(segment: Segment) -> str:
    parts = [segment.kind.capitalize(), label(segment)]
    if segment.duration:
        parts.append(time_words(segment.duration))
    if segment.kind in {SegmentKind.WAIT, SegmentKind.DONE} or segment.exercise is None:
        parts.remove(label(segment))
    return ": ".join((parts[0], ", ".join(parts[1:]))) if parts[1:] else parts[0]


def _at(milliseconds: int) -> str:
    minutes, rest = divmod(milliseconds, MINUTE)
    return f"{minutes:3}:{rest / SECOND:04.1f}"
