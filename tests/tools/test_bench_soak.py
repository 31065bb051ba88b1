"""Growth is what a later round needs beyond an earlier one."""

from itertools import count
from pathlib import Path
from typing import Any, cast

import pytest

from routine_app.content.library import Library
from routine_app.domain.timeline import build_timeline
from routine_app.resources import routines_dir
from tools.bench_process import Child, Usage
from tools.bench_soak import PLAYED, Look, Soak, long_routine, watched

HOURS = 2


def soak(*resident: float) -> Soak:
    return Soak(3, [Look(value, 0.0, 0.0) for value in resident])


def test_rounds_are_compared_where_they_need_least() -> None:
    assert soak(100, 150, 110, 150, 160, 100).growth("resident") == 0
    assert soak(100, 150, 110, 100, 150, 110, 110, 170, 100).growth("resident") == 0
    assert soak(100, 150, 110, 103, 153, 113).growth("resident") == 3


def test_a_round_that_differs_is_no_growth_and_a_leak_is() -> None:
    def rounds(*least: float) -> Soak:
        return soak(*(value for low in least for value in (low + 50, low, low + 20)))

    assert rounds(109, 117, 112, 113, 111, 114, 112, 118, 110).growth("resident") == 0
    assert rounds(100, 101, 102, 103, 104, 105, 106, 107, 108).growth("resident") == 8
    assert rounds(100, 101).rounds("resident") == [100, 101]


def test_a_session_of_two_hours_and_a_first_round_can_be_read(tmp_path: Path) -> None:
    file = tmp_path / "long.yaml"
    library = Library(routines_dir())

    def minutes(times: int) -> float:
        file.write_text(long_routine(times), encoding="utf-8")
        return build_timeline(library.routine_file(file)).total / 60_000

    once = minutes(1)
    assert 3 < once < 6
    assert minutes(2 + int(60 * HOURS // once)) > 60 * HOURS + once


class Playing:
    """A session that reports every five seconds; from one of them on it stands still."""

    def __init__(self, stands_at: int) -> None:
        self._seconds = count(0, 5)
        self._now = 0
        self._stands_at = stands_at

    def tell(self) -> dict[str, Any]:
        self._now = next(self._seconds)
        stands = self._now >= self._stands_at
        return {"elapsed": 1000 * min(self._now, self._stands_at), "stood": int(stands)}

    def usage(self) -> Usage:
        return Usage(float(self._now), 0.05 * self._now, 0)

    def memory(self) -> dict[str, float]:
        return {"Rss": 100.0, "Private_Dirty": 50.0}

    def children_memory(self) -> float:
        return 10.0


@pytest.mark.parametrize(
    ("stands_at", "played", "stood"), [(1000, 100.0, 0), (150, 50.0, 1), (0, 0.0, 0)]
)
def test_hours_of_a_pause_are_no_hours_of_playing(
    stands_at: int, played: float, stood: int
) -> None:
    soak, used = watched(cast(Child, Playing(stands_at)), 300, 3)
    assert (soak.played, soak.stood) == (played, stood)
    assert used == pytest.approx(5.0)
    assert len(soak.looks) == 61
    assert played == 100 or played < PLAYED
