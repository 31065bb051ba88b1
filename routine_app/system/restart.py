"""Beginning anew: the same program once more, in the place of this process where there is a way.

A process that takes the place of this one keeps its terminal and its sandbox; the window that is
closed has let go of everything by then.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

Begin = Callable[[Sequence[str], Path | None, Mapping[str, str]], object]


class Restart:
    """Wished for by a window, carried out when nothing of it is left."""

    def __init__(self) -> None:
        self.is_wanted = False

    def ask(self, close: Callable[[], bool]) -> None:
        """Begin anew once the window is closed; one that stays open goes on as it is."""
        self.is_wanted = True
        self.is_wanted = close()

    def carry_out(
        self, options: Sequence[str], environ: Mapping[str, str], begin: Begin | None = None
    ) -> None:
        """Start the program with these options, if that was wished for."""
        from routine_app.system.scheduling.machine import own_program, start_apart

        if self.is_wanted:
            program = own_program(environ)
            begin = begin or (start_apart if sys.platform == "win32" else _in_our_place)
            begin((*program.words, *options), program.folder, environ)


def _in_our_place(words: Sequence[str], folder: Path | None, environ: Mapping[str, str]) -> None:
    if folder is not None:
        environ = {**environ, "PYTHONPATH": _first(folder, environ.get("PYTHONPATH", ""))}
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os.execvpe(words[0], list(words), dict(environ))


def _first(folder: Path, path: str) -> str:
    """A search path on which this folder comes first; the working folder stays what it is."""
    return os.pathsep.join(filter(None, (str(folder), path)))
