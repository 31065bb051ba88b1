"""What happens around the window: wishes of later starts, errors, signals, and chores."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from routine_app.domain.language import tr
from routine_app.domain.practice import Practice
from routine_app.domain.request import InTheWay, NotUnderstood, Request, Verb, from_message
from routine_app.domain.routine import Routine
from routine_app.domain.session import Session
from routine_app.domain.words import side_by_side
from routine_app.ui.icons import app_icon
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName

if TYPE_CHECKING:
    from routine_app.storage.upkeep import Upkeep
    from routine_app.ui.data.folder_watch import FolderWatch
    from routine_app.ui.data.sync_watch import SyncWatch
    from routine_app.ui.errand import Errand, Outcome
    from routine_app.ui.player.page import PlayerPage

CRASHED = 70
_MOST_WRITTEN = 5
"""Errors in a row that are written down: what fails at each tick must not push out the first."""
_NEW_DAY = 15 * 60_000
"""Milliseconds between two looks whether there is a new day: timers do not count a computer's sleep,
so that one for the end of the day would be late by as much."""
_WANT_ROOM = frozenset({Verb.PLAY, Verb.TODAY, Verb.OPEN, Verb.EDIT})
SIGNALLED = 128
"""Added to the number of the signal that ended the program, as shells do."""


def open_path(path: Path) -> str:
    """Show a folder or file in the system's own program; what to say where there is none for it."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        return ""
    from routine_app.content.problem import printable

    shown = printable(str(path))
    return tr(
        "No program of this computer opens {path} by itself. Start one, and open it there.",
        path=shown,
    )


def windows_stay_on_top() -> bool:
    """Whether windows may say where they stand, and above what."""
    from PySide6.QtGui import QGuiApplication

    return not QGuiApplication.platformName().startswith("wayland")


class Parts(Protocol):
    """What is behind the window."""

    @property
    def practice(self) -> Practice: ...

    def routine(self, target: str) -> Routine: ...

    def file(self, target: str) -> Path: ...

    def unfinished(self, short: bool = False) -> Session | None: ...

    def not_offered(self) -> str: ...

    def say(self, sentence: str) -> None: ...

    @property
    def is_playing(self) -> bool: ...

    def look_after(self) -> Callable[[], Upkeep]: ...

    def tidy(self, found: Upkeep) -> bool: ...

    @property
    def sync(self) -> SyncWatch: ...

    @property
    def folder_watch(self) -> FolderWatch: ...


@runtime_checkable
class FollowsFiles(Protocol):
    """A page that shows what stands in own files."""

    def follow_files(self) -> None: ...


