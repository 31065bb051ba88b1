"""Whether the window in front fills an X screen, as films, games and presentations do.

Through xcb, whose mistakes are answers: a window that has just gone would end the process otherwise.
The X server within a Wayland session is not asked: it knows only windows of its own, and asking may
start it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import (
    CDLL,
    POINTER,
    Structure,
    c_char_p,
    c_int,
    c_uint8,
    c_uint16,
    c_uint32,
    c_void_p,
    cast,
)
from ctypes.util import find_library

_ANY_TYPE = 0
_MOST = 64
"""How many states a window has at most."""


class _Cookie(Structure):
    _fields_ = (("sequence", c_uint32),)


class _Screens(Structure):
    _fields_ = (("root", POINTER(c_uint32)), ("rem", c_int), ("index", c_int))


class _Xcb:
    """The few calls that are used."""

    def __init__(self, name: str) -> None:
        xcb = CDLL(name)
        line, number = c_void_p, c_uint32
        self.connect = xcb.xcb_connect
        self.connect.restype, self.connect.argtypes = line, (c_char_p, c_void_p)
        self.has_error = xcb.xcb_connection_has_error
        self.has_error.argtypes = (line,)
        self.disconnect = xcb.xcb_disconnect
        self.disconnect.restype, self.disconnect.argtypes = None, (line,)
        self.setup = xcb.xcb_get_setup
        self.setup.restype, self.setup.argtypes = c_void_p, (line,)
        self.screens = xcb.xcb_setup_roots_iterator
        self.screens.restype, self.screens.argtypes = _Screens, (c_void_p,)
        self.atom = xcb.xcb_intern_atom
        self.atom.restype, self.atom.argtypes = _Cookie, (line, c_uint8, c_uint16, c_char_p)
        self.atom_reply = xcb.xcb_intern_atom_reply
        self.atom_reply.restype = POINTER(number)
        self.atom_reply.argtypes = (line, _Cookie, c_void_p)
        self.ask = xcb.xcb_get_property
        self.ask.restype = _Cookie
        self.ask.argtypes = (line, c_uint8, number, number, number, number, number)
        self.reply = xcb.xcb_get_property_reply
        self.reply.restype, self.reply.argtypes = c_void_p, (line, _Cookie, c_void_p)
        self.length = xcb.xcb_get_property_value_length
        self.length.argtypes = (c_void_p,)
        self.value = xcb.xcb_get_property_value
        self.value.restype, self.value.argtypes = c_void_p, (c_void_p,)
        self.free = CDLL(None).free
        self.free.restype, self.free.argtypes = None, (c_void_p,)


def fills_the_screen(display: str) -> bool:
    """Ask the X server of this name; what cannot be asked is no."""
    name = find_library("xcb")
    if name is None:
        return False
    try:
        xcb = _Xcb(name)
    except (OSError, AttributeError):
        return False
    with _line(xcb, display) as line:
        if line is None:
            return False
        root = xcb.screens(xcb.setup(line)).root[0]
        front = _numbers(xcb, line, root, "_NET_ACTIVE_WINDOW")
        states = _numbers(xcb, line, front[0], "_NET_WM_STATE") if front and front[0] else []
        return bool(states) and _atom(xcb, line, "_NET_WM_STATE_FULLSCREEN") in states


@contextmanager
def _line(xcb: _Xcb, display: str) -> Iterator[int | None]:
    """A line of our own to the server; None where there is none."""
    line = xcb.connect(display.encode(), None)
    try:
        yield None if xcb.has_error(line) else line
    finally:
        xcb.disconnect(line)


def _atom(xcb: _Xcb, line: int, name: str) -> int:
    reply = xcb.atom_reply(line, xcb.atom(line, 1, len(name), name.encode()), None)
    if not reply:
        return 0
    found = int(reply[2])
    xcb.free(cast(reply, c_void_p))
    return found


def _numbers(xcb: _Xcb, line: int, window: int, name: str) -> list[int]:
    """What a window has as this property; nothing when either is not there."""
    atom = _atom(xcb, line, name)
    if not atom:
        return []
    reply = xcb.reply(line, xcb.ask(line, 0, window, atom, _ANY_TYPE, 0, _MOST), None)
    if not reply:
        return []
    values = cast(xcb.value(reply), POINTER(c_uint32))
    found = [int(values[i]) for i in range(xcb.length(reply) // 4)]
    xcb.free(reply)
    return found
