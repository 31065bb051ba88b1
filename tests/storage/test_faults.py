"""A full disk, a locked, vanished or read-only file: one sentence, and the session goes on."""

from __future__ import annotations

import errno
import json
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import pytest

from routine_app.domain.record import Entry
from routine_app.storage import database
from routine_app.storage.codec import Row
from routine_app.storage.journal import Journal
from tests.fakes import make_session
from tests.storage.folders import Folder, ids_of, quick_check

FIRST = make_session("s-1")
SECOND = make_session("s-2")
THIRD = make_session("s-3")

Break = Callable[[Exception | None], None]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "data")


@pytest.fixture
def break_writes(monkeypatch: pytest.MonkeyPatch) -> Break:
    """Let every write to the database fail with a fault, or work again with None."""
    insert = database.insert

    def chosen(fault: Exception | None) -> None:
        def broken(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
            if fault is not None:
                raise fault
            insert(connection, rows)

        monkeypatch.setattr(database, "insert", broken)

    return chosen


@pytest.fixture
def break_journal(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(journal: Journal, entries: Sequence[Entry]) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Journal, "append", broken)


def sqlite_fault(code: int) -> sqlite3.OperationalError:
    fault = sqlite3.OperationalError("fault")
    fault.sqlite_errorcode = code
    return fault


FAULTS = {
    "disk full": (sqlite_fault(sqlite3.SQLITE_FULL), "The disk is full"),
    "no space": (OSError(errno.ENOSPC, "No space left"), "The disk is full"),
    "quota": (OSError(errno.EDQUOT, "Quota exceeded"), "The disk is full"),
    "locked": (sqlite_fault(sqlite3.SQLITE_BUSY), "Another program is using"),
    "read-only": (sqlite_fault(sqlite3.SQLITE_READONLY), "cannot be written to"),
    "read-only disk": (OSError(errno.EROFS, "Read-only"), "cannot be written to"),
    "moved": (sqlite_fault(sqlite3.SQLITE_READONLY_DBMOVED), "cannot be written to"),
    "no permission": (PermissionError(errno.EACCES, "Denied"), "cannot be written to"),
    "device gone": (sqlite_fault(sqlite3.SQLITE_IOERR_WRITE), "cannot be written"),
    "cannot open": (sqlite_fault(sqlite3.SQLITE_CANTOPEN), "cannot be opened"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_one_sentence_and_the_next_write_brings_all_home(
    name: str, folder: Folder, break_writes: Break
) -> None:
    fault, words = FAULTS[name]
    history = folder.open()
    history.append(FIRST)
    break_writes(fault)
    history.append(SECOND)
    assert history.entries() == (*FIRST, *SECOND)
    (notice,) = history.notices()
    assert words in notice
    assert notice.endswith(".")
    assert "\n" not in notice
    assert stat.S_IMODE(folder.unsaved.stat().st_mode) == 0o600
    break_writes(None)
    history.append(THIRD)
    (relief,) = history.notices()
    assert "everything is saved" in relief
    assert folder.stored() == ids_of([*FIRST, *SECOND, *THIRD])
    assert not folder.unsaved.exists()


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_that_lasts_is_brought_home_by_the_next_start(
    name: str, folder: Folder, break_writes: Break
) -> None:
    fault, _ = FAULTS[name]
    history = folder.open()
    history.append(FIRST)
    break_writes(fault)
    for entry in SECOND:
        history.append([entry])
    history.close()
    assert len(history.notices()) == 1
    assert len(folder.unsaved.read_text().splitlines()) == len(SECOND)
    break_writes(None)
    again = folder.open()
    assert again.entries() == (*FIRST, *SECOND)
    assert again.notices() == ()
    assert not folder.unsaved.exists()


@pytest.mark.usefixtures("break_journal")
def test_when_nothing_can_be_written_the_session_is_kept_in_memory(
    folder: Folder, break_writes: Break
) -> None:
    history = folder.open()
    break_writes(sqlite_fault(sqlite3.SQLITE_FULL))
    history.append(FIRST)
    history.append(SECOND)
    (notice,) = history.notices()
    assert notice == "The disk is full; what you do is kept only until you close Routine."
    assert history.entries() == (*FIRST, *SECOND)
    break_writes(None)
    history.close()
    assert folder.stored() == ids_of([*FIRST, *SECOND])


def test_of_faults_that_come_and_go_only_how_things_stand_is_told(
    folder: Folder, break_writes: Break
) -> None:
    history = folder.open()
    *entries, last = (*FIRST, *SECOND, *THIRD)
    for entry in entries:
        break_writes(sqlite_fault(sqlite3.SQLITE_FULL))
        history.append([entry])
        break_writes(None)
        history.append([])
    break_writes(sqlite_fault(sqlite3.SQLITE_FULL))
    history.append([last])
    (notice,) = history.notices()
    assert "The disk is full" in notice
    break_writes(None)
    history.append([])
    (relief,) = history.notices()
    assert "everything is saved" in relief


def test_a_locked_file_is_waited_for_only_briefly(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.01)
    history = folder.open()
    history.append(FIRST)
    assert history.entries() == FIRST
    other = sqlite3.connect(folder.history, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert history.entries() == FIRST
    history.append(SECOND)
    assert history.entries() == (*FIRST, *SECOND)
    (notice,) = history.notices()
    assert notice.startswith("Another program is using the history file;")
    other.execute("COMMIT")
    other.close()
    history.close()
    assert folder.stored() == ids_of([*FIRST, *SECOND])


def test_a_file_that_is_locked_at_the_start_costs_no_session(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.01)
    folder.fill(FIRST)
    other = sqlite3.connect(folder.history, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    history = folder.open()
    history.append(SECOND)
    assert len(history.notices()) == 2
    other.execute("COMMIT")
    other.close()
    assert history.entries() == (*SECOND, *FIRST)
    history.close()
    assert folder.stored() == ids_of([*FIRST, *SECOND])


# ------------------------------------------------------- folders and files


def test_a_folder_that_vanishes_is_made_again_with_all_that_is_known(folder: Folder) -> None:
    history = folder.open()
    history.append(FIRST)
    assert history.entries() == FIRST
    shutil.rmtree(folder.data)
    history.append(SECOND)
    assert folder.stored() == ids_of([*FIRST, *SECOND])
    assert history.notices() == ("Your history file had disappeared; it was written again.",)


def test_a_folder_that_vanishes_for_good_is_one_sentence(folder: Folder) -> None:
    history = folder.open()
    history.append(FIRST)
    assert history.entries() == FIRST
    shutil.rmtree(folder.data)
    folder.data.write_text("a file stands in the way")
    history.append(SECOND)
    history.append(THIRD)
    assert history.entries() == (*FIRST, *SECOND, *THIRD)
    told = history.notices()
    assert len(told) == 1, told
    assert "kept only until you close Routine" in told[0]
    folder.data.unlink()
    history.close()
    assert folder.stored() == ids_of([*FIRST, *SECOND, *THIRD])


def test_no_row_goes_into_a_file_that_was_moved_away(folder: Folder) -> None:
    """SQLite would go on writing into a file that has no name any more."""
    history = folder.open()
    history.append(FIRST)
    folder.history.rename(folder.data / "elsewhere.sqlite3")
    history.append(SECOND)
    assert folder.stored() == ids_of([*FIRST, *SECOND])


def test_a_history_put_in_place_of_ours_is_joined_with_it(folder: Folder, tmp_path: Path) -> None:
    other = Folder(tmp_path / "other")
    other.fill(THIRD)
    history = folder.open()
    history.append(FIRST)
    other.history.replace(folder.history)
    assert set(history.entries()) == {*FIRST, *THIRD}
    assert history.notices() == ()
    assert set(folder.stored()) == set(ids_of([*FIRST, *THIRD]))


def test_a_data_folder_that_cannot_be_made_costs_no_session(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    folder = Folder(tmp_path / "file" / "data")
    history = folder.open()
    history.append(FIRST)
    assert history.entries() == FIRST
    history.check()
    history.backup_if_due()
    history.close()
    told = history.notices()
    assert 1 <= len(told) <= 3
    assert not any("is gone" in sentence for sentence in told)
    assert told[0].startswith(f"The folder {folder.data} cannot be made; ")


def test_a_history_that_cannot_be_written_can_be_read(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.fill(FIRST)
    connect = sqlite3.connect

    def read_only(path: Path | str, **options: object) -> sqlite3.Connection:
        if path == "":
            return connect(path, **options)  # type: ignore[call-overload,no-any-return]
        if options.pop("uri", False):
            path = str(path).removeprefix("file://").partition("?")[0]
        return connect(f"{Path(path).as_uri()}?mode=ro", uri=True, **options)  # type: ignore[call-overload,no-any-return]

    monkeypatch.setattr(sqlite3, "connect", read_only)
    history = folder.open()
    assert history.entries() == FIRST
    assert history.notices() == ()
    history.append(SECOND)
    (notice,) = history.notices()
    assert notice.startswith(f"The folder {folder.data} cannot be written to;")
    history.backup_if_due()
    assert history.entries() == (*FIRST, *SECOND)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user without all rights")
def test_a_read_only_folder_is_one_sentence(folder: Folder) -> None:
    folder.fill(FIRST)
    folder.data.chmod(0o500)
    try:
        history = folder.open()
        history.append(SECOND)
        assert set(history.entries()) == {*FIRST, *SECOND}
        (notice,) = history.notices()
        assert "cannot be" in notice
    finally:
        folder.data.chmod(0o700)


FILL_UP = """
import resource, sys
from pathlib import Path
from tests.fakes import make_session
from tests.storage.folders import Folder
folder = Folder(Path(sys.argv[1]))
history = folder.open()
limit = folder.history.stat().st_size + 8192
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
for number in range(40):
    history.append(make_session(f"s-{number}"))
    if number == 30:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
assert len(history.entries()) == 160, len(history.entries())
print(*history.notices(), sep="\\n")
"""


@pytest.mark.skipif(os.name == "nt", reason="needs a limit for the size of files")
def test_files_that_may_not_grow_lose_nothing(folder: Folder) -> None:
    """A real limit of the system: SQLite and the second file both hit it, then it goes away."""
    result = subprocess.run(
        [sys.executable, "-c", FILL_UP, folder.data],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert result.returncode == 0, result.stderr
    lines = result.stdout.splitlines()
    assert "everything is saved" in lines[-1]
    assert len(lines) <= 3
    assert quick_check(folder.history) == "ok"
    assert len(folder.stored()) == 160
    assert not folder.unsaved.exists()


# ------------------------------------------------------- the unsaved entries


def test_unsaved_entries_are_merged_as_often_as_one_likes(folder: Folder) -> None:
    journal = Journal(folder.unsaved)
    for _ in range(3):
        journal.append(FIRST)
        journal.append(FIRST[1:])
        history = folder.open()
        assert history.entries() == FIRST
        history.close()
    assert folder.stored() == ids_of(FIRST)
    assert folder.names() == {"history.sqlite3"}


def test_a_half_written_line_is_passed_over_and_swallows_no_other(folder: Folder) -> None:
    journal = Journal(folder.unsaved)
    journal.append(FIRST)
    whole = folder.unsaved.read_bytes()
    folder.unsaved.write_bytes(whole[: len(whole) - 30])
    journal.append(SECOND)
    history = folder.open()
    assert history.entries() == (*FIRST[:-1], *SECOND)
    assert history.notices() == ()


def test_lines_of_a_newer_program_reach_the_file_unread(folder: Folder) -> None:
    folder.data.mkdir()
    line = {"id": "x", "kind": "self-check", "at": "2026-03-02T08:00:00Z", "device": "d", "q": [1]}
    folder.unsaved.write_text(json.dumps(line) + "\nrubbish\n\xff\n", encoding="latin-1")
    assert folder.open().entries() == ()
    assert folder.stored() == ["x"]


def test_unsaved_entries_stay_until_they_are_stored(folder: Folder, break_writes: Break) -> None:
    Journal(folder.unsaved).append(FIRST)
    break_writes(sqlite_fault(sqlite3.SQLITE_FULL))
    history = folder.open()
    assert history.entries() == FIRST
    (notice,) = history.notices()
    assert notice == f"The disk is full; what could not be saved earlier waits in {folder.unsaved}."
    assert folder.unsaved.exists()
    break_writes(None)
    history.append(SECOND)
    assert not folder.unsaved.exists()
    assert set(folder.stored()) == set(ids_of([*FIRST, *SECOND]))


def test_unsaved_entries_that_cannot_be_read_are_one_sentence(folder: Folder) -> None:
    folder.unsaved.mkdir(parents=True)
    history = folder.open()
    history.append(FIRST)
    (notice,) = history.notices()
    assert str(folder.unsaved) in notice
    assert folder.stored() == ids_of(FIRST)


def test_a_full_disk_leaves_no_half_line(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(folder.unsaved)
    journal.append(FIRST)
    before = folder.unsaved.read_bytes()
    write = os.write
    calls: list[int] = []

    def full(handle: int, content: bytes) -> int:
        calls.append(handle)
        if len(calls) > 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(handle, bytes(content)[:10])

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OSError, match="No space"):
        journal.append(SECOND)
    monkeypatch.undo()
    assert folder.unsaved.read_bytes() == before
