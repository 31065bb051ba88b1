"""The muscle view of one exercise in the library: a button below its picture, and words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.domain.exercise import Exercise, Sides
from routine_app.figure.muscles import MuscleLengths, muscle_lengths
from routine_app.ui.muscle_words import NOTE, both_words, worked_words
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.thumbnail import PictureQueue, Thumbnail

_SHOW, _HIDE = "Show the muscles", "Hide the muscles"


class MuscleSwitch(QWidget):
    """Shows bones and muscles in a picture, and says their lengths."""

    def __init__(
        self,
        picture: Thumbnail,
        pictures: PictureQueue,
        exercise: Exercise,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._picture = picture
        self._pictures = pictures
        self._exercise = exercise
        self.button = LinkButton(_SHOW, theme, self, icon="muscle")
        self.words = TextLabel("", Type.SMALL_STRONG, theme, self, widest=256)
        self.note = TextLabel(NOTE, Type.SMALL, theme, self, widest=256)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(2)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.words, self.note):
            label.hide()
            column.addWidget(label)
        self.button.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        shown = self.words.isHidden()
        if shown and not self.words.text():
            self.words.setText(self._said())
        self.button.setText(_HIDE if shown else _SHOW)
        self.words.setVisible(shown)
        self.note.setVisible(shown)
        self._picture.set_muscles(shown)

    def _said(self) -> str:
        subject = self._pictures.scene(self._exercise).subject
        pose = self._exercise.hold if subject is None else subject.pose
        return _words(self._exercise, muscle_lengths(pose))


def _words(exercise: Exercise, lengths: MuscleLengths) -> str:
    """The library shows the right side at work, but which one that is does not matter there."""
    both = exercise.sides is Sides.BOTH
    return both_words(lengths) if both else worked_words(lengths)
