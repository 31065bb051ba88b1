"""A question before a day of the program: yes or no, and what each of them means for the day."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.language import mark, tr
from routine_app.domain.program import Gate
from routine_app.domain.value import Value
from routine_app.ui.mirroring import set_margins
from routine_app.ui.reflow import Width, window_reflow
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import ButtonShape, LinkButton, OutlineButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.themed import FOCUS_RESERVE, apply_to_children

_WIDEST = 760
_ANSWER = 140
_LETTER = "key that answers"
_YES_KEY, _NO_KEY = mark("Y", "key that answers"), mark("N", "key that answers")
"""What a language begins its own words with answers too, beside the English letters."""


class Question(Value):
    """A gate as it is asked: the day it stands before, and what an answer without change means."""

    gate: Gate
    day: str
    as_planned: str

    def meaning(self, yes: bool) -> str:
        """What an answer means for the day."""
        change = self.gate.change(yes)
        return change.say if change is not None else self.as_planned


class AnswerButton(OutlineButton):
    """Yes or no, large enough for a tap without aiming."""

    shape = ButtonShape(text=20, weight=650, height=64, padding=28)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(self._theme.px(_ANSWER), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            super().keyPressEvent(event)


class AnswerCard(Card):
    """An answer and what it means for the day: beside it, or below it where that is narrow."""

    def __init__(self, word: str, key: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._word = word
        self.button = AnswerButton(word, theme, self, key=key)
        self.meaning = TextLabel("", Type.BODY, theme, self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.meaning, 1, Qt.AlignmentFlag.AlignVCenter)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        set_margins(self._row, px(16), px(12), px(20), px(12))

    def stand(self, *, narrow: bool) -> None:
        """All answers of a page stand in the same way, however long their words are."""
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._row.setSpacing(self._theme.px(4) if narrow else 16)
        begin = Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignVCenter
        self._row.setAlignment(self.button, begin)

    def say(self, meaning: str) -> None:
        """What follows from this answer."""
        self.meaning.setText(meaning)
        self.button.setAccessibleName(f"{self._word}. {meaning}")


class GatePage(QWidget):
    """One question. No answer has the focus: a stray Enter answers nothing.

    Signals: answered(bool); left() without an answer.
    """

    answered = Signal(bool)
    left = Signal()
    reader_role = "Grouping"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes from answer to answer.
        self.area = QuietScrollArea(theme, self)
        self._page = QWidget(self.area)
        page = self._page
        self.day = TextLabel("", Type.BODY_QUIET, theme, page)
        self.question = TextLabel("", Type.H1, theme, page, widest=_WIDEST)
        self.yes = AnswerCard(tr("Yes"), tr(_YES_KEY, _LETTER), theme, page)
        self.no = AnswerCard(tr("No"), tr(_NO_KEY, _LETTER), theme, page)
        fine = tr("Either answer is fine. You can change it later on Today.")
        self.help = TextLabel(fine, Type.SMALL, theme, page)
        self.back = LinkButton(tr("Back to Today"), theme, page, key="Esc")
        self.yes.button.clicked.connect(self._on_yes)
        self.no.button.clicked.connect(self._on_no)
        self.back.clicked.connect(self.left)
        self._build()
        self.apply_theme(theme)

    def _build(self) -> None:
        self._column = QVBoxLayout(self._page)
        self._column.addStretch(2)
        for part in (self.day, self.question, self.yes, self.no, self.help):
            self._column.addWidget(part)
        foot = FlowLayout(outset=2 * FOCUS_RESERVE)
        foot.addWidget(self.back)
        self._column.addLayout(foot)
        self._column.addStretch(3)
        self.area.setWidget(self._page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    def ask(self, question: Question) -> None:
        """Show a question."""
        self.day.setText(question.day)
        self.question.setText(question.gate.ask)
        self.yes.say(question.meaning(True))
        self.no.say(question.meaning(False))
        self.setAccessibleName(tr("{question} Y is yes, N is no.", question=question.gate.ask))
        self.area.verticalScrollBar().setValue(0)
        self._reflow()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        apply_to_children(self, theme)
        for part in (self.area.viewport(), self._page):
            part.setPalette(theme.palette())
        self.area.viewport().setAutoFillBackground(True)
        self._reflow()

    def _reflow(self) -> None:
        reflow = window_reflow(self, self._theme)
        px = self._theme.px
        side = max(px(reflow.margin), (self.width() - px(_WIDEST)) // 2)
        self._column.setContentsMargins(side, px(reflow.top), side, px(reflow.top))
        self._column.setSpacing(px(10 if reflow.low else 14))
        narrow = reflow.width is Width.NARROW
        self.question.set_role(Type.H2 if narrow else Type.H1)
        for card in (self.yes, self.no):
            card.stand(narrow=narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reflow()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held == Qt.KeyboardModifier.NoModifier and not event.isAutoRepeat()
        match event.text().upper() if plain else "":
            case letter if letter in {_YES_KEY, tr(_YES_KEY, _LETTER)}:
                self.answered.emit(True)
            case letter if letter in {_NO_KEY, tr(_NO_KEY, _LETTER)}:
                self.answered.emit(False)
            case _ if event.key() == Qt.Key.Key_Escape and plain:
                self.left.emit()
            case _ if not self.area.scroll_by_key(event.key()):
                super().keyPressEvent(event)

    @Slot()
    def _on_yes(self) -> None:
        self.answered.emit(True)

    @Slot()
    def _on_no(self) -> None:
        self.answered.emit(False)
