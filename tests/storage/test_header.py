"""A single wrong byte in the header of the file: all that was kept is there after the next start."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from routine_app.storage.database import NewerHistory
from tests.fakes import MONDAY, FakeClock, make_days
from tests.storage.folders import Folder, quick_check

DAYS = [MONDAY.date() - timedelta(days=back) for back in range(6, 0, -1)]
HEADER = range(100)
SCHEMA_FORMAT, VERSION = 47, range(60, 64)
"""Where the header says how the schema is written, and where we number it."""


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path / "data")
    history = made.open(FakeClock(MONDAY - timedelta(days=1)))
    history.append(make_days(DAYS))
    history.backup_if_due()
    history.close()
    return made


def with_byte(folder: Folder, place: int, value: int, content: bytes) -> None:
    changed = bytearray(content)
    changed[place] = value
    folder.history.write_bytes(changed)


def test_whatever_byte_is_wrong_nothing_is_lost(folder: Folder) -> None:
    content, wanted = folder.history.read_bytes(), set(folder.stored())
    for place in HEADER:
        if place == VERSION[-1]:
            continue
        with_byte(folder, place, content[place] ^ 0xFF, content)
        history = folder.open()
        history.check()
        history.close()
        assert quick_check(folder.history) == "ok", place
        assert set(folder.stored()) == wanted, place


@pytest.mark.parametrize(
    ("place", "value"), [(SCHEMA_FORMAT, 5), (VERSION[0], 255), (VERSION[0], 1), (VERSION[2], 16)]
)
def test_a_format_that_nothing_has_is_damage(folder: Folder, place: int, value: int) -> None:
    wanted = set(folder.stored())
    with_byte(folder, place, value, folder.history.read_bytes())
    history = folder.open()
    history.close()
    assert any("was damaged" in sentence for sentence in history.notices())
    assert set(folder.stored()) == wanted


def test_a_version_that_may_come_is_not(folder: Folder) -> None:
    content = folder.history.read_bytes()
    with_byte(folder, VERSION[-1], 2, content)
    changed = folder.history.read_bytes()
    with pytest.raises(NewerHistory):
        folder.open()
    assert folder.history.read_bytes() == changed
