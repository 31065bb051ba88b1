"""Export and import as they are asked for, by the window and by the command line alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from routine_app.domain.agenda import Agenda
from routine_app.domain.chronicle import Chronicle
from routine_app.domain.collector import Pause
from routine_app.domain.health import Health
from routine_app.domain.language import mark, tr
from routine_app.domain.practice import Practice
from routine_app.domain.progress import Progress
from routine_app.domain.record import Entry
from routine_app.domain.reset_report import ResetReport, reset_report
from routine_app.domain.session import Session, fold_sessions
from routine_app.storage.codec import Row
from routine_app.storage.exchange import exporting
from routine_app.storage.exchange.calendar_file import to_calendar
from routine_app.storage.exchange.csv_file import to_csv
from routine_app.storage.exchange.importing import Found, Here, look_at
from routine_app.storage.exchange.json_file import to_json
from routine_app.storage.exchange.problem import ExchangeProblem
from routine_app.storage.row_reader import read_rows

_NOTHING = mark("No practice is done yet, so there is nothing to export.")
_NO_RESET = mark("No day of the program is done yet, so there is nothing to report.")
_READ = 0.1
"""How far a job is when the history is read."""


T = TypeVar("T")
Job = Callable[[Progress], T]
"""Work for whatever thread; nothing is done before it is called. It raises what it is said to."""


class Store(Protocol):
    """The history as it is stored, for any thread."""

    def rows(self) -> Sequence[Row]: ...

    def add_rows(self, rows: Iterable[Row], brief: Chronicle | None = None) -> None: ...


class HealthStore(Protocol):
    """What was told about health, and the way to keep other answers."""

    @property
    def value(self) -> Health: ...

    def save(self, value: Health) -> None: ...


class Exchange:
    """Writes the history to files, and takes files in: at once, or as a job for another thread.

    `paint` makes the bytes of a PDF from a report; it is loaded when one is asked for.
    """

    def __init__(
        self,
        store: Store,
        practice: Practice,
        health: HealthStore,
        paint: Callable[[ResetReport], bytes],
    ) -> None:
        self._store = store
        self._practice = practice
        self._health = health
        self._paint = paint

    # ----------------------------------------------------------------- export

    def export(self, path: Path, *, notes: bool = False, health: bool = False) -> None:
        """Write the file that the name's ending asks for. Raises `ExchangeProblem`."""
        self.exporting(path, notes=notes, health=health)(Progress())

    def exporting(self, path: Path, *, notes: bool = False, health: bool = False) -> Job[None]:
        """The job of writing the file that the name's ending asks for: whole, or not at all.

        Tables and JSON hold notes always: they are for oneself. A report is for somebody else,
        and holds them only when they are chosen; so do answers about health in JSON. The job
        raises `ExchangeProblem`.
        """
        told = self._health.value if health else None
        kind = path.suffix.lower()
        days = self._practice.agenda() if kind == ".pdf" else None

        def job(progress: Progress) -> None:
            with Pause():
                content = self._content(exporting.kind_of(path), days, told, progress, notes=notes)
            progress.step(1.0)
            exporting.write(path, content)

        return job

    def _content(
        self,
        kind: str,
        days: Agenda | None,
        health: Health | None,
        progress: Progress,
        *,
        notes: bool,
    ) -> bytes:
        rows = self._store.rows()
        if kind == ".json":
            return to_json(rows, health, progress.part(_READ, 1))
        entries = read_rows(progress.through(rows, len(rows), _READ, 0.5))
        folded = fold_sessions(progress.through(entries, len(entries), 0.5, 0.8))
        sessions = [session for session in folded if session.counts]
        through = progress.through(sessions, len(sessions), 0.8, 1)
        if kind == ".csv":
            content = to_csv(through)
        elif kind == ".ics":
            content = to_calendar(through)
        else:
            assert days is not None
            content = self._report(days, sessions, entries, with_notes=notes)
        if not content:
            raise ExchangeProblem(tr(_NOTHING))
        return content

    def _report(
        self,
        days: Agenda,
        sessions: Sequence[Session],
        entries: Sequence[Entry],
        *,
        with_notes: bool,
    ) -> bytes:
        report = reset_report(days, sessions, entries, with_notes=with_notes)
        if report is None:
            raise ExchangeProblem(tr(_NO_RESET))
        return self._paint(report)

    # ----------------------------------------------------------------- import

    def look_at(self, path: Path, habit: str = "") -> Found:
        """What a file would bring. Raises `ExchangeProblem`, and its `WhichHabit`."""
        return self.looking_at(path, habit)(Progress())

    def looking_at(self, path: Path, habit: str = "") -> Job[Found]:
        """The job of looking at a file, which changes nothing."""
        health = self._health.value

        def job(progress: Progress) -> Found:
            progress.step(0)
            with Pause():
                here = Here(self._store.rows(), health)
                return look_at(path, here, habit, progress.part(_READ, 1))

        return job

    def take(self, found: Found) -> None:
        """Add what a file brings. Raises `NotAdded`, and then nothing was."""
        self.taking(found)(Progress())
        self.taken(found)

    def taking(self, found: Found) -> Job[None]:
        """The job of adding what a file brings, all of it or none; then `taken` is due."""

        def job(progress: Progress) -> None:
            if found.rows:
                through = progress.through(found.rows, len(found.rows))
                with Pause():
                    self._store.add_rows(through, found.brief)

        return job

    def taken(self, found: Found) -> None:
        """What is left to do in the thread that keeps the answers about health."""
        if found.health is not None:
            self._health.save(found.health)
