"""Memory that is free within the program goes back to the system.

The C library of most Linux systems keeps large pieces for the next use once it has seen one come
and go. What was needed for a minute would count as the program's for hours.
"""

from __future__ import annotations

import sys


def give_back() -> None:
    """Hand it back, which takes some milliseconds; elsewhere it goes back by itself."""
    if sys.platform != "linux":
        return
    import ctypes

    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:  # other C libraries than glibc have none, and need none
        trim(0)
