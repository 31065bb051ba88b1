"""The main card of Today: the routine, what can be started, and its steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from routine_app.domain.language import tr
from routine_app.ui.reflow import Reflow, Width
from routine_app.ui.theme import Theme
from routine_app.ui.today.state import Action, Offer, TodayState
from routine_app.ui.today.steps import LARGE, SMALL, USUAL, StepGrid
from routine_app.ui.widgets.buttons import Button, LinkButton, OutlineButton, PrimaryButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.remark import Remark
from routine_app.ui.widgets.themed import FOCUS_RESERVE
from routine_app.ui.widgets.thumbnail import PictureQueue

if TYPE_CHECKING:
    from routine_app.ui.widgets.scale_row import ScaleRow

_GAP = 8
_SCALE_STEPS, _SCALE_CELL = 11, 32
_MANY = 6


class BeforeRow(QWidget):
    """How tight the hips are before the practice; Start never waits for it.

    Its room is there from the first frame on, its eleven buttons come after it.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.word = TextLabel(tr("Tightness now"), Type.SMALL, theme, self)
        self.scale: ScaleRow | None = None
        self._room = ScaleRoom(theme, self)
        self._flow = FlowLayout(self, gap=2, row_gap=0)
        self._flow.addWidget(self.word)
        self._flow.addWidget(self._room)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def value(self) -> int | None:
        """What was told, if the page asks for it."""
        return self.scale.value if self.scale is not None and not self.isHidden() else None

    def ask(self, asks: bool) -> None:
        """Whether it is asked; what was told is forgotten when it is not."""
        self.setVisible(asks)
        if not asks and self.scale is not None:
            self.scale.set_value(None)

    def complete(self) -> None:
        """Put the buttons into their room."""
        if self.scale is None and not self.isHidden():
            self.scale = self._room.fill()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme


