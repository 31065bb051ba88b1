"""Library: routines to start, the program, every exercise to look up, and what is known."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.exercise import Exercise
from routine_app.domain.routine import Routine
from routine_app.ui.library.exercise import ExerciseDetail
from routine_app.ui.library.exercises import ExerciseTile
from routine_app.ui.library.fetching import Fetching
from routine_app.ui.library.filters import ExerciseFilters
from routine_app.ui.library.handing import HandingOver
from routine_app.ui.library.head import LibraryHead
from routine_app.ui.library.known import KnownPage
from routine_app.ui.library.layout import columns_of
from routine_app.ui.library.program import ProgramCard
from routine_app.ui.library.routine import RoutineDetail
from routine_app.ui.library.routines import BrokenTile
from routine_app.ui.library.search import search, way_to
from routine_app.ui.library.shelf import Shelf
from routine_app.ui.library.tiles import Ways, essential_tiles, exercise_tiles, routine_tiles
from routine_app.ui.library.trail import TODAY, Place, Trail
from routine_app.ui.reflow import side_margin, window_reflow
from routine_app.ui.services import Services
from routine_app.ui.start_request import StartRequest
from routine_app.ui.theme import Theme, ThemeSource
from routine_app.ui.widgets.card_grid import CardGrid
from routine_app.ui.widgets.card_keys import CardKeys
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.themed import FOCUS_RESERVE, apply_to_children
from routine_app.ui.widgets.thumbnail import PictureQueue

_ROUTINES, _PROGRAM, _EXERCISES, _ESSENTIALS, _KNOWN = range(5)
_TABS = ("Routines", "Program", "Exercises", "Essentials", "What is known")
_SOUGHT = (_ROUTINES, _EXERCISES, _ESSENTIALS)
_AROUND_FIGURE = 250


class LibraryPage(QWidget):
    """Lists with one search, and pages of their own with a way back to where one was.

    Signals: start_requested(StartRequest): counts for the streak, not for the program;
    today_requested() to go back to where one came from.
    """

    start_requested = Signal(object)
    today_requested = Signal()

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
        self._pictures = pictures or PictureQueue(self)
        self._tab = _ROUTINES
        self._read: tuple[object, ...] | None = None
        self._trail = Trail()
        self.detail: ExerciseDetail | RoutineDetail | None = None
        self.program: ProgramCard | None = None
        self.filters: ExerciseFilters | None = None
        self.known: KnownPage | None = None
        self._day = 0
        self._shelf = Shelf(services)
        self._known = self._shelf.known()
        self._ways = Ways(
            self._on_start_requested, self.show_routine, self.show_exercise, services.open_path
        )
        self._build()

    # --------------------------------------------------------------- building

    def _build(self) -> None:
        theme = self._theme
        self._scroll = QuietScrollArea(theme, self)
        content = QWidget()
        self.head = LibraryHead(_TABS if self._known else _TABS[:_KNOWN], theme, content)
        self.filter, self.tabs = self.head.filter, self.head.tabs
        self.problems, self.back = self.head.problems, self.head.back
        self.filter.textChanged.connect(self._search)
        self.tabs.chosen.connect(self._on_tab_chosen)
        self.problems.clicked.connect(self._on_problems_clicked)
        self.back.clicked.connect(self._on_back)
        self.nothing = TextLabel("", Type.BODY_QUIET, theme, content)
        self.routines = CardGrid(content)
        self.exercises = CardGrid(content)
        self.essentials = CardGrid(content)
        self._keys = [CardKeys(grid) for grid in (self.routines, self.exercises)]
        for keys in self._keys:
            keys.moved.connect(self._scroll.show_focus)
        self._place(content)

    def _place(self, content: QWidget) -> None:
        self._page = QVBoxLayout(content)
        self.head.stand_in(self._page)
        self._cards = QVBoxLayout()
        self._cards.setContentsMargins(FOCUS_RESERVE, 0, FOCUS_RESERVE, 0)
        for part in (self.nothing, self.routines, self.essentials):
            self._cards.addWidget(part)
        self._page.addLayout(self._cards)
        self._page.addWidget(self.exercises)
        self._page.addStretch(1)
        self._scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    # ------------------------------------------------------------------ state

    def refresh(self) -> None:
        """Show the files as they stand; cards are built anew only when something changed."""
        read = (tuple(self._services.library.entries()), self._services.practice.choices())
        if read != self._read:
            self._read = read
            self._fill_routines()
            self.exercises.set_cards([])
            self._forget_filters()
            self._forget_detail()
            self._trail = Trail()
        self._fill_program()
        self._show_tab()

    def _fill_routines(self) -> None:
        shelf, ways = self._shelf, self._ways
        cards = routine_tiles(shelf, ways, self._pictures, self._theme, self.routines)
        self.routines.set_cards(cards)
        self._watch_keys()
        self.problems.show_count(len(shelf.broken()))

    def _fill_program(self) -> None:
        if self.program is not None:
            self._cards.removeWidget(self.program)
            self.program.deleteLater()
        progress = self._services.practice.agenda().progress
        self.program = ProgramCard(progress, self._shelf.day_name, self._theme)
        self.program.day_chosen.connect(self.show_day)
        self.program.moved.connect(self._scroll.show_focus)
        self._cards.addWidget(self.program)

    def _fill_tab(self) -> None:
        """What a tab shows is built when it is first looked at."""
        if self._tab == _EXERCISES and not self.exercises.cards:
            self._fill_exercises()
        elif self._tab == _ESSENTIALS and not self.essentials.cards:
            tiles = essential_tiles(self._services, self._theme, self.essentials)
            self.essentials.set_cards(tiles)
        elif self._tab == _KNOWN and self.known is None and self._known is not None:
            self.known = KnownPage(self._known, self._theme)
            self._cards.addWidget(self.known)

    def _fill_exercises(self) -> None:
        found = self._shelf.exercises()
        self.filters = ExerciseFilters(found, self._theme, self)
        self.filters.changed.connect(self._search)
        self._cards.addWidget(self.filters)
        self.exercises.raise_()  # read after the filters, as it stands below them
        cards = exercise_tiles(found, self._ways, self._pictures, self._theme, self.exercises)
        self.exercises.set_cards(cards)
        self._watch_keys()

    def _watch_keys(self) -> None:
        for keys in self._keys:
            keys.watch()

    def _forget_filters(self) -> None:
        if self.filters is not None:
            self._cards.removeWidget(self.filters)
            self.filters.hide()
            self.filters.deleteLater()
            self.filters = None

    # ------------------------------------------------------- pages of their own

    @Slot(object)
    def show_exercise(self, exercise: Exercise) -> None:
        """Open the page of an exercise; the way back leads to what is shown now."""
        self._trail.leave(self._here())
        self._show_alone(exercise)

    @Slot(object)
    def show_routine(self, routine: Routine) -> None:
        """Open the page of a routine; the way back leads to what is shown now."""
        self._trail.leave(self._here())
        self._show_alone(routine)

    @Slot(int)
    def show_day(self, number: int) -> None:
        """Open the page of a day's routine; the way back leads to the same day."""
        practice = self._services.practice
        try:
            routine = practice.planned_day(practice.agenda(), number)
        except (ContentError, NotFound):
            return  # its name says so
        self._trail.leave(self._here())
        self._show_alone(routine, number)

    def show_today(self) -> None:
        """Open the page of today's routine; the way back leads to Today."""
        practice = self._services.practice
        self._trail = Trail()
        self._trail.leave(Place(TODAY))
        self._show_alone(practice.planned_today(practice.agenda()))

    def _here(self) -> Place:
        shown = None if self.detail is None else self.detail.shown
        return Place(self._tab, shown, self._scroll.verticalScrollBar().value(), self._day)

    def _show_alone(self, shown: Exercise | Routine, day: int = 0) -> None:
        self._day = day
        self._set_detail(shown)
        self.focus_main()
        self._scroll.verticalScrollBar().setValue(0)

    def _set_detail(self, shown: Exercise | Routine) -> None:
        self._forget_detail()
        self.detail = self._page_of(shown)
        self.detail.exercise_chosen.connect(self.show_exercise)
        self._page.insertWidget(self._page.count() - 1, self.detail)
        self.detail.show()
        self._show_tab()

    def _page_of(self, shown: Exercise | Routine) -> ExerciseDetail | RoutineDetail:
        if isinstance(shown, Exercise):
            practice = self._services.practice
            return ExerciseDetail(shown, self._shelf.exercise, self._theme, practice=practice)
        lead = self._shelf.day_words(self._day)
        page = RoutineDetail(self._shelf.inside(shown, lead), self._pictures, self._theme)
        page.start_requested.connect(self._on_start_requested)
        page.swapped.connect(self._on_swapped)
        page.pin_requested.connect(self._on_pin_requested)
        HandingOver(self._services, page)
        Fetching(self._services, page, lambda: self._set_detail(shown))
        return page

    def _forget_detail(self) -> None:
        if self.detail is not None:
            self._page.removeWidget(self.detail)
            self.detail.hide()
            self.detail.deleteLater()
            self.detail = None

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        apply_to_children(self, theme)
        self.head.style(theme)
        self._show_tab()

    def focus_main(self) -> None:
        """Reading begins at the tabs, or at the way back."""
        first = self.tabs.button(self._tab) if self.detail is None else self.back
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # ----------------------------------------------------------------- layout

    def _show_tab(self) -> None:
        self._fill_tab()
        listed = self.detail is None
        back = self._trail.words(_TABS)
        self.head.show_lists(back, listed=listed, sought=self._tab in _SOUGHT)
        parts = (
            (_ROUTINES, self.routines),
            (_PROGRAM, self.program),
            (_EXERCISES, self.filters),
            (_EXERCISES, self.exercises),
            (_ESSENTIALS, self.essentials),
            (_KNOWN, self.known),
        )
        for tab, part in parts:
            if part is not None:
                part.setVisible(listed and tab == self._tab)
        self._arrange()
        self._search()

    def _arrange(self) -> None:
        reflow = window_reflow(self, self._theme)
        px = self._theme.px
        margin, top = side_margin(reflow, self.width(), self._theme), px(reflow.top)
        # Tiles and tabs keep room for their focus rings; everything else keeps as much free.
        side = margin - FOCUS_RESERVE
        self._page.setContentsMargins(side, top, side, top)
        self._page.setSpacing(px(12))
        columns = columns_of(reflow, self.window().width() / self._theme.text_scale)
        gap = px(16)
        # Not the width of what is scrolled: it is told late, and changes as the bar comes and goes.
        room = self.width() - self._scroll.verticalScrollBar().sizeHint().width() - 2 * margin
        self.routines.set_columns(columns.routines, gap, room)
        self.essentials.set_columns(columns.essentials, gap, room)
        self.exercises.set_columns(columns.exercises, px(8), room)
        if self.program is not None:
            self.program.set_columns(columns.weeks)
        if self.detail is not None:
            high = max(self.height() // 2, self.height() - px(_AROUND_FIGURE))
            self.detail.set_room(room, high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._read is not None:
            self._show_tab()

    # ------------------------------------------------------------------ input

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        sought = (control and event.key() == Qt.Key.Key_F) or event.text() == "/"
        if sought and self.filter.isVisible():
            self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.filter.selectAll()
        elif event.key() == Qt.Key.Key_Escape and self.detail is not None:
            self._on_back()
        elif event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
        elif event.text().upper() == "X" and isinstance(self.detail, ExerciseDetail):
            self.detail.muscles.button.click()
        elif not self._scroll.scroll_by_key(event.key()):
            super().keyPressEvent(event)

    @Slot(int)
    def _on_tab_chosen(self, tab: int) -> None:
        self._tab = tab
        self._show_tab()
        self._scroll.verticalScrollBar().setValue(0)

    @Slot()
    def _search(self) -> None:
        """Show the cards that are sought, and say so when there are none, or only near ones."""
        grids = {_ROUTINES: self.routines, _EXERCISES: self.exercises, _ESSENTIALS: self.essentials}
        grid, text = grids.get(self._tab), self.filter.text().strip()
        said = search(grid, text, self._wants) if grid is not None else ""
        self.nothing.setText(said)
        self.nothing.setVisible(bool(said) and self.detail is None)

    def _wants(self, card: QWidget) -> bool:
        """Whether the filters let a card through."""
        if self.filters is None or not isinstance(card, ExerciseTile):
            return True
        return self.filters.wants(card.exercise)

    @Slot()
    def _on_problems_clicked(self) -> None:
        """Go to the first file that cannot be used."""
        self.filter.clear()
        self.tabs.button(_ROUTINES).setChecked(True)
        tile = next(card for card in self.routines.cards if isinstance(card, BrokenTile))
        self._page.activate()
        tile.open.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(tile, 0, self._theme.px(16))

    @Slot()
    def _on_back(self) -> None:
        """To where one was: the same list or page, as far down, the focus where it had been."""
        if self.detail is None:
            return
        left, day, place = self.detail.shown, self._day, self._trail.back()
        if place.shown is not None:
            self._show_alone(place.shown, place.day)
        else:
            self._forget_detail()
            self._show_tab()
            way = way_to((*self.exercises.cards, *self.routines.cards), left)
            if day and self.program is not None:
                way = self.program.link(day)
            (way or self.tabs.button(self._tab)).setFocus(Qt.FocusReason.OtherFocusReason)
        if place.tab == TODAY:
            self.today_requested.emit()
        QTimer.singleShot(0, self, lambda: self._scroll.verticalScrollBar().setValue(place.scroll))

    @Slot(str, str)
    def _on_swapped(self, exercise: str, instead: str) -> None:
        """Keep the choice and show the same steps with it; the focus stays at the step."""
        if isinstance(self.detail, RoutineDetail):
            self._services.practice.swap(exercise, instead)
            self._set_detail(self.detail.shown)
            self._page.activate()
            self.detail.show_focus(exercise)

    @Slot(object)
    def _on_pin_requested(self, routine: Routine) -> None:
        self._services.practice.choose_plan(daily=routine.id)
        self._set_detail(routine)
        self.focus_main()

    @Slot(object)
    def _on_start_requested(self, routine: Routine) -> None:
        progress = self._services.practice.agenda().progress
        is_today = self._trail.is_from_today or self._day == progress.day
        is_due = is_today and not (progress.done_today or progress.is_over)
        self.start_requested.emit(StartRequest() if is_due else StartRequest(routine=routine))
