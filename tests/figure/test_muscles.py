"""Lengths of psoas and iliacus: the numbers of the fitted model, and what must hold for any pose."""

from __future__ import annotations

from itertools import pairwise
from math import isfinite, radians

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.pose import CHANNELS, LIMITS, STANDING, Pose, Side
from routine_app.figure.muscles import (
    ILIACUS,
    LONGEST,
    PSOAS,
    SHORTEST,
    Change,
    SideLengths,
    change_of,
    muscle_lengths,
    scale_position,
)
from tests.figure.shipped import POSES, pose

SWEEP = range(-20, 116)


def bent(flexion: float = 0, abduction: float = 0, rotation: float = 0) -> SideLengths:
    """The right side with only its hip moved."""
    angles = {"flexion": flexion, "abduction": abduction, "rotation": rotation}
    moved = STANDING.with_angles({f"hip_right.{axis}": turn for axis, turn in angles.items()})
    return muscle_lengths(moved).right


def any_pose() -> st.SearchStrategy[Pose]:
    angles = {channel: st.floats(*LIMITS[channel].hard) for channel in CHANNELS}
    return st.builds(Pose, st.fixed_dictionaries(angles))


# ------------------------------------------------------------- the fitted model


def test_the_points_are_those_of_the_fit() -> None:
    assert PSOAS.origin == (-0.011, 0.343, -0.093)
    assert PSOAS.brim == (0.084, 0.022, -0.020)
    assert PSOAS.insertion == (-0.027, -0.100, 0.011)
    assert ILIACUS.origin == (-0.010, 0.267, 0.017)
    assert ILIACUS.brim == (0.102, 0.047, 0.001)
    assert ILIACUS.insertion == (-0.007, -0.144, 0.039)


def test_standing_has_the_length_of_the_drawn_path() -> None:
    assert PSOAS.length(0, 0, 0) == pytest.approx(0.34263 + 0.16783, abs=2e-5)
    assert ILIACUS.length(0, 0, 0) == pytest.approx(0.24739 + 0.22317, abs=2e-5)


@pytest.mark.parametrize(
    ("flexion", "psoas", "iliacus"),
    [
        (-30, 1.0365, 1.0556),
        (-20, 1.0269, 1.0407),
        (0, 1.0, 1.0),
        (45, 0.9072, 0.8625),
        (90, 0.7891, 0.6920),
        (115, 0.7420, 0.6318),
    ],
)
def test_golden_lengths(flexion: float, psoas: float, iliacus: float) -> None:
    found = bent(flexion)
    assert (found.psoas, found.iliacus) == pytest.approx((psoas, iliacus), abs=1e-4)


@pytest.mark.parametrize("flexion", range(-20, 121, 5))
def test_the_construction_follows_the_formula_of_the_fit(flexion: int) -> None:
    """Both were fitted to the same curve: together they may differ by the sum of their errors."""
    f = radians(flexion)
    found = bent(flexion)
    psoas = 1 - 0.1041 * f - 0.0029 * f**2 - 0.0262 * f**3 + 0.0107 * f**4
    iliacus = 1 - 0.1645 * f + 0.0063 * f**2 - 0.0406 * f**3 + 0.0161 * f**4
    assert found.psoas == pytest.approx(psoas, abs=0.009 + 0.002 + 1e-3)
    assert found.iliacus == pytest.approx(iliacus, abs=0.017 + 0.006 + 1e-3)


def test_a_right_angle_and_a_full_extension_lie_where_the_model_puts_them() -> None:
    assert 0.74 < bent(90).psoas < 0.83
    assert 1.02 < bent(-20).psoas < 1.06


def test_more_bend_is_always_shorter() -> None:
    sweep = [bent(flexion) for flexion in SWEEP]
    for muscle in ("psoas", "iliacus"):
        lengths = [getattr(found, muscle) for found in sweep]
        assert all(b < a for a, b in pairwise(lengths))


def test_extension_lengthens_and_bending_shortens() -> None:
    back, front = bent(-10), bent(10)
    assert back.psoas > 1 > front.psoas
    assert back.iliacus > 1 > front.iliacus


@pytest.mark.parametrize(("axis", "turn"), [("abduction", 30), ("rotation", 45), ("rotation", -45)])
def test_abduction_and_rotation_alone_change_the_psoas_by_less_than_two_per_cent(
    axis: str, turn: float
) -> None:
    assert bent(**{axis: turn}).psoas == pytest.approx(1, abs=0.02)
    assert bent(**{axis: turn}).iliacus == pytest.approx(1, abs=0.035)


# ------------------------------------------------------------------- any pose


