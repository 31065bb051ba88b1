"""All essentials, each with how well it is known and what it means for today."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.domain.language import tr
from routine_app.domain.program import Essential
from routine_app.domain.words import evidence_words
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.labels import TextLabel, Type


class EssentialTile(Card):
    """One essential: number, title, text, its evidence in words, what it means for today."""

    def __init__(self, essential: Essential, count: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.essential = essential
        evidence = evidence_words(essential.evidence)
        self.words = " ".join(
            (essential.title, essential.text, evidence, essential.today)
        ).casefold()
        self._column = QVBoxLayout(self)
        for text, role in (
            (tr("{number} of {count}", number=essential.number, count=count), Type.CAPTION),
            (essential.title, Type.H3),
            (essential.text, Type.BODY),
            (essential.today, Type.BODY_QUIET),
            (tr("Evidence: {words}", words=evidence), Type.SMALL_STRONG),
        ):
            if text:
                self._column.addWidget(TextLabel(text, role, theme, self, widest=260))
        self._column.addStretch(1)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._column.setContentsMargins(px(20), px(16), px(20), px(16))
        self._column.setSpacing(px(6))
