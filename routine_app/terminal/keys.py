"""The bytes of a keyboard as keys. Escape sequences may arrive in pieces."""

from __future__ import annotations

from enum import StrEnum

ESCAPE = 0x1B


class Key(StrEnum):
    """What can come in while a session is played: keys, and signals of the system."""

    SPACE = "space"
    LEFT = "left"
    RIGHT = "right"
    LONGER = "+"
    SHORTER = "-"
    RESTART = "r"
    STOP_RULES = "s"
    QUIT = "q"
    ESCAPE = "esc"
    ENTER = "enter"
    HELP = "?"
    INTERRUPT = "interrupt"
    TERMINATE = "terminate"
    SUSPEND = "suspend"
    CONTINUE = "continue"


_CHARACTERS = {
    " ": Key.SPACE,
    "+": Key.LONGER,
    "=": Key.LONGER,
    "-": Key.SHORTER,
    "_": Key.SHORTER,
    "r": Key.RESTART,
    "s": Key.STOP_RULES,
    "q": Key.QUIT,
    "\r": Key.ENTER,
    "\n": Key.ENTER,
    "?": Key.HELP,
    "h": Key.HELP,
    "\x03": Key.INTERRUPT,
}
_ARROWS = {"C": Key.RIGHT, "D": Key.LEFT}


def decode(data: bytes, *, complete: bool) -> tuple[tuple[Key, ...], bytes]:
    """The keys in `data`, and the begun escape sequence at its end.

    `complete` says that nothing follows: then an escape byte at the end is the Esc key.
    """
    keys: list[Key] = []
    while data:
        if data[0] != ESCAPE:
            key = _CHARACTERS.get(chr(data[0]).lower())
            data = data[1:]
        elif len(data) == 1:
            if not complete:
                break
            key, data = Key.ESCAPE, b""
        elif data[1:2] not in (b"[", b"O"):
            key, data = Key.ESCAPE, data[1:]
        else:
            length = _sequence_length(data)
            if length is None:
                if not complete:
                    break
                key, data = None, b""
            else:
                key, data = _ARROWS.get(chr(data[length - 1])), data[length:]
        if key is not None:
            keys.append(key)
    return tuple(keys), data


def _sequence_length(data: bytes) -> int | None:
    """How long the escape sequence at the start is; None when its end has not come yet."""
    for index in range(2, len(data)):
        if 0x40 <= data[index] <= 0x7E:
            return index + 1
    return None
