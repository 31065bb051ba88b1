"""A sound server of our own whose only device is a null sink: to be heard, frozen and killed.

It lives in a folder of its own and touches nothing of the user's.
"""

from __future__ import annotations

import os
import select
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SINK = "nul"
RATE = 48_000
PROGRAMS = ("pulseaudio", "pactl", "parec")
_PATIENCE = 10.0


def missing_programs() -> list[str]:
    """What has to be installed first."""
    return [name for name in PROGRAMS if shutil.which(name) is None]


class SoundServer:
    """PulseAudio in the folder `runtime`; `environ` leads programs to it."""

    def __init__(self, runtime: Path, *, devices: bool = True) -> None:
        """Without `devices` there is nothing to play on."""
        self._has_devices = devices
        self._folder = runtime / "pulse"
        self._folder.mkdir(parents=True, mode=0o700, exist_ok=True)
        self._process: subprocess.Popen[bytes] | None = None
        self._modules: dict[str, str] = {}
        self.environ = {
            **os.environ,
            "PULSE_RUNTIME_PATH": str(self._folder),
            "PULSE_SERVER": f"unix:{self._folder}/native",
            "PULSE_COOKIE": str(self._folder / "cookie"),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_CONFIG_HOME": str(runtime / "config"),
        }

    def start(self) -> None:
        """Start it and wait until it answers."""
        (self._folder / "pid").unlink(missing_ok=True)
        null = f"--load=module-null-sink sink_name={SINK} rate={RATE}"
        self._process = subprocess.Popen(
            [
                *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"),
                *("--load=module-native-protocol-unix", "--load=module-rescue-streams"),
                *([null] if self._has_devices else []),
            ],
            env={**self.environ, "DBUS_SESSION_BUS_ADDRESS": "disabled:"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(round(_PATIENCE / 0.05)):
            if self._control("info") is not None:
                return
            select.select([], [], [], 0.05)
        raise RuntimeError("pulseaudio does not start")

    def add_to(self, environ: dict[str, str]) -> dict[str, str]:
        """An environment in which programs find this server."""
        places = {name: at for name, at in self.environ.items() if name.startswith("PULSE_")}
        return {**environ, **places}

    def add_device(self, name: str, *, chosen: bool = True) -> None:
        """Plug in another device and make it the one that is used, unless it is not `chosen`."""
        number = self._control("load-module", "module-null-sink", f"sink_name={name}")
        self._modules[name] = (number or "").strip()
        self._control("set-default-sink", name if chosen else SINK)

    def remove_device(self, name: str) -> None:
        """Unplug it."""
        self._control("unload-module", self._modules.pop(name))

    def heard_on(self) -> list[str]:
        """The names of the devices that somebody plays on."""
        sinks = dict(line.split("\t")[:2] for line in self._lines("sinks"))
        return sorted(sinks[line.split("\t")[1]] for line in self._lines("sink-inputs"))

    def freeze(self) -> None:
        """It does not answer any more."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """It answers again, and does what it was asked in between."""
        self._signal(signal.SIGCONT)

    def kill(self) -> None:
        """It is gone."""
        self._signal(signal.SIGKILL)
        if self._process is not None:
            self._process.wait()
            self._process = None

    def _signal(self, number: int) -> None:
        if self._process is not None:
            self._process.send_signal(number)

    def _lines(self, what: str) -> list[str]:
        return (self._control("list", "short", what) or "").splitlines()

    def _control(self, *words: str) -> str | None:
        done = subprocess.run(
            ["pactl", *words], env=self.environ, capture_output=True, text=True, timeout=_PATIENCE
        )
        return done.stdout if done.returncode == 0 else None


@contextmanager
def sound_server(runtime: Path) -> Iterator[SoundServer]:
    """A running server, gone at the end."""
    server = SoundServer(runtime)
    server.start()
    try:
        yield server
    finally:
        server.kill()
