"""A routine as one person may play it: conditions, hidden exercises, sides, things at hand.

A pure function of the routine, the table of conditions and the person's choices. What is left out
gives way to a stand-in of about the same time; where more than half is lost, a gentler routine
takes the place of the whole. Done twice it changes nothing more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from routine_app.domain.choices import Choices
from routine_app.domain.dose import MINUTE, SECOND, Dose, Timed
from routine_app.domain.exercise import Exercise, Level, Position, Sides, for_side
from routine_app.domain.health import Health
from routine_app.domain.language import mark, tr
from routine_app.domain.neighbours import joined
from routine_app.domain.pose import Side
from routine_app.domain.routine import GENTLER, ExerciseStep, Routine, SideOrder, Step
from routine_app.domain.safety import Condition, Fallback, Safety
from routine_app.domain.stand_ins import amount_for, time_of_set, with_stand_ins
from routine_app.domain.timeline import build_timeline
from routine_app.domain.value import Value, replace
from routine_app.domain.words import missing_thing, side_by_side

if TYPE_CHECKING:
    from typing import TypeVar

    T = TypeVar("T")

BREATHING = "breathing-at-ease"

_MOST_ITEMS, _SHORT_ITEMS = 3, 2
_SHORT_TOTAL = 7 * MINUTE
_SHORT_WORK, _FULL_WORK = 270 * SECOND, 7 * MINUTE
_LONGEST_STRETCH = 60 * SECOND
_GRAIN = 5 * SECOND
_ONE_SIDE = {
    Side.LEFT: mark("{exercise}: left side only."),
    Side.RIGHT: mark("{exercise}: right side only."),
}
_ONLY = {Side.LEFT: SideOrder.LEFT_ONLY, Side.RIGHT: SideOrder.RIGHT_ONLY}

Find = Callable[[str], Exercise | None]
"""An exercise of the library by its id; None when there is none."""


class Adapted(Value):
    """A routine as it may be played, and in words what is different and why."""

    routine: Routine
    said: tuple[str, ...] = ()


class _Change(Value):
    """What becomes of an exercise, and why: nothing takes its place when `stand_in` is None."""

    why: str
    exercise: Exercise
    stand_in: Exercise | None

    @property
    def is_other(self) -> bool:
        """Whether another exercise takes the place, and not a variant of the same one."""
        return self.stand_in is None or self.stand_in.base_id != self.exercise.base_id


class Rules:
    """What holds for one person."""

    def __init__(self, safety: Safety, choices: Choices, find: Find) -> None:
        self._safety = safety
        self._choices = choices
        self._find = find
        self._rows = rows_for(safety, choices.health)

    def allows(self, exercise: Exercise) -> bool:
        """Whether somebody may do an exercise at all."""
        if any(row.leaves_out(exercise) for row in self._rows) or self._is_off(exercise):
            return False
        return not self._choices.own.hides(exercise)

    def adapt(self, routine: Routine) -> Adapted:
        """The routine as it may be played."""
        changes = self._changes(routine)
        if self._is_lost(routine, changes):
            return self._gentler(routine)
        kept = replace(routine, steps=tuple(_without_dropped(routine, changes)))
        stand_ins = {id_: c.stand_in for id_, c in changes.items() if c.stand_in is not None}
        changed = joined(with_stand_ins(kept, stand_ins) if stand_ins else kept, routine)
        steps = tuple(self._finished(changed))
        if steps == routine.steps:
            return Adapted(routine)
        if not any(isinstance(step, ExerciseStep) for step in steps):
            return self._gentler(routine)
        words = (*_change_words(changes.values()), *self._advice(routine))
        said = (*words, *self._side_words(changed))
        return Adapted(replace(changed, steps=steps), said)

    # ------------------------------------------------------------- one exercise

    def _is_off(self, exercise: Exercise) -> bool:
        return exercise.nerve_glide and not self._choices.health.sliders

    def _usable(self, exercise: Exercise, routine: Routine) -> bool:
        return self.allows(exercise) and self._missing(exercise, routine) is None

    def _missing(self, exercise: Exercise, routine: Routine) -> Fallback | None:
        """The thing that is not there and without which an exercise cannot be done."""
        for fallback in self._safety.equipment:
            needed = fallback.thing in exercise.props and fallback.thing in self._choices.missing
            if needed and of_exercise(fallback.places(routine.id), exercise) is not None:
                return fallback
        return None

    def _changes(self, routine: Routine) -> dict[str, _Change]:
        """What becomes of exercises, by their ids. No stand-in comes twice while there are others."""
        found: dict[str, _Change] = {}
        taken: set[str] = set()
        for exercise in _exercises(routine):
            change = self._change(exercise, routine, taken)
            if change is not None:
                found[exercise.id] = change
                if change.stand_in is not None:
                    taken.add(change.stand_in.id)
        return found

    def _change(self, exercise: Exercise, routine: Routine, taken: set[str]) -> _Change | None:
        """What becomes of an exercise; None when it stays."""
        rows = [row for row in self._rows if row.leaves_out(exercise)]
        missing = self._missing(exercise, routine)
        others: tuple[str, ...] = ()
        if rows:
            why, names, others = _reasons(rows), *self._instead(rows, exercise, routine)
        elif self._is_off(exercise):
            why, names = tr("Nerve sliders are off"), self._safety.sliders.instead
        elif self._choices.own.hides(exercise):
            why, names = tr("As you chose"), exercise.easier
        elif missing is not None:
            places = of_exercise(missing.places(routine.id), exercise) or ()
            why, names = tr("Without {thing}", thing=missing_thing(missing.thing)), places
        else:
            return None
        own = next(self._usable_of((exercise.base_id, *self._with_kept(names)), routine), None)
        if own is not None:
            return _Change(why, exercise, own)
        any_ = list(self._usable_of(self._with_kept(others), routine))
        fresh = (other for other in any_ if other.id not in taken)
        return _Change(why, exercise, next(fresh, next(iter(any_), None)))

    def _usable_of(self, names: Iterable[str], routine: Routine) -> Iterator[Exercise]:
        """Those of these exercises that may be done."""
        found = filter(None, map(self._find, names))
        return (other for other in found if self._usable(other, routine))

    def _instead(
        self, rows: list[Condition], exercise: Exercise, routine: Routine
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Stand-ins for this exercise, and any that the routine does not have yet."""
        rows_of_it = (of_exercise(dict(row.instead_of), exercise) for row in rows)
        own = [id_ for names in rows_of_it for id_ in names or ()]
        own += (id_ for row in rows for id_ in row.keep if id_ in self._variants_of(exercise))
        there = {other.id for other in _exercises(routine)}
        others = [id_ for row in rows for id_ in row.instead if id_ not in there]
        return tuple(own), tuple(others)

    def _with_kept(self, names: Iterable[str]) -> Iterator[str]:
        """Each stand-in, then those of its variants that a row says are fine."""
        kept = {id_ for row in self._rows for id_ in row.keep}
        for id_ in names:
            exercise = self._find(id_)
            yield id_
            yield from (other for other in exercise.variants if other in kept) if exercise else ()

    def _variants_of(self, exercise: Exercise) -> tuple[str, ...]:
        base = self._find(exercise.base_id)
        return base.variants if base is not None else ()

    # --------------------------------------------------------- the whole routine

    def _is_lost(self, routine: Routine, changes: dict[str, _Change]) -> bool:
        """Whether more than half of the steps is gone; a variant is the same step, done otherwise."""
        steps = routine.exercise_steps
        lost = 0
        for step in steps:
            change = changes.get(step.exercise.id)
            barred = any(row.leaves_out(step.exercise) for row in self._rows)
            lost += change is not None and (change.stand_in is None or (barred and change.is_other))
        return 2 * lost > len(steps)

    def _gentler(self, routine: Routine) -> Adapted:
        """Two or three exercises that are fine for this person, in place of the routine."""
        why = _reasons(self._rows) or tr("As you chose")
        is_short = build_timeline(routine).total < _SHORT_TOTAL
        exercises = list(self._pool(routine))[: _SHORT_ITEMS if is_short else _MOST_ITEMS]
        said = tr("{why}: a gentler routine in place of {routine}.", why=why, routine=routine.name)
        if not exercises:
            exercises = list(self._breathing())
            said = tr(
                "{why}: breathing in place of {routine}. "
                "Please ask a professional what else is good for you.",
                why=why,
                routine=routine.name,
            )
        share = (_SHORT_WORK if is_short else _FULL_WORK) // max(1, len(exercises))
        steps = tuple(ExerciseStep(e, _dose(e, share)) for e in _by_level(exercises))
        about, name = tr("In place of {routine}.", routine=routine.name), tr(GENTLER)
        gentler = replace(routine, name=name, short_name=name, about=about, steps=steps)
        said_too = self._advice(routine)
        return Adapted(replace(gentler, steps=tuple(self._finished(gentler))), (said, *said_too))

    def _pool(self, routine: Routine) -> Iterator[Exercise]:
        """What any ticked row suggests and none leaves out; what most of them suggest first."""
        named = [id_ for row in self._rows for id_ in row.instead]
        ranked = sorted(dict.fromkeys(named), key=lambda id_: -named.count(id_))
        for id_ in dict.fromkeys((*ranked, *self._safety.last)):
            exercise = self._find(id_)
            if exercise is not None and self._usable(exercise, routine):
                yield exercise

    def _breathing(self) -> Iterator[Exercise]:
        """Breathing in any position, when nothing else is left."""
        base = next(filter(None, map(self._find, self._safety.last)), None)
        if base is not None:
            yield replace(
                base,
                id=BREATHING,
                name=tr("Breathing in any comfortable position"),
                short_name=tr("Breathing"),
                aim=tr("A few quiet breaths."),
                position=Position.STANDING,
                level=Level.STANDING,
                sides=Sides.BOTH,
                dose=Dose(Timed(_SHORT_WORK)),
                start_position=tr("Sit, stand or lie in any way that is comfortable."),
                set_up=tr("Any way that is comfortable"),
                cues=(tr("Let your breath come and go."),),
                also=(),
                props=(),
                mistake="",
                not_for=(),
                easier=(),
                harder=(),
                evidence=(),
                moves=None,
                nerve_glide=False,
                lengthens_hip=False,
                variants=(),
            )

    # --------------------------------------------------------------- finishing

    def _finished(self, routine: Routine) -> Iterator[Step]:
        """The steps with their sides and with what this person minds in them."""
        for step in routine.steps:
            if not isinstance(step, ExerciseStep):
                yield step
                continue
            side, order = self._choices.own.side_of(step.exercise), step.order
            if side is not None and order is _ONLY[side.other]:
                continue
            order = _ONLY[side] if side is not None else order
            cue = step.cue or self._cue(step.exercise)
            if not step.cue or order is not step.order:
                cue = for_side(cue, order.only)
            yield _short_enough(replace(step, order=order, cue=cue))

    def _cue(self, exercise: Exercise) -> str:
        for row in self._rows:
            if cue := of_exercise(dict(row.cues), exercise):
                return cue
        for fallback in self._safety.equipment:
            if fallback.thing in exercise.props and fallback.thing in self._choices.missing:
                if cue := of_exercise(dict(fallback.cues), exercise):
                    return cue
        return ""

    def _advice(self, routine: Routine) -> Iterator[str]:
        """What else somebody is told whose answers have left something out of this routine."""
        exercises = _exercises(routine)
        for row in self._rows:
            if row.advice and any(map(row.leaves_out, exercises)):
                yield row.advice

    def _side_words(self, routine: Routine) -> Iterator[str]:
        for exercise in _exercises(routine):
            side = self._choices.own.side_of(exercise)
            if side is not None:
                yield tr(_ONE_SIDE[side], exercise=exercise.short_name)


