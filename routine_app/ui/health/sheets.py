"""What can be told and chosen in Settings: health, nerve sliders, things at hand, own exercises.

Everything is kept at once, so that closing a sheet loses nothing.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from routine_app.content.usable import usable_exercises
from routine_app.domain.finding import bare
from routine_app.domain.language import mark, tr, tr_count
from routine_app.domain.pose import Prop
from routine_app.domain.value import replace
from routine_app.domain.words import missing_thing, side_by_side
from routine_app.ui.health.form import NONE, AnswerTick, ConditionsForm, UrgentNotice, row_of
from routine_app.ui.health.things_form import ABOUT, ThingsForm
from routine_app.ui.library.own_exercise import OwnExercise
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import OutlineButton
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import Bullet, TextLabel, Type
from routine_app.ui.widgets.sheet import Sheet

_SIGN = mark("I have one of the urgent signs")


class ControlSheet(Sheet):
    """A sheet with more to press than its own button: Tab goes round through all of it."""

    def controls(self) -> list[QWidget]:
        """Everything that may be pressed, in the order of Tab."""
        return [*self.content.findChildren(QWidget), self.close_button]

    def focusNextPrevChild(self, forward: bool) -> bool:
        stops = [part for part in self.controls() if _is_stop(part)]
        if not stops:  # it is just being closed
            return False
        here = self.window().focusWidget()
        place = stops.index(here) if here in stops else -1
        following = stops[(place + (1 if forward else -1)) % len(stops)]
        following.setFocus(Qt.FocusReason.TabFocusReason)
        if self.content.isAncestorOf(following):
            self.area.show_focus()
        return True


def _is_stop(part: QWidget) -> bool:
    takes = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and part.isEnabled() and part.isVisible()


class AnswersSheet(ControlSheet):
    """The conditions, and the urgent signs, as they were told."""

    def __init__(self, services: Services, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Your health"), theme, parent)
        self._health = services.health
        safety = services.library.safety()
        self.form = ConditionsForm(safety.conditions, theme, self.content)
        self.form.show_answers(self._health.value)
        self.form.answered.connect(self._on_answered)
        self.form.more_asked.connect(self._on_more_asked)
        self.sign = AnswerTick(tr(_SIGN), theme, self.content)
        self.sign.clicked.connect(self._on_sign)
        self.notice = UrgentNotice(safety.see_somebody or (tr(_SIGN),), theme, self.content)
        self.notice.looked_at.connect(self._on_looked_at)
        for part in (self.form, row_of(self.sign, self.content), self.notice):
            self.column.addWidget(part)
        self.column.addStretch()
        self._show_sign()

    def _show_sign(self) -> None:
        self.sign.setChecked(self._health.value.urgent)
        self.notice.setVisible(self._health.value.urgent)

    @Slot()
    def _on_answered(self) -> None:
        self._health.save(self.form.answers(self._health.value))

    @Slot(object)
    def _on_more_asked(self, part: QWidget) -> None:
        """Bring what has just appeared into view, once it has its place."""
        QTimer.singleShot(0, part, partial(self.area.ensureWidgetVisible, part))

    @Slot()
    def _on_sign(self) -> None:
        self._health.save(replace(self._health.value, urgent=self.sign.isChecked()))
        self._show_sign()

    @Slot()
    def _on_looked_at(self) -> None:
        self._health.save(replace(self._health.value, urgent=False))
        self._show_sign()


class SlidersSheet(ControlSheet):
    """Why nerve sliders are off, and the way to switch them on."""

    def __init__(self, services: Services, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Nerve sliders"), theme, parent)
        self._health = services.health
        for sentence in services.library.safety().sliders.why:
            row = QHBoxLayout()
            row.setSpacing(theme.px(10))
            bullet = Bullet(Type.BODY_QUIET, theme, self.content)
            row.addWidget(bullet, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(TextLabel(sentence, Type.BODY, theme, self.content), 1)
            self.column.addLayout(row)
        self.state = TextLabel("", Type.BODY_STRONG, theme, self.content)
        self.switch = OutlineButton("", theme, self.content)
        self.switch.clicked.connect(self._on_switched)
        self.column.addSpacing(theme.px(8))
        self.column.addWidget(self.state)
        flow = FlowLayout(outset=4)
        flow.addWidget(self.switch)
        self.column.addLayout(flow)
        self.column.addStretch()
        self._show_state()

    def _show_state(self) -> None:
        on = self._health.value.sliders
        off_words = tr("They are off. Something gentle takes the same time.")
        self.state.setText(tr("They are on.") if on else off_words)
        self.switch.setText(tr("Switch them off") if on else tr("Switch them on"))

    @Slot()
    def _on_switched(self) -> None:
        health = self._health.value
        self._health.save(replace(health, sliders=not health.sliders))
        self._show_state()


class ThingsSheet(ControlSheet):
    """What is there: for what is not, routines have something else of the same time."""

    def __init__(self, services: Services, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("What you have"), theme, parent)
        self.column.addWidget(TextLabel(tr(ABOUT), Type.SMALL_TEXT, theme, self.content))
        self.form = ThingsForm(services, theme, self.content)
        self.ticks = self.form.ticks
        self.column.addWidget(self.form)
        self.column.addStretch()


class OwnSheet(ControlSheet):
    """Every exercise with its choices, those that were changed first."""

    def __init__(self, services: Services, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Exercises for you"), theme, parent)
        about = tr("Leave out what is not for you, or do it on one side only. It holds everywhere.")
        self.column.addWidget(TextLabel(about, Type.SMALL_TEXT, theme, self.content))
        self.rows: dict[str, OwnExercise] = {}
        own = services.practice.choices().own
        changed = own.hidden | {id_ for id_, _ in own.one_side}
        found = usable_exercises(services.library)
        for exercise in sorted(found, key=lambda e: (e.id not in changed, bare(e.name))):
            self.column.addSpacing(theme.px(8))
            self.column.addWidget(TextLabel(exercise.name, Type.BODY_STRONG, theme, self.content))
            row = OwnExercise(services.practice, exercise, theme, self.content)
            self.rows[exercise.id] = row
            self.column.addWidget(row)
        self.column.addStretch()


def answers_words(services: Services) -> str:
    """What was told, in a line."""
    health = services.health.value
    rows = {row.id: row for row in services.library.safety().conditions}
    told = [rows[id_].ask for id_ in health.conditions if id_ in rows]
    told += [rows[id_].ask_allowed for id_ in health.allowed if id_ in rows]
    words = "; ".join(told) or (tr(NONE) if health.told else tr("Not told yet"))
    if health.urgent:
        return tr("An urgent sign. {answers}.", answers=words)
    return f"{words}."


def sliders_words(services: Services) -> str:
    """Whether nerve sliders are on, in a line."""
    on = services.health.value.sliders
    return tr("On.") if on else tr("Off, until you have read about them.")


def things_words(services: Services) -> str:
    """What is not there, in a line."""
    missing = [thing for thing in services.preferences.value.missing if thing in set(Prop)]
    if not missing:
        return tr("Everything is there.")
    things = side_by_side([missing_thing(Prop(thing)) for thing in missing])
    return tr("Without {things}.", things=things)


def own_words(services: Services) -> str:
    """How many exercises are left out or limited, in a line."""
    own = services.practice.choices().own
    hidden, limited = len(own.hidden), len(own.one_side)
    if hidden and limited:
        return tr("{hidden} left out, {limited} on one side only.", hidden=hidden, limited=limited)
    if hidden:
        return tr_count(hidden, "{count} left out.", "{count} left out.")
    if limited:
        return tr_count(limited, "{count} on one side only.", "{count} on one side only.")
    return tr("All of them, on both sides.")
