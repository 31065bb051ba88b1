"""A history that was summed up says the same about the days as the whole one."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.agenda import Agenda, agenda
from routine_app.domain.choices import own_exercises
from routine_app.domain.digesting import digest
from routine_app.domain.past import Digest
from routine_app.domain.pose import Side
from routine_app.domain.record import (
    CheckIn,
    Ending,
    Entry,
    ExerciseHidden,
    GateAnswered,
    PracticeBackfilled,
    ProgramStarted,
    RemovalUndone,
    SessionRemoved,
    SideLimited,
)
from routine_app.domain.session import fold_sessions
from tests.fakes import MONDAY, make_entry, make_program, make_session

PROGRAM = make_program()
FIRST = MONDAY.date()


@st.composite
def corrections(draw: st.DrawFn, session: str, at: datetime) -> list[Entry]:
    """A note that was changed, and removals of which some were undone."""
    found = []
    if draw(st.booleans()):
        told = CheckIn(session, None, draw(st.integers(0, 10)), "changed", edition=1)
        found.append(make_entry(told, at, entry_id=f"{session}.changed"))
    for number in range(draw(st.integers(0, 2))):
        id_ = f"{session}.removed-{number}"
        found.append(make_entry(SessionRemoved(session), at, entry_id=id_))
        if draw(st.booleans()):
            found.append(make_entry(RemovalUndone(session, id_), at, entry_id=f"{id_}.undone"))
    return found


@st.composite
def backfills(draw: st.DrawFn) -> Entry:
    """A practice that was put down afterwards, of the program or not."""
    day = FIRST + timedelta(days=draw(st.integers(0, 20)))
    program_day = draw(st.integers(0, 6))
    run, short = draw(st.integers(1, 2)), draw(st.booleans())
    session = f"put-{day}-{program_day}-{run}-{short}"
    fact = PracticeBackfilled(
        session,
        day,
        "settle",
        "Settle",
        PROGRAM.id if program_day else "",
        program_day,
        run,
        short,
    )
    return make_entry(fact, entry_id=session)


@st.composite
def histories(draw: st.DrawFn) -> tuple[Entry, ...]:
    """Three weeks of sessions of all sorts, some continued, in any order of arrival."""
    entries: list[Entry] = []
    due = 1
    for number in range(draw(st.integers(0, 14))):
        at = MONDAY + timedelta(days=draw(st.integers(0, 20)), minutes=number)
        done = draw(st.integers(0, 3))
        of_program = draw(st.booleans())
        name = f"s-{number}"
        session = make_session(
            name,
            at,
            done=done,
            ending=draw(st.none() | st.sampled_from(Ending)),
            program=PROGRAM.id if of_program else "",
            program_day=due if of_program else 0,
            run=draw(st.integers(1, 2)),
            counts=draw(st.integers(0, 9)) > 0,
        )
        entries += session
        if draw(st.booleans()):
            entries += make_session(f"{name}-on", at, done=3, day=at.date(), continues=name)
        if draw(st.booleans()):
            before, after = draw(st.none() | st.integers(0, 10)), draw(st.none() | st.just(3))
            told = CheckIn(name, before, after, "", draw(st.booleans()))
            entries.append(make_entry(told, entry_id=f"{name}.told"))
        entries += draw(corrections(name, at))
        due += draw(st.integers(0, 1))
    entries += draw(st.lists(backfills(), max_size=3))
    if draw(st.booleans()):
        entries.append(make_entry(ProgramStarted(PROGRAM.id, 2), entry_id="again"))
    if draw(st.booleans()):
        entries.append(make_entry(GateAnswered(PROGRAM.id, 1, 8, yes=True), entry_id="gate"))
    return tuple(draw(st.permutations(entries)))


def whole(entries: tuple[Entry, ...], today: date) -> Agenda:
    return agenda(PROGRAM, fold_sessions(entries), entries, today)


def summed_up(found: Digest, today: date) -> Agenda:
    return agenda(PROGRAM, fold_sessions(found.entries), found.entries, today, found.past)


@given(histories(), st.integers(0, 22), st.integers(0, 30))
def test_today_is_the_same_from_a_digest(
    entries: tuple[Entry, ...], since: int, later: int
) -> None:
    start = FIRST + timedelta(days=since)
    today = start + timedelta(days=later)
    expected, found = whole(entries, today), summed_up(digest(entries, start), today)
    for name in ("progress", "hurt", "streak", "longest", "unfinished", "told", "done_days"):
        assert getattr(found, name) == getattr(expected, name), name
    of_today = [s for s in expected.sessions if s.practice_day == today]
    assert [s for s in found.sessions if s.practice_day == today] == of_today
    assert (found.nothing_due, found.check_due) == (expected.nothing_due, expected.check_due)
    assert found.missed_yesterday == expected.missed_yesterday


@given(histories(), st.integers(0, 22))
def test_what_is_added_to_a_digest_is_added_to_the_history(
    entries: tuple[Entry, ...], since: int
) -> None:
    start = FIRST + timedelta(days=since)
    today = start + timedelta(days=1)
    at = MONDAY + timedelta(days=since + 1)
    new = make_session("new", at, program=PROGRAM.id, program_day=1)
    found = digest(entries, start)
    extended = Digest(found.past, (*found.entries, *new))
    found_then = summed_up(extended, today)
    expected = whole((*entries, *new), today)
    assert (found_then.done_days, found_then.progress) == (expected.done_days, expected.progress)


@given(histories(), st.randoms(use_true_random=False))
def test_the_order_and_the_repetition_of_entries_do_not_matter(
    entries: tuple[Entry, ...], random: Random
) -> None:
    mixed = [*entries, *random.sample(entries, len(entries) // 2)]
    random.shuffle(mixed)
    assert fold_sessions(mixed) == fold_sessions(entries)
    today = FIRST + timedelta(days=22)
    assert whole(tuple(mixed), today).progress == whole(entries, today).progress


@given(histories(), histories())
def test_two_devices_end_with_the_same_history_whoever_tells_first(
    one: tuple[Entry, ...], other: tuple[Entry, ...]
) -> None:
    """Whole entries are joined: the same id is the same fact."""
    joined = {entry.id: entry for entry in (*other, *one)}
    ours = tuple(joined[entry.id] for entry in (*one, *other))
    theirs = tuple(joined[entry.id] for entry in (*other, *one))
    assert fold_sessions(ours) == fold_sessions(theirs)


@given(histories(), st.data())
def test_undoing_every_removal_leaves_what_was_never_removed(
    entries: tuple[Entry, ...], data: st.DataObject
) -> None:
    removals = [e for e in entries if isinstance(e.fact, SessionRemoved)]
    undone = [
        make_entry(RemovalUndone(e.fact.session, e.id), entry_id=f"{e.id}.again")
        for e in removals
        if isinstance(e.fact, SessionRemoved)
    ]
    mixed = data.draw(st.permutations([*entries, *undone]))
    kept = [e for e in entries if not isinstance(e.fact, SessionRemoved | RemovalUndone)]
    assert fold_sessions(mixed) == fold_sessions(kept)


def test_a_digest_of_nothing_is_nothing() -> None:
    found = digest((), FIRST)
    assert (found.past.days, found.past.told, found.entries) == (frozenset(), None, ())


def test_old_sessions_leave_no_entries_and_facts_of_the_program_stay() -> None:
    old = make_session("old", MONDAY)
    again = make_entry(ProgramStarted(PROGRAM.id, 2), entry_id="again")
    found = digest((*old, again), FIRST + timedelta(days=1))
    assert found.entries == (again,)
    assert found.past.days == {FIRST}


def test_hidden_exercises_and_limited_sides_outlast_a_digest() -> None:
    long_ago = MONDAY - timedelta(days=400)
    entries = (
        *make_session("old", long_ago),
        make_entry(ExerciseHidden("cat-cow", hidden=True), long_ago, entry_id="a"),
        make_entry(ExerciseHidden("sphinx", hidden=True), long_ago, entry_id="b"),
        make_entry(SideLimited("clam", Side.LEFT), long_ago, entry_id="c"),
        make_entry(ExerciseHidden("sphinx", hidden=False), MONDAY, entry_id="d"),
    )
    found = own_exercises(digest(entries, FIRST).entries)
    assert found == own_exercises(entries)
    assert found.hidden == {"cat-cow"}
    assert found.one_side == (("clam", Side.LEFT),)
