"""A routine compiled into segments of time; everything shown follows from the elapsed time.

All times are whole milliseconds. The segments tile `[0, total]`; a WAIT has no length: it is a
gate that the player opens when the user says so, and DONE closes the timeline.
"""

from __future__ import annotations

from bisect import bisect_right
from enum import StrEnum
from itertools import pairwise

from routine_app.domain.dose import SECOND, Beat, Breath, Breaths, Repetitions, Tempo, Timed
from routine_app.domain.exercise import Exercise, Sides, for_side
from routine_app.domain.language import tr
from routine_app.domain.pose import Prop, Side
from routine_app.domain.routine import ExerciseStep, RestStep, Routine, WaitStep
from routine_app.domain.value import Value, replace


class SegmentKind(StrEnum):
    """What the time of a segment is for."""

    GET_READY = "get ready"
    HOLD = "hold"
    REPS = "reps"
    SWITCH = "switch"
    REST = "rest"
    WAIT = "wait"
    DONE = "done"

    @property
    def is_work(self) -> bool:
        """Only holds and repetitions earn credit."""
        return self in {SegmentKind.HOLD, SegmentKind.REPS}


class TimelineSettings(Value):
    """The user's choices that shape a timeline; change-over lengths in milliseconds.

    `change_over_scale` stretches every change-over (x1, x1.5, x2). `breath` is the pace to breathe
    along with. It guides and never measures: an exercise or a routine with a pace of its own keeps
    it, and so does a hold that is counted in breaths, which is as long for everybody.
    """

    first_side: Side = Side.LEFT
    breath: Breath = Breath()
    change_over_scale: float = 1.0
    get_ready: int = 10 * SECOND
    between_exercises: int = 12 * SECOND
    between_levels: int = 20 * SECOND
    between_sides: int = 10 * SECOND
    between_sets: int = 6 * SECOND

    def scaled(self, change_over: int) -> int:
        """A change-over length in whole seconds after the user's scale."""
        return round(change_over * self.change_over_scale / SECOND) * SECOND


