"""A call is known by what is open: microphones, sources of a sound server, cameras."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.system.asking import run_quietly
from routine_app.system.recording import (
    camera_is_open,
    has_running_source,
    is_recorded,
    microphone_is_open,
    sound_server_records,
)

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux shows what is open in files"
)
RUNS = """\
state: RUNNING
owner_pid   : 2104
trigger_time: 4242.000000000
tstamp      : 0.000000000
delay       : 0
avail       : 441
"""
SOURCES = """\
48\talsa_output.pci-0000_00_1f.3.analog-stereo.monitor\tPipeWire\ts32le 2ch 48000Hz\tRUNNING
49\talsa_input.pci-0000_00_1f.3.analog-stereo\tPipeWire\ts32le 2ch 48000Hz\tSUSPENDED
"""
HEADSET = "63\tbluez_input.AC_12_2F_00_00_01.0\tPipeWire\ts16le 1ch 16000Hz\tRUNNING\n"


@pytest.fixture
def proc(tmp_path: Path) -> Path:
    found = tmp_path / "proc"
    found.mkdir()
    return found


def plug_in(proc: Path, card: str, stream: str, status: str, name: str = "PCH") -> None:
    """A sound card with one stream: "pcm0c" records, "pcm0p" plays."""
    folder = proc / "asound" / card
    (folder / stream / "sub0").mkdir(parents=True)
    (folder / stream / "sub0" / "status").write_text(status)
    (folder / "id").write_text(f"{name}\n")


def open_file(proc: Path, process: str, target: str) -> None:
    folder = proc / process / "fd"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / str(len(list(folder.iterdir())))).symlink_to(target)


def never(_command: Sequence[str]) -> str:
    raise AssertionError("nobody was to be asked")


@pytest.mark.parametrize(
    ("card", "stream", "status", "name", "found"),
    [
        ("card0", "pcm0c", RUNS, "PCH", True),
        ("card2", "pcm0c", RUNS, "Headset", True),
        ("card0", "pcm0c", "closed\n", "PCH", False),
        ("card0", "pcm0c", "state: SUSPENDED\n", "PCH", False),
        ("card0", "pcm0p", RUNS, "PCH", False),
        ("card0", "pcm1c", RUNS, "Loopback", False),
        ("card0", "pcm0c", "", "PCH", False),
    ],
)
def test_a_microphone_is_in_use_while_its_stream_runs(
    proc: Path, card: str, stream: str, status: str, name: str, found: bool
) -> None:
    plug_in(proc, "card9", "pcm0c", "closed\n")
    plug_in(proc, card, stream, status, name)
    assert microphone_is_open(proc) is found


def test_a_computer_without_sound_has_no_microphone(proc: Path) -> None:
    assert not microphone_is_open(proc)


@pytest.mark.parametrize(
    ("listed", "found"),
    [("", False), (SOURCES, False), (SOURCES + HEADSET, True), ("Connection failure\n", False)],
)
def test_what_is_played_is_no_call_and_a_headset_without_wires_is(listed: str, found: bool) -> None:
    assert has_running_source(listed) is found


@given(
    st.lists(st.tuples(st.text("ab.monitor\t", max_size=12), st.sampled_from(["RUNNING", "IDLE"])))
)
def test_one_running_source_among_any_is_enough(sources: list[tuple[str, str]]) -> None:
    listed = "".join(f"1\t{name}\tdriver\ts16le\t{state}\n" for name, state in sources)
    calls = [n for n, state in sources if state == "RUNNING" and not is_monitor(n)]
    assert has_running_source(listed) is bool(calls)


def is_monitor(name: str) -> bool:
    """As the column of the name has it, which ends at the first tab."""
    return name.partition("\t")[0].endswith(".monitor")


@given(st.text())
def test_whatever_is_listed_is_no_fault(listed: str) -> None:
    assert has_running_source(listed) in {True, False}


def test_no_sound_server_is_started_for_being_asked(private_environment: Path) -> None:
    runtime = private_environment / "run"
    assert not sound_server_records({"XDG_RUNTIME_DIR": str(runtime)}, never)
    assert not sound_server_records({}, never)


@pytest.mark.parametrize("server", ["tcp:elsewhere:4713", "elsewhere", "{abc}unix:/x tcp:y"])
def test_no_other_computer_is_asked(server: str) -> None:
    assert not sound_server_records({"PULSE_SERVER": server}, never)


def test_the_sound_server_that_runs_is_asked(private_environment: Path) -> None:
    runtime = private_environment / "run"
    (runtime / "pulse").mkdir()
    asked: list[Sequence[str]] = []

    def run(command: Sequence[str]) -> str:
        asked.append(command)
        return SOURCES + HEADSET

    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(runtime / "pulse" / "native"))
        assert sound_server_records({"XDG_RUNTIME_DIR": str(runtime)}, run)
    assert sound_server_records({"PULSE_SERVER": "unix:/elsewhere"}, run)
    assert [command[2] for command in asked] == [f"unix:{runtime}/pulse/native", "unix:/elsewhere"]


@pytest.mark.parametrize(
    ("target", "found"),
    [("/dev/video0", True), ("/dev/video12", True), ("/dev/null", False), ("/dev/video0x", False)],
)
def test_a_camera_is_in_use_while_a_program_holds_it(proc: Path, target: str, found: bool) -> None:
    open_file(proc, "12", "/dev/null")
    open_file(proc, "4711", "socket:[1234]")
    open_file(proc, "4711", target)
    (proc / "self").mkdir()
    (proc / "99").mkdir()  # ended while it was looked at
    assert camera_is_open(proc) is found
    assert not camera_is_open(proc, os.getuid() + 1)


def test_the_cheapest_is_asked_first(proc: Path) -> None:
    assert not is_recorded({}, proc, never)
    open_file(proc, "4711", "/dev/video0")
    assert is_recorded({}, proc, never)
    plug_in(proc, "card0", "pcm0c", RUNS)
    assert is_recorded({"PULSE_SERVER": "unix:/elsewhere"}, proc, never)


def test_this_computer_can_be_asked() -> None:
    assert microphone_is_open() in {True, False}
    assert camera_is_open() in {True, False}


@contextmanager
def sound_server(folder: Path) -> Iterator[str]:
    """The address of a PulseAudio of its own, with a microphone that hears nothing."""
    missing = {"pulseaudio", "pactl", "parec"} - {
        name for name in ("pulseaudio", "pactl", "parec") if shutil.which(name)
    }
    if missing:
        pytest.skip(
            f"not here: {', '.join(sorted(missing))} (Debian: pulseaudio, pulseaudio-utils)"
        )
    address = f"unix:{folder / 'sound'}"
    command = [
        *("pulseaudio", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "-n"),
        *("-L", f"module-native-protocol-unix socket={folder / 'sound'} auth-anonymous=1"),
        *("-L", "module-null-sink sink_name=speaker"),
        *("-L", "module-remap-source master=speaker.monitor source_name=microphone"),
        *("-L", "module-suspend-on-idle timeout=0"),
    ]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            yield address
        finally:
            server.terminate()


def _until(address: str, expected: bool) -> None:
    """A server that has just begun, or a recorder, needs a moment; pytest ends what never comes."""
    while True:
        listed = run_quietly(("pactl", "--server", address, "list", "short", "sources"))
        if "microphone" in listed and has_running_source(listed) is expected:
            return


@pytest.mark.parametrize(("device", "is_call"), [("microphone", True), ("speaker.monitor", False)])
def test_a_real_sound_server_tells_who_records(
    private_environment: Path, device: str, is_call: bool
) -> None:
    with sound_server(private_environment) as address:
        _until(address, False)
        recorder = ["parec", "--server", address, "--device", device]
        with subprocess.Popen(recorder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as one:
            assert one.stdout is not None
            assert one.stdout.read(1)  # it records
            assert sound_server_records({"PULSE_SERVER": address}) is is_call
            one.kill()
