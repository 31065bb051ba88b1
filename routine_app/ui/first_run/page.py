"""The first start: three steps, of which only the first stands before day 1.

That begins with the safety note and its urgent signs, and Start on the same page. Start asks the
one question that shapes every routine, what somebody should leave out, and begins: the question is
the second half of the step. The rest is for those who like to set things up before. Space ticks,
Enter goes on, and nothing is ticked that has not been in view. Whoever has an urgent sign is told
where to turn, and nothing begins until somebody has looked at it.
"""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.exercise import Exercise
from routine_app.domain.health import Health
from routine_app.domain.language import mark, tr
from routine_app.domain.value import replace
from routine_app.ui.first_run.course import OPTIONAL, Course, start_words
from routine_app.ui.first_run.health import HealthStep
from routine_app.ui.first_run.languages import LanguageLinks
from routine_app.ui.first_run.later import later_steps
from routine_app.ui.first_run.note import TITLE, NoteStep
from routine_app.ui.first_run.parts import Foot, StepBars, Welcome
from routine_app.ui.first_run.step import Step
from routine_app.ui.health.form import NONE, AnswerTick
from routine_app.ui.health.safety_sheet import SafetySheet
from routine_app.ui.held_keys import HeldKeys
from routine_app.ui.reflow import Reflow, Width, window_reflow
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme, ThemeSource
from routine_app.ui.widgets.themed import apply_to_children
from routine_app.ui.widgets.thumbnail import PictureQueue

_PICTURED = "constructive-rest"
_READ = mark("I have read this and have none of these signs")
_MORE = mark("There is more to read. Space goes on.")
_TICK_FIRST = mark("Tick the line above first, with Space.")
_ANSWER_FIRST = mark("Tick what is true for you, or None of these. Space ticks.")
_LATER = mark("All of this can be changed later, in Settings.")
_KEYS = mark("Space ticks. One question comes first.")
_KEYS_HEALTH = mark("Space ticks. Next is a little setting up, if you like.")


