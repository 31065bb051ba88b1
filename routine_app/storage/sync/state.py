"""How far a sync folder has been read and written. It may vanish: then all is looked at again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from routine_app.domain.value import Value
from routine_app.storage import private_file

_FORMAT = 1


class Seen(Value):
    """A file as it was read: its size and time, up to which byte, and what stood before that.

    `damaged` are the numbers of lines that could not be read, `lines` how many there were.
    """

    size: int
    modified: int
    offset: int = 0
    tail: str = ""
    lines: int = 0
    damaged: tuple[int, ...] = ()
    newer: bool = False

    @property
    def may_go_on(self) -> bool:
        """Whether only what was added needs to be read."""
        return self.offset > 0 and not self.damaged and not self.newer


class SyncState(Value):
    """Holds for one folder, device and history file.

    `mark` is the number of the last row that was looked at for writing, `witness` its id: in
    another history file the number means nothing. `own` is the own file as it was left.
    """

    place: tuple[str, str, int]
    mark: int = 0
    witness: str = ""
    own: tuple[int, int] = (0, 0)
    files: Mapping[str, Seen] = {}


def read(path: Path, place: tuple[str, str, int]) -> SyncState | None:
    """The state for a place; None when there is none that holds."""
    try:
        raw = json.loads(path.read_bytes())
        if raw["format"] != _FORMAT or tuple(raw["place"]) != place:
            return None
        files = {
            name: Seen(size, modified, offset, tail, lines, tuple(damaged), newer)
            for name, (size, modified, offset, tail, lines, damaged, newer) in raw["files"].items()
        }
        size, modified = raw["own"]
        return SyncState(place, raw["mark"], raw["witness"], (size, modified), files)
    except (OSError, ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return None


def write(path: Path, state: SyncState) -> None:
    """Keep the state; not to have it only costs time."""
    files = {
        name: [s.size, s.modified, s.offset, s.tail, s.lines, list(s.damaged), s.newer]
        for name, s in state.files.items()
    }
    raw = {
        "format": _FORMAT,
        "place": list(state.place),
        "mark": state.mark,
        "witness": state.witness,
        "own": list(state.own),
        "files": files,
    }
    with suppress(OSError):
        private_file.write(path, json.dumps(raw).encode(), lasts=False)
