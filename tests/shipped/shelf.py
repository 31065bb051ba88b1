"""The shipped library, for tests that hold for every exercise and every variant."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from routine_app.content.library import Library
from routine_app.domain.exercise import Exercise
from routine_app.resources import routines_dir


@cache
def shelf() -> Library:
    return Library(routines_dir(), None)


def _all_ids() -> Iterator[str]:
    for id_ in shelf().exercise_ids():
        yield id_
        yield from shelf().exercise(id_).variants


EXERCISES: tuple[str, ...] = shelf().exercise_ids()
ALL = tuple(_all_ids())
"""Every exercise, each followed by its variants."""

_IDS = frozenset(ALL)
VARIANTS = tuple(id_ for id_ in ALL if id_ not in EXERCISES)


@cache
def exercise_of(id_: str) -> Exercise:
    """Looked up once: the files of the program do not change under a test."""
    return shelf().exercise(id_)


def find(id_: str) -> Exercise | None:
    """None for what is no exercise and no variant."""
    return exercise_of(id_) if id_ in _IDS else None
