"""Pictures of the figure that are kept to be shown again, within a bound.

They belong to exercises. A breath or a repetition comes again, an exercise that is over does not:
of those only the one before stays, for whoever goes back. So hours of playing need no more memory
than the first minutes.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from typing import Generic, Protocol, TypeVar

from PySide6.QtGui import QPixmap

from routine_app.system.memory import give_back

MOST_BYTES = 96 * 1024 * 1024
EXERCISES = 2
_MUCH = 8 * 1024 * 1024
"""Bytes that are worth the time to give them back to the system."""


class OfExercise(Hashable, Protocol):
    """What a picture is known by."""

    @property
    def exercise(self) -> str: ...


K = TypeVar("K", bound=OfExercise)


class KeptFrames(Generic[K]):
    """The pictures used last, of the exercises shown last."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most = most_bytes
        self._pictures: OrderedDict[K, QPixmap] = OrderedDict()
        self._exercises: list[str] = []
        self.bytes = 0

    def find(self, key: K) -> QPixmap | None:
        """The picture, if it is still there."""
        found = self._pictures.get(key)
        if found is not None:
            self._pictures.move_to_end(key)
        return found

    def keep(self, key: K, picture: QPixmap) -> QPixmap:
        """Keep one more picture, and let go of what there is no more room for."""
        if key.exercise not in self._exercises[-1:]:
            self._begin(key.exercise)
        self._pictures[key] = picture
        self.bytes += _bytes_of(picture)
        while self.bytes > self._most and len(self._pictures) > 1:
            self._drop(next(iter(self._pictures)))
        return picture

    def _begin(self, exercise: str) -> None:
        """Another exercise is shown: forget those that are long over."""
        self._exercises = [known for known in self._exercises if known != exercise]
        self._exercises = [*self._exercises, exercise][-EXERCISES:]
        self._forget_others()

    def clear(self) -> None:
        """Nothing is shown any more."""
        self._exercises = []
        self._forget_others()

    def _forget_others(self) -> None:
        before = self.bytes
        for key in [key for key in self._pictures if key.exercise not in self._exercises]:
            self._drop(key)
        if before - self.bytes > _MUCH:
            give_back()

    def _drop(self, key: K) -> None:
        self.bytes -= _bytes_of(self._pictures.pop(key))


def _bytes_of(picture: QPixmap) -> int:
    return picture.width() * picture.height() * picture.depth() // 8
