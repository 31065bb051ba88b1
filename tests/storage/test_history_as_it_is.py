"""The history for somebody who only looks: the same days, and not a byte is touched."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from routine_app.storage.history import History
from routine_app.storage.history_as_it_is import CannotLook, HistoryAsItIs
from routine_app.storage.journal import Journal
from routine_app.system.places import Places
from tests.fakes import MONDAY, make_days, make_session

DAYS = [MONDAY.date() + timedelta(days=number) for number in range(3)]


@pytest.fixture
def places(tmp_path: Path) -> Places:
    places = Places(tmp_path, tmp_path / "cache")
    history = History.open(places, lambda: MONDAY)
    history.append(make_days(DAYS))
    history.close()
    return places


def state(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {p.name: (p.stat().st_mtime_ns, p.read_bytes()) for p in folder.iterdir() if p.is_file()}


def test_it_sees_the_same_days_and_changes_nothing(places: Places) -> None:
    before = state(places.data)
    found = HistoryAsItIs.read(places)
    assert found.digest(DAYS[-1] + timedelta(days=1)).past.days == set(DAYS)
    assert len(found.chronicle()) == len(DAYS)
    assert found.entries_of((), DAYS[0]) == found.entries()
    assert state(places.data) == before
    with pytest.raises(CannotLook):
        found.append(())


def test_no_history_is_an_empty_one_and_is_not_made(tmp_path: Path) -> None:
    found = HistoryAsItIs.read(Places(tmp_path / "none", tmp_path / "cache"))
    assert found.entries() == ()
    assert list(tmp_path.iterdir()) == []


def test_what_waits_beside_the_file_is_seen_and_stays(places: Places) -> None:
    Journal(places.unsaved).append(make_session("waiting"))
    before = state(places.data)
    assert len(HistoryAsItIs.read(places).chronicle()) == len(DAYS) + 1
    assert state(places.data) == before


def test_a_damaged_one_is_left_alone(places: Places) -> None:
    places.history.write_bytes(b"no database" * 1000)
    before = state(places.data)
    with pytest.raises(CannotLook):
        HistoryAsItIs.read(places)
    assert state(places.data) == before


def test_one_of_a_newer_version_is_left_alone(places: Places) -> None:
    with closing(sqlite3.connect(places.history)) as connection:
        connection.execute("PRAGMA user_version = 50")
    with pytest.raises(CannotLook, match="newer version"):
        HistoryAsItIs.read(places)


def test_one_that_is_being_written_is_not_waited_for_for_long(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("routine_app.storage.history_as_it_is._PATIENCE", 0.01)
    with closing(sqlite3.connect(places.history, isolation_level=None)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        with pytest.raises(CannotLook, match="locked"):
            HistoryAsItIs.read(places)
