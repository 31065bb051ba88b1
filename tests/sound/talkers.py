"""Programs that stand in for those that speak: real processes that note what they are told."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ESPEAK = """#!/bin/sh
last=""
for word in "$@"; do last="$word"; done
echo "$*" >> "{notes}"
echo "$$" >> "{notes}.pids"
{does}
"""
TALKS = 'echo "f@n\'i:mz"; exec sleep 600'
DISPATCHER = """
import os, socket, sys
path, notes = sys.argv[1], open(sys.argv[2], "a", buffering=1)
server = socket.socket(socket.AF_UNIX)
server.bind(path + ".new")
server.listen()
os.rename(path + ".new", path)
{first}
number, told = 0, False
while True:
    client, _ = server.accept()
    if os.fork():
        continue
    stream = client.makefile("rwb", buffering=0)
    def say(*lines):
        stream.write("".join(line + "\\r\\n" for line in lines).encode())
    for line in stream:
        command = line.decode().strip()
        print(command, file=notes)
        if command == "SPEAK":
            {spoken}
            say("230 OK RECEIVING DATA")
            words = []
            while (word := stream.readline().decode().strip()) != ".":
                words.append(word)
            number += 1
            print("words", " ".join(words), file=notes)
            {acknowledged}
            {begun}
        elif command.startswith("GET"):
            say("251-{module}", "251 OK GET RETURNED")
        elif command.startswith("LIST"):
            say("249-English (Great Britain)\\ten-GB\\tnone", "249-English (America)\\ten-US\\tnone",
                "249-English (America)+Adam\\ten-US\\tAdam", "249-German\\tde\\tnone", "249 OK")
        else:
            told = told or command == "SET self NOTIFICATION ALL on"
            say("200 OK")
"""
ACKNOWLEDGES = 'say(f"225-{number}", "225 OK MESSAGE QUEUED")'
BEGINS = 'told and say(f"701-{number}", "701-1", "701 BEGIN")'


class TalkingProgram:
    """Stands in for espeak-ng: notes its words, then does as it is told."""

    def __init__(self, folder: Path, does: str = TALKS) -> None:
        self.program = folder / "espeak-ng"
        self.notes = folder / "notes"
        self.does(does)

    def does(self, does: str) -> None:
        """What it does after noting its words, in the words of a shell."""
        text = ESPEAK.format(notes=self.notes, does=does)
        fresh = self.program.with_name("fresh")
        fresh.write_text(text, encoding="utf-8")
        fresh.chmod(0o755)
        fresh.rename(self.program)

    @property
    def calls(self) -> list[str]:
        return _lines(self.notes)

    def running(self) -> list[int]:
        """Which of its processes have not ended."""
        pids = (int(line) for line in _lines(Path(f"{self.notes}.pids")))
        return [pid for pid in pids if is_running(pid)]


class TalkingService:
    """Stands in for speech-dispatcher: a script to start, and the socket it will listen on."""

    def __init__(self, folder: Path) -> None:
        self.address = folder / "speechd.sock"
        self.notes = folder / "service"
        self.script = folder / "service.py"
        self.does()

    def does(
        self,
        first: str = "",
        spoken: str = "",
        begun: str = BEGINS,
        acknowledged: str = ACKNOWLEDGES,
        module: str = "espeak-ng",
    ) -> None:
        """What the next one does at its start, before it takes words, and once it has them.

        `module` is what synthesizes its speech.
        """
        text = DISPATCHER.format(
            first=first,
            spoken=spoken or "pass",
            begun=begun or "pass",
            acknowledged=acknowledged,
            module=module,
        )
        self.script.write_text(text, encoding="utf-8")

    @property
    def command(self) -> tuple[str, ...]:
        return (sys.executable, "-I", "-S", str(self.script), str(self.address), str(self.notes))

    @property
    def words(self) -> list[str]:
        """The words it was given, in order."""
        told = (line for line in self.lines if line.startswith("words "))
        return [line.removeprefix("words ") for line in told]

    @property
    def lines(self) -> list[str]:
        return _lines(self.notes)


def is_running(pid: int) -> bool:
    """Whether a process is there and has not ended, even if nobody has fetched its result."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state not in {"Z", "X"}


def end(pid: int) -> None:
    """End a process that a test has started."""
    if is_running(pid):
        os.kill(pid, 9)


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []
