"""The composition root: the one place that builds the parts and wires them together.

Everything heavy is imported where it is used: the terminal needs no Qt, the second start of the
window needs none either, and the first page is painted before anything it does not show is loaded.
"""

from __future__ import annotations

import builtins
import os
import signal
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from routine_app import APP_ID
from routine_app.domain.collector import Pause
from routine_app.domain.request import Request, Unavailable, Verb
from routine_app.domain.value import replace
from routine_app.parts import (
    Parts,
    find_target,
    make_clock,
    make_library,
    make_parts,
    places_of,
    speak_language,
)
from routine_app.trouble import (
    EXIT_INTERNAL,
    EXIT_PROBLEM,
    complain,
    crash_lines,
    explained,
    in_the_way,
    named,
    show_unseen,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    Handler = Callable[[int, FrameType | None], object] | int | None
    from routine_app.file_commands import FilesForOthers
    from routine_app.system.keep_awake import KeepAwake
    from routine_app.system.restart import Restart
    from routine_app.system.single_instance import FirstInstance
    from routine_app.terminal.output import Output
    from routine_app.ui.companions.desk_breaks import Place
    from routine_app.ui.main_window import MainWindow
    from routine_app.ui.services import Services
    from routine_app.ui.theme import ThemeSource

EXIT_OK = 0
EXIT_INTERRUPTED = 130
_LISTEN_AFTER = 200
"""Milliseconds after which the window is on the screen, and has time for later starts."""


def run(request: Request) -> int:
    """Do what is asked for; the exit code of the process."""
    from routine_app.terminal.output import Output

    output = Output(sys.stdout)
    try:
        speak_language(request)
        code = _dispatch(request, output)
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except Exception as error:
        known = explained(error, request)
        lines, code = known or (crash_lines(error, request), EXIT_INTERNAL)
        complain(*lines)
        if request.is_for_window and not isinstance(error, Unavailable):  # then there is no Qt
            show_unseen(lines)
        return code
    if output.problem:
        complain(named(output.problem))
        return EXIT_PROBLEM
    return code


def _dispatch(request: Request, output: Output) -> int:
    uses_qt = request.is_for_window or request.verb in {Verb.FIGURE, Verb.HANDOUT}
    _take_interrupts(signal.SIG_DFL if uses_qt else signal.default_int_handler)
    if request.is_for_window:
        return _in_window(request)
    if request.files is not None:
        return _files(request, output)
    if request.verb is Verb.FIGURE:
        return _figure(request, output)
    if request.verb is Verb.CUES:
        from routine_app.cues_command import write_cues

        write_cues(request, output)
        return EXIT_OK
    if request.is_about_reminder:
        return _reminder(request, output)
    return _in_terminal(request, output)


def _take_interrupts(handler: Handler) -> None:
    """What Ctrl+C does from now on, unless whoever started the program wants none of it.

    An exception in the middle of loading Qt ends in a crash. A window that is being built has
    nothing to keep, so until it is there, Ctrl+C just ends it.
    """
    if signal.getsignal(signal.SIGINT) in {signal.SIG_DFL, signal.default_int_handler}:
        signal.signal(signal.SIGINT, handler)


# ------------------------------------------------------------------ terminal


def _files(request: Request, output: Output) -> int:
    from routine_app.file_commands import do

    return EXIT_OK if do(request, output) else EXIT_PROBLEM


def _reminder(request: Request, output: Output) -> int:
    from routine_app.reminder_command import remind, switch_reminder

    act = remind if request.verb is Verb.REMIND else switch_reminder
    return EXIT_OK if act(request, output) else EXIT_PROBLEM


def _figure(request: Request, output: Output) -> int:
    from routine_app.figure_command import draw
    from routine_app.system.places import NoHome
    from routine_app.system.qt_guard import library_message, version_problem

    assert request.drawing is not None
    if request.drawing.out is not None and (problem := version_problem()):
        raise Unavailable(problem)
    try:
        places = places_of(request)
    except NoHome:  # then there are no exercises of one's own
        places = None
    try:
        draw(request.targets[0], request.drawing, make_library(places), output, told=request.json)
    except ImportError as error:
        if (error.name or "").startswith("routine_app"):
            raise
        raise Unavailable(library_message(error)) from None
    return EXIT_OK


def _in_terminal(request: Request, output: Output) -> int:
    parts = make_parts(request)
    try:
        return _with_parts(request, parts, output)
    finally:
        parts.close()
        complain(*(named(notice) for notice in parts.notices()))


def _with_parts(request: Request, parts: Parts, output: Output) -> int:
    from routine_app.exchange_command import transfer
    from routine_app.settings_command import transfer_settings
    from routine_app.terminal.commands import Commands

    commands = Commands(
        parts.practice,
        parts.library,
        parts.preferences,
        parts.health,
        parts.clock,
        output,
        sys.stdin,
        parts,
    )
    match request.verb:
        case Verb.HISTORY if request.json:
            output.lines(*_history_json(parts).splitlines())
        case Verb.HISTORY:
            commands.show_history()
        case Verb.EXPORT | Verb.IMPORT:
            transfer(request, parts.own_data.exchange, output)
        case Verb.SETTINGS:
            transfer_settings(request, parts, output)
        case Verb.PLAY:
            return commands.play(parts.routine(request.targets[0]))
        case Verb.TODAY:
            return commands.play_today(short=request.short)
        case _:
            commands.show_today()
    return EXIT_OK


def _history_json(parts: Parts) -> str:
    from routine_app.domain.session import fold_sessions
    from routine_app.storage.report import history_json

    return history_json(parts.practice.agenda(), fold_sessions(parts.history.entries()))


# -------------------------------------------------------------------- window


def _in_window(request: Request) -> int:
    """Hand the request to the window that is open already, or be that window."""
    from routine_app.domain.request import to_message
    from routine_app.system.qt_guard import version_problem
    from routine_app.system.restart import Restart
    from routine_app.system.single_instance import address_for, claim, tell

    if problem := version_problem():
        raise Unavailable(problem)
    places = places_of(request)
    find_target(places, request)  # its problems are said where it was typed
    address = address_for(places.data, os.environ)
    first = claim(address)
    if first is None:
        token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
        why = tell(address, to_message(_anywhere(request), token), make_clock(1))
        if why:
            complain(in_the_way(why))
        return EXIT_PROBLEM if why else EXIT_OK
    restart = Restart()
    try:
        code = _open_window(request, first, restart)
    finally:
        first.close()
    restart.carry_out(_options_again(request), os.environ)
    return code


def _options_again(request: Request) -> tuple[str, ...]:
    """What holds for a start that follows this one: where everything is kept, and how time goes."""
    data = () if request.data_dir is None else ("--data-dir", str(request.data_dir.absolute()))
    return (*data, *(() if request.speed == 1 else ("--speed", str(request.speed))))


def _anywhere(request: Request) -> Request:
    """The same request for a process in another folder."""
    targets = (str(Path(t).absolute()) if request.means_file(t) else t for t in request.targets)
    return replace(request, targets=tuple(targets))


def _open_window(request: Request, first: FirstInstance, restart: Restart) -> int:
    """Run the window to its end, and keep what can still be kept."""
    # Nothing that a start makes is garbage; looking for some takes one part in twenty of it.
    pause = Pause()
    pause.begin()
    parts = make_parts(request)
    try:
        return _run_window(request, parts, first, restart, pause)
    finally:
        parts.close()


def _run_window(
    request: Request, parts: Parts, first: FirstInstance, restart: Restart, pause: Pause
) -> int:
    from routine_app.system.bus_question import ask_bus, leave_out_silent_bus
    from routine_app.system.bytecode import kept_bytecode, own_pycache
    from routine_app.system.qt_guard import install_fatal_handler, library_message

    bus = ask_bus(os.environ)
    usual_import = builtins.__import__
    try:
        with kept_bytecode(own_pycache()):
            from PySide6.QtCore import QTimer
            from PySide6.QtWidgets import QApplication

        # PySide reads the source of every module that is imported after it, to look for a switch
        # of its naming that nothing here uses; a third of the time that our imports take.
        builtins.__import__ = usual_import
        from routine_app.system.signals import SignalWatch
        from routine_app.ui.desktop import Desktop
        from routine_app.ui.locale import speak_with
        from routine_app.ui.main_window import MainWindow
        from routine_app.ui.theme import ThemeSource
    except ImportError as error:
        if (error.name or "").startswith("routine_app"):
            raise
        raise Unavailable(library_message(error)) from None
    install_fatal_handler()
    QApplication.setApplicationName("routine-app")
    QApplication.setApplicationDisplayName("Routine")
    QApplication.setDesktopFileName(APP_ID)
    leave_out_silent_bus(bus, os.environ)
    app = QApplication(sys.argv[:1])
    speak_with(app)
    themes = ThemeSource(parts.preferences.value, app.styleHints(), app)
    machine = _Machine(parts)
    services = _services(parts, machine, lambda: restart.ask(window.close))
    window = MainWindow(services, themes)
    desktop = Desktop(window, parts, lambda error: crash_lines(error, request))
    desktop.exit_asked.connect(app.exit)
    sys.excepthook = desktop.on_error
    watch = SignalWatch(desktop.on_signal)
    window.first_frame_shown.connect(pause.end)
    window.first_frame_shown.connect(
        lambda: QTimer.singleShot(0, window, lambda: machine.accompany(window, services, themes))
    )
    listen = partial(first.listen, desktop.on_message, desktop.in_the_way_of)
    try:
        window.show()
        desktop.do(request)
        QTimer.singleShot(_LISTEN_AFTER, listen)
        app.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        watch.close()
    return desktop.code


class _Machine:
    """The parts of the machine that a session uses, made when the window is on the screen."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._clock = parts.clock
        self._awake: KeepAwake | None = None

    def accompany(self, window: MainWindow, services: Services, themes: ThemeSource) -> None:
        """From now on sessions go on beyond their window."""
        from PySide6.QtCore import QTimer

        from routine_app.system.keep_awake import KeepAwake
        from routine_app.ui.companions.companions import Companions, Machine
        from routine_app.ui.desktop import windows_stay_on_top

        self._awake = KeepAwake()
        panel = None
        if sys.platform.startswith("linux"):
            from routine_app.system.media_controls import MediaControls

            panel = partial(MediaControls, clock=self._clock)
        machine = Machine(self._awake, panel, windows_stay_on_top, self._desk)
        companions = Companions(window, services, themes, machine)
        QTimer.singleShot(0, companions, companions.look_for_tray)

    def _desk(self) -> Place:
        """Where desk breaks are offered, and sitting is counted."""
        from routine_app.storage.sitting_file import SittingFile
        from routine_app.system.notification import ask
        from routine_app.system.presence import this_computer
        from routine_app.ui.companions.desk_breaks import Place

        parts = self._parts
        store = SittingFile(parts.places.sitting, lambda: parts.is_deleted)
        return Place(this_computer(), store, partial(ask, clock=self._clock))

    def screen_problem(self) -> str:
        """Why the screen could not be kept on, if it could not."""
        return self._awake.problem if self._awake is not None else ""


def _services(parts: Parts, machine: _Machine, start_again: Callable[[], None]) -> Services:
    from routine_app.ui.desktop import open_path
    from routine_app.ui.services import Services

    return Services(
        practice=parts.practice,
        library=parts.library,
        clock=parts.clock,
        preferences=parts.preferences,
        health=parts.health,
        open_path=open_path,
        data_folder=parts.places.data,
        notices=parts.notices,
        is_saved=lambda: parts.is_saved,
        is_held=lambda: parts.history.holds,
        may_play=parts.may_play,
        session_over=parts.session_over,
        pictures=parts.pictures,
        screen_problem=machine.screen_problem,
        sounds=lambda: parts.sounds,
        own_data=lambda: parts.own_data,
        sync=lambda: parts.sync,
        handing=partial(_handing, parts),
        workshop=parts.workshop,
        own_files=parts.own_files,
        folder_watch=lambda: parts.folder_watch,
        schedule=lambda: parts.schedule,
        start_again=start_again,
    )


def _handing(parts: Parts) -> FilesForOthers:
    from routine_app.file_commands import FilesForOthers

    return FilesForOthers(parts.library)
