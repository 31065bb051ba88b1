"""Whether the session bus answers, asked before Qt asks it.

Qt connects when the first window is made, asks the accessibility service and waits, 25 seconds at
a time, for a bus that is frozen or a service that hangs. Here the same is asked while Qt is being
loaded. What has not answered by then is left out of this start: a window without a bus is better
than none.

Written out in bytes, over Python's plain sockets: the usual modules take longer to load than the
first page can wait.
"""

from __future__ import annotations

import _socket
import os
import sys
from collections.abc import Mapping, MutableMapping
from struct import pack, unpack_from

VARIABLE = "DBUS_SESSION_BUS_ADDRESS"
NO_BUS = "disabled:"
_PATIENCE = 1.0
"""Seconds after which nobody is there. A bus that is well answers in a thousandth of that."""

_CALL, _RETURN, _ERROR = 1, 2, 3
_NO_AUTO_START = 2
_PATH, _INTERFACE, _MEMBER, _DESTINATION, _SIGNATURE = 1, 2, 3, 6, 8
_HEADER = 16
_QUESTIONS = 2


class BusQuestion:
    """A question that is under way."""

    def __init__(self, connection: _socket.socket) -> None:
        self._connection = connection

    def is_answered(self, patience: float = _PATIENCE) -> bool:
        """Wait for the answer; whoever hangs up or refuses has answered as well."""
        received = b""
        self._connection.settimeout(patience)
        try:
            while answers(received) < _QUESTIONS:
                part = self._connection.recv(4096)
                if not part:
                    return True
                received += part
        except TimeoutError:
            return False
        except OSError:
            return True
        finally:
            self._connection.close()
        return True


def ask_bus(environ: Mapping[str, str]) -> BusQuestion | None:
    """Ask, without waiting; None where there is no bus to be asked."""
    address = _address(environ) if sys.platform == "linux" else None
    if address is None:
        return None
    connection = _socket.socket(_socket.AF_UNIX)
    try:
        connection.setblocking(False)
        connection.connect(address)
        user = str(os.getuid()).encode().hex()
        connection.send(f"\0AUTH EXTERNAL {user}\r\nBEGIN\r\n".encode() + _questions())
    except BlockingIOError:  # it has no time even to take the call
        return BusQuestion(connection)
    except OSError:
        connection.close()
        return None
    return BusQuestion(connection)


def leave_out_silent_bus(question: BusQuestion | None, environ: MutableMapping[str, str]) -> None:
    """Before Qt looks for the bus: one that has not answered is none."""
    if question is not None and not question.is_answered():
        environ[VARIABLE] = NO_BUS


def answers(received: bytes) -> int:
    """How many calls were answered or refused, in what came after the greeting."""
    greeting, end, rest = received.partition(b"\r\n")
    if greeting[:2] != b"OK" or not end:
        return _QUESTIONS if end else 0  # refused altogether
    found = 0
    while len(rest) >= _HEADER:
        order = "<" if rest[:1] == b"l" else ">"
        body, _, fields = unpack_from(f"{order}III", rest, 4)
        length = _padded(_HEADER + fields) + body
        if len(rest) < length:
            break
        found += rest[1] in {_RETURN, _ERROR}
        rest = rest[length:]
    return found


def _address(environ: Mapping[str, str]) -> str | None:
    named = environ.get(VARIABLE)
    if named is None:
        runtime = environ.get("XDG_RUNTIME_DIR")
        return f"{runtime}/bus" if runtime else None
    return socket_address(named)


def socket_address(address: str) -> str | None:
    """The socket of a bus address such as unix:path=/run/user/1000/bus; None when it has none."""
    for choice in address.split(";"):
        kind, _, rest = choice.partition(":")
        fields = dict(part.partition("=")[::2] for part in rest.split(","))
        if kind == "unix" and "path" in fields:
            return fields["path"]
        if kind == "unix" and "abstract" in fields:
            return "\0" + fields["abstract"]
    return None


def _questions() -> bytes:
    """The bus is told that we are there, and the service of accessibility asked what Qt asks."""
    bus, status = "org.freedesktop.DBus", "org.a11y.Status"
    hello = _call(1, "/org/freedesktop/DBus", bus, "Hello", bus)
    properties = "org.freedesktop.DBus.Properties"
    wanted = _text(status)
    wanted += bytes(-len(wanted) % 4) + _text("IsEnabled")
    return hello + _call(2, "/org/a11y/bus", properties, "Get", "org.a11y.Bus", "ss", wanted)


def _call(
    serial: int,
    path: str,
    interface: str,
    member: str,
    destination: str,
    signature: str = "",
    body: bytes = b"",
) -> bytes:
    """A method call that starts no service."""
    fields = b""
    named = ((_PATH, "o", path), (_INTERFACE, "s", interface), (_MEMBER, "s", member))
    for code, kind, text in (*named, (_DESTINATION, "s", destination)):
        fields += bytes(-len(fields) % 8) + bytes((code, 1, ord(kind), 0)) + _text(text)
    if signature:
        fields += bytes(-len(fields) % 8) + bytes((_SIGNATURE, 1, ord("g"), 0, len(signature)))
        fields += signature.encode() + b"\0"
    head = pack("<BBBBIII", ord("l"), _CALL, _NO_AUTO_START, 1, len(body), serial, len(fields))
    return head + fields + bytes(-len(fields) % 8) + body


def _text(text: str) -> bytes:
    return pack("<I", len(text)) + text.encode() + b"\0"


def _padded(length: int) -> int:
    return length + -length % 8
