"""The days of one habit from the table of checkmarks that Loop Habit Tracker exports.

`Checkmarks.csv` has a day a row and a habit a column, in the order newest first; the table of a
single habit has the columns Date, Value and Notes. A day on which the habit was ticked, or on
which a number was put down, becomes a back-filled day. Loop writes names as they are: with a comma in
one of them there are more names than values, and no column can be told from another.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zlib import crc32

from routine_app.domain.language import tr
from routine_app.domain.record import Entry, PracticeBackfilled
from routine_app.storage.exchange import foreign
from routine_app.storage.exchange.problem import BadFile, shortened
from routine_app.storage.exchange.table import rows_of, width

DEVICE = "loop-habit-tracker"
SINGLE = "Value"
"""The column of a table with a single habit."""

_TICKED = frozenset({"YES_MANUAL", "2"})
_NOT_TICKED = frozenset({"YES_AUTO", "NO", "SKIP", "UNKNOWN", "", "-3", "-1", "0", "1", "3"})
_NOON = time(12, tzinfo=UTC)
_MOST_HABITS = 1000


def is_loop(header: str) -> bool:
    """Whether a first line is that of Loop's checkmarks."""
    return header.lstrip("\ufeff").replace('"', "").startswith(("Date,", "Date;"))


def habits_of(text: str) -> tuple[str, ...]:
    """The habits of a table, in their order. Raises `BadFile`."""
    rows = rows_of(text)
    _, header = next(rows, (1, []))
    names = _names(header)
    if not names or not names[0]:
        raise BadFile(tr("no habit in it"), 1)
    if len(names) > _MOST_HABITS:
        raise BadFile(
            tr("{count} habits, expected {most} at most", count=len(names), most=_MOST_HABITS), 1
        )
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise BadFile(
            tr("two habits are called '{name}'; give one of them another name", name=twice), 1
        )
    return names


def ticked_days(text: str, habit: str) -> tuple[date, ...]:
    """The days of a habit, oldest first. Raises `BadFile` with line and column."""
    names = habits_of(text)
    place = names.index(habit) + 1
    rows = rows_of(text)
    _, header = next(rows)
    found: set[date] = set()
    for line, row in rows:
        if habit != SINGLE and width(row) != width(header):
            raise BadFile(
                tr(
                    "found {found} values for {habits} habits; if one of their names has a comma "
                    "in it, rename it in Loop and export again",
                    found=width(row) - 1,
                    habits=len(names),
                ),
                line,
            )
        if len(row) <= place:
            raise BadFile(tr("found no value"), line)
        day = _day(row[0], line)
        if _is_ticked(row[place], line, habit):
            found.add(day)
    return tuple(sorted(found))


def backfilled(day: date, name: str) -> Entry:
    """A day of a habit as an entry: read twice, or on another computer, it is the same entry.

    Another habit makes another one: an id never stands for two contents.
    """
    id_ = f"loop-{day}-{crc32(name.encode()):08x}"
    return Entry(
        id_,
        datetime.combine(day, _NOON),
        "UTC",
        DEVICE,
        PracticeBackfilled(id_, day, "", name),
    )


def _names(header: list[str]) -> tuple[str, ...]:
    names = [name.strip() for name in header[1:]]
    if names[:1] == [SINGLE] and names[1:] in ([], ["Notes"]):
        return (SINGLE,)
    while names and not names[-1]:
        names.pop()
    return tuple(names)


def _day(text: str, line: int) -> date:
    try:
        return foreign.day(text.strip())
    except foreign.NoEntry as error:
        raise BadFile(str(error), line, "Date") from None


def _is_ticked(text: str, line: int, habit: str) -> bool:
    value = text.strip()
    if value in _TICKED:
        return True
    if value in _NOT_TICKED:
        return False
    try:
        return int(value[:20]) > 0  # what was measured
    except ValueError:
        raise BadFile(
            tr("found {found}, expected a mark of Loop", found=shortened(text)), line, habit
        ) from None
