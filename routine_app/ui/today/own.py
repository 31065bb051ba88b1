"""What Today says when files of the user cannot be used. Looked for after the first frame."""

from __future__ import annotations

from routine_app.content.problem import ContentError, NotFound, Problem
from routine_app.domain.language import tr
from routine_app.domain.routine import Routine
from routine_app.domain.value import replace
from routine_app.ui.services import Services
from routine_app.ui.today.state import Action, Offer, TodayState, Trouble


def with_own_trouble(state: TodayState, services: Services) -> TodayState:
    """The page, saying when something built in stands in for the user's own, and the way out."""
    trouble = _program_trouble(services)
    if trouble is None and state.routine is not None:
        trouble = _routine_trouble(state.routine, services)
    if trouble is None:
        return state
    way_out = Offer(tr("Open file"), Action.OPEN_FILE, icon="open-file")
    if not trouble.file:
        name = services.practice.agenda().progress.program.name
        way_out = Offer(tr("Stay with {program}", program=_in_a_row(name)), Action.KEEP_PROGRAM)
    return replace(state, trouble=trouble, others=(*state.others, way_out))


def _program_trouble(services: Services) -> Trouble | None:
    """Why the program that was chosen is not the one that is shown."""
    wanted = services.preferences.value.program
    shown = services.practice.agenda().progress.program
    if shown.id == wanted:
        return None
    meanwhile = tr("{program} is here meanwhile.", program=shown.name)
    try:
        services.library.program(wanted)
    except ContentError as error:
        problem = error.problems[0]
        return Trouble(f"{_program_problem(wanted, problem)} {meanwhile}", problem.file)
    except NotFound:
        missing = tr("Your program “{program}” is not among your files.", program=wanted)
        return Trouble(f"{missing} {meanwhile}")
    return None


def _program_problem(wanted: str, problem: Problem) -> str:
    said = problem.message.rstrip(".")
    if not problem.line:
        return tr(
            "Your program “{program}” has a problem: {problem}.", program=wanted, problem=said
        )
    return tr(
        "Your program “{program}” has a problem in line {line}: {problem}.",
        program=wanted,
        line=problem.line,
        problem=said,
    )


def _routine_trouble(routine: Routine, services: Services) -> Trouble | None:
    """Why the user's own file of today's routine is not used."""
    problems = services.library.own_problems(routine.id)
    if not problems:
        return None
    problem = problems[0]
    said = problem.message.rstrip(".")
    if problem.line:
        words = tr(
            "Your own “{routine}” has a problem in line {line}: {problem}. The built-in one is used.",
            routine=routine.name,
            line=problem.line,
            problem=said,
        )
    else:
        words = tr(
            "Your own “{routine}” has a problem: {problem}. The built-in one is used.",
            routine=routine.name,
            problem=said,
        )
    return Trouble(words, problem.file)


def _in_a_row(name: str) -> str:
    """A name that begins with an English article, within a sentence."""
    return name[0].lower() + name[1:] if name.startswith("The ") else name
