"""Reads and writes doses: `45 s x 2`, `8 reps at 4 s`, `6 breaths`, and the side after them."""

from __future__ import annotations

import re

from routine_app.content.problem import quote
from routine_app.content.scalars import (
    LONGEST_REPETITION,
    Unreadable,
    duration_or_none,
    duration_text,
    no_time,
)
from routine_app.domain.dose import MINUTE, SECOND, Breaths, Dose, Repetitions, Timed
from routine_app.domain.language import mark, tr
from routine_app.domain.routine import SideOrder

Amount = Timed | Repetitions | Breaths

LONGEST_HOLD = 60 * MINUTE
MOST_REPETITIONS = 200
MOST_BREATHS = 100
MOST_SETS = 20

_NO_REPETITIONS = mark("{count} repetitions are not possible, write 1 to {most}")
_NO_BREATHS = mark("{count} breaths are not possible, write 1 to {most}")
_NO_SETS = mark("{count} sets are not possible, write 1 to {most}")

_REPETITIONS = re.compile(r"([0-9]{1,6}) *reps?(?: +at +(.+))?")
_BREATHS = re.compile(r"([0-9]{1,6}) *breaths?")
_COUNT = re.compile(r"[0-9]{1,6}")

ORDERS = {order.value: order for order in SideOrder if order is not SideOrder.USUAL}


def read_dose(text: str) -> Dose:
    """A time, repetitions or breaths, and how many sets of them."""
    amount, sets = _amount_and_sets(text)
    _check(amount, sets)
    return Dose(amount, sets)


def _amount_and_sets(text: str) -> tuple[Amount, int]:
    one, times, count = text.replace("×", "x").replace("X", "x").rpartition("x")
    amount = _amount(one.rstrip() if times else text)
    if amount is None or (times and not _COUNT.fullmatch(count.lstrip())):
        raise Unreadable(
            tr(
                '{text} is not a dose. Write a time such as "45 s x 2", or "8 reps"',
                text=quote(text),
            )
        )
    return amount, int(count) if times else 1


def _amount(text: str) -> Amount | None:
    if match := _REPETITIONS.fullmatch(text):
        each = duration_or_none(match[2]) if match[2] else None
        return None if match[2] and each is None else Repetitions(int(match[1]), each)
    if match := _BREATHS.fullmatch(text):
        return Breaths(int(match[1]))
    duration = duration_or_none(text)
    return None if duration is None else Timed(duration)


def _check(amount: Amount, sets: int) -> None:
    match amount:
        case Timed(duration) if not SECOND <= duration <= LONGEST_HOLD:
            raise Unreadable(
                tr(
                    "a hold of {time} is not possible, it takes between 1 s and 60 min",
                    time=duration_text(duration),
                )
            )
        case Repetitions(count, each):
            _within(_NO_REPETITIONS, count, MOST_REPETITIONS)
            if each is not None and not SECOND <= each <= LONGEST_REPETITION:
                raise Unreadable(
                    tr(
                        "a repetition of {time} is not possible, it takes between 1 s and 60 s",
                        time=duration_text(each),
                    )
                )
        case Breaths(count):
            _within(_NO_BREATHS, count, MOST_BREATHS)
    _within(_NO_SETS, sets, MOST_SETS)


def _within(message: str, count: int, most: int) -> None:
    if not 1 <= count <= most:
        raise Unreadable(tr(message, count=count, most=most))


def dose_text(dose: Dose) -> str:
    """A dose as it is written in files; `read_dose` gives the same dose back."""
    match dose.amount:
        case Timed(duration):
            text = duration_text(duration)
        case Repetitions(count, each):
            text = f"{count} rep" if count == 1 else f"{count} reps"
            if each is not None:
                text += f" at {duration_text(each)}"
        case Breaths(count):
            text = f"{count} breath" if count == 1 else f"{count} breaths"
    return text if dose.sets == 1 else f"{text} x {dose.sets}"


def read_order(text: str) -> SideOrder:
    """Which side of a step comes first, or is the only one."""
    if text not in ORDERS:
        raise Unreadable(
            tr(
                '{text} does not say which sides. Write "left first", "right first", '
                '"left only" or "right only"',
                text=quote(text),
            )
        )
    return ORDERS[text]


def read_step_dose(text: str) -> tuple[Dose, SideOrder]:
    """The short form of a step: a dose, and after a comma which sides."""
    dose, comma, order = text.partition(",")
    return read_dose(dose.strip()), read_order(order.strip()) if comma else SideOrder.USUAL


def read_hold(text: str) -> Dose:
    """The `hold` of a step's long form: a time for one set."""
    duration = duration_or_none(text)
    if duration is None:
        raise no_time(text)
    _check(Timed(duration), 1)
    return Dose(Timed(duration))


def read_reps(text: str) -> Dose:
    """The `reps` of a step's long form: `8`, `8 at 4 s` or `8 reps at 4 s`."""
    number, _, rest = text.partition(" ")
    if _COUNT.fullmatch(number) and not rest.lstrip().startswith("rep"):
        text = f"{number} reps {rest}".strip()
    amount = _amount(text)
    if not isinstance(amount, Repetitions):
        raise Unreadable(
            tr('{text} are no repetitions. Write "8" or "8 reps at 4 s"', text=quote(text))
        )
    _check(amount, 1)
    return Dose(amount)


def read_breaths(text: str) -> Dose:
    """The `breaths` of a step's long form: `6`."""
    amount = _amount(f"{text} breaths" if _COUNT.fullmatch(text) else text)
    if not isinstance(amount, Breaths):
        raise Unreadable(tr('{text} is not a number of breaths. Write "6"', text=quote(text)))
    _check(amount, 1)
    return Dose(amount)


def read_sets(text: str) -> int:
    """The `sets` of a step's long form."""
    if not _COUNT.fullmatch(text):
        raise Unreadable(tr('{text} is not a number of sets. Write "2"', text=quote(text)))
    _within(_NO_SETS, int(text), MOST_SETS)
    return int(text)
