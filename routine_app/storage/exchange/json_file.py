"""The whole history as one JSON file, and back without loss.

The file is valid JSON with one entry a line, the oldest first, and depends on nothing but the
history: exported again after an import into an empty folder, it is the same byte for byte.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NoReturn

from routine_app.domain.health import Health
from routine_app.domain.value import Value
from routine_app.storage.codec import Row
from routine_app.storage.exchange.entry_lines import EntryLines
from routine_app.storage.exchange.foreign import NoEntry, foreign_row
from routine_app.storage.exchange.problem import BadFile, place_of, shortened

FORMAT, VERSION = "routine-app history", 1
LARGEST_FILE = 256_000_000
"""Bytes. Twenty years with three sessions a day are half of it."""

_MOST_CONDITIONS = 100
_SPACE = re.compile(r"[ \t\r\n]*")


class JsonContents(Value):
    """What a file holds; answers about health only when they were chosen for the export."""

    rows: tuple[Row, ...]
    health: Health | None = None


# ------------------------------------------------------------------- writing


def to_json(rows: Iterable[Row], health: Health | None = None) -> bytes:
    """The file of a history. Rows that no program can have written are left out."""
    head: dict[str, object] = {"format": FORMAT, "version": VERSION}
    if health is not None:
        head["health"] = _health_object(health)
    lines = [f"{json.dumps(name)}: {json.dumps(value)},\n" for name, value in head.items()]
    entries = ",\n".join(_sorted_lines(rows))
    return f'{{\n{"".join(lines)}"entries": [\n{entries}\n]\n}}\n'.encode()


def _sorted_lines(rows: Iterable[Row]) -> Iterator[str]:
    """Every entry as a line, by its moment; the names in a line by the alphabet."""
    writer = EntryLines()
    found: list[tuple[datetime, str, str]] = []
    for row in rows:
        entry = writer.line(row)
        if entry is not None:
            found.append((entry[0], row[0], entry[1]))
    return (line for _, _, line in sorted(found))


def _health_object(health: Health) -> dict[str, object]:
    return {
        "told": health.told,
        "urgent": health.urgent,
        "conditions": list(health.conditions),
        "sliders": health.sliders,
    }


# ------------------------------------------------------------------- reading


def from_json(text: str) -> JsonContents:
    """What a file holds. Raises `BadFile` with the place; half of a file is never taken."""
    return _Reader(text).contents()


class _Reader:
    """Goes through the text once: entries become rows one by one, each with its place."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._decode = json.JSONDecoder(parse_constant=_refuse).raw_decode
        self._at = 0
        self._head: dict[str, object] = {}
        self._rows: dict[str, Row] | None = None

    def contents(self) -> JsonContents:
        self._expect("{", "a history that Routine has exported")
        if not self._skip("}"):
            self._member()
            while self._skip(","):
                self._member()
            self._expect("}", "a comma or the closing brace")
        self._space()
        if self._at < len(self._text):
            self._fail("more text after the end")
        self._check_head()
        if self._rows is None:
            raise BadFile("no entries in it, expected a history that Routine has exported")
        return JsonContents(tuple(self._rows.values()), self._health())

    def _member(self) -> None:
        self._space()
        name = self._value()
        if not isinstance(name, str):
            self._fail("expected a name in quotes")
        if name in self._head or (name == "entries" and self._rows is not None):
            self._fail(f"a second {shortened(name)}")
        self._expect(":", "a colon")
        if name == "entries":
            self._check_head()  # a newer file is told before its entries are looked at
            self._entries()
        else:
            self._space()
            self._head[name] = self._value()

    def _entries(self) -> None:
        self._rows = {}
        self._expect("[", "a list of entries")
        if self._skip("]"):
            return
        self._entry(self._rows)
        while self._skip(","):
            self._entry(self._rows)
        self._expect("]", "a comma or the end of the list")

    def _entry(self, rows: dict[str, Row]) -> None:
        self._space()
        start = self._at
        raw = self._value()
        try:
            row = foreign_row(raw)
        except NoEntry as error:
            raise BadFile(str(error), *place_of(self._text, start)) from None
        if rows.setdefault(row[0], row) != row:
            self._at = start
            self._fail(f"a second entry with the id {shortened(row[0])}, and another content")

    def _check_head(self) -> None:
        found, version = self._head.get("format"), self._head.get("version")
        if found is not None and found != FORMAT:
            raise BadFile(f"it is {shortened(found)}, expected a history that Routine has exported")
        if type(version) is int and version > VERSION:
            raise BadFile(
                f"it was written by a newer version of Routine (format {version}, this one reads "
                f"{VERSION}); install that version to read it"
            )
        if self._rows is not None and (found is None or version != VERSION):
            raise BadFile(f'expected "format": "{FORMAT}" and "version": {VERSION} in it')

    def _health(self) -> Health | None:
        match self._head.get("health"):
            case None:
                return None
            case {
                "told": bool(told),
                "urgent": bool(urgent),
                "conditions": [*conditions],
                "sliders": bool(sliders),
            } if len(conditions) <= _MOST_CONDITIONS and all(
                isinstance(id_, str) for id_ in conditions
            ):
                return Health(told, urgent, tuple(map(str, conditions)), sliders)
            case _:
                raise BadFile("its answers about health cannot be understood")

    # ------------------------------------------------------------------ signs

    def _space(self) -> None:
        found = _SPACE.match(self._text, self._at)
        assert found is not None
        self._at = found.end()

    def _skip(self, sign: str) -> bool:
        self._space()
        if not self._text.startswith(sign, self._at):
            return False
        self._at += 1
        return True

    def _expect(self, sign: str, what: str) -> None:
        if not self._skip(sign):
            found = shortened(self._text[self._at : self._at + 20]) if self._rest() else "the end"
            self._fail(f"found {found}, expected {what}")

    def _rest(self) -> bool:
        return self._at < len(self._text)

    def _value(self) -> object:
        try:
            value, self._at = self._decode(self._text, self._at)
        except json.JSONDecodeError as error:
            raise BadFile(f"not JSON here ({error.msg})", error.lineno, error.colno) from None
        except RecursionError:
            self._fail("more brackets inside of each other than any entry has")
        except ValueError as error:
            self._fail(f"not JSON here ({error})")
        except StopIteration:
            self._fail("the file ends too early")
        return value

    def _fail(self, message: str) -> NoReturn:
        raise BadFile(message, *place_of(self._text, self._at))


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")
