"""Loop Habit Tracker's table of checkmarks: days of one habit, and what cannot be told."""

from __future__ import annotations

from datetime import date

import pytest

from routine_app.domain.session import fold_sessions
from routine_app.storage.exchange.loop_file import (
    backfilled,
    habits_of,
    is_loop,
    ticked_days,
)
from routine_app.storage.exchange.problem import BadFile

WORDS = (
    "Date,Stretch,Water glasses,\n"
    "2026-03-04,YES_MANUAL,2000,\n"
    "2026-03-03,YES_AUTO,0,\n"
    "2026-03-02,SKIP,500,\n"
    "2026-03-01,YES_MANUAL,UNKNOWN,\n"
    "2026-02-28,NO,-1,\n"
)
NUMBERS = "Date,Stretch,\n2026-03-04,2,\n2026-03-03,1,\n2026-03-02,0,\n2026-03-01,3,\n"
SINGLE = 'Date,Value,Notes\n2026-03-04,YES_MANUAL,"hard,\nbut fine"\n2026-03-03,NO,\n'


def days(*numbers: int) -> tuple[date, ...]:
    return tuple(date(2026, 3, number) for number in numbers)


def test_the_ticked_days_of_a_habit_are_found() -> None:
    assert habits_of(WORDS) == ("Stretch", "Water glasses")
    assert ticked_days(WORDS, "Stretch") == days(1, 4)
    assert ticked_days(WORDS, "Water glasses") == days(2, 4)
    assert ticked_days(NUMBERS, "Stretch") == days(4)


def test_the_table_of_one_habit_is_read_too() -> None:
    assert habits_of(SINGLE) == ("Value",)
    assert ticked_days(SINGLE, "Value") == days(4)


def test_a_day_becomes_a_practice_without_minutes() -> None:
    entry = backfilled(date(2026, 3, 4), "Stretch")
    assert entry == backfilled(date(2026, 3, 4), "Stretch")
    (session,) = fold_sessions([entry])
    assert session.practice_day == date(2026, 3, 4)
    assert session.is_done
    assert session.credit == 0
    assert session.backfilled


@pytest.mark.parametrize(
    ("text", "words", "line"),
    [
        ("Date,Sit, walk,\n2026-03-04,YES_MANUAL,\n", "comma in it", 2),
        ("Date,A,\n2026-03-04,YES_MANUAL,NO,\n", "values", 2),
        ("Date,A,\n04.03.2026,YES_MANUAL,\n", "expected a day", 2),
        ("Date,A,\n2026-03-04,perhaps,\n", "expected a mark of Loop", 2),
        ("Date,A,\n2026-03-04\n", "values", 2),
        ("Date,A,A,\n", "another name", 1),
        ("Date,\n", "no habit", 1),
        ("", "no habit", 1),
        ("Date," + "A" * 200_000 + ",\n", "no table", 1),
    ],
)
def test_a_mistake_is_named_with_its_line(text: str, words: str, line: int) -> None:
    with pytest.raises(BadFile) as caught:
        ticked_days(text, habits_of(text)[-1])
    assert words in str(caught.value)
    assert caught.value.line == line


def test_other_tables_are_not_taken_for_it() -> None:
    assert is_loop('"Date","Stretch"')
    assert not is_loop("session,recorded")
