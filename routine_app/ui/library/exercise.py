"""The page of one exercise: its figure, what to do, what to mind, and what is known about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.exercise import Exercise
from routine_app.domain.language import mark, tr
from routine_app.domain.practice import Practice
from routine_app.domain.words import side_by_side
from routine_app.ui.library.muscles import MuscleSwitch
from routine_app.ui.library.own_exercise import OwnExercise
from routine_app.ui.library.words import kind_words, props_words, usual_dose
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.fields import ChoiceRow
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import Bullet, TextLabel, Type
from routine_app.ui.widgets.live_figure import LiveFigure
from routine_app.ui.widgets.themed import FOCUS_RESERVE

_SHAPE = 0.72
"""Height of the figure over its width."""
_TEXT_NEEDS = 360


class _Others(Enum):
    """Other exercises and variants: their heading, and how the way to one is read out."""

    EASIER = (mark("Easier"), mark("Easier: {exercise}"))
    HARDER = (mark("Harder"), mark("Harder: {exercise}"))
    WAYS = (mark("Other ways"), mark("Other ways: {exercise}"))
    USUAL = (mark("The usual way"), mark("The usual way: {exercise}"))

    def __init__(self, heading: str, spoken: str) -> None:
        self.heading = heading
        self.spoken = spoken


class FigureCard(Card):
    """The figure, large; at its start, or in its hold; with or without muscles."""

    def __init__(self, exercise: Exercise, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.picture = LiveFigure(exercise, theme, self)
        self.poses = ChoiceRow(tr("Figure"), _pose_names(exercise), theme, self)
        self.poses.take(1)
        self.muscles = MuscleSwitch(self.picture, exercise, theme, self)
        self.poses.chosen.connect(self.picture.move_to)
        self.poses.chosen.connect(self.muscles.tell_pose)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        below = FlowLayout(gap=16, row_gap=0)
        below.addWidget(self.poses)
        below.addWidget(self.muscles.button)
        self.change = LinkButton(tr("Change the pose"), theme, self, icon="person")
        self.change.hide()
        below.addWidget(self.change)
        self._column.addLayout(below)
        self._column.addWidget(self.muscles)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._column.setContentsMargins(px(16), px(12), px(16), px(12))
        self._column.setSpacing(px(8))

    def add(self, part: QWidget) -> None:
        """Something below the figure and its muscles."""
        self._column.addWidget(part)

    def set_room(self, width: int, height: int) -> None:
        """Be so wide; the figure is never higher than `height`."""
        self.setFixedWidth(width)
        across = width - 2 * self._theme.px(16)
        self.picture.setFixedSize(across, min(height, round(_SHAPE * across)))


class TextCard(Card):
    """Everything that is said about an exercise, in the order in which it is needed.

    Signals: exercise_chosen(Exercise), an easier or harder one.
    """

    exercise_chosen = Signal(object)

    def __init__(
        self,
        exercise: Exercise,
        find: Callable[[str], Exercise | None],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self._find = find
        self.links: list[LinkButton] = []
        self._column = QVBoxLayout(self)
        self._say(exercise.aim, Type.LEAD)
        self._say(kind_words(exercise), Type.SMALL)
        if exercise.also:
            self._say(tr("Also called {names}.", names=side_by_side(exercise.also)), Type.SMALL)
        self._part(tr("Start position"), [exercise.start_position])
        self._part(tr("How much"), [usual_dose(exercise)])
        self._part(tr("Props"), [props_words(exercise)])
        self._list(tr("Cues"), exercise.cues)
        self._part(tr("A common mistake"), [exercise.mistake])
        self._list(tr("Stop if"), exercise.stop_if)
        self._list(tr("Not for"), exercise.not_for)
        self._others(_Others.EASIER, exercise.easier)
        self._others(_Others.HARDER, exercise.harder)
        told = (*exercise.easier, *exercise.harder)
        self._others(_Others.WAYS, [id_ for id_ in exercise.variants if id_ not in told])
        if exercise.base_id not in {exercise.id, *told}:
            self._others(_Others.USUAL, [exercise.base_id])
        self._part(tr("What was found"), _evidence(exercise))
        self._column.addStretch(1)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._column.setContentsMargins(px(24), px(16), px(24), px(20))
        self._column.setSpacing(px(4))

    def _part(self, heading: str, texts: Sequence[str]) -> None:
        said = [text for text in texts if text]
        if said:
            self._head(heading)
            for text in said:
                self._say(text, Type.BODY)

    def _list(self, heading: str, texts: Sequence[str]) -> None:
        if not texts:
            return
        self._head(heading)
        for text in texts:
            row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            row.setSpacing(self._theme.px(8))
            row.addWidget(Bullet(Type.BODY, self._theme, self), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(TextLabel(text, Type.BODY, self._theme, self), 1)
            self._column.addLayout(row)

    def _others(self, kind: _Others, wanted: Sequence[str]) -> None:
        """Other exercises and variants are ways to their pages; a sentence is one."""
        if wanted:
            self._head(tr(kind.heading))
        for id_ in wanted:
            found = self._find(id_)
            if found is None:
                self._say(id_, Type.BODY)
            else:
                self._link(kind, found)

    def _link(self, kind: _Others, found: Exercise) -> None:
        link = LinkButton(found.name, self._theme, self, icon_after="chevron-right")
        link.setAccessibleName(tr(kind.spoken, exercise=found.name))
        link.clicked.connect(lambda: self.exercise_chosen.emit(found))
        self.links.append(link)
        row = FlowLayout(outset=8)
        row.addWidget(link)
        self._column.addLayout(row)
        if found.how:
            self._say(found.how, Type.SMALL)

    def _head(self, text: str) -> None:
        self._column.addSpacing(self._theme.px(8))
        self._column.addWidget(TextLabel(text, Type.SMALL_STRONG, self._theme, self))

    def _say(self, text: str, role: Type) -> None:
        self._column.addWidget(TextLabel(text, role, self._theme, self))


class ExerciseDetail(QWidget):
    """The whole page but the way back: name, figure, texts.

    Signals: exercise_chosen(Exercise); pose_requested(Exercise) to change its poses.
    """

    exercise_chosen = Signal(object)
    pose_requested = Signal(object)

    def __init__(
        self,
        exercise: Exercise,
        find: Callable[[str], Exercise | None],
        theme: Theme,
        parent: QWidget | None = None,
        practice: Practice | None = None,
    ) -> None:
        super().__init__(parent)
        self.shown = exercise
        self._theme = theme
        self.title = TextLabel(exercise.name, Type.H1, theme, self, widest=1200)
        self.figure = FigureCard(exercise, theme, self)
        self.figure.change.clicked.connect(lambda: self.pose_requested.emit(exercise))
        self.own = OwnExercise(practice, exercise, theme, self.figure) if practice else None
        if self.own is not None:
            self.figure.add(self.own)
        self.text = TextCard(exercise, find, theme, self)
        self.text.exercise_chosen.connect(self.exercise_chosen)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.text, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(FOCUS_RESERVE, 0, FOCUS_RESERVE, 0)
        self._column.addWidget(self.title)
        self._column.addLayout(self._row)
        self._column.addStretch(1)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme

    @property
    def muscles(self) -> MuscleSwitch:
        return self.figure.muscles

    @property
    def picture(self) -> LiveFigure:
        return self.figure.picture

    def set_room(self, width: int, height: int) -> None:
        """Figure beside texts, or above them where both would be narrow."""
        px = self._theme.px
        gap = px(16)
        self._row.setSpacing(gap)
        self._column.setSpacing(px(12))
        side = min(px(620), round(0.52 * (width - gap)))
        beside = width - gap - side >= px(_TEXT_NEEDS)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if beside else down)
        self.title.set_role(Type.H1 if beside else Type.H2)
        self.figure.set_room(side if beside else width, height)
        self.text.setMaximumWidth(px(720) if beside else width)


def _pose_names(exercise: Exercise) -> tuple[str, str]:
    """What the two ends are called: only what is held has a hold. "Start" alone would begin it."""
    first = tr("Start position")
    return (first, tr("Hold") if exercise.moves is None else tr("End position"))


def _evidence(exercise: Exercise) -> list[str]:
    return [
        tr("{found} ({source})", found=item.note, source=item.source) if item.source else item.note
        for item in exercise.evidence
    ]
