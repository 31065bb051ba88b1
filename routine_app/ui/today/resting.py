"""Today after a practice that hurt: a day of rest, and the gentle day after it."""

from __future__ import annotations

from routine_app.domain.agenda import Agenda
from routine_app.domain.language import tr
from routine_app.domain.value import replace
from routine_app.ui.today.state import Action, Offer, TodayState


def resting_state(state: TodayState, days: Agenda) -> TodayState:
    """The page of a day on which something is due, as pain has changed it."""
    return _of_rest(state, days) if days.rests else _gently(state)


def _of_rest(state: TodayState, days: Agenda) -> TodayState:
    """No key starts anything; who feels better still may."""
    starts = [state.main, *state.others] if state.main is not None else list(state.others)
    quiet = [replace(offer, key="", icon="") for offer in starts]
    note = tr("A day of rest today, as you said. Day {day} waits for you.", day=days.progress.day)
    if days.progress.is_over:
        note = tr("A day of rest today, as you said. Your routine waits for you.")
    return replace(
        state,
        streak=replace(state.streak, coming=""),
        main=None,
        others=(Offer(tr("See history"), Action.HISTORY), *quiet),
        note=note,
        new="",
        advice="",
        fetch="",
        asks_before=False,
    )


def _gently(state: TodayState) -> TodayState:
    """Half of it comes first, where there is a short option."""
    short = next((offer for offer in state.others if offer.key == "S"), None)
    note = tr("After a day of rest: half the range and half the time, as far as it stays easy.")
    if short is None or state.main is None:
        return replace(state, note=note)
    first = replace(short, key="Enter", icon="play")
    others = [replace(state.main, key="", icon="")]
    others += [offer for offer in state.others if offer is not short]
    return replace(state, main=first, others=tuple(others), note=note)