class Desktop(QObject):
    """Does what comes from outside the window. `code` is the exit code of the program.

    Signals: exit_asked(int).
    """

    exit_asked = Signal(int)

    def __init__(
        self,
        window: MainWindow,
        parts: Parts,
        write_down: Callable[[BaseException], tuple[str, ...]],
        beside: Callable[[Callable[[], None]], None] | None = None,
    ) -> None:
        super().__init__(window)
        self.code = 0
        self._window = window
        self._parts = parts
        self._write_down = write_down
        self._beside = beside
        self._errand: Errand | None = None
        self._looked_on: date | None = None
        self._was_doubtful = False
        self._errors = 0
        window.first_frame_shown.connect(self._on_first_frame)
        if sys.platform == "darwin":
            from routine_app.ui.file_opening import FileOpening

            FileOpening(self._offer, self)

    # ------------------------------------------------------------------ wishes

    def do(self, request: Request) -> None:
        """Show or start what is asked for, unless something is under way that must not be lost."""
        window = self._window
        if request.verb is Verb.HISTORY:
            window.show_history()
            return
        if request.verb is Verb.OPEN:
            self._offer([Path(target) for target in request.targets])
            return
        if request.verb is Verb.EDIT and not window.is_engaged:
            window.authoring.edit(self._parts.file(request.targets[0]), in_text=True)
            return
        if window.is_engaged:
            return
        match request.verb:
            case Verb.PLAY:
                self._play(self._parts.routine(request.targets[0]))
            case Verb.TODAY if self._parts.practice.agenda().nothing_due:
                window.show_page(PageName.TODAY)
            case Verb.TODAY:
                self._start_today(request.short)
            case _:
                pass

    def _play(self, routine: Routine) -> None:
        practice = self._parts.practice
        left = practice.left_off(routine)
        if left is not None and practice.can_continue(left):
            self._window.continue_session(left)
            return
        if left is not None:
            self._parts.say(self._parts.not_offered())
        self._window.start_routine(routine)

    def _offer(self, paths: Sequence[Path]) -> None:
        """Ask in the library whether to add files, unless something must not be disturbed."""
        if self._window.is_engaged:
            names = side_by_side([path.name for path in paths])
            self._parts.say(
                tr("{files} waited, so that nothing disturbed you. Open it again now.", files=names)
            )
        else:
            self._window.offer_files(paths)

    def _start_today(self, short: bool) -> None:
        unfinished = self._parts.unfinished(short)
        if unfinished is not None:
            self._window.continue_session(unfinished)
        else:
            self._window.start_today(short)

    def in_the_way_of(self, message: str) -> str:
        """Why what a later start wants is not done: what is under way here stays. Nothing mostly."""
        try:
            request, _ = from_message(message)
        except ValueError:
            return ""
        if request.verb not in _WANT_ROOM or not self._window.is_engaged:
            return ""
        player = self._window.player
        plays = player is not None and player.controller.is_under_way
        return InTheWay.SESSION if plays else InTheWay.UNFINISHED

    def on_message(self, message: str) -> None:
        """A later start wants something: come to the front and do it."""
        try:
            request, token = from_message(message)
        except NotUnderstood:
            self._come_to_front()
            self._parts.say(
                tr(
                    "Routine was asked for something that it does not know. It may have been "
                    "updated: close it and start it again."
                )
            )
            self._refresh_what_tells()
            return
        except ValueError:
            return  # a start that was ended in the middle of a word
        if request.is_about_reminder:
            self._remind(request)
            return
        if token:  # lets a Wayland compositor bring the window to the front
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self._come_to_front()
        self.do(request)

    def _come_to_front(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _remind(self, request: Request) -> None:
        """The computer's scheduler, or a command, has something to say about the reminder."""
        from routine_app.ui.companions.reminders import Reminders

        reminders = self._window.findChild(Reminders)
        if reminders is None:
            return
        time, *again = request.targets
        reminders.follow(time)
        if request.verb is Verb.REMIND:
            reminders.remind(again=bool(again))

    # ------------------------------------------------------------------ chores

    def _on_first_frame(self) -> None:
        """The window is there: do what nobody waits for, one piece a turn of the event loop."""
        chores = (self._tell_roles, self._show_icon, self._warm, self._keep_watch)
        for chore in (*chores, self._take_files, self._sync):
            QTimer.singleShot(0, self, chore)

    def _tell_roles(self) -> None:
        """Screen readers are told what painted widgets are."""
        from routine_app.ui.roles import install_roles, renew_told

        install_roles()
        renew_told(self._window)

    def _show_icon(self) -> None:
        """The sign of the program, for the bar of the desktop and its list of windows."""
        self._window.setWindowIcon(app_icon())

    def _warm(self) -> None:
        """Load the player, so that the first start does not wait for it."""
        import routine_app.ui.player.page  # noqa: F401  # being loaded is all

    def _keep_watch(self) -> None:
        """See to what is kept now and on each day after it, however long the window stays open."""
        timer = QTimer(self, interval=_NEW_DAY, timerType=Qt.TimerType.VeryCoarseTimer)
        timer.timeout.connect(self._look_if_due)
        timer.start()
        self._window.player_made.connect(self._on_player_made)
        if self._window.player is not None:
            self._on_player_made(self._window.player)
        self._look_if_due()

    @Slot(object)
    def _on_player_made(self, player: PlayerPage) -> None:
        player.session_over.connect(self._on_session_over)

    @Slot()
    def _on_session_over(self) -> None:
        """What came due meanwhile is done once the session has made way."""
        QTimer.singleShot(0, self, self._look_if_due)

    @Slot()
    def _look_if_due(self) -> None:
        """Once a practice day, and never while somebody plays."""
        if self._parts.is_playing:
            return
        today = self._parts.practice.today()
        if today != self._looked_on:
            self._looked_on, self._was_doubtful = today, False
            self._look_after()

    def _look_after(self) -> None:
        """See to what is kept, beside the event loop: years of it take a while."""
        from routine_app.ui.errand import Errand, in_quiet_thread

        if self._errand is None:
            self._errand = Errand(self, self._beside or in_quiet_thread)
        look = self._parts.look_after()
        self._errand.start(lambda _progress: look(), self._tidy)

    def _tidy(self, outcome: Outcome[Upkeep]) -> None:
        """Pages ask for notices when they are refreshed; those of the chores come after that."""
        found = outcome.get()
        if self._parts.tidy(found):
            self._refresh_what_tells()
        if found.doubtful and not self._was_doubtful:
            self._was_doubtful = True
            self._look_after()  # a backup of what was repaired

    def _take_files(self) -> None:
        """Files can be dropped from now on, and one's own that change are read again."""
        from routine_app.ui.dropping import Drops

        drops = Drops(self._window, self._window)
        drops.files_dropped.connect(self._offer)
        watch = self._parts.folder_watch
        watch.setParent(self)
        watch.files_changed.connect(self._on_files_changed)
        watch.start_if_needed()

    def _on_files_changed(self) -> None:
        """What stands on own files is shown as they are now, in its place."""
        shown = self._window.current_page
        page = self._window.page(shown) if shown is not None else None
        if isinstance(page, FollowsFiles):
            page.follow_files()

    def _sync(self) -> None:
        """Keep in step with other devices, where a folder was chosen for it."""
        watch = self._parts.sync
        watch.setParent(self)
        watch.entries_came.connect(self._on_entries_came)
        watch.look()

    def _on_entries_came(self) -> None:
        """The history has grown from outside."""
        self._refresh_what_tells()

    def _refresh_what_tells(self) -> None:
        """The page that tells of the history and of its troubles is shown anew."""
        page = self._window.current_page
        if page in {PageName.TODAY, PageName.HISTORY}:
            self._window.page(page).refresh()

    # --------------------------------------------------------------------- end

    def on_signal(self, number: int) -> None:
        """End as asked from outside; a session under way is kept."""
        self._end(SIGNALLED + number)

    def on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """An error of our own: write it down, say it once, end.

        What was done is stored already, what is under way is stored before anything is said.
        """
        self._errors += 1
        if self._errors > _MOST_WRITTEN:
            return
        lines = self._write_down(error)
        if sys.stderr is not None:
            sys.stderr.write("\n".join((*lines, "")))
        if self.code != CRASHED:
            self.code = CRASHED
            QTimer.singleShot(0, self, self._keep_session)
            QTimer.singleShot(0, self, lambda: self._say_and_end(lines))

    def _say_and_end(self, lines: tuple[str, ...]) -> None:
        from routine_app.ui.crash_notice import show_crash

        show_crash("\n".join(lines).removeprefix("routine-app: "), self._window)
        self._end(CRASHED)

    def _keep_session(self) -> None:
        """Nothing goes on behind the dialog, which may stand there for hours.

        It has a turn of its own: an error in it is written down, too, and does not stop the rest.
        """
        if self._window.player is not None:
            self._window.player.leave()

    def _end(self, code: int) -> None:
        self.code = code
        self._window.close()  # keeps what was held
        # In the loop's own time: a signal may come before the loop runs, which would forget it.
        QTimer.singleShot(0, self, lambda: self.exit_asked.emit(code))
