"""The history as facts: small entries that are added and never changed.

An entry has a random id, the moment it was made and the device that made it; its fact says what
happened. A session is the fold of its entries, see `session.py`. Times are milliseconds.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from routine_app.domain.leaving import Leaving
from routine_app.domain.pose import Side
from routine_app.domain.self_check import HipCheck, Pillow, RunnersNote
from routine_app.domain.value import Value


class PlannedWork(Value):
    """One hold or set of repetitions of a plan: its segment index and what it asks for.

    `number` counts the exercises from 1.
    """

    index: int
    number: int
    exercise: str
    name: str
    side: Side | None
    set_number: int
    planned: int
    reps: int = 0


class SessionStarted(Value):
    """A run of a routine began. The practice day is fixed here and never moves.

    `program_day` is set when the session stands for that day of `program`; `run` numbers the
    resets. `continues` names the session this one goes on with. Sessions of the hidden
    time-lapse have `counts` false and never count. `file` is where the routine was read from
    when it was played from a file: only there it can be found again.
    """

    session: str
    practice_day: date
    routine: str
    routine_name: str
    plan: tuple[PlannedWork, ...]
    program: str = ""
    program_day: int = 0
    run: int = 1
    short: bool = False
    continues: str = ""
    counts: bool = True
    file: str = ""


class Instead(Value):
    """An exercise, and its name then, that was done in place of the one of the plan."""

    exercise: str
    name: str


class SegmentDone(Value):
    """A hold or set of repetitions was left with `spent` ms really spent in it.

    With `instead`, what was spent since the entry before was spent in another exercise.
    """

    session: str
    index: int
    spent: int
    leaving: Leaving
    instead: Instead | None = None


class Ending(StrEnum):
    """How a session ended."""

    FINISHED = "finished"
    ENDED = "ended"


class SessionEnded(Value):
    """A session ended. Without this entry it ends at the rollover."""

    session: str
    ending: Ending


class CheckIn(Value):
    """Tightness 0 to 10 before and after, and a note; a later one of a session replaces it.

    What was told before the practice stays when a later one says nothing about it. `pain` is set
    when the session ended with more than a stretch. `edition` counts corrections: a higher one
    replaces a lower one whatever the clocks said.
    """

    session: str
    before: int | None = None
    after: int | None = None
    note: str = ""
    pain: bool = False
    edition: int = 0


class PracticeBackfilled(Value):
    """A practice that was not recorded, put down afterwards: it is done and has no minutes.

    It is a session of its own under the id `session`. With a `program_day` it completes that day
    of a run of `program`, else it counts for the streak only.
    """

    session: str
    practice_day: date
    routine: str
    routine_name: str
    program: str = ""
    program_day: int = 0
    run: int = 1
    short: bool = False


class SessionRemoved(Value):
    """The session with this id is as if it had never been, unless this entry is undone.

    Of a session that was continued each record is removed by an entry of its own.
    """

    session: str


class RemovalUndone(Value):
    """The removal of `session` by the entry with the id `removal` does not hold any more."""

    session: str
    removal: str


class ProgramStarted(Value):
    """A program was started over: reset number `run` begins with day 1."""

    program: str
    run: int


class GateAnswered(Value):
    """The question before a day of a program was answered; a later answer replaces it."""

    program: str
    run: int
    program_day: int
    yes: bool


class ExerciseSwapped(Value):
    """One exercise takes the place of another in every routine; `instead` is empty to end that."""

    exercise: str
    instead: str


class SelfCheck(Value):
    """How the hips are on a check day of a program; a later one of the same day replaces it.

    Tightness and ease of standing up are 0 to 10. Everything is optional.
    """

    practice_day: date
    program: str
    run: int
    program_day: int
    tightness: int | None = None
    ease: int | None = None
    pillow: Pillow | None = None
    left: HipCheck = HipCheck()
    right: HipCheck = HipCheck()
    runner: RunnersNote = RunnersNote()

    @property
    def has_angles(self) -> bool:
        """Whether the thigh was measured on any side."""
        return self.left.angle is not None or self.right.angle is not None


class ExerciseHidden(Value):
    """An exercise is not for this person any more, or is again; the newest one holds."""

    exercise: str
    hidden: bool


class SideLimited(Value):
    """A two-sided exercise is done on one side only, or on both again; the newest one holds."""

    exercise: str
    side: Side | None


class PlanChosen(Value):
    """What is done once a program is over: `daily` every day, or three sessions a week in turn.

    The newest one holds. `daily` is kept while the three a week hold, for those who come back to it.
    """

    daily: str
    weekly: bool = False


Fact = (
    SessionStarted
    | SegmentDone
    | SessionEnded
    | CheckIn
    | PracticeBackfilled
    | SessionRemoved
    | RemovalUndone
    | ProgramStarted
    | GateAnswered
    | ExerciseSwapped
    | SelfCheck
    | ExerciseHidden
    | SideLimited
    | PlanChosen
)


class Entry(Value):
    """A fact with its id, the aware local moment it was made, its zone name and its device."""

    id: str
    at: datetime
    zone: str
    device: str
    fact: Fact
