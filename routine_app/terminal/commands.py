"""The commands that need no window: play, today, history. Each prints and returns an exit code."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TextIO

from routine_app.domain.practice import Clock, Practice
from routine_app.domain.preferences import Preferences
from routine_app.domain.record import Entry
from routine_app.domain.routine import Routine
from routine_app.domain.safety import Safety
from routine_app.domain.session import Session
from routine_app.domain.session_run import SessionRun
from routine_app.terminal.console import open_console
from routine_app.terminal.history import history_lines
from routine_app.terminal.output import Output
from routine_app.terminal.player import TextPlayer, Words
from routine_app.terminal.safety import ACCEPT, ask, safety_lines
from routine_app.terminal.today import closing_lines, today_lines

SIGNALLED = 128
"""Added to the number of the signal that ended a program, as shells do."""


@dataclass(frozen=True)
class Desk:
    """What the text commands work with: use cases, clock, output, input, sentences for the user."""

    practice: Practice
    clock: Clock
    output: Output
    source: TextIO | None
    notices: Callable[[], Sequence[str]]


def play(desk: Desk, run: SessionRun, stop: tuple[str, ...], earlier: Session | None = None) -> int:
    """Play a run to its end, and say what it adds up to."""

    def record(entries: Sequence[Entry]) -> None:
        desk.practice.record(entries)
        desk.output.lines(*desk.notices())

    if earlier is not None and earlier.next_work is not None:
        desk.output.line(f"{run.routine.name}, continued at exercise {earlier.next_work.number}.")
    else:
        desk.output.line(f"{run.routine.name}.")
    with open_console(desk.source, desk.output) as console:
        TextPlayer(run, record, desk.clock, console, Words(stop, earlier)).play()
    if run.player.mode.is_over:
        desk.output.lines(*closing_lines(desk.practice.agenda(), run.session_id))
    return SIGNALLED + console.ended_by if console.ended_by else 0


def show_history(desk: Desk) -> int:
    """Streak, program days and the last sessions."""
    desk.output.lines(*history_lines(desk.practice.agenda()))
    return 0


def show_today(
    desk: Desk, due: Routine, unfinished: Session | None, preferences: Preferences
) -> int:
    """What is due today, and how to start it."""
    desk.output.lines(*today_lines(desk.practice.agenda(), due, unfinished, preferences))
    return 0


def print_text(desk: Desk, text: str) -> int:
    """A text for other programs, as it is."""
    desk.output.lines(*text.splitlines())
    return 0


def accepts_safety(desk: Desk, safety: Safety) -> bool:
    """Ask on a terminal; anywhere else only print what has to be read first."""
    if desk.source is not None and desk.source.isatty() and desk.output.is_terminal:
        return ask(safety, desk.output, _answers(desk.source, desk.output))
    desk.output.lines(*safety_lines(safety), "", ACCEPT)
    return False


def _answers(source: TextIO, output: Output) -> Callable[[str], bool]:
    """Questions that are answered with yes or no; the end of input is a no."""

    def answer(question: str) -> bool:
        while not output.is_closed:
            output.line(question)
            line = source.readline()
            word = line.strip().lower()
            if word in {"y", "yes"}:
                return True
            if not line or word in {"n", "no"}:
                break
        return False

    return answer
