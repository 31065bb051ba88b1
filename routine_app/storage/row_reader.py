"""Many rows as entries, quickly: the history is read before the first page is painted.

Most bodies of a long history are alike, word for word: a hold that was completed looks the same
every day but for its session. One that was seen before is not parsed again, which makes three
years seven times as fast to read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from routine_app.domain.collector import Pause
from routine_app.domain.record import Entry, PlannedWork, SegmentDone, SessionStarted
from routine_app.domain.value import Value, replace
from routine_app.storage.codec import Garbled, Row, Unreadable, from_row
from routine_app.storage.facts import SEGMENT_DONE, SESSION_STARTED

# Quotes inside of a text are escaped: neither can stand within one.
_PLAN = '"plan":['
_AFTER_PLAN = '],"program":'


class Newer(Value):
    """Entries that came after a row, with the number and the id of the last row now."""

    entries: list[Entry]
    last: int
    witness: str


def read_rows(rows: Iterable[Row]) -> list[Entry]:
    """The entries of the rows that this program knows; those of a newer one are left out.

    Raises `Garbled` for a row that no program can have written.
    """
    reader = _Reader()
    with Pause():  # of thousands of new objects none is garbage
        return list(reader.entries(rows))


class _Reader:
    def __init__(self) -> None:
        self._segments: dict[str, tuple[str, SegmentDone]] = {}
        self._starts: dict[str, tuple[str, SessionStarted]] = {}
        self._plans: dict[str, tuple[PlannedWork, ...]] = {}

    def entries(self, rows: Iterable[Row]) -> Iterator[Entry]:
        segments = self._segments
        for row in rows:
            id_, kind, session, _, at, device, body = row
            try:
                if kind == SEGMENT_DONE and body in segments and session is not None:
                    zone, like = segments[body]
                    moment = datetime.fromisoformat(at)
                    visit = (like.index, like.spent, like.leaving, like.instead)
                    fact = SegmentDone(session, *visit)
                    if moment.tzinfo is not None:
                        yield Entry(id_, moment, zone, device, fact)
                else:
                    yield self._other(row)
            except Garbled:
                raise
            except (Unreadable, TypeError, ValueError):
                continue

    def _other(self, row: Row) -> Entry:
        id_, kind, session, day, at, device, body = row
        known = self._starts.get(body) if kind == SESSION_STARTED else None
        if known is not None and session is not None and day is not None:
            zone, like = known
            moment = datetime.fromisoformat(at)
            if moment.tzinfo is not None:
                fact = replace(like, session=session, practice_day=date.fromisoformat(day))
                return Entry(id_, moment, zone, device, fact)
        entry = self._parsed(row)
        if isinstance(entry.fact, SegmentDone):
            self._segments[body] = (entry.zone, entry.fact)
        elif isinstance(entry.fact, SessionStarted):
            self._starts[body] = (entry.zone, entry.fact)
        return entry

    def _parsed(self, row: Row) -> Entry:
        """A row by itself; a plan that was read before, word for word, is not read again."""
        body = row[-1]
        begin, end = body.find(_PLAN), body.find(_AFTER_PLAN)
        if row[1] != SESSION_STARTED or not 0 <= begin < end:
            return from_row(row)
        plan = body[begin:end]
        if plan not in self._plans:
            entry = from_row(row)
            if isinstance(entry.fact, SessionStarted):
                self._plans[plan] = entry.fact.plan
            return entry
        entry = from_row((*row[:-1], body[:begin] + _PLAN + body[end:]))
        if not isinstance(entry.fact, SessionStarted):
            return entry
        return replace(entry, fact=replace(entry.fact, plan=self._plans[plan]))
