"""The questions before the first start."""

import io

import pytest

from routine_app.domain.safety import Safety
from routine_app.terminal.output import Output
from routine_app.terminal.safety import ACCEPT, ASK, NOT_NOW, ask, safety_lines

SAFETY = Safety(
    before=("A pull is fine.",),
    ask_first=("You are pregnant.",),
    urgent=("A hot, swollen calf.",),
    runners=(),
    stop=("Stop if you feel dizzy.",),
    pregnancy=(),
    footer="Comfort practice.",
)


@pytest.mark.parametrize(
    ("answers", "starts", "says"),
    [
        ([False, True], True, "Stop if you feel dizzy."),
        ([True], False, NOT_NOW),
        ([False, False], False, ASK),
    ],
)
def test_urgent_signs_come_first_then_what_to_ask_about(
    answers: list[bool], starts: bool, says: str
) -> None:
    stream = io.StringIO()
    questions: list[str] = []

    def answer(question: str) -> bool:
        questions.append(question)
        return answers[len(questions) - 1]

    assert ask(SAFETY, Output(stream), answer) is starts
    assert says in stream.getvalue()
    assert len(questions) == len(answers)


def test_the_whole_page_can_be_printed() -> None:
    text = "\n".join(safety_lines(SAFETY))
    for sentence in (*SAFETY.before, *SAFETY.ask_first, *SAFETY.urgent, *SAFETY.stop):
        assert sentence in text
    assert ACCEPT not in text
