"""Entries that come from outside: what is taken, and what cannot be an entry of any program.

Files from elsewhere may be damaged, or made to do harm. What is taken here can be counted,
folded and painted without surprise; what a newer program may have written is taken as it is.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date, datetime

from routine_app.domain.language import tr
from routine_app.domain.self_check import LEAST_ANGLE, MOST_ANGLE
from routine_app.storage.codec import Row, Unreadable, from_object, to_row
from routine_app.storage.exchange.problem import shortened

FIRST_YEAR, LAST_YEAR = 1900, 2200
LARGEST_NUMBER = 2**31 - 1
MOST_DAYS = 10_000
"""Days of a program, and runs of it."""

LONGEST_ID = 200
LARGEST_ENTRY = 1_000_000
DEEPEST = 8


_LIMITS = {
    **dict.fromkeys(("before", "after", "tightness", "ease"), (0, 10)),
    **dict.fromkeys(("spent", "planned", "reps"), (0, LARGEST_NUMBER)),
    **dict.fromkeys(("run", "program_day"), (0, MOST_DAYS)),
    "edition": (0, 1_000_000),
    "angle": (LEAST_ANGLE, MOST_ANGLE),
}
"""What may stand in these fields: some are shown on a scale, others are counted on from."""


class NoEntry(Exception):
    """Not an entry; its text says what was found and what was expected."""


def foreign_row(raw: object) -> Row:
    """An object from outside as a row. Raises `NoEntry`.

    Kinds, fields and words that this program does not know are kept: a newer one knows them.
    """
    if not isinstance(raw, dict):
        raise NoEntry(tr("found {found}, expected an entry in braces", found=shortened(raw)))
    _check_values(raw, 0)
    try:
        row = to_row(raw)
    except Unreadable as error:
        raise NoEntry(str(error)) from None
    if not 0 < len(row[0]) <= LONGEST_ID:
        raise NoEntry(
            tr(
                "found the id {found}, expected 1 to {most} characters",
                found=shortened(row[0]),
                most=LONGEST_ID,
            )
        )
    if len(row[-1]) > LARGEST_ENTRY:
        raise NoEntry(
            tr(
                "an entry of {many} characters, expected {most} at most",
                many=len(row[-1]),
                most=LARGEST_ENTRY,
            )
        )
    _check_times(raw)
    _check_fact(raw)
    _check_limits(raw)
    plan = raw.get("plan")
    for part in (*(plan if isinstance(plan, list) else ()), raw.get("left"), raw.get("right")):
        _check_limits(part)
    return row


def moment(text: object) -> datetime:
    """A moment with its offset, in the years of people. Raises `NoEntry`."""
    try:
        found = datetime.fromisoformat(str(text))
        if found.utcoffset() is not None and FIRST_YEAR <= found.year <= LAST_YEAR:
            return found
    except ValueError:
        pass
    raise NoEntry(
        tr(
            "found {found}, expected a moment such as 2026-03-02T07:30:00+01:00",
            found=shortened(text),
        )
    )


def day(text: object) -> date:
    """A day in the years of people. Raises `NoEntry`."""
    try:
        found = date.fromisoformat(str(text))
        if FIRST_YEAR <= found.year <= LAST_YEAR:
            return found
    except ValueError:
        pass
    raise NoEntry(tr("found {found}, expected a day such as 2026-03-02", found=shortened(text)))


def _check_times(raw: Mapping[str, object]) -> None:
    moment(raw["at"])
    if raw.get("practice_day") is not None:
        day(raw["practice_day"])
    if not isinstance(raw.get("zone", ""), str):
        raise NoEntry(tr("found the zone {found}, expected a name", found=shortened(raw["zone"])))


def _check_values(value: object, depth: int) -> None:
    match value:
        case bool() | None | str():
            return
        case int() if abs(value) <= LARGEST_NUMBER:
            return
        case float() if math.isfinite(value):
            return
        case dict() | list() if depth < DEEPEST:
            for item in value.values() if isinstance(value, dict) else value:
                _check_values(item, depth + 1)
        case dict() | list():
            raise NoEntry(tr("more than {deepest} levels of brackets in an entry", deepest=DEEPEST))
        case _:
            raise NoEntry(
                tr("found {found}, expected a number of usual size", found=shortened(value))
            )


def _check_limits(raw: object) -> None:
    if not isinstance(raw, dict):
        return
    for name, (low, high) in _LIMITS.items():
        value = raw.get(name)
        if isinstance(value, int) and not low <= value <= high:
            raise NoEntry(
                tr(
                    "found {found} as '{name}', expected {low} to {high}",
                    found=value,
                    name=name,
                    low=low,
                    high=high,
                )
            )


def _check_fact(raw: Mapping[str, object]) -> None:
    """A known kind must have its fields; words of a newer program may stand in them."""
    try:
        from_object(raw)
    except Unreadable as error:
        cause = error.__cause__
        if isinstance(cause, KeyError):
            raise NoEntry(
                tr(
                    "the field {field} is missing in an entry '{kind}'",
                    field=cause,
                    kind=raw["kind"],
                )
            ) from None
        if isinstance(cause, TypeError):
            raise NoEntry(
                tr("an entry '{kind}' with {problem}", kind=shortened(raw["kind"]), problem=cause)
            ) from None
