"""The wait for the disk in another thread: the same history as without it, whatever happens."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from threading import Thread

import pytest

from routine_app.domain.ports import Appending
from routine_app.domain.record import Entry
from routine_app.storage import database
from routine_app.storage.digested_history import DigestedHistory
from routine_app.storage.history import History
from tests.fakes import MONDAY, make_session
from tests.storage.folders import Folder

BEFORE, NEW, LATER = (make_session(name) for name in ("before", "new", "later"))


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """One with a history in it."""
    folder = Folder(tmp_path)
    history = History.open(folder, lambda: MONDAY)
    history.append(BEFORE)
    history.close()
    return folder


def opened(folder: Folder) -> DigestedHistory:
    return DigestedHistory.open(folder, lambda: MONDAY)


def write(appending: Appending) -> None:
    """In a thread of its own, as in a session."""
    thread = Thread(target=appending.write)
    thread.start()
    thread.join()


def stored(folder: Folder) -> set[str]:
    """The ids in the file."""
    with sqlite3.connect(folder.history) as connection:
        found = {row[0] for row in connection.execute("SELECT id FROM entry")}
    connection.close()
    return found


def ids(*sessions: tuple[Entry, ...]) -> set[str]:
    return {entry.id for session in sessions for entry in session}


def test_what_is_written_is_in_the_file_before_it_is_counted_in(folder: Folder) -> None:
    history = opened(folder)
    appending = history.appending(NEW)
    write(appending)
    assert stored(folder) == ids(BEFORE, NEW)
    appending.settle()
    assert {entry.id for entry in history.entries()} == ids(BEFORE, NEW)
    assert not history.holds


def test_what_was_not_written_is_appended_when_it_is_counted_in(folder: Folder) -> None:
    history = opened(folder)
    history.appending(NEW).settle()
    assert stored(folder) == ids(BEFORE, NEW)


def test_after_it_the_history_goes_on(folder: Folder) -> None:
    history = opened(folder)
    history.entries()
    appending = history.appending(NEW)
    write(appending)
    appending.settle()
    history.append(LATER)
    assert stored(folder) == ids(BEFORE, NEW, LATER)
    assert [entry.id for entry in history.entries()] == [e.id for e in (*BEFORE, *NEW, *LATER)]


def test_a_new_history_is_made_by_the_history_itself(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    history = opened(folder)
    appending = history.appending(NEW)
    write(appending)
    assert not folder.history.exists() or stored(folder) == set()
    appending.settle()
    assert stored(folder) == ids(NEW)


def test_a_file_that_has_gone_comes_back_with_all_that_is_known(folder: Folder) -> None:
    history = opened(folder)
    history.entries()
    first = history.appending(NEW)
    write(first)
    first.settle()
    folder.history.unlink()
    second = history.appending(LATER)
    write(second)
    second.settle()
    assert stored(folder) == ids(BEFORE, NEW, LATER)


def test_a_full_disk_is_left_to_the_history(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    history = opened(folder)
    appending = history.appending(NEW)
    monkeypatch.setattr(database, "insert", full)
    write(appending)
    appending.settle()
    assert history.holds
    monkeypatch.undo()
    again = history.appending(LATER)
    write(again)
    assert stored(folder) == ids(BEFORE)  # not out of its turn
    again.settle()
    assert stored(folder) == ids(BEFORE, NEW, LATER)


def test_a_file_that_is_damaged_is_left_to_the_history(folder: Folder) -> None:
    history = opened(folder)
    history.entries()
    appending = history.appending(NEW)
    folder.history.write_bytes(b"no database at all" * 500)
    write(appending)
    appending.settle()
    assert ids(BEFORE, NEW) <= stored(folder)


def test_a_history_of_a_newer_program_is_not_touched(folder: Folder) -> None:
    history = opened(folder)
    appending = history.appending(NEW)
    with sqlite3.connect(folder.history) as connection:
        connection.execute(f"PRAGMA user_version = {database.SCHEMA + 1}")
    connection.close()
    write(appending)
    assert stored(folder) == ids(BEFORE)


def test_twice_is_once(folder: Folder) -> None:
    history = opened(folder)
    for _ in range(2):
        appending = history.appending(NEW)
        write(appending)
        appending.settle()
    assert len(history.entries()) == len((*BEFORE, *NEW))
