"""Joint angles come out as the places that the catalogue's convention gives them."""

from __future__ import annotations

from math import atan2, cos, degrees, dist, radians, sin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.pose import CHANNELS, LIMITS, STANDING, Pose, Side
from routine_app.figure.frame import Vec
from routine_app.figure.skeleton import skeleton_of

HIP_HEIGHT = 0.53

STANDING_JOINTS = {
    "pelvis": (0, 0.530, 0),
    "lumbar": (-0.025, 0.590, 0),
    "thorax": (-0.025, 0.690, 0),
    "girdle": (-0.025, 0.818, 0),
    "hip_right": (0, 0.530, 0.0455),
    "knee_right": (0, 0.285, 0.0455),
    "ankle_right": (0, 0.039, 0.0455),
    "heel_right": (-0.022, 0, 0.0455),
    "ball_right": (0.075, 0, 0.0455),
    "shoulder_right": (-0.025, 0.818, 0.1295),
    "elbow_right": (-0.025, 0.632, 0.1295),
    "wrist_right": (-0.025, 0.486, 0.1295),
    "palm_right": (-0.025, 0.436, 0.1295),
}


def joints(**angles: float) -> dict[str, Vec]:
    pose = Pose({name.replace("__", "."): value for name, value in angles.items()})
    return skeleton_of(pose, origin=(0, HIP_HEIGHT, 0)).joints


def direction(found: dict[str, Vec], start: str, end: str) -> float:
    """Angle of a segment in the sagittal plane, 0 forward and 90 up."""
    a, b = found[start], found[end]
    return degrees(atan2(b[1] - a[1], b[0] - a[0]))


@pytest.mark.parametrize(("name", "place"), STANDING_JOINTS.items())
def test_standing(name: str, place: Vec) -> None:
    found = skeleton_of(STANDING, origin=(0, HIP_HEIGHT, 0)).joints
    assert found[name] == pytest.approx(place, abs=1e-12)


@given(
    st.floats(-90, 90),
    st.floats(-20, 120),
    st.floats(0, 140),
    st.floats(-50, 20),
)
def test_world_angles_of_the_leg(pitch: float, hip: float, knee: float, ankle: float) -> None:
    """Thigh = -90 + hip flexion - pitch, shank = thigh - knee, sole = shank + 90 + ankle."""
    found = joints(pelvis__pitch=pitch, hip_right__flexion=hip, knee_right=knee, ankle_right=ankle)
    thigh = -90 + hip - pitch
    expected = {
        ("hip_right", "knee_right"): thigh,
        ("knee_right", "ankle_right"): thigh - knee,
        ("heel_right", "ball_right"): thigh - knee + 90 + ankle,
    }
    for (start, end), angle in expected.items():
        turn = radians(direction(found, start, end) - angle)
        assert cos(turn) == pytest.approx(1)
        assert sin(turn) == pytest.approx(0, abs=1e-9)


def test_face_down_and_face_up() -> None:
    assert joints(pelvis__pitch=90)["head"][0] > 0.3
    assert joints(pelvis__pitch=-90)["head"][0] < -0.3


def test_lying_on_the_left_side_has_the_right_side_on_top() -> None:
    found = joints(pelvis__roll=-90)
    assert found["hip_right"][1] > found["hip_left"][1]
    assert found["head"][2] < -0.3


@pytest.mark.parametrize(("joint", "end"), [("hip", "knee"), ("shoulder", "elbow")])
def test_each_side_moves_in_its_own_sense(joint: str, end: str) -> None:
    """Abduction leads away from the middle on both sides."""
    for side, sign in ((Side.RIGHT, 1), (Side.LEFT, -1)):
        found = skeleton_of(Pose({f"{joint}_{side}.abduction": 40.0})).joints
        assert sign * (found[f"{end}_{side}"][2] - found[f"{joint}_{side}"][2]) > 0.1


def test_internal_rotation_turns_the_shin_outward_when_the_knee_is_bent() -> None:
    found = joints(hip_right__rotation=40, knee_right=90)
    assert found["ankle_right"][2] > found["knee_right"][2] + 0.1


def test_spine_senses() -> None:
    assert joints(lumbar__flexion=30)["head"][0] > 0.05
    assert joints(thoracic__bend=30)["head"][2] > 0.02
    turned = joints(thoracic__rotation=30)
    assert turned["shoulder_right"][0] < turned["shoulder_left"][0]
    assert joints(neck__flexion=30)["head"][0] > joints()["head"][0]


poses = st.builds(
    Pose,
    st.fixed_dictionaries({}, optional={c: st.floats(*LIMITS[c].hard) for c in CHANNELS}),
)


@given(poses)
def test_bones_keep_their_length(pose: Pose) -> None:
    found = skeleton_of(pose).joints
    for side in Side:
        assert dist(found[f"hip_{side}"], found[f"knee_{side}"]) == pytest.approx(0.245)
        assert dist(found[f"knee_{side}"], found[f"ankle_{side}"]) == pytest.approx(0.246)
        assert dist(found[f"shoulder_{side}"], found[f"elbow_{side}"]) == pytest.approx(0.186)


@given(poses)
def test_mirrored_pose_is_the_mirrored_body(pose: Pose) -> None:
    found = skeleton_of(pose).joints
    other = skeleton_of(pose.mirrored()).joints
    for name, (x, y, z) in found.items():
        swapped = name.replace("right", "#").replace("left", "right").replace("#", "left")
        assert other[swapped] == pytest.approx((x, y, -z), abs=1e-9)
