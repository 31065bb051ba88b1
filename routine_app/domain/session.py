"""Sessions: what the entries of the history add up to.

A run of a routine that was left and continued is one session: its credits add up, each hold or
set capped at its plan. Done means half of the planned work was really spent in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from enum import StrEnum
from functools import cached_property
from operator import attrgetter

from routine_app.domain.dose import SECOND
from routine_app.domain.leaving import Leaving
from routine_app.domain.record import (
    CheckIn,
    Ending,
    Entry,
    Instead,
    PlannedWork,
    PracticeBackfilled,
    RemovalUndone,
    SegmentDone,
    SelfCheck,
    SessionEnded,
    SessionRemoved,
    SessionStarted,
)
from routine_app.domain.value import Value, replace

_NOON = time(12)
"""When a back-filled practice stands: nobody knows its hour."""

_VISIT = attrgetter("fact.spent", "at", "fact.leaving", "id")
"""In which order one hold or set was left: what was spent only grows, whatever a clock is set to.

At one moment it is completed before it is gone back to, as the words sort.
"""

_OVER = frozenset({Leaving.COMPLETED, Leaving.SKIPPED})

_REMOVALS = (SessionRemoved, RemovalUndone)

_CheckDay = tuple[str, int, int, date]
"""Program, run, program day and practice day of a self-check."""


class Status(StrEnum):
    """Done from half of the planned work, else partial."""

    DONE = "done"
    PARTIAL = "partial"


class WorkDone(Value):
    """One planned hold or set: what was credited (ms) and how it was last left, if at all.

    `again` says that somebody had passed it, went back to it and has not passed it since. `others`
    are exercises that took over from the planned one, each with its share of the credit.
    """

    work: PlannedWork
    credit: int
    leaving: Leaving | None
    again: bool = False
    others: tuple[tuple[Instead, int], ...] = ()

    @property
    def own(self) -> int:
        """Milliseconds credited to the planned exercise itself."""
        return self.credit - sum(share for _, share in self.others)

    @property
    def passed(self) -> bool:
        """Whether a continuation goes on after it."""
        return self.leaving in _OVER and not self.again


class Session(Value):
    """One session, continuations included: `chain` are the ids of its records, oldest first.

    A `backfilled` one was put down afterwards: it is done, without minutes, hour or exercises.
    """

    chain: tuple[str, ...]
    started_at: datetime
    zone: str
    practice_day: date
    routine: str
    routine_name: str
    work: tuple[WorkDone, ...]
    program: str
    program_day: int
    run: int
    short: bool
    counts: bool
    ending: Ending | None
    check_in: CheckIn | None
    self_check: SelfCheck | None = None
    file: str = ""
    backfilled: bool = False

    @property
    def id(self) -> str:
        """That of its first record."""
        return self.chain[0]

    @property
    def last_id(self) -> str:
        """That of the record that a continuation goes on with."""
        return self.chain[-1]

    @cached_property
    def credit(self) -> int:
        """Milliseconds credited."""
        return sum(item.credit for item in self.work)

    @cached_property
    def planned(self) -> int:
        """Milliseconds of planned work."""
        return sum(item.work.planned for item in self.work)

    @cached_property
    def status(self) -> Status:
        done = self.backfilled or (self.planned > 0 and self.credit * 2 >= self.planned)
        return Status.DONE if done else Status.PARTIAL

    @cached_property
    def is_done(self) -> bool:
        return self.counts and self.status is Status.DONE

    @property
    def next_work(self) -> PlannedWork | None:
        """Where a continuation begins: what was gone back to, else after the last one passed.

        Where all was passed and less than half of it done, what was skipped first.
        """
        again = next((item.work for item in self.work if item.again), None)
        if again is not None:
            return again
        last = max((i for i, item in enumerate(self.work) if item.passed), default=-1)
        if last + 1 < len(self.work):
            return self.work[last + 1].work
        left_out = (item.work for item in self.work if item.leaving is Leaving.SKIPPED)
        is_worth_it = self.status is Status.PARTIAL and self.credit >= SECOND
        return next(left_out, None) if is_worth_it else None


def fold_sessions(entries: Iterable[Entry]) -> tuple[Session, ...]:
    """All sessions of a history, oldest first. Order and repetition of entries do not matter."""
    log = _Log(entries)
    chains = [log.chain(start) for start in log.starts.values() if not log.is_continuation(start)]
    sessions = [_session(log, chain) for chain in chains]
    sessions += [_backfilled(log, entry) for entry in log.backfills.values()]
    return tuple(sorted(sessions, key=lambda s: (s.started_at, s.id)))


def removed_records(entries: Iterable[Entry]) -> frozenset[str]:
    """The ids of the records that are removed: by at least one removal that was not undone."""
    found = {e.id: e.fact for e in entries if isinstance(e.fact, _REMOVALS)}
    undone = {fact.removal for fact in found.values() if isinstance(fact, RemovalUndone)}
    return frozenset(
        fact.session
        for id_, fact in found.items()
        if isinstance(fact, SessionRemoved) and id_ not in undone
    )


class _Log:
    """The entries of a history, sorted out by session."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.starts: dict[str, Entry] = {}
        self.backfills: dict[str, Entry] = {}
        self.segments: dict[str, list[Entry]] = {}
        self.endings: dict[str, Ending] = {}
        self.check_ins: dict[str, list[tuple[datetime, str, CheckIn]]] = {}
        self.self_checks: dict[_CheckDay, tuple[datetime, str, SelfCheck]] = {}
        self._followers: dict[str, list[str]] = {}
        found = {entry.id: entry for entry in entries}.values()
        removed = removed_records(found)
        for entry in found:
            if not removed or getattr(entry.fact, "session", "") not in removed:
                self._sort_in(entry)

    def _sort_in(self, entry: Entry) -> None:
        match entry.fact:
            case SegmentDone() as fact:  # most entries are one
                self.segments.setdefault(fact.session, []).append(entry)
            case SessionStarted() as fact:
                begun = self.starts.get(fact.session)
                self.starts[fact.session] = entry if begun is None else _fullest(begun, entry)
                if fact.continues:
                    self._followers.setdefault(fact.continues, []).append(fact.session)
            case PracticeBackfilled() as fact:
                put_down = (self.backfills.get(fact.session, entry), entry)
                self.backfills[fact.session] = max(put_down, key=lambda e: (e.at, e.id))
            case SessionEnded() as fact:
                if self.endings.get(fact.session) is not Ending.FINISHED:
                    self.endings[fact.session] = fact.ending
            case CheckIn() as fact:
                told = (entry.at, entry.id, fact)
                self.check_ins.setdefault(fact.session, []).append(told)
            case SelfCheck() as fact:
                day = (fact.program, fact.run, fact.program_day, fact.practice_day)
                newest = (entry.at, entry.id, fact)
                known = self.self_checks.get(day, newest)
                self.self_checks[day] = max(known, newest, key=lambda item: item[:2])
            case _:
                pass

    def is_continuation(self, start: Entry) -> bool:
        fact = start.fact
        return isinstance(fact, SessionStarted) and fact.continues in self.starts

    def chain(self, start: Entry) -> list[str]:
        """The session ids of a run and all its continuations, the first one first."""
        assert isinstance(start.fact, SessionStarted)
        found = [start.fact.session]
        for session in found:
            followers = self._followers.get(session, [])
            found += sorted(
                {f for f in followers if f not in found}, key=lambda s: (self.starts[s].at, s)
            )
        return found


