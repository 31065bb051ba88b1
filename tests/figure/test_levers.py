"""Levers say what a change of a joint angle really does."""

from __future__ import annotations

from math import dist, radians

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from routine_app.domain.pose import CHANNELS, LIMITS, Pose
from routine_app.figure.contacts import segment_of
from routine_app.figure.levers import levers
from routine_app.figure.skeleton import skeleton_of

SEGMENTS = ("pelvis", "thorax", "head", "foot_left", "shank_right", "hand_left", "forearm_right")
POINT = (0.03, -0.07, 0.02)
SMALL = 1e-3

poses = st.builds(
    Pose,
    st.fixed_dictionaries({}, optional={c: st.floats(*LIMITS[c].hard) for c in CHANNELS}),
)


@settings(max_examples=40)
@given(poses, st.sampled_from(CHANNELS), st.sampled_from(SEGMENTS))
def test_a_small_turn_moves_a_point_as_its_lever_says(
    pose: Pose, channel: str, segment: str
) -> None:
    body = skeleton_of(pose)
    point = segment_of(body, segment).at(*POINT)
    turned = skeleton_of(pose.with_angles({channel: pose[channel] + SMALL}))
    after = segment_of(turned, segment).at(*POINT)
    told = [0.0, 0.0, 0.0]
    for name, (ax, ay, az), (ox, oy, oz) in levers(pose, 0.0, body)[segment]:
        if name == channel:
            x, y, z = point[0] - ox, point[1] - oy, point[2] - oz
            told[0] += ay * z - az * y
            told[1] += az * x - ax * z
            told[2] += ax * y - ay * x
    moved = [p + v * radians(SMALL) for p, v in zip(point, told, strict=True)]
    assert dist(after, moved) == pytest.approx(0, abs=1e-8)
