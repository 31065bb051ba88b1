"""The media keys of a Linux desktop, and the place where it shows what is playing.

A bus can be slow, frozen or gone, so all talking to it is done in a thread that nobody waits for.
There is no reply to wait for, either: the window says what is played and goes on.
"""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from routine_app.domain.moment import Moment

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

    from routine_app.system.playing import MediaKey, Playing

_OWNER = 1
"""The bus has given the name to us."""
_DO_NOT_QUEUE = 4
_PATIENCE = 2.0
"""Seconds that the bus has for giving a name."""


class Clock(Protocol):
    """Where a part is by now."""

    def now(self) -> Moment: ...


class MediaControls:
    """Shows desktops what is played, and passes on what they ask.

    `asked` is called in the thread of the bus: it must hand over to the window's own.
    """

    def __init__(self, asked: Callable[[MediaKey], None], clock: Clock) -> None:
        self._asked = asked
        self._clock = clock
        self._lock = threading.Lock()
        self._latest: Playing | None = None
        self._thread: threading.Thread | None = None
        self._wake: socket.socket | None = None

    def show(self, playing: Playing) -> None:
        """From now on this is played; the first time, the bus is looked for."""
        with self._lock:
            self._latest = playing
        if self._thread is None:
            ours, self._wake = socket.socketpair()
            self._wake.setblocking(False)
            self._thread = threading.Thread(
                target=self._run, args=(ours,), name="media-controls", daemon=True
            )
            self._thread.start()
        else:
            self._nudge()

    def close(self) -> None:
        """Nothing is played any more: desktops forget the player."""
        if self._wake is not None:
            self._wake.close()
        self._thread = self._wake = None

    def _nudge(self) -> None:
        if self._wake is not None:
            with contextlib.suppress(OSError):
                self._wake.send(b".")

    # ------------------------------------------------------- in the thread of the bus

    def _run(self, wake: socket.socket) -> None:
        from jeepney.wrappers import DBusErrorResponse

        with wake:
            try:
                with contextlib.closing(_connected()) as connection:
                    _Talk(connection, wake, self).go_on()
            # No bus, one that does not answer, one that has gone: AuthenticationError is among
            # the ValueErrors, a missing address among the KeyErrors.
            except (OSError, KeyError, ValueError, RuntimeError, DBusErrorResponse) as fault:
                _say(fault)

    def told(self) -> Playing:
        """What is to be shown."""
        from routine_app.system.playing import NOTHING

        with self._lock:
            return self._latest or NOTHING

    def now(self) -> int:
        """The monotonic clock in milliseconds."""
        return self._clock.now().monotonic

    def ask(self, key: MediaKey) -> None:
        """Pass on a key."""
        self._asked(key)


class _Talk:
    """One conversation with the bus, from getting a name to giving it back."""

    def __init__(
        self, connection: DBusConnection, wake: socket.socket, controls: MediaControls
    ) -> None:
        from routine_app.system.playing import NOTHING

        self._connection = connection
        self._wake = wake
        self._controls = controls
        self._shown: Playing = NOTHING

    def go_on(self) -> None:
        """Answer until the other end of `wake` is closed."""
        import select

        self._renew()
        _take_name(self._connection)
        self._answer_all()
        while True:
            ready, _, _ = select.select([self._connection.sock, self._wake], [], [])
            if self._wake in ready:
                if not self._wake.recv(64):
                    return
                self._renew()
            if self._connection.sock in ready:
                self._answer_all()

    def _renew(self) -> None:
        """Tell desktops what has changed."""
        from routine_app.system.mpris import changes

        latest = self._controls.told()
        for signal in changes(self._shown, latest, self._controls.now()):
            self._connection.send(signal)
        self._shown = latest

    def _answer_all(self) -> None:
        from jeepney import MessageType

        from routine_app.system.mpris import answer

        while True:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            if message.header.message_type is not MessageType.method_call:
                continue
            reply, key = answer(message, self._shown, self._controls.now())
            self._connection.send(reply)
            if key is not None:
                self._controls.ask(key)


def _connected() -> DBusConnection:
    from jeepney.io.blocking import open_dbus_connection

    return open_dbus_connection("SESSION")


def _take_name(connection: DBusConnection) -> None:
    """Be found by desktops; beside another Routine under a name with a number, as is usual."""
    from jeepney.bus_messages import message_bus

    from routine_app.system.mpris import NAME

    for name in (NAME, f"{NAME}.instance{os.getpid()}"):
        request = message_bus.RequestName(name, _DO_NOT_QUEUE)
        reply = connection.send_and_get_reply(request, timeout=_PATIENCE)
        if reply.body == (_OWNER,):
            return
    raise RuntimeError("the bus gave no name")


def _say(fault: Exception) -> None:
    """One plain line: without a bus nothing is missing, one that fails is worth knowing."""
    log = logging.getLogger(__name__)
    no_address = isinstance(fault, KeyError | ValueError)  # "disabled:" is none either
    no_bus = no_address or isinstance(fault, FileNotFoundError | ConnectionRefusedError)
    reason = "there is no D-Bus" if no_bus else str(fault) or type(fault).__name__
    level = logging.INFO if no_bus else logging.WARNING
    log.log(level, "Media keys work in the window alone: %s", reason)
