"""A session bus of our own, to be frozen, and to be full of services that never answer."""

from __future__ import annotations

import signal
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

VARIABLE = "DBUS_SESSION_BUS_ADDRESS"
NONE = "disabled:"
"""The address that stands for no bus at all."""

_SCREEN = "org.freedesktop.ScreenSaver"
_NAMES = (
    _SCREEN,
    "org.freedesktop.PowerManagement",
    "org.freedesktop.Notifications",
    "org.freedesktop.portal.Desktop",
    "org.gnome.SessionManager",
    "org.kde.StatusNotifierWatcher",
    "com.canonical.AppMenu.Registrar",
    "ca.desrt.dconf",
    "org.a11y.Bus",
)
"""What programs ask for when they start, show an icon or keep the screen on."""
_COOKIE = 1


class SessionBus:
    """A running dbus-daemon."""

    def __init__(self, process: subprocess.Popen[str], address: str) -> None:
        self._process = process
        self.address = address

    def freeze(self) -> None:
        """It takes calls and passes none of them on."""
        self._process.send_signal(signal.SIGSTOP)


@contextmanager
def session_bus(folder: Path, *, silent_services: bool = False) -> Iterator[SessionBus]:
    """A bus in this folder whose desktop lets the screen be kept on.

    With silent services every service is there, and none says anything.
    """
    wanted = f"unix:path={folder}/bus"
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1", f"--address={wanted}"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            assert process.stdout is not None
            address = process.stdout.readline().strip()
            names = _NAMES if silent_services else (_SCREEN,)
            with _owned(address, names) as connection:
                if not silent_services:
                    threading.Thread(target=_answer, args=(connection,), daemon=True).start()
                yield SessionBus(process, address)
        finally:
            process.kill()


@contextmanager
def _owned(address: str, names: tuple[str, ...]) -> Iterator[DBusConnection]:
    """Own these names with a connection that nobody reads from so far."""
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection

    connection = open_dbus_connection(bus=address)
    try:
        for name in names:
            connection.send_and_get_reply(message_bus.RequestName(name))
        yield connection
    finally:
        with suppress(OSError):
            connection.sock.shutdown(socket.SHUT_RDWR)
        connection.close()


def _answer(connection: DBusConnection) -> None:
    """Grant whatever is asked for, until the line is closed."""
    from jeepney import HeaderFields, MessageType, new_method_return

    with suppress(OSError, ValueError):
        while True:
            message = connection.receive()
            if message.header.message_type is MessageType.method_call:
                grants = message.header.fields.get(HeaderFields.member) == "Inhibit"
                body, signature = ((_COOKIE,), "u") if grants else ((), None)
                connection.send(new_method_return(message, signature, body))


def with_bus(environ: dict[str, str], address: str) -> dict[str, str]:
    """An environment in which programs find this bus, and no other one."""
    return {**environ, VARIABLE: address, "DBUS_STARTER_ADDRESS": address}


def without_bus(environ: dict[str, str]) -> dict[str, str]:
    """An environment of a machine that has no bus, not even one to be guessed."""
    left = {name: value for name, value in environ.items() if not name.startswith("DBUS_")}
    return {**left, VARIABLE: "unix:path=/nonexistent/bus"}
