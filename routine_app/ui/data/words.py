"""What Settings says about backups and the sync folder."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from routine_app.content.problem import printable
from routine_app.domain.words import plural
from routine_app.storage.sync.folder import Outcome
from routine_app.ui.dates import short_day_words

SYNC_OFF = (
    "Off. A folder that Syncthing, Nextcloud, Dropbox or a stick carries keeps several computers "
    "in step. Answers about health stay here."
)
_MOST_NAMED = 3
_LOOKING = "Looking into it now."


def backups_words(days: Sequence[date], *, photos: bool = False) -> str:
    """How many there are, and of which day the newest is; what they do not have."""
    if not days:
        return "The first one is made after your first session."
    words = f"{plural(len(days), 'backup')}, the newest of {short_day_words(days[-1])}."
    return f"{words} Photos are not in them." if photos else words


def unread_words(outcome: Outcome | None) -> str:
    """What the history lacks of the sync folder; nothing when it has all."""
    if outcome is None or not outcome.damaged:
        return ""
    lines = plural(outcome.damaged, "line")
    return f"{lines} in your sync folder could not be read. The rest is shown; Settings says which."


def sync_words(folder: Path | None, outcome: Outcome | None, *, looking: bool = False) -> str:
    """How devices are kept in step now; after the first line what is passed over."""
    if folder is None:
        return SYNC_OFF
    where = printable(str(folder))
    if outcome is None:
        return f"{where}: {_LOOKING if looking else 'not looked into yet.'}"
    if outcome.away:
        return (
            f"{where}: not there right now. Nothing is lost; as soon as it is back, what is new "
            f"goes there."
        )
    if outcome.problem:
        return f"{printable(outcome.problem)}. Nothing is lost; Routine tries again by itself."
    with_others = (
        f"in step with {plural(outcome.devices, 'other computer')}."
        if outcome.devices
        else "waiting for a second computer that uses the same folder."
    )
    passed = [f"{printable(sentence)}." for sentence in outcome.passed_over]
    if len(passed) > _MOST_NAMED:
        passed[_MOST_NAMED:] = [f"{len(passed) - _MOST_NAMED} more files are passed over in part."]
    return "\n".join((f"{where}: {with_others}", *passed))
