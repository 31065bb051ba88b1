"""Counts sitting while the program runs, and offers a break: only for those who have asked for it.

One look a minute; none while nobody wants it. Whether an offer would disturb is asked when one is
due, and then once a minute until it would not. What is counted is kept for the day, so that a
restart costs nothing, and forgotten when it is switched off.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.practice_day import practice_day
from routine_app.domain.reminding import SNOOZE, Said, said_from
from routine_app.domain.sitting import (
    DESK_BREAK,
    MINUTE,
    Seen,
    Sitting,
    is_break_due,
    look_at_desk,
    offered,
    sitting_words,
)
from routine_app.domain.sitting_kept import kept, taken_up
from routine_app.domain.value import Value, replace
from routine_app.ui.companions.desk_break_on_desktop import Ask, DeskBreakOnDesktop
from routine_app.ui.errand import Errand, Outcome
from routine_app.ui.navigation import PageName
from routine_app.ui.services import Services
from routine_app.ui.start_request import StartRequest
from routine_app.ui.theme import ThemeSource
from routine_app.ui.today.page import TodayPage

if TYPE_CHECKING:
    from datetime import date

    from routine_app.domain.routine import Routine
    from routine_app.system.presence import Computer, Presence
    from routine_app.ui.companions.desk_break_notice import DeskBreakNotice
    from routine_app.ui.main_window import MainWindow


class SittingStore(Protocol):
    """Where the count is kept, on the clock of the wall; what cannot be kept is no fault."""

    def read(self) -> Sitting | None: ...

    def write(self, sitting: Sitting) -> None: ...

    def forget(self) -> None: ...


class Place(Value):
    """Where somebody sits: the computer that is asked, in a thread, what is kept of them, and the
    desktop's own way to show an offer.
    """

    computer: Computer
    store: SittingStore
    ask: Ask


class DeskBreaks(QObject):
    """Follows the settings."""

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        themes: ThemeSource,
        open_window: Callable[[], None],
        place: Place,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._themes = themes
        self._open_window = open_window
        self._place = place
        self._errand = Errand(self, services.beside)
        self._is_taken_up = False
        self.sitting = Sitting()
        self.notice: DeskBreakNotice | DeskBreakOnDesktop | None = None
        self._routine: Routine | None = None
        self.timer = QTimer(self, interval=MINUTE)
        self.timer.timeout.connect(self._on_time)
        themes.settings_kept.connect(self.follow)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._on_about_to_quit)
        self.follow()

    @property
    def is_asking(self) -> bool:
        """Whether the computer has not answered yet."""
        return self._errand.is_under_way

    @property
    def _is_wanted(self) -> bool:
        chosen = self._services.preferences.value
        return chosen.desk_break > 0 or chosen.show_sitting

    @Slot()
    def follow(self) -> None:
        """Begin or end as the settings say."""
        if self._is_wanted and not self.timer.isActive():
            self.timer.start()
            self._on_time()
        elif not self._is_wanted:
            self.timer.stop()
            self.sitting = Sitting()
            self._is_taken_up = True  # nothing is left of what was kept
            self._place.store.forget()
        if self.notice is not None and not self._services.preferences.value.desk_break:
            self.notice.close()
        self._tell_today()

    # ---------------------------------------------------------------------- the count

    @Slot()
    def _on_time(self) -> None:
        """Ask the computer; one that has not answered the last time is not asked again."""
        now, place = self._services.clock.now().wall, self._place
        is_taken_up = self._is_taken_up

        def look() -> tuple[Sitting | None, Presence]:
            before = None if is_taken_up else place.store.read()
            return before, place.computer.look(now)

        self._errand.start(lambda _progress: look(), self._on_seen)

    def _on_seen(self, outcome: Outcome[tuple[Sitting | None, Presence]]) -> None:
        before, found = outcome.get()
        if not self._is_wanted:
            return
        moment, day = self._services.clock.now(), self._today
        if before is not None and not self._is_taken_up:
            self.sitting = taken_up(before, moment.since_boot, moment.wall, day)
        self._is_taken_up = True
        away = self._window.current_page is None and self._is_playing
        seen = Seen(moment.since_boot, day, found.idle, away, found.locked)
        self.sitting = look_at_desk(self.sitting, seen)
        self._tell_today()
        if self.notice is not None and self.sitting.since is None:
            self.notice.close()  # that was a break
        self._keep_and_ask(kept(self.sitting, moment.since_boot, moment.wall))

    def _keep_and_ask(self, count: Sitting) -> None:
        """Keep the count; and if a break is due, ask whether it would disturb."""
        place, is_due = self._place, self._is_due

        def work() -> bool:
            place.store.write(count)
            return is_due and not place.computer.wants_quiet()

        self._errand.start(lambda _progress: work(), self._on_told)

    def _on_told(self, outcome: Outcome[bool]) -> None:
        may = outcome.get()
        if not self._is_wanted:
            self._place.store.forget()  # it was switched off while it was written
        elif may and self._is_due:
            self._offer()

    @property
    def _today(self) -> date:
        rollover = self._services.preferences.value.rollover
        return practice_day(self._services.clock.now().wall, rollover)

    @property
    def _is_playing(self) -> bool:
        player = self._window.player
        return player is not None and player.controller.is_under_way

    def _tell_today(self) -> None:
        shown = self._services.preferences.value.show_sitting
        today = self._window.page(PageName.TODAY)
        if isinstance(today, TodayPage):
            today.show_sitting(sitting_words(self.sitting.longest) if shown else "")

    # ---------------------------------------------------------------------- the offer

    @property
    def _after(self) -> int:
        """Milliseconds of sitting after which a break is wanted; 0 for none."""
        return self._services.preferences.value.desk_break * MINUTE

    @property
    def _is_due(self) -> bool:
        """Whether a break is due, and nothing that we know of stands against offering it."""
        is_free = self._window.current_page is not None
        due = self._after > 0 and is_break_due(self.sitting, self._after)
        if not (due and is_free and self._may_offer):
            return False
        return not self._services.practice.agenda().rests

    @property
    def _may_offer(self) -> bool:
        """Whether nothing was said today that stands against it, and no notice waits already."""
        said = said_from(self._services.preferences.value.desk_break_said)
        if self.notice is not None:
            return False
        if said is None or said.day != self._today:
            return True
        return said.until is not None and self._services.clock.now().wall >= said.until

    def _offer(self) -> None:
        try:
            routine = self._services.library.routine(DESK_BREAK)
        except (ContentError, NotFound):
            return
        self._routine = routine
        self.sitting = offered(self.sitting, self._after)
        if self._place.computer.through_desktop:
            self._offer_on_desktop(routine)
        else:
            self._offer_in_window(routine)

    def _offer_in_window(self, routine: Routine) -> None:
        from routine_app.ui.companions.desk_break_notice import DeskBreakNotice

        notice = DeskBreakNotice(routine, self.sitting.length // MINUTE, self._themes.theme)
        self._follow_notice(notice)
        notice.show_beside(self._window, self)

    def _offer_on_desktop(self, routine: Routine) -> None:
        minutes = self.sitting.length // MINUTE
        notice = DeskBreakOnDesktop(routine, minutes, self._place.ask, self)
        self._follow_notice(notice)
        notice.open_asked.connect(self._open_window)
        notice.not_shown.connect(self._on_not_shown)
        notice.show_beside(self._window, self._services.beside)

    def _follow_notice(self, notice: DeskBreakNotice | DeskBreakOnDesktop) -> None:
        notice.start_asked.connect(self._on_start)
        notice.later_asked.connect(self._on_later)
        notice.refused.connect(self._on_refused)
        notice.closed.connect(partial(self._on_closed, notice))
        self.notice = notice

    @Slot()
    def _on_not_shown(self) -> None:
        """This desktop shows no notices. A window of ours could cover a film: so there is one only
        when somebody looks at ours anyway, and else another try in a minute.
        """
        self.notice = None
        looks = self._window.isActiveWindow() and self._window.current_page is not None
        if looks and self._routine is not None:
            self._offer_in_window(self._routine)
        else:
            self.sitting = replace(self.sitting, waits=self.sitting.looked)

    @Slot()
    def _on_start(self) -> None:
        """Play what was offered, even if its file says something else by then."""
        self._open_window()
        if self._window.current_page is not None and self._routine is not None:
            self._window.begin(StartRequest(routine=self._routine))

    @Slot()
    def _on_later(self) -> None:
        """In half an hour it is offered anew, whatever else was asked for."""
        self._say(self._services.clock.now().wall.astimezone(UTC) + SNOOZE)
        self.sitting = replace(self.sitting, waits=self.sitting.looked)

    @Slot()
    def _on_refused(self) -> None:
        self._say(None)

    def _say(self, until: datetime | None) -> None:
        preferences = self._services.preferences
        said = Said(self._today, until).text
        preferences.save(replace(preferences.value, desk_break_said=said))

    def _on_closed(self, notice: DeskBreakNotice | DeskBreakOnDesktop) -> None:
        if self.notice is notice:
            self.notice = None

    @Slot()
    def _on_about_to_quit(self) -> None:
        if isinstance(self.notice, DeskBreakOnDesktop):
            self.notice.close_at_the_end()
