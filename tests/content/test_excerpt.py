"""The line of a file that a problem points at."""

from __future__ import annotations

from pathlib import Path

import pytest

from routine_app.content.excerpt import LONGEST, excerpt


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        ("a: 1\n  b:  2\t# c\n", 2, "b: 2 # c"),
        ("a: 1\r\nb: 2\rc: 3", 3, "c: 3"),
        ("a: 1", 2, ""),
        ("a: 1", 0, ""),
        ("x" * 200, 1, "x" * (LONGEST - 1) + "…"),
    ],
)
def test_a_line_is_shown_without_what_stands_around_it(
    tmp_path: Path, text: str, line: int, expected: str
) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(text.encode())
    assert excerpt(path, line) == expected


def test_a_file_that_cannot_be_read_has_no_line_to_show(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    assert excerpt(path, 1) == ""
    path.write_bytes(b"\x89PNG\0\0")
    assert excerpt(path, 1) == ""
