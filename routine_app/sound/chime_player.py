"""The process that makes the chimes heard. It owns QtMultimedia, so that nobody else can hang in it.

A sound server that is frozen blocks whoever asks it for anything, for ever; one that dies takes
the processes down that ask next. Here that costs a sound: the window sees that no answer comes,
ends this process and starts another one. So nothing is mended here; what goes wrong ends it.

Each sound gets a stream of its own on the device that is the system's choice at that moment. In
between, silence is played: a sleeping device would swallow the beginning of a short sound.
"""

from __future__ import annotations

import os
import sys
import wave
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QObject, QTimer, Signal

from routine_app.domain.sounds import Sound
from routine_app.resources import MissingResourceError
from routine_app.sound.chime_files import USUAL, chime_file
from routine_app.sound.chime_lines import BEAT, END, LATE, Answer
from routine_app.system.clock import SystemClock

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink

EXIT_LOST = 1
"""The exit code when the system's sound is gone, or never was there."""

_SILENCE = 2000
"""Milliseconds between portions of silence; twice as much waits to be played."""
_SILENT_RATE = 8000
"""Samples a second: at the rate of the sounds it takes five times as much of a processor."""
_AWAKE = 300_000
"""Milliseconds after the last sound in which the device is kept awake. A stream that never ends
would keep some machines from going to sleep in a long pause."""
_TAIL = 1000
"""Milliseconds after its length until a stream surely has been played to its end."""
_HARMLESS = {"NoError", "UnderrunError"}
"""What a stream may say while all is well; by name, since the type has moved between versions."""
_DUMMIES = (b"auto_null",)
"""What sound servers offer when there is no device at all."""


class Tone:
    """One sound in memory, and how long it lasts in milliseconds."""

    def __init__(self, sound: Sound, folder: str) -> None:
        with wave.open(str(chime_file(sound, folder)), "rb") as file:
            self.rate = file.getframerate()
            self.samples = QByteArray(file.readframes(file.getnframes()))
            self.length = 1000 * file.getnframes() // self.rate


def tones_of(folder: str) -> dict[str, Tone] | None:
    """The sounds of a set by their names; None when one cannot be read, and the window knows."""
    try:
        return {sound.name: Tone(sound, folder) for sound in Sound}
    except (MissingResourceError, OSError, wave.Error, EOFError) as error:
        say(Answer.NO_FILES, str(error))
        return None


