"""Poses while they are made: a start, what is different in the hold, and the way back.

As in a file, the hold says only what differs: an angle that it has not of its own follows the
start. Every act gives a new value, so that undoing it is taking the one before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Generic, TypeVar

from routine_app.domain.drawing import End
from routine_app.domain.exercise import Exercise
from routine_app.domain.pose import CHANNELS, LIMITS, Grip, Pose, Support
from routine_app.domain.value import Value, replace

T = TypeVar("T")

LONGEST_WAY_BACK = 200
"""Acts that can be undone; older ones are forgotten."""


class PoseWork(Value):
    """An exercise whose poses are being changed.

    `exercise` has the start, and everything else that is not the hold. `own` has the angles
    (degrees) that the hold has of its own, `rests` and `grips` what it rests on and holds; None is
    as at the start.
    """

    exercise: Exercise
    own: tuple[tuple[str, float], ...] = ()
    rests: tuple[Support, ...] | None = None
    grips: tuple[Grip, ...] | None = None

    @classmethod
    def of(cls, exercise: Exercise) -> PoseWork:
        """The work on an exercise as it is."""
        start, hold = exercise.start, exercise.hold
        return cls(
            exercise,
            tuple((c, hold[c]) for c in CHANNELS if hold[c] != start[c]),
            None if hold.rests_on == start.rests_on else hold.rests_on,
            None if hold.holds == start.holds else hold.holds,
        )

    @property
    def start(self) -> Pose:
        return self.exercise.start

    @cached_property
    def hold(self) -> Pose:
        """The start with what is different."""
        start = self.exercise.start
        return Pose(
            {**start.angles, **dict(self.own)},
            start.rests_on if self.rests is None else self.rests,
            start.holds if self.grips is None else self.grips,
        )

    @cached_property
    def done(self) -> Exercise:
        """The exercise with both poses."""
        return replace(self.exercise, hold=self.hold)

    def pose(self, end: End) -> Pose:
        """The start or the hold."""
        return self.start if end is End.START else self.hold

    def is_own(self, channel: str) -> bool:
        """Whether the hold has an angle of its own."""
        return any(name == channel for name, _ in self.own)

    # ---------------------------------------------------------------- angles

    def with_angles(self, end: End, changes: Mapping[str, float]) -> PoseWork:
        """Other angles, each kept to what its joint can do.

        In the hold, an angle that is as at the start follows it from then on.
        """
        kept = {channel: within(channel, angle) for channel, angle in changes.items()}
        if end is End.START:
            return self._with_start(self.start.with_angles(kept))
        own = {**dict(self.own), **kept}
        differs = {c: own[c] for c in CHANNELS if c in own and own[c] != self.start[c]}
        return replace(self, own=tuple(differs.items()))

    def with_pose(self, end: End, pose: Pose) -> PoseWork:
        """A whole pose in place of one, as it rests and holds."""
        if end is End.START:
            return self._with_start(pose)
        return PoseWork.of(replace(self.exercise, hold=pose))

    def mirrored(self) -> PoseWork:
        """Both poses in a mirror: left and right change places."""
        start, hold = self.start.mirrored(), self.hold.mirrored()
        return PoseWork.of(replace(self.exercise, start=start, hold=hold))

    def _with_start(self, start: Pose) -> PoseWork:
        return replace(self, exercise=replace(self.exercise, start=start))

    # ---------------------------------------------------------------- support

    def with_rests(self, end: End, rests: Iterable[Support]) -> PoseWork:
        """What carries weight. In the hold, the same as at the start follows it again."""
        found = tuple(rests)
        if end is End.START:
            return self._with_start(replace(self.start, rests_on=found))
        return replace(self, rests=None if found == self.start.rests_on else found)

    def with_grips(self, end: End, grips: Iterable[Grip]) -> PoseWork:
        """What hands hold, in the same way."""
        found = tuple(grips)
        if end is End.START:
            return self._with_start(replace(self.start, holds=found))
        return replace(self, grips=None if found == self.start.holds else found)

    def with_exercise(self, **changes: object) -> PoseWork:
        """Something else of the exercise: its view, props or tempo."""
        return replace(self, exercise=replace(self.exercise, **changes))


def within(channel: str, angle: float) -> float:
    """The nearest angle that the joint can take by itself, in degrees."""
    low, high = LIMITS[channel].hard
    return min(max(angle, low), high)


class Steps(Generic[T]):
    """What was done, one after the other, and the way back and forth."""

    def __init__(self, first: T) -> None:
        self._done: list[tuple[T, str]] = [(first, "")]
        self._undone: list[tuple[T, str]] = []
        self._key = ""

    @property
    def current(self) -> T:
        return self._done[-1][0]

    @property
    def undoes(self) -> str:
        """The name of the act that would be undone, empty when there is none."""
        return self._done[-1][1] if len(self._done) > 1 else ""

    @property
    def redoes(self) -> str:
        """The name of the act that would be done again, empty when there is none."""
        return self._undone[-1][1] if self._undone else ""

    def take(self, value: T, label: str, key: str = "") -> None:
        """Do something. Acts with the same key are one, until `rest` is called."""
        if value == self.current:
            return
        if key and key == self._key and len(self._done) > 1:
            self._done[-1] = (value, label)
        else:
            self._done.append((value, label))
            del self._done[: max(0, len(self._done) - LONGEST_WAY_BACK - 1)]
        self._key = key
        self._undone.clear()

    def rest(self) -> None:
        """What comes next is an act of its own."""
        self._key = ""

    def undo(self) -> None:
        """Go back by one act, if there is one."""
        if len(self._done) > 1:
            self._undone.append(self._done.pop())
        self.rest()

    def redo(self) -> None:
        """Do again what was undone, if anything was."""
        if self._undone:
            self._done.append(self._undone.pop())
        self.rest()
