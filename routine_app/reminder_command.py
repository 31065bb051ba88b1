"""`routine-app reminder` switches the reminder; `routine-app remind` is what the computer calls."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, time
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from routine_app.domain.language import mark, tr
from routine_app.domain.preferences import Preferences
from routine_app.domain.reminding import Said, Wish, chosen_time, look, without_wish
from routine_app.domain.request import Request, Verb, to_message
from routine_app.domain.value import replace
from routine_app.parts import make_clock, make_library, places_of
from routine_app.storage.preferences_file import PreferencesFile
from routine_app.system.scheduling.machine import (
    config_folder,
    own_job,
    start_apart,
    system_scheduler,
)
from routine_app.system.single_instance import address_for, hand_over

if TYPE_CHECKING:
    from routine_app.domain.ports import Clock
    from routine_app.system.notification import Answer, Notice
    from routine_app.system.places import Places
    from routine_app.system.scheduling.scheduler import Scheduler
    from routine_app.terminal.output import Output
    from routine_app.terminal.reminder import Book, Machine

_UNREAD = mark("You are reminded once you have read the safety notes: open Routine.")


def on_this_computer(instant: datetime) -> datetime:
    """An instant on the clocks of this computer."""
    return instant.astimezone()


# ------------------------------------------------------------ on, off, status


class ReminderSwitch:
    """What `reminder on`, `off` and `status` do."""

    def __init__(
        self,
        file: PreferencesFile,
        scheduler: Scheduler,
        clock: Clock,
        tell: Callable[[Request], object],
    ) -> None:
        self._file = file
        self._scheduler = scheduler
        self._clock = clock
        self._tell = tell

    def on(self, at: time) -> tuple[str, ...]:
        """Choose a time, and have the computer call; what has passed by now needs no reminder."""
        now, chosen = self._clock.now().wall, self._file.value
        chosen = replace(chosen, reminder=f"{at:%H:%M}")
        found = look(Wish(at, chosen.rollover), now, on_this_computer, (), None)
        if found.is_due:
            from routine_app.domain.practice_day import practice_day

            chosen = replace(chosen, reminder_said=Said(practice_day(now, chosen.rollover)).text)
        self._keep(chosen)
        return self._problems(self._scheduler.on(at))

    def off(self) -> tuple[str, ...]:
        """Choose no time any more, and leave nothing of it behind."""
        self._keep(without_wish(replace(self._file.value, reminder="")))
        return self._problems(self._scheduler.off())

    def status(self) -> tuple[tuple[str, ...], bool]:
        """How things stand in plain lines, and whether all is well."""
        chosen = self._file.value
        at = chosen_time(chosen.reminder)
        standing = self._scheduler.standing(at)
        if at is None and not standing.is_on:
            return (tr("The reminder is off."),), True
        if not standing.is_on:
            return (
                tr("At {time}, while Routine is open.", time=f"{at:%H:%M}"),
                tr(
                    "'routine-app reminder on {time}' reminds you when it is closed, too.",
                    time=chosen.reminder,
                ),
            ), True
        way = tr(standing.way)
        lines = [
            tr("At no time, also when Routine is closed (by {way}).", way=way)
            if at is None
            else tr(
                "At {time}, also when Routine is closed (by {way}).", time=f"{at:%H:%M}", way=way
            )
        ]
        if standing.problem:
            lines.append(standing.problem)
        elif not chosen.safety_read:
            lines.append(tr(_UNREAD))
        return tuple(lines), not standing.problem

    def _keep(self, chosen: Preferences) -> None:
        self._file.save(chosen)
        self._tell(Request(Verb.REMINDER, (chosen.reminder or "off",)))

    def _problems(self, problem: str) -> tuple[str, ...]:
        return tuple(filter(None, (*self._file.notices(), problem)))


def switch_reminder(request: Request, output: Output) -> bool:
    """Carry it out; whether all is well."""
    places = places_of(request)
    address = address_for(places.data, os.environ)
    scheduler = system_scheduler(places, request.data_dir, os.environ)
    file = PreferencesFile(places.preferences)
    switch = ReminderSwitch(
        file, scheduler, make_clock(1), lambda wish: hand_over(address, to_message(wish))
    )
    problems: tuple[str, ...] = ()
    match request.targets:
        case ("on", text):
            at = chosen_time(text)
            assert at is not None
            problems = switch.on(at)
        case ("off",):
            problems = switch.off()
    output.lines(*problems)
    lines, well = switch.status()
    output.lines(*lines)
    return well and not problems


# -------------------------------------------------------------------- remind


def remind(request: Request, output: Output) -> bool:
    """Look, and remind if it is due; with `wait`, day after day. Whether nothing stood in the way."""
    from routine_app.system.clock import zone_name
    from routine_app.terminal.reminder import FAULTS, DesktopReminder
    from routine_app.terminal.reminder_book import ReminderBook

    places, clock = places_of(request), make_clock(1)
    book = ReminderBook(places, make_library(places), clock, zone_name)
    reminder = DesktopReminder(book, clock, _machine(request, places, book, clock))

    def complain(fault: Exception) -> None:
        from routine_app.content.problem import printable

        output.line(tr("No reminder was shown: {reason}", reason=printable(str(fault))))

    if request.wait:
        _stay(request, places, partial(reminder.stay, complain=complain))
        return True
    try:
        reminder.remind()
    except FAULTS as fault:
        complain(fault)
        return False
    return True


def _machine(request: Request, places: Places, book: Book, clock: Clock) -> Machine:
    from routine_app.terminal.reminder import Machine

    address = address_for(places.data, os.environ)

    def window(again: bool) -> bool:
        at = PreferencesFile(places.preferences).value.reminder
        wish = Request(Verb.REMIND, (at, "again") if again else (at,))
        return hand_over(address, to_message(wish))

    def start(words: Sequence[str], token: str) -> None:
        job = own_job(request.data_dir, os.environ)
        program = job.words[: job.words.index("remind")]
        data = ("--data-dir", str(places.data)) if request.data_dir is not None else ()
        environ = {**os.environ, "XDG_ACTIVATION_TOKEN": token}
        start_apart((*program, *words, *data), job.folder, environ)

    asking = partial(ask_somehow, clock=clock, platform=sys.platform, program=sys.executable)
    return Machine(asking, window, start, _sleep, on_this_computer)


def ask_somehow(
    notice: Notice,
    seconds: float,
    shown: Callable[[], None],
    clock: Clock,
    platform: str,
    program: str,
) -> Answer:
    """As the desktop shows notices; where those have no buttons, with an icon in its bar that has.

    On macOS only an app in a bundle may show words of its own. Raises NotShown.
    """
    from routine_app.system import notification

    if platform in {"darwin", "win32"}:
        is_bundle = platform == "win32" or ".app/Contents/" in program
        say = None if is_bundle else notification.show_by_program
        with suppress(ImportError, notification.NotShown):
            from routine_app.ui.companions.bar_notice import ask_in_bar

            return ask_in_bar(notice, seconds, shown, press_opens=platform == "win32", say=say)
    return notification.ask(notice, seconds, shown, clock)


def _sleep(seconds: float) -> None:
    Event().wait(seconds)


def _stay(request: Request, places: Places, stay: Callable[[Callable[[], bool]], None]) -> None:
    """Stay as long as the file that begins it at login is there, and no other process does."""
    from routine_app.system.scheduling.autostart import is_wanted
    from routine_app.system.session_lock import SessionLock
    from routine_app.system.single_instance import Address

    if sys.platform == "win32":
        return
    address = address_for(places.data, os.environ)
    lock = SessionLock(Address(address.folder, f"{address.name}-reminder"))
    if lock.take():
        return
    job = own_job(request.data_dir, os.environ)
    stay(partial(is_wanted, job, config_folder(os.environ), _sleep))
    lock.release()
