"""What everyone should read before moving, and what leaves exercises out for some."""

from __future__ import annotations

from routine_app.domain.exercise import Exercise, Level, Position
from routine_app.domain.pose import Prop
from routine_app.domain.value import Value, replace

Places = tuple[tuple[str, tuple[str, ...]], ...]
"""Exercises, each with what may take its place, the best one first."""

Cues = tuple[tuple[str, str], ...]
"""Exercises, each with what to mind then."""


class Condition(Value):
    """A reason to leave exercises out: how it is asked for, and what Today says of it.

    What holds for an exercise holds for its variants, apart from those in `keep`. With `only`
    everything else is left out, variants too. `instead_of` has stand-ins for single exercises,
    `instead` those for any of them, in order. With `no_self_check` no hip is checked over the edge
    of a bed. What stands in `when_allowed` stays, and may stand in, for those to whom a clinician
    allows it; `ask_allowed` is how that is asked. `advice` is said where it has changed a routine.
    """

    id: str
    ask: str
    say: str
    exercises: tuple[str, ...] = ()
    positions: tuple[Position, ...] = ()
    levels: tuple[Level, ...] = ()
    only: tuple[str, ...] = ()
    instead_of: Places = ()
    instead: tuple[str, ...] = ()
    cues: Cues = ()
    no_self_check: bool = False
    keep: tuple[str, ...] = ()
    ask_allowed: str = ""
    when_allowed: tuple[str, ...] = ()
    advice: str = ""

    def eased(self) -> Condition:
        """The same for somebody to whom a clinician allows what it asks about.

        What is allowed comes right after the first stand-in, so that it is not crowded out.
        """
        more = self.when_allowed
        return replace(
            self,
            only=(*self.only, *more) if self.only else (),
            keep=(*self.keep, *more),
            instead=(*self.instead[:1], *more, *self.instead[1:]),
        )

    def leaves_out(self, exercise: Exercise) -> bool:
        """Whether this exercise is not for somebody who has it."""
        if self.only:
            return exercise.id not in self.only
        if exercise.id in self.keep:
            return False
        return (
            exercise.id in self.exercises
            or exercise.base_id in self.exercises
            or exercise.position in self.positions
            or exercise.level in self.levels
        )


class Fallback(Value):
    """A thing that may not be there: its name, and how its exercises go without it.

    `made_of` are the things that the words `without` name: these may not be there either.
    What stands in `instead_of` cannot be done without it, the rest can. A routine may have
    stand-ins of its own.
    """

    thing: Prop
    name: str
    without: str
    instead_of: Places = ()
    cues: Cues = ()
    routines: tuple[tuple[str, Places], ...] = ()
    made_of: tuple[Prop, ...] = ()

    def places(self, routine_id: str) -> dict[str, tuple[str, ...]]:
        """The stand-ins in a routine."""
        return {**dict(self.instead_of), **dict(dict(self.routines).get(routine_id, ()))}


class Sliders(Value):
    """Nerve sliders are off at first: why, and what takes their place until then."""

    why: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()


class Safety(Value):
    """The safety page, one sentence an item, and the footer under every benefit.

    `see_somebody` says where to turn with an urgent sign. `last` is what anybody may do when
    nothing else is left.
    """

    before: tuple[str, ...]
    ask_first: tuple[str, ...]
    urgent: tuple[str, ...]
    runners: tuple[str, ...]
    stop: tuple[str, ...]
    pregnancy: tuple[str, ...]
    footer: str
    see_somebody: tuple[str, ...] = ()
    conditions: tuple[Condition, ...] = ()
    sliders: Sliders = Sliders()
    equipment: tuple[Fallback, ...] = ()
    last: tuple[str, ...] = ()
