"""The figure with all that chooses how it is looked at: its two ends, the way, views, muscles."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.drawing import End
from routine_app.domain.exercise import Exercise, View
from routine_app.domain.language import mark, tr
from routine_app.figure.study import FRONT, SIDE, THREE_QUARTER, Passage, Study
from routine_app.ui.studio.chips import Chip
from routine_app.ui.studio.figure import StudioFigure, view_words
from routine_app.ui.studio.rail import Rail
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import IconButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.fields import ChoiceRow
from routine_app.ui.widgets.flow import FlowLayout

_VIEWS = (
    mark("Exercise", "where a figure is seen from"),
    mark("Front", "where a figure is seen from"),
    mark("Side", "where a figure is seen from"),
    mark("Three-quarter", "where a figure is seen from"),
    mark("Turned", "where a figure is seen from"),
)
_PLAY = mark("Play the way between start and hold")
_FIXED = (None, FRONT, SIDE, THREE_QUARTER)
_TURNED = len(_FIXED)
_WHOLE_WAY = 100
_TICK = 40
"""Milliseconds between two pictures of the way that is played."""
_LASTS = 2400
"""Milliseconds that a way takes when it is played."""
_ON_SIDE = 60.0


class Stage(Card):
    """Shows a study, or a moment of the way.

    Signals: end_chosen(End); view_asked(View | None), None for the exercise's own; way_shown(weight)
    for a moment of the way, 0 at the start.
    """

    end_chosen = Signal(object)
    view_asked = Signal(object)
    way_shown = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._study: Study | None = None
        self._passage: Passage | None = None
        self.top, self.foot = QWidget(self), QWidget(self)
        self.ends = _ends_row(theme, self.top)
        self.ends.take(0)
        self.muscles = Chip(tr("Muscles"), theme, self.top, icon="muscle")
        self.muscles.setAccessibleName(tr("Look at the muscles"))
        self.between = QWidget(self.top)
        self.play = IconButton(tr(_PLAY), "play", theme, self.between)
        self.way = Rail(theme, self.between)
        self.way.setRange(0, _WHOLE_WAY)
        self.way.setAccessibleName(tr("On the way from start to hold"))
        self.figure = StudioFigure(theme, self)
        self.views = _views_row(theme, self.foot)
        self.views.take(0)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._on_tick)
        self._up = True
        self._lay_out()
        self.ends.chosen.connect(self._on_end)
        self.views.chosen.connect(self._on_view)
        self.figure.view_asked.connect(self.view_asked)
        self.way.moved.connect(self._on_way)
        self.play.clicked.connect(self._on_play)
        self.muscles.clicked.connect(self._on_muscles)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        head = FlowLayout(self.top, gap=12, row_gap=0)
        head.addWidget(self.ends)
        head.addWidget(self.muscles)
        row = QHBoxLayout(self.between)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.play)
        row.addWidget(self.way, 1)
        head.addWidget(self.between)
        foot = FlowLayout(self.foot, gap=12, row_gap=0)
        foot.addWidget(self.views)
        self.put_together()
        self.apply_theme(self._theme)

    @property
    def theme(self) -> Theme:
        return self._theme

    def put_together(self) -> None:
        """Everything in one card."""
        for part, stretch in ((self.top, 0), (self.figure, 1), (self.foot, 0)):
            self._column.addWidget(part, stretch)

    def only_figure(self) -> None:
        """Just the figure: the rest stands elsewhere."""
        self._column.addWidget(self.figure, 1)

    def take_apart(self) -> None:
        """Nothing has a place any more."""
        for part in (self.top, self.figure, self.foot):
            self._column.removeWidget(part)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._column.setContentsMargins(px(12), px(8), px(12), px(8))
        self._column.setSpacing(px(4))

    # ----------------------------------------------------------------- showing

    def show_study(self, study: Study, *, at_rest: bool) -> None:
        """Show a pose; a way that is played or looked at is left for it."""
        self.stop()
        before = self._study
        if before is None or (study.exercise, study.view) != (before.exercise, before.view):
            self._passage = None
        self._study = study
        exercise = study.exercise
        self.ends.take(0 if study.end is End.START else 1)
        self.way.show_value(0 if study.end is End.START else _WHOLE_WAY)
        self.between.setVisible(exercise.start != exercise.hold)
        self._mark_view(study.view, exercise)
        self.figure.show_study(study, at_rest=at_rest)
        on_side = abs(study.report.pose["pelvis.roll"]) > _ON_SIDE
        seen = view_words(study.view, on_side=on_side)
        name = tr("Figure of {exercise}, seen {where}", exercise=exercise.name, where=seen)
        self.figure.setAccessibleName(name)

    def _mark_view(self, view: View, exercise: Exercise) -> None:
        """Which view it is; one that the figure was turned to by hand has a place of its own."""
        known = [exercise.view, *_FIXED[1:]]
        index = known.index(view) if view in known else _TURNED
        self.views.button(_TURNED).setVisible(index == _TURNED)
        self.views.take(index)

    def _show_way(self, value: int) -> None:
        if self._study is None:
            return
        if self._passage is None:
            self._passage = Passage(self._study.exercise, self._study.view)
        self.figure.show_passage(self._passage.at(value / _WHOLE_WAY))
        self.way.show_value(value)
        self.way_shown.emit(value / _WHOLE_WAY)

    def stop(self) -> None:
        """Let the figure rest where it is."""
        self._timer.stop()
        self.play.set_icon("play")
        self.play.setAccessibleName(tr(_PLAY))

    # ------------------------------------------------------------------- input

    @Slot(int)
    def _on_end(self, index: int) -> None:
        self.end_chosen.emit((End.START, End.HOLD)[index])

    @Slot(int)
    def _on_view(self, index: int) -> None:
        if index != _TURNED:
            self.view_asked.emit(_FIXED[index])

    @Slot(int)
    def _on_way(self, value: int) -> None:
        self.stop()
        self._show_way(value)

    @Slot()
    def _on_play(self) -> None:
        if self._timer.isActive():
            self.stop()
            return
        self._up = self.way.value() < _WHOLE_WAY
        self.play.set_icon("pause")
        self.play.setAccessibleName(tr("Pause the way between start and hold"))
        self._timer.start()

    @Slot()
    def _on_tick(self) -> None:
        """There and back again, until it is paused."""
        step = max(1, round(_WHOLE_WAY * _TICK / _LASTS))
        value = self.way.value() + (step if self._up else -step)
        if not 0 < value < _WHOLE_WAY:
            self._up = value <= 0
        self._show_way(min(_WHOLE_WAY, max(0, value)))

    @Slot()
    def _on_muscles(self) -> None:
        self.figure.set_muscles(self.muscles.isChecked())

    def set_row(self, width: int) -> None:
        """The way takes what is left of the first row, or of the second."""
        px = self._theme.px
        gap = px(16)
        ends, chip = self.ends.sizeHint().width(), self.muscles.sizeHint().width()
        beside = ends + chip + gap <= width
        left = width - ends - chip - 2 * gap if beside else width - chip - gap
        wide = left if left > px(160) else width - gap
        self.between.setFixedWidth(max(px(120), wide))

    def keep_focus(self) -> None:
        """The focus to the pose that is shown."""
        self.ends.button(0 if self._study is None or self._study.end is End.START else 1).setFocus(
            Qt.FocusReason.OtherFocusReason
        )


def _ends_row(theme: Theme, parent: QWidget) -> ChoiceRow:
    hold = tr("Hold")
    return ChoiceRow(tr("Pose"), (tr("Start position"), hold), theme, parent)


def _views_row(theme: Theme, parent: QWidget) -> ChoiceRow:
    view = tr("View", "where a figure is seen from")
    names = [tr(name, "where a figure is seen from") for name in _VIEWS]
    return ChoiceRow(view, names, theme, parent)
