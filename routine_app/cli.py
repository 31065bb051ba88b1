"""The command line: what may be typed, and plain sentences when it is not understood.

Nothing is imported before it is known to be needed: `--version` answers without the program,
`check`, everything with `--text` and the numbers of a figure without Qt.
"""

from __future__ import annotations

import os
import sys

from routine_app import __version__
from routine_app.domain.language import tr
from routine_app.options.usage import (
    UsageProblem,
    always_text,
    goes_with,
    hint,
    no_further,
)

TYPE_CHECKING = False
if TYPE_CHECKING:  # typing itself takes longer than printing the version
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence
    from pathlib import Path
    from typing import NoReturn

    from routine_app.domain.drawing import Drawing
    from routine_app.domain.file_work import FileWork
    from routine_app.domain.request import Request, Verb
    from routine_app.domain.transfer import Transfer

EXIT_USAGE = 2
FASTEST = 1000
PLAY_CHIMES = "--play-chimes"
"""Said by a window alone: be the process that plays its chimes."""

VERSION = f"routine-app {__version__}"
_OF_FIGURE = ("--phase", "--side", "--muscles", "--theme", "--size", "--set")
_OF_FILES = {
    "--out": ("figure", "new", "share", "handout"),
    "--format": ("check",),
    "--large": ("handout",),
    "--paper": ("handout",),
}
_OF_TRANSFER = {
    "--notes": ("export",),
    "--health": ("export", "settings"),
    "--habit": ("import",),
    "--dry-run": ("import", "settings"),
}
_FILE_VERBS = ("check", "new", "share", "handout", "schema")
_OPTIONS = (
    *("--text", "--json", "--short", "--data-dir", "--accept-safety", "--version", "--help"),
    *("--speed", "--wait"),
    *_OF_FIGURE,
    *_OF_FILES,
    *_OF_TRANSFER,
)


def main() -> int:
    """Do what this process was called for; its exit code."""
    open_missing_streams()
    if sys.argv[1:] == [PLAY_CHIMES]:
        from routine_app.sound.chime_player import main as play_chimes

        return play_chimes()
    try:
        request = _understand(sys.argv[1:])
    except UsageProblem as problem:
        advice = tr("'routine-app --help' lists what there is.")
        _complain(f"{problem} {advice}")
        return EXIT_USAGE
    if isinstance(request, str):
        return _say(request)
    if request.is_for_window:
        from routine_app.system.preload import preload_qt

        preload_qt(os.environ)
    from routine_app.app import run

    return run(request)


def _understand(arguments: Sequence[str]) -> Request | str:
    """What is asked for, or in the user's language what there is. Raises UsageProblem.

    A request needs no language yet: what is slow to load begins to load before anything is said.
    """
    try:
        found = parse(arguments)
    except UsageProblem:
        found = ""
    if not isinstance(found, str) or found == VERSION:
        return found
    from routine_app.domain.request import Request
    from routine_app.parts import speak_language

    speak_language(Request())
    return parse(arguments)


def parse(arguments: Sequence[str]) -> Request | str:
    """What is asked for: a request, or a text to print. Raises UsageProblem."""
    if list(arguments) in (["--version"], ["--help"], ["-h"]):
        return VERSION if arguments[0] == "--version" else _help()
    from routine_app.domain.request import Request

    if not arguments:
        return Request()
    typed, unknown = _parser().parse_known_intermixed_args(list(arguments))
    if typed.help:
        return _help()
    if typed.version:
        return VERSION
    if unknown:
        missing = tr("There is no option '{option}'.", option=unknown[0])
        raise UsageProblem(f"{missing}{hint(unknown[0], _OPTIONS)}")
    verb, *targets = _words(typed.words, "play" if typed.text else "open")
    request = Request(
        verb=_verb(verb),
        targets=tuple(targets),
        short=typed.short,
        text=typed.text,
        json=typed.json,
        data_dir=_folder(typed.data_dir),
        speed=_speed(typed.speed),
        accept_safety=typed.accept_safety,
        drawing=_drawing(typed, verb),
        transfer=_transfer(typed, verb),
        files=_file_work(typed, verb),
        wait=typed.wait,
    )
    _check(request)
    return request


def _parser() -> ArgumentParser:
    from argparse import ArgumentParser  # not worth its 6 ms when nothing was typed

    class Parser(ArgumentParser):
        """Complaints in plain sentences."""

        def error(self, message: str) -> NoReturn:
            raise UsageProblem(_in_plain_words(message))

    parser = Parser(add_help=False, allow_abbrev=False)
    parser.add_argument("words", nargs="*")
    for name in ("--text", "--json", "--short", "--accept-safety", "--version", "--muscles"):
        parser.add_argument(name, action="store_true")
    for name in ("--notes", "--health", "--dry-run", "--large", "--wait"):
        parser.add_argument(name, action="store_true")
    for name in (
        "--habit",
        "--out",
        "--format",
        "--paper",
        "--phase",
        "--side",
        "--theme",
        "--size",
    ):
        parser.add_argument(name)
    parser.add_argument("--set", action="append", default=[])
    parser.add_argument("--help", "-h", action="store_true")
    parser.add_argument("--data-dir")
    parser.add_argument("--speed", default="1")
    return parser


