"""Speech through the program espeak-ng: one child process for each utterance.

The child prints the sounds that it is about to make, which tells that it is alive. It ends with
the utterance, and with us however we end.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QTimer, Slot

from routine_app.domain.cue_words import speaking_time
from routine_app.domain.dose import SECOND
from routine_app.domain.language import language
from routine_app.domain.sounds import Manner
from routine_app.sound.child import dies_with_us, let_go
from routine_app.sound.engine import CALM_PACE, SILENT_WORDS, Loss, Teller, Voices, speaks

PROGRAM = "espeak-ng"
_VOICES = {"en": "en-gb"}
"""Where its voice for a language is not called like the language."""
_LOUDEST = 150
"""On its scale to 200, from which on words are distorted."""
_TOO_SOON = 0.25
"""A child that ends before so much of the time for its words has not said them."""
_TOO_LATE = 3 * SECOND
_TRIES = 2
"""How often words are tried whose child ends too soon."""
_LINE_BY_LINE = ("stdbuf", "-oL")


class Espeak(Teller):
    """Starts the program for every utterance."""

    name = "Espeak-ng"

    def __init__(self, program: str = PROGRAM, parent: QObject | None = None) -> None:
        super().__init__(parent)
        told = _LINE_BY_LINE if shutil.which(_LINE_BY_LINE[0]) else ()
        self._command = (*dies_with_us(), *told, program)
        self._tells_sounds = bool(told)
        self._manner = Manner()
        self._knows_name = True
        self._child: QProcess | None = None
        self._waker: QProcess | None = None
        self._counter: QProcess | None = None
        self._found: Callable[[Voices], None] = lambda _voices: None
        self._words, self._volume = "", 0.0
        self._tries = 0
        self._began_now = False
        self._soon, self._late = self._timer(), self._timer()
        self._late.timeout.connect(self._on_late)

    def open(self) -> None:
        self.opened.emit()

    def say(self, words: str) -> None:
        self._speak(words, self._manner.volume)

    def hush(self) -> None:
        self._late.stop()
        if self._child is not None:
            let_go(self._child)
            self._child = None

    def wake(self) -> None:
        if self._waker is not None:
            let_go(self._waker)  # it has ended, or hangs
        self._waker = self._start(SILENT_WORDS, 0.0, tells=False)

    def prove(self) -> None:
        self._speak(SILENT_WORDS, 0.0)

    def set_manner(self, manner: Manner) -> None:
        self._knows_name = self._knows_name or manner.name != self._manner.name
        self._manner = manner

    def list_voices(self, found: Callable[[Voices], None]) -> None:
        self._found = found
        self._counter = child = QProcess(self)
        child.setStandardErrorFile(QProcess.nullDevice())
        child.finished.connect(self._on_counted)
        child.errorOccurred.connect(self._on_not_counted)
        program, *command = self._command
        child.start(program, [*command, f"--voices={language().code}"])

    def close(self) -> None:
        self.retire()
        self.hush()
        for child in (self._waker, self._counter):
            if child is not None:
                let_go(child)
        self._waker = self._counter = None

    @Slot()
    def _on_counted(self) -> None:
        if self._counter is not None:
            self._tell_voices(_names(bytes(self._counter.readAllStandardOutput().data())))

    @Slot()
    def _on_not_counted(self) -> None:
        self._tell_voices(())

    def _tell_voices(self, voices: Voices) -> None:
        """Once: a child that crashes tells so and that it is over, and so does one let go of."""
        child, self._counter = self._counter, None
        if child is not None:
            let_go(child)
            self._found(voices)

    # --------------------------------------------------------------------- children

    def _timer(self) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        return timer

    def _speak(self, words: str, volume: float) -> None:
        self._words, self._volume = words, volume
        self._tries = _TRIES
        self._try()

    def _try(self) -> None:
        self.hush()
        self._tries -= 1
        self._began_now = False
        words = self._words
        self._child = child = self._start(words, self._volume, tells=self._tells_sounds)
        if self._tells_sounds:
            child.readyReadStandardOutput.connect(self._on_begun)
        else:
            child.started.connect(self._on_begun)
        child.finished.connect(self._on_finished)
        child.errorOccurred.connect(self._on_error)
        length = speaking_time(words, self._manner.rate)
        self._soon.start(round(length * _TOO_SOON))
        self._late.start(2 * length + _TOO_LATE)

    def _start(self, words: str, volume: float, *, tells: bool) -> QProcess:
        child = QProcess(self)
        child.setStandardInputFile(QProcess.nullDevice())
        child.setStandardErrorFile(QProcess.nullDevice())
        if not tells:
            child.setStandardOutputFile(QProcess.nullDevice())
        manner = self._manner
        voice = manner.name if manner.name and self._knows_name else own_voice()
        program, *command = self._command
        pace, loudness = round(CALM_PACE * manner.rate), round(_LOUDEST * volume)
        options = ["-x", "-v", voice, "-s", str(pace), "-a", str(loudness), "--", words]
        child.start(program, [*command, *options])
        return child

    @Slot()
    def _on_begun(self) -> None:
        if not self._began_now and self.sender() is self._child:
            self._began_now = True
            self.began.emit()

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        if self.sender() is not self._child:
            return
        self.hush()
        if status is not QProcess.ExitStatus.NormalExit:
            self.lost.emit(Loss.ENDED_IN_A_WORD)
        elif code and self._manner.name and self._knows_name:
            self._knows_name = False  # a voice of another computer
            self._speak(self._words, self._volume)
        elif code:
            known = language().code in _VOICES
            self.lost.emit(Loss.ENDED_WITHOUT_A_WORD if known else Loss.NO_VOICE)
        elif self._soon.remainingTime() > 0:  # not overdue, as it is when we stood still meanwhile
            self._on_too_soon()

    def _on_too_soon(self) -> None:
        """No device, or one that was busy for a moment."""
        if self._tries:
            self._try()
        else:
            self.lost.emit(Loss.NO_DEVICE)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self.sender() is self._child:
            self.hush()
            self.lost.emit(Loss.NOT_STARTED)

    @Slot()
    def _on_late(self) -> None:
        self.hush()
        self.lost.emit(Loss.ENDLESS)


def own_voice() -> str:
    """Its usual voice for the language of the program."""
    return _VOICES.get(language().code, language().code)


def is_installed() -> bool:
    return shutil.which(PROGRAM) is not None


def _names(listed: bytes) -> Voices:
    """The names in its list of voices for the language, without those that need other programs."""
    rows = (line.split() for line in listed.decode("utf-8", "replace").splitlines()[1:])
    return tuple(
        row[3].replace("_", " ")
        for row in rows
        if len(row) > 4 and speaks(row[1]) and not row[4].startswith("mb/")
    )
