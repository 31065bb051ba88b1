"""Stand-ins for the machine, and builders for values: what a test does not name has a preset."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta, timezone
from itertools import count
from pathlib import Path

from routine_app.content.problem import ContentError, problem
from routine_app.domain.chronicle import Chronicle
from routine_app.domain.digesting import digest
from routine_app.domain.dose import SECOND, Beat, Dose, Repetitions, Tempo, Timed
from routine_app.domain.exercise import Exercise, Level, Phase, Position, Sides
from routine_app.domain.health import NOTHING_AGAINST, Health
from routine_app.domain.leaving import Leaving
from routine_app.domain.moment import Moment
from routine_app.domain.past import Digest
from routine_app.domain.pose import Pose, Side
from routine_app.domain.practice import Practice
from routine_app.domain.practice_day import practice_day
from routine_app.domain.preferences import Preferences
from routine_app.domain.program import Program, ProgramDay
from routine_app.domain.record import (
    Ending,
    Entry,
    Fact,
    PlannedWork,
    SegmentDone,
    SelfCheck,
    SessionEnded,
    SessionStarted,
)
from routine_app.domain.routine import ExerciseStep, Routine, Step
from routine_app.domain.safety import Safety
from routine_app.domain.session import Session, fold_sessions
from routine_app.domain.value import replace
from routine_app.storage.codec import Row, to_object, to_row
from routine_app.storage.row_reader import read_rows

ZONE = "Europe/Berlin"
DEVICE = "test-device"
MONDAY = datetime(2026, 3, 2, 7, 30, tzinfo=timezone(timedelta(hours=1)))
"""A Monday morning in Berlin: where every fake clock begins."""


class FakeClock:
    """A clock that stands until it is told to go on."""

    def __init__(self, wall: datetime = MONDAY, monotonic: int = 1_000_000, speed: int = 1) -> None:
        self.moment = Moment(monotonic, monotonic, wall)
        self.speed = speed

    def now(self) -> Moment:
        return self.moment

    def advance(self, milliseconds: int) -> Moment:
        """Let time pass, awake."""
        self.moment = Moment(
            self.moment.monotonic + milliseconds,
            self.moment.since_boot + milliseconds,
            self.moment.wall + timedelta(milliseconds=milliseconds),
        )
        return self.moment

    def sleep_through(self, milliseconds: int) -> Moment:
        """Let the machine sleep: only the since-boot and the wall clock go on."""
        self.moment = Moment(
            self.moment.monotonic,
            self.moment.since_boot + milliseconds,
            self.moment.wall + timedelta(milliseconds=milliseconds),
        )
        return self.moment

    def set_wall(self, wall: datetime) -> Moment:
        """Set the wall clock, as a user or the network would."""
        self.moment = replace(self.moment, wall=wall)
        return self.moment


class FakeHistory:
    """A history in memory: a set of entries that only grows.

    `appended` is every batch in the order of arrival. `complaints` become `notices()` and are
    handed out once, as the real history does.
    """

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.appended: list[tuple[Entry, ...]] = []
        self.complaints: list[str] = []
        self._entries = {entry.id: entry for entry in entries}
        self._digest: tuple[int, Digest] | None = None
        self._chronicle: tuple[int, Chronicle] | None = None

    def entries(self) -> tuple[Entry, ...]:
        return tuple(self._entries.values())

    def digest(self, today: date) -> Digest:
        known = self._digest
        if known is None or known[0] != len(self._entries) or known[1].past.since > today:
            known = len(self._entries), digest(self.entries(), today - timedelta(days=1))
            self._digest = known
        return known[1]

    def chronicle(self) -> Chronicle:
        known = self._chronicle
        if known is None or known[0] != len(self._entries):
            known = self._chronicle = len(self._entries), Chronicle.of(self.entries())
        return known[1]

    def entries_of(self, records: Collection[str], day: date) -> list[Entry]:
        facts = ((e, e.fact) for e in self._entries.values())
        return [
            entry
            for entry, fact in facts
            if getattr(fact, "session", None) in records
            or (isinstance(fact, SelfCheck) and fact.practice_day == day)
        ]

    def append(self, entries: Sequence[Entry]) -> None:
        self.appended.append(tuple(entries))
        for entry in entries:
            self._entries.setdefault(entry.id, entry)

    def appending(self, entries: Sequence[Entry]) -> FakeAppending:
        return FakeAppending(self, entries)

    def rows(self) -> tuple[Row, ...]:
        return tuple(to_row(to_object(entry)) for entry in self._entries.values())

    def add_rows(self, rows: Iterable[Row], brief: Chronicle | None = None) -> None:
        self.append(read_rows(rows))

    def forget(self) -> None:
        self._entries.clear()
        self._digest = None

    def notices(self) -> tuple[str, ...]:
        said, self.complaints = tuple(self.complaints), []
        return said


def at_once(work: Callable[[], None]) -> None:
    """What runs beside the event loop elsewhere: here nobody has to wait for it."""
    work()


class FakeAppending:
    """Entries that are in memory once they are settled."""

    def __init__(self, history: FakeHistory, entries: Sequence[Entry]) -> None:
        self._history, self._entries = history, tuple(entries)

    def write(self) -> None:
        """There is no disk."""

    def settle(self) -> None:
        self._history.append(self._entries)


def sessions_of(practice: Practice) -> tuple[Session, ...]:
    """All sessions that count, oldest first."""
    return tuple(s for s in fold_sessions(practice.history.entries()) if s.counts)


class FakePreferences:
    """Preferences that are kept in memory; calling it gives the value, as `Practice` wants."""

    def __init__(self, value: Preferences | None = None) -> None:
        self.value = value or Preferences(device=DEVICE, safety_read=True)
        self.saved: list[Preferences] = []

    def __call__(self) -> Preferences:
        return self.value

    def save(self, value: Preferences) -> None:
        self.value = value
        self.saved.append(value)

    def notices(self) -> tuple[str, ...]:
        return ()


class FakeHealth:
    """Answers about health that are kept in memory; calling it gives them."""

    def __init__(self, value: Health = NOTHING_AGAINST) -> None:
        self.value = value

    def __call__(self) -> Health:
        return self.value

    def save(self, value: Health) -> None:
        self.value = value


class FakeContent:
    """A library of given routines and programs."""

    def __init__(self, routines: Iterable[Routine] = (), programs: Iterable[Program] = ()) -> None:
        self.routines = {routine.id: routine for routine in routines}
        self.programs = {program.id: program for program in programs}
        self.page = Safety((), (), (), (), (), (), "")

    def safety(self) -> Safety:
        return self.page

    def routine(self, routine_id: str) -> Routine:
        return self.routines[routine_id]

    def routine_file(self, path: Path) -> Routine:
        found = (r for r in self.routines.values() if r.file == str(path))
        routine = next(found, None)
        if routine is None:
            raise ContentError([problem(str(path), 0, 0, "there is no such file")])
        return routine

    def exercise(self, exercise_id: str) -> Exercise:
        steps = (step for routine in self.routines.values() for step in routine.exercise_steps)
        return {step.exercise.id: step.exercise for step in steps}[exercise_id]

    def program_in_use(self, program_id: str) -> Program:
        return self.program(program_id)

    def program(self, program_id: str) -> Program:
        return self.programs[program_id]


def ids(prefix: str = "id") -> Callable[[], str]:
    """Fresh ids that can be told in advance: id-1, id-2, ..."""
    numbers = count(1)
    return lambda: f"{prefix}-{next(numbers)}"


# ------------------------------------------------------------------- content


def make_exercise(
    exercise_id: str = "couch-stretch",
    *,
    name: str = "",
    sides: Sides = Sides.EACH,
    seconds: int = 60,
    sets: int = 1,
    level: Level = Level.FLOOR,
    phase: Phase = Phase.LENGTHEN,
    cues: tuple[str, ...] = ("Tuck the pelvis under.", "Breathe into the belly."),
) -> Exercise:
    """A hold, each side unless said otherwise."""
    name = name or exercise_id.replace("-", " ").capitalize()
    return Exercise(
        id=exercise_id,
        name=name,
        short_name=name,
        phase=phase,
        aim="Lengthens the front of the hip.",
        position=Position.HALF_KNEELING,
        level=level,
        sides=sides,
        dose=Dose(Timed(seconds * SECOND), sets),
        start=Pose({"hip_right.flexion": 90}),
        hold=Pose({"hip_right.flexion": -10}),
        cues=cues,
        stop_if=("Sharp pain in the groin.",),
    )


def make_movement(
    exercise_id: str = "pelvic-tilt", *, sides: Sides = Sides.BOTH, count: int = 10
) -> Exercise:
    """Timed repetitions of four seconds: two beats of two."""
    beats = (Beat(2 * SECOND, "Tilt"), Beat(2 * SECOND, "Release"))
    return replace(
        make_exercise(exercise_id, sides=sides, phase=Phase.RELEASE),
        position=Position.SUPINE,
        dose=Dose(Repetitions(count)),
        moves=Tempo(beats),
    )


def step(exercise: Exercise | None = None) -> ExerciseStep:
    """An exercise with its own dose."""
    exercise = exercise or make_exercise()
    return ExerciseStep(exercise, exercise.dose)


def make_routine(routine_id: str = "settle", *steps: Step, name: str = "") -> Routine:
    """A routine of the given steps; without any, a movement and a hold each side."""
    chosen = steps or (step(make_movement()), step())
    return Routine(routine_id, name or routine_id.replace("-", " ").capitalize(), chosen)


def make_program(
    days: int = 21, *, routine: str = "settle", short: str = "short", program_id: str = ""
) -> Program:
    """So many equal days."""
    program_id = program_id or Preferences().program
    return Program(program_id, "21-day reset", (ProgramDay(routine, short),) * days)


# ------------------------------------------------------------------- history


def make_entry(
    fact: Fact, at: datetime = MONDAY, *, entry_id: str = "", device: str = DEVICE
) -> Entry:
    """A fact as the history keeps it; without an id it gets one that follows from the fact."""
    return Entry(entry_id or f"e-{abs(hash((fact, at, device)))}", at, ZONE, device, fact)


def make_plan(seconds: Sequence[int] = (60, 60)) -> tuple[PlannedWork, ...]:
    """One hold for each number of seconds, left and right in turn."""
    sides = (Side.LEFT, Side.RIGHT)
    return tuple(
        PlannedWork(
            index=2 * i + 1,
            number=i // 2 + 1,
            exercise="couch-stretch",
            name="Couch stretch",
            side=sides[i % 2],
            set_number=1,
            planned=length * SECOND,
        )
        for i, length in enumerate(seconds)
    )


def make_session(
    session: str = "s-1",
    at: datetime = MONDAY,
    *,
    done: int | None = None,
    plan: tuple[PlannedWork, ...] | None = None,
    ending: Ending | None = Ending.FINISHED,
    routine: str = "settle",
    day: date | None = None,
    program: str = "",
    program_day: int = 0,
    run: int = 1,
    short: bool = False,
    continues: str = "",
    counts: bool = True,
    device: str = DEVICE,
    file: str = "",
) -> tuple[Entry, ...]:
    """The entries of one session in which the first `done` holds were completed (preset: all).

    `ending` None leaves it open, as a crash does.
    """
    plan = make_plan() if plan is None else plan
    started = SessionStarted(
        session=session,
        practice_day=day or practice_day(at),
        routine=routine,
        routine_name=routine.replace("-", " ").capitalize(),
        plan=plan,
        program=program,
        program_day=program_day,
        run=run,
        short=short,
        continues=continues,
        counts=counts,
        file=file,
    )

    def entries() -> Iterator[Entry]:
        now = at
        yield Entry(f"{session}.start", now, ZONE, device, started)
        for work in plan[:done]:
            now += timedelta(milliseconds=work.planned)
            fact = SegmentDone(session, work.index, work.planned, Leaving.COMPLETED)
            yield Entry(f"{session}.{work.index}", now, ZONE, device, fact)
        if ending is not None:
            yield Entry(f"{session}.end", now, ZONE, device, SessionEnded(session, ending))

    return tuple(entries())


def make_days(
    done: Iterable[date], *, program: str = "", first_program_day: int = 1
) -> tuple[Entry, ...]:
    """A finished session at half past seven on each day; with a program, its days in order."""
    found: list[Entry] = []
    for number, day in enumerate(sorted(done)):
        at = datetime.combine(day, MONDAY.timetz())
        program_day = first_program_day + number if program else 0
        found += make_session(f"s-{day}", at, program=program, program_day=program_day)
    return tuple(found)
