"""How much of an exercise: seconds, repetitions or breaths, and the tempo they follow.

All times in the domain are whole milliseconds, so that sums are exact and no second is lost.
"""

from __future__ import annotations

from routine_app.domain.value import Value

SECOND = 1000
MINUTE = 60 * SECOND


class Breath(Value):
    """A breathing pace in milliseconds: in, then out."""

    inhale: int = 4 * SECOND
    exhale: int = 6 * SECOND

    @property
    def length(self) -> int:
        return self.inhale + self.exhale


class Beat(Value):
    """One part of a repetition: its length and its word ("Slide out").

    A beat that `stays` keeps the pose ("Hold"); any other one moves on to the next pose.
    """

    duration: int
    word: str
    stays: bool = False


class Tempo(Value):
    """The beats of one repetition, in order."""

    beats: tuple[Beat, ...]

    @property
    def length(self) -> int:
        return sum(beat.duration for beat in self.beats)


class Timed(Value):
    """A hold of so many milliseconds."""

    duration: int


class Repetitions(Value):
    """So many repetitions; `each` overrides the length of one, otherwise the tempo says it."""

    count: int
    each: int | None = None


class Breaths(Value):
    """A hold of so many breaths."""

    count: int


class Dose(Value):
    """What one set asks for, and how many sets."""

    amount: Timed | Repetitions | Breaths
    sets: int = 1
