"""Deleting everything: what goes, what stays, and a word to be typed."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from routine_app.domain.language import mark, tr
from routine_app.storage.own_data import NotDeleted
from routine_app.ui.data.dialog import DataSheet, text_field
from routine_app.ui.data.port import OwnData
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import OutlineButton
from routine_app.ui.widgets.labels import Type

WORD = mark("delete", "the word to type")
_GOES = mark(
    "Your history with its backups, your answers about health, your photos and your settings are "
    "deleted from this computer, for good. Then Routine closes."
)
_STAYS = mark(
    "Routines of your own stay, and files that you have exported. What is in a sync folder stays "
    "there: delete it there too if it should be gone."
)


class DeleteSheet(DataSheet):
    """Signals: deleted() when all is gone, and nothing may be written any more."""

    deleted = Signal()

    def __init__(self, own_data: OwnData, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Delete everything"), theme, parent)
        self._own_data = own_data
        self.add_text(tr(_GOES))
        self.add_text(tr(_STAYS))
        self.column.addSpacing(theme.px(8))
        self._wanted = tr(WORD, "the word to type")
        self.add_text(tr("To go on, type the word “{word}”.", word=self._wanted), Type.BODY_STRONG)
        self.word = text_field(tr("Type the word {word}", word=self._wanted), theme, self.content)
        self.word.textChanged.connect(self._on_typed)
        self.word.returnPressed.connect(self._on_delete)
        self.delete_button = OutlineButton(tr("Delete everything"), theme, self.content)
        self.delete_button.clicked.connect(self._on_delete)
        self.delete_button.setEnabled(False)
        self.add_row(self.word, self.delete_button)
        self.add_end()

    @property
    def _may(self) -> bool:
        return self.word.text().strip().casefold() == self._wanted.casefold()

    @Slot()
    def _on_typed(self) -> None:
        self.delete_button.setEnabled(self._may)

    @Slot()
    def _on_delete(self) -> None:
        if not self._may:
            return
        try:
            self._own_data.delete()
        except NotDeleted as problem:
            self.complain(str(problem))
        else:
            self.deleted.emit()
