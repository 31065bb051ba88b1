"""How long the figure takes: settling a body into its pose, and painting a frame of the player."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from functools import partial
from math import cos, tau
from statistics import mean, median
from typing import TYPE_CHECKING

from routine_app.content.library import Library
from routine_app.domain.exercise import Exercise
from routine_app.domain.guidance import ease
from routine_app.domain.pose import Side
from routine_app.resources import routines_dir
from tools.bench_rows import Bench, Row

if TYPE_CHECKING:
    from routine_app.ui.player.state import FigureShown, Moving

SIZES = ((700, 500), (1400, 1000))
TRANSITION_LIMITS = {False: (6.0, 10.0), True: (10.0, 18.0)}
"""Milliseconds a frame at these sizes, by whether one looks into the body."""
STILL_LIMIT = 2.0
FRAMES = 20
"""Of a transition; the player shows about as many in its 900 ms."""
RUNS = 3
"""Of each transition, and the shortest of each frame counts: other programs only add to it."""
BREATH, BREATHS = 100, 4
"""Frames of a breath of ten seconds, and breaths of a short hold."""
EVERY = 4
"""Every fourth exercise is measured: on the floor, on a chair and standing."""
TIMES = 5


def figure_rows(_bench: Bench) -> list[Row]:
    """The figure of the player. There is no bare one to compare with."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from routine_app.figure.motion import still_scene

    app = QGuiApplication.instance() or QGuiApplication([])
    library = Library(routines_dir())
    exercises = [library.exercise(name) for name in library.exercise_ids()]
    some = exercises[::EVERY]
    rows = [
        row
        for muscles in (False, True)
        for number, size in enumerate(SIZES)
        for row in _painted(some, size, TRANSITION_LIMITS[muscles][number], muscles)
    ]
    settled = [_milliseconds(partial(still_scene, exercise)) for exercise in exercises]
    slowest = exercises[settled.index(max(settled))].id
    del app
    return [
        *rows,
        Row("figure, settle", median(settled), "ms"),
        Row("figure, slowest settle", max(settled), "ms", remark=slowest),
    ]


def _painted(
    exercises: list[Exercise], size: tuple[int, int], limit: float, muscles: bool
) -> list[Row]:
    """Frames as the player paints them: on the way to a hold, in the hold, and once more."""
    ways, holds, again = {}, {}, {}
    for exercise in exercises:
        runs = []
        for _ in range(RUNS):
            paint = _painter(exercise, size, muscles)
            runs.append(_timed(paint, _transition()))
        ways[exercise.id] = median(min(frame) for frame in zip(*runs, strict=True))
        holds[exercise.id] = _held(paint)
        again[exercise.id] = median(_timed(paint, _standing_still()))
    view = "muscles" if muscles else "dressed"
    end = f"{size[0]} x {size[1]}"
    return [
        _row(f"{view}, moving {end}", ways, limit),
        _row(f"{view}, a hold {end}", holds, STILL_LIMIT),
        _row(f"{view}, cached {end}", again, None),
    ]


def _row(name: str, found: dict[str, float], limit: float | None) -> Row:
    """The median of the exercises, and the slowest of them."""
    value = median(found.values())
    worst = max(found, key=lambda exercise: found[exercise])
    remark = f"slowest {found[worst]:.1f} ms, {worst}"
    if limit is None:
        return Row(name, value, "ms", remark=remark)
    return Row(name, value, "ms", None, f"<= {limit:.0f} ms", value <= limit, remark)


def _painter(exercise: Exercise, size: tuple[int, int], muscles: bool) -> Callable[[Moving], None]:
    """Paints a frame as the stage does, with nothing kept from before."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter

    from routine_app.ui.player.figure_art import FigureArt
    from routine_app.ui.player.state import FigureShown
    from routine_app.ui.theme import LIGHT_TOKENS, Theme

    theme = Theme(LIGHT_TOKENS)
    image = QImage(*size, QImage.Format.Format_RGB32)
    rect = QRectF(image.rect())
    shown: FigureShown = FigureShown(exercise, Side.RIGHT, "")
    art = FigureArt()
    art.prepare(shown)

    def paint(moving: Moving) -> None:
        painter = QPainter(image)
        art.paint(painter, rect, shown, moving, theme, muscles=muscles)
        painter.end()

    return paint


def _transition() -> Iterator[Moving]:
    from routine_app.ui.player.state import Moving

    for frame in range(FRAMES):
        yield Moving(weight=ease((frame + 0.5) / FRAMES))


def _hold() -> Iterator[Moving]:
    """The frames of one breath."""
    from routine_app.ui.player.state import Moving

    for frame in range(BREATH):
        yield Moving(weight=1.0, breath=(1 - cos(tau * frame / BREATH)) / 2)


def _held(paint: Callable[[Moving], None]) -> float:
    """A frame of a hold on an average: the first breath paints what the others find."""
    first, later = (mean(_timed(paint, _hold())) for _ in range(2))
    return (first + (BREATHS - 1) * later) / BREATHS


def _standing_still() -> Iterator[Moving]:
    from routine_app.ui.player.state import Moving

    for _ in range(FRAMES):
        yield Moving(weight=1.0)


def _timed(paint: Callable[[Moving], None], frames: Iterator[Moving]) -> list[float]:
    """Milliseconds of each frame."""
    return [_took(partial(paint, moving)) for moving in frames]


def _milliseconds(do: Callable[[], object]) -> float:
    """The median of some runs, after one that warms up."""
    do()
    return median(_took(do) for _ in range(TIMES))


def _took(do: Callable[[], object]) -> float:
    began = time.perf_counter()
    do()
    return (time.perf_counter() - began) * 1000
