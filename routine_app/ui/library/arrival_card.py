"""One file from elsewhere: what it holds and brings, what it would replace, what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.content.arriving import Clash
from routine_app.content.kinds import Kind
from routine_app.content.own_folder import How
from routine_app.content.problem import printable
from routine_app.domain.exercise import Exercise
from routine_app.domain.language import mark, tr, tr_count
from routine_app.domain.program import Program
from routine_app.domain.routine import ExerciseStep, RestStep, Routine, Step
from routine_app.domain.words import dose_words, side_by_side, time_words
from routine_app.ui.library.broken import SourceLine, more_words
from routine_app.ui.library.routines import exercises_words
from routine_app.ui.library.shelf import Shelf
from routine_app.ui.library.words import kind_words, problem_words
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import SmallButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.fields import ChoiceRow
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.remark import Remark
from routine_app.ui.widgets.thumbnail import PictureQueue, Thumbnail

if TYPE_CHECKING:
    from routine_app.content.arriving import Arrival

_MOST_STEPS, _MOST_PROBLEMS, _MOST_PICTURES = 12, 5, 6
_PICTURE = (98, 84)
_SAME = {
    Kind.ROUTINE: mark("You have this routine already, in {place}."),
    Kind.EXERCISE: mark("You have this exercise already, in {place}."),
    Kind.PROGRAM: mark("You have this program already, in {place}."),
    None: mark("You have this file already, in {place}."),
}
_SAME_NAME = {
    Kind.ROUTINE: mark("You have a routine of this name already, in {place}."),
    Kind.EXERCISE: mark("You have an exercise of this name already, in {place}."),
    Kind.PROGRAM: mark("You have a program of this name already, in {place}."),
    None: mark("You have a file of this name already, in {place}."),
}
_SAME_ID = {
    Kind.ROUTINE: mark("You have a routine under this id, “{name}” already, in {place}."),
    Kind.EXERCISE: mark("You have an exercise under this id, “{name}” already, in {place}."),
    Kind.PROGRAM: mark("You have a program under this id, “{name}” already, in {place}."),
    None: mark("You have a file under this id, “{name}” already, in {place}."),
}
_SHIPPED = {
    Kind.ROUTINE: mark(
        "Routine comes with a routine of this id, “{name}”. Yours could stand in its place."
    ),
    Kind.EXERCISE: mark(
        "Routine comes with an exercise of this id, “{name}”. Yours could stand in its place."
    ),
    Kind.PROGRAM: mark(
        "Routine comes with a program of this id, “{name}”. Yours could stand in its place."
    ),
    None: mark("Routine comes with a file of this id, “{name}”. Yours could stand in its place."),
}


class ArrivalCard(Card):
    """`how` is what becomes of the file: None when it stays where it is.

    Among several files, one that is here already has its own choice. Signals: changed();
    open_requested(Path) of a file with a problem.
    """

    changed = Signal()
    open_requested = Signal(object)

    def __init__(
        self,
        arrival: Arrival,
        shelf: Shelf,
        pictures: PictureQueue,
        theme: Theme,
        parent: QWidget,
        *,
        alone: bool,
        brief: bool = False,
    ) -> None:
        super().__init__(theme, parent, edge="line" if arrival.is_good else "error")
        self.arrival = arrival
        self._shelf = shelf
        self._pictures = pictures
        self._alone = alone
        self._says_facts = brief or not alone
        self._ways: tuple[How | None, ...] = _ways(arrival)
        self.how = self._ways[0]
        self.choice: ChoiceRow | None = None
        self.open_button: SmallButton | None = None
        self._column = QVBoxLayout(self)
        if not alone:
            self._say(printable(arrival.name), Type.H3)
        if arrival.is_good:
            self._tell_good()
            if not alone and len(self._ways) > 1:
                self._ask()
        else:
            self._tell_problems()
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        px = theme.px
        self._column.setContentsMargins(px(20), px(14), px(20), px(14))
        self._column.setSpacing(px(6))

    # ------------------------------------------------------------------- good

    def _tell_good(self) -> None:
        arrival, value = self.arrival, self.arrival.value
        said: tuple[str, ...] = ()
        if isinstance(value, Routine):
            played, said = self._shelf.played(value)
            if self._says_facts:  # else the heading does
                facts = (tr("Routine", "kind of file"), self._shelf.minutes(played))
                self._say(" · ".join((*facts, exercises_words(played))), Type.SMALL)
        elif isinstance(value, Exercise):
            self._say(f"{tr('Exercise')} · {kind_words(value)}", Type.SMALL)
        elif isinstance(value, Program):
            facts = (tr("Program"), tr_count(len(value.days), "{count} day", "{count} days"))
            self._say(" · ".join(facts), Type.SMALL)
        about = str(getattr(value, "about", "") or getattr(value, "aim", ""))
        if about:
            self._say(about, Type.BODY)
        if clash := _clash_words(arrival, self._shelf):
            self._remark("info", "warn", clash)
        if isinstance(value, Routine):
            self._show_steps(value)
        elif isinstance(value, Exercise):
            self._show_pictures([value])
        if arrival.brings:
            names = side_by_side([printable(name) for name in arrival.brings])
            self._say(tr("Brings along: {names}.", names=names), Type.BODY)
        if said:
            self._remark("person", "accent", " ".join(said))

    def _show_steps(self, routine: Routine) -> None:
        """Every step in a line; among several files only their names."""
        exercises = [step.exercise for step in routine.exercise_steps]
        self._show_pictures(list(dict.fromkeys(exercises))[:_MOST_PICTURES])
        if not self._alone:
            names = dict.fromkeys(exercise.short_name for exercise in exercises)
            self._say(side_by_side(list(names)), Type.SMALL)
            return
        for line in _step_lines(routine):
            self._say(line, Type.BODY)

    def _show_pictures(self, exercises: Sequence[Exercise]) -> None:
        row = FlowLayout(gap=8)
        for exercise in exercises:
            row.addWidget(Thumbnail(exercise, self._pictures, self._theme, self, size=_PICTURE))
        self._column.addLayout(row)

    def _ask(self) -> None:
        """What becomes of it among the others."""
        words = {
            How.REPLACE: tr("Replace it"),
            How.BOTH: tr("Keep both"),
            None: tr("Leave it out"),
        }
        if self.arrival.clash is Clash.SHIPPED:
            words[How.REPLACE] = tr("Use it instead")
        texts = [words[way] for way in self._ways]
        self.choice = ChoiceRow(printable(self.arrival.name), texts, self._theme, self)
        self.choice.take(0)
        self.choice.chosen.connect(self._on_chosen)
        self._column.addWidget(self.choice)

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        self.how = self._ways[index]
        self.changed.emit()

    # ----------------------------------------------------------------- broken

    def _tell_problems(self) -> None:
        problems = self.arrival.problems
        for number, found in enumerate(problems[:_MOST_PROBLEMS]):
            self._say(problem_words(found), Type.ERROR)
            if number == 0 and self.arrival.line:
                line = SourceLine(found.line, self.arrival.line, self._theme, self)
                self._column.addWidget(line)
        more = len(problems) - _MOST_PROBLEMS
        if more > 0:
            self._say(more_words(more), Type.SMALL)
        self._say(tr("Nothing was added."), Type.SMALL)
        if self.arrival.kind is not None:
            name = printable(self.arrival.path.name)
            self.open_button = SmallButton(tr("Open file"), self._theme, self, icon="open-file")
            self.open_button.setAccessibleName(tr("Open file {name}", name=name))
            self.open_button.clicked.connect(self._on_open)
            row = FlowLayout(outset=4)
            row.addWidget(self.open_button)
            self._column.addLayout(row)

    @Slot()
    def _on_open(self) -> None:
        path: Path = self.arrival.path
        self.open_requested.emit(path)

    def _say(self, text: str, role: Type) -> None:
        self._column.addWidget(TextLabel(text, role, self._theme, self))

    def _remark(self, icon: str, colour: str, text: str) -> None:
        remark = Remark(icon, colour, self._theme, self)
        remark.say(text)
        self._column.addWidget(remark)


def _ways(arrival: Arrival) -> tuple[How | None, ...]:
    """What can become of a file, the gentlest first."""
    if not arrival.is_good or arrival.clash is Clash.SAME:
        return (None,)
    match arrival.clash:
        case Clash.NOTHING:
            return (How.REPLACE,)
        case Clash.OTHER_KIND:
            return How.BOTH, None
        case _:
            return How.BOTH, How.REPLACE, None


def _clash_words(arrival: Arrival, shelf: Shelf) -> str:
    kind = arrival.kind if arrival.kind in _SAME else None
    place = printable(shelf.place_words(arrival.there)) if arrival.there else ""
    name = printable(arrival.there_name)
    match arrival.clash:
        case Clash.SAME:
            return tr(_SAME[kind], place=place)
        case Clash.OWN:
            is_named = name == arrival.name
            return tr((_SAME_NAME if is_named else _SAME_ID)[kind], place=place, name=name)
        case Clash.SHIPPED:
            return tr(_SHIPPED[kind], name=name)
        case Clash.OTHER_KIND:
            return tr(
                "You have another file with this id, in {place}. It can only stand beside it.",
                place=place,
            )
        case _:
            return ""


def _step_lines(routine: Routine) -> Iterator[str]:
    steps = routine.steps
    for number, step in enumerate(steps[:_MOST_STEPS], 1):
        yield f"{number}  {_step_words(step)}"
    if len(steps) > _MOST_STEPS:
        more = len(steps) - _MOST_STEPS
        yield tr_count(more, "and {count} more step", "and {count} more steps")


def _step_words(step: Step) -> str:
    if isinstance(step, ExerciseStep):
        return tr("{exercise}, {dose}", exercise=step.exercise.name, dose=dose_words(step))
    if isinstance(step, RestStep):
        return tr("Rest, {time}", time=time_words(step.duration))
    return step.text
