"""Where poses are saved: into the exercise's own file, or as an exercise of one's own."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from routine_app.domain.exercise import Exercise
from routine_app.domain.language import tr
from routine_app.ui.data.dialog import DataSheet, text_field
from routine_app.ui.studio.keeping import Place, Where
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import PrimaryButton, SmallButton
from routine_app.ui.widgets.labels import Type

_LONGEST_NAME = 200


class SaveSheet(DataSheet):
    """Says what each way does before it is taken.

    Signals: change_asked() to change the exercise itself; new_asked(name).
    """

    change_asked = Signal()
    new_asked = Signal(str)
    wanted = QSize(680, 520)

    def __init__(self, exercise: Exercise, place: Place, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Save the pose"), theme, parent)
        self.change: PrimaryButton | None = None
        if place.where is not Where.NOWHERE:
            self.add_text(tr("Change this exercise"), Type.H3)
            self.add_text(change_words(exercise, place))
            self.change = PrimaryButton(_change_label(place), theme, self.content)
            self.change.set_compact(True)
            self.change.clicked.connect(self.change_asked)
            self.add_row(self.change)
            self.column.addSpacing(theme.px(12))
        self.add_text(tr("Make a new exercise of it"), Type.H3)
        self.add_text(tr("It gets a file of its own, with the texts of this one to start from."))
        self.name = text_field(tr("Name of the new exercise"), theme, self.content)
        self.name.setFixedWidth(theme.px(320))
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setPlaceholderText(tr("Its name"))
        self.new = SmallButton(tr("Save as a new exercise"), theme, self.content)
        self.add_row(self.name, self.new)
        self.add_end()
        self.new.clicked.connect(self._on_new)
        self.name.returnPressed.connect(self._on_new)

    def open(self) -> None:
        super().open()
        first: QWidget = self.change or self.name
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_new(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.complain(tr("Give it a name first."))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.new_asked.emit(name)


def change_words(exercise: Exercise, place: Place) -> str:
    """What changing the exercise itself means."""
    file = place.path.name if place.path is not None else ""
    if place.where is Where.OWN:
        said = tr(
            "Writes the poses into your file {file}. Everything else in it stays as it is.",
            file=file,
        )
    else:
        said = tr(
            "This exercise comes with Routine. A version of your own takes its place, wherever "
            "it is used. Take that file away again, and the one that came with Routine is back."
        )
    if exercise.variants:
        ways = tr("Its other ways follow, where they do not have angles of their own.")
        said = f"{said} {ways}"
    return said


def _change_label(place: Place) -> str:
    return tr("Save") if place.where is Where.OWN else tr("Save as my own version")
