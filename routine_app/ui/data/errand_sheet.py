"""A sheet that works in another thread: it shows how far it is, and can be called off or closed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtWidgets import QWidget

from routine_app.domain.progress import Progress
from routine_app.ui.data.dialog import DataSheet
from routine_app.ui.data.errand_row import ErrandRow
from routine_app.ui.errand import Errand, Outcome, in_thread
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.focus_before import FocusBefore

_QUIET = 300
"""Milliseconds. What is over by then shows no progress, which would only flicker."""

Run = Callable[[Callable[[], None]], None]
T = TypeVar("T")


class ErrandSheet(DataSheet):
    """One piece of work at a time. Who closes the sheet meanwhile calls the work off first."""

    def __init__(self, heading: str, theme: Theme, parent: QWidget, run: Run = in_thread) -> None:
        super().__init__(heading, theme, parent)
        self.errand = Errand(self, run)
        self.errand.progressed.connect(self._on_progressed)
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.errand.stop)
        self.progress = ErrandRow(theme, self.content)
        self.progress.called_off.connect(self._on_called_off)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET)
        self._quiet.timeout.connect(self.show_progress)
        self._focus_then: FocusBefore | None = None
        self._closes: int | None = None
        self._is_stopping = False

    def add_end(self) -> None:
        self.progress.raise_()  # read where it stands
        self.column.addWidget(self.progress)
        super().add_end()

    def begin(
        self, what: str, work: Callable[[Progress], T], then: Callable[[Outcome[T]], None]
    ) -> None:
        """Work, unless something is under way: `what` says it in words."""
        if self.errand.is_under_way:
            return
        self.remark.say("")
        self.progress.begin(what)
        self._is_stopping = False
        self._quiet.start()
        self.errand.start(work, partial(self._on_over, then))

    def _on_over(self, then: Callable[[Outcome[T]], None], outcome: Outcome[T]) -> None:
        self._quiet.stop()
        had_focus = self.progress.cancel.hasFocus()
        self.progress.hide()
        if had_focus and self._focus_then is not None:
            self._focus_then.go_back()
        then(outcome)
        if self._closes is not None:
            self.done(self._closes)

    @Slot()
    def show_progress(self) -> None:
        """It takes a while: say how far it is, and offer to call it off."""
        self._focus_then = FocusBefore(self.window())
        self.progress.show()
        self.progress.cancel.setFocus()
        # Its place is known once the layout has been done.
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(self.progress))

    @Slot(float)
    def _on_progressed(self, share: float) -> None:
        if not self._is_stopping:
            self.progress.show_share(share)

    @Slot()
    def _on_called_off(self) -> None:
        self._is_stopping = True
        self.errand.stop()
        self.progress.show_stopping()

    def done(self, result: int) -> None:
        """Close, once nothing is under way any more."""
        if self.errand.is_under_way:
            self._closes = result
            self._on_called_off()
        else:
            super().done(result)
