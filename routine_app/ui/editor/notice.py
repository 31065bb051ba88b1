"""One sentence above the text that asks for a decision, with its answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.language import tr
from routine_app.ui.mirroring import set_margins
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import IconButton, SmallButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.remark import Mark
from routine_app.ui.widgets.themed import apply_to_children

Answer = tuple[str, Callable[[], None]]


class _Sentence(QWidget):
    """A sentence with a mark, as wide as it needs."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.mark = Mark("info", "warn", theme, self)
        self.label = TextLabel("", Type.BODY, theme, self, widest=1000)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.label, 1, Qt.AlignmentFlag.AlignVCenter)

    def say(self, sentence: str) -> None:
        """Say this."""
        self.label.setText(sentence)


class Notice(Card):
    """Hidden while there is nothing to say. It says one thing at a time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent, ground="warn_soft", edge="warn")
        self.remark = _Sentence(theme, self)
        self.close_button = IconButton(tr("Put this notice away"), "close", theme, self)
        self.close_button.clicked.connect(self.hush)
        self.buttons: list[SmallButton] = []
        self._said = ""
        self._topic: object = None
        self._answers = FlowLayout(gap=16, row_gap=2)
        self._answers.addWidget(self.remark)
        row = QHBoxLayout(self)
        set_margins(row, 16, 6, 8, 6)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addLayout(self._answers)
        middle.addStretch(1)
        row.addLayout(middle, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        apply_to_children(self, theme)

    def say(
        self,
        sentence: str,
        answers: Sequence[Answer] = (),
        *,
        quiet: bool = False,
        topic: object = None,
    ) -> None:
        """Say this in the place of what was said; `quiet` for what is no warning.

        By its `topic` it is known again.
        """
        self._topic = topic
        self.set_colours("accent_soft" if quiet else "warn_soft", "line" if quiet else "warn")
        self.remark.mark.show_icon("info", "accent" if quiet else "warn")
        self._said = sentence
        self.remark.say(sentence)
        for button in self.buttons:
            self._answers.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(text, act) for text, act in answers]
        for before, after in pairwise([self.close_button, *self.buttons]):
            QWidget.setTabOrder(before, after)
        self.close_button.setVisible(not answers)
        self._answers.invalidate()
        self.updateGeometry()
        self.show()

    def set_low(self, low: bool) -> None:
        """Where there is little height the text below it needs most of it."""
        self.remark.label.set_role(Type.SMALL_TEXT if low else Type.BODY)

    @property
    def sentence(self) -> str:
        """What is said now."""
        return self._said if not self.isHidden() else ""

    @property
    def topic(self) -> object:
        """What that is about."""
        return self._topic if not self.isHidden() else None

    @property
    def asks(self) -> bool:
        """Whether a decision is waited for: nothing else is to be said in its place."""
        return bool(self.buttons) and not self.isHidden()

    def hush(self) -> None:
        """Nothing to say any more."""
        self.hide()

    def _button(self, text: str, act: Callable[[], None]) -> SmallButton:
        button = SmallButton(text, self._theme, self)
        button.clicked.connect(act)
        self._answers.addWidget(button)
        button.show()
        return button
