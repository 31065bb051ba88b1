"""What is done in the studio: acts that can be undone, and what is shown of them."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.drawing import End
from routine_app.domain.exercise import Position, View
from routine_app.domain.pose import BodyPart, Prop, Support
from routine_app.figure.study import FRONT
from routine_app.ui.studio.joint_words import REGIONS
from routine_app.ui.studio.new_exercise import NEW_ID, new_exercise
from routine_app.ui.studio.session import StudioSession
from tests.figure.shipped import exercise

KNEELING = exercise("half-kneeling")
RIGHT_LEG, LEFT_LEG = REGIONS[1], REGIONS[2]


@pytest.fixture
def session(qapp: object) -> StudioSession:
    return StudioSession(KNEELING)


def test_it_begins_with_the_start_as_it_is(session: StudioSession) -> None:
    assert (session.end, session.done, session.is_changed) == (End.START, KNEELING, False)
    assert session.study().report.pose == KNEELING.start


def test_while_an_angle_moves_the_body_is_shown_as_it_was_set(
    session: StudioSession, qtbot: QtBot
) -> None:
    session.set_angle("hip_left.flexion", 85)
    assert not session.study().is_settled
    with qtbot.waitSignal(session.changed):
        pass
    assert session.study().is_settled


def test_letting_go_settles_it_at_once(session: StudioSession) -> None:
    session.set_angle("hip_left.flexion", 85)
    session.release()
    assert session.study().is_settled


def test_what_would_settle_far_away_is_shown_as_it_was_set(session: StudioSession) -> None:
    """A leg that is lifted on purpose is not put down again before one's eyes."""
    session.set_angle("hip_left.flexion", 130)
    session.release()
    assert not session.study().is_settled
    session.show_settled(True)
    assert session.study().is_settled


def test_it_can_be_looked_at_exactly_as_it_was_set(session: StudioSession) -> None:
    session.show_settled(False)
    assert not session.study().is_settled


def test_a_movement_is_undone_in_one_step(session: StudioSession) -> None:
    for angle in (60, 65, 70):
        session.set_angle("hip_left.flexion", angle)
    session.release()
    assert session.undoes == "left hip flexion, start"
    session.undo()
    assert session.done == KNEELING
    session.redo()
    assert session.pose["hip_left.flexion"] == 70


def test_the_same_joint_in_the_other_pose_is_another_act(session: StudioSession) -> None:
    session.set_angle("knee_right", 60)
    session.show_end(End.HOLD)
    session.set_angle("knee_right", 50)
    session.undo()
    assert session.done.start["knee_right"] == 60
    assert session.done.hold["knee_right"] == KNEELING.hold["knee_right"]


def test_a_joint_goes_back_to_what_it_was_or_to_the_start(session: StudioSession) -> None:
    session.set_angle("knee_right", 20)
    session.take_back("knee_right")
    assert session.done == KNEELING
    session.show_end(End.HOLD)
    session.take_back("knee_right")
    assert session.done.hold["knee_right"] == KNEELING.start["knee_right"]


def test_a_region_goes_back_as_a_whole(session: StudioSession) -> None:
    for channel in ("hip_right.flexion", "knee_right", "elbow_right"):
        session.set_angle(channel, 12)
    session.reset(RIGHT_LEG)
    assert session.pose["knee_right"] == KNEELING.start["knee_right"]
    assert session.pose["elbow_right"] == 12


def test_a_leg_becomes_like_the_other_one(session: StudioSession) -> None:
    session.take_other_side(RIGHT_LEG)
    for axis in ("flexion", "abduction", "rotation"):
        assert session.pose[f"hip_right.{axis}"] == KNEELING.start[f"hip_left.{axis}"]
    assert session.pose["knee_right"] == KNEELING.start["knee_left"]
    assert session.pose["knee_left"] == KNEELING.start["knee_left"]


def test_a_mirror_turns_both_poses(session: StudioSession) -> None:
    session.mirror()
    assert session.done.hold == KNEELING.hold.mirrored()
    session.undo()
    assert session.done == KNEELING


def test_a_copied_pose_brings_the_props_it_needs(session: StudioSession) -> None:
    other = exercise("supported-bridge")
    session.copy(other, End.HOLD, whole=False)
    assert session.done.start == other.hold
    assert session.done.props == (Prop.CUSHION, Prop.BLOCK)
    assert session.done.position is KNEELING.position


def test_a_new_exercise_takes_over_where_the_copied_body_is(qapp: object) -> None:
    session = StudioSession(new_exercise())
    assert session.loaded.id == NEW_ID
    session.copy(exercise("glute-bridge"), End.START, whole=True)
    assert session.done.position is Position.SUPINE
    assert session.done.view == exercise("glute-bridge").view


def test_settled_angles_can_be_taken_over(session: StudioSession) -> None:
    session.set_angle("ankle_left", -30)
    session.release()
    session.take_settled()
    assert session.study().report.most_changed < 2
    assert session.pose["ankle_left"] == round(session.pose["ankle_left"])
    session.undo()
    assert session.pose["ankle_left"] == -30


def test_supports_grips_props_and_tempo_are_acts(session: StudioSession) -> None:
    session.set_rests((Support(BodyPart.KNEE_RIGHT),))
    session.set_grips(())
    session.set_props((Prop.CHAIR,))
    assert session.done.start.rests_on == (Support(BodyPart.KNEE_RIGHT),)
    assert session.done.start.holds == ()
    assert session.done.props == (Prop.CHAIR,)
    for _ in range(3):
        session.undo()
    assert session.done == KNEELING


def test_looking_from_somewhere_else_changes_nothing_until_it_is_kept(
    session: StudioSession,
) -> None:
    session.show_view(FRONT)
    assert (session.view, session.is_changed) == (FRONT, False)
    session.show_view(View(33.4, 11.6))
    session.keep_view()
    assert session.done.view == View(33, 12)
    session.show_view(None)
    assert session.view == View(33, 12)


def test_what_is_saved_is_what_later_changes_are_measured_by(session: StudioSession) -> None:
    session.set_angle("knee_right", 20)
    session.saved_as(session.done)
    assert not session.is_changed
    session.undo()
    assert session.is_changed
