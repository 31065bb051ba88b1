"""The history for work in another thread: opened anew for each piece, as another process would."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing

from routine_app.domain.chronicle import Chronicle
from routine_app.storage.codec import Row
from routine_app.storage.database import NewerHistory
from routine_app.storage.digested_history import DigestedHistory
from routine_app.storage.exchange.problem import ExchangeProblem
from routine_app.storage.history import NotAdded


class ErrandStore:
    """Implements the `Store` of the exchange. `unsaved` gives rows that are in no file yet."""

    def __init__(
        self, opened: Callable[[], DigestedHistory], unsaved: Callable[[], Sequence[Row]]
    ) -> None:
        self._opened = opened
        self._unsaved = unsaved

    def rows(self) -> list[Row]:
        """All entries as they are stored, or wait to be. Raises `ExchangeProblem`."""
        try:
            opened = self._opened()
        except NewerHistory as newer:
            raise ExchangeProblem(str(newer)) from None
        with closing(opened) as history:
            found = {row[0]: row for row in history.rows()}
        for row in self._unsaved():
            found.setdefault(row[0], row)
        return list(found.values())

    def add_rows(self, rows: Iterable[Row], brief: Chronicle | None = None) -> None:
        """Add rows that come from elsewhere, all of them or none. Raises `NotAdded`.

        What the history is now in brief is written down, so that the window need not work it out.
        """
        try:
            opened = self._opened()
        except NewerHistory as newer:
            raise NotAdded(str(newer)) from None
        with closing(opened) as history:
            history.add_rows(rows, brief)
            history.keep_chronicle()

    def keep_brief(self) -> None:
        """Write down what the history is now in brief."""
        with closing(self._opened()) as history:
            history.keep_chronicle()
