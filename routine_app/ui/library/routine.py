"""The page of one routine: its steps, and an easier or harder exercise in the place of one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.exercise import Exercise
from routine_app.domain.language import tr
from routine_app.domain.routine import ExerciseStep, Routine, Step, WaitStep
from routine_app.domain.swaps import origins, variants
from routine_app.domain.value import Value
from routine_app.domain.words import dose_words, side_by_side, time_words
from routine_app.ui.library.routines import exercises_words
from routine_app.ui.mirroring import set_margins
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import LinkButton, PrimaryButton, SmallButton
from routine_app.ui.widgets.card import Card, Hairline
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import FOCUS_RESERVE
from routine_app.ui.widgets.thumbnail import PictureQueue, Thumbnail

_PICTURE = (112, 84)
_ROOMY = 640


class Inside(Value):
    """What a page of a routine shows: the one of the file, and the one that will be played.

    `pinned` is whether it is the daily routine, None while there is none. `said` tells in words
    what differs, `fetch` what to have ready. `find` gives exercises that this person may do, by
    id. `lead` stands above all.
    """

    routine: Routine
    played: Routine
    said: tuple[str, ...]
    minutes: str
    length: str
    swaps: Mapping[str, str]
    find: Callable[[str], Exercise | None]
    pinned: bool | None = None
    lead: str = ""
    fetch: tuple[str, ...] = ()


class SwapButton(SmallButton):
    """Does one exercise in the place of another, or that other one again."""

    def __init__(
        self, text: str, exercise: str, instead: str, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(text, theme, parent)
        self.exercise = exercise
        self.instead = instead


class StepInside(QWidget):
    """One exercise: its picture, the way to its page, its dose, and what may take its place.

    Signals: exercise_chosen(Exercise), swapped(id, id of what takes its place or empty).
    """

    exercise_chosen = Signal(object)
    swapped = Signal(str, str)

    def __init__(
        self,
        step: ExerciseStep,
        origin: Exercise | None,
        inside: Inside,
        pictures: PictureQueue,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.step = step
        self._theme = theme
        self.swaps: list[SwapButton] = []
        exercise = step.exercise
        self.name = LinkButton(exercise.name, theme, self, icon_after="chevron-right")
        self.name.clicked.connect(lambda: self.exercise_chosen.emit(exercise))
        name = FlowLayout(outset=8)
        name.addWidget(self.name)
        self.dose = TextLabel(dose_words(step), Type.SMALL, theme, self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(name)
        words.addWidget(self.dose)
        if origin is not None and origin != exercise:
            said = tr("In place of {exercise}", exercise=origin.name)
            words.addWidget(TextLabel(said, Type.SMALL_STRONG, theme, self))
        self._choices = FlowLayout(gap=8, row_gap=0, outset=FOCUS_RESERVE)
        if origin is not None:
            self._offer(origin, exercise, inside)
        if self.swaps:
            words.addSpacing(theme.px(4))
        words.addLayout(self._choices)
        words.addStretch(1)
        row = QHBoxLayout(self)
        set_margins(row, 0, theme.px(8), theme.px(8), theme.px(8))
        row.setSpacing(theme.px(16))
        picture = Thumbnail(exercise, pictures, theme, self, size=_PICTURE)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def _offer(self, origin: Exercise, shown: Exercise, inside: Inside) -> None:
        """The way back first, then what is easier or harder than what is shown."""
        if origin != shown:
            self._add(tr("Back to {exercise}", exercise=origin.short_name), origin.id, "")
        for variant in variants(shown, inside.find):
            other = variant.exercise
            if other.id != origin.id:
                words = tr("{word}: {exercise}", word=variant.word, exercise=other.short_name)
                self._add(words, origin.id, other.id)

    def _add(self, text: str, exercise: str, instead: str) -> None:
        button = SwapButton(text, exercise, instead, self._theme, self)
        name = self.step.exercise.name
        button.setAccessibleName(tr("{words}, in place of {exercise}", words=text, exercise=name))
        button.clicked.connect(partial(self._on_clicked, button))
        self.swaps.append(button)
        self._choices.addWidget(button)

    def _on_clicked(self, button: SwapButton, _checked: bool = False) -> None:
        self.swapped.emit(button.exercise, button.instead)


class RoutineDetail(QWidget):
    """Name, Start, and the steps in their order.

    Signals: start_requested(Routine), pin_requested(Routine), share_requested(Routine),
    handout_requested(Routine), exercise_chosen(Exercise), swapped(id, id or empty).
    """

    start_requested = Signal(object)
    pin_requested = Signal(object)
    share_requested = Signal(object)
    handout_requested = Signal(object)
    exercise_chosen = Signal(object)
    swapped = Signal(str, str)

    def __init__(
        self, inside: Inside, pictures: PictureQueue, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.shown = inside.routine
        self._theme = theme
        self._pictures = pictures
        routine = inside.played
        self.lead = TextLabel(inside.lead, Type.BODY_QUIET, theme, self)
        self.lead.setVisible(bool(inside.lead))
        self.title = TextLabel(routine.name, Type.H1, theme, self, widest=1200)
        facts = f"{inside.minutes} · {exercises_words(routine)}"
        self.facts = TextLabel(facts, Type.SMALL, theme, self)
        self.about = TextLabel(routine.about, Type.BODY_QUIET, theme, self, widest=720)
        self.about.setVisible(bool(routine.about))
        self.start = PrimaryButton(tr("Start"), theme, self, icon="play")
        named = tr("Start {routine}, {length}", routine=routine.name, length=inside.length)
        self.start.setAccessibleName(named)
        self.start.clicked.connect(self._on_start)
        self.pin = LinkButton(tr("Make it my daily routine"), theme, self)
        self.pin.setVisible(inside.pinned is False)
        self.pin.clicked.connect(self._on_pin)
        self.pinned = TextLabel(tr("Your daily routine"), Type.ACCENT, theme, self)
        self.pinned.setVisible(inside.pinned is True)
        self.share = LinkButton(tr("Share…"), theme, self)
        self.share.setAccessibleName(tr("Share {routine} as a file", routine=routine.name))
        self.share.clicked.connect(lambda: self.share_requested.emit(self.shown))
        self.handout = LinkButton(tr("Handout…"), theme, self)
        self.handout.setAccessibleName(tr("Handout of {routine}, to print", routine=routine.name))
        self.handout.clicked.connect(lambda: self.handout_requested.emit(routine))  # as shown
        self.told = TextLabel("", Type.SMALL, theme, self, widest=720)
        self.told.hide()
        self.said = TextLabel("\n".join(inside.said), Type.BODY, theme, self, widest=720)
        self.said.setVisible(bool(inside.said))
        fetch = tr("Have ready: {things}.", things=side_by_side(inside.fetch))
        self.fetch = TextLabel(fetch, Type.BODY, theme, self, widest=720)
        self.without = LinkButton(tr("Something is not there…"), theme, self)
        self.without.setAccessibleName(tr("Something of this is not there: say what you have"))
        for part in (self.fetch, self.without):
            part.setVisible(bool(inside.fetch))
        self.card = Card(theme, self)
        self.rows: list[StepInside] = []
        self._steps = QVBoxLayout(self.card)
        self._fill(inside)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(FOCUS_RESERVE, 0, FOCUS_RESERVE, 0)
        start = FlowLayout(gap=16, row_gap=4, outset=FOCUS_RESERVE)
        for button in (self.start, self.pin, self.pinned, self.share, self.handout):
            start.addWidget(button)
        for part in (self.lead, self.title, self.facts, self.about):
            self._column.addWidget(part)
        self._column.addLayout(start)
        self._column.addWidget(self.told)
        self._column.addWidget(self.said)
        self._column.addWidget(self.fetch)
        things = FlowLayout(outset=FOCUS_RESERVE)
        things.addWidget(self.without)
        self._column.addLayout(things)
        steps = QHBoxLayout()  # which knows how high the card is at its greatest width
        steps.addWidget(self.card, 1)
        steps.addStretch()
        self._column.addLayout(steps)
        self._column.addStretch(1)
        self.apply_theme(theme)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        px = theme.px
        self._column.setSpacing(px(8))
        self._steps.setContentsMargins(px(24), px(12), px(24), px(12))
        self._steps.setSpacing(0)

    def set_room(self, width: int, _height: int) -> None:
        """Texts are not wider than can be read."""
        self.title.set_role(Type.H1 if width >= self._theme.px(_ROOMY) else Type.H2)
        self.card.setMaximumWidth(min(width, self._theme.px(900)))

    @property
    def theme(self) -> Theme:
        """The one that it shows."""
        return self._theme

    def tell(self, sentence: str) -> None:
        """What became of a file that was asked for."""
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))

    def show_focus(self, exercise: str) -> None:
        """Give the focus to what can be done with the step of an exercise."""
        for row in self.rows:
            if row.swaps and row.swaps[0].exercise == exercise:
                row.swaps[0].setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _fill(self, inside: Inside) -> None:
        behind = origins(inside.routine, inside.swaps)
        for number, step in enumerate(inside.played.steps):
            if number:
                self._steps.addWidget(Hairline(self._theme, self.card))
            if isinstance(step, ExerciseStep):
                self._add_row(step, behind.get(step.exercise.id), inside)
            else:
                words = TextLabel(_other_words(step), Type.BODY_QUIET, self._theme, self.card)
                self._steps.addWidget(words)

    def _add_row(self, step: ExerciseStep, origin: Exercise | None, inside: Inside) -> None:
        row = StepInside(step, origin, inside, self._pictures, self._theme, self.card)
        row.exercise_chosen.connect(self.exercise_chosen)
        row.swapped.connect(self.swapped)
        self.rows.append(row)
        self._steps.addWidget(row)

    @Slot()
    def _on_pin(self) -> None:
        self.pin_requested.emit(self.shown)

    @Slot()
    def _on_start(self) -> None:
        self.start_requested.emit(self.shown)


def _other_words(step: Step) -> str:
    if isinstance(step, WaitStep):
        return step.text
    if isinstance(step, ExerciseStep):
        return ""
    return tr("Rest, {time}", time=time_words(step.duration))
