"""The parts of a line of a routine file, for those who colour it."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from enum import Enum
from typing import NamedTuple

from routine_app.content.doses import read_step_dose
from routine_app.content.kinds import is_exercise_id
from routine_app.content.scalars import Unreadable, read_breath, read_tempo


class TokenKind(Enum):
    """What a part of a line is."""

    COMMENT = "comment"
    DASH = "dash"
    KEY = "key"
    EXERCISE = "exercise"
    STRANGER = "an id that nothing has"
    DOSE = "dose"
    TEXT = "text"
    QUOTED = "quoted"
    MARK = "mark"


class Token(NamedTuple):
    """A part of a line: columns `start` to `end`, counted from 0."""

    start: int
    end: int
    kind: TokenKind


_QUOTED = r"\"(?:[^\"\\]|\\.)*\"?|'(?:[^']|'')*'?"
_START = r"(?P<comment>(?:(?<=\s)|^)#.*)|(?P<dash>(?:^|(?<=-))\s*-(?=\s|$))"
_KEY = rf"(?P<key>(?:(?>{_QUOTED})|[^\s#\[\]{{}},:\"'][^#:\[\]{{}},]*?)(?=\s*:(?:\s|$)))"
_MARK = rf"(?P<quoted>{_QUOTED})|(?P<mark>[\[\]{{}},]|:(?=\s|$)|[|>][+-]?\d?\s*$)"
_WORD = r"(?P<plain>[^\s#\[\]{},\"':](?:[^#:]|(?<=\S)#|:(?=\S))*)"
_WORD_IN_BRACKETS = r"(?P<plain>[^\s#\[\]{},\"':](?:[^#\[\]{},:]|(?<=\S)#|:(?=\S))*)"
_PART = re.compile(f"{_START}|{_KEY}|{_MARK}|{_WORD}")
_PART_IN_BRACKETS = re.compile(f"{_START}|{_KEY}|{_MARK}|{_WORD_IN_BRACKETS}")
_READERS = (read_step_dose, read_breath, read_tempo)
_ANGLE = re.compile(r"[+-]?\d+(?:\.\d+)?")


def tokens_of(line: str, exercises: Container[str]) -> Iterator[Token]:
    """The parts of one line that says something by itself, from left to right."""
    in_step, depth, at = False, 0, 0
    while match := (_PART_IN_BRACKETS if depth else _PART).search(line, at):
        at = max(match.end(), at + 1)
        kind = match.lastgroup
        text = match.group().strip()
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        end = start + len(text)
        if not text:
            continue
        match kind:
            case "comment":
                yield Token(start, end, TokenKind.COMMENT)
            case "dash":
                in_step = True
                yield Token(start, end, TokenKind.DASH)
            case "key":
                yield Token(start, end, _key(text, exercises, in_step=in_step))
            case "quoted":
                yield Token(start, end, TokenKind.QUOTED)
            case "mark":
                depth = max(0, depth + (text in "[{") - (text in "]}"))
                yield Token(start, end, TokenKind.MARK)
            case _:
                yield Token(start, end, _value(text, exercises))


def _key(text: str, exercises: Container[str], *, in_step: bool) -> TokenKind:
    word = text.strip("\"'")
    if word in exercises:
        return TokenKind.EXERCISE
    looks_like_one = in_step and "-" in word and is_exercise_id(word)
    return TokenKind.STRANGER if looks_like_one else TokenKind.KEY


def _value(text: str, exercises: Container[str]) -> TokenKind:
    if text in exercises:
        return TokenKind.EXERCISE
    if _ANGLE.fullmatch(text):
        return TokenKind.DOSE
    if text[0].isdigit() and any(_is_read(text, read) for read in _READERS):
        return TokenKind.DOSE
    return TokenKind.TEXT


def _is_read(text: str, read: object) -> bool:
    assert callable(read)
    try:
        read(text)
    except Unreadable:
        return False
    return True
