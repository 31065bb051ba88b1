"""Add a past practice: the day, the routine, and in words what it will count for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.corrections import Corrections
from routine_app.domain.language import mark, tr
from routine_app.domain.routine import Routine
from routine_app.domain.words import opening
from routine_app.ui.dates import brief_day_words
from routine_app.ui.history.form_sheet import FormSheet
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.fields import Choice, ChoiceRow
from routine_app.ui.widgets.labels import TextLabel, Type

_ABOUT = mark("For a day on which you practised without Routine.")


class PastPracticeSheet(FormSheet):
    """Signals: added(session id)."""

    added = Signal(str)

    def __init__(self, services: Services, day: date, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Add a past practice"), tr("Add it"), "plus", theme, parent)
        self._services = services
        self._corrections = Corrections(services.practice)
        self._days = self._corrections.days()
        self._day = day if day in self._days else self._days[min(1, len(self._days) - 1)]
        self._routines = tuple(_routines(services))
        self._routine = self._routines[0]
        self._text(tr(_ABOUT), Type.SMALL)
        self._text(tr("Which day?"), Type.BODY_STRONG)
        names = [self._day_name(day) for day in self._days]
        self.days = self._choices(tr("Day"), names, self._days.index(self._day), self._on_day)
        self._text(tr("Which routine?"), Type.BODY_STRONG)
        names = [routine.name for routine in self._routines]
        self.routines = self._choices(
            tr("Routine", "exercises in a row"), names, 0, self._on_routine
        )
        self.act.clicked.connect(self.add)
        self.column.addStretch(1)
        self._show_effect()

    def open(self) -> None:
        """Show the sheet; arrows choose the day at once."""
        super().open()
        self.days.button(self._days.index(self._day)).setFocus(Qt.FocusReason.TabFocusReason)
        self.area.show_focus()

    def _text(self, words: str, role: Type) -> TextLabel:
        label = TextLabel(words, role, self.theme, self.content)
        self.column.addWidget(label)
        return label

    def _choices(
        self, name: str, names: list[str], taken: int, chosen: Callable[[int], None]
    ) -> ChoiceRow:
        row = ChoiceRow(name, names, self.theme, self.content)
        row.take(taken)
        row.chosen.connect(chosen)
        for button in row.findChildren(Choice):
            button.installEventFilter(self)
        self.column.addWidget(row)
        return row

    def _day_name(self, day: date) -> str:
        back = (self._days[0] - day).days
        if back < 2:
            return (tr("Today"), tr("Yesterday"))[back]
        return opening(brief_day_words(day, QLocale(), weekday=True))

    def _show_effect(self) -> None:
        found = self._corrections.completes(self._day, self._routine.id)
        days = self._services.practice.agenda()
        words = [tr("It counts for your streak, not for the minutes.")]
        if found is not None:
            words.insert(0, tr("Completes day {day}.", day=found.program_day))
        elif not days.progress.is_complete and not days.progress.done_today:
            words.append(tr("Day {day} is still yours.", day=days.progress.day))
        self.say(" ".join(words))

    @Slot(int)
    def _on_day(self, index: int) -> None:
        self._day = self._days[index]
        self._show_effect()

    @Slot(int)
    def _on_routine(self, index: int) -> None:
        self._routine = self._routines[index]
        self._show_effect()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter adds, also on a choice, which would take it for itself."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                if not event.isAutoRepeat():
                    self.add()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def add(self) -> None:
        """Put it down, and close."""
        session = self._corrections.add_practice(self._day, self._routine)
        self.added.emit(session)
        self.accept()


def _routines(services: Services) -> Iterator[Routine]:
    """What is due and its short option first, then all others by name; none that is broken."""
    practice, library = services.practice, services.library
    days = practice.agenda()
    due = [practice.todays_routine_id(days, short=short) for short in (False, True)]
    found: dict[str, Routine] = {}
    for routine_id in dict.fromkeys([*due, *library.routine_ids()]):
        try:
            found[routine_id] = library.routine(routine_id)
        except (ContentError, NotFound):
            continue
    yield from sorted(found.values(), key=lambda r: (_place(due, r.id), r.name))


def _place(due: list[str], routine_id: str) -> int:
    return due.index(routine_id) if routine_id in due else len(due)
