"""What is said of a pose is true: gaps in centimetres, what settling does, and what it lengthens."""

from __future__ import annotations

import pytest

from routine_app.domain.drawing import End
from routine_app.domain.pose import BodyPart, Pose, Prop, Support
from routine_app.domain.value import replace
from routine_app.figure.muscles import muscle_lengths
from routine_app.figure.pose_report import (
    MUCH_SETTLED,
    STATURE_CM,
    PoseReport,
    Touch,
    touches,
)
from routine_app.figure.study import FRONT, Passage, Study
from tests.figure.shipped import POSES, exercise, pose, settled

BRIDGE = pose("glute-bridge", "start")
STANDING = replace(Pose(), rests_on=(Support(BodyPart.FOOT_RIGHT), Support(BodyPart.FOOT_LEFT)))


def noticed(found: tuple[Touch, ...]) -> dict[BodyPart, float]:
    return {touch.part: touch.centimetres for touch in found if touch.is_noticed}


@pytest.mark.parametrize(("name", "end"), POSES)
def test_shipped_poses_rest_and_hold(name: str, end: str) -> None:
    report = PoseReport(pose(name, end))
    assert report.left_open == ()
    assert report.most_changed <= MUCH_SETTLED
    assert report.beyond == ()


def test_standing_is_right_as_it_is() -> None:
    report = PoseReport(STANDING)
    assert noticed(report.touches) == {}
    assert report.most_changed < 0.5


def test_a_foot_that_is_lifted_floats_by_as_much() -> None:
    """A knee and hip bent alike lift the foot straight up."""
    lifted = STANDING.with_angles({"hip_right.flexion": 30, "knee_right": 60, "ankle_right": 30})
    found = noticed(PoseReport(lifted).touches)
    assert set(found) == {BodyPart.FOOT_RIGHT}
    leg = 0.245 + 0.246
    assert found[BodyPart.FOOT_RIGHT] == pytest.approx(leg * (1 - 0.866) * STATURE_CM, abs=0.5)


def test_one_foot_out_of_place_does_not_lift_the_rest() -> None:
    kneeling = pose("cat-cow", "start")
    low = kneeling.with_angles({"shoulder_left.flexion": kneeling["shoulder_left.flexion"] - 40})
    assert set(noticed(PoseReport(low).touches)) == {BodyPart.HAND_LEFT}


def test_a_hand_that_hangs_into_the_floor_sinks() -> None:
    kneeling = pose("cat-cow", "start")
    deep = kneeling.with_angles({"pelvis.pitch": kneeling["pelvis.pitch"] + 14})
    found = noticed(PoseReport(deep).touches)
    assert found[BodyPart.HAND_RIGHT] < -2


def test_settling_closes_small_gaps_and_says_by_how_much() -> None:
    rough = BRIDGE.with_angles({"ankle_left": BRIDGE["ankle_left"] - 14})
    report = PoseReport(rough)
    assert BodyPart.FOOT_LEFT in noticed(report.touches)
    assert report.left_open == ()
    assert report.changes[0][0] == "ankle_left"
    assert report.changes[0][1] == pytest.approx(14, abs=5)


def test_what_cannot_be_closed_stays_open() -> None:
    """Nobody who stands upright rests on the forehead."""
    wrong = replace(STANDING, rests_on=(*STANDING.rests_on, Support(BodyPart.FACE)))
    assert BodyPart.FACE in {touch.part for touch in PoseReport(wrong).left_open}


def test_a_hand_away_from_what_it_holds_is_told() -> None:
    held = pose("knee-to-chest", "hold")
    away = held.with_angles({"elbow_right": held["elbow_right"] - 40})
    found = {t.part: t for t in PoseReport(away).touches if t.is_noticed}
    assert found[BodyPart.HAND_RIGHT].gap > 0
    assert isinstance(found[BodyPart.HAND_RIGHT].target, BodyPart)


def test_a_pose_on_nothing_is_let_down_onto_the_floor() -> None:
    report = PoseReport(Pose())
    assert min(place[1] for place in report.as_set.skeleton.joints.values()) < 0.05
    assert noticed(report.touches) == {}


def test_a_body_as_it_was_set_has_exactly_its_angles() -> None:
    for name, end in POSES[::9]:
        found = PoseReport(pose(name, end))
        assert found.as_set.pose == pose(name, end)
        assert found.as_set.tilt == pytest.approx(0.0, abs=1e-9)


def test_what_lies_on_a_block_touches_the_block() -> None:
    found = touches(settled("supported-bridge", "hold"))
    sacrum = next(touch for touch in found if touch.part is BodyPart.SACRUM)
    assert sacrum.target is Prop.BLOCK
    assert not sacrum.is_noticed


def test_lengths_are_those_of_the_muscle_view() -> None:
    report = PoseReport(pose("half-kneeling", "hold"))
    assert report.lengths == muscle_lengths(report.pose)


# ------------------------------------------------------------------- pictures


def test_a_study_shows_the_end_that_is_asked_for() -> None:
    bridge = exercise("glute-bridge")
    start, hold = (Study.of(bridge, end) for end in End)
    assert start.report.pose == bridge.start
    assert hold.report.pose == bridge.hold
    assert start.scene.figure != hold.scene.figure


def test_a_settled_study_differs_from_one_as_it_was_set() -> None:
    bridge = exercise("glute-bridge")
    rough = replace(bridge, start=bridge.start.with_angles({"ankle_left": -60}))
    study = Study.of(rough, End.START)
    assert study.stance.pose != rough.start
    assert replace(study, is_settled=False).stance.pose == rough.start


def test_furniture_keeps_its_size_while_the_body_is_out_of_place() -> None:
    """A cushion does not grow up to a knee that was lifted off it."""
    couch = exercise("couch-stretch")
    lifted = replace(couch, start=couch.start.with_angles({"hip_right.flexion": 80}))
    good = Study.of(couch, End.START)
    study = Study.of(lifted, End.START, is_settled=False)
    loose, fitted = study.scene, replace(study, fitted=good.stance).scene
    assert fitted.furniture == good.scene.furniture
    assert loose.furniture != fitted.furniture


def test_marks_stand_where_the_body_touches() -> None:
    study = Study.of(exercise("glute-bridge"), End.HOLD, FRONT)
    box = study.scene.bounds
    assert len(study.marks) == len(study.report.pose.rests_on)
    for mark in study.marks:
        assert box.left <= mark.x <= box.right
        assert box.top <= mark.y <= box.bottom


def test_the_way_begins_and_ends_with_both_poses() -> None:
    bridge = exercise("glute-bridge")
    passage = Passage(bridge, bridge.view)
    assert passage.at(0.0).figure != passage.at(0.5).figure != passage.at(1.0).figure
    assert passage.at(0.0).bounds == passage.at(1.0).bounds
