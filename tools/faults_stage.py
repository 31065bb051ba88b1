"""What can go wrong with sound, speech, buses and clocks, each a real process that is hurt.

A fault has a part before the program starts, and one in the middle of its first hold.
"""

from __future__ import annotations

import os
import shutil
import signal
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from tools.bench_process import Child
from tools.false_clock import LIBRARY, FalseClock, library
from tools.session_bus import session_bus, with_bus, without_bus
from tools.sound_server import SoundServer, missing_programs
from tools.speech_service import SpeechService, missing_speech

THAW_AFTER = 8.0
"""Seconds that a server stays frozen in mid-hold: two words are due meanwhile, which cost a voice."""
STOPPED = 60.0
"""Seconds that the program itself stands still."""
HOUR = 3600
_NEEDED = ("setpriv", "stdbuf")
"""What the program starts that is no voice."""


@dataclass
class Stage:
    """Where a fault happens: the server, the environment of the program, what has to be undone.

    `child` is the program; `stopped` when it was stopped, by the monotonic clock in milliseconds.
    """

    folder: Path
    server: SoundServer
    environ: dict[str, str]
    undone: ExitStack
    speech: SpeechService | None = None
    clock: FalseClock | None = None
    child: Child | None = None
    stopped: float = 0.0


Act = Callable[[Stage], None]


def _nothing(stage: Stage) -> None:
    """All is well."""


# --------------------------------------------------------------------- before the start


def _bus(stage: Stage, *, silent: bool = False, frozen: bool = False) -> None:
    bus = stage.undone.enter_context(session_bus(stage.folder, silent_services=silent))
    stage.environ = with_bus(stage.environ, bus.address)
    if frozen:
        bus.freeze()


def _no_bus(stage: Stage) -> None:
    stage.environ = without_bus(stage.environ)


def _no_server(stage: Stage) -> None:
    _bus(stage)
    stage.server.kill()


def _frozen_server(stage: Stage) -> None:
    _bus(stage)
    stage.server.freeze()


def _no_device(stage: Stage) -> None:
    """A server that runs, with nothing to play on."""
    _bus(stage)
    stage.server.kill()
    stage.server = SoundServer(stage.folder, devices=False)
    stage.undone.callback(stage.server.kill)
    stage.server.start()


def _speech(stage: Stage) -> None:
    _bus(stage)
    stage.speech = SpeechService(stage.folder, stage.server.environ)
    stage.undone.callback(stage.speech.kill)
    stage.speech.start()
    stage.environ = stage.speech.add_to(stage.environ)


def _frozen_speech(stage: Stage) -> None:
    _speech(stage)
    _freeze_speech(stage)


def _no_speech(stage: Stage) -> None:
    """A computer on which nothing can speak."""
    _bus(stage)
    programs = stage.folder / "programs"
    programs.mkdir()
    for name in _NEEDED:
        if place := shutil.which(name):
            (programs / name).symlink_to(place)
    stage.environ = {**stage.environ, "PATH": str(programs)}


def _false_clock(stage: Stage) -> None:
    _bus(stage)
    stage.clock = FalseClock(stage.folder)
    stage.environ = stage.clock.add_to(stage.environ)


# ----------------------------------------------------------------- in mid-hold


def _freeze_for_a_while(stage: Stage) -> None:
    stage.server.freeze()
    timer = threading.Timer(THAW_AFTER, stage.server.thaw)
    timer.start()
    stage.undone.callback(timer.cancel)


def _unplug(stage: Stage) -> None:
    """Headphones are plugged in, and out again."""
    stage.server.add_device("headphones")
    timer = threading.Timer(THAW_AFTER, stage.server.remove_device, ["headphones"])
    timer.start()
    stage.undone.callback(timer.join)


def _freeze_speech(stage: Stage) -> None:
    assert stage.speech is not None
    stage.speech.freeze()


def _kill_speech(stage: Stage) -> None:
    assert stage.speech is not None
    stage.speech.kill()


def _stop(stage: Stage) -> None:
    assert stage.child is not None
    stage.stopped = time.monotonic_ns() / 1e6
    stage.child.signal(signal.SIGSTOP)
    time.sleep(STOPPED)
    stage.child.signal(signal.SIGCONT)


def _set_clock(stage: Stage, seconds: int) -> None:
    assert stage.clock is not None
    stage.clock.set(seconds)


# ----------------------------------------------------------------------- what there is


@dataclass(frozen=True)
class Fault:
    """What is wrong before the program starts, and what goes wrong in the first hold.

    `noticed` is the one place in which the program says so: a group of Settings, or the player's
    own notice; "" where nothing needs to be said. What `passes` is not said any more in the end.
    """

    name: str
    before: Act = _bus
    during: Act = _nothing
    noticed: str = ""
    passes: bool = False
    jump: int = 0
    stops: bool = False
    needs: Callable[[], list[str]] = field(default=missing_programs)


def _missing_clock() -> list[str]:
    return missing_programs() + ([] if library() else [f"{LIBRARY} (Debian: libfaketime)"])


def _missing_speech() -> list[str]:
    return missing_programs() + missing_speech()


SOUND, SCREEN, PLAYER = "sound", "screen", "player"

FAULTS = (
    Fault("none"),
    Fault("server-killed", during=lambda s: s.server.kill(), noticed=SOUND),
    Fault("server-missing", before=_no_server, noticed=SOUND),
    Fault("server-frozen-before", before=_frozen_server, noticed=SOUND),
    Fault("server-frozen", during=lambda s: s.server.freeze(), noticed=SOUND),
    Fault("server-frozen-a-while", during=_freeze_for_a_while, noticed=SOUND, passes=True),
    Fault("no-device", before=_no_device, noticed=SOUND),
    Fault("device-changes", during=_unplug),
    Fault("speech-well", before=_speech, needs=_missing_speech),
    Fault("speech-missing", before=_no_speech, noticed=SOUND),
    Fault("speech-frozen-before", before=_frozen_speech, noticed=SOUND, needs=_missing_speech),
    Fault(
        "speech-frozen",
        before=_speech,
        during=_freeze_speech,
        noticed=SOUND,
        needs=_missing_speech,
    ),
    Fault(
        "speech-killed", before=_speech, during=_kill_speech, noticed=SOUND, needs=_missing_speech
    ),
    Fault("no-bus", before=_no_bus, noticed=SCREEN),
    Fault("bus-silent", before=lambda s: _bus(s, silent=True), noticed=SCREEN),
    Fault("bus-frozen", before=lambda s: _bus(s, frozen=True), noticed=SCREEN),
    Fault("stopped", during=_stop, noticed=PLAYER, stops=True),
    Fault(
        "clock-forward",
        before=_false_clock,
        during=lambda s: _set_clock(s, HOUR),
        jump=HOUR,
        needs=_missing_clock,
    ),
    Fault(
        "clock-back",
        before=_false_clock,
        during=lambda s: _set_clock(s, -HOUR),
        jump=-HOUR,
        needs=_missing_clock,
    ),
)


def make_stage(environ: dict[str, str], folder: Path, undone: ExitStack) -> Stage:
    """A sound server that plays into nothing, and a program that finds it."""
    server = SoundServer(folder)
    server.start()
    undone.callback(server.kill)
    undone.callback(server.thaw)
    # A service of the user's is none of ours to hurt.
    environ = {name: value for name, value in environ.items() if name != "SPEECHD_ADDRESS"}
    return Stage(folder, server, server.add_to(environ), undone)


def load() -> float:
    """How many processes want a core, over the last minute."""
    return os.getloadavg()[0]
