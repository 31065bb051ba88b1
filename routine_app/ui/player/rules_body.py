"""When to stop, as a page: what belongs to the exercise, and what holds always."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.language import tr
from routine_app.ui.player.card_body import AnswerRow, Body, CardIcon
from routine_app.ui.player.question import Question, Rules
from routine_app.ui.player.sheet import Sheet
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.sheet import Fade

_LARGER = 1.2
"""Rules are read from further away than a button."""
_LEAST_SCALE = 1.0
_TWO_COLUMNS = 820.0
_PAGES = {int(Qt.Key.Key_PageDown): 1, int(Qt.Key.Key_PageUp): -1}


class RulesBody(Body):
    """Own rules left and large, general ones right; in narrow windows below each other."""

    def __init__(
        self, question: Question, answers: AnswerRow, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        assert question.rules is not None
        self._head = QHBoxLayout()
        self._head.addWidget(CardIcon(question.icon, theme, "text2", self))
        self._head.addWidget(TextLabel(question.title, Type.H2, theme, self), 1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._area = QuietScrollArea(theme, self)
        self._area.setWidget(self._page(question.rules, theme))
        self._area.viewport().setAutoFillBackground(False)
        self.fade = Fade(theme, self._area, ground="bg")
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addLayout(self._head)
        self._whole.addWidget(self._area, 1)
        self._whole.addWidget(answers)

    def text_scale(self, sheet: Sheet) -> float:
        return max(_LEAST_SCALE, sheet.control_scale) * _LARGER

    def arrange(self, sheet: Sheet, width: float) -> None:
        scale = self.text_scale(sheet)
        beside = width / scale >= _TWO_COLUMNS
        right, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(right if beside else down)
        self._columns.setSpacing(round((48 if beside else 24) * scale))
        self._head.setSpacing(round(10 * scale))
        self._whole.setSpacing(round(16 * scale))
        for column in (self._own, self._always):
            column.setSpacing(round(10 * scale))

    def read_on(self, key: int) -> bool:
        """Turn a page by key; whether it was one that does."""
        if key not in _PAGES:
            return False
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + _PAGES[key] * bar.pageStep())
        return True

    def _page(self, rules: Rules, theme: Theme) -> QWidget:
        page = QWidget(self)
        page.setAutoFillBackground(False)
        self._own, self._always = QVBoxLayout(), QVBoxLayout()
        if rules.name:
            self._own.addWidget(TextLabel(rules.name, Type.BODY_STRONG, theme, page))
        for line in rules.own:
            self._own.addWidget(TextLabel(line, Type.H2, theme, page, widest=900))
        if rules.note:
            self._own.addWidget(TextLabel(rules.note, Type.LEAD, theme, page, widest=900))
        self._own.addStretch(1)
        self._always.addWidget(TextLabel(tr("Always"), Type.BODY_STRONG, theme, page))
        for line in rules.always:
            self._always.addWidget(TextLabel(line, Type.LEAD, theme, page, widest=900))
        self._always.addStretch(1)
        page.setLayout(self._columns)
        self._columns.setContentsMargins(0, 0, 0, 0)
        if rules.name:
            self._columns.addLayout(self._own, 2)
        self._columns.addLayout(self._always, 3)
        return page
