"""Rows as lines of JSON, quickly: thousands of holds look alike but for where and when.

The names in a line stand by the alphabet, so that the same entry is the same line wherever it was
stored. A row that nobody would take from a file is no line.
"""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime

from routine_app.storage.codec import Row, Unreadable, row_object
from routine_app.storage.exchange.foreign import LONGEST_ID, NoEntry, day, foreign_row, moment

_NAMES = ("id", "session", "practice_day", "at", "device")


class EntryLines:
    """Makes lines. What two rows have in common is looked at once."""

    def __init__(self) -> None:
        # Whatever stands in an entry, it is not this.
        token = os.urandom(12).hex()
        self._marks = {name: f"{token}-{name}" for name in _NAMES}
        self._forms: dict[tuple[str, bool, bool, str], str] = {}

    def line(self, row: Row) -> tuple[datetime, str] | None:
        """The moment of an entry in UTC, and its line without its end; None for no entry."""
        id_, kind, session, practice_day, at, device, body = row
        key = (kind, session is None, practice_day is None, body)
        try:
            form = self._forms.get(key)
            if form is None:
                form = self._forms[key] = self._form(row)
            if practice_day is not None:
                day(practice_day)
            if not 0 < len(id_) <= LONGEST_ID:
                return None
            when = moment(at).astimezone(UTC)
        except (Unreadable, NoEntry):
            return None
        for name, value in zip(_NAMES, (id_, session, practice_day, at, device), strict=True):
            if value is not None:
                form = form.replace(f'"{self._marks[name]}"', json.dumps(value))
        return when, form

    def _form(self, row: Row) -> str:
        """A line with marks in the place of what is a row's own."""
        raw = row_object(row)
        foreign_row(raw)
        raw.update({name: mark for name, mark in self._marks.items() if name in raw})
        return json.dumps(raw, sort_keys=True, separators=(",", ":"))
