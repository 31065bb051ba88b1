"""Signals of the system while Qt's event loop runs: Ctrl+C, a log-out, `kill`.

Python runs its handlers only between its own instructions, and Qt's loop has none while nothing
happens. So each signal also writes to a pipe that wakes the loop.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Slot

Handler = Callable[[int, FrameType | None], object] | int | None

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")


class SignalWatch(QObject):
    """Calls `received` with the number of a signal that asks the program to end."""

    def __init__(self, received: Callable[[int], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._received = received
        self._before: dict[int, Handler] = {}
        for name in _NAMES:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                self._before[number] = signal.signal(number, self._on_signal)
        self._ends: tuple[int, ...] = ()
        if sys.platform == "win32":  # Ctrl+C comes in a thread of its own there
            return
        reader, writer = os.pipe()
        os.set_blocking(reader, False)
        os.set_blocking(writer, False)
        signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)
        self._ends = (reader, writer)

    def close(self) -> None:
        """Give the signals back: from now on they end the program at once."""
        for number, before in self._before.items():
            signal.signal(number, before)
        if self._ends:
            self._notifier.setEnabled(False)
            signal.set_wakeup_fd(-1)
            for end in self._ends:
                os.close(end)
            self._ends = ()

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self._received(number)

    @Slot()
    def _on_woken(self) -> None:
        os.read(self._ends[0], 512)
