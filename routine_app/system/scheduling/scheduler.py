"""Switches the computer's own reminder on and off, in the first way that works here."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from datetime import time
from pathlib import Path
from typing import Protocol

from routine_app.domain.language import mark, tr
from routine_app.domain.value import Value
from routine_app.system.scheduling.job import Job, MakePlan, Plan

ANOTHER = mark(
    "It was set up for another time, or for another copy of Routine. Switch it off and on again."
)
NOT_HERE = mark("This computer did not take the reminder: {reason}.")
NO_WAY = mark("nothing here starts programs at a time")


class Runner(Protocol):
    """Runs what a plan names."""

    def run(self, words: Sequence[str]) -> bool:
        """Whether it ended well; it is given some seconds."""

    def start(self, words: Sequence[str], folder: Path | None) -> None:
        """Begin something that goes on by itself."""


class Standing(Value):
    """How things stand. `problem` is one sentence, empty when all is well."""

    is_on: bool
    way: str = ""
    problem: str = ""


class Scheduler:
    """The reminder of one data folder. `ways` are tried in their order, by the names they have."""

    def __init__(self, job: Job, ways: Sequence[tuple[str, MakePlan]], runner: Runner) -> None:
        self._job = job
        self._ways = ways
        self._runner = runner

    @property
    def is_possible(self) -> bool:
        """Whether there is any way here."""
        return bool(self._ways)

    def standing(self, at: time | None) -> Standing:
        """Whether it is on, as files say; nothing is run, so that a window can ask."""
        for name, make in self._ways:
            plan = make(self._job, at or time())
            if any(path.exists() for path, _ in plan.files):
                right = at is not None and _is_as_planned(plan)
                return Standing(True, name, "" if right else tr(ANOTHER))
        return Standing(False)

    def on(self, at: time) -> str:
        """Have it called every day at this time. A sentence when that cannot be, else nothing."""
        reason = tr(NO_WAY)
        if not self._job.is_writable:
            reason = tr("the name of its folder cannot be written down")
            return tr(NOT_HERE, reason=reason)
        for _, make in self._ways:
            plan = make(self._job, at)
            self._remove(plan)
            try:
                for path, text in plan.files:
                    _write(path, text)
            except OSError as fault:
                reason = tr("{file} cannot be written", file=fault.filename)
            else:
                if all(self._runner.run(words) for words in plan.begin):
                    self._remove_others(plan)
                    if plan.stays:
                        self._runner.start(plan.stays, self._job.folder)
                    return ""
            self._remove(plan)
        return tr(NOT_HERE, reason=reason)

    def off(self) -> str:
        """Have it called no more, and leave nothing behind. A sentence when something stays."""
        plans = [make(self._job, time()) for _, make in self._ways]
        left = [path for plan in plans for path in self._remove(plan)]
        return tr("{file} cannot be removed; delete it yourself.", file=left[0]) if left else ""

    def _remove_others(self, kept: Plan) -> None:
        for _, make in self._ways:
            plan = make(self._job, time())
            if plan.files[0][0] != kept.files[0][0]:
                self._remove(plan)

    def _remove(self, plan: Plan) -> list[Path]:
        """The files that could not be removed."""
        paths = [*(path for path, _ in plan.files), *plan.traces]
        there = [path for path in paths if os.path.lexists(path)]
        if not there:
            return []
        for words in plan.end:
            self._runner.run(words)
        for path in there:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        for words in plan.after:
            self._runner.run(words)
        return [path for path in there if os.path.lexists(path)]


def _is_as_planned(plan: Plan) -> bool:
    try:
        same = all(path.read_bytes() == text for path, text in plan.files)
    except OSError:
        return False
    return same and all(os.path.lexists(path) for path in plan.traces)


def _write(path: Path, text: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        draft.write_bytes(text)
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
