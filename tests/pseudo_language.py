"""A language in which every translated text stands in brackets: what has none was forgotten."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from routine_app.content.library import Library
from routine_app.content.translation import translated
from routine_app.domain.language import Language, language, speak

CODE, MIRRORED = "xx", "xr"
_FROM_THE_RIGHT = "\u200f"
"""A sign without a width by which Qt takes a line for one of Hebrew."""
_BRACKETED = re.compile("⟦[^⟦⟧]*⟧")
_WORD_OR_GAP = re.compile(r"\{\w*\}|[^\W\d_]{2,}")
GROWTH = 0.35
"""How much longer than English other languages are."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_SAME_EVERYWHERE = re.compile(
    r"\b(?:Routine|YAML|JSON|CSV|PDF|MIT|Qt|PySide\d?|Python|SQLite|Loop|iCalendar|DejaVu|Inter|"
    r"Esc|Enter|Space|Tab|Ctrl|Shift|Alt|Home|End|PgUp|PgDn|Del|F\d+|min|ms|kg|cm|mm|km)\b"
)
"""Names, keys and units, which are said alike in all languages."""


def speak_pseudo(growth: float = 0.0, *, mirrored: bool = False) -> None:
    """From now on every text that passes through `tr` has brackets, and is longer by that part.

    With `mirrored` each begins as a text that is read from right to left does.
    """
    code = MIRRORED if mirrored else CODE

    def translate(text: str, about: str, count: int) -> str:
        return _bracketed(text, growth)

    speak(Language(code, translate, from_right=mirrored))


def pseudo_library(shipped: Path, own: Path | None = None, growth: float = 0.0) -> Library:
    """The library with brackets around every sentence of a shipped file."""
    brackets = _Brackets(growth)
    return Library(shipped, own, None, lambda path, value: translated(value, brackets))


def longer(text: str, growth: float = GROWTH) -> str:
    """Every word of the text longer by a part; numbers, signs and gaps stay."""

    def grown(match: re.Match[str]) -> str:
        word = match.group()
        wanted = round(growth * len(word))
        return word if word.startswith("{") else word + ("en" * len(word))[:wanted]

    return _WORD_OR_GAP.sub(grown, text)


class _Brackets(dict[str, str]):
    def __init__(self, growth: float) -> None:
        super().__init__()
        self._growth = growth

    def get(self, key: str, default: Any = None) -> Any:
        return _bracketed(key, self._growth) if key else default


def _bracketed(text: str, growth: float) -> str:
    lead = _FROM_THE_RIGHT if language().code == MIRRORED else ""
    return f"{lead}⟦{longer(text, growth)}⟧"


def untranslated(texts: Iterable[str], *, besides: Iterable[str] = ()) -> list[str]:
    """Texts with words outside of brackets; `besides` are names that the test itself gave."""
    found = []
    for text in dict.fromkeys(texts):
        left, before = text, ""
        while left != before:
            left, before = _BRACKETED.sub(" ", left), left
        for name in besides:
            left = left.replace(name, " ")
        if _WORD.search(_SAME_EVERYWHERE.sub(" ", left)):
            found.append(text)
    return found


def texts_of(page: QWidget) -> Iterator[str]:
    """Everything that the widgets of a page say, to the eye and to a screen reader.

    What is painted by hand, `tests.ui.pseudo.Eye` sees.
    """
    for widget in (page, *page.findChildren(QWidget)):
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        yield widget.toolTip()
        yield widget.windowTitle()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit):
            yield widget.placeholderText()
        yield from (action.text() for action in widget.actions())
