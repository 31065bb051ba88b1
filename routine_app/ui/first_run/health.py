"""The second step of the first start: the question that shapes every routine."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from routine_app.domain.language import mark, tr
from routine_app.ui.first_run.step import Step
from routine_app.ui.health.form import AnswerTick, ConditionsForm
from routine_app.ui.reflow import Reflow, Width
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme

_ASK = mark("Do you have any of these?")
_ASK_ABOUT = mark(
    "What is not for you is left out and replaced. Your answers stay on this computer."
)


class HealthStep(Step):
    """The conditions. The tick for none of them stands in the foot of the page."""

    must_be_read = True

    def __init__(self, services: Services, none: AnswerTick, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr(_ASK), tr(_ASK_ABOUT), theme, parent)
        conditions = services.library.safety().conditions
        self._health = services.health
        self.form = ConditionsForm(conditions, theme, self.content, none)
        asked = "; ".join(row.ask for row in conditions)
        none.setAccessibleDescription(tr("None of: {conditions}.", conditions=asked))
        self.form.more_asked.connect(self._on_more_asked)
        self.column.addWidget(self.form)
        self.finish()

    def refresh(self) -> None:
        self.form.show_answers(self._health.value)

    @Slot(object)
    def _on_more_asked(self, part: QWidget) -> None:
        """Bring what has just appeared into view, once it has its place."""
        QTimer.singleShot(0, part, partial(self.ensureWidgetVisible, part))

    def arrange(self, reflow: Reflow) -> None:
        super().arrange(reflow)
        self.form.set_columns(1 if reflow.width is Width.NARROW else 2)
