"""The shipped exercises, for tests that hold for every one of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from routine_app.content.library import Library
from routine_app.domain.exercise import Exercise, pose_for_side
from routine_app.domain.pose import Pose, Side
from routine_app.figure.grounding import settle
from routine_app.figure.reach import Stance
from routine_app.resources import routines_dir


@cache
def library() -> Library:
    return Library(routines_dir(), None)


def all_ids() -> Iterator[str]:
    """Every exercise, each followed by those of its variants that look different."""
    for exercise in map(library().exercise, library().exercise_ids()):
        yield exercise.id
        for variant in library().variants(exercise):
            if (variant.start, variant.hold) != (exercise.start, exercise.hold):
                yield variant.id


EXERCISES = library().exercise_ids()
IDS = sorted(all_ids())
"""Exercises and their variants."""
ENDS = ("start", "hold")
POSES = [(name, end) for name in IDS for end in ENDS]
ON_A_SIDE = [(name, side) for name in IDS for side in Side if "." not in name or side is Side.RIGHT]
"""The left side of an exercise is its mirror image, and so is that of a variant."""
SIDED = [(name, end, side) for name, side in ON_A_SIDE for end in ENDS]


def exercise(name: str) -> Exercise:
    return library().exercise(name)


def pose(name: str, end: str, side: Side | None = None) -> Pose:
    found = exercise(name)
    return pose_for_side(found.start if end == "start" else found.hold, side)


@cache
def settled(name: str, end: str, side: Side | None = None) -> Stance:
    return settle(pose(name, end, side))
