"""Stands in for the services of a desktop: each answers what a test says, and nothing else."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from jeepney import HeaderFields, Message, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.system.private_bus import PATIENCE, private_bus

Answers = dict[str, tuple[str, Any]]
"""By method, property, or method and what is asked ("GetProperty /path"): its kind and value."""
Services = dict[str, Answers]
HANGS = ("", None)
"""What is asked and never answered."""


@contextmanager
def desktop(*offers: Services) -> Iterator[list[str]]:
    """A session bus with these services, and what they are asked."""
    answers: Services = {}
    for offer in offers:
        for name, told in offer.items():
            answers[name] = {**answers.get(name, {}), **told}
    asked: list[str] = []
    with private_bus(os.environ["DBUS_SESSION_BUS_ADDRESS"]):
        connection = open_dbus_connection()
        for name in answers:
            connection.send_and_get_reply(message_bus.RequestName(name))

        def answer() -> None:
            with suppress(OSError):
                while True:
                    message = connection.receive()
                    if message.header.message_type is MessageType.method_call:
                        _answer(connection, message, answers, asked)

        thread = threading.Thread(target=answer, daemon=True)
        thread.start()
        try:
            yield asked
        finally:
            with suppress(OSError):
                connection.sock.shutdown(socket.SHUT_RDWR)
            thread.join(PATIENCE)
            connection.close()


def _answer(
    connection: DBusConnection, message: Message, answers: Services, asked: list[str]
) -> None:
    fields = message.header.fields
    name, method = fields[HeaderFields.destination], fields[HeaderFields.member]
    known = answers.get(name, {})
    wanted = f"{method} {message.body[-1]}" if message.body else method
    asked.append(f"{name} {wanted}")
    found = known.get(wanted) or known.get(method)
    if found is None and method == "Get":
        found = known.get(message.body[-1])
    if found is None:
        connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
    elif found is not HANGS:
        connection.send(new_method_return(message, found[0], (found[1],)))
