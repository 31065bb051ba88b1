"""The process that plays, for real: without a device, without Qt's part, with a server that fails."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from routine_app.domain.preferences import ChimeSet
from routine_app.domain.sounds import Sound
from routine_app.sound.chime_files import folder_name
from routine_app.sound.chime_lines import LATE, chimes_order, play_order
from routine_app.sound.chime_player import tones_of
from routine_app.sound.chimes import (
    NO_ANSWER,
    NO_DEVICE,
    RESTARTS,
    ProcessChimes,
)
from routine_app.system.clock import SystemClock
from tools.sound_server import SINK, SoundServer, missing_programs, sound_server

ROOT = Path(__file__).parents[2]
PATIENCE = 15_000

pytestmark = pytest.mark.timeout(60)
needs_server = pytest.mark.skipif(
    bool(missing_programs()), reason="needs pulseaudio and pulseaudio-utils, a server to be broken"
)


@pytest.fixture(autouse=True)
def no_server(monkeypatch: pytest.MonkeyPatch, private_environment: Path) -> None:
    """Nobody's own sound server is found."""
    monkeypatch.setenv("PULSE_SERVER", f"unix:{private_environment}/nobody")


@pytest.fixture
def server(
    monkeypatch: pytest.MonkeyPatch, private_environment: Path, no_server: None
) -> Iterator[SoundServer]:
    with sound_server(private_environment / "run") as server:
        for name, value in server.environ.items():
            monkeypatch.setenv(name, value)
        yield server


@pytest.fixture
def chimes(qtbot: QtBot) -> Iterator[ProcessChimes]:
    chimes = ProcessChimes(SystemClock())
    yield chimes
    chimes.stop()
    for process in chimes.findChildren(QProcess):
        process.kill()
    qtbot.waitUntil(lambda: not chimes.findChildren(QProcess))


def ready(chimes: ProcessChimes, qtbot: QtBot) -> None:
    chimes.start()
    qtbot.waitUntil(lambda: chimes.is_ready, timeout=PATIENCE)


