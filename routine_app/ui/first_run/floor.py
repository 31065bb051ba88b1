"""The last step of the first start: what is seen and heard from the floor, and a reminder."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from routine_app.domain.language import mark, tr
from routine_app.domain.sounds import Sounds
from routine_app.domain.value import replace
from routine_app.ui.first_run.choices import ChoiceCard
from routine_app.ui.first_run.parts import EDGE
from routine_app.ui.first_run.sample import FloorSample
from routine_app.ui.first_run.step import Step
from routine_app.ui.mirroring import set_margins
from routine_app.ui.reflow import Reflow, Width, window_reflow
from routine_app.ui.services import Services
from routine_app.ui.settings.hearing import Hearing, VoiceControl, voice_words
from routine_app.ui.settings.reminder_setting import ABOUT as REMINDS
from routine_app.ui.settings.reminder_setting import ReminderControl
from routine_app.ui.theme import Theme, ThemeSource
from routine_app.ui.widgets.fields import ChoiceRow, Stepper
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.themed import FOCUS_RESERVE

_TITLE = mark("On the floor")
_LEAD = mark("Lie down where you will practise, and look up. This is how the seconds are shown.")
_STEP = 10
_GAP, _NARROW_GAP = 28, 12
_ANSWERS, _LEAST_ANSWERS = 280, 240
"""How wide what is asked beside the sample is at least, and where there is little room."""
_OF_VIEW = 0.6
"""How much of a page that is scrolled the large seconds may take."""


class Question(QWidget):
    """Whether the sample can be read, and the size of all other texts."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        asked = tr("Can you read this?")
        self.words = TextLabel(asked, Type.H3, theme, self)
        choices = tr("Yes"), tr("Larger seconds, please")
        self.answer = ChoiceRow(asked, choices, theme, self)
        self.more = TextLabel(
            tr("While you practise they are larger still."), Type.SMALL, theme, self
        )
        others = TextLabel(tr("All other texts"), Type.BODY_STRONG, theme, self)
        self.text_size = Stepper(tr("Smaller text"), tr("Larger text"), theme, self)
        size = FlowLayout(gap=12, row_gap=0)
        size.addWidget(others)
        size.addWidget(self.text_size)
        answer = FlowLayout(outset=FOCUS_RESERVE)
        answer.addWidget(self.answer)
        column = QVBoxLayout(self)
        set_margins(column, FOCUS_RESERVE, 0, 0, 0)  # for the ring of the first choice
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addLayout(answer)
        column.addWidget(self.more)
        column.addStretch(1)
        column.addLayout(size)

    def asked_height(self, width: int) -> int:
        """What the question and its answers take."""
        return self.words.heightForWidth(width) + self.answer.heightForWidth(width)


