"""Who is there is asked on every system, also where there is no D-Bus to be asked over."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.system.presence import LinuxComputer, Presence, this_computer
from routine_app.system.presence_on_mac import MacComputer
from routine_app.system.presence_on_windows import WindowsComputer
from routine_app.system.quiet import wants_quiet
from tests.fakes import MONDAY


@pytest.mark.parametrize("missing", ["jeepney", "jeepney.io.blocking"])
def test_a_system_without_d_bus_is_no_fault(monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    assert LinuxComputer({}).look(MONDAY) == Presence()
    assert wants_quiet({}) in {True, False}


def test_this_computer_can_be_asked() -> None:
    assert isinstance(this_computer().look(MONDAY), Presence)


# ------------------------------------------------------------------------- Windows


class Library:
    """Calls of Windows, each done by a function of a test."""

    def __init__(self, **calls: Callable[..., int]) -> None:
        self.__dict__.update(calls)


class Registry:
    """Keys and their values, as the module `winreg` gives them out."""

    HKEY_CURRENT_USER = "HKCU"

    def __init__(self, keys: dict[str, int | None]) -> None:
        self._keys = keys

    @contextmanager
    def OpenKey(self, root: str, path: str) -> Iterator[str]:
        assert root == "HKCU"
        if not any(f"{key}\\".startswith(f"{path}\\") for key in self._keys):
            raise FileNotFoundError(path)
        yield path

    def _below(self, path: str) -> list[str]:
        rest = (k.removeprefix(f"{path}\\") for k in self._keys if k.startswith(f"{path}\\"))
        return sorted({name.split("\\")[0] for name in rest})

    def QueryInfoKey(self, path: str) -> tuple[int, int, int]:
        return len(self._below(path)), 0, 0

    def EnumKey(self, path: str, number: int) -> str:
        return self._below(path)[number]

    def QueryValueEx(self, path: str, name: str) -> tuple[int, int]:
        found = self._keys.get(path)
        if found is None:
            raise FileNotFoundError(name)
        return found, 11


STORE = "Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore"


def windows(
    *, last: int = 0, now: int = 0, state: int = 5, keys: dict[str, int | None] | None = None
) -> WindowsComputer:
    def last_input(found: Any) -> int:
        found._obj.time = last
        return int(found._obj.size == 8)

    def query(found: Any) -> int:
        found._obj.value = state
        return 0 if state else 1

    return WindowsComputer(
        Library(GetLastInputInfo=last_input),
        Library(GetTickCount=lambda: now),
        Library(SHQueryUserNotificationState=query),
        Registry(keys or {}),
    )


@pytest.mark.parametrize(
    ("last", "now", "idle"), [(1000, 5000, 4000), (2**32 - 1000, 3000, 4000), (7, 7, 0)]
)
def test_windows_tells_the_last_key(last: int, now: int, idle: int) -> None:
    """In a count of 32 bits that is given out with a sign."""
    signed = now - 2**32 if now >= 2**31 else now
    assert windows(last=last, now=signed).look(MONDAY) == Presence(idle)


@pytest.mark.parametrize(("state", "expected"), [(5, False), (0, False), (2, True), (4, True)])
def test_windows_tells_what_fills_the_screen(state: int, expected: bool) -> None:
    """5 is: notices are welcome. Without an answer nothing stands against them."""
    assert windows(state=state).wants_quiet() is expected


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({f"{STORE}\\microphone\\NonPackaged\\C:#calls.exe": 0}, True),
        ({f"{STORE}\\webcam\\Shop.Calls_1": 0}, True),
        ({f"{STORE}\\microphone\\Shop.Calls_1": 133_000_000_000}, False),
        ({f"{STORE}\\microphone\\Shop.Calls_1": None}, False),
        ({f"{STORE}\\location\\Shop.Maps_1": 0}, False),
    ],
)
def test_windows_tells_who_uses_microphone_and_camera(
    keys: dict[str, int | None], expected: bool
) -> None:
    assert windows(keys=keys).wants_quiet() is expected


# --------------------------------------------------------------------------- macOS

ASSERTIONS = """\
2026-03-02 07:30:00 +0100
Assertion status system-wide:
   BackgroundTask                 0
   ApplePushServiceTask           0
   UserIsActive                   1
   PreventUserIdleDisplaySleep    {display}
   PreventSystemSleep             0
   PreventUserIdleSystemSleep     1
