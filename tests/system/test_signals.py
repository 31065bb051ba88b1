"""Signals reach the event loop, and are given back."""

import os
import signal
import sys

import pytest
from pytestqt.qtbot import QtBot

from routine_app.system.signals import SignalWatch

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="has other signals")


def test_a_signal_wakes_the_loop_and_is_told(qtbot: QtBot) -> None:
    received: list[int] = []
    before = signal.getsignal(signal.SIGTERM)
    watch = SignalWatch(received.append)
    os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: received == [signal.SIGTERM])
    watch.close()
    assert signal.getsignal(signal.SIGTERM) == before


def test_closing_twice_is_harmless(qtbot: QtBot) -> None:
    watch = SignalWatch(lambda _number: None)
    watch.close()
    watch.close()
