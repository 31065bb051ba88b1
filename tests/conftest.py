"""Every test runs without a display, away from the user's folders and services."""

import gc
import itertools
import os
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.collector import Pause
from routine_app.domain.language import ENGLISH, speak
from routine_app.storage.history import History

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Qt warns about any other kind of locale, and a warning fails a test.
os.environ["LC_ALL"] = "C.UTF-8"

settings.register_profile("routine", deadline=None, database=None)
settings.load_profile("routine")

_numbers = itertools.count()

# Whoever starts the tests in the background may have them ignore Ctrl+C or the end of a terminal;
# programs started by a test would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)
for _name in ("SIGQUIT", "SIGHUP"):
    if hasattr(signal, _name):
        signal.signal(getattr(signal, _name), signal.SIG_DFL)


@pytest.fixture(scope="session")
def private_root() -> Iterator[Path]:
    """One short path for all tests: socket paths may not be longer than 107 characters."""
    with tempfile.TemporaryDirectory(prefix="routine-") as folder:
        yield Path(folder)


@pytest.fixture(autouse=True)
def private_environment(private_root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home, folders and a runtime place of its own for each test, and no services."""
    home = private_root / str(next(_numbers))
    runtime = home / "run"
    runtime.mkdir(parents=True, mode=0o700)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / "cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(home / "state"))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={runtime}/bus")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "PULSE_SERVER", "SPEECHD_ADDRESS"):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Whatever a test speaks, the next one begins in English."""
    yield
    speak(ENGLISH)


@pytest.fixture(autouse=True)
def garbage_is_collected() -> Iterator[None]:
    """A window that goes with its test takes nobody's pause with it."""
    yield
    Pause.under_way = 0
    gc.enable()


@pytest.fixture
def nothing_is_left_over() -> None:
    """For tests of threads: Python collects in whichever thread it is, and the widgets that earlier
    tests left behind may only be destroyed in this one.
    """
    gc.collect()


@pytest.fixture(autouse=True)
def histories_are_let_go() -> Iterator[None]:
    """A test may leave its history open; Python 3.13 warns of a connection that nobody closed."""
    made: list[History] = []
    usual = History.__init__

    def making(history: History, *given: Any) -> None:
        usual(history, *given)
        made.append(history)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(History, "__init__", making)
        yield
    for history in made:
        history.close()


@pytest.fixture(autouse=True)
def widgets_outlive_their_test() -> Iterator[None]:
    """pytest-qt paints what is left after a test, and holds its widgets weakly.

    A window that Python's collector takes away while one of its children is painted would bring
    the process down. Windows that nobody holds any more, such as notices, are hidden for the same
    reason: what is out of sight is not painted in a later test.
    """
    kept: list[object] = []
    before = windows_in_sight()
    usual = QtBot.addWidget

    def adding(bot: QtBot, widget: Any, **options: Any) -> None:
        kept.append(widget)
        usual(bot, widget, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QtBot, "addWidget", adding)
        yield
    for window in windows_in_sight():
        if window not in before:
            window.hide()
    kept.clear()


def windows_in_sight() -> list[QWidget]:
    """Those that whoever has made them has not closed."""
    if QApplication.instance() is None:
        return []
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


@pytest.fixture
def no_umask() -> Iterator[None]:
    """Files get the rights that the program asks for; later tests have theirs again."""
    before = os.umask(0)
    yield
    os.umask(before)
