"""Whether the session bus answers. Qt asks a bus and waits, also for one that never answers."""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

from routine_app.system.bus_question import VARIABLE, socket_address

_PATIENCE = 1000
"""Milliseconds that a bus has for its first word."""


class BusProbe(QObject):
    """Says hello to a bus and goes away again.

    Signals: answered(bool), once, from the event loop.
    """

    answered = Signal(bool)

    def __init__(self, environ: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = socket_address(environ.get(VARIABLE, ""))
        self._socket: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._give_up)

    def start(self) -> None:
        """Ask; without a bus the answer is that nothing needs to be waited for."""
        if self._address is None:
            self._timer.singleShot(0, self, lambda: self._end(True))
            return
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.setblocking(False)
        try:
            self._socket.connect(self._address)
            user = str(os.getuid()).encode().hex()
            self._socket.send(f"\0AUTH EXTERNAL {user}\r\n".encode())
        except (FileNotFoundError, ConnectionRefusedError):
            self._timer.singleShot(0, self, lambda: self._end(True))
            return
        except OSError:  # somebody listens, and has no time
            self._timer.singleShot(0, self, lambda: self._end(False))
            return
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_word)
        self._timer.start(_PATIENCE)

    @Slot()
    def _on_word(self) -> None:
        self._end(True)

    @Slot()
    def _give_up(self) -> None:
        self._end(False)

    def _end(self, answers: bool) -> None:
        self._timer.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        self.answered.emit(answers)
