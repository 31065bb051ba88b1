"""Says in plain words what is wrong with a YAML text.

PyYAML's two parsers (C and Python) word the same mistake differently and speak of tokens and
indicators. What follows is in terms of what an author typed and should type instead.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from routine_app.content.problem import quote
from routine_app.domain.language import mark, tr

Found = tuple[int, int, str]
"""Line, column, message."""

_TAB_INDENT = re.compile(r" *\t[ \t]*(?=[^\s#])")
_FOLLOWED_BY_WORD = re.compile(r"[ \t]*(?:- )?[^\s\"'#{[][^\"'#:]*:(?=[^\s:/])")

_NO_SPACE = mark('a space is missing after the ":"')
_END_OF_FILE = mark("the end of the file")
_NO_ITEM = mark('a list item ("- ") cannot stand here. Begin it on a line of its own')
_AFTER_QUOTE = mark(
    "found {found} after the end of the quoted text. "
    "Put all of it in quotes, with '' for an apostrophe"
)
_AFTER_QUOTES = mark("found {found} after the end of the quoted text. Put all of it in quotes")
_ITEM_EXPECTED = mark('found {found}, expected a list item ("- "). Check the indentation')
_KEY_EXPECTED = mark('found {found}, expected a key followed by ":". Check the indentation')
_AFTER_ALL = mark("found {found} after the end of the content. Check the indentation")


class _Mistake(NamedTuple):
    """What the parser says, and the text around it."""

    problem: str
    context: str
    line: int
    column: int
    opened: tuple[int, int]
    """Where the thing began that could not be finished."""
    lines: list[str]

    @property
    def place(self) -> tuple[int, int]:
        return self.line, self.column

    def line_text(self, number: int) -> str:
        return self.lines[number - 1] if 1 <= number <= len(self.lines) else ""

    @property
    def before(self) -> str:
        """What stands on the line before the mistake."""
        return self.line_text(self.line)[: self.column - 1].rstrip()

    @property
    def is_at_end(self) -> bool:
        """Whether nothing comes after it."""
        last = len(self.lines)
        return self.line > last or (self.line == last and self.column > len(self.lines[-1]))

    @property
    def found(self) -> str:
        """What stands at the place of the mistake."""
        if self.is_at_end:
            return tr(_END_OF_FILE)
        rest = self.line_text(self.line)[self.column - 1 :].split()
        return quote(rest[0]) if rest else tr("the end of the line")


def explain(error: Any, text: str) -> Found:
    """Line, column and one sentence for a PyYAML error about `text`."""
    problem, context = str(error.problem or ""), str(error.context or "")
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return 0, 0, tr("this is not valid YAML ({reason})", reason=problem or context)
    begin = error.context_mark or mark
    lines = text.splitlines()
    line, column = mark.line + 1, mark.column + 1
    if line > len(lines):
        line, column = len(lines), len(lines[-1]) + 1  # the end of the file is what an editor shows
    mistake = _Mistake(problem, context, line, column, (begin.line + 1, begin.column + 1), lines)
    for explanation in (_tab, _directive, _in_quotes, _colon, _brackets, _first, _indentation):
        found = explanation(mistake)
        if found is not None:
            return found
    message = tr(
        "found {found}, which is not valid YAML here ({reason})",
        found=mistake.found,
        reason=problem,
    )
    return *mistake.place, message


def _tab(mistake: _Mistake) -> Found | None:
    """A tab in the indentation at or right above the mistake, which is then its cause."""
    for number in (mistake.line, mistake.line - 1):
        line = mistake.line_text(number)
        if _TAB_INDENT.match(line):
            message = tr("a tab is used for indentation. Use spaces")
            return number, line.index("\t") + 1, message
    return None


def _directive(mistake: _Mistake) -> Found | None:
    above = mistake.line_text(mistake.line - 1)
    for number, line in (
        (mistake.line, mistake.line_text(mistake.line)),
        (mistake.line - 1, above),
    ):
        if line.startswith("%"):
            return number, 1, tr('directives ("%") are not used here. Remove this line')
    return None


def _in_quotes(mistake: _Mistake) -> Found | None:
    if "quoted scalar" not in mistake.context:
        return None
    if "end of stream" in mistake.problem or "document separator" in mistake.problem:
        line, column = mistake.opened
        sign = mistake.line_text(line)[column - 1 : column]
        message = tr("the text that begins with {quote} here has no {quote} at its end", quote=sign)
        return line, column, message
    line, column = mistake.place
    if "escape character" in mistake.problem and mistake.before.endswith("\\"):
        column -= 1  # one parser points at the backslash, the other behind it
    message = tr(
        'an unknown "\\" sequence stands in this quoted text. '
        'Write "\\\\" for a backslash, or use single quotes'
    )
    return line, column, message


def _colon(mistake: _Mistake) -> Found | None:
    if "could not find expected ':'" in mistake.problem:
        line, column = mistake.opened
        text = mistake.line_text(line)
        if glued := _FOLLOWED_BY_WORD.match(text):
            return line, glued.end() + 1, tr(_NO_SPACE)
        found = quote(text[column - 1 :].strip())
        return line, column, tr('found {found}, expected a ":" after it', found=found)
    if "mapping values are not allowed" in mistake.problem:
        if glued := _FOLLOWED_BY_WORD.match(mistake.line_text(mistake.line - 1)):
            return mistake.line - 1, glued.end() + 1, tr(_NO_SPACE)
        message = tr(
            'there is no place for a ":" here. '
            'Put the text in quotes if the ":" belongs to it, or check the indentation'
        )
        return *mistake.place, message
    return None


def _brackets(mistake: _Mistake) -> Found | None:
    for name, pair in (("flow mapping", "{}"), ("flow sequence", "[]")):
        if name in mistake.context:
            message = tr(
                'found {found}, expected "," or "{end}" to end the "{begin}" of line {line}',
                found=mistake.found,
                end=pair[1],
                begin=pair[0],
                line=mistake.opened[0],
            )
            return *mistake.place, message
    if "node content" in mistake.problem:
        if mistake.is_at_end:
            return *mistake.place, tr('found the end of the file, a "[" or "{" is not closed')
        message = tr("found {found}, expected a value. Put the text in quotes", found=mistake.found)
        return *mistake.place, message
    return None


def _first(mistake: _Mistake) -> Found | None:
    """Characters that mean something to YAML at the start of a text."""
    line, column = mistake.place
    if any(word in mistake.context for word in ("alias", "anchor", "tag", "block scalar")):
        line, column = mistake.opened
    elif not any(
        words in mistake.problem for words in ("cannot start any token", "mapping keys are not")
    ):
        return None
    sign = quote(mistake.line_text(line)[column - 1 : column])
    message = tr("a text cannot begin with {sign}. Put the text in quotes", sign=sign)
    return line, column, message


def _indentation(mistake: _Mistake) -> Found | None:
    problem = mistake.problem
    if "sequence entries are not allowed" in problem:
        message = _NO_ITEM
    elif mistake.before.endswith("'"):
        message = _AFTER_QUOTE
    elif mistake.before.endswith('"'):
        message = _AFTER_QUOTES
    elif "block collection" in mistake.context:
        message = _ITEM_EXPECTED
    elif "expected key" in problem or "<block end>" in problem:
        message = _KEY_EXPECTED
    elif "document start" in problem:
        message = _AFTER_ALL
    else:
        return None
    return *mistake.place, tr(message, found=mistake.found)
