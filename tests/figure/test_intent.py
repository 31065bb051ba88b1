"""What each exercise is for can be seen: the facts that a therapist would look at first."""

from __future__ import annotations

from math import acos, atan2, degrees, dist, hypot

import pytest

from routine_app.domain.pose import Prop, Side
from routine_app.figure.contacts import surface
from routine_app.figure.frame import Vec
from routine_app.figure.furniture import block_under, furniture
from routine_app.figure.skeleton import SHANK, THIGH
from tests.figure.shipped import settled

LUNGES = (
    "half-kneeling",
    "half-kneeling-reach",
    "couch-stretch",
    "low-lunge",
    "crescent",
    "reverse-lunge",
    "standing-psoas",
)


def joints(name: str, end: str = "hold") -> dict[str, Vec]:
    return settled(name, end).skeleton.joints


def bend(found: dict[str, Vec], a: str, b: str, c: str) -> float:
    """The angle at `b`, in degrees; 180 is a straight line."""
    u = [p - q for p, q in zip(found[a], found[b], strict=True)]
    v = [p - q for p, q in zip(found[c], found[b], strict=True)]
    cosine = sum(p * q for p, q in zip(u, v, strict=True)) / (hypot(*u) * hypot(*v))
    return degrees(acos(max(-1.0, min(1.0, cosine))))


def lean(found: dict[str, Vec], low: str, high: str) -> float:
    """How far a line leans forward of upright, in degrees."""
    return degrees(atan2(found[high][0] - found[low][0], found[high][1] - found[low][1]))


def test_shoulder_hip_and_knee_are_in_one_line_in_the_bridge() -> None:
    assert bend(joints("glute-bridge"), "girdle", "hip_right", "knee_right") > 168


def test_the_arms_lie_on_the_floor_in_the_bridge() -> None:
    for joint in ("elbow_right", "wrist_right", "elbow_left", "wrist_left"):
        assert joints("glute-bridge")[joint][1] == pytest.approx(0.0229, abs=0.01)


@pytest.mark.parametrize(
    "name",
    LUNGES,
)
def test_the_trunk_is_upright_and_the_pelvis_tucked_in_every_lunge(name: str) -> None:
    found = settled(name, "hold")
    assert found.pose["pelvis.pitch"] <= -2
    assert abs(lean(found.skeleton.joints, "thorax", "girdle")) < 7
    assert abs(lean(found.skeleton.joints, "lumbar", "girdle")) < 7


def test_the_low_back_sags_in_the_cow_and_rises_in_the_cat() -> None:
    def waist(end: str) -> float:
        """Height of the small of the back above the line from hip to shoulder."""
        found = joints("cat-cow", end)
        (x0, y0, _), (x1, y1, _) = found["pelvis"], found["girdle"]
        x, y, _ = found["thorax"]
        return y - (y0 + (y1 - y0) * (x - x0) / (x1 - x0))

    assert waist("start") < -0.01
    assert waist("hold") > 0.04
    assert settled("cat-cow", "start").pose["lumbar.flexion"] <= -24


def test_the_cat_is_no_hairpin() -> None:
    assert bend(joints("cat-cow"), "pelvis", "thorax", "girdle") > 115


def test_a_block_is_under_the_sacrum_and_never_under_the_waist() -> None:
    for name, end in (("supported-bridge", "hold"), ("supported-bridge-leg", "hold")):
        found = settled(name, end)
        (block,) = block_under(found.pose, found.skeleton)
        places = found.skeleton.joints
        assert block.low[0] > places["lumbar"][0] - 0.01
        assert block.low[0] < places["pelvis"][0] < block.high[0] + 0.02
        assert block.high[1] == surface(Prop.BLOCK, found.pose.rests_on[0].part)[0]


def test_knees_drop_to_one_side_together_in_windshield_wipers() -> None:
    found = joints("windshield-wipers")
    falls = []
    for side in Side:
        knee, ankle = found[f"knee_{side}"], found[f"ankle_{side}"]
        falls.append(degrees(atan2(knee[2] - ankle[2], knee[1] - ankle[1])))
    assert min(falls) > 20
    assert max(falls) - min(falls) < 25


def test_elbows_are_under_the_shoulders_in_the_sphinx() -> None:
    found = joints("sphinx")
    for side in Side:
        ahead = found[f"elbow_{side}"][0] - found[f"shoulder_{side}"][0]
        assert -0.01 <= ahead <= 0.03


