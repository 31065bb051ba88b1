"""The questions before the first start."""

import io

from routine_app.domain.health import NOT_TOLD, Health
from routine_app.domain.safety import Condition, Safety
from routine_app.terminal.output import Output
from routine_app.terminal.safety import (
    ACCEPT,
    ANY_CONDITION,
    ASK,
    LOOKED_AT,
    LOOKED_AT_HERE,
    NOT_NOW,
    ask,
    safety_lines,
    unasked_lines,
)

SAFETY = Safety(
    before=("A pull is fine.",),
    ask_first=("You are pregnant.",),
    urgent=("A hot, swollen calf.",),
    runners=(),
    stop=("Stop if you feel dizzy.",),
    pregnancy=(),
    footer="Comfort practice.",
    see_somebody=("Call your doctor today.",),
    conditions=(
        Condition("kneeling", "Pain in kneeling", "Without kneeling"),
        Condition("balance", "Trouble with balance", "With safe balance"),
        Condition("hip", "A new hip", "For your hip", ask_allowed="A clinician allows slides"),
    ),
)


class Asked:
    """Answers one question after the other, and keeps what was asked and said."""

    def __init__(self, *answers: bool, known: Health = NOT_TOLD) -> None:
        self._answers = list(answers)
        self._stream = io.StringIO()
        self.questions: list[str] = []
        self.told = ask(SAFETY, Output(self._stream), self._answer, known)

    def _answer(self, question: str) -> bool:
        self.questions.append(question)
        return self._answers.pop(0)

    @property
    def said(self) -> str:
        assert not self._answers
        return self._stream.getvalue()


def test_with_nothing_against_it_the_note_is_shown_and_all_is_told() -> None:
    asked = Asked(False, True, False)
    assert asked.told == Health(told=True)
    assert "Stop if you feel dizzy." in asked.said
    assert asked.questions[-1] == ANY_CONDITION


def test_an_urgent_sign_is_kept_and_says_where_to_turn() -> None:
    asked = Asked(True)
    assert asked.told == Health(urgent=True)
    assert not asked.told.may_start
    assert NOT_NOW in asked.said
    assert "Call your doctor today." in asked.said


def test_an_urgent_sign_waits_until_it_has_been_looked_at() -> None:
    known = Health(told=True, urgent=True, conditions=("balance",))
    waiting = Asked(False, known=known)
    assert waiting.told is None
    assert waiting.questions == [LOOKED_AT]
    over = Asked(True, False, True, known=known)
    assert over.told == Health(told=True, conditions=("balance",))


def test_who_should_ask_first_is_sent_to_ask() -> None:
    asked = Asked(False, False)
    assert asked.told is None
    assert ASK in asked.said


def test_conditions_are_asked_one_by_one_by_those_who_have_any() -> None:
    asked = Asked(False, True, True, False, True, False)
    assert asked.told == Health(told=True, conditions=("balance",))
    assert asked.questions[-1] == "A new hip? [y/n] "


def test_what_a_clinician_allows_is_asked_of_those_who_need_the_word() -> None:
    asked = Asked(False, True, True, False, False, True, True)
    assert asked.told == Health(told=True, conditions=("hip",), allowed=("hip",))
    assert asked.questions[-1] == "A clinician allows slides? [y/n] "


def test_what_was_told_before_is_not_asked_again() -> None:
    known = Health(told=True, conditions=("hip",), sliders=True, allowed=("hip",))
    assert Asked(False, True, known=known).told == known


def test_the_whole_page_can_be_printed() -> None:
    text = "\n".join(safety_lines(SAFETY))
    for sentence in (*SAFETY.before, *SAFETY.ask_first, *SAFETY.urgent, *SAFETY.stop):
        assert sentence in text
    assert ACCEPT not in text


def test_where_nobody_can_be_asked_an_option_opens_all_but_an_urgent_sign() -> None:
    assert unasked_lines(SAFETY, NOT_TOLD)[-1] == ACCEPT
    urgent = unasked_lines(SAFETY, Health(told=True, urgent=True))
    assert urgent == (*SAFETY.see_somebody, LOOKED_AT_HERE)


def test_the_conditions_are_printed_too() -> None:
    text = "\n".join(safety_lines(SAFETY))
    assert all(row.ask in text for row in SAFETY.conditions)
