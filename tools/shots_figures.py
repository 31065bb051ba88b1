"""Every exercise on contact sheets: at both ends, on the way, and small without its name."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from itertools import product
from multiprocessing import get_context
from pathlib import Path
from random import Random

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from routine_app.content.library import Library
from routine_app.domain.drawing import Drawing, End
from routine_app.domain.exercise import Exercise
from routine_app.figure.motion import Motion
from routine_app.figure.muscle_painter import paint_muscles
from routine_app.figure.muscle_palette import DARK_MUSCLES, LIGHT_MUSCLES
from routine_app.figure.painter import paint_figure
from routine_app.figure.palette import DARK, LIGHT
from routine_app.figure.posed import Posed
from routine_app.figure.scene import Scene
from routine_app.resources import routines_dir

COLUMNS, STEPS, STRIPS = 8, 8, 10
"""Exercises beside each other on a sheet, pictures of a strip, and strips on a sheet."""
CELL, STEP, SMALL = QSize(300, 225), QSize(280, 200), QSize(200, 150)
LABEL, GAP = 22, 6
UNLABELLED = "unlabelled"
_ORDER = 21
"""Seed of the order of the pictures without names: the same in every run."""


@dataclass(frozen=True)
class Look:
    """How a sheet is painted."""

    dark: bool = False
    muscles: bool = False

    @property
    def suffix(self) -> str:
        """What the name of a sheet says of it."""
        return f"{'dark' if self.dark else 'light'}{'-muscles' if self.muscles else ''}"

    @property
    def ground(self) -> QColor:
        return QColor((DARK if self.dark else LIGHT).bg)

    @property
    def ink(self) -> QColor:
        return QColor("#BAB1A3" if self.dark else "#5A5347")

    def paint(self, painter: QPainter, rect: QRectF, scene: Scene) -> None:
        """One figure in its frame."""
        palette = DARK if self.dark else LIGHT
        if self.muscles:
            paint_muscles(
                painter, rect, scene, palette, DARK_MUSCLES if self.dark else LIGHT_MUSCLES
            )
        else:
            paint_figure(painter, rect, scene, palette)


LOOKS = tuple(Look(dark, muscles) for dark, muscles in product((False, True), repeat=2))

Sheet = Callable[[], QImage]


def write_figures(folder: Path, only: str = "") -> list[Path]:
    """Write all sheets, or those whose name has `only` in it, and the pictures without names."""
    folder.mkdir(parents=True, exist_ok=True)
    names = [name for name in sheets() if only in name]
    workers = max(1, min(os.cpu_count() or 1, len(names)))
    # Each worker has an application of its own: Qt cannot be shared between processes.
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        written = list(pool.map(partial(_write, folder), names))
    if only in UNLABELLED:
        written += write_unlabelled(folder / UNLABELLED)
    return written


def sheets() -> dict[str, Sheet]:
    """What paints each sheet, by its name."""
    found: dict[str, Sheet] = {}
    for end, look in product(End, LOOKS):
        found[f"{end}-{look.suffix}"] = partial(_contact_sheet, end, look, exercises)
    for end, look in product(End, LOOKS):
        if not look.muscles:
            found[f"variants-{end}-{look.suffix}"] = partial(_contact_sheet, end, look, variants)
    for look in (LOOKS[0], LOOKS[-1]):
        for first in range(0, len(exercises()), STRIPS):
            shown = exercises()[first : first + STRIPS]
            found[f"between-{first // STRIPS + 1}-{look.suffix}"] = partial(_strips, shown, look)
    return found


def write_unlabelled(folder: Path) -> list[Path]:
    """Numbered pictures in no order, what they show in `key.txt`, all names in `names.txt`."""
    folder.mkdir(parents=True, exist_ok=True)
    shown = list(exercises())
    Random(_ORDER).shuffle(shown)
    paths = []
    for number, exercise in enumerate(shown, 1):
        path = folder / f"{number:02}.png"
        _picture(Posed(exercise, Drawing()).scene).save(str(path))
        paths.append(path)
    key = [f"{number:02} {exercise.id}" for number, exercise in enumerate(shown, 1)]
    names = sorted(exercise.name for exercise in shown)
    for name, lines in (("key.txt", key), ("names.txt", names)):
        (folder / name).write_text("\n".join([*lines, ""]), encoding="utf-8")
    return paths


@cache
def exercises() -> tuple[Exercise, ...]:
    """Every shipped exercise, by id."""
    library = Library(routines_dir())
    return tuple(library.exercise(name) for name in library.exercise_ids())


@cache
def variants() -> tuple[Exercise, ...]:
    """Every other way to do a shipped exercise, each after those of the exercise before."""
    library = Library(routines_dir())
    return tuple(library.exercise(id_) for one in exercises() for id_ in one.variants)


def _write(folder: Path, name: str) -> Path:
    _application()
    path = folder / f"{name}.png"
    sheets()[name]().save(str(path))
    return path


@cache
def _application() -> QGuiApplication:
    """Letters need one."""
    running = QGuiApplication.instance()
    return running if isinstance(running, QGuiApplication) else QGuiApplication(sys.argv[:1])


def _contact_sheet(end: End, look: Look, all_of: Callable[[], Sequence[Exercise]]) -> QImage:
    shown = all_of()
    rows = -(-len(shown) // COLUMNS)
    size = QSize(COLUMNS * CELL.width(), rows * (CELL.height() + LABEL))
    sheet, painter = _begun(size, look)
    for number, exercise in enumerate(shown):
        row, column = divmod(number, COLUMNS)
        x, y = column * CELL.width(), row * (CELL.height() + LABEL)
        painter.setPen(look.ink)
        box = QRectF(x, y, CELL.width(), LABEL)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, exercise.id)
        look.paint(painter, _inner(x, y + LABEL, CELL), Posed(exercise, Drawing(end=end)).scene)
    painter.end()
    return sheet


def _strips(shown: Sequence[Exercise], look: Look) -> QImage:
    high = STEP.height() + LABEL
    sheet, painter = _begun(QSize(STEPS * STEP.width(), len(shown) * high), look)
    for row, exercise in enumerate(shown):
        painter.setPen(look.ink)
        painter.drawText(QPointF(GAP, row * high + LABEL - GAP), exercise.id)
        motion = Motion.of(exercise)
        for step in range(STEPS):
            frame = _inner(step * STEP.width(), row * high + LABEL, STEP)
            look.paint(painter, frame, motion.scene_at((step + 1) / (STEPS + 1)))
    painter.end()
    return sheet


def _inner(x: float, y: float, cell: QSize) -> QRectF:
    return QRectF(x + GAP, y, cell.width() - 2 * GAP, cell.height() - GAP)


def _begun(size: QSize, look: Look) -> tuple[QImage, QPainter]:
    sheet = QImage(size, QImage.Format.Format_RGB32)
    sheet.fill(look.ground)
    painter = QPainter(sheet)
    font = QFont()
    font.setPixelSize(14)
    painter.setFont(font)
    return sheet, painter


def _picture(scene: Scene) -> QImage:
    look = LOOKS[0]
    image = QImage(SMALL, QImage.Format.Format_RGB32)
    image.fill(look.ground)
    painter = QPainter(image)
    look.paint(painter, QRectF(image.rect()), scene)
    painter.end()
    return image
