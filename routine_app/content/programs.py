"""Program, essentials and known files as values of the domain."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from routine_app.content.fields import At
from routine_app.content.problem import Report, Swap, nothing_called
from routine_app.content.program_shapes import (
    ChangeShape,
    DayShape,
    EssentialsFile,
    GateShape,
    KnownFile,
    ProgramFile,
)
from routine_app.domain.language import tr
from routine_app.domain.program import (
    Change,
    Essential,
    Finding,
    Gate,
    Known,
    Program,
    ProgramDay,
    Saying,
)

Suggest = Callable[[str], str | None]
"""For an id: None when there is such a thing, otherwise the nearest name or nothing."""


def build_program(
    shape: ProgramFile, routines: Suggest, exercises: Suggest, report: Report
) -> Program:
    """The program; it counts only if nothing was reported."""
    days = shape.days.value
    names = _Names(report, {"routine": routines, "exercise": exercises})
    for day in days:
        names.check("routine", day.routine)
        names.check("routine", day.short)
        if day.gate is not None:
            _check_gate(day.gate, names, report)
    return Program(shape.program.value, shape.name, tuple(map(_day, days)), shape.about)


class _Names:
    """Reports names that nothing has; each is looked for once."""

    def __init__(self, report: Report, suggest: Mapping[str, Suggest]) -> None:
        self._report = report
        self._suggest = suggest
        self._checked: dict[tuple[str, str], str | None] = {}

    def check(self, kind: str, placed: At[str] | None) -> None:
        """Whether there is such a routine or exercise."""
        if placed is None or not placed.line or self._report.is_full:
            return
        line, column, name = placed
        if (kind, name) not in self._checked:
            self._checked[kind, name] = self._suggest[kind](name)
        guess = self._checked[kind, name]
        if guess is not None:
            message = nothing_called(kind, name, guess)
            self._report.add(line, column, message, swap=Swap(name, guess))


def _check_gate(gate: At[GateShape], names: _Names, report: Report) -> None:
    """A question that changes nothing is asked in vain."""
    answers = [answer for answer in (gate.value.on_yes, gate.value.on_no) if answer is not None]
    if not answers:
        message = tr(
            'this question changes nothing, write what a yes or a no changes ("on yes: …")'
        )
        report.add(gate.line, gate.column, message)
    for exercise in gate.value.about:
        names.check("exercise", exercise)
    for line, column, change in answers:
        names.check("routine", change.routine)
        names.check("routine", change.short)
        for pair in (change.instead_of or {}).items():
            for named in pair:
                names.check("exercise", named)
        if not (change.routine or change.short or change.instead_of):
            message = tr("this answer changes nothing, name a routine, a short option or stand-ins")
            report.add(line, column, message)


def _gate(shape: GateShape) -> Gate:
    about = tuple(exercise.value for exercise in shape.about)
    return Gate(shape.ask, _change(shape.on_yes), _change(shape.on_no), about)


def _change(placed: At[ChangeShape] | None) -> Change | None:
    if placed is None:
        return None
    shape = placed.value
    return Change(
        say=shape.say,
        routine=shape.routine.value if shape.routine else "",
        short=shape.short.value if shape.short else "",
        stand_ins=tuple((old.value, new.value) for old, new in (shape.instead_of or {}).items()),
        lasts=shape.lasts,
    )


def _day(shape: DayShape) -> ProgramDay:
    return ProgramDay(
        routine=shape.routine.value,
        short=shape.short.value,
        new=shape.new,
        check=shape.check,
        easy=shape.easy,
        note=shape.note,
        gate=_gate(shape.gate.value) if shape.gate else None,
    )


def build_essentials(shape: EssentialsFile) -> tuple[Essential, ...]:
    """The essentials, numbered from 1."""
    return tuple(
        Essential(number, fact.title, fact.text, fact.evidence.value, fact.today)
        for number, fact in enumerate(shape.essentials, 1)
    )


def build_known(shape: KnownFile) -> Known:
    """The page of what is known."""
    page = shape.known
    return Known(
        about=page.about,
        findings=tuple(Finding(one.title, one.text, one.source) for one in page.findings),
        often_said=tuple(
            Saying(one.said, one.found, one.instead, one.source) for one in page.often_said
        ),
        not_studied=page.not_studied,
        what_follows=page.what_follows,
    )
