"""Export and import as they are asked for, by the window and by the command line alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from routine_app.domain.health import Health
from routine_app.domain.practice import Practice
from routine_app.domain.record import Entry
from routine_app.domain.reset_report import ResetReport, reset_report
from routine_app.storage.codec import Row
from routine_app.storage.exchange import exporting
from routine_app.storage.exchange.calendar_file import to_calendar
from routine_app.storage.exchange.csv_file import to_csv
from routine_app.storage.exchange.importing import Found, Here, look_at
from routine_app.storage.exchange.json_file import to_json
from routine_app.storage.exchange.problem import ExchangeProblem

_NOTHING = "No practice is done yet, so there is nothing to export."
_NO_RESET = "No day of the program is done yet, so there is nothing to report."


class Store(Protocol):
    """The history, with its entries as they are stored."""

    def entries(self) -> Sequence[Entry]: ...

    def rows(self) -> Sequence[Row]: ...

    def add_rows(self, rows: Sequence[Row]) -> None: ...


class HealthStore(Protocol):
    """What was told about health, and the way to keep other answers."""

    @property
    def value(self) -> Health: ...

    def save(self, value: Health) -> None: ...


class Exchange:
    """Writes the history to files, and takes files in.

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

    def export(self, path: Path, *, notes: bool = False, health: bool = False) -> None:
        """Write the file that the name's ending asks for. Raises `ExchangeProblem`.

        Tables and JSON hold notes always: they are for oneself. A report is for somebody else,
        and holds them only when they are chosen; so do answers about health in JSON.
        """
        content = self._content(exporting.kind_of(path), notes=notes, health=health)
        exporting.write(path, content)

    def _content(self, kind: str, *, notes: bool, health: bool) -> bytes:
        match kind:
            case ".json":
                return to_json(self._store.rows(), self._health.value if health else None)
            case ".csv":
                content = to_csv(self._practice.sessions())
            case ".ics":
                content = to_calendar(self._practice.sessions())
            case _:
                content = self._report(with_notes=notes)
        if not content:
            raise ExchangeProblem(_NOTHING)
        return content

    def _report(self, *, with_notes: bool) -> bytes:
        days, sessions = self._practice.agenda(), self._practice.sessions()
        report = reset_report(days, sessions, self._store.entries(), with_notes=with_notes)
        if report is None:
            raise ExchangeProblem(_NO_RESET)
        return self._paint(report)

    def look_at(self, path: Path, habit: str = "") -> Found:
        """What a file would bring. Raises `ExchangeProblem`, and its `WhichHabit`."""
        here = Here(tuple(self._store.rows()), self._practice.sessions(), self._health.value)
        return look_at(path, here, habit)

    def take(self, found: Found) -> None:
        """Add what a file brings. Raises `NotAdded`, and then nothing was."""
        if found.rows:
            self._store.add_rows(found.rows)
        if found.health is not None:
            self._health.save(found.health)