def player(code: str = "") -> subprocess.Popen[str]:
    """The process, with something done before it begins."""
    run = "from routine_app.sound.chime_player import main; raise SystemExit(main())"
    return subprocess.Popen(
        [sys.executable, "-P", "-c", f"{code}\n{run}"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def last_words(code: str = "") -> tuple[str, int]:
    """What it says until it ends by itself, and its exit code."""
    with player(code) as process:
        assert process.stdout is not None
        said = process.stdout.read()
    return said, process.returncode


# ------------------------------------------------------------ something is missing


def test_without_a_device_it_says_so_and_ends() -> None:
    assert last_words() == ("no-device\n", 1)


def test_the_window_tells_that_there_is_no_device(chimes: ProcessChimes, qtbot: QtBot) -> None:
    chimes.start()
    chimes.play(Sound.BOWL)
    qtbot.waitUntil(lambda: chimes.problem == NO_DEVICE, timeout=PATIENCE)
    qtbot.waitUntil(chimes.start_timer.isActive, timeout=PATIENCE)
    assert not chimes.is_ready


def test_without_qtmultimedia_it_says_so_and_ends() -> None:
    said, code = last_words("import sys; sys.modules['PySide6.QtMultimedia'] = None")
    assert said.startswith("no-qt ")
    assert "PySide6.QtMultimedia" in said
    assert code == 1


def test_without_the_sounds_it_says_which_one_is_missing(tmp_path: Path) -> None:
    said, code = last_words(
        "from pathlib import Path; import routine_app.sound.chime_files as files\n"
        f"files.assets_dir = lambda: Path({str(tmp_path)!r})"
    )
    assert said.startswith("no-files ")
    assert "bowl.wav" in said
    assert code == 1


def test_a_set_that_is_not_there_is_named(tmp_path: Path) -> None:
    code = (
        "import os, sys, routine_app.sound.chime_player as player\n"
        "from routine_app.system.clock import SystemClock\n"
        "player.ChimePlayer({}, SystemClock()).obey('chimes straw')"
    )
    said, code_of_exit = last_words(code)
    assert said.startswith("no-files ")
    assert "straw" in said
    assert code_of_exit == 1


@pytest.mark.parametrize("chimes", ChimeSet)
def test_each_set_has_all_sounds(chimes: ChimeSet) -> None:
    tones = tones_of(folder_name(chimes))
    assert tones is not None
    assert set(tones) == {sound.name for sound in Sound}
    assert {tone.rate for tone in tones.values()} == {48_000}


# ------------------------------------------------------------------- it is left alone


def alive(process: int, milliseconds: int) -> bool:
    """Whether a process is still there after a while."""
    try:
        handle = os.pidfd_open(process)
    except ProcessLookupError:
        return False
    try:
        poll = select.poll()
        poll.register(handle, select.POLLIN)
        return not poll.poll(milliseconds)
    finally:
        os.close(handle)


WINDOW = """
from PySide6.QtCore import QCoreApplication
from routine_app.sound.chimes import ProcessChimes
from routine_app.system.clock import SystemClock
app = QCoreApplication([])
chimes = ProcessChimes(SystemClock())
chimes.start()
process = chimes.findChildren(type(chimes._process))[0]
process.started.connect(lambda: print(process.processId(), flush=True))
app.exec()
"""


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="only Linux can wait for any process")
@pytest.mark.parametrize("is_frozen", [False, True], ids=["idle", "stopped"])
@needs_server
def test_it_dies_with_a_window_that_is_killed(server: SoundServer, *, is_frozen: bool) -> None:
    window = subprocess.Popen(
        [sys.executable, "-P", "-c", WINDOW],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    with window:
        assert window.stdout is not None
        process = int(window.stdout.readline())
        if is_frozen:
            server.freeze()
        assert alive(process, 0)
        window.kill()
    assert not alive(process, PATIENCE)


@needs_server
def test_the_end_of_the_orders_ends_it(server: SoundServer) -> None:
    process = player()
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    process.communicate("beat\n", timeout=PATIENCE / 1000)
    assert process.returncode == 0


# ----------------------------------------------------------------- with a server


@needs_server
def test_a_sound_is_played_and_a_late_one_is_not(server: SoundServer) -> None:
    now = SystemClock().now().monotonic
    with player() as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        for moment in (now - LATE - 1, SystemClock().now().monotonic):
            process.stdin.write(f"{play_order(Sound.TICK, moment)}\n")
        process.stdin.write("end\n")
        process.stdin.flush()
        told = [line.split()[:2] for line in process.stdout]
    assert told == [["late", "TICK"], ["played", "TICK"]]
    assert process.returncode == 0


@needs_server
def test_another_set_is_played_as_soon_as_it_is_chosen(server: SoundServer) -> None:
    with player() as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        for folder in ("wood", "glass"):
            now = SystemClock().now().monotonic
            orders = (chimes_order(folder), play_order(Sound.TICK, now))
            process.stdin.write("".join(f"{order}\n" for order in orders))
        process.stdin.write("end\n")
        process.stdin.flush()
        told = [line.split()[:2] for line in process.stdout]
    assert told == [["played", "TICK"]] * 2


@needs_server
def test_a_sound_that_the_server_takes_too_late_is_not_played(server: SoundServer) -> None:
    with player() as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        server.freeze()
        process.stdin.write(f"{play_order(Sound.TICK, SystemClock().now().monotonic)}\nend\n")
        process.stdin.flush()
        told, _, _ = select.select([process.stdout], [], [], 1.2 * LATE / 1000)
        assert not told
        server.thaw()
        assert process.stdout.readline().startswith("late TICK ")


@needs_server
def test_a_server_frozen_before_the_start_is_named_and_waited_for(
    chimes: ProcessChimes, server: SoundServer, qtbot: QtBot
) -> None:
    server.freeze()
    chimes.start()
    for _ in range(6):
        chimes.beat_timer.timeout.emit()
    qtbot.waitUntil(lambda: chimes.problem == NO_ANSWER, timeout=PATIENCE)
    server.thaw()
    qtbot.waitUntil(lambda: chimes.is_ready, timeout=PATIENCE)
    assert chimes.problem == ""


@needs_server
def test_a_server_frozen_in_mid_hold_costs_its_sounds(
    chimes: ProcessChimes, server: SoundServer, qtbot: QtBot
) -> None:
    ready(chimes, qtbot)
    server.freeze()
    chimes.play(Sound.BOWL)
    qtbot.waitUntil(lambda: chimes.problem == NO_ANSWER, timeout=PATIENCE)
    server.thaw()
    qtbot.waitUntil(lambda: chimes.is_ready, timeout=PATIENCE)
    assert chimes.problem == ""


@needs_server
def test_a_killed_server_is_noticed_and_found_again(
    chimes: ProcessChimes, server: SoundServer, qtbot: QtBot
) -> None:
    ready(chimes, qtbot)
    server.kill()
    chimes.play(Sound.BOWL)
    qtbot.waitUntil(lambda: chimes.problem == NO_DEVICE, timeout=PATIENCE)
    server.start()
    qtbot.waitUntil(lambda: chimes.is_ready, timeout=PATIENCE + RESTARTS[2])
    assert chimes.problem == ""


@needs_server
def test_the_sound_follows_the_device_that_the_system_uses(
    chimes: ProcessChimes, server: SoundServer, qtbot: QtBot
) -> None:
    ready(chimes, qtbot)
    qtbot.waitUntil(lambda: server.heard_on() == [SINK], timeout=PATIENCE)
    server.add_device("headphones")
    qtbot.waitUntil(lambda: server.heard_on() == ["headphones"], timeout=PATIENCE)
    chimes.play(Sound.SWITCH)
    qtbot.waitUntil(lambda: server.heard_on() == ["headphones"] * 2, timeout=PATIENCE)
    server.remove_device("headphones")
    qtbot.waitUntil(lambda: SINK in server.heard_on(), timeout=PATIENCE)
    chimes.play(Sound.BOWL)
    qtbot.waitUntil(lambda: server.heard_on().count(SINK) > 1, timeout=PATIENCE)
    assert chimes.problem == ""


@needs_server
def test_no_stream_is_left_of_a_sound_that_is_over(
    chimes: ProcessChimes, server: SoundServer, qtbot: QtBot
) -> None:
    ready(chimes, qtbot)
    for _ in range(3):
        chimes.play(Sound.TICK)
    qtbot.waitUntil(lambda: len(server.heard_on()) == 4, timeout=PATIENCE)
    qtbot.waitUntil(lambda: len(server.heard_on()) == 1, timeout=PATIENCE)
    assert chimes.problem == ""


@needs_server
def test_a_device_that_is_none_is_not_taken_for_one(
    chimes: ProcessChimes, server: SoundServer, qtbot: QtBot
) -> None:
    ready(chimes, qtbot)
    server.add_device("auto_null")
    qtbot.waitUntil(lambda: chimes.problem == NO_DEVICE, timeout=PATIENCE)
    server.remove_device("auto_null")
    qtbot.waitUntil(lambda: chimes.is_ready, timeout=PATIENCE)
    assert chimes.problem == ""
