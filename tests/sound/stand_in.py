"""A process that takes the place of the one that plays the chimes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

START = 'say("ready")'
ANSWER = 'say({"play": "played", "beat": "here"}.get(word, ""))'

STAND_IN = """
import os, sys
def say(line):
    print(line, flush=True)
notes = open(sys.argv[1], "a", buffering=1)
print("started", os.getpid(), file=notes)
{start}
for line in sys.stdin:
    word = line.split()[0]
    print(line.strip(), file=notes)
    {answer}
print("over", file=notes)
"""


class StandIn:
    """A process that plays nothing and notes what it is told."""

    def __init__(self, folder: Path) -> None:
        self.script = folder / "stand_in.py"
        self.notes = folder / "notes"
        self.does()

    def does(self, start: str = START, answer: str = ANSWER) -> None:
        """What the next one does at its start, and with each line."""
        text = STAND_IN.format(start=start, answer=answer)
        self.script.write_text(text, encoding="utf-8")

    @property
    def command(self) -> tuple[str, ...]:
        return (sys.executable, "-I", "-S", str(self.script), str(self.notes))

    def lines(self, word: str) -> list[str]:
        """What was noted that begins with a word."""
        text = self.notes.read_text(encoding="utf-8") if self.notes.exists() else ""
        return [line for line in text.splitlines() if line.startswith(word)]

    def told(self, word: str, times: int) -> Callable[[], bool]:
        """Whether it has been told so, so many times."""
        return lambda: len(self.lines(word)) == times

    @property
    def pids(self) -> list[int]:
        return [int(line.split()[1]) for line in self.lines("started")]
