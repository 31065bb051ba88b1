"""A problem is told where an author can look: never behind the end of a file, never nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from routine_app.content.check import check_files
from routine_app.content.library import Library
from routine_app.resources import routines_dir

LIBRARY = Library(routines_dir())
EXERCISE = """\
exercise: a
name: A
phase: lengthen
aim: A
position: standing
sides: each
dose: 30 s
poses:
  start:
    same as: hold
"""


def places(text: str, folder: Path) -> list[tuple[int, int]]:
    path = folder / "a.yaml"
    path.write_text(text, encoding="utf-8", newline="")
    return [(found.line, found.column) for found in check_files([path], LIBRARY)]


@pytest.mark.parametrize("text", ["---", "routine: a\n---", "routine:\r\n- ?", "a:\r?", "[", "-"])
def test_nothing_at_the_end_stands_at_the_end(text: str, tmp_path: Path) -> None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for line, column in places(text, tmp_path):
        assert 1 <= line <= len(lines)
        assert 1 <= column <= len(lines[line - 1]) + 1


@pytest.mark.parametrize("other", ["harder: a", "easier: [Rest., a]"])
def test_nothing_is_easier_or_harder_than_itself(other: str, tmp_path: Path) -> None:
    text = EXERCISE.replace("same as: hold", "knee left: 5") + other + "\n"
    assert places(text, tmp_path) == [(11, text.splitlines()[-1].index("a", 7) + 1)]


def test_a_start_that_begins_from_a_hold_that_is_not_there(tmp_path: Path) -> None:
    assert places(EXERCISE, tmp_path) == [(10, 14)]


@pytest.mark.parametrize(
    "step", ["rest 20 s", "pelvic-tilt 8 reps", "half-kneeling 45 s x 2, left only"]
)
def test_a_colon_that_was_forgotten_is_named_and_mended(step: str, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    text = f"routine: a\nname: A\nsteps:\n  - pelvic-tilt: 8 reps\n  - {step}\n"
    path.write_text(text, encoding="utf-8")
    (found,) = check_files([path], LIBRARY)
    meant = step.replace(" ", ": ", 1)
    assert found.message == f'there is no ":" in "{step}". Write "{meant}".'
    assert found.fix is not None
    assert found.fix.replacement == meant
    path.write_text(text.replace(step, meant), encoding="utf-8")
    assert check_files([path], LIBRARY) == []


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "with a mark"])
def test_a_byte_that_is_no_text_is_told_by_its_place(mark: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(mark + "name: Füße\nabout: ".encode() + b"\xce\n")
    (found,) = check_files([path], LIBRARY)
    assert (found.line, found.column) == (2, 8)
    assert "0xce" in found.message
