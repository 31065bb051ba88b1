"""The small cards around the window: the mini timer of a session and before one, and a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot

from routine_app.domain.language import tr
from routine_app.ui.dates import time_of_day
from routine_app.ui.services import Services
from routine_app.ui.theme import ThemeSource

if TYPE_CHECKING:
    from datetime import datetime

    from routine_app.ui.companions.reminders import Reminders
    from routine_app.ui.companions.told import ToldCard
    from routine_app.ui.main_window import MainWindow
    from routine_app.ui.mini_timer.before import BeforeDesk
    from routine_app.ui.mini_timer.desk import MiniDesk
    from routine_app.ui.mini_timer.stand_in import StandIn
    from routine_app.ui.player.page import PlayerPage
    from routine_app.ui.player.state import PlayerState
    from routine_app.ui.start_request import StartRequest


class Cards(QObject):
    """Each is made when it is first needed. `on_top` says whether windows may choose their place.

    Signals: menu_asked(QPoint on the screen), quit_asked(); made(MiniDesk) once there is one.
    """

    menu_asked = Signal(QPoint)
    quit_asked = Signal()
    made = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        themes: ThemeSource,
        reminders: Reminders,
        *,
        on_top: bool,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._themes = themes
        self._reminders = reminders
        self._on_top = on_top
        self.mini: MiniDesk | None = None
        self.before: BeforeDesk | None = None
        self.told: ToldCard | None = None

    @property
    def words(self) -> str:
        """What `open_or_change` does next; empty for nothing."""
        if self._playing is not None:
            return self.mini.words if self.mini is not None else tr("Mini timer")
        is_there = self.before is not None and self.before.is_open
        return tr("Mini timer") if not is_there and self._window.current_page is not None else ""

    @Slot()
    def open_or_change(self) -> None:
        """The mini timer of what is played, or its other form; before a session what waits."""
        if self._playing is not None:
            self._mini_of(self._playing).open_or_change()
        elif self._window.current_page is not None:
            self._before_desk().open()

    def show_state(self, state: PlayerState) -> None:
        """Follow the session."""
        if self.mini is not None:
            self.mini.show_state(state)

    def close(self, *, to_front: bool = True) -> None:
        """The window in the place of a card, if one stands there."""
        for card in (self.mini, self.before):
            if card is not None:
                card.close(to_front=to_front)

    def renew(self) -> None:
        """Say what waits as it stands now."""
        if self.before is not None:
            self.before.renew()

    def tell_reminder(self, when: datetime) -> None:
        """When the reminder comes that was just wished for."""
        if self.told is None:
            from routine_app.ui.companions.told import ToldCard

            self.told = ToldCard(self._themes.theme, keeps_place=self._on_top)
            self.destroyed.connect(self.told.deleteLater)
            self._themes.theme_changed.connect(self.told.apply_theme)
        time = time_of_day(when)
        self.told.tell(tr("A reminder comes at {time}, as long as Routine stays open.", time=time))

    @property
    def _playing(self) -> PlayerPage | None:
        page = self._window.player
        return page if page is not None and page.controller.is_under_way else None

    def _mini_of(self, page: PlayerPage) -> MiniDesk:
        if self.mini is None:
            from routine_app.ui.mini_timer.desk import MiniDesk

            chosen = self._services.preferences
            self.mini = MiniDesk(
                self._window, page, chosen, self._themes, stays_on_top=self._on_top
            )
            self._follow(self.mini)
            self.made.emit(self.mini)
        return self.mini

    def _before_desk(self) -> BeforeDesk:
        if self.before is None:
            from routine_app.ui.mini_timer.before import BeforeDesk

            self.before = BeforeDesk(
                self._window,
                self._services,
                self._themes,
                self._reminders,
                stays_on_top=self._on_top,
            )
            self._follow(self.before)
            self.before.start_asked.connect(self._on_start_asked)
        return self.before

    def _follow(self, card: StandIn) -> None:
        card.menu_asked.connect(self.menu_asked)
        card.keys_asked.connect(self._window.show_keys)
        card.quit_asked.connect(self.quit_asked)

    @Slot(object)
    def _on_start_asked(self, request: StartRequest) -> None:
        """A session that begins on a card goes on there, unless something is asked before it."""
        self._window.begin(request)
        if self._playing is None:
            self.close()
        elif self.before is not None:
            self.before.give_way()
            self._mini_of(self._playing).open()
