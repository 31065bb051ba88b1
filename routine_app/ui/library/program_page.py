"""The page of one program: what it is, where it stands, what using it means, and its days."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.language import tr
from routine_app.domain.program import Program
from routine_app.domain.value import Value
from routine_app.ui.library.program import Days, ProgramCard
from routine_app.ui.library.trail import Day
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton, PrimaryButton
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.remark import Mark
from routine_app.ui.widgets.themed import FOCUS_RESERVE

_ROOMY = 640


class ProgramInside(Value):
    """What the page of a program shows: `stand` says how far it is, `follows` what using it means."""

    program: Program
    days: Days
    facts: str
    stand: str
    follows: str


class ProgramDetail(QWidget):
    """Name, how far it is, "Use this program" unless it is in use, and the days.

    Signals: day_requested(Day), use_requested(Program), moved() when the focus went to a day.
    """

    day_requested = Signal(object)
    use_requested = Signal(object)
    moved = Signal()

    def __init__(self, inside: ProgramInside, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        program = self.shown = inside.program
        self._theme = theme
        in_use = inside.days.in_use
        self.title = TextLabel(program.name, Type.H1, theme, self, widest=1200)
        self.facts = TextLabel(inside.facts, Type.SMALL, theme, self)
        self.tick = Mark("check", "accent", theme, self)
        self.tick.setVisible(in_use)
        role = Type.ACCENT if in_use else Type.SMALL_STRONG
        self.stand = TextLabel(inside.stand, role, theme, self)
        self.stand.setVisible(bool(inside.stand))
        self.about = TextLabel(program.about, Type.BODY_QUIET, theme, self, widest=720)
        self.about.setVisible(bool(program.about))
        self.follows = TextLabel(inside.follows, Type.BODY, theme, self, widest=720)
        self.use = PrimaryButton(tr("Use this program"), theme, self)
        self.use.setAccessibleName(tr("Use this program: {program}", program=program.name))
        self.use.clicked.connect(self._on_use)
        for part in (self.use, self.follows):
            part.setVisible(not in_use)
        self.card = ProgramCard(inside.days, theme, self)
        self.card.day_chosen.connect(self._on_day)
        self.card.moved.connect(self.moved)
        stand = QHBoxLayout()
        stand.setSpacing(6)
        stand.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignVCenter)
        stand.addWidget(self.stand, 1, Qt.AlignmentFlag.AlignVCenter)
        use = FlowLayout(outset=FOCUS_RESERVE)
        use.addWidget(self.use)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(FOCUS_RESERVE, 0, FOCUS_RESERVE, 0)
        for words in (self.title, self.facts):
            self._column.addWidget(words)
        self._column.addLayout(stand)
        for words in (self.about, self.follows):
            self._column.addWidget(words)
        self._column.addLayout(use)
        self._column.addWidget(self.card)
        self._column.addStretch(1)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._column.setSpacing(theme.px(8))

    def set_room(self, width: int, _height: int) -> None:
        """Texts are not wider than can be read."""
        self.title.set_role(Type.H1 if width >= self._theme.px(_ROOMY) else Type.H2)

    def set_columns(self, columns: int, room: int) -> None:
        """How many weeks stand side by side at most in so much room."""
        self.card.set_columns(columns, room - 2 * FOCUS_RESERVE)

    def link(self, number: int) -> LinkButton:
        """The way to the routine of a day; to the last one when there are fewer by now."""
        return self.card.link(min(number, len(self.card.rows)))

    @Slot(int)
    def _on_day(self, number: int) -> None:
        self.day_requested.emit(Day(self.shown.id, number))

    @Slot()
    def _on_use(self) -> None:
        self.use_requested.emit(self.shown)
