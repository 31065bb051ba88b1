"""What is there, as ticks: for what is not, routines have something else of the same time."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.domain.language import mark, tr
from routine_app.domain.pose import Prop
from routine_app.domain.safety import Fallback
from routine_app.domain.value import replace
from routine_app.domain.words import prop_name
from routine_app.ui.health.form import AnswerTick, LevelColumns, row_of
from routine_app.ui.mirroring import set_margins
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.labels import TextLabel, Type

_INDENT, _TICK = 36, 6
ABOUT = mark(
    "A mat or carpet, a pillow for your head and water are taken for granted. Tick what else is "
    "there. Nothing has to be bought: something else takes its place. "
    "A chair stands firm, without wheels, and nothing that you rest on may slide."
)

_NAMES = {
    Prop.BED: mark("Firm bed"),
    Prop.CHAIR: mark("Firm chair"),
    Prop.WALL: mark("Clear wall"),
    Prop.BLOCK: mark("Low block"),
}
"""Things that have to be of some kind."""


class ThingsForm(QWidget):
    """A tick for each thing, and what happens without it. Kept at once."""

    reader_role = "Grouping"

    def __init__(self, services: Services, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What you have"))
        self._theme = theme
        self._preferences = services.preferences
        self._notes: list[TextLabel] = []
        self.ticks: dict[str, AnswerTick] = {}
        self._columns = LevelColumns(self)
        for fallback in services.library.safety().equipment:
            self._columns.add(self._row(fallback))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._columns)
        self.set_columns(1)

    def set_columns(self, columns: int) -> None:
        """How many columns there is room for."""
        self._columns.set_columns(columns)
        self._columns.set_gaps(self._theme.px(24), self._theme.px(8))

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        for note in self._notes:
            set_margins(note, theme.px(_INDENT) + _TICK, 0, 0, 0)

    def refresh(self) -> None:
        """Show what is kept."""
        missing = self._preferences.value.missing
        for thing, tick in self.ticks.items():
            tick.setChecked(thing not in missing)

    def _row(self, fallback: Fallback) -> QWidget:
        row = QWidget(self._columns)
        tick = AnswerTick(_name(fallback.thing), self._theme, row)
        tick.setChecked(fallback.thing not in self._preferences.value.missing)
        instead = tr("Without it: {instead}.", instead=fallback.without)
        tick.setAccessibleDescription(instead)
        tick.clicked.connect(self._on_clicked)
        self.ticks[fallback.thing.value] = tick
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(row_of(tick, row))
        words = TextLabel(instead, Type.SMALL, self._theme, row)
        set_margins(words, self._theme.px(_INDENT) + _TICK, 0, 0, 0)
        self._notes.append(words)
        column.addWidget(words)
        return row

    @Slot()
    def _on_clicked(self) -> None:
        missing = tuple(thing for thing, tick in self.ticks.items() if not tick.isChecked())
        self._preferences.save(replace(self._preferences.value, missing=missing))


def _name(thing: Prop) -> str:
    return tr(_NAMES[thing]) if thing in _NAMES else prop_name(thing)
