"""What this computer lacks, in one row of Settings; nothing of it ever stops a session."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from routine_app.domain.language import tr
from routine_app.domain.sounds import Sounds
from routine_app.ui.services import Services
from routine_app.ui.settings.hearing import Hearing, voice_words
from routine_app.ui.settings.rows import SettingGroup, SettingRow
from routine_app.ui.settings.sound_setting import SoundRows
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import SmallButton

_WIDE = 310
"""How wide the list may ask to be: beside it stands one short word."""


class MachineRow(QObject):
    """Says what is known to be missing, and looks whether voice and chimes can be heard.

    Nothing is started before somebody asks, and nothing is heard then.
    """

    def __init__(
        self,
        services: Services,
        sound: SoundRows | None,
        group: SettingGroup,
        page: QWidget,
        theme: Theme,
    ) -> None:
        super().__init__(page)
        self._services = services
        self._sounds = sounds = sound.sounds if sound is not None else None
        self.hearing = Hearing(services, lambda: sounds, page) if sounds is not None else None
        self.look = SmallButton(tr("Look"), theme, group)
        self.look.setAccessibleName(tr("Look for what is missing"))
        self.look.clicked.connect(self._on_look)
        self.look.setVisible(self.hearing is not None)
        self.row = SettingRow("What is missing", self.look, theme, group, widest=_WIDE)
        group.add_widget(self.row)
        self._has_looked = False
        if sound is not None and self.hearing is not None:
            self.hearing.changed.connect(self.refresh)
            self.hearing.end_timer.timeout.connect(self._on_looked)
            sound.hearing.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Show what is known."""
        if self.hearing is not None and self.hearing.end_timer.isActive():
            self.row.say(tr("Looking…"))
            return
        known = missing_words(self._services, self._sounds)
        if not known and self._has_looked:
            known = tr("Nothing is missing: voice and chimes can be heard.")
        self.row.say(known)

    @Slot()
    def _on_look(self) -> None:
        assert self.hearing is not None
        self.hearing.look()
        self.refresh()

    @Slot()
    def _on_looked(self) -> None:
        self._has_looked = True
        self.refresh()


def missing_words(services: Services, sounds: Sounds | None) -> str:
    """What is missing here, one sentence each, with what takes its place; "" for nothing."""
    from routine_app.ui.companions.tray import tray_is_there

    found = []
    if sounds is not None:
        found += [voice_words(sounds), sounds.chimes.problem]
    found.append(services.screen_problem())
    if services.schedule() is None:
        found.append(tr("Nothing on this computer can remind you while Routine is closed."))
    if not tray_is_there():
        found.append(
            tr(
                "This desktop has no place for Routine's small icon; its menu is in the window as well."
            )
        )
    return "\n".join(filter(None, found))
