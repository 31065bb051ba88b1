"""How long the figure takes: settling a body into its pose, and painting it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from statistics import median

from routine_app.content.library import Library
from routine_app.domain.exercise import Exercise
from routine_app.resources import routines_dir
from tools.bench_rows import Bench, Row

WIDTH, HEIGHT = 700, 500
TIMES = 5
PAINT_LIMIT = 10.0
"""Thirty frames a second leave 33 ms for everything."""
MUSCLE_LIMITS = (10.0, 18.0)
"""The muscle view in 700 x 500 and in twice that."""


def figure_rows(_bench: Bench) -> list[Row]:
    """Every shipped exercise in its hold. There is no bare figure to compare with."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QGuiApplication, QImage, QPainter

    from routine_app.figure.motion import Motion, still_scene
    from routine_app.figure.muscle_painter import paint_muscles
    from routine_app.figure.muscle_palette import LIGHT_MUSCLES
    from routine_app.figure.painter import paint_figure
    from routine_app.figure.palette import LIGHT

    app = QGuiApplication([])
    library = Library(routines_dir())
    exercises = [library.exercise(name) for name in library.exercise_ids()]
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    rect = QRectF(0, 0, WIDTH, HEIGHT)

    def paint(exercise: Exercise) -> Callable[[], None]:
        scene = still_scene(exercise)

        def painted() -> None:
            painter = QPainter(image)
            paint_figure(painter, rect, scene, LIGHT)
            painter.end()

        return painted

    def look_into(exercise: Exercise, scale: int) -> Callable[[], None]:
        scene = still_scene(exercise)
        large = image.scaled(WIDTH * scale, HEIGHT * scale)

        def painted() -> None:
            painter = QPainter(large)
            paint_muscles(painter, QRectF(large.rect()), scene, LIGHT, LIGHT_MUSCLES)
            painter.end()

        return painted

    def frame(exercise: Exercise) -> Callable[[], object]:
        motion = Motion.of(exercise)
        motion.scene_at(0.0)
        return lambda: motion.scene_at(0.5, 0.5)

    settled = [_milliseconds(lambda e=e: still_scene(e)) for e in exercises]  # type: ignore[misc]
    painted = [_milliseconds(paint(e)) for e in exercises]
    seen_into = [
        median(_milliseconds(look_into(exercise, scale)) for exercise in exercises)
        for scale in (1, 2)
    ]
    posed = [_milliseconds(frame(e)) for e in exercises]
    app.quit()
    size = f"{WIDTH} x {HEIGHT}"
    worst = exercises[painted.index(max(painted))].id
    slowest = exercises[settled.index(max(settled))].id
    middle, most = median(painted), max(painted)
    return [
        Row(f"figure, paint {size}", middle, "ms", None, "<= 10 ms", middle <= PAINT_LIMIT),
        Row("figure, slowest paint", most, "ms", remark=worst),
        *_muscle_rows(seen_into),
        Row("figure, settle", median(settled), "ms"),
        Row("figure, slowest settle", max(settled), "ms", remark=slowest),
        Row("figure, pose of a frame", median(posed), "ms"),
    ]


def _muscle_rows(medians: list[float]) -> list[Row]:
    """The muscle view in the usual size and in one of twice the width and height."""
    rows = []
    for scale, limit, middle in zip((1, 2), MUSCLE_LIMITS, medians, strict=True):
        size = f"{WIDTH * scale} x {HEIGHT * scale}"
        goal = f"<= {limit:.0f} ms"
        rows.append(Row(f"muscle view, paint {size}", middle, "ms", None, goal, middle <= limit))
    return rows


def _milliseconds(do: Callable[[], object]) -> float:
    """The median of some runs, after one that warms up."""
    do()
    found = []
    for _ in range(TIMES):
        began = time.perf_counter()
        do()
        found.append((time.perf_counter() - began) * 1000)
    return median(found)
