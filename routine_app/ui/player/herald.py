"""What a session says to a screen reader by itself; its first words wait until they are heard."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from routine_app.ui.player import reader
from routine_app.ui.player.question import Question
from routine_app.ui.player.words import Announcement

LOOKS_EVERY = 200
"""Milliseconds between looks whether somebody listens, at the beginning of a session only."""
SETTLES = 3
"""Looks from a reader that listens to the first words.

Right after a program's start Qt is still being told what the reader wants to hear, and whatever is
said before is lost. When a session lies over another page, the reader first says where the focus
went, and that would break off what was said before it.
"""
PATIENCE = 25
"""Looks without anybody who listens; a desktop has told Qt of its reader long before."""


class Voice(Protocol):
    """Who else may say what happens."""

    @property
    def speaks(self) -> bool: ...


class Card(Protocol):
    """What may be asked in the middle of a session."""

    question: Question | None


class Herald(QObject):
    """Announces what happens in a session, each thing once.

    At the beginning the newest words are held until a reader can hear them, and as long as
    something is asked. What a voice says is not said again.

    Signals: reader_came() when a reader turns out to listen while a session begins.
    """

    reader_came = Signal()

    def __init__(self, stage: QObject, voice: Voice, card: Card) -> None:
        super().__init__(stage)
        self._stage = stage
        self._voice = voice
        self._card = card
        self._held: Announcement | None = None
        self._looks = self._heard = 0
        self.timer = QTimer(self, singleShot=True, interval=LOOKS_EVERY)
        self.timer.timeout.connect(self._on_look)

    def begin(self) -> None:
        """A session begins."""
        self._held = None
        self._looks = self._heard = 0
        self.timer.start()

    def stop(self) -> None:
        """The session is over: what was held is not true any more."""
        self._held = None
        self.timer.stop()

    @Slot(object)
    def say(self, said: Announcement) -> None:
        """Tell it now, or as soon as it can be heard; of what is held only the newest is true."""
        if self.timer.isActive():
            self._held = said
        elif not self._voice.speaks:
            reader.announce(self._stage, said)

    @Slot()
    def _on_look(self) -> None:
        self._looks += 1
        if reader.is_active():
            self._heard += 1
            if self._heard == 1:
                self.reader_came.emit()
        is_settled = self._heard > SETTLES or (not self._heard and self._looks >= PATIENCE)
        if not is_settled or self._card.question is not None:
            self.timer.start()
            return
        self.timer.stop()
        held, self._held = self._held, None
        if held is not None:
            self.say(held)
