"""What a card over the stage can ask, and how it can be answered."""

from __future__ import annotations

from enum import Enum

from routine_app.domain.value import Value


class Answer(Enum):
    """What a card can be answered with."""

    CONTINUE = "continue"
    RESTART = "restart"
    FINISH = "finish"
    KEEP_GOING = "keep going"
    END = "end"
    SKIP = "skip"
    EASIER = "easier"
    BACK_TO_IT = "back to it"
    VOICE = "voice"
    READER = "reader"


class Rules(Value):
    """A page of rules: what belongs to the exercise `name`, and what holds always."""

    name: str
    own: tuple[str, ...]
    note: str
    always: tuple[str, ...]


class Question(Value):
    """A title, a text or a page of rules, and the answers; the first one is the main one."""

    title: str
    text: str
    answers: tuple[tuple[Answer, str], ...]
    icon: str = ""
    warns: bool = False
    rules: Rules | None = None
