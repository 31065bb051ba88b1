"""The command line: what may be typed, and plain sentences when it is not understood.

Nothing is imported before it is known to be needed: `--version` answers without the program,
`check`, everything with `--text` and the numbers of a figure without Qt.
"""

from __future__ import annotations

import os
import sys

from routine_app import __version__
from routine_app.options.usage import UsageProblem, hint

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
HELP = """\
Routine: guided routines for the psoas and the hips.

  routine-app                  open on today
  routine-app today            start today's routine
  routine-app today --short    start its short option
  routine-app history          show the streak and what was done
  routine-app play NAME        play a routine, by its name or from a file
  routine-app open FILE...     look at files of routines, and add them to your own
  routine-app edit NAME        change a routine or an exercise, by its name or
                               from a file
  routine-app check FILE...    list the problems of routine files
  routine-app new NAME         write a routine to begin with, NAME.yaml, in this
                               folder; its comments say what each line means
  routine-app share NAME       write a routine as one file to hand over, with the
                               exercises that are your own in it
  routine-app handout NAME     write a routine as pages to print, with pictures and
                               21 days to tick
  routine-app schema           say where the JSON Schema of these files lies, with
                               which editors complete and check them
  routine-app cues NAME        write down all that is said and sounded, with times
  routine-app export FILE      write the history to a .json (everything), .csv
                               (sessions), .ics (days) or .pdf (a reset) file
  routine-app import FILE      take in such a .json or .csv file, or Checkmarks.csv
                               of Loop Habit Tracker; what is here already stays
  routine-app reminder on 07:30
                               remind at this time, also when Routine is closed;
                               'reminder off' ends it, 'reminder status' says how
                               things stand
  routine-app remind           what the computer calls then: remind, unless today
                               is done or was spoken of
  routine-app figure NAME      draw an exercise, by its name or from a file;
                               the name 'standing' is every joint at 0 degrees

Options
  --text           play, or show the history, in this terminal without a window
  --json           the history, or the numbers of a figure, as JSON
  --data-dir DIR   keep everything in DIR
  --accept-safety  you have read the safety notes
  --version        the version
  --help           this text

Options of 'export' and 'import'
  --notes          your notes too, in a .pdf
  --health         your answers about health too, in a .json
  --habit NAME     the habit to take from Checkmarks.csv
  --dry-run        only say what an import would bring

Options of 'remind'
  --wait           stay, and remind every day

Options of 'check'
  --format FORMAT  text (preset) or json

Options of 'handout'
  --large          large print, for reading from the floor
  --paper PAPER    a4 or letter (preset: as in your country)

Options of 'figure'
  --out FILE       where the picture goes: a .png, .svg or .pdf (with 'new'
                   and 'share', where the routine goes: a .yaml; with
                   'handout' a .pdf; these three write over no file)
  --phase PHASE    start, or hold (preset)
  --side SIDE      left, or right (preset) works
  --muscles        look into the body
  --theme THEME    light (preset) or dark
  --size WxH       in pixels, such as 700x500
  --set CHANNEL=DEGREES
                   another joint angle, such as hip_right.flexion=30; may be
                   given several times

Mobility and comfort practice. Not medical advice."""

_OF_FIGURE = ("--phase", "--side", "--muscles", "--theme", "--size", "--set")
_OF_FILES = {
    "--out": ("figure", "new", "share", "handout"),
    "--format": ("check",),
    "--large": ("handout",),
    "--paper": ("handout",),
}
_OF_TRANSFER = {"export": ("--notes", "--health"), "import": ("--habit", "--dry-run")}
_FILE_VERBS = ("check", "new", "share", "handout", "schema")
_OPTIONS = (
    *("--text", "--json", "--short", "--data-dir", "--accept-safety", "--version", "--help"),
    *("--speed", "--wait"),
    *_OF_FIGURE,
    *_OF_FILES,
    *(option for options in _OF_TRANSFER.values() for option in options),
)


def main() -> int:
    """Do what this process was called for; its exit code."""
    open_missing_streams()
    if sys.argv[1:] == [PLAY_CHIMES]:
        from routine_app.sound.chime_player import main as play_chimes

        return play_chimes()
    from routine_app.parts import speak_language

    speak_language()
    try:
        request = parse(sys.argv[1:])
    except UsageProblem as problem:
        _complain(f"{problem} 'routine-app --help' lists what there is.")
        return EXIT_USAGE
    if isinstance(request, str):
        return _say(request)
    if request.is_for_window:
        from routine_app.system.preload import preload_qt

        preload_qt(os.environ)
    from routine_app.app import run

    return run(request)


def parse(arguments: Sequence[str]) -> Request | str:
    """What is asked for: a request, or a text to print. Raises UsageProblem."""
    if list(arguments) in (["--version"], ["--help"], ["-h"]):
        return VERSION if arguments[0] == "--version" else HELP
    from routine_app.domain.request import Request

    if not arguments:
        return Request()
    typed, unknown = _parser().parse_known_intermixed_args(list(arguments))
    if typed.help:
        return HELP
    if typed.version:
        return VERSION
    if unknown:
        raise UsageProblem(f"There is no option '{unknown[0]}'.{hint(unknown[0], _OPTIONS)}")
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
        return f"The option {option} needs a value."
    if "ignored explicit argument" in message:
        return f"The option {option.split('/')[0]} takes no value."
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
    raise UsageProblem(f"There is no command '{word}'.{meant}")


