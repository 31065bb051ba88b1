"""Days stay where they were lived: other zones, midnight, daylight saving, a clock that was wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from routine_app.domain.agenda import Agenda
from routine_app.domain.corrections import Corrections
from routine_app.domain.looking_back import LookingBack
from routine_app.domain.practice import Practice
from routine_app.domain.record import Entry
from routine_app.storage.digested_history import DigestedHistory
from tests.fakes import (
    FakeClock,
    FakeContent,
    FakePreferences,
    ids,
    make_program,
    make_routine,
    make_session,
)
from tests.storage.folders import Folder

PROGRAM = make_program(40)
TOKYO = ZoneInfo("Asia/Tokyo")
EVENING = datetime(2026, 4, 30, 21, 0, tzinfo=TOKYO)
ZONES = ("Asia/Tokyo", "Europe/Berlin", "Pacific/Honolulu", "Pacific/Apia", "Australia/Lord_Howe")
DAYS = tuple(date(2026, 4, 1) + timedelta(days=n) for n in range(30))


def month_in_tokyo() -> list[Entry]:
    """A day of the program on each of thirty evenings."""
    found: list[Entry] = []
    for number, day in enumerate(DAYS):
        at = datetime(day.year, day.month, day.day, 20, 30, tzinfo=TOKYO)
        found += make_session(f"s-{day}", fixed(at), program=PROGRAM.id, program_day=number + 1)
    return found


def fixed(moment: datetime) -> datetime:
    """With an offset, as entries have it."""
    return datetime.fromisoformat(moment.isoformat())


class Desk:
    """The use cases over a stored history, at a moment somewhere."""

    def __init__(self, folder: Folder, moment: datetime) -> None:
        self.clock = FakeClock(fixed(moment))
        self.history = DigestedHistory.open(folder, lambda: self.clock.now().wall)
        content = FakeContent([make_routine(), make_routine("short")], [PROGRAM])
        zone = str(moment.tzinfo)
        self.practice = Practice(
            content, self.history, self.clock, FakePreferences(), ids(zone), lambda: zone
        )

    @property
    def days(self) -> Agenda:
        return self.practice.agenda()

    @property
    def listed(self) -> list[date]:
        return [brief.practice_day for brief in LookingBack(self.practice).chronicle()]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path / "data")
    made.fill(month_in_tokyo())
    return made


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("hours", [0, 14, 24, 30])
def test_thirty_days_of_tokyo_are_the_same_everywhere(
    folder: Folder, zone: str, hours: int
) -> None:
    desk = Desk(folder, (EVENING + timedelta(hours=hours)).astimezone(ZoneInfo(zone)))
    assert desk.listed == list(DAYS)
    assert desk.days.done_days == set(DAYS)
    assert (desk.days.streak.days, desk.days.longest) == (30, 30)
    assert len(desk.days.progress.completed) == 30


def test_who_lands_on_the_day_before_stays_in_the_day_that_was_lived(folder: Folder) -> None:
    """From Tokyo to Honolulu: there it is the 29th again, but the 30th was practised."""
    honolulu = ZoneInfo("Pacific/Honolulu")
    desk = Desk(folder, EVENING.astimezone(honolulu))
    assert desk.days.today == date(2026, 4, 30)
    assert desk.days.progress.done_today
    later = Desk(folder, datetime(2026, 5, 1, 8, 0, tzinfo=honolulu))
    assert (later.days.progress.done_today, later.days.progress.day) == (False, 31)
    assert later.days.streak.days == 30


@pytest.mark.parametrize("zone", ZONES)
def test_the_program_itself_says_the_same_days_in_every_zone(folder: Folder, zone: str) -> None:
    command = [sys.executable, "-m", "routine_app", "history", "--json", "--data-dir"]
    done = subprocess.run(
        [*command, str(folder.data)],
        env={**os.environ, "TZ": zone},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    told = json.loads(done.stdout)
    assert [session["practice_day"] for session in told["sessions"]] == [str(day) for day in DAYS]
    assert told["longest"] == 30


# ------------------------------------------------- midnight, daylight saving


def days_of(folder: Folder, moments: Sequence[datetime]) -> list[date]:
    """Practise at these moments; the days that it counts for."""
    for number, moment in enumerate(moments):
        folder.fill(make_session(f"m-{number}", fixed(moment)))
    return Desk(folder, moments[-1] + timedelta(minutes=9)).listed


def test_a_session_over_midnight_belongs_to_the_evening(tmp_path: Path) -> None:
    berlin = ZoneInfo("Europe/Berlin")
    moments = [
        datetime(2026, 3, 13, 23, 59, 30, tzinfo=berlin),
        datetime(2026, 3, 15, 0, 1, tzinfo=berlin),
        datetime(2026, 3, 16, 3, 59, 30, tzinfo=berlin),
        datetime(2026, 3, 16, 4, 0, tzinfo=berlin),
    ]
    assert days_of(Folder(tmp_path / "data"), moments) == [
        date(2026, 3, 13),
        date(2026, 3, 14),
        date(2026, 3, 15),
        date(2026, 3, 16),
    ]


@pytest.mark.parametrize(
    ("zone", "night"),
    [
        ("Europe/Berlin", date(2026, 3, 29)),
        ("Europe/Berlin", date(2026, 10, 25)),
        ("Australia/Lord_Howe", date(2026, 4, 5)),
        ("Australia/Lord_Howe", date(2026, 10, 4)),
    ],
)
def test_the_night_of_a_change_of_clocks_is_one_evening(
    tmp_path: Path, zone: str, night: date
) -> None:
    """Every half hour of real time from nine in the evening to nine in the morning."""
    start = datetime(night.year, night.month, night.day, tzinfo=ZoneInfo(zone))
    utc = (start - timedelta(hours=3)).astimezone(ZoneInfo("UTC"))
    moments = [(utc + timedelta(minutes=30 * n)).astimezone(ZoneInfo(zone)) for n in range(25)]
    found = days_of(Folder(tmp_path / "data"), moments)
    before = night - timedelta(days=1)
    assert found == sorted(found)
    assert set(found) == {before, night}
    by_wall = [before if m.hour < 4 or m.date() == before else night for m in moments]
    assert found == by_wall


def test_a_rollover_in_the_middle_of_a_session_moves_nothing(folder: Folder) -> None:
    """The day is that of the start, though the last hold ends after four o'clock."""
    berlin = ZoneInfo("Europe/Berlin")
    start = datetime(2026, 5, 2, 3, 58, tzinfo=berlin)
    folder.fill(make_session("late", fixed(start)))
    desk = Desk(folder, start + timedelta(minutes=20))
    assert desk.days.today == date(2026, 5, 2)
    assert desk.listed[-1] == date(2026, 5, 1)


