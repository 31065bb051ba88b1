"""Where the program stands, and starting it over, asked for once in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.domain.language import tr
from routine_app.ui.services import Services
from routine_app.ui.settings.programs import usable_programs, use_program
from routine_app.ui.settings.words import KEYWORDS, SENTENCES
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton, SmallButton
from routine_app.ui.widgets.fields import ChoiceRow
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type


class ProgramSetting(QWidget):
    """ "Day 12 of reset 1" with "Start over", which asks before it does; a choice of programs.

    Another program waits at its day until somebody comes back to it.

    Signals: started_over().
    """

    started_over = Signal()

    def __init__(self, services: Services, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = tr("Program")
        self.sentence = tr(SENTENCES["Program"])
        self._practice = services.practice
        self._preferences = services.preferences
        self._programs = usable_programs(services)
        names = [program.name for program in self._programs]
        self.choice = ChoiceRow(self.name, names, theme, self) if len(names) > 1 else None
        self._number = 1
        self.state = TextLabel("", Type.BODY_STRONG, theme, self)
        self.start_over = SmallButton(tr("Start over…"), theme, self)
        self.about = TextLabel(self.sentence, Type.SMALL, theme, self)
        self.question = TextLabel("", Type.BODY, theme, self, widest=340)
        self.confirm = SmallButton("", theme, self)
        self.keep = LinkButton(tr("Keep going"), theme, self)
        row = FlowLayout(gap=12, row_gap=0, spread=True)
        row.addWidget(self.state)
        row.addWidget(self.start_over)
        answers = FlowLayout(gap=8, row_gap=0)
        answers.addWidget(self.confirm)
        answers.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        if self.choice is not None:
            self.choice.chosen.connect(self._on_program_chosen)
            column.addWidget(self.choice)
        column.addLayout(row)
        column.addWidget(self.about)
        column.addWidget(self.question)
        column.addLayout(answers)
        self.start_over.clicked.connect(self._on_start_over)
        self.confirm.clicked.connect(self._on_confirmed)
        self.keep.clicked.connect(self._on_kept)
        self._ask(False)

    def refresh(self) -> None:
        """Show the day of the reset."""
        progress = self._practice.agenda().progress
        ids = [program.id for program in self._programs]
        if self.choice is not None and progress.program.id in ids:
            self.choice.take(ids.index(progress.program.id))
        self._number = progress.run
        total = len(progress.program.days)
        self.state.setText(
            tr("Reset {run}: {total} of {total}", run=progress.run, total=total)
            if progress.is_over
            else tr("Day {day} of reset {run}", day=progress.day, run=progress.run)
        )
        self.question.setText(
            tr(
                "Reset {run} begins with day 1. Your history and your row of days stay.",
                run=progress.run + 1,
            )
        )
        self.confirm.setText(tr("Start reset {run}", run=progress.run + 1))

    @property
    def words(self) -> str:
        """Everything by which it is found."""
        return " ".join((self.name, self.sentence, tr(KEYWORDS["Program"])))

    def focus_main(self) -> None:
        self.start_over.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, asking: bool) -> None:
        for part in (self.question, self.confirm, self.keep):
            part.setVisible(asking)
        self.start_over.setVisible(not asking)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.start_over.isHidden():
            self._on_kept()
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def _on_program_chosen(self, index: int) -> None:
        use_program(self._preferences, self._programs[index].id)
        self._ask(False)
        self.refresh()

    @Slot()
    def _on_start_over(self) -> None:
        self._ask(True)
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_kept(self) -> None:
        self._ask(False)
        self.focus_main()

    @Slot()
    def _on_confirmed(self) -> None:
        self._practice.start_over()
        self._ask(False)
        self.refresh()
        self.focus_main()
        self.started_over.emit()
