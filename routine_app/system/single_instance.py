"""One window per user and data folder: a second start hands its wish to the first and leaves.

The first start holds a file lock, which the kernel takes back from a process that dies however
it dies. Once its window is there it listens on a local socket; a second start keeps knocking until
then. Plain sockets, so that the second start needs no Qt at all, and loaded only when they are
used: they take longer to load than the lock, the windows of both starts wait for.
"""

from __future__ import annotations

import os
import stat
import sys
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from routine_app.domain.language import tr
from routine_app.domain.moment import Moment
from routine_app.domain.value import Value

if TYPE_CHECKING:
    from routine_app.system.incoming import Incoming

PATIENCE = 1000
"""Milliseconds after which a first instance that does not answer counts as hung."""

_RETRY = 0.02
_LONGEST_PATH = 100
"""A little under what a socket address holds: 107 bytes on Linux, 103 on macOS."""

ACKNOWLEDGED = b"ok\n"
"""What a sender hears when all of its message was taken; a word may follow in a line of its own."""

_LONGEST_ANSWER = 100


class Clock(Protocol):
    """How long we have waited."""

    def now(self) -> Moment: ...


class NoAnswer(Exception):
    """The first instance is there and does not answer; its text is one line for the user."""


class Address(Value):
    """Where the instances of one data folder meet."""

    folder: Path
    name: str

    @property
    def lock(self) -> Path:
        return self.folder / f"{self.name}.lock"

    @property
    def socket(self) -> Path:
        return self.folder / f"{self.name}.sock"


def address_for(data: Path, environ: Mapping[str, str]) -> Address:
    """The meeting place for a data folder; different spellings of its path give the same."""
    key = zlib.crc32(os.fsencode(os.path.realpath(data)))
    name = f"window-{key:08x}"
    folder = Path(environ.get("XDG_RUNTIME_DIR") or f"/run/user/{_user()}")
    if folder.is_dir() and os.access(folder, os.W_OK):
        address = Address(folder / "routine-app", name)
        if len(os.fsencode(address.socket)) <= _LONGEST_PATH:
            return address
    return Address(Path(f"/tmp/routine-app-{_user()}"), name)


def _user() -> int:
    return os.getuid() if sys.platform != "win32" else 0


class FirstInstance:
    """The instance that owns the window, until `close`. Without an address it is simply alone."""

    def __init__(self, address: Address | None = None, lock: int | None = None) -> None:
        self._address = address
        self._lock = lock
        self._incoming: Incoming | None = None

    def listen(
        self, received: Callable[[str], None], answer: Callable[[str], str] = lambda _: ""
    ) -> None:
        """From now on hand every message to `received`, from Qt's event loop.

        Before that its sender is told the one word that is the `answer` to it, if there is one.
        """
        if self._address is None:
            return
        from routine_app.system.incoming import Incoming

        try:
            self._incoming = Incoming(self._address.socket, received, answer)
        except OSError:  # then later starts are told that this one does not answer
            return

    def close(self) -> None:
        """Let the next start be the first one. Nothing is heard after it."""
        self._address = None
        if self._incoming is not None:
            self._incoming.close()
            self._incoming = None
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


def claim(address: Address) -> FirstInstance | None:
    """Become the first instance; None when there is one already.

    A machine without local sockets or locks, or without a place for them, has no single instance:
    every start is a first one then, which the history allows.
    """
    try:
        return FirstInstance(address, locked_file(address.lock))
    except BlockingIOError:
        return None
    except OSError:
        return FirstInstance()


def locked_file(path: Path) -> int:
    """The file with the number of this process, locked until it is closed.

    Raises BlockingIOError when another process has it, any other OSError where nothing is locked.
    """
    if sys.platform == "win32":
        raise OSError("files are locked in another way there")
    import fcntl

    _private_folder(path.parent)
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        raise
    try:
        # Always as long: emptying the file first can wait for the disk.
        os.write(handle, b"%-20d\n" % os.getpid())
    except OSError:
        pass  # a full disk: the lock holds and only does not say whose it is
    return handle


def process_named_in(path: Path) -> str:
    """The number of the process that has locked a file; nothing where it does not say so."""
    try:
        process = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeError):
        return ""
    return process if process.isdigit() else ""


def tell(address: Address, message: str, clock: Clock) -> str:
    """Hand a message to the first instance; the word that it says to it, mostly none.

    Raises NoAnswer when it does not take it in time.
    """
    import select

    deadline = clock.now().monotonic + PATIENCE
    while True:
        left = deadline - clock.now().monotonic
        if left <= 0:
            raise NoAnswer(_no_answer(address))
        answer = _deliver(address.socket, message, left / 1000)
        if answer is not None:
            return answer
        select.select([], [], [], min(_RETRY, left / 1000))


def hand_over(address: Address, message: str) -> bool:
    """Whether there is a first instance that has taken the message; nobody is waited for."""
    return sys.platform != "win32" and (
        _deliver(address.socket, message, PATIENCE / 1000) is not None
    )


def _deliver(path: Path, message: str, timeout: float) -> str | None:
    """What is said to the message, or None when it was not taken."""
    import socket

    told = b""
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(timeout)
        try:
            client.connect(os.fsencode(path))
            client.sendall(message.encode("utf-8", "surrogateescape"))
            client.shutdown(socket.SHUT_WR)
            while len(told) < _LONGEST_ANSWER and (part := client.recv(_LONGEST_ANSWER)):
                told += part
        except OSError:
            pass
    if not told.startswith(ACKNOWLEDGED):
        return None
    return told[len(ACKNOWLEDGED) :].decode("ascii", "replace").strip()


def _private_folder(folder: Path) -> None:
    """Make sure nobody else can put a socket there."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != _user():
        raise PermissionError(f"{folder} belongs to somebody else")
    if stat.S_IMODE(found.st_mode) != 0o700:
        folder.chmod(0o700)


def _no_answer(address: Address) -> str:
    process = process_named_in(address.lock)
    silent = (
        tr("Routine is already open (process {process}), but it does not answer.", process=process)
        if process
        else tr("Routine is already open, but it does not answer.")
    )
    advice = tr("Wait a moment or end that process, then start Routine again.")
    return f"{silent} {advice}"
