"""What macOS tells of somebody at the computer: by a call of its own, and by its `pmset`.

Films, presentations and most calls keep the screen on there. `pmset` tells of that, and of a
microphone or a camera in use, since these keep the computer from sleeping.
"""

from __future__ import annotations

import re
from ctypes import CDLL, c_double, c_int32, c_uint32
from datetime import datetime
from typing import Any

from routine_app.system.asking import Run, run_quietly
from routine_app.system.presence import Presence

_GRAPHICS = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
_OF_HARDWARE, _ANY_INPUT = 1, 0xFFFFFFFF
_ASSERTIONS = ("/usr/bin/pmset", "-g", "assertions")
_SCREEN_STAYS_ON = re.compile(
    r"^\s*PreventUserIdleDisplaySleep\s+[1-9]|\bNoDisplaySleepAssertion named:", re.MULTILINE
)
_CAMERA = "(cameracaptured):"
_RECORDS = re.compile(r"(?:Created for PID: (\d+)\.\s*)?^\s*Resources:.*\baudio-in\b", re.MULTILINE)
_LISTENS_ALWAYS = "corespeechd"
"""Waits for its name to be called, on computers that are spoken to."""


class MacComputer:
    """Asks macOS; `graphics` is its library, loaded when it is first needed."""

    through_desktop = False

    def __init__(self, graphics: Any = None, run: Run = run_quietly) -> None:
        self._graphics = graphics
        self._run = run

    def look(self, now: datetime) -> Presence:
        """The time since a key, the mouse or a trackpad was used."""
        try:
            graphics = self._graphics = self._graphics or CDLL(_GRAPHICS)
            since = graphics.CGEventSourceSecondsSinceLastEventType
        except (OSError, AttributeError):
            return Presence()
        since.restype, since.argtypes = c_double, (c_int32, c_uint32)
        seconds = float(since(_OF_HARDWARE, _ANY_INPUT))
        return Presence(round(seconds * 1000) if 0 <= seconds < float("inf") else None)

    def wants_quiet(self) -> bool:
        """Whether somebody keeps the screen on, or a microphone or a camera is in use."""
        assertions = self._run(_ASSERTIONS)
        if _SCREEN_STAYS_ON.search(assertions) or _CAMERA in assertions:
            return True
        return any(self._is_somebody(process) for process in _RECORDS.findall(assertions))

    def _is_somebody(self, process: str) -> bool:
        """Whether a process that records does so for a person; one without a number is taken for it."""
        name = self._run(("/bin/ps", "-o", "comm=", "-p", process)) if process else ""
        return not name.strip().endswith(_LISTENS_ALWAYS)
