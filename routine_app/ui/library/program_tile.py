"""Programs as cards that lead to their days."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from routine_app.content.problem import printable
from routine_app.domain.exercise import Exercise
from routine_app.domain.language import tr
from routine_app.domain.program import Program
from routine_app.domain.value import Value
from routine_app.ui.library.routines import INSTEAD
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import SmallButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.remark import Mark
from routine_app.ui.widgets.thumbnail import PictureQueue, Thumbnail


class ProgramLook(Value):
    """What the card of a program shows. `stand` says in words how far it is, if it was begun.

    `place` is where its file lies, told when another one has the same name; `instead` says that
    it takes the place of one that came with Routine.
    """

    program: Program
    facts: str
    pictured: tuple[Exercise, ...]
    in_use: bool
    stand: str = ""
    own: bool = False
    place: str = ""
    instead: bool = False


class ProgramTile(Card):
    """Two pictures, its name, how many days of how many minutes, whether it is in use.

    Signals: days_requested(Program).
    """

    days_requested = Signal(object)

    def __init__(
        self, look: ProgramLook, pictures: PictureQueue, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(theme, parent, edge="accent" if look.in_use else "line")
        program = self.program = look.program
        self.look = look
        self.name = TextLabel(program.name, Type.H3, theme, self)
        self.place = TextLabel(printable(look.place), Type.CAPTION, theme, self, widest=220)
        self.place.setVisible(bool(look.place))
        yours = f" · {tr('yours')}" if look.own and not look.instead else ""
        self.facts = TextLabel(look.facts + yours, Type.SMALL, theme, self)
        self.tick = Mark("check", "accent", theme, self)
        self.tick.setVisible(look.in_use)
        role = Type.ACCENT if look.in_use else Type.SMALL_STRONG
        self.stand = TextLabel(look.stand, role, theme, self, widest=220)
        self.stand.setVisible(bool(look.stand))
        self.instead = TextLabel(tr(INSTEAD), Type.SMALL_STRONG, theme, self, widest=220)
        self.instead.setVisible(look.instead)
        self.about = TextLabel(program.about, Type.SMALL, theme, self, widest=220)
        self.about.setVisible(bool(program.about))
        self.days = SmallButton(tr("Days"), theme, self)
        spoken = filter(None, (tr("Days of {program}", program=program.name), look.stand))
        self.days.setAccessibleName(", ".join(spoken))
        self.days.clicked.connect(self._on_days)
        self.main_button = self.days
        shown = QHBoxLayout()
        shown.setSpacing(4)
        for exercise in look.pictured:
            shown.addWidget(Thumbnail(exercise, pictures, theme, self, size=(82, 72)))
        shown.addStretch(1)
        stand = QHBoxLayout()
        stand.setSpacing(6)
        stand.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignVCenter)
        stand.addWidget(self.stand, 1, Qt.AlignmentFlag.AlignVCenter)
        foot = FlowLayout(gap=4, row_gap=0, outset=4)
        foot.addWidget(self.days)
        self._column = QVBoxLayout(self)
        self._column.addLayout(shown)
        for part in (self.name, self.place, self.facts):
            self._column.addWidget(part)
        self._column.addLayout(stand)
        for part in (self.instead, self.about):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._column.addLayout(foot)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._column.setContentsMargins(px(16), px(16), px(16), px(10))
        self._column.setSpacing(px(4))

    @Slot()
    def _on_days(self) -> None:
        self.days_requested.emit(self.program)
