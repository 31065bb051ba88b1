"""The second step of the first start: the program by its weeks, and what is there for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.dose import MINUTE
from routine_app.domain.exercise import Exercise, Phase
from routine_app.domain.language import tr, tr_count
from routine_app.domain.program import Program, ProgramDay
from routine_app.domain.routine import Routine
from routine_app.domain.timeline import build_timeline
from routine_app.domain.value import replace
from routine_app.domain.words import phase_name, side_by_side
from routine_app.ui.first_run.choices import ChoiceCard
from routine_app.ui.first_run.step import Step
from routine_app.ui.health.sheets import ThingsSheet, things_words
from routine_app.ui.reflow import Reflow, Width
from routine_app.ui.services import Services
from routine_app.ui.settings.programs import usable_programs
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.buttons import SmallButton
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.day_strip import WEEK
from routine_app.ui.widgets.fields import ChoiceRow
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.thumbnail import PictureQueue, Thumbnail

_LISTED = 540
"""How wide the list of things may ask to be."""
_PICTURE, _SMALL_PICTURE = (112, 84), (80, 60)


class WeekRow(QWidget):
    """A week of the program: a picture of it, its name, and how long its days are."""

    def __init__(
        self,
        title: str,
        words: str,
        exercise: Exercise | None,
        pictures: PictureQueue,
        theme: Theme,
        parent: QWidget,
        size: tuple[int, int] = _PICTURE,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(16))
        if exercise is not None:
            row.addWidget(Thumbnail(exercise, pictures, theme, self, size=size))
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(TextLabel(title, Type.H3, theme, self))
        column.addWidget(TextLabel(words, Type.BODY_QUIET, theme, self))
        column.addStretch(1)
        row.addLayout(column, 1)


class ProgramStep(Step):
    """The program and its weeks, a choice where there are several; and what somebody has."""

    def __init__(
        self, services: Services, pictures: PictureQueue, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(tr("Your program"), "", theme, parent)
        self._services = services
        self._pictures = pictures
        self._programs = usable_programs(services)
        self._card: Card | None = None
        self._size = _PICTURE
        self._place = QVBoxLayout()
        names = [program.name for program in self._programs]
        self.choice = (
            ChoiceRow(tr("Program"), names, theme, self.content) if len(names) > 1 else None
        )
        if self.choice is not None:
            self.choice.chosen.connect(self._on_chosen)
            self.leave_enter(*self.choice.choices)
            self.add(self.choice)
        self.add(self._place)
        self.change = SmallButton(tr("Change…"), theme, self.content)
        self.change.setAccessibleName(tr("{setting}: change", setting=tr("What you have")))
        self.change.clicked.connect(self._on_change)
        self._below = ChoiceCard(theme, self.content)
        self.things = self._below.add_row("What you have", self.change, widest=_LISTED)
        self.add(self._below)
        self.finish()

    def refresh(self) -> None:
        self.things.say(_things(self._services))
        wanted = self._services.preferences.value.program
        place = next((n for n, p in enumerate(self._programs) if p.id == wanted), -1)
        if place < 0:
            return
        if self.choice is not None:
            self.choice.take(place)
        self._show(self._programs[place])

    def focus_first(self) -> bool:
        if self.choice is None:
            return False
        taken = self._services.preferences.value.program
        place = next(n for n, p in enumerate(self._programs) if p.id == taken)
        self.choice.button(place).setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def arrange(self, reflow: Reflow) -> None:
        super().arrange(reflow)
        is_small = reflow.tight or reflow.width is Width.NARROW
        size = _SMALL_PICTURE if is_small else _PICTURE
        if size != self._size:
            self._size = size
            self.refresh()

    def _show(self, program: Program) -> None:
        self.title.setText(program.name)
        self.lead.setText(program.about)
        self.lead.setVisible(bool(program.about))
        if self._card is not None:
            self._place.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self._card = Card(self._theme, self.content)
        self._card.stackUnder(self._below)  # readers meet it first
        column = QVBoxLayout(self._card)
        px = self._theme.px
        column.setContentsMargins(px(20), px(14), px(20), px(14))
        column.setSpacing(px(10))
        for number, first in enumerate(range(0, len(program.days), WEEK), 1):
            days = program.days[first : first + WEEK]
            column.addWidget(self._week(number, days))
        self._place.addWidget(self._card)

    def _week(self, number: int, days: Sequence[ProgramDay]) -> WeekRow:
        routines = [r for day in days if (r := self._routine(day.routine)) is not None]
        phase = _phase_of(routines)
        title = (
            tr("Week {number}: {phase}", number=number, phase=phase_name(phase))
            if phase is not None
            else tr("Week {number}", number=number)
        )
        shown = self._pictured(routines, phase)
        words, parent = self._length(routines), self._card or self
        return WeekRow(title, words, shown, self._pictures, self._theme, parent, self._size)

    def _routine(self, wanted: str) -> Routine | None:
        try:
            return self._services.practice.playable(self._services.library.routine(wanted))[0]
        except (ContentError, NotFound):
            return None

    def _length(self, routines: Sequence[Routine]) -> str:
        settings = self._services.preferences.value.timeline_settings()
        lengths = [max(1, round(build_timeline(r, settings).total / MINUTE)) for r in routines]
        if not lengths:
            return ""
        least, most = min(lengths), max(lengths)
        if least < most:
            return tr("{least} to {most} minutes a day", least=least, most=most)
        return tr_count(most, "{count} minute a day", "{count} minutes a day")

    @staticmethod
    def _pictured(routines: Sequence[Routine], phase: Phase | None) -> Exercise | None:
        """The first exercise of what the week is about."""
        found = [step.exercise for routine in routines for step in routine.exercise_steps]
        return next((e for e in found if e.phase is phase), found[0] if found else None)

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        store = self._services.preferences
        store.save(replace(store.value, program=self._programs[index].id))
        self.refresh()

    @Slot()
    def _on_change(self) -> None:
        sheet = ThingsSheet(self._services, self._theme, self)
        sheet.finished.connect(self.refresh)
        sheet.open()


def _things(services: Services) -> str:
    """What is there, for somebody who has not seen the list."""
    if services.preferences.value.missing:
        return things_words(services)
    named = [fallback.name for fallback in services.library.safety().equipment]
    return tr("All of these: {things}.", things=side_by_side(named))


def _phase_of(routines: Sequence[Routine]) -> Phase | None:
    """What most of these routines are about, as far as they say."""
    phases = [routine.phase for routine in routines if routine.phase is not None]
    return max(phases, key=phases.count) if phases else None