def _folder(text: str | None) -> Path | None:
    from pathlib import Path

    if text is None:
        return None
    folder = Path(text)
    if not text or (folder.exists() and not folder.is_dir()):
        raise UsageProblem("The option --data-dir needs the name of a folder.")
    return folder


def _speed(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:9]) <= FASTEST):
        raise UsageProblem(f"The option --speed needs a whole number from 1 to {FASTEST}.")
    return int(text)


def _check(request: Request) -> None:
    """Refuse what does not go together."""
    from routine_app.domain.request import Verb

    verb, count = request.verb, len(request.targets)
    if request.wait and verb is not Verb.REMIND:
        raise UsageProblem("--wait goes with 'remind' only.")
    if request.is_about_reminder:
        from routine_app.options.reminder import check_reminder

        check_reminder(request)
        return
    if verb is Verb.PLAY and count != 1:
        raise UsageProblem("Say which routine to play: 'routine-app play first-length'.")
    if verb is Verb.EDIT and (count != 1 or request.text):
        raise UsageProblem("Say which file to edit in the window: 'routine-app edit a.yaml'.")
    if verb is Verb.OPEN and (not count or request.text):
        raise UsageProblem("Say which files to open in the window: 'routine-app open a.yaml'.")
    if verb is Verb.CUES and count != 1:
        raise UsageProblem("Say of which routine: 'routine-app cues first-length'.")
    if verb is Verb.FIGURE:
        from routine_app.options.figure import check_figure

        check_figure(request)
        return
    if request.files is not None:
        from routine_app.options.files import check_files

        check_files(request)
        return
    if verb in {Verb.EXPORT, Verb.IMPORT}:
        _check_transfer(request)
        return
    if verb not in {Verb.PLAY, Verb.OPEN, Verb.EDIT, Verb.CUES} and count:
        raise UsageProblem(f"'{verb}' takes no further words, here '{request.targets[0]}'.")
    if request.short and verb is not Verb.TODAY:
        raise UsageProblem("--short goes with 'today' only.")
    if request.json and verb is not Verb.HISTORY:
        raise UsageProblem("--json goes with 'history' and 'figure' only.")
    if request.json and request.text:
        raise UsageProblem("--json and --text do not go together.")
    if request.speed > 1 and verb in {Verb.HISTORY, Verb.CUES}:
        raise UsageProblem("--speed goes with playing only.")
    if request.text and verb is Verb.CUES:
        raise UsageProblem(f"'{verb}' always prints text; leave out --text.")


# ---------------------------------------------------------- export and import


def _transfer(typed: Namespace, verb: str) -> Transfer | None:
    """The options of `export` and of `import`, each of which goes with nothing else."""
    for owner, options in _OF_TRANSFER.items():
        given = [name for name in options if getattr(typed, name[2:].replace("-", "_"))]
        if given and verb != owner:
            raise UsageProblem(f"{given[0]} goes with '{owner}' only.")
    if verb not in _OF_TRANSFER:
        return None
    from routine_app.domain.transfer import Transfer

    return Transfer(typed.notes, typed.health, typed.habit or "", typed.dry_run)


def _check_transfer(request: Request) -> None:
    verb = request.verb
    if len(request.targets) != 1:
        raise UsageProblem(f"Say which file: 'routine-app {verb} history.json'.")
    others = {"--text": request.text, "--json": request.json, "--short": request.short}
    others["--speed"] = request.speed > 1
    given = [name for name, is_given in others.items() if is_given]
    if given:
        raise UsageProblem(f"{given[0]} does not go with '{verb}'.")


# --------------------------------------------------------- figures and files


def _listed(words: Sequence[str]) -> str:
    """ "'a'", "'a' and 'b'", "'a', 'b' and 'c'"."""
    quoted = [f"'{word}'" for word in words]
    return " and ".join(filter(None, (", ".join(quoted[:-1]), quoted[-1])))


def _drawing(typed: Namespace, verb: str) -> Drawing | None:
    """The options of `figure`, which go with nothing else."""
    if verb == "figure":
        from routine_app.options.figure import drawing

        return drawing(typed)
    given = [name for name in _OF_FIGURE if getattr(typed, name[2:])]
    if given:
        raise UsageProblem(f"{given[0]} goes with 'figure' only.")
    return None


def _file_work(typed: Namespace, verb: str) -> FileWork | None:
    """The options of the commands that read and write files of routines."""
    for name, owners in _OF_FILES.items():
        if getattr(typed, name[2:]) and verb not in owners:
            raise UsageProblem(f"{name} goes with {_listed(owners)} only.")
    if verb not in _FILE_VERBS:
        return None
    from routine_app.options.files import file_work

    return file_work(typed, verb)


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
