"""A program: numbered days, each naming a routine and a short option."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Check(StrEnum):
    """The self-check that belongs to a day."""

    NONE = "none"
    SHORT = "short"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class ProgramDay:
    """One day: ids of its routine and its short option, what is new, an easy day or not."""

    routine: str
    short: str
    new: str = ""
    check: Check = Check.NONE
    easy: bool = False
    note: str = ""
    gate: str = ""


@dataclass(frozen=True, slots=True)
class Program:
    """Days in order; the shipped one is the 21-day reset."""

    id: str
    name: str
    days: tuple[ProgramDay, ...]
    about: str = ""


@dataclass(frozen=True, slots=True)
class Essential:
    """One of the 23 facts: title, one or two sentences, its evidence in words, today's meaning."""

    number: int
    title: str
    text: str
    evidence: str
    today: str = ""
