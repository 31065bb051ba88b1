"""The lists of the library behind their tabs: routines, programs, exercises, texts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.content.kinds import Kind
from routine_app.domain.exercise import Exercise
from routine_app.domain.language import mark, tr
from routine_app.domain.program import Program
from routine_app.ui.library.broken import BrokenTile
from routine_app.ui.library.filters import ExerciseFilters, Filters, ProgramFilters, RoutineFilters
from routine_app.ui.library.index import Index
from routine_app.ui.library.known import KnownPage
from routine_app.ui.library.layout import Columns
from routine_app.ui.library.lazy_cards import Item, LazyCards
from routine_app.ui.library.listed import Listed
from routine_app.ui.library.search import Search, everything
from routine_app.ui.library.shelf import Shelf
from routine_app.ui.library.tiles import CardMaker, essential_tiles
from routine_app.ui.library.trail import ESSENTIALS, EXERCISES, KNOWN, PROGRAMS, ROUTINES
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.card_grid import CardGrid
from routine_app.ui.widgets.card_keys import CardKeys
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.themed import FOCUS_RESERVE

SOUGHT = (ROUTINES, PROGRAMS, EXERCISES, ESSENTIALS)
_FIRST = {ROUTINES: 24, PROGRAMS: 24, EXERCISES: 64}
_KINDS = {ROUTINES: Kind.ROUTINE, PROGRAMS: Kind.PROGRAM, EXERCISES: Kind.EXERCISE}
_NONE_OWN = {
    ROUTINES: mark(
        "None of these is your own yet. Drop a file with a routine onto this window, or add one "
        "with the button above."
    ),
    PROGRAMS: mark(
        "None of these is your own yet. Drop a file with a program onto this window, or add one "
        "with the button above."
    ),
}
_NONE_LIKE_THAT = {
    ROUTINES: mark("No routine is like that."),
    PROGRAMS: mark("No program is like that."),
    EXERCISES: mark("No exercise is like that."),
    ESSENTIALS: mark("No essential is like that."),
}


class LibraryLists(QObject):
    """Widgets that stand on the page itself: here they are filled, searched and filtered.

    Signals: moved() when an arrow key went to another card.
    """

    moved = Signal()

    def __init__(
        self,
        services: Services,
        index: Index,
        shelf: Shelf,
        theme: Callable[[], Theme],
        area: QuietScrollArea,
        content: QWidget,
    ) -> None:
        super().__init__(content)
        self._services = services
        self._index = index
        self._theme = theme
        self._content = content
        self._shelf = shelf
        self._maker: CardMaker | None = None
        self._found: dict[int, list[Listed]] = {}
        self._searches: dict[int, Search] = {}
        self._sought = ""
        self.tab = ROUTINES
        self.only_broken = False
        self._is_listed = self.is_found = False
        self.routine_filters = RoutineFilters(theme(), content)
        self.routine_filters.changed.connect(self._on_filtered)
        self.program_filters = ProgramFilters(theme(), content)
        self.program_filters.changed.connect(self._on_filtered)
        self.filters: ExerciseFilters | None = None
        self.progress = TextLabel("", Type.SMALL, theme(), content)
        self.nothing = TextLabel("", Type.BODY_QUIET, theme(), content)
        self.routines = CardGrid(content)
        self.programs = CardGrid(content)
        self.none_own = TextLabel("", Type.BODY_QUIET, theme(), content)
        self.essentials = CardGrid(content)
        self.exercises = CardGrid(content)
        self.known: KnownPage | None = None
        grids = {ROUTINES: self.routines, PROGRAMS: self.programs, EXERCISES: self.exercises}
        self._grids: Mapping[int, CardGrid] = grids
        self._lazy = {tab: LazyCards(grid, area, _FIRST[tab]) for tab, grid in grids.items()}
        for tab, grid in grids.items():
            keys = CardKeys(grid)
            keys.moved.connect(self.moved)
            self._lazy[tab].made.connect(keys.watch)

    # --------------------------------------------------------------- building

    @property
    def shelf(self) -> Shelf:
        """What the lists show, one by one."""
        return self._shelf

    def make_with(self, maker: CardMaker) -> None:
        """Have the cards made by this."""
        self._maker = maker

    def stand_in(self, page: QVBoxLayout) -> None:
        """Take the place below the head of a page."""
        self._cards = QVBoxLayout()
        self._cards.setContentsMargins(FOCUS_RESERVE, 0, FOCUS_RESERVE, 0)
        self._filters = QVBoxLayout()
        self._filters.addWidget(self.routine_filters)
        self._filters.addWidget(self.program_filters)
        page.addLayout(self._filters)
        above = (self.progress, self.nothing)
        for part in (*above, self.routines, self.programs, self.none_own, self.essentials):
            self._cards.addWidget(part)
        page.addLayout(self._cards)
        page.addWidget(self.exercises)

    @property
    def begun(self) -> str:
        """The kind of what can be begun here: programs are made of files."""
        if self.tab == PROGRAMS:
            return ""
        return Kind.EXERCISE.value if self.tab == EXERCISES else Kind.ROUTINE.value

    @property
    def cards(self) -> Iterator[QWidget]:
        """The cards of all files."""
        return (card for grid in self._grids.values() for card in grid.cards)

    # ---------------------------------------------------------------- filling

    def fill(self, *, anew: bool = False) -> None:
        """Take over what is known of the files by now; `anew` with other cards for all."""
        self._found.clear()
        self._searches.clear()
        if anew:
            for lazy in self._lazy.values():
                lazy.forget()
        self._tell_progress()

    def _fill_tab(self) -> None:
        """What a tab shows is built when it is first looked at."""
        if self.tab == EXERCISES:
            self._renew_filters()
        elif self.tab == ESSENTIALS and not self.essentials.cards:
            self.essentials.set_cards(
                essential_tiles(self._services, self._theme(), self.essentials)
            )
        elif self.tab == KNOWN and self.known is None and (text := self._shelf.known()):
            self.known = KnownPage(text, self._theme())
            self._cards.addWidget(self.known)

    def _renew_filters(self) -> None:
        """The filters of exercises offer what there is."""
        values = (one.entry.value for one in self._listed(EXERCISES))
        exercises = [value for value in values if isinstance(value, Exercise)]
        if self.filters is not None:
            if self.filters.offers(exercises):
                return
            self._filters.removeWidget(self.filters)
            self.filters.hide()
            self.filters.deleteLater()
        self.filters = ExerciseFilters(exercises, self._theme(), self._content)
        self.filters.changed.connect(self._on_filtered)
        self._filters.addWidget(self.filters)
        self.exercises.raise_()  # read after the filters, as it stands below them

    def _listed(self, tab: int) -> list[Listed]:
        """The files of a tab, good ones first; all that cannot be used stand with the routines."""
        if tab not in self._found:
            good, broken = self._index.good(_KINDS[tab]), self._index.broken()
            if tab == PROGRAMS:
                good.sort(key=self._is_not_in_use)
                broken = [one for one in broken if one.entry.kind is Kind.PROGRAM]
            self._found[tab] = good if tab == EXERCISES else [*good, *broken]
        return self._found[tab]

    def _is_not_in_use(self, one: Listed) -> bool:
        value = one.entry.value
        return not (isinstance(value, Program) and self._shelf.programs.is_in_use(value))

    def _tell_progress(self) -> None:
        index, number = self._index, QLocale().toString
        said = tr("Reading {done} of {total}", done=number(index.done), total=number(index.total))
        self.progress.setText(said)

    # ---------------------------------------------------------------- showing

    def show(self, *, listed: bool, brief: bool = False) -> None:
        """Show the chosen tab, or nothing while a page of its own is open; `brief` without filters."""
        self._fill_tab()
        parts: Sequence[tuple[int, QWidget | None]] = (
            *self._grids.items(),
            (ESSENTIALS, self.essentials),
            (KNOWN, self.known),
        )
        for tab, part in parts:
            if part is not None:
                part.setVisible(listed and tab == self.tab)
        for tab in self._grids:
            filters = self._filters_of(tab)
            if filters is not None:
                wanted = filters.is_set or (not brief and self._has_choice())
                filters.setVisible(listed and tab == self.tab and wanted)
        is_file_tab = self.tab in self._lazy
        self.progress.setVisible(listed and is_file_tab and self._index.is_reading)
        self._is_listed = listed

    def search(self, text: str) -> None:
        """Show the cards that are sought, and say so when there are none, or only near ones."""
        said, is_other = "", text != self._sought
        self.is_found = False
        self._sought = text
        if self.tab in self._lazy:
            said = self._search_files(text, anew=is_other)
        elif self.tab == ESSENTIALS:
            said = self._search_essentials(text)
        if said and self._index.is_reading and self.tab in self._lazy:
            said = tr("Nothing like that so far. There are more files to read.")
        self.nothing.setText(said)
        self.nothing.setVisible(bool(said) and self._is_listed)
        self.none_own.setText(tr(_NONE_OWN.get(self.tab, "")))
        self.none_own.setVisible(self._is_listed and self.tab in _NONE_OWN and self._has_no_own())

    def _search_files(self, text: str, *, anew: bool) -> str:
        tab, found = self.tab, self._listed(self.tab)
        wanted = [self._wants(one) for one in found] if self._is_narrowed() else [True] * len(found)
        none = tr(_NONE_LIKE_THAT[tab])
        if not text:
            result = everything(wanted, none)
        else:
            if tab not in self._searches:
                names, words = [one.name for one in found], [one.words for one in found]
                self._searches[tab] = Search(names, words, [one.names for one in found])
            result = self._searches[tab].look(text, wanted, none)
        grid, maker, places = self._grids[tab], self._maker, result.places
        assert maker is not None

        def item(number: int) -> Item:
            one = found[places[number]]
            return maker.item(one, grid, twin=tab != EXERCISES and self._index.has_twin(one))

        self._lazy[tab].show(len(places), item, anew=anew)
        self.is_found = bool(places)
        return result.said

    def _filters_of(self, tab: int) -> Filters | None:
        known = {
            ROUTINES: self.routine_filters,
            PROGRAMS: self.program_filters,
            EXERCISES: self.filters,
        }
        return known[tab]

    def _is_narrowed(self) -> bool:
        filters = self._filters_of(self.tab)
        return self.only_broken or (filters is not None and filters.is_set)

    def _has_choice(self) -> bool:
        """Whether there is anything to filter: most people have one program."""
        return self.tab != PROGRAMS or len(self._listed(PROGRAMS)) > 1

    def _search_essentials(self, text: str) -> str:
        cards = self.essentials.cards
        words = [str(getattr(card, "words", "")) for card in cards]
        everything = [True] * len(words)
        result = Search(words, words).look(text, everything, tr(_NONE_LIKE_THAT[ESSENTIALS]))
        self.is_found = bool(result.places)
        self.essentials.show_cards([place in result.places for place in range(len(cards))])
        return result.said

    def _wants(self, one: Listed) -> bool:
        """Whether the filters let a file through."""
        value, filters = one.entry.value, self._filters_of(self.tab)
        if one.entry.problems:
            return self.only_broken or filters is None or not filters.is_set
        if self.only_broken:
            return False
        if isinstance(value, Exercise):
            return self.filters is None or self.filters.wants(value)
        if isinstance(value, Program):
            return self.program_filters.wants(self._shelf.programs.course(value))
        return self.routine_filters.wants(one)

    def _has_no_own(self) -> bool:
        is_narrowed = self._is_narrowed() or bool(self._sought)
        own = any(not one.entry.shipped for one in self._listed(self.tab))
        return not is_narrowed and not own and not self._index.is_reading

    def show_columns(self, columns: Columns, room: int, px: Callable[[float], int]) -> None:
        """So many cards side by side in so much room."""
        self.routines.set_columns(columns.routines, px(16), room)
        self.programs.set_columns(columns.essentials, px(16), room)
        self.essentials.set_columns(columns.essentials, px(16), room)
        self.exercises.set_columns(columns.exercises, px(8), room)

    # --------------------------------------------------------------- going to

    def first_broken(self) -> BrokenTile | None:
        """The first card that is shown of a file that cannot be used."""
        cards = (card for card in self.routines.cards if not card.isHidden())
        return next((card for card in cards if isinstance(card, BrokenTile)), None)

    @Slot()
    def focus_first(self) -> None:
        """Go to the first card that is shown, as the search does when it is done."""
        shown = self._grids[self.tab].cards if self.tab in self._grids else ()
        first = next((card for card in shown if not card.isHidden()), None)
        if first is not None:
            main: QWidget = getattr(first, "main_button", first)
            main.setFocus(Qt.FocusReason.TabFocusReason)
            self.moved.emit()

    def tell_checked(self, path: Path) -> None:
        """Say on the card of a broken file that it was looked at again."""
        lists = (self._lazy[self.tab],) if self.tab in self._lazy else ()
        for card in (lazy.card(str(path)) for lazy in lists):
            if isinstance(card, BrokenTile):
                card.tell_checked()

    def path_of(self, card: QWidget) -> Path | None:
        """The file that a card stands for."""
        keys = (lazy.key_of(card) for lazy in self._lazy.values())
        return next((Path(key) for key in keys if key), None)

    def clear(self) -> None:
        """All filters off."""
        self.only_broken = False
        for filters in self._all_filters():
            filters.clear()
            filters.open(None)

    def _all_filters(self) -> list[Filters]:
        every = (self.routine_filters, self.program_filters, self.filters)
        return [filters for filters in every if filters is not None]

    @Slot()
    def _on_filtered(self) -> None:
        self.only_broken = False
        self.search(self._sought)
