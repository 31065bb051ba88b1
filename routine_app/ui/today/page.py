"""Today: what is due, one key away; the days so far; one essential to take along."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from routine_app.domain.language import tr
from routine_app.domain.past import Told
from routine_app.domain.program import Essential
from routine_app.domain.value import replace
from routine_app.domain.words import opening
from routine_app.ui.dates import day_words, short_day_words
from routine_app.ui.reflow import Reflow, Width, side_margin, window_reflow
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme, ThemeSource
from routine_app.ui.today.cards import RoutineCard
from routine_app.ui.today.header import StreakButton, TodayHeader
from routine_app.ui.today.side import CheckInCard, EssentialCard
from routine_app.ui.today.state import (
    Action,
    Offer,
    TodayState,
    essentials_index,
    today_state,
)
from routine_app.ui.widgets.banner import Banner
from routine_app.ui.widgets.day_strip import DayStrip
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.themed import apply_to_children
from routine_app.ui.widgets.thumbnail import PictureQueue

_SIDE = {Width.WIDE: 284, Width.MEDIUM: 264}
_ANY_WIDTH = (1 << 24) - 1


class TodayPage(QWidget):
    """The first page.

    Signals: start_requested(StartRequest), history_requested(), library_requested();
    question_requested(day) to answer the question before a day anew; steps_requested(),
    summary_requested().
    """

    start_requested = Signal(object)
    history_requested = Signal()
    library_requested = Signal()
    question_requested = Signal(int)
    steps_requested = Signal()
    summary_requested = Signal()

    def __init__(
        self,
        services: Services,
        theme_source: ThemeSource,
        pictures: PictureQueue | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = theme_source.theme
        self._steps_on = 0
        self._essentials: Sequence[Essential] = ()
        self._reflow: Reflow | None = None
        self._looked_after: str | None = None
        self.sitting: TextLabel | None = None
        self._build(pictures or PictureQueue(self))
        self._state = self._read()
        self._show_state()

    # --------------------------------------------------------------- building

    def _build(self, pictures: PictureQueue) -> None:
        theme = self._theme
        self._scroll = QuietScrollArea(theme, self)
        content = QWidget()
        self.header = TodayHeader(theme, content)
        self.streak = StreakButton(theme, content)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.strip = DayStrip(theme, content)
        self.banner = Banner(theme, content)
        self.card = RoutineCard(pictures, theme, content)
        self.side = QWidget(content)
        self.essential = EssentialCard(theme, self.side)
        self.check_in = CheckInCard(theme, self.side)
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.essential, 1)
        column.addWidget(self.check_in)
        self._grid = QGridLayout(content)
        self._scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self.card.offered.connect(self._on_offered)
        self.streak.clicked.connect(self.history_requested)
        self.essential.next_requested.connect(self._on_next_essential)

    def _arrange(self, reflow: Reflow) -> None:
        """Put the parts where they belong in a window of this class."""
        px, grid, narrow = self._theme.px, self._grid, reflow.width is Width.NARROW
        margin, top = side_margin(reflow, self.width(), self._theme), px(reflow.top)
        grid.setContentsMargins(margin, top, margin, top)
        if reflow == self._reflow:
            return
        self._reflow = reflow
        grid.setHorizontalSpacing(px(24) if reflow.width is Width.WIDE else px(16))
        grid.setVerticalSpacing(px(8) if narrow or reflow.low else px(14))
        self._empty_grid()
        if narrow:
            parts = [self.header, self.banner, self.card, self.streak, self.strip, self.side]
            for row, part in enumerate(parts):
                grid.addWidget(part, row, 0, 1, 2)
        else:
            parts = [self.header, self.streak, self.strip, self.banner, self.card, self.side]
            self._head.addWidget(self.header, 1)
            self._head.addWidget(self.streak, 0, Qt.AlignmentFlag.AlignBottom)
            grid.addLayout(self._head, 0, 0, 1, 2)
            grid.addWidget(self.strip, 1, 0, 1, 2)
            grid.addWidget(self.banner, 2, 0, 1, 2)
            grid.addWidget(self.card, 3, 0)
            grid.addWidget(self.side, 3, 1)
        for part in parts:
            part.raise_()  # read in the order in which they stand
        fills = 6 if reflow.spacious or narrow else 3
        for row in range(7):
            grid.setRowStretch(row, 1 if row == fills else 0)
        grid.setColumnStretch(0, 1)
        self._tell_parts(reflow)

    def _reflow_now(self) -> Reflow:
        """The class of the window; what has much to say stands closer together."""
        reflow = window_reflow(self, self._theme)
        crowded = self._state.is_crowded and not reflow.spacious
        return replace(reflow, low=True) if crowded else reflow

    def _empty_grid(self) -> None:
        self._grid.removeItem(self._head)
        parts: list[QWidget] = [self.header, self.streak, self.strip, self.banner, self.card]
        for part in (*parts, self.side):
            self._head.removeWidget(part)
            self._grid.removeWidget(part)

    def _tell_parts(self, reflow: Reflow) -> None:
        px = self._theme.px
        side = _SIDE.get(reflow.width)
        self.side.setMinimumWidth(px(side) if side else 0)
        self.side.setMaximumWidth(px(side) if side else _ANY_WIDTH)
        self.header.set_reflow(window_reflow(self, self._theme))
        self.essential.set_low(reflow.low)
        self.check_in.set_low(reflow.low)
        self.streak.set_width_class(reflow.width)
        self.header.stand_with(self.streak)
        self.strip.set_weeks_below(reflow.width is Width.NARROW)
        self.card.set_reflow(reflow)

    # ------------------------------------------------------------------ state

    @property
    def state(self) -> TodayState:
        """What is shown."""
        return self._state

    def refresh(self) -> None:
        """Read the days again and show them."""
        had_focus = self._has_focus()
        self._state = self._read()
        self._show_state()
        if had_focus:
            self.focus_main()

    def follow_files(self) -> None:
        """Own files have changed: show what they say now where it is another, and stay in place."""
        if self._read() == self._state:
            return
        from routine_app.ui.widgets.staying import staying

        with staying(self._scroll, self):
            self.refresh()

    def _has_focus(self) -> bool:
        focused: QWidget | None = self.window().focusWidget()
        return self.isVisible() and focused is not None and self.isAncestorOf(focused)

    def apply_theme(self, theme: Theme) -> None:
        """Take over colours and text size."""
        self._theme = theme
        apply_to_children(self, theme)
        self._reflow = None
        self._arrange(self._reflow_now())

    def focus_main(self) -> None:
        """Give the focus to what Enter should do."""
        if self.card.buttons:
            self.card.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.verticalScrollBar().setValue(0)

    def _read(self) -> TodayState:
        return today_state(self._services)

    def _show_state(self) -> None:
        state = self._state
        self.header.date.setText(opening(day_words(state.day)))
        self.header.heading.show_day(state.heading, state.heading_rest)
        self.streak.show_streak(state.streak)
        self.strip.show_days(state.strip, state.strip_words)
        self.card.show_state(state)
        self.banner.say(self._services.told())
        self.check_in.show_told(state.told, self._when(state.told) if state.told else "")
        self._show_essential()
        self._order_tabs()
        self._looked_after = None
        if self.isVisible():
            self._arrange(self._reflow_now())
            self._complete_later()

    def _when(self, told: Told) -> str:
        ago = self._state.day - told.practice_day
        if ago <= timedelta(days=1):
            return tr("yesterday") if ago else tr("today")
        return short_day_words(told.practice_day)

    def show_sitting(self, words: str) -> None:
        """One line about sitting below everything else, for those who want it."""
        if self.sitting is None and words:
            self.sitting = TextLabel("", Type.SMALL, self._theme, self.side)
            column = self.side.layout()
            assert column is not None
            column.addWidget(self.sitting)
        if self.sitting is not None:
            self.sitting.setText(words)
            self.sitting.setVisible(bool(words))

    def _show_essential(self) -> None:
        self._essentials = self._essentials or self._services.library.essentials()
        count = len(self._essentials)
        self.essential.setVisible(count > 0)
        if count:
            index = essentials_index(self._state.essential, self._steps_on, count)
            self.essential.show_essential(self._essentials[index], count)

    def _order_tabs(self) -> None:
        """Start comes first; where the parts stand in a window of their own it has no effect."""
        if not self.isVisible():
            return
        stop, close = self.strip.stop, self.banner.close_button
        strip = [stop] if stop is not None else []
        scale = self.card.before.scale
        before = [] if scale is None else scale.buttons
        order: list[QWidget] = [*self.card.buttons, self.card.answer, *before, self.card.inside]
        order += [self.streak, *strip, close]
        order.append(self.essential.next)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    # ------------------------------------------------------------------ input

    def keyPressEvent(self, event: QKeyEvent) -> None:
        offers = (self._state.main, *self._state.others)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held == Qt.KeyboardModifier.NoModifier and not event.isAutoRepeat()
        pressed = event.text().upper()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            pressed = "Enter"
        if plain and pressed == "N":
            self._on_next_essential()
            return
        for offer in offers if plain else ():
            if offer is not None and offer.key and offer.key == pressed:
                self._on_offered(offer)
                return
        super().keyPressEvent(event)

    @Slot(object)
    def _on_offered(self, offer: Offer) -> None:
        match offer.action:
            case Action.BEGIN:
                self._begin(offer)
            case Action.CHANGE_ANSWER:
                self.question_requested.emit(self._state.answered)
            case Action.HISTORY:
                self.history_requested.emit()
            case Action.LIBRARY:
                self.library_requested.emit()
            case Action.SUMMARY:
                self.summary_requested.emit()
            case Action.STEPS:
                self.steps_requested.emit()
            case Action.NEXT_RESET:
                self._services.practice.start_over()
                self.refresh()
            case Action.OPEN_FILE:
                if self._state.trouble is not None:
                    problem = self._services.open_path(Path(self._state.trouble.file))
                    self.banner.say((problem,) if problem else ())
            case Action.KEEP_PROGRAM:
                self._keep_program()

    def _keep_program(self) -> None:
        """Take the program that is shown for good, in place of one that has gone."""
        kept, shown = self._services.preferences, self._services.practice.agenda().progress.program
        kept.save(replace(kept.value, program=shown.id))
        self.refresh()

    def _begin(self, offer: Offer) -> None:
        """Start, with how tight the hips are now if it was told."""
        request, before = offer.request, self.card.before.value
        if request is not None and before is not None:
            request = replace(request, before=before)
        self.start_requested.emit(request)

    @Slot()
    def _on_next_essential(self) -> None:
        self._steps_on += 1
        self._show_essential()

    # ----------------------------------------------------------------- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self._reflow_now())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange(self._reflow_now())
        self._order_tabs()
        self._complete_later()

    def _complete_later(self) -> None:
        """What the first frame does not wait for."""
        QTimer.singleShot(0, self, self._complete_card)
        QTimer.singleShot(0, self, self._look_at_own_files)

    @Slot()
    def _complete_card(self) -> None:
        """The numbers of the row before the practice, in the room that is kept for them."""
        if self.isVisible():
            self.card.before.complete()
            self._order_tabs()

    @Slot()
    def _look_at_own_files(self) -> None:
        """After the first frame: say when the user's own program or routine is not used."""
        routine = self._state.routine
        if not self.isVisible() or routine is None or self._looked_after == routine.id:
            return
        from routine_app.ui.today.own import with_own_trouble  # the first frame goes without

        self._looked_after = routine.id
        told = with_own_trouble(self._state, self._services)
        if told is self._state:
            return
        self._state = told
        had_focus = self._has_focus()
        self.card.show_state(self._state)
        self._order_tabs()
        self._arrange(self._reflow_now())
        if had_focus:
            self.focus_main()
