"""Where in its line a problem ends, and what mends it: for editors that mark and fix.

Readers know where a text begins. What it takes up in its line is seen here, from the line alone,
and only once something is wrong.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

from routine_app.content.problem import NO_SWAP, Fix, Problem, Swap
from routine_app.domain.language import tr
from routine_app.domain.value import replace

_LINE_END = re.compile(r"\r\n|\r|\n")
_CLOSING = {"[": "]", "{": "}"}
_LONGEST_LABEL = 40
LONGEST_LINE = 2000
"""Characters. No author writes longer ones by hand, and a hundred problems may lie in one."""


def lines_of(text: str) -> list[str]:
    """The lines of a text, as problems count them."""
    return _LINE_END.split(text)


def marked(problems: Iterable[Problem], swaps: Mapping[Problem, Swap], text: str) -> list[Problem]:
    """The problems with their ends, and with fixes where another text is known for what stands there."""
    lines = lines_of(text)
    return [
        _marked(problem, lines[problem.line - 1], swaps.get(problem, NO_SWAP))
        if 1 <= problem.line <= len(lines) and not problem.end
        else problem
        for problem in problems
    ]


def _marked(problem: Problem, line: str, swap: Swap) -> Problem:
    if len(line) > LONGEST_LINE:
        return replace(problem, end=min(problem.column, len(line)) + 1)
    fix = problem.fix or fix_of(line, problem.line, problem.column, swap)
    return replace(problem, end=end_of(line, problem.column), fix=fix)


def end_of(line: str, column: int) -> int:
    """The column after the text, list or mapping that begins in a column; both count from 1."""
    start = column - 1
    if start >= len(line):
        return column
    first = line[start]
    if first in "\"'":
        return _after_quotes(line, start) + 1
    if first in _CLOSING:
        return _after_brackets(line, start) + 1
    return max(_after_plain(line, start), start + 1) + 1


def _after_quotes(line: str, start: int) -> int:
    quote, at = line[start], start + 1
    while at < len(line):
        if (line[at] == "\\" and quote == '"') or line[at : at + 2] == "''" == 2 * quote:
            at += 2
        elif line[at] == quote:
            return at + 1
        else:
            at += 1
    return len(line)


def _after_brackets(line: str, start: int) -> int:
    open_ones, at = [], start
    while at < len(line):
        character = line[at]
        if character in "\"'":
            at = _after_quotes(line, at)
            continue
        if character in _CLOSING:
            open_ones.append(_CLOSING[character])
        elif open_ones and character == open_ones[-1]:
            open_ones.pop()
            if not open_ones:
                return at + 1
        at += 1
    return len(line)


def _after_plain(line: str, start: int) -> int:
    """Up to a comment, a colon that ends a key, or what ends an item in brackets."""
    in_flow = _is_in_brackets(line, start)
    at = start
    while at < len(line):
        character, following = line[at], line[at + 1 : at + 2]
        if character == ":" and (not following.strip() or (in_flow and following in ",]}")):
            break
        if character == "#" and at > start and line[at - 1] in " \t":
            break
        if in_flow and character in ",]}":
            break
        at += 1
    return start + len(line[start:at].rstrip())


def _is_in_brackets(line: str, start: int) -> bool:
    depth, at = 0, 0
    while at < start:
        if line[at] in "\"'" and (at == 0 or line[at - 1] in " ,[{:"):
            at = _after_quotes(line, at)
            continue
        depth += (line[at] in "[{") - (line[at] in "]}")
        at += 1
    return depth > 0


def fix_of(line: str, number: int, column: int, swap: Swap) -> Fix | None:
    """What mends a line this way; None where what it was does not stand there as typed."""
    was, instead, as_it_is = swap.was, swap.instead, swap.as_it_is
    end = end_of(line, column)
    typed = line[column - 1 : end - 1]
    if not instead or not typed or instead == was:
        return None
    quote = typed[0] if typed[0] in "\"'" else ""
    if (typed if as_it_is else typed.strip(quote)) != was:
        return None
    short = len(instead) <= _LONGEST_LABEL
    label = tr("Use {words}", words=instead) if short else tr("Use what was meant")
    written = instead
    if not as_it_is:
        written = _written(instead, quote, in_flow=_is_in_brackets(line, column - 1))
    return Fix(label, written, number, column, end)


def _written(text: str, quote: str, *, in_flow: bool) -> str:
    if quote == "'":
        return "'" + text.replace("'", "''") + "'"
    risky = ": " in text or " #" in text or text[0] in "-?:,[]{}#&*!|>'\"%@`"
    number = re.fullmatch(r"-?[0-9.]+", text)
    if quote or (risky and not number) or (in_flow and set(text) & set(",[]{}")):
        return json.dumps(text, ensure_ascii=False)
    return text


def fixed(text: str, fix: Fix) -> str:
    """The text with a fix in it; everything else stays as it is."""
    parts = re.split(r"(\r\n|\r|\n)", text)
    at = 2 * (fix.line - 1)
    line = parts[at]
    parts[at] = line[: fix.column - 1] + fix.replacement + line[fix.end - 1 :]
    return "".join(parts)
