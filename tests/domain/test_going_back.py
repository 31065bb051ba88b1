"""Going back to what was over, and then a crash: the session goes on where it broke off."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.exercise import Sides
from routine_app.domain.leaving import Leaving
from routine_app.domain.record import Ending, Entry, SegmentDone
from routine_app.domain.session import Session, Status, fold_sessions
from routine_app.domain.session_run import Command
from routine_app.domain.value import replace
from tests.domain.builders import held, routine
from tests.domain.test_session_run import Evening

ROUND = routine(*(held(30, sides=Sides.BOTH) for _ in range(4)))
"""Four holds of 30 s; they stand at 1, 3, 5 and 7, with 12 s of rest between them."""


def evening(continues: Session | None = None, prefix: str = "a") -> Evening:
    return Evening(continues, prefix, ROUND)


def press(evening: Evening, *commands: Command) -> None:
    for command in commands:
        evening.keep(evening.run.command(command, evening.later(100)))


def after_crash(crashed: Evening) -> Evening:
    """The program is started again, and the session continued."""
    return evening(crashed.session(), "b")


def whole(*records: Evening) -> Session:
    (session,) = fold_sessions([e for record in records for e in record.entries])
    return session


def back_to_the_first() -> Evening:
    """The first hold skipped after 6 s, gone back to from the second one, 20 s of it held."""
    found = evening()
    found.play(16)
    press(found, Command.SKIP, Command.SKIP, Command.BACK)
    assert found.run.player.segment.index == 1
    found.play(3 + 20)
    return found


def test_a_skipped_hold_that_was_gone_back_to_is_opened_again() -> None:
    crashed = back_to_the_first()
    again = after_crash(crashed)
    assert again.run.player.segment.index == 1
    assert again.run.player.remaining == 30_000
    press(again, Command.END)
    assert whole(crashed, again).work[0].credit == pytest.approx(6_000, abs=300)
    assert whole(crashed).work[0].leaving is Leaving.RESTARTED


def test_a_hold_done_twice_is_credited_once_and_the_next_one_follows() -> None:
    crashed = back_to_the_first()
    again = after_crash(crashed)
    again.play(10 + 30 + 1)
    session = whole(crashed, again)
    assert (session.work[0].credit, session.work[0].leaving) == (30_000, Leaving.COMPLETED)
    assert evening(session, "c").run.player.segment.index == 3


def test_a_completed_hold_that_was_gone_back_to_keeps_its_credit_and_is_opened() -> None:
    crashed = evening()
    crashed.play(10 + 30 + 12)
    press(crashed, Command.BACK)
    crashed.play(10)
    session = crashed.session()
    assert (session.work[0].credit, session.work[0].leaving) == (30_000, Leaving.COMPLETED)
    assert after_crash(crashed).run.player.segment.index == 1


def test_what_was_skipped_on_the_way_back_is_still_to_come() -> None:
    crashed = evening()
    crashed.play(12)
    press(crashed, *[Command.SKIP] * 6)
    assert crashed.run.player.segment.index == 7
    press(crashed, *[Command.BACK] * 3)
    assert crashed.run.player.segment.index == 1
    crashed.play(40)
    assert after_crash(crashed).run.player.segment.index == 3


def test_a_hold_that_was_skipped_a_second_time_is_over() -> None:
    crashed = back_to_the_first()
    press(crashed, Command.SKIP)
    assert after_crash(crashed).run.player.segment.index == 3
    assert whole(crashed).work[0].leaving is Leaving.SKIPPED


def test_going_back_in_a_continued_session_is_remembered_too() -> None:
    first = evening()
    first.play(15)
    press(first, Command.SKIP, Command.SKIP)
    first.play(5)
    second = after_crash(first)
    assert second.run.player.segment.index == 3
    press(second, Command.BACK)
    second.play(8)
    assert evening(whole(first, second), "c").run.player.segment.index == 1


def test_who_goes_back_in_the_very_moment_of_an_end_is_back_there() -> None:
    crashed = evening()
    crashed.play(10 + 29)
    crashed.keep(crashed.run.command(Command.BACK, crashed.later(1_100)))
    for _ in range(4):  # ids say nothing
        assert after_crash(crashed).run.player.segment.index == 1
        crashed.entries = renamed(crashed.entries)


def test_a_clock_that_is_set_back_meanwhile_changes_nothing() -> None:
    crashed = evening()
    crashed.play(16)
    press(crashed, Command.SKIP, Command.SKIP)
    crashed.later(100, wall=-7_200_000)
    press(crashed, Command.BACK)
    crashed.play(3 + 20)
    press(crashed, Command.SKIP, Command.BACK)
    crashed.play(3 + 5)
    assert after_crash(crashed).run.player.segment.index == 1


@given(st.randoms())
def test_neither_order_nor_ids_of_entries_matter(random: Random) -> None:
    crashed = back_to_the_first()
    mixed = [*crashed.entries, *crashed.entries]
    random.shuffle(mixed)
    assert fold_sessions(mixed) == (crashed.session(),)


def test_a_session_that_never_goes_back_says_nothing_new() -> None:
    found = evening()
    found.play(10 + 30 + 12 + 15)
    press(found, Command.RESTART)
    found.play(40)
    facts = [e.fact for e in found.entries if isinstance(e.fact, SegmentDone)]
    assert [(f.index, f.leaving) for f in facts] == [
        (1, Leaving.COMPLETED),
        (3, Leaving.RESTARTED),
        (3, Leaving.COMPLETED),
    ]


def renamed(entries: Sequence[Entry]) -> list[Entry]:
    """The same entries with their ids the other way round."""
    ids = [entry.id for entry in reversed(entries)]
    return [replace(entry, id=id_) for entry, id_ in zip(entries, ids, strict=True)]


def test_what_would_be_kept_is_what_the_record_says() -> None:
    first = back_to_the_first()
    press(first, Command.SKIP, Command.LONGER)
    first.play(12 + 15)
    second = after_crash(first)
    second.play(10 + 30 + 7)
    told = second.run.credit
    press(second, Command.END)
    assert told == whole(first, second).credit == 56_200


def skipped_to_its_end() -> Evening:
    """The first hold done, of the second 5 s, nothing of the others: 35 of 120 s."""
    found = evening()
    found.play(10 + 30 + 12 + 5)
    while not found.run.player.mode.is_over:
        press(found, Command.SKIP)
    return found


def test_a_session_that_was_skipped_to_its_end_goes_on_with_what_was_skipped_first() -> None:
    left = skipped_to_its_end()
    assert (left.session().ending, left.session().status) == (Ending.FINISHED, Status.PARTIAL)
    again = after_crash(left)
    assert again.run.player.segment.index == 3
    again.play(10 + 30 + 12 + 20)
    crashed = whole(left, again)
    assert crashed.credit == pytest.approx(60_000, abs=500)
    assert evening(crashed, "c").run.player.segment.index == 5


def test_once_half_of_it_is_done_nothing_skipped_is_asked_for() -> None:
    left = skipped_to_its_end()
    again = after_crash(left)
    again.play(10 + 30)
    while not again.run.player.mode.is_over:
        press(again, Command.SKIP)
    session = whole(left, again)
    assert (session.status, session.next_work) == (Status.DONE, None)


def test_where_nothing_was_held_there_is_nothing_to_go_on_with() -> None:
    found = evening()
    while not found.run.player.mode.is_over:
        press(found, Command.SKIP)
    assert found.session().next_work is None
