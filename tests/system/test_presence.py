"""Who tells whether somebody is there, and who wants to be left alone."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from ctypes.util import find_library
from typing import Any

import pytest
from jeepney import HeaderFields, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from routine_app.system.full_screen import fills_the_screen
from routine_app.system.presence import Presence, look_around, x11_idle
from tests.fakes import MONDAY
from tests.system.private_bus import PATIENCE, private_bus

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux desktops have this bus"
)
MUTTER = {"org.gnome.Mutter.IdleMonitor": {"GetIdletime": ("t", 4000)}}
SAVER = {"org.freedesktop.ScreenSaver": {"GetSessionIdleTime": ("u", 4000)}}
FILM = {"org.gnome.SessionManager": {"IsInhibited": ("b", True)}}
CALL = {"org.freedesktop.PowerManagement": {"HasInhibit": ("b", True)}}
NOTHING = {"org.gnome.SessionManager": {"IsInhibited": ("b", False)}}
Services = dict[str, dict[str, tuple[str, Any]]]


@contextmanager
def desktop(*offers: Services) -> Iterator[None]:
    """A session bus with these services."""
    answers: Services = {}
    for offer in offers:
        answers |= offer
    with private_bus(os.environ["DBUS_SESSION_BUS_ADDRESS"]):
        connection = open_dbus_connection()
        for name in answers:
            connection.send_and_get_reply(message_bus.RequestName(name))

        def answer() -> None:
            with suppress(OSError):
                while True:
                    message = connection.receive()
                    if message.header.message_type is not MessageType.method_call:
                        continue
                    fields = message.header.fields
                    known = answers.get(fields[HeaderFields.destination], {})
                    found = known.get(fields[HeaderFields.member])
                    if found is None:
                        unknown = "org.freedesktop.DBus.Error.UnknownMethod"
                        connection.send(new_error(message, unknown))
                    else:
                        connection.send(new_method_return(message, found[0], (found[1],)))

        thread = threading.Thread(target=answer, daemon=True)
        thread.start()
        try:
            yield
        finally:
            with suppress(OSError):
                connection.sock.shutdown(socket.SHUT_RDWR)
            thread.join(PATIENCE)
            connection.close()


@pytest.fixture(autouse=True)
def no_system_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus")


@pytest.mark.parametrize(
    ("offers", "environ", "found"),
    [
        ((), {}, Presence()),
        ((MUTTER,), {}, Presence(4000)),
        ((SAVER,), {"XDG_CURRENT_DESKTOP": "KDE"}, Presence(4000)),
        ((SAVER,), {"XDG_CURRENT_DESKTOP": "LXQt"}, Presence(4_000_000)),
        ((MUTTER, SAVER, NOTHING), {}, Presence(4000)),
        ((MUTTER, FILM), {}, Presence(4000, busy=True)),
        ((CALL,), {}, Presence(None, busy=True)),
    ],
)
def test_the_best_one_is_asked_first(
    offers: tuple[Services, ...], environ: dict[str, str], found: Presence
) -> None:
    with desktop(*offers):
        assert look_around(MONDAY, environ) == found


def test_without_any_bus_nobody_tells() -> None:
    assert look_around(MONDAY, {}) == Presence()


def test_login_tells_where_the_desktop_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its properties, on the same private bus in place of the system's."""
    since = (int(MONDAY.timestamp()) - 90) * 1_000_000
    told = {"IdleHint": ("b", True), "IdleSinceHint": ("t", since), "BlockInhibited": ("s", "idle")}

    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", os.environ["DBUS_SESSION_BUS_ADDRESS"])
    monkeypatch.setattr(
        "routine_app.system.presence._login", lambda _desk, _path, _kind, name: told[name][1]
    )
    with desktop():
        assert look_around(MONDAY, {}) == Presence(90_000, busy=True)


@contextmanager
def x_server() -> Iterator[str]:
    """The name of an X server of its own."""
    program = shutil.which("Xvfb")
    if program is None or not all(map(find_library, ("X11", "Xss", "xcb"))):
        pytest.skip("there is no X server here (Debian: xvfb, libxss1)")
    read, write = os.pipe()
    with subprocess.Popen(
        [program, "-noreset", "-displayfd", str(write), "-screen", "0", "64x64x8"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(write)
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        try:
            yield display
        finally:
            server.terminate()


def test_an_x_server_tells() -> None:
    with x_server() as display:
        found = x11_idle(display)
    assert found is not None
    assert 0 <= found < 60_000


def test_a_window_that_fills_the_screen_is_left_alone() -> None:
    """The root stands for the window in front: it can be told what a window manager would tell."""
    if shutil.which("xprop") is None:
        pytest.skip("xprop is not here (Debian: x11-utils)")
    with x_server() as display:

        def tell(name: str, kind: str, value: str) -> None:
            command = ["xprop", "-display", display, "-root", "-f", name, kind, "-set", name, value]
            subprocess.run(command, check=True, timeout=PATIENCE)

        wanted = ["xwininfo", "-display", display, "-root"]
        told = subprocess.run(wanted, capture_output=True, text=True, check=True).stdout
        root = told.split("Window id: ")[1].split()[0]
        assert not fills_the_screen(display)
        tell("_NET_ACTIVE_WINDOW", "32x", root)
        tell("_NET_WM_STATE", "32a", "_NET_WM_STATE_ABOVE")
        assert not fills_the_screen(display)
        tell("_NET_WM_STATE", "32a", "_NET_WM_STATE_FULLSCREEN")
        assert fills_the_screen(display)
        assert look_around(MONDAY, {"DISPLAY": display}).busy
        assert not look_around(MONDAY, {"DISPLAY": display, "WAYLAND_DISPLAY": "w"}).busy
        tell("_NET_ACTIVE_WINDOW", "32x", "0x7777777")
        assert not fills_the_screen(display)


def test_no_x_server_is_no_fault() -> None:
    assert x11_idle(":4711") is None
    assert not fills_the_screen(":4711")
