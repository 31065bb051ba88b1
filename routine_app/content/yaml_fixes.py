"""What mends a text that is no YAML: spaces for tabs, a missing space, quotes around a text."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator

from routine_app.content.marking import LONGEST_LINE, fixed, lines_of
from routine_app.content.problem import Fix
from routine_app.domain.language import tr

LARGEST = 64 * 1024
"""Characters. Each way to mend a text is tried, which takes too long for larger ones."""

_TABS = re.compile(r"^[ ]*(\t[ \t]*)")
_GLUED = re.compile(r"^[ ]*(?:- )*[^\s\"'#{\[][^\"'#:]*:(?=[^\s:/])")
_VALUE = re.compile(r"^[ ]*(?:- +)*(?:[^\s\"'#:][^\"'#:]*: +)?")
_TAB_WIDTH = 2

LineOf = Callable[[str], int]
"""The line of the first thing that is no YAML in a text; 0 when all is well."""


def yaml_fix(text: str, line: int, line_of: LineOf) -> Fix | None:
    """What mends the first mistake, which was found in this line; None when nothing does.

    `line_of` reads a text as the file was read.
    """
    lines = lines_of(text)
    if len(text) > LARGEST or not 1 <= line <= len(lines):
        return None
    for number in (line, line - 1):
        if number < 1 or len(lines[number - 1]) > LONGEST_LINE:
            continue
        for fix in _ways(lines[number - 1], number):
            after = line_of(fixed(text, fix))
            if not after or after > line:
                return fix
    return None


def _ways(line: str, number: int) -> Iterator[Fix]:
    if match := _TABS.match(line):
        start, end = match.span(1)
        spaces = " " * _TAB_WIDTH * match[1].count("\t")
        yield Fix(tr("Use spaces"), spaces, number, start + 1, end + 1)
        return
    if match := _GLUED.match(line):
        yield Fix(tr("Add the space"), " ", number, match.end() + 1, match.end() + 1)
    match = _VALUE.match(line)
    assert match is not None
    value = line[match.end() :].rstrip()
    if not value:
        return
    start, end = match.end() + 1, match.end() + 1 + len(value)
    if value[0] in "\"'" and value.count(value[0]) == 1:
        yield Fix(tr("Close the quotes"), value[0], number, end, end)
    else:
        inner = value.strip("\"'") if value[0] in "\"'" else value
        quoted = json.dumps(inner, ensure_ascii=False)
        yield Fix(tr("Put it in quotes"), quoted, number, start, end)
