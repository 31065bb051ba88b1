"""What `routine-app --help` prints: every command and option, each with what it does.

Man page and completions are made of the same text, in English.
"""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from routine_app.domain.language import mark, tr

Row = tuple[str, str]
"""What is typed, and what it does."""

_ABOUT = mark("Routine: guided routines for the psoas and the hips.")
_LAST = mark("Mobility and comfort practice. Not medical advice.")
_WIDTH, _COMMANDS, _OPTIONS = 83, 29, 17
"""Columns of a line, of what is typed as a command, and as an option."""

COMMANDS: tuple[Row, ...] = (
    ("routine-app", mark("open on today")),
    ("routine-app today", mark("start today's routine")),
    ("routine-app today --short", mark("start its short option")),
    ("routine-app history", mark("show the streak and what was done")),
    ("routine-app play NAME", mark("play a routine, by its name or from a file")),
    ("routine-app open FILE...", mark("look at files of routines, and add them to your own")),
    (
        "routine-app edit NAME",
        mark("change a routine or an exercise, by its name or from a file"),
    ),
    ("routine-app check FILE...", mark("list the problems of routine files")),
    (
        "routine-app new NAME",
        mark(
            "write a routine to begin with, NAME.yaml, in this folder; its comments say what "
            "each line means"
        ),
    ),
    (
        "routine-app share NAME",
        mark(
            "write a routine as one file to hand over, with the exercises that are your own in it"
        ),
    ),
    (
        "routine-app handout NAME",
        mark("write a routine as pages to print, with pictures and 21 days to tick"),
    ),
    (
        "routine-app schema",
        mark(
            "say where the JSON Schema of these files lies, with which editors complete and "
            "check them"
        ),
    ),
    ("routine-app cues NAME", mark("write down all that is said and sounded, with times")),
    (
        "routine-app export FILE",
        mark(
            "write the history to a .json (everything), .csv (sessions), .ics (days) or .pdf "
            "(a reset) file"
        ),
    ),
    (
        "routine-app import FILE",
        mark(
            "take in such a .json or .csv file, or Checkmarks.csv of Loop Habit Tracker; what "
            "is here already stays"
        ),
    ),
    (
        "routine-app settings export FILE",
        mark("write your settings to a .json file; 'settings import' takes them from one"),
    ),
    (
        "routine-app reminder on 07:30",
        mark(
            "remind at this time, also when Routine is closed; 'reminder off' ends it, "
            "'reminder status' says how things stand"
        ),
    ),
    (
        "routine-app remind",
        mark("what the computer calls then: remind, unless today is done or was spoken of"),
    ),
    (
        "routine-app figure NAME",
        mark(
            "draw an exercise, by its name or from a file; the name 'standing' is every joint "
            "at 0 degrees"
        ),
    ),
)
OPTIONS: tuple[tuple[str, tuple[Row, ...]], ...] = (
    (
        mark("Options"),
        (
            ("--text", mark("play, or show the history, in this terminal without a window")),
            ("--json", mark("the history, or the numbers of a figure, as JSON")),
            ("--data-dir DIR", mark("keep everything in DIR")),
            ("--accept-safety", mark("you have read the safety notes")),
            ("--version", mark("the version")),
            ("--help", mark("this text")),
        ),
    ),
    (
        mark("Options of 'export', 'import' and 'settings'"),
        (
            ("--notes", mark("your notes too, in a .pdf")),
            ("--health", mark("your answers about health too, in a .json")),
            ("--habit NAME", mark("the habit to take from Checkmarks.csv")),
            ("--dry-run", mark("only say what an import would bring")),
        ),
    ),
    (mark("Options of 'remind'"), (("--wait", mark("stay, and remind every day")),)),
    (mark("Options of 'check'"), (("--format FORMAT", mark("text (preset) or json")),)),
    (
        mark("Options of 'handout'"),
        (
            ("--large", mark("large print, for reading from the floor")),
            ("--paper PAPER", mark("a4 or letter (preset: as in your country)")),
        ),
    ),
    (
        mark("Options of 'figure'"),
        (
            (
                "--out FILE",
                mark(
                    "where the picture goes: a .png, .svg or .pdf (with 'new' and 'share', where "
                    "the routine goes: a .yaml; with 'handout' a .pdf; these three write over no "
                    "file)"
                ),
            ),
            ("--phase PHASE", mark("start, or hold (preset)")),
            ("--side SIDE", mark("left, or right (preset) works")),
            ("--muscles", mark("look into the body")),
            ("--theme THEME", mark("light (preset) or dark")),
            ("--size WxH", mark("in pixels, such as 700x500")),
            (
                "--set CHANNEL=DEGREES",
                mark(
                    "another joint angle, such as hip_right.flexion=30; may be given several times"
                ),
            ),
        ),
    ),
)


def help_text() -> str:
    """All of it, in the user's language."""
    parts = [tr(_ABOUT), "\n".join(_laid_out(COMMANDS, _COMMANDS))]
    for title, rows in OPTIONS:
        parts.append("\n".join((tr(title), *_laid_out(rows, _OPTIONS))))
    return "\n\n".join((*parts, tr(_LAST)))


def _laid_out(rows: tuple[Row, ...], column: int) -> Iterator[str]:
    """Lines in two columns; what is too long for the first has a line of its own."""
    for typed, does in rows:
        lines = wrap(tr(does), _WIDTH - column - 2, break_on_hyphens=False)
        if len(typed) > column - 2:
            yield f"  {typed}"
        else:
            yield f"  {typed:<{column}}{lines.pop(0)}"
        yield from (" " * (column + 2) + line for line in lines)
