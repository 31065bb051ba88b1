"""Import: choose a file, see what it would bring, and only then take it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from routine_app.content.problem import printable
from routine_app.domain.language import mark, tr
from routine_app.domain.progress import Stopped
from routine_app.storage.exchange.importing import Found, WhichHabit
from routine_app.storage.exchange.problem import ExchangeProblem
from routine_app.storage.history import NotAdded
from routine_app.ui.data.errand_sheet import ErrandSheet, Run
from routine_app.ui.data.port import Chooser, Exchange
from routine_app.ui.errand import Outcome, in_thread
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import OutlineButton, PrimaryButton
from routine_app.ui.widgets.labels import Type
from routine_app.ui.widgets.option_row import OptionRow, word_row

_ABOUT = mark(
    "A JSON or CSV file that Routine has exported, or Checkmarks.csv from Loop Habit Tracker. What "
    "is here already stays as it is, and importing twice changes nothing."
)


class ImportSheet(ErrandSheet):
    """Signals: history_changed() when something was taken."""

    history_changed = Signal()

    def __init__(
        self,
        exchange: Exchange,
        chooser: Chooser,
        theme: Theme,
        parent: QWidget,
        run: Run = in_thread,
    ) -> None:
        super().__init__(tr("Import history"), theme, parent, run)
        self._exchange = exchange
        self._chooser = chooser
        self._path = Path()
        self._found: Found | None = None
        self.habits: OptionRow | None = None
        self.add_text(tr(_ABOUT))
        self.choose_button = OutlineButton(tr("Choose a file…"), theme, self.content, icon="import")
        self.choose_button.clicked.connect(self._on_choose)
        self.take_button = PrimaryButton(tr("Import"), theme, self.content)
        self.take_button.clicked.connect(self._on_take)
        self.add_row(self.choose_button)
        self.name = self.add_text("", Type.BODY_STRONG)
        self._place = self.column.count()
        self.preview = self.add_text("")
        self.add_row(self.take_button)
        self.add_end()
        self._show(None)

    @Slot()
    def _on_choose(self) -> None:
        if not self.errand.is_under_way:
            self._chooser.open(tr("Choose a file to import"), self.look_at)

    def look_at(self, path: Path) -> None:
        """Show what a file would bring; nothing is written yet."""
        self._path = path
        self._drop_habits()
        self.name.setText(printable(path.name))
        self._look("")

    def _look(self, habit: str) -> None:
        self._show(None)
        job = self._exchange.looking_at(self._path, habit)
        self.begin(tr("Reading the file"), job, self._on_looked)

    def _on_looked(self, outcome: Outcome[Found]) -> None:
        try:
            found = outcome.get()
        except WhichHabit as which:
            self._ask_habit(which.habits)
        except ExchangeProblem as problem:
            self.complain(str(problem))
        except Stopped:
            self.tell(tr("Called off. Nothing was imported."))
        else:
            self._show(found)

    def _ask_habit(self, habits: tuple[str, ...]) -> None:
        self.preview.setText(tr("Which habit is it? Its days count as practised, without minutes."))
        self.preview.show()
        shown = [printable(habit) for habit in habits]
        self.habits = word_row(tr("Habit"), shown, self.theme, self.content)
        self.habits.option_taken.connect(
            lambda index: self._look(habits[index]) if index is not None else self._show(None)
        )
        self.column.insertWidget(self._place + 1, self.habits)
        self.habits.option(0).setFocus()

    def _drop_habits(self) -> None:
        if self.habits is not None:
            self.column.removeWidget(self.habits)
            self.habits.deleteLater()
            self.habits = None

    def _show(self, found: Found | None) -> None:
        self._found = found
        asks = self.habits is not None and found is None
        if found is not None:
            self.preview.setText("\n".join(found.words()))
        self.preview.setVisible(found is not None or asks)
        self.name.setVisible(bool(self.name.text()))
        self.take_button.setVisible(found is not None and found.is_news)

    @Slot()
    def _on_take(self) -> None:
        found = self._found
        if found is not None:
            job = self._exchange.taking(found)
            self.begin(tr("Importing"), job, partial(self._on_taken, found))

    def _on_taken(self, found: Found, outcome: Outcome[None]) -> None:
        try:
            outcome.get()
        except NotAdded as problem:
            self.complain(str(problem))
            return
        except Stopped:
            self.tell(tr("Called off. Nothing was imported."))
            return
        self._exchange.taken(found)
        self._show(None)
        self._drop_habits()
        self.choose_button.setFocus()
        self.tell(tr("Imported. Your history has it now."))
        self.history_changed.emit()
