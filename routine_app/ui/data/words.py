"""What Settings says about backups and the sync folder."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from routine_app.content.problem import printable
from routine_app.domain.language import mark, tr, tr_count
from routine_app.storage.sync.folder import Outcome
from routine_app.ui.dates import short_day_words

SYNC_OFF = mark(
    "Off. A folder that Syncthing, Nextcloud, Dropbox or a stick carries keeps several computers "
    "in step. Answers about health stay here."
)
_MOST_NAMED = 3
_DOING = {
    True: mark("{folder}: Looking into it now."),
    False: mark("{folder}: not looked into yet."),
}


def backups_words(days: Sequence[date], *, photos: bool = False) -> str:
    """How many there are, and of which day the newest is; what they do not have."""
    if not days:
        return tr("The first one is made after your first session.")
    words = tr_count(
        len(days),
        "{count} backup, the newest of {day}.",
        "{count} backups, the newest of {day}.",
        day=short_day_words(days[-1]),
    )
    return f"{words} {tr('Photos are not in them.')}" if photos else words


def unread_words(outcome: Outcome | None) -> str:
    """What the history lacks of the sync folder; nothing when it has all."""
    if outcome is None or not outcome.damaged:
        return ""
    return tr_count(
        outcome.damaged,
        "{count} line in your sync folder could not be read. "
        "The rest is shown; Settings says which.",
        "{count} lines in your sync folder could not be read. "
        "The rest is shown; Settings says which.",
    )


def sync_words(folder: Path | None, outcome: Outcome | None, *, looking: bool = False) -> str:
    """How devices are kept in step now; after the first line what is passed over."""
    if folder is None:
        return tr(SYNC_OFF)
    where = printable(str(folder))
    if outcome is None:
        return tr(_DOING[looking], folder=where)
    if outcome.away:
        return tr(
            "{folder}: not there right now. Nothing is lost; as soon as it is back, what is new "
            "goes there.",
            folder=where,
        )
    if outcome.problem:
        return tr(
            "{problem}. Nothing is lost; Routine tries again by itself.",
            problem=printable(outcome.problem),
        )
    with_others = (
        tr_count(
            outcome.devices,
            "{folder}: in step with {count} other computer.",
            "{folder}: in step with {count} other computers.",
            folder=where,
        )
        if outcome.devices
        else tr("{folder}: waiting for a second computer that uses the same folder.", folder=where)
    )
    passed = [f"{printable(sentence)}." for sentence in outcome.passed_over]
    if len(passed) > _MOST_NAMED:
        passed[_MOST_NAMED:] = [
            tr_count(
                len(passed) - _MOST_NAMED,
                "{count} more file is passed over in part.",
                "{count} more files are passed over in part.",
            )
        ]
    return "\n".join((with_others, *passed))
