"""Says in plain words what is wrong with a YAML text.

PyYAML's two parsers (C and Python) word the same mistake differently and speak of tokens and
indicators. What follows is in terms of what an author typed and should type instead.
"""

from __future__ import annotations

import re
from typing import Any

from routine_app.content.problem import quote

Found = tuple[int, int, str]
"""Line, column, message."""

_TAB_INDENT = re.compile(r"^ *\t[ \t]*(?=[^\s#])", re.MULTILINE)
_FOLLOWED_BY_WORD = re.compile(r"^[ \t]*(?:- )?[^\s\"'#{[][^\"'#:]*:(?=[^\s:/])")

NEEDS_QUOTES = "Put the text in quotes"


def explain(error: Any, text: str) -> Found:
    """Line, column and one sentence for a PyYAML error about `text`."""
    problem, context = str(error.problem or ""), str(error.context or "")
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return 0, 0, f"this is not valid YAML ({problem or context or error})"
    lines = text.splitlines()
    place = mark.line + 1, mark.column + 1
    opened = place
    if error.context_mark is not None:
        opened = error.context_mark.line + 1, error.context_mark.column + 1
    if tab := _tab(lines, place[0]):
        return tab
    found = _found(lines, *place)
    return (
        _in_quotes(problem, context, place, opened, lines)
        or _colon(problem, place, opened, lines)
        or _brackets(problem, context, place, opened, found)
        or _first_character(problem, context, place, opened, lines)
        or _indentation(problem, place, opened, found)
        or (*place, f"this is not valid YAML: {found} was found, {problem}")
    )


def _tab(lines: list[str], line: int) -> Found | None:
    """A tab in the indentation at or right above the error, which is then its cause."""
    for number in (line, line - 1):
        if 1 <= number <= len(lines) and _TAB_INDENT.match(lines[number - 1]):
            column = lines[number - 1].index("\t") + 1
            return number, column, "a tab is used for indentation. Use spaces"
    return None


def _found(lines: list[str], line: int, column: int) -> str:
    """What stands at a place."""
    if line > len(lines) or (line == len(lines) and column > len(lines[-1])):
        return "the end of the file"
    rest = lines[line - 1][column - 1 :].strip()
    return quote(rest.split(" ")[0]) if rest else "the end of the line"


def _in_quotes(
    problem: str, context: str, place: tuple[int, int], opened: tuple[int, int], lines: list[str]
) -> Found | None:
    if "quoted scalar" not in context:
        return None
    if "unexpected end of stream" in problem or "document separator" in problem:
        mark = lines[opened[0] - 1][opened[1] - 1 : opened[1]]
        return *opened, f"the text that begins with {mark} here has no {mark} at its end"
    advice = 'Write "\\\\" for a backslash, or use single quotes'
    return *place, f'an unknown "\\" sequence stands in this quoted text. {advice}'


def _colon(
    problem: str, place: tuple[int, int], opened: tuple[int, int], lines: list[str]
) -> Found | None:
    if "could not find expected ':'" in problem:
        if glued := _FOLLOWED_BY_WORD.match(lines[opened[0] - 1]):
            return opened[0], glued.end() + 1, 'a space is missing after the ":"'
        word = quote(lines[opened[0] - 1][opened[1] - 1 :].strip())
        return *opened, f'{word} was found, a key followed by ":" was expected'
    if "mapping values are not allowed" in problem:
        above = lines[place[0] - 2] if 2 <= place[0] <= len(lines) + 1 else ""
        if glued := _FOLLOWED_BY_WORD.match(above):
            return place[0] - 1, glued.end() + 1, 'a space is missing after the ":"'
        advice = f'{NEEDS_QUOTES} if the ":" belongs to it, or check the indentation'
        return *place, f'there is no place for a ":" here. {advice}'
    return None


def _brackets(
    problem: str, context: str, place: tuple[int, int], opened: tuple[int, int], found: str
) -> Found | None:
    for name, pair in (("flow mapping", "{}"), ("flow sequence", "[]")):
        if name in context:
            closing = f'"," or "{pair[1]}" was expected'
            where = f'to close the "{pair[0]}" of line {opened[0]}'
            return *place, f"{found} was found, {closing} {where}"
    if "node content" in problem:
        return *place, f"{found} was found, a value was expected. {NEEDS_QUOTES} if it is text"
    return None


def _first_character(
    problem: str, context: str, place: tuple[int, int], opened: tuple[int, int], lines: list[str]
) -> Found | None:
    """Characters that mean something to YAML at the start of a text."""
    if "alias" in context or "anchor" in context or "tag" in context:
        place = opened
    elif "cannot start any token" not in problem and "block scalar" not in context:
        return None
    elif "block scalar" in context:
        place = opened
    character = lines[place[0] - 1][place[1] - 1 : place[1]] if place[0] <= len(lines) else ""
    return *place, f"a text cannot begin with {quote(character)}. {NEEDS_QUOTES}"


def _indentation(
    problem: str, place: tuple[int, int], opened: tuple[int, int], found: str
) -> Found | None:
    if "sequence entries are not allowed" in problem:
        return *place, 'a list item ("- ") cannot stand here. Begin it on a line of its own'
    if "'-' indicator" in problem:
        return *place, f'{found} was found, a list item ("- ") was expected'
    if "expected key" in problem or "<block end>" in problem:
        what = 'a key followed by ":" was expected here'
        return *place, f"{found} was found, {what}. Check quotes and indentation"
    if "document start" in problem:
        return *place, f"{found} was found after the end of the content. Check the indentation"
    return None
