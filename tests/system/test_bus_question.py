"""A bus that is well is used; one that is silent, or whose services are, is left out."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from routine_app.system.bus_question import (
    NO_BUS,
    VARIABLE,
    answers,
    ask_bus,
    leave_out_silent_bus,
    socket_address,
)
from tests.system.private_bus import private_bus, silent_socket

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="desktops on Linux have a bus"
)
SOON = 0.2


@pytest.fixture
def address() -> str:
    return os.environ[VARIABLE]


@pytest.fixture
def bus(address: str) -> Iterator[str]:
    with private_bus(address):
        yield address


def is_answered() -> bool:
    question = ask_bus(os.environ)
    assert question is not None
    return question.is_answered(SOON)


def test_a_bus_that_is_well_answers(bus: str) -> None:
    assert is_answered()


def test_a_bus_is_looked_for_where_it_usually_is(bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE)
    assert is_answered()


def test_a_frozen_bus_does_not_answer(address: str) -> None:
    with silent_socket(address):
        assert not is_answered()


def test_a_silent_accessibility_service_is_noticed(bus: str) -> None:
    connection = open_dbus_connection(bus=bus)
    connection.send_and_get_reply(message_bus.RequestName("org.a11y.Bus"))
    assert not is_answered()
    connection.close()
    assert is_answered()


@pytest.mark.parametrize("named", ["disabled:", "", "tcp:host=localhost", "unix:path=/dev/null/no"])
def test_without_a_bus_there_is_nothing_to_ask(named: str) -> None:
    assert ask_bus({VARIABLE: named}) is None


def test_without_any_address_there_is_nothing_to_ask() -> None:
    assert ask_bus({}) is None


def test_what_does_not_answer_is_left_out(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("routine_app.system.bus_question._PATIENCE", SOON)
    environ = {VARIABLE: address}
    with silent_socket(address):
        leave_out_silent_bus(ask_bus(environ), environ)
    assert environ == {VARIABLE: NO_BUS}


def test_what_answers_is_used(bus: str) -> None:
    environ = {VARIABLE: bus}
    leave_out_silent_bus(ask_bus(environ), environ)
    leave_out_silent_bus(None, environ)
    assert environ == {VARIABLE: bus}


@pytest.mark.parametrize(
    ("received", "count"),
    [(b"", 0), (b"OK", 0), (b"OK 1234\r\n", 0), (b"REJECTED EXTERNAL\r\n", 2), (b"OK 1\r\nl\2", 0)],
)
def test_half_an_answer_is_none_and_a_refusal_is_one(received: bytes, count: int) -> None:
    assert answers(received) == count


@pytest.mark.parametrize(
    ("address", "socket"),
    [
        ("unix:path=/run/user/7/bus", "/run/user/7/bus"),
        ("unix:path=/tmp/a,guid=0f", "/tmp/a"),
        ("unix:abstract=/tmp/b,guid=0f", "\0/tmp/b"),
        ("tcp:host=localhost;unix:guid=0f,path=/tmp/c", "/tmp/c"),
        ("autolaunch:", None),
        ("disabled:", None),
        ("", None),
    ],
)
def test_the_socket_of_an_address(address: str, socket: str | None) -> None:
    assert socket_address(address) == socket


PROGRAM = """
import os, sys, time
sys.path.insert(0, sys.argv[1])
from routine_app.system.bus_question import ask_bus, leave_out_silent_bus
question = ask_bus(os.environ)
from PySide6.QtWidgets import QApplication, QWidget
leave_out_silent_bus(question, os.environ)
app = QApplication([])
window = QWidget()
window.show()
print(os.environ["DBUS_SESSION_BUS_ADDRESS"])
"""


def test_a_window_does_not_wait_for_a_frozen_bus(address: str) -> None:
    root = str(Path(__file__).parents[2])
    with silent_socket(address):
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, root], capture_output=True, text=True, timeout=15
        )
    assert done.stdout == f"{NO_BUS}\n"
