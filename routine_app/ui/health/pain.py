"""The question of the day after: a session that ended with pain is asked about once."""

from __future__ import annotations

from routine_app.domain.language import tr
from routine_app.domain.program import Change, Gate


def pain_gate() -> Gate:
    """The question, and what a yes to it means."""
    return Gate(
        ask=tr("Last time ended with pain. Is it still worse today?"),
        on_yes=Change(
            say=tr(
                "A day of rest then. After it, half the range and half the time. "
                "If it comes back, leave that exercise out in Settings and ask a professional."
            )
        ),
    )
