"""Tables of text: reading CSV whoever wrote it, and keeping texts harmless in spreadsheets."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence

from routine_app.domain.language import tr
from routine_app.storage.exchange.problem import BadFile

LARGEST_FILE = 64_000_000
"""Bytes."""

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_QUOTED_FORMULA = re.compile(r"'+[=+\-@\t\r]")


def rows_of(text: str) -> Iterator[tuple[int, list[str]]]:
    """The rows of a table with the line on which each ends. Raises `BadFile`.

    Values stand between commas, or semicolons where a spreadsheet has saved the file anew.
    """
    first = text.partition("\n")[0]
    reader = csv.reader(
        io.StringIO(text, newline=""),
        delimiter=";" if first.count(";") > first.count(",") else ",",
        strict=True,
    )
    try:
        for row in reader:
            if row:
                yield reader.line_num, row
    except csv.Error as error:
        raise BadFile(
            tr("no table that can be read ({problem})", problem=error), reader.line_num or 1
        ) from None


def width(row: Sequence[str]) -> int:
    """How many values a row has; a comma at its end is not followed by one."""
    return len(row) - (row[-1] == "")


def for_spreadsheet(text: str) -> str:
    """A text that no spreadsheet takes for a formula: those get an apostrophe in front."""
    return f"'{text}" if _FORMULA.match(text) else text


def from_spreadsheet(text: str) -> str:
    """The text that `for_spreadsheet` was given."""
    return text[1:] if _QUOTED_FORMULA.match(text) else text


def columns_of(header: Sequence[str], wanted: Sequence[str]) -> dict[str, int]:
    """Where each column stands, in whatever order. Raises `BadFile` for one that is missing."""
    found = {name.strip(): place for place, name in enumerate(header)}
    missing = [name for name in wanted if name not in found]
    if missing:
        raise BadFile(tr("the column '{name}' is missing", name=missing[0]), 1)
    return {name: found[name] for name in wanted}
