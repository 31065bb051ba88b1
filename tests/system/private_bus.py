"""A D-Bus session bus for one test, and services on it that answer, refuse or hang."""

from __future__ import annotations

import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    new_method_call,
    new_method_return,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

PATIENCE = 20
"""Seconds after which something that should have happened has not."""


@contextmanager
def private_bus(address: str) -> Iterator[None]:
    """A bus at this address; the test is skipped where there is no dbus-daemon to run one."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("there is no dbus-daemon here (Debian: dbus)")
    command = [program, "--session", "--nofork", "--print-address=1", f"--address={address}"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        try:
            assert daemon.stdout is not None
            assert daemon.stdout.readline().startswith("unix:")
            yield
        finally:
            daemon.kill()


@contextmanager
def silent_socket(address: str) -> Iterator[None]:
    """What a frozen bus looks like: it can be called, and never says a word."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(Path(address.removeprefix("unix:path="))))
        server.listen(8)
        yield


class ScreenSaver:
    """Stands in for a desktop's screen saver; one that hangs takes calls and answers none."""

    def __init__(self, *, hangs: bool = False) -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.callers: set[str] = set()
        self.left: set[str] = set()
        self.changed = threading.Condition()
        self._hangs = hangs
        self._connection = open_dbus_connection()
        rule = MatchRule(type="signal", member="NameOwnerChanged", sender="org.freedesktop.DBus")
        self._connection.send_and_get_reply(message_bus.AddMatch(rule))
        name = message_bus.RequestName("org.freedesktop.ScreenSaver", 4)
        assert unwrap_msg(self._connection.send_and_get_reply(name)) == (1,)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def __enter__(self) -> ScreenSaver:
        return self

    def __exit__(self, *error: object) -> None:
        """Leave the bus; its own end of the line wakes the thread."""
        with suppress(OSError):
            self._connection.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join(PATIENCE)
        self._connection.close()

    def wait_for(self, *members: str) -> None:
        """Until exactly these have been called."""
        with self.changed:
            assert self.changed.wait_for(lambda: self._members() == members, PATIENCE)

    def wait_for_departure(self) -> None:
        """Until whoever called has left the bus: then a desktop forgets what it was asked."""
        with self.changed:
            assert self.changed.wait_for(lambda: bool(self.left & self.callers), PATIENCE)

    def _members(self) -> tuple[str, ...]:
        return tuple(member for member, _ in self.calls)

    def _run(self) -> None:
        while True:
            try:
                message = self._connection.receive()
            except OSError:
                return
            if message.header.message_type is not MessageType.method_call:
                self._mind(message)
                continue
            member = message.header.fields[HeaderFields.member]
            if not self._hangs:
                reply = (4711,) if member == "Inhibit" else ()
                signature = "u" if reply else None
                self._connection.send(new_method_return(message, signature, reply))
            with self.changed:
                self.calls.append((member, message.body))
                self.callers.add(message.header.fields[HeaderFields.sender])
                self.changed.notify_all()

    def _mind(self, message: Message) -> None:
        if message.header.fields.get(HeaderFields.member) == "NameOwnerChanged":
            name, _, owner = message.body
            if not owner:
                with self.changed:
                    self.left.add(name)
                    self.changed.notify_all()


def call(
    connection: DBusConnection, address: DBusAddress, method: str, signature: str = "", *body: Any
) -> tuple[Any, ...]:
    """What a service answers."""
    message = new_method_call(address, method, signature or None, body)
    reply = connection.send_and_get_reply(message, timeout=PATIENCE)
    answered: tuple[Any, ...] = unwrap_msg(reply)
    return answered
