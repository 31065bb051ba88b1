"""What a step asks for: its dose, sets, rest, sides and cue, changed in its short or long form.

A step that is written on one line stays on it as long as the line can say everything; one in long
form stays so. What does not change keeps the words that somebody typed.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from routine_app.content.doses import (
    dose_text,
    read_breaths,
    read_dose,
    read_hold,
    read_reps,
    read_step_dose,
)
from routine_app.content.rewriting.cannot import CannotRewrite
from routine_app.content.rewriting.spots import Plain, plain
from routine_app.content.rewriting.steps import STEPS, only_key, set_option, set_step
from routine_app.content.rewriting.values import rename_key
from routine_app.content.routine_shapes import StepOptions
from routine_app.content.scalars import Unreadable, duration_text
from routine_app.domain.dose import Breaths, Dose, Repetitions, Timed
from routine_app.domain.language import tr
from routine_app.domain.routine import SideOrder
from routine_app.domain.value import replace

_READERS = {"dose": read_dose, "hold": read_hold, "reps": read_reps, "breaths": read_breaths}
_AMOUNTS = tuple(_READERS)
_OPTIONS = tuple(StepOptions.keys)
_TIMES = re.compile("[xX×,]")


def set_dose(text: str, index: int, dose: Dose) -> str:
    """The text with another amount and number of sets for a step."""
    asked = _Asked.of(text, index)
    if isinstance(asked.value, str):
        return set_step(text, index, asked.line(dose, asked.order))
    return _set_long_dose(text, index, asked.value, dose)


def set_order(text: str, index: int, order: SideOrder) -> str:
    """The text with other sides for a step, or another one first."""
    asked = _Asked.of(text, index)
    if isinstance(asked.value, str):
        assert asked.dose is not None
        return set_step(text, index, asked.line(asked.dose, order))
    words = None if order is SideOrder.USUAL else order.value
    return set_option(text, index, "sides", words, _OPTIONS)


def set_rest(text: str, index: int, rest: int | None) -> str:
    """The text with another rest between the sets of a step (ms); None for the usual one."""
    return _set_long_only(text, index, "rest", None if rest is None else duration_text(rest))


def set_cue(text: str, index: int, cue: str) -> str:
    """The text with a cue of its own for a step; empty for the usual ones."""
    return _set_long_only(text, index, "cue", cue or None)


def set_words(text: str, index: int, words: str) -> str:
    """The text with other words for a wait, or another time for a rest ("20 s")."""
    return set_step(text, index, words)


class _Asked(NamedTuple):
    """What a step says now; `dose` and `order` are those of the short form."""

    value: str | dict[str, Plain]
    dose: Dose | None = None
    order: SideOrder = SideOrder.USUAL

    @classmethod
    def of(cls, text: str, index: int) -> _Asked:
        """Raises CannotRewrite for a step that cannot be read."""
        _, pair, _ = only_key(text, index)
        value = plain(pair.node)
        if isinstance(value, dict):
            return cls(value)
        if not isinstance(value, str):
            raise CannotRewrite(
                tr("Step {number} has no dose. Write one in the text.", number=index + 1)
            )
        try:
            dose, order = read_step_dose(value)
        except Unreadable as error:
            raise CannotRewrite(f"{error}.") from None
        return cls(value, dose, order)

    def line(self, dose: Dose, order: SideOrder) -> str:
        """The short form; an amount that stays is written as it was."""
        assert isinstance(self.value, str)
        amount = dose_text(replace(dose, sets=1))
        if self.dose is not None and dose.amount == self.dose.amount:
            amount = _TIMES.split(self.value)[0].rstrip()
        sets = f" x {dose.sets}" if dose.sets > 1 else ""
        sides = "" if order is SideOrder.USUAL else f", {order}"
        return f"{amount}{sets}{sides}"


def _set_long_only(text: str, index: int, key: str, words: str | None) -> str:
    """A line that only the long form has; the short form becomes it when it has to."""
    asked = _Asked.of(text, index)
    if isinstance(asked.value, dict):
        return set_option(text, index, key, words, _OPTIONS)
    if words is None:
        return text
    assert asked.dose is not None
    name, amount = amount_words(asked.dose)
    lines: dict[str, Plain] = {name: amount}
    if asked.dose.sets > 1:
        lines["sets"] = str(asked.dose.sets)
    if asked.order is not SideOrder.USUAL:
        lines["sides"] = asked.order.value
    lines[key] = words
    ordered = {option: lines[option] for option in _OPTIONS if option in lines}
    return set_step(text, index, ordered)


def _set_long_dose(text: str, index: int, options: dict[str, Plain], dose: Dose) -> str:
    """Amount and sets in the keys that are there; new ones only where they are needed."""
    there = next((key for key in _AMOUNTS if key in options), "")
    if there == "dose" and "sets" not in options:
        return _set_amount(text, index, "dose", dose_text(dose), options)
    if there == "dose":
        text = _set_amount(text, index, "dose", dose_text(replace(dose, sets=1)), options)
    else:
        name, words = amount_words(dose)
        if there not in ("", name):
            step = only_key(text, index)[0]
            text = rename_key(text, (STEPS, index, step, there), name)
        text = _set_amount(text, index, name, words, options)
    if "sets" in options or dose.sets > 1:
        text = set_option(text, index, "sets", str(dose.sets), _OPTIONS)
    return text


def _set_amount(text: str, index: int, key: str, words: str, options: dict[str, Plain]) -> str:
    """Amounts that mean the same stay as they were typed."""
    typed = options.get(key)
    if isinstance(typed, str) and _meaning(key, typed) == _meaning(key, words):
        return text
    return set_option(text, index, key, words, _OPTIONS)


def _meaning(key: str, words: str) -> Dose | None:
    """What an amount says; None when it cannot be read."""
    try:
        return _READERS[key](words)
    except Unreadable:
        return None


def amount_words(dose: Dose) -> tuple[str, str]:
    """The key of the long form for an amount, and its words: "hold", "45 s"."""
    match dose.amount:
        case Timed(duration):
            return "hold", duration_text(duration)
        case Breaths(count):
            return "breaths", str(count)
        case Repetitions(count, each):
            return "reps", str(count) if each is None else f"{count} at {duration_text(each)}"
