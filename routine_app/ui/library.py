"""Library: every routine to start, the program, and every exercise to look up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from routine_app.content.problem import ContentError, NotFound
from routine_app.domain.exercise import Exercise
from routine_app.domain.routine import Routine
from routine_app.domain.timeline import build_timeline
from routine_app.domain.words import minutes_words
from routine_app.ui.library_exercises import ExerciseDetail, ExerciseTile
from routine_app.ui.library_program import ProgramCard
from routine_app.ui.library_routines import BrokenTile, ProblemsButton, RoutineTile
from routine_app.ui.reflow import Width, side_margin, window_reflow
from routine_app.ui.services import Services
from routine_app.ui.start_request import StartRequest
from routine_app.ui.theme import Theme, ThemeSource, stylesheet
from routine_app.ui.widgets.buttons import LinkButton
from routine_app.ui.widgets.card_grid import CardGrid
from routine_app.ui.widgets.fields import ChoiceRow
from routine_app.ui.widgets.flow import FlowLayout
from routine_app.ui.widgets.labels import TextLabel, Type
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.themed import FOCUS_RESERVE, apply_to_children
from routine_app.ui.widgets.thumbnail import PictureQueue

if TYPE_CHECKING:
    from routine_app.content.library import LibraryEntry

_ROUTINES, _PROGRAM, _EXERCISES = range(3)
_TABS = ("Routines", "Program", "Exercises")
_ROUTINE_COLUMNS = {Width.WIDE: 4, Width.MEDIUM: 3}
_TILE_COLUMNS = {Width.WIDE: 4, Width.MEDIUM: 5}
_TWO_FROM = 560


class LibraryPage(QWidget):
    """Three lists with one filter.

    Signals: start_requested(StartRequest): counts for the streak, not for the program.
    """

    start_requested = Signal(object)

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
        self.detail: ExerciseDetail | None = None
        self._program: ProgramCard | None = None
        self._build()

    # --------------------------------------------------------------- building

    def _build(self) -> None:
        theme = self._theme
        self._scroll = QuietScrollArea(theme, self)
        content = QWidget()
        self.heading = TextLabel("Library", Type.H1, theme, content)
        self.filter = QLineEdit(content)
        self.filter.setPlaceholderText("Find by name")
        self.filter.setAccessibleName("Find a routine or an exercise by name")
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._on_filtered)
        self.tabs = ChoiceRow("Show", _TABS, theme, content)
        self.tabs.chosen.connect(self._on_tab_chosen)
        self.tabs.take(_ROUTINES)
        self.problems = ProblemsButton(theme, content)
        self.problems.clicked.connect(self._on_problems_clicked)
        self.nothing = TextLabel("", Type.BODY_QUIET, theme, content)
        self.back = LinkButton("All exercises", theme, content, icon="arrow-left")
        self.back.clicked.connect(self._on_back)
        self.routines = CardGrid(content)
        self.exercises = CardGrid(content)
        self._head = FlowLayout(gap=16, row_gap=4, spread=True)
        self._head.addWidget(self.heading)
        self._head.addWidget(self.filter)
        self._beside = QHBoxLayout()
        self._beside.addWidget(self.exercises, 1)
        self._aside = QVBoxLayout()
        self._beside.addLayout(self._aside)
        back = FlowLayout(outset=4)
        back.addWidget(self.back)
        tabs = FlowLayout(gap=12, row_gap=0)
        tabs.addWidget(self.tabs)
        tabs.addWidget(self.problems)
        self._page = QVBoxLayout(content)
        for layout in (self._head, tabs, back):
            self._page.addLayout(layout)
        self._cards = QVBoxLayout()
        self._cards.addWidget(self.nothing)
        self._cards.addWidget(self.routines)
        self._head.setContentsMargins(FOCUS_RESERVE, 0, FOCUS_RESERVE, 0)
        self._cards.setContentsMargins(FOCUS_RESERVE, 0, FOCUS_RESERVE, 0)
        self._page.addLayout(self._cards)
        self._page.addLayout(self._beside)
        self._page.addStretch(1)
        self._scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._style_filter()

    def _style_filter(self) -> None:
        self.filter.setStyleSheet(stylesheet(self._theme))
        self.filter.setFont(self._theme.font(15.5))
        self.filter.setFixedHeight(self._theme.px(44))
        self.filter.setMinimumWidth(self._theme.px(240))

    # ------------------------------------------------------------------ state

    def refresh(self) -> None:
        """Show the files as they stand; cards are built anew only when something changed."""
        entries = self._services.library.entries()
        if entries != self._read:
            self._read = tuple(entries)
            self._fill_routines()
            self.exercises.set_cards([])
            self._forget_detail()
        self._fill_program()
        self._show_tab()

    def _fill_routines(self) -> None:
        """Cards are built in the order in which they stand: Tab and readers go by that."""
        good: list[tuple[bool, Routine]] = []
        broken: list[LibraryEntry] = []
        for entry in self._services.library.entries():
            if entry.problems:
                broken.append(entry)
            elif isinstance(entry.value, Routine) and entry.replaced_by is None:
                good.append((not entry.shipped, entry.value))
        good.sort(key=lambda found: (not found[0], found[1].name.casefold()))
        broken.sort(key=lambda entry: entry.path.name.casefold())
        cards: list[QWidget] = [self._routine_tile(routine, own=own) for own, routine in good]
        cards += [self._broken_tile(entry) for entry in broken]
        self.routines.set_cards(cards)
        self.problems.show_count(len(broken))

    def _broken_tile(self, entry: LibraryEntry) -> BrokenTile:
        tile = BrokenTile(entry.path, entry.problems, self._theme, self.routines)
        tile.open_requested.connect(self._on_open_requested)
        return tile

    def _routine_tile(self, routine: Routine, *, own: bool) -> RoutineTile:
        settings = self._services.preferences.value.timeline_settings()
        minutes = minutes_words(build_timeline(routine, settings).total)
        tile = RoutineTile(routine, minutes, self._pictures, self._theme, self.routines, own)
        tile.start_requested.connect(self._on_start_requested)
        return tile

    def _fill_program(self) -> None:
        if self._program is not None:
            self._cards.removeWidget(self._program)
            self._program.deleteLater()
        progress = self._services.practice.agenda().progress
        self._program = ProgramCard(progress, self._routine_name, self._theme)
        self._cards.addWidget(self._program)

    def _fill_exercises(self) -> None:
        """The tiles are built when they are first looked at."""
        if self.exercises.cards:
            return
        entries = self._services.library.entries()
        found = [e.value for e in entries if isinstance(e.value, Exercise) and not e.replaced_by]
        found.sort(key=lambda exercise: exercise.short_name.casefold())
        tiles = [self._exercise_tile(exercise) for exercise in found]
        self.exercises.set_cards(tiles)

    def _exercise_tile(self, exercise: Exercise) -> ExerciseTile:
        tile = ExerciseTile(exercise, self._pictures, self._theme, self.exercises)
        tile.clicked.connect(lambda: self.show_exercise(exercise))
        return tile

    def show_exercise(self, exercise: Exercise) -> None:
        """Show everything about one exercise, beside the tiles or on a page of its own."""
        self._forget_detail()
        self.detail = ExerciseDetail(exercise, self._exercise_name, self._pictures, self._theme)
        self._aside.addWidget(self.detail)
        self._show_tab()
        if self._is_alone():
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.verticalScrollBar().setValue(0)

    def _forget_detail(self) -> None:
        if self.detail is not None:
            self._aside.removeWidget(self.detail)
            self.detail.hide()
            self.detail.deleteLater()
            self.detail = None

    def _exercise_name(self, wanted: str) -> str:
        """The name behind an id; a sentence stays as it is."""
        if " " in wanted:
            return wanted
        try:
            return self._services.library.exercise(wanted).name
        except (ContentError, NotFound):
            return wanted

    def _routine_name(self, wanted: str) -> str:
        try:
            return self._services.library.routine(wanted).name
        except (ContentError, NotFound):
            return wanted

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        apply_to_children(self, theme)
        self._style_filter()
        self._show_tab()

    def focus_main(self) -> None:
        """Reading begins at the tabs."""
        self.tabs.button(self._tab).setFocus(Qt.FocusReason.OtherFocusReason)

    # ----------------------------------------------------------------- layout

    def _is_alone(self) -> bool:
        return window_reflow(self, self._theme).width is not Width.WIDE

    def _show_tab(self) -> None:
        on_exercises = self._tab == _EXERCISES
        if on_exercises:
            self._fill_exercises()
        alone = on_exercises and self.detail is not None and self._is_alone()
        self.routines.setVisible(self._tab == _ROUTINES)
        self.exercises.setVisible(on_exercises and not alone)
        self.back.setVisible(alone)
        self.filter.setVisible(self._tab != _PROGRAM)
        if self.detail is not None:
            self.detail.setVisible(on_exercises)
            self.detail.setFixedWidth(self._detail_width(alone))
        if self._program is not None:
            self._program.setVisible(self._tab == _PROGRAM)
        self._arrange()
        self._on_filtered(self.filter.text())

    def _detail_width(self, alone: bool) -> int:
        px = self._theme.px
        width = self._scroll.viewport().width()
        room = width - 2 * side_margin(window_reflow(self, self._theme), self.width(), self._theme)
        return min(room, px(620)) if alone else px(300)

    def _arrange(self) -> None:
        reflow = window_reflow(self, self._theme)
        px = self._theme.px
        margin, top = side_margin(reflow, self.width(), self._theme), px(reflow.top)
        # Tiles and tabs keep room for their focus rings; everything else keeps as much free.
        side = margin - FOCUS_RESERVE
        self._page.setContentsMargins(side, top, side, top)
        self._page.setSpacing(px(12))
        effective = self.window().width() / self._theme.text_scale
        narrow = 2 if effective >= _TWO_FROM else 1
        gap = px(16)
        room = self._scroll.viewport().width() - 2 * margin
        self.routines.set_columns(_ROUTINE_COLUMNS.get(reflow.width, narrow), gap, room)
        tiles = _TILE_COLUMNS.get(reflow.width, narrow + 1) - reflow.tight
        aside = 0 if self.detail is None else px(300) + gap
        self.exercises.set_columns(tiles, px(8), room - aside)
        self._beside.setSpacing(gap - FOCUS_RESERVE)
        edge = FOCUS_RESERVE if self.detail is not None else 0
        left = edge if self.exercises.isHidden() else 0
        self._aside.setContentsMargins(left, edge, edge, 0)
        if self._program is not None:
            self._program.set_columns(1 if reflow.width is Width.NARROW or reflow.tight else 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._read is not None:
            self._show_tab()

    # ------------------------------------------------------------------ input

    def keyPressEvent(self, event: QKeyEvent) -> None:
        find = event.key() == Qt.Key.Key_F and (
            event.modifiers() == Qt.KeyboardModifier.ControlModifier
        )
        if find or event.text() == "/":
            self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.filter.selectAll()
        elif event.key() == Qt.Key.Key_Escape and self.back.isVisible():
            self._on_back()
        elif event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def _on_tab_chosen(self, tab: int) -> None:
        self._tab = tab
        self._show_tab()
        self._scroll.verticalScrollBar().setValue(0)

    @Slot(str)
    def _on_filtered(self, text: str) -> None:
        wanted = text.strip().casefold()
        grid = self.exercises if self._tab == _EXERCISES else self.routines
        shown = [wanted in _words(card) for card in grid.cards]
        grid.show_cards(shown)
        nothing = bool(grid.cards) and not any(shown) and self._tab != _PROGRAM
        self.nothing.setText(f"Nothing here is called “{text.strip()}”." if nothing else "")
        self.nothing.setVisible(nothing)

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
        self._forget_detail()
        self._show_tab()
        self.focus_main()

    @Slot(object)
    def _on_start_requested(self, routine: Routine) -> None:
        self.start_requested.emit(StartRequest(routine=routine))

    @Slot(object)
    def _on_open_requested(self, path: Path) -> None:
        self._services.open_path(path)


def _words(card: QWidget) -> str:
    """What the filter looks through on a card."""
    return card.words if isinstance(card, (RoutineTile, BrokenTile, ExerciseTile)) else ""
