"""The real window over fakes: a fixed clock, a history in memory, the shipped content."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from routine_app.content.own_folder import OwnFolder
from routine_app.content.workshop import FileWorkshop
from routine_app.domain.preferences import Preferences
from routine_app.domain.preferences import Theme as ThemeChoice
from routine_app.domain.value import replace
from routine_app.resources import routines_dir
from routine_app.ui.data.sync_watch import SyncWatch
from routine_app.ui.main_window import MainWindow
from routine_app.ui.player.controller import PlayerController
from routine_app.ui.services import Services
from routine_app.ui.theme import ThemeSource
from tests.fakes import FakeClock
from tests.own_data import FakeOwnData
from tests.schedule import FakeSchedule
from tests.sounds import Tape
from tools.shots_data import TODAY, Diary, State
from tools.shots_language import library_for_pictures, speak_for_pictures

USUAL = QSize(1180, 760)
DATA_FOLDER = Path("~/.local/share/routine-app")
_TURNS = 80
"""Turns of the event loop: pictures of exercises are drawn one in each."""


@dataclass(frozen=True)
class Look:
    """How a window looks: colours, text size, its own size."""

    dark: bool = False
    text_scale: float = 1.0
    size: QSize = USUAL

    @property
    def suffix(self) -> str:
        """What the name of a picture says of it."""
        text = "" if self.text_scale == 1 else f"-text-{round(100 * self.text_scale)}"
        size = self.size
        own = "" if size == USUAL else f"-{size.width()}x{size.height()}"
        return f"{own}{text}-{'dark' if self.dark else 'light'}"

    def of(self, preferences: Preferences) -> Preferences:
        """The settings that give this look."""
        theme = ThemeChoice.DARK if self.dark else ThemeChoice.LIGHT
        return replace(preferences, theme=theme, text_scale=self.text_scale, full_screen=False)


class Studio:
    """Makes windows in any state and takes their pictures."""

    def __init__(self, app: QApplication, folder: Path, language: str = "en") -> None:
        speak_for_pictures(app, language)
        self._app = app
        self._folder = folder
        self._shipped = library_for_pictures()

    @contextmanager
    def window(self, state: State, look: Look) -> Iterator[Scene]:
        """A window in this state, shown and active; closed afterwards."""
        preferences = look.of(state.preferences)
        library = state.library(self._folder, self._shipped)
        diary = state.diary(library, preferences)
        own_data = FakeOwnData(DATA_FOLDER, diary.history, diary.practice, diary.health)
        own_data.days = tuple(TODAY - timedelta(days=back) for back in range(11, -1, -1))
        sync = SyncWatch(lambda: own_data.sync_folder, lambda: own_data, run=lambda work: work())
        tape, schedule = Tape(diary.clock), FakeSchedule()
        services = Services(
            practice=diary.practice,
            library=library,
            clock=diary.clock,
            preferences=diary.preferences,
            health=diary.health,
            open_path=lambda _path: "",
            data_folder=DATA_FOLDER,
            notices=diary.history.notices,
            own_data=lambda: own_data,
            workshop=lambda: FileWorkshop(
                library, routines_dir(), self._folder / "own", self._folder / "drafts"
            ),
            own_files=lambda: OwnFolder(library, self._folder),
            sync=lambda: sync,
            sounds=tape.sounds,
            beside=lambda work: work(),
            schedule=lambda: schedule,
            start_again=lambda: None,
        )
        source = ThemeSource(preferences, self._app.styleHints())
        window = MainWindow(services, source)
        window.resize(look.size)
        window.show()
        window.activateWindow()
        scene = Scene(self._app, window, diary, services, own_data, tape)
        scene.settle()
        try:
            yield scene
        finally:
            window.hide()
            window.deleteLater()
            source.deleteLater()
            self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@dataclass(frozen=True)
class Scene:
    """One window with what it shows."""

    app: QApplication
    window: MainWindow
    diary: Diary
    services: Services
    own_data: FakeOwnData
    tape: Tape

    @property
    def clock(self) -> FakeClock:
        return self.diary.clock

    @property
    def controller(self) -> PlayerController:
        """The one that plays in this window."""
        found = self.window.findChild(PlayerController)
        if found is None:
            raise LookupError("the window has no player")
        return found

    def settle(self) -> None:
        """Let layouts, pictures and focus come to rest."""
        for _ in range(_TURNS):
            self.app.processEvents()

    def press(self, name: str) -> None:
        """Press a key, such as Escape or S, where the focus is."""
        if not name:
            return
        focused: QWidget | None = self.window.focusWidget()
        target = self.window if focused is None else focused
        key, text = Qt.Key[f"Key_{name}"], name.lower() if len(name) == 1 else ""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            self.app.sendEvent(target, event)
        self.settle()

    def picture(self) -> QImage:
        """The window as it stands."""
        self.settle()
        picture = self.window.grab()
        for sheet in self.window.findChildren(QDialog):
            if sheet.isVisible() and sheet.isWindow():
                painter = QPainter(picture)
                corner = sheet.mapToGlobal(QPoint()) - self.window.mapToGlobal(QPoint())
                painter.drawPixmap(corner, sheet.grab())
                painter.end()
        return picture.toImage()
