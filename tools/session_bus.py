"""A session bus of our own, to be frozen, and to be full of services that never answer."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

VARIABLE = "DBUS_SESSION_BUS_ADDRESS"
NONE = "disabled:"
"""The address that stands for no bus at all."""

_NAMES = (
    "org.freedesktop.ScreenSaver",
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
    """A bus in this folder, on which every service is there and says nothing if that is wanted."""
    wanted = f"unix:path={folder}/bus"
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1", f"--address={wanted}"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            assert process.stdout is not None
            address = process.stdout.readline().strip()
            bus = SessionBus(process, address)
            if silent_services:
                with _owned(address):
                    yield bus
            else:
                yield bus
        finally:
            process.kill()


@contextmanager
def _owned(address: str) -> Iterator[None]:
    """Own all names with a connection that nobody ever reads from."""
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import open_dbus_connection

    connection = open_dbus_connection(bus=address)
    try:
        for name in _NAMES:
            connection.send_and_get_reply(message_bus.RequestName(name))
        yield
    finally:
        connection.close()


def with_bus(environ: dict[str, str], address: str) -> dict[str, str]:
    """An environment in which programs find this bus, and no other one."""
    return {**environ, VARIABLE: address, "DBUS_STARTER_ADDRESS": address}


def without_bus(environ: dict[str, str]) -> dict[str, str]:
    """An environment of a machine that has no bus, not even one to be guessed."""
    left = {name: value for name, value in environ.items() if not name.startswith("DBUS_")}
    return {**left, VARIABLE: "unix:path=/nonexistent/bus"}
