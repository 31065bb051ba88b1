"""The shipped exercises, for tests that hold for every one of them."""

from __future__ import annotations

from functools import cache

from routine_app.content.library import Library
from routine_app.domain.exercise import Exercise
from routine_app.domain.pose import Pose
from routine_app.resources import routines_dir

IDS = sorted(path.stem for path in (routines_dir() / "exercises").glob("*.yaml"))
POSES = [(name, end) for name in IDS for end in ("start", "hold")]


@cache
def library() -> Library:
    return Library(routines_dir(), None)


def exercise(name: str) -> Exercise:
    return library().exercise(name)


def pose(name: str, end: str) -> Pose:
    found = exercise(name)
    return found.start if end == "start" else found.hold
