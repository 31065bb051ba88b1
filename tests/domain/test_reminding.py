"""A reminder comes at its time, once a day, never when the day is done, in every zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.practice_day import practice_day
from routine_app.domain.reminding import SNOOZE, Said, Wish, chosen_time, due_on, look, said_from

ZONES = sorted(available_timezones())
BERLIN = ZoneInfo("Europe/Berlin")
DAY = date(2026, 3, 2)
WISH = Wish(time(7, 30))


def local(instant: datetime) -> datetime:
    return instant.astimezone(BERLIN)


def at(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    return datetime.combine(day, time(hour, minute), tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("07:30", time(7, 30)),
        ("7:30", time(7, 30)),
        ("23:59", time(23, 59)),
        ("0:00", time(0)),
        *((text, None) for text in ("", "24:00", "7", "7:3", "07:60", "-1:00", "٠٧:٣٠", "7:30 am")),
    ],
)
def test_a_time_is_hours_and_minutes(text: str, found: time | None) -> None:
    assert chosen_time(text) == found


def test_it_waits_for_its_time_and_is_due_from_then_on() -> None:
    before = look(WISH, at(6), local, (), None)
    assert (before.is_due, before.next) == (False, at(7, 30))
    assert look(WISH, at(7, 30), local, (), None).is_due


def test_a_done_day_is_silent() -> None:
    found = look(WISH, at(7, 30), local, {DAY}, None)
    assert (found.is_due, found.next) == (False, at(7, 30, DAY + timedelta(days=1)))


def test_once_said_is_said_for_that_day() -> None:
    found = look(WISH, at(9), local, (), Said(DAY))
    assert (found.is_due, found.next) == (False, at(7, 30, DAY + timedelta(days=1)))
    assert look(WISH, at(7, 30, DAY + timedelta(days=1)), local, (), Said(DAY)).is_due


def test_later_means_later() -> None:
    said = Said(DAY, at(7, 31) + SNOOZE)
    waiting = look(WISH, at(7, 40), local, (), said)
    assert (waiting.is_due, waiting.next) == (False, at(8, 1))
    assert look(WISH, at(8, 1), local, (), said).is_due
    assert not look(WISH, at(8, 1), local, {DAY}, said).is_due


def test_what_was_slept_through_is_made_up_for_on_the_same_practice_day_only() -> None:
    assert look(WISH, at(23, 50), local, (), None).is_due
    assert look(WISH, at(3, 59, DAY + timedelta(days=1)), local, (), None).is_due
    assert not look(WISH, at(4, 0, DAY + timedelta(days=1)), local, (), None).is_due


def test_later_does_not_reach_into_the_next_practice_day() -> None:
    night = at(3, 50, DAY + timedelta(days=1))
    said = Said(DAY, night + SNOOZE)
    found = look(WISH, night, local, (), said)
    assert (found.is_due, found.next) == (False, at(7, 30, DAY + timedelta(days=1)))


def test_a_time_after_midnight_belongs_to_the_evening_before() -> None:
    late = Wish(time(0, 30))
    assert due_on(DAY, late, local) == at(0, 30, DAY + timedelta(days=1))
    assert not look(late, at(0, 30, DAY + timedelta(days=1)), local, {DAY}, None).is_due


def test_a_time_that_does_not_exist_is_the_first_moment_after() -> None:
    spring = date(2026, 3, 29)
    found = due_on(spring, Wish(time(2, 30), 0), local)
    assert found == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)
    assert local(found).time() == time(3)


def test_a_time_that_exists_twice_comes_once() -> None:
    autumn = date(2026, 10, 25)
    wish = Wish(time(2, 30), 0)
    first = due_on(autumn, wish, local)
    assert first == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert look(wish, local(first), local, (), None).is_due
    again = local(first + timedelta(hours=1))
    assert again.time() == time(2, 30)
    assert not look(wish, again, local, (), Said(autumn)).is_due


@st.composite
def places(draw: st.DrawFn) -> tuple[ZoneInfo, Wish, datetime]:
    zone = ZoneInfo(draw(st.sampled_from(ZONES)))
    wish = Wish(time(draw(st.integers(0, 23)), draw(st.integers(0, 59))), draw(st.integers(0, 12)))
    moment = draw(st.datetimes(datetime(2000, 1, 1), datetime(2037, 1, 1)))  # noqa: DTZ001 - as UTC
    return zone, wish, moment.replace(tzinfo=UTC, microsecond=0)


@given(places())
def test_in_every_zone_it_comes_at_its_time_or_at_the_first_moment_after(
    place: tuple[ZoneInfo, Wish, datetime],
) -> None:
    zone, wish, moment = place
    day = practice_day(moment.astimezone(zone), wish.rollover)
    found = due_on(day, wish, lambda instant: instant.astimezone(zone))
    calendar = day + timedelta(days=wish.at.hour < wish.rollover)
    wanted = datetime.combine(calendar, wish.at)
    shown = found.astimezone(zone).replace(tzinfo=None)
    before = (found - timedelta(seconds=1)).astimezone(zone).replace(tzinfo=None)
    assert before < wanted <= shown


@given(places())
def test_the_next_look_is_ahead_and_then_it_is_due(
    place: tuple[ZoneInfo, Wish, datetime],
) -> None:
    zone, wish, moment = place

    def to_local(instant: datetime) -> datetime:
        return instant.astimezone(zone)

    now = to_local(moment)
    today = practice_day(now, wish.rollover)
    found = look(wish, now, to_local, {today}, None)
    assert not found.is_due
    assert moment < found.next < moment + timedelta(days=3)
    following = to_local(found.next)
    if practice_day(following, wish.rollover) > today:
        assert look(wish, following, to_local, {today}, None).is_due


@given(places(), st.lists(st.integers(1, 4 * 60), max_size=40))
def test_never_twice_a_day_however_often_it_is_asked(
    place: tuple[ZoneInfo, Wish, datetime], waits: list[int]
) -> None:
    zone, wish, moment = place
    reminded: list[date] = []
    said: Said | None = None
    for minutes in waits:
        moment += timedelta(minutes=minutes)
        now = moment.astimezone(zone)
        if look(wish, now, lambda instant: instant.astimezone(zone), (), said).is_due:
            said = Said(practice_day(now, wish.rollover))
            reminded.append(said.day)
    assert len(reminded) == len(set(reminded))


@pytest.mark.parametrize("said", [Said(DAY), Said(DAY, at(8).astimezone(UTC))])
def test_what_was_said_is_kept_as_text(said: Said) -> None:
    assert said_from(said.text) == said


@pytest.mark.parametrize(
    "text", ["", "soon", "2026-13-01", "2026-03-02 x", "2026-03-02 2026-03-02"]
)
def test_any_other_text_says_nothing(text: str) -> None:
    assert said_from(text) is None
