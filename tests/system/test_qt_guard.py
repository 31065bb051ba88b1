"""Each thing that keeps Qt from starting is named by its true cause, with its cure."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from routine_app.system import qt_guard

ROOT = Path(__file__).parents[2]


def loader(*missing: str) -> Callable[[str], object]:
    """A system on which every library but these can be loaded."""

    def load(soname: str) -> object:
        if soname in missing:
            raise OSError(soname)
        return object()

    return load


def run(code: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """A Python of its own: what is tested here ends the process."""
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}
    }
    return subprocess.run(
        [sys.executable, "-c", code],
        env={**bare, "PYTHONPATH": str(ROOT), **environ},
        capture_output=True,
        text=True,
        timeout=50,
    )


# ------------------------------------------------------------------ versions


@pytest.mark.parametrize(
    ("python", "pyside"),
    [
        ((3, 11), "6.11.3"),
        ((3, 11), "6.8"),
        ((3, 12), "6.12.0"),
        ((3, 13), "7.0.0"),
        ((3, 11), None),
        ((3, 11), "unknown"),
    ],
)
def test_pairs_that_fit_are_not_refused(python: tuple[int, int], pyside: str | None) -> None:
    assert qt_guard.incompatible_pair(python, pyside) is None


@pytest.mark.parametrize("pyside", ["6.12.0", "6.12", "6.12rc1", "6.13.1", "7.0", "7"])
def test_new_pyside_on_old_python_is_refused_with_the_remedy(pyside: str) -> None:
    line = qt_guard.incompatible_pair((3, 11), pyside)
    assert line is not None
    assert pyside in line
    assert "Python 3.12 or newer" in line
    assert "PySide6-Addons<6.12" in line
    assert "\n" not in line


def test_the_installed_version_is_read_without_importing_qt() -> None:
    code = (
        "import sys; from routine_app.system.qt_guard import installed_pyside;"
        "version = installed_pyside(); assert 'PySide6' not in sys.modules;"
        "import PySide6; assert version == PySide6.__version__, version"
    )
    result = run(code)
    assert result.returncode == 0, result.stderr


def test_no_pyside_at_all_has_no_version(tmp_path: Path) -> None:
    assert qt_guard.installed_pyside([str(tmp_path)]) is None


def test_a_folder_without_a_version_has_no_version(tmp_path: Path) -> None:
    package = tmp_path / "PySide6"
    package.mkdir()
    (package / "__init__.py").write_text("", encoding="utf-8")
    assert qt_guard.installed_pyside([str(tmp_path)]) is None


def test_the_pair_in_use_fits() -> None:
    assert qt_guard.version_problem() is None


def test_qt_survives_twenty_thousand_calls() -> None:
    """A PySide6 that takes references off None aborts after about five thousand."""
    code = (
        "from PySide6.QtWidgets import QApplication, QLabel\n"
        "app = QApplication([])\n"
        "label = QLabel()\n"
        "for number in range(20_000):\n"
        "    label.setText(str(number))\n"
    )
    result = run(code, QT_QPA_PLATFORM="offscreen")
    assert result.returncode == 0, result.stderr


# ----------------------------------------------------------------- libraries


@pytest.mark.parametrize(
    ("soname", "package"),
    [
        ("libGL.so.1", "libgl1"),
        ("libEGL.so.1", "libegl1"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libgthread-2.0.so.0", "libglib2.0-0"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libxkbcommon.so.0", "libxkbcommon0"),
        ("libpulse.so.0", "libpulse0"),
    ],
)
def test_a_missing_library_is_named_with_its_package(soname: str, package: str) -> None:
    error = ImportError(
        f"{soname}: cannot open shared object file: No such file or directory", name="PySide6"
    )
    line = qt_guard.library_message(error)
    assert line.startswith(f"The system library {soname} is missing.")
    assert f"sudo apt install {package} (" in line
    assert "Fedora" in line
    assert "--text" in line
    assert "\n" not in line


def test_a_library_we_do_not_know_is_still_named() -> None:
    line = qt_guard.library_message(ImportError("libodd.so.3: cannot open shared object file"))
    assert "libodd.so.3 is missing" in line


def test_several_libraries_of_one_package_name_it_once() -> None:
    line = qt_guard.missing_message(["libglib-2.0.so.0", "libgthread-2.0.so.0"])
    assert line.startswith(
        "The system libraries libglib-2.0.so.0, libgthread-2.0.so.0 are missing."
    )
    assert line.count("libglib2.0-0") == 1


def test_a_missing_python_package_is_told_from_a_missing_library() -> None:
    error = ModuleNotFoundError("No module named 'PySide6.QtWidgets'", name="PySide6.QtWidgets")
    assert "Python package PySide6 is not installed" in qt_guard.library_message(error)


def test_an_old_system_is_named() -> None:
    error = ImportError("/lib/libc.so.6: version `GLIBC_2.34' not found (required by x)")
    assert "too old" in qt_guard.library_message(error)


def test_any_other_import_error_is_quoted() -> None:
    assert "odd thing" in qt_guard.library_message(ImportError("odd thing"))


# ------------------------------------------------------------------- display


def test_no_display_is_named_even_when_libraries_are_missing() -> None:
    line = qt_guard.display_problem({}, load=loader("libxcb-cursor.so.0"))
    assert line is not None
    assert "neither DISPLAY nor WAYLAND_DISPLAY" in line
    assert "--text" in line
    assert "cursor" not in line


def test_a_missing_library_of_the_x_plugin_is_named() -> None:
    line = qt_guard.display_problem({"DISPLAY": ":0"}, load=loader("libxcb-cursor.so.0"))
    assert line is not None
    assert "sudo apt install libxcb-cursor0 (" in line


def test_a_missing_library_of_the_wayland_plugin_is_named() -> None:
    line = qt_guard.display_problem(
        {"WAYLAND_DISPLAY": "wayland-0"}, load=loader("libwayland-cursor.so.0")
    )
    assert line is not None
    assert "sudo apt install libwayland-cursor0 (" in line


def test_an_x_server_that_does_not_answer_is_named() -> None:
    line = qt_guard.display_problem(
        {"DISPLAY": ":9"}, load=loader(), reach_x=lambda display: display != ":9"
    )
    assert line is not None
    assert line.startswith("No X server answers at DISPLAY=:9.")


def test_an_x_server_that_answers_is_not_blamed() -> None:
    problem = qt_guard.display_problem(
        {"DISPLAY": ":0"}, load=loader(), reach_x=lambda _display: True
    )
    assert problem is None


def test_a_compositor_that_is_not_there_is_named(tmp_path: Path) -> None:
    environ = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    line = qt_guard.display_problem(environ, load=loader())
    assert line is not None
    assert "WAYLAND_DISPLAY=wayland-0" in line
    (tmp_path / "wayland-0").touch()
    assert qt_guard.display_problem(environ, load=loader()) is None


def test_an_unknown_platform_is_named() -> None:
    line = qt_guard.display_problem({"QT_QPA_PLATFORM": "odd:size=1"}, load=loader())
    assert line is not None
    assert "platform 'odd'" in line


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks libxcb")
def test_a_server_number_nobody_uses_is_not_reachable() -> None:
    assert not qt_guard.reachable(":4711")


def test_other_last_words_of_qt_are_left_alone() -> None:
    assert qt_guard.fatal_message("ASSERT failure", {}) is None


def test_the_platform_plugin_never_goes_without_a_sentence() -> None:
    line = qt_guard.fatal_message("no Qt platform plugin could be initialized", {})
    assert line is not None


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have a display")
@pytest.mark.parametrize(
    ("environ", "words"),
    [
        ({}, "neither DISPLAY nor WAYLAND_DISPLAY"),
        ({"QT_QPA_PLATFORM": "odd"}, "platform 'odd'"),
    ],
)
def test_without_a_screen_the_process_ends_with_one_line(
    environ: dict[str, str], words: str
) -> None:
    code = (
        "from routine_app.system.qt_guard import install_fatal_handler\n"
        "from PySide6.QtWidgets import QApplication\n"
        "install_fatal_handler()\n"
        "QApplication([])\n"
    )
    result = run(code, **environ)
    assert result.returncode == qt_guard.EXIT_UNAVAILABLE
    assert result.stdout == ""
    (line,) = result.stderr.splitlines()
    assert line.startswith("routine-app: ")
    assert words in line


@pytest.mark.parametrize("locale", ["C", "POSIX", "de_DE.ISO-8859-1"])
def test_a_locale_without_utf_8_is_passed_over_without_a_word(locale: str) -> None:
    code = (
        "from routine_app.system.qt_guard import install_fatal_handler\n"
        "from PySide6.QtWidgets import QApplication\n"
        "install_fatal_handler()\n"
        "QApplication([])\n"
    )
    result = run(code, LC_ALL=locale, QT_QPA_PLATFORM="offscreen")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_other_messages_of_qt_reach_the_log() -> None:
    code = (
        "from routine_app.system.qt_guard import install_fatal_handler\n"
        "from PySide6.QtCore import qWarning\n"
        "lines = []\n"
        "install_fatal_handler(lines.append)\n"
        "qWarning('careful')\n"
        "assert lines == ['careful'], lines\n"
    )
    result = run(code)
    assert result.returncode == 0, result.stderr
