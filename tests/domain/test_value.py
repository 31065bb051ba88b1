"""Values behave as frozen dataclasses do."""

from __future__ import annotations

import copy
import pickle

import pytest

from routine_app.domain.value import Value, replace


class Point(Value):
    """Where."""

    x: int
    y: int = 0


class Size(Value):
    """How much."""

    x: int
    y: int = 0


class Labelled(Point):
    """Where and what."""

    name: str = "here"


def test_fields_are_given_by_position_or_by_name_and_have_presets() -> None:
    assert Point(1, 2) == Point(y=2, x=1) == Point(1, y=2)
    assert Point(3).y == 0
    assert Labelled(1, 2, "there").FIELDS == ("x", "y", "name")


@pytest.mark.parametrize(
    ("values", "named"),
    [((), {}), ((1, 2, 3), {}), ((1,), {"x": 2}), ((1,), {"z": 2})],
    ids=["missing", "too many", "twice", "unknown"],
)
def test_what_does_not_fit_the_fields_is_refused(
    values: tuple[int, ...], named: dict[str, int]
) -> None:
    with pytest.raises(TypeError, match="Point"):
        Point(*values, **named)


def test_a_value_never_changes() -> None:
    point = Point(1, 2)
    with pytest.raises(AttributeError, match="never changes"):
        point.x = 5  # type: ignore[misc]  # what is tested
    with pytest.raises(AttributeError, match="never changes"):
        del point.x
    assert replace(point, x=5) == Point(5, 2)
    assert point == Point(1, 2)


def test_values_of_different_classes_are_never_equal() -> None:
    assert Point(1, 2) != Size(1, 2)
    assert Point(1, 2) != Labelled(1, 2)
    assert Point(1, 2) != (1, 2)
    assert len({Point(1, 2), Size(1, 2), Point(1, 2)}) == 2


def test_values_can_be_matched_shown_copied_and_kept() -> None:
    point = Point(1, 2)
    match point:
        case Point(x, y):
            assert (x, y) == (1, 2)
    assert repr(point) == "Point(x=1, y=2)"
    assert copy.deepcopy(point) == point
    assert pickle.loads(pickle.dumps(point)) == point


def test_a_name_that_is_given_twice_is_refused_even_when_the_number_fits() -> None:
    with pytest.raises(TypeError, match="Labelled"):
        Labelled(1, 2, x=3)  # type: ignore[misc]  # what is tested
