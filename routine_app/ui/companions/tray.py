"""The icon in the bar of the desktop, with the menu of the session.

It goes when the window is closed: nothing of the program stays behind where nobody sees it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from routine_app.ui.companions.session_menu import words_of
from routine_app.ui.companions.tray_icon import TrayRing, ring_of, tray_icon
from routine_app.ui.player.state import PlayerState


class Tray(QObject):
    """The icon. It is painted anew at most once a second, and not at all while nothing is played.

    Signals: pressed() for a press on the icon itself.
    """

    pressed = Signal()

    def __init__(self, menu: QMenu, parent: QObject) -> None:
        super().__init__(parent)
        self._ring = TrayRing()
        self._second: tuple[object, ...] = ()
        self._told = ""
        self.icon = QSystemTrayIcon(tray_icon(self._ring), self)
        self.icon.setContextMenu(menu)
        self.icon.activated.connect(self._on_activated)
        self._tell("Routine")
        self.icon.show()

    def show_state(self, state: PlayerState | None) -> None:
        """Show where the part under way is; None when nothing is played."""
        second = (state.mode, state.shown.seconds, state.shown.kind) if state is not None else ()
        if second == self._second:
            return
        self._second = second
        ring = TrayRing()
        if state is not None and not state.mode.is_over:
            ring = ring_of(state.moving.ring, paused=not state.is_running)
        if ring != self._ring:
            self._ring = ring
            self.icon.setIcon(tray_icon(ring))
        self._tell(words_of(state.shown) if state is not None else "Routine")

    def _tell(self, words: str) -> None:
        """Some desktops take whatever looks like markup for markup, others show it as it is."""
        words = words.replace("<", "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}")
        if words != self._told:
            self._told = words
            self.icon.setToolTip(words)

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.pressed.emit()


def tray_is_there() -> bool:
    """Whether the desktop has a place for the icon."""
    return QSystemTrayIcon.isSystemTrayAvailable()