class FirstRunPage(QWidget):
    """The steps. Nothing can be started before the tick and an answer.

    Signals: accepted() once Start was pressed and everything was answered; quit_requested().
    """

    accepted = Signal()
    quit_requested = Signal()
    reader_role = "Grouping"

    def __init__(
        self,
        services: Services,
        theme_source: ThemeSource,
        pictures: PictureQueue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = theme = theme_source.theme
        self._safety = services.library.safety()
        self.setAccessibleName(tr(TITLE))
        self.welcome = Welcome(_first_exercise(services), pictures, theme, self)
        self._right = QWidget(self)
        self.bars = StepBars(theme, self._right)
        self.beside = LanguageLinks(services, theme, self.welcome)
        self.welcome.add_below(self.beside)
        self._stack = QStackedWidget(self._right)
        self.foot = Foot((tr(_READ), tr(NONE)), theme, self._right)
        self.tick, self.none = self.foot.ticks
        self.below = LanguageLinks(services, theme, self.foot)
        self.note = NoteStep(self._safety, theme, self._stack)
        self.health = HealthStep(services, self.none, theme, self._stack)
        self._steps: list[Step] = [self.note, self.health]
        self._later = later_steps(services, theme_source, pictures)
        self._build()
        self._connect()
        self._held_keys = HeldKeys(services.clock, self)
        self._held_keys.guard(self)
        self.refresh()

    def _build(self) -> None:
        for step in self._steps:
            self._stack.addWidget(step)
        self._column = QVBoxLayout(self._right)
        self._column.addWidget(self.bars)
        self._column.addWidget(self._stack, 1)
        self._column.addWidget(self.foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.welcome)
        row.addWidget(self._right, 1)
        order: list[QWidget] = [self.note.notice, self.note.notice.over, self.note.urgent.tick]
        order += [self.note.whole_text]
        order += [*self.health.form.stops, *self.foot.ticks, *self.foot.buttons]
        order += [*self.beside.links, *self.below.links]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        self._last_stop: QWidget = self.health.form.stops[-1]

    def _connect(self) -> None:
        self.tick.clicked.connect(self._on_ticked)
        self.none.clicked.connect(self._on_none)
        self.note.urgent.tick.clicked.connect(self._on_sign)
        self.note.notice.looked_at.connect(self._on_looked_at)
        self.note.whole_text.clicked.connect(self._on_whole_text)
        self.health.form.answered.connect(self._show_foot)
        foot = self.foot
        foot.main.clicked.connect(self._on_main)
        foot.next.clicked.connect(self._on_next)
        foot.skip.clicked.connect(self._on_start)
        foot.back.clicked.connect(self._on_back)
        foot.quit.clicked.connect(self.quit_requested)

    # ------------------------------------------------------------------ state

    @property
    def step(self) -> Step:
        """The one that is shown."""
        shown = self._stack.currentWidget()
        assert isinstance(shown, Step)
        return shown

    @property
    def course(self) -> Course:
        """Where it stands, and what is to come."""
        place = self._steps.index(self.step)
        return Course(place, self._is_first, self._asks_health)

    def _at(self, place: int) -> Step:
        """The step at a place; those that come later are made when somebody goes there."""
        while len(self._steps) <= place:
            step = self._later.pop(0)(self._theme, self._stack)
            for stop in step.stops:
                QWidget.setTabOrder(self._last_stop, stop)
                self._last_stop = stop
            self._stack.addWidget(step)
            self._steps.append(step)
            self._held_keys.guard(step)
            step.entered.connect(self._on_main)
            step.apply_theme(self._theme)
        return self._steps[place]

    @property
    def start(self) -> QWidget:
        """The button that begins the day."""
        return self.foot.main

    @property
    def _is_first(self) -> bool:
        return not self._services.preferences.value.safety_read

    @property
    def _asks_health(self) -> bool:
        return self._is_first or not self._health.told

    @property
    def _health(self) -> Health:
        return self._services.health.value

    def focus_main(self) -> None:
        """Back to the first step; the tick comes first, or what an urgent sign means."""
        self.tick.setChecked(False)
        self._show(self.note)

    def refresh(self) -> None:
        """Show the answers as they are kept: an urgent sign closes everything else."""
        urgent = self._health.urgent
        self.note.show_sign(urgent)
        if urgent:
            self.tick.setChecked(False)
            self._stack.setCurrentWidget(self.note)
        for step in self._steps:
            step.refresh()
        self._show_foot()

    def _show(self, step: Step) -> None:
        self._stack.setCurrentWidget(step)
        self.setAccessibleName(step.title.text())
        self.refresh()
        step.to_top()  # last: whatever is hidden hands its focus to something, which is shown
        if step is self.note and self._health.urgent:
            self.note.notice.focus_main()
            step.show_focus()
        elif not step.focus_first():
            focused = self._tick_of(step) or self.foot.main
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_foot(self) -> None:
        foot, step, course = self.foot, self.step, self.course
        urgent = self._health.urgent
        self.bars.show_step(course.words, course.reached, course.bars)
        foot.show_tick(None if urgent else self._tick_of(step))
        start = start_words(self._services.practice.agenda(), is_first=self._is_first)
        foot.main.setText(start if course.begins else tr("Next", about="go on"))
        foot.main.set_icon("play" if course.begins else "")
        foot.main.setVisible(not urgent)
        foot.main.setEnabled(self._may_go_on)
        foot.next.setVisible(step is self.health and self._is_first)
        foot.next.setEnabled(self._may_go_on)
        foot.skip.setVisible(course.may_skip)
        foot.back.setVisible(course.place > 0)
        foot.quit.setVisible(course.place == 0)
        words = (_KEYS, _KEYS_HEALTH, _LATER)[min(course.place, OPTIONAL)]
        self.foot.say(tr(words) if self._is_first and not urgent else "")
        self._arrange()

    def _tick_of(self, step: Step) -> AnswerTick | None:
        """The line that has to be ticked on a step."""
        if step is self.note:
            return self.tick
        return self.none if step is self.health else None

    @property
    def _may_go_on(self) -> bool:
        """Whether what stands before the next step was ticked or answered."""
        if self.step is self.note:
            return self.tick.isChecked() and not self._health.urgent
        return self.step is not self.health or self.health.form.is_answered

    # ----------------------------------------------------------------- intent

    def _refuse(self, words: str) -> None:
        """Say why nothing has happened, for the eye and for the ear."""
        self.foot.say(words, strongly=True)
        event = QAccessibleAnnouncementEvent(self.foot.hint, words)
        QAccessible.updateAccessibility(event)

    def _go_on_reading(self) -> bool:
        """Scroll on while there is something that was not in view yet."""
        if self.step.is_read:
            return False
        self.step.read_on()
        self._refuse(tr(_MORE))
        return True

    @Slot()
    def _on_ticked(self) -> None:
        """Nobody confirms what was not on the screen."""
        if self.tick.isChecked() and self._go_on_reading():
            self.tick.setChecked(False)
        else:
            self._show_foot()

    @Slot()
    def _on_none(self) -> None:
        if self.none.isChecked() and self._go_on_reading():
            self.none.setChecked(False)
            self.foot.main.setEnabled(False)
            self.foot.next.setEnabled(False)

    @Slot()
    def _on_main(self) -> None:
        """What Enter does: start, or go on to the next step; or say what is missing."""
        step = self.step
        if self._health.urgent or self._go_on_reading():
            return
        if not self._may_go_on:
            self._refuse(tr(_TICK_FIRST if step is self.note else _ANSWER_FIRST))
            focused = self._tick_of(step) or self.foot.main
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.course.may_skip or (step is self.note and self._asks_health):
            self._go(1)
        else:
            self._on_start()

    @Slot()
    def _on_next(self) -> None:
        self._go(1)

    @Slot()
    def _on_back(self) -> None:
        self._go(-1)

    def _go(self, way: int) -> None:
        place = self.course.place + way
        if not 0 <= place <= self.course.last:
            return
        if self.step is self.health and way > 0:
            if self._go_on_reading():
                return
            self._keep_conditions()
        self._held_keys.wait()
        self._show(self._at(place))

    def _keep_conditions(self) -> None:
        form = self.health.form
        if form.is_answered:
            self._services.health.save(form.answers(self._health))

    @Slot()
    def _on_start(self) -> None:
        if self.step is self.health:
            self._keep_conditions()
        preferences = self._services.preferences
        preferences.save(replace(preferences.value, safety_read=True))
        self.accepted.emit()

    @Slot()
    def _on_sign(self) -> None:
        """Kept at once: a window that is closed now opens with it again."""
        urgent = self.note.urgent.tick.isChecked()
        self._services.health.save(replace(self._health, urgent=urgent))
        self._show(self.note)

    @Slot()
    def _on_looked_at(self) -> None:
        self._services.health.save(replace(self._health, urgent=False))
        self.focus_main()

    @Slot()
    def _on_whole_text(self) -> None:
        SafetySheet(self._safety, self._theme, self).open()

    # ----------------------------------------------------------------- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held == Qt.KeyboardModifier.NoModifier and not event.isAutoRepeat()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain:
            self._on_main()
        elif event.key() == Qt.Key.Key_Escape and plain:
            self._on_back()
        elif not self.step.scroll_by_key(event.key()):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on Start before its time says what is missing."""
        at = event.position().toPoint()
        for button in (self.foot.main, self.foot.next):
            inside = button.rect().contains(button.mapFrom(self, at))
            if inside and button.isVisible() and not button.isEnabled():
                self._on_main()
                return
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        apply_to_children(self, theme)
        self._arrange()

    def _arrange(self) -> None:
        """Take the room there is; what would be scrolled stands closer together before that."""
        reflow = window_reflow(self, self._theme)
        self._lay_out(reflow)
        if self.isVisible() and not reflow.low:
            self.step.settle()
            if self.step.verticalScrollBar().maximum() > 0:
                self._lay_out(replace(reflow, low=True))

    def _lay_out(self, reflow: Reflow) -> None:
        px = self._theme.px
        wide, narrow = reflow.width is Width.WIDE, reflow.width is Width.NARROW
        side = px(40) if wide else px(8 if narrow else 24)
        top = px(8) if narrow or reflow.low else px(24)
        self.welcome.setVisible(wide)
        self._column.setContentsMargins(side, top, side, top)
        self._column.setSpacing(px(4) if narrow else px(8 if reflow.low else 12))
        for step in self._steps:
            step.arrange(reflow)
        self.foot.set_gaps(px(2 if narrow or reflow.low else 6), tight=narrow)
        offers = self.step is self.note and self.below.is_of_use
        self.beside.setVisible(offers)
        self.foot.show_last(self.below if offers and not wide else None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()


def _first_exercise(services: Services) -> Exercise | None:
    try:
        return services.library.exercise(_PICTURED)
    except (ContentError, NotFound):
        return None
