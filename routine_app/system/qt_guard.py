"""Plain words where Qt itself would crash, or blame the wrong thing.

Three things can be wrong before the first window appears: a PySide6 that
breaks this Python, a system library that is not installed, and no display.
Left alone they end in an abort, a traceback or a text that names libxcb-cursor0
when only DISPLAY is missing. Each becomes one sentence with its cause and its
cure. Nothing here imports Qt before Qt is needed, nor what only a failure needs.
"""

import os
import sys
from collections.abc import Callable, Mapping
from importlib.machinery import PathFinder
from pathlib import Path

from routine_app.domain.language import mark, tr, tr_count
from routine_app.domain.value import Value

EXIT_UNAVAILABLE = 69
TEXT_HINT = mark("'routine-app play --text' plays in a terminal without a window.")

_VERSION = "__version__ = "
_SONAME = r"\blib[\w.+-]*?\.so(?:\.\d+)*"
# Qt's own explanations before it gives up; they are replaced by ours.
_PRELUDE = ("qt.qpa.plugin", "qt.qpa.xcb", "qt.qpa.wayland")
# Four lines of Qt about LANG=C, after it has already gone on in UTF-8 by itself.
_MENDED_LOCALE = "Detected locale "


class Package(Value):
    """What holds a library, as the distributions call it."""

    debian: str
    fedora: str
    arch: str


_XCB_WM = ("xcb-util-wm", "xcb-util-wm")
_LIBXCB = ("libxcb", "libxcb")
_WAYLAND = ("libwayland-client libwayland-cursor", "wayland")