def test_standing_is_one() -> None:
    lengths = muscle_lengths(STANDING)
    assert lengths.left == lengths.right == SideLengths(1.0, 1.0)


@given(any_pose())
def test_every_pose_within_the_hard_limits_has_lengths(pose: Pose) -> None:
    lengths = muscle_lengths(pose)
    for side in Side:
        found = lengths.of(side)
        assert 0.5 < found.psoas < 1.15
        assert 0.5 < found.iliacus < 1.25
        assert 0 <= scale_position(found.psoas) <= 1
        assert isfinite(found.together)


@given(any_pose())
def test_the_mirrored_pose_swaps_the_sides_exactly(pose: Pose) -> None:
    lengths, mirrored = muscle_lengths(pose), muscle_lengths(pose.mirrored())
    assert (mirrored.left, mirrored.right) == (lengths.right, lengths.left)


@given(any_pose())
def test_only_the_hips_count(pose: Pose) -> None:
    others = {c: 0.0 for c in CHANNELS if not c.startswith("hip_")}
    assert muscle_lengths(pose.with_angles(others)) == muscle_lengths(pose)


@given(any_pose(), st.floats(*LIMITS["hip_left.flexion"].hard))
def test_the_other_hip_does_not_count(pose: Pose, flexion: float) -> None:
    moved = pose.with_angles({"hip_left.flexion": flexion})
    assert muscle_lengths(moved).right == muscle_lengths(pose).right


# ---------------------------------------------------------------- the exercises


def psoas(name: str, side: Side = Side.RIGHT, end: str = "hold") -> float:
    return muscle_lengths(pose(name, end)).of(side).psoas


LENGTHENS = (
    "couch-stretch",
    "crescent",
    "edge-of-bed",
    "half-kneeling",
    "half-kneeling-reach",
    "low-lunge",
    "press-up",
    "side-lying-quad",
    "sphinx",
    "standing-psoas",
    "supported-bridge-leg",
)


@pytest.mark.parametrize("name", LENGTHENS)
def test_every_stretch_of_the_psoas_lengthens_the_working_side(name: str) -> None:
    found = muscle_lengths(pose(name, "hold")).right
    assert found.change is Change.LONGER
    assert found.psoas > 1.01
    assert found.psoas > psoas(name, end="start") - 0.005


def test_the_long_leg_lengthens_beside_a_hugged_knee() -> None:
    lengths = muscle_lengths(pose("knee-to-chest", "hold"))
    assert lengths.left.change is Change.LONGER
    assert lengths.right.change is Change.SHORTER


def test_exercises_are_in_the_order_of_their_hips() -> None:
    """A lunge opens the hip further than kneeling, kneeling than lying; a chair closes it."""
    order = (
        "low-lunge",
        "half-kneeling",
        "sphinx",
        "posture-reset",
        "supported-bridge",
        "constructive-rest",
        "legs-up-wall",
        "ninety-ninety-chair",
        "knee-to-chest",
    )
    lengths = [psoas(name) for name in order]
    assert lengths == sorted(lengths, reverse=True)


def test_standing_tall_and_a_finished_bridge_are_as_in_standing() -> None:
    for name in ("posture-reset", "glute-bridge", "crocodile-breath"):
        assert muscle_lengths(pose(name, "hold")).right.change is Change.STANDING


@pytest.mark.parametrize(("name", "end"), POSES)
def test_the_words_of_every_exercise_agree_for_both_muscles(name: str, end: str) -> None:
    """One word for a side is honest as long as psoas and iliacus never contradict each other."""
    for side in Side:
        found = muscle_lengths(pose(name, end)).of(side)
        words = {change_of(found.psoas), change_of(found.iliacus)}
        assert not {Change.SHORTER, Change.LONGER} <= words


# ------------------------------------------------------------------- the scale


def test_the_scale_is_lopsided_with_standing_in_its_middle() -> None:
    assert scale_position(SHORTEST) == 0
    assert scale_position(1.0) == 0.5
    assert scale_position(LONGEST) == 1
    assert scale_position(0.87) == pytest.approx(0.25)
    assert scale_position(1.03) == pytest.approx(0.75)


def test_the_scale_ends_where_it_ends() -> None:
    assert scale_position(0.3) == 0
    assert scale_position(1.4) == 1


@pytest.mark.parametrize(
    ("length", "word"),
    [
        (0.80, "shorter"),
        (0.99, "shorter"),
        (0.997, "as in standing"),
        (1.0, "as in standing"),
        (1.004, "as in standing"),
        (1.01, "longer"),
    ],
)
def test_a_length_in_words(length: float, word: str) -> None:
    assert change_of(length).value == word
