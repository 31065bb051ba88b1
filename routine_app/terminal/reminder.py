"""The reminder without a window: once a day, silent when today is done, gone when it was answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Protocol

from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.language import tr
from routine_app.domain.ports import Clock
from routine_app.domain.practice_day import ToLocal
from routine_app.domain.reminding import SNOOZE, Look
from routine_app.domain.value import Value
from routine_app.storage.history_as_it_is import CannotLook
from routine_app.system.notification import OPEN, Answer, Notice, NotShown
from routine_app.terminal.reminder_words import ReminderWords

ANSWERS_FOR = 600
"""Seconds that the buttons work; after that only the words stay."""

_TRIES, _BETWEEN = 40, 15
"""How often it is shown again to a desktop that is still on its way, and the seconds between."""

_SLICE = 60
"""Seconds after which clocks are read again: sleeping does not count while a computer sleeps."""

FAULTS = (NotShown, CannotLook, ContentError, NotFound, OSError)
"""What may stand in the way of looking or showing."""

_START, _SHORT, _LATER, _NO = "start", "short", "later", "no"
_BEGINS = {_START: ("today",), _SHORT: ("today", "--short"), OPEN: ()}


class Book(Protocol):
    """Settings and days."""

    def look(self, to_local: ToLocal) -> Look | None: ...

    def words(self) -> ReminderWords: ...

    def say(self, until: datetime | None = None) -> None: ...

    def say_shown(self, to_local: ToLocal) -> None: ...


class Machine(Value):
    """What a reminder asks of the computer.

    `ask` shows a notice and waits, `window` has an open window remind instead (again, if that was
    wished for) and says whether there is one, `start` opens the program with these words and a
    token, `sleep` waits for seconds.
    """

    ask: Callable[[Notice, float, Callable[[], None]], Answer]
    window: Callable[[bool], bool]
    start: Callable[[Sequence[str], str], None]
    sleep: Callable[[float], None]
    to_local: ToLocal


class DesktopReminder:
    """Looks, shows, waits for the answer and does what was wished for."""

    def __init__(self, book: Book, clock: Clock, machine: Machine) -> None:
        self._book = book
        self._clock = clock
        self._machine = machine

    def remind(self) -> None:
        """Remind if it is due, and again when that is wished for. Raises NotShown."""
        again = False
        while (found := self._book.look(self._machine.to_local)) is not None and found.is_due:
            if self._machine.window(again):
                return
            answer = self._shown(self._notice())
            if answer is None:
                continue  # meanwhile somebody else has spoken, or practised
            if answer.key in _BEGINS:
                self._machine.start(_BEGINS[answer.key], answer.token)
            if answer.key == _NO:
                self._book.say()
            if answer.key != _LATER:
                return
            until = self._now() + SNOOZE
            self._book.say(until)
            while (left := (until - self._now()).total_seconds()) > 0:
                self._machine.sleep(min(_SLICE, left))
            again = True

    def stay(self, is_wanted: Callable[[], bool], complain: Callable[[Exception], None]) -> None:
        """Remind every day for as long as that is wanted; a fault waits for the next look."""
        while is_wanted():
            wait: float = _SLICE
            try:
                self.remind()
                found = self._book.look(self._machine.to_local)
                if found is not None:
                    wait = (found.next - self._now()).total_seconds()
            except FAULTS as fault:
                complain(fault)
            self._machine.sleep(max(1.0, min(_SLICE, wait)))

    def _now(self) -> datetime:
        return self._clock.now().wall.astimezone(UTC)

    def _notice(self) -> Notice:
        return notice_of(self._book.words())

    def _shown(self, notice: Notice) -> Answer | None:
        """The answer; right after a login there may be no desktop yet to show anything.

        None when nothing was shown and it is not due any more.
        """
        say = partial(self._book.say_shown, self._machine.to_local)
        for left in range(_TRIES, -1, -1):
            try:
                return self._machine.ask(notice, ANSWERS_FOR, say)
            except NotShown:
                if not left:
                    raise
            self._machine.sleep(_BETWEEN)
            found = self._book.look(self._machine.to_local)
            if found is None or not found.is_due:
                return None
        return None


def notice_of(words: ReminderWords) -> Notice:
    """Words with the buttons below them."""
    short = ((_SHORT, words.short),) if words.short else ()
    start, later, no = tr("Start"), tr("In 30 minutes"), tr("Not today")
    buttons = ((_START, start), *short, (_LATER, later), (_NO, no))
    return Notice(words.title, words.text, buttons)
