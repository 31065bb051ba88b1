"""A new routine needs nothing but a name."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from routine_app.domain.language import mark, tr
from routine_app.ui.history.form_sheet import FormSheet
from routine_app.ui.theme import Theme, stylesheet
from routine_app.ui.widgets.labels import TextLabel, Type

_ABOUT = mark("The steps come next. The name can be changed at any time.")
_LONGEST = 200


class NameSheet(FormSheet):
    """Asks for a name. Signals: named(name)."""

    named = Signal(str)
    wanted = QSize(560, 320)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("New routine"), tr("Begin"), "plus", theme, parent)
        label = TextLabel(tr("What is it called?"), Type.BODY_STRONG, theme, self.content)
        self.name = QLineEdit(self.content)
        self.name.setAccessibleName(tr("Name of the new routine"))
        self.name.setPlaceholderText(tr("Evening stretch"))
        self.name.setMaxLength(_LONGEST)
        self.name.setStyleSheet(stylesheet(theme))
        self.name.setFont(theme.font(15.5))
        self.name.setFixedHeight(theme.px(44))
        self.name.textChanged.connect(self._on_typed)
        self.name.returnPressed.connect(self._on_act)
        self.act.clicked.connect(self._on_act)
        for part in (label, self.name, TextLabel(tr(_ABOUT), Type.SMALL, theme, self.content)):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._on_typed()

    def open(self) -> None:
        super().open()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def typed(self) -> str:
        """The name, without blanks around it."""
        return " ".join(self.name.text().split())

    @Slot()
    def _on_typed(self) -> None:
        self.act.setEnabled(bool(self.typed))

    @Slot()
    def _on_act(self) -> None:
        words = self.typed
        if words:
            self.accept()
            self.named.emit(words)
