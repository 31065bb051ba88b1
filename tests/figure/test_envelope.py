"""Outlines run round their shapes, smooth where they can be and convex where they cannot."""

from __future__ import annotations

from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.figure.envelope import disc_loop, ellipse_loop
from routine_app.figure.hulls import disc_hull, ellipse_hull
from routine_app.figure.loops import Loop, as_ellipse

LIMB = [(0.0, 0.0, 0.05), (0.1, 0.01, 0.045), (0.2, 0.01, 0.03), (0.3, 0.0, 0.02)]


def area(loop: Loop) -> float:
    """Signed area; negative is counter-clockwise on a screen whose y goes down."""
    ends = (*loop[1:], loop[0])
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(loop, ends, strict=True)) / 2


@pytest.mark.parametrize("flat_end", [False, True])
def test_every_outline_runs_the_same_way(flat_end: bool) -> None:
    ellipses = [as_ellipse(disc) for disc in LIMB]
    for loop in (
        disc_loop(LIMB, flat_end=flat_end),
        ellipse_loop(ellipses, flat_end=flat_end),
        ellipse_hull(ellipses),
        disc_hull(LIMB),
        disc_loop(LIMB[::-1], flat_end=flat_end),
    ):
        assert area(loop) < -0.015


def test_both_ways_to_outline_a_limb_agree() -> None:
    """But for their ends, which are as round with a point more or less."""
    one = disc_loop(LIMB)
    two = ellipse_loop([as_ellipse(disc) for disc in LIMB])
    for edge in one[: len(LIMB)]:
        assert any(edge == pytest.approx(other, abs=1e-9) for other in two)
    assert area(one) == pytest.approx(area(two), rel=0.06)
    assert max(x for x, *_ in one) == pytest.approx(0.32, abs=1e-4)


def test_a_flat_end_is_cut_before_the_round_one() -> None:
    cut, whole = (max(edge[0] for edge in disc_loop(LIMB, flat_end=f)) for f in (True, False))
    assert cut < whole - 0.01


def test_a_limb_seen_from_its_end_is_its_widest_disc() -> None:
    loop = disc_loop([(0.0, 0.0, 0.05), (0.001, 0.0, 0.04), (0.002, 0.0, 0.02)])
    for x, y, *_ in loop:
        assert hypot(x, y) == pytest.approx(0.05, abs=0.001)


sizes = st.floats(0.01, 0.06)
places = st.floats(-0.4, 0.4)


@given(st.lists(st.tuples(places, places, sizes), min_size=2, max_size=6))
def test_no_point_is_outside_the_hull_and_normals_are_units(
    discs: list[tuple[float, float, float]],
) -> None:
    for x, y, u, v in disc_loop(discs):
        assert hypot(u, v) == pytest.approx(1)
        assert any(hypot(x - a, y - b) <= r + 1e-9 for a, b, r in discs)
