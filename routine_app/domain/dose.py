"""How much of an exercise: seconds, repetitions or breaths, and the tempo they follow.

All times in the domain are whole milliseconds, so that sums are exact and no second is lost.
"""

from __future__ import annotations

from dataclasses import dataclass

SECOND = 1000
MINUTE = 60 * SECOND


@dataclass(frozen=True, slots=True)
class Breath:
    """A breathing pace in milliseconds: in, then out."""

    inhale: int = 4 * SECOND
    exhale: int = 6 * SECOND

    @property
    def length(self) -> int:
        return self.inhale + self.exhale


@dataclass(frozen=True, slots=True)
class Beat:
    """One part of a repetition: its length and its word ("Slide out").

    A beat that `stays` keeps the pose ("Hold"); any other one moves on to the next pose.
    """

    duration: int
    word: str
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Tempo:
    """The beats of one repetition, in order."""

    beats: tuple[Beat, ...]

    @property
    def length(self) -> int:
        return sum(beat.duration for beat in self.beats)


@dataclass(frozen=True, slots=True)
class Timed:
    """A hold of so many milliseconds."""

    duration: int


@dataclass(frozen=True, slots=True)
class Repetitions:
    """So many repetitions; `each` overrides the length of one, otherwise the tempo says it."""

    count: int
    each: int | None = None


@dataclass(frozen=True, slots=True)
class Breaths:
    """A hold of so many breaths."""

    count: int


@dataclass(frozen=True, slots=True)
class Dose:
    """What one set asks for, and how many sets."""

    amount: Timed | Repetitions | Breaths
    sets: int = 1
