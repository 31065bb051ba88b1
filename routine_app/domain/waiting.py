"""Where programs stand that are not in use: each waits at its day until somebody comes back."""

from __future__ import annotations

from routine_app.domain.agenda import Agenda, agenda
from routine_app.domain.practice import Practice
from routine_app.domain.program import Program
from routine_app.domain.session import fold_sessions


def agenda_of(program: Program, practice: Practice) -> Agenda:
    """The days as they stand for any program; for the one in use, as Today has them."""
    in_use = practice.agenda()
    if in_use.progress.program == program:
        return in_use
    today = practice.today()
    history = practice.history.digest(today)
    return agenda(program, fold_sessions(history.entries), history.entries, today, history.past)
