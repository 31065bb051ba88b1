"""The terminal itself: keys without Enter, signals, and its old state back on every way out.

Where standard input is no terminal (a pipe, a service) there are no keys, only signals. So it is
too where this program runs in the background of a shell.
"""

from __future__ import annotations

import os
import select
import signal
import sys
from collections.abc import Sequence
from types import FrameType, TracebackType
from typing import Protocol, TextIO

from routine_app.terminal.keys import Key, decode
from routine_app.terminal.output import Output

ESCAPE_WAIT = 50
"""Milliseconds after which a lone escape byte is the Esc key and no arrow."""

_SIGNALS = {
    "SIGINT": Key.INTERRUPT,
    "SIGTERM": Key.TERMINATE,
    "SIGHUP": Key.TERMINATE,
    "SIGQUIT": Key.TERMINATE,
    "SIGTSTP": Key.SUSPEND,
    "SIGCONT": Key.CONTINUE,
}


class Console(Protocol):
    """What the text player needs of a terminal."""

    output: Output

    @property
    def has_keys(self) -> bool:
        """Whether somebody can press keys."""
        ...

    @property
    def ended_by(self) -> int:
        """The number of the signal that asked to end, or 0."""
        ...

    def wait(self, timeout: int | None) -> Sequence[Key]:
        """Keys and signals that came within `timeout` ms; None waits for the first one."""
        ...

    def suspend(self) -> None:
        """Stop, as Ctrl+Z does to other programs, until the shell goes on with this one."""
        ...


class SystemConsole:
    """Standard input and the signals of this process, from `with` to its end."""

    def __init__(self, source: TextIO | None, output: Output) -> None:
        self.output = output
        self._source = _terminal(source)
        self._keyboard: _Keyboard | None = None
        self._pending = b""
        self._arrived: list[Key] = []
        self._signal = 0
        self._old: dict[int, object] = {}
        self._wakeup = (-1, -1)

    @property
    def has_keys(self) -> bool:
        return self._keyboard is not None

    @property
    def ended_by(self) -> int:
        return self._signal

    def __enter__(self) -> SystemConsole:
        reader, writer = os.pipe()
        os.set_blocking(reader, False)
        os.set_blocking(writer, False)
        self._wakeup = (reader, writer)
        signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
        for name in _SIGNALS:
            number = getattr(signal, name, None)
            # What the caller wants ignored (nohup, a background job) stays ignored.
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                self._old[number] = signal.signal(number, self._on_signal)
        if self._source is not None and in_foreground(self._source):
            self._keyboard = _Keyboard(self._source)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.output.leave_status()
        if self._keyboard is not None:
            self._keyboard.close()
        for number, handler in self._old.items():
            signal.signal(number, handler)  # type: ignore[arg-type]  # as signal gave it
        signal.set_wakeup_fd(-1)
        for end in self._wakeup:
            os.close(end)

    def wait(self, timeout: int | None) -> Sequence[Key]:
        if not self._arrived:
            self._read(self._ready(timeout))
            if self._pending:
                self._read(self._ready(ESCAPE_WAIT))
                self._take(b"", complete=True)
        keys, self._arrived = self._arrived, []
        return keys

    def suspend(self) -> None:
        self.output.leave_status()
        if self._keyboard is not None:
            self._keyboard.close()
        number = signal.SIGTSTP
        ours = signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
        signal.signal(number, ours)
        self._take_keyboard_again()

    def _take_keyboard_again(self) -> None:
        if self._keyboard is not None and in_foreground(self._keyboard.source):
            self._keyboard.open()

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        key = _SIGNALS[signal.Signals(number).name]
        if key is Key.CONTINUE:  # another program may have had the terminal meanwhile
            self._take_keyboard_again()
        elif key is not Key.SUSPEND:
            self._signal = number
        self._arrived.append(key)

    def _ready(self, timeout: int | None) -> list[int]:
        sources = [self._wakeup[0]]
        if self._keyboard is not None and in_foreground(self._keyboard.source):
            sources.append(self._keyboard.source)
        seconds = None if timeout is None else max(0, timeout) / 1000
        return select.select(sources, [], [], seconds)[0]

    def _read(self, ready: list[int]) -> None:
        for source in ready:
            if source == self._wakeup[0]:
                os.read(source, 512)
            else:
                self._read_keys(source)

    def _read_keys(self, source: int) -> None:
        try:
            data = os.read(source, 512)
        except OSError:
            data = b""
        if data:
            self._take(data, complete=False)
        else:  # the terminal is gone
            self._keyboard = None
            self._arrived.append(Key.TERMINATE)
            self._signal = self._signal or signal.SIGHUP

    def _take(self, data: bytes, *, complete: bool) -> None:
        keys, self._pending = decode(self._pending + data, complete=complete)
        self._arrived += keys


class _Keyboard:
    """A terminal that hands over each key at once and shows none; `close` gives it back."""

    def __init__(self, source: int) -> None:
        import termios

        self.source = source
        self._termios = termios
        self._before = termios.tcgetattr(source)
        self.open()

    def open(self) -> None:
        termios = self._termios
        now = [*self._before]
        now[3] &= ~(termios.ECHO | termios.ICANON)
        termios.tcsetattr(self.source, termios.TCSADRAIN, now)

    def close(self) -> None:
        try:
            self._termios.tcsetattr(self.source, self._termios.TCSADRAIN, self._before)
        except self._termios.error:  # the terminal is gone, and its state with it
            pass


def _terminal(source: TextIO | None) -> int | None:
    """The descriptor of a terminal to read keys from, or None."""
    if source is None or source.closed or sys.platform == "win32" or not source.isatty():
        return None
    return source.fileno()


def in_foreground(source: int) -> bool:
    """Whether the shell lets this process use the terminal now."""
    try:
        return os.tcgetpgrp(source) == os.getpgrp()
    except OSError:
        return False
