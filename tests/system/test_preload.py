"""Qt's libraries are loaded ahead, and whatever happens there, the window starts as without."""

import subprocess
import sys
from pathlib import Path

import pytest

from routine_app.system.preload import qt_libraries

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux loads libraries this way")

SCRIPT = """
import os, sys
from routine_app.system.preload import preload_qt
thread = preload_qt(os.environ)
assert thread is not None
thread.join()
loaded = open("/proc/self/maps").read()
assert "PySide6" not in sys.modules
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import QThread
app = QApplication([])
print("libQt6Widgets" in loaded, app.thread() is QThread.currentThread())
"""


@linux
def test_the_libraries_are_there_before_python_imports_them() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == ("True True", "")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("QtCore.abi3.so", "QtWidgets.abi3.so", "Qt/plugins/platforms/libqxcb.so"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return tmp_path


@linux
@pytest.mark.parametrize(
    ("environ", "platform"),
    [
        ({"DISPLAY": ":0"}, True),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "xcb"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({}, False),
    ],
)
def test_the_way_to_the_display_is_the_one_that_qt_will_take(
    folder: Path, environ: dict[str, str], platform: bool
) -> None:
    found = [path.name for path in qt_libraries(folder, environ)]
    modules = ["QtCore.abi3.so", "QtWidgets.abi3.so"]
    assert found == [*modules, *(["libqxcb.so"] if platform else [])]


def test_there_may_be_nothing_to_load(tmp_path: Path) -> None:
    assert list(qt_libraries(tmp_path, {"DISPLAY": ":0"})) == []
