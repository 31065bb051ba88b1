"""Has the system load Qt's libraries on another core while Python prepares the first page.

Loading and linking them takes a fifth of a start, and none of it needs Python: the loader is
called as a foreign function, during which Python's own threads go on. What cannot be loaded here
is simply loaded later, with the words of `qt_guard` if that fails as well.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from importlib.machinery import EXTENSION_SUFFIXES, PathFinder
from pathlib import Path
from threading import Thread

_MODULES = ("QtCore", "QtGui", "QtWidgets")
# fmt: off
_SMALL_ONES = (
    "_bisect", "_bz2", "_datetime", "_json", "_lzma", "_opcode", "_random", "_sha512", "_struct",
    "_typing", "binascii", "fcntl", "math", "zlib",
)
# fmt: on
"""Of the standard library, needed by a start: each would wait until a library of Qt is linked."""

_PLATFORM = Path("Qt", "plugins", "platforms", "libqxcb.so")


def preload_qt(environ: Mapping[str, str]) -> Thread | None:
    """Begin to load what a window needs; None where there is nothing to load this way."""
    spec = PathFinder.find_spec("PySide6")
    if sys.platform != "linux" or spec is None or spec.origin is None:
        return None
    for name in _SMALL_ONES:
        with suppress(ImportError):  # not every Python has all of them
            import_module(name)
    libraries = tuple(qt_libraries(Path(spec.origin).parent, environ))
    thread = Thread(target=_load, args=(libraries,), name="preload", daemon=True)
    thread.start()
    return thread


def qt_libraries(folder: Path, environ: Mapping[str, str]) -> Iterator[Path]:
    """The modules of PySide6 that the window imports, and the way to the display it will take."""
    for name in _MODULES:
        candidates = (folder / f"{name}{suffix}" for suffix in EXTENSION_SUFFIXES)
        yield from filter(Path.exists, candidates)
    chosen = environ.get("QT_QPA_PLATFORM", "")
    takes_x = chosen.startswith("xcb") or not (chosen or environ.get("WAYLAND_DISPLAY"))
    if takes_x and environ.get("DISPLAY") and (folder / _PLATFORM).exists():
        yield folder / _PLATFORM


def _load(libraries: Sequence[Path]) -> None:
    import ctypes

    load = getattr(ctypes.CDLL(None), "dlopen", None)
    if load is None:  # in a library of its own, before glibc 2.34
        return
    load.restype = ctypes.c_void_p
    load.argtypes = [ctypes.c_char_p, ctypes.c_int]
    for library in libraries:
        load(os.fsencode(library), os.RTLD_NOW | os.RTLD_LOCAL)
