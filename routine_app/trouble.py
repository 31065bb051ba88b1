"""What is said in trouble: plain lines on standard error, and the exit code that goes with them.

Whoever started from a menu sees no standard error; there a dialog says the same.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from routine_app.domain.language import mark, tr
from routine_app.domain.request import InTheWay, Request, Unavailable
from routine_app.parts import places_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from routine_app.content.problem import NotFound

EXIT_PROBLEM = 1
EXIT_USAGE = 2
EXIT_UNAVAILABLE = 69
EXIT_INTERNAL = 70
_MOST_SHOWN = 8
"""Lines of a dialog: a file may have more problems than a screen has room for."""

_MISSING = {
    "routine": mark("There is no routine '{id}'."),
    "exercise": mark("There is no exercise '{id}'."),
    "program": mark("There is no program '{id}'."),
}
_NO_FILE = mark("There is no file '{id}'.")


def explained(error: Exception, request: Request) -> tuple[tuple[str, ...], int] | None:
    """Plain lines and the exit code for what is no error of ours; None for what is."""
    from routine_app.content.problem import ContentError, NotFound
    from routine_app.domain.drawing import CannotWrite
    from routine_app.resources import MissingResourceError
    from routine_app.storage.database import NewerHistory
    from routine_app.storage.exchange.problem import ExchangeProblem
    from routine_app.storage.history import NotAdded
    from routine_app.system.places import NoHome
    from routine_app.system.single_instance import NoAnswer

    match error:
        case ContentError():
            return tuple(str(problem) for problem in error.problems), EXIT_PROBLEM
        case NotFound():
            text = named(_not_found(error))
            return (text,), EXIT_USAGE if error.id in request.targets else EXIT_PROBLEM
        case NoHome() | MissingResourceError() | Unavailable():
            return (named(str(error)),), EXIT_UNAVAILABLE
        case NewerHistory() | NoAnswer() | CannotWrite() | ExchangeProblem() | NotAdded():
            return (named(str(error)),), EXIT_PROBLEM
        case _:
            return None


def _not_found(error: NotFound) -> str:
    said = tr(_MISSING.get(error.kind, _NO_FILE), id=error.id)
    if error.suggestion:
        said += " " + tr("Did you mean '{word}'?", word=error.suggestion)
    return said


def in_the_way(why: str) -> str:
    """What to say when the window that is open goes on with what is under way there.

    `why` is what it says itself; a word of a later version has no other meaning for who waits.
    """
    if why == InTheWay.SESSION:
        return named(
            tr(
                "A session is under way in the window. "
                "It was brought to the front, and nothing else was begun."
            )
        )
    return named(
        tr(
            "Something in the window is not finished yet. "
            "It was brought to the front, and nothing else was begun."
        )
    )


def crash_lines(error: BaseException, request: Request) -> tuple[str, ...]:
    """What to say of an error of our own, which is written down for a bug report."""
    from routine_app.content.problem import printable
    from routine_app.system.clock import SystemClock
    from routine_app.system.crash_log import write_crash
    from routine_app.system.places import NoHome

    try:
        log = write_crash(places_of(request).log, error, SystemClock().now().wall)
    except NoHome:
        log = None
    written = tr("It is written down in {log}.", log=log) if log else ""
    told = written or f"{type(error).__name__}: {error}"
    return (
        named(tr("This is an error of Routine itself. What you did so far is kept.")),
        printable(told),
    )


def named(sentence: str) -> str:
    """A sentence with the name of the program before it, as a terminal shows many programs' lines."""
    from routine_app.content.problem import printable

    return f"routine-app: {printable(sentence)}"


def complain(*lines: str) -> None:
    """Plain lines on standard error."""
    from routine_app.terminal.output import Output

    Output(sys.stderr).lines(*lines)


def show_unseen(lines: tuple[str, ...], environ: Mapping[str, str] = os.environ) -> None:
    """The same in a dialog, where there is a screen and nobody reads standard error.

    Without Qt there is no dialog either; that must not change how the program ends.
    """
    if (sys.stderr is not None and sys.stderr.isatty()) or not _has_screen(environ):
        return
    shown = [*lines[:_MOST_SHOWN], *(["…"] if len(lines) > _MOST_SHOWN else [])]
    with suppress(Exception):
        from routine_app.ui.crash_notice import show_trouble

        show_trouble("\n".join(shown).removeprefix("routine-app: "))


def _has_screen(environ: Mapping[str, str]) -> bool:
    from routine_app.system.qt_guard import display_problem

    if sys.platform.startswith("linux"):
        return display_problem(environ) is None
    return not environ.get("QT_QPA_PLATFORM")
