"""All sessions that count, in brief: twenty years of them at hand, and quickly brought up to date.

Numbers stand in columns, one array each, so that they are read from a file as they are. What new
entries change is found through the records they name; nothing else is folded again.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, timezone

from routine_app.domain.brief import Brief
from routine_app.domain.record import Ending, Entry, SessionStarted
from routine_app.domain.session import Session, fold_sessions

EntriesOf = Callable[[Collection[str]], Sequence[Entry]]
"""The entries that name one of these records."""

COLUMNS = (
    "day",
    "started",
    "offset",
    "credit",
    "planned",
    "routine",
    "routine_name",
    "program",
    "program_day",
    "run",
    "before",
    "after",
    "flags",
)
"""Days as ordinals, starts in microseconds since 1970, offsets in seconds, texts by number."""

_ZERO = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_NONE = -(2**63)
_SHORT, _BACKFILLED, _NOTED, _TOLD, _PAIN, _DONE, _SHOWN = (1 << bit for bit in range(7))
_ENDING = 7
_ENDINGS = (None, *Ending)


class Chronicle:
    """Sessions that count, by practice day, those of one day as they were begun.

    `heads` are the ids of their first records, `continued` all the records of those with more than
    one. `texts` are the words that the columns number, `exercises` milliseconds by exercise id and
    name; `links` say which record goes on with which. Never changed: `with_entries` makes a new one.
    """

    def __init__(
        self,
        columns: dict[str, array[int]] | None = None,
        heads: Sequence[str] = (),
        texts: Sequence[str] = (),
        exercises: dict[str, tuple[str, int]] | None = None,
        links: dict[str, str] | None = None,
        continued: dict[str, tuple[str, ...]] | None = None,
    ) -> None:
        self.columns = columns or {name: array("q") for name in COLUMNS}
        self.heads = list(heads)
        self.texts = list(texts)
        self.exercises = exercises or {}
        self.links = links or {}
        self.continued = continued or {}
        self._rows: dict[str, int] | None = None
        self._shown: Sequence[int] | None = None

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Chronicle:
        """The chronicle of a whole history."""
        found = list(entries)
        return cls.of_folded(fold_sessions(found), found)

    @classmethod
    def of_folded(cls, sessions: Iterable[Session], entries: Iterable[Entry]) -> Chronicle:
        """The same, where the sessions of these entries are known already."""
        made = cls.of_sessions(sessions)
        made._link(entries)
        return made

    @classmethod
    def of_sessions(cls, sessions: Iterable[Session]) -> Chronicle:
        """The chronicle of these sessions."""
        made = cls()
        for session in sorted(sessions, key=_place):
            made._insert(session)
        return made

    # ---------------------------------------------------------------- reading

    def __len__(self) -> int:
        return len(self.heads)

    def __getitem__(self, row: int) -> Brief:
        """The session in a row, 0 for the first of all."""
        cell = {name: column[row] for name, column in self.columns.items()}
        texts, flags = self.texts, cell["flags"]
        zone = timezone(timedelta(seconds=cell["offset"]))
        return Brief(
            chain=self.continued.get(self.heads[row], (self.heads[row],)),
            started_at=(_ZERO + cell["started"] * _MICROSECOND).astimezone(zone),
            practice_day=date.fromordinal(cell["day"]),
            routine=texts[cell["routine"]],
            routine_name=texts[cell["routine_name"]],
            credit=cell["credit"],
            planned=cell["planned"],
            program=texts[cell["program"]],
            program_day=cell["program_day"],
            run=cell["run"],
            short=bool(flags & _SHORT),
            backfilled=bool(flags & _BACKFILLED),
            ending=_ENDINGS[flags >> _ENDING],
            before=_value(cell["before"]),
            after=_value(cell["after"]),
            noted=bool(flags & _NOTED),
            told=bool(flags & _TOLD),
            pain=bool(flags & _PAIN),
        )

    def __iter__(self) -> Iterator[Brief]:
        return (self[row] for row in range(len(self)))

    @property
    def shown(self) -> Sequence[int]:
        """The rows that the history tells of, oldest first."""
        if self._shown is None:
            flags = self.columns["flags"]
            hidden = any(not flag & _SHOWN for flag in flags)
            every = range(len(flags))
            self._shown = [n for n in every if flags[n] & _SHOWN] if hidden else every
        return self._shown

    def between(self, first: date, last: date) -> list[Brief]:
        """The sessions of these days, both included."""
        return [self[row] for row in self.rows_between(first, last)]

    def told_before(self, day: date) -> Iterator[Brief]:
        """The sessions before a day around which tightness was told, newest first."""
        end = bisect_left(self.columns["day"], day.toordinal())
        before, after = self.columns["before"], self.columns["after"]
        rows = range(end - 1, -1, -1)
        return (self[row] for row in rows if before[row] != _NONE or after[row] != _NONE)

    def row_of(self, record: str) -> int:
        """The row of the session that a record belongs to, or -1."""
        if self._rows is None:
            rows = {head: row for row, head in enumerate(self.heads)}
            for head, chain in self.continued.items():
                rows |= dict.fromkeys(chain, rows[head])
            self._rows = rows
        return self._rows.get(record, -1)

    @property
    def first_day(self) -> date | None:
        """The practice day of the first session that is shown."""
        return date.fromordinal(self.columns["day"][self.shown[0]]) if self.shown else None

    def done_days(self) -> set[int]:
        """The days of done sessions, as ordinals."""
        pairs = zip(self.columns["day"], self.columns["flags"], strict=True)
        return {day for day, flags in pairs if flags & _DONE}

    def done_of_runs(self, newest: Mapping[str, int]) -> Iterator[Brief]:
        """Done sessions that stand for a day of a program, in its newest run or a later one."""
        least = [newest.get(text, 1) for text in self.texts]
        names = ("program_day", "flags", "run", "program")
        cells = zip(*(self.columns[name] for name in names), strict=True)
        for row, (day, flags, run, program) in enumerate(cells):
            if day and flags & _DONE and run >= least[program]:
                yield self[row]

    def of_run(self, program: str, run: int) -> Iterator[Brief]:
        """The sessions that stand for a day of a program in one of its runs."""
        cells = zip(self.columns["program"], self.columns["run"], strict=True)
        for row, (text, number) in enumerate(cells):
            if number == run and self.texts[text] == program:
                yield self[row]

    def rows_between(self, first: date, last: date) -> range:
        """The rows of these days, both included."""
        days = self.columns["day"]
        begin, end = bisect_left(days, first.toordinal()), bisect_right(days, last.toordinal())
        return range(begin, end)

    def is_done(self, row: int) -> bool:
        return bool(self.columns["flags"][row] & _DONE)

    def is_shown(self, row: int) -> bool:
        return bool(self.columns["flags"][row] & _SHOWN)

    def is_short(self, row: int) -> bool:
        return bool(self.columns["flags"][row] & _SHORT)

    def is_backfilled(self, row: int) -> bool:
        return bool(self.columns["flags"][row] & _BACKFILLED)

    def before(self, day: date) -> Iterator[Brief]:
        """The sessions before a day, newest first, made one after the other."""
        end = bisect_left(self.columns["day"], day.toordinal())
        return (self[row] for row in range(end - 1, -1, -1))

    @property
    def credit(self) -> int:
        """Milliseconds practised in all sessions."""
        return sum(self.columns["credit"])

    @property
    def done(self) -> int:
        """How many sessions are done."""
        return sum(bool(flags & _DONE) for flags in self.columns["flags"])

    # --------------------------------------------------------------- renewing

    def with_entries(self, new: Iterable[Entry], entries_of: EntriesOf) -> Chronicle:
        """The chronicle of the history with these entries as well.

        `entries_of` reads the history that has them already.
        """
        fresh = {entry.id: entry for entry in new}
        made = Chronicle(
            {name: column[:] for name, column in self.columns.items()},
            self.heads,
            self.texts,
            dict(self.exercises),
            dict(self.links),
            dict(self.continued),
        )
        made._link(fresh.values())
        records = made._joined(_records(fresh.values()))
        entries = entries_of(records)
        before = fold_sessions(entry for entry in entries if entry.id not in fresh)
        for session in before:
            made._remove(session)
        for session in fold_sessions(entries):
            made._insert(session)
        return made

    def _link(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            if isinstance(entry.fact, SessionStarted) and entry.fact.continues:
                self.links[entry.fact.session] = entry.fact.continues

    def _joined(self, records: set[str]) -> set[str]:
        """These records and all that go on with them, or that they go on with."""
        if not self.links:
            return records
        followers: dict[str, list[str]] = {}
        for record, earlier in self.links.items():
            followers.setdefault(earlier, []).append(record)
        found, queue = set(records), list(records)
        for record in queue:
            near = [*followers.get(record, ()), self.links.get(record, record)]
            queue += [other for other in near if other not in found]
            found.update(near)
        return found

    def _insert(self, session: Session) -> None:
        if not session.counts:
            return
        cells = self._cells(Brief.of(session))
        days = self.columns["day"]
        row = bisect_right(days, cells["day"])
        key = (cells["started"], session.id)
        while row and days[row - 1] == cells["day"] and _key(self, row - 1) > key:
            row -= 1
        for name, column in self.columns.items():
            column.insert(row, cells[name])
        self.heads.insert(row, session.id)
        if len(session.chain) > 1:
            self.continued[session.id] = session.chain
        self._add_exercises(session, 1)

    def _remove(self, session: Session) -> None:
        if not session.counts:
            return
        days = self.columns["day"]
        row = bisect_left(days, session.practice_day.toordinal())
        while row < len(days) and self.heads[row] != session.id:
            row += 1
        if row == len(days):
            return
        for column in self.columns.values():
            del column[row]
        del self.heads[row]
        self.continued.pop(session.id, None)
        self._add_exercises(session, -1)

    def _add_exercises(self, session: Session, sign: int) -> None:
        for item in session.work:
            self._add_exercise(item.work.exercise, item.work.name, sign * item.own)
            for other, credit in item.others:
                self._add_exercise(other.exercise, other.name, sign * credit)

    def _add_exercise(self, id_: str, name: str, credit: int) -> None:
        if not credit:
            return
        name, before = self.exercises.get(id_, (name, 0))
        if before + credit:
            self.exercises[id_] = (name, before + credit)
        else:
            self.exercises.pop(id_, None)

    def _cells(self, brief: Brief) -> dict[str, int]:
        offset = brief.started_at.utcoffset()
        assert offset is not None
        flags = (
            _SHORT * brief.short
            | _BACKFILLED * brief.backfilled
            | _NOTED * brief.noted
            | _TOLD * brief.told
            | _PAIN * brief.pain
            | _DONE * brief.is_done
            | _SHOWN * brief.is_shown
            | _ENDINGS.index(brief.ending) << _ENDING
        )
        return {
            "day": brief.practice_day.toordinal(),
            "started": (brief.started_at - _ZERO) // _MICROSECOND,
            "offset": int(offset.total_seconds()),
            "credit": brief.credit,
            "planned": brief.planned,
            "routine": self._number(brief.routine),
            "routine_name": self._number(brief.routine_name),
            "program": self._number(brief.program),
            "program_day": brief.program_day,
            "run": brief.run,
            "before": _NONE if brief.before is None else brief.before,
            "after": _NONE if brief.after is None else brief.after,
            "flags": flags,
        }

    def _number(self, text: str) -> int:
        """The number of a text; there are few, of routines and programs."""
        if text not in self.texts:
            self.texts.append(text)
        return self.texts.index(text)


def _key(chronicle: Chronicle, row: int) -> tuple[int, str]:
    return chronicle.columns["started"][row], chronicle.heads[row]


def _place(session: Session) -> tuple[date, datetime, str]:
    return session.practice_day, session.started_at, session.id


def _value(cell: int) -> int | None:
    return None if cell == _NONE else cell


def _records(entries: Iterable[Entry]) -> set[str]:
    """The records that entries name."""
    named = (getattr(entry.fact, "session", "") for entry in entries)
    return {record for record in named if record}
