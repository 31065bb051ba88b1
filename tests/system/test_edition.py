"""Whoever changes the code never sees what its old form made."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from routine_app.system.edition import edition


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("body.py", "legs.py", "notes.txt"):
        (tmp_path / name).write_text("same length")
    return tmp_path


def test_it_stays_while_the_code_stays(folder: Path) -> None:
    assert edition(folder) == edition(folder)


def test_it_changes_with_a_file_that_is_saved(folder: Path) -> None:
    before, file = edition(folder), folder / "legs.py"
    state = file.stat()
    os.utime(file, ns=(state.st_atime_ns, state.st_mtime_ns + 1))
    assert edition(folder) != before


def test_it_changes_with_files_that_come_or_go(folder: Path) -> None:
    before = edition(folder)
    (folder / "hands.py").write_text("new")
    between = edition(folder)
    (folder / "body.py").unlink()
    assert len({before, between, edition(folder)}) == 3


def test_other_files_do_not_count(folder: Path) -> None:
    before = edition(folder)
    (folder / "notes.txt").write_text("another text")
    assert edition(folder) == before


def test_single_files_count_too(folder: Path) -> None:
    before = edition(folder / "body.py")
    (folder / "body.py").write_text("longer than before")
    assert edition(folder / "body.py") != before


def test_without_files_the_version_tells(tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    assert edition(missing, version="1.0") == edition(missing, version="1.0")
    assert edition(missing, version="1.0") != edition(missing, version="1.1")
