"""Lines of a text by the characters in them, whatever ends them."""

from __future__ import annotations

import re

_END = re.compile(r"\r\n|\r|\n")
_COMMENT = re.compile(r"[ \t]*#")


def newline_of(text: str) -> str:
    """What ends the lines of a text."""
    found = _END.search(text)
    return found.group() if found else "\n"


def line_start(text: str, position: int) -> int:
    """Where the line of a character begins."""
    return max(text.rfind("\n", 0, position), text.rfind("\r", 0, position)) + 1


def line_end(text: str, position: int) -> int:
    """Where the line of a character ends, before what ends it."""
    found = _END.search(text, position)
    return found.start() if found else len(text)


def next_line(text: str, position: int) -> int:
    """Where the line below begins; the end of the text below the last one."""
    found = _END.search(text, position)
    return found.end() if found else len(text)


def column(text: str, position: int) -> int:
    """Characters before this one on its line."""
    return position - line_start(text, position)


def is_comment(text: str, start: int) -> bool:
    """Whether nothing but a comment stands on the line that begins here."""
    return _COMMENT.match(text, start) is not None


def indent_of(text: str, start: int) -> int:
    """Blanks at the beginning of a line."""
    end = start
    while end < len(text) and text[end] in " \t":
        end += 1
    return end - start


def without_lines(text: str, start: int, end: int) -> str:
    """The text without whole lines, from the start of one to the end of one.

    Where the last line has no end, the line before it has none afterwards.
    """
    below = next_line(text, end)
    if below > end or not start:
        return text[:start] + text[below:]
    above = start - 2 if text[start - 2 : start] == "\r\n" else start - 1
    return text[:above] + text[end:]


def with_lines_below(text: str, end: int, lines: list[str]) -> str:
    """The text with lines below the one that ends here."""
    newline = newline_of(text)
    return text[:end] + "".join(newline + line for line in lines) + text[end:]


def with_lines_above(text: str, start: int, lines: list[str]) -> str:
    """The text with lines above the one that begins here."""
    newline = newline_of(text)
    return text[:start] + "".join(line + newline for line in lines) + text[start:]
