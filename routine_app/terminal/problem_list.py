"""Problems of files for other programs: editors, scripts, checks of a folder."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from routine_app.content.problem import Fix, Problem

_GUESS = re.compile(r'\. (Did you mean ".*?"\?)')
_EXPECTED = re.compile(r"\b[Ff]ound (.+), expected (.+?)(?:\.(?: |$))")
_ADVICE = re.compile(r'(?<=[a-z0-9")])\. ((?:Write|Use|Save|Put|Keep|Remove|Leave out|Begin) .+)$')
_FIRST = re.compile(r'^(?:no exercise is called |the first key is |the text )?"(.+?)"')


def problems_json(problems: Sequence[Problem]) -> str:
    """One array; what the sentence of a problem does not say is null.

    Line 0 stands for the file as a whole. `message` is what people are told; `found`, `expected`
    and `hint` are the parts of it that programs ask for. What is wrong ends before `end_column`.
    `fix` says what to write in place of part of a line.
    """
    return json.dumps([_plain(found) for found in problems], indent=2)


def _plain(problem: Problem) -> dict[str, Any]:
    found, expected, hint = _parts(problem.message)
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "message": problem.message,
        "found": found,
        "expected": expected,
        "hint": hint,
        "end_column": problem.end or None,
        "fix": None if problem.fix is None else _fix(problem.fix),
    }


def _fix(fix: Fix) -> dict[str, str | int]:
    return {
        "label": fix.label,
        "line": fix.line,
        "column": fix.column,
        "end_column": fix.end,
        "replacement": fix.replacement,
    }


def _parts(message: str) -> tuple[str | None, str | None, str | None]:
    guess, advice = _GUESS.search(message), _ADVICE.search(message)
    hint = guess[1] if guess else advice[1] if advice else None
    if both := _EXPECTED.search(message):
        return both[1], both[2].rstrip("."), hint
    first = _FIRST.match(message)
    expected = (
        hint.removeprefix("Write ").rstrip(".") if hint and hint.startswith("Write ") else None
    )
    return first[1] if first else None, expected, hint
