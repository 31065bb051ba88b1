"""A bus is asked for a word before Qt waits for one."""

from __future__ import annotations

import os
import sys

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from routine_app.system.bus_probe import BusProbe
from tests.system.private_bus import private_bus, silent_socket

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no local sockets")


def answer(qtbot: QtBot, environ: dict[str, str] | None = None) -> bool:
    probe = BusProbe(os.environ if environ is None else environ, QCoreApplication.instance())
    with qtbot.waitSignal(probe.answered) as answered:
        probe.start()
    assert answered.args is not None
    return bool(answered.args[0])


def test_a_bus_answers(qtbot: QtBot) -> None:
    with private_bus(os.environ["DBUS_SESSION_BUS_ADDRESS"]):
        assert answer(qtbot)


def test_a_frozen_bus_does_not(qtbot: QtBot) -> None:
    with silent_socket(os.environ["DBUS_SESSION_BUS_ADDRESS"]):
        assert not answer(qtbot)


def test_where_there_is_no_bus_nobody_has_to_wait(qtbot: QtBot) -> None:
    assert answer(qtbot)
    assert answer(qtbot, {})
