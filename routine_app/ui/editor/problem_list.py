"""What is wrong with the text, one row each, with what mends it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from routine_app.content.problem import Fix, Problem
from routine_app.domain.language import tr, tr_count
from routine_app.ui.editor import words
from routine_app.ui.mirroring import set_margins
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton, SmallButton
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.remark import Mark
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.themed import apply_to_children

_MOST_ROWS = 20
_NARROW_BELOW = 480


class ProblemRow(QWidget):
    """One problem: the way to its line, the sentence, and a button that mends it.

    Signals: chosen(Problem); fix_chosen(Problem).
    """

    chosen = Signal(object)
    fix_chosen = Signal(object)
    reader_role = "ListItem"

    def __init__(self, problem: Problem, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._problem = problem
        self.sign = Mark("warning", "error", theme, self)
        self.way = LinkButton(_place(problem), theme, self)
        self.way.clicked.connect(lambda: self.chosen.emit(self._problem))
        self.words = TextLabel("", Type.SMALL_TEXT, theme, self, widest=900)
        self.fix = SmallButton("", theme, self)
        self.fix.clicked.connect(lambda: self.fix_chosen.emit(self._problem))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(2, 1)
        self.apply_theme(theme)
        self.set_narrow(False)
        self.show_problem(problem)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text size."""
        self.way.setMinimumWidth(theme.px(76))
        self._grid.setHorizontalSpacing(theme.px(8))

    def set_narrow(self, narrow: bool) -> None:
        """The sentence beside its line, or above it: in little room it is what has to be seen."""
        middle = Qt.AlignmentFlag.AlignVCenter
        line = 1 if narrow else 0
        self._grid.addWidget(self.sign, line, 0, middle)
        self._grid.addWidget(self.way, line, 1, middle)
        if narrow:
            self._grid.addWidget(self.words, 0, 0, 1, 4)
        else:
            self._grid.addWidget(self.words, 0, 2, middle)
        self._grid.addWidget(self.fix, line, 3, middle)

    def height_in(self, width: int) -> int:
        """How high it is at this width."""
        return max(self._grid.heightForWidth(width), self._grid.sizeHint().height())

    def show_problem(self, problem: Problem) -> None:
        """Show another one in the same row."""
        self._problem = problem
        self.setAccessibleName(words.line_words(problem))
        self.way.setText(_place(problem))
        self.way.setAccessibleName(_way(problem))
        self.way.setEnabled(bool(problem.line))
        self.words.setText(said(problem.message))
        self.fix.setVisible(problem.fix is not None)
        if problem.fix is not None:
            self.fix.setText(problem.fix.label)
            self.fix.setAccessibleName(_mends(problem, problem.fix))


class ProblemList(QWidget):
    """All problems of a text; hidden while there are none.

    Signals: chosen(Problem) to go there; fix_chosen(Problem).
    """

    chosen = Signal(object)
    fix_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[ProblemRow] = []
        self._problems: tuple[Problem, ...] = ()
        self.heading = TextLabel("", Type.ERROR, theme, self)
        self.keys = TextLabel(tr("F8 next problem"), Type.CAPTION, theme, self)
        self._content = _Rows()
        self._column = QVBoxLayout(self._content)
        self._column.setSpacing(0)
        self.more = TextLabel("", Type.SMALL, theme, self._content)
        self._column.addWidget(self.more)
        self._column.addStretch(1)
        self.area = QuietScrollArea(theme, self, ground="surface")
        self.area.setWidget(self._content)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.keys, 0, Qt.AlignmentFlag.AlignVCenter)
        self._outer = QVBoxLayout(self)
        self._outer.addLayout(head)
        self._outer.addWidget(self.area, 1)
        self.apply_theme(theme)
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text size."""
        self._theme = theme
        px = theme.px
        set_margins(self._outer, px(16), px(8), px(12), px(4))
        self._outer.setSpacing(px(2))
        set_margins(self._column, 0, 0, px(4), 0)
        apply_to_children(self, theme)
        palette = self.area.palette()
        palette.setColor(palette.ColorRole.Window, theme.tokens.surface)
        self.area.setPalette(palette)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these; rows that are there already stay."""
        if tuple(problems) == self._problems:
            return
        self._problems = tuple(problems)
        self.setVisible(bool(problems))
        self.heading.setText(words.problems(len(problems)))
        shown = self._problems[:_MOST_ROWS]
        for number, problem in enumerate(shown):
            if number < len(self.rows):
                self.rows[number].show_problem(problem)
            else:
                self._add(problem)
        for row in self.rows[len(shown) :]:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        del self.rows[len(shown) :]
        left = len(problems) - len(shown)
        self.more.setText(tr_count(left, "And {count} more below.", "And {count} more below."))
        self.more.setVisible(left > 0)
        self.updateGeometry()

    def wanted_height(self, room: int) -> int:
        """As high as a few rows need, and never more than two fifths of the room."""
        width = self.width() - self._theme.px(48)
        rows = sum(row.height_in(width) for row in self.rows[:4])
        least = self._theme.px(64)
        return max(min(rows + self._theme.px(44), room * 2 // 5), least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        for row in self.rows:
            row.set_narrow(self.width() < self._theme.px(_NARROW_BELOW))

    def _add(self, problem: Problem) -> None:
        row = ProblemRow(problem, self._theme, self._content)
        row.chosen.connect(self.chosen)
        row.fix_chosen.connect(self.fix_chosen)
        row.set_narrow(self.width() < self._theme.px(_NARROW_BELOW))
        self._column.insertWidget(len(self.rows), row)
        self.rows.append(row)

    @Slot()
    def focus_first(self) -> None:
        """Give the focus to the first problem."""
        if self.rows:
            self.rows[0].way.setFocus(Qt.FocusReason.OtherFocusReason)


class _Rows(QWidget):
    """The rows, as a list to readers."""

    reader_role = "List"

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Problems"))


def said(message: str) -> str:
    """The sentence with a large first letter, as it stands for itself."""
    return f"{message[:1].upper()}{message[1:]}"


def _place(problem: Problem) -> str:
    return tr("Line {number}", number=problem.line) if problem.line else tr("The file")


def _way(problem: Problem) -> str:
    """What the way to a problem is called."""
    if not problem.line:
        return tr("Go to the file: {problem}", problem=problem.message)
    return tr("Go to line {number}: {problem}", number=problem.line, problem=problem.message)


def _mends(problem: Problem, fix: Fix) -> str:
    """What is called so that mends it."""
    if not problem.line:
        return tr("{fix}, the file", fix=fix.label)
    return tr("{fix}, line {number}", fix=fix.label, number=problem.line)
