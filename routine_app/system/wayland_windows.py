"""Whether the window in front fills the screen of a Wayland compositor that tells other programs.

Sway, labwc, Wayfire, Hyprland and niri do so for docks and task bars, through an extension
(wlr-foreign-toplevel-management). GNOME's shell and KWin do not have it, and tell nothing.

Written out in bytes, over a line of our own: it is no more than two questions.
"""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterator, Mapping
from pathlib import Path
from struct import pack, unpack_from

_PATIENCE = 1.0
"""Seconds that a compositor has for each part of its answer."""
_EXTENSION = b"zwlr_foreign_toplevel_manager_v1"
_KNOWN = 2
"""The version of it that first tells of full screens."""
_ACTIVATED, _FULL_SCREEN = 2, 3
_DISPLAY, _REGISTRY, _LISTED, _MANAGER, _TOLD = range(1, 6)
"""Numbers of objects; the last ones of each question are what a compositor answers to at its end."""
_SYNC, _GET_REGISTRY, _BIND = 0, 1, 0
_ERROR, _GLOBAL, _STATE = 0, 0, 4
_OF_COMPOSITOR = 0xFF000000
"""Objects from here on were made by the compositor."""


def fills_the_screen(environ: Mapping[str, str]) -> bool:
    """Ask the compositor of this session; what cannot be asked is no."""
    path = Path(environ.get("XDG_RUNTIME_DIR", ""), environ.get("WAYLAND_DISPLAY", ""))
    try:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(_PATIENCE)
            line.connect(str(path))
            return _Talk(line).has_full_screen()
    except (OSError, ValueError, struct.error):  # nobody there, or no compositor
        return False


class _Talk:
    """Two questions: what extensions there are, and then how all windows stand."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line
        self._received = b""

    def has_full_screen(self) -> bool:
        self._line.sendall(_call(_DISPLAY, _GET_REGISTRY, pack("=I", _REGISTRY)))
        offer = None
        for sender, event, body in self._events(_LISTED):
            if (sender, event) == (_REGISTRY, _GLOBAL) and _EXTENSION + b"\0" in body:
                offer = body
        if offer is None or unpack_from("=I", offer, len(offer) - 4)[0] < _KNOWN:
            return False
        # Its number, its name, the version that we know, and the number that it has from now on.
        wanted = offer[:-4] + pack("=II", _KNOWN, _MANAGER)
        self._line.sendall(_call(_REGISTRY, _BIND, wanted))
        states: dict[int, set[int]] = {}
        for sender, event, body in self._events(_TOLD):
            if sender >= _OF_COMPOSITOR and event == _STATE:
                states[sender] = set(unpack_from(f"={len(body) // 4 - 1}I", body, 4))
        return any({_ACTIVATED, _FULL_SCREEN} <= found for found in states.values())

    def _events(self, end: int) -> Iterator[tuple[int, int, bytes]]:
        """Everything that was to be said, until the compositor says so through object `end`."""
        self._line.sendall(_call(_DISPLAY, _SYNC, pack("=I", end)))
        while True:
            sender, event, body = self._event()
            if sender == end:
                return
            if (sender, event) == (_DISPLAY, _ERROR):
                raise ValueError("the compositor did not understand")
            yield sender, event, body

    def _event(self) -> tuple[int, int, bytes]:
        head = self._take(8)
        sender, told = unpack_from("=II", head)
        return sender, told & 0xFFFF, self._take((told >> 16) - 8)

    def _take(self, length: int) -> bytes:
        if length < 0:
            raise ValueError("that is no event")
        while len(self._received) < length:
            part = self._line.recv(65536)
            if not part:
                raise ValueError("the compositor hung up")
            self._received += part
        found, self._received = self._received[:length], self._received[length:]
        return found


def _call(target: int, request: int, body: bytes) -> bytes:
    return pack("=II", target, (len(body) + 8) << 16 | request) + body
