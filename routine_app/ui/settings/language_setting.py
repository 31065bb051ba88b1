"""The language in Settings: names as the languages have them, and a way to begin anew in it."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.domain.language import LANGUAGES, language, tr
from routine_app.system.catalogue import find_language
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton
from routine_app.ui.widgets.fields import ChoiceRow
from routine_app.ui.widgets.flow import FlowLayout

CODES = ("", *LANGUAGES)
"""Empty for the system's."""
IN_ALL = " ".join(("language", "Sprache", "idioma", "lengua", "langue", *LANGUAGES.values()))
"""Whoever does not read this language finds the row by a word of their own."""


class LanguageControl(QWidget):
    """The choice, and a button as long as another language is chosen than the one that is spoken.

    `keep` saves a code.
    """

    reader_role = "Grouping"

    def __init__(
        self, services: Services, keep: Callable[[str], None], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._keep = keep
        names = (tr("As the system"), *LANGUAGES.values())
        self.choice = ChoiceRow(tr("Language"), names, theme, self)
        self.choice.setAccessibleName("")  # The row is called so, around it.
        self.choice.chosen.connect(self._on_chosen)
        self.again = LinkButton(tr("Start again now"), theme, self, icon_after="arrow-right")
        self.again.clicked.connect(self._on_again)
        below = FlowLayout()
        below.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.choice)
        column.addLayout(below)
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen."""
        chosen = self._services.preferences.value.language
        self.choice.take(CODES.index(chosen) if chosen in CODES else 0)
        is_other = find_language(chosen, os.environ) != language().code
        self.again.setVisible(is_other and self._services.start_again is not None)

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        self._keep(CODES[index])
        self.refresh()

    @Slot()
    def _on_again(self) -> None:
        if self._services.start_again is not None:
            self._services.start_again()