def test_the_shin_leans_on_the_sofa_right_behind_the_knee_in_the_couch_stretch() -> None:
    found = settled("couch-stretch", "hold")
    places = found.skeleton.joints
    seat = max(furniture(Prop.SOFA, found.pose, found.skeleton), key=lambda box: box.high[0])
    assert 0 < places["knee_right"][0] - seat.high[0] < 0.15
    assert lean(places, "knee_right", "ankle_right") > -45
    assert found.pose["knee_right"] < 140, "a knee that kneels is spared the last of its bend"
    assert abs(seat.high[1] - places["ankle_right"][1]) < 0.03


def test_the_chair_carries_the_calves() -> None:
    found = settled("ninety-ninety-chair", "hold")
    seat = furniture(Prop.CHAIR, found.pose, found.skeleton)[0]
    for side in Side:
        shank = found.skeleton.sides[side].shank
        for along in (0.35, 0.85):
            x, y, z = shank.at(0, -SHANK * along)
            assert seat.low[0] - 0.01 < x < seat.high[0] + 0.01
            assert seat.low[2] < z < seat.high[2]
            assert 0.01 < y - seat.high[1] < 0.045


def test_the_hips_are_low_on_the_heels_in_childs_pose() -> None:
    found = joints("childs-pose")
    assert found["hip_right"][1] < 0.13
    assert found["hip_right"][1] < THIGH * 0.6
    assert abs(found["hip_right"][0] - found["ankle_right"][0]) < 0.05


def test_arms_rest_beside_the_shins_in_childs_pose_with_a_cushion() -> None:
    body = settled("childs-pose.cushioned", "hold").skeleton
    for side in Side:
        finger = body.sides[side].hand.at(0.0, -0.09)
        assert finger[1] < 0.03
        assert abs(finger[0] - body.joints[f"ankle_{side}"][0]) < 0.1
        assert abs(finger[2]) > abs(body.joints[f"ankle_{side}"][2]) + 0.05


def test_the_thigh_hangs_below_the_edge_of_the_bed() -> None:
    found = settled("edge-of-bed", "hold")
    top = surface(Prop.BED, found.pose.rests_on[0].part)[0]
    places = found.skeleton.joints
    assert places["knee_right"][1] - 0.034 < top < places["hip_right"][1]
    assert places["ankle_right"][1] > 0.039
    mattress = max(furniture(Prop.BED, found.pose, found.skeleton), key=lambda box: box.high[1])
    assert places["hip_right"][0] < mattress.high[0] < places["knee_right"][0] - 0.1


def test_shins_are_upright_in_happy_baby() -> None:
    found = joints("happy-baby")
    for side in Side:
        assert abs(lean(found, f"knee_{side}", f"ankle_{side}")) < 15
        assert found[f"knee_{side}"][0] < found["pelvis"][0]


def test_nothing_goes_through_the_wall() -> None:
    for end in ("start", "hold"):
        found = settled("legs-up-wall", end)
        (wall,) = furniture(Prop.WALL, found.pose, found.skeleton)
        for joint, (x, _, _) in found.skeleton.joints.items():
            assert x < wall.low[0] + 0.005, joint


def test_the_crossed_ankle_lies_on_the_thigh_in_figure_four() -> None:
    for end in ("start", "hold"):
        body = settled("figure-four", end).skeleton
        thigh = body.sides[Side.LEFT].thigh
        ankle = body.sides[Side.RIGHT].foot.origin
        apart = min(dist(ankle, thigh.at(0, -THIGH * along / 20)) for along in range(10, 21))
        assert 0.045 < apart < 0.085


def test_shoulders_are_over_hands_in_the_press_up_and_arms_carry() -> None:
    found = joints("press-up")
    for side in Side:
        assert found[f"elbow_{side}"][1] > 0.05
        assert found[f"shoulder_{side}"][1] > 0.20


def test_the_posture_reset_goes_from_a_slump_with_hanging_arms_to_upright() -> None:
    slump, upright = (joints("posture-reset", end) for end in ("start", "hold"))
    assert lean(slump, "thorax", "head") > 20
    assert abs(lean(upright, "thorax", "head")) < 2
    for found in (slump, upright):
        for side in Side:
            assert abs(lean(found, f"shoulder_{side}", f"wrist_{side}")) > 172, "arms hang"
