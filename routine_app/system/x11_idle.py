"""How long no key and no mouse was used, as the screen saver extension of an X server tells."""

from __future__ import annotations

from ctypes import CDLL, POINTER, Structure, byref, c_char_p, c_int, c_ulong, c_void_p
from ctypes.util import find_library


class _Info(Structure):
    """XScreenSaverInfo."""

    _fields_ = (
        ("window", c_ulong),
        ("state", c_int),
        ("kind", c_int),
        ("til_or_since", c_ulong),
        ("idle", c_ulong),
        ("mask", c_ulong),
    )


def x11_idle(display: str) -> int | None:
    """The idle time that the extension of an X server tells, on a line of our own to it."""
    names = [find_library(name) for name in ("X11", "Xss")]
    if None in names:
        return None
    try:
        x11, saver = (CDLL(name) for name in names)
    except OSError:
        return None
    x11.XOpenDisplay.restype, x11.XOpenDisplay.argtypes = c_void_p, (c_char_p,)
    x11.XDefaultRootWindow.restype, x11.XDefaultRootWindow.argtypes = c_ulong, (c_void_p,)
    x11.XCloseDisplay.argtypes = (c_void_p,)
    saver.XScreenSaverQueryExtension.argtypes = (c_void_p, POINTER(c_int), POINTER(c_int))
    saver.XScreenSaverQueryInfo.argtypes = (c_void_p, c_ulong, POINTER(_Info))
    line = x11.XOpenDisplay(display.encode())
    if not line:
        return None
    try:
        one, other, info = c_int(), c_int(), _Info()
        if not saver.XScreenSaverQueryExtension(line, byref(one), byref(other)):
            return None
        root = x11.XDefaultRootWindow(line)
        return int(info.idle) if saver.XScreenSaverQueryInfo(line, root, byref(info)) else None
    finally:
        x11.XCloseDisplay(line)
