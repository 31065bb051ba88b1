"""One session at a time per data folder: nobody holds two exercises at once.

A second one would credit the same minutes again. The kernel takes the lock back from a process
that dies however it dies, so none is ever left behind.
"""

from __future__ import annotations

import os
from pathlib import Path

from routine_app.domain.language import tr
from routine_app.system.single_instance import Address, locked_file, process_named_in


class SessionLock:
    """The right to play, between `take` and `release`. Where there are no locks it is given.

    The lock lies beside that of the window of the same data folder. `is_held` says whether somebody
    plays here, `was_held` whether anybody has.
    """

    def __init__(self, address: Address) -> None:
        self._path = address.folder / f"{address.name}-session.lock"
        self._handle: int | None = None
        self.is_held = False
        self.was_held = False

    def take(self) -> str:
        """Begin a session; one line for the user when another process is playing already.

        Taking again what one has changes nothing.
        """
        if self._handle is None:
            try:
                self._handle = locked_file(self._path)
            except BlockingIOError:
                return _under_way(self._path)
            except OSError:
                pass  # no place for a lock, or a file system without
        self.is_held = self.was_held = True
        return ""

    def release(self) -> None:
        """The session is over, or was left."""
        self.is_held = False
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _under_way(path: Path) -> str:
    process = process_named_in(path)
    there = (
        tr("Another session is under way (process {process}).", process=process)
        if process
        else tr("Another session is under way.")
    )
    return f"{there} {tr('End it there first: only one counts at a time.')}"
