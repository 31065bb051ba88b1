"""Some Wayland compositors tell how windows stand; all others, and whatever else answers, tell nothing."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from struct import pack, unpack_from

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from routine_app.system import wayland_windows
from routine_app.system.quiet import fills_the_screen
from tests.system.private_bus import PATIENCE

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux has such sockets for windows"
)
MAXIMISED, MINIMISED, ACTIVATED, FULL = range(4)
WINDOWS = "zwlr_foreign_toplevel_manager_v1"


def event(sender: int, number: int, body: bytes = b"") -> bytes:
    return pack("=II", sender, (len(body) + 8) << 16 | number) + body


def text(words: str) -> bytes:
    data = words.encode() + b"\0"
    return pack("=I", len(data)) + data + bytes(-len(data) % 4)


def array(*numbers: int) -> bytes:
    return pack(f"={len(numbers) + 1}I", 4 * len(numbers), *numbers)


class Compositor:
    """Answers two questions on one line, as the protocol has it; keeps what it was sent."""

    def __init__(self, globals_: dict[str, int], windows: Sequence[Sequence[int]]) -> None:
        self.globals = globals_
        self.windows = windows
        self.bound: list[tuple[int, str, int]] = []

    def serve(self, server: socket.socket) -> None:
        with suppress(OSError):
            line, _ = server.accept()
            with line:
                received = b""
                while part := line.recv(4096):
                    received += part
                    while len(received) >= 8:
                        target, told = unpack_from("=II", received)
                        body, received = received[8 : told >> 16], received[told >> 16 :]
                        line.sendall(self.answer(target, told & 0xFFFF, body))

    def answer(self, target: int, request: int, body: bytes) -> bytes:
        if (target, request) == (1, 1):
            (registry,) = unpack_from("=I", body)
            found = enumerate(self.globals.items(), start=40)
            return b"".join(
                event(registry, 0, pack("=I", number) + text(name) + pack("=I", version))
                for number, (name, version) in found
            )
        if (target, request) == (1, 0):
            (callback,) = unpack_from("=I", body)
            return event(callback, 0, pack("=I", 0)) + event(1, 1, pack("=I", callback))
        number, length = unpack_from("=II", body)
        version, manager = unpack_from("=II", body, len(body) - 8)
        self.bound.append((number, body[8 : 7 + length].decode(), version))
        return b"".join(
            event(manager, 0, pack("=I", 0xFF000000 + i))
            + event(0xFF000000 + i, 0, text("A film, and whose it is"))
            + event(0xFF000000 + i, 4, array(*states))
            + event(0xFF000000 + i, 5)
            for i, states in enumerate(self.windows)
        )


@contextmanager
def session(serve: object, folder: Path) -> Iterator[dict[str, str]]:
    """The environment of a session with this compositor."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(folder / "wayland-7"))
        server.listen()
        thread = threading.Thread(target=serve, args=(server,), daemon=True)  # type: ignore[arg-type]  # any function
        thread.start()
        yield {"XDG_RUNTIME_DIR": str(folder), "WAYLAND_DISPLAY": "wayland-7"}
        thread.join(PATIENCE)
    (folder / "wayland-7").unlink()


@pytest.fixture
def folder(private_environment: Path) -> Path:
    return private_environment / "run"


@pytest.mark.parametrize(
    ("windows", "found"),
    [
        ([], False),
        ([[ACTIVATED]], False),
        ([[ACTIVATED, FULL]], True),
        ([[MAXIMISED], [FULL, MAXIMISED, ACTIVATED]], True),
        ([[FULL], [ACTIVATED]], False),
        ([[FULL, MINIMISED], []], False),
    ],
)
def test_the_window_in_front_tells(folder: Path, windows: list[list[int]], found: bool) -> None:
    compositor = Compositor({"wl_compositor": 5, WINDOWS: 3, "wl_seat": 8}, windows)
    with session(compositor.serve, folder) as environ:
        assert fills_the_screen({**environ, "DISPLAY": ":4711"}) is found
    assert compositor.bound == [(41, WINDOWS, 2)]


@pytest.mark.parametrize("offered", [{}, {"wl_compositor": 5}, {WINDOWS: 1}, {f"{WINDOWS}x": 3}])
def test_a_compositor_without_the_extension_tells_nothing(
    folder: Path, offered: dict[str, int]
) -> None:
    compositor = Compositor(offered, [[ACTIVATED, FULL]])
    with session(compositor.serve, folder) as environ:
        assert not fills_the_screen(environ)
    assert compositor.bound == []


def test_no_compositor_is_no_fault(folder: Path) -> None:
    assert not fills_the_screen({"XDG_RUNTIME_DIR": str(folder), "WAYLAND_DISPLAY": "wayland-7"})
    assert not fills_the_screen({"WAYLAND_DISPLAY": "wayland-7"})
    assert not fills_the_screen({"WAYLAND_DISPLAY": "/nowhere/" + "x" * 300})
    assert not fills_the_screen({})


def test_one_that_hangs_is_left(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wayland_windows, "_PATIENCE", 0.05)
    over = threading.Event()

    def hang(server: socket.socket) -> None:
        line, _ = server.accept()
        over.wait(PATIENCE)
        line.close()

    with session(hang, folder) as environ:
        assert not fills_the_screen(environ)
        over.set()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(answer=st.binary(max_size=80) | st.binary(max_size=40).map(lambda b: event(3, 0) + b))
def test_whatever_answers_it_never_is_a_fault(folder: Path, answer: bytes) -> None:
    def talk(server: socket.socket) -> None:
        line, _ = server.accept()
        with line, suppress(OSError):
            line.recv(4096)
            line.sendall(answer)

    with session(talk, folder) as environ:
        assert not fills_the_screen(environ)


@contextmanager
def sway(folder: Path) -> Iterator[dict[str, str]]:
    """A compositor that has the extension, without a screen."""
    program = shutil.which("sway")
    if program is None or not os.getuid():
        pytest.skip("sway is not here (Debian: sway), or does not start for root")
    environ = {
        **os.environ,
        "XDG_RUNTIME_DIR": str(folder),
        "WLR_BACKENDS": "headless",
        "WLR_RENDERER": "pixman",
        "WLR_LIBINPUT_NO_DEVICES": "1",
    }
    config = folder / "sway.conf"
    config.write_text("xwayland disable\n")
    command = [program, "-c", str(config)]
    with subprocess.Popen(command, env=environ, stderr=subprocess.DEVNULL) as one:
        try:
            while not (folder / "wayland-1").exists():
                assert one.poll() is None, "sway did not start"
            yield {**environ, "WAYLAND_DISPLAY": "wayland-1"}
        finally:
            one.terminate()


WINDOW = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.showFullScreen()
app.exec()
"""


def test_a_real_compositor_tells(folder: Path) -> None:
    """pytest ends what never comes."""
    with sway(folder) as environ:
        assert not fills_the_screen(environ)
        command = [sys.executable, "-c", WINDOW]
        film = {**environ, "QT_QPA_PLATFORM": "wayland"}
        with subprocess.Popen(command, env=film, stderr=subprocess.DEVNULL) as window:
            while not fills_the_screen(environ):
                assert window.poll() is None, "the window did not open"
            window.kill()
        while fills_the_screen(environ):
            pass
