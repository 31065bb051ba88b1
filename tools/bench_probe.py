"""Runs inside a measured process: starts the program, or a bare window, and reports.

The program is started as `python -m` would start it and knows nothing of this: when it imports
QtWidgets, the probe takes the place of `QApplication.exec`, and there it looks for the window and
waits for its picture. Qt is not imported any earlier, because PySide6 makes every import after
its own slower. Reports are lines of JSON on standard output.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType

WATCHED = "PySide6.QtWidgets"


def main() -> None:
    """SUBJECT TASK [ARGUMENTS]: the subject is `bare`, `counting` or `app`."""
    subject, task, *arguments = sys.argv[1:]
    sys.meta_path.insert(0, _Hook(task))
    if subject == "app":
        import runpy

        sys.argv = ["routine-app", *arguments]
        runpy.run_module("routine_app", run_name="__main__", alter_sys=True)
    elif subject == "bare":
        _run_bare()
    else:
        from tools.bench_digits import run_counting

        run_counting(report if task == "digits" else None)


def report(**facts: object) -> None:
    """Tell the measuring process."""
    import json

    os.write(1, (json.dumps(facts) + "\n").encode())


def _run_bare() -> None:
    """What every program of this kind pays: one window with one word."""
    from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

    app = QApplication(sys.argv[:1])
    window = QWidget()
    window.resize(1180, 760)
    QVBoxLayout(window).addWidget(QLabel("Today"))
    window.show()
    app.exec()


class _Hook(MetaPathFinder, Loader):
    """Imports QtWidgets as usual and changes `QApplication.exec` before anybody sees it."""

    def __init__(self, task: str) -> None:
        self._task = task
        self._usual: Loader | None = None

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != WATCHED:
            return None
        sys.meta_path.remove(self)
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.loader is not None:
            self._usual, spec.loader = spec.loader, self
        return spec

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        assert self._usual is not None
        return self._usual.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        assert self._usual is not None
        self._usual.exec_module(module)
        from tools.bench_watch import watch

        watch(self._task, report)
