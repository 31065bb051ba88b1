"""A session exercise by exercise, as it was really done: what took over stands under its own name."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from routine_app.domain.leaving import Leaving
from routine_app.domain.session import WorkDone
from routine_app.domain.value import replace


def done_exercises(work: Iterable[WorkDone]) -> tuple[tuple[WorkDone, ...], ...]:
    """The holds and sets of each exercise, in the order of the plan.

    Where another one took over, each has what it was done for. What was not begun any more belongs
    to the one that was done last.
    """
    in_order = sorted(work, key=lambda item: item.work.number)
    found: list[tuple[WorkDone, ...]] = []
    for _, group in groupby(in_order, key=lambda item: item.work.number):
        found += _by_exercise(tuple(group))
    return tuple(found)


def _by_exercise(items: tuple[WorkDone, ...]) -> list[tuple[WorkDone, ...]]:
    if not any(item.others for item in items):
        return [items]
    parts: dict[str, list[WorkDone]] = {}
    last = items[0]
    for item in items:
        for share in _shares(item) if item.credit else (_as_in(item, last),):
            parts.setdefault(share.work.exercise, []).append(share)
            last = share
    return [tuple(part) for part in parts.values()]


def _shares(item: WorkDone) -> list[WorkDone]:
    """A hold cut where another exercise took over; the last part has what is left of the plan."""
    names = [(other.exercise, other.name, credit) for other, credit in item.others]
    if item.own:
        names.insert(0, (item.work.exercise, item.work.name, item.own))
    shares, planned = [], item.work.planned
    for exercise, name, credit in names[:-1]:
        work = replace(item.work, exercise=exercise, name=name, planned=credit, reps=0)
        shares.append(WorkDone(work, credit, Leaving.ENDED))
        planned -= credit
    exercise, name, credit = names[-1]
    reps = 0 if shares else item.work.reps
    work = replace(item.work, exercise=exercise, name=name, planned=planned, reps=reps)
    return [*shares, replace(item, work=work, credit=credit, others=())]


def _as_in(item: WorkDone, last: WorkDone) -> WorkDone:
    work = replace(item.work, exercise=last.work.exercise, name=last.work.name)
    return replace(item, work=work)
