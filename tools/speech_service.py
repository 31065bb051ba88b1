"""A speech service of our own, to be frozen and killed: speech-dispatcher with its usual voices.

It lives in a folder of its own, plays on the sound server that it is given, and touches nothing of
the user's.
"""

from __future__ import annotations

import os
import select
import shutil
import signal
import subprocess
from pathlib import Path

PROGRAM = "speech-dispatcher"
_PATIENCE = 10.0


def missing_speech() -> list[str]:
    """What has to be installed first."""
    return [name for name in (PROGRAM,) if shutil.which(name) is None]


class SpeechService:
    """Speech-dispatcher in the folder `runtime`, with all its children one group."""

    def __init__(self, runtime: Path, environ: dict[str, str]) -> None:
        self._folder = runtime / "speech"
        self._folder.mkdir(parents=True, mode=0o700)
        self.address = self._folder / "speechd.sock"
        self._environ = {**environ, "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until it listens."""
        places = ("-S", self.address, "-L", self._folder / "log", "-P", self._folder / "pid")
        self._process = subprocess.Popen(
            [PROGRAM, "-s", "-t", "0", *map(str, places)],
            env=self._environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        for _ in range(round(_PATIENCE / 0.05)):
            if self.address.exists():
                return
            select.select([], [], [], 0.05)
        raise RuntimeError("speech-dispatcher does not start")

    def add_to(self, environ: dict[str, str]) -> dict[str, str]:
        """An environment in which programs find this service."""
        return {**environ, "SPEECHD_ADDRESS": f"unix_socket:{self.address}"}

    def freeze(self) -> None:
        """It takes calls and answers none."""
        self._signal(signal.SIGSTOP)

    def kill(self) -> None:
        """It is gone, in the middle of a word or not."""
        self._signal(signal.SIGKILL)
        if self._process is not None:
            self._process.wait()
            self._process = None

    def _signal(self, number: int) -> None:
        if self._process is not None:
            os.killpg(self._process.pid, number)
