"""Summing up a history: from all its entries, or from its chronicle and the few that matter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from routine_app.domain.brief import Brief
from routine_app.domain.chronicle import Chronicle, EntriesOf
from routine_app.domain.past import (
    OF_NO_SESSION,
    Digest,
    DoneSession,
    Past,
    Told,
    completing,
)
from routine_app.domain.record import Entry, GateAnswered, ProgramStarted, SelfCheck
from routine_app.domain.session import fold_sessions


def digest(entries: Sequence[Entry], since: date) -> Digest:
    """A history, with what lies before practice day `since` summed up."""
    by_record: dict[str, list[Entry]] = {}
    for entry in entries:
        by_record.setdefault(getattr(entry.fact, "session", ""), []).append(entry)
    facts = [entry for entry in entries if isinstance(entry.fact, OF_NO_SESSION)]

    def entries_of(records: Iterable[str]) -> list[Entry]:
        return [entry for record in records for entry in by_record.get(record, ())]

    return digest_of(Chronicle.of(entries), facts, since, entries_of)


def digest_of(
    chronicle: Chronicle, facts: Iterable[Entry], since: date, entries_of: EntriesOf
) -> Digest:
    """The same from the chronicle of the history and its facts that belong to no session."""
    matter = tuple(still_matter(facts))
    past = _past(chronicle, since, _newest_runs(matter), entries_of)
    recent = (brief.chain for brief in chronicle.between(since, date.max))
    records = [record for chain in recent for record in chain]
    return Digest(past, (*entries_of(records), *matter))


def still_matter(facts: Iterable[Entry]) -> Iterator[Entry]:
    """Facts without those of runs of a program that were followed by another one.

    The self-checks of the last run that has any can be looked at still.
    """
    found = tuple(facts)
    newest = _newest_runs(found)
    checked: dict[str, int] = {}
    for entry in found:
        if isinstance(entry.fact, SelfCheck):
            program = entry.fact.program
            checked[program] = max(entry.fact.run, checked.get(program, entry.fact.run))
    for entry in found:
        match entry.fact:
            case ProgramStarted(program, run):
                matters = run == newest[program]
            case GateAnswered(program=program, run=run):
                matters = run >= newest.get(program, 1)
            case SelfCheck(program=program, run=run):
                matters = run >= min(newest.get(program, 1), checked[program])
            case _:
                matters = True
        if matters:
            yield entry


def _newest_runs(facts: Iterable[Entry]) -> dict[str, int]:
    """The number of the newest run of each program that was ever started over."""
    newest: dict[str, int] = {}
    for entry in facts:
        if isinstance(entry.fact, ProgramStarted):
            program = entry.fact.program
            newest[program] = max(entry.fact.run, newest.get(program, entry.fact.run))
    return newest


def _past(chronicle: Chronicle, since: date, runs: dict[str, int], entries_of: EntriesOf) -> Past:
    last = since.toordinal()
    days = frozenset(date.fromordinal(day) for day in chronicle.done_days() if day < last)
    of_programs = (
        DoneSession(b.id, b.practice_day, b.program, b.program_day, b.run, b.short)
        for b in chronicle.done_of_runs(runs)
        if b.practice_day < since
    )
    told = _told(chronicle.told_before(since), entries_of)
    return Past(since, days, completing(of_programs), told, _pain(chronicle.before(since)))


def _told(newest_first: Iterable[Brief], entries_of: EntriesOf) -> Told | None:
    """The last tightness that was told around a session."""
    brief = next(iter(newest_first), None)
    if brief is None:
        return None
    (session,) = fold_sessions(entries_of(brief.chain))
    assert session.check_in is not None
    return Told(brief.practice_day, session.check_in)


def _pain(newest_first: Iterable[Brief]) -> bool:
    """Whether the last session about which something was told, or that was recorded, hurt."""
    telling = (brief.pain for brief in newest_first if brief.told or not brief.backfilled)
    return next(telling, False)
