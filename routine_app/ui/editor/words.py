"""Every sentence of the editor about the file and its text."""

from __future__ import annotations

from pathlib import Path

from routine_app.content.problem import ContentError
from routine_app.domain.words import plural

COPY = (
    "A copy for you to change. Once saved, it takes the place of the one that comes with Routine."
)
UNSAVED = "What you typed last time is here. It is not saved yet."
CHANGED = "This file changed outside the app."
REMOVED = "This file was removed outside the app. What you typed is still here."
SAVE_FIRST = "Save it without problems first, then its poses can be changed."
CANNOT_KEEP = "The disk takes nothing more. What you typed is only here until you save it."
TAB_LEAVES = "Tab leaves the text. Ctrl M changes it back."
TAB_MOVES = "Tab moves text in."
NOTHING_TO_FIX = "Nothing to fix in this line"
NOTHING_TO_PLAY = "There is nothing in it for you to play."


def cannot_open(path: Path, error: Exception) -> str:
    """ "a.yaml, line 3: there is … It cannot be opened here."."""
    if not isinstance(error, ContentError):
        return not_saved(error)
    found = error.problems[0]
    place = f", line {found.line}" if found.line else ""
    return f"{path.name}{place}: {found.message} It cannot be opened here."


def not_saved(error: Exception) -> str:
    """Why, and that nothing is lost."""
    return f"{error} What you typed is kept here."


def begun(name: str) -> str:
    """That another text waits."""
    return f"You began “{name}” and did not save it. It is still here."


def saved(count: int) -> str:
    """ "Saved", or what keeps it from being started."""
    return f"Saved with {plural(count, 'problem')}. It cannot be started yet." if count else "Saved"


def problems(count: int) -> str:
    """What readers hear once typing pauses."""
    return plural(count, "problem") if count else "No problems"


def standing(path: Path | None, count: int, *, unsaved: bool) -> str:
    """ "evening-run.yaml · not saved · 2 problems"."""
    parts = ["New file" if path is None else path.name, "not saved" if unsaved else "saved"]
    return " · ".join([*parts, plural(count, "problem")] if count else parts)
