"""Other poses get into a file; every comment, and every line that says the same, stays."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from routine_app.content.kinds import Kind, base_of
from routine_app.content.pose_rewriting import (
    draft_with_poses,
    read_draft,
    read_exercises,
    with_poses,
)
from routine_app.content.problem import ContentError
from routine_app.content.rewriting.cannot import CannotRewrite
from routine_app.content.rewriting.spots import comments, read_spots
from routine_app.domain.dose import SECOND, Beat, Tempo
from routine_app.domain.exercise import Exercise, View
from routine_app.domain.pose import CHANNELS, STANDING, BodyPart, Grip, Prop, Support
from routine_app.domain.value import replace
from tests.shipped.shelf import ALL, EXERCISES, VARIANTS, exercise_of, shelf

OWN = """\
# My own lunge.
exercise: my-lunge   # the name of this file
name: My lunge
phase: lengthen
aim: To try it.      # not much yet

position: half-kneeling
sides: each
dose: 45 s
poses:
  # Knee on a cushion.
  start:
    hip left: {flexion: 88}     # the front leg
    knee right: 87.0
    knee left:   84

    rests on: [{knee right: cushion}, foot left]  # always
  hold:
    same as: start
    hip right: {flexion: -15}
    # She cannot bend more.
    knee left: 94     # careful
view: {azimuth: 14, elevation: 7}
variants:
  # The small one.
  - variant: small
    name: My small lunge
    how: Less of it.
    poses:
      hold:
        hip right: {flexion: -8}   # just a little
