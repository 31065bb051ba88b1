"""The text player: the same engine as the window's, driven from a terminal.

With keys it shows a countdown and waits for the user where the routine does; without (a pipe, a
service) it prints plain lines and goes on by itself. What is printed as "done" is stored.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from routine_app.domain.dose import SECOND
from routine_app.domain.language import tr
from routine_app.domain.moment import Gap, Moment
from routine_app.domain.player import Mode, SegmentEntered
from routine_app.domain.ports import Clock
from routine_app.domain.record import Entry
from routine_app.domain.session_run import Command, Outcome, SessionRun
from routine_app.domain.value import Value
from routine_app.terminal.console import Console
from routine_app.terminal.keys import Key
from routine_app.terminal.words import (
    KEYS,
    SPACE_GOES_ON,
    end_question,
    event_lines,
    gap_text,
    set_up_lines,
    status_text,
    stop_rules,
)

_COMMANDS = {
    Key.SPACE: Command.TOGGLE,
    Key.LEFT: Command.BACK,
    Key.RIGHT: Command.SKIP,
    Key.LONGER: Command.LONGER,
    Key.SHORTER: Command.SHORTER,
    Key.RESTART: Command.RESTART,
}


class Words(Value):
    """What is said that the run does not know: general stop rules.

    `pacer` says whether somebody breathes along.
    """

    stop: tuple[str, ...] = ()
    pacer: bool = True


class TextPlayer:
    """Plays one run to its end in a console.

    `record` stores entries and says whether they are on a disk.
    """

    def __init__(
        self,
        run: SessionRun,
        record: Callable[[Sequence[Entry]], bool],
        clock: Clock,
        console: Console,
        words: Words | None = None,
    ) -> None:
        self._run = run
        self._record = record
        self._clock = clock
        self._console = console
        self._output = console.output
        self._words = words or Words()
        self._live = console.has_keys and console.output.is_terminal
        self._resumes_after_question: bool | None = None
        self._left = False
        self._asleep = 0

    def play(self) -> None:
        """From the start to the end, or until the user or the system ends it."""
        if self._console.has_keys:
            self._output.lines(*map(tr, KEYS))
        now = self._clock.now()
        self._slept(now)
        self._take(self._run.start(now))
        while not self._is_over:
            self._show()
            keys = self._console.wait(self._wait_time())
            if not keys:
                self._take(self._run.tick(self._clock.now()))
            for key in keys:
                if not self._is_over:
                    self._press(key)
            if self._output.is_closed and not self._is_over:
                self._leave()
        self._output.leave_status()

    @property
    def _is_over(self) -> bool:
        return self._left or self._run.player.mode.is_over

    def _wait_time(self) -> int | None:
        """Real milliseconds until the shown second changes; None while nothing moves."""
        due = self._run.player.due_in()
        last = self._run.last_moment
        if due is None or last is None:
            return None
        left = due - (self._clock.now().monotonic - last.monotonic)
        return max(0, -(-left // self._clock.speed))

    # ------------------------------------------------------------------ keys

    def _press(self, key: Key) -> None:
        if key in {Key.INTERRUPT, Key.TERMINATE}:
            self._leave()
        elif key is Key.SUSPEND:
            self._suspend()
        elif self._resumes_after_question is not None:
            self._answer(key)
        elif key in {Key.QUIT, Key.ESCAPE}:
            self._ask()
        elif key is Key.STOP_RULES:
            self._stop_rules()
        elif key is Key.HELP:
            self._output.lines(*map(tr, KEYS))
        elif key is Key.CONTINUE:
            self._take(self._run.tick(self._clock.now()))
        elif key in _COMMANDS:
            self._command(_COMMANDS[key])

    def _ask(self) -> None:
        """Stand still first, then ask once whether to end."""
        moving = self._run.player.mode in {Mode.RUNNING, Mode.LEAD_IN}
        self._command(Command.PAUSE)
        if self._is_over:
            return
        self._resumes_after_question = moving
        self._output.line(end_question(self._run.credit))

    def _answer(self, key: Key) -> None:
        resumes = self._resumes_after_question
        if key is Key.ENTER:
            self._resumes_after_question = None
            self._command(Command.END)
        elif key is Key.ESCAPE:
            self._resumes_after_question = None
            if resumes:
                self._command(Command.RESUME)

    def _stop_rules(self) -> None:
        self._command(Command.PAUSE)
        rules = stop_rules(self._run.player.segment, self._words.stop)
        self._output.lines(*rules, tr(SPACE_GOES_ON))

    def _suspend(self) -> None:
        if self._console.has_keys:
            self._command(Command.PAUSE)
        self._console.suspend()

    def _leave(self) -> None:
        """Keep what was held; the session can be continued later today."""
        self._left = True
        saved = self._take(self._run.leave(self._clock.now()))
        if not self._run.player.mode.is_over:
            self._output.line(tr("Stopped. What you did is kept.") if saved else tr("Stopped."))

    # -------------------------------------------------------------- outcomes

    def _command(self, command: Command) -> None:
        self._take(self._run.command(command, self._clock.now()))

    def _take(self, outcome: Outcome) -> bool:
        """Store first, then say so; then go on by itself where nobody can press a key.

        Whether all is saved.
        """
        saved = self._record(outcome.entries)
        timeline = self._run.player.timeline
        for event in outcome.events:
            if isinstance(event, SegmentEntered):
                self._output.lines(*set_up_lines(self._run.player))
            if outcome.gap is None or isinstance(event, SegmentEntered):
                self._output.lines(*event_lines(event, timeline, live=self._live, saved=saved))
        if outcome.gap is not None:
            self._say_gap(outcome.gap)
        if not self._console.has_keys and not self._is_over:
            self._go_on()
        return saved

    def _say_gap(self, gap: Gap) -> None:
        last: Moment | None = self._run.last_moment
        text = gap_text(gap, slept=last is not None and self._slept(last))
        self._output.line(f"{text} {tr(SPACE_GOES_ON)}" if self._console.has_keys else text)

    def _slept(self, now: Moment) -> bool:
        """Whether the machine has slept since last asked: only then the two clocks part."""
        before, self._asleep = self._asleep, now.since_boot - now.monotonic
        return self._asleep - before > SECOND

    def _go_on(self) -> None:
        if self._run.player.mode in {Mode.PAUSED, Mode.WAITING}:
            self._command(Command.RESUME)

    def _show(self) -> None:
        if self._live and self._resumes_after_question is None:
            self._output.status(status_text(self._run.player, pacer=self._words.pacer))
