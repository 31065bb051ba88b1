"""The head of the studio: the way back, what is being changed, and the acts that hold for all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.language import tr
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import IconButton, LinkButton, PrimaryButton, SmallButton
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.remark import Remark


class StudioHead(QWidget):
    """Name and state on the left, buttons on the right or below."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.back = LinkButton(tr("Back"), theme, self, icon="back")
        self.title = TextLabel("", Type.H2, theme, self, widest=900)
        self.state = TextLabel("", Type.SMALL, theme, self, widest=900)
        self.texts = LinkButton(tr("Change its texts"), theme, self)
        self.copy = SmallButton(tr("Copy a pose"), theme, self, icon="copy")
        self.mirror = SmallButton(tr("Mirror", "turn left and right round"), theme, self)
        self.mirror.setAccessibleName(tr("Mirror left and right"))
        self.mirror.set_tip(tr("Mirror left and right"))
        self.undo = IconButton(tr("Undo"), "undo", theme, self)
        self.redo = IconButton(tr("Redo"), "redo", theme, self)
        self.save_new = SmallButton(tr("Save as new"), theme, self)
        self.save = SavingButton(tr("Save"), theme, self)
        self.told = Remark("check-circle", "accent", theme, self)
        self.told.say("")
        self._role = Type.H2
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.state)
        named = QHBoxLayout()
        named.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        named.addLayout(names, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addLayout(named, 1)
        acts = FlowLayout(gap=4, row_gap=0)
        parts = (self.texts, self.copy, self.mirror, self.undo, self.redo, self.save_new, self.save)
        for part in parts:
            acts.addWidget(part)
        self._row.addLayout(acts)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._row)
        self._column.addWidget(self.told)

    def set_form(self, *, large: bool, stacked: bool) -> None:
        """In a small window the name is smaller, in a narrow one the buttons stand below it."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if stacked else across)
        role = Type.H2 if large else Type.H3
        if role is not self._role:
            self._role = role
            self.title.set_role(role)

    def show_steps(self, undoes: str, redoes: str) -> None:
        """What would be undone and done again."""
        undo = tr("Undo: {act}", act=undoes) if undoes else tr("Undo")
        redo = tr("Redo: {act}", act=redoes) if redoes else tr("Redo")
        for button, words, act in ((self.undo, undo, undoes), (self.redo, redo, redoes)):
            button.setEnabled(bool(act))
            button.setAccessibleName(words)
            button.set_tip(words)

    def tell(self, text: str) -> None:
        """It went well."""
        self.told.mark.show_icon("check-circle", "accent")
        self.told.say(text)

    def complain(self, text: str) -> None:
        """Something stands in the way."""
        self.told.mark.show_icon("warning", "warn")
        self.told.say(text)


class SavingButton(PrimaryButton):
    """The one coloured button, no larger than those beside it."""

    shape = SmallButton.shape
    least_width = 0