class Orders(QObject):
    """Reads what the window asks for, in a thread: the end of it ends us, whatever hangs."""

    given = Signal(str)

    def listen(self) -> None:
        """From now on emit every line."""
        Thread(target=self._read, name="orders", daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin:
            self.given.emit(line.strip())
        os._exit(0)


class ChimePlayer(QObject):
    """Plays what it is told to on the device of the moment, and answers."""

    def __init__(self, tones: dict[str, Tone], clock: SystemClock) -> None:
        super().__init__()
        self._tones = tones
        self._clock = clock
        self._volume = 1.0
        self._sounding: list[tuple[int, QAudioSink, QBuffer]] = []
        self._silence: tuple[QAudioSink, QIODevice] | None = None
        self._last_order = self._now()
        self._silence_timer = QTimer(self)
        self._silence_timer.timeout.connect(self._on_silence_due)

    def begin(self) -> None:
        """Find the device and say so; raises ImportError without QtMultimedia."""
        from PySide6.QtMultimedia import QMediaDevices

        self._format = _format(next(iter(self._tones.values())).rate)
        self._silent_format = _format(_SILENT_RATE)
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._on_devices)
        self._device = QMediaDevices.defaultAudioOutput()
        if self._device.isNull():
            say(Answer.NO_DEVICE)
            os._exit(EXIT_LOST)
        self._say_device()
        self._keep_awake()

    def obey(self, line: str) -> None:
        """Do what a line asks for."""
        match line.split():
            case ["play", name, moment]:
                self._play(name, int(moment))
            case ["chimes", folder]:
                self._choose(folder)
            case ["volume", share]:
                self._volume = float(share)
                for _, sink, _ in self._sounding:
                    sink.setVolume(self._volume)
            case [order] if order == BEAT:
                self._let_go()
                say(Answer.HERE)
            case [order] if order == END:
                self._end()

    def _choose(self, folder: str) -> None:
        """What sounds already rings out."""
        tones = tones_of(folder)
        if tones is None:
            os._exit(EXIT_LOST)
        self._tones = tones

    def _play(self, name: str, moment: int) -> None:
        if self._is_late(name, moment):
            return
        tone = self._tones[name]
        sink = self._sink(self._format)
        sink.setVolume(self._volume)
        buffer = QBuffer(self)
        buffer.setData(tone.samples)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        sink.start(buffer)
        self._require(sink)
        self._last_order = self._now()
        if self._is_late(name, moment):  # the server has taken its time
            _close(sink)
            buffer.deleteLater()
            return
        self._sounding.append((self._last_order + tone.length + _TAIL, sink, buffer))
        say(Answer.PLAYED, name, str(self._last_order - moment))
        self._keep_awake()

    def _is_late(self, name: str, moment: int) -> bool:
        """Whether a sound would be heard when it is of no use any more; if so, say it."""
        age = self._now() - moment
        if age > LATE:
            say(Answer.LATE, name, str(age))
        return age > LATE

    def _let_go(self) -> None:
        """Of the streams that have been played to their end."""
        now = self._now()
        for end, sink, buffer in self._sounding:
            if end <= now:
                _close(sink)
                buffer.deleteLater()
        self._sounding = [kept for kept in self._sounding if kept[0] > now]

    def _end(self) -> None:
        """Let what sounds ring out, then leave."""
        self._stop_silence()
        left = max((end for end, _, _ in self._sounding), default=0) - self._now()
        QTimer.singleShot(max(0, left), lambda: os._exit(0))

    # ------------------------------------------------------------ device, silence

    def _sink(self, wanted: QAudioFormat) -> QAudioSink:
        from PySide6.QtMultimedia import QAudioSink

        return QAudioSink(self._device, wanted, self)

    def _require(self, sink: QAudioSink) -> None:
        """Leave when a stream cannot be played: the system's sound is gone."""
        if not _is_well(sink):
            os._exit(EXIT_LOST)

    def _keep_awake(self) -> None:
        """Play silence from now on, if none is played yet and the device can."""
        if self._silence is not None:
            return
        sink = self._sink(self._silent_format)
        sink.setBufferSize(2 * self._portion())
        stream = sink.start()
        if not _is_well(sink):
            _close(sink)
            return
        self._silence = sink, stream
        self._on_silence_due()
        self._silence_timer.start(_SILENCE)

    def _on_silence_due(self) -> None:
        if self._silence is None:
            return
        sink, stream = self._silence
        self._require(sink)
        if self._now() - self._last_order > _AWAKE:
            self._stop_silence()
        else:
            stream.write(bytes(min(sink.bytesFree(), 2 * self._portion())))

    def _stop_silence(self) -> None:
        self._silence_timer.stop()
        if self._silence is not None:
            _close(self._silence[0])
            self._silence = None

    def _portion(self) -> int:
        return int(self._silent_format.bytesForDuration(1000 * _SILENCE))

    def _on_devices(self) -> None:
        """The user, or a plug, has chosen another device."""
        from PySide6.QtMultimedia import QMediaDevices

        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            os._exit(EXIT_LOST)
        if device.id() != self._device.id():
            self._device = device
            self._stop_silence()
            self._say_device()
            self._keep_awake()

    def _say_device(self) -> None:
        say(Answer.NO_DEVICE if _is_dummy(self._device) else Answer.READY)

    def _now(self) -> int:
        return self._clock.now().monotonic


def main() -> int:
    """Play until the orders end; the exit code of the process."""
    end_with_parent()
    tones = tones_of(USUAL)
    if tones is None:
        return EXIT_LOST
    app = QCoreApplication(["Routine"])
    app.setApplicationName("Routine")
    player = ChimePlayer(tones, SystemClock())
    orders = Orders()
    orders.given.connect(player.obey)
    orders.listen()
    try:
        player.begin()
    except ImportError as error:
        say(Answer.NO_QT, str(error))
        return EXIT_LOST
    return app.exec()


def say(answer: Answer, *rest: str) -> None:
    """A line for the window; when it is gone, so are we."""
    try:
        os.write(1, " ".join([answer, *rest]).replace("\n", " ").encode() + b"\n")
    except OSError:
        os._exit(0)


def end_with_parent() -> None:
    """On Linux: die with the window even while hanging, and without a report of a crash.

    Qt aborts when the sound server dies; that is no error of ours for a desktop to tell about.
    """
    if sys.platform != "linux":
        return
    import ctypes
    import signal

    libc = ctypes.CDLL(None)
    parent = os.getppid()
    set_parent_death_signal = 1
    libc.prctl(set_parent_death_signal, signal.SIGKILL)
    if os.getppid() != parent:  # it died before we asked
        os._exit(0)
    libc.signal.argtypes = [ctypes.c_int, ctypes.c_void_p]
    libc.signal(signal.SIGABRT, ctypes.cast(libc._exit, ctypes.c_void_p))


def _is_well(sink: QAudioSink) -> bool:
    return sink.error().name in _HARMLESS


def _close(sink: QAudioSink) -> None:
    sink.stop()
    sink.deleteLater()


def _format(rate: int) -> QAudioFormat:
    from PySide6.QtMultimedia import QAudioFormat

    wanted = QAudioFormat()
    wanted.setSampleRate(rate)
    wanted.setChannelCount(1)
    wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return wanted


def _is_dummy(device: QAudioDevice) -> bool:
    return device.id().data() in _DUMMIES
