"""Whether an exercise is for this person, and on which sides: on its page and in Settings."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.domain.exercise import Exercise, Sides
from routine_app.domain.language import tr
from routine_app.domain.pose import Side
from routine_app.domain.practice import Practice
from routine_app.ui.health.form import AnswerTick, row_of
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.fields import ChoiceRow

_SIDES = (None, Side.LEFT, Side.RIGHT)


class OwnExercise(QWidget):
    """Whether an exercise is for this person, and on which sides.

    Signals: changed() once a choice was kept.
    """

    changed = Signal()
    reader_role = "Grouping"

    def __init__(
        self, practice: Practice, exercise: Exercise, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._practice = practice
        self._exercise = exercise
        self.setAccessibleName(tr("{exercise}, for you", exercise=exercise.name))
        own = practice.choices().own
        self.hidden = AnswerTick(tr("Not for me, leave it out"), theme, self)
        self.hidden.setChecked(exercise.id in own.hidden)
        self.hidden.clicked.connect(self._on_hidden)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row_of(self.hidden, self))
        self.sides: ChoiceRow | None = None
        if exercise.sides is Sides.EACH:
            names = (tr("Both sides"), tr("Left only"), tr("Right only"))
            self.sides = ChoiceRow(tr("Sides"), names, theme, self)
            self.sides.take(_SIDES.index(own.side_of(exercise)))
            self.sides.chosen.connect(self._on_side)
            column.addWidget(self.sides)

    @Slot()
    def _on_hidden(self) -> None:
        self._practice.hide(self._exercise.id, hidden=self.hidden.isChecked())
        self.changed.emit()

    @Slot(int)
    def _on_side(self, index: int) -> None:
        self._practice.limit_side(self._exercise.id, _SIDES[index])
        self.changed.emit()
