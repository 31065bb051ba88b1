"""The check-in and the note of a session, told anew."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from routine_app.domain.language import tr
from routine_app.domain.record import CheckIn
from routine_app.domain.session import Session
from routine_app.ui.dates import day_words
from routine_app.ui.health.form import AnswerTick
from routine_app.ui.history.form_sheet import FormSheet
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.note_field import NoteField
from routine_app.ui.widgets.scale_row import ScaleRow
from routine_app.ui.widgets.themed import FOCUS_RESERVE


class CheckInSheet(FormSheet):
    """What was told before stands in it.

    Signals: saved(CheckIn) with all that is told now.
    """

    saved = Signal(object)

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        title = tr("Check-in, {day}", day=day_words(session.practice_day))
        super().__init__(title, tr("Save"), "check", theme, parent)
        told = session.check_in or CheckIn("")
        about = tr("0 is loose, 10 is the tightest they get. Everything is optional.")
        self.column.addWidget(TextLabel(about, Type.SMALL, theme, self.content))
        self.before = self._scale(
            tr("Before", "the practice"),
            tr("Tightness before"),
            tr("Tightness before: not told"),
            told.before,
        )
        self.after = self._scale(
            tr("After", "the practice"),
            tr("Tightness after"),
            tr("Tightness after: not told"),
            told.after,
        )
        self.pain = AnswerTick(tr("It hurt, more than a stretch"), theme, self.content)
        self.pain.setChecked(told.pain)
        self._in_flow(self.pain)
        self.column.addWidget(TextLabel(tr("Note"), Type.BODY_STRONG, theme, self.content))
        self.note = NoteField(told.note, theme, self.content)
        self.note.setMinimumHeight(theme.px(84))
        self.note.save_asked.connect(self.save)
        self.note.save_key_changed.connect(self.act.set_key)
        self.column.addWidget(self.note, 1)
        self.act.clicked.connect(self.save)

    def open(self) -> None:
        """Show the sheet; digits can be typed at once."""
        super().open()
        self.after.setFocus(Qt.FocusReason.TabFocusReason)
        self.area.show_focus()

    def _scale(self, word: str, name: str, not_told: str, value: int | None) -> ScaleRow:
        theme = self.theme
        head = FlowLayout(gap=12)
        head.addWidget(TextLabel(word, Type.BODY_STRONG, theme, self.content))
        clear = LinkButton(tr("Not told"), theme, self.content)
        clear.setAccessibleName(not_told)
        head.addWidget(clear)
        row = ScaleRow(name, theme, self.content)
        row.set_value(value)
        clear.clicked.connect(lambda: row.set_value(None))
        self.column.addLayout(head)
        self.column.addWidget(row)
        return row

    def _in_flow(self, part: QWidget) -> None:
        flow = FlowLayout(outset=FOCUS_RESERVE)
        flow.addWidget(part)
        self.column.addLayout(flow)

    @Slot()
    def save(self) -> None:
        """Hand over what is told, and close."""
        pain, note = self.pain.isChecked(), self.note.told
        self.saved.emit(CheckIn("", self.before.value, self.after.value, note, pain))
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.save()
        else:
            super().keyPressEvent(event)
