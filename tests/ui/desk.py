"""Windows over the shipped content and a history that was really practised."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from routine_app.content.library import Library
from routine_app.content.workshop import FileWorkshop
from routine_app.domain.practice import Practice
from routine_app.domain.preferences import Theme
from routine_app.domain.record import Entry
from routine_app.domain.value import replace
from routine_app.resources import routines_dir
from routine_app.ui.data.sync_watch import SyncWatch
from routine_app.ui.services import Services
from routine_app.ui.theme import ThemeSource
from tests.fakes import ZONE, FakeClock, FakeHealth, FakeHistory, FakePreferences, ids
from tests.own_data import FakeOwnData
from tests.schedule import FakeSchedule
from tests.sounds import Tape
from tools.shots_data import DUE, EVENING, State


@dataclass
class Desk:
    """The services of a window, what is behind them, and what the window asked to open."""

    services: Services
    themes: ThemeSource
    clock: FakeClock
    history: FakeHistory
    own_data: FakeOwnData
    sync: SyncWatch
    tape: Tape
    schedule: FakeSchedule
    opened: list[Path] = field(default_factory=list)


@cache
def shipped() -> Library:
    """Read once for all tests; its values never change."""
    return Library(routines_dir())


@cache
def practised(state: State) -> tuple[Entry, ...]:
    """The history that leads to a state."""
    return tuple(state.diary(shipped()).history.entries())


def desk(
    state: State = DUE,
    folder: Path | None = None,
    *,
    dark: bool = False,
    text_scale: float = 1.0,
    notices: tuple[str, ...] = (),
    library: Library | None = None,
) -> Desk:
    """Services in a state of the history, with fixed colours and text size.

    Files of the state go to `folder`, or to the home that each test has of its own. Another
    `library` takes the place of the shipped one and those files.
    """
    folder = folder or Path.home() / "routine"
    theme = Theme.DARK if dark else Theme.LIGHT
    preferences = FakePreferences(
        replace(state.preferences, theme=theme, text_scale=text_scale, full_screen=False)
    )
    health = FakeHealth(state.health)
    library = library or state.library(folder, shipped())
    clock, history = FakeClock(EVENING), FakeHistory(practised(state))
    practice = Practice(library, history, clock, preferences, ids("desk"), lambda: ZONE, health)
    own_data = FakeOwnData(folder, history, practice, health)
    sync = SyncWatch(lambda: own_data.sync_folder, lambda: own_data, run=lambda work: work())
    opened: list[Path] = []

    def open_path(path: Path) -> str:
        opened.append(path)
        return ""

    said, tape, schedule = [notices], Tape(clock), FakeSchedule()
    services = Services(
        practice=practice,
        library=library,
        clock=clock,
        preferences=preferences,
        health=health,
        open_path=open_path,
        data_folder=folder,
        notices=lambda: said.pop() if said else (),
        own_data=lambda: own_data,
        workshop=lambda: FileWorkshop(
            library, routines_dir(), folder / "routines", folder / "drafts"
        ),
        sync=lambda: sync,
        sounds=tape.sounds,
        beside=lambda work: work(),
        schedule=lambda: schedule,
        start_again=lambda: None,
    )
    themes = ThemeSource(preferences.value, QGuiApplication.styleHints())
    return Desk(services, themes, clock, history, own_data, sync, tape, schedule, opened)
