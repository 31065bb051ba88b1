"""Makes the chimes of the player: run it, and the WAV files in the folders beside it are made anew.

There are several sets of the same four sounds, named after those of the first set.

Every sound is a sum of strokes. A stroke is a set of partials, each a sine that dies away at its
own pace. A struck bowl has partials that are no multiples of each other, and each of them is a
strong sine and a weak one a little out of tune: their slow beating is what makes it sing. Nothing
here is random, so the files can be compared with what this makes.
"""

from __future__ import annotations

import sys
import wave
from array import array
from collections.abc import Sequence
from math import cos, exp, pi, tau
from pathlib import Path
from typing import NamedTuple

RATE = 48_000
"""Samples a second: what sound cards run at, so that nobody has to convert them."""

_FULL = 32_767
_COMPANION = 0.3
"""The share of a partial that its weak companion has."""


class Partial(NamedTuple):
    """One sine of a stroke: multiple of its pitch, share of its loudness, seconds to fall to 1/e.

    `beating` is how many hertz its weak companion lies higher.
    """

    multiple: float
    share: float
    decay: float
    beating: float = 0.0


class Stroke(NamedTuple):
    """One hit: when (seconds), its pitch (hertz), its partials, seconds until it is full."""

    at: float
    pitch: float
    partials: Sequence[Partial]
    attack: float


class Sound(NamedTuple):
    """What one file holds: strokes, seconds, and the share of full scale that its peak has."""

    strokes: Sequence[Stroke]
    length: float
    peak: float


BOWL = (
    Partial(1.0, 1.0, 1.10, 0.9),
    Partial(2.71, 0.62, 0.75, 1.6),
    Partial(5.12, 0.20, 0.36, 2.9),
    Partial(7.94, 0.05, 0.15),
)
LARGE_BOWL = tuple(Partial(p.multiple, p.share, 1.5 * p.decay, 0.7 * p.beating) for p in BOWL)
BAR = (Partial(1.0, 1.0, 0.34), Partial(2.0, 0.18, 0.20), Partial(3.98, 0.10, 0.07))
FINGERTIP = (Partial(1.0, 1.0, 0.022), Partial(2.67, 0.25, 0.010))

SOFT_BOWL = {
    # A hold begins: one soft stroke.
    "bowl": Sound([Stroke(0.0, 234.0, BOWL, 0.012)], length=2.4, peak=0.40),
    # The other side: two notes, a fourth up.
    "switch": Sound(
        [Stroke(0.0, 440.0, BAR, 0.008), Stroke(0.20, 586.7, BAR, 0.008)], length=1.1, peak=0.32
    ),
    # One of the last seconds of a change-over: a fingertip on wood.
    "tick": Sound([Stroke(0.0, 620.0, FINGERTIP, 0.004)], length=0.12, peak=0.16),
    # The routine is over: a larger bowl, a fourth lower, left to fade.
    "long-bowl": Sound([Stroke(0.0, 175.5, LARGE_BOWL, 0.016)], length=4.5, peak=0.40),
}

MARIMBA = (Partial(1.0, 1.0, 0.30), Partial(3.93, 0.20, 0.07), Partial(9.2, 0.03, 0.02))
LONG_MARIMBA = tuple(Partial(p.multiple, p.share, 1.8 * p.decay) for p in MARIMBA)
BLOCK = (Partial(1.0, 1.0, 0.018), Partial(2.4, 0.20, 0.008))

WOOD = {
    # Warm and short, in the middle of what is spoken: where ears that hear less hear most.
    "bowl": Sound([Stroke(0.0, 493.9, MARIMBA, 0.008)], length=1.3, peak=0.27),
    "switch": Sound(
        [Stroke(0.0, 587.3, MARIMBA, 0.008), Stroke(0.20, 784.0, MARIMBA, 0.008)],
        length=1.0,
        peak=0.29,
    ),
    "tick": Sound([Stroke(0.0, 880.0, BLOCK, 0.004)], length=0.12, peak=0.145),
    # Three notes down, as on the last steps of a stair.
    "long-bowl": Sound(
        [
            Stroke(0.0, 784.0, MARIMBA, 0.008),
            Stroke(0.28, 587.3, MARIMBA, 0.008),
            Stroke(0.56, 392.0, LONG_MARIMBA, 0.008),
        ],
        length=2.6,
        peak=0.23,
    ),
}

