"""One session under way: the player, sleep detection and what goes into the history.

The window and the terminal drive the same engine: they tell it the moment and what the user
wants, and get back events to show and entries to store. It stores nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from enum import StrEnum

from routine_app.domain.dose import SECOND
from routine_app.domain.exercise import Exercise
from routine_app.domain.leaving import Leaving
from routine_app.domain.moment import GAP_LIMIT, Gap, Moment, gap_between
from routine_app.domain.player import (
    LEAD_IN,
    NUDGE,
    Ended,
    Event,
    Finished,
    Mode,
    Player,
    SegmentEntered,
    SegmentLeft,
)
from routine_app.domain.record import (
    Ending,
    Entry,
    Fact,
    Instead,
    PlannedWork,
    SegmentDone,
    SessionEnded,
    SessionStarted,
)
from routine_app.domain.routine import Routine, name_to_keep
from routine_app.domain.session import Session
from routine_app.domain.timeline import Segment, SegmentKind, Timeline
from routine_app.domain.value import Value, replace

CONTINUE_LEAD_IN = 10 * SECOND
"""Time to lie down again when a session is continued."""


class Command(StrEnum):
    """What the user can ask of a session under way."""

    TOGGLE = "pause or resume"
    PAUSE = "pause"
    RESUME = "resume"
    SKIP = "skip"
    BACK = "back"
    RESTART = "restart"
    LONGER = "15 seconds more"
    SHORTER = "15 seconds less"
    END = "end"


class Purpose(Value):
    """What a session is for: a day of a program, its short option, or just for itself."""

    program: str = ""
    program_day: int = 0
    run: int = 1
    short: bool = False


class Recording(Value):
    """How a session is recorded: the device, the zone's name, fresh ids, its practice day.

    `day` tells the practice day of the moment at which it starts. `counts` is false for time-lapse
    sessions.
    """

    device: str
    zone: str
    new_id: Callable[[], str]
    day: Callable[[datetime], date]
    counts: bool = True


class Outcome(Value):
    """What came of a tick or a command: events in order, entries to store, a gap if one was."""

    events: tuple[Event, ...] = ()
    entries: tuple[Entry, ...] = ()
    gap: Gap | None = None


def plan_of(timeline: Timeline) -> tuple[PlannedWork, ...]:
    """The work of a timeline as it is written into the history."""
    return tuple(
        PlannedWork(
            segment.index,
            segment.number,
            segment.exercise.id,
            segment.exercise.short_name,
            segment.side,
            segment.set_number,
            segment.planned,
            segment.reps,
        )
        for segment in timeline.work
        if segment.exercise is not None
    )


def unnamed(plan: Iterable[PlannedWork]) -> tuple[PlannedWork, ...]:
    """What a plan asks for, whatever it is called: names change with the language."""
    return tuple(replace(work, name="") for work in plan)


def _gate_before(timeline: Timeline, index: int) -> int:
    """The gate right before work that was never begun, which says what it needs; else the work."""
    before = timeline.previous_work(index)
    between = timeline.segments[before.index + 1 if before else 0 : index]
    return next((s.index for s in between if s.kind is SegmentKind.WAIT), index)


class SessionRun:
    """One run of a routine, from its start to its end."""

    def __init__(
        self,
        routine: Routine,
        timeline: Timeline,
        recording: Recording,
        purpose: Purpose | None = None,
        continues: Session | None = None,
        gap_limit: int = GAP_LIMIT,
        waits: bool = False,
    ) -> None:
        """`waits` lets a run from the beginning stand there until the user says so."""
        self.routine = routine
        self.purpose = purpose or Purpose()
        earlier = continues.work if continues is not None else ()
        self.player = Player(timeline, {item.work.index: item.credit for item in earlier})
        self._planned = {s.index: s.exercise and s.exercise.id for s in timeline.work}
        self.session_id = recording.new_id()
        self._passed = {item.work.index: 0 for item in earlier if item.passed}
        self._recording = recording
        self._continues = continues
        self._gap_limit = gap_limit
        self._waits = waits
        self._last: Moment | None = None
        self._keeps = True

    def keep_nothing(self) -> None:
        """Nothing of this run is ever recorded: it only shows what a routine will be."""
        self._keeps = False

    @property
    def is_preview(self) -> bool:
        """Whether nothing of it is recorded."""
        return not self._keeps

    @property
    def last_moment(self) -> Moment | None:
        """When the run was last told the time."""
        return self._last

    @property
    def credit(self) -> int:
        """Milliseconds that count if it ends now: what its record will say, earlier runs included."""
        player = self.player
        return sum(min(s.planned, player.credited(s.index)) for s in player.timeline.work)

    def start(self, now: Moment) -> Outcome:
        """Begin, at the first hold not yet done when this continues an earlier session."""
        self._last = now
        started = self._entry(now, self._started(now))
        at, lead_in = 0, 0
        work = self._continues.next_work if self._continues else None
        if work is not None and work.index:
            at, lead_in = work.index, CONTINUE_LEAD_IN
            if not self.player.credited(at):
                at = _gate_before(self.player.timeline, at)
        events = self.player.start(now.monotonic, at, lead_in, waits=self._waits and at == 0)
        return self._outcome(now, events, first=(started,))

    def tick(self, now: Moment) -> Outcome:
        """Let time pass. After a gap the player stands where the clock was last seen."""
        gap = self._observe(now)
        if gap is not None:
            return self._outcome(now, self.player.pause_at_last(now.monotonic), gap=gap)
        return self._outcome(now, self.player.advance_to(now.monotonic))

    def command(self, command: Command, now: Moment) -> Outcome:
        """Do what the user asks; a gap that ended with this very key press pauses instead."""
        return self._act(now, lambda: self._perform(command, now.monotonic))

    def take_over(self, exercise: Exercise, now: Moment) -> Outcome:
        """Do the rest of the exercise under way with another one; there is time to lie down."""
        works = self.player.segment.kind.is_work
        lead_in = CONTINUE_LEAD_IN if works else LEAD_IN
        return self._act(now, lambda: self.player.take_over(now.monotonic, exercise, lead_in))

    def leave(self, now: Moment) -> Outcome:
        """Stand still and keep what was held so far, without ending: it can be continued."""
        paused = self.command(Command.PAUSE, now)
        segment, mode = self.player.segment, self.player.mode
        spent = self.player.spent.get(segment.index, 0)
        worked = segment.kind.is_work and spent
        if not (self._keeps and worked) or mode.is_over or mode is Mode.READY:
            return paused
        done = self._done(segment, spent, Leaving.ENDED)
        return replace(paused, entries=(*paused.entries, self._entry(now, done)))

    def _act(self, now: Moment, act: Callable[[], tuple[Event, ...]]) -> Outcome:
        gap = self._observe(now)
        if gap is not None:
            return self._outcome(now, self.player.pause_at_last(now.monotonic), gap=gap)
        return self._outcome(now, act())

    def _perform(self, command: Command, now: int) -> tuple[Event, ...]:
        player = self.player
        match command:
            case Command.TOGGLE:
                moving = player.mode in {Mode.RUNNING, Mode.LEAD_IN}
                return player.pause(now) if moving else player.resume(now)
            case Command.PAUSE:
                return player.pause(now)
            case Command.RESUME:
                return player.resume(now)
            case Command.SKIP:
                return player.skip(now)
            case Command.BACK:
                return player.back(now)
            case Command.RESTART:
                return player.restart(now)
            case Command.LONGER:
                return player.extend(now, NUDGE)
            case Command.SHORTER:
                return player.extend(now, -NUDGE)
            case Command.END:
                return player.end(now)

    def _observe(self, now: Moment) -> Gap | None:
        last, self._last = self._last, now
        due = self.player.due_in()
        if last is None or due is None:
            return None
        return gap_between(last, now, due, self._gap_limit)

    def _outcome(
        self,
        now: Moment,
        events: tuple[Event, ...],
        first: tuple[Entry, ...] = (),
        gap: Gap | None = None,
    ) -> Outcome:
        if not self._keeps:
            return Outcome(events, (), gap)
        facts = (fact for event in events for fact in self._facts(event))
        return Outcome(events, (*first, *(self._entry(now, fact) for fact in facts)), gap)

    def _facts(self, event: Event) -> tuple[Fact, ...]:
        match event:
            case SegmentEntered(segment=segment) if segment.index in self._passed:
                return (self._gone_back_to(segment.index),)
            case SegmentLeft(segment=segment, spent=spent, leaving=leaving):
                if not segment.kind.is_work:
                    return ()
                if leaving in {Leaving.COMPLETED, Leaving.SKIPPED}:
                    self._passed[segment.index] = spent
                return (self._done(segment, spent, leaving),)
            case Finished():
                return (SessionEnded(self.session_id, Ending.FINISHED),)
            case Ended():
                return (SessionEnded(self.session_id, Ending.ENDED),)
            case _:
                return ()

    def _done(self, segment: Segment, spent: int, leaving: Leaving) -> SegmentDone:
        """What became of a hold, with the exercise that was done if it is not the one planned."""
        exercise, instead = segment.exercise, None
        if exercise is not None and exercise.id != self._planned[segment.index]:
            instead = Instead(exercise.id, exercise.short_name)
        return SegmentDone(self.session_id, segment.index, spent, leaving, instead)

    def _gone_back_to(self, index: int) -> SegmentDone:
        """What was over is to be done again: after a crash the session goes on here."""
        spent = self._passed.pop(index)
        return SegmentDone(self.session_id, index, spent, Leaving.RESTARTED)

    def _started(self, now: Moment) -> SessionStarted:
        before = self._continues
        return SessionStarted(
            session=self.session_id,
            practice_day=before.practice_day if before else self._recording.day(now.wall),
            routine=self.routine.id,
            routine_name=name_to_keep(self.routine),
            plan=plan_of(self.player.timeline),
            program=self.purpose.program,
            program_day=self.purpose.program_day,
            run=self.purpose.run,
            short=self.purpose.short,
            continues=before.last_id if before else "",
            counts=self._recording.counts,
            file=self.routine.file,
        )

    def _entry(self, now: Moment, fact: Fact) -> Entry:
        recording = self._recording
        return Entry(recording.new_id(), now.wall, recording.zone, recording.device, fact)
