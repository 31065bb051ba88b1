"""Which exercises are shown: by part of the program, by position, by what they need."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.domain.exercise import Exercise
from routine_app.ui.library.words import PHASES, POSITIONS, prop_name
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton
from routine_app.ui.widgets.fields import ChoiceRow
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type

_ANY = "Any"
_SHOW, _HIDE = "Filter", "Hide the filter"


class FilterRow(QWidget):
    """One thing to choose by: its word, "Any", and what there is.

    Signals: changed().
    """

    changed = Signal()

    def __init__(
        self, name: str, choices: Mapping[str, object], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._choices = (None, *choices.values())
        self._words = ("", *choices)
        self._taken = 0
        word = TextLabel(name, Type.SMALL_STRONG, theme, self)
        self.row = ChoiceRow(name, (_ANY, *choices), theme, self)
        self.row.take(0)
        self.row.chosen.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(word)
        column.addWidget(self.row)

    @property
    def value(self) -> object:
        """What is chosen, None for any."""
        return self._choices[self._taken]

    @property
    def word(self) -> str:
        """What is chosen, as it is called; empty for any."""
        return self._words[self._taken]

    def clear(self) -> None:
        """Any again, without telling."""
        self._taken = 0
        self.row.take(0)

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        self._taken = index
        self.changed.emit()


class ExerciseFilters(QWidget):
    """A button that says what is chosen, and opens the rows to choose in.

    Signals: changed().
    """

    changed = Signal()

    def __init__(self, exercises: Iterable[Exercise], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        found = tuple(exercises)
        phases = {word: phase for phase, word in PHASES.items()}
        there = {exercise.position for exercise in found}
        positions = {word: place for place, word in POSITIONS.items() if place in there}
        props = sorted({prop for exercise in found for prop in exercise.props})
        self.button = LinkButton(_SHOW, theme, self, icon="list")
        self.button.clicked.connect(self._on_clicked)
        self.clear_button = LinkButton("Show all", theme, self, icon="close")
        self.clear_button.clicked.connect(self._on_cleared)
        self.phase = FilterRow("Phase", phases, theme, self)
        self.position = FilterRow("Position", positions, theme, self)
        self.prop = FilterRow("Prop", {prop_name(prop): prop for prop in props}, theme, self)
        self._rows = (self.phase, self.position, self.prop)
        head = FlowLayout(gap=16, row_gap=0)
        head.addWidget(self.button)
        head.addWidget(self.clear_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        for row in self._rows:
            row.changed.connect(self._on_changed)
            row.hide()
            column.addWidget(row)
        self._tell()

    def wants(self, exercise: Exercise) -> bool:
        """Whether an exercise is one of those that were chosen."""
        return (
            self.phase.value in (None, exercise.phase)
            and self.position.value in (None, exercise.position)
            and (self.prop.value is None or self.prop.value in exercise.props)
        )

    @property
    def is_open(self) -> bool:
        """Whether the rows are there to choose in."""
        return not self.phase.isHidden()

    @property
    def words(self) -> str:
        """ "release, sofa": what is chosen; empty when all are shown."""
        return ", ".join(row.word for row in self._rows if row.word).lower()

    def clear(self) -> None:
        """Show all, without telling."""
        for row in self._rows:
            row.clear()
        self._tell()

    def _tell(self) -> None:
        words = self.words
        text = _HIDE if self.is_open else _SHOW
        self.button.setText(f"{text}: {words}" if words else text)
        self.button.updateGeometry()
        self.clear_button.setVisible(bool(words))

    @Slot()
    def _on_clicked(self) -> None:
        shown = not self.is_open
        for row in self._rows:
            row.setVisible(shown)
        self._tell()

    @Slot()
    def _on_cleared(self) -> None:
        self.clear()
        self.button.setFocus()
        self.changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        self._tell()
        self.changed.emit()
