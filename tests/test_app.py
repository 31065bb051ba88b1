"""The program as a whole: one window a folder, signals, errors of its own, missing libraries."""

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from routine_app import app, resources
from routine_app.domain.file_work import FileWork
from routine_app.domain.practice_day import practice_day
from routine_app.domain.record import SelfCheck
from routine_app.domain.request import InTheWay, Request, Verb, to_message
from routine_app.storage.history import History
from routine_app.system import qt_guard
from routine_app.system.clock import SystemClock
from routine_app.system.places import find_places
from routine_app.system.single_instance import NoAnswer, address_for, tell
from routine_app.trouble import in_the_way
from routine_app.ui import crash_notice
from tests.fakes import make_entry

ROOT = Path(__file__).parents[1]

Process = subprocess.Popen[str]


def start(*arguments: str, path: str = str(ROOT)) -> Process:
    return subprocess.Popen(
        [sys.executable, "-m", "routine_app", *arguments],
        env={**os.environ, "PYTHONPATH": path},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def end(process: Process) -> tuple[int, str]:
    """Exit code and standard error of a process that ends by itself."""
    _, errors = process.communicate(timeout=30)
    return process.returncode, errors


def ask(request: Request, folder: Path) -> None:
    """Hand the window a request, as a later start does, as soon as it is there."""
    for _ in range(20):
        try:
            tell(address_for(folder, os.environ), to_message(request), SystemClock())
        except NoAnswer:
            continue
        return
    pytest.fail("the window never answered")


def sessions() -> list[dict[str, object]]:
    process = start("history", "--json")
    output, _ = process.communicate(timeout=30)
    listed: list[dict[str, object]] = json.loads(output)["sessions"]
    return listed


@pytest.fixture
def data(private_environment: Path) -> Path:
    return private_environment / "data" / "routine-app"


def tell_self_check() -> None:
    """Day 1 has nothing left to ask: today starts at once."""
    now = SystemClock().now().wall
    check = SelfCheck(practice_day(now), "21-day-reset", 1, 1, tightness=4)
    history = History.open(find_places(os.environ, sys.platform), lambda: now)
    history.append([make_entry(check, now)])
    history.close()


@pytest.fixture
def window(data: Path) -> Iterator[Process]:
    tell_self_check()
    process = start("--accept-safety")
    ask(Request(), data)
    yield process
    if process.poll() is None:
        process.kill()
    process.communicate()


def test_a_second_start_hands_over_and_a_signal_keeps_the_session(window: Process) -> None:
    assert end(start("today")) == (0, "")
    window.send_signal(signal.SIGTERM)
    code, _ = end(window)
    assert code == 128 + signal.SIGTERM
    (session,) = sessions()
    assert session["status"] == "partial"
    assert session["program_day"] == 1


def test_ctrl_c_ends_the_window(window: Process) -> None:
    window.send_signal(signal.SIGINT)
    assert end(window)[0] == 130


@pytest.mark.parametrize(
    ("request_", "way", "expected"),
    [
        (Request(), "_in_window", signal.SIG_DFL),
        (Request(Verb.TODAY, text=True), "_in_terminal", signal.default_int_handler),
        (Request(Verb.CHECK, ("a",), files=FileWork()), "_files", signal.default_int_handler),
    ],
)
def test_ctrl_c_never_raises_while_qt_is_loaded(
    monkeypatch: pytest.MonkeyPatch, request_: Request, way: str, expected: object
) -> None:
    found: list[object] = []

    def noted(*_: object) -> int:
        found.append(signal.getsignal(signal.SIGINT))
        return 0

    monkeypatch.setattr(app, way, noted)
    before = signal.getsignal(signal.SIGINT)
    try:
        app.run(request_)
    finally:
        signal.signal(signal.SIGINT, before)
    assert found == [expected]


def test_a_start_that_has_to_make_way_for_a_session_says_so(window: Process) -> None:
    told = (
        "routine-app: A session is under way in the window. "
        "It was brought to the front, and nothing else was begun.\n"
    )
    assert end(start("play", "settle")) == (0, "")
    assert end(start("play", "desk-break")) == (1, told)
    assert end(start("today")) == (1, told)
    assert end(start("history")) == (0, "")
    assert end(start()) == (0, "")


@pytest.mark.parametrize("word", [InTheWay.UNFINISHED, "of a later version"])
def test_what_else_is_in_the_way_is_told_without_a_session(word: str) -> None:
    assert in_the_way(word).startswith("routine-app: Something in the window is not finished yet.")


def test_a_start_while_a_session_runs_disturbs_nothing(window: Process, data: Path) -> None:
    ask(Request(Verb.TODAY), data)
    ask(Request(Verb.HISTORY), data)
    ask(Request(Verb.PLAY, ("settle",)), data)
    window.send_signal(signal.SIGTERM)
    end(window)
    assert len(sessions()) == 1


def test_a_killed_window_leaves_no_trace_that_stops_the_next(window: Process, data: Path) -> None:
    window.kill()
    window.wait()
    following = start("history")
    ask(Request(), data)
    following.send_signal(signal.SIGTERM)
    assert end(following)[0] == 128 + signal.SIGTERM


def test_a_window_that_hangs_is_named_after_a_second(window: Process) -> None:
    window.send_signal(signal.SIGSTOP)
    code, errors = end(start("history"))
    assert code == 1
    assert errors.startswith(f"routine-app: Routine is already open (process {window.pid})")
    assert errors.count("\n") == 1


def test_a_missing_library_is_one_line_with_its_package(tmp_path: Path) -> None:
    package = tmp_path / "PySide6"
    package.mkdir()
    cause = "libEGL.so.1: cannot open shared object file: No such file or directory"
    (package / "__init__.py").write_text(f"raise ImportError({cause!r})\n", encoding="utf-8")
    code, errors = end(start(path=f"{tmp_path}{os.pathsep}{ROOT}"))
    assert code == 69
    assert errors.startswith("routine-app: The system library libEGL.so.1 is missing.")
    assert errors.count("\n") == 1


def fail(*_arguments: object) -> int:
    raise RuntimeError("nobody thought of this")


class Terminal(io.StringIO):
    """Where errors are read."""

    def isatty(self) -> bool:
        return True


def test_an_error_of_our_own_is_written_down_and_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    monkeypatch.setattr(app, "_dispatch", fail)
    assert app.run(Request()) == 70
    (log,) = (data / "log").iterdir()
    assert str(log) in capsys.readouterr().err
    assert "nobody thought of this" in log.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("request_", "errors", "no_screen", "shown"),
    [
        (Request(), io.StringIO, None, True),
        (Request(), lambda: None, None, True),
        (Request(), Terminal, None, False),
        (Request(), io.StringIO, "There is no display.", False),
        (Request(Verb.HISTORY, text=True), io.StringIO, None, False),
    ],
    ids=["from a menu", "packed", "from a terminal", "no screen", "for no window"],
)
def test_what_stops_a_start_is_shown_where_nobody_reads_standard_error(
    monkeypatch: pytest.MonkeyPatch,
    data: Path,
    request_: Request,
    errors: Callable[[], io.StringIO | None],
    no_screen: str | None,
    shown: bool,
) -> None:
    said: list[str] = []
    written = errors()
    monkeypatch.setattr(app, "_dispatch", fail)
    monkeypatch.setattr(sys, "stderr", written)
    monkeypatch.setattr(qt_guard, "display_problem", lambda _environ: no_screen)
    monkeypatch.setattr(crash_notice, "show_trouble", said.append)
    assert app.run(request_) == 70
    (log,) = (data / "log").iterdir()
    first = "This is an error of Routine itself. What you did so far is kept."
    wanted = f"{first}\nIt is written down in {log}."
    assert said == [wanted] * shown
    assert written is None or written.getvalue() == f"routine-app: {wanted}\n"


