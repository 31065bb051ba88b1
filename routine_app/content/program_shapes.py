"""What a program file looks like, and the files that come with it: essentials, what is known."""

from enum import StrEnum
from typing import Annotated

from routine_app.content.fields import At, AtMost, Shape, nowhere, optional, required
from routine_app.content.shapes import ExerciseId, Id, Line, Note, SomeLines, YesNo
from routine_app.domain.language import mark
from routine_app.domain.program import Check, Lasting


class ChangeShape(Shape):
    """What an answer changes."""

    noun = mark("an answer")
    say: Note = required("", mark("what is different then, in a sentence"))
    routine: At[Id] | None = optional(None, mark("plays in place of the routine of the day"))
    short: At[Id] | None = optional(None, mark("plays in place of the short option of the day"))
    instead_of: dict[At[ExerciseId], At[ExerciseId]] | None = optional(
        None, mark("exercises and their stand-ins")
    )
    lasts: Lasting = optional(Lasting.DAY, mark("how long it holds: day, or program to its end"))


class GateShape(Shape):
    """A question before a day, answered with yes or no."""

    noun = mark("a gate")
    ask: Note = required("", mark("the question"))
    on_yes: At[ChangeShape] | None = optional(None, mark("what a yes changes; nothing if left out"))
    on_no: At[ChangeShape] | None = optional(None, mark("what a no changes; nothing if left out"))
    about: tuple[At[Id], ...] = optional(
        (), mark("exercises; who does none of them is not asked, and what a no changes holds")
    )


class DayShape(Shape):
    """One day of a program."""

    noun = mark("a day")
    routine: At[Id] = required(nowhere(""), mark("the routine of the day"))
    short: At[Id] = required(nowhere(""), mark("the short option of the day"))
    new: Line = optional("", mark("what is new on that day"))
    check: Check = optional(Check.NONE, mark("a self-check: full, short, or a runner's note"))
    easy: YesNo = optional(False, mark("an easy day"))
    note: Note = optional("", mark("shown on that day"))
    gate: At[GateShape] | None = optional(None, mark("a question before the day"))


class ProgramFile(Shape):
    """A program of numbered days."""

    noun = mark("a program")
    program: At[Id] = required(nowhere(""), mark("id, also the name of the file"))
    name: Line = required("", mark("full name"))
    about: Note = optional("", mark("what the program is for"))
    days: At[Annotated[tuple[DayShape, ...], AtMost(366, 1)]] = required(
        nowhere(tuple[DayShape, ...]()), mark("day by day")
    )


class EvidenceWord(StrEnum):
    """How well a fact is supported."""

    ANATOMY = "agrees with anatomy"
    PARTLY = "partly"
    NOT_SUPPORTED = "not supported by what we found"
    VIEW = "a clinician's view"


class EssentialShape(Shape):
    """One of the essentials."""

    noun = mark("an essential")
    title: Line = required("", mark("a short title"))
    text: Note = required("", mark("one or two sentences"))
    evidence: EvidenceWord = required(EvidenceWord.VIEW, mark("how well it is supported"))
    today: Line = optional("", mark("what it means for today"))


class EssentialsFile(Shape):
    """The essentials, numbered by their order."""

    noun = mark("the file of essentials")
    essentials: Annotated[tuple[EssentialShape, ...], AtMost(100, 1)] = required(
        (), mark("one after the other")
    )


class FindingShape(Shape):
    """Something that was found."""

    noun = mark("a finding")
    title: Line = required("", mark("a short title"))
    text: Note = required("", mark("what was found, in one to three sentences"))
    source: Line = required("", mark("name and year"))


class SayingShape(Shape):
    """Something that is often said."""

    noun = mark("a saying")
    said: Line = required("", mark("what is said"))
    found: Note = required("", mark("what was found about it"))
    instead: Line = required("", mark("what is said here instead"))
    source: Line = optional("", mark("name and year"))


class KnownShape(Shape):
    """What is known, in plain words."""

    noun = mark("the page of what is known")
    about: Note = required("", mark("what the page is"))
    findings: Annotated[tuple[FindingShape, ...], AtMost(100, 1)] = required(
        (), mark("what was found")
    )
    often_said: Annotated[tuple[SayingShape, ...], AtMost(100, 1)] = required(
        (), mark("what is said without such support")
    )
    not_studied: SomeLines = required((), mark("what no study was found about"))
    what_follows: SomeLines = required((), mark("what the program makes of it"))


class KnownFile(Shape):
    """What is known, with sources."""

    noun = mark("the file of what is known")
    known: KnownShape = required(KnownShape(), mark("the page"))
