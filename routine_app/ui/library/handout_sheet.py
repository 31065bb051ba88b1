"""A handout of a routine: which paper, which size of print, and where it goes."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QWidget

from routine_app.content.problem import printable
from routine_app.domain.drawing import CannotWrite
from routine_app.domain.language import tr
from routine_app.domain.routine import Routine
from routine_app.ui.data.dialog import DataSheet
from routine_app.ui.data.port import Chooser
from routine_app.ui.report.paper import is_letter_country
from routine_app.ui.report.printing import PrintDialog, Printing
from routine_app.ui.services import Handing
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import OutlineButton, PrimaryButton
from routine_app.ui.widgets.fields import ChoiceRow

_SUFFIX = ".pdf"


class HandoutSheet(DataSheet):
    """Choose, then save or print. `printing` takes the place of the system's dialog."""

    def __init__(
        self,
        routine: Routine,
        handing: Handing,
        chooser: Chooser,
        theme: Theme,
        parent: QWidget,
        printing: Printing | None = None,
    ) -> None:
        super().__init__(tr("Handout"), theme, parent)
        self._routine = routine
        self._handing = handing
        self._chooser = chooser
        self._printing = printing or PrintDialog(self)
        self._letter = is_letter_country(QLocale())
        self.add_text(
            tr(
                "Every exercise with its pictures, its dose and when to stop, and 21 days to tick: "
                "to print now, or as a PDF."
            )
        )
        self.papers = ChoiceRow(tr("Paper"), ["A4", tr("Letter", "paper")], theme, self.content)
        self.add_row(self.papers)
        self.large = self.add_tick(tr("Large print"), tr("For reading from the floor; more pages."))
        self.column.addSpacing(theme.px(8))
        self.save_button = PrimaryButton(tr("Save as PDF…"), theme, self.content, icon="export")
        self.save_button.clicked.connect(self._on_save)
        self.print_button = OutlineButton(tr("Print…"), theme, self.content)
        self.print_button.clicked.connect(self._on_print)
        self.add_row(self.save_button, self.print_button)
        self.add_end()
        self.papers.chosen.connect(self._on_paper)
        self.papers.take(int(self._letter))

    @Slot(int)
    def _on_paper(self, index: int) -> None:
        self._letter = bool(index)
        self.remark.say("")

    @Slot()
    def _on_save(self) -> None:
        self._chooser.save(tr("Save the handout"), f"{self._routine.id}{_SUFFIX}", self._write)

    @Slot()
    def _on_print(self) -> None:
        from routine_app.ui.report.handout import print_handout

        self.remark.say("")
        paint = partial(print_handout, self._routine, large=self.large.tick.isChecked())
        name = printable(self._routine.name)
        self._printing.ask(name, letter=self._letter, paint=paint, tell=self._on_told)

    def _on_told(self, is_good: bool, said: str) -> None:
        (self.tell if is_good else self.complain)(said)

    def _write(self, path: Path) -> None:
        target = path if path.suffix.lower() == _SUFFIX else Path(f"{path}{_SUFFIX}")
        large = self.large.tick.isChecked()
        try:
            self._handing.handout(self._routine, target, large=large, letter=self._letter)
        except CannotWrite as problem:
            self.complain(printable(str(problem)))
        else:
            self.tell(tr("Saved as {place}.", place=printable(str(target))))
