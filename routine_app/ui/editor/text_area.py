"""Where the text of a file is typed: line numbers, marks, underlines, and what may be completed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontDatabase,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from routine_app.content.problem import Fix, Problem
from routine_app.domain.language import tr
from routine_app.ui.editor.document import EditorDocument
from routine_app.ui.editor.highlighter import Highlighter
from routine_app.ui.editor.indenting import INDENT, new_line, shift_in, shift_out
from routine_app.ui.editor.port import Workshop
from routine_app.ui.icons import paint_icon
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.scroll import QuietScrollBar

_SIZE = 14.5
_ROOM = 8
_SIGN = 16


class TextArea(QPlainTextEdit):
    """The text, with numbers and marks at its left.

    Signals: line_changed(int) when the cursor came to another line; typed() after a character
    was typed.
    """

    line_changed = Signal(int)
    typed = Signal()

    def __init__(self, workshop: Workshop, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._problems: tuple[Problem, ...] = ()
        self._line = 0
        self.setObjectName("text-area")
        self.setAccessibleName(tr("Text of the file"))
        self.setVerticalScrollBar(QuietScrollBar(theme, self, "surface"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self.text = EditorDocument(self.document(), self)
        self._highlighter = Highlighter(
            self.document(), theme, lambda: frozenset(workshop.exercise_ids())
        )
        self.margin = Margin(self)
        self.blockCountChanged.connect(self._fit_margin)
        self.updateRequest.connect(self._on_update_request)
        self.cursorPositionChanged.connect(self._on_cursor_moved)
        self.apply_theme(theme)

    # ------------------------------------------------------------------ look

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text size."""
        self._theme = theme
        t = theme.tokens
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(theme.px(_SIZE))
        self.setFont(font)
        self.setTabStopDistance(self.fontMetrics().horizontalAdvance(INDENT))
        self.setStyleSheet(
            f"#text-area {{ background: {t.surface.name()}; color: {t.text.name()};"
            f" border: {theme.focus_width}px solid {t.surface.name()};"
            " border-radius: 0; padding: 0;"
            f" selection-background-color: {t.accent.name()};"
            f" selection-color: {t.on_accent.name()}; }}"
            f"#text-area:focus {{ border-color: {t.focus.name()}; }}"
        )
        self._highlighter.apply_theme(theme)
        self._fit_margin()
        self._mark()

    def renew(self) -> None:
        """Other exercises may have come since: colour the text anew."""
        self._highlighter.renew()

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is marked."""
        return self._problems

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark what is wrong: a wave below the words, a sign beside the line."""
        self._problems = tuple(problems)
        self._mark()
        self.margin.update()

    def _mark(self) -> None:
        marks = [self._current_line()] if self.hasFocus() else []
        marks += [mark for p in self._problems if p.line and (mark := self._wave(p)) is not None]
        self.setExtraSelections(marks)

    def _current_line(self) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        form.setBackground(self._theme.tokens.bg)
        form.setProperty(QTextFormat.Property.FullWidthSelection, True)
        cursor = self.textCursor()
        cursor.clearSelection()
        return _selection(mark, cursor, form)

    def _wave(self, problem: Problem) -> QTextEdit.ExtraSelection | None:
        start = self.text.place(problem.line, problem.column)
        end = self.text.place(problem.line, problem.end or problem.column + 1)
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        if end <= start:  # something is missing: the word before it is marked
            cursor.movePosition(QTextCursor.MoveOperation.StartOfWord)
            cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
            if not cursor.hasSelection():
                cursor.movePosition(
                    QTextCursor.MoveOperation.PreviousWord, QTextCursor.MoveMode.KeepAnchor
                )
        else:
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(self._theme.tokens.error)
        form.setBackground(self._theme.tokens.error_soft)
        return _selection(QTextEdit.ExtraSelection(), cursor, form)

    # ---------------------------------------------------------------- places

    @property
    def line(self) -> int:
        """The line of the cursor, counted from 1."""
        return self.textCursor().blockNumber() + 1

    @property
    def column(self) -> int:
        """The column of the cursor, counted from 1."""
        return len(self.text.before(self.textCursor())) + 1

    def go_to(self, line: int, column: int = 1) -> None:
        """Bring the cursor there, and the line into view."""
        cursor = self.textCursor()
        cursor.setPosition(self.text.place(line, column))
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_problem(self, *, back: bool = False) -> Problem | None:
        """The problem after the cursor, or before it; round the end of the text."""
        placed = [p for p in self._problems if p.line]
        if not placed:
            return None
        here = (self.line, self.column)
        if back:
            before = [p for p in placed if (p.line, p.column) < here]
            return before[-1] if before else placed[-1]
        return next((p for p in placed if (p.line, p.column) > here), placed[0])

    def problem_here(self) -> Problem | None:
        """The problem at the cursor that can be fixed, or the first one of its line."""
        inside = [p for p in self._problems if p.line == self.line and p.fix is not None]
        column = self.column
        return next(
            (p for p in inside if p.column <= column <= p.end), inside[0] if inside else None
        )

    def apply_fix(self, fix: Fix) -> None:
        """Write what mends a problem, as one step of undo."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.text.place(fix.line, fix.column))
        cursor.setPosition(self.text.place(fix.line, fix.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(fix.replacement)
        self.setTextCursor(cursor)

    def write(self, line: int, begin: int, end: int, words: str) -> None:
        """Put words in the place of some columns, with the cursor behind them."""
        self.apply_fix(Fix("", words, line, begin, end))

    # ---------------------------------------------------------------- margin

    def margin_width(self) -> int:
        """Numbers, with room for a sign before them."""
        digits = max(2, len(str(self.blockCount())))
        px = self._theme.px
        return px(_SIGN + 3 * _ROOM) + self.fontMetrics().horizontalAdvance("9") * digits

    @Slot()
    def _fit_margin(self) -> None:
        self.setViewportMargins(self.margin_width(), 0, 0, 0)
        self._place_margin()

    def _place_margin(self) -> None:
        inside = self.contentsRect()
        self.margin.setGeometry(
            QRect(inside.left(), inside.top(), self.margin_width(), inside.height())
        )

    @Slot(QRect, int)
    def _on_update_request(self, rect: QRect, scrolled: int) -> None:
        if scrolled:
            self.margin.scroll(0, scrolled)
        else:
            self.margin.update(0, rect.y(), self.margin.width(), rect.height())

    def paint_margin(self, painter: QPainter, rect: QRect) -> None:
        """Numbers of the lines in view, and a sign beside those with a problem."""
        t = self._theme.tokens
        wrong = {p.line for p in self._problems}
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        offset = self.contentOffset()
        height = self.fontMetrics().height()
        while block.isValid():
            top = self.blockBoundingGeometry(block).translated(offset).top()
            if top > rect.bottom():
                break
            number = block.blockNumber() + 1
            is_wrong = number in wrong
            here = number == self._line and self.hasFocus()
            painter.setPen(t.error if is_wrong else t.text if here else t.text2)
            room = QRectF(0, top, self.margin.width() - self._theme.px(_ROOM), height)
            beside = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(room, beside, str(number))
            if is_wrong:
                size = self._theme.px(_SIGN)
                sign = QRectF(self._theme.px(_ROOM), top + (height - size) / 2, size, size)
                paint_icon(painter, "warning", sign, t.error)
            block = block.next()

    # ----------------------------------------------------------------- input

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_margin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held == Qt.KeyboardModifier.NoModifier
        if key == Qt.Key.Key_Tab and plain and not self.tabChangesFocus():
            shift_in(self.textCursor())
        elif key == Qt.Key.Key_Backtab and not self.tabChangesFocus():
            shift_out(self.textCursor())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._new_line()
        elif key == Qt.Key.Key_Backspace and plain and self._at_indent():
            shift_out(self.textCursor())
        else:
            before = self.text.text
            super().keyPressEvent(event)
            if event.text().isprintable() and event.text() and self.text.text != before:
                self.typed.emit()

    def _at_indent(self) -> bool:
        cursor = self.textCursor()
        before = self.text.before(cursor)
        return bool(before) and not before.strip(" ") and not cursor.hasSelection()

    def _new_line(self) -> None:
        cursor = self.textCursor()
        new_line(cursor, self.text.before(cursor))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    @Slot()
    def _on_cursor_moved(self) -> None:
        self._mark()
        if self.line != self._line:
            self._line = self.line
            self.margin.update()
            self.line_changed.emit(self._line)


class Margin(QWidget):
    """Line numbers and signs; a reader is told the problems by their list."""

    def __init__(self, area: TextArea) -> None:
        super().__init__(area)
        self._area = area

    def sizeHint(self) -> QSize:
        return QSize(self._area.margin_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = self._area.theme.tokens
        painter.fillRect(event.rect(), t.surface)
        painter.setPen(QPen(QColor(t.line), 1))
        painter.drawLine(
            self.width() - 5, event.rect().top(), self.width() - 5, event.rect().bottom()
        )
        self._area.paint_margin(painter, event.rect())


def _selection(
    mark: QTextEdit.ExtraSelection, cursor: QTextCursor, form: QTextCharFormat
) -> QTextEdit.ExtraSelection:
    mark.cursor = cursor
    mark.format = form
    return mark
