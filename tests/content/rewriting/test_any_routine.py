"""Whatever a routine looks like, an edit changes what it should, and nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from routine_app.content.rewriting.asking import set_cue, set_dose, set_order, set_rest
from routine_app.content.rewriting.cannot import CannotRewrite
from routine_app.content.rewriting.fields import rename, set_field
from routine_app.content.rewriting.spots import Plain, plain, read_spots
from routine_app.content.rewriting.steps import (
    add_step,
    copy_step,
    move_step,
    remove_step,
)
from routine_app.domain.dose import Breaths, Dose, Repetitions, Timed
from routine_app.domain.routine import SideOrder
from tests.content.rewriting.routine_texts import (
    notes,
    routine_texts,
    said,
    steps_of,
    with_steps,
)

PLACES = st.integers(0, 9)
WORDS = st.sampled_from(
    ["45 s", "8 reps", "Fetch: the strap.", "It's # 2", "- a", "", "a\nb", "45 s, left first"]
)
DOSES = st.builds(
    Dose,
    st.one_of(
        st.builds(Timed, st.sampled_from([1000, 45_000, 90_000, 120_000])),
        st.builds(Repetitions, st.integers(1, 20), st.sampled_from([None, 4000])),
        st.builds(Breaths, st.integers(1, 9)),
    ),
    st.integers(1, 4),
)


@given(routine_texts(), PLACES, WORDS)
def test_a_step_is_added_and_taken_away_again(text: str, place: int, words: str) -> None:
    steps = steps_of(text)
    place %= len(steps) + 1
    longer = add_step(text, place, "wait", words)
    assert said(longer) == with_steps(text, [*steps[:place], {"wait": words}, *steps[place:]])
    assert notes(longer) == notes(text)
    assert remove_step(longer, place) == text


@given(routine_texts(), PLACES, PLACES)
def test_a_step_is_moved_and_moved_back(text: str, place: int, to: int) -> None:
    steps = steps_of(text)
    place, to = place % len(steps), to % len(steps)
    moved = move_step(text, place, to)
    order = list(steps)
    order.insert(to, order.pop(place))
    assert said(moved) == with_steps(text, order)
    assert Counter(notes(moved)) == Counter(notes(text))
    assert move_step(moved, to, place) == text


@given(routine_texts(), PLACES)
def test_a_step_is_removed_and_the_comments_of_others_stay(text: str, place: int) -> None:
    steps = steps_of(text)
    place %= len(steps)
    shorter = remove_step(text, place)
    assert said(shorter) == with_steps(text, [*steps[:place], *steps[place + 1 :]])
    kept = notes(shorter)
    assert kept == [note for note in notes(text) if note in kept]
    own_lines = [line for line in text.splitlines() if line.startswith("#")]
    assert set(own_lines) <= set(kept)


@given(routine_texts(), PLACES)
def test_a_copy_says_the_same(text: str, place: int) -> None:
    steps = steps_of(text)
    place %= len(steps)
    longer = copy_step(text, place)
    wanted = [*steps[: place + 1], steps[place], *steps[place + 1 :]]
    assert said(longer) == with_steps(text, wanted)
    assert notes(longer) == notes(text)
    assert remove_step(longer, place + 1) == text


Edit = Callable[[str, int], str]
EDITS: st.SearchStrategy[Edit] = st.one_of(
    st.builds(lambda dose: lambda text, n: set_dose(text, n, dose), DOSES),
    st.builds(lambda order: lambda text, n: set_order(text, n, order), st.sampled_from(SideOrder)),
    st.builds(lambda rest: lambda text, n: set_rest(text, n, rest), st.sampled_from([None, 9000])),
    st.builds(lambda cue: lambda text, n: set_cue(text, n, cue), st.sampled_from(["", "A: b."])),
)


@given(routine_texts(), PLACES, EDITS)
def test_what_a_step_asks_for_changes_no_other_step(text: str, place: int, edit: Edit) -> None:
    steps = steps_of(text)
    place %= len(steps)
    if steps[place] in ({"wait": "Fetch the strap."}, {"rest": "20 s"}):
        return
    after = edit(text, place)
    changed = steps_of(after)
    assert said(after) == with_steps(text, [*steps[:place], changed[place], *steps[place + 1 :]])
    lost = [note for note in notes(text) if note not in notes(after)]
    assert len(lost) <= 1
    assert edit(after, place) == after


@given(routine_texts(), st.sampled_from(["name", "about", "phase", "breath"]), WORDS)
def test_a_field_changes_nothing_below_it(text: str, key: str, words: str) -> None:
    after = set_field(text, key, words)
    before = said(text)
    assert {k: v for k, v in said(after).items() if k != key} == {
        k: v for k, v in before.items() if k != key
    }
    assert said(after).get(key, "") == words
    if words:
        assert notes(after) == notes(text)


@given(routine_texts())
def test_another_id_changes_one_word(text: str) -> None:
    assert rename(text, "second") == text.replace("routine: first-length", "routine: second")


@given(
    routine_texts(),
    st.lists(
        st.tuples(
            PLACES.map(lambda n: n * 17), st.sampled_from("\n-:#{}[] '\"|>x&*!\t\0\u2028\ufeff")
        )
    ),
    PLACES,
    EDITS,
)
def test_a_damaged_text_is_changed_rightly_or_not_at_all(
    text: str, damage: list[tuple[int, str]], place: int, edit: Edit
) -> None:
    for number, character in damage[:4]:
        where = number % len(text)
        text = text[:where] + character + text[where + 1 :]
    for change in (edit, remove_step, copy_step, lambda t, n: move_step(t, n, 0)):
        try:
            before = _said_or_none(text)
            after = change(text, place)
        except CannotRewrite as error:
            assert str(error).endswith((".", "?"))  # noqa: PT017  # either is right
        else:
            assert before is not None
            assert len(_steps(plain(read_spots(after)))) - len(_steps(before)) in (-1, 0, 1)


def _said_or_none(text: str) -> Plain | None:
    try:
        return plain(read_spots(text))
    except CannotRewrite:
        return None


def _steps(value: Plain) -> list[Plain]:
    steps = value["steps"] if isinstance(value, dict) else []
    assert isinstance(steps, list)
    return steps
