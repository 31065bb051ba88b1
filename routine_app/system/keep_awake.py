"""The screen stays on while somebody looks at it from the floor.

Desktops are asked over D-Bus, other systems by a call; either may be slow to answer or hang. So
each wish has a thread of its own that asks, waits until the wish is over, and takes it back. What
is not taken back because the process was killed ends with its connection.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager

from routine_app.domain.language import mark, tr

_PATIENCE = 0.3
"""Seconds that the end of the program waits for the wish to be taken back."""

NOT_GRANTED = mark("This computer did not let Routine keep the screen on; it may go dark.")

Enter = Callable[[], "AbstractContextManager[bool]"]
"""Asks when it is entered, and tells whether it was granted; takes it back when it is left."""


class _Wish:
    """One wish, from asking to taking back, in a thread that nobody waits for."""

    def __init__(self, enter: Enter, told: Callable[[_Wish, bool], None]) -> None:
        self._enter = enter
        self._told = told
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="keep-awake", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def end(self) -> None:
        """Take it back, as soon as the thread can."""
        self._over.set()

    def wait(self, seconds: float) -> None:
        self._thread.join(seconds)

    def _run(self) -> None:
        with self._enter() as granted:
            self._told(self, granted)
            self._over.wait()


class KeepAwake:
    """Keeps the screen on between `hold` and `release`; neither ever waits."""

    def __init__(self, enter: Enter | None = None) -> None:
        self._enter = enter or _with_wakepy
        self._wish: _Wish | None = None
        self._granted: bool | None = None

    @property
    def is_held(self) -> bool:
        """Whether it is asked for now, granted or not."""
        return self._wish is not None

    @property
    def problem(self) -> str:
        """One sentence when the last wish was refused; empty when it was granted or not tried."""
        return tr(NOT_GRANTED) if self._granted is False else ""

    def hold(self) -> None:
        """From now on the screen stays on; a second call changes nothing."""
        if self._wish is None:
            self._wish = _Wish(self._enter, self._on_told)
            self._wish.start()

    def release(self) -> None:
        """From now on it may go dark."""
        wish, self._wish = self._wish, None
        if wish is not None:
            wish.end()

    def close(self) -> None:
        """Release, and give the thread a moment to say so before the process ends."""
        wish = self._wish
        self.release()
        if wish is not None:
            wish.wait(_PATIENCE)

    def _on_told(self, wish: _Wish, granted: bool) -> None:
        if wish is self._wish:
            self._granted = granted


def _with_wakepy() -> AbstractContextManager[bool]:
    """Ask the system in whatever way it has; a refusal is an answer, not an error."""
    return _Wakepy()


class _Wakepy(AbstractContextManager[bool]):
    def __enter__(self) -> bool:
        from wakepy import keep

        self._mode = keep.presenting(on_fail="pass")
        self._mode.__enter__()
        return self._mode.active

    def __exit__(self, *error: object) -> None:
        try:
            self._mode.__exit__(None, None, None)
        except RuntimeError:  # who was asked is gone, and what was asked went with it
            pass
