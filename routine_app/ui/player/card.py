"""A card over the stage that asks one thing: after sleep, before ending, when to stop."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.domain.value import replace
from routine_app.ui.mirroring import set_margins
from routine_app.ui.player.card_body import AnswerRow, Body, NoticeBody
from routine_app.ui.player.question import Answer, Question
from routine_app.ui.player.rules_body import RulesBody
from routine_app.ui.player.sheet import LEFT, RIGHT, Sheet
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import Button
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.themed import apply_to_children

_BOTTOM = 678.0
"""A small card stands on the controls."""
_GAP = 4.0
_OUT = 12.0
"""How far its edge stands out from the texts of the stage."""


class StageCard(Card):
    """Shows one question at a time: a small one above the controls, rules instead of the stage.

    Signals: answered(Answer).
    """

    answered = Signal(object)
    reader_role = "Dialog"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.question: Question | None = None
        self._body: Body | None = None
        self._answers: AnswerRow | None = None
        self._bottom: float | None = None
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(0)
        self.hide()

    def ask(self, question: Question, sheet: Sheet, theme: Theme) -> None:
        """Show a question; focus goes to its main answer."""
        if question == self.question:
            return
        self.question = question
        if question.warns:
            self.set_colours("warn_soft", "warn")
        else:
            self.set_colours("surface", "control")
        self._build(question, theme)
        self.fit(sheet, theme)
        self.setAccessibleName(question.title)
        self.show()
        self.raise_()
        self.main_button.setFocus(Qt.FocusReason.TabFocusReason)

    def close_question(self) -> None:
        self.question = None
        self.hide()

    @property
    def covers_stage(self) -> bool:
        """Whether nothing else can be seen."""
        return self.question is not None and self.question.rules is not None

    def button(self, answer: Answer) -> Button:
        assert self._answers is not None
        return self._answers.buttons[answer]

    @property
    def main_button(self) -> Button:
        assert self._answers is not None
        return next(iter(self._answers.buttons.values()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Long texts can be read on without a mouse."""
        if not isinstance(self._body, RulesBody) or not self._body.read_on(event.key()):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.covers_stage:
            QPainter(self).fillRect(self.rect(), self._theme.tokens.bg)
        else:
            super().paintEvent(event)

    def fit(self, sheet: Sheet, theme: Theme) -> None:
        """Lay the card onto the sheet: above the controls, or over all of it."""
        if self.question is None or self._body is None or self._answers is None:
            return
        scaled = replace(theme, text_scale=self._body.text_scale(sheet))
        self.apply_theme(scaled)
        self._answers.fit(sheet)
        apply_to_children(self, scaled)
        place = self._cover(sheet) if self.covers_stage else self._place(sheet)
        self.setGeometry(place)

    def _cover(self, sheet: Sheet) -> QRect:
        assert self._body is not None
        side, top = round(sheet.x(LEFT)), round(min(sheet.y(40), sheet.near(40)))
        self._outer.setContentsMargins(side, top, side, round(top * 0.6))
        self._body.arrange(sheet, sheet.width - 2 * side)
        return QRectF(0, 0, sheet.width, sheet.height).toRect()

    def stand_on(self, top: float) -> None:
        """Stay above the controls, which begin at `top`."""
        self._bottom = top - _GAP

    def _place(self, sheet: Sheet) -> QRect:
        assert self._body is not None
        pad = round(min(14 * sheet.control_scale, 20))
        set_margins(self._outer, pad + 4, pad, pad, pad)
        width = round(min(sheet.width - 16, sheet.px(RIGHT - LEFT + 2 * _OUT)))
        self._body.arrange(sheet, width - 2 * pad - 4)
        self._forget_sizes()
        height = self._outer.totalHeightForWidth(width)
        bottom = sheet.y(_BOTTOM)
        if self._bottom is not None:
            bottom = min(bottom, self._bottom)
        top = max(8.0, bottom - height)
        return QRectF((sheet.width - width) / 2, top, width, height).toRect()

    def _forget_sizes(self) -> None:
        """Layouts hear only with the next turn that a text within them was given another size."""
        for widget in (self._answers, self._body, self):
            layout = widget.layout() if widget is not None else None
            if layout is not None:
                layout.invalidate()
                layout.activate()

    def _build(self, question: Question, theme: Theme) -> None:
        if self._body is not None:
            self._outer.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._answers = AnswerRow(question.answers, theme)
        self._answers.answered.connect(self.answered)
        body = NoticeBody if question.rules is None else RulesBody
        self._body = body(question, self._answers, theme, self)
        self._outer.addWidget(self._body)
        self._body.show()  # what is hidden takes no room in a layout
