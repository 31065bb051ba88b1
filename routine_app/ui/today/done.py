"""Today when its part is done: what was done, what else there is, and what waits tomorrow."""

from __future__ import annotations

from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.agenda import Agenda
from routine_app.domain.coming import Coming
from routine_app.domain.dose import MINUTE, SECOND
from routine_app.domain.language import tr, tr_count
from routine_app.domain.leaving import Leaving
from routine_app.domain.session import Session
from routine_app.domain.value import replace
from routine_app.domain.words import minutes_words, time_words
from routine_app.ui.services import Services
from routine_app.ui.start_request import StartRequest
from routine_app.ui.today.state import (
    Action,
    Offer,
    TodayState,
    continue_offer,
    next_reset,
    summary_offer,
)


def done_state(
    state: TodayState, days: Agenda, unfinished: Session | None, services: Services
) -> TodayState:
    """Nothing is due: no key starts anything."""
    others = [Offer(tr("See history"), Action.HISTORY)]
    if unfinished is not None:
        others.append(continue_offer(unfinished, state.routine, services))
    else:
        others.append(Offer(tr("Do it again"), Action.BEGIN, StartRequest(routine=state.routine)))
    if days.progress.is_over:
        others.append(next_reset(days))
    if days.progress.is_complete:
        others.append(summary_offer(days))
    total = len(days.progress.program.days)
    note = tr("{days} of {days}. Rest, repeat, or pick a routine.", days=total)
    return replace(
        state,
        others=tuple(others),
        done=_done_words(_session_of_today(days)),
        note=note if days.progress.is_complete else "",
        fetch=coming.words if (coming := _coming(days, services)) is not None else "",
    )


def _coming(days: Agenda, services: Services) -> Coming | None:
    """What waits tomorrow, as far as its routine can be read."""
    try:
        return services.practice.coming(days)
    except (ContentError, NotFound):
        return None


def _session_of_today(days: Agenda) -> Session:
    done = [s for s in days.sessions if s.is_done and s.practice_day == days.today]
    if not days.progress.done_today:
        return done[-1]
    return next(s for s in done if s.id == days.progress.completed[-1].id)


def _done_words(session: Session) -> str:
    numbers = {item.work.number for item in session.work}
    done = numbers - {i.work.number for i in session.work if i.leaving is not Leaving.COMPLETED}
    spent = session.credit // SECOND * SECOND
    words = minutes_words(spent) if spent >= MINUTE else time_words(spent)
    return tr_count(
        len(numbers),
        "Done today: {time} of practice, {done} of {count} exercise.",
        "Done today: {time} of practice, {done} of {count} exercises.",
        time=words,
        done=len(done),
    )
