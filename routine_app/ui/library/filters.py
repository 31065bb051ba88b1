"""Which routines and exercises are shown: by length, part of the program, position, things."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.domain.exercise import Exercise, Position
from routine_app.domain.pose import Prop
from routine_app.ui.library.listed import Listed
from routine_app.ui.library.words import PHASES, POSITIONS, prop_name
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import Button, ButtonShape, LinkButton
from routine_app.ui.widgets.fields import ChoiceRow
from routine_app.ui.widgets.flow import FlowLayout

_ANY = "Any"
_NOTHING = "Nothing"
_MINUTES = {
    "5 or less": range(6),
    "10 or less": range(11),
    "15 or less": range(16),
    "Over 15": range(16, 10_000),
}


class FilterRow(QWidget):
    """What there is to choose from: "Any", and the rest.

    Signals: changed().
    """

    changed = Signal()

    def __init__(
        self, name: str, choices: Mapping[str, object], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.name = name
        self._choices = (None, *choices.values())
        self._words = ("", *choices)
        self._taken = 0
        self.row = ChoiceRow(name, (_ANY, *choices), theme, self)
        self.row.take(0)
        self.row.chosen.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
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


class FilterChip(Button):
    """Says what is chosen, and opens its row."""

    shape = ButtonShape(text=14.5, weight=550, height=40, padding=14, icon=18, gap=6, radius=999)

    def __init__(self, row: FilterRow, theme: Theme, parent: QWidget) -> None:
        super().__init__("", theme, parent, icon_after="chevron-down")
        self.of = row
        self.tell(is_open=False)

    def tell(self, *, is_open: bool) -> None:
        """Show what is chosen, and whether the row stands below."""
        self._is_open = is_open
        word = self.of.word
        self.setText(f"{self.of.name}: {word.lower()}" if word else self.of.name)
        state = "open" if is_open else "closed"
        self.setAccessibleName(f"Filter by {self.of.name.lower()}: {word or 'any'}, {state}")
        self.updateGeometry()
        self.update()

    def ground(self) -> QColor:
        tokens = self._theme.tokens
        if self.of.word:
            return tokens.accent_soft
        return tokens.sunken if self.underMouse() or self._is_open else tokens.surface

    def edge(self) -> QColor:
        tokens = self._theme.tokens
        return tokens.accent if self.of.word else tokens.control

    def ink(self) -> QColor:
        tokens = self._theme.tokens
        return tokens.on_soft if self.of.word else tokens.text


class Filters(QWidget):
    """Chips in a row that flows, each with choices that open below; all of them go together.

    Signals: changed().
    """

    changed = Signal()

    def __init__(
        self,
        choices: Mapping[str, Mapping[str, object]],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.rows = [FilterRow(name, found, theme, self) for name, found in choices.items()]
        self.chips = [FilterChip(row, theme, self) for row in self.rows]
        self.clear_button = LinkButton("Clear", theme, self, icon="close")
        self.clear_button.setAccessibleName("Clear all filters")
        self.clear_button.clicked.connect(self._on_cleared)
        head = FlowLayout(gap=0, row_gap=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        for chip, row in zip(self.chips, self.rows, strict=True):
            head.addWidget(chip)
            chip.clicked.connect(partial(self._on_chip, row))
            row.changed.connect(self._on_changed)
            row.raise_()  # read after all chips, as it stands below them
            row.hide()
            column.addWidget(row)
        head.addWidget(self.clear_button)
        self._tell()

    @property
    def is_open(self) -> bool:
        """Whether a row is there to choose in."""
        return any(not row.isHidden() for row in self.rows)

    @property
    def words(self) -> str:
        """ "release, sofa": what is chosen; empty when all are shown."""
        return ", ".join(row.word for row in self.rows if row.word).lower()

    def clear(self) -> None:
        """Show all, without telling."""
        for row in self.rows:
            row.clear()
        self._tell()

    def open(self, row: FilterRow | None) -> None:
        """Open one row to choose in, and close the others; or all of them."""
        for other in self.rows:
            other.setVisible(other is row)
        self._tell()

    def _tell(self) -> None:
        for chip, row in zip(self.chips, self.rows, strict=True):
            chip.tell(is_open=not row.isHidden())
        self.clear_button.setVisible(bool(self.words))

    def _on_chip(self, row: FilterRow, _checked: bool = False) -> None:
        self.open(row if row.isHidden() else None)

    @Slot()
    def _on_cleared(self) -> None:
        self.clear()
        self.open(None)
        self.chips[0].setFocus()
        self.changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        self._tell()
        self.changed.emit()


class ExerciseFilters(Filters):
    """By part of the program, by position, by what they need."""

    def __init__(self, exercises: Iterable[Exercise], theme: Theme, parent: QWidget) -> None:
        self._offered = there, props = _kinds(exercises)
        super().__init__(
            {
                "Phase": {word: phase for phase, word in PHASES.items()},
                "Position": {word: p for p, word in POSITIONS.items() if p in there},
                "Prop": {prop_name(prop): prop for prop in sorted(props)},
            },
            theme,
            parent,
        )
        self.phase, self.position, self.prop = self.rows

    def offers(self, exercises: Iterable[Exercise]) -> bool:
        """Whether these are the exercises, as far as anybody can choose among them."""
        return self._offered == _kinds(exercises)

    def wants(self, exercise: Exercise) -> bool:
        """Whether an exercise is one of those that were chosen."""
        return (
            self.phase.value in (None, exercise.phase)
            and self.position.value in (None, exercise.position)
            and (self.prop.value is None or self.prop.value in exercise.props)
        )


class RoutineFilters(Filters):
    """By length, and by what is in them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        props = {prop_name(prop): prop for prop in sorted(Prop) if prop is not Prop.MAT}
        super().__init__(
            {
                "Minutes": _MINUTES,
                "Phase": {word: phase for phase, word in PHASES.items()},
                "Position": {word: position for position, word in POSITIONS.items()},
                "Prop": {_NOTHING: _NOTHING, **props},
            },
            theme,
            parent,
        )
        self.minutes, self.phase, self.position, self.prop = self.rows

    def wants(self, one: Listed) -> bool:
        """Whether a routine is one of those that were chosen."""
        minutes = self.minutes.value
        return (
            (not isinstance(minutes, range) or one.minutes in minutes)
            and (self.phase.value is None or self.phase.value in one.phases)
            and (self.position.value is None or self.position.value in one.positions)
            and self._wants_props(one.props)
        )

    def _wants_props(self, props: frozenset[Prop]) -> bool:
        if self.prop.value == _NOTHING:
            return not props - {Prop.MAT}
        return self.prop.value is None or self.prop.value in props


def _kinds(exercises: Iterable[Exercise]) -> tuple[set[Position], set[Prop]]:
    """The positions and things that there are."""
    found = tuple(exercises)
    props = {prop for exercise in found for prop in exercise.props}
    return {exercise.position for exercise in found}, props
