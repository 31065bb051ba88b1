"""Convex outlines: round everything, of nothing else, and without a corner."""

from __future__ import annotations

from math import cos, hypot, sin, tau

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.figure.hulls import block_loop, disc_hull, ellipse_hull
from routine_app.figure.loops import Disc, Ellipse, Loop, as_ellipse, reach

sizes = st.floats(0.005, 0.06)
places = st.floats(-0.4, 0.4)
discs = st.lists(st.tuples(places, places, sizes), min_size=1, max_size=6)


def farthest(row: list[Ellipse], nx: float, ny: float) -> float:
    return max(x * nx + y * ny + reach((x, y, a, b, c), nx, ny) for x, y, a, b, c in row)


def is_around(loop: Loop, row: list[Ellipse]) -> bool:
    """Whether every point is as far out as anything goes in the direction of its normal."""
    return all(
        x * nx + y * ny == pytest.approx(farthest(row, nx, ny), abs=1e-6) for x, y, nx, ny in loop
    )


def turns(loop: Loop) -> list[float]:
    """The sine of the turn from each point to the next, positive counter-clockwise on a screen."""
    ends = (*loop[1:], loop[0])
    return [a[3] * b[2] - a[2] * b[3] for a, b in zip(loop, ends, strict=True)]


@given(discs)
def test_a_band_round_discs_is_the_hull_and_turns_one_way(row: list[Disc]) -> None:
    loop = disc_hull(row)
    assert is_around(loop, [as_ellipse(disc) for disc in row])
    assert min(turns(loop)) > -1e-6
    for x, y, nx, ny in loop:
        assert hypot(nx, ny) == pytest.approx(1)
        assert any(hypot(x - a, y - b) == pytest.approx(r, abs=1e-6) for a, b, r in row)


@given(discs)
def test_nothing_is_left_out_of_the_band(row: list[Disc]) -> None:
    loop = disc_hull(row)
    for i in range(32):
        nx, ny = cos(i * tau / 32), -sin(i * tau / 32)
        beyond = farthest([as_ellipse(disc) for disc in row], nx, ny)
        widest = max(r for *_, r in row)
        assert max(x * nx + y * ny for x, y, *_ in loop) > beyond - 0.25 * widest


def test_discs_in_a_line_and_discs_inside_discs_make_no_difference() -> None:
    two = [(0.0, 0.0, 0.05), (0.2, 0.0, 0.05)]
    more = [*two, (0.1, 0.0, 0.05), (0.05, 0.0, 0.05), (0.2, 0.01, 0.02)]
    assert is_around(disc_hull(more), [as_ellipse(disc) for disc in two])
    assert disc_hull([(0.1, 0.2, 0.0), (0.1, 0.2, 0.03)]) == disc_hull([(0.1, 0.2, 0.03)])


def test_a_round_has_a_point_in_every_quarter() -> None:
    loop = disc_hull([(0.0, 0.0, 0.05), (0.3, 0.1, 0.02)])
    ends = (*loop[1:], loop[0])
    assert min(a[2] * b[2] + a[3] * b[3] for a, b in zip(loop, ends, strict=True)) > 0.2


def test_ellipses_of_one_shape_have_the_hull_of_all_ellipses() -> None:
    centres = ((0.1, 0.1), (0.4, 0.0), (0.5, 0.3), (0.2, 0.25))
    alike = [(x, y, 0.010, 0.003, 0.006) for x, y in centres]
    assert is_around(ellipse_hull(alike), alike)


def test_ellipses_of_any_shape_have_their_farthest_points() -> None:
    row = [
        (0.0, 0.0, 0.004, 0.001, 0.002),
        (0.2, 0.1, 0.001, 0.0, 0.003),
        (0.1, 0.2, 1e-4, 0.0, 1e-4),
    ]
    loop = ellipse_hull(row)
    for x, y, nx, ny in loop:
        assert x * nx + y * ny > farthest(row, nx, ny) - 0.01
    assert min(turns(loop)) > -0.05


def test_one_ellipse_is_itself() -> None:
    oval = (0.1, 0.2, 0.0009, 0.0, 0.0004)
    assert is_around(ellipse_hull([oval], turns=8), [oval])


@pytest.mark.parametrize(
    ("u", "v"),
    [
        ((0.3, 0.1), (-0.1, 0.2)),
        ((0.3, 0.1), (0.1, -0.2)),
        ((-0.3, 0.02), (0.01, 0.1)),
        ((0.3, 0.1), (0.0, 0.0)),
    ],
)
def test_a_block_has_the_hull_of_its_four_rounds(
    u: tuple[float, float], v: tuple[float, float]
) -> None:
    shape = (0.010, 0.003, 0.006)
    four = [
        (0.1 + m * u[0] + n * v[0], 0.2 + m * u[1] + n * v[1], *shape)
        for m in (-1, 1)
        for n in (-1, 1)
    ]
    loop = block_loop((0.1, 0.2, *shape), u, v)
    assert is_around(loop, four)
    assert min(turns(loop)) > -1e-6
