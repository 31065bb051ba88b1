"""The chimes as the window sees them: a process that plays, watched and started anew.

Nothing here waits. Orders are handed to Qt, which writes them when the pipe takes them; a process
that does not answer gets no more of them and is replaced by a new one, sooner at first and later
when that does not help. A sound that falls into such a gap is dropped.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QProcessEnvironment, QTimer, Slot

import routine_app
from routine_app.domain.language import mark, tr
from routine_app.domain.moment import Moment
from routine_app.domain.sounds import Sound
from routine_app.sound.chime_files import USUAL, folder_name
from routine_app.sound.chime_lines import (
    BEAT,
    END,
    LATE,
    OPTION,
    Answer,
    chimes_order,
    play_order,
    volume_order,
)

if TYPE_CHECKING:
    from routine_app.domain.preferences import ChimeSet

BEAT_EVERY = 1000
BEATS_MISSED = 2
"""A process that has left so many beats unanswered hangs."""
STARTING_BEATS = 4
"""The same for a process that is starting; the next ones get as many more each, for a slow disk, up
to half a minute."""
RESTARTS = (100, 1000, 2000, 5000, 10_000, 20_000)
"""Milliseconds until the next process, by how many have failed in a row."""
RINGING = 6000
"""Milliseconds that a process may take to let its last sound ring out."""
_AT_EXIT = 2000
_UNREAD = 4096
"""Bytes of orders that nobody takes: then more of them help nobody."""
_ANSWERS = {answer.value: answer for answer in Answer}

NO_DEVICE = mark("No sound device was found. Changes are shown on the screen instead.")
NO_ANSWER = mark(
    "The sound system of this computer does not answer. Changes are shown on the screen instead."
)
ENDED = mark("The chimes cannot be played at the moment. Changes are shown on the screen instead.")


class Clock(Protocol):
    """When a sound was asked for."""

    def now(self) -> Moment: ...


class ProcessChimes(QObject):
    """Plays sounds through a process of its own, from `start` to `stop`."""

    def __init__(
        self, clock: Clock, parent: QObject | None = None, command: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._command = tuple(command) or player_command()
        self._volume = 1.0
        self._folder = USUAL
        self._problem = ""
        self._process: QProcess | None = None
        self._leaving: list[QProcess] = []
        self._is_ready = False
        self._unanswered = 0
        self._failures = 0
        self._asked = 0
        self._wanted: Sound | None = None
        self._is_given_up = False
        self.beat_timer = QTimer(self)
        self.beat_timer.setInterval(BEAT_EVERY)
        self.beat_timer.timeout.connect(self._on_beat)
        self.start_timer = QTimer(self)
        self.start_timer.setSingleShot(True)
        self.start_timer.timeout.connect(self._launch)
        self.answer_timer = QTimer(self)
        self.answer_timer.setInterval(LATE)
        self.answer_timer.timeout.connect(self._on_answer_due)
        self._is_overdue = False
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._on_quit)

    @property
    def problem(self) -> str:
        """Why nothing is heard; "" while all is well."""
        return self._problem

    @property
    def is_ready(self) -> bool:
        """Whether a sound would be heard now."""
        return self._is_ready

    def start(self) -> None:
        """Start the process that plays, unless there is one, or something is missing for it."""
        waits = self.start_timer.isActive() or self._is_given_up
        if self._process is None and not waits:
            self._failures = 0
            self._launch()

    def stop(self) -> None:
        """Let go of the device, once the last sound has rung out. What was wrong stays known."""
        self.start_timer.stop()
        self._wanted, self._is_given_up = None, False
        process = self._let_go()
        if process is not None:
            process.write(f"{END}\n".encode())
            QTimer.singleShot(RINGING, process, process.kill)

    def play(self, sound: Sound) -> None:
        """Play it now, or never: a process that hangs is asked for nothing.

        One that is starting still is asked, and may be in time.
        """
        if self._process is None or self._unanswered > 1 or self._is_overdue:
            return
        self._say(play_order(sound, self._clock.now().monotonic))
        if self._is_ready:
            self._asked += 1
            if not self.answer_timer.isActive():
                self.answer_timer.start()

    def try_out(self, sound: Sound) -> None:
        """Play it as soon as there is a process that can."""
        self.start()
        self._wanted = None if self._is_ready else sound
        if self._is_ready:
            self.play(sound)

    def set_volume(self, volume: float) -> None:
        """How loud from now on, 0 to 1, as it is felt: half of it sounds about half as loud."""
        self._volume = min(1.0, max(0.0, volume))
        self._say_volume()

    def choose(self, chimes: ChimeSet) -> None:
        """Which set the sounds are of from now on."""
        folder = folder_name(chimes)
        if folder != self._folder:
            self._folder = folder
            self._say(chimes_order(folder))

    def _say(self, order: str) -> None:
        if self._process is not None and self._process.bytesToWrite() < _UNREAD:
            self._process.write(f"{order}\n".encode())

    def _say_volume(self) -> None:
        self._say(volume_order(self._volume**2))

    # ------------------------------------------------------------------ process

    @Slot()
    def _launch(self) -> None:
        process = QProcess(self)
        process.setProgram(self._command[0])
        process.setArguments(list(self._command[1:]))
        process.setProcessEnvironment(_environment())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_answers)
        process.finished.connect(self._on_ended)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        self._is_ready = False
        self._unanswered = self._asked = 0
        self._is_overdue = False
        self.beat_timer.start()
        process.start()
        if self._folder != USUAL:
            self._say(chimes_order(self._folder))
        self._say_volume()

    def _let_go(self) -> QProcess | None:
        """Have nothing more to do with the process; whoever asked ends it."""
        process, self._process = self._process, None
        self._is_ready = False
        self.beat_timer.stop()
        self.answer_timer.stop()
        if process is None:
            return None
        process.readyReadStandardOutput.disconnect(self._on_answers)
        process.finished.disconnect(self._on_ended)
        process.errorOccurred.disconnect(self._on_error)
        if _is_over(process):
            process.deleteLater()
            return None
        self._leaving.append(process)
        process.finished.connect(self._on_left)
        return process

    def _replace(self, problem: str) -> None:
        """Give the process up, say why nothing is heard, and try again after a while."""
        process = self._let_go()
        if process is not None:
            process.kill()
        self._problem = problem
        delay = RESTARTS[min(self._failures, len(RESTARTS) - 1)]
        self._failures += 1
        self.start_timer.start(delay)

    @Slot()
    def _on_ended(self) -> None:
        self._on_answers()
        if self._process is not None:
            self._replace(self._problem or tr(ENDED))

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        """A start that fails is not followed by an end; everything else is."""
        if error is QProcess.ProcessError.FailedToStart:
            self._replace(tr(ENDED))

    @Slot()
    def _on_left(self) -> None:
        over = [process for process in self._leaving if _is_over(process)]
        self._leaving = [process for process in self._leaving if process not in over]
        for process in over:
            process.deleteLater()

    @Slot()
    def _on_quit(self) -> None:
        """The program ends: what still rings is cut off."""
        self.stop()
        for process in self._leaving:
            process.kill()
        for process in self._leaving:
            process.waitForFinished(_AT_EXIT)

    # ------------------------------------------------------------------ answers

    @Slot()
    def _on_beat(self) -> None:
        starting = STARTING_BEATS * (1 + min(self._failures, len(RESTARTS)))
        if self._unanswered >= (BEATS_MISSED if self._is_ready else starting):
            self._replace(tr(NO_ANSWER))
            return
        self._unanswered += 1
        self._say(BEAT)

    @Slot()
    def _on_answer_due(self) -> None:
        """Twice in a row: after a stall of our own, the answer may be waiting to be read."""
        if self._is_overdue:
            self._replace(tr(NO_ANSWER))
        self._is_overdue = True

    @Slot()
    def _on_answers(self) -> None:
        while self._process is not None and self._process.canReadLine():
            line = bytes(self._process.readLine().data()).decode(errors="replace")
            word, _, rest = line.strip().partition(" ")
            if word in _ANSWERS:
                self._take(_ANSWERS[word], rest)

    def _take(self, answer: Answer, rest: str) -> None:
        self._unanswered = 0
        match answer:
            case Answer.READY:
                self._is_ready = True
                self._problem = ""
                if self._wanted is not None:
                    self.try_out(self._wanted)
            case Answer.PLAYED | Answer.LATE:
                self._failures = 0
                self._is_overdue = False
                self._asked = max(0, self._asked - 1)
                if not self._asked:
                    self.answer_timer.stop()
            case Answer.NO_DEVICE:
                self._is_ready = False
                self._problem = tr(NO_DEVICE)
            case Answer.NO_QT:
                self._give_up(
                    tr(
                        "Chimes need QtMultimedia, and it cannot be loaded: {why}. "
                        "Changes are shown on the screen instead.",
                        why=rest.rstrip("."),
                    )
                )
            case Answer.NO_FILES:
                self._give_up(
                    tr(
                        "The sounds of Routine cannot be read: {why}. "
                        "Changes are shown on the screen instead.",
                        why=rest.rstrip("."),
                    )
                )

    def _give_up(self, why: str) -> None:
        """What is missing now is missing until somebody installs it."""
        process = self._let_go()
        if process is not None:
            process.kill()
        self._is_given_up = True
        self._problem = why


def _is_over(process: QProcess) -> bool:
    return process.state() is QProcess.ProcessState.NotRunning


def player_command() -> tuple[str, ...]:
    """What starts the process that plays; a frozen program can only start itself."""
    if getattr(sys, "frozen", False):
        return (sys.executable, OPTION)
    return (sys.executable, "-P", "-m", "routine_app", OPTION)


def _environment() -> QProcessEnvironment:
    """Ours, with a way to this very package, wherever it was imported from."""
    environment = QProcessEnvironment.systemEnvironment()
    root = str(Path(routine_app.__file__).resolve().parents[1])
    known = environment.value("PYTHONPATH")
    environment.insert("PYTHONPATH", os.pathsep.join([root, *filter(None, [known])]))
    return environment
