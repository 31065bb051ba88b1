"""Which files are shown: by length, part of the program, position, things; chips open the choices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.domain.exercise import Exercise, Phase, Position
from routine_app.domain.language import mark, tr
from routine_app.domain.pose import Prop
from routine_app.domain.value import Value
from routine_app.domain.words import phase_name, position_name, prop_name, prop_word
from routine_app.ui.library.listed import Listed
from routine_app.ui.library.programs import Course
from routine_app.ui.library.words import phase_word, position_word
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import Button, ButtonShape, LinkButton
from routine_app.ui.widgets.fields import ChoiceRow
from routine_app.ui.widgets.flow import FlowLayout

_NOTHING = "nothing"
"""What a filter by things is set to for what needs none."""
_MINUTES = (
    (mark("5 or less", "minutes"), range(6)),
    (mark("10 or less", "minutes"), range(11)),
    (mark("15 or less", "minutes"), range(16)),
)


class Asked(Value):
    """What a filter asks for, and how a screen reader says that it stands open or closed."""

    name: str
    chosen: str
    is_open: str
    is_closed: str


MINUTES = Asked(
    mark("Minutes"),
    mark("Minutes: {choice}"),
    mark("Filter by minutes: {choice}, open"),
    mark("Filter by minutes: {choice}, closed"),
)
MINUTES_A_DAY = Asked(
    mark("Minutes a day"),
    mark("Minutes a day: {choice}"),
    mark("Filter by minutes a day: {choice}, open"),
    mark("Filter by minutes a day: {choice}, closed"),
)
PHASE = Asked(
    mark("Phase"),
    mark("Phase: {choice}"),
    mark("Filter by phase: {choice}, open"),
    mark("Filter by phase: {choice}, closed"),
)
POSITION = Asked(
    mark("Position"),
    mark("Position: {choice}"),
    mark("Filter by position: {choice}, open"),
    mark("Filter by position: {choice}, closed"),
)
PROP = Asked(
    mark("Prop"),
    mark("Prop: {choice}"),
    mark("Filter by prop: {choice}, open"),
    mark("Filter by prop: {choice}, closed"),
)


class Choice(Value):
    """What may be chosen: as it is called by itself, within a text, and what it stands for."""

    name: str
    word: str
    value: object


def _minutes() -> list[Choice]:
    found = [Choice(tr(name, "minutes"), tr(name, "minutes"), value) for name, value in _MINUTES]
    over = Choice(tr("Over 15", "minutes"), tr("over 15", "minutes"), range(16, 10_000))
    return [*found, over]


def _phases() -> list[Choice]:
    return [Choice(phase_name(phase), phase_word(phase), phase) for phase in Phase]


def _positions(there: Iterable[Position]) -> list[Choice]:
    known = set(there)
    return [Choice(position_name(p), position_word(p), p) for p in Position if p in known]


def _props(there: Iterable[Prop]) -> list[Choice]:
    known = set(there)
    return [Choice(prop_name(prop), prop_word(prop), prop) for prop in Prop if prop in known]


def _fetched() -> list[Choice]:
    """Nothing, or one of all things but the mat, which is always there."""
    nothing = Choice(tr("Nothing", "prop"), tr("nothing", "prop"), _NOTHING)
    return [nothing, *_props(prop for prop in Prop if prop is not Prop.MAT)]


class FilterRow(QWidget):
    """What there is to choose from: "Any", and the rest.

    Signals: changed().
    """

    changed = Signal()

    def __init__(
        self, asked: Asked, choices: Sequence[Choice], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.asked = asked
        self._choices = (None, *choices)
        self._taken = 0
        names = (tr("Any", "filter"), *(choice.name for choice in choices))
        self.row = ChoiceRow(tr(asked.name), names, theme, self)
        self.row.take(0)
        self.row.chosen.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.row)

    @property
    def choice(self) -> Choice | None:
        """What is chosen, None for any."""
        return self._choices[self._taken]

    @property
    def value(self) -> object:
        """What the choice stands for, None for any."""
        return self.choice.value if self.choice is not None else None

    def clear(self) -> None:
        """Any again, without telling."""
        self._taken = 0
        self.row.take(0)

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        self._taken = index
        self.changed.emit()


class FilterChip(Button):
    """Says what is chosen, and opens its row."""

    shape = ButtonShape(text=14.5, weight=550, height=40, padding=14, icon=18, gap=6, radius=999)

    def __init__(self, row: FilterRow, theme: Theme, parent: QWidget) -> None:
        super().__init__("", theme, parent, icon_after="chevron-down")
        self.of = row
        self.tell(is_open=False)

    def tell(self, *, is_open: bool) -> None:
        """Show what is chosen, and whether the row stands below."""
        self._is_open = is_open
        asked, choice = self.of.asked, self.of.choice
        self.setText(tr(asked.chosen, choice=choice.word) if choice else tr(asked.name))
        name = choice.name if choice else tr("any", "filter")
        self.setAccessibleName(tr(asked.is_open if is_open else asked.is_closed, choice=name))
        self.updateGeometry()
        self.update()

    def ground(self) -> QColor:
        tokens = self._theme.tokens
        if self.of.choice is not None:
            return tokens.accent_soft
        return tokens.sunken if self.underMouse() or self._is_open else tokens.surface

    def edge(self) -> QColor:
        tokens = self._theme.tokens
        return tokens.accent if self.of.choice is not None else tokens.control

    def ink(self) -> QColor:
        tokens = self._theme.tokens
        return tokens.on_soft if self.of.choice is not None else tokens.text


class Filters(QWidget):
    """Chips in a row that flows, each with choices that open below; all of them go together.

    Signals: changed().
    """

    changed = Signal()

    def __init__(
        self,
        choices: Sequence[tuple[Asked, Sequence[Choice]]],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.rows = [FilterRow(asked, found, theme, self) for asked, found in choices]
        self.chips = [FilterChip(row, theme, self) for row in self.rows]
        self.clear_button = LinkButton(tr("Clear", "filters"), theme, self, icon="close")
        self.clear_button.setAccessibleName(tr("Clear all filters"))
        self.clear_button.clicked.connect(self._on_cleared)
        head = FlowLayout(gap=0, row_gap=0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        for chip, row in zip(self.chips, self.rows, strict=True):
            head.addWidget(chip)
            chip.clicked.connect(partial(self._on_chip, row))
            row.changed.connect(self._on_changed)
            row.raise_()  # read after all chips, as it stands below them
            row.hide()
            column.addWidget(row)
        head.addWidget(self.clear_button)
        self._tell()

    @property
    def is_open(self) -> bool:
        """Whether a row is there to choose in."""
        return any(not row.isHidden() for row in self.rows)

    @property
    def is_set(self) -> bool:
        """Whether anything is chosen."""
        return any(row.choice is not None for row in self.rows)

    def clear(self) -> None:
        """Show all, without telling."""
        for row in self.rows:
            row.clear()
        self._tell()

    def open(self, row: FilterRow | None) -> None:
        """Open one row to choose in, and close the others; or all of them."""
        for other in self.rows:
            other.setVisible(other is row)
        self._tell()

    def _tell(self) -> None:
        for chip, row in zip(self.chips, self.rows, strict=True):
            chip.tell(is_open=not row.isHidden())
        self.clear_button.setVisible(self.is_set)

    def _on_chip(self, row: FilterRow, _checked: bool = False) -> None:
        self.open(row if row.isHidden() else None)

    @Slot()
    def _on_cleared(self) -> None:
        self.clear()
        self.open(None)
        self.chips[0].setFocus()
        self.changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        self._tell()
        self.changed.emit()


class ExerciseFilters(Filters):
    """By part of the program, by position, by what they need."""

    def __init__(self, exercises: Iterable[Exercise], theme: Theme, parent: QWidget) -> None:
        self._offered = there, props = _kinds(exercises)
        super().__init__(
            ((PHASE, _phases()), (POSITION, _positions(there)), (PROP, _props(props))),
            theme,
            parent,
        )
        self.phase, self.position, self.prop = self.rows

    def offers(self, exercises: Iterable[Exercise]) -> bool:
        """Whether these are the exercises, as far as anybody can choose among them."""
        return self._offered == _kinds(exercises)

    def wants(self, exercise: Exercise) -> bool:
        """Whether an exercise is one of those that were chosen."""
        return (
            self.phase.value in (None, exercise.phase)
            and self.position.value in (None, exercise.position)
            and (self.prop.value is None or self.prop.value in exercise.props)
        )


class RoutineFilters(Filters):
    """By length, and by what is in them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(
            (
                (MINUTES, _minutes()),
                (PHASE, _phases()),
                (POSITION, _positions(Position)),
                (PROP, _fetched()),
            ),
            theme,
            parent,
        )
        self.minutes, self.phase, self.position, self.prop = self.rows

    def wants(self, one: Listed) -> bool:
        """Whether a routine is one of those that were chosen."""
        return (
            _lasts(self.minutes, one.minutes)
            and (self.phase.value is None or self.phase.value in one.phases)
            and (self.position.value is None or self.position.value in one.positions)
            and _needs(self.prop, one.props)
        )


class ProgramFilters(Filters):
    """By the longest day, and by what any of the days needs."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(((MINUTES_A_DAY, _minutes()), (PROP, _fetched())), theme, parent)
        self.minutes, self.prop = self.rows

    def wants(self, course: Course) -> bool:
        """Whether a program is one of those that were chosen."""
        return _lasts(self.minutes, course.most) and _needs(self.prop, course.props)


def _lasts(row: FilterRow, minutes: int) -> bool:
    return not isinstance(row.value, range) or minutes in row.value


def _needs(row: FilterRow, props: frozenset[Prop]) -> bool:
    if row.value == _NOTHING:
        return not props - {Prop.MAT}
    return row.value is None or row.value in props


def _kinds(exercises: Iterable[Exercise]) -> tuple[set[Position], set[Prop]]:
    """The positions and things that there are."""
    found = tuple(exercises)
    props = {prop for exercise in found for prop in exercise.props}
    return {exercise.position for exercise in found}, props