def _in_plain_words(message: str) -> str:
    """A complaint of argparse as a sentence."""
    option = message.removeprefix("argument ").split(":")[0]
    if "expected one argument" in message:
        return tr("The option {option} needs a value.", option=option)
    if "ignored explicit argument" in message:
        return tr("The option {option} takes no value.", option=option.split("/")[0])
    return f"{message[:1].upper()}{message[1:]}."


def _words(typed: Sequence[str], verb: str) -> Sequence[str]:
    """Files alone, as a desktop opens them, are to be looked at; in a terminal, to be played."""
    if typed and all(word.endswith((".yaml", ".yml")) for word in typed):
        return (verb, *typed)
    return typed or ("",)


def _verb(word: str) -> Verb:
    from routine_app.domain.request import Verb

    if word in {verb.value for verb in Verb}:
        return Verb(word)
    meant = hint(word, [verb.value for verb in Verb if verb.value])
    missing = tr("There is no command '{word}'.", word=word)
    raise UsageProblem(f"{missing}{meant}")


def _folder(text: str | None) -> Path | None:
    from pathlib import Path

    if text is None:
        return None
    folder = Path(text)
    if not text or (folder.exists() and not folder.is_dir()):
        raise UsageProblem(tr("The option --data-dir needs the name of a folder."))
    return folder


def _speed(text: str) -> int:
    from routine_app.domain.digits import whole_number

    speed = whole_number(text, FASTEST)
    if not speed:
        raise UsageProblem(
            tr("The option --speed needs a whole number from 1 to {most}.", most=FASTEST)
        )
    return speed


def _check(request: Request) -> None:
    """Refuse what does not go together."""
    from routine_app.domain.request import Verb

    verb, count = request.verb, len(request.targets)
    if request.wait and verb is not Verb.REMIND:
        raise goes_with("--wait", Verb.REMIND)
    if request.is_about_reminder:
        from routine_app.options.reminder import check_reminder

        check_reminder(request)
        return
    if verb is Verb.PLAY and count != 1:
        raise UsageProblem(tr("Say which routine to play: 'routine-app play first-length'."))
    if verb is Verb.EDIT and (count != 1 or request.text):
        raise UsageProblem(tr("Say which file to edit in the window: 'routine-app edit a.yaml'."))
    if verb is Verb.OPEN and (not count or request.text):
        raise UsageProblem(tr("Say which files to open in the window: 'routine-app open a.yaml'."))
    if verb is Verb.CUES and count != 1:
        raise UsageProblem(tr("Say of which routine: 'routine-app cues first-length'."))
    if verb is Verb.FIGURE:
        from routine_app.options.figure import check_figure

        check_figure(request)
        return
    if request.files is not None:
        from routine_app.options.files import check_files

        check_files(request)
        return
    if request.transfer is not None:
        from routine_app.options.transfer import check_transfer

        check_transfer(request)
        return
    if verb not in {Verb.PLAY, Verb.OPEN, Verb.EDIT, Verb.CUES} and count:
        raise no_further(verb, request.targets[0])
    if request.short and verb is not Verb.TODAY:
        raise goes_with("--short", Verb.TODAY)
    if request.json and verb is not Verb.HISTORY:
        raise goes_with("--json", Verb.HISTORY, Verb.FIGURE)
    if request.json and request.text:
        raise UsageProblem(tr("--json and --text do not go together."))
    if request.speed > 1 and verb in {Verb.HISTORY, Verb.CUES}:
        raise UsageProblem(tr("--speed goes with playing only."))
    if request.text and verb is Verb.CUES:
        raise always_text(verb)


# --------------------------------------------------------- figures and files


def _drawing(typed: Namespace, verb: str) -> Drawing | None:
    """The options of `figure`, which go with nothing else."""
    if verb == "figure":
        from routine_app.options.figure import drawing

        return drawing(typed)
    given = [name for name in _OF_FIGURE if getattr(typed, name[2:])]
    if given:
        raise goes_with(given[0], "figure")
    return None


def _file_work(typed: Namespace, verb: str) -> FileWork | None:
    """The options of the commands that read and write files of routines."""
    for name, owners in _OF_FILES.items():
        if getattr(typed, name[2:]) and verb not in owners:
            raise goes_with(name, *owners)
    if verb not in _FILE_VERBS:
        return None
    from routine_app.options.files import file_work

    return file_work(typed, verb)


def _transfer(typed: Namespace, verb: str) -> Transfer | None:
    """The options of the commands that write to files of the history or take them in."""
    for name, owners in _OF_TRANSFER.items():
        if getattr(typed, name[2:].replace("-", "_")) and verb not in owners:
            raise goes_with(name, *owners)
    if verb not in {"export", "import", "settings"}:
        return None
    from routine_app.domain.transfer import Transfer

    return Transfer(typed.notes, typed.health, typed.habit or "", typed.dry_run)


def open_missing_streams() -> None:
    """Put something harmless where standard streams were closed.

    A file opened later would get the number of a closed stream, and what is written to that
    stream, by Qt for instance, would end up in the file.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


def _help() -> str:
    from routine_app.options.help import help_text

    return help_text()


def _say(text: str) -> int:
    from routine_app.terminal.output import Output

    output = Output(sys.stdout)
    output.lines(*text.splitlines())
    if output.problem:
        _complain(output.problem)
        return 1
    return 0


def _complain(text: str) -> None:
    from routine_app.terminal.output import Output

    Output(sys.stderr).line(f"routine-app: {text}")
