"""To hear the voice or the chimes before practising: as they are chosen, for a few seconds."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from routine_app.domain.language import mark, tr
from routine_app.domain.sounds import Sound, Sounds
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton
from routine_app.ui.widgets.fields import Switch

SAMPLE = mark("Couch stretch. Left side. Hold, 45 seconds.")
_INSTEAD = mark("Chimes tell the changes.")
_TRIES = 6
"""How often words are tried: a service that is only just started takes a while to speak."""
_HEARD = 8000
"""Milliseconds after which nothing is heard any more, and everything is let go of."""

_OTHER_SIDE = 2200
"""Milliseconds from one chime to the next: the first has faded by then."""
_LOOKED = 4000
"""Milliseconds in which voice and chimes have told what is wrong with them, if anything is."""


class Hearing(QObject):
    """What is heard on a page, until it is over or the page is left.

    `sounds` gives voice and chimes; it is asked when there is something to hear.
    Signals: changed() whenever it may be known anew what is wrong.
    """

    changed = Signal()

    def __init__(self, services: Services, sounds: Callable[[], Sounds], page: QWidget) -> None:
        super().__init__(page)
        page.installEventFilter(self)
        self._services = services
        self._sounds = sounds
        self.end_timer = QTimer(self)
        self.end_timer.setSingleShot(True)
        self.end_timer.timeout.connect(self.stop)
        self.side_timer = QTimer(self)
        self.side_timer.setSingleShot(True)
        self.side_timer.timeout.connect(self._hear_other_side)
        self.look_timer = QTimer(self)
        self.look_timer.setSingleShot(True)
        self.look_timer.timeout.connect(self.changed)

    @Slot()
    def hear_voice(self) -> None:
        """Say something in the manner that is chosen.

        A voice does not know whether there is anything to be heard with; the chimes tell it.
        """
        from routine_app.ui.player.sounding import manner_of  # nobody waits for it on a page

        voice = self._sounds().voice
        voice.start()
        voice.set_manner(manner_of(self._services.preferences.value))
        voice.wake()
        self._sounds().chimes.start()
        self.look_timer.start(_LOOKED)
        self.end_timer.start(_HEARD)
        self._say(_TRIES)

    def _say(self, tries: int) -> None:
        self._sounds().voice.say(tr(SAMPLE), partial(self._not_heard, tries - 1))
        self.changed.emit()

    def _not_heard(self, tries: int) -> None:
        """Once more, unless it is known why."""
        if tries and not self._sounds().voice.problem:
            self._say(tries)
        else:
            self.changed.emit()

    @Slot()
    def hear_chimes(self) -> None:
        """The beginning of a hold, then the other side, in the set and as loud as is chosen."""
        chimes, chosen = self._sounds().chimes, self._services.preferences.value
        chimes.set_volume(chosen.chime_volume)
        chimes.choose(chosen.chime_set)
        chimes.try_out(Sound.BOWL)
        self.side_timer.start(_OTHER_SIDE)
        self.end_timer.start(_HEARD)

    @Slot()
    def _hear_other_side(self) -> None:
        self._sounds().chimes.play(Sound.SWITCH)

    @Slot()
    def look(self) -> None:
        """Find out without a sound whether voice and chimes can be heard."""
        self._sounds().voice.start()
        self._sounds().chimes.start()
        self.end_timer.start(_LOOKED)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever leaves the page, to play something for instance, has heard enough."""
        if event.type() is QEvent.Type.Hide and self.end_timer.isActive():
            self.stop()
        return False

    @Slot()
    def stop(self) -> None:
        """Let go of everything, and say what was wrong."""
        self.end_timer.stop()
        self.side_timer.stop()
        self.look_timer.stop()
        self._sounds().voice.stop()
        self._sounds().chimes.stop()
        self.changed.emit()


class Pair(QWidget):
    """Two controls of one row."""

    reader_role = "Grouping"

    def __init__(self, parent: QWidget, first: QWidget, second: QWidget) -> None:
        super().__init__(parent)
        _side_by_side(self, first, second)


class VoiceControl(QWidget):
    """Whether there are spoken cues, and how they sound."""

    reader_role = "Grouping"

    def __init__(self, keep: Callable[[bool], None], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.hear = hear_button(tr("Hear the voice"), theme, self)
        self.switch = Switch(tr("Spoken cues"), theme, self)
        self.switch.toggled.connect(keep)
        _side_by_side(self, self.hear, self.switch)

    def show_voice(self, on: bool) -> None:
        """Show what is chosen, without telling anybody."""
        blocked = self.switch.blockSignals(True)
        self.switch.setChecked(on)
        self.switch.blockSignals(blocked)
        self.switch.update()


def hear_button(spoken: str, theme: Theme, parent: QWidget) -> LinkButton:
    """The way to hear something; `spoken` is its name to a reader."""
    button = LinkButton(tr("Hear it"), theme, parent)
    button.setAccessibleName(spoken)
    return button


def voice_words(sounds: Sounds) -> str:
    """What is wrong with the voice, if anything, and what is heard instead where something is."""
    voice, chimes = sounds.voice, sounds.chimes
    if voice.problem and not chimes.problem:
        return f"{voice.problem} {tr(_INSTEAD)}"
    return voice.notice


def _side_by_side(place: QWidget, *parts: QWidget) -> None:
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
