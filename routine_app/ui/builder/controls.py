"""What can be changed about an open step, in words and with a step more or less."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.content.checked import Part
from routine_app.content.scalars import LONGEST_REST
from routine_app.domain.dosage import advice
from routine_app.domain.dose import Dose
from routine_app.domain.exercise import Exercise, Sides
from routine_app.domain.language import tr
from routine_app.domain.routine import ExerciseStep, RestStep, SideOrder, WaitStep
from routine_app.domain.words import time_words
from routine_app.ui.builder.dosing import (
    Kind,
    in_kind,
    kind_of,
    kinds_for,
    longer,
    more,
    more_rest,
    more_sets,
)
from routine_app.ui.builder.stepper import EdgedStepper
from routine_app.ui.builder.typed import LineField
from routine_app.ui.builder.words import (
    KINDS,
    ORDERS,
    WAYS,
    amount_words,
    rest_words,
    sentence,
    sets_words,
)
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.fields import ChoiceRow
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.remark import Remark
from routine_app.ui.widgets.themed import FOCUS_RESERVE

_SHORTEST_REST = 5000


class StepControls(QWidget):
    """What every kind of step has in common: it is shown, and later shown anew."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, FOCUS_RESERVE, 0, 0)

    @abstractmethod
    def show_part(self, part: Part) -> None:
        """Show how the step stands now."""

    def commit(self) -> None:
        """Take what was typed and not yet left."""
        for field in self.findChildren(LineField):
            field.commit()


