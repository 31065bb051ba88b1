"""./dev bench editor: how long a keystroke keeps the window busy, and until the preview shows it."""

from __future__ import annotations

import os
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tools.bench_rows import Bench, Row

FRAME = 16.0
"""Milliseconds: what a keystroke may take without being felt."""
SHOWN = 250.0
"""Milliseconds from a keystroke until the preview shows it, the pause while typing included."""
_LARGE = 60
"""Times the steps of a usual file."""


def editor_rows(bench: Bench) -> list[Row]:
    """A usual file, an exercise with its poses, and one that is far longer than any."""
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    strokes = 15 if bench.quick else 60
    with TemporaryDirectory(prefix="routine-bench-editor-") as folder:
        return _measured(app, Path(folder), strokes)


def _measured(app: object, folder: Path, strokes: int) -> list[Row]:
    from PySide6.QtWidgets import QApplication

    from routine_app.resources import routines_dir
    from tools.shots_data import DUE
    from tools.shots_editor import EVENING, own_file
    from tools.shots_window import Look, Studio

    assert isinstance(app, QApplication)
    head, steps = EVENING.split("steps:\n")
    large = f"{head}steps:\n{steps * _LARGE}"[:60_000].rpartition("\n")[0] + "\n"
    exercise = (routines_dir() / "exercises" / "half-kneeling.yaml").read_text(encoding="utf-8")
    rows: list[Row] = []
    with Studio(app, folder).window(DUE, Look()) as scene:
        for name, text, file in (
            ("routine", EVENING, "evening-run.yaml"),
            ("exercise", exercise, "exercises/half-kneeling.yaml"),
            ("600 lines", large, "evening-run.yaml"),
        ):
            page = own_file(scene, text, file)
            typed, checked = [], []
            for number in range(strokes):
                page.area.go_to(1, 2)
                began = time.perf_counter()
                page.area.textCursor().insertText("x")
                app.processEvents()
                typed.append(1000 * (time.perf_counter() - began))
                began = time.perf_counter()
                page.check()
                app.processEvents()
                checked.append(1000 * (time.perf_counter() - began))
                if number % 10 == 9:
                    page.text.replace(text, "")
            wait = page.check_timer.interval()
            usual = name != "600 lines"
            rows.append(_row(f"editor, {name}: a key", median(typed), FRAME))
            rows.append(_row(f"editor, {name}: check", median(checked), FRAME if usual else 0))
            shown = median(typed) + wait + median(checked)
            rows.append(_row(f"editor, {name}: shown", shown, SHOWN))
    return rows


def _row(name: str, value: float, goal: float) -> Row:
    told = f"< {goal:.0f} ms" if goal else ""
    return Row(name, value, "ms", None, told, value < goal if goal else None)
