"""How a hold or a set of repetitions was left."""

from __future__ import annotations

from enum import StrEnum


class Leaving(StrEnum):
    """Completed or skipped is over; restarted or ended is still to be done.

    What was over and is gone back to is restarted the moment it begins again.
    """

    COMPLETED = "completed"
    SKIPPED = "skipped"
    RESTARTED = "restarted"
    ENDED = "ended"
