"""A window beside which somebody sits, at a computer and a desktop that do what a test says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from routine_app.content.kinds import Kind
from routine_app.content.problem import NotFound
from routine_app.domain.routine import Routine
from routine_app.domain.sitting import MINUTE, Sitting
from routine_app.domain.value import replace
from routine_app.system.notification import Answer, Notice, NotShown
from routine_app.system.presence import Presence
from routine_app.ui.companions.desk_break_notice import DeskBreakNotice
from routine_app.ui.companions.desk_breaks import DeskBreaks, Place
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.today.page import TodayPage
from tests.ui.desk import Desk, desk
from tools.shots_data import DUE


class FakeComputer:
    """Tells what a test says, and counts how often it is asked."""

    def __init__(self) -> None:
        self.presence = Presence(0)
        self.is_quiet = False
        self.through_desktop = False
        self.looks = self.questions = 0

    def look(self, now: datetime) -> Presence:
        assert now.tzinfo is not None
        self.looks += 1
        return self.presence

    def wants_quiet(self) -> bool:
        self.questions += 1
        return self.is_quiet


class FakeStore:
    """A file in memory."""

    def __init__(self, kept: Sitting | None = None) -> None:
        self.kept = kept
        self.reads = 0

    def read(self) -> Sitting | None:
        self.reads += 1
        return self.kept

    def write(self, sitting: Sitting) -> None:
        self.kept = sitting

    def forget(self) -> None:
        self.kept = None


class FakeDesktop:
    """Shows notices and answers them; without an answer, one waits until it is taken back."""

    def __init__(self) -> None:
        self.shown: list[Notice] = []
        self.answer: Answer | None = Answer()
        self.is_there = True
        self.taken_back = Event()

    def ask(self, notice: Notice, seconds: float, shown: Callable[[], None], over: Event) -> Answer:
        if not self.is_there:
            raise NotShown("nobody shows notices here")
        self.shown.append(notice)
        shown()
        if self.answer is None:
            assert over.wait(seconds)
            self.taken_back.set()
            return Answer()
        return self.answer


class Scene:
    """A window in which somebody sits; what runs beside it is done at once, unless `run` is another."""

    def __init__(
        self,
        qtbot: QtBot,
        *,
        minutes: int = 50,
        show: bool = False,
        kept: Sitting | None = None,
        on_desktop: bool = False,
    ) -> None:
        self.made: Desk = desk(DUE)
        self.run: Callable[[Callable[[], None]], None] = lambda work: work()
        self.services = replace(self.made.services, beside=self._beside)
        self.window = MainWindow(self.services, self.made.themes)
        qtbot.addWidget(self.window)
        self.window.show()
        self.computer, self.store, self.desktop = FakeComputer(), FakeStore(kept), FakeDesktop()
        self.computer.through_desktop = on_desktop
        self.opened = 0
        self.choose(desk_break=minutes, show_sitting=show)
        self.breaks = self.count()

    def _beside(self, work: Callable[[], None]) -> None:
        self.run(work)

    def count(self) -> DeskBreaks:
        """Begin to count, as at a start of the program."""
        place = Place(self.computer, self.store, self.desktop.ask)
        return DeskBreaks(self.window, self.services, self.made.themes, self._open, place)

    def _open(self) -> None:
        self.opened += 1
        self.window.show()

    def start_again(self, *, after: int = 0, on_computer: bool = False) -> None:
        """Close the program and open it again, after minutes; or the whole computer."""
        self.breaks.timer.stop()
        self.breaks.deleteLater()
        self.made.clock.advance(after * MINUTE)
        if on_computer:
            moment = self.made.clock.moment
            self.made.clock.moment = replace(moment, monotonic=3000, since_boot=3000)
        self.breaks = self.count()

    def choose(self, **chosen: int) -> None:
        preferences = self.made.services.preferences
        changed = replace(preferences.value, **chosen)
        preferences.save(changed)
        self.made.themes.follow(changed)

    def sit(self, minutes: int) -> None:
        for _ in range(minutes):
            self.made.clock.advance(MINUTE)
            if self.breaks.timer.isActive():
                self.breaks.timer.timeout.emit()

    def let_files_vanish(self, patch: pytest.MonkeyPatch) -> None:
        """As during an update of the program."""

        def missing(routine_id: str) -> Routine:
            raise NotFound(Kind.ROUTINE, routine_id)

        patch.setattr(self.services.library, "routine", missing)

    @property
    def notice(self) -> DeskBreakNotice:
        assert isinstance(self.breaks.notice, DeskBreakNotice)
        return self.breaks.notice

    @property
    def line(self) -> str:
        today = self.window.page(PageName.TODAY)
        assert isinstance(today, TodayPage)
        return today.sitting.text() if today.sitting is not None else ""

    def press(self, text: str) -> None:
        next(b for b in self.notice.buttons if b.text().startswith(text)).click()
