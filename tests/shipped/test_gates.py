"""What the questions before days change: the routines stay whole, short and safe."""

from __future__ import annotations

from itertools import groupby

import pytest

from routine_app.content.library import Library
from routine_app.domain.dose import SECOND, Timed
from routine_app.domain.program import Change, Lasting
from routine_app.domain.routine import Routine
from routine_app.domain.stand_ins import with_stand_ins
from routine_app.domain.timeline import build_timeline
from routine_app.resources import routines_dir

KNEELING = {
    "half-kneeling",
    "half-kneeling-reach",
    "couch-stretch",
    "low-lunge",
    "childs-pose",
    "cat-cow",
    "bird-dog",
    "adductor-rock",
}


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(routines_dir(), None)


def change(library: Library, day: int, *, yes: bool) -> Change:
    gate = library.program().days[day - 1].gate
    assert gate is not None
    assert gate.change(not yes) is None
    found = gate.change(yes)
    assert found is not None
    return found


def changed(library: Library, routine: str, answer: Change) -> Routine:
    stand_ins = {old: library.exercise(new) for old, new in answer.stand_ins}
    return with_stand_ins(library.routine(routine), stand_ins)


def later(library: Library, day: int) -> list[str]:
    days = library.program().days[day - 1 :]
    return sorted({id_ for d in days for id_ in (d.routine, d.short)})


def test_with_symptoms_in_a_leg_day_5_goes_without_nerve_sliders(library: Library) -> None:
    answer = change(library, 5, yes=True)
    routine = changed(library, "glide-day", answer)
    assert not any(step.exercise.nerve_glide for step in routine.exercise_steps)
    assert answer.lasts is Lasting.DAY


def test_without_kneeling_nothing_is_done_on_the_knees_from_day_8_on(library: Library) -> None:
    answer = change(library, 8, yes=False)
    assert answer.lasts is Lasting.PROGRAM
    assert {old for old, _ in answer.stand_ins} == KNEELING
    for id_ in later(library, 8):
        used = {step.exercise.id for step in changed(library, id_, answer).exercise_steps}
        assert not used & KNEELING, id_


def test_a_day_without_kneeling_takes_about_as_long(library: Library) -> None:
    answer = change(library, 8, yes=False)
    for id_ in later(library, 8):
        usual = build_timeline(library.routine(id_)).total
        total = build_timeline(changed(library, id_, answer)).total
        assert abs(total - usual) <= 75 * SECOND, (id_, usual, total)


def test_without_kneeling_nobody_gets_down_or_up_more_often(library: Library) -> None:
    answer = change(library, 8, yes=False)
    for id_ in later(library, 8):
        steps = changed(library, id_, answer).exercise_steps
        visited = [level for level, _ in groupby(step.exercise.level for step in steps)]
        assert len(visited) == len(set(visited)), (id_, visited)


def test_no_stand_in_is_held_longer_than_a_minute(library: Library) -> None:
    answer = change(library, 8, yes=False)
    news = {new for _, new in answer.stand_ins}
    for id_ in later(library, 8):
        for step in changed(library, id_, answer).exercise_steps:
            if step.exercise.id in news and isinstance(step.dose.amount, Timed):
                assert step.dose.amount.duration <= 60 * SECOND, (id_, step.exercise.id)


@pytest.mark.parametrize(
    ("day", "yes", "routine"),
    [(12, False, "long-side"), (15, True, "settle-and-sway"), (19, True, "settle-and-sway")],
)
def test_other_answers_give_the_day_a_gentler_routine(
    library: Library, day: int, yes: bool, routine: str
) -> None:
    answer = change(library, day, yes=yes)
    assert (answer.routine, answer.lasts) == (routine, Lasting.DAY)


def test_the_sentences_never_scold(library: Library) -> None:
    gates = [day.gate for day in library.program().days if day.gate is not None]
    for gate in gates:
        assert gate.ask.endswith("?")
        for answer in (gate.on_yes, gate.on_no):
            words = answer.say.lower() if answer is not None else ""
            assert not any(word in words for word in ("must", "should", "fail", "sorry", "only"))