def rows_for(safety: Safety, health: Health) -> tuple[Condition, ...]:
    """The conditions that somebody has, each as far as a clinician's word has eased it."""
    told = (row for row in safety.conditions if row.id in health.conditions)
    return tuple(row.eased() if row.id in health.allowed else row for row in told)


def of_exercise(table: Mapping[str, T], exercise: Exercise) -> T | None:
    """What a table has for an exercise; for a variant its own line, else that of its exercise."""
    return table.get(exercise.id, table.get(exercise.base_id))


def _exercises(routine: Routine) -> tuple[Exercise, ...]:
    """Those of a routine, each once."""
    return tuple({s.exercise.id: s.exercise for s in routine.exercise_steps}.values())


def _without_dropped(routine: Routine, changes: dict[str, _Change]) -> Iterator[Step]:
    for step in routine.steps:
        change = changes.get(step.exercise.id) if isinstance(step, ExerciseStep) else None
        if change is None or change.stand_in is not None:
            yield step


def _reasons(rows: Sequence[Condition]) -> str:
    """ "In pregnancy and without kneeling". Each begins with a word such as "In" or "Without"."""
    said, *others = [row.say for row in rows] or [""]
    for words in others:
        said = tr("{reason} and {other}", reason=said, other=words[:1].lower() + words[1:])
    return said


