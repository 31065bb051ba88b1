"""Edits of a routine's text, one by one, as somebody sees them who wrote it."""

from __future__ import annotations

from pathlib import Path

import pytest

from routine_app.content.rewriting.asking import (
    set_cue,
    set_dose,
    set_order,
    set_rest,
    set_words,
)
from routine_app.content.rewriting.cannot import CannotRewrite
from routine_app.content.rewriting.fields import (
    add_exercise,
    field,
    remove_exercise,
    rename,
    set_field,
)
from routine_app.content.rewriting.spots import Plain
from routine_app.content.rewriting.steps import add_step, copy_step, move_step, remove_step
from routine_app.domain.dose import SECOND, Breaths, Dose, Repetitions, Timed
from routine_app.domain.routine import SideOrder
from routine_app.resources import routines_dir
from tests.content.rewriting.routine_texts import notes, said, steps_of

ROUTINE = """\
# For Anna.
routine: first-length   # the file is called like it
name: "First length"

steps:
  # Lie down first.
  - constructive-rest: 2 min  # longer on bad days

  # Then move.
  - pelvic-tilt: 8 reps
  - half-kneeling:
      hold: 40 s     # not more
      sets: 2
      cue: 'Don''t lean.'
  - edge-of-bed: {hold: 60 s, sets: 2}  # firm bed
  - wait: Fetch the strap.
breath: 4 s in, 6 s out"""

SHIPPED = sorted(
    path
    for path in routines_dir().glob("*.yaml")
    if path.read_text(encoding="utf-8").startswith("routine:")
)


def lines(before: str, after: str) -> tuple[list[str], list[str]]:
    """What went and what came, without blanks around it."""
    old, new = before.split("\n"), after.split("\n")
    gone = [line.strip() for line in old if old.count(line) > new.count(line)]
    came = [line.strip() for line in new if new.count(line) > old.count(line)]
    return gone, came


@pytest.mark.parametrize(
    ("step", "dose", "gone", "came"),
    [
        (0, Dose(Timed(90 * SECOND)), ["- constructive-rest: 2 min  # longer on bad days"],
         ["- constructive-rest: 90 s  # longer on bad days"]),
        (1, Dose(Repetitions(8), 3), ["- pelvic-tilt: 8 reps"], ["- pelvic-tilt: 8 reps x 3"]),
        (2, Dose(Timed(45 * SECOND), 2), ["hold: 40 s     # not more"],
         ["hold: 45 s     # not more"]),
        (2, Dose(Breaths(6), 2), ["hold: 40 s     # not more"], ["breaths: 6     # not more"]),
        (3, Dose(Timed(60 * SECOND)), ["- edge-of-bed: {hold: 60 s, sets: 2}  # firm bed"],
         ["- edge-of-bed: {hold: 60 s, sets: 1}  # firm bed"]),
    ],
)  # fmt: skip
def test_a_dose_changes_its_own_line(
    step: int, dose: Dose, gone: list[str], came: list[str]
) -> None:
    assert lines(ROUTINE, set_dose(ROUTINE, step, dose)) == (gone, came)


def test_an_amount_that_stays_is_written_as_it_was() -> None:
    text = ROUTINE.replace("2 min", "2:00, left first")
    after = set_dose(text, 0, Dose(Timed(120 * SECOND), 2))
    assert "- constructive-rest: 2:00 x 2, left first  # longer" in after


def test_a_line_becomes_the_long_form_when_it_has_to() -> None:
    gone, came = lines(ROUTINE, set_rest(ROUTINE, 0, 15 * SECOND))
    assert gone == ["- constructive-rest: 2 min  # longer on bad days"]
    assert came == ["- constructive-rest:  # longer on bad days", "hold: 2 min", "rest: 15 s"]


def test_a_line_stays_one_while_nothing_is_asked_that_needs_more() -> None:
    assert set_rest(ROUTINE, 0, None) == ROUTINE
    assert set_cue(ROUTINE, 0, "") == ROUTINE
    assert lines(ROUTINE, set_order(ROUTINE, 0, SideOrder.LEFT_ONLY))[1] == [
        "- constructive-rest: 2 min, left only  # longer on bad days"
    ]


def test_the_long_form_stays_and_its_lines_stand_in_the_usual_order() -> None:
    after = set_rest(ROUTINE, 2, 15 * SECOND)
    assert "      sets: 2\n      rest: 15 s\n      cue: 'Don''t lean.'\n" in after
    assert set_rest(after, 2, None) == ROUTINE


def test_words_keep_their_quotes() -> None:
    assert "cue: 'It''s: this.'" in set_cue(ROUTINE, 2, "It's: this.")
    assert 'name: "Second \\"length\\""   ' not in ROUTINE
    assert 'name: "Second \\"length\\""' in set_field(ROUTINE, "name", 'Second "length"')


def test_a_wait_gets_other_words() -> None:
    assert lines(ROUTINE, set_words(ROUTINE, 4, "Now: rest"))[1] == ['- wait: "Now: rest"']


def test_a_comment_above_a_step_moves_with_it_and_empty_lines_stay() -> None:
    assert "  - pelvic-tilt: 8 reps\n\n  # Lie down first." in move_step(ROUTINE, 1, 0)


def test_removing_a_step_leaves_what_was_written_above_it() -> None:
    gone, came = lines(ROUTINE, remove_step(ROUTINE, 0))
    assert (gone, came) == (["- constructive-rest: 2 min  # longer on bad days"], [])


def test_the_last_step_may_go_and_another_come() -> None:
    text = "routine: a\nname: A\nsteps:\n  - pelvic-tilt: 8 reps\n"
    empty = remove_step(text, 0)
    assert empty == "routine: a\nname: A\nsteps: []\n"
    assert add_step(empty, 0, "pelvic-tilt", "8 reps") == text


