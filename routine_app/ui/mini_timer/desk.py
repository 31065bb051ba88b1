"""The window gives way to the mini timer, and comes back: one of the two is always to be seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from routine_app.domain.language import tr
from routine_app.domain.session_run import Command
from routine_app.domain.value import replace
from routine_app.ui.mini_timer.page import MAY_SINK, MiniTimer, offers_small
from routine_app.ui.mini_timer.place import place_from, place_text
from routine_app.ui.player.controls import Wish
from routine_app.ui.player.page import PlayerPage
from routine_app.ui.player.state import PlayerState
from routine_app.ui.services import PreferencesStore
from routine_app.ui.theme import ThemeSource

_STAYS = {Wish.PACER, Wish.MUSCLES}
"""What changes a setting and needs no window."""


class MiniDesk(QObject):
    """Opens and closes the mini timer of one player.

    Signals: menu_asked(QPoint on the screen), keys_asked(), quit_asked().
    """

    menu_asked = Signal(QPoint)
    keys_asked = Signal()
    quit_asked = Signal()

    def __init__(
        self,
        window: QWidget,
        page: PlayerPage,
        preferences: PreferencesStore,
        themes: ThemeSource,
        *,
        stays_on_top: bool,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._preferences = preferences
        self._stays_on_top = stays_on_top
        self._warned = False
        self._open = False
        self.mini = MiniTimer(page.stage.theme, keeps_place=stays_on_top)
        self.mini.asked.connect(self._on_asked)
        self.mini.menu_asked.connect(self.menu_asked)
        self.mini.keys_asked.connect(self._on_keys_asked)
        self.mini.quit_asked.connect(self.quit_asked)
        self.destroyed.connect(self.mini.deleteLater)
        themes.theme_changed.connect(self._on_theme_changed)
        window.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether the mini timer stands in for the window."""
        return self._open

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
        self._open = True
        self.mini.apply_theme(self._page.stage.theme)
        self.mini.set_small(self._preferences.value.mini_small)
        self.mini.stand_at(place_from(self._preferences.value.mini_place))
        self.mini.show_state(state)
        self.mini.show()
        self.mini.raise_()
        self.mini.activateWindow()
        self.mini.setFocus(Qt.FocusReason.OtherFocusReason)
        self._window.hide()
        if not self._stays_on_top and not self._warned:
            self._warned = True
            self.mini.say(tr(MAY_SINK))

    def close(self, *, to_front: bool = True) -> None:
        """The window in place of the mini timer; `to_front` also gives it the keys."""
        if not self._open:
            return
        window = self._window
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not to_front)
        window.show()  # the filter hides the mini timer
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
        window.raise_()
        if to_front:
            window.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever brings the window back, the mini timer goes."""
        if self._open and watched is self._window and event.type() is QEvent.Type.Show:
            self._open = False
            self._keep_place()
            self.mini.hide()
        return super().eventFilter(watched, event)

    def _keep_place(self) -> None:
        if not self._stays_on_top:
            return
        place = place_text(self.mini.pos())
        preferences = self._preferences.value
        if place != preferences.mini_place:
            self._preferences.save(replace(preferences, mini_place=place))

    @Slot(object)
    def _on_asked(self, asked: Command | Wish) -> None:
        match asked:
            case Wish.MINI:
                self._change_form()
            case Wish.END | Wish.FULL_SCREEN:
                self.close()
            case Wish() if asked not in _STAYS:
                self.close()
                self._page.obey(asked)
            case _:
                self._page.obey(asked)

    def _change_form(self) -> None:
        self.mini.set_small(not self.mini.is_small)
        preferences = self._preferences.value
        if preferences.mini_small is not self.mini.is_small:
            self._preferences.save(replace(preferences, mini_small=self.mini.is_small))

    @Slot()
    def _on_keys_asked(self) -> None:
        self.close()
        self.keys_asked.emit()

    @Slot(object)
    def _on_theme_changed(self, _theme: object) -> None:
        self.mini.apply_theme(self._page.stage.theme)
