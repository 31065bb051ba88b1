"""The history as JSON for other programs."""

from __future__ import annotations

import json
from collections.abc import Iterable

from routine_app.domain.agenda import Agenda
from routine_app.domain.dose import SECOND
from routine_app.domain.session import Session


def history_json(days: Agenda, sessions: Iterable[Session]) -> str:
    """Streak, program day and every session, oldest first; times in whole seconds.

    A session and its continuations are one. Time-lapse ones have "counts" false.
    """
    report = {
        "streak": days.streak.days,
        "longest": days.longest,
        "program": days.progress.program.id,
        "program_day": days.progress.day,
        "sessions": [_session(session) for session in sessions],
    }
    return json.dumps(report, indent=2)


def _session(session: Session) -> dict[str, object]:
    return {
        "id": session.id,
        "routine": session.routine,
        "practice_day": session.practice_day.isoformat(),
        "started_at": session.started_at.isoformat(timespec="seconds"),
        "status": session.status.value,
        "seconds_done": session.credit // SECOND,
        "seconds_planned": session.planned // SECOND,
        "program": session.program or None,
        "program_day": session.program_day or None,
        "short": session.short,
        "counts": session.counts,
        "added_afterwards": session.backfilled,
    }
