"""Nothing leaves the computer: a whole session in the window calls no network.

The program is started as users start it, plays a routine to its end in time-lapse, keeps a sync
folder, shows the history, writes every kind of export, imports, rings, speaks, reminds, looks whether a
desk break would disturb, and closes.
Two watchers look on: Python's own, which sees its sockets and look-ups of
names, and the system's, which sees every call of every library and child process.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from routine_app.domain.record import Ending, PracticeBackfilled, SessionEnded
from routine_app.storage.history import History
from routine_app.system.places import Places
from tests.fakes import MONDAY, make_session

ROOT = Path(__file__).parents[1]
SESSION = """
import json, socket, sys
from pathlib import Path

seen = []

def look(event, arguments):
    if not event.startswith("socket."):
        return
    if event == "socket.__new__" and arguments[1] in {socket.AF_UNIX, -1}:
        return
    if event in {"socket.bind", "socket.connect"} and arguments[0].family == socket.AF_UNIX:
        return
    seen.append(f"{event} {arguments!r}")

sys.addaudithook(look)
from PySide6.QtCore import QTimer
from routine_app import app
from routine_app.domain.request import Request, Verb
from routine_app.domain.sounds import Sound
from routine_app.system.presence import this_computer
from routine_app.ui.companions.reminders import Reminders
from routine_app.ui.finish.page import FinishPage
from routine_app.ui.navigation import PageName

folder = Path(sys.argv[1])
show_run = FinishPage.show_run

def show_and_go_on(page, run):
    show_run(page, run)
    QTimer.singleShot(0, lambda: go_on(page.window()))

def go_on(window):
    window.show_history()
    services = window._services
    exchange = services.own_data().exchange
    for kind in ("json", "csv", "ics", "pdf"):
        exchange.export(folder / f"export.{kind}", notes=True)
    days = folder / "Checkmarks.csv"
    days.write_text("Date,Value\\n2026-01-02,YES_MANUAL\\n")
    exchange.take(exchange.look_at(days))
    window.page(PageName.HISTORY).refresh()
    window.findChild(Reminders)._show()
    this_computer().look(services.clock.now().wall)
    this_computer().wants_quiet()
    sounds = services.sounds()
    sounds.chimes.start()
    sounds.chimes.try_out(Sound.BOWL)
    sounds.voice.start()
    sounds.voice.say("Breathe out", lambda: None)
    QTimer.singleShot(1500, window.close)  # what rings and speaks are programs that begin

FinishPage.show_run = show_and_go_on
request = Request(Verb.PLAY, ("settle",), data_dir=folder, speed=1000, accept_safety=True)
code = app.run(request)
(folder / "seen.json").write_text(json.dumps(seen))
raise SystemExit(code)
"""
LOCAL = {"AF_UNIX", "AF_NETLINK"}
"""Sockets that end on the same machine: other programs, and the kernel itself."""

SPEECH_SERVER = "/speech-dispatcher"
"""The desktop's own speech server, which looks for more voices on this computer when it begins."""

THIS_COMPUTER = re.compile(r'inet_addr\("127\.|inet_pton\(AF_INET6, "::1"')


def play(data: Path, shared: Path, watcher: Sequence[str] = ()) -> None:
    """A session from the first paint to the closed window, kept in step with a folder."""
    data.mkdir()
    shared.mkdir()
    chosen = {"safety_read": True, "device": "d-1", "sync_folder": str(shared)}
    (data / "preferences.json").write_text(json.dumps(chosen))
    places = Places(data, data / "cache")
    before = History.open(places, lambda: MONDAY)
    before.append(make_session(program="21-day-reset", program_day=1))
    before.close()
    result = subprocess.run(
        [*watcher, sys.executable, "-c", SESSION, str(data)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=110,
    )
    assert result.returncode == 0, result.stderr
    history = History.open(places, lambda: MONDAY)
    facts = [entry.fact for entry in history.entries()]
    history.close()
    assert any(isinstance(fact, PracticeBackfilled) for fact in facts)
    exports = {path.suffix for path in data.glob("export.*")}
    assert exports == {".json", ".csv", ".ics", ".pdf"}
    assert any(isinstance(f, SessionEnded) and f.ending is Ending.FINISHED for f in facts)
    assert [path.name for path in shared.iterdir()] == ["routine-d-1.jsonl"]


@pytest.mark.skipif(os.name == "nt", reason="looks at local sockets")
@pytest.mark.timeout(120)
def test_python_opens_no_socket_but_local_ones(tmp_path: Path) -> None:
    play(tmp_path / "data", tmp_path / "shared")
    assert json.loads((tmp_path / "data" / "seen.json").read_text()) == []


@pytest.mark.skipif(not shutil.which("strace"), reason="needs strace, which is for Linux")
@pytest.mark.timeout(120)
def test_no_library_and_no_child_calls_the_network(tmp_path: Path) -> None:
    calls = tmp_path / "calls"
    watcher = ["strace", "-f", "-qq", "-e", "trace=%network,execve", "-o", str(calls)]
    if subprocess.run([*watcher, "true"], capture_output=True).returncode:
        pytest.skip("this system lets no program watch another")
    play(tmp_path / "data", tmp_path / "shared", watcher)
    ours, of_server = calls_by_program(calls.read_text(errors="replace"))
    text = "\n".join(ours)
    families = set(re.findall(r"\bsocket(?:pair)?\((AF_\w+|PF_\w+|\d+)", text))
    assert "AF_UNIX" in families, "the watcher saw nothing"
    assert families <= LOCAL
    assert not re.search(r"sa_family=AF_INET", text)
    elsewhere = [call for call in of_server if "sa_family=AF_INET" in call]
    assert [call for call in elsewhere if not THIS_COMPUTER.search(call)] == []


def calls_by_program(text: str) -> tuple[list[str], list[str]]:
    """The calls of the program and its children, and those of the desktop's speech server."""
    ours: list[str] = []
    of_server: list[str] = []
    servers: set[str] = set()
    for call in text.splitlines():
        process = call.split(maxsplit=1)[0]
        if "execve(" in call and f'{SPEECH_SERVER}"' in call.partition(",")[0]:
            servers.add(process)
        (of_server if process in servers else ours).append(call)
    return ours, of_server
