"""What the use cases ask of the world: content, history, time. Whatever does it will do."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from routine_app.domain.exercise import Exercise
from routine_app.domain.moment import Moment
from routine_app.domain.past import Digest
from routine_app.domain.program import Program
from routine_app.domain.record import Entry
from routine_app.domain.routine import Routine
from routine_app.domain.safety import Safety

if TYPE_CHECKING:
    from routine_app.domain.chronicle import Chronicle


class Content(Protocol):
    """Where routines and programs come from.

    All methods raise when there is no such thing, a `LookupError` when nothing has the name.
    """

    def routine(self, routine_id: str) -> Routine: ...

    def routine_file(self, path: Path) -> Routine: ...

    def exercise(self, exercise_id: str) -> Exercise: ...

    def program_in_use(self, program_id: str) -> Program:
        """The program that was chosen, or another one while that one cannot be used."""

    def safety(self) -> Safety: ...


class HistoryLog(Protocol):
    """The append-only set of entries."""

    def entries(self) -> Sequence[Entry]:
        """All entries, never changed: the same object as long as nothing was added."""

    def digest(self, today: date) -> Digest:
        """The history, summed up to some day before `today`; again the same as long as it holds."""

    def chronicle(self) -> Chronicle:
        """All sessions that count, in brief: the same object as long as nothing was added."""

    def entries_of(self, records: Collection[str], day: date) -> Sequence[Entry]:
        """At least the entries of these records, and those of no session of a practice day."""

    def append(self, entries: Sequence[Entry]) -> None: ...

    def appending(self, entries: Sequence[Entry]) -> Appending:
        """The same for those who must not wait for a disk."""


class Appending(Protocol):
    """Entries on their way into the history."""

    def write(self) -> None:
        """What waits for the disk, in any thread; it never raises."""

    def settle(self) -> None:
        """Count them in, and append them if they could not be written; in the thread of the history."""


class Clock(Protocol):
    """The only way to learn the time. `speed` is 1 except in time-lapse."""

    @property
    def speed(self) -> int: ...

    def now(self) -> Moment: ...
