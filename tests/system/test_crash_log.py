"""Errors of our own are written down, the newest few of them."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from routine_app.system.crash_log import KEPT, write_crash

NOON = datetime(2026, 3, 13, 12, tzinfo=UTC)


def caught() -> ValueError:
    try:
        raise ValueError("wrong \udcff")
    except ValueError as error:
        return error


def test_the_place_in_the_program_is_written_down(tmp_path: Path) -> None:
    path = write_crash(tmp_path / "log", caught(), NOON)
    assert path is not None
    text = path.read_text(encoding="utf-8")
    assert "in caught" in text
    assert "2026-03-13T12:00:00" in text


def test_only_the_newest_are_kept(tmp_path: Path) -> None:
    for minutes in range(KEPT + 5):
        write_crash(tmp_path, caught(), NOON + timedelta(minutes=minutes))
    names = sorted(path.name for path in tmp_path.iterdir())
    assert len(names) == KEPT
    assert names[-1].startswith("crash-2026-03-13-1214")


def test_where_nothing_can_be_written_nothing_more_goes_wrong(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    assert write_crash(file / "below", caught(), NOON) is None
