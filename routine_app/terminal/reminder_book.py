"""What the reminder of the desktop has to know: settings and days, read anew whenever it looks.

It runs beside a window that may write at the same time, or beside none for months. So it reads
what is there and keeps nothing, but for the one line that says what was said about today.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from routine_app.domain.agenda import Agenda
from routine_app.domain.health import NOTHING_AGAINST, Health
from routine_app.domain.ports import Clock, Content
from routine_app.domain.practice import Practice
from routine_app.domain.practice_day import ToLocal, practice_day
from routine_app.domain.preferences import Preferences
from routine_app.domain.reminding import Look, Said, look_at, once_shown
from routine_app.domain.value import replace
from routine_app.storage.health_object import from_object
from routine_app.storage.history_as_it_is import HistoryAsItIs
from routine_app.storage.preferences_file import PreferencesFile
from routine_app.system.places import Places
from routine_app.terminal.reminder_words import ReminderWords, reminder_words


class ReminderBook:
    """The settings and the history of one data folder."""

    def __init__(
        self, places: Places, content: Content, clock: Clock, zone: Callable[[], str]
    ) -> None:
        self._places = places
        self._content = content
        self._clock = clock
        self._zone = zone
        self._silent: tuple[object, ...] = ()
        self._next: Look | None = None

    @property
    def chosen(self) -> Preferences | None:
        """The settings; None when there are none that can be read."""
        try:
            if not isinstance(json.loads(self._places.preferences.read_bytes()), dict):
                return None
        except (OSError, ValueError, RecursionError):
            return None
        return PreferencesFile(self._places.preferences).value

    def look(self, to_local: ToLocal) -> Look | None:
        """Whether it is due; None when there is nothing to remind of. Raises as days do.

        What was found to be silent is not read again before something has changed.
        """
        chosen, now = self.chosen, self._clock.now().wall
        if chosen is None:
            return None
        # A device without a name gets another one at every reading.
        wanted, day = replace(chosen, device=""), practice_day(now, chosen.rollover)
        files = (self._places.history, self._places.unsaved, self._places.health)
        key = (wanted, *map(_state, files), day)
        if key == self._silent and self._next is not None and now < self._next.next:
            return self._next
        found = look_at(chosen, now, to_local, lambda: self._days(chosen))
        self._silent, self._next = (key, found) if found and not found.is_due else ((), None)
        return found

    def _days(self, chosen: Preferences) -> Agenda:
        return self._practice(chosen).agenda()

    def words(self) -> ReminderWords:
        """What waits today. Raises as days and routines do."""
        chosen = self.chosen or Preferences()
        return reminder_words(self._practice(chosen), chosen)

    def say(self, until: datetime | None = None) -> None:
        """Keep that today was spoken of, and until when it may not be again."""
        chosen = self.chosen
        if chosen is None:
            return
        day = practice_day(self._clock.now().wall, chosen.rollover)
        said = Said(day, until.astimezone(UTC) if until is not None else None)
        file = PreferencesFile(self._places.preferences)
        file.save(replace(file.value, reminder_said=said.text))

    def say_shown(self, to_local: ToLocal) -> None:
        """Keep that today was spoken of; one that was wished for leaves the daily one to come."""
        if self.chosen is not None:
            file = PreferencesFile(self._places.preferences)
            file.save(once_shown(file.value, self._clock.now().wall, to_local))

    def _practice(self, chosen: Preferences) -> Practice:
        """Today's use cases over what is there now, none of which adds anything."""
        health, history = self._health(), HistoryAsItIs.read(self._places)
        return Practice(
            self._content, history, self._clock, lambda: chosen, str, self._zone, lambda: health
        )

    def _health(self) -> Health:
        try:
            found = from_object(json.loads(self._places.health.read_bytes()))
        except (OSError, ValueError, RecursionError):
            found = None
        return found or NOTHING_AGAINST


def _state(path: Path) -> tuple[int, ...]:
    """Another state of a file means another content."""
    try:
        state = path.stat()
    except OSError:
        return ()
    return state.st_ino, state.st_size, state.st_mtime_ns
