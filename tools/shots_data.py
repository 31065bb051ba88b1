"""Histories for pictures and measurements, made by practising: the real engine on a fake clock.

Nothing is invented after the fact. A diary plays routines on given evenings, and what the
windows show is the fold of the entries that came of it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path

from routine_app.content.library import Library
from routine_app.domain.dose import SECOND
from routine_app.domain.health import NOTHING_AGAINST, Health
from routine_app.domain.player import Mode
from routine_app.domain.practice import Practice
from routine_app.domain.preferences import Preferences
from routine_app.domain.program import Check
from routine_app.domain.record import CheckIn, SelfCheck
from routine_app.domain.self_check import HipCheck, Knee, Landing, Pillow, RunnersNote, Thigh
from routine_app.domain.session_run import Command, SessionRun
from tests.fakes import (
    DEVICE,
    ZONE,
    FakeClock,
    FakeHealth,
    FakeHistory,
    FakePreferences,
    ids,
    sessions_of,
)
from tools.shots_language import library_for_pictures

BERLIN = timezone(timedelta(hours=1))
EVENING = datetime(2026, 3, 13, 21, 5, tzinfo=BERLIN)
"""Friday 13 March 2026, 21:05 in Berlin: the present of every picture."""
TODAY = EVENING.date()
STRIDE = 5 * SECOND // 2
"""Time is told in steps that are too short to look like sleep."""

BROKEN_ROUTINE = """\
routine: strong
name: Strong, my way
about: Half-kneeling first, then the couch stretch.
steps:
  - half-kneeling: 45 s
  - couch-stretch: a while
"""


class Diary:
    """A history that grows by practising: each evening is played by the engine itself."""

    def __init__(
        self, library: Library, preferences: Preferences, health: Health = NOTHING_AGAINST
    ) -> None:
        self.clock = FakeClock(EVENING)
        self.history = FakeHistory()
        self.preferences = FakePreferences(preferences)
        self.health = FakeHealth(health)
        self.practice = Practice(
            library,
            self.history,
            self.clock,
            self.preferences,
            ids("shot"),
            lambda: ZONE,
            self.health,
        )
        self._library = library

    def practise(
        self,
        day: date,
        *,
        at: time = time(20, 40),
        routine: str = "",
        short: bool = False,
        part: float = 1.0,
        tightness: tuple[int, int] | None = None,
        note: str = "",
    ) -> None:
        """Play today's routine, or another one, and end it after `part` of its time."""
        self.clock.set_wall(datetime.combine(day, at, BERLIN))
        if routine:
            run = self.practice.run_routine(self._library.routine(routine))
        else:
            self.answer()
            self._check(tightness)
            run = self.practice.run_today(short=short)
        self._play(run, part)
        if tightness is not None or note:
            before, after = tightness or (None, None)
            self.practice.check_in(CheckIn(run.session_id, before, after, note))

    def answer(self, *, changes: bool = False) -> None:
        """Answer the question before the day, if one is due; usually so that nothing changes."""
        days = self.practice.agenda()
        gate = days.progress.gate_due
        if gate is not None:
            yes = (gate.on_yes is not None) == changes
            self.practice.answer_gate(days, days.progress.day, yes=yes)

    def _check(self, tightness: tuple[int, int] | None) -> None:
        """The self-check, if one is due and something is told that day."""
        days = self.practice.agenda()
        if days.check_due is Check.NONE or tightness is None:
            return
        progress = days.progress
        full = days.check_due is Check.FULL
        left = HipCheck(Thigh.ABOVE, Knee.STRAIGHTER, False) if full else HipCheck()
        right = HipCheck(Thigh.LEVEL, Knee.BENT, False) if full else HipCheck()
        self.practice.self_check(
            SelfCheck(
                practice_day=days.today,
                program=progress.program.id,
                run=progress.run,
                program_day=progress.day,
                tightness=tightness[0],
                ease=6,
                pillow=Pillow.SOMETIMES,
                left=left,
                right=right,
            )
        )

    def until(self, last: date, days: int, *, skip: tuple[date, ...] = ()) -> None:
        """Practise so many program days in a row up to `last`, except on the days skipped."""
        chosen: list[date] = []
        day = last
        while len(chosen) < days:
            if day not in skip:
                chosen.append(day)
            day -= timedelta(days=1)
        for number, chosen_day in enumerate(reversed(chosen)):
            self.practise(chosen_day, tightness=_tightness(number))

    def come_back(self) -> None:
        """Return to the present."""
        self.clock.set_wall(EVENING)

    def _play(self, run: SessionRun, part: float) -> None:
        record, clock, player = self.practice.record, self.clock, run.player
        record(run.start(clock.now()).entries)
        end = round(player.timeline.total * part)
        while not player.mode.is_over:
            if player.mode is Mode.WAITING:
                record(run.command(Command.RESUME, clock.now()).entries)
            elif part < 1 and player.elapsed >= end:
                record(run.command(Command.END, clock.now()).entries)
            else:
                record(run.tick(clock.advance(STRIDE)).entries)