class ExerciseControls(StepControls):
    """Amount, sets, rest, sides and cue of an exercise.

    Signals: dose_chosen(Dose), order_chosen(SideOrder), rest_chosen(ms or None), cue_chosen(str).
    """

    dose_chosen = Signal(object)
    order_chosen = Signal(object)
    rest_chosen = Signal(object)
    cue_chosen = Signal(str)

    def __init__(self, exercise: Exercise, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.exercise = exercise
        self._step: ExerciseStep | None = None
        px = theme.px
        self.column.setSpacing(0)
        self.kinds = kinds_for(exercise)
        self.amount = EdgedStepper(tr("Less"), tr("More"), theme, self)
        self.amount.stepped.connect(self._on_amount)
        self.sets = EdgedStepper(tr("One set less"), tr("One set more"), theme, self)
        self.sets.stepped.connect(self._on_sets)
        self.rest = EdgedStepper(
            tr("Less rest between sets"), tr("More rest between sets"), theme, self
        )
        self.rest.stepped.connect(self._on_rest)
        self.kind = ChoiceRow(
            tr("Counted in"), [tr(KINDS[kind]) for kind in self.kinds], theme, self
        )
        self.kind.chosen.connect(self._on_kind)
        self.kind.setVisible(len(self.kinds) > 1)
        self.orders = tuple(ORDERS)
        self.order = ChoiceRow(tr("Sides"), [tr(order) for order in ORDERS.values()], theme, self)
        self.order.chosen.connect(self._on_order)
        self.order.setVisible(exercise.sides is Sides.EACH)
        hint = tr("A cue of your own, in place of the usual ones")
        self.cue = LineField(tr("Cue of your own"), hint, theme, self)
        self.cue.committed.connect(self.cue_chosen)
        self.note = Remark("info", "text2", theme, self)
        steppers = FlowLayout(gap=0, row_gap=0)
        for part in (self.amount, self.sets, self.rest, self.kind):
            steppers.addWidget(part)
        for part, name in (
            (self.amount, tr("Amount")),
            (self.sets, tr("Sets")),
            (self.rest, tr("Rest between sets")),
        ):
            part.setAccessibleName(name)
        self.column.addLayout(steppers)
        self.column.addWidget(self.order)
        below = QVBoxLayout()
        below.setContentsMargins(FOCUS_RESERVE, px(4), FOCUS_RESERVE, px(4))
        below.setSpacing(px(8))
        below.addWidget(self.cue)
        below.addWidget(self.note)
        self.column.addLayout(below)

    def show_part(self, part: Part) -> None:
        step = part.step
        if not isinstance(step, ExerciseStep):
            return
        self._step = step
        dose = step.dose
        if kind_of(dose.amount) in self.kinds:
            self.kind.take(self.kinds.index(kind_of(dose.amount)))
        self.amount.name_ways(*map(tr, WAYS[kind_of(dose.amount)]))
        up, down = more(dose.amount, 1), more(dose.amount, -1)
        words = amount_words(dose.amount)
        self.amount.show_value(words, at_least=down == dose.amount, at_most=up == dose.amount)
        at_most = more_sets(dose, 1) == dose
        self.sets.show_value(sets_words(dose.sets), at_least=dose.sets == 1, at_most=at_most)
        self.rest.show_value(
            rest_words(step.rest),
            at_least=step.rest is None,
            at_most=step.rest == LONGEST_REST,
        )
        self.rest.setVisible(dose.sets > 1 or step.rest is not None)
        self.order.take(self.orders.index(step.order))
        self.cue.show_words(step.cue)
        self.note.say(advice(step))

    # ------------------------------------------------------------------ input

    @property
    def _dose(self) -> Dose:
        assert self._step is not None
        return self._step.dose

    @Slot(int)
    def _on_kind(self, index: int) -> None:
        kind: Kind = self.kinds[index]
        self.dose_chosen.emit(in_kind(self._dose, kind, self.exercise))

    @Slot(int)
    def _on_amount(self, way: int) -> None:
        dose = self._dose
        self.dose_chosen.emit(Dose(more(dose.amount, way), dose.sets))

    @Slot(int)
    def _on_sets(self, way: int) -> None:
        self.dose_chosen.emit(more_sets(self._dose, way))

    @Slot(int)
    def _on_rest(self, way: int) -> None:
        assert self._step is not None
        self.rest_chosen.emit(more_rest(self._step.rest, way))

    @Slot(int)
    def _on_order(self, index: int) -> None:
        order: SideOrder = self.orders[index]
        self.order_chosen.emit(order)


class WaitControls(StepControls):
    """What is waited for. Signals: words_chosen(str)."""

    words_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = LineField(
            tr("What to wait for"), tr("What to do before going on"), theme, self
        )
        self.words.committed.connect(self.words_chosen)
        inset = QVBoxLayout()
        inset.setContentsMargins(FOCUS_RESERVE, 0, FOCUS_RESERVE, FOCUS_RESERVE)
        inset.addWidget(self.words)
        self.column.addLayout(inset)

    def show_part(self, part: Part) -> None:
        if isinstance(part.step, WaitStep):
            self.words.show_words(part.step.text)


class RestControls(StepControls):
    """How long a rest takes. Signals: time_chosen(ms)."""

    time_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._time = 0
        self.time = EdgedStepper(tr("Shorter"), tr("Longer"), theme, self)
        self.time.stepped.connect(self._on_stepped)
        flow = FlowLayout()
        flow.addWidget(self.time)
        self.column.addLayout(flow)

    def show_part(self, part: Part) -> None:
        if isinstance(part.step, RestStep):
            self._time = time = part.step.duration
            least, most = time <= _SHORTEST_REST, time >= LONGEST_REST
            self.time.show_value(time_words(time), at_least=least, at_most=most)

    @Slot(int)
    def _on_stepped(self, way: int) -> None:
        self.time_chosen.emit(longer(self._time, way, _SHORTEST_REST, LONGEST_REST))


class BrokenControls(StepControls):
    """What is written for a step that cannot be read, as it stands, and all that is wrong."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = TextLabel("", Type.BODY, theme, self)
        self.problems = TextLabel("", Type.SMALL_TEXT, theme, self)
        inset = QVBoxLayout()
        inset.setContentsMargins(FOCUS_RESERVE, 0, FOCUS_RESERVE, FOCUS_RESERVE)
        inset.addWidget(self.words)
        inset.addWidget(self.problems)
        self.column.addLayout(inset)

    def show_part(self, part: Part) -> None:
        self.problems.setText("\n".join(sentence(problem.message) for problem in part.problems[1:]))
        self.problems.setVisible(len(part.problems) > 1)

    def show_written(self, words: str) -> None:
        """The lines of the file."""
        self.words.setText(words)
