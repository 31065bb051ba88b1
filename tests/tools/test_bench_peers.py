"""A timer is held to its own beat."""

import pytest

from tools.bench_peers import beat_errors


def test_an_even_beat_has_no_errors_whenever_it_began() -> None:
    assert beat_errors([1234.0, 2234.0, 3234.0]) == [0, 0, 0]


def test_a_late_second_and_one_that_was_not_seen_are_told_apart() -> None:
    assert beat_errors([0.0, 1000.0, 2090.0, 4000.0]) == pytest.approx([0, 0, 90, 0])


def test_a_beat_that_is_too_slow_shows() -> None:
    errors = beat_errors([second * 1010.0 for second in range(11)])
    assert errors[-1] - errors[0] == pytest.approx(100)


def test_nothing_seen_is_no_error() -> None:
    assert beat_errors([]) == []
