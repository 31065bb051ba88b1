"""The history as a set that only grows, shared by processes and by versions of the program."""

from __future__ import annotations

import sqlite3
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from routine_app.domain.record import CheckIn, Ending, Entry, ProgramStarted, SessionEnded
from routine_app.domain.session import Status, fold_sessions
from routine_app.storage import database
from routine_app.storage.database import NewerHistory, migrate, migration_scripts
from routine_app.storage.history import NotAdded
from tests.fakes import MONDAY, make_days, make_entry, make_session
from tests.storage.folders import DATA, Folder, ids_in, ids_of, run_sql

FIRST = make_session("s-1")
SECOND = make_session("s-2")


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "data")


def test_what_was_added_is_there_at_the_next_start(folder: Folder) -> None:
    history = folder.open()
    history.append(FIRST[:1])
    history.append(FIRST[1:])
    assert history.entries() == FIRST
    history.close()
    again = folder.open()
    assert again.entries() == FIRST
    assert again.notices() == ()


@pytest.mark.usefixtures("no_umask")
def test_a_new_history_is_empty_and_private(folder: Folder) -> None:
    log = folder.open()
    assert log.entries() == ()
    assert stat.S_IMODE(folder.data.stat().st_mode) == 0o700
    assert stat.S_IMODE(folder.history.stat().st_mode) == 0o600
    assert folder.names() == {"history.sqlite3"}


