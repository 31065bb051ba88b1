"""The whole safety text: who should ask first, when to stop, and what is urgent."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from routine_app.domain.language import tr
from routine_app.domain.safety import Safety
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.labels import Bullet, TextLabel, Type
from routine_app.ui.widgets.sheet import Sheet


def safety_parts(safety: Safety) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The text in parts, in the order of weight, each with its heading."""
    return (
        (tr("Get medical help today"), safety.urgent),
        (tr("Ask a clinician first"), safety.ask_first),
        (tr("When to stop"), safety.stop),
        (tr("Runners"), safety.runners),
        (tr("Pregnancy"), safety.pregnancy),
        (tr("Before you begin"), safety.before),
    )


class SafetySheet(Sheet):
    """Every sentence of the safety text."""

    def __init__(self, safety: Safety, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("When not to exercise"), theme, parent)
        for title, sentences in safety_parts(safety):
            self.column.addSpacing(theme.px(8))
            self.column.addWidget(TextLabel(title, Type.H3, theme, self.content))
            for sentence in sentences:
                self.column.addLayout(self._item(sentence))
        self.column.addSpacing(theme.px(8))
        self.column.addWidget(TextLabel(safety.footer, Type.SMALL, theme, self.content))
        self.column.addStretch()

    def _item(self, sentence: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(10))
        bullet = Bullet(Type.BODY_QUIET, self.theme, self.content)
        row.addWidget(bullet, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextLabel(sentence, Type.BODY, self.theme, self.content), 1)
        return row
