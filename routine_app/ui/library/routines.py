"""Routines as cards to start."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from routine_app.content.problem import printable
from routine_app.domain.exercise import Exercise
from routine_app.domain.language import mark, tr, tr_count
from routine_app.domain.routine import Routine
from routine_app.domain.value import Value
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton, SmallButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.thumbnail import PictureQueue, Thumbnail

INSTEAD = mark("Yours, instead of the one that comes with Routine.")


class RoutineLook(Value):
    """What the card of a routine shows: that of the file, and the one that will be played.

    `length` is `minutes` as it is read out; `said` tells what differs. `place` is where its file lies, told when another one has
    the same name; `instead` says that it takes the place of one that came with the program.
    """

    routine: Routine
    played: Routine
    said: tuple[str, ...]
    minutes: str
    length: str
    own: bool = False
    place: str = ""
    instead: bool = False


class ProblemsButton(LinkButton):
    """How many files cannot be used, and the way to them and back; hidden without any."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("", theme, parent, icon="warning")
        self.count = 0
        self.alone = False

    def show_count(self, count: int, *, alone: bool = False) -> None:
        """So many there are; `alone` while nothing else is shown."""
        self.count, self.alone = count, alone
        problems = tr_count(count, "{count} file has a problem", "{count} files have a problem")
        self.setText(tr("Show all routines") if alone else problems)
        self.set_icon("arrow-left" if alone else "warning")
        self.setVisible(count > 0)
        self.updateGeometry()

    def ink(self) -> QColor:
        return super().ink() if self.alone else self._theme.tokens.error

    def ground(self) -> QColor | None:
        if self.alone:
            return super().ground()
        return self._theme.tokens.error_soft if super().ground() is not None else None


class RoutineTile(Card):
    """One routine as it is played: two of its pictures, its name, how long it takes, Start.

    Signals: start_requested(Routine), steps_requested(Routine).
    """

    start_requested = Signal(object)
    steps_requested = Signal(object)

    def __init__(
        self, look: RoutineLook, pictures: PictureQueue, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        routine, played, minutes = look.routine, look.played, look.minutes
        self.routine = routine
        self.own = look.own
        self.name = TextLabel(routine.name, Type.H3, theme, self)
        self._played = played
        facts = [minutes, exercises_words(played)]
        facts += [tr("yours")] if look.own and not look.instead else []
        self.facts = TextLabel(" · ".join(facts), Type.SMALL, theme, self)
        self.about = TextLabel(routine.about, Type.SMALL, theme, self, widest=220)
        self.about.setVisible(bool(routine.about))
        self.place = TextLabel(printable(look.place), Type.CAPTION, theme, self, widest=220)
        self.place.setVisible(bool(look.place))
        self.instead = TextLabel(tr(INSTEAD), Type.SMALL_STRONG, theme, self, widest=220)
        self.instead.setVisible(look.instead)
        self.said = TextLabel(" ".join(look.said), Type.SMALL_TEXT, theme, self, widest=220)
        self.said.setVisible(bool(look.said))
        self.start = SmallButton(tr("Start"), theme, self, icon="play")
        self.start.setAccessibleName(start_words(routine.name, look.length))
        self.start.clicked.connect(self._on_start)
        self.steps = LinkButton(tr("Steps"), theme, self)
        self.steps.setAccessibleName(tr("Steps of {routine}", routine=routine.name))
        self.steps.clicked.connect(self._on_steps)
        self.main_button = self.steps  # a stray Enter looks, it does not start
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
        for part in (self.name, self.place, self.facts, self.instead, self.about, self.said):
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
    def _on_start(self) -> None:
        self.start_requested.emit(self.routine)

    @Slot()
    def _on_steps(self) -> None:
        self.steps_requested.emit(self.routine)


def exercises_words(routine: Routine) -> str:
    """ "6 exercises"."""
    count = len(routine.exercise_steps)
    return tr_count(count, "{count} exercise", "{count} exercises")


def start_words(name: str, length: str) -> str:
    """ "Start Settle, 11 minutes"; the length once only, where the name has it."""
    if length in name:
        return tr("Start {routine}", routine=name)
    return tr("Start {routine}, {length}", routine=name, length=length)


def _pictured(routine: Routine) -> Sequence[Exercise]:
    exercises = [step.exercise for step in routine.exercise_steps]
    middle = exercises[len(exercises) // 2 :][:1]
    return [*exercises[:1], *(e for e in middle if e not in exercises[:1])]
