"""The reminder while the program runs: one timer that goes off when there is something to look at."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from routine_app.domain.practice_day import practice_day
from routine_app.domain.reminding import (
    Look,
    Said,
    chosen_time,
    half_an_hour_on,
    is_silent,
    look_at,
    look_once,
    once_shown,
    wish_of_day,
    wished_for,
    without_wish,
)
from routine_app.domain.value import replace
from routine_app.ui.dates import time_of_day
from routine_app.ui.services import Services
from routine_app.ui.theme import ThemeSource

if TYPE_CHECKING:
    from routine_app.domain.practice_day import ToLocal
    from routine_app.ui.companions.reminder_notice import ReminderNotice
    from routine_app.ui.main_window import MainWindow
    from routine_app.ui.today.state import Offer

_LONGEST = timedelta(minutes=10)
"""Timers do not count the time in which a computer sleeps; after it this is the latest look."""
_BUSY = timedelta(minutes=5)
"""How long it waits while something is under way."""


def system_local(instant: datetime) -> datetime:
    """An instant on the clocks of this computer."""
    return instant.astimezone()


class Reminders(QObject):
    """Shows the notice when it is due; the window is there already, so what passed before is not.

    One that was wished for is kept, though: if its time passed while nothing ran, it comes at once.
    Nothing runs while no time is chosen and none is wished for. Follows the settings through
    `look_again`.
    """

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        themes: ThemeSource,
        open_window: Callable[[], None],
        to_local: ToLocal = system_local,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._themes = themes
        self._open_window = open_window
        self._to_local = to_local
        self._chosen: str | None = None
        self.notice: ReminderNotice | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._on_time)
        themes.settings_kept.connect(self.look_again)
        self.look_again()

    @Slot()
    def look_again(self) -> None:
        """Begin anew when another time was chosen: what has passed by then needs no reminder."""
        preferences, now = self._services.preferences.value, self._services.clock.now().wall
        chosen = preferences.reminder
        if chosen == self._chosen:
            return
        if self._chosen and not chosen:
            self._drop_wish()
        self._chosen = chosen
        found = self._look()
        if found is not None and found.is_due and wish_of_day(preferences, now) is None:
            self._say(None)
        self._wait()

    def follow(self, chosen: str) -> None:
        """Another process has chosen this time, or switched the reminder off."""
        preferences = self._services.preferences
        time = chosen if chosen_time(chosen) is not None else ""
        if preferences.value.reminder != time:
            preferences.save(replace(preferences.value, reminder=time))
            if not time:
                self._drop_wish()
            self._chosen = time
            self._wait()

    def remind(self, *, again: bool) -> None:
        """The computer says that it is time; `again`, when half an hour ago later was wished for."""
        if again:
            self._say(self._services.clock.now().wall.astimezone(UTC))
        self._on_time()

    # ------------------------------------------------------------ "in 30 minutes"

    @property
    def wished(self) -> datetime | None:
        """When the reminder comes that was wished for, on the clocks of this place."""
        chosen, now = self._services.preferences.value, self._services.clock.now().wall
        until = wished_for(chosen, now)
        return None if until is None else self._to_local(until)

    @property
    def may_be_wished_for(self) -> bool:
        """Whether a reminder in half an hour would come: the day has not ended by then, nor is it
        done. Reads the history.
        """
        chosen, now = self._services.preferences.value, self._services.clock.now().wall
        if not chosen.safety_read or half_an_hour_on(chosen, now, self._to_local) is None:
            return False
        return not is_silent(self._services.practice.agenda())

    def wish(self) -> datetime | None:
        """Remind in half an hour, as the notice does when it is put off; when that will be."""
        if self.notice is not None:
            self.notice.close()
        self._on_later()
        return self.wished

    def take_back(self) -> None:
        """No reminder that was wished for; today's chosen time stays, while it is to come."""
        self._keep_shown()
        self._wait()

    def _drop_wish(self) -> None:
        preferences = self._services.preferences
        preferences.save(without_wish(preferences.value))

    # ------------------------------------------------------------------- its time

    def _look(self) -> Look | None:
        services = self._services
        chosen, now = services.preferences.value, services.clock.now().wall
        days = services.practice.agenda
        return look_at(chosen, now, self._to_local, days) or look_once(chosen, now, days)

    def _wait(self, at_least: timedelta = timedelta(seconds=1)) -> None:
        found = self._look()
        if found is None:
            self.timer.stop()
            return
        ahead = found.next - self._services.clock.now().wall.astimezone(UTC)
        wait = max(at_least, min(_LONGEST, ahead))
        self.timer.start(round(wait.total_seconds() * 1000))

    @Slot()
    def _on_time(self) -> None:
        found = self._look()
        if found is None or not found.is_due:
            self._wait()
        elif self._window.current_page is None:
            self._wait(_BUSY)
        else:
            self._show()
            self._wait()

    def _show(self) -> None:
        from routine_app.ui.companions.reminder_notice import ReminderNotice
        from routine_app.ui.today.state import today_state

        self._keep_shown()
        state = today_state(self._services)
        if state.main is None or state.main.request is None:
            return
        if self.notice is not None:
            self.notice.close()
        now = time_of_day(self._services.clock.now().wall)
        notice = ReminderNotice(state, self._themes.theme, now)
        notice.start_asked.connect(self._on_start)
        notice.later_asked.connect(self._on_later)
        notice.refused.connect(self._on_refused)
        notice.closed.connect(self._on_closed)
        self.notice = notice
        notice.show_beside(self._window, self)

    def _keep_shown(self) -> None:
        """Before it can be said twice."""
        preferences, now = self._services.preferences, self._services.clock.now().wall
        preferences.save(once_shown(preferences.value, now, self._to_local))

    def _say(self, until: datetime | None) -> None:
        """Keep what was said about today."""
        preferences = self._services.preferences
        day = practice_day(self._services.clock.now().wall, preferences.value.rollover)
        preferences.save(replace(preferences.value, reminder_said=Said(day, until).text))

    @Slot(object)
    def _on_start(self, offer: Offer) -> None:
        self._open_window()
        if self._window.current_page is not None and offer.request is not None:
            self._window.begin(offer.request)

    @Slot()
    def _on_later(self) -> None:
        chosen, now = self._services.preferences.value, self._services.clock.now().wall
        self._say(half_an_hour_on(chosen, now, self._to_local))
        self._wait()

    @Slot()
    def _on_refused(self) -> None:
        """Not today: a chosen time that is still to come is silent, too."""
        self._say(None)
        self._wait()

    @Slot()
    def _on_closed(self) -> None:
        self.notice = None
