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
from routine_app.domain.language import mark, tr
from routine_app.domain.progress import Progress
from routine_app.domain.value import Value
from routine_app.storage.codec import Row
from routine_app.storage.exchange.entry_lines import EntryLines
from routine_app.storage.exchange.foreign import NoEntry, foreign_row
from routine_app.storage.exchange.known_lines import KnownLines
from routine_app.storage.exchange.problem import BadFile, place_of, shortened
from routine_app.storage.health_object import from_object, to_object

FORMAT, VERSION = "routine-app history", 1
LARGEST_FILE = 256_000_000
"""Bytes. Twenty years with three sessions a day are half of it."""

_SORTED = 0.9
"""How far writing is when the lines are there."""

_STRIDE = 500
"""Entries between two looks at whether somebody still waits."""

_LONGEST_LINE = 50_000
"""Characters. A longer line is read in any case, only not as quickly."""

_SPACE = re.compile(r"[ \t\r\n]*")


class JsonContents(Value):
    """What a file holds; answers about health only when they were chosen for the export."""

    rows: tuple[Row, ...]
    health: Health | None = None


# ------------------------------------------------------------------- writing


def to_json(
    rows: Iterable[Row], health: Health | None = None, progress: Progress | None = None
) -> bytes:
    """The file of a history. Rows that no program can have written are left out."""
    head: dict[str, object] = {"format": FORMAT, "version": VERSION}
    if health is not None:
        head["health"] = to_object(health)
    lines = [f"{json.dumps(name)}: {json.dumps(value)},\n" for name, value in head.items()]
    found = list(rows)
    through = (progress or Progress()).through(found, len(found), last=_SORTED)
    entries = ",\n".join(_sorted_lines(through))
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


# ------------------------------------------------------------------- reading


def from_json(text: str, progress: Progress | None = None) -> JsonContents:
    """What a file holds. Raises `BadFile` with the place; half of a file is never taken."""
    return _Reader(text, progress or Progress()).contents()


class _Reader:
    """Goes through the text once: entries become rows one by one, each with its place."""

    def __init__(self, text: str, progress: Progress) -> None:
        self._text = text
        self._progress = progress
        self._known = KnownLines()
        self._line_end = -1
        self._decode = json.JSONDecoder(parse_constant=_refuse).raw_decode
        self._at = 0
        self._head: dict[str, object] = {}
        self._rows: dict[str, Row] | None = None

    def contents(self) -> JsonContents:
        self._expect("{", mark("a history that Routine has exported"))
        if not self._skip("}"):
            self._member()
            while self._skip(","):
                self._member()
            self._expect("}", mark("a comma or the closing brace"))
        self._space()
        if self._at < len(self._text):
            self._fail(tr("more text after the end"))
        self._check_head()
        if self._rows is None:
            raise BadFile(tr("no entries in it, expected a history that Routine has exported"))
        return JsonContents(tuple(self._rows.values()), self._health())

    def _member(self) -> None:
        self._space()
        name = self._value()
        if not isinstance(name, str):
            self._fail(tr("expected a name in quotes"))
        if name in self._head or (name == "entries" and self._rows is not None):
            self._fail(tr("a second {name}", name=shortened(name)))
        self._expect(":", mark("a colon"))
        if name == "entries":
            self._check_head()  # a newer file is told before its entries are looked at
            self._entries()
        else:
            self._space()
            self._head[name] = self._value()

    def _entries(self) -> None:
        self._rows = {}
        self._expect("[", mark("a list of entries"))
        if self._skip("]"):
            return
        self._entry(self._rows)
        while self._skip(","):
            self._known_lines(self._rows)
            self._entry(self._rows)
        self._expect("]", mark("a comma or the end of the list"))

    def _known_lines(self, rows: dict[str, Row]) -> None:
        """Go on over lines that are known, each with a comma at its end, as far as they go."""
        text, known, at = self._text, self._known.row, self._at
        while text.startswith("\n", at):
            end = text.find(",\n", at + 1, at + _LONGEST_LINE)
            try:
                row = known(text[at + 1 : end]) if end >= 0 else None
            except NoEntry:
                row = None
            if row is None or rows.setdefault(row[0], row) != row:
                break  # read again, with a word about what is wrong
            at = end + 1
            if len(rows) % _STRIDE == 0:
                self._progress.step(at / len(text))
        self._at = at

    def _entry(self, rows: dict[str, Row]) -> None:
        if len(rows) % _STRIDE == 0:
            self._progress.step(self._at / len(self._text))
        self._space()
        start = self._at
        try:
            row = self._row(self._line())
        except NoEntry as error:
            raise BadFile(str(error), *place_of(self._text, start)) from None
        if rows.setdefault(row[0], row) != row:
            self._at = start
            self._fail(
                tr("a second entry with the id {id}, and another content", id=shortened(row[0]))
            )

    def _row(self, line: str) -> Row:
        """The entry that stands here; `line` is all that stands on the line, if it is no longer."""
        row = self._known.row(line)
        if row is not None:
            self._at += len(line)
            return row
        start = self._at
        raw = self._value()
        row = foreign_row(raw)
        if self._at - start == len(line):
            assert isinstance(raw, dict)
            self._known.learn(line, raw, row)
        return row

    def _line(self) -> str:
        """What stands on the line from here on, without a comma at its end; "" for a long one."""
        text, start = self._text, self._at
        if self._line_end < start:
            end = text.find("\n", start)
            self._line_end = end if end >= 0 else len(text)
        end = self._line_end
        if end - start > _LONGEST_LINE:
            return ""
        return text[start : end - 1 if text.endswith(",", start, end) else end]

    def _check_head(self) -> None:
        found, version = self._head.get("format"), self._head.get("version")
        if found is not None and found != FORMAT:
            raise BadFile(
                tr(
                    "it is {found}, expected a history that Routine has exported",
                    found=shortened(found),
                )
            )
        if type(version) is int and version > VERSION:
            raise BadFile(
                tr(
                    "it was written by a newer version of Routine (format {format}, this one "
                    "reads {known}); install that version to read it",
                    format=version,
                    known=VERSION,
                )
            )
        if self._rows is not None and (found is None or version != VERSION):
            wanted = f'"format": "{FORMAT}", "version": {VERSION}'
            raise BadFile(tr("expected {wanted} in it", wanted=wanted))

    def _health(self) -> Health | None:
        raw = self._head.get("health")
        found = None if raw is None else from_object(raw)
        if raw is not None and found is None:
            raise BadFile(tr("its answers about health cannot be understood"))
        return found

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
            found = (
                shortened(self._text[self._at : self._at + 20]) if self._rest() else tr("the end")
            )
            self._fail(tr("found {found}, expected {expected}", found=found, expected=tr(what)))

    def _rest(self) -> bool:
        return self._at < len(self._text)

    def _value(self) -> object:
        try:
            value, self._at = self._decode(self._text, self._at)
        except json.JSONDecodeError as error:
            raise BadFile(
                tr("not JSON here ({problem})", problem=error.msg), error.lineno, error.colno
            ) from None
        except RecursionError:
            self._fail(tr("more brackets inside of each other than any entry has"))
        except ValueError as error:
            self._fail(tr("not JSON here ({problem})", problem=error))
        except StopIteration:
            self._fail(tr("the file ends too early"))
        return value

    def _fail(self, message: str) -> NoReturn:
        raise BadFile(message, *place_of(self._text, self._at))


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number")
