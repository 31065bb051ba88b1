"""Being the only one who writes, for as long as it takes to delete everything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import time
from typing import TYPE_CHECKING, Protocol

from routine_app.domain.language import mark, tr

if TYPE_CHECKING:
    from routine_app.storage.caretaker import Caretaker

PATIENCE = 3.0
"""Seconds that are waited for what is being written in another thread."""

BUSY = mark(
    "A backup is being made, or your sync folder is being read. Try again in a moment: nothing was "
    "deleted."
)


class Lock(Protocol):
    """The right to play; taking it gives a sentence when another process has it."""

    def take(self) -> str: ...

    def release(self) -> None: ...


class Standing(Protocol):
    """How things stand with the computer's own reminder."""

    @property
    def is_on(self) -> bool: ...


class Schedule(Protocol):
    """The computer's own reminder; ending it gives a sentence when something of it stays."""

    def standing(self, at: time | None) -> Standing: ...

    def off(self) -> str: ...


@contextmanager
def alone(
    lock: Lock, caretaker: Caretaker, schedule: Callable[[], Schedule | None]
) -> Iterator[str]:
    """No session is begun elsewhere, no backup made, and nobody reminded of what will be gone.

    Gives a sentence when that cannot be. Afterwards sessions and backups may be again.
    """
    under_way = lock.take()
    try:
        with caretaker.resting(PATIENCE) as rests:
            yield under_way or (_unscheduled(schedule()) if rests else tr(BUSY))
    finally:
        if not under_way:
            lock.release()


def _unscheduled(schedule: Schedule | None) -> str:
    """Have the computer remind no more; a sentence when something of that stays."""
    if schedule is None or not schedule.standing(None).is_on:
        return ""
    return schedule.off()
