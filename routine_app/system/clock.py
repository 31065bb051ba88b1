"""The only reader of clocks; everything else is told the time."""

from __future__ import annotations

import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from routine_app.domain.moment import Moment

_NS_PER_MS = 1_000_000


class SystemClock:
    """The machine's clocks. `since_boot` counts sleep everywhere; on Windows so does `monotonic`."""

    speed = 1

    def now(self) -> Moment:
        """Monotonic and since-boot milliseconds, and the aware local wall clock."""
        monotonic = time.monotonic_ns()
        boot_clock = _boot_clock()
        tells_sleep = boot_clock is not None
        since_boot = monotonic if boot_clock is None else time.clock_gettime_ns(boot_clock)
        wall = _local(datetime.now(UTC))
        return Moment(monotonic // _NS_PER_MS, since_boot // _NS_PER_MS, wall, tells_sleep)


def _boot_clock() -> int | None:
    """The number of the clock that goes on while the machine sleeps, where one has to be asked for.

    Apple's raw clock does (`mach_continuous_time`), that of the same name elsewhere does not.
    """
    name = "CLOCK_MONOTONIC_RAW" if sys.platform == "darwin" else "CLOCK_BOOTTIME"
    return getattr(time, name, None)


class FastClock:
    """A clock whose playing time runs `speed` times as fast, for tests and demonstrations.

    The wall clock keeps its pace, so that days stay days.
    """

    def __init__(self, clock: SystemClock, speed: int) -> None:
        self.speed = speed
        self._clock = clock
        self._origin = clock.now()

    def now(self) -> Moment:
        real = self._clock.now()
        since = real.monotonic - self._origin.monotonic
        slept = (real.since_boot - self._origin.since_boot) - since
        monotonic = self._origin.monotonic + since * self.speed
        since_boot = self._origin.since_boot + since * self.speed + slept
        return Moment(monotonic, since_boot, real.wall, real.tells_sleep)


def zone_name() -> str:
    """The name of the local zone for the record, such as Europe/Berlin, else its short name."""
    named = os.environ.get("TZ", "").lstrip(":")
    if "/" in named and not named.startswith("/"):
        return named
    local = Path("/etc/localtime")
    if not named and local.is_symlink():
        _, found, name = str(local.readlink()).partition("zoneinfo/")
        if found:
            return name
    return _local(datetime.now(UTC)).tzname() or "UTC"


def _local(moment: datetime) -> datetime:
    """The moment in the local zone; in UTC where TZ asks for an offset of a day or more."""
    try:
        return moment.astimezone()
    except ValueError:
        return moment
