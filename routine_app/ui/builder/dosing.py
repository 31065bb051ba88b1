"""One step more or less of a dose, and the kinds of dose that an exercise can have."""

from __future__ import annotations

from enum import Enum

from routine_app.content.doses import LONGEST_HOLD, MOST_BREATHS, MOST_REPETITIONS, MOST_SETS
from routine_app.content.scalars import LONGEST_REST
from routine_app.domain.dose import MINUTE, SECOND, Breaths, Dose, Repetitions, Timed
from routine_app.domain.exercise import Exercise
from routine_app.domain.value import replace

Amount = Timed | Repetitions | Breaths

_SHORTEST = 5 * SECOND
_STRIDES = ((MINUTE, 5 * SECOND), (3 * MINUTE, 15 * SECOND), (10 * MINUTE, 30 * SECOND))
"""Up to these lengths, a press changes a time by so much."""

_BROAD = MINUTE
_TEMPO = 4 * SECOND


class Kind(Enum):
    """What a set is counted in."""

    TIME = "time"
    REPS = "repetitions"
    BREATHS = "breaths"


def kind_of(amount: Amount) -> Kind:
    """What an amount is counted in."""
    match amount:
        case Timed():
            return Kind.TIME
        case Repetitions():
            return Kind.REPS
        case Breaths():
            return Kind.BREATHS


def kinds_for(exercise: Exercise) -> tuple[Kind, ...]:
    """What an exercise can be counted in. A nerve is never held; stillness has no repetitions."""
    if exercise.nerve_glide:
        return (Kind.REPS,)
    if exercise.moves is not None:
        return (Kind.REPS, Kind.TIME)
    return (Kind.TIME, Kind.BREATHS)


def in_kind(dose: Dose, kind: Kind, exercise: Exercise) -> Dose:
    """The dose counted in something else, about as much: the exercise's own where it fits."""
    if kind_of(dose.amount) is kind:
        return dose
    if kind_of(exercise.dose.amount) is kind:
        return replace(dose, amount=exercise.dose.amount)
    amounts = {
        Kind.TIME: Timed(45 * SECOND),
        Kind.REPS: Repetitions(8, None if exercise.moves is not None else _TEMPO),
        Kind.BREATHS: Breaths(6),
    }
    return replace(dose, amount=amounts[kind])


def more(amount: Amount, way: int) -> Amount:
    """One step up (1) or down (-1), within what can be done; unchanged at either end."""
    match amount:
        case Timed(duration):
            return Timed(longer(duration, way, _SHORTEST, LONGEST_HOLD))
        case Repetitions(count, each):
            return Repetitions(min(MOST_REPETITIONS, max(1, count + way)), each)
        case Breaths(count):
            return Breaths(min(MOST_BREATHS, max(1, count + way)))


def more_sets(dose: Dose, way: int) -> Dose:
    """One set more or less."""
    return replace(dose, sets=min(MOST_SETS, max(1, dose.sets + way)))


def longer(time: int, way: int, least: int, most: int) -> int:
    """The next whole stride of a time in milliseconds, up or down."""
    stride = _stride(time if way > 0 else time - 1)
    steps = time // stride + 1 if way > 0 else -(-time // stride) - 1
    found = min(most, max(least, steps * stride))
    return found if (found - time) * way > 0 else time


def more_rest(rest: int | None, way: int) -> int | None:
    """A rest between sets, longer or shorter; below 0 s it is the usual one, None."""
    if rest is None:
        return 0 if way > 0 else None
    if rest == 0 and way < 0:
        return None
    return longer(rest, way, 0, LONGEST_REST)


def _stride(time: int) -> int:
    return next((stride for end, stride in _STRIDES if time < end), _BROAD)