@pytest.mark.parametrize("end", ["steps:\n", "steps:", "steps: []", ""])
def test_the_first_step_of_a_routine_is_added(end: str) -> None:
    after = add_step(f"routine: a\nname: A\n{end}", 0, "pelvic-tilt", "8 reps")
    assert steps_of(after) == [{"pelvic-tilt": "8 reps"}]
    assert "- pelvic-tilt: 8 reps" in after


def test_a_list_in_brackets_stays_in_them() -> None:
    text = "routine: a\nname: A\nsteps: [pelvic-tilt: 8 reps, {half-kneeling: 45 s}]  # two"
    longer = add_step(text, 1, "rest", "20 s")
    assert "[pelvic-tilt: 8 reps, {rest: 20 s}, {half-kneeling: 45 s}]  # two" in longer
    assert remove_step(longer, 1) == text
    assert "[{half-kneeling: 45 s}, pelvic-tilt: 8 reps]" in move_step(text, 0, 1)
    assert "{half-kneeling: {hold: 45 s, rest: 5 s}}" in set_rest(text, 1, 5000)


def test_a_copy_has_no_comments() -> None:
    after = copy_step(ROUTINE, 2)
    assert after.count("hold: 40 s") == 2
    assert notes(after) == notes(ROUTINE)


def test_a_new_field_stands_where_it_usually_does() -> None:
    after = set_field(ROUTINE, "short name", "First")
    assert 'name: "First length"\nshort name: First\n' in after
    assert set_field(after, "short name", "") == ROUTINE


def test_a_long_text_stays_folded() -> None:
    text = "routine: a\nname: A\nabout: >\n  One.\n\n# Next.\nsteps: []\n"
    words = "Some more words about it. " * 6
    after = set_field(text, "about", words.strip())
    assert field(after, "about") == words.strip()
    assert max(map(len, after.splitlines())) < 100
    assert after.endswith("\n\n# Next.\nsteps: []\n")


def test_lines_end_as_they_did() -> None:
    text = ROUTINE.replace("\n", "\r\n")
    for after in (
        set_rest(text, 0, 5000),
        add_step(text, 5, "rest", "20 s"),
        move_step(text, 4, 0),
        add_exercise(text, "my-own", {"name": "Mine"}),
    ):
        assert after.count("\n") == after.count("\r\n")
        assert not after.endswith("\n")


def test_an_id_is_renamed() -> None:
    assert "routine: other   # the file is called like it" in rename(ROUTINE, "other")


def test_exercises_of_its_own_come_and_go() -> None:
    keys: dict[str, Plain] = {"name": "Mine", "poses": {"start": {"knee right": "90"}}}
    after = add_exercise(ROUTINE, "my-own", keys)
    assert said(after)["exercises"] == {"my-own": keys}
    assert said(add_exercise(after, "other", {"name": "O"}))["exercises"] == {
        "my-own": keys,
        "other": {"name": "O"},
    }
    assert remove_exercise(after, "my-own") == ROUTINE
    assert remove_exercise(ROUTINE, "my-own") == ROUTINE


def test_exercises_of_its_own_may_be_a_list() -> None:
    text = "routine: a\nname: A\nexercises:\n  - exercise: one\n    name: One  # 1\nsteps: []\n"
    after = add_exercise(text, "two", {"name": "Two"})
    assert "  - exercise: two\n    name: Two\n" in after
    assert remove_exercise(after, "two") == text
    assert remove_exercise(text, "one") == "routine: a\nname: A\nsteps: []\n"


@pytest.mark.parametrize("further", [2, 4])
def test_the_long_form_stands_as_far_in_as_others(further: int) -> None:
    pad = " " * (4 + further)
    text = f"routine: a\nsteps:\n  - a: 45 s\n  - b:\n{pad}hold: 40 s\n"
    assert f"  - a:\n{pad}hold: 45 s\n{pad}rest: 5 s\n  - b:" in set_rest(text, 0, 5000)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("routine: a\nname: A\nsteps: later\n", "There is no list of steps here"),
        ("routine: a\nsteps:\n  - b: 1\n  - b: &x 2\n", "Line 4 has to be mended"),
        ("routine: a\nsteps:\n  - b: 1\n  -c\n", "mended in the text first"),
        ("routine: a\nsteps:\n  - b: 1\n", "There is no step 2 any more"),
        ("routine: a\nsteps:\n  - b: 1\n  - c\n", "Step 2 is not an exercise with its dose"),
        ("routine: a\nsteps:\n  - b: 1\n  - c: soon\n", "is not a dose"),
        ("routine: a\nsteps:\n  - b: 1\n  - c: [1 s]\n", "Step 2 has no dose"),
        ("routine: a\nname: \0\nsteps:\n  - b: 1\n", "Line 2 has to be mended"),
        ("- a\n- b\n", "There is no list of steps here"),
    ],
)
def test_what_cannot_be_changed_is_said_in_a_sentence(text: str, told: str) -> None:
    with pytest.raises(CannotRewrite, match=told):
        set_dose(text, 1, Dose(Timed(SECOND)))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: str(path.stem))
def test_shipped_routines_can_be_changed(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    steps = steps_of(text)
    last = len(steps) - 1
    moved = move_step(text, 0, last)
    assert steps_of(moved) == [*steps[1:], steps[0]]
    assert move_step(moved, last, 0) == text
    longer = add_step(text, 1, "rest", "20 s")
    assert notes(longer) == notes(text)
    assert remove_step(longer, 1) == text


def test_a_key_without_a_colon_is_changed_by_hand() -> None:
    with pytest.raises(CannotRewrite, match='no colon after "wait"'):
        set_words("routine: a\nsteps:\n  - {wait}", 0, "Fetch the strap.")
