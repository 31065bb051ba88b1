"""What stands in a sync folder, and what becomes of it when it is not as it should be."""

from __future__ import annotations

import errno
import json
import os
import sqlite3
import stat
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from routine_app.domain.record import SessionRemoved
from routine_app.storage import database
from routine_app.storage.codec import Row, to_line
from routine_app.storage.sync import folder as sync_folder
from routine_app.storage.sync.lines import Lines, from_lines, is_sync_file
from tests.fakes import MONDAY, make_entry, make_session
from tests.storage.folders import run_sql
from tests.storage.sync.devices import Device, carry

FIRST = make_session("s-1")
SECOND = make_session("s-2", MONDAY + timedelta(days=1))


@pytest.fixture
def ape(tmp_path: Path) -> Iterator[Device]:
    device = Device(tmp_path, "ape")
    yield device
    device.close()


@pytest.fixture
def bee(tmp_path: Path) -> Iterator[Device]:
    device = Device(tmp_path, "bee")
    yield device
    device.close()


def test_a_device_writes_its_own_file_and_reads_the_others(ape: Device, bee: Device) -> None:
    ape.add(*FIRST)
    assert ape.exchange().sent == len(FIRST)
    assert [path.name for path in ape.folder.iterdir()] == ["routine-ape.jsonl"]
    assert stat.S_IMODE(ape.own.stat().st_mode) == 0o600
    first, *rest = ape.own.read_text().splitlines()
    assert json.loads(first) == {"format": "routine-app sync", "version": 1}
    assert [json.loads(line)["id"] for line in rest] == [entry.id for entry in FIRST]
    carry(ape, bee)
    outcome = bee.exchange()
    assert (outcome.received, outcome.sent, outcome.devices) == (len(FIRST), 0, 1)
    assert bee.history.entries() == FIRST
    assert not bee.own.exists()