class ScaleRoom(QWidget):
    """The room that a compact scale takes, with or without it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def fill(self) -> ScaleRow:
        """Build the scale in it."""
        from routine_app.ui.widgets.scale_row import ScaleRow

        name = tr("Tightness now, 0 is loose, optional")
        scale = ScaleRow(name, self._theme, self, compact=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scale)
        scale.show()
        return scale

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.updateGeometry()

    def _cell(self) -> int:
        """The side of one number, as its button will have it."""
        return self._theme.px(_SCALE_CELL) + 2 * FOCUS_RESERVE

    def sizeHint(self) -> QSize:
        return QSize(_SCALE_STEPS * self._cell(), self._cell())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._cell(), self._cell())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        in_a_row = max(1, width // self._cell())
        return -(-_SCALE_STEPS // in_a_row) * self._cell()


class RoutineCard(Card):
    """Today's routine: its name, Start right below, then what it holds.

    Signals: offered(Offer) when the user takes one.
    """

    offered = Signal(object)

    def __init__(self, pictures: PictureQueue, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.title = TextLabel("", Type.H2, theme, self)
        self.about = TextLabel("", Type.SMALL, theme, self)
        self.inside = LinkButton(tr("Steps"), theme, self, icon_after="chevron-right")
        self.inside.setAccessibleName(tr("Steps of today's routine, easier or harder ones"))
        self.inside.clicked.connect(self._on_inside)
        self.trouble = Remark("warning", "error", theme, self)
        self.stand_in = Remark("warning", "error", theme, self)
        self.done = Remark("check-circle", "accent", theme, self)
        self.note = TextLabel("", Type.BODY, theme, self)
        self.new = TextLabel("", Type.BODY_QUIET, theme, self)
        self.advice = TextLabel("", Type.BODY, theme, self)
        self.fetch = TextLabel("", Type.SMALL, theme, self)
        self.answer = LinkButton("", theme, self)
        self.answer.clicked.connect(self._on_answer)
        self.before = BeforeRow(theme, self)
        self.steps = StepGrid(pictures, theme, self)
        self.buttons: list[Button] = []
        self._narrow = False
        self._spacious = False
        self._low = False
        self._actions = FlowLayout(gap=8, row_gap=0, outset=FOCUS_RESERVE)
        self._column = QVBoxLayout(self)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.about)
        head = QHBoxLayout()
        head.addLayout(names, 1)
        head.addWidget(self.inside, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        above: list[QWidget] = [self.trouble, self.done]
        for part in above:
            self._column.addWidget(part)
        self._column.addLayout(self._actions)
        below: list[QWidget] = [self.stand_in, self.note, self.new, self.advice, self.fetch]
        for part in below:
            self._column.addWidget(part)
        answers = FlowLayout(outset=2 * FOCUS_RESERVE)
        answers.addWidget(self.answer)
        self._column.addLayout(answers)
        self._column.addWidget(self.before)
        self._column.addWidget(self.steps)
        self._column.addStretch(1)

    def show_state(self, state: TodayState) -> None:
        self.title.setText(state.title)
        self._say(self.about, state.about)
        trouble = state.trouble.sentence if state.trouble else ""
        self.trouble.say(trouble if state.routine is None else "")
        self.stand_in.say(trouble if state.routine is not None else "")
        self.done.say(state.done)
        self._say(self.note, state.note)
        self._say(self.new, state.new)
        self._say(self.advice, state.advice)
        self._say(self.fetch, state.fetch)
        self.inside.setVisible(state.routine is not None)
        answer = tr("Change your answer to the question of day {day}", day=state.answered)
        self.answer.setText(answer)
        self.answer.setVisible(state.answered > 0)
        self.before.ask(state.asks_before)
        self._show_offers(state.main, state.others)
        self.steps.setVisible(state.routine is not None)
        self.steps.show_steps(state.routine.exercise_steps if state.routine else ())
        self._fit_pictures()

    def set_reflow(self, reflow: Reflow) -> None:
        px = self._theme.px
        narrow = reflow.width is Width.NARROW
        side = px(16) if narrow else px(24)
        top = px(12) if narrow else px(16 if reflow.low else 20)
        self._column.setContentsMargins(side, top, side, top)
        roomy = reflow.width is Width.WIDE and not reflow.low
        self._column.setSpacing(px(6) if narrow or reflow.low else px(8))
        self._actions.set_stacked(narrow)
        self._actions.set_gaps(px(_GAP), px(2))
        self.steps.set_columns(1 if narrow or reflow.tight else 2, 12 if roomy else 6)
        self._spacious, self._low = reflow.spacious, reflow.low
        self._narrow = narrow
        self._fit_pictures()
        self._fit_buttons()

    def _fit_pictures(self) -> None:
        """Smaller where something else needs their room, larger where there is plenty."""
        much = len(self.steps.rows) > _MANY or (self._low and not self.fetch.isHidden())
        small = not self._narrow and (
            (much and not self.before.isHidden()) or not self.answer.isHidden()
        )
        usual = SMALL if small else USUAL
        self.steps.set_pictures(LARGE if self._spacious else usual)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Buttons that would need a second row keep to what their texts need."""
        margins = self._column.contentsMargins()
        room = self.width() - margins.left() - margins.right() + 2 * FOCUS_RESERVE
        room -= self._theme.px(_GAP) * (len(self.buttons) - 1)
        for compact in (False, True):
            for button in self.buttons:
                button.set_compact(compact and not self._narrow)
            spare = room - sum(button.sizeHint().width() for button in self.buttons)
            if spare >= 0:
                self._widen_main(spare)
                return
        for button in self.buttons:
            button.set_compact(False)

    def _widen_main(self, spare: int) -> None:
        """The loud button is as wide as it may be."""
        for button in self.buttons:
            if isinstance(button, PrimaryButton) and button.is_compact:
                button.set_compact(True, button.sizeHint().width() + spare)

    def _show_offers(self, main: Offer | None, others: Sequence[Offer]) -> None:
        for button in self.buttons:
            self._actions.removeWidget(button)
            button.hide()
            button.deleteLater()
        offers = [main, *others] if main else list(others)
        self.buttons = [self._button(offer, loud=offer is main) for offer in offers]
        for button in self.buttons:
            self._actions.addWidget(button)
            button.show()
        said = (self.stand_in, self.note, self.new, self.advice, self.fetch)
        below: list[QWidget] = [*said, self.answer]
        for part in (*below, self.before, self.steps):
            part.raise_()  # read after the buttons, as they stand below them
        if self.isVisible():
            self._fit_buttons()

    def _button(self, offer: Offer, *, loud: bool) -> Button:
        kind: Callable[..., Button] = PrimaryButton if loud else OutlineButton
        key = offer.key if loud else ""
        button = kind(offer.text, self._theme, self, icon=offer.icon, key=key)
        button.setAccessibleName(offer.spoken or offer.text)
        button.clicked.connect(partial(self._on_clicked, offer))
        return button

    @Slot()
    def _on_inside(self) -> None:
        self.offered.emit(Offer(self.inside.text(), Action.STEPS))

    @Slot()
    def _on_answer(self) -> None:
        self.offered.emit(Offer(self.answer.text(), Action.CHANGE_ANSWER))

    def _on_clicked(self, offer: Offer, _checked: bool = False) -> None:
        self.offered.emit(offer)

    def _say(self, label: TextLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
