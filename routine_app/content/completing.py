"""What may be written at a place of a routine file: keys, ids, doses and words of choice.

Everything comes from the definitions that the reader is made of.
"""

from __future__ import annotations

from routine_app.domain.exercise import Exercise
from routine_app.domain.value import Value


class Offer(Value):
    """One thing that may stand there. `hint` says what it is; `exercise` is there for a picture."""

    text: str
    hint: str = ""
    exercise: Exercise | None = None


class Completions(Value):
    """What may stand in place of the columns `begin` to `end` of a line, the likeliest first."""

    begin: int
    end: int
    offers: tuple[Offer, ...] = ()
