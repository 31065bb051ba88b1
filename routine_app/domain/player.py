"""The player: a state machine over a timeline that is told the time and answers with events.

It never asks what time it is. `advance_to(now)` may cross many segments and returns every event
once, in order; splitting one advance into many gives the same events. Times are whole
milliseconds of a monotonic clock.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from routine_app.domain.dose import SECOND
from routine_app.domain.exercise import Exercise
from routine_app.domain.leaving import Leaving
from routine_app.domain.player_events import (
    Ended,
    Event,
    Finished,
    HalfWay,
    LeadInBegan,
    Paused,
    Resumed,
    SegmentEntered,
    SegmentLeft,
)
from routine_app.domain.pose import Prop
from routine_app.domain.timeline import Segment, SegmentKind, Timeline

LEAD_IN = 3 * SECOND
FETCH_LEAD_IN = 30 * SECOND
"""Time to get up for a thing, and to lie down again."""
NUDGE = 15 * SECOND
RESTART_AFTER = 2 * SECOND
"""Back restarts a hold that has run longer than this; a second press goes to the one before."""


class Mode(StrEnum):
    """What the player is doing."""

    READY = "ready"
    RUNNING = "running"
    WAITING = "waiting"
    PAUSED = "paused"
    LEAD_IN = "lead in"
    FINISHED = "finished"
    ENDED = "ended"

    @property
    def is_over(self) -> bool:
        return self in {Mode.FINISHED, Mode.ENDED}


class Player:
    """Plays one timeline. Every command takes `now` and first catches up to it.

    `earlier` is what was credited to segments when the same timeline was begun before.
    """

    def __init__(self, timeline: Timeline, earlier: Mapping[int, int] | None = None) -> None:
        self._timeline = timeline
        self._earlier = dict(earlier or {})
        self._mode = Mode.READY
        self._index = 0
        self._elapsed = 0
        self._now = 0
        self._lead_in_end = 0
        self._lead_in_length = 0
        self._lead_in_at = -1
        self._lead_in_kept = 0
        self._fetched: tuple[tuple[Prop, ...], int] = (), 0
        self._spent: dict[int, int] = {}

    @property
    def timeline(self) -> Timeline:
        return self._timeline

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def segment(self) -> Segment:
        """The segment under way, or held at."""
        return self._timeline.segments[self._index]

    @property
    def elapsed(self) -> int:
        """Milliseconds of the timeline that have been played, jumps included."""
        return self._elapsed

    def credited(self, index: int) -> int:
        """Milliseconds of a segment that count, earlier ones included."""
        return self._earlier.get(index, 0) + self._spent.get(index, 0)

    @property
    def spent(self) -> Mapping[int, int]:
        """Milliseconds really spent, by segment index."""
        return MappingProxyType(self._spent)

    @property
    def lead_in_left(self) -> int:
        """Milliseconds until the clock goes on; 0 outside a lead-in.

        A pause keeps what is left of one that is long: the time to lie down again.
        """
        if self._mode is Mode.LEAD_IN:
            return max(0, self._lead_in_end - self._now)
        return self._lead_in_kept if self._mode is Mode.PAUSED else 0

    @property
    def to_fetch(self) -> tuple[Prop, ...]:
        """What an exercise that took over needs and nobody has had ready, until it begins."""
        props, index = self._fetched
        waits = self.lead_in_left and self._lead_in_length > LEAD_IN
        return props if waits and index == self._index else ()

    @property
    def lead_in_length(self) -> int:
        """Milliseconds of the whole lead-in under way, or of the last one."""
        return self._lead_in_length

    @property
    def began_in_lead_in(self) -> bool:
        """Whether the segment was shown by a lead-in before its first moment passed."""
        return self._lead_in_at == self.segment.start

    @property
    def remaining(self) -> int:
        """Milliseconds left of the segment."""
        return self.segment.end - self._elapsed

    @property
    def total_left(self) -> int:
        """Milliseconds left of the whole timeline."""
        return self._timeline.total - self._elapsed

    @property
    def _waits_to_start(self) -> bool:
        return self._mode is Mode.WAITING and self.segment.kind is not SegmentKind.WAIT

    def due_in(self) -> int | None:
        """Milliseconds until the shown seconds change, or None while the clock stands still."""
        match self._mode:
            case Mode.RUNNING:
                return (self.remaining - 1) % SECOND + 1
            case Mode.LEAD_IN:
                return (self.lead_in_left - 1) % SECOND + 1
            case _:
                return None

    def ahead(self, duration: int) -> Player:
        """Another player, as this one will be in so many ms if nobody does anything."""
        later = Player(self._timeline)
        later.__dict__.update(self.__dict__, _spent=dict(self._spent))
        later.advance_to(self._now + duration)
        return later

    def start(
        self, now: int, at: int = 0, lead_in: int = 0, *, waits: bool = False
    ) -> tuple[Event, ...]:
        """Begin with segment `at`, after `lead_in` ms of getting ready.

        One that `waits` stands at its first moment until the user says so, as at a gate.
        """
        if self._mode is not Mode.READY:
            return ()
        self._now = now
        self._mode = Mode.RUNNING
        events = self._go_to(at)
        if waits and self._mode is Mode.RUNNING:
            self._mode = Mode.WAITING
            return events
        if lead_in and self._mode is Mode.RUNNING:
            events = (*events, *self._begin_lead_in(lead_in))
        return events

    def advance_to(self, now: int) -> tuple[Event, ...]:
        """Let the clock run on to `now`; a time before the last one changes nothing."""
        events: list[Event] = []
        if self._mode is Mode.LEAD_IN and now >= self._lead_in_end:
            self._now = self._lead_in_end
            self._mode = Mode.RUNNING
            events.append(Resumed(self._now))
        while self._mode is Mode.RUNNING and now - self._now >= self.remaining:
            events += self._run(self.remaining)
            events += self._leave(Leaving.COMPLETED)
            events += self._go_to(self._index + 1)
        if self._mode is Mode.RUNNING and now > self._now:
            events += self._run(now - self._now)
        self._now = max(self._now, now)
        return tuple(events)

    def pause(self, now: int) -> tuple[Event, ...]:
        """Stand still where the clock is now."""
        events = self.advance_to(now)
        if self._mode not in {Mode.RUNNING, Mode.LEAD_IN}:
            return events
        return (*events, *self._stand_still(self.lead_in_left))

    def pause_at_last(self, now: int) -> tuple[Event, ...]:
        """Stand still where the clock was last, as if no time had passed since."""
        if self._mode not in {Mode.RUNNING, Mode.LEAD_IN}:
            self._now = max(self._now, now)
            return ()
        left, self._now = self.lead_in_left, now
        return self._stand_still(left)

    def resume(self, now: int, lead_in: int = LEAD_IN) -> tuple[Event, ...]:
        """Go on after a pause, with a lead-in; or open the gate that waits for the user."""
        events = self.advance_to(now)
        if self._waits_to_start:
            self._mode = Mode.RUNNING
            return (*events, Resumed(self._now))
        if self._mode is Mode.WAITING:
            return (*events, *self._open_gate())
        if self._mode is not Mode.PAUSED:
            return events
        if self.segment.kind is SegmentKind.WAIT:
            return (*events, *self._open_gate())
        if kept := self._lead_in_kept:
            return (*events, *self._begin_lead_in(max(lead_in, kept), self._lead_in_length))
        return (*events, *self._begin_lead_in(lead_in))

    def skip(self, now: int) -> tuple[Event, ...]:
        """Leave this segment, or a long lead-in, for what follows; a pause stays a pause."""
        events = self.advance_to(now)
        if self._mode.is_over or self._mode is Mode.READY:
            return events
        if self._mode is Mode.WAITING and self.segment.kind is SegmentKind.WAIT:
            return (*events, *self._open_gate())
        if self.lead_in_left and self._lead_in_length > LEAD_IN:
            return (*events, *self._end_lead_in())
        return (*events, *self._leave(Leaving.SKIPPED), *self._jump(self._index + 1))

    def back(self, now: int) -> tuple[Event, ...]:
        """Restart the hold; at its beginning or between holds go to the one before."""
        events = self.advance_to(now)
        if self._mode.is_over or self._mode is Mode.READY or self._waits_to_start:
            return events
        into = self._elapsed - self.segment.start
        previous = self._timeline.previous_work(self._index)
        if (self.segment.kind.is_work and into > RESTART_AFTER) or previous is None:
            return (*events, *self._restart())
        events = (*events, *self._leave(Leaving.RESTARTED))
        for index in range(previous.index, self._index + 1):
            self._restore(index)
        return (*events, *self._jump(previous.index, lead_in=LEAD_IN))

    def restart(self, now: int) -> tuple[Event, ...]:
        """Begin the segment under way again."""
        events = self.advance_to(now)
        if self._mode.is_over or self._mode is Mode.READY or self._waits_to_start:
            return events
        return (*events, *self._restart())

    def extend(self, now: int, change: int = NUDGE) -> tuple[Event, ...]:
        """Lengthen or shorten the segment under way; repetitions change by whole ones.

        Never below what has been played: then the segment ends now, and work of which less than
        half was done is skipped.
        """
        events = self.advance_to(now)
        segment = self.segment
        if self._mode.is_over or self._mode is Mode.READY or segment.duration == 0:
            return events
        if segment.kind is SegmentKind.REPS and segment.tempo is not None:
            length = segment.tempo.length
            whole = max(1, round(abs(change) / length)) * length
            change = whole if change > 0 else -whole
        change = max(change, -self.remaining)
        self._timeline = self._timeline.extended(self._index, change)
        if self.remaining == 0:
            little = self.segment.kind.is_work and self.credited(self._index) * 2 < segment.planned
            leaving = Leaving.SKIPPED if little else Leaving.COMPLETED
            return (*events, *self._leave(leaving), *self._jump(self._index + 1))
        return events

    def take_over(self, now: int, exercise: Exercise, lead_in: int = LEAD_IN) -> tuple[Event, ...]:
        """Do the rest of the exercise under way with another one, after a lead-in."""
        events = self.advance_to(now)
        if self._mode.is_over or self._mode is Mode.READY or self.segment.exercise is None:
            return events
        begun = self._leave(Leaving.ENDED) if self._spent.get(self._index) else ()
        self._fetched = self._timeline.new_props(exercise), self._index
        if self._fetched[0]:
            lead_in = max(lead_in, FETCH_LEAD_IN)
        self._timeline = self._timeline.taken_over(self._index, exercise)
        return (*events, *begun, *self._enter(), *self._begin_lead_in(lead_in))

    def end(self, now: int) -> tuple[Event, ...]:
        """End early; what was held so far stays credited."""
        events = self.advance_to(now)
        if self._mode.is_over or self._mode is Mode.READY:
            return events
        events = (*events, *self._leave(Leaving.ENDED))
        self._mode = Mode.ENDED
        return (*events, Ended(self._now))

    def _run(self, duration: int) -> list[Event]:
        """Let `duration` ms of the segment pass; it must not reach beyond its end."""
        segment = self.segment
        half = segment.start + segment.duration // 2
        crosses = segment.kind.is_work and self._elapsed < half <= self._elapsed + duration
        half_at = self._now + half - self._elapsed
        self._elapsed += duration
        self._now += duration
        if segment.kind.is_work:
            self._spent[self._index] = self._spent.get(self._index, 0) + duration
        return [HalfWay(half_at, segment)] if crosses else []

    def _enter(self) -> tuple[Event, ...]:
        return (SegmentEntered(self._now, self.segment),)

    def _leave(self, leaving: Leaving) -> tuple[Event, ...]:
        spent = self._spent.get(self._index, 0)
        return (SegmentLeft(self._now, self.segment, spent, leaving),)

    def _go_to(self, index: int) -> tuple[Event, ...]:
        """Be at the start of segment `index` and go on from there."""
        self._index, self._lead_in_kept = index, 0
        self._elapsed = self.segment.start
        if self.segment.kind is SegmentKind.WAIT:
            self._mode = Mode.WAITING
        elif self.segment.kind is SegmentKind.DONE:
            self._mode = Mode.FINISHED
            return (*self._enter(), Finished(self._now))
        return self._enter()

    def _jump(self, index: int, lead_in: int = 0) -> tuple[Event, ...]:
        """Go to another segment by command; a pause stays a pause, except at the very end."""
        was = self._mode
        events = self._go_to(index)
        if self._mode.is_over or was is Mode.PAUSED:
            self._mode = self._mode if self._mode.is_over else Mode.PAUSED
            return events
        if self._mode is Mode.WAITING and self.segment.kind is SegmentKind.WAIT:
            return events
        self._mode = Mode.RUNNING
        if lead_in:
            return (*events, *self._begin_lead_in(lead_in))
        return events

    def _restart(self) -> tuple[Event, ...]:
        if self.segment.kind is SegmentKind.WAIT:
            return ()
        lead_in = self._lead_in_length if self._mode is Mode.LEAD_IN else 0
        events = self._leave(Leaving.RESTARTED)
        self._restore(self._index)
        return (*events, *self._jump(self._index, lead_in))

    def _restore(self, index: int) -> None:
        """A segment that is begun again has its planned time again."""
        segment = self._timeline.segments[index]
        change = segment.planned - segment.duration
        self._timeline = self._timeline.extended(index, change)

    def _open_gate(self) -> tuple[Event, ...]:
        self._mode = Mode.RUNNING
        return (*self._leave(Leaving.COMPLETED), *self._go_to(self._index + 1))

    def _begin_lead_in(self, left: int, length: int = 0) -> tuple[Event, ...]:
        self._mode, self._lead_in_kept = Mode.LEAD_IN, 0
        self._lead_in_end = self._now + left
        self._lead_in_length, self._lead_in_at = length or left, self._elapsed
        return (LeadInBegan(self._now, self._lead_in_end),)

    def _end_lead_in(self) -> tuple[Event, ...]:
        self._lead_in_kept = 0
        if self._mode is Mode.PAUSED:
            return ()
        self._mode = Mode.RUNNING
        return (Resumed(self._now),)

    def _stand_still(self, lead_in_left: int) -> tuple[Event, ...]:
        self._mode = Mode.PAUSED
        self._lead_in_kept = lead_in_left if self._lead_in_length > LEAD_IN else 0
        return (Paused(self._now),)


__all__ = [
    "LEAD_IN",
    "NUDGE",
    "Ended",
    "Event",
    "Finished",
    "HalfWay",
    "LeadInBegan",
    "Mode",
    "Paused",
    "Player",
    "Resumed",
    "SegmentEntered",
    "SegmentLeft",
]
