"""What a scheduler is to call, and what it is given for that: files, and commands to be run."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Mapping
from datetime import time
from pathlib import Path

from routine_app.domain.value import Value

NAME = "routine-app-reminder"
_LINK = Path("/usr/bin/routine-app")
_FOLDERS = {"XDG_DATA_HOME": ".local/share", "XDG_CACHE_HOME": ".cache"}


class Program(Value):
    """How this very program is started: its words, and the folder in which they hold, if any."""

    words: tuple[str, ...]
    folder: Path | None = None


class Job(Value):
    """Call `words` every day. `file` is the program among them: without it there is no call."""

    name: str
    file: str
    words: tuple[str, ...]
    folder: Path | None = None

    @property
    def is_writable(self) -> bool:
        """Whether the texts of schedulers, which are made of lines, can name it."""
        return all(word.isprintable() for word in (*self.words, str(self.folder or "")))


class Plan(Value):
    """Files, what is run once they are there, and what undoes it before and after they go.

    `traces` is what running leaves behind while it holds; `stays` is started and goes on by itself.
    """

    files: tuple[tuple[Path, bytes], ...]
    begin: tuple[tuple[str, ...], ...] = ()
    end: tuple[tuple[str, ...], ...] = ()
    after: tuple[tuple[str, ...], ...] = ()
    traces: tuple[Path, ...] = ()
    stays: tuple[str, ...] = ()


MakePlan = Callable[[Job, time], Plan]


def find_program(
    started_as: str,
    python: str,
    package: Path,
    environ: Mapping[str, str],
    *,
    frozen: bool,
    link: Path = _LINK,
) -> Program:
    """How this program is started again, wherever it was installed.

    A link such as the one that pipx makes is not followed: it outlives what it leads to now. So
    does the `link` of a package; and when it is gone, the folder in which it was is still there.
    """
    if environ.get("APPIMAGE"):
        return Program((environ["APPIMAGE"],))
    if frozen:
        is_packaged = link.exists() and link.samefile(python)
        return Program((str(link) if is_packaged else _without_console(python),))
    script = Path(started_as).absolute()
    if script.stem == "routine-app" and os.access(script, os.X_OK):
        return Program((str(script),))
    return Program((python, "-m", package.name), package.parent)


def _without_console(program: str) -> str:
    """On Windows, of the two programs that are packed the one that opens no console."""
    path = Path(program)
    beside = path.with_name(path.name.replace("routine-app-cli", "routine-app"))
    return str(beside) if beside.is_file() else program


def reminder_job(program: Program, data_dir: Path | None, environ: Mapping[str, str]) -> Job:
    """The call of the reminder; folders that were chosen for this start are chosen there as well.

    A data folder of its own has a reminder of its own.
    """
    words, name = (*program.words, "remind"), NAME
    if data_dir is not None:
        data = os.path.realpath(data_dir)
        words, name = (*words, "--data-dir", data), f"{NAME}-{zlib.crc32(os.fsencode(data)):08x}"
    else:
        words = (*_chosen(environ), *words)
    return Job(name, program.words[0], words, program.folder)


def _chosen(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Folders that a scheduler would not know of: it does not read what shells read."""
    usual = Path(environ.get("HOME", "/"))
    chosen = tuple(
        f"{name}={environ[name]}"
        for name, folder in _FOLDERS.items()
        if Path(environ.get(name, "")).is_absolute() and Path(environ[name]) != usual / folder
    )
    return ("/usr/bin/env", *chosen) if chosen else ()


def on_day_of_change(at: time) -> tuple[time, ...]:
    """The times at which to call: in the small hours an hour later, too.

    Clocks that are put forward leave an hour out there. The second call finds that all was said.
    """
    return (at, at.replace(hour=at.hour + 1)) if at.hour < 4 else (at,)
