"""Colours the parts of a routine file by what they are."""

from __future__ import annotations

from collections.abc import Callable, Container
from functools import cached_property

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from routine_app.content.tokens import TokenKind, tokens_of
from routine_app.ui.theme import Theme

_PLAIN = -1
"""The state of a block outside of a text that goes over several lines."""


class Highlighter(QSyntaxHighlighter):
    """Keys bold, doses and known ids in the accent, comments quiet. Weight and slant tell as well.

    `exercises` gives the ids that there are; it is asked when something is coloured first.
    """

    def __init__(
        self, document: QTextDocument, theme: Theme, exercises: Callable[[], Container[str]]
    ) -> None:
        super().__init__(document)
        self._theme = theme
        self._find = exercises
        self._formats = _formats(theme)

    @cached_property
    def _exercises(self) -> Container[str]:
        return self._find()

    def renew(self) -> None:
        """Ask anew which ids there are."""
        self.__dict__.pop("_exercises", None)
        self.rehighlight()

    def apply_theme(self, theme: Theme) -> None:
        """Take over the colours."""
        self._theme = theme
        self._formats = _formats(theme)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        indent = len(text) - len(text.lstrip(" "))
        above = self.previousBlockState()
        if above != _PLAIN and (not text.strip() or indent > above):
            self.setCurrentBlockState(above)
            self.setFormat(0, len(text), self._formats[TokenKind.TEXT])
            return
        self.setCurrentBlockState(_PLAIN)
        last = None
        narrow = text if text.isascii() else "".join(c if ord(c) < 0x10000 else "xx" for c in text)
        for token in tokens_of(narrow, self._exercises):
            self.setFormat(token.start, token.end - token.start, self._formats[token.kind])
            last = token
        if last is not None and last.kind is TokenKind.MARK and text[last.start] in "|>":
            self.setCurrentBlockState(indent)


def _formats(theme: Theme) -> dict[TokenKind, QTextCharFormat]:
    t = theme.tokens
    return {
        TokenKind.COMMENT: _format(t.text2, italic=True),
        TokenKind.DASH: _format(t.text2),
        TokenKind.KEY: _format(t.accent, bold=True),
        TokenKind.EXERCISE: _format(t.accent),
        TokenKind.STRANGER: _format(t.error),
        TokenKind.DOSE: _format(t.text, bold=True),
        TokenKind.TEXT: _format(t.text),
        TokenKind.QUOTED: _format(t.text),
        TokenKind.MARK: _format(t.text2),
    }


def _format(colour: QColor, *, bold: bool = False, italic: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(colour)
    if bold:
        made.setFontWeight(QFont.Weight.Bold)
    made.setFontItalic(italic)
    return made
