"""Every line of a terminal is in the language of the program."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from routine_app.content.library import Library
from routine_app.content.names import Names
from routine_app.domain.afterwards import Afterwards
from routine_app.domain.agenda import agenda
from routine_app.domain.dose import SECOND
from routine_app.domain.health import NOT_TOLD, Health
from routine_app.domain.language import Language, speak, tr
from routine_app.domain.leaving import Leaving
from routine_app.domain.moment import Gap
from routine_app.domain.player import Ended, Finished, LeadInBegan, Paused, Player
from routine_app.domain.practice import Practice
from routine_app.domain.preferences import Preferences
from routine_app.domain.program import Change, Gate, Program, ProgramDay
from routine_app.domain.session import fold_sessions
from routine_app.domain.timeline import build_timeline
from routine_app.domain.value import replace
from routine_app.resources import routines_dir
from routine_app.terminal import history, reminder, today, words
from routine_app.terminal.commands import yes_or_no
from routine_app.terminal.cues import cue_lines
from routine_app.terminal.output import Output
from routine_app.terminal.reminder_words import reminder_words
from routine_app.terminal.safety import ask, safety_lines, unasked_lines
from tests.fakes import (
    MONDAY,
    ZONE,
    FakeClock,
    FakeHistory,
    FakePreferences,
    ids,
    make_days,
    make_program,
    make_session,
)
from tests.pseudo_language import pseudo_library, speak_pseudo, untranslated

TODAY = MONDAY.date()
COMMAND = "routine-app"


@pytest.fixture
def library() -> Library:
    speak_pseudo()
    return pseudo_library(routines_dir())


def left(lines: Iterator[str] | tuple[str, ...] | list[str], *names: str) -> list[str]:
    """What is not translated, besides what is typed, and the marks of days."""
    typed = (COMMAND, "play", "today", "--text", "--short", *names)
    return untranslated(lines, besides=typed)


@pytest.mark.parametrize("name", ["settle", "glide-day", "strong", "reach"])
def test_all_that_a_session_prints(library: Library, name: str) -> None:
    timeline = build_timeline(library.routine(name))
    lines = [line for s in timeline.segments for line in words.segment_lines(s, timeline)]
    for work in timeline.work:
        lines += words.left_lines(work, 40 * SECOND, Leaving.COMPLETED)
        lines += words.left_lines(work, 40 * SECOND, Leaving.COMPLETED, saved=False)
        lines += words.left_lines(work, 40 * SECOND, Leaving.SKIPPED)
        lines += words.left_lines(work, 100, Leaving.ENDED)
        lines += words.stop_rules(work, library.safety().stop)
    assert left(lines) == []


def test_all_that_is_heard_in_a_session(library: Library) -> None:
    for name in ("settle", "glide-day", "strong", "reach", "desk-break"):
        assert left(cue_lines(build_timeline(library.routine(name)))) == []


def test_what_happens_to_a_session(library: Library) -> None:
    timeline = build_timeline(library.routine("settle"))
    events = (Paused(0), LeadInBegan(0, 3000), Finished(0), Ended(0))
    lines = [
        line
        for event in events
        for saved in (True, False)
        for line in words.event_lines(event, timeline, live=False, saved=saved)
    ]
    player = Player(timeline)
    player.start(0)
    for seconds in range(0, 120, 5):
        player.advance_to(seconds * SECOND)
        lines.append(words.status_text(player))
    player.pause(120 * SECOND)
    lines.append(words.status_text(player))
    lines += [words.end_question(credit) for credit in (0, 90 * SECOND)]
    for length in (5, 300, 9000):
        gap = Gap(length * SECOND, MONDAY, MONDAY)
        lines += [words.gap_text(gap, slept=slept) for slept in (True, False)]
    lines += [words.date_text(date(2026, month, month)) for month in range(1, 13)]
    assert left(lines) == []


def test_the_keys_are_told(library: Library) -> None:
    assert left([tr(line) for line in words.KEYS]) == []


@pytest.mark.parametrize("ago", [(), (0,), (1, 2, 4), (9, 10)])
def test_the_history_and_today(library: Library, ago: tuple[int, ...]) -> None:
    entries = make_days([TODAY - timedelta(days=n) for n in reversed(ago)])
    program = replace(make_program(), name="")
    sessions = fold_sessions(entries)
    days = agenda(program, sessions, entries, TODAY)
    names = tuple(session.routine_name for session in sessions)
    due = library.routine("settle")
    lines = [
        *history.history_lines(days, sessions),
        *today.today_lines(days, due, None, Preferences()),
        *today.today_lines(days, due, None, Preferences(), Afterwards("settle", 4)),
        *today.pain_lines(replace(days, hurt=True)),
        *today.closing_lines(days, "nobody"),
    ]
    assert left([line for line in lines if not line.startswith("x ")], *names) == []


def test_a_session_that_broke_off(library: Library) -> None:
    (session,) = fold_sessions(make_session(done=1, ending=None))
    entries = make_session(done=1, ending=None)
    days = agenda(replace(make_program(), name=""), (session,), entries, TODAY)
    lines = [
        *history.session_lines((session,), Names(library)),
        *today.left_lines(session, Names(library)),
        *today.today_lines(days, library.routine("settle"), session, Preferences()),
        *today.closing_lines(days, session.id),
    ]
    assert left(lines, "settle") == []


def test_a_question_of_a_day(library: Library) -> None:
    gate = Gate("⟦?⟧", on_yes=Change("⟦a⟧"), on_no=Change("⟦b⟧"))
    program = Program("p", "P", (ProgramDay("settle", "short", gate=gate),))
    assert left(today.to_mind(agenda(program, (), (), TODAY))) == []


@pytest.mark.parametrize("known", [NOT_TOLD, Health(told=True, urgent=True)])
def test_the_questions_before_the_first_start(library: Library, known: Health) -> None:
    said, asked = io.StringIO(), list[str]()

    def answer(question: str) -> bool:
        asked.append(question)
        return len(asked) != (1 if known is NOT_TOLD else 2)

    safety = library.safety()
    ask(safety, Output(said), answer, known)
    lines = [*safety_lines(safety), *unasked_lines(safety, known), *asked]
    lines += said.getvalue().splitlines()
    assert left(lines, "--accept-safety") == []


@pytest.mark.parametrize("done", [0, 3, 21])
def test_the_reminder(library: Library, done: int) -> None:
    days = [TODAY - timedelta(days=n) for n in range(done, 0, -1)]
    kept = FakeHistory(make_days(days, program="21-day-reset"))
    practice = Practice(
        library, kept, FakeClock(MONDAY), FakePreferences(Preferences()), ids(), lambda: ZONE
    )
    said = reminder_words(practice, Preferences())
    assert left([said.title, *said.text.splitlines(), said.short]) == []
    notice = reminder.notice_of(said)
    assert left([text for _, text in notice.buttons]) == []


@pytest.mark.parametrize(
    ("typed", "meant"), [("y\n", True), ("Yes\n", True), ("no\n", False), ("", False)]
)
def test_yes_and_no_are_english_or_of_the_language(typed: str, meant: bool) -> None:
    assert yes_or_no(typed) is meant
    assert yes_or_no("perhaps\n") is None
    speak(Language("de", lambda text, about, count: GERMAN.get(text, "")))
    assert yes_or_no("Ja\n") is True
    assert yes_or_no("nein\n") is False
    assert yes_or_no(typed) is meant


GERMAN = {"y, yes": "j, ja", "n, no": "n, nein"}