Listed by owning process:
   pid 334(powerd): [0x0001] 00:44:34 PreventUserIdleSystemSleep named: "while display is on"
{held}
"""
MUSIC = """\
   pid 406(coreaudiod): [0x0002] 00:28:03 PreventUserIdleSystemSleep named: "com.apple.audio"
\tCreated for PID: 900.
\tResources: audio-out BuiltInSpeakerDevice"""
CALL = """\
   pid 406(coreaudiod): [0x0003] 00:28:03 PreventUserIdleSystemSleep named: "com.apple.audio"
\tCreated for PID: 821.
\tResources: audio-in audio-out BuiltInMicrophoneDevice"""
NAMELESS = """\
   pid 406(coreaudiod): [0x0003] 00:28:03 PreventUserIdleSystemSleep named: "com.apple.audio"
\tResources: audio-in BuiltInMicrophoneDevice"""
CAMERA = """\
   pid 523(cameracaptured): [0x0004] 00:28:03 PreventUserIdleSystemSleep named: "capture\""""
FILM = """\
   pid 647(Films): [0x0005] 00:00:48 NoDisplaySleepAssertion named: "Video Wake Lock\""""


class Seconds:
    """A call of macOS that tells the time since the last input."""

    restype: Any = None
    argtypes: Any = None

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.asked: list[tuple[int, int]] = []

    def __call__(self, source: int, kind: int) -> float:
        self.asked.append((source, kind))
        return self.seconds


@pytest.mark.parametrize(
    ("seconds", "idle"), [(4.0004, 4000), (0.0, 0), (float("inf"), None), (-1.0, None)]
)
def test_macos_tells_the_last_input(seconds: float, idle: int | None) -> None:
    since = Seconds(seconds)
    graphics = type("Graphics", (), {"CGEventSourceSecondsSinceLastEventType": since})
    assert MacComputer(graphics).look(MONDAY) == Presence(idle)
    assert since.asked == [(1, 0xFFFFFFFF)]


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has it")
def test_without_the_library_of_macos_nobody_tells() -> None:
    assert MacComputer().look(MONDAY) == Presence()


@pytest.mark.parametrize(
    ("display", "held", "expected"),
    [
        (0, "", False),
        (1, "", True),
        (0, MUSIC, False),
        (0, FILM, True),
        (0, CAMERA, True),
        (0, CALL, True),
        (0, NAMELESS, True),
        (0, f"{MUSIC}\n{CALL}", True),
    ],
)
def test_macos_tells_of_films_and_calls(display: int, held: str, expected: bool) -> None:
    asked: list[Sequence[str]] = []

    def run(command: Sequence[str]) -> str:
        asked.append(command)
        if "-p" in command:
            return "/Applications/Calls.app/Contents/MacOS/Calls\n"
        return ASSERTIONS.format(display=display, held=held)

    assert MacComputer(run=run).wants_quiet() is expected
    assert asked[0] == ("/usr/bin/pmset", "-g", "assertions")


def test_a_mac_that_waits_for_its_name_is_in_no_call() -> None:
    def run(command: Sequence[str]) -> str:
        if "-p" in command:
            assert command[-1] == "821"
            return "/System/Library/PrivateFrameworks/CoreSpeech.framework/corespeechd\n"
        return ASSERTIONS.format(display=0, held=CALL)

    assert not MacComputer(run=run).wants_quiet()


def test_a_mac_that_tells_nothing_is_not_quiet() -> None:
    assert not MacComputer(run=lambda _command: "").wants_quiet()


@given(st.text())
def test_whatever_a_mac_lists_is_no_fault(listed: str) -> None:
    assert MacComputer(run=lambda _command: listed).wants_quiet() in {True, False}
