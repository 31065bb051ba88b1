"""Whether somebody is at the computer, and whether they want to be left alone: asked, never watched.

Desktops are asked over D-Bus, X11 through its own library. Any of them may hang: this is called in a
thread that nobody waits for. What nobody tells is None, and never a fault.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import closing, suppress
from ctypes import CDLL, POINTER, Structure, byref, c_char_p, c_int, c_ulong, c_void_p
from ctypes.util import find_library
from typing import TYPE_CHECKING, Any

from routine_app.domain.value import Value

if TYPE_CHECKING:
    from datetime import datetime

    from jeepney.io.blocking import DBusConnection

_PATIENCE = 1.0
"""Seconds that a service has for its answer."""
_NOBODY_TELLS = (ImportError, OSError, KeyError, ValueError, RuntimeError)
"""No jeepney (only Linux has it), no bus, or one that does not answer."""
_IDLE_INHIBITED = 8
"""What gnome-session calls it when somebody asked the screen not to go dark."""
_MUTTER = ("org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core")
_SAVER = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver")
_GNOME = ("org.gnome.SessionManager", "/org/gnome/SessionManager")
_POWER = ("org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit")
_LOGIN = "org.freedesktop.login1"


class Presence(Value):
    """How long no key and no mouse was used (ms), and whether a film or a call is under way.

    That is told by whoever keeps the screen on, and by a window that fills it.
    """

    idle: int | None = None
    busy: bool = False


def look_around(now: datetime, environ: Mapping[str, str] = os.environ) -> Presence:
    """Ask whoever is there, the best one first."""
    idle: int | None = None
    busy = False
    with suppress(*_NOBODY_TELLS):
        from jeepney.io.blocking import open_dbus_connection

        with closing(open_dbus_connection("SESSION")) as connection:
            desk = _Desk(connection)
            idle, busy = _session_idle(desk, environ), _is_inhibited(desk)
    if environ.get("DISPLAY") and not environ.get("WAYLAND_DISPLAY"):
        from routine_app.system.full_screen import fills_the_screen

        idle = x11_idle(environ["DISPLAY"]) if idle is None else idle
        busy = busy or fills_the_screen(environ["DISPLAY"])
    if idle is None or not busy:
        with suppress(*_NOBODY_TELLS):
            from jeepney.io.blocking import open_dbus_connection

            with closing(open_dbus_connection("SYSTEM")) as connection:
                desk = _Desk(connection)
                idle = _login_idle(desk, now) if idle is None else idle
                busy = busy or "idle" in str(_login(desk, "", "Manager", "BlockInhibited")).split(
                    ":"
                )
    return Presence(idle, busy)


class _Desk:
    """Services of one bus; none is started for being asked."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    def told(self, at: tuple[str, str], interface: str, method: str, *given: Any) -> Any:
        """The first thing that is answered; None where there is nobody, or nothing."""
        from jeepney import DBusAddress, MessageFlag, new_method_call
        from jeepney.wrappers import DBusErrorResponse, unwrap_msg

        name, path = at
        signature = "".join("u" if isinstance(part, int) else "s" for part in given)
        call = new_method_call(DBusAddress(path, name, interface), method, signature or None, given)
        call.header.flags |= MessageFlag.no_auto_start
        try:
            body = unwrap_msg(self._connection.send_and_get_reply(call, timeout=_PATIENCE))
        except (DBusErrorResponse, TimeoutError):
            return None
        return body[0] if body else None


def _session_idle(desk: _Desk, environ: Mapping[str, str]) -> int | None:
    found = desk.told(_MUTTER, _MUTTER[0], "GetIdletime")
    if isinstance(found, int):
        return found
    found = desk.told(_SAVER, _SAVER[0], "GetSessionIdleTime")
    if not isinstance(found, int):
        return None
    # The others count in seconds.
    return found if "KDE" in environ.get("XDG_CURRENT_DESKTOP", "") else found * 1000


def _is_inhibited(desk: _Desk) -> bool:
    if desk.told(_GNOME, _GNOME[0], "IsInhibited", _IDLE_INHIBITED) is True:
        return True
    return desk.told(_POWER, f"{_POWER[0]}.Inhibit", "HasInhibit") is True


def _login_idle(desk: _Desk, now: datetime) -> int | None:
    session = "/session/auto"
    hint = _login(desk, session, "Session", "IdleHint")
    if not isinstance(hint, bool):
        return None
    since = _login(desk, session, "Session", "IdleSinceHint")
    if not hint or not isinstance(since, int):
        return 0
    return max(0, round(now.timestamp() * 1000) - since // 1000)


def _login(desk: _Desk, path: str, interface: str, name: str) -> Any:
    at = (_LOGIN, f"/org/freedesktop/login1{path}")
    found = desk.told(at, "org.freedesktop.DBus.Properties", "Get", f"{_LOGIN}.{interface}", name)
    return found[1] if isinstance(found, tuple) else None


class _Info(Structure):
    """XScreenSaverInfo."""

    _fields_ = (
        ("window", c_ulong),
        ("state", c_int),
        ("kind", c_int),
        ("til_or_since", c_ulong),
        ("idle", c_ulong),
        ("mask", c_ulong),
    )


def x11_idle(display: str) -> int | None:
    """The idle time that the extension of an X server tells, on a line of our own to it."""
    names = [find_library(name) for name in ("X11", "Xss")]
    if None in names:
        return None
    try:
        x11, saver = (CDLL(name) for name in names)
    except OSError:
        return None
    x11.XOpenDisplay.restype, x11.XOpenDisplay.argtypes = c_void_p, (c_char_p,)
    x11.XDefaultRootWindow.restype, x11.XDefaultRootWindow.argtypes = c_ulong, (c_void_p,)
    x11.XCloseDisplay.argtypes = (c_void_p,)
    saver.XScreenSaverQueryExtension.argtypes = (c_void_p, POINTER(c_int), POINTER(c_int))
    saver.XScreenSaverQueryInfo.argtypes = (c_void_p, c_ulong, POINTER(_Info))
    line = x11.XOpenDisplay(display.encode())
    if not line:
        return None
    try:
        one, other, info = c_int(), c_int(), _Info()
        if not saver.XScreenSaverQueryExtension(line, byref(one), byref(other)):
            return None
        root = x11.XDefaultRootWindow(line)
        return int(info.idle) if saver.XScreenSaverQueryInfo(line, root, byref(info)) else None
    finally:
        x11.XCloseDisplay(line)
