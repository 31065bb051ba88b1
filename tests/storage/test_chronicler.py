"""The chronicle beside the history: always what the whole history says, whatever happened."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from routine_app.domain.agenda import agenda
from routine_app.domain.chronicle import Chronicle
from routine_app.domain.past import NO_PAST, Past
from routine_app.domain.record import CheckIn, Entry, ProgramStarted, SelfCheck, SessionRemoved
from routine_app.domain.session import fold_sessions
from routine_app.storage import chronicle_file
from routine_app.storage.codec import to_line
from routine_app.storage.digested_history import DigestedHistory
from tests.domain.test_past import histories
from tests.fakes import MONDAY, FakeClock, make_entry, make_program, make_session
from tests.storage.folders import Folder, run_sql

PROGRAM = make_program()
FIRST = MONDAY.date()
TODAY = FIRST + timedelta(days=9)
OLD = (*make_session("s-1"), *make_session("s-2", MONDAY + timedelta(days=1)))
NEW = make_session("s-3", MONDAY + timedelta(days=9))


def opened(folder: Folder) -> DigestedHistory:
    return DigestedHistory.open(folder, lambda: FakeClock().now().wall)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A history with its chronicle beside it."""
    made = Folder(tmp_path / "data")
    made.fill(OLD)
    keep(made)
    return made


def keep(folder: Folder) -> None:
    history = opened(folder)
    history.keep_digest(TODAY)
    history.close()


def chronicle_of(folder: Folder) -> Path:
    return folder.digest.with_name("chronicle")


def check(history: DigestedHistory, entries: Sequence[Entry], today: date) -> None:
    """What is summed up says the same as all entries."""
    whole, found = Chronicle.of(entries), history.chronicle()
    assert list(found) == list(whole)
    assert found.exercises == whole.exercises
    summed_up = history.digest(today)
    assert told(summed_up.entries, today, summed_up.past) == told(entries, today)


def told(entries: Sequence[Entry], today: date, past: Past = NO_PAST) -> list[object]:
    """All that Today says of the days."""
    found = agenda(PROGRAM, fold_sessions(entries), entries, today, past)
    of_today = [s for s in found.sessions if s.practice_day == today]
    names = ("progress", "done_days", "streak", "longest", "unfinished", "told", "hurt")
    return [of_today, *(getattr(found, name) for name in names)]


def reads_everything(history: DigestedHistory) -> bool:
    """Whether all entries were read to make the chronicle."""
    inner = history._opened()
    with patch.object(inner, "newer", wraps=inner.newer) as read:
        history.chronicle()
    return 0 in {call.args[0] for call in read.call_args_list}


@settings(max_examples=40)
@given(histories(), st.lists(st.integers(0, 60), max_size=3), st.integers(0, 25))
def test_however_it_grew_it_says_what_all_entries_say(
    entries: tuple[Entry, ...], cuts: list[int], later: int
) -> None:
    today = FIRST + timedelta(days=later)
    with tempfile.TemporaryDirectory() as name:
        folder = Folder(Path(name) / "data")
        history = opened(folder)
        for begin, end in pairwise([0, *sorted(cuts), len(entries)]):
            history.append(entries[begin:end])
            check(history, entries[:end], today)
            if end % 2:
                history.keep_digest(today)
                history.close()
                history = opened(folder)
        check(history, history.entries(), today)
        history.close()


def test_a_new_session_is_all_that_is_read(folder: Folder) -> None:
    folder.fill(NEW)
    history = opened(folder)
    assert not reads_everything(history)
    check(history, (*OLD, *NEW), TODAY)


def test_a_correction_of_an_old_session_is_taken_in(folder: Folder) -> None:
    later = (
        make_entry(SessionRemoved("s-1"), entry_id="out"),
        make_entry(CheckIn("s-2", 6, 2, "Easier."), entry_id="told"),
        make_entry(ProgramStarted(PROGRAM.id, 2), entry_id="again"),
    )
    folder.fill(later)
    history = opened(folder)
    assert not reads_everything(history)
    check(history, (*OLD, *later), TODAY)


