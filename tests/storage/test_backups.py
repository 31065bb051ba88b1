"""One copy a day, thinned out with age, and none of an empty history."""

from __future__ import annotations

import sqlite3
import stat
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.storage.backups import DAILY, MONTHLY, WEEKLY, Backups, thin
from tests.fakes import MONDAY, FakeClock, make_session
from tests.storage.folders import Folder, ids_in, ids_of

TODAY = date(2026, 3, 2)
DAY = timedelta(days=1)
FIRST = make_session("s-1")

days = st.dates(date(2023, 1, 1), date(2026, 12, 31))


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "data")


@given(st.frozensets(days), days)
def test_thinning_keeps_only_what_is_there_and_always_the_newest(
    dates: frozenset[date], today: date
) -> None:
    keep = thin(dates, today)
    assert keep <= dates
    past = {day for day in dates if day <= today}
    assert keep >= set(sorted(past)[-DAILY:])
    assert keep >= dates - past
    assert len(keep & past) <= DAILY + WEEKLY + MONTHLY


@given(st.frozensets(days), days)
def test_thinning_twice_removes_nothing_more(dates: frozenset[date], today: date) -> None:
    keep = thin(dates, today)
    assert thin(keep, today) == keep


@given(st.permutations([TODAY - n * DAY for n in range(30)]))
def test_the_order_of_the_days_does_not_matter(dates: list[date]) -> None:
    assert thin(dates, TODAY) == thin(sorted(dates), TODAY)


def test_a_year_of_daily_copies_becomes_twelve_days_ten_weeks_and_nine_months() -> None:
    keep = set[date]()
    for number in range(400):
        day = TODAY - (399 - number) * DAY
        keep = set(thin(keep | {day}, day))
    assert {TODAY - n * DAY for n in range(12)} <= keep
    weeks = {(day - day.weekday() * DAY) for day in keep}
    assert {TODAY - TODAY.weekday() * DAY - n * 7 * DAY for n in range(10)} <= weeks
    assert {(day.year, day.month) for day in keep} == {
        (2025, 7),
        (2025, 8),
        (2025, 9),
        (2025, 10),
        (2025, 11),
        (2025, 12),
        (2026, 1),
        (2026, 2),
        (2026, 3),
    }
    assert len(keep) <= DAILY + WEEKLY + MONTHLY


def test_a_pause_of_months_thins_nothing() -> None:
    dates = {TODAY - n * DAY for n in range(12)}
    assert thin(dates, TODAY + timedelta(days=300)) == dates


def test_a_backup_is_made_once_a_day_and_is_private(folder: Folder) -> None:
    clock = FakeClock()
    history = folder.open(clock)
    history.append(FIRST)
    history.backup_if_due()
    history.append(make_session("s-2"))
    history.backup_if_due()
    (backup,) = folder.backups.iterdir()
    assert backup.name == "history-2026-03-02.sqlite3"
    assert ids_in(backup) == ids_of(FIRST)
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.backups.stat().st_mode) == 0o700
    clock.set_wall(MONDAY + DAY)
    history.backup_if_due()
    assert len(list(folder.backups.iterdir())) == 2
    assert history.notices() == ()


def test_a_backup_is_a_history_of_its_own(folder: Folder, tmp_path: Path) -> None:
    history = folder.open()
    history.append(FIRST)
    history.backup_if_due()
    other = Folder(tmp_path / "other")
    other.data.mkdir()
    next(folder.backups.iterdir()).rename(other.history)
    assert other.open().entries() == FIRST


def test_an_empty_history_is_not_copied(folder: Folder) -> None:
    folder.open().backup_if_due()
    assert not folder.backups.exists()


def test_old_copies_are_thinned_and_other_files_left_alone(folder: Folder) -> None:
    folder.backups.mkdir(parents=True)
    for number in range(1, 40):
        (folder.backups / f"history-{TODAY - number * DAY}.sqlite3").touch()
    mine = {"history-2026-01-01-format-1.sqlite3", "notes.txt", "history-2026-02-31.sqlite3"}
    for name in mine:
        (folder.backups / name).touch()
    history = folder.open()
    history.append(FIRST)
    history.backup_if_due()
    kept = Backups(folder.backups).dates()
    assert len(kept) < 25
    assert TODAY in kept
    assert {path.name for path in folder.backups.iterdir()} >= mine


def test_a_crash_in_the_middle_of_a_backup_leaves_no_half_one(folder: Folder) -> None:
    folder.backups.mkdir(parents=True)
    draft = folder.backups / f".history-{TODAY}.sqlite3.tmp"
    draft.write_bytes(b"SQLite format 3\0 half")
    history = folder.open()
    history.append(FIRST)
    assert Backups(folder.backups).newest_good() is None
    history.backup_if_due()
    assert not draft.exists()
    found = Backups(folder.backups).newest_good()
    assert found is not None
    assert found[0] == TODAY


def test_a_backup_that_cannot_be_made_is_one_sentence(folder: Folder) -> None:
    folder.data.mkdir()
    folder.backups.write_text("a file stands in the way")
    history = folder.open()
    history.append(FIRST)
    assert history.entries() == FIRST
    history.notices()
    history.backup_if_due()
    history.backup_if_due()
    (notice,) = history.notices()
    assert notice.endswith("today's backup of your history was not made.")


def test_a_backup_never_overwrites_the_database_of_another_program(folder: Folder) -> None:
    folder.backups.mkdir(parents=True)
    foreign = folder.backups / "history-2026-03-01.sqlite3"
    connection = sqlite3.connect(foreign)
    connection.execute("CREATE TABLE recipe (name TEXT)")
    connection.close()
    assert Backups(folder.backups).newest_good() is None
