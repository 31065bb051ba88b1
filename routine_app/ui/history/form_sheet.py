"""A sheet to fill in: what it asks scrolls, what it does stays in sight at its foot."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.ui.health.sheets import ControlSheet
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import OutlineButton
from routine_app.ui.widgets.card import Hairline
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import FOCUS_RESERVE


class FormSheet(ControlSheet):
    """`act` is the button at the foot; `effect` says what it will do."""

    def __init__(self, heading: str, action: str, icon: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(heading, theme, parent)
        self.effect = TextLabel("", Type.BODY, theme, self.card)
        self.act = OutlineButton(action, theme, self.card, icon=icon, key="Enter")
        px = theme.px
        foot = QVBoxLayout()
        foot.setContentsMargins(px(24), px(8), px(24), px(4))
        foot.setSpacing(px(6))
        foot.addWidget(self.effect)
        flow = FlowLayout(outset=FOCUS_RESERVE)
        flow.addWidget(self.act)
        foot.addLayout(flow)
        inner = self.card.layout()
        assert isinstance(inner, QVBoxLayout)
        inner.addWidget(Hairline(theme, self.card))
        inner.addLayout(foot)
        self.effect.hide()

    def say(self, words: str) -> None:
        """What the button will do."""
        self.effect.setText(words)
        self.effect.setVisible(bool(words))

    def controls(self) -> list[QWidget]:
        """What is asked, then the button at the foot, then Close."""
        *asked, close = super().controls()
        return [*asked, self.act, close]
