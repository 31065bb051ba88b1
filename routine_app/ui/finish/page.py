"""Finish: what was done, that it is saved, and a check-in that can be skipped."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from routine_app.content.names import Names
from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.agenda import is_vain
from routine_app.domain.coming import Coming
from routine_app.domain.language import tr
from routine_app.domain.record import CheckIn
from routine_app.domain.timeline import build_timeline
from routine_app.domain.value import replace
from routine_app.domain.words import minutes_words
from routine_app.ui.finish.cards import CheckInForm, DoneCard
from routine_app.ui.finish.words import (
    FinishWords,
    check_in_text,
    finish_words,
    moment_words,
    session_of,
)
from routine_app.ui.held_keys import HeldKeys
from routine_app.ui.player.controller import FinishedRun
from routine_app.ui.reflow import Width, window_reflow
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme, ThemeSource
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.themed import apply_to_children
from routine_app.ui.widgets.thumbnail import PictureQueue

_WIDEST = 1060
_OF_THE_PLAYER = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space)
"""Keys that would choose a rating here, pressed by somebody who wanted to skip or to pause."""


class FinishPage(QWidget):
    """Shown after a session. Everything is kept already; the check-in is a gift.

    Signals: finish_closed() when the user is done with it.
    """

    finish_closed = Signal()
    reader_role = "Grouping"

    def __init__(
        self, services: Services, themes: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = themes.theme
        self._finished: FinishedRun | None = None
        theme = self._theme
        self.area = QuietScrollArea(theme, self)
        self._page = QWidget(self.area)
        self.date = TextLabel("", Type.BODY_QUIET, theme, self._page)
        self.title = TextLabel("", Type.DISPLAY, theme, self._page, widest=1000)
        self.streak = TextLabel("", Type.H2, theme, self._page, widest=1000)
        self.about = TextLabel("", Type.LEAD, theme, self._page, widest=1000)
        pictures = PictureQueue(self, store=services.pictures)
        self.done = DoneCard(pictures, theme, self._page)
        self.form = CheckInForm(theme, self._page)
        self.form.saved.connect(self._on_saved)
        self.form.skipped.connect(self.finish_closed)
        self.form.copy_asked.connect(self._on_copy_asked)
        self._held_keys = HeldKeys(services.clock, self)
        self._held_keys.guard(self, except_for=(self.form.note,))
        self._build()
        self.apply_theme(theme)

    def _build(self) -> None:
        head = FlowLayout(gap=24, row_gap=4, spread=True)
        head.addWidget(self.title)
        head.addWidget(self.streak)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.addWidget(self.done, 5)
        self._cards.addWidget(self.form, 8)
        self._column = QVBoxLayout(self._page)
        self._column.addWidget(self.date)
        self._column.addLayout(head)
        self._column.addWidget(self.about)
        self._gap = QSpacerItem(0, 0)
        self._column.addItem(self._gap)
        self._column.addLayout(self._cards)
        self._column.addStretch(1)
        self.area.setWidget(self._page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    # ---------------------------------------------------------------- content

    def show_run(self, finished: FinishedRun) -> None:
        """Show the session that a run was recorded in."""
        self._finished = finished
        self.refresh()
        self.form.clear()
        self._prefill()
        self.area.verticalScrollBar().setValue(0)
        self._held_keys.wait(_OF_THE_PLAYER)
        self.form.focus_first()

    def refresh(self) -> None:
        """Read the days anew."""
        if self._finished is None:
            return
        now = self._services.clock.now().wall
        days = self._services.practice.agenda()
        self.date.setText(moment_words(days.today, now))
        session = session_of(days, self._finished.session_id)
        rollover = self._services.preferences.value.rollover
        if session is None:
            words = _uncounted(self._finished.run.routine.name)
        else:
            words = finish_words(days, session, rollover, Names(self._services.library))
        self.title.setText(words.title)
        self.setAccessibleName(words.title)
        self.about.setText(words.about)
        self.about.setVisible(bool(words.about))
        self.streak.setText(words.streak)
        self.streak.setVisible(bool(words.streak))
        run = self._finished.run
        took_over = [part.exercise for part in run.player.timeline.work if part.exercise]
        planned = [step.exercise for step in run.routine.exercise_steps]
        pictures = {exercise.id: exercise for exercise in (*took_over, *planned)}
        self.done.show_words(words, pictures, self._theme)
        self.done.show_next(*self._next_words())
        kept = session is not None and not is_vain(session)
        self.form.show_saved(self._services.told(), counted=kept)
        self._reflow()

    def _prefill(self) -> None:
        """What was asked before the session started stands in the form."""
        if self._finished is None:
            return
        session = session_of(self._services.practice.agenda(), self._finished.session_id)
        if session is not None and session.check_in is not None:
            self.form.prefill(session.check_in)

    def _next_words(self) -> tuple[str, str, str]:
        """What waits: today's day while it is not done, else tomorrow's and what it needs."""
        practice = self._services.practice
        days = practice.agenda()
        try:
            if days.nothing_due:
                coming = practice.coming(days)
                return _tomorrow(coming) if coming is not None else ("", "", "")
            routine = practice.todays_routine(days)
        except (ContentError, NotFound):
            return "", "", ""
        settings = self._services.preferences.value.timeline_settings()
        minutes = minutes_words(build_timeline(routine, settings).total)
        lead = tr("Still to come, day {day}", day=days.progress.day)
        if days.progress.is_over:
            lead = tr("Still to come")
        return lead, _with_minutes(routine.name, minutes), ""

    # ------------------------------------------------------------------ look

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        apply_to_children(self, theme)
        self.area.viewport().setPalette(theme.palette())
        self.area.viewport().setAutoFillBackground(True)
        self._page.setPalette(theme.palette())
        self.refresh()
        self._reflow()

    def _reflow(self) -> None:
        """One column when it is narrow: the check-in first, and "after" before "before"."""
        reflow = window_reflow(self, self._theme)
        px = self._theme.px
        narrow = reflow.width is not Width.WIDE and self.width() < px(920)
        forward, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.BottomToTop
        self._cards.setDirection(down if narrow else forward)
        self._cards.setSpacing(px(20))
        self.form.set_narrow(narrow)
        scroll = self.area.verticalScrollBar().sizeHint().width()
        side = max(px(reflow.margin), (self.width() - px(_WIDEST)) // 2)
        self._column.setContentsMargins(side, px(reflow.top), side, px(reflow.top))
        room = self.width() - 2 * side - scroll
        self.done.set_room(room if narrow else 1 << 14)
        self._column.setSpacing(px(6))
        self._gap.changeSize(0, px(12 if narrow or reflow.low else 22))
        self.title.set_role(Type.H1 if narrow else Type.DISPLAY)
        crowded = reflow.low or not self.about.isHidden()
        self.form.set_note_height(px(84 if crowded else 132))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reflow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._held_keys.wait(_OF_THE_PLAYER)
        self._reflow()
        self.form.focus_first()

    # ----------------------------------------------------------------- intent

    @Slot(object)
    def _on_saved(self, check_in: CheckIn | None) -> None:
        kept = self._keep(check_in)
        if kept and (check_in is None or self._services.is_saved()):
            self.finish_closed.emit()
            return
        if kept:  # in memory, and it was said before why
            self.form.show_saved(self._services.told(), counted=True)
        self.form.show_failed(True)

    @Slot()
    def _on_copy_asked(self) -> None:
        """What was told, for a note somewhere else while it cannot be saved here."""
        told = self.form.told or CheckIn("")
        pain = self.form.pain.text() if told.pain else ""
        when = f"{self.date.text()}: {self.title.text()}"
        QGuiApplication.clipboard().setText(check_in_text(when, told, pain))

    def keep(self) -> bool:
        """Keep what is told so far. False when it could not be kept: then the page says so."""
        return self._keep(self.form.told)

    def _keep(self, check_in: CheckIn | None) -> bool:
        if check_in is None or self._finished is None:
            return True
        kept = replace(check_in, session=self._finished.session_id)
        self._services.practice.check_in(kept)
        notices = self._services.notices()
        if notices:
            self.form.show_saved(notices, counted=True)
        return not notices

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.form.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.finish_closed.emit()
        else:
            super().keyPressEvent(event)


def _tomorrow(coming: Coming) -> tuple[str, str, str]:
    lead = tr("Tomorrow, day {day}", day=coming.day) if coming.day else tr("Tomorrow")
    return lead, _with_minutes(coming.routine.name, minutes_words(coming.total)), coming.fetch


def _with_minutes(routine: str, minutes: str) -> str:
    return tr("{routine}, {minutes}", routine=routine, minutes=minutes)


def _uncounted(routine: str) -> FinishWords:
    """A run that is not part of the history."""
    title = tr("{routine} is over", routine=routine)
    return FinishWords(title, tr("A time-lapse never counts."), "", routine, "", ())
