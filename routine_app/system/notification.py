"""A question that the desktop shows, and what was answered: over D-Bus, without Qt.

A server without buttons shows the words alone. Other systems show them through a program of theirs.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from html import escape
from typing import TYPE_CHECKING, Any, Protocol

from routine_app import APP_ID
from routine_app.domain.language import tr
from routine_app.domain.moment import Moment
from routine_app.domain.value import Value

if TYPE_CHECKING:
    from threading import Event

    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

OPEN = "default"
"""The answer of somebody who pressed the words themselves."""
_NORMAL, _LOW = 1, 0
_AS_USUAL = -1
"""Shown for as long as the server shows its notices."""
_EXPIRED = 1
"""Why it was closed: some servers keep it in a list, whose buttons still work."""
_PATIENCE = 5.0
"""Seconds that a server has for showing it."""
_SLICE = 0.25
"""Seconds between two looks at whether a notice that can be taken back is over."""
_PATH, _NAME = "/org/freedesktop/Notifications", "org.freedesktop.Notifications"
_MAC = (
    "on run argv",
    'display notification (item 2 of argv) with title "Routine" subtitle (item 1 of argv)',
    "end run",
)
_WINDOWS = """\
$null = [Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType = WindowsRuntime]
$toast = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent(1)
$lines = $toast.GetElementsByTagName('text')
$null = $lines.Item(0).AppendChild($toast.CreateTextNode($env:ROUTINE_TITLE))
$null = $lines.Item(1).AppendChild($toast.CreateTextNode($env:ROUTINE_TEXT))
$shown = [Windows.UI.Notifications.ToastNotification, Windows.UI.Notifications, ContentType = WindowsRuntime]::new($toast)
[Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier('Routine').Show($shown)
"""


class Clock(Protocol):
    """How long we have waited."""

    def now(self) -> Moment: ...


class NotShown(Exception):
    """Nobody here shows notices; its text says why."""


class Notice(Value):
    """A heading, plain words, and buttons: what each answers, and its words."""

    title: str
    text: str
    buttons: tuple[tuple[str, str], ...] = ()


class Answer(Value):
    """What was pressed, or nothing; `token` lets a window come to the front."""

    key: str = ""
    token: str = ""


def ask(
    notice: Notice,
    seconds: float,
    shown: Callable[[], None],
    clock: Clock,
    over: Event | None = None,
) -> Answer:
    """Show it, say so, and wait for an answer. Raises NotShown.

    With `over` it is taken back when nobody has answered in time, or as soon as that is set; and it
    is in sight no longer than others, though it can be answered where the desktop lists it.
    """
    if not sys.platform.startswith("linux"):
        show_by_program(notice)
        shown()
        return Answer()
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import DBusErrorResponse

    try:
        with closing(open_dbus_connection("SESSION")) as connection:
            return _Talk(connection, notice, clock, over).answer(seconds, shown)
    # No bus, one that does not answer, no server: see `system/media_controls.py`.
    except (OSError, KeyError, ValueError, RuntimeError, DBusErrorResponse) as fault:
        raise NotShown(str(fault) or type(fault).__name__) from fault


class _Talk:
    """One notice, from its being shown to its going."""

    def __init__(
        self, connection: DBusConnection, notice: Notice, clock: Clock, over: Event | None
    ) -> None:
        self._connection = connection
        self._clock = clock
        self._notice = notice
        self._over = over
        self._can = self._told("GetCapabilities")[0]
        self._id = 0

    def answer(self, seconds: float, shown: Callable[[], None]) -> Answer:
        from jeepney import MatchRule
        from jeepney.bus_messages import message_bus

        self._reply(message_bus.AddMatch(MatchRule(type="signal", path=_PATH, interface=_NAME)))
        asks = "actions" in self._can and bool(self._notice.buttons)
        buttons = ((OPEN, tr("Open Routine")), *self._notice.buttons) if asks else ()
        stays = asks and self._over is None
        self._show(buttons, _NORMAL, round(seconds * 1000) if stays else _AS_USUAL)
        shown()
        if not asks and self._over is None:
            return Answer()
        found = self._wait(self._clock.now().monotonic + round(seconds * 1000))
        if found is None and self._over is not None:
            self._take_back()
            return Answer()
        if found is None:
            # Nobody is left to hear these buttons; the words stay, where words of before stay.
            self._show((), _LOW, _AS_USUAL)
            return Answer()
        if found.key:
            self._take_back()  # not every desktop does so by itself
        return found

    def _show(self, buttons: tuple[tuple[str, str], ...], urgency: int, expires: int) -> None:
        text = self._notice.text
        body = escape(text, quote=False) if "body-markup" in self._can else text
        hints = {"desktop-entry": ("s", APP_ID), "urgency": ("y", urgency)}
        flat = [word for button in buttons for word in button]
        given = ("Routine", self._id, APP_ID, self._notice.title, body, flat, hints, expires)
        self._id = self._told("Notify", "susssasa{sv}i", *given)[0]

    def _wait(self, until: int) -> Answer | None:
        """What is pressed; None when nobody has done anything by then."""
        token, over = "", self._over
        while (left := (until - self._clock.now().monotonic) / 1000) > 0:
            if over is not None and over.is_set():
                return None
            try:
                message = self._connection.receive(timeout=min(_SLICE, left) if over else left)
            except TimeoutError:
                continue
            match _signal(message):
                case ("ActivationToken", id_, str(given)) if id_ == self._id:
                    token = given
                case ("ActionInvoked", id_, str(key)) if id_ == self._id:
                    return Answer(key, token)
                case ("NotificationClosed", id_, why) if id_ == self._id:
                    if over is None or why != _EXPIRED:
                        return Answer()
        return None

    def _take_back(self) -> None:
        from jeepney.wrappers import DBusErrorResponse

        with suppress(DBusErrorResponse, OSError):  # it has gone by itself, or will not go
            self._told("CloseNotification", "u", self._id)

    def _told(self, method: str, signature: str = "", *body: Any) -> tuple[Any, ...]:
        from jeepney import DBusAddress, new_method_call

        server = DBusAddress(_PATH, _NAME, _NAME)
        return self._reply(new_method_call(server, method, signature or None, body))

    def _reply(self, call: Message) -> tuple[Any, ...]:
        from jeepney.wrappers import unwrap_msg

        reply = self._connection.send_and_get_reply(call, timeout=_PATIENCE)
        body: tuple[Any, ...] = unwrap_msg(reply)
        return body


def _signal(message: Message) -> tuple[Any, ...]:
    """Its name and what it says; nothing for anything else."""
    from jeepney import HeaderFields, MessageType

    if message.header.message_type is not MessageType.signal:
        return ()
    return (message.header.fields.get(HeaderFields.member), *message.body)


def show_by_program(notice: Notice) -> None:
    """The words alone, through a program of the system. Raises NotShown."""
    words = {"ROUTINE_TITLE": notice.title, "ROUTINE_TEXT": notice.text}
    command = command_of(notice, sys.platform)
    try:
        subprocess.run(command, env={**os.environ, **words}, check=True, timeout=30)
    except (OSError, subprocess.SubprocessError) as fault:
        raise NotShown(str(fault)) from fault


def command_of(notice: Notice, platform: str) -> tuple[str, ...]:
    """What shows the words elsewhere; they are handed over beside a script, never within it."""
    if platform == "darwin":
        script = (word for line in _MAC for word in ("-e", line))
        return ("osascript", *script, notice.title, notice.text)
    return ("powershell", "-NoProfile", "-NonInteractive", "-Command", _WINDOWS)