class Segment(Value):
    """A stretch of time with one purpose. `exercise` is the one shown, coming or under way.

    `planned` is the length before the user stretched or shortened it; credit is capped at it.
    `number` counts the exercises from 1. `cue` is the routine's own one, in place of the
    exercise's. `side` is None for both at once and for alternating.
    """

    index: int
    kind: SegmentKind
    start: int
    duration: int
    planned: int
    exercise: Exercise | None = None
    number: int = 0
    side: Side | None = None
    first_side: Side | None = None
    set_number: int = 1
    sets: int = 1
    tempo: Tempo | None = None
    breath: Breath = Breath()
    text: str = ""
    cue: str = ""
    level_change: bool = False

    @property
    def end(self) -> int:
        return self.start + self.duration

    @property
    def reps(self) -> int:
        """How many repetitions fit, after stretching or shortening; 0 for anything but reps."""
        if self.kind is not SegmentKind.REPS or self.tempo is None:
            return 0
        return max(1, -(-self.duration // self.tempo.length))

    @property
    def alternates(self) -> bool:
        return self.exercise is not None and self.exercise.sides is Sides.ALTERNATING


class Timeline(Value):
    """An unbroken row of segments, ending with DONE."""

    segments: tuple[Segment, ...]

    @property
    def total(self) -> int:
        return self.segments[-1].end

    @property
    def exercise_count(self) -> int:
        return max(segment.number for segment in self.segments)

    @property
    def work(self) -> tuple[Segment, ...]:
        """The holds and repetitions, in order."""
        return tuple(segment for segment in self.segments if segment.kind.is_work)

    @property
    def planned_work(self) -> int:
        """Milliseconds of planned holds and repetitions: what "done" is measured against."""
        return sum(segment.planned for segment in self.work)

    def at(self, elapsed: int) -> Segment:
        """The segment under way at `elapsed`, which must lie in [0, total].

        At a boundary the later one; gates are passed over, DONE only at the very end.
        """
        if not 0 <= elapsed <= self.total:
            raise ValueError(f"{elapsed} ms is outside the timeline of {self.total} ms")
        starts = [segment.start for segment in self.segments]
        return self.segments[bisect_right(starts, elapsed) - 1]

    def extended(self, index: int, change: int) -> Timeline:
        """The timeline with one segment longer (or shorter) by `change`; the rest shifts."""
        segment = self.segments[index]
        changed = replace(segment, duration=max(0, segment.duration + change))
        shift = changed.duration - segment.duration
        later = (replace(s, start=s.start + shift) for s in self.segments[index + 1 :])
        return Timeline((*self.segments[:index], changed, *later))

    def taken_over(self, index: int, exercise: Exercise) -> Timeline:
        """Another exercise in place of the one at segment `index`, from there on.

        Times, sides and repetitions stay, and so does the plan that was recorded.
        """
        number = self.segments[index].number

        def changed(segment: Segment) -> Segment:
            if segment.index < index or segment.number != number or segment.exercise is None:
                return segment
            tempo = segment.tempo and tempo_of(exercise.moves, segment.tempo.length)
            return replace(segment, exercise=exercise, tempo=tempo, cue="")

        return Timeline(tuple(changed(segment) for segment in self.segments))

    def new_props(self, exercise: Exercise) -> tuple[Prop, ...]:
        """What an exercise needs that none of these does; a mat is always there."""
        at_hand = {Prop.MAT, *(p for s in self.work if s.exercise for p in s.exercise.props)}
        return tuple(prop for prop in exercise.props if prop not in at_hand)

    def next_work(self, index: int) -> Segment | None:
        """The first hold or repetitions after segment `index`."""
        return next((s for s in self.segments[index + 1 :] if s.kind.is_work), None)

    def previous_work(self, index: int) -> Segment | None:
        """The last hold or repetitions before segment `index`."""
        return next((s for s in reversed(self.segments[:index]) if s.kind.is_work), None)


def build_timeline(routine: Routine, settings: TimelineSettings | None = None) -> Timeline:
    """Compile steps x sides x sets into segments: every side always gets its full time."""
    builder = _Builder(routine, settings or TimelineSettings())
    for step in routine.steps:
        match step:
            case WaitStep(text):
                builder.add(Segment(0, SegmentKind.WAIT, 0, 0, 0, text=text))
            case RestStep(duration):
                builder.pending_rest += duration
            case ExerciseStep():
                builder.add_exercise(step)
    return builder.finished()


class _Builder:
    """Collects the segments of one routine; starts and indexes are set at the end."""

    def __init__(self, routine: Routine, settings: TimelineSettings) -> None:
        self._routine = routine
        self._settings = settings
        self._segments: list[Segment] = []
        self._number = 0
        self.pending_rest = 0

    def add(self, segment: Segment) -> None:
        self._segments.append(segment)

    def add_exercise(self, step: ExerciseStep) -> None:
        exercise = step.exercise
        self._number += 1
        sides: tuple[Side | None, ...] = (None,)
        if exercise.sides is Sides.EACH:
            sides = step.order.sides(self._settings.first_side)
        work = self._work(step)
        self._add_change_over(replace(work, side=sides[0]))
        for previous, side in pairwise((None, *sides)):
            if side is not None and previous is not None:
                switch = self._settings.scaled(self._settings.between_sides)
                self._add_pause(SegmentKind.SWITCH, switch, replace(work, side=side))
            for set_number in range(1, step.dose.sets + 1):
                current = replace(work, side=side, set_number=set_number)
                if set_number > 1:
                    between = self._settings.scaled(self._settings.between_sets)
                    rest = between if step.rest is None else step.rest
                    self._add_pause(SegmentKind.REST, rest, current)
                self.add(current)

    def _work(self, step: ExerciseStep) -> Segment:
        exercise = step.exercise
        own = exercise.breath or self._routine.breath
        breath = own or self._settings.breath
        tempo = exercise.moves
        kind = SegmentKind.HOLD
        only = step.order.only if exercise.sides is Sides.EACH else None
        match step.dose.amount:
            case Timed(duration):
                pass
            case Breaths(count):
                breath = own or Breath()
                duration = count * breath.length
            case Repetitions(count, each):
                kind = SegmentKind.REPS
                tempo = tempo_of(tempo, each)
                duration = count * tempo.length
        return Segment(
            0,
            kind,
            0,
            duration,
            duration,
            exercise=exercise,
            number=self._number,
            first_side=step.order.sides(self._settings.first_side)[0],
            sets=step.dose.sets,
            tempo=tempo,
            breath=breath,
            cue=for_side(step.cue, only),  # a segment of that side turns it round again
        )

    def _add_change_over(self, work: Segment) -> None:
        """Get ready before the first exercise, a rest before any other one."""
        settings = self._settings
        previous = next((s for s in reversed(self._segments) if s.exercise), None)
        if previous is None or previous.exercise is None or work.exercise is None:
            self._add_pause(SegmentKind.GET_READY, settings.scaled(settings.get_ready), work)
            return
        level_change = previous.exercise.level is not work.exercise.level
        usual = settings.between_levels if level_change else settings.between_exercises
        length = max(settings.scaled(usual), self.pending_rest)
        self._add_pause(SegmentKind.REST, length, replace(work, level_change=level_change))

    def _add_pause(self, kind: SegmentKind, duration: int, coming: Segment) -> None:
        if kind is SegmentKind.GET_READY:
            duration = max(duration, self.pending_rest)
        self.pending_rest = 0
        self.add(replace(coming, kind=kind, duration=duration, planned=duration))

    def finished(self) -> Timeline:
        if self.pending_rest:
            rest = self.pending_rest
            self.add(Segment(0, SegmentKind.REST, 0, rest, rest))
        self.add(Segment(0, SegmentKind.DONE, 0, 0, 0))
        placed: list[Segment] = []
        start = 0
        for index, segment in enumerate(self._segments):
            placed.append(replace(segment, index=index, start=start))
            start += segment.duration
        return Timeline(tuple(placed))


def tempo_of(tempo: Tempo | None, each: int | None) -> Tempo:
    """The tempo of one repetition; `each` stretches it to so many milliseconds in all."""
    if tempo is None:
        half = (each or 4 * SECOND) // 2
        out, back = tr("Out", "half of a movement"), tr("Back", "half of a movement")
        return Tempo((Beat(half, out), Beat((each or 4 * SECOND) - half, back)))
    if each is None or each == tempo.length:
        return tempo
    beats = [replace(b, duration=b.duration * each // tempo.length) for b in tempo.beats]
    missing = each - sum(beat.duration for beat in beats)
    beats[-1] = replace(beats[-1], duration=beats[-1].duration + missing)
    return Tempo(tuple(beats))
