"""Export: which kind of file, what goes into it, and where it goes."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from routine_app.domain.language import mark, tr
from routine_app.domain.progress import Stopped
from routine_app.domain.value import Value
from routine_app.storage.exchange.problem import ExchangeProblem
from routine_app.ui.data.errand_sheet import ErrandSheet, Run
from routine_app.ui.data.port import Chooser, Exchange
from routine_app.ui.errand import Outcome, in_thread
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import PrimaryButton
from routine_app.ui.widgets.fields import ChoiceRow
from routine_app.ui.widgets.labels import Type


class Kind(Value):
    """A kind of file: its name on the button, its ending, and what it is for."""

    name: str
    suffix: str
    about: str


KINDS = (
    Kind(
        mark("Everything"), ".json", mark("All there is, to keep or to import again: a JSON file.")
    ),
    Kind(
        mark("Table"),
        ".csv",
        mark("One row a session, for a spreadsheet: a CSV file, notes included."),
    ),
    Kind(mark("Calendar"), ".ics", mark("The days on which you practised, for your calendar.")),
    Kind(mark("Report"), ".pdf", mark("Your newest reset on paper, for a therapist: a PDF.")),
)


class ExportSheet(ErrandSheet):
    """Choose a kind, then a place."""

    def __init__(
        self,
        exchange: Exchange,
        chooser: Chooser,
        today: date,
        theme: Theme,
        parent: QWidget,
        run: Run = in_thread,
    ) -> None:
        super().__init__(tr("Export"), theme, parent, run)
        self._exchange = exchange
        self._chooser = chooser
        self._today = today
        self.kinds = ChoiceRow(
            tr("Kind of file"), [tr(kind.name) for kind in KINDS], theme, self.content
        )
        self.add_row(self.kinds)
        self.about = self.add_text("", Type.BODY)
        self.health = self.add_tick(
            tr("With your answers about health"),
            tr("They are left out unless you want them in it."),
        )
        self.notes = self.add_tick(
            tr("With your notes"), tr("Whoever gets the report can read them. Left out otherwise.")
        )
        self.column.addSpacing(theme.px(8))
        self.save_button = PrimaryButton(tr("Save as…"), theme, self.content, icon="export")
        self.save_button.clicked.connect(self._on_save)
        self.add_row(self.save_button)
        self.add_end()
        self.kinds.chosen.connect(self._on_kind)
        self.kinds.take(0)
        self._on_kind(0)

    @Slot(int)
    def _on_kind(self, index: int) -> None:
        self._kind = KINDS[index]
        self.about.setText(tr(self._kind.about))
        self.health.setVisible(self._kind.suffix == ".json")
        self.notes.setVisible(self._kind.suffix == ".pdf")
        self.remark.say("")

    @Slot()
    def _on_save(self) -> None:
        if self.errand.is_under_way:
            return
        name = f"routine-{self._today.isoformat()}{self._kind.suffix}"
        self._chooser.save(tr("Save the export"), name, self._write)

    def _write(self, path: Path) -> None:
        """Write what was chosen, beside the event loop."""
        kind = self._kind
        target = path if path.suffix.lower() == kind.suffix else Path(f"{path}{kind.suffix}")
        health = kind.suffix == ".json" and self.health.tick.isChecked()
        notes = kind.suffix == ".pdf" and self.notes.tick.isChecked()
        job = self._exchange.exporting(target, notes=notes, health=health)
        self.begin(tr("Writing the file"), job, partial(self._on_written, target))

    def _on_written(self, target: Path, outcome: Outcome[None]) -> None:
        try:
            outcome.get()
        except ExchangeProblem as problem:
            self.complain(str(problem))
        except Stopped:
            self.tell(tr("Called off. No file was written."))
        else:
            self.tell(tr("Saved as {path}.", path=target))
