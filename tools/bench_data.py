"""A home as it looks after twelve weeks of practice, for the program under measurement."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from routine_app.content.library import Library
from routine_app.domain.preferences import Preferences
from routine_app.domain.record import Entry
from routine_app.resources import routines_dir
from routine_app.storage.history import History
from routine_app.system.clock import SystemClock
from routine_app.system.places import find_places
from tests.fakes import DEVICE
from tools.shots_data import Diary, twelve_weeks

_SETTLING = 3.5
"""Seconds. What was changed just now is not taken from a cache, and nobody starts that soon."""


def make_home(home: Path, entries: Sequence[Entry] | None = None) -> Path:
    """Fill `home`: the safety note read, in a window, with a history up to yesterday.

    Without `entries` it is one of twelve weeks.
    """
    clock = SystemClock()
    chosen = {"device": DEVICE, "safety_read": True, "full_screen": False, "theme": "light"}
    if entries is None:
        diary = Diary(Library(routines_dir()), Preferences(device=DEVICE, safety_read=True))
        twelve_weeks(diary, yesterday())
        entries = diary.history.entries()
    places = find_places({"HOME": str(home)}, sys.platform)
    places.data.mkdir(parents=True)
    history = History.open(places, lambda: clock.now().wall)
    history.append(entries)
    history.backup_if_due()
    history.close()
    places.preferences.write_text(json.dumps(chosen), encoding="utf-8")
    told = {"told": True, "urgent": False, "conditions": [], "sliders": False}
    places.health.write_text(json.dumps(told), encoding="utf-8")
    time.sleep(_SETTLING)
    return home


def yesterday() -> date:
    """The practice day before that of now."""
    return (datetime.now().astimezone() - timedelta(hours=4, days=1)).date()


def choose(home: Path, **settings: object) -> None:
    """Change settings of the program under measurement."""
    file = find_places({"HOME": str(home)}, sys.platform).preferences
    kept = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps({**kept, **settings}), encoding="utf-8")