PACKAGES: Mapping[str, Package] = {
    "libGL.so.1": Package("libgl1", "libglvnd-glx", "libglvnd"),
    "libEGL.so.1": Package("libegl1", "libglvnd-egl", "libglvnd"),
    "libglib-2.0.so.0": Package("libglib2.0-0", "glib2", "glib2"),
    "libgthread-2.0.so.0": Package("libglib2.0-0", "glib2", "glib2"),
    "libfontconfig.so.1": Package("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype.so.6": Package("libfreetype6", "freetype", "freetype2"),
    "libdbus-1.so.3": Package("libdbus-1-3", "dbus-libs", "dbus"),
    "libxkbcommon.so.0": Package("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libX11.so.6": Package("libx11-6", "libX11", "libx11"),
    "libpulse.so.0": Package("libpulse0", "pulseaudio-libs", "libpulse"),
    "libpulse-mainloop-glib.so.0": Package(
        "libpulse-mainloop-glib0", "pulseaudio-libs", "libpulse"
    ),
    "libX11-xcb.so.1": Package("libx11-xcb1", "libX11-xcb", "libx11"),
    "libxkbcommon-x11.so.0": Package("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    "libxcb.so.1": Package("libxcb1", *_LIBXCB),
    "libxcb-cursor.so.0": Package("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": Package("libxcb-icccm4", *_XCB_WM),
    "libxcb-image.so.0": Package("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": Package("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-randr.so.0": Package("libxcb-randr0", *_LIBXCB),
    "libxcb-render-util.so.0": Package(
        "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"
    ),
    "libxcb-render.so.0": Package("libxcb-render0", *_LIBXCB),
    "libxcb-shape.so.0": Package("libxcb-shape0", *_LIBXCB),
    "libxcb-shm.so.0": Package("libxcb-shm0", *_LIBXCB),
    "libxcb-sync.so.1": Package("libxcb-sync1", *_LIBXCB),
    "libxcb-util.so.1": Package("libxcb-util1", "xcb-util", "xcb-util"),
    "libxcb-xfixes.so.0": Package("libxcb-xfixes0", *_LIBXCB),
    "libxcb-xkb.so.1": Package("libxcb-xkb1", *_LIBXCB),
    "libwayland-client.so.0": Package("libwayland-client0", *_WAYLAND),
    "libwayland-cursor.so.0": Package("libwayland-cursor0", *_WAYLAND),
}

X11_SONAMES = (
    "libGL.so.1",
    "libX11.so.6",
    "libX11-xcb.so.1",
    "libxkbcommon.so.0",
    "libxkbcommon-x11.so.0",
    *(name for name in PACKAGES if name.startswith("libxcb")),
)
WAYLAND_SONAMES = tuple(name for name in PACKAGES if name.startswith("libwayland"))


# ------------------------------------------------------------------ versions


def incompatible_pair(python: tuple[int, int], pyside: str | None) -> str | None:
    """Why this PySide6 must not run on this Python, or None when they fit.

    From 6.12 on, PySide6 is built for a Python whose None is immortal. Before
    3.12 every call takes one reference off None, and after some thousand calls
    the process aborts in the middle of a session.
    """
    if pyside is None or python >= (3, 12):
        return None
    if tuple(_leading_number(part) for part in (pyside + ".0").split(".")[:2]) < (6, 12):
        return None
    return tr(
        "PySide6 {version} crashes on Python {python}. "
        "Install an older one (pip install 'PySide6-Addons<6.12') or use Python 3.12 or newer.",
        version=pyside,
        python=f"{python[0]}.{python[1]}",
    )


def _leading_number(text: str) -> int:
    rest = text.lstrip("0123456789")
    return int(text.removesuffix(rest) or 0)


def installed_pyside(search_path: list[str] | None = None) -> str | None:
    """The version of the installed PySide6, read without importing it.

    importlib.metadata would know it too, but its import alone takes 27 ms.
    """
    spec = PathFinder.find_spec("PySide6", search_path)
    if spec is None or spec.origin is None:
        return None
    origin = Path(spec.origin)
    if origin.suffix != ".py" or not origin.is_file():
        return None
    lines = origin.read_text(encoding="utf-8").splitlines()
    found = (line.removeprefix(_VERSION) for line in lines if line.startswith(_VERSION))
    return next((text.strip().strip("'\"") for text in found), None)


def version_problem() -> str | None:
    """What stands against using the installed PySide6 with the running Python."""
    python = sys.version_info[:2]
    return incompatible_pair(python, installed_pyside()) if python < (3, 12) else None


# ----------------------------------------------------------------- libraries


def library_message(error: ImportError) -> str:
    """One sentence for an import of Qt that failed: what is missing and how to get it."""
    import re

    text = str(error)
    if isinstance(error, ModuleNotFoundError):
        module = (error.name or "PySide6").split(".")[0]
        return tr(
            "The Python package {package} is not installed. "
            "Install Routine again: pip install --force-reinstall routine-app.",
            package=module,
        )
    if "GLIBC" in text:
        return _hinting(
            tr(
                "This system is too old for Qt: it needs glibc 2.34 or newer "
                "(Debian 12, Ubuntu 22.04, Fedora 35)."
            )
        )
    soname = re.search(_SONAME, text)
    if soname is None:
        return _hinting(tr("Qt cannot be loaded: {reason}.", reason=text))
    return missing_message([soname[0]])


def missing_message(sonames: list[str]) -> str:
    """Names the missing libraries and the packages that hold them."""
    cause = tr_count(
        len(sonames),
        "The system library {names} is missing.",
        "The system libraries {names} are missing.",
        names=", ".join(sonames),
    )
    known = [PACKAGES[soname] for soname in sonames if soname in PACKAGES]
    if not known:
        return _hinting(cause, tr("Install the packages that hold them."))

    def names(each: list[str]) -> str:
        return " ".join(dict.fromkeys(each))

    command = f"sudo apt install {names([p.debian for p in known])}"
    others = {"Fedora": [p.fedora for p in known], "Arch": [p.arch for p in known]}
    listed = "; ".join(f"{system}: {names(each)}" for system, each in others.items())
    return _hinting(
        cause, tr("Install with: {command} ({others}).", command=command, others=listed)
    )


def _hinting(*sentences: str) -> str:
    """These sentences, and the way to play all the same."""
    return " ".join((*sentences, tr(TEXT_HINT)))


def load_library(soname: str) -> object:
    """Ask the system's loader for a library; raises OSError when it cannot be had."""
    import ctypes

    return ctypes.CDLL(soname)


def missing_libraries(
    sonames: tuple[str, ...], load: Callable[[str], object] = load_library
) -> list[str]:
    """Those that the system's loader cannot find. Slow enough for failures only."""
    missing = []
    for soname in sonames:
        try:
            load(soname)
        except OSError:
            missing.append(soname)
    return missing


# ------------------------------------------------------------------- display


def display_problem(
    environ: Mapping[str, str],
    *,
    load: Callable[[str], object] = load_library,
    reach_x: Callable[[str], bool] | None = None,
) -> str | None:
    """Why Qt finds no screen to draw on, or None when the reason is not one of these."""
    chosen = environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if chosen and chosen not in {"xcb", "wayland"}:
        return _hinting(
            tr(
                "Qt cannot start its platform '{platform}', which QT_QPA_PLATFORM asks for. "
                "Unset QT_QPA_PLATFORM.",
                platform=chosen,
            )
        )
    display = environ.get("DISPLAY", "")
    wayland = environ.get("WAYLAND_DISPLAY", "")
    if not display and not wayland:
        return _hinting(
            tr("There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set."),
            tr("Start Routine from a desktop session."),
        )
    missing = missing_libraries(X11_SONAMES if display else WAYLAND_SONAMES, load)
    if missing:
        return missing_message(missing)
    if display and not (reach_x or reachable)(display):
        return _hinting(
            tr("No X server answers at DISPLAY={display}.", display=display),
            tr("Start Routine from a desktop session, or correct DISPLAY."),
        )
    if not display and not wayland_socket(environ).exists():
        return _hinting(
            tr("No Wayland compositor answers at WAYLAND_DISPLAY={display}.", display=wayland),
            tr("Start Routine from a desktop session."),
        )
    return None


def wayland_socket(environ: Mapping[str, str]) -> Path:
    """Where the compositor listens; an absolute WAYLAND_DISPLAY stands for itself."""
    return Path(environ.get("XDG_RUNTIME_DIR", "/")) / environ.get("WAYLAND_DISPLAY", "")


def reachable(display: str) -> bool:
    """Whether an X server takes our connection, asked through libxcb itself."""
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    answers = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return answers


def fatal_message(text: str, environ: Mapping[str, str]) -> str | None:
    """Our sentence for Qt's last words about the platform plugin; None for other last words."""
    if "platform plugin" not in text:
        return None
    return display_problem(environ) or _hinting(tr("Qt finds no way to show a window."))


def install_fatal_handler(
    log: Callable[[str], None] | None = None,
    environ: Mapping[str, str] = os.environ,
    leave: Callable[[int], object] = os._exit,
) -> None:
    """Answer Qt's fatal "no platform plugin" with one line and exit code 69.

    To be called before QApplication is built. The process must be left inside
    the handler: when it returns, Qt aborts. Other messages of Qt go to `log`,
    or to standard error, as they would without this.
    """
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    def handle(kind: QtMsgType, context: QMessageLogContext, text: str | None) -> None:
        text = text or ""
        if kind == QtMsgType.QtFatalMsg:
            message = fatal_message(text, environ)
            _write(f"routine-app: {message or text}")
            if message is not None:
                leave(EXIT_UNAVAILABLE)
        elif (context.category or "").startswith(_PRELUDE) or text.startswith(_MENDED_LOCALE):
            return
        elif log is not None:
            log(text)
        else:
            _write(text)

    qInstallMessageHandler(handle)


def _write(line: str) -> None:
    if sys.stderr is not None:  # a windowed program on Windows has none
        sys.stderr.write(line + "\n")
        sys.stderr.flush()