def test_only_what_is_new_is_written_and_read(
    ape: Device, bee: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    ape.add(*FIRST)
    ape.exchange()
    carry(ape, bee)
    bee.exchange()
    read: list[int] = []

    def counted(content: bytes) -> Lines:
        read.append(len(content))
        return from_lines(content)

    monkeypatch.setattr(sync_folder, "from_lines", counted)
    assert bee.exchange().received == 0
    assert read == []
    before = ape.own.stat().st_size
    ape.add(*SECOND)
    assert ape.exchange().sent == len(SECOND)
    carry(ape, bee)
    assert bee.exchange().received == len(SECOND)
    assert read == [ape.own.stat().st_size - before]


def test_removals_travel(ape: Device, bee: Device) -> None:
    ape.add(*FIRST)
    ape.exchange()
    carry(ape, bee)
    bee.exchange()
    bee.add(make_entry(SessionRemoved("s-1")))
    bee.exchange()
    carry(bee, ape)
    ape.exchange()
    assert ape.sessions() == ()


def test_a_last_line_that_is_half_there_waits(ape: Device, bee: Device) -> None:
    ape.add(*FIRST)
    ape.exchange()
    content = ape.own.read_bytes()
    target = bee.folder / ape.own.name
    target.write_bytes(content[:-20])
    outcome = bee.exchange()
    assert outcome.received == len(FIRST) - 1
    assert outcome.passed_over == ()
    target.write_bytes(content)
    assert bee.exchange().received == 1


def test_damaged_lines_are_named_and_passed_over(ape: Device, bee: Device) -> None:
    ape.add(*FIRST)
    ape.exchange()
    lines = ape.own.read_bytes().splitlines(keepends=True)
    target = bee.folder / ape.own.name
    target.write_bytes(lines[0] + b"\0\0\0\n" + b"".join(lines[2:]) + b'{"id": 7}\n')
    outcome = bee.exchange()
    assert outcome.received == len(FIRST) - 1
    (words,) = outcome.passed_over
    assert words == "routine-ape.jsonl, lines 2, 6: could not be read and is passed over"
    assert bee.exchange().passed_over == outcome.passed_over
    target.write_bytes(b"".join(lines))  # the syncer brought the rest, in the middle of the file
    again = bee.exchange()
    assert (again.received, again.passed_over) == (1, ())


def test_hostile_lines_are_passed_over(ape: Device) -> None:
    (ape.folder / "routine-evil.jsonl").write_bytes(
        b"[" * 100_000 + b"\n" + b'{"id":"' + b"x" * 2_000_000 + b'"}\n\xff\xfe\n'
        b'{"id":"d","kind":"moon","at":"9999-12-31T00:00:00+00:00","device":"e"}\n'
        b'{"id":"n","kind":"moon","at":"2026-03-02T00:00:00+00:00","device":"e","x":NaN}\n'
    )
    outcome = ape.exchange()
    assert outcome.received == 0
    assert "lines 1, 2, 3, 4, 5" in outcome.passed_over[0]


def test_entries_of_a_newer_program_are_kept_and_a_newer_file_is_left_alone(ape: Device) -> None:
    row = '{"id":"n","kind":"moon seen","at":"2026-03-02T00:00:00+00:00","device":"e"}\n'
    (ape.folder / "routine-new.jsonl").write_text(row)
    assert ape.exchange().received == 1
    (ape.folder / "routine-newer.jsonl").write_text(
        '{"format":"routine-app sync","version":2}\n' + row.replace('"n"', '"m"')
    )
    outcome = ape.exchange()
    assert outcome.received == 0
    assert "newer version" in outcome.passed_over[0]


def test_a_copy_of_a_conflict_is_read_like_any_other_file(ape: Device) -> None:
    names = (
        "routine-bee.sync-conflict-20260302-073000-ABCDEF.jsonl",
        "routine-bee (conflicted copy 2026-03-02 073000).jsonl",
        "routine-ape (Anna's conflicted copy).jsonl",
    )
    for number, name in enumerate(names):
        entries = make_session(f"s-{number}", MONDAY + timedelta(days=number))
        (ape.folder / name).write_text("".join(map(to_line, entries)))
    outcome = ape.exchange()
    assert outcome.received == 3 * len(FIRST)
    assert outcome.devices == 1
    assert not is_sync_file(".syncthing.routine-bee.jsonl.tmp")


def test_what_is_no_file_is_not_opened(ape: Device) -> None:
    os.mkfifo(ape.folder / "routine-pipe.jsonl")
    (ape.folder / "routine-folder.jsonl").mkdir()
    (ape.folder / "routine-link.jsonl").symlink_to(ape.folder / "nowhere")
    outcome = ape.exchange()
    assert outcome.problem == ""
    assert len(outcome.passed_over) == 2


def test_a_folder_that_is_away_is_a_quiet_state(ape: Device) -> None:
    ape.add(*FIRST)
    ape.exchange()
    moved = ape.folder.rename(ape.folder.with_name("unplugged"))
    assert ape.exchange().away
    moved.rename(ape.folder)
    ape.add(*SECOND)
    assert ape.exchange().sent == len(SECOND)


def test_another_folder_gets_everything(ape: Device) -> None:
    ape.add(*FIRST)
    ape.exchange()
    ape.folder = ape.folder.with_name("another")
    ape.folder.mkdir()
    assert ape.exchange().sent == len(FIRST)


def test_what_only_a_lost_file_had_is_written_again(ape: Device, bee: Device) -> None:
    ape.add(*FIRST)
    ape.exchange()
    carry(ape, bee)
    bee.exchange()
    (bee.folder / ape.own.name).unlink()
    assert bee.exchange().sent == len(FIRST)


def test_a_history_that_was_lost_comes_back_from_the_folder(ape: Device) -> None:
    ape.add(*FIRST)
    ape.exchange()
    ape.close()
    ape.places.history.unlink()
    ape.history = ape.places.open()
    assert ape.exchange().received == len(FIRST)
    assert ape.history.entries() == FIRST


def test_a_line_cut_off_by_a_crash_swallows_no_other(ape: Device, bee: Device) -> None:
    ape.add(*FIRST)
    ape.exchange()
    with ape.own.open("ab") as file:
        file.write(b'{"id": "half')
    ape.add(*SECOND)
    ape.exchange()
    carry(ape, bee)
    outcome = bee.exchange()
    assert outcome.passed_over == ()
    assert bee.history.entries() == (*FIRST, *SECOND)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "There is no room left in "),
        (errno.EROFS, "cannot be written to"),
        (errno.EIO, "cannot be used now"),
    ],
)
def test_a_folder_that_cannot_be_written_to_loses_nothing(
    number: int, words: str, ape: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    ape.add(*FIRST)
    ape.exchange()
    before = ape.own.read_bytes()
    ape.add(*SECOND)

    def fail(handle: int, content: bytes) -> int:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as broken:
        broken.setattr(os, "write", fail)
        assert words in ape.exchange().problem
    assert ape.own.read_bytes() == before
    assert ape.exchange().sent == len(SECOND)


def test_a_busy_history_is_left_for_later(
    ape: Device, bee: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    ape.add(*FIRST)
    ape.exchange()
    carry(ape, bee)
    other = sqlite3.connect(bee.places.history)
    other.execute("BEGIN EXCLUSIVE")
    monkeypatch.setattr(sync_folder, "_PATIENCE", 0.01)
    assert "busy" in bee.exchange().problem
    other.close()
    assert bee.exchange().received == len(FIRST)


def test_a_session_is_saved_while_a_long_history_comes_in(
    ape: Device, bee: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What comes in is many small writes: between two of them everybody else gets a turn."""
    many = [make_session(f"s-{n}", MONDAY + timedelta(hours=n)) for n in range(120)]
    ape.add(*(entry for entries in many for entry in entries))
    ape.exchange()
    carry(ape, bee)
    usual, sizes = database.insert, []

    def insert_and_play(connection: sqlite3.Connection, rows: Sequence[Row]) -> None:
        usual(connection, rows)
        sizes.append(len(rows))
        with monkeypatch.context() as inside:
            inside.setattr(database, "insert", usual)
            bee.add(*make_session(f"own-{len(sizes)}"))

    monkeypatch.setattr(database, "insert", insert_and_play)
    assert bee.exchange().received == 480
    assert len(sizes) > 3
    assert max(sizes) <= 100
    assert bee.history.notices() == ()
    assert len(bee.sessions()) == 120 + len(sizes)


def test_a_history_of_a_newer_program_is_not_touched(ape: Device) -> None:
    ape.add(*FIRST)
    ape.close()
    run_sql(ape.places.history, "PRAGMA user_version = 99")
    assert ape.exchange() == sync_folder.Outcome()
    assert not ape.own.exists()


def test_answers_about_health_never_leave(ape: Device) -> None:
    (ape.places.data / "health.json").write_text('{"told": true, "conditions": ["pregnant"]}')
    ape.add(*FIRST)
    ape.exchange()
    assert "pregnant" not in ape.own.read_text()
