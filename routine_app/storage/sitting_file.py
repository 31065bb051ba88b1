"""The count of sitting in a small file that only its owner can read, for those who want to be counted.

It holds the running stretch and the longest one of one day, nothing of the days before. Whatever
cannot be read or written costs no more than that.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

from routine_app.domain.sitting import Sitting
from routine_app.storage import private_file

_DAMAGED = (OSError, ValueError, TypeError, LookupError, RecursionError, OverflowError)


class SittingFile:
    """Reads, writes and forgets. After `is_over` nothing is written: everything was deleted."""

    def __init__(self, path: Path, is_over: Callable[[], bool] = lambda: False) -> None:
        self._path = path
        self._is_over = is_over
        self._written: Sitting | None = None

    def read(self) -> Sitting | None:
        """What was kept; None when there is nothing that can be read."""
        try:
            return _from_object(json.loads(self._path.read_bytes()))
        except _DAMAGED:
            return None

    def write(self, sitting: Sitting) -> None:
        """Keep it, unless it is kept already."""
        if sitting == self._written or self._is_over():
            return
        content = json.dumps(_to_object(sitting)).encode() + b"\n"
        with suppress(OSError):
            private_file.write(self._path, content, lasts=False)
            self._written = sitting

    def forget(self) -> None:
        """Leave nothing of it."""
        self._written = None
        with suppress(OSError):
            self._path.unlink(missing_ok=True)


def _to_object(sitting: Sitting) -> dict[str, object]:
    found = {name: getattr(sitting, name) for name in sitting.FIELDS}
    return {**found, "day": sitting.day.isoformat()}


def _from_object(raw: dict[str, object]) -> Sitting:
    """Raises one of `_DAMAGED`."""
    day = date.fromisoformat(str(raw["day"]))
    since = None if raw["since"] is None else _number(raw["since"])
    last, looked, longest, waits = (
        _number(raw[name]) for name in ("last", "looked", "longest", "waits")
    )
    return Sitting(day, since, last, looked, longest, waits)


def _number(value: object) -> int:
    if type(value) is not int:
        raise ValueError(f"{value!r} is no number of milliseconds")
    return value
