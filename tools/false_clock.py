"""A wall clock that can be set for one program alone, while all its other clocks go on.

It is libfaketime, loaded before the program; what it reads from a file is added to the time.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

LIBRARY = "libfaketime.so.1"
_FOLDERS = ("/usr/lib", "/usr/local/lib", "/lib")
LOOKS = 1
"""Seconds between two looks at the file."""


def library() -> Path | None:
    """Where it is installed."""
    return next(_found(), None)


def _found() -> Iterator[Path]:
    for folder in _FOLDERS:
        yield from sorted(Path(folder).glob(f"*/faketime/{LIBRARY}"))
        yield from sorted(Path(folder).glob(f"faketime/{LIBRARY}"))


class FalseClock:
    """A clock that is right until it is `set`."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "clock"
        self._file.write_text("+0", encoding="ascii")

    def add_to(self, environ: dict[str, str]) -> dict[str, str]:
        """An environment in which programs go by this clock, by nothing but the time of day."""
        return {
            **environ,
            "LD_PRELOAD": str(library()),
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_CACHE_DURATION": str(LOOKS),
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            # Otherwise threads that wait for each other use up a core.
            "FAKETIME_FORCE_MONOTONIC_FIX": "0",
            "NO_FAKE_STAT": "1",  # files keep their times when a clock is set
        }

    def set(self, seconds: int) -> None:
        """From the next look on it is wrong by so much."""
        self._file.write_text(f"{seconds:+d}", encoding="ascii")