GLASS_RIM = (
    Partial(1.0, 1.0, 0.80, 0.7),
    Partial(2.32, 0.22, 0.42, 1.3),
    Partial(4.25, 0.05, 0.16),
)
LARGE_GLASS = tuple(Partial(p.multiple, p.share, 1.5 * p.decay, 0.7 * p.beating) for p in GLASS_RIM)
SMALL_GLASS = tuple(Partial(p.multiple, p.share, 0.45 * p.decay) for p in GLASS_RIM)
DROP = (Partial(1.0, 1.0, 0.020), Partial(2.32, 0.15, 0.009))

GLASS = {
    # Clear and light: a glass with water in it, touched with a spoon.
    "bowl": Sound([Stroke(0.0, 587.3, GLASS_RIM, 0.012)], length=1.8, peak=0.22),
    "switch": Sound(
        [Stroke(0.0, 698.5, SMALL_GLASS, 0.008), Stroke(0.20, 932.3, SMALL_GLASS, 0.008)],
        length=1.1,
        peak=0.275,
    ),
    "tick": Sound([Stroke(0.0, 1046.5, DROP, 0.004)], length=0.12, peak=0.13),
    # A larger glass, a fourth lower.
    "long-bowl": Sound([Stroke(0.0, 440.0, LARGE_GLASS, 0.016)], length=3.2, peak=0.215),
}

SETS = {"soft-bowl": SOFT_BOWL, "wood": WOOD, "glass": GLASS}
"""By the name of their folder: in each set every sound says the same, and is about as loud."""


def play(sound: Sound) -> array[int]:
    """The strokes together, faded out at the end, as loud as the sound says."""
    mixed = [0.0] * round(sound.length * RATE)
    for stroke in sound.strokes:
        for partial in stroke.partials:
            frequency = stroke.pitch * partial.multiple
            companion = _COMPANION if partial.beating else 0.0
            _add(mixed, stroke, partial, frequency, 1 - companion)
            if companion:
                _add(mixed, stroke, partial, frequency + partial.beating, companion)
    _fade_out(mixed)
    level = sound.peak * _FULL / max(abs(value) for value in mixed)
    return array("h", (round(level * value) for value in mixed))


def _add(mixed: list[float], stroke: Stroke, partial: Partial, hertz: float, weight: float) -> None:
    """Add a sine that dies away, by the recurrence of a damped resonator, and rises softly."""
    first = round(stroke.at * RATE)
    rising = round(stroke.attack * RATE)
    damping = exp(-1 / (partial.decay * RATE))
    step = tau * hertz / RATE
    twice, squared = 2 * damping * cos(step), damping * damping
    before, value = 0.0, damping * cos(step - pi / 2)  # the sine's first two samples
    share = partial.share * weight
    for place in range(first, len(mixed)):
        risen = place - first
        rise = (1 - cos(pi * risen / rising)) / 2 if risen < rising else 1.0
        mixed[place] += share * rise * before
        before, value = value, twice * value - squared * before


def _fade_out(mixed: list[float]) -> None:
    """Let the last third go down to nothing, so that the end makes no click."""
    last = len(mixed) // 3
    for place in range(last):
        mixed[-1 - place] *= (1 - cos(pi * place / last)) / 2


def write(path: Path, samples: array[int]) -> None:
    """One channel of 16 bits."""
    if sys.byteorder == "big":
        samples = array("h", samples)
        samples.byteswap()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())


if __name__ == "__main__":
    for folder, sounds in SETS.items():
        for name, sound in sounds.items():
            path = Path(__file__).with_name(folder) / f"{name}.wav"
            path.parent.mkdir(exist_ok=True)
            write(path, play(sound))