"""


@cache
def text_of(name: str) -> str:
    return shelf().file_of(Kind.EXERCISE, base_of(name)).read_text(encoding="utf-8")


def own(id_: str = "my-lunge") -> Exercise:
    return read_exercises(OWN)[id_]


def lines_changed(before: str, after: str) -> int:
    old, new = before.splitlines(), after.splitlines()
    return len([line for line in new if line not in old])


def told(text: str) -> list[str]:
    return [comment.text for comment in comments(text, read_spots(text))]


# ------------------------------------------------------- the same as before


@pytest.mark.parametrize("name", ALL)
def test_the_same_poses_change_no_character(name: str) -> None:
    assert with_poses(text_of(name), exercise_of(name)) == text_of(name)


@pytest.mark.parametrize("name", ALL)
def test_new_poses_of_a_shipped_exercise_are_read_back(name: str) -> None:
    exercise = exercise_of(name)
    start = exercise.start.with_angles({"neck.rotation": 7, "elbow_left": 33.5})
    hold = exercise.hold.with_angles({"knee_right": 41, "neck.bend": 0, "neck.flexion": -6})
    done = replace(exercise, start=start, hold=hold)
    assert read_exercises(with_poses(text_of(name), done))[name] == done


@pytest.mark.parametrize("name", ALL)
def test_poses_of_anything_else_are_read_back(name: str) -> None:
    """Both poses from another exercise: nothing in the file is as it was."""
    other = exercise_of("windshield-wipers")
    done = replace(exercise_of(name), start=other.hold, hold=other.start, props=other.props)
    text = draft_with_poses(text_of(name), done)
    assert read_draft(text, name) == done


@settings(max_examples=60)
@given(
    st.sampled_from(ALL),
    st.dictionaries(st.sampled_from(CHANNELS), st.integers(0, 20).map(float), max_size=12),
    st.dictionaries(st.sampled_from(CHANNELS), st.integers(0, 20).map(float), max_size=12),
)
def test_any_poses_are_read_back(
    name: str, start: dict[str, float], hold: dict[str, float]
) -> None:
    exercise = exercise_of(name)
    done = replace(
        exercise,
        start=exercise.start.with_angles(start),
        hold=exercise.hold.with_angles(hold),
    )
    assert read_draft(draft_with_poses(text_of(name), done), name) == done


@pytest.mark.parametrize("name", VARIANTS)
def test_a_variant_leaves_its_exercise_and_the_others_alone(name: str) -> None:
    exercise = exercise_of(name)
    done = replace(exercise, start=exercise.start.with_angles({"neck.rotation": 9}))
    after = read_exercises(with_poses(text_of(name), done))
    before = read_exercises(text_of(name))
    assert {**before, name: done} == after


# ----------------------------------------------------------- an own, told file


def test_one_angle_changes_one_line() -> None:
    done = replace(own(), start=own().start.with_angles({"knee_left": 80}))
    done = replace(done, hold=own().hold)
    text = with_poses(OWN, done)
    assert "knee left:   80\n" in text
    assert lines_changed(OWN, text) == 1


def test_comments_stay_when_angles_change() -> None:
    start = own().start.with_angles({"hip_left.flexion": 70, "hip_left.abduction": 4})
    done = replace(own(), start=start, hold=own().hold.with_angles({"knee_left": 90}))
    text = with_poses(OWN, done)
    assert told(text) == told(OWN)
    assert "hip left: {flexion: 70, abduction: 4}     # the front leg" in text


def test_a_line_with_a_comment_stays_when_it_says_nothing_new() -> None:
    """The knee is as at the start again; what was noted about it is not lost."""
    done = replace(own(), hold=own().hold.with_angles({"knee_left": 84}))
    text = with_poses(OWN, done)
    assert "knee left: 84     # careful" in text
    assert told(text) == told(OWN)


def test_a_number_that_is_typed_otherwise_stays_as_it_was_typed() -> None:
    done = replace(own(), hold=own().hold.with_angles({"knee_right": 60}))
    text = with_poses(OWN, done)
    assert "knee right: 87.0\n" in text
    assert "    knee right: 60\n" in text


def test_new_joints_stand_where_one_looks_for_them() -> None:
    done = replace(
        own(), start=own().start.with_angles({"lumbar.flexion": 8, "hip_right.flexion": 3})
    )
    done = replace(done, hold=done.start.with_angles({"hip_right.flexion": -15, "knee_left": 94}))
    start = with_poses(OWN, done).partition("start:\n")[2].partition("hold:")[0]
    keys = [line.strip().partition(":")[0] for line in start.splitlines() if ":" in line]
    assert keys == ["hip right", "hip left", "knee right", "knee left", "lumbar", "rests on"]


def test_lines_that_end_the_other_way_do_so_afterwards() -> None:
    crlf = OWN.replace("\n", "\r\n")
    done = replace(own(), start=own().start.with_angles({"elbow_left": 20}), hold=own().hold)
    text = with_poses(crlf, done)
    assert text.count("\n") == text.count("\r\n")
    assert read_exercises(text)["my-lunge"] == done


def test_a_file_without_a_last_line_end_is_still_one() -> None:
    done = replace(own("my-lunge.small"), start=own().start.with_angles({"elbow_left": 20}))
    text = with_poses(OWN.rstrip("\n"), done)
    assert read_exercises(text)["my-lunge.small"] == done


def test_a_variant_gets_poses_it_never_had() -> None:
    bare = OWN.partition("    poses:\n      hold:\n        hip right")[0]
    variant = read_exercises(bare)["my-lunge.small"]
    done = replace(variant, hold=variant.hold.with_angles({"elbow_right": 90}))
    text = with_poses(bare, done)
    assert text.startswith(bare.rstrip("\n"))
    assert read_exercises(text)["my-lunge.small"] == done


def test_a_pose_in_braces_is_rewritten() -> None:
    short = OWN.replace(
        "  hold:\n    same as: start\n    hip right: {flexion: -15}\n"
        "    # She cannot bend more.\n    knee left: 94     # careful\n",
        "  hold: {same as: start, knee left: 94}\n",
    )
    there = read_exercises(short)["my-lunge"]
    done = replace(there, hold=there.hold.with_angles({"knee_left": 90, "neck.flexion": 4}))
    assert read_exercises(with_poses(short, done))["my-lunge"] == done


def test_a_start_that_begins_from_the_hold_still_does() -> None:
    swapped = OWN.replace("  start:\n    hip left", "  start:\n    same as: hold\n    hip left")
    swapped = swapped.replace("    same as: start\n", "")
    there = read_exercises(swapped)["my-lunge"]
    done = replace(there, start=there.start.with_angles({"knee_right": 12}))
    text = with_poses(swapped, done)
    assert "same as: hold" in text
    assert read_exercises(text)["my-lunge"] == done


def test_a_start_that_stands_on_nothing_can_be_written() -> None:
    done = replace(own(), start=STANDING, hold=STANDING)
    assert read_exercises(with_poses(OWN, done))["my-lunge"] == done


def test_supports_and_grips_are_written() -> None:
    hold = replace(
        own().hold,
        rests_on=(Support(BodyPart.SACRUM, Prop.BLOCK), Support(BodyPart.FOOT_LEFT)),
        holds=(Grip(BodyPart.HAND_LEFT, BodyPart.SHIN_LEFT), Grip(BodyPart.HAND_RIGHT, Prop.STRAP)),
    )
    done = replace(own(), hold=hold, props=(Prop.BLOCK, Prop.STRAP))
    text = with_poses(OWN, done)
    assert read_exercises(text)["my-lunge"] == done
    assert "rests on: [{sacrum: block}, foot left]" in text


@pytest.mark.parametrize("name", ALL)
def test_a_mirrored_exercise_can_be_written(name: str) -> None:
    """Its hands and feet come in another order."""
    exercise = exercise_of(name)
    done = replace(exercise, start=exercise.start.mirrored(), hold=exercise.hold.mirrored())
    assert read_exercises(with_poses(text_of(name), done))[name] == done


def test_view_props_and_tempo_are_written() -> None:
    tempo = Tempo((Beat(3 * SECOND, "Out"), Beat(2500, "Back")))
    done = replace(own(), view=View(-30, 20.5), props=(Prop.CHAIR,), moves=tempo)
    text = with_poses(OWN, done)
    assert read_exercises(text)["my-lunge"] == done
    assert 'tempo: "3 s out, 2.5 s back"' in text
    assert text.index("props: [chair]") < text.index("sides: each")
    again = replace(done, moves=None, props=())
    assert read_exercises(with_poses(text, again))["my-lunge"] == again


def test_poses_that_no_body_can_do_are_refused_but_can_be_kept() -> None:
    done = replace(
        own(), hold=own().hold.with_angles({"lumbar.flexion": 65, "thoracic.flexion": 50})
    )
    with pytest.raises(ContentError, match="lumbar"):
        with_poses(OWN, done)
    assert read_draft(draft_with_poses(OWN, done), "my-lunge") == done


def test_an_exercise_that_left_its_file_is_told() -> None:
    with pytest.raises(CannotRewrite, match="no longer"):
        with_poses(OWN, replace(own(), id="my-other-lunge"))


@pytest.mark.parametrize("name", EXERCISES)
def test_a_changed_exercise_keeps_its_variants_as_they_are_written(name: str) -> None:
    """A variant says what is different; what it does not say follows the exercise."""
    exercise = exercise_of(name)
    done = replace(exercise, start=exercise.start.with_angles({"neck.rotation": 5}))
    text = with_poses(text_of(name), done)
    assert text.partition("variants:")[2] == text_of(name).partition("variants:")[2]
