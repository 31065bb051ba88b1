"""The composition root: the one place that builds the parts and wires them together.

Everything heavy is imported where it is used: the terminal needs no Qt, the second start of the
window needs none either, and the first page is painted before anything it does not show is loaded.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from routine_app.content.cache import ContentCache
    from routine_app.content.library import Library
    from routine_app.domain.practice import Clock, Practice
    from routine_app.domain.routine import Routine
    from routine_app.domain.session import Session
    from routine_app.domain.session_run import SessionRun
    from routine_app.storage.history import History
    from routine_app.storage.preferences_file import PreferencesFile
    from routine_app.system.places import Places
    from routine_app.terminal.commands import Desk
    from routine_app.terminal.output import Output

T = TypeVar("T")

PREFIX = "routine-app: "

EXIT_OK = 0
EXIT_PROBLEM = 1
EXIT_USAGE = 2
EXIT_UNAVAILABLE = 69
EXIT_INTERNAL = 70
EXIT_INTERRUPTED = 130


class Verb(StrEnum):
    """What the program is called for."""

    SHOW = ""
    TODAY = "today"
    HISTORY = "history"
    PLAY = "play"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Request:
    """One start of the program."""

    verb: Verb = Verb.SHOW
    targets: tuple[str, ...] = ()
    short: bool = False
    text: bool = False
    json: bool = False
    data_dir: Path | None = None
    speed: int = 1
    accept_safety: bool = False


class Refusal(Exception):
    """Why the request cannot be done, in plain lines, and the exit code."""

    def __init__(self, *lines: str, code: int = EXIT_PROBLEM) -> None:
        super().__init__(*lines)
        self.lines = lines
        self.code = code


def run(request: Request) -> int:
    """Do what is asked for; the exit code of the process."""
    from routine_app.terminal.output import Output

    output = Output(sys.stdout)
    try:
        code = _dispatch(request, output)
    except Refusal as refusal:
        _complain(*refusal.lines)
        return refusal.code
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except Exception as error:
        _complain(f"{PREFIX}{_crash_text(request, error)}")
        return EXIT_INTERNAL
    if output.problem:
        _complain(f"{PREFIX}{output.problem}")
        return EXIT_PROBLEM
    return code


def _dispatch(request: Request, output: Output) -> int:
    if request.verb is Verb.CHECK:
        return _check(request, output)
    if request.text or request.json:
        return _in_terminal(request, output)
    return _in_window(request)


# --------------------------------------------------------------------- parts


@dataclass(frozen=True, slots=True)
class Parts:
    """What window and terminal share."""

    places: Places
    cache: ContentCache
    library: Library
    history: History
    preferences: PreferencesFile
    clock: Clock
    practice: Practice

    def notices(self) -> tuple[str, ...]:
        """What the user should be told, each sentence once."""
        return (*self.preferences.notices(), *self.history.notices())

    def accept_safety(self) -> None:
        """The safety notes were read."""
        value = self.preferences.value
        if not value.safety_read:
            self.preferences.save(replace(value, safety_read=True))

    def close(self) -> None:
        """Save what can still be saved."""
        self.history.close()
        self.cache.save_if_changed()


def _parts(request: Request) -> Parts:
    from routine_app.content.cache import ContentCache
    from routine_app.domain.practice import Practice
    from routine_app.storage.database import NewerHistory
    from routine_app.storage.history import History
    from routine_app.storage.preferences_file import PreferencesFile
    from routine_app.system.clock import zone_name

    places, clock = _places(request), _clock(request.speed)
    cache = ContentCache(places.cache / "content.json")
    library = _library(places.routines, cache)
    try:
        history = History.open(places, lambda: clock.now().wall)
    except NewerHistory as problem:
        raise Refusal(f"{PREFIX}{problem}") from None
    preferences = PreferencesFile(places.preferences)
    practice = Practice(library, history, clock, lambda: preferences.value, _new_id, zone_name)
    parts = Parts(places, cache, library, history, preferences, clock, practice)
    if request.accept_safety:
        parts.accept_safety()
    return parts


def _places(request: Request) -> Places:
    from routine_app.system.places import NoHome, find_places

    try:
        return find_places(os.environ, sys.platform, request.data_dir)
    except NoHome as problem:
        raise Refusal(f"{PREFIX}{problem}", code=EXIT_UNAVAILABLE) from None


def _library(own: Path | None, cache: ContentCache | None) -> Library:
    from routine_app.content.library import Library
    from routine_app.resources import MissingResourceError, routines_dir

    try:
        return Library(routines_dir(), own, cache)
    except MissingResourceError as problem:
        raise Refusal(f"{PREFIX}{problem}", code=EXIT_UNAVAILABLE) from None


def _clock(speed: int) -> Clock:
    from routine_app.system.clock import FastClock, SystemClock

    return SystemClock() if speed == 1 else FastClock(SystemClock(), speed)


def _new_id() -> str:
    return os.urandom(16).hex()


def _found(find: Callable[[], T]) -> T:
    """What is looked for in the library, or a refusal that says what is wrong with it."""
    from routine_app.content.problem import ContentError, NotFound

    try:
        return find()
    except ContentError as error:
        raise Refusal(*(str(problem) for problem in error.problems)) from None
    except NotFound as missing:
        hint = f" Did you mean '{missing.suggestion}'?" if missing.suggestion else ""
        text = f"{PREFIX}There is no {missing.kind} '{missing.id}'.{hint}"
        raise Refusal(text, code=EXIT_USAGE) from None


def _routine(library: Library, target: str) -> Routine:
    """A routine by its id, or from a file."""
    if target.endswith((".yaml", ".yml")) or os.sep in target:
        return _found(lambda: library.routine_file(Path(target)))
    return _found(lambda: library.routine(target))


# ------------------------------------------------------------------ terminal


def _check(request: Request, output: Output) -> int:
    from routine_app.content.check import check_files
    from routine_app.system.places import NoHome, find_places

    try:
        own = find_places(os.environ, sys.platform, request.data_dir).routines
    except NoHome:  # then there are no routines of one's own, and files can still be checked
        own = None
    problems = check_files([Path(target) for target in request.targets], _library(own, None))
    output.lines(*(str(problem) for problem in problems) if problems else ("No problems.",))
    return EXIT_PROBLEM if problems else EXIT_OK


def _in_terminal(request: Request, output: Output) -> int:
    parts = _parts(request)
    try:
        return _with_parts(request, parts, output)
    finally:
        parts.close()
        _complain(*(f"{PREFIX}{notice}" for notice in parts.notices()))


def _with_parts(request: Request, parts: Parts, output: Output) -> int:
    from routine_app.terminal import commands

    desk = commands.Desk(parts.practice, parts.clock, output, sys.stdin, parts.notices)
    if request.json:
        return commands.print_text(desk, _history_json(parts))
    if request.verb is Verb.HISTORY:
        return commands.show_history(desk)
    if request.verb is Verb.PLAY:
        routine = _routine(parts.library, request.targets[0])
        return _play(parts, desk, parts.practice.run_routine(routine))
    days = parts.practice.agenda()
    if request.verb is Verb.SHOW or days.nothing_due:
        due = _found(lambda: parts.library.routine(parts.practice.todays_routine_id(days)))
        earlier = _unfinished(parts, short=False)
        return commands.show_today(desk, due, earlier, parts.preferences.value)
    earlier = _unfinished(parts, short=request.short)
    run = parts.practice.run_continuing(earlier) if earlier is not None else None
    if run is None:
        run = _found(lambda: parts.practice.run_today(short=request.short))
    return _play(parts, desk, run, earlier)


def _play(parts: Parts, desk: Desk, run: SessionRun, earlier: Session | None = None) -> int:
    """Play in the terminal, once the safety notes were read."""
    from routine_app.terminal import commands

    safety = _found(parts.library.safety)
    if not parts.preferences.value.safety_read:
        if not commands.accepts_safety(desk, safety):
            return EXIT_PROBLEM
        parts.accept_safety()
    return commands.play(desk, run, safety.stop, earlier)


def _history_json(parts: Parts) -> str:
    from routine_app.domain.session import fold_sessions
    from routine_app.storage.report import history_json

    return history_json(parts.practice.agenda(), fold_sessions(parts.history.entries()))


def _unfinished(parts: Parts, *, short: bool) -> Session | None:
    """What starting today goes on with, if its routine is still there and still the same."""
    from routine_app.content.problem import ContentError, NotFound

    session = parts.practice.unfinished_today(parts.practice.agenda(), short=short)
    try:
        can = session is not None and parts.practice.can_continue(session)
    except (ContentError, NotFound):
        return None
    return session if can else None


# ------------------------------------------------------------------- trouble


def _complain(*lines: str) -> None:
    """Plain lines on standard error."""
    from routine_app.terminal.output import Output

    Output(sys.stderr).lines(*lines)


def _crash_text(request: Request, error: Exception) -> str:
    """One line for an error of our own, which is written down for a bug report."""
    from routine_app.system.clock import SystemClock
    from routine_app.system.crash_log import write_crash

    try:
        log = write_crash(_places(request).log, error, SystemClock().now().wall)
    except Refusal:
        log = None
    told = f"It is written down in {log}." if log else f"{type(error).__name__}: {error}"
    return f"Routine has met an error of its own. What you did so far is kept. {told}"


# -------------------------------------------------------------------- window


def _in_window(request: Request) -> int:
    raise NotImplementedError
