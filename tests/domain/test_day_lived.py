"""The practice day never goes back before one that was begun, unless a clock was wrong."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from routine_app.domain.past import day_lived
from routine_app.domain.practice import Practice
from routine_app.domain.record import Entry
from routine_app.domain.session import fold_sessions
from routine_app.domain.session_run import Command
from routine_app.domain.value import replace
from tests.fakes import (
    ZONE,
    FakeClock,
    FakeContent,
    FakeHistory,
    FakePreferences,
    ids,
    make_program,
    make_routine,
    make_session,
)

TOKYO, HONOLULU = ZoneInfo("Asia/Tokyo"), ZoneInfo("Pacific/Honolulu")
EVENING = datetime(2026, 3, 30, 21, 0, tzinfo=TOKYO)


def lived(now: datetime, entries: tuple[Entry, ...], rollover: int = 4) -> date:
    return day_lived(now, rollover, lambda _day: entries)


def test_without_sessions_it_is_the_day_of_the_clock() -> None:
    assert lived(EVENING, ()) == date(2026, 3, 30)
    assert lived(EVENING.astimezone(HONOLULU), ()) == date(2026, 3, 29)


def test_who_flies_west_stays_in_the_day_that_was_begun() -> None:
    begun = make_session(at=EVENING)
    for hours in (1, 3, 20):
        now = (EVENING + timedelta(hours=hours)).astimezone(HONOLULU)
        assert lived(now, begun) == date(2026, 3, 30)
    next_day = datetime(2026, 3, 31, 4, 0, tzinfo=HONOLULU)
    assert lived(next_day, begun) == date(2026, 3, 31)


def test_what_a_wrong_clock_dated_later_says_nothing() -> None:
    ahead = make_session(at=EVENING + timedelta(days=1))
    assert lived(EVENING, ahead) == date(2026, 3, 30)


def test_time_lapse_says_nothing() -> None:
    now = EVENING.astimezone(HONOLULU) + timedelta(minutes=10)
    assert lived(now, make_session(at=EVENING, counts=False)) == date(2026, 3, 29)


def test_days_that_begin_later_from_now_on_do_not_undo_the_one_that_was_begun() -> None:
    morning = datetime(2026, 3, 30, 9, 0, tzinfo=TOKYO)
    now = morning + timedelta(hours=1)
    assert lived(now, (), rollover=12) == date(2026, 3, 29)
    assert lived(now, make_session(at=morning), rollover=12) == date(2026, 3, 30)


class Traveller:
    """Somebody who practises with clocks and settings that change."""

    def __init__(self, now: datetime, entries: tuple[Entry, ...] = ()) -> None:
        self.clock = FakeClock(now)
        self.settings = FakePreferences()
        self.history = FakeHistory(entries)
        content = FakeContent([make_routine()], [make_program()])
        self.practice = Practice(
            content, self.history, self.clock, self.settings, ids(), lambda: ZONE
        )

    def practises(self) -> date:
        """Half of today's routine, with which its day is done; the day it is stored for."""
        run = self.practice.run_today()
        self.practice.record(run.start(self.clock.now()).entries)
        for _ in range(run.player.timeline.total // 1000):
            self.practice.record(run.tick(self.clock.advance(1000)).entries)
        self.practice.record(run.command(Command.END, self.clock.now()).entries)
        sessions = fold_sessions(self.history.entries())
        return next(s for s in sessions if s.id == run.session_id).practice_day


def test_a_session_after_a_flight_west_is_stored_for_the_day_that_today_shows() -> None:
    morning = datetime(2026, 3, 30, 9, 0, tzinfo=TOKYO)
    before = make_session("yesterday", morning - timedelta(days=1))
    begun = make_session(at=morning, done=0, ending=None)
    traveller = Traveller((morning + timedelta(hours=9)).astimezone(HONOLULU), (*before, *begun))
    days = traveller.practice.agenda()
    assert days.today == date(2026, 3, 30)
    assert not days.nothing_due
    assert traveller.practises() == date(2026, 3, 30)
    days = traveller.practice.agenda()
    assert days.nothing_due
    assert days.streak.days == 2


def test_a_session_after_days_begin_later_is_stored_for_the_day_that_was_begun() -> None:
    morning = datetime(2026, 3, 30, 9, 0, tzinfo=TOKYO)
    traveller = Traveller(morning + timedelta(hours=1), make_session(at=morning, done=0))
    traveller.settings.value = replace(traveller.settings.value, rollover=12)
    assert traveller.practises() == traveller.practice.today() == date(2026, 3, 30)


def test_a_session_belongs_to_the_day_at_which_it_starts() -> None:
    """Not the one at which it was got ready."""
    evening = datetime(2026, 3, 30, 3, 59, tzinfo=TOKYO)
    traveller = Traveller(evening)
    run = traveller.practice.run_today()
    late = traveller.clock.advance(60_000)
    traveller.practice.record(run.start(late).entries)
    (session,) = fold_sessions(traveller.history.entries())
    assert session.practice_day == traveller.practice.today() == date(2026, 3, 30)
