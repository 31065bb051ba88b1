"""A step of the first start: the seconds as large as they will be, to be looked at from the floor."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from routine_app.domain.language import mark, tr
from routine_app.domain.value import replace
from routine_app.ui.first_run.parts import EDGE
from routine_app.ui.first_run.step import Step
from routine_app.ui.player.ink import Align, Ink, capital
from routine_app.ui.player.sheet import Sheet
from routine_app.ui.reflow import Reflow, window_reflow
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme, ThemeSource
from routine_app.ui.widgets.fields import ChoiceRow, Stepper
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import FOCUS_RESERVE

_TITLE = mark("Can you read this from the floor?")
_LEAD = mark("Lie down where you will practise, and look up. This is how the seconds are shown.")
_SECONDS, _WORD = "42", mark("Breathe in")
_USUAL, _LARGE, _WORDS = 260, 560, 84
"""Sizes of the player, in design pixels."""
_ROUND, _LINE = 1.04, 1.6
"""A round digit reaches a little above a capital letter; the line of the word, of its size."""
_STEP = 10


class FloorSample(QWidget):
    """Seconds and word at the size that the player gives them in a window like this one.

    Where the page has no room for that it shows them as large as it can.
    """

    reader_role = "Graphic"

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._large = False
        self._room = 1 << 14
        self.setAccessibleName(tr("Sample: 42 seconds, breathe in"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_large(self, large: bool) -> None:
        """Whether the large timer is shown."""
        self._large = large
        self.updateGeometry()
        self.update()

    def set_room(self, height: int) -> None:
        """How much of the page is left for it."""
        if height != self._room:
            self._room = height
            self.updateGeometry()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()
        self.update()

    def _sheet(self) -> Sheet:
        """The player has the whole window; in full screen it is larger still."""
        size = self.window().size()
        return Sheet(size.width(), size.height())

    def sizeHint(self) -> QSize:
        sheet = self._sheet()
        digits = _LARGE if self._large else _USUAL
        usual, high = (
            round(_height(sheet.px(size), sheet.px(_WORDS))) for size in (_USUAL, digits)
        )
        return QSize(round(sheet.px(600)), max(usual, min(high, self._room)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, sheet = self._theme.tokens, self._sheet()
        ink = Ink(painter, sheet, self._theme, mirrored=self.isRightToLeft(), width=self.width())
        size, word = sheet.px(_LARGE if self._large else _USUAL), sheet.px(_WORDS)
        shrink = min(1.0, self.height() / _height(size, word))
        size, word = size * shrink, word * shrink
        breathe = tr(_WORD)
        size = ink.fitted(_SECONDS, size, 650, self.width())
        word = ink.fitted(breathe, word, 650, self.width())
        top = (self.height() - _height(size, word)) / 2
        base = top + capital(size) * _ROUND
        ink.write(0, base, _SECONDS, size, 650, tokens.text, Align.LEFT, tabular=True)
        ink.write(0, base + word * 1.25, breathe, word, 650, tokens.text2)


def _height(size: float, word: float) -> float:
    """What seconds of this size take, with the word below them."""
    return capital(size) * _ROUND + word * _LINE


class FloorStep(Step):
    """The sample, whether it can be read, and the size of all other texts."""

    def __init__(
        self, services: Services, themes: ThemeSource, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(tr(_TITLE), tr(_LEAD), theme, parent)
        self._preferences = services.preferences
        self._themes = themes
        self.sample = FloorSample(theme, self.content)
        self.answer = ChoiceRow(
            tr("Can you read this?"), (tr("Yes"), tr("Larger seconds, please")), theme, self.content
        )
        self.answer.chosen.connect(self._on_answered)
        self.leave_enter(self.answer)
        self.words = TextLabel(tr("All other texts"), Type.BODY_STRONG, theme, self.content)
        self.text_size = Stepper(tr("Smaller text"), tr("Larger text"), theme, self.content)
        self.text_size.stepped.connect(self._on_stepped)
        self.add(self.sample)
        self._answers = FlowLayout(gap=24, row_gap=4, outset=FOCUS_RESERVE)
        size = QWidget(self.content)
        row = QHBoxLayout(size)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.text_size)
        self._answers.addWidget(self.answer)
        self._answers.addWidget(size)
        self.add(self._answers)
        self.finish()

    def refresh(self) -> None:
        value = self._preferences.value
        self.answer.take(1 if value.large_timer else 0)
        self.sample.show_large(value.large_timer)
        percent = round(value.text_scale * 100)
        self.text_size.show_value(
            tr("{percent} %", percent=percent), at_least=percent <= 100, at_most=percent >= 200
        )

    def focus_first(self) -> bool:
        taken = 1 if self._preferences.value.large_timer else 0
        self.answer.button(taken).setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def arrange(self, reflow: Reflow) -> None:
        super().arrange(reflow)
        wide = self.viewport().width() - 2 * EDGE
        parts = (self.title, self.lead, self._answers)
        taken = sum(part.heightForWidth(wide) for part in parts)
        self.sample.set_room(self.viewport().height() - taken - 4 * self.column.spacing() - EDGE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange(window_reflow(self, self._theme))

    @Slot(int)
    def _on_answered(self, index: int) -> None:
        self._preferences.save(replace(self._preferences.value, large_timer=index == 1))
        self.refresh()

    @Slot(int)
    def _on_stepped(self, step: int) -> None:
        percent = round(self._preferences.value.text_scale * 100) + step * _STEP
        scale = min(200, max(100, percent)) / 100
        self._preferences.save(replace(self._preferences.value, text_scale=scale))
        self._themes.follow(self._preferences.value)
        self.refresh()
        self.show_focus()
