"""Why a session that broke off is not offered: in one sentence, with the name of now."""

from __future__ import annotations

from routine_app.content.continuing import unfinished, why_not_offered
from routine_app.content.library import Library
from routine_app.content.names import Names
from routine_app.domain.practice import Practice
from routine_app.resources import routines_dir
from tests.fakes import (
    ZONE,
    FakeClock,
    FakeContent,
    FakeHistory,
    FakePreferences,
    ids,
    make_program,
    make_routine,
    make_session,
)
from tests.ui.foreign import shipped_abroad


def practice(routine: str = "settle", file: str = "", *, done: int = 1) -> Practice:
    """Where a session of another routine than the one there is now broke off today."""
    history = FakeHistory(make_session(routine=routine, file=file, done=done, ending=None))
    content = FakeContent([make_routine()], [make_program()])
    return Practice(content, history, FakeClock(), FakePreferences(), ids(), lambda: ZONE)


CHANGED = "the routine or your settings have changed since"


def test_a_routine_that_is_another_one_now_is_not_offered_and_it_is_said_why() -> None:
    made = practice()
    assert unfinished(made) is None
    said = why_not_offered(made, Names(Library(routines_dir())))
    assert said == f"“Settle” cannot be continued: {CHANGED}."


def test_it_is_called_as_it_is_called_in_the_language() -> None:
    said = why_not_offered(practice(), Names(shipped_abroad()))
    assert said == f"“⟦Settle⟧” cannot be continued: {CHANGED}."


def test_nothing_is_said_where_nothing_was_done() -> None:
    assert why_not_offered(practice(done=0), Names()) == ""
