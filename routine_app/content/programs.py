"""Program, essentials and safety files as values of the domain."""

from __future__ import annotations

from collections.abc import Callable

from routine_app.content.fields import At
from routine_app.content.problem import Report, did_you_mean, quote
from routine_app.content.shapes import DayShape, EssentialsFile, ProgramFile, SafetyFile
from routine_app.domain.program import Essential, Program, ProgramDay
from routine_app.domain.safety import Safety

Suggest = Callable[[str], str | None]
"""For an id: None when there is such a routine, otherwise the nearest name or nothing."""


def build_program(shape: ProgramFile, suggest: Suggest, report: Report) -> Program:
    """The program; it counts only if nothing was reported."""
    days = shape.days.value
    checked: dict[str, str | None] = {}
    for day in days:
        for routine in (day.routine, day.short):
            _check_routine(routine, suggest, checked, report)
    return Program(shape.program.value, shape.name, tuple(map(_day, days)), shape.about)


def _check_routine(
    routine: At[str], suggest: Suggest, checked: dict[str, str | None], report: Report
) -> None:
    line, column, name = routine
    if not line or report.is_full:
        return
    if name not in checked:
        checked[name] = suggest(name)
    guess = checked[name]
    if guess is not None:
        report.add(line, column, f"no routine is called {quote(name)}{did_you_mean(guess)}")


def _day(shape: DayShape) -> ProgramDay:
    return ProgramDay(
        routine=shape.routine.value,
        short=shape.short.value,
        new=shape.new,
        check=shape.check,
        easy=shape.easy,
        note=shape.note,
        gate=shape.gate,
    )


def build_essentials(shape: EssentialsFile) -> tuple[Essential, ...]:
    """The essentials, numbered from 1."""
    return tuple(
        Essential(number, fact.title, fact.text, fact.evidence.value, fact.today)
        for number, fact in enumerate(shape.essentials, 1)
    )


def build_safety(shape: SafetyFile) -> Safety:
    """The safety page."""
    page = shape.safety
    return Safety(
        before=page.before,
        ask_first=page.ask_first,
        urgent=page.urgent,
        runners=page.runners,
        stop=page.stop,
        pregnancy=page.pregnancy,
        footer=page.footer,
    )