def _fullest(*starts: Entry) -> Entry:
    """Of entries for the same session the one that says most: a table knows only its sums."""

    def says(entry: Entry) -> tuple[int, datetime, str]:
        plan = getattr(entry.fact, "plan", ())
        return sum(work.index >= 0 for work in plan), entry.at, entry.id

    return max(starts, key=says)


def _session(log: _Log, chain: list[str]) -> Session:
    start = log.starts[chain[0]]
    fact = start.fact
    assert isinstance(fact, SessionStarted)
    visits = _visits(log, chain)
    endings = [log.endings.get(s) for s in chain]
    return Session(
        chain=tuple(chain),
        started_at=start.at,
        zone=start.zone,
        practice_day=fact.practice_day,
        routine=fact.routine,
        routine_name=fact.routine_name,
        work=tuple(visits.work_done(planned) for planned in fact.plan),
        program=fact.program,
        program_day=fact.program_day,
        run=fact.run,
        short=fact.short,
        counts=fact.counts,
        ending=endings[-1],
        check_in=_check_in(log, chain),
        self_check=_self_check(log, fact),
        file=fact.file,
    )


class _Visits:
    """By index the milliseconds spent, in which other exercises, how it was left; and what was
    gone back to."""

    def __init__(self) -> None:
        self.spent: dict[int, int] = {}
        self.others: dict[int, dict[Instead, int]] = {}
        self.leavings: dict[int, Leaving] = {}
        self.again: set[int] = set()

    def work_done(self, work: PlannedWork) -> WorkDone:
        index = work.index
        spent = self.spent.get(index, 0)
        others = self.others.get(index)
        credit = min(work.planned, spent)
        shares = _shares(others, spent, credit) if others else ()
        return WorkDone(work, credit, self.leavings.get(index), index in self.again, shares)


