"""The first step: what everybody reads, the urgent signs among it, none of them behind a link."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.language import mark, tr
from routine_app.domain.safety import Safety
from routine_app.ui.first_run.step import Step
from routine_app.ui.health.form import AnswerTick, Columns, UrgentNotice, row_of
from routine_app.ui.reflow import Reflow, Width
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import Bullet, TextLabel, Type
from routine_app.ui.widgets.remark import Remark

TITLE = mark("Before you lie down")
_LEAD = mark("This app shows and times gentle exercises. It is not medical advice.")
_URGENT = mark("Get medical help today, and do not exercise, with any of these:")
_SIGN = mark("I have one of these signs")
_ICONS = ("person", "heart", "breath", "clock")

_USUAL_WIDTH = 354
"""Of a column of signs: the card around them takes some of the page."""


class Sign(QWidget):
    """One sign with a dot before it."""

    def __init__(self, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.label = TextLabel(text, Type.SMALL_TEXT, theme, self)
        row.addWidget(Bullet(Type.SMALL_TEXT, theme, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)


class UrgentSigns(Card):
    """The signs with which nobody may exercise, every one of them, and the way to say so."""

    def __init__(self, signs: Sequence[str], theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, ground="warn_soft", edge="")
        self.title = Remark("warning", "warn", theme, self)
        self.title.say(tr(_URGENT))
        self.title.label.set_role(Type.BODY_STRONG)
        self.signs = Columns(self, _USUAL_WIDTH)
        for sign in signs:
            self.signs.add(Sign(sign, theme, self.signs))
        self.tick = AnswerTick(tr(_SIGN), theme, self)
        self.signs.add(row_of(self.tick, self.signs))
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.title)
        self._column.addWidget(self.signs)
        self.set_low(False)

    def set_columns(self, columns: int) -> None:
        """How many columns there is room for."""
        self.signs.set_columns(columns)
        self.signs.set_gaps(self._theme.px(24), self._theme.px(4))

    def set_low(self, low: bool) -> None:
        """Whether there is little height."""
        px = self._theme.px
        self._column.setContentsMargins(px(16), px(8 if low else 12), px(16), px(6 if low else 8))
        self._column.setSpacing(px(4))


class NoteStep(Step):
    """The safety note. With an urgent sign it says where to turn, and nothing else."""

    must_be_read = True

    def __init__(self, safety: Safety, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr(TITLE), tr(_LEAD), theme, parent)
        self.notice = UrgentNotice(safety.see_somebody or (tr(_URGENT),), theme, self.content)
        self.urgent = UrgentSigns(safety.urgent, theme, self.content)
        self.remarks = Columns(self.content)
        for icon, sentence in zip(_ICONS, safety.before, strict=False):
            remark = Remark(icon, "accent", theme, self.remarks)
            remark.say(sentence)
            self.remarks.add(remark)
        self.whole_text = LinkButton(
            tr("When not to exercise"), theme, self.content, icon_after="arrow-right"
        )
        link = FlowLayout(outset=8)
        link.addWidget(self.whole_text)
        for part in (self.notice, self.urgent, self.remarks):
            self.add(part)
        self.add(link)
        self.finish()

    def show_sign(self, urgent: bool) -> None:
        """Whether there is an urgent sign."""
        self.urgent.tick.setChecked(urgent)
        self.notice.setVisible(urgent)
        self.remarks.setVisible(not urgent)

    def arrange(self, reflow: Reflow) -> None:
        super().arrange(reflow)
        columns = 1 if reflow.width is Width.NARROW else 2
        self.urgent.set_columns(columns)
        self.urgent.set_low(reflow.low)
        self.remarks.set_columns(columns)
        self.remarks.set_gaps(self._theme.px(24), self._theme.px(4 if reflow.low else 8))
