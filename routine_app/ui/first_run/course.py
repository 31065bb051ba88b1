"""Where one is in the first start: three steps, the first of which has two halves."""

from __future__ import annotations

from routine_app.domain.agenda import Agenda
from routine_app.domain.language import tr
from routine_app.domain.value import Value

OPTIONAL = 2
"""The place of the first step that nobody has to take."""
_LAST = 3


class Course(Value):
    """A place from 0, and for whom: the note, its question, the program, what is on the floor.

    Who has practised before is asked for what is missing, and no more.
    """

    place: int
    is_first: bool
    asks_health: bool

    @property
    def last(self) -> int:
        """The place of the last one."""
        if self.is_first:
            return _LAST
        return 1 if self.asks_health else 0

    @property
    def number(self) -> int:
        """The step, from 1: the note and its question are one."""
        return max(1, self.place)

    @property
    def count(self) -> int:
        """How many steps there are."""
        return _LAST if self.is_first else 1

    @property
    def begins(self) -> bool:
        """Whether the day begins from here."""
        return not self.may_skip

    @property
    def may_skip(self) -> bool:
        """Whether more follows that nobody has to take."""
        return OPTIONAL <= self.place < self.last

    @property
    def bars(self) -> int:
        """How many bars there are; none where nothing is to be counted."""
        return self.count if self.last else 0

    @property
    def reached(self) -> float:
        """How many of them are filled: the note alone is half of a step."""
        return self.number if self.place else 0.5

    @property
    def words(self) -> str:
        """Which step it is; of the first one, which half."""
        number, count = self.number, self.count
        if self.place >= OPTIONAL:
            return tr("Step {number} of {count}", number=number, count=count)
        if not self.is_first:
            return tr("One question") if self.place else tr("Please read")
        if self.place:
            return tr("Step {number} of {count}: one question", number=number, count=count)
        return tr("Step {number} of {count}: please read", number=number, count=count)


def start_words(days: Agenda, *, is_first: bool) -> str:
    """The day that begins: for those who brought a history along it is not the first one."""
    if not is_first or days.nothing_due or days.progress.is_over:
        return tr("Start")
    return tr("Start day {day}", day=days.progress.day)
