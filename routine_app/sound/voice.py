"""The voice: the first way to speak that works, and what to do when it stops working.

Words that nobody begins to say in time are answered by calling `otherwise`. A way that is late once
is tried again, since a machine may be busy for a moment; one that is late twice in a row, or says
itself that it is over, is given up, and the next one takes over. When none is left all are tried
again, soon at first and later when that does not help. What is tried again is asked for silence
unless there are words to say; what was wrong is told until it has given one or the other.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Slot

from routine_app.domain.language import mark, tr
from routine_app.domain.sounds import Manner
from routine_app.domain.value import Value
from routine_app.domain.words import listed
from routine_app.sound.engine import Engine, Loss, Voices, loss_words
from routine_app.sound.plain_words import plain_words

TURN = 100
"""Milliseconds between looks. A window that stood still itself has waited for one turn only."""
PATIENCE = 7
"""Turns in which words must begin."""
OPENING = 40
"""Turns in which a service must be up."""
MISSES = 2
"""Words in a row that a way may not begin in time; then it is given up."""
AGAIN = (2000, 5000, 10_000, 20_000, 30_000)
"""Milliseconds until all ways are tried again when none is left, by how often that was in a row."""
SURE = 10
"""Turns after which something that was begun again is not over at once."""
_AT_EXIT = 200
_NONE = mark(
    "No voice is installed on this computer. "
    "Installing speech-dispatcher or espeak-ng gives it one."
)


class Way(Value):
    """A way to speak: what makes it, for a parent, and whether it is there at all."""

    make: Callable[[QObject], Engine]
    is_installed: Callable[[], bool] = lambda: True


class SpeakingVoice(QObject):
    """A voice made of ways to speak, the best one first."""

    def __init__(self, ways: Sequence[Way], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ways = ways
        self._left: list[Way] = []
        self._engine: Engine | None = None
        self._is_open = False
        self._manner = Manner()
        self._otherwise: Callable[[], None] | None = None
        self._reasons: list[str] = []
        self._stand_in = ""
        self._is_there: bool | None = None
        self._has_given_up = False
        self._still_wrong = ""
        self._patience, self._opening, self._doubt, self._misses = 0, 0, 0, 0
        self._failures = 0
        self.again_timer = QTimer(self)
        self.again_timer.setSingleShot(True)
        self.again_timer.timeout.connect(self._try_again)
        self.turns = QTimer(self)
        self.turns.setInterval(TURN)
        self.turns.timeout.connect(self._on_turn)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._on_quit)

    def start(self) -> None:
        if self._engine is None:
            self.again_timer.stop()
            self._has_given_up = False
            self._still_wrong = ""
            self._failures = 0
            self._begin()

    def stop(self) -> None:
        self._give_up_words()
        self.turns.stop()
        self.again_timer.stop()
        if self._engine is not None:
            self._engine.close()
            self._engine, self._is_open = None, False

    def say(self, words: str, otherwise: Callable[[], None]) -> None:
        self._give_up_words()
        if self._engine is None:
            otherwise()
            return
        self._otherwise = otherwise
        self._patience = PATIENCE
        self.turns.start()
        self._engine.say(plain_words(words))

    def hush(self) -> None:
        self._give_up_words()
        if self._engine is not None:
            self._engine.hush()
            self._prove()

    def wake(self) -> None:
        if self._engine is not None:
            self._engine.wake()

    def set_manner(self, manner: Manner) -> None:
        self._manner = manner
        if self._engine is not None:
            self._engine.set_manner(manner)

    def list_voices(self, found: Callable[[Voices], None]) -> None:
        """Tell the names of the voices of the best way that answers; none when none does."""
        from routine_app.sound.asking import Asking

        ways = [way.make for way in self._ways if way.is_installed()]
        Asking(ways, found, TURN * OPENING, self).ask()

    @property
    def problem(self) -> str:
        if self._engine is not None or self._still_wrong:
            return self._still_wrong
        if self._has_given_up and self._reasons:
            return f"{listed(self._reasons)}."
        if self._is_there is None:
            self._is_there = any(way.is_installed() for way in self._ways)
        return "" if self._is_there else tr(_NONE)

    @property
    def notice(self) -> str:
        """The problem, or who speaks in place of whom; "" while all is well."""
        if self._stand_in and not self.problem:
            why = listed(self._reasons)
            return tr("{why}, so {name} speaks instead.", why=why, name=self._stand_in)
        return self.problem

    # ------------------------------------------------------------------------- ways

    def _begin(self) -> None:
        """With the best way there is."""
        self._reasons.clear()
        self._left = [way for way in self._ways if way.is_installed()]
        self._is_there = bool(self._left)
        self._next()

    @Slot()
    def _try_again(self) -> None:
        self._still_wrong = self.problem
        self._begin()

    def _next(self) -> None:
        """Go on with the next way there is, for the words to come."""
        self._engine, self._is_open, self._misses = None, False, 0
        self._stand_in = ""
        if not self._left:
            self._give_up()
            return
        self._engine = engine = self._left.pop(0).make(self)
        engine.opened.connect(self._on_opened)
        engine.began.connect(self._on_began)
        engine.lost.connect(self._on_lost)
        engine.set_manner(self._manner)
        self._stand_in = tr(engine.name) if self._reasons else ""
        self._opening = OPENING
        self.turns.start()
        engine.open()

    def _give_up(self) -> None:
        self._has_given_up = True
        self._still_wrong = ""
        if self._reasons:
            self.again_timer.start(AGAIN[min(self._failures, len(AGAIN) - 1)])
            self._failures += 1

    def _prove(self) -> None:
        """Whether a way works that is tried again does not wait for words that are due."""
        if self._engine is not None and self._is_open and self._still_wrong:
            self._patience = PATIENCE
            self.turns.start()
            self._engine.prove()

    def _lose(self, what: str) -> None:
        engine, otherwise = self._engine, self._otherwise
        self._give_up_words()
        if engine is not None:
            self._reasons.append(loss_words(tr(engine.name), what))
            engine.close()
        self._next()
        if otherwise is not None:
            otherwise()

    def _give_up_words(self) -> None:
        self._patience = self._doubt = 0
        self._otherwise = None

    @Slot()
    def _on_quit(self) -> None:
        """Only now is there time to see children end."""
        self.stop()
        children = self.findChildren(QProcess)
        for child in children:
            child.kill()
        for child in children:
            child.waitForFinished(_AT_EXIT)

    @Slot()
    def _on_opened(self) -> None:
        self._opening = 0
        self._is_open = True
        if not self._patience:
            self._prove()

    @Slot()
    def _on_began(self) -> None:
        """Words that were given up are none of those that count."""
        if not self._patience:
            return
        self._give_up_words()
        self._misses = 0
        if self._still_wrong:
            self._doubt = SURE
        else:
            self._failures = 0

    @Slot(str)
    def _on_lost(self, what: str) -> None:
        sender: object = self.sender()
        if sender is self._engine:
            self._lose(what)

    @Slot()
    def _on_turn(self) -> None:
        waited, opened, sure = self._patience == 1, self._opening == 1, self._doubt == 1
        self._patience = max(0, self._patience - 1)
        self._opening = max(0, self._opening - 1)
        self._doubt = max(0, self._doubt - 1)
        if not (self._patience or self._opening or self._doubt):
            self.turns.stop()
        if opened:
            self._lose(Loss.NO_ANSWER)
        elif waited:
            self._replace_words()
        elif sure:
            self._still_wrong = ""

    def _replace_words(self) -> None:
        """Too late for these words; a service that is just starting may say the next ones.

        One that is tried again has no second try: it is tried once more soon enough.
        """
        self._misses += self._is_open
        if self._misses >= MISSES or (self._is_open and self._still_wrong):
            self._lose(Loss.NO_ANSWER)
        elif self._otherwise is not None:
            otherwise = self._otherwise
            self.hush()
            otherwise()


def make_voice(environ: Mapping[str, str] = os.environ) -> SpeakingVoice:
    """The voice of this system, silent until it is started."""
    return SpeakingVoice(_linux_ways(environ) if sys.platform == "linux" else _system_ways())


def _linux_ways(environ: Mapping[str, str]) -> list[Way]:
    from routine_app.sound import dispatcher, espeak

    ways = [Way(lambda parent: espeak.Espeak(parent=parent), espeak.is_installed)]
    address = dispatcher.dispatcher_address(environ)
    if address is not None:
        ways.insert(
            0,
            Way(
                lambda parent: dispatcher.Dispatcher(address, parent=parent),
                lambda: dispatcher.is_installed(address),
            ),
        )
    return ways


def _system_ways() -> list[Way]:
    from routine_app.sound.system_speech import SystemSpeech

    return [Way(lambda parent: SystemSpeech(parent=parent))]
