"""The mini timer before a session in the place of the window, and what stands on it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.language import tr
from routine_app.domain.practice_day import practice_day
from routine_app.domain.routine import Routine
from routine_app.domain.sitting import DESK_BREAK
from routine_app.domain.timeline import build_timeline
from routine_app.domain.words import minutes_words
from routine_app.ui.dates import time_of_day
from routine_app.ui.day_watch import DayWatch
from routine_app.ui.mini_timer.offer import MiniOffer, Waiting
from routine_app.ui.mini_timer.page import MAY_SINK
from routine_app.ui.mini_timer.stand_in import StandIn
from routine_app.ui.services import Services
from routine_app.ui.start_request import StartRequest
from routine_app.ui.theme import ThemeSource
from routine_app.ui.today.state import Action, today_state
from routine_app.ui.widgets.thumbnail import PictureQueue

if TYPE_CHECKING:
    from datetime import date, datetime

    from routine_app.domain.exercise import Exercise
    from routine_app.ui.companions.reminders import Reminders

TOLD_FOR = 4_000
"""Milliseconds in which the card says when the reminder comes, before it goes."""


def what_waits(services: Services, wished: datetime | None, *, may_wish: bool) -> Waiting | None:
    """What Today offers; a desk break once today is done. None when there is neither.

    `wished` is when a reminder comes that was wished for, `may_wish` whether one may be.
    """
    today = today_state(services)
    note = tr("Not done yet today")
    if wished is not None:
        note = tr("A reminder comes at {time}.", time=time_of_day(wished))
    offer = today.main
    if offer is None or offer.action is not Action.BEGIN or offer.request is None:
        return _desk_break(services)
    later, request = may_wish and wished is None, offer.request
    routine = request.routine or today.routine
    exercise = _first_of(request, routine, services)
    spoken = offer.spoken or offer.text
    if request.continues is not None or routine is None:
        return Waiting(offer.text, note, tr("Continue"), spoken, request, exercise, later)
    title = _with_minutes(routine, services)
    return Waiting(title, note, tr("Start"), spoken, request, exercise, later)


def _first_of(
    request: StartRequest, routine: Routine | None, services: Services
) -> Exercise | None:
    """The exercise with which a session begins, or goes on."""
    work = request.continues.next_work if request.continues is not None else None
    if work is not None and work.exercise:
        with suppress(ContentError, NotFound):
            return services.library.exercise(work.exercise)
    return routine.exercise_steps[0].exercise if routine is not None else None


def _desk_break(services: Services) -> Waiting | None:
    try:
        routine = services.library.routine(DESK_BREAK)
    except (ContentError, NotFound):
        return None
    return Waiting(
        _with_minutes(routine, services),
        tr("Your practice today is done."),
        tr("Start"),
        tr("Start {routine}", routine=routine.name),
        StartRequest(routine=routine),
        routine.exercise_steps[0].exercise,
    )


def _with_minutes(routine: Routine, services: Services) -> str:
    """ "Desk break, 5 min": a name that says it already says it once."""
    settings = services.preferences.value.timeline_settings()
    minutes = minutes_words(build_timeline(routine, settings).total)
    if minutes in routine.name:
        return routine.name
    minutes = minutes.replace(" ", "\N{NO-BREAK SPACE}")
    return tr("{routine}, {minutes}", routine=routine.name, minutes=minutes)


class BeforeDesk(StandIn):
    """Opens and closes the card. After a reminder was wished for, the window waits minimised.

    Signals: start_asked(StartRequest).
    """

    start_asked = Signal(object)

    def __init__(
        self,
        window: QWidget,
        services: Services,
        themes: ThemeSource,
        reminders: Reminders,
        *,
        stays_on_top: bool,
    ) -> None:
        pictures = PictureQueue(window, store=services.pictures)
        self.card = MiniOffer(pictures, themes.theme, keeps_place=stays_on_top)
        super().__init__(window, self.card, services.preferences, stays_on_top=stays_on_top)
        self._services = services
        self._reminders = reminders
        self._warned = False
        self._day = self._today
        self._days = DayWatch(services, self)
        self._days.day_over.connect(self.renew)
        self.told_timer = QTimer(self, singleShot=True, interval=TOLD_FOR)
        self.told_timer.timeout.connect(self._on_told)
        self.card.start_asked.connect(self.start_asked)
        self.card.later_asked.connect(self._on_later)
        self.card.back_asked.connect(self._on_back)
        self.card.installEventFilter(self)
        themes.theme_changed.connect(self.card.apply_theme)
        themes.settings_kept.connect(self.renew)

    @Slot()
    def open(self) -> None:
        """The card in place of the window, where a card stood last."""
        if self._open:
            return
        self._refresh()
        self.take_the_place(self.card.start_button)
        self._days.wait()
        if not self._stays_on_top and not self._warned:
            self._warned = True
            self.card.say(tr(MAY_SINK))

    @Slot()
    def renew(self) -> None:
        """Say what waits now, while it is to be seen."""
        if self._open:
            self._refresh()

    @property
    def _today(self) -> date:
        rollover = self._services.preferences.value.rollover
        return practice_day(self._services.clock.now().wall, rollover)

    def _refresh(self) -> None:
        self._day = self._today
        reminders = self._reminders
        may_wish = reminders.may_be_wished_for
        waiting = what_waits(self._services, reminders.wished, may_wish=may_wish)
        if waiting is not None:
            self.card.show_waiting(waiting)

    def give_way(self) -> None:
        self.told_timer.stop()
        super().give_way()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On a computer that wakes up, the card of the day before may stand there."""
        if watched is self.card and event.type() is QEvent.Type.WindowActivate:
            if self._today != self._day:
                self.renew()
        return super().eventFilter(watched, event)

    @Slot()
    def _on_later(self) -> None:
        if self._reminders.wish() is not None:
            self.told_timer.start()
        self.renew()

    @Slot()
    def _on_told(self) -> None:
        self._window.showMinimized()  # the filter hides the card

    @Slot()
    def _on_back(self) -> None:
        self.close()
