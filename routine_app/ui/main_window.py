"""The window: the way between the pages, and the player, Finish and first run over everything."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from routine_app.domain.record import CheckIn
from routine_app.domain.routine import Routine
from routine_app.domain.session import Session
from routine_app.ui.day_watch import DayWatch
from routine_app.ui.navigation import NavigationBar, PageName, Pages, page_of_key
from routine_app.ui.over_pages import OverPages
from routine_app.ui.reflow import Reflow, Width, reflow_of
from routine_app.ui.services import Services
from routine_app.ui.start_request import StartRequest
from routine_app.ui.starting import First, comes_first, preview_of, run_for
from routine_app.ui.theme import Theme, ThemeSource
from routine_app.ui.today.page import TodayPage
from routine_app.ui.widgets.thumbnail import PictureQueue

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from routine_app.ui.authoring import Authoring
    from routine_app.ui.library.page import LibraryPage
    from routine_app.ui.page import Page
    from routine_app.ui.player.page import PlayerPage

_SIZE, _LEAST = QSize(1180, 760), QSize(800, 560)


class MainWindow(QWidget):
    """Builds the page that is shown, and the others when they are first asked for.

    Signals: first_frame_shown() once the first page has been painted; player_made(PlayerPage).
    """

    first_frame_shown = Signal()
    player_made = Signal(object)
    reader_role = "Window"

    def __init__(self, services: Services, theme_source: ThemeSource) -> None:
        super().__init__()
        self._services = services
        self._themes = theme_source
        self._theme = theme_source.theme
        self._pictures = PictureQueue(self, waits=True, store=services.pictures)
        self.first_frame_shown.connect(self._pictures.start)
        self._pages: dict[PageName, Page] = {}
        self._authoring: Authoring | None = None
        self._has_looked_back = False
        self._reflow: Reflow | None = None
        self._has_been_shown = False
        self.setWindowTitle("Routine")
        self.setMinimumSize(_LEAST)
        self.resize(_SIZE)
        self._build()
        self._days = DayWatch(services, self)
        self._days.day_over.connect(self._refresh_when_day_changed)
        theme_source.theme_changed.connect(self._on_theme_changed)
        if services.preferences.value.safety_read:
            self.show_page(PageName.TODAY)
        else:
            self.show_first_run()

    def _build(self) -> None:
        self.setPalette(self._theme.palette())
        self.setAutoFillBackground(True)
        self.setFont(self._theme.font(15.5))
        self._shell = QWidget()
        self._over = OverPages(self._shell, self._services, self._themes, self._pictures, self)
        self._over.left.connect(self._on_left)
        self._over.start_ready.connect(self.begin)
        self._over.finish_closed.connect(self._on_finish_closed)
        self._over.safety_accepted.connect(self._on_safety_accepted)
        self._over.quit_requested.connect(self.close)
        self._over.player_made.connect(self.player_made)
        self.navigation = NavigationBar(self._theme, self._shell)
        self.navigation.page_chosen.connect(self.show_page)
        self._stack = Pages(self._shell)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._shell)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.navigation)
        self._row.addWidget(self._stack, 1)
        outer = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._over)

    # ------------------------------------------------------------------ pages

    @property
    def player(self) -> PlayerPage | None:
        """The player, once something has been played."""
        return self._over.player

    @property
    def current_page(self) -> PageName | None:
        """The page that is shown, or None while something lies over the pages."""
        if not self._over.shows_pages:
            return None
        shown: object = self._stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is shown), None)

    def page(self, name: PageName) -> Page:
        """A page, built when it is first asked for."""
        if name not in self._pages:
            page = self._make(name)
            assert isinstance(page, QWidget)
            self._stack.addWidget(page)
            self._pages[name] = page
        return self._pages[name]

    @Slot(object)
    def show_page(self, name: PageName) -> None:
        """Show a page with its newest content; the focus goes to its main action."""
        is_new = name not in self._pages
        page = self.page(name)
        if not is_new or name is not PageName.TODAY:
            page.refresh()
        assert isinstance(page, QWidget)
        self._stack.setAccessibleName(name.title)
        self._stack.setCurrentWidget(page)
        self._over.show_pages()
        self.navigation.show_page(name)
        self.navigation.promise.show_shared(bool(self._services.preferences.value.sync_folder))
        page.focus_main()

    def show_history(self) -> None:
        """The history, with the focus on the streak; what must not be lost stays where it is."""
        if not self._over.may_leave():
            return
        self.show_page(PageName.HISTORY)
        from routine_app.ui.history.page import HistoryPage

        page = self.page(PageName.HISTORY)
        assert isinstance(page, HistoryPage)
        page.focus_streak()

    def _make(self, name: PageName) -> Page:
        match name:
            case PageName.TODAY:
                today = TodayPage(self._services, self._themes, self._pictures)
                today.start_requested.connect(self.begin)
                today.history_requested.connect(partial(self.show_page, PageName.HISTORY))
                today.library_requested.connect(partial(self.show_page, PageName.LIBRARY))
                today.question_requested.connect(self._on_question_requested)
                today.steps_requested.connect(self._on_steps_requested)
                today.summary_requested.connect(self.show_summary)
                return today
            case PageName.HISTORY:
                from routine_app.ui.history.page import HistoryPage

                history = HistoryPage(self._services, self._themes)
                history.start_requested.connect(self.start_today)
                return history
            case PageName.LIBRARY:
                from routine_app.ui.library.page import LibraryPage

                library = LibraryPage(self._services, self._themes, self._pictures)
                library.start_requested.connect(self.begin)
                library.today_requested.connect(self._on_left)
                self.authoring.serve(library)
                return library
            case PageName.SETTINGS:
                from routine_app.ui.settings.page import SettingsPage

                settings = SettingsPage(self._services, self._themes)
                settings.safety_requested.connect(self.show_safety)
                return settings

    @Slot()
    def _on_steps_requested(self) -> None:
        """The page of today's routine in the library, with a way back."""
        self._show_library().show_today()

    def offer_files(self, paths: Sequence[Path]) -> None:
        """Ask in the library whether to add files from elsewhere."""
        self._show_library().offer(paths)

    def _show_library(self) -> LibraryPage:
        from routine_app.ui.library.page import LibraryPage

        self.show_page(PageName.LIBRARY)
        page = self.page(PageName.LIBRARY)
        assert isinstance(page, LibraryPage)
        return page

    # -------------------------------------------------------------- authoring

    @property
    def authoring(self) -> Authoring:
        """What edits files, loaded when it is first asked for."""
        if self._authoring is None:
            from routine_app.ui.authoring import Authoring

            made = Authoring(self._services, self._themes, self._pictures, self._over)
            made.left.connect(self._on_authoring_left)
            made.preview_requested.connect(self.preview)
            self._authoring = made
        return self._authoring

    @property
    def is_engaged(self) -> bool:
        """Whether something lies over the pages that nothing from outside may take away."""
        authors = self._authoring is not None and self._authoring.is_open
        return self.current_page is None and not authors

    @Slot()
    def _on_authoring_left(self) -> None:
        """The page below shows files as they are now; the focus is where it was, if that is there."""
        if self.current_page is not None:
            page = self.page(self.current_page)
            page.refresh()
            focused: QWidget | None = self.focusWidget()
            if focused is None or not focused.isVisible():
                page.focus_main()

    @Slot(object)
    def preview(self, routine: Routine) -> None:
        """Play what is being written: nothing of it is recorded, and then it goes back."""
        run = preview_of(routine, self._services)
        if run is None:
            self.show_first_run()
        else:
            self._over.play(run)

    # -------------------------------------------------------------- first run

    def show_first_run(self) -> None:
        """The safety note, before anything can be started."""
        self._over.show_first_run()

    @Slot()
    def show_safety(self) -> None:
        """The whole safety text in a sheet over the page."""
        from routine_app.ui.health.safety_sheet import SafetySheet

        SafetySheet(self._services.library.safety(), self._theme, self).open()

    @Slot()
    def _on_safety_accepted(self) -> None:
        self.show_page(PageName.TODAY)
        self.start_today()

    # ---------------------------------------------------------------- playing

    @Slot()
    def start_today(self, short: bool = False) -> None:
        """Start what is due; before the safety note was read, show that instead."""
        self.begin(StartRequest(short=short))

    def start_routine(self, routine: Routine) -> None:
        """Start one routine for itself: it counts for the streak."""
        self.begin(StartRequest(routine=routine))

    def continue_session(self, session: Session) -> None:
        """Go on with a session that was left today."""
        self.begin(StartRequest(continues=session))

    @Slot(object)
    def begin(self, request: StartRequest) -> None:
        """Start what is asked for, after what comes before it."""
        match comes_first(request, self._services):
            case First.SAFETY:
                self.show_first_run()
            case First.PAIN:
                self._over.show_before_today().ask_pain(request)
            case First.QUESTIONS:
                self._over.show_before_today().ask(request)
            case First.NOTHING:
                self._start(request)

    def _start(self, request: StartRequest) -> None:
        run = run_for(request, self._services)
        if run is None or not self._services.may_play():
            self.show_page(PageName.TODAY)
            return
        self._over.play(run)
        if request.before is not None:
            self._services.practice.check_in(CheckIn(run.session_id, request.before))

    @Slot(int)
    def _on_question_requested(self, day: int) -> None:
        self._over.show_before_today().ask_again(day)

    @Slot()
    def _on_finish_closed(self) -> None:
        """Today; once after the last day of the program, a look back first."""
        progress = self._services.practice.agenda().progress
        if not self._has_looked_back and progress.is_complete and progress.done_today:
            self.show_summary()
        else:
            self._on_left()

    @Slot()
    def _on_left(self) -> None:
        self.show_page(PageName.TODAY)

    @Slot()
    def show_summary(self) -> None:
        """The days of the program, looking back, and what comes next."""
        self._has_looked_back = True
        self._over.show_summary()

    # ------------------------------------------------------------------ theme

    @Slot(object)
    def _on_theme_changed(self, theme: Theme) -> None:
        self._theme = theme
        self.setPalette(theme.palette())
        self.setFont(theme.font(15.5))
        self._reflow = None
        self.navigation.apply_theme(theme)
        self._arrange()
        for page in self._pages.values():
            page.apply_theme(theme)
        self._over.apply_theme(theme)

    def _arrange(self) -> None:
        reflow = reflow_of(self.width(), self.height(), self._theme.text_scale)
        if reflow == self._reflow:
            return
        self._reflow = reflow
        narrow = reflow.width is Width.NARROW
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if narrow else across)
        self.navigation.set_reflow(reflow)

    # ----------------------------------------------------------------- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = held == Qt.KeyboardModifier.ControlModifier
        page = page_of_key(event)
        if page is not None:
            if self.current_page is not None:
                self.show_page(page)
            return
        match event.key(), control:
            case Qt.Key.Key_Comma, True:
                if self.current_page is not None:
                    self.show_page(PageName.SETTINGS)
            case Qt.Key.Key_Q, True:
                self.close()
            case Qt.Key.Key_F11, False:
                self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
            case Qt.Key.Key_F1, False:
                self.show_keys()
            case _:
                super().keyPressEvent(event)

    def show_keys(self) -> None:
        """The list of keys, in a sheet over the page; a session under way stands still behind it."""
        from routine_app.ui.keys_sheet import PLAYER, KeysSheet

        theme, first = self._theme, ""
        if self.player is not None and self.player.isVisible():
            self.player.pause()
            theme, first = self.player.stage.theme, PLAYER
        KeysSheet(theme, self, first).open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._days.wait()
        if not self._has_been_shown:
            self._has_been_shown = True
            self.windowHandle().installEventFilter(self)
            self.windowHandle().activeChanged.connect(self._refresh_when_day_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first exposure is painted before its event is over: what can wait comes after."""
        if event.type() is QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.first_frame_shown.emit)
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.player is not None:
            self.player.leave()
            self._services.session_over()
        super().closeEvent(event)

    @Slot()
    def _refresh_when_day_changed(self) -> None:
        today = self._pages.get(PageName.TODAY)
        if isinstance(today, TodayPage) and self.current_page is PageName.TODAY:
            if today.state.day != self._services.practice.agenda().today:
                today.refresh()
