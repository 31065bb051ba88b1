"""What other threads read and add is the history that the window has, saved or not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from routine_app.domain.chronicle import Chronicle
from routine_app.domain.progress import Progress, Stopped
from routine_app.domain.record import Entry
from routine_app.domain.session import fold_sessions
from routine_app.storage import chronicle_file, chronicler
from routine_app.storage.codec import Row, to_object, to_row
from routine_app.storage.digested_history import DigestedHistory
from routine_app.storage.exchange.errand_store import ErrandStore
from routine_app.storage.exchange.problem import ExchangeProblem
from routine_app.storage.history import NotAdded
from tests.fakes import MONDAY, make_session
from tests.storage.folders import Folder, run_sql

OLD = make_session("old", MONDAY - timedelta(days=3))
NEW = tuple(e for n in range(4) for e in make_session(f"n-{n}", MONDAY + timedelta(days=n)))


class Home:
    """A window's history, and the store that works beside it."""

    def __init__(self, data: Path) -> None:
        self.folder = Folder(data)
        self.history = DigestedHistory.open(self.folder, lambda: MONDAY)
        self.store = ErrandStore(self.history.again, self.history.unsaved)

    @property
    def shown(self) -> list[str]:
        return [brief.id for brief in self.history.chronicle()]

    @property
    def kept(self) -> Chronicle | None:
        known = chronicle_file.read(self.folder.digest.with_name("chronicle"))
        return known.chronicle if known is not None else None


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    found = Home(tmp_path / "data")
    yield found
    found.history.close()


def rows(*entries: Entry) -> list[Row]:
    return [to_row(to_object(entry)) for entry in entries]


def brief_of(*entries: Entry) -> Chronicle:
    return Chronicle.of_folded(fold_sessions(entries), entries)


def same(one: Chronicle | None, other: Chronicle) -> bool:
    return one is not None and list(one) == list(other) and one.exercises == other.exercises


@pytest.mark.parametrize("before", [(), OLD])
@pytest.mark.parametrize("most", [5000, 2])
def test_what_was_added_is_shown_and_kept_in_brief(
    home: Home, before: tuple[Entry, ...], most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chronicler, "_MANY", most)
    home.history.append(before)
    assert home.shown == [entry.id.partition(".")[0] for entry in before[:1]]
    brief = brief_of(*NEW) if not before else None
    home.store.add_rows(rows(*NEW), brief)
    whole = brief_of(*before, *NEW)
    assert same(home.history.chronicle(), whole)
    assert same(home.kept, whole)


def test_a_brief_that_is_not_of_everything_is_not_trusted(home: Home) -> None:
    home.history.append(OLD)
    home.store.add_rows(rows(*NEW), brief_of(*NEW))
    assert same(home.history.chronicle(), brief_of(*OLD, *NEW))


def test_a_window_takes_what_another_thread_has_summed_up(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Years of it are not read again by whoever paints."""
    monkeypatch.setattr(chronicler, "_MANY", 2)
    home.history.append(OLD)
    assert home.shown == ["old"]
    home.store.add_rows(rows(*NEW))
    monkeypatch.setattr(chronicler.Chronicler, "_from_all", lambda _self: pytest.fail("all read"))
    assert len(home.shown) == 5
    assert home.history.digest(MONDAY.date()).past is not None


def test_what_is_in_no_file_yet_is_read_as_well(home: Home) -> None:
    home.history.append(OLD)
    home.folder.history.unlink()
    home.folder.history.mkdir()
    home.history.append(NEW)
    assert {row[0] for row in home.store.rows()} >= {entry.id for entry in NEW}


def test_a_history_that_has_become_that_of_a_newer_program_is_said(home: Home) -> None:
    home.history.append(OLD)
    run_sql(home.folder.history, "PRAGMA user_version = 99")
    with pytest.raises(ExchangeProblem, match="newer version"):
        home.store.rows()
    with pytest.raises(NotAdded, match="newer version"):
        home.store.add_rows(rows(*NEW))


def test_what_is_called_off_in_the_middle_leaves_nothing(home: Home) -> None:
    home.history.append(OLD)
    progress = Progress()

    def stopping() -> Iterator[Row]:
        for number, row in enumerate(rows(*NEW)):
            if number == len(NEW) // 2:
                progress.stop()
            progress.step(0.5)
            yield row

    with pytest.raises(Stopped):
        home.store.add_rows(stopping())
    assert home.folder.stored() == [entry.id for entry in OLD]
    assert home.shown == ["old"]
    home.store.add_rows(rows(*NEW))
    assert len(home.shown) == 5
