"""The pages of the window, and what lies over all of them: one thing at a time, with a way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from routine_app.ui.services import Services
from routine_app.ui.theme import Theme, ThemeSource
from routine_app.ui.widgets.themed import Themed
from routine_app.ui.widgets.thumbnail import PictureQueue

if TYPE_CHECKING:
    from typing import TypeVar

    from routine_app.domain.session_run import SessionRun
    from routine_app.ui.player.controller import FinishedRun
    from routine_app.ui.player.page import PlayerPage
    from routine_app.ui.today.before import BeforeToday
    from routine_app.ui.widgets.focus_before import FocusBefore

    W = TypeVar("W", bound=QWidget)  # making it takes time at every start


class OverPages(QStackedWidget):
    """Shows the pages, or one thing over them; each is made when it is first shown, and kept.

    Signals: left() to go to Today; start_ready(StartRequest) once what comes before is told;
    player_made(PlayerPage); finish_closed(); safety_accepted(); quit_requested().
    """

    left = Signal()
    start_ready = Signal(object)
    player_made = Signal(object)
    finish_closed = Signal()
    safety_accepted = Signal()
    quit_requested = Signal()

    def __init__(
        self,
        pages: QWidget,
        services: Services,
        themes: ThemeSource,
        pictures: PictureQueue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._services = services
        self._themes = themes
        self._pictures = pictures
        self._made: dict[type[QWidget], QWidget] = {}
        self._left: list[tuple[QWidget, FocusBefore]] = []
        self._before_playing = Qt.WindowState.WindowNoState
        self.player: PlayerPage | None = None
        self.addWidget(pages)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """What Tab comes to from outside of its scroll area is brought into view too."""
        from routine_app.ui.widgets.scroll import QuietScrollArea

        moved = super().focusNextPrevChild(next)
        QuietScrollArea.show_focus_of(self.window())
        return moved

    @property
    def shows_pages(self) -> bool:
        """Whether nothing lies over the pages."""
        shown: object = self.currentWidget()
        return shown is self._pages

    def get(self, kind: type[W]) -> W | None:
        """The one of this kind, if it was ever made."""
        found = self._made.get(kind)
        return found if isinstance(found, kind) else None

    def make(self, kind: type[W], make: Callable[[], W]) -> W:
        """The one of this kind, made now if it was never needed before."""
        found = self.get(kind)
        if found is None:
            found = self._made[kind] = make()
            self.addWidget(found)
        return found

    def show_pages(self) -> None:
        """Nothing lies over the pages any more, and nothing is left to go back to."""
        self._left.clear()
        self.setCurrentWidget(self._pages)

    def show_over(self, widget: QWidget) -> None:
        """Lay something over everything, in the place of what lay there."""
        self._left.clear()
        self.setCurrentWidget(widget)

    def lay_over(self, widget: QWidget) -> None:
        """The same for something that is left with `go_back`, which never leads round in a ring."""
        shown = self.currentWidget()
        if shown is None or shown is widget:
            return
        for place, (left, _) in enumerate(self._left):
            if left is widget:
                del self._left[place:]
                self.setCurrentWidget(widget)
                return
        from routine_app.ui.widgets.focus_before import FocusBefore

        self._left.append((shown, FocusBefore(self.window())))
        self.setCurrentWidget(widget)

    def go_back(self) -> bool:
        """Show what was left, with the focus where it was; False when the focus found no place.

        Without anything to go back to, the pages are shown.
        """
        before, focus = self._left.pop() if self._left else (self._pages, None)
        self.setCurrentWidget(before)
        return focus is not None and focus.go_back()

    def may_leave(self) -> bool:
        """Whether the pages may be shown: what is told on Finish is kept first, a look back is over.

        What is played, asked or written stays.
        """
        if self.shows_pages:
            return True
        from routine_app.ui.finish.page import FinishPage
        from routine_app.ui.summary import SummaryPage

        shown: object = self.currentWidget()
        return isinstance(shown, SummaryPage) or (isinstance(shown, FinishPage) and shown.keep())

    def apply_theme(self, theme: Theme) -> None:
        """Hand the theme to all that was ever laid over the pages."""
        for widget in self._made.values():
            if isinstance(widget, Themed):
                widget.apply_theme(theme)

    # ------------------------------------------------------- what lies over them

    def show_first_run(self) -> None:
        """The safety note, before anything can be started."""
        from routine_app.ui.first_run.page import FirstRunPage

        def make() -> FirstRunPage:
            page = FirstRunPage(self._services, self._themes, self._pictures)
            page.accepted.connect(self.safety_accepted)
            page.quit_requested.connect(self.quit_requested)
            return page

        page = self.make(FirstRunPage, make)
        self.show_over(page)
        page.focus_main()

    def show_before_today(self) -> BeforeToday:
        """The pages that ask what comes before today's routine."""
        from routine_app.ui.today.before import BeforeToday

        def make() -> BeforeToday:
            page = BeforeToday(self._services, self._themes)
            page.start_ready.connect(self.start_ready)
            page.left.connect(self.left)
            return page

        page = self.make(BeforeToday, make)
        self.show_over(page)
        return page

    def play(self, run: SessionRun) -> None:
        """Play a run; a preview goes back to what was left for it."""
        from routine_app.ui.player.page import PlayerPage

        if self.player is None:
            page = PlayerPage(self._services, self._themes)
            page.session_over.connect(self._on_session_over)
            self.player = self.make(PlayerPage, lambda: page)
            self.player_made.emit(page)
        window = self.window()
        self._before_playing = window.windowState()
        if run.is_preview:
            self.lay_over(self.player)
        else:
            self.show_over(self.player)
        if self._services.preferences.value.full_screen:
            window.setWindowState(self._before_playing | Qt.WindowState.WindowFullScreen)
        self.player.start(run)

    @Slot(object)
    def _on_session_over(self, finished: FinishedRun) -> None:
        if finished.run.is_preview:
            self.go_back()
        else:
            self._services.session_over()
            self.show_finish(finished)
        self._leave_full_screen()

    def _leave_full_screen(self) -> None:
        """Only when the stage has been painted over: it would be seen cut while the window shrinks."""
        window = self.window()
        if window.windowState() != self._before_playing:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            window.repaint()
            window.setWindowState(self._before_playing)

    def show_finish(self, finished: FinishedRun) -> None:
        """What a session came to."""
        from routine_app.ui.finish.page import FinishPage

        def make() -> FinishPage:
            page = FinishPage(self._services, self._themes)
            page.finish_closed.connect(self.finish_closed)
            return page

        page = self.make(FinishPage, make)
        page.show_run(finished)
        self.show_over(page)

    def show_summary(self) -> None:
        """The days of the program, looking back, and what comes next."""
        from routine_app.ui.summary import SummaryPage

        def make() -> SummaryPage:
            page = SummaryPage(self._services, self._themes)
            page.left.connect(self.left)
            return page

        page = self.make(SummaryPage, make)
        page.refresh()
        self.show_over(page)
        page.focus_first()
