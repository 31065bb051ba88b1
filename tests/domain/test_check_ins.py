"""What was told before and after a session, and on check days, belongs to the right session."""

from __future__ import annotations

from datetime import timedelta

from routine_app.domain.record import CheckIn, Entry, SelfCheck
from routine_app.domain.self_check import HipCheck, Thigh
from routine_app.domain.session import Session, fold_sessions
from tests.fakes import MONDAY, make_entry, make_session

PROGRAM = "21-day-reset"
DAY = MONDAY.date()


def told(minutes: int, check_in: CheckIn) -> Entry:
    return make_entry(check_in, MONDAY + timedelta(minutes=minutes))


def only(*entries: Entry) -> Session:
    (session,) = fold_sessions(entries)
    return session


def test_a_later_check_in_keeps_what_was_told_before_the_practice() -> None:
    before, after = CheckIn("s-1", before=6), CheckIn("s-1", after=3, note="Easier.")
    session = only(*make_session(), told(0, before), told(9, after))
    assert session.check_in == CheckIn("s-1", 6, 3, "Easier.")


def test_a_later_check_in_may_correct_what_was_told_before() -> None:
    session = only(*make_session(), told(0, CheckIn("s-1", 6)), told(9, CheckIn("s-1", 5, 3)))
    assert session.check_in == CheckIn("s-1", 5, 3)


def test_note_and_after_are_those_of_the_last_check_in() -> None:
    session = only(*make_session(), told(5, CheckIn("s-1", 6, 3, "x")), told(9, CheckIn("s-1", 6)))
    assert session.check_in == CheckIn("s-1", 6)


def test_the_order_in_which_check_ins_are_read_does_not_matter() -> None:
    entries = [*make_session(), told(9, CheckIn("s-1", after=3)), told(0, CheckIn("s-1", before=6))]
    assert only(*entries) == only(*reversed(entries))


def test_what_was_told_before_survives_that_the_session_is_continued() -> None:
    first = make_session("s-1", done=1, ending=None)
    second = make_session("s-2", MONDAY + timedelta(minutes=10), continues="s-1")
    before, after = told(0, CheckIn("s-1", before=7)), told(30, CheckIn("s-2", after=4))
    session = only(*first, *second, before, after)
    assert session.check_in == CheckIn("s-2", 7, 4)


def checked(minutes: int, day: int = 7, run: int = 1, **answers: object) -> Entry:
    fact = SelfCheck(DAY, PROGRAM, run, day, **answers)  # type: ignore[arg-type]  # tests name them
    return make_entry(fact, MONDAY + timedelta(minutes=minutes))


def test_a_session_knows_the_self_check_of_its_day() -> None:
    hip = HipCheck(Thigh.LEVEL, arched=False)
    entries = make_session(program=PROGRAM, program_day=7)
    session = only(*entries, checked(-2, tightness=4, left=hip))
    assert session.self_check is not None
    assert (session.self_check.tightness, session.self_check.left) == (4, hip)


def test_the_last_self_check_of_a_day_counts() -> None:
    entries = make_session(program=PROGRAM, program_day=7)
    session = only(checked(-2, tightness=4), *entries, checked(-9, tightness=8))
    assert session.self_check is not None
    assert session.self_check.tightness == 4


def test_a_self_check_of_another_day_or_reset_is_none_of_this_session() -> None:
    entries = make_session(program=PROGRAM, program_day=7)
    assert only(*entries, checked(-2, day=14), checked(-2, run=2)).self_check is None


def test_a_picture_counts_only_while_the_back_stays_flat() -> None:
    assert HipCheck(Thigh.BELOW).counts
    assert HipCheck(Thigh.BELOW, arched=False).counts
    assert not HipCheck(Thigh.BELOW, arched=True).counts
    assert not HipCheck(arched=False).counts
