"""The chronicle says what the sessions say, however it came to know of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from routine_app.domain.brief import Brief
from routine_app.domain.chronicle import Chronicle
from routine_app.domain.past import in_order
from routine_app.domain.record import CheckIn, Ending, Entry, RemovalUndone, SessionRemoved
from routine_app.domain.session import fold_sessions
from tests.domain.test_past import histories
from tests.fakes import MONDAY, make_entry, make_session

FIRST = MONDAY.date()


def of(entries: Sequence[Entry], records: Collection[str]) -> list[Entry]:
    return [e for e in entries if getattr(e.fact, "session", None) in records]


def extended(known: Sequence[Entry], new: Sequence[Entry]) -> Chronicle:
    everything = [*known, *new]
    return Chronicle.of(known).with_entries(new, lambda records: of(everything, records))


@given(histories())
def test_it_holds_every_session_that_counts_in_order(entries: tuple[Entry, ...]) -> None:
    sessions = [s for s in fold_sessions(entries) if s.counts]
    assert list(Chronicle.of(entries)) == [Brief.of(s) for s in in_order(sessions)]


@settings(max_examples=60)
@given(histories(), st.integers(0, 60))
def test_what_is_added_later_makes_the_same_chronicle(
    entries: tuple[Entry, ...], first: int
) -> None:
    once = tuple({entry.id: entry for entry in entries}.values())
    found, whole = extended(once[:first], once[first:]), Chronicle.of(once)
    assert list(found) == list(whole)
    assert found.exercises == whole.exercises
    assert found.links == whole.links


@given(histories())
def test_its_sums_are_those_of_the_sessions(entries: tuple[Entry, ...]) -> None:
    found = Chronicle.of(entries)
    sessions = [s for s in fold_sessions(entries) if s.counts]
    assert found.credit == sum(s.credit for s in sessions)
    assert found.done == sum(s.is_done for s in sessions)
    assert found.done_days() == {s.practice_day.toordinal() for s in sessions if s.is_done}
    assert sum(credit for _, credit in found.exercises.values()) == found.credit


@given(histories(), st.integers(0, 22), st.integers(0, 9))
def test_the_days_between_are_found(entries: tuple[Entry, ...], start: int, length: int) -> None:
    first = FIRST + timedelta(days=start)
    last = first + timedelta(days=length)
    found = Chronicle.of(entries)
    assert found.between(first, last) == [b for b in found if first <= b.practice_day <= last]
    assert list(found.before(first)) == [b for b in reversed(list(found)) if b.practice_day < first]


def test_records_lead_to_their_session() -> None:
    later = MONDAY + timedelta(days=1)
    first = make_session("a", done=1, ending=None)
    entries = (*make_session("z", later), *first, *make_session("b", continues="a"))
    found = Chronicle.of(entries)
    assert [found.row_of(record) for record in ("a", "b", "z", "?")] == [0, 0, 1, -1]


def test_an_undone_removal_brings_a_continued_session_back_as_one() -> None:
    first = make_session("a", done=1, ending=None)
    both = (*first, *make_session("b", MONDAY + timedelta(hours=1), continues="a"))
    removed = [make_entry(SessionRemoved(r), entry_id=f"{r}.out") for r in "ab"]
    undone = [make_entry(RemovalUndone(r, f"{r}.out"), entry_id=f"{r}.in") for r in "ab"]
    without = extended(both, removed)
    assert len(without) == 0
    again = without.with_entries(undone, lambda r: of([*both, *removed, *undone], r))
    assert list(again) == list(Chronicle.of(both))
    assert again.exercises == Chronicle.of(both).exercises


def test_what_was_left_at_once_is_not_shown() -> None:
    entries = (
        *make_session("a", done=0, ending=None),
        *make_session("b", MONDAY + timedelta(days=1), done=0, ending=Ending.ENDED),
        *make_session("c", MONDAY + timedelta(days=2), done=0, ending=Ending.ENDED),
        make_entry(CheckIn("a", before=6)),
        make_entry(CheckIn("c", note="The phone rang."), entry_id="told"),
    )
    found = Chronicle.of(entries)
    assert [found[row].id for row in found.shown] == ["c"]
    assert found.first_day == FIRST + timedelta(days=2)


def test_an_empty_one_has_nothing() -> None:
    found = Chronicle()
    assert (len(found), found.credit, found.done, found.first_day) == (0, 0, 0, None)
    assert found.between(date.min, date.max) == []
