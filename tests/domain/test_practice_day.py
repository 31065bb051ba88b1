"""The calendar day a session belongs to."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.practice_day import next_rollover, practice_day
from routine_app.domain.streak import current_streak, longest_streak

ZONES = sorted(available_timezones())
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("moment", "rollover", "day"),
    [
        (datetime(2026, 3, 14, 0, 30, tzinfo=BERLIN), 4, date(2026, 3, 13)),
        (datetime(2026, 3, 14, 3, 59, 59, tzinfo=BERLIN), 4, date(2026, 3, 13)),
        (datetime(2026, 3, 14, 4, 0, tzinfo=BERLIN), 4, date(2026, 3, 14)),
        (datetime(2026, 3, 14, 0, 0, tzinfo=BERLIN), 0, date(2026, 3, 14)),
        (datetime(2026, 3, 29, 3, 30, tzinfo=BERLIN), 4, date(2026, 3, 28)),
        (datetime(2026, 3, 29, 4, 0, tzinfo=BERLIN), 4, date(2026, 3, 29)),
        (datetime(2026, 10, 25, 4, 0, tzinfo=BERLIN), 4, date(2026, 10, 25)),
        (datetime(2028, 3, 1, 2, 0, tzinfo=BERLIN), 4, date(2028, 2, 29)),
    ],
)
def test_the_evening_lasts_until_the_rollover(moment: datetime, rollover: int, day: date) -> None:
    assert practice_day(moment, rollover) == day


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        practice_day(datetime(2026, 3, 14, 12, 0))  # noqa: DTZ001 - this is the fault


def in_berlin(instant: datetime) -> datetime:
    return instant.astimezone(BERLIN)


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.times(), st.integers(0, 12))
def test_a_day_ends_at_the_next_rollover(day: date, at: time, rollover: int) -> None:
    moment = datetime.combine(day, at, tzinfo=BERLIN)
    end = next_rollover(moment, rollover, in_berlin)
    before = end - timedelta(minutes=1)
    today = practice_day(moment, rollover)
    assert practice_day(in_berlin(end), rollover) == today + timedelta(days=1)
    assert practice_day(in_berlin(before), rollover) == today


@pytest.mark.parametrize(
    ("evening", "rollover", "hours"),
    [
        (datetime(2026, 3, 27, 20, 0, tzinfo=BERLIN), 4, 8),
        (datetime(2026, 3, 28, 20, 0, tzinfo=BERLIN), 4, 7),
        (datetime(2026, 3, 28, 20, 0, tzinfo=BERLIN), 2, 6),
        (datetime(2026, 10, 24, 20, 0, tzinfo=BERLIN), 4, 9),
        (datetime(2026, 10, 24, 20, 0, tzinfo=BERLIN), 2, 6),
        (datetime(2026, 10, 24, 20, 0, tzinfo=BERLIN), 3, 8),
    ],
    ids=["usual", "spring", "an hour that is left out", "autumn", "an hour that comes twice", "3"],
)
def test_a_night_may_be_an_hour_longer_or_shorter(
    evening: datetime, rollover: int, hours: int
) -> None:
    """The clock of the computer gives moments with the offset of now, which ends in the night."""
    now = evening.astimezone(timezone(evening.utcoffset() or timedelta()))
    assert next_rollover(now, rollover, in_berlin) - now == timedelta(hours=hours)


@pytest.mark.parametrize("rollover", range(13))
def test_one_session_every_evening_is_one_day_each_in_every_zone(rollover: int) -> None:
    """Ten years of evenings, daylight saving and leap days included, in all zones.

    A zone that leaves a date out (Samoa, 30 December 2011) has that one day bridged.
    """
    first = date(2006 + rollover % 3, 1, 1)
    evenings = [datetime(d.year, d.month, d.day, 21, 5) for d in _days(first, 3653)]  # noqa: DTZ001 - the zone comes below
    for name in ZONES[rollover::13]:
        zone = ZoneInfo(name)
        days = [practice_day(evening.replace(tzinfo=zone), rollover) for evening in evenings]
        assert all((b - a).days == 1 for a, b in pairwise(days)), name


@pytest.mark.parametrize("rollover", [0, 4, 12])
def test_a_session_every_24_hours_of_real_time_never_loses_a_day_at_home(rollover: int) -> None:
    """Starting at 16:40 local and going on by real time, an hour of DST moves no day."""
    for name in ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Tokyo"):
        zone = ZoneInfo(name)
        start = datetime(2016, 1, 1, 16, 40, tzinfo=zone).astimezone(UTC)
        moments = [(start + timedelta(days=n)).astimezone(zone) for n in range(3653)]
        days = [practice_day(moment, rollover) for moment in moments]
        assert current_streak(days, days[-1]).days == longest_streak(days) == 3653


def test_flying_east_and_west_keeps_every_day_that_was_practised() -> None:
    """Berlin, then Tokyo, then Honolulu: the days are those the traveller lived."""
    berlin = datetime(2026, 5, 1, 20, 0, tzinfo=BERLIN)
    tokyo = datetime(2026, 5, 2, 21, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
    honolulu = datetime(2026, 5, 3, 20, 0, tzinfo=ZoneInfo("Pacific/Honolulu"))
    home = datetime(2026, 5, 4, 23, 30, tzinfo=BERLIN)
    days = [practice_day(moment) for moment in (berlin, tokyo, honolulu, home)]
    assert current_streak(days, days[-1]).days == 4


def _days(first: date, count: int) -> list[date]:
    return [first + timedelta(days=n) for n in range(count)]
