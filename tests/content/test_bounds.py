"""Whatever is opened, checking it takes bounded work and memory: counted, so that it holds anywhere.

A step is a call of a Python function or of one that is built in; two million are well under a second.
"""

from __future__ import annotations

import sys
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from routine_app.content.check import check_files
from routine_app.content.library import Library
from routine_app.content.marked_yaml import parse
from routine_app.content.problem import MOST_PROBLEMS, Report
from routine_app.content.reader import MOST_ITEMS
from routine_app.content.routine_shapes import read_exercises
from routine_app.content.source import LARGEST_FILE
from routine_app.resources import routines_dir
from tools.large_files import large_files

LIBRARY = Library(routines_dir())
MOST_STEPS = 2_000_000
MOST_MEMORY = 100 * 1024 * 1024
FILES = large_files()


@pytest.fixture(scope="module", autouse=True)
def _read_before() -> None:
    """What was shipped is read once, whatever is opened."""
    LIBRARY.entries()


@pytest.mark.parametrize("full_of", FILES)
def test_a_large_file_takes_bounded_work_and_memory(full_of: str, tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    path.write_bytes(FILES[full_of])
    steps = 0

    def step(_frame: Any, event: str, _argument: Any) -> None:
        nonlocal steps
        steps += event in ("call", "c_call")

    before = sys.getprofile()
    tracemalloc.start()
    sys.setprofile(step)
    try:
        problems = check_files([path], LIBRARY)
    finally:
        sys.setprofile(before)
        memory = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert steps < MOST_STEPS
    assert memory < MOST_MEMORY
    assert len(problems) <= MOST_PROBLEMS + 1


@pytest.mark.parametrize("full_of", FILES)
def test_they_are_as_large_as_may_be(full_of: str) -> None:
    assert LARGEST_FILE - 300 < len(FILES[full_of]) <= LARGEST_FILE


def test_a_mapping_of_free_words_has_no_more_than_a_list_has_items(tmp_path: Path) -> None:
    path = tmp_path / "words.yaml"
    path.write_bytes(FILES["words to say"])
    assert any(
        f"at most {MOST_ITEMS} fit" in found.message for found in check_files([path], LIBRARY)
    )


def test_a_larger_one_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    path.write_bytes(bytes(LARGEST_FILE + 1))
    (found,) = check_files([path], LIBRARY)
    assert "larger than 256 KiB" in found.message


def test_a_routine_has_no_more_exercises_of_its_own_than_a_list_has_items() -> None:
    node = parse("".join(f"a{n}: {{}}\n" for n in range(MOST_ITEMS + 1)), Report("a.yaml"))
    assert node is not None
    assert len(read_exercises(node, Report("a.yaml"))) == MOST_ITEMS
