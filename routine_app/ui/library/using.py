"""Another program is taken into use, with a way back to the one before."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from routine_app.domain.language import tr
from routine_app.domain.program import Program
from routine_app.ui.library.programs import Programs
from routine_app.ui.widgets.undo_strip import UndoStrip


class Using(QObject):
    """Says above the page what was done, and undoes it. Signals: changed() for the page to follow."""

    changed = Signal()

    def __init__(self, programs: Programs, strip: UndoStrip) -> None:
        super().__init__(strip)
        self._programs = programs
        self._strip = strip

    @Slot(object)
    def use(self, program: Program) -> None:
        """Let Today follow this one from now on."""
        before = self._programs.chosen
        said = tr("“{program}” is in use now.", program=program.name)
        waits = self._programs.what_waits()
        self._take(program.id)
        self._strip.say(" ".join(filter(None, (said, waits))), lambda: self._take(before))

    def _take(self, wanted: str) -> None:
        self._programs.use(wanted)
        self.changed.emit()
