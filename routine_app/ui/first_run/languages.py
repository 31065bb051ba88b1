"""The other languages on the first page, small and by their own names."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from routine_app.domain.language import LANGUAGES, language, tr
from routine_app.domain.value import replace
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import ButtonShape, LinkButton
from routine_app.ui.widgets.flow import FlowLayout


class LanguageLink(LinkButton):
    """One language."""

    shape = ButtonShape(text=14, weight=500, height=32, padding=6, radius=8)


class LanguageLinks(QWidget):
    """Kept at once, and the program begins anew in it: nothing is told yet that could be lost."""

    def __init__(self, services: Services, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        flow = FlowLayout(self, gap=0, row_gap=0)
        self.links: list[LanguageLink] = []
        for code, name in LANGUAGES.items():
            if code != language().code:
                link = LanguageLink(name, theme, self)
                link.setAccessibleDescription(tr("Language"))
                link.clicked.connect(partial(self._take, code))
                self.links.append(link)
                flow.addWidget(link)
        self.setVisible(self.is_of_use)

    @property
    def is_of_use(self) -> bool:
        """Whether the program can begin anew."""
        return self._services.start_again is not None

    def _take(self, code: str) -> None:
        store = self._services.preferences
        store.save(replace(store.value, language=code))
        if self._services.start_again is not None:
            self._services.start_again()
