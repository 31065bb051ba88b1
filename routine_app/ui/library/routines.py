"""Routines as cards to start, and files that cannot be used with what is wrong with them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from routine_app.content.problem import printable
from routine_app.domain.exercise import Exercise
from routine_app.domain.routine import Routine
from routine_app.domain.words import plural
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton, SmallButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.remark import Mark
from routine_app.ui.widgets.thumbnail import PictureQueue, Thumbnail

if TYPE_CHECKING:
    from routine_app.content.problem import Problem


class ProblemsButton(LinkButton):
    """How many files cannot be used, and the way to them; hidden while there are none."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("", theme, parent, icon="warning")
        self.count = 0

    def show_count(self, count: int) -> None:
        self.count = count
        have = "has" if count == 1 else "have"
        self.setText(f"{plural(count, 'file')} {have} a problem")
        self.setVisible(count > 0)
        self.updateGeometry()

    def ink(self) -> QColor:
        return self._theme.tokens.error

    def ground(self) -> QColor | None:
        return self._theme.tokens.error_soft if super().ground() is not None else None


class RoutineTile(Card):
    """One routine as it is played: two of its pictures, its name, how long it takes, Start.

    `said` tells in words what is different for this person.

    Signals: start_requested(Routine), steps_requested(Routine).
    """

    start_requested = Signal(object)
    steps_requested = Signal(object)

    def __init__(
        self,
        routine: Routine,
        played: Routine,
        said: Sequence[str],
        minutes: str,
        pictures: PictureQueue,
        theme: Theme,
        parent: QWidget,
        own: bool = False,
    ) -> None:
        super().__init__(theme, parent)
        self.routine = routine
        self.own = own
        self.name = TextLabel(routine.name, Type.H3, theme, self)
        self._played = played
        count = plural(len(played.exercise_steps), "exercise")
        yours = " · yours" if own else ""
        self.facts = TextLabel(f"{minutes} · {count}{yours}", Type.SMALL, theme, self)
        self.about = TextLabel(routine.about, Type.SMALL, theme, self, widest=220)
        self.about.setVisible(bool(routine.about))
        self.said = TextLabel(" ".join(said), Type.SMALL_TEXT, theme, self, widest=220)
        self.said.setVisible(bool(said))
        self.start = SmallButton("Start", theme, self, icon="play")
        length = minutes.replace(" min", " minutes")
        named = routine.name if length in routine.name else f"{routine.name}, {length}"
        self.start.setAccessibleName(f"Start {named}")
        self.start.clicked.connect(self._on_start)
        self.steps = LinkButton("Steps", theme, self)
        self.steps.setAccessibleName(f"Steps of {routine.name}")
        self.steps.clicked.connect(self._on_steps)
        shown = QHBoxLayout()
        shown.setSpacing(4)
        for exercise in _pictured(played):
            shown.addWidget(Thumbnail(exercise, pictures, theme, self, size=(82, 72)))
        shown.addStretch(1)
        foot = FlowLayout(gap=4, row_gap=0, outset=4)
        foot.addWidget(self.start)
        foot.addWidget(self.steps)
        self._column = QVBoxLayout(self)
        self._column.addLayout(shown)
        self._column.addWidget(self.name)
        self._column.addWidget(self.facts)
        self._column.addWidget(self.about)
        self._column.addWidget(self.said)
        self._column.addStretch(1)
        self._column.addLayout(foot)
        self.apply_theme(theme)

    @property
    def words(self) -> str:
        """What the filter looks through."""
        names = (step.exercise.name for step in self._played.exercise_steps)
        return " ".join((self.routine.name, self.routine.about, *names)).casefold()

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._column.setContentsMargins(px(16), px(16), px(16), px(10))
        self._column.setSpacing(px(4))

    @Slot()
    def _on_start(self) -> None:
        self.start_requested.emit(self.routine)

    @Slot()
    def _on_steps(self) -> None:
        self.steps_requested.emit(self.routine)


def _pictured(routine: Routine) -> Sequence[Exercise]:
    exercises = [step.exercise for step in routine.exercise_steps]
    middle = exercises[len(exercises) // 2 :][:1]
    return [*exercises[:1], *(e for e in middle if e not in exercises[:1])]


class BrokenTile(Card):
    """A file that cannot be used: which, where, why, and a way to open it.

    Signals: open_requested(Path).
    """

    open_requested = Signal(object)

    def __init__(
        self, path: Path, problems: Sequence[Problem], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(theme, parent, edge="error")
        self.path = path
        first = problems[0]
        where = f"Line {first.line}: " if first.line else ""
        shown = printable(path.name)
        self.name = TextLabel(shown, Type.H3, theme, self)
        self.message = TextLabel(where + first.message, Type.ERROR, theme, self, widest=220)
        more = len(problems) - 1
        said = f"{plural(more, 'more problem')} in this file" if more else ""
        self.more = TextLabel(said, Type.SMALL, theme, self)
        self.more.setVisible(more > 0)
        self.open = SmallButton("Open file", theme, self, icon="open-file")
        self.open.setAccessibleName(f"Open file {shown}")
        self.open.clicked.connect(self._on_open)
        head = QHBoxLayout()
        head.addWidget(Mark("warning", "error", theme, self))
        head.addWidget(self.name, 1)
        foot = FlowLayout(outset=4)
        foot.addWidget(self.open)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addWidget(self.message)
        self._column.addWidget(self.more)
        self._column.addStretch(1)
        self._column.addLayout(foot)
        self.apply_theme(theme)

    @property
    def words(self) -> str:
        """What the filter looks through."""
        return self.path.name.casefold()

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._column.setContentsMargins(px(16), px(16), px(16), px(10))
        self._column.setSpacing(px(6))

    @Slot()
    def _on_open(self) -> None:
        self.open_requested.emit(self.path)
