"""What can be asked of the bench is there."""

from tools.bench import GROUPS, ROWS
from tools.bench_figure import SIZES, TRANSITION_LIMITS


def test_groups_name_rows() -> None:
    assert all(row in ROWS for rows in GROUPS.values() for row in rows)
    assert not GROUPS.keys() & ROWS.keys()


def test_each_size_has_a_goal_in_both_views() -> None:
    assert all(len(limits) == len(SIZES) for limits in TRANSITION_LIMITS.values())
