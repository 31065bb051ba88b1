"""Programs to choose from: the shipped one, and the user's own."""

from __future__ import annotations

from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.program import Program
from routine_app.ui.services import Services


def usable_programs(services: Services) -> list[Program]:
    """Those that have no problem."""
    found = []
    for wanted in services.library.program_ids():
        try:
            found.append(services.library.program(wanted))
        except (ContentError, NotFound):
            continue
    return found
