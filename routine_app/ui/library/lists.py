"""The lists of the library behind their tabs: routines, the program, exercises, texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.content.kinds import Kind
from routine_app.domain.exercise import Exercise
from routine_app.ui.library.broken import BrokenTile
from routine_app.ui.library.filters import ExerciseFilters, Filters, RoutineFilters
from routine_app.ui.library.index import Index
from routine_app.ui.library.known import KnownPage
from routine_app.ui.library.layout import Columns
from routine_app.ui.library.lazy_cards import Item, LazyCards
from routine_app.ui.library.listed import Listed
from routine_app.ui.library.program import ProgramCard
from routine_app.ui.library.search import Search, everything
from routine_app.ui.library.shelf import Shelf
from routine_app.ui.library.tiles import CardMaker, essential_tiles
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.card_grid import CardGrid
from routine_app.ui.widgets.card_keys import CardKeys
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.themed import FOCUS_RESERVE

ROUTINES, PROGRAM, EXERCISES, ESSENTIALS, KNOWN = range(5)
SOUGHT = (ROUTINES, EXERCISES, ESSENTIALS)
_FIRST_ROUTINES, _FIRST_EXERCISES = 24, 64
_NONE_OWN = (
    "None of these is your own yet. Drop a file with a routine onto this window, or add one with "
    "the button above."
)
_NOUNS = {ROUTINES: "routine", EXERCISES: "exercise", ESSENTIALS: "essential"}


class LibraryLists(QObject):
    """Widgets that stand on the page itself: here they are filled, searched and filtered.

    Signals: moved() when an arrow key went to another card; day_chosen(number) of the program.
    """

    moved = Signal()
    day_chosen = Signal(int)

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
        self._same: frozenset[str] | None = None
        self._sought = ""
        self.tab = ROUTINES
        self.only_broken = False
        self._is_listed = False
        self.routine_filters = RoutineFilters(theme(), content)
        self.routine_filters.changed.connect(self._on_filtered)
        self.filters: ExerciseFilters | None = None
        self.progress = TextLabel("", Type.SMALL, theme(), content)
        self.nothing = TextLabel("", Type.BODY_QUIET, theme(), content)
        self.routines = CardGrid(content)
        self.none_own = TextLabel(_NONE_OWN, Type.BODY_QUIET, theme(), content)
        self.essentials = CardGrid(content)
        self.exercises = CardGrid(content)
        self.program: ProgramCard | None = None
        self.known: KnownPage | None = None
        self._lazy = {
            ROUTINES: LazyCards(self.routines, area, _FIRST_ROUTINES),
            EXERCISES: LazyCards(self.exercises, area, _FIRST_EXERCISES),
        }
        for tab, grid in ((ROUTINES, self.routines), (EXERCISES, self.exercises)):
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
        page.addLayout(self._filters)
        above = (self.progress, self.nothing)
        for part in (*above, self.routines, self.none_own, self.essentials):
            self._cards.addWidget(part)
        page.addLayout(self._cards)
        page.addWidget(self.exercises)

    @property
    def noun(self) -> str:
        """What can be begun here."""
        return _NOUNS[EXERCISES if self.tab == EXERCISES else ROUTINES]

    # ---------------------------------------------------------------- filling

    def fill(self, *, anew: bool = False) -> None:
        """Take over what is known of the files by now; `anew` with other cards for all."""
        self._found.clear()
        self._same = None
        self._searches.clear()
        if anew:
            for lazy in self._lazy.values():
                lazy.forget()
        self._tell_progress()

    def fill_program(self) -> None:
        """Show how far the program is."""
        if self.program is not None:
            self._cards.removeWidget(self.program)
            self.program.deleteLater()
        progress = self._services.practice.agenda().progress
        self.program = ProgramCard(progress, self._shelf.day_name, self._theme())
        self.program.day_chosen.connect(self.day_chosen)
        self.program.moved.connect(self.moved)
        self._cards.addWidget(self.program)

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
        """The files of a tab, good ones first."""
        if tab not in self._found:
            if tab == ROUTINES:
                self._found[tab] = [*self._index.good(Kind.ROUTINE), *self._index.broken()]
            else:
                self._found[tab] = self._index.good(Kind.EXERCISE)
        return self._found[tab]

    def _tell_progress(self) -> None:
        index = self._index
        self.progress.setText(f"Reading {index.done:,} of {index.total:,}")

    # ---------------------------------------------------------------- showing

    def show(self, *, listed: bool) -> None:
        """Show the chosen tab, or nothing while a page of its own is open."""
        self._fill_tab()
        parts: Sequence[tuple[int, QWidget | None]] = (
            (ROUTINES, self.routine_filters),
            (ROUTINES, self.routines),
            (PROGRAM, self.program),
            (EXERCISES, self.filters),
            (EXERCISES, self.exercises),
            (ESSENTIALS, self.essentials),
            (KNOWN, self.known),
        )
        for tab, part in parts:
            if part is not None:
                part.setVisible(listed and tab == self.tab)
        is_file_tab = self.tab in self._lazy
        self.progress.setVisible(listed and is_file_tab and self._index.is_reading)
        self._is_listed = listed

    def search(self, text: str) -> None:
        """Show the cards that are sought, and say so when there are none, or only near ones."""
        said, is_other = "", text != self._sought
        self._sought = text
        if self.tab in self._lazy:
            said = self._search_files(text, anew=is_other)
        elif self.tab == ESSENTIALS:
            said = self._search_essentials(text)
        if said and self._index.is_reading and self.tab in self._lazy:
            said = "Nothing like that so far. There are more files to read."
        self.nothing.setText(said)
        self.nothing.setVisible(bool(said) and self._is_listed)
        self.none_own.setVisible(self._is_listed and self.tab == ROUTINES and self._has_no_own())

    def _search_files(self, text: str, *, anew: bool) -> str:
        tab, found = self.tab, self._listed(self.tab)
        wanted = [self._wants(one) for one in found] if self._is_narrowed() else [True] * len(found)
        if not text:
            result = everything(wanted, _NOUNS[tab])
        else:
            if tab not in self._searches:
                names, words = [one.name for one in found], [one.words for one in found]
                self._searches[tab] = Search(names, words, [one.names for one in found])
            result = self._searches[tab].look(text, wanted, _NOUNS[tab])
        grid = self.routines if tab == ROUTINES else self.exercises
        twins = self._twins() if tab == ROUTINES else frozenset()
        maker, places = self._maker, result.places
        assert maker is not None

        def item(number: int) -> Item:
            one = found[places[number]]
            return maker.item(one, grid, twin=one.order[1] in twins)

        self._lazy[tab].show(len(places), item, anew=anew)
        return result.said

    def _is_narrowed(self) -> bool:
        filters = self.filters if self.tab == EXERCISES else self.routine_filters
        return self.only_broken or (filters is not None and bool(filters.words))

    def _twins(self) -> frozenset[str]:
        """Names that more than one routine has."""
        if self._same is None:
            names = Counter(one.order[1] for one in self._listed(ROUTINES))
            self._same = frozenset(name for name, count in names.items() if count > 1)
        return self._same

    def _search_essentials(self, text: str) -> str:
        cards = self.essentials.cards
        words = [str(getattr(card, "words", "")) for card in cards]
        everything = [True] * len(words)
        result = Search(words, words).look(text, everything, _NOUNS[ESSENTIALS])
        self.essentials.show_cards([place in result.places for place in range(len(cards))])
        return result.said

    def _wants(self, one: Listed) -> bool:
        """Whether the filters let a file through."""
        if self.tab == EXERCISES:
            value = one.entry.value
            return (
                self.filters is None or not isinstance(value, Exercise) or self.filters.wants(value)
            )
        if one.entry.problems:
            return self.only_broken or not self.routine_filters.words
        return not self.only_broken and self.routine_filters.wants(one)

    def _has_no_own(self) -> bool:
        is_narrowed = self.only_broken or self._sought or self.routine_filters.words
        own = any(not one.entry.shipped for one in self._listed(ROUTINES))
        return not is_narrowed and not own and not self._index.is_reading

    def show_columns(self, columns: Columns, room: int, px: Callable[[float], int]) -> None:
        """So many cards side by side in so much room."""
        self.routines.set_columns(columns.routines, px(16), room)
        self.essentials.set_columns(columns.essentials, px(16), room)
        self.exercises.set_columns(columns.exercises, px(8), room)
        if self.program is not None:
            self.program.set_columns(columns.weeks)

    # --------------------------------------------------------------- going to

    def first_broken(self) -> BrokenTile | None:
        """The first card that is shown of a file that cannot be used."""
        cards = (card for card in self.routines.cards if not card.isHidden())
        return next((card for card in cards if isinstance(card, BrokenTile)), None)

    @Slot()
    def focus_first(self) -> None:
        """Go to the first card that is shown, as the search does when it is done."""
        grids = {ROUTINES: self.routines, EXERCISES: self.exercises}
        shown = grids[self.tab].cards if self.tab in grids else ()
        first = next((card for card in shown if not card.isHidden()), None)
        if first is not None:
            main: QWidget = getattr(first, "main_button", first)
            main.setFocus(Qt.FocusReason.TabFocusReason)
            self.moved.emit()

    def tell_checked(self, path: Path) -> None:
        """Say on the card of a broken file that it was looked at again."""
        card = self._lazy[ROUTINES].card(str(path))
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
        return [f for f in (self.routine_filters, self.filters) if f is not None]

    @Slot()
    def _on_filtered(self) -> None:
        self.only_broken = False
        self.search(self._sought)
