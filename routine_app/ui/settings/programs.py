"""Programs to choose from: the shipped one, and the user's own."""

from __future__ import annotations

from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.program import Program
from routine_app.domain.value import replace
from routine_app.ui.services import PreferencesStore, Services


def usable_programs(services: Services) -> list[Program]:
    """Those that have no problem."""
    found = []
    for wanted in services.library.program_ids():
        try:
            found.append(services.library.program(wanted))
        except (ContentError, NotFound):
            continue
    return found


def use_program(preferences: PreferencesStore, wanted: str) -> None:
    """Let Today follow the program with this id; the one before waits at its day."""
    preferences.save(replace(preferences.value, program=wanted))
