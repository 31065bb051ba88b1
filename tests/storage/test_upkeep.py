"""The history is checked and backed up beside whoever uses it, and nobody waits for that."""

from __future__ import annotations

import os
import sqlite3
import threading
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from routine_app.storage import database, upkeep
from routine_app.storage.backups import Backups
from routine_app.storage.upkeep import Upkeep, look_after
from tests.fakes import MONDAY, make_session
from tests.storage.folders import Folder, ids_in, ids_of, run_sql
from tools.big_history import big_history

FIRST = make_session("s-1")
TODAY = MONDAY.date()
DAY = timedelta(days=1)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path / "data")
    made.fill(FIRST)
    return made


@pytest.fixture
def long(tmp_path: Path) -> Folder:
    """A history of some hundred pages."""
    made = Folder(tmp_path / "long")
    made.fill(big_history(300, TODAY))
    return made


def look(folder: Folder) -> Upkeep:
    return look_after(folder.history, folder.backups, TODAY)


def test_a_backup_is_made_once_a_day_and_is_the_history(folder: Folder) -> None:
    assert look(folder) == Upkeep()
    history = folder.open()
    history.append(make_session("s-2"))
    assert look(folder) == Upkeep()
    (backup,) = folder.backups.iterdir()
    assert ids_in(backup) == ids_of(FIRST)
    assert look_after(folder.history, folder.backups, TODAY + timedelta(days=1)) == Upkeep()
    assert len(Backups(folder.backups).dates()) == 2


def test_nothing_is_made_of_nothing(tmp_path: Path) -> None:
    none, empty = Folder(tmp_path / "none"), Folder(tmp_path / "empty")
    empty.open().close()
    assert [look(none), look(empty)] == [Upkeep(), Upkeep()]
    assert not none.data.exists()
    assert not empty.backups.exists()


@pytest.mark.parametrize("page", [0, 1, 2, 3])
def test_a_damaged_page_is_noticed_and_nothing_is_backed_up(folder: Folder, page: int) -> None:
    content = bytearray(folder.history.read_bytes())
    content[page * 4096 : (page + 1) * 4096] = os.urandom(4096)
    folder.history.write_bytes(content)
    assert look(folder).doubtful
    assert not folder.backups.exists()


def test_a_file_that_ends_too_early_is_noticed(folder: Folder) -> None:
    content = folder.history.read_bytes()
    folder.history.write_bytes(content[: 4096 * 2])
    assert look(folder).doubtful


def test_what_is_doubtful_is_repaired_by_its_history(folder: Folder) -> None:
    look(folder)
    history = folder.open()
    assert history.entries() == FIRST
    content = bytearray(folder.history.read_bytes())
    content[4096:8192] = os.urandom(4096)
    folder.history.write_bytes(content)
    history.heed(look(folder))
    assert history.entries() == FIRST
    assert any("was damaged" in sentence for sentence in history.notices())
    assert look(folder) == Upkeep()


def test_a_backup_that_cannot_be_made_is_said_once(folder: Folder) -> None:
    folder.backups.write_text("a file stands in the way")
    history = folder.open()
    for _ in range(2):
        found = look(folder)
        assert found.fault is not None
        history.heed(found)
    (notice,) = history.notices()
    assert notice.endswith("today's backup of your history was not made.")


def test_a_newer_history_is_left_alone(folder: Folder) -> None:
    run_sql(folder.history, "PRAGMA user_version = 99")
    assert look(folder) == Upkeep()
    assert not folder.backups.exists()


# ------------------------------------------------------------- beside a session


def test_a_commit_between_two_steps_waits_for_nothing(
    long: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever keeps a hold does so without any patience at all, and it is kept."""
    monkeypatch.setattr(upkeep, "_PAGES", 8)
    writer = sqlite3.connect(long.history, timeout=0, isolation_level=None)
    kept: list[int] = []
    usual = upkeep._Turns.__call__

    def turn(turns: upkeep._Turns, *told: int) -> None:
        if len(kept) < 3:
            database.insert(writer, [(f"x-{len(kept)}", "odd", None, None, "", "d", "{}")])
            kept.append(len(kept))
        usual(turns, *told)

    monkeypatch.setattr(upkeep._Turns, "__call__", turn)
    with closing(writer):
        assert look(long) == Upkeep()
    assert kept == [0, 1, 2]
    (backup,) = long.backups.iterdir()
    assert len(ids_in(backup)) == len(long.stored())


def test_a_session_that_commits_all_the_time_is_never_held_up(long: Folder) -> None:
    """One thread looks after the file without a pause, another keeps entries: none has to wait."""
    before = len(long.stored())
    over = threading.Event()
    found: list[Upkeep] = []

    def work() -> None:
        while not over.is_set():
            found.append(look_after(long.history, long.backups, TODAY + len(found) * DAY))

    thread = threading.Thread(target=work)
    thread.start()
    try:
        history = long.open()
        for number in range(60):
            history.append(make_session(f"n-{number}"))
    finally:
        over.set()
        thread.join()
    assert history.notices() == ()
    assert history.is_on_disk
    assert not long.unsaved.exists()
    assert found
    assert all(one == Upkeep() for one in found)
    assert len(long.stored()) == before + 60 * len(make_session())


def test_a_file_that_somebody_holds_is_left_for_the_next_start(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "_PATIENCE", 0.01)
    holder = sqlite3.connect(folder.history, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    try:
        assert look(folder) == Upkeep()
    finally:
        holder.execute("ROLLBACK")
        holder.close()
    assert not folder.backups.exists()


def test_a_file_that_never_stands_still_is_given_up(
    long: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "_PAGES", 8)
    writer = sqlite3.connect(long.history, timeout=0, isolation_level=None)
    numbers = iter(range(100_000))
    usual = upkeep._Turns.__call__

    def turn(turns: upkeep._Turns, *told: int) -> None:
        database.insert(writer, [(f"x-{next(numbers)}", "odd", None, None, "", "d", "{}")])
        usual(turns, *told)

    monkeypatch.setattr(upkeep._Turns, "__call__", turn)
    with closing(writer):
        assert look(long) == Upkeep()
    assert not long.backups.exists()


@pytest.mark.parametrize("due", [True, False])
def test_no_room_for_the_copy_is_said_while_a_backup_is_due(
    long: Folder, monkeypatch: pytest.MonkeyPatch, *, due: bool
) -> None:
    """The copy of a long history lies in the folder for temporary files, which may be small."""
    if not due:
        look(long)
    connect = sqlite3.connect

    def narrow(path: str | Path, **options: object) -> sqlite3.Connection:
        made: sqlite3.Connection = connect(path, **options)  # type: ignore[call-overload]
        if path == "":
            made.execute("PRAGMA max_page_count = 5")
        return made

    monkeypatch.setattr(sqlite3, "connect", narrow)
    found = look(long)
    assert not found.doubtful
    assert (found.fault is not None) == due
    if due:
        history = long.open()
        history.heed(found)
        (notice,) = history.notices()
        assert notice == "The disk is full; today's backup of your history was not made."
