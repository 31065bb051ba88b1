"""Child processes that are never waited for."""

from __future__ import annotations

import shutil

from PySide6.QtCore import QProcess

_DIES_WITH_US = ("setpriv", "--pdeathsig", "KILL")


def let_go(process: QProcess) -> None:
    """End a child and forget it. Its object goes when it has ended: deleting it earlier waits."""
    if process.state() is QProcess.ProcessState.NotRunning:
        process.deleteLater()
    else:
        process.finished.connect(process.deleteLater)
        process.kill()


def dies_with_us() -> tuple[str, ...]:
    """Put before a command, it ends with this process, however that ends; () where unknown."""
    return _DIES_WITH_US if shutil.which(_DIES_WITH_US[0]) else ()
