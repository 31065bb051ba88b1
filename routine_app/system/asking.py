"""Questions to the computer that may stay without an answer: of services on a bus, and of programs.

Any of them may hang or be missing: this is called in a thread that nobody waits for.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

NOBODY_TELLS = (ImportError, OSError, KeyError, ValueError, RuntimeError)
"""No jeepney (only Linux has it), no bus, or one that does not answer."""

At = tuple[str, str]
"""The name of a service, and the path of what is asked there."""
Run = Callable[[Sequence[str]], str]
"""What a program says; nothing if it is missing, fails or takes too long."""

_PATIENCE = 1.0
"""Seconds that a service has for its answer."""
_PATIENCE_WITH_PROGRAMS = 3.0


class AskedBus:
    """Services of one bus; none is started for being asked."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    def told(self, at: At, interface: str, method: str, *given: str | int) -> Any:
        """The first thing that is answered; None where there is nobody, or nothing."""
        from jeepney import DBusAddress, MessageFlag, new_method_call
        from jeepney.wrappers import DBusErrorResponse, unwrap_msg

        name, path = at
        signature = "".join("u" if isinstance(part, int) else "s" for part in given)
        call = new_method_call(DBusAddress(path, name, interface), method, signature or None, given)
        call.header.flags |= MessageFlag.no_auto_start
        try:
            body = unwrap_msg(self._connection.send_and_get_reply(call, timeout=_PATIENCE))
        except (DBusErrorResponse, TimeoutError):
            return None
        return body[0] if body else None

    def variant(self, at: At, interface: str, method: str, *given: str | int) -> Any:
        """The same where the answer says of what kind it is."""
        found = self.told(at, interface, method, *given)
        return found[1] if isinstance(found, tuple) and len(found) == 2 else None

    def property(self, at: At, interface: str, name: str) -> Any:
        """What something has as this; None where there is nobody, or nothing."""
        return self.variant(at, "org.freedesktop.DBus.Properties", "Get", interface, name)


@contextmanager
def asked_bus(which: str) -> Iterator[AskedBus]:
    """The bus called SESSION or SYSTEM. Raises one of `NOBODY_TELLS`."""
    from jeepney.io.blocking import open_dbus_connection

    with closing(open_dbus_connection(which)) as connection:
        yield AskedBus(connection)


def run_quietly(command: Sequence[str]) -> str:
    """See `Run`; words are those of the C locale."""
    try:
        found = subprocess.run(
            command,
            env={**os.environ, "LC_ALL": "C"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PATIENCE_WITH_PROGRAMS,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return found.stdout if found.returncode == 0 else ""
