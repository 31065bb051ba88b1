"""Whether the session that broke off today can go on: its files must still say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.language import tr
from routine_app.domain.practice import Practice
from routine_app.domain.session import Session

if TYPE_CHECKING:
    from routine_app.content.names import Names


def unfinished(practice: Practice, *, short: bool = False) -> Session | None:
    """What starting today, or its short option, goes on with; None when that cannot be had."""
    session = practice.unfinished_today(practice.agenda(), short=short)
    return session if session is not None and not _hindrance(practice, session) else None


def why_not_offered(practice: Practice, names: Names) -> str:
    """One sentence when a session that broke off today cannot go on; nothing when it can."""
    session = practice.agenda().unfinished
    if session is None or session.ending is not None or not session.credit:
        return ""
    why = _hindrance(practice, session)
    if not why:
        return ""
    name = names.routine_of(session)
    return tr("“{name}” cannot be continued: {reason}.", name=name, reason=why)


def _hindrance(practice: Practice, session: Session) -> str:
    try:
        can = practice.can_continue(session)
    except ContentError as error:
        return str(error.problems[0]).rstrip(".")
    except NotFound as error:
        return str(error).rstrip(".")
    if can:
        return ""
    if session.file:
        return tr("{file} or your settings have changed since", file=session.file)
    return tr("the routine or your settings have changed since")
