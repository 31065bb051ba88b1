"""The voice: the first way to speak that works, and what to do when it stops working.

Words that nobody begins to say in time are answered by calling `otherwise`. A way that is late once
is tried again, since a machine may be busy for a moment; one that is late twice in a row, or says
itself that it is over, is given up, and the next one takes over. When none is left all are tried
again after a while; what was wrong is told until words are heard.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial

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
AGAIN = 30_000
"""Milliseconds until all ways are tried again when none is left."""
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
        self._patience, self._opening, self._misses = 0, 0, 0
        self.again_timer = QTimer(self)
        self.again_timer.setSingleShot(True)
        self.again_timer.setInterval(AGAIN)
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
            self._begin()

    def stop(self) -> None:
        self._give_up_words()
        self.turns.stop()
        self.again_timer.stop()
        if self._engine is not None:
            self._engine.close()
            self._engine = None

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

    def wake(self) -> None:
        if self._engine is not None:
            self._engine.wake()

    def set_manner(self, manner: Manner) -> None:
        self._manner = manner
        if self._engine is not None:
            self._engine.set_manner(manner)

    def list_voices(self, found: Callable[[Voices], None]) -> None:
        """Tell the names of the voices of the best way that answers; none when none does.

        It is made for this alone: one that counts its voices says nothing meanwhile.
        """
        self._ask_for_voices([way for way in self._ways if way.is_installed()], found)

    def _ask_for_voices(self, ways: list[Way], found: Callable[[Voices], None]) -> None:
        if not ways:
            found(())
            return
        engine, waiting = ways[0].make(self), QTimer(self)

        def let_go() -> None:
            engine.close()
            waiting.stop()
            waiting.deleteLater()

        def answer(voices: Voices) -> None:
            let_go()
            found(voices)

        def ask_the_next() -> None:
            let_go()
            self._ask_for_voices(ways[1:], found)

        waiting.setSingleShot(True)
        waiting.timeout.connect(ask_the_next)
        waiting.start(TURN * OPENING)
        engine.opened.connect(lambda: engine.list_voices(answer))
        engine.lost.connect(lambda _what: ask_the_next())
        engine.open()

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
            self._has_given_up = True
            self._still_wrong = ""
            if self._reasons:
                self.again_timer.start()
            return
        self._engine = engine = self._left.pop(0).make(self)
        engine.opened.connect(self._on_opened)
        engine.began.connect(self._on_began)
        engine.lost.connect(partial(self._on_lost, engine))
        engine.set_manner(self._manner)
        self._stand_in = tr(engine.name) if self._reasons else ""
        self._opening = OPENING
        self.turns.start()
        engine.open()

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
        self._patience = 0
        self._otherwise = None

    @Slot()
    def _on_quit(self) -> None:
        """Only now is there time to see children end."""
        self.stop()
        for child in self.findChildren(QProcess):
            child.waitForFinished(_AT_EXIT)

    @Slot()
    def _on_opened(self) -> None:
        self._opening = 0
        self._is_open = True

    @Slot()
    def _on_began(self) -> None:
        """Words that were given up are none of those that count."""
        if self._patience:
            self._misses = 0
            self._still_wrong = ""
        self._give_up_words()

    def _on_lost(self, engine: Engine, what: str) -> None:
        if engine is self._engine:
            self._lose(what)

    @Slot()
    def _on_turn(self) -> None:
        waited, opened = self._patience == 1, self._opening == 1
        self._patience = max(0, self._patience - 1)
        self._opening = max(0, self._opening - 1)
        if not self._patience and not self._opening:
            self.turns.stop()
        if opened:
            self._lose(Loss.NO_ANSWER)
        elif waited:
            self._replace_words()

    def _replace_words(self) -> None:
        """Too late for these words; a service that is just starting may say the next ones."""
        self._misses += self._is_open
        if self._misses >= MISSES:
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
