"""The count of sitting in its file: private, whole or not at all, and gone when it is not wanted."""

from __future__ import annotations

import json
import os
import stat
from datetime import date
from pathlib import Path

import pytest

from routine_app.domain.sitting import Sitting
from routine_app.storage.sitting_file import SittingFile

COUNT = Sitting(date(2026, 3, 2), 1_000, 61_000, 61_000, 70_000, 0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "sitting.json"


def test_what_is_written_is_read_again(path: Path) -> None:
    for sitting in (COUNT, Sitting(date(2026, 3, 2), None, 61_000, 61_000, 70_000, 5)):
        SittingFile(path).write(sitting)
        assert SittingFile(path).read() == sitting


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_it_belongs_to_its_owner_alone(path: Path, no_umask: None) -> None:
    SittingFile(path).write(COUNT)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [found.name for found in path.parent.iterdir()] == ["sitting.json"]


def test_what_is_kept_already_is_not_written_again(path: Path) -> None:
    file = SittingFile(path)
    file.write(COUNT)
    path.unlink()
    file.write(COUNT)
    assert not path.exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\x00",
        b"[]",
        b"null",
        b'"sitting"',
        b'{"day": "2026-03-02"}',
        b"[" * 100_000,
        json.dumps(
            {"day": "soon", "since": None, "last": 1, "looked": 1, "longest": 1, "waits": 1}
        ),
        json.dumps(
            {"day": "2026-03-02", "since": 1.5, "last": 1, "looked": 1, "longest": 1, "waits": 1}
        ),
        json.dumps(
            {"day": "2026-03-02", "since": 1, "last": True, "looked": 1, "longest": 1, "waits": 1}
        ),
    ],
)
def test_a_damaged_file_is_none(path: Path, content: bytes | str) -> None:
    path.parent.mkdir()
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    assert SittingFile(path).read() is None


def test_no_file_and_no_place_for_one_are_no_fault(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    file = SittingFile(tmp_path / "data" / "sitting.json")
    assert file.read() is None
    file.write(COUNT)
    file.forget()


def test_what_is_forgotten_leaves_nothing(path: Path) -> None:
    file = SittingFile(path)
    file.write(COUNT)
    file.forget()
    file.forget()
    assert list(path.parent.iterdir()) == []
    file.write(COUNT)
    assert file.read() == COUNT


def test_nothing_is_written_after_everything_was_deleted(path: Path) -> None:
    SittingFile(path, lambda: True).write(COUNT)
    assert not path.exists()
