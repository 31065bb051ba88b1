"""The digest beside the history: never in doubt, never in the way."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from routine_app.domain.digesting import digest
from routine_app.domain.past import Digest, DoneSession, Past, Told
from routine_app.domain.ports import HistoryLog
from routine_app.domain.record import CheckIn, Entry
from routine_app.domain.value import replace
from routine_app.storage import digest_file
from routine_app.storage.database import NewerHistory
from routine_app.storage.digest_file import Stamp
from routine_app.storage.digested_history import DigestedHistory
from tests.fakes import MONDAY, FakeClock, make_session
from tests.storage.folders import Folder
from tests.storage.strategies import entries as any_entries

OLD = make_session("s-1", MONDAY - timedelta(days=9))
NEW = make_session("s-2", MONDAY)
TODAY = MONDAY.date()
YESTERDAY = TODAY - timedelta(days=1)
STAMP = Stamp(1, 2, 3, 4)


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """A history that was stored an hour ago."""
    made = Folder(tmp_path / "data")
    made.fill((*OLD, *NEW))
    make_old(made.history)
    return made


def make_old(path: Path) -> None:
    """As if it had been changed an hour ago. The time of the change of its state stays now."""
    state = path.stat()
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns - 3_600_000_000_000))


@pytest.fixture(autouse=True)
def no_need_to_settle(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file's state cannot be made older, so the tests do without the seconds of waiting."""
    monkeypatch.setattr(digest_file, "_SETTLED", 0)


def opened(folder: Folder) -> DigestedHistory:
    return DigestedHistory.open(folder, lambda: FakeClock().now().wall)


def keep(folder: Folder) -> None:
    history = opened(folder)
    history.keep_digest(TODAY)
    history.close()


def is_trusted(folder: Folder) -> bool:
    """Whether a start would do without the file itself."""
    return opened(folder)._history is None


def test_it_is_a_history_log(folder: Folder) -> None:
    log: HistoryLog = opened(folder)
    assert log.entries() == (*OLD, *NEW)
    assert log.digest(TODAY) is log.digest(TODAY)


def test_a_start_with_a_digest_does_not_open_the_file(folder: Folder) -> None:
    assert not is_trusted(folder)
    keep(folder)
    assert is_trusted(folder)
    assert opened(folder).digest(TODAY) == digest((*OLD, *NEW), YESTERDAY)
    assert opened(folder).notices() == ()
    assert opened(folder).is_on_disk


def test_the_digest_is_for_its_owner_alone(folder: Folder) -> None:
    keep(folder)
    assert folder.digest.stat().st_mode & 0o777 == 0o600


def test_what_is_added_later_is_seen(folder: Folder) -> None:
    keep(folder)
    history = opened(folder)
    before = history.digest(TODAY)
    more = make_session("s-3", MONDAY + timedelta(hours=1))
    history.append(more)
    found = history.digest(TODAY)
    assert found.past == before.past
    assert {*found.entries} == {*before.entries, *more}
    history.close()
    assert not is_trusted(folder)


def test_what_another_process_adds_is_seen(folder: Folder) -> None:
    keep(folder)
    history = opened(folder)
    history.digest(TODAY)
    more = make_session("s-3", MONDAY + timedelta(hours=1))
    folder.fill(more)
    assert {e.id for e in more} <= {e.id for e in history.digest(TODAY).entries}


def test_a_day_before_the_digest_is_read_from_the_whole_history(folder: Folder) -> None:
    keep(folder)
    long_ago = TODAY - timedelta(days=8)
    assert opened(folder).digest(long_ago).past.since < long_ago


def test_a_later_day_needs_no_new_digest(folder: Folder) -> None:
    keep(folder)
    history = opened(folder)
    assert history.digest(TODAY + timedelta(days=400)).past.since == YESTERDAY
    assert history._history is None


@pytest.mark.parametrize(
    "spoil",
    [
        lambda f: f.digest.write_bytes(b""),
        lambda f: f.digest.write_bytes(f.digest.read_bytes()[:-3]),
        lambda f: f.digest.write_bytes(f.digest.read_bytes().replace(b":false", b":true ")),
        lambda f: f.digest.unlink(),
        lambda f: f.unsaved.write_text("{}\n"),
        lambda f: os.utime(f.history),
        lambda f: f.history.write_bytes(f.history.read_bytes() + b"\0"),
        lambda f: (
            f.history.rename(f.data / "aside"),
            f.history.write_bytes((f.data / "aside").read_bytes()),
        ),
    ],
    ids=["empty", "cut", "changed", "gone", "journal", "touched", "longer", "another file"],
)
def test_whatever_is_doubtful_is_not_trusted(
    folder: Folder, spoil: Callable[[Folder], object]
) -> None:
    keep(folder)
    assert is_trusted(folder)
    spoil(folder)
    assert not is_trusted(folder)


def test_a_file_that_was_just_changed_is_not_trusted(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(digest_file, "_SETTLED", 3_600_000_000_000)
    keep(folder)
    assert not is_trusted(folder)


def test_another_version_of_the_program_makes_its_own(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(folder)
    monkeypatch.setattr(digest_file, "__version__", "0.0.0")
    assert not is_trusted(folder)


def test_a_digest_that_cannot_be_written_is_no_trouble(folder: Folder) -> None:
    folder.digest.parent.write_text("in the way")
    keep(folder)
    assert opened(folder).notices() == ()


def test_a_newer_history_is_refused_as_ever(folder: Folder) -> None:
    connection = sqlite3.connect(folder.history)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(NewerHistory):
        opened(folder)


days = st.dates()
done = st.builds(
    DoneSession,
    st.text(),
    days,
    st.text(),
    st.integers(),
    st.integers(),
    st.booleans(),
)
scale = st.none() | st.integers(0, 10)
told = st.builds(Told, days, st.builds(CheckIn, st.text(), scale, scale, st.text()))
near = st.dates(date(2020, 1, 1), date(2040, 1, 1))
pasts = st.builds(
    Past, days, st.frozensets(near), st.lists(done).map(tuple), st.none() | told, st.booleans()
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pasts, st.lists(any_entries, max_size=4).map(tuple))
def test_what_was_written_is_read(tmp_path: Path, past: Past, entries: tuple[Entry, ...]) -> None:
    path = tmp_path / "history.json"
    digest_file.write(path, STAMP, Digest(past, entries))
    assert digest_file.read(path, STAMP) == Digest(past, entries)
    assert digest_file.read(path, replace(STAMP, size=7)) is None


def test_json_that_means_nothing_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "history.json"
    raws: tuple[object, ...] = ([], {}, {"format": 1}, {"format": 1, "version": 1, "file": 3})
    for raw in raws:
        body = json.dumps(raw).encode()
        path.write_bytes(digest_file._checksum(body) + body)
        assert digest_file.read(path, STAMP) is None