def _tightness(number: int) -> tuple[int, int]:
    """Falls over the weeks and wavers a little, as such numbers do."""
    before = max(3, 7 - number // 5) + (0, 1, 0, -1)[number % 4]
    return before, max(1, before - 2 - number % 2)


@dataclass(frozen=True)
class State:
    """One state of the history, under a name, with the diary that leads to it."""

    name: str
    write: Callable[[Diary], None]
    preferences: Preferences = field(
        default_factory=lambda: Preferences(device=DEVICE, safety_read=True)
    )
    own_files: tuple[tuple[str, str], ...] = ()
    health: Health = NOTHING_AGAINST

    def diary(self, library: Library, preferences: Preferences | None = None) -> Diary:
        """The history in this state, at the present."""
        diary = Diary(library, preferences or self.preferences, self.health)
        self.write(diary)
        diary.come_back()
        return diary

    def library(self, folder: Path, shipped: Library) -> Library:
        """The shipped content, with the state's own files from a folder of theirs."""
        if not self.own_files:
            return shipped
        own = folder / self.name
        own.mkdir(parents=True, exist_ok=True)
        for name, text in self.own_files:
            (own / name).parent.mkdir(exist_ok=True)
            (own / name).write_text(text, encoding="utf-8")
        return library_for_pictures(own)


def back(days: int) -> date:
    """So many days before today."""
    return TODAY - timedelta(days=days)


def _nothing(_diary: Diary) -> None:
    """The very first day."""


def _due(diary: Diary) -> None:
    diary.until(back(1), 11, skip=(back(8),))
    diary.come_back()
    diary.answer()


def _question(diary: Diary) -> None:
    diary.until(back(1), 4)


def _changed(diary: Diary) -> None:
    diary.until(back(1), 7)
    diary.come_back()
    diary.answer(changes=True)


def _done(diary: Diary) -> None:
    _due(diary)
    diary.practise(TODAY, tightness=(5, 3), note="Left hip freer than yesterday.")


def _easy(diary: Diary) -> None:
    diary.until(back(1), 13)


def _half_done(diary: Diary) -> None:
    _due(diary)
    diary.practise(TODAY, at=time(20, 30), part=0.3)


def _missed(diary: Diary) -> None:
    diary.until(back(3), 11)
    diary.come_back()
    diary.answer()


def _last_day(diary: Diary) -> None:
    diary.until(back(1), 20, skip=(back(9),))


def _complete(diary: Diary) -> None:
    diary.until(TODAY, 21, skip=(back(9),))


def _over(diary: Diary) -> None:
    diary.until(back(1), 21, skip=(back(9),))


def _sparse(diary: Diary) -> None:
    diary.practise(back(9), tightness=(6, 4))
    diary.practise(back(4), short=True)


def twelve_weeks(diary: Diary, last: date) -> None:
    """Resets with gaps, short ones, extras, one broken off; up to the day `last`."""
    first = last - timedelta(days=83)
    rests = {4, 11, 12, 26, 33, 34, 35, 47, 61}
    for number in range(84):
        day = first + timedelta(days=number)
        if number in rests:
            continue
        diary.clock.set_wall(datetime.combine(day, time(20, 0), BERLIN))
        if diary.practice.agenda().progress.is_over:
            diary.practice.start_over()
        if number == 20:
            diary.practise(day, part=0.3)
            continue
        diary.practise(day, short=number % 9 == 5, tightness=_tightness(number // 3))
        if number % 13 == 6:
            diary.practise(day, at=time(21, 20), routine="before-a-run")


def _rich(diary: Diary) -> None:
    twelve_weeks(diary, TODAY)


FIRST_DAY = State("first-day", _nothing)
DUE = State("due", _due)
REMINDED = State("reminded", _due, Preferences(device=DEVICE, safety_read=True, reminder="07:30"))
_SITS = Preferences(device=DEVICE, safety_read=True, desk_break=50, show_sitting=True)
AT_DESK = State("at-desk", _due, _SITS)
DONE = State("done", _done)
EASY = State("easy-day", _easy)
QUESTION = State("question", _question, health=Health(told=True, sliders=True))
CHANGED = State("changed", _changed, health=Health(told=True, sliders=True))
HALF_DONE = State("half-done", _half_done)
MISSED = State("missed", _missed)
LAST_DAY = State("last-day", _last_day)
COMPLETE = State("complete", _complete)
OVER = State("over", _over)
PROBLEM = State("problem", _due, own_files=(("strong.yaml", BROKEN_ROUTINE),))
RICH = State("rich", _rich)
SPARSE = State("sparse", _sparse)
UNREAD = State("unread", _nothing, Preferences(device=DEVICE, safety_read=False), health=Health())

CONDITIONS = State(
    "conditions",
    _due,
    Preferences(device=DEVICE, safety_read=True, missing=("bed", "strap")),
    health=Health(told=True, conditions=("kneeling",)),
)
GENTLER = State("gentler", _due, health=Health(told=True, conditions=("pregnancy", "floor")))


def _hurt(diary: Diary) -> None:
    """Yesterday ended with pain."""
    _due(diary)
    last = sessions_of(diary.practice)[-1]
    diary.practice.check_in(CheckIn(last.last_id, None, 5, pain=True))


HURT = State("hurt", _hurt)
RESTING = State("resting", _hurt, health=Health(told=True, rest_day=EVENING.date()))


def _rested(diary: Diary) -> None:
    """The day before yesterday ended with pain, yesterday was a day of rest."""
    diary.until(back(2), 10)
    last = sessions_of(diary.practice)[-1]
    diary.practice.check_in(CheckIn(last.last_id, None, 5, pain=True))


RESTED = State("rested", _rested, health=Health(told=True, rest_day=back(1)))


def _runner(diary: Diary) -> None:
    """Day 17, of somebody who told of running on day 1."""
    diary.until(back(1), 16)
    check = SelfCheck(back(16), "21-day-reset", 1, 1, runner=RunnersNote(Landing.LOUD))
    diary.practice.self_check(check)


RUNNER = State("runner", _runner)

STATES = (
    FIRST_DAY,
    DUE,
    DONE,
    EASY,
    QUESTION,
    CHANGED,
    HALF_DONE,
    MISSED,
    LAST_DAY,
    COMPLETE,
    OVER,
    PROBLEM,
    RICH,
    SPARSE,
    UNREAD,
    CONDITIONS,
    GENTLER,
    HURT,
    RESTING,
    RESTED,
    RUNNER,
)
