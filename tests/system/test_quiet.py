"""Who says that somebody wants to be left alone, and what is no reason to be silent."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import pytest

from routine_app.system import asking, quiet
from routine_app.system.asking import run_quietly
from routine_app.system.quiet import is_quiet_by_setting, wants_quiet
from tests.system.desktops import HANGS, Services, desktop

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux desktops have this bus"
)
GNOME, PLASMA = "org.gnome.SessionManager", "org.kde.Solid.PowerManagement.PolicyAgent"
POWER, NOTICES, XFCE = (
    "org.freedesktop.PowerManagement",
    "org.freedesktop.Notifications",
    "org.xfce.Xfconf",
)


@pytest.fixture(autouse=True)
def nothing_but_the_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody records on the computer of the test, as far as this is concerned."""
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    monkeypatch.setattr(quiet, "is_recorded", lambda _environ, run: False)


def no(found: str) -> dict[str, tuple[str, bool]]:
    return {found: ("b", False)}


def yes(found: str) -> dict[str, tuple[str, bool]]:
    return {found: ("b", True)}


@pytest.mark.parametrize(
    "offer",
    [
        {GNOME: yes("IsInhibited 8")},
        {PLASMA: yes("HasInhibition 4")},
        {POWER: yes("HasInhibit")},
        {NOTICES: {"Inhibited": ("v", ("b", True))}},
        {NOTICES: {"Inhibited": ("v", ("b", False)), "paused": ("v", ("b", True))}},
        {XFCE: {"GetProperty /do-not-disturb": ("v", ("b", True))}},
        {XFCE: {"GetProperty /xfce4-power-manager/presentation-mode": ("v", ("b", True))}},
    ],
)
def test_each_of_them_is_heard(offer: Services) -> None:
    with desktop(offer):
        assert wants_quiet({})


@pytest.mark.parametrize(
    "offer",
    [
        {},
        {GNOME: no("IsInhibited 8"), PLASMA: no("HasInhibition 4"), POWER: no("HasInhibit")},
        {NOTICES: {"Inhibited": ("v", ("b", False)), "paused": ("v", ("b", False))}},
        {NOTICES: {"Inhibited": ("v", ("s", "yes"))}, XFCE: {"GetProperty": ("v", ("i", 1))}},
        # An answer that is none, from somebody else of that name.
        {NOTICES: {"Inhibited": ("s", "ab")}, GNOME: {"IsInhibited": ("s", "true")}},
    ],
)
def test_without_a_reason_nobody_is_silent(offer: Services) -> None:
    with desktop(offer):
        assert not wants_quiet({})


def test_music_that_keeps_plasma_from_sleeping_is_no_call() -> None:
    """The same music is all that the older interface could tell of."""
    with desktop({PLASMA: no("HasInhibition 4"), POWER: yes("HasInhibit")}) as asked:
        assert not wants_quiet({})
    assert not any(question.startswith(POWER) for question in asked)


def test_login_tells_who_keeps_the_screen_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", os.environ["DBUS_SESSION_BUS_ADDRESS"])
    for told, expected in (("sleep:idle", True), ("sleep:handle-lid-switch", False)):
        with desktop({"org.freedesktop.login1": {"BlockInhibited": ("v", ("s", told))}}):
            assert wants_quiet({}) is expected


def test_a_microphone_in_use_is_a_call(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quiet, "is_recorded", lambda _environ, run: True)
    assert wants_quiet({})


def test_one_that_hangs_does_not_keep_others_from_being_heard(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(asking, "_PATIENCE", 0.05)
    with desktop({GNOME: {"IsInhibited": HANGS}, PLASMA: yes("HasInhibition 4")}):
        assert wants_quiet({})
    with desktop({GNOME: {"IsInhibited": HANGS}, NOTICES: {"Get": HANGS}}):
        assert not wants_quiet({})


@pytest.mark.parametrize(
    ("desktop_name", "said", "expected"),
    [
        ("GNOME", "false\n", True),
        ("ubuntu:GNOME", "false\n", True),
        ("GNOME", "true\n", False),
        ("GNOME", "", False),
        ("X-Cinnamon", "false\n", True),
        ("MATE", "true\n", True),
        ("MATE", "false\n", False),
        ("Pantheon", "true\n", True),
    ],
)
def test_do_not_disturb_is_read_where_it_is_a_setting(
    desktop_name: str, said: str, expected: bool
) -> None:
    asked: list[Sequence[str]] = []

    def run(command: Sequence[str]) -> str:
        asked.append(command)
        return said

    assert is_quiet_by_setting({"XDG_CURRENT_DESKTOP": desktop_name}, run) is expected
    assert len(asked) == 1
    assert asked[0][:2] == ("gsettings", "get")


@pytest.mark.parametrize("name", ["", "KDE", "XFCE", "sway"])
def test_other_desktops_have_no_such_setting(name: str) -> None:
    def run(_command: Sequence[str]) -> str:
        raise AssertionError("nothing was to be asked")

    assert not is_quiet_by_setting({"XDG_CURRENT_DESKTOP": name}, run)


def test_a_program_that_is_missing_or_fails_says_nothing() -> None:
    assert run_quietly(("/nonexistent/program",)) == ""
    assert run_quietly((sys.executable, "-c", "print('no'); raise SystemExit(1)")) == ""
    assert run_quietly((sys.executable, "-c", "print('yes')")).split() == ["yes"]
