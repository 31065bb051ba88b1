"""The screen stays on for as long as somebody wants it, and nobody ever waits for that."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

import pytest

from routine_app.system.keep_awake import NOT_GRANTED, KeepAwake
from tests.system.private_bus import PATIENCE, ScreenSaver, private_bus, silent_socket

pytestmark = pytest.mark.usefixtures("nothing_is_left_over")


class Desktop:
    """Grants or refuses, and knows what is asked of it."""

    def __init__(self, *, grants: bool = True) -> None:
        self.entered = threading.Semaphore(0)
        self.left = threading.Semaphore(0)
        self.times = 0
        self._grants = grants

    @contextmanager
    def __call__(self) -> Iterator[bool]:
        self.times += 1
        self.entered.release()
        yield self._grants
        self.left.release()


def test_it_is_held_until_it_is_released() -> None:
    desktop = Desktop()
    awake = KeepAwake(desktop)
    awake.hold()
    assert desktop.entered.acquire(timeout=PATIENCE)
    assert awake.is_held
    assert not desktop.left.acquire(blocking=False)
    awake.release()
    assert desktop.left.acquire(timeout=PATIENCE)
    assert not awake.is_held


def test_a_second_wish_asks_nothing_anew() -> None:
    desktop = Desktop()
    awake = KeepAwake(desktop)
    awake.hold()
    awake.hold()
    awake.close()
    assert desktop.times == 1


def test_it_can_be_held_again() -> None:
    desktop = Desktop()
    awake = KeepAwake(desktop)
    for _ in range(2):
        awake.hold()
        assert desktop.entered.acquire(timeout=PATIENCE)
        awake.release()
        assert desktop.left.acquire(timeout=PATIENCE)


def test_the_end_of_the_program_takes_it_back() -> None:
    desktop = Desktop()
    awake = KeepAwake(desktop)
    awake.hold()
    assert desktop.entered.acquire(timeout=PATIENCE)
    awake.close()
    assert desktop.left.acquire(blocking=False)


def test_a_refusal_is_told_in_one_sentence_until_it_is_granted() -> None:
    desktop = Desktop(grants=False)
    awake = KeepAwake(desktop)
    assert awake.problem == ""
    awake.hold()
    awake.close()
    assert awake.problem == NOT_GRANTED
    desktop._grants = True
    awake.hold()
    awake.close()
    assert awake.problem == ""


def test_a_desktop_that_hangs_keeps_nobody_waiting() -> None:
    never = threading.Event()

    @contextmanager
    def hangs() -> Iterator[bool]:
        never.wait()
        yield True

    awake = KeepAwake(hangs)
    awake.hold()
    awake.release()
    awake.hold()
    awake.close()
    assert awake.problem == ""
    never.set()


# ---------------------------------------------------------------- over a real bus

needs_linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux desktops are asked over D-Bus"
)


_HELD_UNTIL_LINE = """
import sys
from routine_app.system.keep_awake import KeepAwake
awake = KeepAwake()
awake.hold()
sys.stdin.readline()
awake.close()
"""
_HELD_UNTIL_REFUSED = """
import threading
from routine_app.system.keep_awake import KeepAwake
awake = KeepAwake()
awake.hold()
while not awake.problem:
    threading.Event().wait(0.01)
awake.close()
print(awake.problem)
"""


@contextmanager
def holding() -> Iterator[subprocess.Popen[str]]:
    """A program that holds the screen on until it is told a line."""
    with subprocess.Popen(
        [sys.executable, "-c", _HELD_UNTIL_LINE],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        try:
            yield program
        finally:
            program.kill()


@needs_linux
def test_a_screen_saver_is_asked_and_told_when_it_is_over() -> None:
    with private_bus(os.environ["DBUS_SESSION_BUS_ADDRESS"]), ScreenSaver() as saver:
        with holding() as program:
            saver.wait_for("Inhibit")
            _, said = program.communicate("over\n", timeout=PATIENCE)
            assert (program.returncode, said) == (0, "")
        saver.wait_for("Inhibit", "UnInhibit")
        assert saver.calls[1][1] == (4711,)


@needs_linux
def test_a_program_that_is_killed_leaves_nothing_behind() -> None:
    with private_bus(os.environ["DBUS_SESSION_BUS_ADDRESS"]), ScreenSaver() as saver:
        with holding() as program:
            saver.wait_for("Inhibit")
            program.kill()
            saver.wait_for_departure()


@needs_linux
def test_a_screen_saver_that_never_answers_keeps_nobody_waiting() -> None:
    bus = os.environ["DBUS_SESSION_BUS_ADDRESS"]
    with private_bus(bus), ScreenSaver(hangs=True) as saver, holding() as program:
        saver.wait_for("Inhibit")
        _, said = program.communicate("over\n", timeout=PATIENCE)
        assert (program.returncode, said) == (0, "")
        saver.wait_for("Inhibit")


@needs_linux
@pytest.mark.parametrize("frozen", [False, True])
def test_without_a_bus_that_answers_it_is_refused(frozen: bool) -> None:
    bus = os.environ["DBUS_SESSION_BUS_ADDRESS"]
    with silent_socket(bus) if frozen else nullcontext():
        told = subprocess.run(
            [sys.executable, "-c", _HELD_UNTIL_REFUSED],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
    assert (told.returncode, told.stdout.strip(), told.stderr) == (0, NOT_GRANTED, "")
