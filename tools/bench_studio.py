"""How long the pose studio takes for a frame while a slider is dragged, and to settle afterwards."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tools.bench_rows import Bench, Row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from routine_app.ui.studio.page import StudioPage

EXERCISES = ("half-kneeling", "glute-bridge", "cat-cow", "supported-bridge-leg", "side-lying-quad")
LIMIT = 16.0
"""Milliseconds of a frame, from the slider to everything being painted."""
SIZE = (700, 500)
FRAMES = 60


def studio_rows(_bench: Bench) -> list[Row]:
    """The studio at work. There is no bare one to compare with."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with TemporaryDirectory(prefix="routine-bench-") as folder:
        page = _studio(Path(folder))
        rows = [_dragged(page, app, muscles=muscles) for muscles in (False, True)]
        rows.append(_settled(page, app))
        page.hide()
        page.deleteLater()
    return rows


def _studio(folder: Path) -> StudioPage:
    from routine_app.ui.studio.page import StudioPage
    from routine_app.ui.widgets.thumbnail import PictureQueue
    from tests.ui.desk import desk

    made = desk(folder=folder)
    workshop = made.services.workshop()
    assert workshop is not None
    pictures = PictureQueue()
    page = StudioPage(workshop, made.services, made.themes, pictures)
    pictures.setParent(page)
    made.themes.setParent(page)
    page.show()
    page.stage.figure.setFixedSize(*SIZE)
    return page


def _open(page: StudioPage, exercise: str) -> None:
    page.open_exercise(page._services.library.exercise(exercise))
    page.panels.tabs.button(1).click()


def _dragged(page: StudioPage, app: QApplication, *, muscles: bool) -> Row:
    """A hip bent degree by degree, in each exercise."""
    page.stage.muscles.setChecked(muscles)
    page.stage.figure.set_muscles(muscles)
    found = {}
    for exercise in EXERCISES:
        _open(page, exercise)
        app.processEvents()
        times = []
        for degree in range(FRAMES):

            def frame(degree: int = degree) -> None:
                page.session.set_angle("hip_right.flexion", float(degree))
                app.processEvents()

            times.append(_took(frame))
        found[exercise] = median(times)
    worst = max(found, key=lambda exercise: found[exercise])
    value = median(found.values())
    view = "muscles" if muscles else "dressed"
    remark = f"slowest {found[worst]:.1f} ms, {worst}"
    end = f"{SIZE[0]} x {SIZE[1]}"
    return Row(
        f"studio {view} {end}", value, "ms", None, f"<= {LIMIT:.0f} ms", value <= LIMIT, remark
    )


def _settled(page: StudioPage, app: QApplication) -> Row:
    """What happens once the slider rests."""
    times = []
    for exercise in EXERCISES:
        _open(page, exercise)
        page.session.set_angle("knee_right", 30.0)
        app.processEvents()

        def rest() -> None:
            page.session.come_to_rest()
            app.processEvents()

        times.append(_took(rest))
    return Row("studio, settle", median(times), "ms")


def _took(do: Callable[[], object]) -> float:
    began = time.perf_counter()
    do()
    return (time.perf_counter() - began) * 1000