def test_a_dialog_that_fails_does_not_change_the_end(
    monkeypatch: pytest.MonkeyPatch, data: Path
) -> None:
    monkeypatch.setattr(qt_guard, "display_problem", lambda _environ: None)
    monkeypatch.setattr(crash_notice, "show_trouble", fail)
    monkeypatch.setattr(app, "_dispatch", fail)
    assert app.run(Request()) == 70


def test_languages_that_are_missing_are_named_and_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    said: list[str] = []
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "routine_app")
    monkeypatch.setattr(qt_guard, "display_problem", lambda _environ: None)
    monkeypatch.setattr(crash_notice, "show_trouble", said.append)
    assert app.run(Request()) == 69
    assert capsys.readouterr().err == f"routine-app: {said[0]}\n"
    assert said[0].startswith("The folder 'assets' that comes with Routine is missing")


def test_ctrl_c_before_anything_is_open_is_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_arguments: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(app, "_dispatch", interrupt)
    assert app.run(Request()) == 130


def test_a_history_of_a_newer_program_is_refused_in_one_line(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    import sqlite3

    data.mkdir(parents=True)
    connection = sqlite3.connect(data / "history.sqlite3")
    connection.execute(f"PRAGMA application_id = {0x526F7574}")
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    assert app.run(Request(Verb.HISTORY, text=True)) == 1
    assert "newer version of Routine" in capsys.readouterr().err


def test_names_of_files_reach_no_terminal_unspelled(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    folder = tmp_path / "file" / "a\x1b[31m\u202eb"
    app.run(Request(Verb.HISTORY, text=True, data_dir=folder))
    told = capsys.readouterr().err
    assert r"a\x1b[31m\u202eb cannot be made" in told
    assert all(line.isprintable() for line in told.splitlines())


def test_a_session_in_a_terminal_and_one_in_the_window_exclude_each_other(
    window: Process, data: Path
) -> None:
    ask(Request(Verb.TODAY), data)
    refused = start("today", "--text", "--accept-safety")
    code, errors = end(refused)
    assert code == 1
    assert errors.startswith(f"routine-app: Another session is under way (process {window.pid}). ")
    assert errors.count("\n") == 1
    window.kill()
    window.wait()
    assert end(start("play", "settle", "--text", "--speed", "1000"))[0] == 0
