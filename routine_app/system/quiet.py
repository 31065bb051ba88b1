"""Whether somebody at this Linux desktop wants to be left alone: asked when there is something to say.

Asked are whoever keeps the screen on (films, presentations, most calls), what the desktop calls "do
not disturb", whether the window in front fills the screen, and whether a microphone or a camera is in
use. What fills a screen is known on X11, and to some Wayland compositors. GNOME's shell answers only
its own parts, KWin only a script within it; both hold their notices back meanwhile, and Plasma says
so ("Inhibited").
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from routine_app.system.asking import NOBODY_TELLS, AskedBus, Run, asked_bus, run_quietly
from routine_app.system.recording import is_recorded

LOGIN = "org.freedesktop.login1"
_IDLE_INHIBITED = 8
"""What gnome-session calls it when somebody asked the screen not to go dark."""
_SCREEN_STAYS = 4
"""The same in Plasma. One who only keeps the computer from sleeping plays music, or downloads."""
_GNOME = ("org.gnome.SessionManager", "/org/gnome/SessionManager")
_PLASMA = (
    "org.kde.Solid.PowerManagement.PolicyAgent",
    "/org/kde/Solid/PowerManagement/PolicyAgent",
)
_POWER = ("org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit")
_NOTICES = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications")
_XFCE = ("org.xfce.Xfconf", "/org/xfce/Xfconf")
_XFCE_QUIET = (
    ("xfce4-notifyd", "/do-not-disturb"),
    ("xfce4-power-manager", "/xfce4-power-manager/presentation-mode"),
)
_SWITCHES = (
    ({"GNOME", "Unity", "Budgie", "pop"}, "org.gnome.desktop.notifications", "show-banners", False),
    ({"X-Cinnamon"}, "org.cinnamon.desktop.notifications", "display-notifications", False),
    ({"MATE"}, "org.mate.NotificationDaemon", "do-not-disturb", True),
    ({"Pantheon"}, "io.elementary.notifications", "do-not-disturb", True),
)
"""Desktops that tell in their settings alone: schema, key, and what it says when it is quiet."""


def wants_quiet(environ: Mapping[str, str], run: Run = run_quietly) -> bool:
    """Ask whoever is there, until one says so."""
    with suppress(*NOBODY_TELLS), asked_bus("SESSION") as desk:
        if screen_stays_on(desk) or notices_wait(desk):
            return True
    if fills_the_screen(environ) or is_quiet_by_setting(environ, run):
        return True
    with suppress(*NOBODY_TELLS), asked_bus("SYSTEM") as system:
        if "idle" in str(login(system, "", "Manager", "BlockInhibited")).split(":"):
            return True
    return is_recorded(environ, run=run)


def screen_stays_on(desk: AskedBus) -> bool:
    """Whether a program asked for that, as films, presentations and calls do."""
    if desk.told(_GNOME, _GNOME[0], "IsInhibited", _IDLE_INHIBITED) is True:
        return True
    found = desk.told(_PLASMA, _PLASMA[0], "HasInhibition", _SCREEN_STAYS)
    if isinstance(found, bool):
        return found
    return desk.told(_POWER, f"{_POWER[0]}.Inhibit", "HasInhibit") is True


def notices_wait(desk: AskedBus) -> bool:
    """Whether the desktop shows no notices at the moment: Plasma, dunst, Xfce."""
    return (
        desk.property(_NOTICES, _NOTICES[0], "Inhibited") is True
        or desk.property(_NOTICES, "org.dunstproject.cmd0", "paused") is True
        or any(desk.variant(_XFCE, _XFCE[0], "GetProperty", *at) is True for at in _XFCE_QUIET)
    )


def is_quiet_by_setting(environ: Mapping[str, str], run: Run = run_quietly) -> bool:
    """The same for desktops that keep it among their settings; portals do not pass it on."""
    desktops = set(environ.get("XDG_CURRENT_DESKTOP", "").split(":"))
    for names, schema, key, quiet in _SWITCHES:
        if names & desktops:
            return run(("gsettings", "get", schema, key)).strip() == str(quiet).lower()
    return False


def fills_the_screen(environ: Mapping[str, str]) -> bool:
    """Whether the window in front does, as far as an X server or a Wayland compositor tells."""
    if environ.get("WAYLAND_DISPLAY"):
        from routine_app.system import wayland_windows

        return wayland_windows.fills_the_screen(environ)
    if environ.get("DISPLAY"):
        from routine_app.system import full_screen

        return full_screen.fills_the_screen(environ["DISPLAY"])
    return False


def login(system: AskedBus, path: str, interface: str, name: str) -> Any:
    """A property of the service that knows who is logged in."""
    at = (LOGIN, f"/org/freedesktop/login1{path}")
    return system.property(at, f"{LOGIN}.{interface}", name)
