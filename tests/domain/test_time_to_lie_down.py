"""The ten seconds before a continued session: one key means what it means in any get ready."""

from __future__ import annotations

import pytest

from routine_app.domain.exercise import Sides
from routine_app.domain.leaving import Leaving
from routine_app.domain.player import Mode, Player, SegmentLeft
from routine_app.domain.timeline import build_timeline
from tests.domain.builders import held, routine

FIRST = 1
"""The first of two holds of 30 s."""


def continued() -> Player:
    """A session that goes on with its first hold, two seconds later."""
    player = Player(build_timeline(routine(*[held(30, sides=Sides.BOTH)] * 2)))
    player.start(0, FIRST, lead_in=10_000)
    player.advance_to(2_000)
    return player


def test_a_pause_keeps_what_is_left_of_it() -> None:
    player = continued()
    player.pause(2_000)
    assert (player.mode, player.lead_in_left) == (Mode.PAUSED, 8_000)
    player.resume(60_000)
    assert (player.mode, player.lead_in_left, player.lead_in_length) == (
        Mode.LEAD_IN,
        8_000,
        10_000,
    )
    player.advance_to(68_000)
    assert (player.mode, player.remaining) == (Mode.RUNNING, 30_000)


def test_a_pause_of_a_pause_keeps_it_too() -> None:
    player = continued()
    for begin in (2_000, 14_000):
        player.pause(begin)
        player.resume(begin + 10_000)
        player.advance_to(begin + 12_000)
    assert (player.lead_in_left, player.lead_in_length) == (4_000, 10_000)


def test_the_last_seconds_are_no_fewer_than_after_any_pause() -> None:
    player = continued()
    player.pause(9_000)
    player.resume(20_000)
    assert player.lead_in_left == 3_000


def test_a_sleeping_computer_keeps_it_as_well() -> None:
    player = continued()
    player.pause_at_last(900_000)
    assert player.lead_in_left == 8_000


def test_skipping_skips_the_get_ready_only() -> None:
    player = continued()
    events = player.skip(3_000)
    assert (player.mode, player.segment.index) == (Mode.RUNNING, FIRST)
    assert not [event for event in events if isinstance(event, SegmentLeft)]
    (left,) = (e for e in player.skip(4_000) if isinstance(e, SegmentLeft))
    assert (left.segment.index, left.leaving) == (FIRST, Leaving.SKIPPED)


def test_skipping_it_in_a_pause_stays_a_pause() -> None:
    player = continued()
    player.pause(2_000)
    player.skip(3_000)
    assert (player.mode, player.segment.index, player.lead_in_left) == (Mode.PAUSED, FIRST, 0)
    player.resume(4_000)
    assert player.lead_in_left == 3_000


def test_restarting_in_it_gives_all_of_it_again() -> None:
    player = continued()
    player.restart(5_000)
    assert (player.mode, player.lead_in_left) == (Mode.LEAD_IN, 10_000)


@pytest.mark.parametrize("paused", [False, True])
def test_after_any_other_pause_skipping_skips_the_hold(paused: bool) -> None:
    player = continued()
    player.advance_to(20_000)
    player.pause(20_000)
    player.resume(21_000)
    if paused:
        player.pause(22_000)
        assert player.lead_in_left == 0
    player.skip(22_000)
    assert player.segment.index == FIRST + 1


def test_nothing_of_it_is_left_elsewhere() -> None:
    player = continued()
    player.pause(2_000)
    player.back(3_000)
    player.resume(4_000)
    assert player.lead_in_left == 3_000