def _by_level(exercises: list[Exercise]) -> list[Exercise]:
    """From the floor upwards, so that nobody gets up and down more often than once."""
    levels = list(Level)
    return sorted(exercises, key=lambda e: levels.index(e.level))


def _dose(exercise: Exercise, share: int) -> Dose:
    """About so many milliseconds, in sets that are no longer than usual."""
    sides = 2 if exercise.sides is Sides.EACH else 1
    usual = time_of_set(ExerciseStep(exercise, exercise.dose), exercise.breath)
    sets = max(1, -(-share // (usual * sides)))
    one = max(_GRAIN, share // (sets * sides) // _GRAIN * _GRAIN)
    return Dose(amount_for(exercise, one), sets)


def _short_enough(step: ExerciseStep) -> ExerciseStep:
    """A stretch of the hip is held for a minute at most."""
    amount = step.dose.amount
    if not step.exercise.lengthens_hip or not isinstance(amount, Timed):
        return step
    parts = -(-amount.duration // _LONGEST_STRETCH)
    if parts <= 1:
        return step
    one = amount.duration // parts // SECOND * SECOND
    return replace(step, dose=Dose(Timed(one), step.dose.sets * parts))


def _change_words(changes: Iterable[_Change]) -> Iterator[str]:
    """A sentence for each reason."""
    by_reason: dict[str, list[_Change]] = {}
    for change in changes:
        by_reason.setdefault(change.why, []).append(change)
    for why, group in by_reason.items():
        names = dict.fromkeys(c.stand_in.short_name for c in group if c.stand_in is not None)
        gone = [c.exercise.short_name for c in group if c.stand_in is None]
        yield _one_reason(why, side_by_side(tuple(names)), side_by_side(gone))


def _one_reason(why: str, names: str, gone: str) -> str:
    if not gone:
        return tr("{why}: {exercises} instead.", why=why, exercises=names)
    if not names:
        return tr("{why}: {exercises} left out.", why=why, exercises=gone)
    return tr(
        "{why}: {exercises} instead; {others} left out.", why=why, exercises=names, others=gone
    )
