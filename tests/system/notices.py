"""Stands in for the part of a desktop that shows notices."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

from tests.system.private_bus import PATIENCE

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


@dataclass
class Shown:
    """A notice as it was asked for."""

    id: int
    replaces: int
    title: str
    text: str
    buttons: list[str]
    urgency: int
    expires: int


class NoticeServer:
    """Shows what it is given, and then does what `then` says."""

    def __init__(self, can: Sequence[str]) -> None:
        self.shown: list[Shown] = []
        self.taken_back: list[int] = []
        self.then: Callable[[], None] = lambda: None
        self._can = list(can)
        self._connection = open_dbus_connection()
        name = message_bus.RequestName(NAME, 4)
        assert unwrap_msg(self._connection.send_and_get_reply(name)) == (1,)
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def __enter__(self) -> NoticeServer:
        return self

    def __exit__(self, *error: object) -> None:
        with suppress(OSError):
            self._connection.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join(PATIENCE)
        self._connection.close()

    def press(self, key: str, token: str = "") -> None:
        """Somebody presses a button."""
        if token:
            self._signal("ActivationToken", "us", self.shown[-1].id, token)
        self._signal("ActionInvoked", "us", self.shown[-1].id, key)

    def close_it(self) -> None:
        """Somebody waves another notice away, and then this one."""
        self._signal("NotificationClosed", "uu", 99, 2)
        self._signal("NotificationClosed", "uu", self.shown[-1].id, 2)

    def put_away(self) -> None:
        """It has been in sight for long enough."""
        self._signal("NotificationClosed", "uu", self.shown[-1].id, 1)

    def _signal(self, name: str, signature: str, *body: Any) -> None:
        sender = DBusAddress(PATH, interface=NAME)
        self._connection.send(new_signal(sender, name, signature, body))

    def _run(self) -> None:
        with suppress(OSError):
            while True:
                message = self._connection.receive()
                if message.header.message_type is MessageType.method_call:
                    self._answer(message)

    def _answer(self, message: Message) -> None:
        member = message.header.fields[HeaderFields.member]
        if member == "GetCapabilities":
            self._connection.send(new_method_return(message, "as", (self._can,)))
            return
        if member == "CloseNotification":
            self.taken_back.extend(message.body)
            self._connection.send(new_method_return(message))
            return
        if member != "Notify":
            unknown = "org.freedesktop.DBus.Error.UnknownMethod"
            self._connection.send(new_error(message, unknown))
            return
        _, replaces, _, title, text, buttons, hints, expires = message.body
        number = replaces or len(self.shown) + 7
        urgency = hints["urgency"][1]
        self.shown.append(Shown(number, replaces, title, text, buttons, urgency, expires))
        self._connection.send(new_method_return(message, "u", (number,)))
        self.then()