def test_an_entry_that_is_known_changes_nothing(folder: Folder) -> None:
    history = folder.open()
    history.append(FIRST)
    history.append([*FIRST, *SECOND])
    assert history.entries() == (*FIRST, *SECOND)
    assert folder.stored() == ids_of([*FIRST, *SECOND])


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_order_and_any_repetition_give_the_same_history(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    everything = [*FIRST, *SECOND]
    shuffled = data.draw(st.permutations(everything))
    repeated = data.draw(st.lists(st.sampled_from(everything)))
    folder = Folder(tmp_path_factory.mktemp("data"))
    history = folder.open()
    for batch in data.draw(st.sampled_from([[shuffled, repeated], [repeated, shuffled]])):
        history.append(batch)
    history.close()
    read = folder.open().entries()
    assert set(read) == set(everything)
    assert fold_sessions(read) == fold_sessions(everything)


def test_a_batch_is_one_transaction(folder: Folder) -> None:
    """A second reader sees all entries of a batch or none."""
    history = folder.open()
    history.append(FIRST)
    connection = sqlite3.connect(folder.history)
    before = connection.execute("PRAGMA data_version").fetchone()
    changes = []
    for batch in (SECOND, make_session("s-3")):
        history.append(batch)
        changes.append(connection.execute("PRAGMA data_version").fetchone())
    connection.close()
    assert len({before, *changes}) == 3


def test_two_processes_see_what_the_other_adds(folder: Folder) -> None:
    window, terminal = folder.open(), folder.open()
    assert terminal.entries() == ()
    window.append(FIRST)
    assert terminal.entries() == FIRST
    terminal.append(SECOND)
    assert set(window.entries()) == {*FIRST, *SECOND}
    assert window.notices() == terminal.notices() == ()


def test_reading_again_reads_only_what_is_new(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, terminal = folder.open(), folder.open()
    window.append(FIRST)
    assert len(terminal.entries()) == len(FIRST)
    asked: list[int] = []
    original = database.rows_after

    def counted(connection: sqlite3.Connection, last: int) -> object:
        asked.append(last)
        return original(connection, last)

    monkeypatch.setattr(database, "rows_after", counted)
    assert terminal.entries() is terminal.entries()
    assert asked == []
    window.append(SECOND)
    terminal.entries()
    assert asked == [len(FIRST)]


def test_the_file_is_committed_when_append_returns(folder: Folder) -> None:
    history = folder.open()
    history.append(FIRST)
    assert folder.stored() == ids_of(FIRST)
    assert not folder.history.with_name("history.sqlite3-journal").exists()
    assert ids_in(folder.history) == ids_of(history.entries())


# ------------------------------------------------------ versions of the program


def test_a_history_of_schema_1_is_read(folder: Folder) -> None:
    """A stored file of the first schema keeps its meaning for ever."""
    folder.data.mkdir()
    run_sql(folder.history, (DATA / "history-1.sql").read_text(encoding="utf-8"))
    history = folder.open()
    entries = history.entries()
    assert history.notices() == ()
    assert len(entries) == 6
    facts = {entry.id: entry.fact for entry in entries}
    assert facts["7d0e"] == ProgramStarted("21-day-reset", 2)
    assert facts["0a14"] == SessionEnded("s-1", Ending.ENDED)
    (session,) = fold_sessions(entries)
    assert session.practice_day.isoformat() == "2026-03-02"
    assert session.routine_name == "Settle — first"
    assert (session.program_day, session.run) == (1, 2)
    assert (session.credit, session.planned) == (52_000, 100_000)
    assert session.status is Status.DONE
    assert session.check_in == CheckIn("s-1", 6, None, "Felt easier.")


def test_the_newest_schema_is_that_of_the_last_migration(folder: Folder) -> None:
    assert len(migration_scripts()) == database.SCHEMA
    folder.open().close()
    connection = sqlite3.connect(folder.history)
    assert connection.execute("PRAGMA user_version").fetchone() == (database.SCHEMA,)
    assert connection.execute("PRAGMA application_id").fetchone() == (database.APPLICATION_ID,)
    connection.close()


def test_a_stored_file_of_every_schema_is_among_the_tests() -> None:
    stored = {path.name for path in DATA.glob("history-*.sql")}
    assert stored == {f"history-{number}.sql" for number in range(1, database.SCHEMA + 1)}


def test_every_write_waits_for_the_disk_and_leaves_one_file(folder: Folder) -> None:
    folder.fill(FIRST)
    connection = database.connect(folder.history)
    full = 2
    assert connection.execute("PRAGMA synchronous").fetchone() == (full,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    connection.close()
    assert not {name for name in folder.names() if name.startswith("history.sqlite3-")}


def test_a_newer_history_is_refused_and_not_touched(folder: Folder) -> None:
    folder.fill(FIRST)
    run_sql(folder.history, "PRAGMA user_version = 99")
    before = folder.history.read_bytes()
    with pytest.raises(NewerHistory) as caught:
        folder.open()
    assert "newer version" in str(caught.value)
    assert str(folder.history) in str(caught.value)
    assert folder.history.read_bytes() == before
    assert folder.names() == {"history.sqlite3"}


def test_a_history_that_becomes_newer_while_we_run_costs_no_session(folder: Folder) -> None:
    history = folder.open()
    history.append(FIRST)
    newer = folder.data / "newer.sqlite3"
    newer.write_bytes(folder.history.read_bytes())
    run_sql(newer, "PRAGMA user_version = 99")
    newer.replace(folder.history)
    history.append(SECOND)
    assert history.entries() == (*FIRST, *SECOND)
    (notice,) = history.notices()
    assert "newer version" in notice
    history.close()
    assert folder.unsaved.exists()


def test_a_migration_makes_a_backup_first(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.fill(FIRST)
    scripts = [*migration_scripts(), "ALTER TABLE entry ADD COLUMN mood TEXT;"]
    monkeypatch.setattr(database, "SCHEMA", len(scripts))
    monkeypatch.setattr(database, "migration_scripts", lambda: scripts)
    history = folder.open()
    assert history.entries() == FIRST
    (backup,) = folder.backups.iterdir()
    assert backup.name == "history-2026-03-02-format-1.sqlite3"
    assert ids_in(backup) == ids_of(FIRST)
    run_sql(folder.history, "SELECT mood FROM entry")


def test_a_migration_that_fails_leaves_the_file_as_it_was(folder: Folder) -> None:
    folder.fill(FIRST)
    broken = [*migration_scripts(), "CREATE TABLE mood (id TEXT);\nCREATE TABLE entry (id TEXT);"]
    connection = database.connect(folder.history)
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection, broken)
    assert database.version_of(connection) == 1
    assert not connection.execute("SELECT * FROM sqlite_schema WHERE name = 'mood'").fetchall()
    connection.close()
    assert folder.open().entries() == FIRST


def test_two_processes_may_create_the_file_at_once(folder: Folder) -> None:
    first, second = database.connect(folder.history), database.connect(folder.history)
    assert database.version_of(first) == database.version_of(second) == 0
    migrate(first, migration_scripts())
    migrate(second, migration_scripts())
    assert database.version_of(second) == database.SCHEMA
    first.close()
    second.close()


def test_entries_of_a_newer_program_stay_in_the_file(folder: Folder) -> None:
    folder.fill(FIRST)
    run_sql(
        folder.history,
        "INSERT INTO entry VALUES ('x-1', 'self-check', 's-1', NULL,"
        " '2026-03-02T08:00:00+01:00', 'd', '{\"left\":[1,2]}')",
    )
    history = folder.open()
    assert history.entries() == FIRST
    history.append(SECOND)
    assert history.notices() == ()
    assert "x-1" in folder.stored()


def test_three_years_are_read_without_parsing_every_body(folder: Folder) -> None:
    """The work grows with the number of different bodies, not with the years."""
    from datetime import timedelta

    days = [MONDAY.date() + timedelta(days=number) for number in range(300)]
    entries = make_days(days)
    folder.fill(entries)
    assert folder.open().entries() == entries
    connection = sqlite3.connect(folder.history)
    (bodies,) = connection.execute("SELECT count(DISTINCT body) FROM entry").fetchone()
    connection.close()
    assert bodies < 10


def test_closing_twice_is_fine(folder: Folder) -> None:
    history = folder.open()
    history.append([make_entry(CheckIn("s-1", 3))])
    history.close()
    history.close()


def test_a_history_goes_on_after_it_was_closed(folder: Folder) -> None:
    history = folder.open()
    history.close()
    history.append(FIRST)
    entries: tuple[Entry, ...] = history.entries()
    assert entries == FIRST
    assert folder.stored() == ids_of(FIRST)


def test_rows_of_a_newer_program_are_handed_out_as_they_are_stored(folder: Folder) -> None:
    row = ("n", "moon seen", None, None, "2026-03-02T07:30:00+01:00", "d", '{"full":true}')
    history = folder.open()
    history.append(FIRST)
    history.add_rows([row, *history.rows()])
    assert history.entries() == FIRST
    assert [found[0] for found in history.rows()] == [*ids_of(FIRST), "n"]
    assert row in folder.open().rows()


def test_rows_that_cannot_be_added_leave_everything_as_it_was(folder: Folder) -> None:
    history = folder.open()
    history.append(FIRST)
    connection = sqlite3.connect(folder.history)
    connection.execute("BEGIN EXCLUSIVE")
    with pytest.raises(NotAdded, match=r"nothing was added\.$"):
        history.add_rows([("n", "moon", None, None, "2026-03-02T07:30:00+01:00", "d", "{}")])
    connection.close()
    assert folder.stored() == ids_of(FIRST)
    assert history.notices() == ()
