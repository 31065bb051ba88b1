"""What goes along with a session beyond its window: mini timer, tray, media keys, a lit screen.

All of it follows the one state of the player, and each part is made when it is first needed. When
the window is closed everything is over: nothing goes on where nobody sees it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QContextMenuEvent

from routine_app.domain.session_run import Command
from routine_app.domain.value import Value
from routine_app.ui.companions.cards import Cards
from routine_app.ui.companions.reminders import Reminders
from routine_app.ui.companions.staying_awake import Awake, StayingAwake
from routine_app.ui.navigation import PageName
from routine_app.ui.player.controls import Wish
from routine_app.ui.services import Services
from routine_app.ui.settings.single_keys import SingleKeys
from routine_app.ui.theme import ThemeSource

if TYPE_CHECKING:
    from routine_app.system.playing import MediaKey
    from routine_app.ui.companions.desk_breaks import DeskBreaks, Place
    from routine_app.ui.companions.media_link import MediaLink, Panel
    from routine_app.ui.companions.session_menu import Choice, Item, SessionMenu
    from routine_app.ui.companions.tray import Tray
    from routine_app.ui.main_window import MainWindow
    from routine_app.ui.mini_timer.desk import MiniDesk
    from routine_app.ui.player.page import PlayerPage
    from routine_app.ui.player.state import PlayerState


_AFTER_THE_START = 1500
"""Milliseconds into the first session when the player has its pictures, and the machine its turn:
what talks to it has to be loaded first.
"""


class Machine(Value):
    """The parts of the machine that a session uses; without a panel there are no media keys.

    `desk` is made for those who want desk breaks; there may be none. `stays_on_top` says whether
    windows may choose where they stand, and above what.
    """

    awake: Awake
    make_panel: Callable[[Callable[[MediaKey], None]], Panel] | None = None
    stays_on_top: Callable[[], bool] = lambda: True
    desk: Callable[[], Place] | None = None


class Companions(QObject):
    """Everything around the window, for as long as there is one."""

    def __init__(
        self, window: MainWindow, services: Services, themes: ThemeSource, machine: Machine
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._themes = themes
        self._machine = machine
        self._page: PlayerPage | None = None
        self._media: MediaLink | None = None
        self._has_begun = False
        self.begin_timer = QTimer(self)
        self.begin_timer.setSingleShot(True)
        self.begin_timer.timeout.connect(self._on_begun)
        self._menu: SessionMenu | None = None
        self.tray: Tray | None = None
        self._awake = StayingAwake(
            machine.awake, lambda: services.preferences.value.keep_awake, self
        )
        themes.theme_changed.connect(self._on_theme_changed)
        window.player_made.connect(self._on_player_made)
        window.installEventFilter(self)
        self.reminders = Reminders(window, services, themes, self.open_window)
        on_top = machine.stays_on_top()
        self.cards = Cards(window, services, themes, self.reminders, on_top=on_top)
        self.cards.menu_asked.connect(self.show_menu)
        self.cards.quit_asked.connect(self.quit)
        self.cards.made.connect(self._on_mini_made)
        self.desk_breaks: DeskBreaks | None = None
        themes.settings_kept.connect(self._on_settings_kept)
        self._on_settings_kept()
        self._keys = SingleKeys(services.preferences, self)
        self._keys.watch(window.windowHandle())
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._on_about_to_quit)
        if window.player is not None:
            self._on_player_made(window.player)

    # -------------------------------------------------------------------- the session

    @Slot(object)
    def _on_player_made(self, page: PlayerPage) -> None:
        self._page = page
        page.mini_asked.connect(self.cards.open_or_change)
        page.controller.state_changed.connect(self._on_state_changed)
        page.controller.session_over.connect(self._on_session_over)
        state = page.controller.state
        if state is not None:
            self._on_state_changed(state)

    @property
    def mini(self) -> MiniDesk | None:
        """The mini timer, once it was opened in a session."""
        return self.cards.mini

    @Slot(object)
    def _on_mini_made(self, mini: MiniDesk) -> None:
        mini.mini.winId()  # makes the window of the desktop, whose keys are minded
        self._keys.watch(mini.mini.windowHandle())

    @property
    def _is_playing(self) -> bool:
        return self._page is not None and self._page.controller.is_under_way

    @Slot(object)
    def _on_state_changed(self, state: PlayerState) -> None:
        if self._has_begun:
            self._awake.show_state(state)
            self._show_desktop(state)
        elif not self.begin_timer.isActive():
            self.begin_timer.start(_AFTER_THE_START)
        self.cards.show_state(state)
        if self._menu is not None:
            self._menu.show_state(state)
        if self.tray is not None:
            self.tray.show_state(state)

    @Slot()
    def _on_begun(self) -> None:
        """From now on the machine goes along, too."""
        self._has_begun = True
        state = self._page.controller.state if self._page is not None else None
        if state is not None:
            self._on_state_changed(state)

    def _show_desktop(self, state: PlayerState) -> None:
        run = self._page.controller.run if self._page is not None else None
        if self._machine.make_panel is None or run is None:
            return
        if self._media is None:
            from routine_app.ui.companions.media_link import MediaLink

            self._media = MediaLink(self._machine.make_panel, self)
            self._media.asked.connect(self._on_media_key)
        self._media.show_state(state, run)

    @Slot(object)
    def _on_session_over(self, _finished: object) -> None:
        """The window comes back for the check-in; keys that go elsewhere still go there."""
        self.begin_timer.stop()
        self._awake.stop()
        if self._media is not None:
            self._media.stop()
        if self._menu is not None:
            self._menu.show_state(None)
        if self.tray is not None:
            self.tray.show_state(None)
        self.cards.close(to_front=False)

    @Slot()
    def _on_about_to_quit(self) -> None:
        if self._media is not None:
            self._media.stop()
        self._machine.awake.close()

    # ----------------------------------------------------------------- menu and tray

    @property
    def menu(self) -> SessionMenu:
        """The one menu, wherever it is shown."""
        if self._menu is None:
            from routine_app.ui.companions.session_menu import SessionMenu

            self._menu = SessionMenu(
                self._services,
                self._themes.theme,
                lambda: self.cards.words,
                self._reminder_item,
                self._is_in_front,
            )
            self._menu.chosen.connect(self.choose)
            if self._page is not None and self._is_playing:
                self._menu.show_state(self._page.controller.state)
        return self._menu

    def _is_in_front(self) -> bool:
        """Whether the window is what somebody is looking at; to ask for it would do nothing."""
        window = self._window
        return window.isVisible() and not window.isMinimized() and window.isActiveWindow()

    def _reminder_item(self) -> Item | None:
        from routine_app.ui.companions.session_menu import reminder_item

        return reminder_item(self.reminders)

    @Slot(QPoint)
    def show_menu(self, place: QPoint) -> None:
        """The menu at a place of the screen."""
        self.menu.popup(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A right click in the window, or the menu key, where nothing has a menu of its own."""
        if watched is self._window and isinstance(event, QContextMenuEvent):
            self.show_menu(event.globalPos())
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def look_for_tray(self) -> None:
        """The icon in the bar of the desktop, where there is one."""
        from routine_app.ui.companions.tray import Tray, tray_is_there

        if self.tray is None and tray_is_there():
            self.tray = Tray(self.menu, self)
            self.tray.pressed.connect(self.open_window)
            page = self._page
            if page is not None and page.controller.state is not None:
                self._on_state_changed(page.controller.state)

    @Slot(object)
    def choose(self, choice: Choice) -> None:
        """Do what was chosen in the menu."""
        from routine_app.ui.companions.session_menu import Choice

        commands = {
            Choice.TOGGLE: Command.TOGGLE,
            Choice.SKIP: Command.SKIP,
            Choice.LONGER: Command.LONGER,
        }
        match choice:
            case Choice.START:
                self._start()
            case Choice.OPEN:
                self.open_window()
            case Choice.HISTORY:
                self.open_window()
                if self._window.current_page is not None:
                    self._window.show_page(PageName.HISTORY)
            case Choice.QUIT:
                self.quit()
            case Choice.REMIND:
                self._remind()
            case Choice.DO_NOT_REMIND:
                self.reminders.take_back()
                self._renew()
            case Choice.MINI:
                self.cards.open_or_change()
            case _ if self._page is None:
                pass
            case Choice.MUTE:
                self._page.obey(Wish.MUTE)
                self._renew()
            case Choice.STOP_RULES:
                self.open_window()
                self._page.obey(Wish.STOP_RULES)
            case _:
                self._page.obey(commands[choice])

    def _start(self) -> None:
        """What Today offers, on the page that asks what comes before it."""
        from routine_app.ui.today.state import today_state

        self.open_window()
        offer = today_state(self._services).main
        request = offer.request if offer is not None else None
        if self._window.current_page is not None and request is not None:
            self._window.begin(request)

    def _remind(self) -> None:
        """In half an hour; when that is, is said once."""
        when = self.reminders.wish()
        self._renew()
        if when is not None:
            self.cards.tell_reminder(when)

    def _renew(self) -> None:
        """What is said about reminders and sound is said as it stands now."""
        if self._menu is not None:
            self._menu.renew()
        self.cards.renew()

    @Slot()
    def open_window(self) -> None:
        """The window to the front, in place of a card."""
        window = self._window
        self.cards.close()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    @Slot()
    def quit(self) -> None:
        """As if the window were closed: what was held is kept."""
        self.cards.close(to_front=False)
        self._window.close()

    @Slot()
    def _on_settings_kept(self) -> None:
        """Count sitting for those who have asked for it; from then on that follows by itself."""
        chosen = self._services.preferences.value
        make_desk = self._machine.desk
        is_wanted = chosen.desk_break or chosen.show_sitting
        if self.desk_breaks is not None or make_desk is None or not is_wanted:
            return
        from routine_app.ui.companions.desk_breaks import DeskBreaks

        self.desk_breaks = DeskBreaks(
            self._window, self._services, self._themes, self.open_window, make_desk()
        )

    @Slot(object)
    def _on_theme_changed(self, theme: object) -> None:
        if self._menu is not None:
            self._menu.apply_theme(self._themes.theme)

    # ------------------------------------------------------------------- media keys

    @Slot(object)
    def _on_media_key(self, key: MediaKey) -> None:
        from routine_app.system.playing import MediaKey

        page = self._page
        if page is None:
            return
        do: dict[MediaKey, Callable[[], None]] = {
            MediaKey.PLAY: partial(page.obey, Command.RESUME),
            MediaKey.PAUSE: partial(page.obey, Command.PAUSE),
            MediaKey.TOGGLE: partial(page.obey, Command.TOGGLE),
            MediaKey.NEXT: partial(page.obey, Command.SKIP),
            MediaKey.PREVIOUS: partial(page.obey, Command.BACK),
            MediaKey.STOP: self._ask_end,
            MediaKey.RAISE: self.open_window,
            MediaKey.QUIT: self.quit,
        }
        do[key]()

    def _ask_end(self) -> None:
        """A key that stops music must not end a practice unasked, nor go on with it when pressed
        again.
        """
        page = self._page
        if page is not None and page.card.question is None:
            self.cards.close()
            page.obey(Wish.END)
