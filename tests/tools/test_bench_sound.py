"""What was heard is compared with what was due."""

from pathlib import Path

from routine_app.content.library import Library
from routine_app.domain.timeline import build_timeline
from routine_app.resources import routines_dir
from tools.bench_sound import Heard, drift, lively


def test_each_due_sound_is_looked_for_near_its_moment() -> None:
    due = [(1000.0, "bowl"), (5000.0, "tick"), (9000.0, "switch")]
    heard = Heard(due=due, onsets=[1012, 4400, 5100, 12_000], end=20_000)
    assert heard.errors == [12, 100]
    assert heard.lost == 1
    assert heard.transcript(500) == (
        "    0.500 s   +12.0 ms  bowl\n    4.500 s  +100.0 ms  tick\n    8.500 s       lost  switch\n"
    )


def test_what_was_due_after_the_end_is_not_lost() -> None:
    assert Heard(due=[(1000, "bowl"), (5000, "bowl")], onsets=[1001], end=4000).lost == 0


def test_errors_that_grow_are_a_drift() -> None:
    assert drift([5.0, 6.0, 5.0, 6.0, 5.0, 6.0]) == 0
    assert drift([1.0, 1.0, 5.0, 5.0, 30.0, 30.0]) == 29


def test_the_session_to_listen_to_can_be_as_long_as_wanted(tmp_path: Path) -> None:
    def length(times: int) -> int:
        file = tmp_path / "lively.yaml"
        file.write_text(lively(times), encoding="utf-8")
        return build_timeline(Library(routines_dir()).routine_file(file)).total

    assert length(20) > 19 * length(1)
