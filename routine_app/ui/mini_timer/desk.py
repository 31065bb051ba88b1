"""The mini timer of a session in the place of the window."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from routine_app.domain.language import tr
from routine_app.domain.session_run import Command
from routine_app.domain.value import replace
from routine_app.ui.mini_timer.page import MAY_SINK, MiniTimer, offers_small
from routine_app.ui.mini_timer.stand_in import StandIn
from routine_app.ui.player.controls import Wish
from routine_app.ui.player.page import PlayerPage
from routine_app.ui.player.state import PlayerState
from routine_app.ui.services import PreferencesStore
from routine_app.ui.theme import ThemeSource

_STAYS = {Wish.PACER, Wish.MUSCLES}
"""What changes a setting and needs no window."""


class MiniDesk(StandIn):
    """Opens and closes the mini timer of one player."""

    def __init__(
        self,
        window: QWidget,
        page: PlayerPage,
        preferences: PreferencesStore,
        themes: ThemeSource,
        *,
        stays_on_top: bool,
    ) -> None:
        self.mini = MiniTimer(page.stage.theme, keeps_place=stays_on_top)
        super().__init__(window, self.mini, preferences, stays_on_top=stays_on_top)
        self._page = page
        self._warned = False
        self.mini.asked.connect(self._on_asked)
        themes.theme_changed.connect(self._on_theme_changed)

    @property
    def words(self) -> str:
        """What `open_or_change` does next; empty for nothing."""
        if not self._open:
            return tr("Mini timer")
        if self.mini.is_small:
            return tr("Larger")
        return tr("Smaller") if offers_small(self._page.stage.theme) else ""

    @Slot()
    def open_or_change(self) -> None:
        """The mini timer, or its other form when it is there already."""
        if self._open:
            self._change_form()
        else:
            self.open()

    def show_state(self, state: PlayerState) -> None:
        """Follow the player while it is open."""
        if self._open:
            self.mini.show_state(state)

    @Slot()
    def open(self) -> None:
        """The mini timer in place of the window, where it stood last."""
        state = self._page.controller.state
        if self._open or state is None or state.mode.is_over:
            return
        self.mini.apply_theme(self._page.stage.theme)
        self.mini.set_small(self._preferences.value.mini_small)
        self.mini.show_state(state)
        self.take_the_place()
        if not self._stays_on_top and not self._warned:
            self._warned = True
            self.mini.say(tr(MAY_SINK))

    @Slot(object)
    def _on_asked(self, asked: Command | Wish) -> None:
        match asked:
            case Wish.MINI:
                self._change_form()
            case Wish.END | Wish.FULL_SCREEN:
                self.close()
            case Command.END | Wish() if asked not in _STAYS:
                self.close()
                self._page.obey(asked)
            case _:
                self._page.obey(asked)

    def _change_form(self) -> None:
        self.mini.set_small(not self.mini.is_small)
        preferences = self._preferences.value
        if preferences.mini_small is not self.mini.is_small:
            self._preferences.save(replace(preferences, mini_small=self.mini.is_small))

    @Slot(object)
    def _on_theme_changed(self, _theme: object) -> None:
        self.mini.apply_theme(self._page.stage.theme)