# --------------------------------------------------------------- wrong clocks


def test_a_clock_that_was_a_year_ahead_takes_no_day_away(folder: Folder) -> None:
    wrong = datetime(2027, 5, 1, 20, 0, tzinfo=TOKYO)
    folder.fill(make_session("wrong", fixed(wrong), program=PROGRAM.id, program_day=31))
    ahead = Desk(folder, wrong + timedelta(hours=1))
    assert ahead.days.progress.done_today
    right = Desk(folder, datetime(2026, 5, 1, 21, 0, tzinfo=TOKYO))
    assert (right.days.streak.days, right.days.longest) == (30, 30)
    assert (right.days.progress.day, right.days.progress.done_today) == (31, False)


def test_what_a_wrong_clock_dated_can_be_put_right(folder: Folder) -> None:
    wrong = datetime(2027, 5, 1, 20, 0, tzinfo=TOKYO)
    folder.fill(make_session("wrong", fixed(wrong), program=PROGRAM.id, program_day=31))
    desk = Desk(folder, datetime(2026, 5, 1, 21, 0, tzinfo=TOKYO))
    corrections = Corrections(desk.practice)
    last = LookingBack(desk.practice).chronicle()[30]
    corrections.remove(last)
    corrections.add_practice(date(2026, 5, 1), make_routine())
    assert desk.days.streak.days == 31
    assert (desk.days.progress.day, desk.days.progress.done_today) == (31, True)


def test_a_clock_that_was_a_year_behind_keeps_what_was_done(folder: Folder) -> None:
    wrong = datetime(2025, 5, 1, 20, 0, tzinfo=TOKYO)
    folder.fill(make_session("wrong", fixed(wrong)))
    desk = Desk(folder, EVENING)
    assert desk.listed[0] == date(2025, 5, 1)
    assert (desk.days.streak.days, desk.days.longest) == (30, 30)
