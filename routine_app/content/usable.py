"""What of a library can be used. A broken file of one's own is told about, and stops nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.exercise import Exercise


class Exercises(Protocol):
    """Exercises by id. One that cannot be had raises ContentError or NotFound."""

    def exercise_ids(self) -> Sequence[str]: ...

    def exercise(self, exercise_id: str) -> Exercise: ...


def usable_exercises(library: Exercises) -> Iterator[Exercise]:
    """Every exercise whose file can be used, in the order of the library, without variants."""
    return _usable(library, library.exercise_ids())


def usable_variants(library: Exercises, exercise: Exercise) -> Iterator[Exercise]:
    """Other ways to do an exercise of the library."""
    return _usable(library, exercise.variants)


def _usable(library: Exercises, ids: Iterable[str]) -> Iterator[Exercise]:
    for id_ in ids:
        try:
            yield library.exercise(id_)
        except (ContentError, NotFound):
            continue
