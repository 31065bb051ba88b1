"""Growth is what a later round needs beyond an earlier one."""

from pathlib import Path

from routine_app.content.library import Library
from routine_app.domain.timeline import build_timeline
from routine_app.resources import routines_dir
from tools.bench_soak import Look, Soak, long_routine

HOURS = 2


def soak(*resident: float) -> Soak:
    return Soak(3, [Look(value, 0.0, 0.0) for value in resident])


def test_rounds_are_compared_where_they_need_least() -> None:
    assert soak(100, 150, 110, 150, 160, 100).growth("resident") == 0
    assert soak(100, 150, 110, 100, 150, 110, 110, 170, 100).growth("resident") == 0
    assert soak(100, 150, 110, 103, 153, 113).growth("resident") == 3


def test_a_session_of_two_hours_and_a_first_round_can_be_read(tmp_path: Path) -> None:
    file = tmp_path / "long.yaml"
    library = Library(routines_dir())

    def minutes(times: int) -> float:
        file.write_text(long_routine(times), encoding="utf-8")
        return build_timeline(library.routine_file(file)).total / 60_000

    once = minutes(1)
    assert 3 < once < 6
    assert minutes(2 + int(60 * HOURS // once)) > 60 * HOURS + once
