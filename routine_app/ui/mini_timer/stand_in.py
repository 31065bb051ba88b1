"""The window gives way to a small card, and comes back: one of the two is always to be seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from routine_app.domain.value import replace
from routine_app.ui.mini_timer.card import MiniCard
from routine_app.ui.mini_timer.place import place_from, place_text
from routine_app.ui.services import PreferencesStore


class StandIn(QObject):
    """Opens and closes one card. All cards stand where one of them was left last.

    Signals: menu_asked(QPoint on the screen), keys_asked(), quit_asked().
    """

    menu_asked = Signal(QPoint)
    keys_asked = Signal()
    quit_asked = Signal()

    def __init__(
        self,
        window: QWidget,
        card: MiniCard,
        preferences: PreferencesStore,
        *,
        stays_on_top: bool,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._card = card
        self._preferences = preferences
        self._stays_on_top = stays_on_top
        self._open = False
        card.menu_asked.connect(self.menu_asked)
        card.keys_asked.connect(self._on_keys_asked)
        card.quit_asked.connect(self.quit_asked)
        self.destroyed.connect(card.deleteLater)
        window.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Whether the card stands in for the window."""
        return self._open

    def take_the_place(self, focus: QWidget | None = None) -> None:
        """The card in place of the window, where it stood last; the keys go to it."""
        self._open = True
        card = self._card
        card.setWindowIcon(self._window.windowIcon())
        card.stand_at(place_from(self._preferences.value.mini_place))
        card.show()
        card.raise_()
        card.activateWindow()
        (focus or card).setFocus(Qt.FocusReason.OtherFocusReason)
        self._window.hide()

    def close(self, *, to_front: bool = True) -> None:
        """The window in place of the card; `to_front` also gives it the keys."""
        if not self._open:
            return
        window = self._window
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not to_front)
        window.show()  # the filter hides the card
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
        window.raise_()
        if to_front:
            window.activateWindow()

    def give_way(self) -> None:
        """Hide the card, for what is shown in its place."""
        self._open = False
        self._keep_place()
        self._card.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever brings the window back, the card goes."""
        if self._open and watched is self._window and event.type() is QEvent.Type.Show:
            self.give_way()
        return super().eventFilter(watched, event)

    def _keep_place(self) -> None:
        """Where somebody moved it it stands from now on; its own corner is found anew each time."""
        place = self._card.place
        if not self._stays_on_top or place is None:
            return
        kept, preferences = place_text(place), self._preferences.value
        if kept != preferences.mini_place:
            self._preferences.save(replace(preferences, mini_place=kept))

    @Slot()
    def _on_keys_asked(self) -> None:
        self.close()
        self.keys_asked.emit()
