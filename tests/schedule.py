"""The computer's own reminder, for windows of tests."""

from __future__ import annotations

from datetime import time

from routine_app.system.scheduling.scheduler import Standing


class FakeSchedule:
    """Takes every time, unless it is given a `refusal`."""

    def __init__(self, refusal: str = "") -> None:
        self.at: time | None = None
        self.refusal = refusal
        self.problem = ""

    def standing(self, at: time | None) -> Standing:
        return Standing(self.at is not None, "systemd", self.problem if self.at else "")

    def on(self, at: time) -> str:
        if not self.refusal:
            self.at = at
        return self.refusal

    def off(self) -> str:
        self.at = None
        return ""
