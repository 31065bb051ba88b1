"""Every page of a small history damaged in turn, a launch a day: the backups stay good."""

from __future__ import annotations

import os
import random
import stat
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from tests.fakes import MONDAY, FakeClock, make_session
from tests.storage.folders import Folder, ids_in, ids_of, quick_check

PAGE = 4096
LAUNCHES = 20
ROOT = Path(__file__).parents[2]


def test_twenty_launches_over_damaged_pages_cost_nothing_that_a_backup_has(tmp_path: Path) -> None:
    dice = random.Random(3)
    folder = Folder(tmp_path / "data")
    many = [e for n in range(30) for e in make_session(f"s-{n}", MONDAY + timedelta(days=n))]
    clock = FakeClock(MONDAY)
    history = folder.open(clock)
    history.append(many)
    history.backup_if_due()
    history.close()
    for number in range(1, LAUNCHES + 1):
        content = bytearray(folder.history.read_bytes())
        page = number % (len(content) // PAGE)
        content[page * PAGE : (page + 1) * PAGE] = dice.randbytes(PAGE)
        folder.history.write_bytes(content)
        last = folder.backups / f"history-{clock.now().wall.date()}.sqlite3"
        good = last.read_bytes()
        clock.set_wall(MONDAY + timedelta(days=number))
        history = folder.open(clock)
        history.check()
        history.backup_if_due()
        found = {entry.id for entry in history.entries()}
        assert found >= set(ids_in(last)), (number, page)
        history.append(make_session(f"new-{number}", clock.now().wall))
        history.close()
        assert quick_check(folder.history) == "ok"
        assert last.read_bytes() == good
        newest = max(folder.backups.iterdir())
        assert newest != last
        assert set(ids_in(newest)) == found
        assert stat.S_IMODE(folder.history.stat().st_mode) == 0o600


TAKE_RIGHTS = """
import sys
from pathlib import Path
from tests.fakes import make_session
from tests.storage.folders import Folder
folder = Folder(Path(sys.argv[1]))
history = folder.open()
history.append(make_session("s-1"))
folder.data.chmod(0o500); folder.history.chmod(0o400)
history.append(make_session("s-2"))
assert not history.is_on_disk
print(*history.notices(), sep="\\n")
folder.data.chmod(0o700); folder.history.chmod(0o600)
history.append(make_session("s-3"))
assert history.is_on_disk
print(*history.notices(), sep="\\n")
history.close()
"""


@pytest.mark.skipif(os.name == "nt", reason="needs rights that can be taken away")
def test_rights_that_are_taken_in_mid_session_and_given_back_cost_nothing(tmp_path: Path) -> None:
    from tools.faults_disk import without_rights_of_root

    folder = Folder(tmp_path / "data")
    command = without_rights_of_root([sys.executable, "-c", TAKE_RIGHTS, str(folder.data)])
    try:
        result = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    except FileNotFoundError:
        pytest.skip("this root cannot give up its rights: setpriv is missing")
    assert result.returncode == 0, result.stderr
    lost, found = result.stdout.splitlines()
    assert "cannot be written" in lost
    assert "everything is saved" in found
    wanted = [entry for name in ("s-1", "s-2", "s-3") for entry in make_session(name)]
    assert folder.stored() == ids_of(wanted)
