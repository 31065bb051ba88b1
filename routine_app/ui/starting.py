"""What comes before a session: the safety note, a question about pain, what a day asks first."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from routine_app.content.problem import ContentError, NotFound
from routine_app.ui.services import Services
from routine_app.ui.start_request import StartRequest

if TYPE_CHECKING:
    from routine_app.domain.routine import Routine
    from routine_app.domain.session_run import SessionRun


class First(Enum):
    """What has to be seen before the session that was asked for."""

    SAFETY = "safety"
    PAIN = "pain"
    QUESTIONS = "questions"
    NOTHING = "nothing"


def comes_first(request: StartRequest, services: Services) -> First:
    """What to show now. A time-lapse asks and keeps nothing."""
    if not (services.preferences.value.safety_read and services.health.value.may_start):
        return First.SAFETY
    if services.clock.speed != 1:
        return First.NOTHING
    days = services.practice.agenda()
    if not request.fine and days.hurt:
        return First.PAIN
    if request.is_today and not request.asked and days.asks_first:
        return First.QUESTIONS
    return First.NOTHING


def preview_of(routine: Routine, services: Services) -> SessionRun | None:
    """A routine that is being written, to be played without a record; None before the safety note.

    It is shaped by what this person told, as every run is.
    """
    if not (services.preferences.value.safety_read and services.health.value.may_start):
        return None
    run = services.practice.run_routine(routine)
    run.keep_nothing()
    return run


def run_for(request: StartRequest, services: Services) -> SessionRun | None:
    """The session that was asked for; None when its routine cannot be had."""
    practice = services.practice
    try:
        if request.continues is not None:
            return practice.run_continuing(request.continues)
        if request.routine is not None:
            return practice.run_routine(request.routine)
        return practice.run_today(short=request.short)
    except (ContentError, NotFound):
        return None
