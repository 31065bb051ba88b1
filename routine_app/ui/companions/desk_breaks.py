"""Counts sitting while the program runs, and offers a break: only for those who have asked for it.

One look a minute; none while nobody wants it. What is counted stays in memory and goes with the
program.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.practice_day import practice_day
from routine_app.domain.reminding import SNOOZE, Said, said_from
from routine_app.domain.sitting import (
    MINUTE,
    Seen,
    Sitting,
    is_break_due,
    look_at_desk,
    offered,
    sitting_words,
)
from routine_app.domain.value import replace
from routine_app.ui.errand import Errand, Outcome
from routine_app.ui.navigation import PageName
from routine_app.ui.services import Services
from routine_app.ui.start_request import StartRequest
from routine_app.ui.theme import ThemeSource
from routine_app.ui.today.page import TodayPage

if TYPE_CHECKING:
    from routine_app.system.presence import Presence
    from routine_app.ui.companions.desk_break_notice import DeskBreakNotice
    from routine_app.ui.main_window import MainWindow

ROUTINE = "desk-break"


class DeskBreaks(QObject):
    """Follows the settings; `presence` asks the computer, in a thread."""

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        themes: ThemeSource,
        open_window: Callable[[], None],
        presence: Callable[[datetime], Presence],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._themes = themes
        self._open_window = open_window
        self._presence = presence
        self._errand = Errand(self, services.beside)
        self.sitting = Sitting()
        self.notice: DeskBreakNotice | None = None
        self.timer = QTimer(self, interval=MINUTE)
        self.timer.timeout.connect(self._on_time)
        themes.settings_kept.connect(self.follow)
        self.follow()

    @property
    def _is_wanted(self) -> bool:
        chosen = self._services.preferences.value
        return chosen.desk_break > 0 or chosen.show_sitting

    @Slot()
    def follow(self) -> None:
        """Begin or end as the settings say."""
        if self._is_wanted and not self.timer.isActive():
            self.sitting = Sitting()
            self.timer.start()
            self._on_time()
        elif not self._is_wanted:
            self.timer.stop()
            self.sitting = Sitting()
        self._tell_today()

    @Slot()
    def _on_time(self) -> None:
        """Ask the computer; one that has not answered the last time is not asked again."""
        now, presence = self._services.clock.now().wall, self._presence
        self._errand.start(lambda _progress: presence(now), self._on_seen)

    def _on_seen(self, outcome: Outcome[Presence]) -> None:
        if not self._is_wanted:
            return
        found, moment = outcome.get(), self._services.clock.now()
        away = self._window.current_page is None and self._is_playing
        day = practice_day(moment.wall, self._services.preferences.value.rollover)
        seen = Seen(moment.since_boot, day, found.idle, away)
        self.sitting = look_at_desk(self.sitting, seen)
        self._tell_today()
        if self.notice is not None and self.sitting.since is None:
            self.notice.close()  # that was a break
        after = self._services.preferences.value.desk_break * MINUTE
        is_free = not found.busy and self._window.current_page is not None
        if after and is_free and self._may_offer and is_break_due(self.sitting, after):
            self._offer()
            self.sitting = offered(self.sitting, after)

    @property
    def _is_playing(self) -> bool:
        player = self._window.player
        return player is not None and player.controller.is_under_way

    @property
    def _may_offer(self) -> bool:
        """Whether nothing was said today that stands against it, and no notice waits already."""
        chosen = self._services.preferences.value
        said = said_from(chosen.desk_break_said)
        now = self._services.clock.now().wall
        if self.notice is not None:
            return False
        if said is None or said.day != practice_day(now, chosen.rollover):
            return True
        return said.until is not None and now >= said.until

    def _offer(self) -> None:
        from routine_app.ui.companions.desk_break_notice import DeskBreakNotice

        try:
            routine = self._services.library.routine(ROUTINE)
        except (ContentError, NotFound):
            return
        notice = DeskBreakNotice(routine, self.sitting.length // MINUTE, self._themes.theme)
        notice.start_asked.connect(self._on_start)
        notice.later_asked.connect(self._on_later)
        notice.refused.connect(self._on_refused)
        notice.closed.connect(self._on_closed)
        self.notice = notice
        notice.show_beside(self._window, self)

    @Slot()
    def _on_start(self) -> None:
        self._open_window()
        if self._window.current_page is not None:
            routine = self._services.library.routine(ROUTINE)
            self._window.begin(StartRequest(routine=routine))

    @Slot()
    def _on_later(self) -> None:
        """In half an hour it is offered anew, whatever else was asked for."""
        self._say(self._services.clock.now().wall.astimezone(UTC) + SNOOZE)
        self.sitting = replace(self.sitting, waits=0)

    @Slot()
    def _on_refused(self) -> None:
        self._say(None)

    def _say(self, until: datetime | None) -> None:
        preferences = self._services.preferences
        day = practice_day(self._services.clock.now().wall, preferences.value.rollover)
        preferences.save(replace(preferences.value, desk_break_said=Said(day, until).text))

    @Slot()
    def _on_closed(self) -> None:
        self.notice = None

    def _tell_today(self) -> None:
        shown = self._services.preferences.value.show_sitting
        today = self._window.page(PageName.TODAY)
        if isinstance(today, TodayPage):
            today.show_sitting(sitting_words(self.sitting.longest) if shown else "")
