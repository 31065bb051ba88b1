"""The page of the library over a folder of own files, with a watch on it, for measuring."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from routine_app.content.cache import ContentCache
from routine_app.content.library import Library
from routine_app.domain.practice import Practice
from routine_app.domain.preferences import Preferences
from routine_app.resources import routines_dir
from routine_app.system.clock import SystemClock
from routine_app.ui.data.folder_watch import FolderWatch
from routine_app.ui.library.page import LibraryPage
from routine_app.ui.library.routines import RoutineTile
from routine_app.ui.services import Services
from routine_app.ui.theme import ThemeSource
from tests.fakes import DEVICE, ZONE, FakeHealth, FakeHistory, FakePreferences, ids

_PATIENCE = 20.0


class LibraryWindow:
    """Shows the page; times are milliseconds."""

    def __init__(self, app: QApplication, own: Path, cache: Path) -> None:
        self._app = app
        library = Library(routines_dir(), own, ContentCache(cache / "content.json"))
        clock, health = SystemClock(), FakeHealth()
        preferences = FakePreferences(Preferences(device=DEVICE, safety_read=True))
        practice = Practice(library, FakeHistory(), clock, preferences, ids(), lambda: ZONE, health)
        watch = FolderWatch(library)
        services = Services(
            practice=practice,
            library=library,
            clock=clock,
            preferences=preferences,
            health=health,
            open_path=lambda _path: "",
            data_folder=own.parent,
            notices=lambda: (),
            folder_watch=lambda: watch,
        )
        self._themes = ThemeSource(preferences.value, app.styleHints())
        self._page = LibraryPage(services, self._themes)
        self._page.resize(1180, 760)
        watch.files_changed.connect(self._page.refresh)

    def show(self) -> float:
        """Until the first page has been painted."""
        began = time.perf_counter()
        self._page.show()
        self._page.refresh()
        self._app.processEvents()
        return 1000 * (time.perf_counter() - began)

    def read_all(self) -> list[float]:
        """Each turn of the event loop until every file has been read."""
        turns = []
        while self._page.index.is_reading:
            began = time.perf_counter()
            self._app.processEvents()
            turns.append(1000 * (time.perf_counter() - began))
        return turns

    def save_and_see(self, path: Path) -> float:
        """From writing another name into a file until its card says it."""
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("name: ", "name: A "), encoding="utf-8")
        began = time.perf_counter()
        while not any(name.startswith("A ") for name in self._names()):
            if time.perf_counter() - began > _PATIENCE:
                raise SystemExit("bench: a saved file was never seen")
            self._app.processEvents()
        took = 1000 * (time.perf_counter() - began)
        path.write_text(text, encoding="utf-8")
        return took

    def _names(self) -> list[str]:
        cards = self._page.routines.cards
        return [card.routine.name for card in cards if isinstance(card, RoutineTile)]
