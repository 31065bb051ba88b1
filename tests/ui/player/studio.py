"""A player over fakes: a clock that is moved by hand and a history in memory."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from routine_app.content.library import Library
from routine_app.domain.player import Player
from routine_app.domain.practice import Practice
from routine_app.domain.preferences import Preferences, Theme
from routine_app.domain.routine import Routine, WaitStep
from routine_app.domain.session_run import SessionRun
from routine_app.domain.timeline import Segment, SegmentKind, build_timeline
from routine_app.domain.value import replace
from routine_app.resources import routines_dir
from routine_app.ui.player.page import PlayerPage
from routine_app.ui.services import Services
from routine_app.ui.theme import ThemeSource
from tests.fakes import (
    DEVICE,
    ZONE,
    FakeClock,
    FakeContent,
    FakeHealth,
    FakeHistory,
    FakePreferences,
    at_once,
    ids,
    make_exercise,
    make_movement,
    make_program,
    make_routine,
    step,
)

EVENING = make_routine(
    "evening",
    step(make_movement(count=4)),
    WaitStep("Fetch the strap."),
    step(make_exercise("half-kneeling", seconds=60, sets=2)),
    step(make_exercise("couch-stretch", seconds=120)),
    name="Evening hips",
)
PREFERENCES = Preferences(device=DEVICE, safety_read=True, theme=Theme.LIGHT, full_screen=False)


@dataclass
class Studio:
    """Everything behind one player."""

    clock: FakeClock
    history: FakeHistory
    preferences: FakePreferences
    practice: Practice
    services: Services
    themes: ThemeSource

    def run(self) -> SessionRun:
        return self.practice.run_today()

    def page(self) -> PlayerPage:
        """A page of the drawn size on a screen that can be read from the floor."""
        page = PlayerPage(self.services, self.themes)
        page.resize(1180, 760)
        return page


def studio(routine: Routine = EVENING, preferences: Preferences = PREFERENCES) -> Studio:
    clock, history, kept = FakeClock(), FakeHistory(), FakePreferences(preferences)
    content = FakeContent([routine], [make_program(routine=routine.id, short=routine.id)])
    practice = Practice(content, history, clock, kept, ids(), lambda: ZONE)
    shipped = Library(routines_dir())
    services = Services(
        practice=practice,
        library=shipped,
        clock=clock,
        preferences=kept,
        health=FakeHealth(),
        open_path=lambda path: "",
        data_folder=Path("/nonexistent"),
        notices=history.notices,
        beside=at_once,
    )
    hints = QGuiApplication.styleHints()
    return Studio(clock, history, kept, practice, services, ThemeSource(preferences, hints))


def player_at(kind: SegmentKind, into: int = 0, routine: Routine = EVENING, nth: int = 0) -> Player:
    """A player `into` ms inside the n-th segment of a kind."""
    timeline = build_timeline(routine)
    found = [segment for segment in timeline.segments if segment.kind is kind]
    player = Player(timeline)
    player.start(1000, found[nth].index)
    player.advance_to(1000 + into)
    return player


def segments(kind: SegmentKind, routine: Routine = EVENING) -> list[Segment]:
    return [segment for segment in build_timeline(routine).segments if segment.kind is kind]


def with_preferences(**changes: object) -> Preferences:
    return replace(PREFERENCES, **changes)
