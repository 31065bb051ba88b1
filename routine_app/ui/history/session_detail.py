"""What one session was: its exercises with times, the check-in and the note."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from routine_app.content.names import Names
from routine_app.domain.done_exercises import done_exercises
from routine_app.domain.dose import SECOND
from routine_app.domain.language import mark, tr
from routine_app.domain.leaving import Leaving
from routine_app.domain.pose import Side
from routine_app.domain.self_check import Pillow
from routine_app.domain.session import Session, WorkDone
from routine_app.domain.value import Value
from routine_app.domain.words import opening
from routine_app.ui.dates import day_words
from routine_app.ui.history.hip_words import hip_text
from routine_app.ui.history.words import clock_text, status_text
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import SmallButton
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type

_PILLOWS = {
    Pillow.NO: mark("no pillow under the knees"),
    Pillow.SOMETIMES: mark("sometimes a pillow under the knees"),
    Pillow.ALWAYS: mark("always a pillow under the knees"),
}
_BY_HAND = mark("Put down afterwards: it counts for your streak, not for the minutes.")


class ExerciseLine(Value):
    """One exercise of a session: its name, and what became of it in words."""

    name: str
    result: str


def exercise_lines(session: Session, names: Names | None = None) -> tuple[ExerciseLine, ...]:
    """One line an exercise: its credited time, or "skipped", or "not reached"."""
    names = names or Names()
    lines = []
    for items in done_exercises(session.work):
        work = items[0].work
        lines.append(ExerciseLine(names.exercise(work.exercise, work.name), _result(items)))
    return tuple(lines)


def _result(items: Sequence[WorkDone]) -> str:
    credit = sum(item.credit for item in items)
    planned = sum(item.work.planned for item in items)
    if credit >= planned:
        return clock_text(credit)
    if credit >= SECOND:
        return tr("{done} of {planned}", done=clock_text(credit), planned=clock_text(planned))
    if any(item.leaving is Leaving.SKIPPED for item in items):
        return f"– {tr('skipped')}"
    return f"– {tr('not reached')}"


def tightness_text(session: Session) -> str:
    """ "Tightness 6 before, 3 after", or nothing when it was not told."""
    check_in = session.check_in
    if check_in is None:
        return ""
    before, after = check_in.before, check_in.after
    if before is not None and after is not None:
        return tr("Tightness {before} before, {after} after", before=before, after=after)
    if before is not None:
        return tr("Tightness {before} before", before=before)
    return tr("Tightness {after} after", after=after) if after is not None else ""


def self_check_text(session: Session) -> str:
    """ "Self-check: tightness 6; no pillow under the knees; left thigh above the bed line."."""
    told = told_in_check(session)
    return tr("Self-check: {told}.", told=told) if told else ""


def told_in_check(session: Session) -> str:
    """The same within a sentence."""
    check = session.self_check
    if check is None:
        return ""
    parts = []
    if check.tightness is not None:
        parts.append(tr("tightness {value}", value=check.tightness))
    if check.ease is not None:
        parts.append(tr("ease of standing up {value}", value=check.ease))
    if check.pillow is not None:
        parts.append(tr(_PILLOWS[check.pillow]))
    parts += filter(None, (hip_text(Side.LEFT, check.left), hip_text(Side.RIGHT, check.right)))
    parts += filter(None, (check.runner.words,))
    return "; ".join(parts)


class SessionDetail(QWidget):
    """Shows one session, and what can be put right about it.

    Signals: edit_asked(); removal_asked().
    """

    edit_asked = Signal()
    removal_asked = Signal()
    reader_role = "Grouping"

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, names: Names | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names = names or Names()
        self._session: Session | None = None
        self._nothing = ("", "")
        self.setAccessibleName(tr("Chosen session"))
        self._page = QWidget(self)
        self._box = QVBoxLayout(self._page)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.edit = SmallButton(tr("Edit check-in"), theme, self, icon="note")
        self.remove = SmallButton(tr("Remove"), theme, self, key="Del")
        self.edit.clicked.connect(self.edit_asked)
        self.remove.clicked.connect(self.removal_asked)
        buttons = FlowLayout(gap=4, row_gap=0)
        buttons.addWidget(self.edit)
        buttons.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        column.addStretch(1)
        column.addLayout(buttons)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self._session is not None:
            self._fill(self._session)
        else:
            self._fill_nothing()

    def show_session(self, session: Session) -> None:
        """Show this session in place of the last one."""
        if session != self._session:
            self._session = session
            self._fill(session)

    def show_nothing(self, heading: str, words: str) -> None:
        """There is no session to show; say why."""
        self._session = None
        self._nothing = (heading, words)
        self._fill_nothing()

    def _fill_nothing(self) -> None:
        self._clear()
        heading, words = self._nothing
        self._add(heading, Type.H3)
        self._add(words, Type.BODY_QUIET)
        self._show_buttons(False)

    def _show_buttons(self, shown: bool) -> None:
        self.edit.setVisible(shown)
        self.remove.setVisible(shown)

    @property
    def session(self) -> Session | None:
        """What is shown."""
        return self._session

    def focus_first(self) -> None:
        """Go to what can be done here."""
        self.edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _fill(self, session: Session) -> None:
        self._clear()
        self._box.setSpacing(self._theme.px(6))
        self._add(self._names.routine_of(session), Type.H3)
        self._add(
            f"{opening(day_words(session.practice_day))}. {status_text(session)}.", Type.SMALL
        )
        if session.backfilled:
            self._add(tr(_BY_HAND), Type.BODY)
        for line in exercise_lines(session, self._names):
            self._add_line(line)
        told = session.check_in
        tightness = tightness_text(session)
        if tightness:
            self._add(tightness, Type.BODY_STRONG)
        if told is not None and told.pain:
            self._add(tr("It hurt, more than a stretch."), Type.BODY)
        self_check = self_check_text(session)
        if self_check:
            self._add(self_check, Type.BODY)
        if told is not None and told.note:
            self._add(tr("“{note}”", note=told.note), Type.BODY_QUIET)
        self._show_buttons(True)
        self.edit.setText(tr("Edit check-in") if told is not None else tr("Add check-in"))

    def _clear(self) -> None:
        while (item := self._box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, text: str, role: Type) -> None:
        self._box.addWidget(TextLabel(text, role, self._theme, self._page))

    def _add_line(self, line: ExerciseLine) -> None:
        row = QWidget(self._page)
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self._theme.px(12))
        quiet = line.result.startswith("–")
        box.addWidget(TextLabel(line.name, Type.BODY_QUIET if quiet else Type.BODY, self._theme), 1)
        box.addWidget(TextLabel(line.result, Type.SMALL, self._theme))
        self._box.addWidget(row)
