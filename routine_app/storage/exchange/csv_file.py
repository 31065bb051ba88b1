"""The sessions as a table: one row each, columns as README.md beside this file describes them.

A table says less than the records: sessions that come back from one are whole, their exercises
are not. When the records of the same session arrive later, they take its place.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta

from routine_app.domain.digits import whole_number
from routine_app.domain.language import tr
from routine_app.domain.leaving import Leaving
from routine_app.domain.progress import Progress
from routine_app.domain.record import (
    CheckIn,
    Ending,
    Entry,
    Fact,
    PlannedWork,
    PracticeBackfilled,
    SegmentDone,
    SessionEnded,
    SessionStarted,
)
from routine_app.domain.session import Session
from routine_app.domain.value import Value
from routine_app.domain.words import either
from routine_app.storage.exchange import foreign
from routine_app.storage.exchange.problem import BadFile, shortened
from routine_app.storage.exchange.table import (
    columns_of,
    for_spreadsheet,
    from_spreadsheet,
    rows_of,
)

COLUMNS = (
    *("session", "recorded", "practice_day", "started_at", "zone", "routine", "routine_name"),
    *("program", "program_day", "run", "short", "status", "ended"),
    *("seconds_done", "seconds_planned", "tightness_before", "tightness_after", "pain", "note"),
)
LIVE, BY_HAND = "live", "by hand"
DEVICE = "table"
_YES, _NO = "yes", "no"
_WHOLE = -1
"""The index of the one segment that stands for a whole session: no timeline has it."""

_NOON = time(12, tzinfo=UTC)
_MOST_SECONDS = foreign.LARGEST_NUMBER // 1000


class TableSession(Value):
    """A session of a table, as entries."""

    session: str
    entries: tuple[Entry, ...]


# ------------------------------------------------------------------- writing


def to_csv(sessions: Iterable[Session]) -> bytes:
    """The table of the sessions that count. A mark at its start tells spreadsheets the encoding."""
    output = io.StringIO()
    writer = csv.writer(output, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for session in sessions:
        if session.counts and (session.credit or session.ending):
            writer.writerow(for_spreadsheet(cell) for cell in _cells(session))
    return output.getvalue().encode("utf-8-sig", "replace")


def _cells(session: Session) -> tuple[str, ...]:
    told = session.check_in or CheckIn(session.id)
    live = not session.backfilled
    return (
        session.id,
        LIVE if live else BY_HAND,
        session.practice_day.isoformat(),
        session.started_at.isoformat() if live else "",
        session.zone,
        session.routine,
        session.routine_name,
        session.program,
        str(session.program_day) if session.program_day else "",
        str(session.run) if session.program else "",
        _yes_no(session.short),
        session.status.value,
        session.ending.value if session.ending else "",
        _seconds(session.credit) if live else "",
        _seconds(session.planned) if live else "",
        _number(told.before),
        _number(told.after),
        _yes_no(told.pain),
        told.note,
    )


def _seconds(milliseconds: int) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds}.{rest:03}".rstrip("0").rstrip(".")


def _yes_no(value: bool) -> str:
    return _YES if value else _NO


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


# ------------------------------------------------------------------- reading


def is_ours(header: str) -> bool:
    """Whether a first line is that of our table."""
    names = {name.strip(' "\ufeff') for name in header.replace(";", ",").split(",")}
    return {"session", "practice_day", "seconds_done"} <= names


def from_csv(text: str, progress: Progress | None = None) -> tuple[TableSession, ...]:
    """The sessions of a table. Raises `BadFile` with line and column for the first mistake."""
    many = text.count("\n")
    rows = (progress or Progress()).through(rows_of(text), many)
    _, header = next(rows, (1, []))
    columns = columns_of(header, COLUMNS)
    found: dict[str, TableSession] = {}
    for line, row in rows:
        if len(row) < len(header):
            raise BadFile(
                tr(
                    "found {found} values, expected {expected}",
                    found=len(row),
                    expected=len(header),
                ),
                line,
            )
        cells = {name: from_spreadsheet(row[place]) for name, place in columns.items()}
        session = _Row(cells, line).session()
        if found.setdefault(session.session, session) != session:
            raise BadFile(
                tr("a second row of the same session, and another content"), line, "session"
            )
    return tuple(found.values())


class _Row:
    """The cells of one row, read by what they mean."""

    def __init__(self, cells: Mapping[str, str], line: int) -> None:
        self._cells = cells
        self._line = line

    def session(self) -> TableSession:
        by_hand = self._one_of("recorded", LIVE, BY_HAND) == BY_HAND
        start, facts = self._by_hand() if by_hand else self._live()
        session = self._id()
        told = self._check_in(session)
        last = start
        if not by_hand:
            last += timedelta(milliseconds=self._milliseconds("seconds_done"))
        moments = [(start, facts[0]), *((last, fact) for fact in facts[1:])]
        if told is not None:
            moments.append((last, told))
        zone = self._cells["zone"]
        entries = (Entry(self._name(fact), at, zone, DEVICE, fact) for at, fact in moments)
        return TableSession(session, tuple(entries))

    def _live(self) -> tuple[datetime, list[Fact]]:
        session, done = self._id(), self._milliseconds("seconds_done")
        planned = self._milliseconds("seconds_planned")
        name = self._cells["routine_name"]
        program_day = self._whole("program_day", 0)
        start = SessionStarted(
            session=session,
            practice_day=self._day(),
            routine=self._cells["routine"],
            routine_name=name,
            plan=(PlannedWork(_WHOLE, 1, "", name, None, 1, planned),),
            program=self._cells["program"],
            program_day=program_day,
            run=self._whole("run", 1),
            short=self._truth("short"),
        )
        facts: list[Fact] = [start]
        ended = self._one_of("ended", "", *Ending)
        if done:
            left = Leaving.COMPLETED if ended == Ending.FINISHED else Leaving.ENDED
            facts.append(SegmentDone(session, _WHOLE, done, left))
        if ended:
            facts.append(SessionEnded(session, Ending(ended)))
        return self._started_at(), facts

    def _by_hand(self) -> tuple[datetime, list[Fact]]:
        day = self._day()
        fact = PracticeBackfilled(
            session=self._id(),
            practice_day=day,
            routine=self._cells["routine"],
            routine_name=self._cells["routine_name"],
            program=self._cells["program"],
            program_day=self._whole("program_day", 0),
            run=self._whole("run", 1),
            short=self._truth("short"),
        )
        return datetime.combine(day, _NOON), [fact]

    def _check_in(self, session: str) -> CheckIn | None:
        before, after = self._scale("tightness_before"), self._scale("tightness_after")
        told = CheckIn(session, before, after, self._cells["note"], self._truth("pain"))
        return None if told == CheckIn(session) else told

    def _name(self, fact: Fact) -> str:
        """An id that follows from the row: the same table read twice, or elsewhere, is the same."""
        content = "\0".join((type(fact).__name__, *(self._cells[name] for name in COLUMNS)))
        return f"table-{hashlib.sha256(content.encode()).hexdigest()[:32]}"

    # ------------------------------------------------------------------ cells

    def _id(self) -> str:
        found = self._cells["session"]
        if not 0 < len(found) <= foreign.LONGEST_ID:
            raise self._wrong(
                "session", tr("an id of up to {most} characters", most=foreign.LONGEST_ID)
            )
        return found

    def _day(self) -> date:
        try:
            return foreign.day(self._cells["practice_day"])
        except foreign.NoEntry:
            raise self._wrong("practice_day", tr("a day such as 2026-03-02")) from None

    def _started_at(self) -> datetime:
        try:
            return foreign.moment(self._cells["started_at"])
        except foreign.NoEntry:
            expected = tr("a moment such as 2026-03-02T07:30:00+01:00")
            raise self._wrong("started_at", expected) from None

    def _milliseconds(self, column: str) -> int:
        whole, point, rest = self._cells[column].replace(",", ".").partition(".")
        digits = whole + rest
        if not (digits.isascii() and digits.isdigit() and whole and len(rest) <= 3):
            raise self._wrong(column, tr("seconds such as 780 or 45.5"))
        seconds = whole_number(whole, _MOST_SECONDS)
        if seconds is None:
            raise self._wrong(column, tr("{most} seconds at most", most=_MOST_SECONDS))
        return seconds * 1000 + int(f"{rest:0<3}") if point else seconds * 1000

    def _whole(self, column: str, preset: int) -> int:
        text = self._cells[column]
        if not text:
            return preset
        number = whole_number(text, foreign.MOST_DAYS)
        if number is None:
            raise self._wrong(
                column, tr("a whole number up to {most}, or nothing", most=foreign.MOST_DAYS)
            )
        return number

    def _scale(self, column: str) -> int | None:
        text = self._cells[column]
        if text and text not in map(str, range(11)):
            raise self._wrong(column, tr("a number from 0 to 10 or nothing"))
        return int(text) if text else None

    def _truth(self, column: str) -> bool:
        return self._one_of(column, "", _YES, _NO) == _YES

    def _one_of(self, column: str, *words: str) -> str:
        found = self._cells[column].strip().lower()
        if found not in words:
            told = [f"'{word}'" for word in words if word]
            raise self._wrong(column, either(told))
        return found

    def _wrong(self, column: str, expected: str) -> BadFile:
        found = shortened(self._cells[column])
        return BadFile(
            tr("found {found}, expected {expected}", found=found, expected=expected),
            self._line,
            column,
        )
