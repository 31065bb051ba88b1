"""One window per user and data folder, whatever happened to the one before."""

import errno
import fcntl
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from routine_app.system import single_instance
from routine_app.system.clock import SystemClock
from routine_app.system.session_lock import SessionLock
from routine_app.system.single_instance import (
    Address,
    NoAnswer,
    address_for,
    claim,
    hand_over,
    tell,
)

HOLDER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from routine_app.system.single_instance import Address, claim
app = QCoreApplication([])
first = claim(Address(Path(sys.argv[1]), "window-1"))
if first:
    first.listen(print)
print("claimed" if first else "taken", flush=True)
sys.stdin.read()
"""

TELLER = """
import sys
from pathlib import Path
from routine_app.system.clock import SystemClock
from routine_app.system.single_instance import Address, tell
tell(Address(Path(sys.argv[1]), "window-1"), "today \\u00e9", SystemClock())
"""


@pytest.fixture
def address(private_environment: Path) -> Address:
    return Address(private_environment / "run" / "routine-app", "window-1")


def holder(address: Address) -> subprocess.Popen[str]:
    """Another process that is the first instance and never answers."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(address.folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "claimed\n"
    return process


def end(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()


def test_the_first_start_is_the_first_instance_and_the_second_is_not(address: Address) -> None:
    first = claim(address)
    assert first is not None
    assert claim(address) is None
    first.close()
    second = claim(address)
    assert second is not None
    second.close()


def test_what_the_second_start_wishes_reaches_the_first(address: Address, qtbot: QtBot) -> None:
    first = claim(address)
    assert first is not None
    received: list[str] = []
    first.listen(received.append)
    telling = subprocess.Popen([sys.executable, "-c", TELLER, str(address.folder)])
    qtbot.waitUntil(lambda: received == ["today é"], timeout=10_000)
    assert telling.wait(timeout=10) == 0
    first.close()


def test_a_wish_waits_for_a_window_that_is_still_being_built(
    address: Address, qtbot: QtBot
) -> None:
    first = claim(address)
    assert first is not None
    received: list[str] = []
    started = subprocess.Popen([sys.executable, "-c", TELLER, str(address.folder)])
    QTimer.singleShot(300, lambda: first.listen(received.append))
    qtbot.waitUntil(lambda: received == ["today é"], timeout=10_000)
    assert started.wait(timeout=10) == 0
    first.close()


def test_an_instance_without_a_place_for_its_socket_is_still_the_only_one(
    address: Address, qapp: QApplication
) -> None:
    first = claim(address)
    assert first is not None
    address.socket.mkdir()
    first.listen(lambda _: None)
    assert claim(address) is None
    first.close()


def test_a_killed_process_leaves_nothing_that_stands_in_the_way(
    address: Address, qapp: QApplication
) -> None:
    killed = holder(address)
    assert claim(address) is None
    end(killed)
    assert address.socket.exists()
    first = claim(address)
    assert first is not None
    first.listen(lambda _: None)
    first.close()
    assert not address.socket.exists()


def test_a_hung_first_instance_is_named_after_a_second(
    address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "PATIENCE", 100)
    hung = holder(address)
    os.kill(hung.pid, signal.SIGSTOP)
    with pytest.raises(NoAnswer, match=f"process {hung.pid}"):
        tell(address, "show", SystemClock())
    end(hung)


def test_nobody_else_can_reach_the_socket(address: Address, qapp: QApplication) -> None:
    first = claim(address)
    assert first is not None
    first.listen(lambda _: None)
    assert stat.S_IMODE(address.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(address.socket.stat().st_mode) == 0o600
    first.close()


def test_each_data_folder_has_its_own_instance(private_environment: Path) -> None:
    environ = dict(os.environ)
    one = address_for(private_environment / "a", environ)
    assert one != address_for(private_environment / "b", environ)
    assert one == address_for(private_environment / "x" / ".." / "a", environ)
    assert one.folder == private_environment / "run" / "routine-app"


def test_a_long_runtime_folder_is_avoided_because_addresses_are_short(
    private_environment: Path,
) -> None:
    long = private_environment / ("x" * 100)
    long.mkdir()
    address = address_for(private_environment, {"XDG_RUNTIME_DIR": str(long)})
    assert len(str(address.socket)) < 100


def test_a_folder_that_cannot_be_made_does_not_keep_the_window_from_opening(
    private_environment: Path,
) -> None:
    file = private_environment / "file"
    file.touch()
    first = claim(Address(file / "below", "window-1"))
    assert first is not None
    first.close()


@pytest.mark.parametrize("word", ["", "session"])
def test_the_second_start_hears_what_the_first_says_to_its_wish(
    address: Address, qtbot: QtBot, word: str
) -> None:
    first = claim(address)
    assert first is not None
    received: list[str] = []
    first.listen(received.append, lambda message: word if message == "today" else "another")
    heard: list[str] = []
    asked = Thread(target=lambda: heard.append(tell(address, "today", SystemClock())))
    asked.start()
    qtbot.waitUntil(lambda: heard == [word])
    asked.join()
    assert received == ["today"]
    first.close()


def test_a_message_is_handed_over_only_where_somebody_listens(
    address: Address, qtbot: QtBot
) -> None:
    assert not hand_over(address, "remind")
    first = claim(address)
    assert first is not None
    received: list[str] = []
    first.listen(received.append)
    asked = Thread(target=hand_over, args=(address, "remind"))
    asked.start()
    qtbot.waitUntil(lambda: received == ["remind"])
    asked.join()
    first.close()


def test_a_full_disk_only_costs_the_number_of_the_process(
    address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int, _content: bytes) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        first = claim(address)
    assert first is not None
    assert claim(address) is None
    monkeypatch.setattr(single_instance, "PATIENCE", 30)
    with pytest.raises(NoAnswer, match="already open, but"):
        tell(address, "show", SystemClock())
    first.close()


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP, errno.EIO])
def test_where_files_cannot_be_locked_every_start_is_a_first_one(
    address: Address, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refused(_handle: int, _how: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(fcntl, "flock", refused)
    for _ in range(2):
        assert claim(address) is not None
        assert SessionLock(address).take() == ""


def test_a_place_that_is_a_link_of_somebody_is_no_lock(address: Address, tmp_path: Path) -> None:
    address.folder.mkdir()
    (tmp_path / "precious").write_text("words")
    address.lock.symlink_to(tmp_path / "precious")
    first = claim(address)
    assert first is not None
    first.close()
    assert (tmp_path / "precious").read_text() == "words"
