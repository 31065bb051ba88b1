"""The chimes: made by their script, soft, clean at both ends, heard at once, in each of their sets."""

from __future__ import annotations

import runpy
import sys
import wave
from array import array
from cmath import exp
from collections.abc import Sequence
from itertools import pairwise, product
from math import log10, pi, sqrt
from pathlib import Path
from typing import Any

import pytest

from routine_app.domain.preferences import ChimeSet, Preferences
from routine_app.domain.sounds import Sound
from routine_app.resources import assets_dir
from routine_app.sound.chime_files import USUAL, chime_file, folder_name

FOLDER = assets_dir() / "sounds"
FULL = 32_768
RATE = 48_000
CHIMES = tuple(product(Sound, map(folder_name, ChimeSet)))
SOUNDS = pytest.mark.parametrize(("sound", "folder"), CHIMES)
EACH_SET = pytest.mark.parametrize("folder", [folder_name(chimes) for chimes in ChimeSet])
WINDOW = 2048
"""Samples, every fourth one: 0.17 s, about as long as an ear adds up how loud something is."""
MOST_APART = 1.5
"""Decibels between two sets; the least that is noticed is about one."""


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
def script() -> dict[str, Any]:
    return runpy.run_path(str(FOLDER / "make.py"))


@SOUNDS
def test_the_file_is_what_the_script_makes(
    sound: Sound, folder: str, script: dict[str, Any]
) -> None:
    """Mathematical functions may differ in their last digit from machine to machine."""
    path = chime_file(sound, folder)
    kept = samples(path)
    made = script["play"](script["SETS"][folder][path.stem])
    assert len(kept) == len(made)
    assert max(abs(a - b) for a, b in zip(kept, made, strict=True)) <= 1


def test_every_file_is_played(script: dict[str, Any]) -> None:
    files = set(FOLDER.rglob("*.wav"))
    assert files == {chime_file(sound, folder) for sound, folder in CHIMES}
    made = {
        FOLDER / folder / f"{name}.wav"
        for folder, names in script["SETS"].items()
        for name in names
    }
    assert files == made


def test_what_is_heard_unless_somebody_chooses_is_the_preset() -> None:
    assert folder_name(Preferences().chime_set) == USUAL


def test_they_take_little_room() -> None:
    sizes = [path.stat().st_size for path in FOLDER.rglob("*.wav")]
    assert sum(sizes) < 1_900_000
    assert max(sizes) < 450_000


@SOUNDS
def test_it_is_never_loud_and_never_clipped(sound: Sound, folder: str) -> None:
    assert 0.1 < loudest(samples(chime_file(sound, folder))) < 0.5


@SOUNDS
def test_it_begins_and_ends_in_silence(sound: Sound, folder: str) -> None:
    values = samples(chime_file(sound, folder))
    assert abs(values[0]) <= 1
    assert loudest(values[-RATE // 1000 :]) < 0.001


@SOUNDS
def test_it_swings_around_zero(sound: Sound, folder: str) -> None:
    values = samples(chime_file(sound, folder))
    assert abs(sum(values) / len(values)) / FULL < 0.0001


@SOUNDS
def test_it_has_no_click(sound: Sound, folder: str) -> None:
    """A click is a step from one sample to the next that the tones themselves do not make."""
    values = samples(chime_file(sound, folder))
    steps = (abs(b - a) for a, b in pairwise(values))
    assert max(steps) / FULL < 0.05


@SOUNDS
def test_it_rises_softly_and_is_heard_at_once(sound: Sound, folder: str) -> None:
    """A thousandth of a second is no fright; twenty are not noticed as late."""
    values = samples(chime_file(sound, folder))
    peak = loudest(values)
    assert loudest(values[: RATE // 1000]) < 0.25 * peak
    assert loudest(values[: RATE * 20 // 1000]) > 0.5 * peak


@EACH_SET
def test_the_end_is_longer_than_the_beginning_and_a_tick_is_short(folder: str) -> None:
    seconds = {sound: len(samples(chime_file(sound, folder))) / RATE for sound in Sound}
    assert seconds[Sound.TICK] < 0.2
    assert seconds[Sound.SWITCH] < seconds[Sound.BOWL] < seconds[Sound.LONG_BOWL] < 6


@pytest.mark.parametrize("sound", Sound)
def test_a_sound_is_as_loud_in_every_set(sound: Sound) -> None:
    """To an ear, which hears low and very high tones less: weighted as in IEC 61672, curve A."""
    levels = [loudness(samples(chime_file(sound, folder_name(chimes)))) for chimes in ChimeSet]
    assert max(levels) - min(levels) < MOST_APART


@EACH_SET
def test_phases_are_told_apart_by_pitch(folder: str) -> None:
    """Beginning, other side and end lie three semitones or more from each other."""
    pitches = [
        pitch(samples(chime_file(sound, folder))) for sound in Sound if sound is not Sound.TICK
    ]
    for lower, higher in pairwise(sorted(pitches)):
        assert higher / lower > 2 ** (2.5 / 12), pitches


@EACH_SET
def test_the_other_side_rises_and_no_other_sound_does(folder: str) -> None:
    for sound in (Sound.BOWL, Sound.SWITCH, Sound.LONG_BOWL):
        values = samples(chime_file(sound, folder))
        before, after = pitch(values), pitch(values[RATE * 3 // 10 :])
        assert (after > 1.2 * before) is (sound is Sound.SWITCH)


def spectrum(part: array[int]) -> list[float]:
    """The strengths of the frequencies from 0 Hz on, `RATE / 4 / WINDOW` apart."""
    quarter = [value / FULL for value in part[: 4 * WINDOW : 4]]
    quarter += [0.0] * (WINDOW - len(quarter))
    return [abs(value) / WINDOW for value in _transformed(quarter)[: WINDOW // 2]]


def _transformed(values: Sequence[complex]) -> list[complex]:
    """The discrete Fourier transform of a power of two of values."""
    half = len(values) // 2
    if not half:
        return list(values)
    even, odd = _transformed(values[::2]), _transformed(values[1::2])
    turned = [exp(-1j * pi * k / half) * odd[k] for k in range(half)]
    return [a + b for a, b in zip(even, turned, strict=True)] + [
        a - b for a, b in zip(even, turned, strict=True)
    ]


def loudness(values: array[int]) -> float:
    """Decibels of the loudest part of the first second, weighted as an ear does."""
    starts = range(0, min(RATE, len(values)), 2 * WINDOW)
    return max(10 * log10(_power(spectrum(values[start:])) or 1e-12) for start in starts)


def _power(strengths: list[float]) -> float:
    return sum((weight(hertz(k)) * strengths[k]) ** 2 for k in range(1, len(strengths)))


def pitch(values: array[int]) -> float:
    """The frequency that is strongest at the beginning, in hertz."""
    strengths = spectrum(values)
    return hertz(max(range(1, len(strengths)), key=strengths.__getitem__))


def hertz(place: int) -> float:
    """The frequency at a place of a spectrum."""
    return place * RATE / 4 / WINDOW


def weight(frequency: float) -> float:
    """What the A curve of IEC 61672 makes of a strength at a frequency in hertz."""
    squared = frequency**2
    below = (squared + 20.6**2) * sqrt((squared + 107.7**2) * (squared + 737.9**2))
    return 1.2589 * 12_194**2 * squared**2 / (below * (squared + 12_194**2))
