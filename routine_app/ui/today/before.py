"""What comes before today's routine: the question of its day, then its self-check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.agenda import Agenda
from routine_app.domain.language import tr
from routine_app.domain.program import Check, Gate
from routine_app.domain.record import SelfCheck
from routine_app.domain.routine import Routine
from routine_app.domain.value import replace
from routine_app.ui.gate import GatePage, Question
from routine_app.ui.health.pain import pain_gate
from routine_app.ui.self_check.page import SelfCheckPage
from routine_app.ui.services import Services
from routine_app.ui.start_request import StartRequest
from routine_app.ui.theme import Theme, ThemeSource

if TYPE_CHECKING:
    from routine_app.ui.data.port import Photos


class BeforeToday(QStackedWidget):
    """Asks what is due, one page after the other, and hands the start on.

    Signals: start_ready(StartRequest) when nothing is left to ask; left() for Today, which then
    shows what an answer has changed.
    """

    start_ready = Signal(object)
    left = Signal()

    def __init__(
        self, services: Services, themes: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._request: StartRequest | None = None
        self._day = 0
        self._asks_pain = False
        self.gate = GatePage(themes.theme, self)
        self.check = SelfCheckPage(services.clock, themes.theme, self, self._photos)
        self.addWidget(self.gate)
        self.addWidget(self.check)
        self.gate.answered.connect(self._on_answered)
        self.gate.left.connect(self.left)
        self.check.finished.connect(self._on_checked)

    def _photos(self) -> Photos | None:
        own_data = self._services.own_data()
        return None if own_data is None else own_data.photos

    def ask(self, request: StartRequest) -> None:
        """Ask what comes before this start."""
        self._request = request
        days = self._services.practice.agenda()
        gate = days.progress.gate_due
        if gate is not None:
            self._show_gate(days, days.progress.day, gate)
        elif days.check_due is not Check.NONE:
            hips = self._services.practice.checks_hips()
            self.check.begin(days, request.before, hips=hips)
            self.setCurrentWidget(self.check)
            self.check.focus_first()
        else:
            self.start_ready.emit(replace(request, asked=True))

    def ask_pain(self, request: StartRequest) -> None:
        """Ask before any start whether the pain of the last session is still there."""
        self._request = request
        self._asks_pain = True
        self.gate.help.hide()  # this answer is not kept
        self.gate.ask(_pain_question())
        self.setCurrentWidget(self.gate)
        self.gate.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_again(self, day: int) -> None:
        """Ask the question of a day once more, to change the answer; nothing starts after it."""
        self._request = None
        days = self._services.practice.agenda()
        gate = days.progress.program.days[day - 1].gate
        if gate is None:
            self.left.emit()
        else:
            self._show_gate(days, day, gate)

    def apply_theme(self, theme: Theme) -> None:
        self.gate.apply_theme(theme)
        self.check.apply_theme(theme)

    def _show_gate(self, days: Agenda, day: int, gate: Gate) -> None:
        self._asks_pain = False
        self.gate.help.show()
        self._day = day
        program = days.progress.program
        where = tr("Before day {day} of {days}", day=day, days=len(program.days))
        self.gate.ask(Question(gate, where, self._as_planned(program.days[day - 1].routine)))
        self.setCurrentWidget(self.gate)
        self.gate.setFocus(Qt.FocusReason.OtherFocusReason)

    def _as_planned(self, routine: str) -> str:
        try:
            name = self._services.library.routine(routine).name
            return tr("{routine}, as planned.", routine=name)
        except (ContentError, NotFound):
            return tr("The day as planned.")

    def _routine(self) -> Routine | None:
        """Today's routine as it stands, or the short option that was asked for."""
        short = self._request is not None and self._request.short
        practice = self._services.practice
        try:
            return practice.todays_routine(practice.agenda(), short=short)
        except (ContentError, NotFound):
            return None

    @Slot(bool)
    def _on_answered(self, yes: bool) -> None:
        """Keep the answer; what it changes is seen on Today before it starts."""
        if self._asks_pain:
            self._on_pain(yes)
            return
        practice = self._services.practice
        before = self._routine()
        practice.answer_gate(practice.agenda(), self._day, yes=yes)
        if self._request is None or self._routine() != before:
            self.left.emit()
        else:
            self.ask(self._request)

    def _on_pain(self, still: bool) -> None:
        """Pain that is still worse is a day of rest; otherwise the start goes on."""
        self._asks_pain = False
        assert self._request is not None
        if still:
            kept = self._services.health
            kept.save(replace(kept.value, rest_day=self._services.practice.today()))
            self.left.emit()
        else:
            self.start_ready.emit(replace(self._request, fine=True))

    @Slot(object)
    def _on_checked(self, check: SelfCheck | None) -> None:
        """Keep what was told, and begin; tightness is that before the practice."""
        assert self._request is not None
        request = replace(self._request, asked=True)
        if check is not None:
            self._services.practice.self_check(check)
            if check.tightness is not None:
                request = replace(request, before=check.tightness)
        self.start_ready.emit(request)


def _pain_question() -> Question:
    return Question(
        pain_gate(), tr("Before you start"), tr("Start as planned, and stop if it hurts.")
    )
