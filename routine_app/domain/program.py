"""A program: numbered days, each naming a routine and a short option."""

from __future__ import annotations

from enum import StrEnum

from routine_app.domain.value import Value


class Check(StrEnum):
    """The self-check that belongs to a day."""

    NONE = "none"
    SHORT = "short"
    FULL = "full"


class ProgramDay(Value):
    """One day: ids of its routine and its short option, what is new, an easy day or not."""

    routine: str
    short: str
    new: str = ""
    check: Check = Check.NONE
    easy: bool = False
    note: str = ""
    gate: str = ""


class Program(Value):
    """Days in order; the shipped one is the 21-day reset."""

    id: str
    name: str
    days: tuple[ProgramDay, ...]
    about: str = ""


class Essential(Value):
    """One of the 23 facts: title, one or two sentences, its evidence in words, today's meaning."""

    number: int
    title: str
    text: str
    evidence: str
    today: str = ""
