"""Library: routines to start, programs to use, every exercise to look up, and what is known."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from routine_app.content.kinds import Kind
from routine_app.domain.exercise import Exercise
from routine_app.domain.program import Program
from routine_app.domain.routine import Routine
from routine_app.ui.library.adding import Adding
from routine_app.ui.library.head import LibraryHead
from routine_app.ui.library.index import Index
from routine_app.ui.library.keys import do_key
from routine_app.ui.library.layout import BRIEF_BELOW, LEAST_BELOW, columns_of, height_of
from routine_app.ui.library.lists import SOUGHT, LibraryLists
from routine_app.ui.library.pages import Detail, Opened
from routine_app.ui.library.program_page import ProgramDetail
from routine_app.ui.library.search import way_to
from routine_app.ui.library.shelf import Shelf
from routine_app.ui.library.tiles import CardMaker, Ways
from routine_app.ui.library.trail import ROUTINES, TODAY, Day, Page, Place, Trail, tab_of
from routine_app.ui.library.using import Using
from routine_app.ui.reflow import side_margin, window_reflow
from routine_app.ui.services import Services
from routine_app.ui.start_request import StartRequest
from routine_app.ui.theme import Theme, ThemeSource
from routine_app.ui.widgets.remark import Remark
from routine_app.ui.widgets.scroll import QuietScrollArea
from routine_app.ui.widgets.staying import staying
from routine_app.ui.widgets.themed import FOCUS_RESERVE, apply_to_children
from routine_app.ui.widgets.thumbnail import PictureQueue

_AROUND_FIGURE = 250


class LibraryPage(QWidget):
    """Lists with one search, and pages of their own with a way back to where one was.

    Signals: start_requested(StartRequest): counts for the streak, not for the program;
    today_requested() to go back to where one came from; edit_requested(Path) to change a file,
    new_requested(kind) to begin one, "routine" or "exercise"; pose_requested(Exercise).
    """

    start_requested = Signal(object)
    today_requested = Signal()
    edit_requested = Signal(object)
    new_requested = Signal(str)
    pose_requested = Signal(object)

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
        self._read: object = None
        self._trail = Trail()
        self.index = Index(services, self)
        self.index.grown.connect(self._on_grown)
        self._build()

    # --------------------------------------------------------------- building

    def _build(self) -> None:
        """Everything in the order in which it stands, which is how readers meet it."""
        theme, services = self._theme, self._services
        self._scroll = QuietScrollArea(theme, self)
        content = QWidget()
        shelf = self._shelf = Shelf(services, self.index)
        self.adding = Adding(services, shelf, self._pictures, self.theme, self)
        self.adding.strip.setParent(content)
        self.using = Using(shelf.programs, self.adding.strip)
        self.using.changed.connect(self._on_used)
        self.head = LibraryHead(shelf.tabs(), theme, content)
        self.filter, self.tabs = self.head.filter, self.head.tabs
        self.problems, self.back = self.head.problems, self.head.back
        self.trouble = Remark("warning", "error", theme, content)
        self.trouble.say("")
        self.lists = LibraryLists(services, self.index, shelf, self.theme, self._scroll, content)
        self.routines, self.exercises = self.lists.routines, self.lists.exercises
        self._page = QVBoxLayout(content)
        self._page.addWidget(self.adding.strip)
        self.head.stand_in(self._page)
        self._page.addWidget(self.trouble)
        self.lists.stand_in(self._page)
        self._page.addStretch(1)
        self._scroll.setWidget(content)
        self.opened = Opened(services, shelf, self._pictures, self._page, self._scroll)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._connect()

    def _connect(self) -> None:
        ways = Ways(
            start=self._on_start_requested,
            steps=self.show_routine,
            exercise=self.show_exercise,
            days=self.show_program,
            open_path=self.adding.open_file,
            check=self._on_check,
        )
        self.lists.make_with(CardMaker(self._shelf, ways, self._pictures, self.theme))
        self.lists.moved.connect(self._scroll.show_focus)
        self._connect_opened()
        self.filter.textChanged.connect(self._on_sought)
        self.filter.returnPressed.connect(self.lists.focus_first)
        self.tabs.chosen.connect(self._on_tab_chosen)
        self.problems.clicked.connect(self._on_problems_clicked)
        self.back.clicked.connect(self._on_back)
        self.adding.files_changed.connect(self._on_files_changed)
        self.adding.focus_lost.connect(self.focus_main)
        self.adding.play_requested.connect(self._on_start_requested)
        self.adding.edit_requested.connect(self.edit_requested)
        self.head.add.clicked.connect(self.adding.choose)
        self.head.new.clicked.connect(lambda: self.new_requested.emit(self.lists.begun))
        self.head.offer_files(self._services)

    def _connect_opened(self) -> None:
        opened = self.opened
        opened.start_requested.connect(self._on_start_requested)
        opened.exercise_chosen.connect(self.show_exercise)
        opened.day_requested.connect(self.show_day)
        opened.use_requested.connect(self.using.use)
        opened.pose_requested.connect(self.pose_requested)
        opened.edit_requested.connect(self.edit_requested)
        opened.remove_requested.connect(self.adding.remove)
        opened.moved.connect(self._scroll.show_focus)
        opened.focus_lost.connect(self.focus_main)
        opened.made_anew.connect(self._show_tab)

    def theme(self) -> Theme:
        """The one that it shows."""
        return self._theme

    @property
    def detail(self) -> Detail | None:
        """The page that is open; None while lists are shown."""
        return self.opened.page

    # ------------------------------------------------------------------ state

    def refresh(self) -> None:
        """Show the files as they stand. What is as it was stays, with focus and scroll."""
        watch = self._services.folder_watch()
        if watch is None or not watch.start():
            self._services.library.look_again()
        self.renew()

    def renew(self) -> None:
        """Show the files as the library knows them."""
        read = (self._services.practice.choices(), self._services.preferences.value)
        is_new, anew = self._read is None, read != self._read
        self._read = read
        if anew:
            self.index.forget()
        if self.index.begin() or anew:
            self.lists.fill(anew=anew)
            if not is_new:
                self._renew_detail()
        self._show_tab()

    follow_files = renew  # they were looked at already

    def _renew_detail(self) -> None:
        """The page of its own as it is by now, as far down as it was; else the list."""
        if self.detail is None:
            return
        today = self._trail.is_from_today and isinstance(self.detail.shown, Routine)
        day, path = self.opened.day, self.opened.path
        now = self._shelf.newest(self.detail.shown, day, today=today)
        if now is None and path is not None and (trouble := self._shelf.trouble(path)):
            self.trouble.say(trouble)
        elif now is None:
            self._forget_detail()
            self._trail = Trail()
        else:
            with staying(self._scroll, self.back):
                self._set_detail(now, day)

    @Slot()
    def _on_grown(self) -> None:
        self.lists.fill()
        self._show_tab()

    @Slot(object)
    def _on_files_changed(self, to_show: tuple[Kind, str] | None) -> None:
        """Something was added, or taken out: show it, or what is left."""
        self.refresh()
        found = self._shelf.find(*to_show) if to_show is not None else None
        if found is None:
            return
        self._trail = Trail()
        self._forget_detail()
        self._show_all_of(tab_of(found))
        self._open(found)

    # ------------------------------------------------------- pages of their own

    @Slot(object)
    def show_exercise(self, exercise: Exercise) -> None:
        """Open the page of an exercise; the way back leads to what is shown now."""
        self._open(exercise)

    @Slot(object)
    def show_routine(self, routine: Routine) -> None:
        """Open the page of a routine; the way back leads to what is shown now."""
        self._open(routine)

    @Slot(object)
    def show_program(self, program: Program) -> None:
        """Open the page of a program; the way back leads to what is shown now."""
        self._open(program)

    @Slot(object)
    def show_day(self, day: Day) -> None:
        """Open the page of a day's routine; the way back leads to the same day."""
        routine = self._shelf.programs.routine(day)
        if routine is not None:  # else its name says so
            self._open(routine, day)

    def _open(self, shown: Page, day: Day | None = None) -> None:
        self._trail.leave(self._here())
        self._show_alone(shown, day)

    def show_today(self) -> None:
        """Open the page of today's routine; the way back leads to Today."""
        practice = self._services.practice
        self._trail = Trail()
        self._trail.leave(Place(TODAY))
        self._show_alone(practice.planned_today(practice.agenda()))

    def _here(self) -> Place:
        shown = None if self.detail is None else self.detail.shown
        scroll = self._scroll.verticalScrollBar().value()
        return Place(self.lists.tab, shown, scroll, self.opened.day)

    def _show_alone(self, shown: Page, day: Day | None = None) -> None:
        self._set_detail(shown, day)
        self.focus_main()
        self._scroll.go_to(0)

    def _set_detail(self, shown: Page, day: Day | None) -> None:
        self.trouble.say("")
        self.opened.show(shown, day, self._theme)
        self._show_tab()

    def _forget_detail(self) -> None:
        self.trouble.say("")
        self.opened.close()

    def apply_theme(self, theme: Theme) -> None:
        self._theme = theme
        apply_to_children(self, theme)
        self.head.style(theme)
        self._show_tab()

    def focus_main(self) -> None:
        """Reading begins at the tabs, or at the way back."""
        first = self.tabs.button(self.lists.tab) if self.detail is None else self.back
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # ----------------------------------------------------------------- layout

    def _show_tab(self) -> None:
        is_list, tab = self.detail is None, self.lists.tab
        self.head.show_lists(
            self._trail.words(),
            listed=is_list,
            sought=tab in SOUGHT,
            begins=bool(self.lists.begun),
            brief=self._is_brief,
        )
        self.head.tell_problems(len(self.index.broken()), alone=self.lists.only_broken)
        self.lists.show(listed=is_list, brief=self._is_brief)
        self._arrange()
        self._search()

    @property
    def _is_brief(self) -> bool:
        """Whether what is found has to have all the room there is."""
        is_sought = bool(self.filter.text()) and not self.lists.only_broken
        return is_sought and height_of(self, self._theme) < BRIEF_BELOW

    def _arrange(self) -> None:
        reflow = window_reflow(self, self._theme)
        px = self._theme.px
        margin, top = side_margin(reflow, self.width(), self._theme), px(reflow.top)
        # Tiles and tabs keep room for their focus rings; everything else keeps as much free.
        side = margin - FOCUS_RESERVE
        self._page.setContentsMargins(side, top, side, top)
        self._page.setSpacing(px(12))
        columns = columns_of(reflow, self.window().width() / self._theme.text_scale)
        # Not the width of what is scrolled: it is told late, and changes as the bar comes and goes.
        room = self.width() - self._scroll.verticalScrollBar().sizeHint().width() - 2 * margin
        self.lists.show_columns(columns, room, px)
        high = max(self.height() // 2, self.height() - px(_AROUND_FIGURE))
        self.opened.set_room(columns, room, high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._read is not None:
            self._show_tab()

    # ------------------------------------------------------------------ input

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not do_key(self, event) and not self._scroll.scroll_by_key(event.key()):
            super().keyPressEvent(event)

    def offer(self, paths: Sequence[Path]) -> None:
        """Look at files from elsewhere, and ask whether to add them."""
        self.adding.offer(paths)

    @Slot(object)
    def _on_check(self, path: Path) -> None:
        """Look at one file again; when it is as it was, its card says so."""
        self.refresh()
        self.lists.tell_checked(path)

    @Slot(int)
    def _on_tab_chosen(self, tab: int) -> None:
        self.lists.tab = tab
        self.lists.only_broken = False
        self._show_tab()
        self._scroll.verticalScrollBar().setValue(0)

    def _show_all_of(self, tab: int) -> None:
        self.filter.clear()
        self.lists.clear()
        self.lists.tab = tab
        self.tabs.take(tab)

    @Slot()
    def _on_sought(self) -> None:
        if self.head.is_brief != self._is_brief:
            self._show_tab()
        else:
            self._search()

    def _search(self) -> None:
        self.lists.search(self.filter.text().strip())
        is_low = self._is_brief and height_of(self, self._theme) < LEAST_BELOW
        self.tabs.setVisible(self.detail is None and not (is_low and self.lists.is_found))

    @Slot()
    def _on_problems_clicked(self) -> None:
        """Show the files that cannot be used alone, or all again."""
        self._show_all_of(ROUTINES)
        self.lists.only_broken = not self.problems.alone
        self._show_tab()
        self._page.activate()
        first = self.lists.first_broken() if self.lists.only_broken else None
        if first is not None:
            first.open.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(first, 0, self._theme.px(16))

    @Slot()
    def _on_back(self) -> None:
        """To where one was: the same list or page, as far down, the focus where it had been."""
        if self.detail is None:
            return
        left, day, place = self.detail.shown, self.opened.day, self._trail.back()
        if place.shown is not None:
            self._show_alone(place.shown, place.day)
            if day is not None and isinstance(self.detail, ProgramDetail):
                self.detail.link(day.number).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._forget_detail()
            self._show_tab()
            way = way_to(self.lists.cards, left)
            (way or self.tabs.button(self.lists.tab)).setFocus(Qt.FocusReason.OtherFocusReason)
        if place.tab == TODAY:
            self.today_requested.emit()
        self._scroll.go_to(place.scroll)

    @Slot()
    def _on_used(self) -> None:
        """Another program is in use."""
        self.renew()
        if isinstance(self.detail, ProgramDetail):
            self.focus_main()

    @Slot(object)
    def _on_start_requested(self, routine: Routine) -> None:
        today = self._trail.is_from_today or self._shelf.programs.is_today(self.opened.day)
        is_due = today and self._shelf.programs.is_due
        self.start_requested.emit(StartRequest() if is_due else StartRequest(routine=routine))
