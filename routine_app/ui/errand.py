"""Work that takes a while, in a thread of its own: the window goes on, and may call it off.

The thread knows nothing of Qt. It writes into a plain object at which a timer looks, so that a
window may go while it works, and nothing of a window is ever let go of in the wrong thread.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Thread, current_thread
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from routine_app.domain.collector import Pause
from routine_app.domain.progress import Progress

_LOOK = 20
"""Milliseconds between two looks at how far it is."""

T = TypeVar("T")


def in_thread(work: Callable[[], None]) -> None:
    """Run it beside the event loop; the end of the program does not wait for it."""
    Thread(target=work, name="errand", daemon=True).start()


def in_quiet_thread(work: Callable[[], None]) -> None:
    """The same for what nobody waits for: everything else goes first."""

    def quietly() -> None:
        from routine_app.system.give_way import give_way

        give_way()
        work()

    in_thread(quietly)


class Outcome(Generic[T]):
    """What came of a piece of work."""

    def __init__(self, work: Callable[[Progress], T]) -> None:
        self.progress = Progress()
        self.is_there = False
        self._work = work
        self._found: list[T] = []
        self._error: BaseException | None = None
        self._over = Event()
        self._worker = current_thread()

    def work(self) -> None:
        """In the other thread."""
        self._worker = current_thread()
        with self:
            self._found.append(self._work(self.progress))

    @property
    def is_over(self) -> bool:
        """It is there, and the thread that worked on it has gone.

        What a thread does last, after it has told its result, makes objects as well: if Python
        collected by then, widgets would go in the wrong thread.
        """
        return self.is_there and not (self._is_elsewhere and self._worker.is_alive())

    def wait(self) -> None:
        """Until it is over."""
        self._over.wait()
        if self._is_elsewhere:
            self._worker.join()

    @property
    def _is_elsewhere(self) -> bool:
        return self._worker is not current_thread()

    def __enter__(self) -> None:
        """Whatever is raised from here on is raised again by `get`, where somebody waits for it."""

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: object
    ) -> bool:
        self._error = error
        self.is_there = True
        self._over.set()
        return True

    def get(self) -> T:
        """What was found. Raises what the work has raised, and `Stopped` when it was called off."""
        if self._error is not None:
            raise self._error
        return self._found[0]


def _nothing() -> None:
    """What follows is not kept longer than it is needed: it may hold whoever asked."""


class Errand(QObject):
    """One piece of work after the other; a second one waits for nobody and is not begun.

    Python collects nothing meanwhile: it would do so in that thread, too.

    Signals: progressed(float), from 0 to 1.
    """

    progressed = Signal(float)

    def __init__(
        self,
        parent: QObject | None = None,
        run: Callable[[Callable[[], None]], None] = in_thread,
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._outcome: Outcome[Any] | None = None
        self._then: Callable[[], None] = _nothing
        self._pause = pause = Pause()
        # A connection to the method itself would not keep its object.
        self.destroyed.connect(lambda: pause.end())  # noqa: PLW0108  # see above
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self._look)

    @property
    def is_under_way(self) -> bool:
        return self._outcome is not None

    def start(self, work: Callable[[Progress], T], then: Callable[[Outcome[T]], None]) -> None:
        """Begin, unless something is under way; `then` is called in the event loop."""
        if self.is_under_way:
            return
        outcome = Outcome(work)
        self._outcome, self._then = outcome, lambda: then(outcome)
        self._pause.begin()
        self._run(outcome.work)
        self._timer.start()
        self._look()

    @Slot()
    def stop(self) -> None:
        """Call it off; what came of it is told still."""
        if self._outcome is not None:
            self._outcome.progress.stop()

    def finish(self) -> None:
        """Wait for what is under way, and hand out now what came of it."""
        if self._outcome is not None:
            self._outcome.wait()
            self._look()

    @Slot()
    def _look(self) -> None:
        outcome = self._outcome
        if outcome is None:
            return
        if not outcome.is_over:
            self.progressed.emit(outcome.progress.share)
            return
        self._timer.stop()
        then, self._then = self._then, _nothing
        self._outcome = None
        self._pause.end()
        then()
