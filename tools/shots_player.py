"""Brings the player to its states: plays up to a moment on the fake clock, then presses a key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from routine_app.domain.dose import SECOND
from routine_app.domain.guidance import breath_at
from routine_app.domain.player import Mode
from routine_app.domain.pose import Side
from routine_app.domain.routine import Routine, WaitStep
from routine_app.domain.session_run import Command
from routine_app.domain.timeline import Segment, SegmentKind
from routine_app.domain.value import replace
from routine_app.ui.player.controller import PlayerController
from tests.fakes import FakeClock

STRIDE = 2 * SECOND
ASLEEP = 14 * 60 * SECOND

Wanted = Callable[[Segment], bool]


@dataclass(frozen=True)
class Moment:
    """A moment of a session: the first segment that is wanted, and how far into it.

    `then` happens there; `key`, or several with spaces between, is pressed after it. `routine` "" is today's.
    """

    name: str
    wanted: Wanted
    into: int = 4 * SECOND
    routine: str = ""
    exhaling: bool = False
    then: tuple[Callable[[PlayerController, FakeClock], None], ...] = ()
    key: str = ""


def reach(controller: PlayerController, clock: FakeClock, moment: Moment) -> None:
    """Let the session run to the moment; gates are opened on the way."""
    run = controller.run
    assert run is not None
    player = run.player
    while not (moment.wanted(player.segment) and player.mode is not Mode.LEAD_IN):
        if player.mode.is_over:
            raise LookupError(f"the session has no moment '{moment.name}'")
        if player.mode is Mode.WAITING:
            controller.command(Command.RESUME)
            continue
        due = player.lead_in_left or player.remaining
        pass_time(controller, clock, min(STRIDE, due))
    into = _with_breath(player.segment, moment)
    while into > 0:
        pass_time(controller, clock, min(STRIDE, into))
        into -= STRIDE
    for act in moment.then:
        act(controller, clock)


def pass_time(controller: PlayerController, clock: FakeClock, length: int) -> None:
    """Time passes and the player looks at the clock."""
    clock.advance(length)
    controller.look()


def with_gate(routine: Routine) -> Routine:
    """The routine with a gate before its second exercise."""
    first, *others = routine.steps
    return replace(routine, steps=(first, WaitStep("Fetch the strap."), *others))


def _with_breath(segment: Segment, moment: Moment) -> int:
    """From there on the first moment in the middle of the wanted half of a breath."""
    into = moment.into
    if segment.kind is not SegmentKind.HOLD:
        return min(into, segment.duration)
    for later in range(into, segment.duration, 250):
        breath = breath_at(segment, later)
        if breath.inhaling is not moment.exhaling and breath.depth > 0.5:
            return later
    return into


def _is(kind: SegmentKind, side: Side | None = None) -> Wanted:
    return lambda segment: segment.kind is kind and (side is None or segment.side is side)


def _between(*, levels: bool = False, sets: bool = False) -> Wanted:
    def wanted(segment: Segment) -> bool:
        rest = segment.kind is SegmentKind.REST
        return rest and segment.level_change is levels and (segment.set_number > 1) is sets

    return wanted


def _both(kind: SegmentKind) -> Wanted:
    """Work of both sides at once, or in turn."""
    return lambda segment: segment.kind is kind and segment.side is None


def _hold_of(exercise: str) -> Wanted:
    return lambda s: s.kind is SegmentKind.HOLD and getattr(s.exercise, "id", "") == exercise


def _pause(controller: PlayerController, _clock: FakeClock) -> None:
    controller.command(Command.PAUSE)


def _resume(controller: PlayerController, clock: FakeClock) -> None:
    controller.command(Command.RESUME)
    pass_time(controller, clock, SECOND)


def _sleep(controller: PlayerController, clock: FakeClock) -> None:
    clock.sleep_through(ASLEEP)
    controller.look()


_LEFT = _is(SegmentKind.HOLD, Side.LEFT)

MOMENTS = (
    Moment("get-ready", _is(SegmentKind.GET_READY)),
    Moment("hold-left-breathe-in", _LEFT, 9 * SECOND),
    Moment("hold-right-breathe-out", _is(SegmentKind.HOLD, Side.RIGHT), 20 * SECOND, exhaling=True),
    Moment("hold-both", _both(SegmentKind.HOLD), 130 * SECOND, "settle"),
    Moment("reps-both", _both(SegmentKind.REPS), 22 * SECOND),
    Moment("reps-left", _is(SegmentKind.REPS, Side.LEFT), 10 * SECOND, "glide-day"),
    Moment("reps-alternating", lambda s: s.alternates and s.kind.is_work, 9 * SECOND, "glide-day"),
    Moment("switch", _is(SegmentKind.SWITCH), 3 * SECOND),
    Moment("rest", _between()),
    Moment("rest-between-sets", _between(sets=True), 2 * SECOND),
    Moment("rest-level-change", _between(levels=True), 7 * SECOND, "first-length"),
    Moment("rest-level-change-end", _between(levels=True), 17 * SECOND, "first-length"),
    Moment("wait", _is(SegmentKind.WAIT), 0, "first-length"),
    Moment("paused", _LEFT, 9 * SECOND, then=(_pause,)),
    Moment("lead-in", _LEFT, 9 * SECOND, then=(_pause, _resume)),
    Moment("after-sleep", _LEFT, 9 * SECOND, then=(_sleep,)),
    Moment("end-question", _LEFT, 9 * SECOND, key="Escape"),
    Moment("stop-rules", _LEFT, 9 * SECOND, key="S"),
    Moment("large-timer", _LEFT, 9 * SECOND, key="L"),
    Moment("large-timer-rest", _between(), key="L"),
    Moment("large-timer-reps", _both(SegmentKind.REPS), 22 * SECOND, key="L"),
    Moment("muscles-chair", _hold_of("ninety-ninety-chair"), 20 * SECOND, "glide-day", key="X"),
    Moment("muscles-half-kneeling", _hold_of("half-kneeling"), 9 * SECOND, "first-length", key="X"),
    Moment("muscles-edge-of-bed", _hold_of("edge-of-bed"), 9 * SECOND, "first-length", key="X"),
    Moment("muscles-rest", _between(), 11 * SECOND, key="X"),
    Moment("muscles-paused", _LEFT, 9 * SECOND, then=(_pause,), key="X"),
    Moment("muscles-large-timer", _LEFT, 9 * SECOND, key="L X"),
    Moment("muscles-large-timer-rest", _between(), key="L X"),
    Moment("last-done", _is(SegmentKind.DONE), 0, "release-five"),
    Moment("get-ready-breaths", _is(SegmentKind.GET_READY), 7 * SECOND),
    Moment("large-timer-breaths", _is(SegmentKind.GET_READY), 7 * SECOND, key="L"),
    Moment("paused-wall", _both(SegmentKind.REPS), 9 * SECOND, "desk-break", then=(_pause,)),
    Moment("large-timer-end-question", _LEFT, 9 * SECOND, key="L Escape"),
)
HOLD = MOMENTS[1]
MUSCLES = next(moment for moment in MOMENTS if moment.name == "muscles-half-kneeling")
DONE = Moment("done", _is(SegmentKind.DONE), 0)
OTHER = Moment("other", _is(SegmentKind.DONE), 0, "before-a-run")
LEFT_EARLY = Moment("left-early", _is(SegmentKind.SWITCH), 0)
