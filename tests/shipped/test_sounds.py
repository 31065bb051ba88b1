"""The chimes: made by their script, soft, clean at both ends, heard at once."""

from __future__ import annotations

import runpy
import sys
import wave
from array import array
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from routine_app.domain.sounds import Sound
from routine_app.resources import assets_dir
from routine_app.sound.chime_files import chime_file

FOLDER = assets_dir() / "sounds"
FULL = 32_768
RATE = 48_000
SOUNDS = pytest.mark.parametrize("sound", Sound, ids=lambda sound: sound.name.lower())


def samples(path: Path) -> array[int]:
    """Of a file with one channel of 16 bits."""
    with wave.open(str(path), "rb") as file:
        assert file.getparams()[:3] == (1, 2, RATE)
        read = array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        read.byteswap()
    return read


def loudest(part: array[int]) -> float:
    """As a share of full scale."""
    return max(abs(value) for value in part) / FULL


@pytest.fixture(scope="module")
def makers() -> dict[str, Callable[[], array[int]]]:
    made: dict[str, Callable[[], array[int]]] = runpy.run_path(str(FOLDER / "make.py"))["SOUNDS"]
    return made


@SOUNDS
def test_the_file_is_what_the_script_makes(
    sound: Sound, makers: dict[str, Callable[[], array[int]]]
) -> None:
    """Mathematical functions may differ in their last digit from machine to machine."""
    kept = samples(chime_file(sound))
    made = makers[chime_file(sound).stem]()
    assert len(kept) == len(made)
    assert max(abs(a - b) for a, b in zip(kept, made, strict=True)) <= 1


def test_every_file_is_played(makers: dict[str, Callable[[], array[int]]]) -> None:
    files = {path.name for path in FOLDER.glob("*.wav")}
    assert files == {chime_file(sound).name for sound in Sound}
    assert {Path(name).stem for name in files} == set(makers)


def test_they_take_little_room() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir() if path.is_file()) < 850_000


@SOUNDS
def test_it_is_never_loud_and_never_clipped(sound: Sound) -> None:
    assert 0.1 < loudest(samples(chime_file(sound))) < 0.5


@SOUNDS
def test_it_begins_and_ends_in_silence(sound: Sound) -> None:
    values = samples(chime_file(sound))
    assert abs(values[0]) <= 1
    assert loudest(values[-RATE // 1000 :]) < 0.001


@SOUNDS
def test_it_swings_around_zero(sound: Sound) -> None:
    values = samples(chime_file(sound))
    assert abs(sum(values) / len(values)) / FULL < 0.0001


@SOUNDS
def test_it_has_no_click(sound: Sound) -> None:
    """A click is a step from one sample to the next that the tones themselves do not make."""
    values = samples(chime_file(sound))
    steps = (abs(b - a) for a, b in pairwise(values))
    assert max(steps) / FULL < 0.05


@SOUNDS
def test_it_rises_softly_and_is_heard_at_once(sound: Sound) -> None:
    """A thousandth of a second is no fright; twenty are not noticed as late."""
    values = samples(chime_file(sound))
    peak = loudest(values)
    assert loudest(values[: RATE // 1000]) < 0.25 * peak
    assert loudest(values[: RATE * 20 // 1000]) > 0.5 * peak


def test_the_end_is_longer_than_the_beginning_and_a_tick_is_short() -> None:
    seconds = {sound: len(samples(chime_file(sound))) / RATE for sound in Sound}
    assert seconds[Sound.TICK] < 0.2
    assert seconds[Sound.SWITCH] < seconds[Sound.BOWL] < seconds[Sound.LONG_BOWL] < 6
