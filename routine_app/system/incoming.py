"""Messages of later starts, read from a local socket as they come, in Qt's event loop.

Nothing here waits for a sender: whoever is slow, or hangs, holds up no second of a session.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot

from routine_app.system.single_instance import ACKNOWLEDGED, PATIENCE

_LONGEST = 8 * 2**20
"""Bytes of a message: more than the names of all files that a command line can hold."""

_AT_ONCE = 65_536


class Incoming(QObject):
    """Hands every whole message to `received`, after its sender was told so, until `close`.

    The sender is told the `answer` to it as well, one word, if there is one.
    """

    def __init__(
        self,
        path: Path,
        received: Callable[[str], None],
        answer: Callable[[str], str] = lambda _: "",
    ) -> None:
        """Raises OSError where no socket can be made."""
        super().__init__()
        self._path = path
        self._received = received
        self._answer = answer
        self._server = _listening(path)
        self._notifier = QSocketNotifier(self._server.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_call)

    def close(self) -> None:
        """Nothing is heard from now on."""
        self._notifier.setEnabled(False)
        for call in self.findChildren(_Call):
            call.end()
        self._path.unlink(missing_ok=True)
        self._server.close()

    @Slot()
    def _on_call(self) -> None:
        try:
            client, _ = self._server.accept()
        except OSError:  # the sender gave up
            return
        _Call(client, self._received, self._answer, self)


class _Call(QObject):
    """One sender, for no longer than its patience lasts."""

    def __init__(
        self,
        client: socket.socket,
        received: Callable[[str], None],
        answer: Callable[[str], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        client.setblocking(False)
        self._client = client
        self._received = received
        self._answer = answer
        self._message = bytearray()
        self._notifier = QSocketNotifier(client.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)
        QTimer.singleShot(PATIENCE, self, self.end)

    @Slot()
    def end(self) -> None:
        """Let go of the sender, which knows by now whether it was heard."""
        self._notifier.setEnabled(False)
        self._client.close()
        self.deleteLater()

    @Slot()
    def _on_readable(self) -> None:
        try:
            part = self._client.recv(_AT_ONCE)
        except BlockingIOError:
            return
        except OSError:
            self.end()
            return
        self._message += part
        if len(self._message) > _LONGEST:
            self.end()
        elif not part:
            message = self._message.decode("utf-8", "surrogateescape")
            is_heard = self._acknowledge(message)
            self.end()
            if is_heard:
                self._received(message)

    def _acknowledge(self, message: str) -> bool:
        """Whether there was a message, and its sender still waits for this word."""
        if not message:
            return False  # it was ended before it could say anything
        try:
            answer = self._answer(message)
            self._client.sendall(ACKNOWLEDGED + f"{answer}\n".encode() * bool(answer))
        except OSError:
            return False
        return True


def _listening(path: Path) -> socket.socket:
    """A fresh socket; what a killed process left behind under its name is removed."""
    path.unlink(missing_ok=True)
    server = socket.socket(socket.AF_UNIX)
    try:
        server.bind(os.fsencode(path))
        path.chmod(0o600)
        server.listen(8)
    except OSError:
        server.close()
        raise
    server.setblocking(False)
    return server
