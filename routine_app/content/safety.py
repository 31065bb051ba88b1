"""The safety file as a value of the domain; every exercise that it names must be there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from routine_app.content.fields import At
from routine_app.content.kinds import Kind
from routine_app.content.problem import Report, nothing_called
from routine_app.content.safety_shapes import ConditionShape, FallbackShape, Names, SafetyFile
from routine_app.domain.safety import Condition, Cues, Fallback, Places, Safety, Sliders


def build_safety(shape: SafetyFile, suggest: Callable[[str], str | None], report: Report) -> Safety:
    """The safety page and its table; it counts only if nothing was reported."""
    for line, column, name in _named(shape):
        guess = suggest(name)
        if guess is not None:
            report.add(line, column, nothing_called(Kind.EXERCISE, name, guess))
    page, sliders = shape.safety, shape.sliders
    return Safety(
        before=page.before,
        ask_first=page.ask_first,
        urgent=page.urgent,
        runners=page.runners,
        stop=page.stop,
        pregnancy=page.pregnancy,
        footer=page.footer,
        see_somebody=page.see_somebody,
        conditions=tuple(map(_condition, shape.conditions)),
        sliders=Sliders(sliders.why, _ids(sliders.instead)) if sliders else Sliders(),
        equipment=tuple(map(_fallback, shape.equipment)),
        last=_ids(shape.last),
    )


def _named(shape: SafetyFile) -> Iterable[At[str]]:
    """Every exercise that is named, with its place."""
    yield from shape.last
    if shape.sliders is not None:
        yield from shape.sliders.instead
    for row in shape.conditions:
        yield from (*row.leave_out, *row.only, *row.keep, *row.instead, *row.when_allowed)
        yield from row.mind or ()
        yield from _of_places(row.instead_of)
    for thing in shape.equipment:
        yield from thing.mind or ()
        for places in (thing.instead_of, *(thing.routines or {}).values()):
            yield from _of_places(places)


def _of_places(places: Mapping[At[str], Names] | None) -> Iterable[At[str]]:
    for exercise, others in (places or {}).items():
        yield from (exercise, *others)


def _condition(shape: ConditionShape) -> Condition:
    return Condition(
        id=shape.condition,
        ask=shape.ask,
        say=shape.say,
        exercises=_ids(shape.leave_out),
        positions=shape.positions,
        levels=shape.levels,
        only=_ids(shape.only),
        instead_of=_places(shape.instead_of),
        instead=_ids(shape.instead),
        cues=_cues(shape.mind),
        no_self_check=shape.no_self_check,
        keep=_ids(shape.keep),
        ask_allowed=shape.ask_allowed,
        when_allowed=_ids(shape.when_allowed),
        advice=shape.advice,
    )


def _fallback(shape: FallbackShape) -> Fallback:
    return Fallback(
        thing=shape.thing,
        name=shape.name,
        without=shape.without,
        instead_of=_places(shape.instead_of),
        cues=_cues(shape.mind),
        routines=tuple((id_, _places(of)) for id_, of in (shape.routines or {}).items()),
        made_of=shape.made_of,
    )


def _ids(names: Names) -> tuple[str, ...]:
    return tuple(name.value for name in names)


def _places(places: Mapping[At[str], Names] | None) -> Places:
    return tuple((exercise.value, _ids(others)) for exercise, others in (places or {}).items())


def _cues(cues: Mapping[At[str], str] | None) -> Cues:
    return tuple((exercise.value, cue) for exercise, cue in (cues or {}).items())
