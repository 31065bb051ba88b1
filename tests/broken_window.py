"""Starts Routine with a fault in it: after a while in a session its clock cannot be looked at.

`python broken_window.py break WORDS` says on standard output what the dialog says, and presses its
button; `python broken_window.py look WORDS` says what the buttons of the first page are called.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox

from routine_app.cli import main
from routine_app.domain.player import Mode
from routine_app.domain.session_run import Command
from routine_app.ui.main_window import MainWindow
from routine_app.ui.player.controller import PlayerController

_WORDS = "nobody thought of this"


def _break(self: PlayerController) -> None:
    raise RuntimeError(_WORDS)


def _window() -> MainWindow | None:
    windows = QApplication.topLevelWidgets()
    return next((found for found in windows if isinstance(found, MainWindow)), None)


def _break_when_held() -> None:
    window = _window()
    if window is None or window.player is None or window.player.controller.run is None:
        return
    controller = window.player.controller
    if controller.run is not None and controller.run.player.mode is Mode.LEAD_IN:
        controller.command(Command.SKIP)
        return
    if PlayerController.look is not _break:
        controller.command(Command.SKIP)  # one exercise further
        PlayerController.look = _break  # type: ignore[method-assign]


def _read_dialog() -> None:
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        sys.stdout.write(box.text() + "\n")
        sys.stdout.flush()
        box.buttons()[0].click()


def _read_page() -> None:
    window = _window()
    if window is None or not window.isVisible():
        return
    names = [b.accessibleName() or b.text() for b in window.findChildren(QAbstractButton)]
    sys.stdout.write("\n".join(names) + "\n")
    QTimer.singleShot(0, window.close)


def _begin(self: QApplication) -> int:
    steps = (_break_when_held, _read_dialog) if _wish == "break" else (_read_page,)
    timers = [QTimer(self, interval=300) for _ in steps]
    for timer, step in zip(timers, steps, strict=True):
        timer.timeout.connect(step)
        timer.start()
    return _exec()


if __name__ == "__main__":
    _wish = sys.argv.pop(1)
    _exec = QApplication.exec
    QApplication.exec = _begin  # type: ignore[method-assign,assignment]
    sys.exit(main())
