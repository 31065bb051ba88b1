"""Moments of recorded sounds are told from the chunks, never too early."""

from array import array
from pathlib import Path

import pytest

from tools.sound_recorder import Recording
from tools.sound_server import RATE

MS = RATE // 1000


def recorded(tmp_path: Path, milliseconds: list[int], chunks: list[tuple[int, float]]) -> Recording:
    """A recording with this loudness in each of its milliseconds."""
    path = tmp_path / "sound.raw"
    path.write_bytes(array("h", [level for level in milliseconds for _ in range(MS)]).tobytes())
    return Recording(path, chunks)


def test_a_sound_begins_with_a_quarter_of_its_loudness(tmp_path: Path) -> None:
    levels = [0] * 100 + [100, 2000, 2600, 8000, 10_000] + [0] * 100
    assert recorded(tmp_path, levels, [(0, 5000.0)]).onsets() == [5102.0]


def test_a_sound_that_goes_on_is_one(tmp_path: Path) -> None:
    levels = [0] * 100 + ([9000] * 20 + [0] * 30) * 3 + [0] * 100 + [9000] * 20
    assert recorded(tmp_path, levels, [(0, 0.0)]).onsets() == [100.0, 350.0]


def test_loud_and_soft_count_alike(tmp_path: Path) -> None:
    levels = [0] * 80 + [30_000] * 50 + [0] * 80 + [600] * 50
    assert recorded(tmp_path, levels, [(0, 0.0)]).onsets() == [80.0, 210.0]


def test_silence_has_none(tmp_path: Path) -> None:
    assert recorded(tmp_path, [3, -7, 20] * 100, [(0, 0.0)]).onsets() == []


def test_a_chunk_that_was_held_up_changes_nothing(tmp_path: Path) -> None:
    chunks = [(0, 1000.0), (10 * MS, 1040.0), (20 * MS, 1041.0), (30 * MS, 1030.0)]
    assert recorded(tmp_path, [0] * 40, chunks).moment(15 * MS) == pytest.approx(1015.0)


def test_a_clock_that_runs_slow_is_followed(tmp_path: Path) -> None:
    """One part in a thousand: after a minute that is as much as we want to measure."""
    chunks = [(second * RATE, second * 1001.0) for second in range(60)]
    recording = recorded(tmp_path, [0], chunks)
    assert recording.moment(50 * RATE) == pytest.approx(50 * 1001.0, abs=6)
