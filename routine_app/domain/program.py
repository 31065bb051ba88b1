"""A program: numbered days, each naming a routine and a short option."""

from __future__ import annotations

from enum import StrEnum

from routine_app.domain.value import Value


class Check(StrEnum):
    """The self-check that belongs to a day; `RUNNER` is for those who told of running before."""

    NONE = "none"
    SHORT = "short"
    FULL = "full"
    RUNNER = "runner"


class Lasting(StrEnum):
    """How long an answer holds."""

    DAY = "day"
    PROGRAM = "program"


class Change(Value):
    """What an answer changes, and the sentence that says so.

    Another routine or short option takes the day's place; exercises have stand-ins, as pairs of
    ids. It holds for its day, or from then on to the end of the program.
    """

    say: str
    routine: str = ""
    short: str = ""
    stand_ins: tuple[tuple[str, str], ...] = ()
    lasts: Lasting = Lasting.DAY


class Gate(Value):
    """A question before a day, to be answered with yes or no; None changes nothing.

    Who does none of the exercises that it is `about` is not asked, and what a no changes holds.
    """

    ask: str
    on_yes: Change | None = None
    on_no: Change | None = None
    about: tuple[str, ...] = ()

    def change(self, yes: bool) -> Change | None:
        """What an answer changes."""
        return self.on_yes if yes else self.on_no

    @property
    def concerns(self) -> tuple[str, ...]:
        """Exercises without which there is nothing to ask: by themselves those that change."""
        changes = [change for change in (self.on_yes, self.on_no) if change is not None]
        if self.about or any(change.routine or change.short for change in changes):
            return self.about
        return tuple(old for change in changes for old, _ in change.stand_ins)


class ProgramDay(Value):
    """One day: ids of its routine and its short option, what is new, an easy day or not."""

    routine: str
    short: str
    new: str = ""
    check: Check = Check.NONE
    easy: bool = False
    note: str = ""
    gate: Gate | None = None


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


class Finding(Value):
    """Something that was found: a short title, one to three sentences, name and year."""

    title: str
    text: str
    source: str


class Saying(Value):
    """Something that is often said, what was found about it, and what is said here instead."""

    said: str
    found: str
    instead: str
    source: str = ""


class Known(Value):
    """What is known, in plain words; what is only said; what nobody has studied; what follows."""

    about: str
    findings: tuple[Finding, ...]
    often_said: tuple[Saying, ...]
    not_studied: tuple[str, ...]
    what_follows: tuple[str, ...]
