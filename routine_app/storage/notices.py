"""Sentences for the user, handed out once to whoever shows them."""

from __future__ import annotations


class Notices:
    """What should be said. A fault that lasts is not repeated until it was over."""

    def __init__(self) -> None:
        self._waiting: list[str] = []
        self._said: set[str] = set()
        self._states: set[str] = set()

    def tell(self, sentence: str, *, is_state: bool = False) -> None:
        """Have it said, unless it was said before.

        Of sentences that tell how things stand only the newest is true: those that still wait go.
        """
        if sentence in self._said:
            return
        if is_state:
            self._waiting = [other for other in self._waiting if other not in self._states]
            self._states.add(sentence)
        self._said.add(sentence)
        self._waiting.append(sentence)

    def take(self) -> tuple[str, ...]:
        """What is to be said now."""
        taken, self._waiting = tuple(self._waiting), []
        return taken

    def forget(self) -> None:
        """The fault is over: the same sentence is news the next time."""
        self._said.clear()
