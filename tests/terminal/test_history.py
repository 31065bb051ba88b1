"""Streak, program days and sessions in plain lines."""

from collections.abc import Sequence
from datetime import date, timedelta

from routine_app.domain.afterwards import Afterwards
from routine_app.domain.agenda import Agenda, agenda
from routine_app.domain.record import Entry, PracticeBackfilled
from routine_app.domain.session import Session, fold_sessions
from routine_app.domain.value import replace
from routine_app.terminal.history import (
    history_lines,
    place_text,
    progress_lines,
    session_lines,
    streak_text,
)
from routine_app.terminal.today import closing_lines, today_lines
from tests.fakes import (
    MONDAY,
    FakePreferences,
    make_days,
    make_entry,
    make_plan,
    make_program,
    make_routine,
    make_session,
)

TODAY = date(2026, 3, 13)


def days_at(entries: Sequence[Entry] = (), today: date = TODAY) -> Agenda:
    return agenda(make_program(), fold_sessions(entries), entries, today)


def told(entries: Sequence[Entry]) -> tuple[Agenda, tuple[Session, ...]]:
    return days_at(entries), fold_sessions(entries)


def days_before(*ago: int) -> list[date]:
    return [TODAY - timedelta(days=n) for n in ago]


def test_the_streak_names_what_it_bridges() -> None:
    days = days_at(make_days(days_before(0, 1, 2, 4, 5)))
    assert streak_text(days) == "5 days in a row, 1 bridged. Longest 5."


def test_while_today_is_open_it_is_said_what_it_would_make() -> None:
    lines = history_lines(*told(make_days(days_before(1, 2))))
    assert lines[:2] == ("2 days in a row. Longest 2.", "Today makes 3.")


def test_without_a_row_there_is_no_number() -> None:
    days = days_at(make_days(days_before(8, 9, 10)))
    assert streak_text(days) == "Longest 3. Today starts a new row."


def test_an_empty_history_is_fine_and_says_how_to_begin() -> None:
    lines = history_lines(*told(()))
    assert lines[0].startswith("Nothing here yet, and that's fine.")


def test_the_program_days_are_a_row_of_marks_a_week() -> None:
    entries = make_days(days_before(1, 2, 3), program="21-day-reset")
    lines = progress_lines(days_at(entries).progress)
    assert lines[:2] == (
        "21-day reset: 3 of 21 days done, today is day 4.",
        "Days  1 to  7:  x x x o . . .",
    )
    assert len(lines) == 5


def test_easy_days_have_a_mark_of_their_own() -> None:
    program = make_program(7)
    easy = replace(program.days[6], easy=True)
    progress = agenda(replace(program, days=(*program.days[:6], easy)), (), (), TODAY).progress
    assert progress_lines(progress)[1] == "Days  1 to  7:  o . . . . . ="


def test_a_done_day_and_a_done_program_say_so() -> None:
    done_today = days_at(make_days(days_before(0, 1), program="21-day-reset"))
    assert place_text(done_today.progress) == "21-day reset: 2 of 21 days done, day 2 today."
    over = agenda(
        make_program(2),
        fold_sessions(make_days(days_before(1, 2), program="21-day-reset")),
        (),
        TODAY,
    )
    assert place_text(over.progress) == "21-day reset: all 2 days done."
    assert progress_lines(over.progress)[1] == "Days  1 to  2:  x x"


def test_the_last_sessions_come_newest_first() -> None:
    partial = make_session("s-2", MONDAY + timedelta(days=1), done=0)
    short = make_session("s-3", MONDAY + timedelta(days=2), short=True, plan=make_plan((240,)))
    lines = list(session_lines(days_at((*make_session(), *partial, *short)).sessions))
    assert lines == [
        "Last sessions:",
        "  Wed 4 March 2026       Settle  4 min, done (short)",
        "  Tue 3 March 2026       Settle  0 s of 2 min, partial",
        "  Mon 2 March 2026       Settle  2 min, done",
    ]


def test_a_practice_that_was_put_down_afterwards_says_so() -> None:
    fact = PracticeBackfilled("s-1", MONDAY.date(), "settle", "Settle")
    sessions = days_at((make_entry(fact),)).sessions
    assert list(session_lines(sessions))[1:] == [
        "  Mon 2 March 2026       Settle  added afterwards"
    ]


def test_today_says_what_is_due_and_how_to_start_it() -> None:
    preferences = FakePreferences().value
    lines = today_lines(days_at(), make_routine(), None, preferences)
    assert lines[0] == "Fri 13 March 2026"
    assert "Settle, 3 min" in lines
    assert "Start: routine-app today --text" in lines


def test_a_plan_of_three_a_week_counts_the_week_in_the_place_of_the_days_in_a_row() -> None:
    begun = days_at(make_session(at=MONDAY))
    preferences = FakePreferences().value
    lines = today_lines(begun, make_routine(), None, preferences, Afterwards("settle", 2))
    assert lines[2] == "2 of 3 this week."


def test_today_offers_to_continue_and_asks_nothing_once_done() -> None:
    preferences = FakePreferences().value
    at = MONDAY + timedelta(days=11)
    broken = days_at(make_session(at=at, done=1, ending=None, plan=make_plan((60, 60, 60, 60))))
    assert broken.unfinished is not None
    lines = today_lines(broken, make_routine(), broken.unfinished, preferences)
    assert lines[-1] == "Continue from exercise 1: routine-app today --text"
    done = days_at(make_session(at=at, program="21-day-reset", program_day=1))
    lines = today_lines(done, make_routine(), None, preferences)
    assert lines[-1] == "Done for today. Again: routine-app play settle --text"


def test_the_closing_lines_tell_done_from_partial_and_time_lapse() -> None:
    at = MONDAY + timedelta(days=11)
    done = days_at(make_session(at=at, program="21-day-reset", program_day=1))
    assert closing_lines(done, "s-1")[1] == "1 day in a row. Longest 1."
    partial = days_at(make_session(at=at, done=0))
    assert "half" in closing_lines(partial, "s-1")[0]
    assert "does not count" in closing_lines(partial, "s-9")[0]
