"""The machine's clocks as everything else sees them."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta

import pytest

from routine_app.domain.moment import Moment, gap_between
from routine_app.system.clock import FastClock, SystemClock, zone_name


class SteppedClock(SystemClock):
    """A system clock that is told what to say."""

    def __init__(self) -> None:
        self.moment = Moment(5_000, 9_000, datetime(2026, 3, 2, 7, 30, tzinfo=UTC))

    def now(self) -> Moment:
        return self.moment

    def pass_time(self, awake: int, asleep: int = 0) -> None:
        self.moment = Moment(
            self.moment.monotonic + awake,
            self.moment.since_boot + awake + asleep,
            self.moment.wall + timedelta(milliseconds=awake + asleep),
        )


def test_the_system_clock_goes_forward_and_knows_its_zone() -> None:
    clock = SystemClock()
    first, second = clock.now(), clock.now()
    assert first.monotonic <= second.monotonic
    assert first.since_boot <= second.since_boot
    assert first.wall.utcoffset() is not None
    assert clock.speed == 1


def test_the_wall_clock_is_local(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    time.tzset()
    try:
        assert SystemClock().now().wall.utcoffset() == timedelta(hours=5, minutes=45)
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_system_without_a_boot_clock_uses_the_monotonic_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr(time, "CLOCK_BOOTTIME", raising=False)
    moment = SystemClock().now()
    assert moment.since_boot == moment.monotonic
    assert not moment.tells_sleep


def test_on_a_mac_sleep_is_counted_by_its_raw_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.delattr(time, "CLOCK_BOOTTIME", raising=False)
    monkeypatch.setattr(time, "CLOCK_MONOTONIC_RAW", 77, raising=False)
    monkeypatch.setattr(time, "clock_gettime_ns", {77: 9_000_000_000}.__getitem__)
    moment = SystemClock().now()
    assert (moment.since_boot, moment.tells_sleep) == (9_000, True)


def test_a_fast_clock_multiplies_playing_time_and_leaves_the_day_alone() -> None:
    machine = SteppedClock()
    clock = FastClock(machine, 60)
    before = clock.now()
    machine.pass_time(1_000)
    after = clock.now()
    assert after.monotonic - before.monotonic == 60_000
    assert after.since_boot - before.since_boot == 60_000
    assert after.wall - before.wall == timedelta(seconds=1)
    assert clock.speed == 60


def test_a_fast_clock_still_tells_sleep() -> None:
    machine = SteppedClock()
    clock = FastClock(machine, 60)
    before = clock.now()
    machine.pass_time(1_000, asleep=3_600_000)
    gap = gap_between(before, clock.now(), expected=60_000)
    assert gap is not None
    assert gap.length == 60_000 + 3_600_000
    assert gap.asleep == 3_600_000


@pytest.mark.parametrize("value", ["Europe/Berlin", ":Europe/Berlin"])
def test_the_zone_is_named_by_the_environment(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", value)
    assert zone_name() == "Europe/Berlin"


@pytest.mark.parametrize("value", ["UTC", "CET-1CEST", "/etc/localtime", ""])
def test_a_zone_always_has_some_name(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", value)
    assert zone_name()
