"""How far a long piece of work is, and whether anybody still waits for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

_STRIDE = 500
"""Items between two looks at whether somebody still waits."""

T = TypeVar("T")


class Stopped(Exception):
    """Nobody waits for the work any more. Whoever does it leaves everything as it was."""


class Progress:
    """Written by the thread that works, read by the one that waits; both hold the same object."""

    def __init__(self) -> None:
        self.share = 0.0
        self._is_wanted = True

    def part(self, first: float, last: float) -> Progress:
        """The progress of a part of the work, which brings the whole from `first` to `last`."""
        return _Part(self, first, last)

    def stop(self) -> None:
        """The work is not wanted any more: it ends with its next step."""
        self._is_wanted = False

    def step(self, share: float) -> None:
        """So much of the work is done, from 0 to 1. Raises `Stopped`."""
        if not self._is_wanted:
            raise Stopped
        self.share = share

    def through(
        self, items: Iterable[T], many: int, first: float = 0.0, last: float = 1.0
    ) -> Iterator[T]:
        """The items one after the other: `many` of them bring the work from `first` to `last`."""
        for number, item in enumerate(items):
            if number % _STRIDE == 0:
                self.step(first + (last - first) * min(1.0, number / max(1, many)))
            yield item


class _Part(Progress):
    def __init__(self, whole: Progress, first: float, last: float) -> None:
        super().__init__()
        self._whole = whole
        self._first = first
        self._room = last - first

    def step(self, share: float) -> None:
        self._whole.step(self._first + self._room * share)
