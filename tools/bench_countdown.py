"""How late the digits are painted while every core is busy, against the ideal second."""

from __future__ import annotations

import time
from dataclasses import dataclass
from statistics import median

from tools.bench_process import Child, busy_cores
from tools.bench_rows import Bench, Row

MEDIAN_LIMIT, WORST_LIMIT, DRIFT_LIMIT = 5.0, 50.0, 5.0
QUICK = 20.0
BASELINE_SHARE = 10


@dataclass(frozen=True)
class Lateness:
    """Errors in milliseconds, in the order of the seconds."""

    errors: tuple[float, ...]
    digits: tuple[str, ...]

    @property
    def middle(self) -> float:
        return median(self.errors)

    @property
    def worst(self) -> float:
        return max(self.errors, key=abs)

    @property
    def where(self) -> str:
        """The digit that was worst."""
        return self.digits[self.errors.index(self.worst)]

    @property
    def drift(self) -> float:
        """How much later the last third is than the first."""
        third = max(1, len(self.errors) // 3)
        return median(self.errors[-third:]) - median(self.errors[:third])


def countdown_rows(bench: Bench) -> list[Row]:
    """Painted digits of the player, and of a bare label under the same load."""
    length = QUICK if bench.quick else bench.minutes * 60
    with busy_cores():
        bare = lateness(bench.counting("digits"), max(QUICK, length / BASELINE_SHARE))
        app = lateness(bench.app("digits", "play", "first-length"), length)
    late, worst = app.middle, app.worst
    count = f"{len(app.errors)} seconds"
    return [
        Row("digits late, median", late, "ms", bare.middle, "<= 5 ms", late <= MEDIAN_LIMIT, count),
        Row(
            "digits late, worst",
            worst,
            "ms",
            bare.worst,
            "<= 50 ms",
            abs(worst) <= WORST_LIMIT,
            app.where,
        ),
        Row("digits, drift", app.drift, "ms", bare.drift, "0", abs(app.drift) <= DRIFT_LIMIT),
    ]


def lateness(child: Child, seconds: float) -> Lateness:
    """What the probe saw within so many seconds; the very first number has no due time."""
    errors: list[float] = []
    digits: list[str] = []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        report = child.tell()
        if "digit" in report:
            errors.append(report["painted"] / 1e6 - report["ideal"])
            digits.append(str(report["digit"]))
    child.stop()
    return Lateness(tuple(errors[1:]), tuple(digits[1:]))
