"""What fifteen seconds less brings to its end: done, or skipped."""

from __future__ import annotations

import pytest

from routine_app.domain.exercise import Sides
from routine_app.domain.leaving import Leaving
from routine_app.domain.player import Player, SegmentLeft
from routine_app.domain.timeline import SegmentKind, build_timeline
from tests.domain.builders import held, routine

START = 1_000_000


def playing() -> Player:
    """One hold of 40 s, after ten to get ready."""
    player = Player(build_timeline(routine(held(40))))
    player.start(START)
    return player


@pytest.mark.parametrize(
    ("held_for", "leaving"),
    [(1_600, Leaving.SKIPPED), (19_999, Leaving.SKIPPED), (20_000, Leaving.COMPLETED)],
)
def test_a_hold_that_is_ended_before_half_of_it_was_held_is_skipped(
    held_for: int, leaving: Leaving
) -> None:
    player = playing()
    now = START + 10_000 + held_for
    lefts = [e for _ in range(3) for e in player.extend(now, -15_000)]
    left = next(e for e in lefts if isinstance(e, SegmentLeft) and e.segment.kind.is_work)
    assert (left.spent, left.leaving) == (held_for, leaving)


def test_what_was_held_before_a_break_counts_for_half_of_it() -> None:
    timeline = build_timeline(routine(held(40, sides=Sides.BOTH)))
    player = Player(timeline, {1: 15_000})
    player.start(0, 1)
    lefts = [e for _ in range(3) for e in player.extend(6_000, -15_000)]
    left = next(e for e in lefts if isinstance(e, SegmentLeft))
    assert (left.spent, left.leaving) == (6_000, Leaving.COMPLETED)


def test_a_rest_that_is_cut_short_is_over_and_not_skipped() -> None:
    player = playing()
    lefts = player.extend(START + 1_000, -15_000)
    left = next(e for e in lefts if isinstance(e, SegmentLeft))
    assert (left.segment.kind, left.leaving) == (SegmentKind.GET_READY, Leaving.COMPLETED)
