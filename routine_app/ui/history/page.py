"""The history page: what the days add up to, the map, the sessions, and what can be put right."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from routine_app.content.names import Names
from routine_app.domain.brief import Brief
from routine_app.domain.chronicle import Chronicle
from routine_app.domain.corrections import Corrections
from routine_app.domain.language import tr
from routine_app.domain.looking_back import LookingBack
from routine_app.domain.record import CheckIn, Entry
from routine_app.domain.trend import trend
from routine_app.domain.words import opening
from routine_app.ui.dates import day_words
from routine_app.ui.history.check_plots import SelfChecks
from routine_app.ui.history.empty import EmptyHistory
from routine_app.ui.history.exchange import Exchanges
from routine_app.ui.history.head import HistoryHead
from routine_app.ui.history.layout import Cards, arrange
from routine_app.ui.history.legend import Legend
from routine_app.ui.history.minutes import Minutes
from routine_app.ui.history.month import Month
from routine_app.ui.history.photo_album import PhotoAlbum
from routine_app.ui.history.session_detail import SessionDetail
from routine_app.ui.history.session_list import SessionList
from routine_app.ui.history.trend_chart import Trend
from routine_app.ui.history.troubles import Troubles
from routine_app.ui.history.undo_bar import UndoBar
from routine_app.ui.history.words import mark_text, nothing_words
from routine_app.ui.history.year_map import YearMap
from routine_app.ui.mirroring import set_margins
from routine_app.ui.reflow import Width, side_margin, window_reflow
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme, ThemeSource
from routine_app.ui.widgets.banner import Banner
from routine_app.ui.widgets.card import Card
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.themed import apply_to_children

_ABOVE_ARROWS = 7
"""Over the month its arrows stand highest, and its name level with those of other cards."""


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
        self._past = LookingBack(services.practice)
        self._corrections = Corrections(services.practice)
        self._chronicle = Chronicle()
        self._detailed: tuple[Chronicle, str] | None = None
        self._day: date | None = None
        self._in_order: tuple[QWidget, ...] = ()
        self._stack = QStackedWidget(self)
        self.banner = Banner(self._theme, self)
        self.undo = UndoBar(self._theme, self)
        self._empty = EmptyHistory(services.library, self._theme)
        self._exchanges = Exchanges(services, lambda: self._theme, self)
        self._troubles = Troubles(services, self.banner, self)
        self.photos = PhotoAlbum(services, lambda: self._theme, self)
        self._build()
        self._connect()
        self._arrange()

    def _build(self) -> None:
        theme, locale = self._theme, self._locale
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self.head = HistoryHead(theme, locale, self._content)
        self.map = YearMap(theme, locale)
        self.day = TextLabel("", Type.BODY_STRONG, theme)
        self.month = Month(theme, locale)
        names = Names(self._services.library)
        self.sessions = SessionList(theme, locale, names=names)
        self.detail = SessionDetail(theme, names=names)
        self.trend = Trend(theme, locale, self._content)
        self.minutes = Minutes(theme, self._content, names)
        self.checks = SelfChecks(theme, self._content)
        self._column.addWidget(self.head)
        self._column.addWidget(self._card(self.map, self.day, Legend(theme)))
        title = TextLabel(tr("Sessions"), Type.H3, theme)
        self._cards = Cards(
            self._card(self.month, top=_ABOVE_ARROWS),
            self._card(title, self.sessions),
            self._card(self.detail),
            self.trend,
            self.minutes,
            self.checks,
        )
        self._grid = QGridLayout()
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        self.area = QuietScrollArea(theme)
        self.area.setWidget(self._content)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.area)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._stack, 1)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.banner)
        self._foot.addWidget(self.undo)
        outer.addLayout(self._foot)

    def _card(self, *parts: QWidget, top: int = 20) -> Card:
        card = Card(self._theme, self._content)
        box = QVBoxLayout(card)
        box.setContentsMargins(24, top, 24, 20)
        box.setSpacing(10)
        for part in parts[:-1]:
            box.addWidget(part)
        box.addWidget(parts[-1], 1)
        return card

    def _connect(self) -> None:
        self._empty.start_requested.connect(self.start_requested)
        self._empty.past_practice_asked.connect(self.add_past_practice)
        self._empty.import_asked.connect(self._exchanges.open_import)
        self.head.past_practice_asked.connect(self.add_past_practice)
        self.head.export_asked.connect(self._exchanges.open_export)
        self.head.import_asked.connect(self._exchanges.open_import)
        self._exchanges.history_changed.connect(self.refresh)
        for picture in (self.map, self.month):
            picture.day_selected.connect(self._on_day_selected)
            picture.details_asked.connect(self._on_details_asked)
        self.sessions.session_selected.connect(self._on_session_selected)
        self.sessions.details_asked.connect(self.detail.focus_first)
        self.sessions.removal_asked.connect(self.remove_chosen)
        self.detail.removal_asked.connect(self.remove_chosen)
        self.detail.edit_asked.connect(self.edit_chosen)
        self.checks.photos_asked.connect(self.photos.open)
        self.undo.undone.connect(self._on_undone)
        self.undo.over.connect(self._on_undo_over)

    # ---------------------------------------------------------------- content

    @Slot()
    def refresh(self) -> None:
        """Read the history again and show it."""
        days = self._services.practice.agenda()
        chronicle = self._past.chronicle()
        self._troubles.show()
        self._chronicle = chronicle
        possible = self._exchanges.possible
        self._stack.setCurrentIndex(1 if chronicle.shown else 0)
        if not chronicle.shown:
            self.sessions.show_chronicle(chronicle, days.today)
            self._empty.show_progress(days.progress, exchange=possible)
            return
        self.head.show_days(days, chronicle)
        self.head.show_exchange(possible=possible)
        self._day = min(self._day or days.today, days.today)
        self.map.show_chronicle(chronicle, days.today, self._day)
        self.month.show_chronicle(chronicle, days.today, self._day)
        self.sessions.show_chronicle(chronicle, days.today)
        self._show_detail()
        self.trend.show_days(trend(chronicle, days.today))
        self.minutes.show_minutes(chronicle.exercises)
        self.photos.show_on(self.checks, self._past.self_checks())
        self._show_day()
        self._order_tabs()

    def _show_day(self) -> None:
        mark = self.month.grid.mark
        self.day.setText(mark_text(mark) if mark is not None else "")

    def _show_detail(self) -> None:
        chosen = self.sessions.chosen
        if chosen is None or self._detailed == (self._chronicle, chosen.id):
            return
        session = self._past.session(chosen)
        if session is not None:
            self.detail.show_session(session)
            self._detailed = (self._chronicle, chosen.id)

    def focus_main(self) -> None:
        """Put the focus where reading begins: the map, or Start when there is nothing yet."""
        if self._stack.currentIndex():
            self.map.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._empty.focus_main()

    def focus_streak(self) -> None:
        """Put the focus on what the days add up to, or on Start when there is nothing yet."""
        if self._stack.currentIndex():
            self.area.verticalScrollBar().setValue(0)
            self.head.streak.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._empty.focus_main()

    # --------------------------------------------------------------- choosing

    @Slot(object)
    def _on_day_selected(self, day: date) -> None:
        self._choose_day(day)
        mark = self.month.grid.mark
        if mark is not None and mark.rows:
            self.sessions.choose(self._chronicle[mark.rows[-1]].id)
        else:
            self.sessions.choose_none()
            self._detailed = None
            words = nothing_words(day, self._corrections.days())
            self.detail.show_nothing(opening(day_words(day)), words)

    def _choose_day(self, day: date) -> None:
        self._day = day
        self.map.show_selected(day)
        self.month.show_selected(day)
        self._show_day()

    @Slot(object)
    def _on_session_selected(self, session: Brief) -> None:
        self._choose_day(session.practice_day)
        self._show_detail()

    @Slot()
    def _on_details_asked(self) -> None:
        """Enter on a day: what was done, or the way to put something down for it."""
        mark = self.month.grid.mark
        if mark is not None and mark.rows:
            self.sessions.choose(self._chronicle[mark.rows[-1]].id)
            self.detail.focus_first()
            self.area.show_focus()
        elif self._day in self._corrections.days():
            self.add_past_practice(self._day)

    # ------------------------------------------------------------ corrections

    @Slot()
    def add_past_practice(self, day: date | None = None) -> None:
        """Put down a practice that was not recorded, for this day or the one that is chosen."""
        from routine_app.ui.history.past_practice import PastPracticeSheet

        if day is None and self._day != self._services.practice.today():
            day = self._day
        sheet = PastPracticeSheet(self._services, day or date.min, self._theme, self)
        sheet.added.connect(self._on_added)
        sheet.open()

    @Slot(str)
    def _on_added(self, session_id: str) -> None:
        self._show_corrected()
        self.sessions.choose(session_id)

    @Slot()
    def edit_chosen(self) -> None:
        """Tell anew how a session was."""
        from routine_app.ui.history.check_in_sheet import CheckInSheet

        session = self.detail.session
        if session is not None:
            sheet = CheckInSheet(session, self._theme, self)
            sheet.saved.connect(self._on_told)
            sheet.open()

    @Slot(object)
    def _on_told(self, told: CheckIn) -> None:
        session = self.detail.session
        if session is not None:
            self._corrections.tell(session, told)
            self._show_corrected()

    @Slot()
    def remove_chosen(self) -> None:
        """Take the chosen session out; the focus stays, or goes to the list."""
        chosen = self.sessions.chosen
        if chosen is None:
            return
        stays = self.map.hasFocus() or self.month.grid.hasFocus()
        self.undo.offer(self._corrections.remove(chosen))
        self._show_corrected()
        if not self._chronicle.shown:
            self.undo.undo_button.setFocus(Qt.FocusReason.TabFocusReason)
        elif not stays:
            self.sessions.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_undone(self, removals: tuple[Entry, ...]) -> None:
        self._corrections.undo(removals)
        self._show_corrected()
        self.sessions.choose(removals[-1].fact.session)  # type: ignore[union-attr]  # all are removals

    def _show_corrected(self) -> None:
        """Show the history anew, and what stood in the way of saving it."""
        self.refresh()

    @Slot(bool)
    def _on_undo_over(self, had_focus: bool) -> None:
        """The bar goes; when it had the focus, the list gets it."""
        if had_focus and self._chronicle.shown:
            self.sessions.setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_focus:
            self._empty.focus_main()

    # ------------------------------------------------------------------- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if control and event.key() == Qt.Key.Key_Z:
            self.undo.undo()
        elif control and event.key() == Qt.Key.Key_E and self._exchanges.possible:
            self._exchanges.open_export()
        elif event.key() == Qt.Key.Key_Delete and not self.head.isAncestorOf(self.focusWidget()):
            self.remove_chosen()  # whoever is in the head has no session before them
        else:
            super().keyPressEvent(event)

    def _order_tabs(self) -> None:
        head, month, detail = self.head, self.month, self.detail
        top = [head.add, head.take_in, head.export, head.streak, head.strip.stop, self.map]
        of_card: dict[QWidget, list[QWidget]] = {
            self._cards.month: [month.earlier, month.later, month.grid],
            self._cards.sessions: [self.sessions],
            self._cards.detail: [detail.edit, detail.remove],
            self.trend: [self.trend.table],
            self.minutes: [self.minutes.table],
            self.checks: [self.checks.table, self.checks.photos],
        }
        stops = [*top, *(stop for card in self._in_order for stop in of_card[card])]
        for first, second in pairwise(stop for stop in stops if stop is not None):
            QWidget.setTabOrder(first, second)

    # ------------------------------------------------------------------- look

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        apply_to_children(self, theme)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Margins and columns for the width there is, after the text scale."""
        reflow = window_reflow(self, self._theme)
        side, top = side_margin(reflow, self.width(), self._theme), self._theme.px(reflow.top)
        gap = 16 if reflow.width is Width.WIDE else 12
        self._column.setContentsMargins(side, top, side, top)
        self._column.setSpacing(gap)
        self.head.column.setSpacing(gap)
        beside = self.area.verticalScrollBar().sizeHint().width()
        set_margins(self._foot, side, 0, side + beside, 8)
        self._grid.setSpacing(gap)
        self.head.strip.set_weeks_below(reflow.width is Width.NARROW)
        before, self._in_order = self._in_order, arrange(self._grid, self._cards, reflow.width)
        if self._in_order != before:
            self._order_tabs()
