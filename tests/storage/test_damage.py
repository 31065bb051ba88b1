"""A damaged history is set aside, and everything that can be had of it is put together again."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from routine_app.domain.record import Entry
from routine_app.storage import rescue
from routine_app.storage.upkeep import look_after
from tests.fakes import MONDAY, FakeClock, make_days, make_session
from tests.storage.folders import Folder, ids_in, ids_of, quick_check, run_sql

DAYS = [MONDAY.date() - timedelta(days=number) for number in range(120, 0, -1)]
OLD = make_days(DAYS)
NEW = make_session("s-new")
PAGE = 4096


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "data")


@pytest.fixture
def filled(folder: Folder) -> Folder:
    """120 days with a backup of yesterday, and a session that is in no backup."""
    yesterday = FakeClock(MONDAY - timedelta(days=1))
    history = folder.open(yesterday)
    history.append(OLD)
    history.backup_if_due()
    history.close()
    folder.fill(NEW)
    return folder


def overwrite(path: Path, start: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(content)


def lose_header(path: Path) -> None:
    overwrite(path, 0, b"not a database, not any more" * 10)


def lose_first_page(path: Path) -> None:
    overwrite(path, 0, b"\0" * PAGE)


def lose_a_page_in_the_middle(path: Path) -> None:
    overwrite(path, path.stat().st_size // PAGE // 2 * PAGE, b"\xa5" * PAGE)


def lose_the_second_half(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def become_text(path: Path) -> None:
    path.write_text("Dear diary, " * 1000)


def become_a_stub(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0")


DAMAGES: list[Callable[[Path], None]] = [
    lose_header,
    lose_first_page,
    lose_a_page_in_the_middle,
    lose_the_second_half,
    become_text,
    become_a_stub,
]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda d: d.__name__)
def test_a_damaged_history_is_restored_and_the_user_told_once(
    damage: Callable[[Path], None], filled: Folder
) -> None:
    damage(filled.history)
    broken = filled.history.read_bytes()
    history = filled.open()
    history.check()
    assert set(history.entries()) >= set(OLD)
    (notice,) = history.notices()
    assert notice.startswith("Your history file was damaged;")
    assert f"the backup of {MONDAY.date() - timedelta(days=1)}" in notice
    (aside,) = filled.damaged
    assert aside.name == f"history.damaged-{MONDAY.date()}.sqlite3"
    assert str(aside) in notice
    assert aside.read_bytes() == broken
    assert quick_check(filled.history) == "ok"
    assert set(filled.stored()) >= set(ids_of(OLD))
    history.append(make_session("s-next"))
    history.close()
    assert filled.open().notices() == ()


@pytest.mark.parametrize(
    "damage", [lose_header, lose_first_page, lose_a_page_in_the_middle], ids=lambda d: d.__name__
)
def test_what_no_backup_has_is_read_from_the_damaged_file(
    damage: Callable[[Path], None], filled: Folder
) -> None:
    damage(filled.history)
    history = filled.open()
    history.check()
    assert set(history.entries()) == {*OLD, *NEW}


@pytest.mark.parametrize(
    "damage",
    [lose_header, lose_first_page, lose_a_page_in_the_middle, lose_the_second_half],
    ids=lambda d: d.__name__,
)
def test_without_a_backup_most_rows_are_still_read(
    damage: Callable[[Path], None], folder: Folder
) -> None:
    folder.fill(OLD)
    damage(folder.history)
    history = folder.open()
    history.check()
    found = history.entries()
    assert set(found) <= set(OLD)
    assert len(found) > len(OLD) * 0.35
    (notice,) = history.notices()
    assert "the backup of" not in notice


def test_damage_while_the_history_is_open_costs_nothing_that_is_known(filled: Folder) -> None:
    history = filled.open()
    assert set(history.entries()) == {*OLD, *NEW}
    become_text(filled.history)
    later = make_session("s-later")
    history.append(later)
    assert set(history.entries()) == {*OLD, *NEW, *later}
    assert set(filled.stored()) == set(ids_of([*OLD, *NEW, *later]))
    (notice,) = history.notices()
    assert "damaged" in notice


def test_damage_that_only_a_check_finds_is_repaired(filled: Folder) -> None:
    """Reading the table does not touch the index."""
    content = filled.history.read_bytes()
    index_leaf = b"\x0a"
    leaves = [at for at in range(0, len(content), PAGE) if content[at : at + 1] == index_leaf]
    overwrite(filled.history, leaves[len(leaves) // 2], b"\xa5" * PAGE)
    history = filled.open()
    assert set(history.entries()) == {*OLD, *NEW}
    assert history.notices() == ()
    history.check()
    assert len(history.notices()) == 1
    assert quick_check(filled.history) == "ok"
    assert set(history.entries()) == {*OLD, *NEW}


def test_a_whole_history_passes_the_check_in_silence(filled: Folder) -> None:
    history = filled.open()
    history.check()
    assert history.notices() == ()
    assert filled.damaged == []


def test_a_database_of_another_program_is_set_aside(folder: Folder) -> None:
    folder.data.mkdir()
    run_sql(folder.history, "CREATE TABLE recipe (name TEXT)")
    history = folder.open()
    history.append(NEW)
    assert history.entries() == NEW
    assert len(folder.damaged) == 1


def test_a_history_without_its_table_is_damaged(filled: Folder) -> None:
    run_sql(filled.history, "DROP TABLE entry")
    history = filled.open()
    assert set(history.entries()) == set(OLD)
    assert len(filled.damaged) == 1


def test_two_damages_on_one_day_have_two_names(folder: Folder) -> None:
    for _ in range(2):
        folder.data.mkdir(exist_ok=True)
        become_text(folder.history)
        folder.open().close()
    assert [path.name for path in folder.damaged] == [
        f"history.damaged-{MONDAY.date()}-2.sqlite3",
        f"history.damaged-{MONDAY.date()}.sqlite3",
    ]


def test_an_old_rollback_journal_is_not_played_into_the_new_file(filled: Folder) -> None:
    become_text(filled.history)
    journal = filled.history.with_name("history.sqlite3-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\0" * 600)
    history = filled.open()
    assert set(history.entries()) == set(OLD)
    assert quick_check(filled.history) == "ok"
    assert not journal.exists()


def test_a_damaged_history_that_cannot_be_repaired_is_shown_and_left_alone(
    filled: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, rows: list[object], today: date) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(rescue, "replace_damaged", full)
    become_text(filled.history)
    broken = filled.history.read_bytes()
    history = filled.open()
    assert set(history.entries()) == set(OLD)
    history.append(NEW)
    assert set(history.entries()) == {*OLD, *NEW}
    told = history.notices()
    assert told[0] == "The disk is full; your history file is damaged and not yet repaired."
    assert filled.history.read_bytes() == broken
    monkeypatch.undo()
    history.close()
    assert set(filled.stored()) == set(ids_of([*OLD, *NEW]))


class PowerCut(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("step", ["hardlink_to", "replace"])
def test_a_crash_in_the_middle_of_a_repair_costs_nothing(
    step: str, filled: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut(path: Path, other: Path) -> None:
        raise PowerCut

    lose_a_page_in_the_middle(filled.history)
    with monkeypatch.context() as patch:
        patch.setattr(Path, step, cut)
        with pytest.raises(PowerCut):
            filled.open().check()
    history = filled.open()
    history.check()
    assert set(history.entries()) == {*OLD, *NEW}
    assert quick_check(filled.history) == "ok"


def test_a_file_system_without_links_is_good_enough(
    filled: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, other: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    become_text(filled.history)
    assert set(filled.open().entries()) == set(OLD)
    assert len(filled.damaged) == 1


# ----------------------------------------------- an empty one for a full one


@pytest.mark.parametrize("how", ["missing", "empty"])
def test_an_empty_history_never_replaces_a_full_one(how: str, filled: Folder) -> None:
    filled.history.unlink()
    if how == "empty":
        filled.history.touch()
    history = filled.open()
    assert set(history.entries()) == set(OLD)
    (notice,) = history.notices()
    assert "was missing or empty" in notice
    assert filled.stored() == ids_of(OLD)


def test_a_damaged_backup_is_passed_over_for_an_older_one(filled: Folder) -> None:
    history = filled.open()
    history.backup_if_due()
    history.close()
    newest, older = sorted(filled.backups.iterdir(), reverse=True)
    assert set(ids_in(newest)) > set(ids_in(older))
    become_text(newest)
    filled.history.unlink()
    again = filled.open()
    assert set(again.entries()) == set(OLD)


def test_random_damage_never_costs_what_a_backup_has(tmp_path: Path) -> None:
    """Garbage anywhere, of any length: no exception, and no entry of the backup is lost.

    A single wrong letter can look like a value; it costs no more than its own entry.
    """
    dice = random.Random(7)
    pristine = Folder(tmp_path / "pristine")
    history = pristine.open()
    history.append(OLD)
    history.backup_if_due()
    history.close()
    content = pristine.history.read_bytes()
    backup = next(pristine.backups.iterdir())
    for number in range(25):
        folder = Folder(tmp_path / str(number))
        folder.backups.mkdir(parents=True)
        (folder.backups / backup.name).write_bytes(backup.read_bytes())
        start = dice.randrange(len(content))
        garbage = dice.randbytes(dice.choice([1, 16, 300, 9000]))
        folder.history.write_bytes(content[:start] + garbage + content[start + len(garbage) :])
        damaged = folder.open()
        damaged.check()
        read: tuple[Entry, ...] = damaged.entries()
        damaged.append(NEW)
        damaged.close()
        lost = set(ids_of(OLD)) - set(ids_of(read))
        assert len(lost) <= (len(garbage) == 1), (number, start, len(garbage))
        assert quick_check(folder.history) == "ok"


def test_salvaging_what_is_no_file_finds_nothing(tmp_path: Path) -> None:
    assert rescue.salvage(tmp_path / "nowhere") == []
    (tmp_path / "folder").mkdir()
    assert rescue.salvage(tmp_path / "folder") == []
    with pytest.raises((OSError, sqlite3.Error)):
        rescue.replace_damaged(tmp_path / "nowhere" / "history.sqlite3", [], MONDAY.date())


def test_a_schema_that_is_no_text_is_damage_like_any_other(filled: Folder) -> None:
    """SQLite quotes what it finds there, in bytes that are no characters."""
    wanted = filled.stored()
    content = filled.history.read_bytes()
    broken = content.replace(b"tableentryentry", b"table\xf7ntryentry")
    broken = broken.replace(b"CREATE TABLE entry", b"CREATE TABLX entry")
    assert broken != content
    filled.history.write_bytes(broken)
    with pytest.raises(UnicodeDecodeError):
        quick_check(filled.history)
    assert look_after(filled.history, filled.backups, MONDAY.date()).doubtful
    history = filled.open()
    history.close()
    assert set(filled.stored()) == set(wanted)
    assert any("was damaged" in sentence for sentence in history.notices())
    assert quick_check(filled.history) == "ok"
