"""The muscle view of one exercise in the library: a button below its figure, and words."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.domain.exercise import Exercise, Sides
from routine_app.domain.language import mark, tr
from routine_app.figure.muscles import MuscleLengths, MuscleName
from routine_app.ui.mirroring import set_margins
from routine_app.ui.muscle_words import NOTE, both_words, worked_words
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton
from routine_app.ui.widgets.fields import ChoiceRow
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.live_figure import LiveFigure
from routine_app.ui.widgets.themed import FOCUS_RESERVE

_PARTS = (None, *MuscleName)
_SHOW, _HIDE = mark("Show the muscles"), mark("Hide the muscles")
_NAMES = {MuscleName.PSOAS: mark("Psoas"), MuscleName.ILIACUS: mark("Iliacus")}


class MuscleSwitch(QWidget):
    """Shows bones and muscles in a figure, and says their lengths in the pose that is shown.

    Its button is placed by the card, beside the poses.
    """

    def __init__(
        self, picture: LiveFigure, exercise: Exercise, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._picture = picture
        self._exercise = exercise
        self._weight = 1.0
        self._only: MuscleName | None = None
        self.button = LinkButton(tr(_SHOW), theme, parent, icon="muscle")
        self.parts = ChoiceRow(tr("Muscles"), [_name(part) for part in _PARTS], theme, self)
        self.parts.take(0)
        self.parts.chosen.connect(self._on_part)
        self.words = TextLabel("", Type.SMALL_STRONG, theme, self)
        self.note = TextLabel(tr(NOTE), Type.SMALL, theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (self.parts, self.words, self.note):
            part.hide()
            column.addWidget(part)
        for label in (self.words, self.note):
            set_margins(label, FOCUS_RESERVE, 0, 0, 0)  # in line with the buttons above
        self.button.clicked.connect(self._on_clicked)

    def tell_pose(self, weight: float) -> None:
        """The figure goes to its start (0) or its hold (1)."""
        self._weight = weight
        if not self.words.isHidden():
            self.words.setText(self._said())

    @Slot()
    def _on_clicked(self) -> None:
        shown = self.words.isHidden()
        if shown:
            self.words.setText(self._said())
        self.button.setText(tr(_HIDE if shown else _SHOW))
        for part in (self.parts, self.words, self.note):
            part.setVisible(shown)
        self._picture.set_muscles(shown, self._only)

    @Slot(int)
    def _on_part(self, place: int) -> None:
        """Both muscles or one of them; the words go on telling both, which change together."""
        self._only = _PARTS[place]
        self._picture.set_muscles(True, self._only)

    def _said(self) -> str:
        return _words(self._exercise, self._picture.lengths(self._weight))


def _name(part: MuscleName | None) -> str:
    return tr("Both", "muscles") if part is None else tr(_NAMES[part])


def _words(exercise: Exercise, lengths: MuscleLengths) -> str:
    """The library shows the right side at work, but which one that is does not matter there."""
    both = exercise.sides is Sides.BOTH
    return both_words(lengths) if both else worked_words(lengths)
