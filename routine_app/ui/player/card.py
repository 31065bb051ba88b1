"""A card over the stage that asks one thing: after sleep, before ending, when to stop."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.value import Value, replace
from routine_app.ui.icons import paint_icon
from routine_app.ui.player.controls import fitted_shape
from routine_app.ui.player.sheet import COLUMN, HEIGHT, LEFT, RIGHT, Sheet
from routine_app.ui.player.usual_stage import FLOOR
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import Button, ButtonShape, OutlineButton, PrimaryButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.themed import apply_to_children


class Answer(Enum):
    """What a card can be answered with."""

    CONTINUE = "continue"
    RESTART = "restart"
    FINISH = "finish"
    KEEP_GOING = "keep going"
    END = "end"
    SKIP = "skip"
    BACK_TO_IT = "back to it"


class Question(Value):
    """A title, strong and plain lines, and the answers; the first one is the main one."""

    title: str
    lines: tuple[str, ...]
    answers: tuple[tuple[Answer, str], ...]
    strong: tuple[str, ...] = ()
    icon: str = ""
    warns: bool = False
    large: bool = False


_OVER_CONTROLS = 672.0
_SHAPE = ButtonShape(text=15.5, weight=600, height=48, padding=16)


class _MainAnswer(PrimaryButton):
    shape = _SHAPE
    least_width = 0


class _OtherAnswer(OutlineButton):
    shape = _SHAPE


class _Icon(QWidget):
    def __init__(self, name: str, theme: Theme, colour: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._theme, self._colour = name, theme, colour
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFixedSize(theme.px(28), theme.px(28))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = getattr(self._theme.tokens, self._colour)
        paint_icon(QPainter(self), self._name, QRectF(self.rect()), colour)


class StageCard(Card):
    """Shows one question at a time.

    Signals: answered(Answer).
    """

    answered = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.question: Question | None = None
        self._body: QWidget | None = None
        self._area: QuietScrollArea | None = None
        self._buttons: dict[Answer, Button] = {}
        self._outer = QVBoxLayout(self)
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
        self._build(question, sheet, theme)
        self.fit(sheet, theme)
        self.setAccessibleName(question.title)
        self.show()
        self.raise_()
        self.main_button.setFocus(Qt.FocusReason.TabFocusReason)

    def close_question(self) -> None:
        self.question = None
        self.hide()

    def button(self, answer: Answer) -> Button:
        return self._buttons[answer]

    @property
    def main_button(self) -> Button:
        return next(iter(self._buttons.values()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Long texts can be read on without a mouse."""
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if self._area is not None and event.key() in pages:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + pages[Qt.Key(event.key())] * bar.pageStep())
        else:
            super().keyPressEvent(event)

    def fit(self, sheet: Sheet, theme: Theme) -> None:
        """Lay the card onto the sheet: below the exercise, or in the middle when it is large."""
        if self.question is None:
            return
        scale = sheet.control_scale
        scaled = replace(theme, text_scale=scale)
        self.apply_theme(scaled)
        apply_to_children(self, scaled)
        pad = round(min(20 * scale, 24))
        self._outer.setContentsMargins(pad, pad, pad, round(min(16 * scale, 20)))
        self._outer.setSpacing(0)
        self.setGeometry(self._place(sheet))

    def _place(self, sheet: Sheet) -> QRect:
        assert self.question is not None
        room = sheet.width - 32
        if self.question.large:
            width = min(room, max(sheet.px(780), sheet.control_scale * 560))
            height = min(sheet.height - 32, max(sheet.px(HEIGHT - 130), 420))
            y = min(sheet.y(32), sheet.height - 16 - height)
            return QRectF((sheet.width - width) / 2, max(16, y), width, height).toRect()
        grown = sheet.control_scale > 1.3 * sheet.scale
        width = min(room, sheet.px(RIGHT - LEFT if grown else COLUMN))
        height = self._outer.totalHeightForWidth(round(width))
        y = max(16, sheet.y(_OVER_CONTROLS if grown else FLOOR) - height)
        return QRectF(sheet.x(LEFT), y, width, height).toRect()

    def _build(self, question: Question, sheet: Sheet, theme: Theme) -> None:
        if self._body is not None:
            self._outer.removeWidget(self._body)
            self._body.deleteLater()
            self._area = None
        scaled = replace(theme, text_scale=sheet.control_scale)
        self._body = QWidget(self)
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(scaled.px(8))
        head = QHBoxLayout()
        head.setSpacing(scaled.px(10))
        if question.icon:
            colour = "warn" if question.warns else "text2"
            icon = _Icon(question.icon, scaled, colour, self._body)
            head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(TextLabel(question.title, Type.H2, scaled, self._body), 1)
        rows.addLayout(head)
        lines = self._lines(question, scaled)
        rows.addWidget(lines, 1 if question.large else 0)
        rows.addSpacing(scaled.px(6))
        rows.addWidget(self._answers(question, sheet, scaled))
        self._outer.addWidget(self._body)

    def _lines(self, question: Question, theme: Theme) -> QWidget:
        page = QWidget(self._body)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(8 if question.large else 4))
        for line in question.strong:
            rows.addWidget(TextLabel(line, Type.H2, theme, page, widest=900))
        for line in question.lines:
            rows.addWidget(TextLabel(line, Type.BODY, theme, page, widest=900))
        if not question.large:
            return page
        rows.addStretch(1)
        area = QuietScrollArea(theme, self._body)
        area.setWidget(page)
        area.viewport().setAutoFillBackground(False)
        self._area = area
        page.setAutoFillBackground(False)
        return area

    def _answers(self, question: Question, sheet: Sheet, theme: Theme) -> QWidget:
        row = QWidget(self._body)
        flow = FlowLayout(row, gap=theme.px(8), row_gap=theme.px(4))
        self._buttons = {}
        for index, (answer, text) in enumerate(question.answers):
            kind = _MainAnswer if index == 0 else _OtherAnswer
            button = kind(text, theme, row)
            button.shape = fitted_shape(_SHAPE, sheet, crowded=sheet.text_scale > 1.3)
            button.clicked.connect(lambda _=False, a=answer: self.answered.emit(a))
            self._buttons[answer] = button
            flow.addWidget(button)
        return row
