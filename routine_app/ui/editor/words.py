"""Every sentence of the editor about the file and its text."""

from __future__ import annotations

from pathlib import Path

from routine_app.content.problem import ContentError, Problem
from routine_app.domain.language import mark, tr, tr_count

COPY = mark(
    "A copy for you to change. Once saved, it takes the place of the one that comes with Routine."
)
UNSAVED = mark("What you typed last time is here. It is not saved yet.")
CHANGED = mark("This file changed outside the app.")
REMOVED = mark("This file was removed outside the app. What you typed is still here.")
SAVE_FIRST = mark("Save it without problems first, then its poses can be changed.")
CANNOT_KEEP = mark("The disk takes nothing more. What you typed is only here until you save it.")
TAB_LEAVES = mark("Tab leaves the text. Ctrl M changes it back.")
TAB_MOVES = mark("Tab moves text in.")
NOTHING_TO_FIX = mark("Nothing to fix in this line")
NOTHING_TO_PLAY = mark("There is nothing in it for you to play.")
NEW_FILE = mark("New file")


def cannot_open(path: Path, error: Exception) -> str:
    """ "a.yaml, line 3: there is … It cannot be opened here."."""
    if not isinstance(error, ContentError):
        return not_saved(error)
    found = error.problems[0]
    if not found.line:
        return tr(
            "{file}: {problem} It cannot be opened here.", file=path.name, problem=found.message
        )
    return tr(
        "{file}, line {number}: {problem} It cannot be opened here.",
        file=path.name,
        number=found.line,
        problem=found.message,
    )


def line_words(problem: Problem) -> str:
    """ "Line 7: no exercise is called …"."""
    if not problem.line:
        return problem.message
    return tr("Line {number}: {problem}", number=problem.line, problem=problem.message)


def not_saved(error: Exception) -> str:
    """Why, and that nothing is lost."""
    return tr("{problem} What you typed is kept here.", problem=error)


def begun(name: str) -> str:
    """That another text waits."""
    return tr("You began “{name}” and did not save it. It is still here.", name=name)


def saved(count: int) -> str:
    """ "Saved", or what keeps it from being started."""
    if not count:
        return tr("Saved")
    return tr_count(
        count,
        "Saved with {count} problem. It cannot be started yet.",
        "Saved with {count} problems. It cannot be started yet.",
    )


def problems(count: int) -> str:
    """What readers hear once typing pauses."""
    return tr_count(count, "{count} problem", "{count} problems") if count else tr("No problems")


def standing(path: Path | None, count: int, *, unsaved: bool) -> str:
    """ "evening-run.yaml · not saved · 2 problems"."""
    parts = [
        tr(NEW_FILE) if path is None else path.name,
        tr("not saved") if unsaved else tr("saved"),
    ]
    return " · ".join([*parts, problems(count)] if count else parts)
