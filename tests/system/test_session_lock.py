"""Only one session at a time, whatever happened to the process of the one before."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from routine_app.system.session_lock import SessionLock
from routine_app.system.single_instance import Address, claim

HOLDER = """
import sys
from pathlib import Path
from routine_app.system.session_lock import SessionLock
from routine_app.system.single_instance import Address
SessionLock(Address(Path(sys.argv[1]), "window-1")).take()
print("taken", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def address(private_environment: Path) -> Address:
    return Address(private_environment / "run" / "routine-app", "window-1")


def test_a_second_session_is_refused_until_the_first_is_over(address: Address) -> None:
    first, second = SessionLock(address), SessionLock(address)
    assert first.take() == first.take() == ""
    assert second.take().startswith("Another session is under way")
    assert (first.is_held, first.was_held) == (True, True)
    assert (second.is_held, second.was_held) == (False, False)
    first.release()
    assert (first.is_held, first.was_held) == (False, True)
    assert second.take() == ""


def test_a_session_in_another_folder_disturbs_nothing(address: Address) -> None:
    assert SessionLock(address).take() == ""
    assert SessionLock(Address(address.folder, "window-2")).take() == ""


def test_an_open_window_without_a_session_disturbs_nothing(address: Address) -> None:
    window = claim(address)
    assert window is not None
    assert SessionLock(address).take() == ""
    window.close()


def test_the_one_that_plays_is_named_and_a_killed_one_leaves_no_lock(address: Address) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(address.folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "taken\n"
    lock = SessionLock(address)
    assert lock.take() == (
        f"Another session is under way (process {process.pid}). "
        "End it there first: only one counts at a time."
    )
    process.kill()
    process.communicate()
    assert lock.take() == ""


def test_nobody_else_can_read_the_lock(address: Address) -> None:
    assert SessionLock(address).take() == ""
    for path in (address.folder, *address.folder.iterdir()):
        assert not stat.S_IMODE(path.stat().st_mode) & 0o077


def test_where_there_is_no_place_for_a_lock_every_session_may_begin(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    nowhere = Address(tmp_path / "file" / "routine-app", "window-1")
    assert SessionLock(nowhere).take() == ""
    assert SessionLock(nowhere).take() == ""
