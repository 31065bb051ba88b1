"""Whether somebody is at the computer, and whether they want to be left alone: asked, never watched.

Linux desktops are asked over D-Bus, X11 through its own library, Windows and macOS by what they
have. Any of them may hang: this is called in a thread that nobody waits for. What nobody tells is
None, and never a fault.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from routine_app.domain.value import Value
from routine_app.system.asking import NOBODY_TELLS, AskedBus, asked_bus

if TYPE_CHECKING:
    from datetime import datetime

_MUTTER = ("org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core")
_SAVER = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver")


class Presence(Value):
    """How long no key and no mouse was used (ms), and whether the screen is locked."""

    idle: int | None = None
    locked: bool = False


class Computer(Protocol):
    """The computer at which somebody sits.

    `through_desktop` says that an offer is better shown by the desktop, which knows what fills the
    screen and holds its notices back meanwhile, where no program can ask for that.
    """

    @property
    def through_desktop(self) -> bool: ...

    def look(self, now: datetime) -> Presence: ...

    def wants_quiet(self) -> bool: ...


def this_computer() -> Computer:
    """The one that this program runs on."""
    if sys.platform == "win32":
        from routine_app.system.presence_on_windows import WindowsComputer

        return WindowsComputer.of_system()
    if sys.platform == "darwin":
        from routine_app.system.presence_on_mac import MacComputer

        return MacComputer()
    return LinuxComputer(os.environ)


class LinuxComputer:
    """Whatever desktop there is."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ

    @property
    def through_desktop(self) -> bool:
        return bool(self._environ.get("WAYLAND_DISPLAY"))

    def wants_quiet(self) -> bool:
        """Whether there is a call, a film, a full screen, or "do not disturb"."""
        from routine_app.system.quiet import wants_quiet

        return wants_quiet(self._environ)

    def look(self, now: datetime) -> Presence:
        """Ask whoever is there, the best one first."""
        idle, locked, environ = None, False, self._environ
        with suppress(*NOBODY_TELLS), asked_bus("SESSION") as desk:
            idle = _session_idle(desk, environ)
            locked = desk.told(_SAVER, _SAVER[0], "GetActive") is True
        if idle is None and environ.get("DISPLAY") and not environ.get("WAYLAND_DISPLAY"):
            from routine_app.system.x11_idle import x11_idle

            idle = x11_idle(environ["DISPLAY"])
        with suppress(*NOBODY_TELLS), asked_bus("SYSTEM") as system:
            idle = _login_idle(system, now) if idle is None else idle
            locked = locked or _login(system, "LockedHint") is True
        return Presence(idle, locked)


def _session_idle(desk: AskedBus, environ: Mapping[str, str]) -> int | None:
    found = desk.told(_MUTTER, _MUTTER[0], "GetIdletime")
    if isinstance(found, int):
        return found
    found = desk.told(_SAVER, _SAVER[0], "GetSessionIdleTime")
    if not isinstance(found, int):
        return None
    # The others count in seconds.
    return found if "KDE" in environ.get("XDG_CURRENT_DESKTOP", "") else found * 1000


def _login_idle(system: AskedBus, now: datetime) -> int | None:
    hint = _login(system, "IdleHint")
    if not isinstance(hint, bool):
        return None
    since = _login(system, "IdleSinceHint")
    if not hint or not isinstance(since, int):
        return 0
    return max(0, round(now.timestamp() * 1000) - since // 1000)


def _login(system: AskedBus, name: str) -> object:
    from routine_app.system.quiet import login

    found: object = login(system, "/session/auto", "Session", name)
    return found