def _shares(
    others: Mapping[Instead, int], spent: int, credit: int
) -> tuple[tuple[Instead, int], ...]:
    """What of the credit belongs to each of the others: the planned exercise came before them."""
    room = credit - min(credit, spent - sum(others.values()))
    shares = []
    for instead, milliseconds in others.items():
        share = min(room, milliseconds)
        room -= share
        shares.append((instead, share))
    return tuple(pair for pair in shares if pair[1])


def _visits(log: _Log, chain: list[str]) -> _Visits:
    found = _Visits()
    leavings, again = found.leavings, found.again
    for session in chain:
        spent: dict[int, int] = {}
        for entry in sorted(log.segments.get(session, []), key=_VISIT):
            fact = entry.fact
            assert isinstance(fact, SegmentDone)
            index = fact.index
            if fact.instead is not None and fact.spent > spent.get(index, 0):
                shares = found.others.setdefault(index, {})
                more = fact.spent - spent.get(index, 0)
                shares[fact.instead] = shares.get(fact.instead, 0) + more
            spent[index] = max(spent.get(index, 0), fact.spent)
            if fact.leaving in _OVER:
                again.discard(index)
            elif fact.leaving is Leaving.RESTARTED and leavings.get(index) in _OVER:
                again.add(index)
            leavings[index] = _stronger(leavings, index, fact.leaving)
        for index, value in spent.items():
            found.spent[index] = found.spent.get(index, 0) + value
    return found


def _backfilled(log: _Log, entry: Entry) -> Session:
    fact = entry.fact
    assert isinstance(fact, PracticeBackfilled)
    return Session(
        chain=(fact.session,),
        started_at=datetime.combine(fact.practice_day, _NOON, entry.at.tzinfo),
        zone=entry.zone,
        practice_day=fact.practice_day,
        routine=fact.routine,
        routine_name=fact.routine_name,
        work=(),
        program=fact.program,
        program_day=fact.program_day,
        run=fact.run,
        short=fact.short,
        counts=True,
        ending=Ending.FINISHED,
        check_in=_check_in(log, [fact.session]),
        self_check=_self_check(log, fact),
        backfilled=True,
    )


def _check_in(log: _Log, chain: list[str]) -> CheckIn | None:
    """The newest one of the last run that has one; tightness before is kept from earlier ones."""
    told = [
        fact
        for session in chain
        for _, _, fact in sorted(log.check_ins.get(session, ()), key=lambda item: item[:2])
    ]
    if not told:
        return None
    newest = max(fact.edition for fact in told)
    told = [fact for fact in told if fact.edition == newest]
    known = (fact.before for fact in reversed(told) if fact.before is not None)
    return replace(told[-1], before=next(known, None))


def _self_check(log: _Log, start: SessionStarted | PracticeBackfilled) -> SelfCheck | None:
    """The self-check of the day that the session stands for, if it was made on that day."""
    day = (start.program, start.run, start.program_day, start.practice_day)
    found = log.self_checks.get(day)
    return found[2] if found else None


def _stronger(known: Mapping[int, Leaving], index: int, new: Leaving) -> Leaving:
    """A completed hold stays completed, whatever a second visit does."""
    return Leaving.COMPLETED if known.get(index) is Leaving.COMPLETED else new
