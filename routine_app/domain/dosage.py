"""Which doses are usual: a quiet word to those who write routines, never a refusal."""

from __future__ import annotations

from routine_app.domain.dose import SECOND, Repetitions, Timed
from routine_app.domain.exercise import Phase
from routine_app.domain.language import mark, tr
from routine_app.domain.routine import ExerciseStep

_USUAL_HOLD = (30 * SECOND, 60 * SECOND)
_MOST_SETS = 4

GLIDES = mark("A nerve glides, it is never held: repetitions only.")
USUAL = mark("Stretches that lengthen are usually held for 30 to 60 seconds.")
LONG = mark(
    "Stretches that lengthen are usually held for 30 to 60 seconds. Before a run, stay below 60."
)
MANY = mark("Two or three sets are usual.")


def advice(step: ExerciseStep) -> str:
    """One or two sentences about a dose that is not usual; empty for one that is.

    The holds are those of the shipped program; the limit before a run follows Behm 2016, which
    found that single holds of 60 s or more cost some performance.
    """
    amount, exercise = step.dose.amount, step.exercise
    if exercise.nerve_glide:
        return "" if isinstance(amount, Repetitions) else tr(GLIDES)
    said = []
    if isinstance(amount, Timed) and exercise.phase is Phase.LENGTHEN and exercise.moves is None:
        shortest, longest = _USUAL_HOLD
        if amount.duration > longest:
            said.append(tr(LONG))
        elif amount.duration < shortest:
            said.append(tr(USUAL))
    if step.dose.sets > _MOST_SETS:
        said.append(tr(MANY))
    return " ".join(said)
