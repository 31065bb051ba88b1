"""One session, one reset, the last self-checks: what is read when somebody looks back."""

from __future__ import annotations

from datetime import timedelta

from routine_app.domain.looking_back import LookingBack
from routine_app.domain.practice import Practice
from routine_app.domain.record import CheckIn, Entry, SelfCheck
from routine_app.domain.session import fold_sessions
from tests.fakes import (
    MONDAY,
    ZONE,
    FakeClock,
    FakeContent,
    FakeHistory,
    FakePreferences,
    ids,
    make_entry,
    make_program,
    make_session,
)

PROGRAM = make_program()
DAY = timedelta(days=1)


def of_day(number: int, run: int = 1) -> tuple[Entry, ...]:
    """A day of a reset with what was told around it."""
    at, name = MONDAY + (number + 30 * run) * DAY, f"s-{run}-{number}"
    check = SelfCheck(at.date(), PROGRAM.id, run, number, 7 - number)
    return (
        *make_session(name, at, program=PROGRAM.id, program_day=number, run=run),
        make_entry(CheckIn(name, 6, 3), at, entry_id=f"{name}.told"),
        make_entry(check, at, entry_id=f"{name}.check"),
    )


ENTRIES = (*of_day(1), *of_day(2), *of_day(1, run=2), *make_session("other", MONDAY))


def past(*entries: Entry) -> LookingBack:
    clock = FakeClock(MONDAY + 99 * DAY)
    content = FakeContent(programs=[PROGRAM])
    return LookingBack(
        Practice(content, FakeHistory(entries), clock, FakePreferences(), ids(), lambda: ZONE)
    )


def test_a_session_in_brief_leads_to_all_of_it() -> None:
    looking = past(*ENTRIES)
    whole = {session.id: session for session in fold_sessions(ENTRIES)}
    for brief in looking.chronicle():
        assert looking.session(brief) == whole[brief.id]


def test_a_session_that_has_gone_is_none() -> None:
    (brief,) = past(*make_session("gone")).chronicle()
    assert past(*ENTRIES).session(brief) is None


def test_a_run_has_its_own_sessions_with_their_self_checks() -> None:
    whole = [s for s in fold_sessions(ENTRIES) if s.program == PROGRAM.id]
    looking = past(*ENTRIES)
    assert list(looking.of_run(PROGRAM.id, 1)) == [s for s in whole if s.run == 1]
    assert list(looking.of_run(PROGRAM.id, 2)) == [s for s in whole if s.run == 2]
    assert looking.of_run("another", 1) == ()


def test_the_self_checks_are_those_of_the_last_run_by_its_days() -> None:
    assert [check.run for check in past(*ENTRIES).self_checks()] == [2]
    assert [check.program_day for check in past(*of_day(2), *of_day(1)).self_checks()] == [1, 2]
    assert past().self_checks() == ()
