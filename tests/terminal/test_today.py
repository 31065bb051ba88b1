"""What a terminal says about today before it starts."""

from __future__ import annotations

from routine_app.domain.agenda import agenda
from routine_app.domain.program import Change, Gate, Program, ProgramDay
from routine_app.domain.record import GateAnswered
from routine_app.terminal.today import to_mind
from tests.fakes import MONDAY, make_entry

GATE = Gate("Can you kneel?", on_no=Change("Stand instead.", routine="standing"))
PROGRAM = Program("p", "P", (ProgramDay("long", "short", gate=GATE), ProgramDay("long", "short")))


def test_the_question_of_a_day_is_said_and_not_asked() -> None:
    days = agenda(PROGRAM, (), (), MONDAY.date())
    assert to_mind(days) == ("Can you kneel? If no: Stand instead.",)


def test_what_was_answered_in_a_window_is_not_said_again() -> None:
    answered = make_entry(GateAnswered("p", 1, 1, yes=True))
    assert to_mind(agenda(PROGRAM, (), (answered,), MONDAY.date())) == ()