def test_nothing_new_is_the_same_chronicle_and_the_same_digest(folder: Folder) -> None:
    history = opened(folder)
    assert history.chronicle() is history.chronicle()
    history.append(NEW)
    assert history.digest(TODAY) is history.digest(TODAY)


def test_another_file_in_its_place_is_read_anew(folder: Folder) -> None:
    folder.history.unlink()
    folder.fill(NEW)
    history = opened(folder)
    assert reads_everything(history)
    check(history, NEW, TODAY)


def test_a_file_that_lost_a_row_and_was_written_anew_is_read_anew(folder: Folder) -> None:
    run_sql(
        folder.history,
        "CREATE TABLE kept AS SELECT * FROM entry WHERE id != 's-1.1' ORDER BY rowid;"
        "DELETE FROM entry; INSERT INTO entry SELECT * FROM kept; DROP TABLE kept",
    )
    assert reads_everything(opened(folder))


@pytest.mark.parametrize("content", [b"", b"00000000{}", b"\xff" * 99, b"[]\n"])
def test_a_chronicle_that_means_nothing_is_made_anew(folder: Folder, content: bytes) -> None:
    chronicle_of(folder).write_bytes(content)
    history = opened(folder)
    assert reads_everything(history)
    check(history, OLD, TODAY)


def test_half_a_chronicle_is_none(folder: Folder) -> None:
    whole = chronicle_of(folder).read_bytes()
    for length in (len(whole) - 1, len(whole) // 2, 9):
        chronicle_of(folder).write_bytes(whole[:length])
        assert chronicle_file.read(chronicle_of(folder)) is None


def test_another_version_of_the_program_makes_its_own(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chronicle_file, "__version__", "0.0.0")
    assert chronicle_file.read(chronicle_of(folder)) is None


def test_the_chronicle_is_for_its_owner_alone(folder: Folder) -> None:
    assert chronicle_of(folder).stat().st_mode & 0o777 == 0o600


def test_what_cannot_be_saved_is_in_it_all_the_same(folder: Folder) -> None:
    history = opened(folder)
    history.chronicle()
    folder.history.unlink()
    folder.history.mkdir()
    history.append(NEW)
    assert "s-3" in {brief.id for brief in history.chronicle()}
    assert TODAY in told_days(history)


def told_days(history: DigestedHistory) -> frozenset[date]:
    found = history.digest(TODAY)
    return agenda(PROGRAM, fold_sessions(found.entries), found.entries, TODAY, found.past).done_days


def test_the_entries_of_a_session_come_with_the_self_check_of_its_day(folder: Folder) -> None:
    of_day = make_entry(SelfCheck(FIRST, PROGRAM.id, 1, 1, 6), entry_id="check")
    other = make_entry(SelfCheck(TODAY, PROGRAM.id, 1, 7, 5), entry_id="later")
    folder.fill((of_day, other))
    found = opened(folder).entries_of(["s-1"], FIRST)
    assert {entry.id for entry in found} == {"s-1.start", "s-1.1", "s-1.3", "s-1.end", "check"}


def test_what_waits_in_the_journal_is_in_it(folder: Folder) -> None:
    """An earlier run could not save it, and neither can this one."""
    with folder.unsaved.open("w", encoding="utf-8") as journal:
        journal.writelines(to_line(entry) for entry in NEW)
    history = opened(folder)
    history._opened()._ready()
    history._opened()._journal_waits = True
    history._opened().remember(NEW)
    assert "s-3" in {brief.id for brief in history.chronicle()}
    assert TODAY in told_days(history)


def test_a_chronicle_that_has_gone_is_written_again(folder: Folder) -> None:
    chronicle_of(folder).unlink()
    keep(folder)
    assert chronicle_file.read(chronicle_of(folder)) is not None
