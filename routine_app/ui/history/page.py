"""The history page: three answers in words, the year map, the sessions, the self-checks."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from routine_app.domain.agenda import Agenda
from routine_app.domain.session import Session
from routine_app.domain.statistics import DayMark, totals
from routine_app.domain.streak import strength
from routine_app.domain.words import longest_words, streak_words
from routine_app.ui.history.check_plots import SelfChecks
from routine_app.ui.history.empty import EmptyHistory
from routine_app.ui.history.legend import Legend
from routine_app.ui.history.session_detail import SessionDetail
from routine_app.ui.history.session_list import SessionList
from routine_app.ui.history.words import mark_text, progress_text, totals_text
from routine_app.ui.history.year_map import YearMap
from routine_app.ui.reflow import Width, side_margin, window_reflow
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme, ThemeSource
from routine_app.ui.today_days import strip_of, strip_words
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.day_strip import DayStrip
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.themed import apply_to_children


class HistoryPage(QWidget):
    """Shows what the history adds up to.

    Signals: start_requested() from the empty state.
    """

    start_requested = Signal()

    def __init__(
        self, services: Services, themes: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = themes.theme
        self._locale = QLocale()
        self._agenda: Agenda | None = None
        self._stack = QStackedWidget()
        self._empty = EmptyHistory(services.library, self._theme)
        self._empty.start_requested.connect(self.start_requested)
        self._build()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def refresh(self) -> None:
        """Read the history again and show it."""
        agenda = self._services.practice.agenda()
        self._agenda = agenda
        sessions = self._services.practice.sessions()
        shown = tuple(s for s in sessions if s.credit or s.ending is not None)
        self._stack.setCurrentIndex(1 if shown else 0)
        if not shown:
            self._empty.show_progress(agenda.progress)
            return
        self._streak.setText(streak_words(agenda.streak))
        self._longest.setText(longest_words(agenda.longest))
        self._progress.setText(progress_text(agenda.progress))
        percent = round(100 * strength(agenda.done_days, agenda.today))
        self._totals.setText(
            f"{totals_text(self._locale, totals(shown))}. Habit strength {percent} %: every day "
            "counts, and a day 13 days back counts half as much as today."
        )
        self._strip.show_days(strip_of(agenda.progress), strip_words(agenda.progress))
        self._map.show_sessions(shown, agenda.today)
        self._sessions.show_sessions(shown, agenda.today)
        self.checks.show_sessions(shown)
        self._show_day()
        self._order_tabs()

    def _order_tabs(self) -> None:
        stops = [self._strip.stop, self._map, self._sessions]
        for first, second in pairwise(stop for stop in stops if stop is not None):
            QWidget.setTabOrder(first, second)

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        apply_to_children(self, theme)
        self._arrange()

    def focus_main(self) -> None:
        """Put the focus where reading begins: the map, or Start when there is nothing yet."""
        if self._stack.currentIndex():
            self._map.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._empty.focus_main()

    def _build(self) -> None:
        theme = self._theme
        self._heading = TextLabel("History", Type.H1, theme)
        self._streak = TextLabel("", Type.H2, theme)
        self._longest = TextLabel("", Type.H2, theme)
        self._progress = TextLabel("", Type.H2, theme)
        self._totals = TextLabel("", Type.SMALL, theme, widest=900)
        self._map = YearMap(theme, self._locale)
        self._map.day_selected.connect(self._on_day_selected)
        self._day = TextLabel("", Type.BODY_STRONG, theme)
        self._sessions = SessionList(theme, self._locale)
        self._sessions.session_selected.connect(self._on_session_selected)
        self._detail = SessionDetail(theme)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.addWidget(self._heading)
        facts = QWidget()
        self._facts = FlowLayout(facts, theme.px(40), theme.px(4))
        for label in (self._streak, self._longest, self._progress):
            self._facts.addWidget(label)
        self._column.addWidget(facts)
        self._strip = DayStrip(theme)
        self._column.addWidget(self._strip)
        self._column.addWidget(self._totals)
        self._column.addWidget(self._map_card())
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.addWidget(self._titled_card("Sessions", self._sessions), 1)
        self._cards.addWidget(self._plain_card(self._detail), 1)
        self._column.addLayout(self._cards, 1)
        self.checks = SelfChecks(theme, self._content)
        self._column.addWidget(self.checks)
        scroll = QuietScrollArea(theme)
        scroll.setWidget(self._content)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(scroll)
        self._arrange()

    def _map_card(self) -> Card:
        card = Card(self._theme)
        box = QVBoxLayout(card)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(self._map)
        box.addWidget(self._day)
        box.addWidget(Legend(self._theme))
        return card

    def _titled_card(self, title: str, content: QWidget) -> Card:
        card = self._plain_card(TextLabel(title, Type.H3, self._theme))
        box = card.layout()
        assert isinstance(box, QVBoxLayout)
        box.setStretch(0, 0)
        box.addWidget(content, 1)
        return card

    def _plain_card(self, content: QWidget) -> Card:
        card = Card(self._theme)
        box = QVBoxLayout(card)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(8)
        box.addWidget(content, 1)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Margins and columns for the width there is, after the text scale."""
        reflow = window_reflow(self, self._theme)
        side, top = side_margin(reflow, self.width(), self._theme), self._theme.px(reflow.top)
        self._column.setContentsMargins(side, top, side, top)
        self._column.setSpacing(16 if reflow.width is Width.WIDE else 12)
        narrow = reflow.width is Width.NARROW
        self._strip.set_weeks_below(narrow)
        self._cards.setSpacing(16)
        down = QBoxLayout.Direction.TopToBottom
        self._cards.setDirection(down if narrow else QBoxLayout.Direction.LeftToRight)

    def _show_day(self) -> None:
        mark = self._map.selected
        if mark is not None:
            self._day.setText(mark_text(mark))

    @Slot(object)
    def _on_day_selected(self, mark: DayMark) -> None:
        self._show_day()
        if mark.sessions:
            self._sessions.choose(mark.sessions[-1].id)

    @Slot(object)
    def _on_session_selected(self, session: Session) -> None:
        self._detail.show_session(session)
        self._map.select(session.practice_day)
