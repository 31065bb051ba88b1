"""What the history tells its user about its file: faults, and how they were mended."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from routine_app.domain.language import mark, tr

MISSING = mark("earlier sessions may be missing from what you see")
NO_BACKUP = mark("today's backup of your history was not made")
ONLY_IN_MEMORY = mark("what you do is kept only until you close Routine")
KEPT_BESIDE = mark("what you do is kept beside it and saved as soon as possible")
NOT_REPAIRED = mark("your history file is damaged and not yet repaired")
NOTHING_ADDED = mark("nothing was added")
SAVED_AGAIN = mark("Your history can be written again, and everything is saved.")
WRITTEN_AGAIN = mark("Your history file had disappeared; it was written again.")


def fault_words(reason: str, consequence: str) -> str:
    """What stands in the way, and what follows: one of the marked texts above."""
    return tr("{reason}; {consequence}.", reason=reason, consequence=tr(consequence))


def waiting_words(reason: str, journal: Path) -> str:
    """What an earlier run could not save cannot be saved now either."""
    return tr(
        "{reason}; what could not be saved earlier waits in {journal}.",
        reason=reason,
        journal=journal,
    )


def restored_words(day: date) -> str:
    """There was no history, but a backup of it."""
    return tr(
        "Your history file was missing or empty; it was restored from the backup of {day}.", day=day
    )


def repaired_words(backup: date | None, aside: Path) -> str:
    """A damaged file was repaired, with a backup where there was one, and is kept `aside`."""
    if backup is None:
        return tr(
            "Your history file was damaged; it was restored from everything that could "
            "still be read, and the damaged file is kept as {aside}.",
            aside=aside,
        )
    return tr(
        "Your history file was damaged; it was restored from the backup of {day} and "
        "everything that could still be read, and the damaged file is kept as {aside}.",
        day=backup,
        aside=aside,
    )
