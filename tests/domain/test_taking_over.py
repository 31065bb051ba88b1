"""An exercise that takes over and needs a thing: there is time to fetch it."""

from __future__ import annotations

import pytest

from routine_app.domain.exercise import Exercise
from routine_app.domain.player import FETCH_LEAD_IN, LEAD_IN, Mode, Player
from routine_app.domain.pose import Prop
from routine_app.domain.timeline import build_timeline
from routine_app.domain.value import replace
from tests.domain.builders import exercise, held, routine

CHAIR_REST = replace(exercise("chair-rest"), props=(Prop.MAT, Prop.CHAIR))


def in_a_hold(*props: Prop, into: int = 20_000) -> Player:
    """A player in the first hold of an exercise that needs these things."""
    step = held(40)
    step = replace(step, exercise=replace(step.exercise, props=props))
    player = Player(build_timeline(routine(step)))
    player.start(0)
    player.advance_to(into)
    return player


def test_there_is_time_to_fetch_what_nobody_has_had_ready() -> None:
    player = in_a_hold(Prop.MAT)
    player.take_over(20_000, CHAIR_REST, 10_000)
    assert (player.lead_in_left, player.to_fetch) == (FETCH_LEAD_IN, (Prop.CHAIR,))
    player.advance_to(20_000 + FETCH_LEAD_IN)
    assert (player.mode, player.remaining, player.to_fetch) == (Mode.RUNNING, 30_000, ())


def test_before_the_hold_there_is_as_much_time() -> None:
    player = in_a_hold(into=2_000)
    player.take_over(2_000, CHAIR_REST, LEAD_IN)
    assert (player.lead_in_left, player.to_fetch) == (FETCH_LEAD_IN, (Prop.CHAIR,))


@pytest.mark.parametrize("other", [exercise("easier"), replace(CHAIR_REST, props=(Prop.MAT,))])
def test_where_nothing_is_to_be_fetched_the_time_is_the_usual_one(other: Exercise) -> None:
    player = in_a_hold()
    player.take_over(20_000, other, 10_000)
    assert (player.lead_in_left, player.to_fetch) == (10_000, ())


def test_what_the_session_needs_anyway_is_at_hand() -> None:
    player = in_a_hold(Prop.CHAIR)
    player.take_over(20_000, CHAIR_REST, 10_000)
    assert (player.lead_in_left, player.to_fetch) == (10_000, ())


def test_a_pause_on_the_way_keeps_time_and_thing_until_it_begins() -> None:
    player = in_a_hold()
    player.take_over(20_000, CHAIR_REST, 10_000)
    player.pause(30_000)
    assert player.to_fetch == (Prop.CHAIR,)
    player.resume(90_000)
    assert (player.lead_in_left, player.to_fetch) == (FETCH_LEAD_IN - 10_000, (Prop.CHAIR,))


def test_skipping_the_time_begins_the_exercise() -> None:
    player = in_a_hold()
    player.take_over(20_000, CHAIR_REST, 10_000)
    player.skip(25_000)
    assert (player.mode, player.remaining, player.to_fetch) == (Mode.RUNNING, 30_000, ())


def test_a_pause_in_the_hold_asks_for_nothing_again() -> None:
    player = in_a_hold()
    player.take_over(20_000, CHAIR_REST, 10_000)
    player.advance_to(60_000)
    player.pause(60_000)
    player.resume(70_000)
    assert (player.lead_in_left, player.to_fetch) == (LEAD_IN, ())
