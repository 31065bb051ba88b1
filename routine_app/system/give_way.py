"""Work that nobody waits for lets everything else go first."""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress

NICE = 10


def give_way() -> None:
    """From now on this thread runs when the processor has nothing better to do.

    Only Linux lets a single thread be asked for that; elsewhere nothing changes.
    """
    if sys.platform == "linux":
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)
