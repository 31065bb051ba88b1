"""One line of a file, to be shown beside what is wrong with it."""

from __future__ import annotations

import re
from pathlib import Path

from routine_app.content.problem import ContentError, printable
from routine_app.content.source import read_source

LONGEST = 80
"""Letters. What goes on after them is left out."""

_LINE_END = re.compile(r"\r\n|\r|\n")


def excerpt(path: Path, line: int) -> str:
    """The line of this number, without what stands around it; empty when there is none to show."""
    if line < 1:
        return ""
    try:
        text, _ = read_source(path, str(path))
    except ContentError:
        return ""
    return excerpt_of(text, line)


def excerpt_of(text: str, line: int) -> str:
    """The same of a text that was read."""
    lines = _LINE_END.split(text)
    if not 1 <= line <= len(lines):
        return ""
    found = " ".join(lines[line - 1].split())
    return printable(found if len(found) <= LONGEST else f"{found[: LONGEST - 1]}…")
