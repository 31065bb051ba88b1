"""Digits of any length are a number that is meant, or none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.digits import whole_number


@given(st.integers(0, 5000), st.integers(0, 10_000))
def test_digits_are_their_number_up_to_the_most(number: int, zeros: int) -> None:
    expected = number if number <= 1000 else None
    assert whole_number("0" * zeros + str(number), 1000) == expected


@pytest.mark.parametrize("text", ["", "-1", "+1", "1.0", "1e3", " 1", "1_0", "²", "٣", "three"])
def test_anything_else_is_none(text: str) -> None:
    assert whole_number(text, 1000) is None


@pytest.mark.parametrize("text", ["9" * 5000, "0" * 12 + "1" + "9" * 20, "1001"])
def test_too_much_is_none(text: str) -> None:
    assert whole_number(text, 1000) is None
