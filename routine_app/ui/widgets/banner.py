"""A banner: plain sentences about what the program had to do, until they are put away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from routine_app.domain.language import tr
from routine_app.ui.mirroring import set_margins
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import IconButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.remark import Remark


class Banner(Card):
    """Hidden while there is nothing to say. Sentences stay until they are put away."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, ground="warn_soft", edge="warn")
        self._sentences: list[str] = []
        self.remark = Remark("info", "warn", theme, self)
        self.close_button = IconButton(tr("Put this notice away"), "close", theme, self)
        row = QHBoxLayout(self)
        set_margins(row, 16, 8, 8, 8)
        row.addWidget(self.remark, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.close_button.clicked.connect(self._on_closed)
        self.setVisible(False)

    def say(self, sentences: Sequence[str]) -> None:
        """Add sentences; the same one is said once."""
        self._sentences += [text for text in sentences if text not in self._sentences]
        self.remark.say("\n".join(self._sentences))
        self.setVisible(bool(self._sentences))

    @Slot()
    def _on_closed(self) -> None:
        self._sentences = []
        self.setVisible(False)
