"""Points of a body come to where they are wanted, at the least cost to the pose."""

from __future__ import annotations

import pytest

from routine_app.domain.pose import CHANNELS, STANDING, Pose
from routine_app.figure.reach import Stance, Want, closer, give

UP = (0.0, 1.0, 0.0)
AHEAD = (1.0, 0.0, 0.0)


def reached(stance: Stance, joint: str, segment: str, aim: tuple[float, float]) -> Stance:
    """A joint brought to a place ahead and up, the hips held where they are."""
    gives = {**give(stance.pose), "x": 0.0, "y": 0.0, "z": 0.0}
    for _ in range(30):
        p = stance.skeleton.joints[joint]
        wants = [
            Want(((segment, p, AHEAD),), aim[0] - p[0]),
            Want(((segment, p, UP),), aim[1] - p[1]),
        ]
        stance = closer(stance, wants, gives)
    return stance


def test_a_hand_reaches_forward() -> None:
    found = reached(Stance(STANDING), "palm_right", "hand_right", (0.2, 0.0))
    assert found.skeleton.joints["palm_right"][:2] == pytest.approx((0.2, 0.0), abs=1e-3)


def test_the_arm_reaches_and_the_trunk_stays() -> None:
    found = reached(Stance(STANDING), "palm_right", "hand_right", (0.2, 0.0)).pose
    assert abs(found["shoulder_right.flexion"]) > 5 * abs(found["lumbar.flexion"])
    assert found["knee_left"] == found["hip_right.flexion"] == 0


def test_joints_keep_their_limits() -> None:
    start = Stance(Pose({"knee_right": 20, "hip_right.flexion": 10}))
    found = reached(start, "heel_right", "foot_right", (3.0, 2.0)).pose
    assert found.out_of_range() == ()
    assert found["knee_right"] >= 0


def test_nothing_wanted_changes_nothing() -> None:
    found = closer(Stance(STANDING), [], give(STANDING))
    assert [found.pose[c] for c in CHANNELS] == [STANDING[c] for c in CHANNELS]
