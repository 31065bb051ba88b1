"""What `history --json` says."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from routine_app.domain.agenda import agenda
from routine_app.domain.record import Ending, Entry
from routine_app.domain.session import fold_sessions
from routine_app.storage.report import history_json
from tests.fakes import MONDAY, make_days, make_plan, make_program, make_session

PROGRAM = make_program()
TODAY = MONDAY.date()
DAY = timedelta(days=1)


def report(*entries: Entry) -> dict[str, Any]:
    sessions = fold_sessions(entries)
    days = agenda(PROGRAM, sessions, entries, TODAY)
    found: dict[str, Any] = json.loads(history_json(days, sessions))
    return found


def test_an_empty_history_has_no_streak_and_begins_with_day_one() -> None:
    assert report() == {
        "streak": 0,
        "longest": 0,
        "program": "21-day-reset",
        "program_day": 1,
        "sessions": [],
    }


def test_a_session_is_told_in_whole_seconds() -> None:
    entries = make_session(
        "s-1", done=1, plan=make_plan([60, 30, 30]), program="21-day-reset", program_day=1
    )
    (session,) = report(*entries)["sessions"]
    assert session == {
        "id": "s-1",
        "routine": "settle",
        "practice_day": "2026-03-02",
        "started_at": "2026-03-02T07:30:00+01:00",
        "status": "done",
        "seconds_done": 60,
        "seconds_planned": 120,
        "program": "21-day-reset",
        "program_day": 1,
        "short": False,
        "counts": True,
        "added_afterwards": False,
    }


def test_a_session_outside_the_program_has_no_day() -> None:
    (session,) = report(*make_session("s-1", short=True))["sessions"]
    assert (session["program"], session["program_day"], session["short"]) == (None, None, True)


def test_less_than_half_is_partial() -> None:
    (session,) = report(*make_session("s-1", done=0, ending=Ending.ENDED))["sessions"]
    assert (session["status"], session["seconds_done"]) == ("partial", 0)


def test_continuations_are_one_session() -> None:
    plan = make_plan([60, 60, 60])
    first = make_session("s-1", done=1, plan=plan, ending=None)
    later = MONDAY + timedelta(hours=1)
    second = make_session("s-2", later, plan=plan, done=0, continues="s-1", ending=Ending.ENDED)
    third = make_session("s-3", later + timedelta(hours=1), plan=plan, done=2, continues="s-2")
    (session,) = report(*first, *second, *third)["sessions"]
    assert (session["id"], session["seconds_done"], session["status"]) == ("s-1", 120, "done")


def test_streak_longest_and_program_day_are_those_of_the_agenda() -> None:
    done = [TODAY - n * DAY for n in (1, 2, 3, 10, 11, 12, 13, 14)]
    told = report(*make_days(done, program="21-day-reset"))
    assert (told["streak"], told["longest"], told["program_day"]) == (3, 5, 9)
    started = [session["started_at"] for session in told["sessions"]]
    assert started == sorted(started)


def test_time_lapse_sessions_are_told_and_do_not_count() -> None:
    entries = make_session("s-1", counts=False)
    sessions = fold_sessions(entries)
    days = agenda(PROGRAM, sessions, entries, TODAY)
    told = json.loads(history_json(days, sessions))
    assert told["streak"] == 0
    assert [session["counts"] for session in told["sessions"]] == [False]
