"""Reads and writes doses: `45 s x 2`, `8 reps at 4 s`, `6 breaths`, and the side after them."""

from __future__ import annotations

import re

from routine_app.content.problem import quote
from routine_app.content.scalars import (
    LONGEST_REPETITION,
    Unreadable,
    duration_or_none,
    duration_text,
)
from routine_app.domain.dose import MINUTE, SECOND, Breaths, Dose, Repetitions, Timed
from routine_app.domain.routine import SideOrder

Amount = Timed | Repetitions | Breaths

LONGEST_HOLD = 60 * MINUTE
MOST_REPETITIONS = 200
MOST_BREATHS = 100
MOST_SETS = 20

_REPETITIONS = re.compile(r"([0-9]{1,6}) *reps?(?: +at +(.+))?")
_BREATHS = re.compile(r"([0-9]{1,6}) *breaths?")
_COUNT = re.compile(r"[0-9]{1,6}")

_ORDERS = {order.value: order for order in SideOrder if order is not SideOrder.USUAL}
_ORDER_NAMES = '"left first", "right first", "left only" or "right only"'


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
            f'{quote(text)} is not a dose. Write a time such as "45 s x 2", or "8 reps"'
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
                f"a hold of {duration_text(duration)} is not possible, "
                "it takes between 1 s and 60 min"
            )
        case Repetitions(count, each):
            _within("repetitions", count, MOST_REPETITIONS)
            if each is not None and not SECOND <= each <= LONGEST_REPETITION:
                raise Unreadable(
                    f"a repetition of {duration_text(each)} is not possible, "
                    "it takes between 1 s and 60 s"
                )
        case Breaths(count):
            _within("breaths", count, MOST_BREATHS)
    _within("sets", sets, MOST_SETS)


def _within(things: str, count: int, most: int) -> None:
    if not 1 <= count <= most:
        raise Unreadable(f"{count} {things} are not possible, write 1 to {most}")


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
    if text not in _ORDERS:
        raise Unreadable(f"{quote(text)} does not say which sides. Write {_ORDER_NAMES}")
    return _ORDERS[text]


def read_step_dose(text: str) -> tuple[Dose, SideOrder]:
    """The short form of a step: a dose, and after a comma which sides."""
    dose, comma, order = text.partition(",")
    return read_dose(dose.strip()), read_order(order.strip()) if comma else SideOrder.USUAL


def read_hold(text: str) -> Dose:
    """The `hold` of a step's long form: a time for one set."""
    duration = duration_or_none(text)
    if duration is None:
        raise Unreadable(f'{quote(text)} is not a time. Write "45 s", "2 min" or "1:30"')
    _check(Timed(duration), 1)
    return Dose(Timed(duration))


def read_reps(text: str) -> Dose:
    """The `reps` of a step's long form: `8`, `8 at 4 s` or `8 reps at 4 s`."""
    number, _, rest = text.partition(" ")
    if _COUNT.fullmatch(number) and not rest.lstrip().startswith("rep"):
        text = f"{number} reps {rest}".strip()
    amount = _amount(text)
    if not isinstance(amount, Repetitions):
        raise Unreadable(f'{quote(text)} are no repetitions. Write "8" or "8 reps at 4 s"')
    _check(amount, 1)
    return Dose(amount)


def read_breaths(text: str) -> Dose:
    """The `breaths` of a step's long form: `6`."""
    amount = _amount(f"{text} breaths" if _COUNT.fullmatch(text) else text)
    if not isinstance(amount, Breaths):
        raise Unreadable(f'{quote(text)} is not a number of breaths. Write "6"')
    _check(amount, 1)
    return Dose(amount)


def read_sets(text: str) -> int:
    """The `sets` of a step's long form."""
    if not _COUNT.fullmatch(text):
        raise Unreadable(f'{quote(text)} is not a number of sets. Write "2"')
    _within("sets", int(text), MOST_SETS)
    return int(text)
