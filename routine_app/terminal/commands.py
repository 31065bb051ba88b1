"""The commands that need no window: play, today, history. Each prints and returns an exit code."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TextIO

from routine_app.content.continuing import why_not_offered
from routine_app.content.kinds import Kind
from routine_app.content.names import Names
from routine_app.domain.health import Health
from routine_app.domain.language import tr
from routine_app.domain.ports import Clock
from routine_app.domain.practice import Practice
from routine_app.domain.preferences import Preferences
from routine_app.domain.record import Entry
from routine_app.domain.routine import Routine
from routine_app.domain.safety import Safety
from routine_app.domain.session import Session
from routine_app.domain.session_run import SessionRun
from routine_app.domain.value import Value, replace
from routine_app.domain.words import minutes_words
from routine_app.terminal.console import SystemConsole
from routine_app.terminal.history import LAST_SESSIONS, history_lines
from routine_app.terminal.output import Output
from routine_app.terminal.player import TextPlayer, Words
from routine_app.terminal.safety import ask, unasked_lines
from routine_app.terminal.today import (
    CHANGED,
    closing_lines,
    left_lines,
    pain_lines,
    to_mind,
    today_lines,
)

SIGNALLED = 128
"""Added to the number of the signal that ended a program, as shells do."""


class Days(Protocol):
    """What only the whole program knows."""

    @property
    def is_saved(self) -> bool:
        """Whether everything done so far is on a disk."""
        ...

    def notices(self) -> Sequence[str]:
        """What the user should be told, each sentence once."""
        ...

    def unfinished(self, short: bool = False) -> Session | None:
        """The session that starting today, or its short option, goes on with."""
        ...

    def may_play(self) -> bool:
        """Begin a session, unless another process plays one: then a notice says so."""
        ...


class Library(Protocol):
    """Routines by id, and the safety page. Both raise what says that they cannot be had.

    `shipped` is what came with the program.
    """

    @property
    def edition(self) -> int: ...

    def shipped(self, kind: Kind, wanted: str) -> object: ...

    def routine(self, routine_id: str) -> Routine: ...

    def safety(self) -> Safety: ...


class PreferencesStore(Protocol):
    """The settings, and the way to keep changed ones."""

    @property
    def value(self) -> Preferences: ...

    def save(self, value: Preferences) -> None: ...


class HealthStore(Protocol):
    """What was told about health, and the way to keep other answers."""

    @property
    def value(self) -> Health: ...

    def save(self, value: Health) -> None: ...


class Commands(Value):
    """The commands, and what they work with."""

    practice: Practice
    library: Library
    preferences: PreferencesStore
    health: HealthStore
    clock: Clock
    output: Output
    source: TextIO | None
    days: Days

    def show_history(self) -> None:
        """Streak, program days and the last sessions."""
        chronicle = self.practice.history.chronicle()
        first = max(0, len(chronicle) - LAST_SESSIONS)
        last = [chronicle[row] for row in range(first, len(chronicle))]
        self.output.lines(*history_lines(self.practice.agenda(), last, Names(self.library)))

    def show_today(self) -> None:
        """What is due today, and how to start it."""
        agenda = self.practice.agenda()
        due = self.practice.todays_routine(agenda)
        unfinished = self.days.unfinished()
        plan = self.practice.afterwards(agenda)
        self.output.lines(*today_lines(agenda, due, unfinished, self.preferences.value, plan))
        self.output.lines(*self.practice.todays_words(agenda))
        if not_offered := why_not_offered(self.practice, Names(self.library)):
            self.output.line(not_offered)
        elif unfinished is None and agenda.unfinished is not None:
            self.output.lines(*left_lines(agenda.unfinished, Names(self.library)))

    def play_today(self, *, short: bool) -> int:
        """Start today's routine, or go on with it; a day that is done is only shown."""
        if self.practice.agenda().nothing_due:
            self.show_today()
            return 0
        if not self._may_start(self.library.safety()):
            return 1
        earlier = self.days.unfinished(short)
        if earlier is not None:
            run = self.practice.run_continuing(earlier)
            if run is not None:
                return self._play(run, earlier)
        said = () if short else self.practice.todays_words(self.practice.agenda())
        return self._play(self.practice.run_today(short=short), said=said)

    def play(self, routine: Routine) -> int:
        """Play any routine, or go on with it where it broke off; it counts for the streak."""
        if not self._may_start(self.library.safety()):
            return 1
        earlier = self.practice.left_off(routine)
        if earlier is not None:
            run = self.practice.run_continuing(earlier)
            if run is not None:
                return self._play(run, earlier)
            self.output.line(tr(CHANGED))
        run, said = self.practice.run_routine(routine), self.practice.playable(routine)[1]
        return self._play(run, said=said)

    def _play(
        self, run: SessionRun, earlier: Session | None = None, said: tuple[str, ...] = ()
    ) -> int:
        if not self.days.may_play():
            return 1
        self.output.lines(*pain_lines(self.practice.agenda()))
        safety = self.library.safety()
        self._announce(run, earlier)
        self.output.lines(*said)
        with SystemConsole(self.source, self.output) as console:
            words = Words(safety.stop, pacer=self.preferences.value.breath_pacer)
            TextPlayer(run, self._record, self.clock, console, words).play()
        if not self.days.is_saved:
            gone = tr("Nothing of this could be saved: it is gone when this program ends.")
            self.output.line(gone)
            return 1
        if run.player.mode.is_over:
            self.output.lines(*closing_lines(self.practice.agenda(), run.session_id))
        return SIGNALLED + console.ended_by if console.ended_by else 0

    def _announce(self, run: SessionRun, earlier: Session | None) -> None:
        if earlier is None and run.purpose.program:
            self.output.lines(*to_mind(self.practice.agenda()))
        begin = earlier.next_work if earlier is not None else None
        name, minutes = run.routine.name, minutes_words(run.player.timeline.total)
        if begin is None:
            self.output.line(tr("{routine}, {minutes}.", routine=name, minutes=minutes))
            return
        self.output.line(
            tr(
                "{routine}, continued at exercise {number}, {minutes}.",
                routine=name,
                number=begin.number,
                minutes=minutes,
            )
        )

    def _record(self, entries: Sequence[Entry]) -> bool:
        self.practice.record(entries)
        self.output.lines(*self.days.notices())
        return self.days.is_saved

    def _may_start(self, safety: Safety) -> bool:
        """Ask on a terminal; anywhere else only print what has to be read first."""
        preferences, health = self.preferences.value, self.health.value
        if preferences.safety_read and health.may_start:
            return True
        if self.source is None or not self.source.isatty() or not self.output.is_terminal:
            self.output.lines(*unasked_lines(safety, health))
            return False
        told = ask(safety, self.output, _answers(self.source, self.output), health)
        if told is None:
            return False
        self.health.save(told)
        if told.may_start and not preferences.safety_read:
            self.preferences.save(replace(preferences, safety_read=True))
        return told.may_start


def _answers(source: TextIO, output: Output) -> Callable[[str], bool]:
    """Questions that are answered with yes or no; the end of input is a no."""

    def answer(question: str) -> bool:
        while not output.is_closed:
            output.line(question)
            line = source.readline()
            meant = yes_or_no(line)
            if meant is not None:
                return meant
        return False

    return answer


def yes_or_no(line: str) -> bool | None:
    """What somebody means who types this, in the language of the program or in English.

    None for neither; the end of input is a no.
    """
    typed = line.strip().casefold()
    if typed in {"y", "yes", *_words(tr("y, yes", "what may be typed for yes"))}:
        return True
    if not line or typed in {"n", "no", *_words(tr("n, no", "what may be typed for no"))}:
        return False
    return None


def _words(listed: str) -> list[str]:
    return [word.strip().casefold() for word in listed.split(",")]
