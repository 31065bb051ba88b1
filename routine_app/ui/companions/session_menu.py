"""The menu of the session: in the bar of the desktop, on the mini timer and in the window."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from routine_app.domain.language import mark, tr
from routine_app.domain.value import Value
from routine_app.domain.words import seconds_unit
from routine_app.ui.dates import time_of_day
from routine_app.ui.player.sides import with_side
from routine_app.ui.player.state import PlayerState, Shown
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme
from routine_app.ui.today.state import Action, TodayState, today_state

if TYPE_CHECKING:
    from routine_app.ui.companions.reminders import Reminders


class Choice(Enum):
    """What can be chosen."""

    START = "start"
    TOGGLE = "toggle"
    SKIP = "skip"
    LONGER = "longer"
    STOP_RULES = "stop rules"
    MINI = "mini"
    MUTE = "mute"
    REMIND = "remind"
    DO_NOT_REMIND = "do not remind"
    OPEN = "open"
    HISTORY = "history"
    QUIT = "quit"


class Item(Value):
    """A line of the menu: what it does, its words and its key. Without a choice it only tells."""

    text: str
    choice: Choice | None = None
    key: str = ""


_WIDEST = 560
"""Pixels, whatever the size of the text: a menu that leaves the screen cannot be read."""
_ENDS = re.compile(r"(?<=[,.]) ")
"""Where words may go on in another line."""
RULE = Item("")
"""A line between two groups."""


def session_items(
    state: PlayerState, mini: str, *, mute: bool = False, day: str = "", in_front: bool = False
) -> tuple[Item, ...]:
    """The menu while something is played; `mini` names what can be done with the mini timer, `mute`
    says that all is silent, `day` tells day and streak, `in_front` that the player is seen already.

    It offers no reminder: whoever practises needs none, and none comes before that is over. What
    was ended early is still due, and then the usual menu offers one.
    """
    shown = state.shown
    toggle = tr("Pause") if state.is_running else tr("Resume")
    if state.waits:
        toggle = tr("Continue")
    return (
        Item(words_of(shown)),
        Item(toggle, Choice.TOGGLE, "Space"),
        Item(tr("Skip this part"), Choice.SKIP, mark("Right", "key")),
        Item(tr("Add 15 s"), Choice.LONGER, "+"),
        Item(tr("Stop rules"), Choice.STOP_RULES, "S"),
        RULE,
        *(() if in_front else (Item(tr("Show player"), Choice.OPEN),)),
        *((Item(mini, Choice.MINI, "T"),) if mini else ()),
        Item(tr("Unmute") if mute else tr("Mute"), Choice.MUTE, "M"),
        RULE,
        *((Item(day), RULE) if day else ()),
        Item(tr("Quit"), Choice.QUIT, mark("Ctrl+Q", "key")),
    )


def idle_items(
    today: TodayState | None,
    mini: str = "",
    reminder: Item | None = None,
    *,
    in_front: bool = False,
) -> tuple[Item, ...]:
    """The menu while nothing is played; without a day what is always there.

    `mini` names what can be done with the mini timer, `reminder` is what can be done about one,
    `in_front` says that the window is seen already.
    """
    always = (
        *(() if in_front else (Item(tr("Open Routine"), Choice.OPEN),)),
        *((Item(mini, Choice.MINI),) if mini else ()),
        Item(tr("History"), Choice.HISTORY),
        RULE,
        Item(tr("Quit"), Choice.QUIT, mark("Ctrl+Q", "key")),
    )
    if today is None:
        return always
    told, offer = Item(day_words(today)), today.main
    if offer is None or offer.action is not Action.BEGIN:
        return (told, RULE, *always)
    text = offer.text
    if offer.request is not None and offer.request.is_today:
        text = tr("Start {routine}", routine=today.title)
    others = (reminder,) if reminder is not None else ()
    return (told, Item(text, Choice.START), *others, RULE, *always)


def reminder_item(reminders: Reminders) -> Item | None:
    """A reminder in half an hour, or none after all; nothing when it would never come."""
    wished = reminders.wished
    if wished is not None:
        cancel = tr("Cancel the reminder at {time}", time=time_of_day(wished))
        return Item(cancel, Choice.DO_NOT_REMIND)
    if reminders.may_be_wished_for:
        return Item(tr("Remind me in 30 minutes"), Choice.REMIND)
    return None


def day_words(today: TodayState) -> str:
    """Day 12 of 21, 11 days in a row. Without a row a sentence of its own says so."""
    told, row = f"{today.heading}{today.heading_rest}", today.streak
    if row.number:
        return tr("{day}, {streak}", day=told, streak=f"{row.number} {row.words}")
    return tr("{day}. {sentence}", day=told, sentence=row.words) if row.words else told


def words_of(shown: Shown) -> str:
    """Where the session is: 42 s left, half-kneeling, left."""
    part = with_side(shown.name or shown.word, shown.side)
    if not shown.digits:
        return part
    time = shown.digits
    if ":" not in time:
        time = seconds_unit(time)
    if shown.paused:
        return tr("Paused, {time} left, {part}", time=time, part=part)
    return tr("{time} left, {part}", time=time, part=part)


class SessionMenu(QMenu):
    """Filled anew whenever it is opened, and when a session begins, stands still or is over.

    `mini` says what can be done with the mini timer, `reminder` what about a reminder, `in_front`
    whether the window is seen already. Day, streak and that are read when it is opened, and stay as
    long as it is open.

    Signals: chosen(Choice).
    """

    chosen = Signal(object)

    def __init__(
        self,
        services: Services,
        theme: Theme,
        mini: Callable[[], str],
        reminder: Callable[[], Item | None] = lambda: None,
        in_front: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__()
        self._services = services
        self._mini = mini
        self._reminder = reminder
        self._asks_in_front = in_front
        self._is_in_front = False
        self._day = ""
        self._state: PlayerState | None = None
        self._items: tuple[Item, ...] = ()
        self._shown: list[Item] = []
        self._lines: list[QAction] = []
        self._open = False
        self._theme = theme
        self.aboutToShow.connect(self._on_about_to_show)
        self.aboutToHide.connect(self._on_about_to_hide)
        self.apply_theme(theme)
        self._fill(idle_items(None))

    @property
    def items(self) -> tuple[Item, ...]:
        """What can be read and chosen."""
        return self._items

    def show_state(self, state: PlayerState | None) -> None:
        """Follow the session; the seconds only while somebody looks."""
        before, self._state = self._state, state
        if self._open or before is None or state is None or _kind(before) != _kind(state):
            self.renew()

    def renew(self) -> None:
        """Say how things stand now."""
        self._renew(look=self._open and not self._is_playing)

    def apply_theme(self, theme: Theme) -> None:
        """Colours of the program where it shows the menu itself, and the keys that act."""
        self._theme = theme
        tokens, px = theme.tokens, theme.px
        self.setFont(theme.font(15))
        # Words grow and the air between them does not: the menu stays as low as the screen is.
        self.setStyleSheet(f"""
            QMenu {{ background: {tokens.surface.name()}; color: {tokens.text.name()};
                border: 1px solid {tokens.control.name()}; padding: 8px; menu-scrollable: 1; }}
            QMenu::item {{ padding: 8px {px(12)}px; border-radius: 8px; }}
            QMenu::item:selected {{ background: {tokens.accent_soft.name()};
                color: {tokens.on_soft.name()}; }}
            QMenu::item:disabled {{ color: {tokens.text2.name()}; background: transparent; }}
            QMenu::separator {{ height: 1px; background: {tokens.line.name()};
                margin: 6px {px(8)}px; }}
        """)

    @property
    def _is_playing(self) -> bool:
        return self._state is not None and not self._state.mode.is_over

    def _renew(self, *, look: bool) -> None:
        """`look` reads the history for what the day brings."""
        in_front = self._is_in_front
        today = today_state(self._services) if look else None
        if today is not None:
            self._day = day_words(today)
        if self._is_playing and self._state is not None:
            mute = self._services.preferences.value.mute
            self._fill(
                session_items(
                    self._state, self._mini(), mute=mute, day=self._day, in_front=in_front
                )
            )
        else:
            reminder = self._reminder() if look else None
            self._fill(idle_items(today, self._mini(), reminder, in_front=in_front))

    def _fill(self, items: tuple[Item, ...]) -> None:
        """Words alone change in place: an open menu stays open under the mouse."""
        self._items = items
        before, self._shown = self._shown, [part for item in items for part in self._parts(item)]
        if _shape(before) != _shape(self._shown):
            self.clear()
            self._lines = [self._line(item) for item in self._shown]
        for item, line in zip(self._shown, self._lines, strict=True):
            text, key = item.text.replace("&", "&&"), self._theme.shown_key(item.key)
            key = tr(key, "key") if key else ""
            text = f"{text}\t{key}" if key else text
            if line.text() != text:
                line.setText(text)

    def _parts(self, item: Item) -> list[Item]:
        """Words that only tell take several lines where one would be wider than large text allows."""
        if item is RULE or item.choice is not None:
            return [item]
        first, *others = _ENDS.split(item.text)
        lines = [first]
        for part in others:
            longer = f"{lines[-1]} {part}"
            if self.fontMetrics().horizontalAdvance(longer) <= _WIDEST:
                lines[-1] = longer
            else:
                lines.append(part)
        return [Item(line.removesuffix(",")) for line in lines]

    def _line(self, item: Item) -> QAction:
        if item is RULE:
            return self.addSeparator()
        line = self.addAction(item.text)
        choice = item.choice
        line.setEnabled(choice is not None)
        if choice is not None:
            line.triggered.connect(lambda: self.chosen.emit(choice))
        return line

    @Slot()
    def _on_about_to_show(self) -> None:
        self._is_in_front = self._asks_in_front()
        self._open = True
        self._renew(look=True)

    @Slot()
    def _on_about_to_hide(self) -> None:
        self._open = self._is_in_front = False


def _shape(items: Sequence[Item]) -> list[object]:
    return [item if item is RULE else item.choice for item in items]


def _kind(state: PlayerState) -> tuple[object, ...]:
    """What decides which lines there are and how they are called."""
    return state.mode, state.shown.look, state.shown.name, state.shown.side