class FloorStep(Step):
    """The sample, the voice, and a reminder; all of it is kept at once.

    Nothing of sound is made before somebody wants to hear it.
    """

    def __init__(
        self, services: Services, themes: ThemeSource, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(tr(_TITLE), tr(_LEAD), theme, parent)
        self._preferences = services.preferences
        self._themes = themes
        self.sample = FloorSample(theme, self.content)
        self.question = Question(theme, self.content)
        self.answer, self.text_size = self.question.answer, self.question.text_size
        self.answer.chosen.connect(self._on_answered)
        self.text_size.stepped.connect(self._on_stepped)
        self._look = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        sample = QHBoxLayout()
        sample.addWidget(self.sample, 0, Qt.AlignmentFlag.AlignTop)
        sample.addStretch(1)
        self._look.addLayout(sample)
        self._look.addWidget(self.question, 1)
        self.add(self._look)
        self.card = ChoiceCard(theme, self.content)
        self.voice = self._voice_row(services, services.sounds)
        keep = partial(self._keep, "reminder")
        self.reminder = ReminderControl(keep, theme, self.card)
        self.card.add_row("Reminder", self.reminder, REMINDS)
        self.add(self.card)
        self.leave_enter(*self.answer.choices, self.reminder.switch)
        self.finish()

    def _voice_row(
        self, services: Services, sounds: Callable[[], Sounds] | None
    ) -> VoiceControl | None:
        """The switch and a way to hear it, where there are sounds."""
        if sounds is None:
            return None
        control = VoiceControl(partial(self._keep, "voice"), self._theme, self.card)
        self._spoken = self.card.add_row("Spoken cues", control)
        self._sounds = sounds
        self.hearing = Hearing(services, sounds, self)
        self.hearing.changed.connect(self._on_heard)
        control.hear.clicked.connect(self.hearing.hear_voice)
        self.leave_enter(control.switch)
        return control

    # ------------------------------------------------------------------ state

    def refresh(self) -> None:
        value = self._preferences.value
        self.answer.take(1 if value.large_timer else 0)
        self.sample.show_large(value.large_timer)
        percent = round(value.text_scale * 100)
        self.text_size.show_value(
            tr("{percent} %", percent=percent), at_least=percent <= 100, at_most=percent >= 200
        )
        if self.voice is not None:
            self.voice.show_voice(value.voice)
        self.reminder.show_time(value.reminder)
        self.arrange(window_reflow(self, self._theme))

    def focus_first(self) -> bool:
        taken = 1 if self._preferences.value.large_timer else 0
        self.answer.button(taken).setFocus(Qt.FocusReason.OtherFocusReason)
        self.settle()
        self.show_focus()
        return True

    def arrange(self, reflow: Reflow) -> None:
        super().arrange(reflow)
        px, narrow = self._theme.px, reflow.width is Width.NARROW
        gap, view = px(_NARROW_GAP if narrow else _GAP), self.viewport().size()
        wide = view.width() - 2 * EDGE
        answers = px(_LEAST_ANSWERS if narrow else _ANSWERS)
        usual = self.sample.usual
        is_beside = usual.width() + gap + answers <= wide
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._look.setDirection(across if is_beside else down)
        self._look.setSpacing(gap)
        others = (self.title, self.lead, self.card, *(() if is_beside else (self.question,)))
        taken = sum(part.heightForWidth(wide) + self.column.spacing() for part in others)
        high = view.height() - taken - EDGE
        if high < usual.height():  # the page is scrolled anyway
            asked = 0 if is_beside else self.question.asked_height(wide) + gap
            high = min(round(view.height() * _OF_VIEW), view.height() - asked - self.around - EDGE)
        self.sample.set_room(QSize(wide - (gap + answers if is_beside else 0), high))
        self.question.more.setVisible(self.sample.is_smaller)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange(window_reflow(self, self._theme))

    # ----------------------------------------------------------------- intent

    def _keep(self, field: str, value: object) -> None:
        """Save one thing that was chosen, and show it."""
        changes: dict[str, object] = {field: value}
        self._preferences.save(replace(self._preferences.value, **changes))
        self.refresh()

    @Slot(int)
    def _on_answered(self, index: int) -> None:
        self._keep("large_timer", index == 1)
        self.settle()
        self.ensureWidgetVisible(self.sample, 0, EDGE)
        self.show_focus()

    @Slot(int)
    def _on_stepped(self, step: int) -> None:
        percent = round(self._preferences.value.text_scale * 100) + step * _STEP
        self._keep("text_scale", min(200, max(100, percent)) / 100)
        self._themes.follow(self._preferences.value)
        self.refresh()
        self.show_focus()

    @Slot()
    def _on_heard(self) -> None:
        """Say what is missing on this machine, for the eye and for the ear, once."""
        words = voice_words(self._sounds()) or self._sounds().chimes.problem
        is_new = bool(words) and words != self._spoken.about.text()
        self._spoken.say(words)
        if is_new:
            event = QAccessibleAnnouncementEvent(self._spoken.about, words)
            QAccessible.updateAccessibility(event)
