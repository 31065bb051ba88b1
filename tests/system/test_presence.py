"""Who tells whether somebody is there, and who wants to be left alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes.util import find_library

import pytest

from routine_app.system.full_screen import fills_the_screen
from routine_app.system.presence import LinuxComputer, Presence
from routine_app.system.quiet import wants_quiet
from routine_app.system.x11_idle import x11_idle
from tests.fakes import MONDAY
from tests.system.desktops import Services, desktop
from tests.system.private_bus import PATIENCE

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux desktops have this bus"
)
MUTTER = {"org.gnome.Mutter.IdleMonitor": {"GetIdletime": ("t", 4000)}}
SAVER = {"org.freedesktop.ScreenSaver": {"GetSessionIdleTime": ("u", 4000)}}
LOCKED = {"org.freedesktop.ScreenSaver": {"GetActive": ("b", True)}}
UNLOCKED = {"org.freedesktop.ScreenSaver": {"GetActive": ("b", False)}}
KDE = {"XDG_CURRENT_DESKTOP": "KDE"}


@pytest.fixture(autouse=True)
def no_system_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus")


def look(environ: dict[str, str]) -> Presence:
    return LinuxComputer(environ).look(MONDAY)


@pytest.mark.parametrize(
    ("offers", "environ", "found"),
    [
        ((), {}, Presence()),
        ((MUTTER,), {}, Presence(4000)),
        ((SAVER,), KDE, Presence(4000)),
        ((SAVER,), {"XDG_CURRENT_DESKTOP": "LXQt"}, Presence(4_000_000)),
        ((MUTTER, SAVER), {}, Presence(4000)),
        ((MUTTER, LOCKED), {}, Presence(4000, locked=True)),
        ((MUTTER, UNLOCKED), {}, Presence(4000)),
    ],
)
def test_the_best_one_is_asked_first(
    offers: tuple[Services, ...], environ: dict[str, str], found: Presence
) -> None:
    with desktop(*offers):
        assert look(environ) == found


def test_without_any_bus_nobody_tells() -> None:
    assert look({}) == Presence()


def test_a_desktop_that_tells_no_program_what_fills_the_screen_shows_offers_itself() -> None:
    assert not LinuxComputer({"DISPLAY": ":0"}).through_desktop
    assert LinuxComputer({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}).through_desktop


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ({"IdleHint": False}, Presence(0)),
        ({"IdleHint": True, "LockedHint": True}, Presence(90_000, locked=True)),
        ({"LockedHint": True}, Presence(None, locked=True)),
    ],
)
def test_login_tells_where_the_desktop_does_not(
    monkeypatch: pytest.MonkeyPatch, told: dict[str, bool], found: Presence
) -> None:
    """On the same private bus, in place of the system's."""
    since = (int(MONDAY.timestamp()) - 90) * 1_000_000
    hints = {name: ("v", ("b", value)) for name, value in told.items()}
    login = {"org.freedesktop.login1": {**hints, "IdleSinceHint": ("v", ("t", since))}}
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", os.environ["DBUS_SESSION_BUS_ADDRESS"])
    with desktop(login):
        assert look({}) == found


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


def test_a_key_begins_the_idle_time_of_an_x_server_anew() -> None:
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool is not here (Debian: xdotool)")
    with x_server() as display:
        while (before := x11_idle(display) or 0) < 1000:
            pass  # it grows by itself, and pytest ends what does not
        command = ["xdotool", "key", "a"]
        subprocess.run(
            command, env={**os.environ, "DISPLAY": display}, check=True, timeout=PATIENCE
        )
        after = x11_idle(display)
        assert after is not None
        assert after < before
        assert LinuxComputer({"DISPLAY": display}).look(MONDAY).idle is not None


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
        assert wants_quiet({"DISPLAY": display})
        assert not wants_quiet({"DISPLAY": display, "WAYLAND_DISPLAY": "w"})
        tell("_NET_ACTIVE_WINDOW", "32x", "0x7777777")
        assert not fills_the_screen(display)


def test_no_x_server_is_no_fault() -> None:
    assert x11_idle(":4711") is None
    assert not fills_the_screen(":4711")
