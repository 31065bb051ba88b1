"""What one session was: its exercises with times, the check-in and the note."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.dose import SECOND
from routine_app.domain.leaving import Leaving
from routine_app.domain.self_check import HipCheck, Pillow, Thigh, angle_words
from routine_app.domain.session import Session, WorkDone
from routine_app.domain.value import Value
from routine_app.ui.dates import day_words
from routine_app.ui.history.words import clock_text, status_text
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import SmallButton
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type

_PILLOWS = {
    Pillow.NO: "no pillow under the knees",
    Pillow.SOMETIMES: "sometimes a pillow under the knees",
    Pillow.ALWAYS: "always a pillow under the knees",
}
_BY_HAND = "Put down afterwards: it counts for your streak, not for the minutes."
_PLACES = {
    Thigh.ABOVE: "above the bed line",
    Thigh.LEVEL: "level with the bed line",
    Thigh.BELOW: "below the bed line",
}


class ExerciseLine(Value):
    """One exercise of a session: its name, and what became of it in words."""

    name: str
    result: str


def exercise_lines(session: Session) -> tuple[ExerciseLine, ...]:
    """One line an exercise: its credited time, or "skipped", or "not reached"."""
    lines = []
    for _, group in groupby(session.work, key=lambda item: item.work.number):
        items = list(group)
        lines.append(ExerciseLine(items[0].work.name, _result(items)))
    return tuple(lines)


def _result(items: list[WorkDone]) -> str:
    credit = sum(item.credit for item in items)
    planned = sum(item.work.planned for item in items)
    if credit >= planned:
        return clock_text(credit)
    if credit >= SECOND:
        return f"{clock_text(credit)} of {clock_text(planned)}"
    if any(item.leaving is Leaving.SKIPPED for item in items):
        return "– skipped"
    return "– not reached"


def tightness_text(session: Session) -> str:
    """ "Tightness 6 before, 3 after", or nothing when it was not told."""
    check_in = session.check_in
    if check_in is None:
        return ""
    parts = []
    if check_in.before is not None:
        parts.append(f"{check_in.before} before")
    if check_in.after is not None:
        parts.append(f"{check_in.after} after")
    return f"Tightness {', '.join(parts)}" if parts else ""


def self_check_text(session: Session) -> str:
    """ "Self-check: tightness 6; no pillow under the knees; left thigh above the bed line."."""
    check = session.self_check
    if check is None:
        return ""
    parts = []
    if check.tightness is not None:
        parts.append(f"tightness {check.tightness}")
    if check.ease is not None:
        parts.append(f"ease of standing up {check.ease}")
    if check.pillow is not None:
        parts.append(_PILLOWS[check.pillow])
    parts += filter(None, (_hip_text("left", check.left), _hip_text("right", check.right)))
    parts += filter(None, (check.runner.words,))
    return f"Self-check: {'; '.join(parts)}." if parts else ""


def _hip_text(side: str, hip: HipCheck) -> str:
    """ "left thigh above the bed line, knee bent"; without meaning when the back arched."""
    if hip.arched:
        return f"{side} side not counted, the back arched"
    words = []
    if hip.thigh is not None:
        words.append(f"{side} thigh {_PLACES[hip.thigh]}")
    if hip.knee is not None:
        words.append(f"{'knee' if words else f'{side} knee'} {hip.knee.value}")
    if hip.angle is not None:
        measured = f"measured {angle_words(hip.angle)}"
        words.append(measured if words else f"{side} thigh {measured}")
    return ", ".join(words)


class SessionDetail(QWidget):
    """Shows one session, and what can be put right about it.

    Signals: edit_asked(); removal_asked().
    """

    edit_asked = Signal()
    removal_asked = Signal()
    reader_role = "Grouping"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session: Session | None = None
        self._nothing = ("", "")
        self.setAccessibleName("Chosen session")
        self._page = QWidget(self)
        self._box = QVBoxLayout(self._page)
        self._box.setContentsMargins(0, 0, 0, 0)
        self.edit = SmallButton("Edit check-in", theme, self, icon="note")
        self.remove = SmallButton("Remove", theme, self, key="Del")
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
        self._add(session.routine_name, Type.H3)
        self._add(f"{day_words(session.practice_day)}. {status_text(session)}.", Type.SMALL)
        if session.backfilled:
            self._add(_BY_HAND, Type.BODY)
        for line in exercise_lines(session):
            self._add_line(line)
        told = session.check_in
        tightness = tightness_text(session)
        if tightness:
            self._add(tightness, Type.BODY_STRONG)
        if told is not None and told.pain:
            self._add("It hurt, more than a stretch.", Type.BODY)
        self_check = self_check_text(session)
        if self_check:
            self._add(self_check, Type.BODY)
        if told is not None and told.note:
            quoted = f"\N{LEFT DOUBLE QUOTATION MARK}{told.note}\N{RIGHT DOUBLE QUOTATION MARK}"
            self._add(quoted, Type.BODY_QUIET)
        self._show_buttons(True)
        self.edit.setText("Edit check-in" if told is not None else "Add check-in")

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
