"""What stands on a card over the stage: its texts, and a row of answers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from routine_app.ui.icons import paint_icon
from routine_app.ui.player.controls import fitted_shape
from routine_app.ui.player.question import Answer, Question
from routine_app.ui.player.sheet import Sheet
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import Button, ButtonShape, OutlineButton, PrimaryButton
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type

_SHAPE = ButtonShape(text=15.5, weight=600, height=48, padding=16)
_LEAST_TEXT = 360.0
"""Texts narrower than this have the answers below them instead of beside them."""


class _MainAnswer(PrimaryButton):
    shape = _SHAPE
    least_width = 0


class _OtherAnswer(OutlineButton):
    shape = _SHAPE


class CardIcon(QWidget):
    """The sign before a title."""

    def __init__(self, name: str, theme: Theme, colour: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._theme, self._colour = name, theme, colour
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedSize(theme.px(26), theme.px(26))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = getattr(self._theme.tokens, self._colour)
        paint_icon(QPainter(self), self._name, QRectF(self.rect()), colour)


_STEPS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
}


class AnswerRow(QWidget):
    """The answers as buttons, each as wide as its words.

    Arrows go from one to the next and no further: beside them lies the stage, where they skip.

    Signals: answered(Answer).
    """

    answered = Signal(object)

    def __init__(self, answers: tuple[tuple[Answer, str], ...], theme: Theme) -> None:
        super().__init__()
        self.buttons: dict[Answer, Button] = {}
        flow = FlowLayout(self, gap=4, row_gap=0)
        for index, (answer, text) in enumerate(answers):
            kind = _MainAnswer if index == 0 else _OtherAnswer
            button = kind(text, theme, self)
            button.clicked.connect(lambda _=False, a=answer: self.answered.emit(a))
            button.installEventFilter(self)
            self.buttons[answer] = button
            flow.addWidget(button)

    def fit(self, sheet: Sheet) -> None:
        """Never too low to be hit."""
        for button in self.buttons.values():
            button.shape = fitted_shape(_SHAPE, sheet, crowded=sheet.text_scale > 1.3)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        step = _STEPS.get(event.key())
        if step is None:
            return super().eventFilter(watched, event)
        if self.isRightToLeft() and event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            step = -step
        buttons = list(self.buttons.values())
        place = next(i for i, button in enumerate(buttons) if button is watched) + step
        buttons[max(0, min(place, len(buttons) - 1))].setFocus(Qt.FocusReason.TabFocusReason)
        return True


class Body(QWidget):
    """The contents of a card."""

    def text_scale(self, sheet: Sheet) -> float:
        """How large texts are against their design."""
        return sheet.control_scale

    def arrange(self, sheet: Sheet, width: float) -> None:
        """Take the room there is."""


class NoticeBody(Body):
    """Title and text, and the answers beside them or, without room for that, below."""

    def __init__(
        self, question: Question, answers: AnswerRow, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._answers = answers
        title = TextLabel(question.title, Type.H3, theme, self)
        text = TextLabel(question.text, Type.BODY, theme, self, widest=900)
        self._texts = QHBoxLayout()
        if question.icon:
            colour = "warn" if question.warns else "text2"
            icon = CardIcon(question.icon, theme, colour, self)
            self._texts.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addStretch(1)
        column.addWidget(title)
        column.addWidget(text)
        column.addStretch(1)
        self._texts.addLayout(column, 1)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addLayout(self._texts, 1)
        self._whole.addWidget(answers)

    def arrange(self, sheet: Sheet, width: float) -> None:
        scale = sheet.control_scale
        beside = width - self._answers.sizeHint().width() >= _LEAST_TEXT * scale
        right, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._whole.setDirection(right if beside else down)
        self._whole.setSpacing(round((20 if beside else 8) * scale))
        self._texts.setSpacing(round(12 * scale))
