"""Speech through speech-dispatcher, the Linux desktop's own speech service, over its socket.

The service is a process of its own, shared with screen readers. It is asked in its line protocol
(SSIP): every command is answered by lines whose last one has a blank after its number; lines from
700 on are events. A service that is not running is started once.
"""

from __future__ import annotations

import os
import shutil
import socket
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QSocketNotifier, Slot

from routine_app.domain.language import ENGLISH, language
from routine_app.domain.sounds import Manner
from routine_app.sound.child import let_go
from routine_app.sound.engine import SILENT_WORDS, Loss, Teller, Voices, speaks

PROGRAM = "speech-dispatcher"
_SPAWN = (PROGRAM, "--spawn")
_READ = 1 << 16
_LIST = b"LIST SYNTHESIS_VOICES\r\n"
_BEGIN, _REFUSED = b"701", (b"3", b"4", b"5")
_DATA_WANTED = b"230"
_END_OF_DATA, _DATA_END = "\r\n.", b"\r\n.\r\n"
_CALM = -10
"""The rate of the service that is our usual pace."""
_SLOWER, _FASTER, _TURN = 170, 50, 1.07
"""Units of its rate for a voice half as quick or twice as quick, measured with espeak-ng."""

Answer = Callable[[list[bytes]], None]


class Dispatcher(Teller):
    """A client of speech-dispatcher. `address` is its socket, `spawn` what starts it."""

    name = "Speech-dispatcher"

    def __init__(
        self, address: Path, spawn: tuple[str, ...] = _SPAWN, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._address = address
        self._spawn = spawn
        self._spawning: QProcess | None = None
        self._socket: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._manner = Manner()
        self._received = b""
        self._lines: list[bytes] = []
        self._asked: deque[Answer] = deque()
        self._queue: deque[tuple[bytes, Answer]] = deque()
        self._utterance = 0
        self._awaited: bytes | None = None
        self._early: bytes | None = None

    def open(self) -> None:
        if not self._connect():
            self._start_service()

    def say(self, words: str) -> None:
        self.hush()
        self._speak(words, needed=True)

    def hush(self) -> None:
        self._utterance += 1
        self._awaited = self._early = None
        self._forget()
        self._ask("CANCEL self")

    def wake(self) -> None:
        self._speak_silently(needed=False)

    def prove(self) -> None:
        self.hush()
        self._speak_silently(needed=True)

    def set_manner(self, manner: Manner) -> None:
        self._manner = manner
        if self._socket is not None:
            self._ask_for_manner()

    def list_voices(self, found: Callable[[Voices], None]) -> None:
        self._ask("LIST SYNTHESIS_VOICES", lambda lines: found(_names(lines)))

    def close(self) -> None:
        self.retire()
        self._disconnect()
        if self._spawning is not None:
            let_go(self._spawning)
            self._spawning = None

    # ------------------------------------------------------------------- connection

    def _connect(self) -> bool:
        """Reach the service, unless it is not running. A frozen one is noticed by its silence."""
        try:
            client = socket.socket(socket.AF_UNIX)
        except OSError:
            return False
        client.setblocking(False)
        try:
            client.connect(os.fsencode(self._address))
        except OSError:
            client.close()
            return False
        self._socket = client
        self._notifier = QSocketNotifier(client.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)
        waiting, self._queue = self._queue, deque()
        code = language().code
        for setting in (
            "CLIENT_NAME user:routine:player",
            "NOTIFICATION ALL on",
            f"LANGUAGE {code}",
        ):
            self._ask(f"SET self {setting}")
        if code != ENGLISH.code:
            self._ask("GET OUTPUT_MODULE", self._on_module)
        self._ask_for_manner()
        self._ask("SET self PRIORITY text", lambda _lines: self.opened.emit())
        self._queue.extend(waiting)
        return True

    def _start_service(self) -> None:
        self._spawning = process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._on_spawned)
        process.errorOccurred.connect(self._on_spawned)
        process.start(self._spawn[0], list(self._spawn[1:]))

    @Slot()
    def _on_spawned(self) -> None:
        if self._spawning is None or self.sender() is not self._spawning:
            return
        let_go(self._spawning)
        self._spawning = None
        if not self._connect():
            self.lost.emit(Loss.NOT_STARTED)

    def _disconnect(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _on_module(self, lines: list[bytes]) -> None:
        """A synthesizer without a voice for the language would read it out in another one.

        Espeak-ng speaks all of ours, and needs seconds to list its thousands of voices.
        """
        if lines[-1].startswith(b"251") and not any(b"espeak" in line for line in lines):
            self._queue.appendleft((_LIST, self._on_voices))

    def _on_voices(self, lines: list[bytes]) -> None:
        if len(lines) > 1 and not any(speaks(tag) for _, tag, _ in _voices(lines)):
            self._lose(Loss.NO_VOICE)

    def _lose(self, what: Loss) -> None:
        self._disconnect()
        self.lost.emit(what)

    # --------------------------------------------------------------------- protocol

    def _ask_for_manner(self) -> None:
        manner = self._manner
        if manner.name:
            self._ask(f"SET self SYNTHESIS_VOICE {_one_line(manner.name)}")
        self._ask(f"SET self RATE {_rate(manner)}")
        self._ask(f"SET self VOLUME {_volume(manner)}")

    def _speak_silently(self, *, needed: bool) -> None:
        self._ask("SET self VOLUME -100")
        self._speak(SILENT_WORDS, needed=needed)
        self._ask(f"SET self VOLUME {_volume(self._manner)}")

    def _speak(self, words: str, *, needed: bool) -> None:
        """Hand over words; a refusal only matters for words that somebody waits for."""
        utterance = self._utterance

        def agreed(lines: list[bytes]) -> None:
            if not lines[-1].startswith(_DATA_WANTED):
                self._queue.popleft()
                handed_over(lines)

        def handed_over(lines: list[bytes]) -> None:
            if needed and lines[-1].startswith(_REFUSED):
                self._lose(Loss.TAKES_NO_WORDS)
            elif needed and utterance == self._utterance:
                self._awaited = _number(lines)
                if self._early is not None:
                    self._on_begin(self._early)

        said = _one_line(words)
        said = f".{said}" if said.startswith(".") else said
        self._ask("SPEAK", agreed)
        self._ask(f"{said}{_END_OF_DATA}", handed_over)

    def _ask(self, command: str, answered: Answer = lambda _lines: None) -> None:
        self._queue.append((f"{command}\r\n".encode(), answered))
        self._send()

    def _send(self) -> None:
        """Send the next command, unless one is still to be answered."""
        if self._socket is None or self._asked or not self._queue:
            return
        command, answered = self._queue.popleft()
        self._asked.append(answered)
        try:
            sent = self._socket.send(command)
        except OSError:
            sent = -1
        if sent != len(command):
            self._lose(Loss.NO_ANSWER)

    def _forget(self) -> None:
        """Leave out words that wait to be handed over; an utterance that was begun is finished."""
        begun = self._asked and self._queue and self._queue[0][0].endswith(_DATA_END)
        kept = [self._queue.popleft()] if begun else []
        kept += [item for item in self._queue if item[0].startswith((b"SET", b"GET", b"LIST"))]
        self._queue = deque(kept)

    @Slot()
    def _on_readable(self) -> None:
        if self._socket is None:
            return
        try:
            received = self._socket.recv(_READ)
        except BlockingIOError:
            return
        except OSError:
            received = b""
        if not received:
            self._lose(Loss.ENDED)
            return
        *lines, self._received = (self._received + received).split(b"\r\n")
        for line in lines:
            self._take(line)
            if self._socket is None:
                return

    def _take(self, line: bytes) -> None:
        self._lines.append(line)
        if line[3:4] == b"-":
            return
        lines, self._lines = self._lines, []
        if line.startswith(b"7"):
            if line.startswith(_BEGIN):
                self._on_begin(_number(lines))
        elif self._asked:
            self._asked.popleft()(lines)
            self._send()

    def _on_begin(self, number: bytes) -> None:
        """Words may begin before they have been acknowledged with their number."""
        if self._awaited is None:
            self._early = number
        elif self._awaited in {b"", number}:
            self.began.emit()


def _number(lines: list[bytes]) -> bytes:
    """Which words an answer or an event is about; b"" where it is not told."""
    return lines[0][4:] if len(lines) > 1 else b""


def dispatcher_address(environ: Mapping[str, str]) -> Path | None:
    """Where the service listens; None when it is asked for by network, or has no folder."""
    address = environ.get("SPEECHD_ADDRESS", "")
    kind, _, path = address.partition(":")
    if address:
        return Path(path) if kind == "unix_socket" and path else None
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    return Path(runtime) / PROGRAM / "speechd.sock" if runtime else None


def is_installed(address: Path) -> bool:
    """Whether there is a service to be reached or to be started."""
    return address.exists() or shutil.which(PROGRAM) is not None


def _names(lines: list[bytes]) -> Voices:
    """The names of voices for the language, without the hundreds of variants of each."""
    found = _voices(lines)
    return tuple(name for name, tag, variant in found if variant == "none" and speaks(tag))


def _voices(lines: list[bytes]) -> Iterator[tuple[str, str, str]]:
    """Name, language and variant of each voice in an answer."""
    for line in lines:
        parts = line[4:].decode("utf-8", "replace").split("\t")
        if line[3:4] == b"-" and len(parts) == 3:
            yield parts[0].strip(), parts[1], parts[2]


def _rate(manner: Manner) -> int:
    """-100 to 100 for a pace of about half to three times ours."""
    if manner.rate <= _TURN:
        return max(-100, round(_CALM + (manner.rate - 1) * _SLOWER))
    return min(100, round((manner.rate - _TURN) * _FASTER))


def _volume(manner: Manner) -> int:
    return round(200 * manner.volume - 100)


def _one_line(text: str) -> str:
    return " ".join(text.split())
