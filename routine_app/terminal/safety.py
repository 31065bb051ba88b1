"""The safety questions before the first start: urgent signs, then what to ask a clinician about."""

from __future__ import annotations

from collections.abc import Callable

from routine_app.domain.health import NOT_TOLD, Health
from routine_app.domain.language import mark, tr
from routine_app.domain.safety import Safety
from routine_app.domain.value import replace
from routine_app.terminal.output import Output

URGENT = mark("Do you have any of these now? They need a doctor first, some of them at once:")
ASK_FIRST = mark("Ask a clinician before you start if any of these is true for you:")
BEFORE = mark("Before you move:")
STOP = mark("While you move:")
ACCEPT = mark("Read this, then start again with --accept-safety.")
NOT_NOW = mark("Then please do not start now. Get medical help; some of these signs cannot wait.")
CONDITIONS = mark("Some exercises are left out for people who have one of these:")
ANY_CONDITION = mark("Do you have any of these? Your answers stay on this computer. [y/n]")
LOOKED_AT = mark("You told of a sign that somebody should look at. Has it been looked at? [y/n]")
LOOKED_AT_HERE = mark("Once it has been, say so: start Routine in a terminal or in its window.")
UNASKED = mark(
    "To name any of these, start Routine in a terminal or in its window without --accept-safety."
)
ASK = mark("Then ask a clinician first, and come back with their answer.")


def safety_lines(safety: Safety) -> tuple[str, ...]:
    """The whole safety page."""
    return (
        tr(URGENT),
        *_items(safety.urgent),
        "",
        tr(ASK_FIRST),
        *_items(safety.ask_first),
        "",
        *_condition_lines(safety),
        tr(BEFORE),
        *_items(safety.before),
        "",
        tr(STOP),
        *_items(safety.stop),
        "",
        safety.footer,
    )


def unasked_lines(safety: Safety, known: Health) -> tuple[str, ...]:
    """What is printed where nobody can be asked: an urgent sign opens to no option."""
    if known.urgent:
        return (*safety.see_somebody, tr(LOOKED_AT_HERE))
    return (*safety_lines(safety), "", tr(ACCEPT))


def ask(
    safety: Safety, output: Output, answer: Callable[[str], bool], known: Health = NOT_TOLD
) -> Health | None:
    """Ask on a terminal; the answers, or None when something stands against starting.

    `answer` puts a question and says whether it was answered with yes. An urgent sign is an
    answer too: it is kept, and asked about before the next start.
    """
    if known.urgent and not answer(tr(LOOKED_AT)):
        output.line(tr(NOT_NOW))
        return None
    output.lines(tr(URGENT), *_items(safety.urgent))
    if answer(tr("Do you have any of these? [y/n]")):
        output.lines(tr(NOT_NOW), *safety.see_somebody)
        return replace(known, urgent=True)
    output.lines("", tr(ASK_FIRST), *_items(safety.ask_first))
    if not answer(tr("Is none of these true, or has a clinician said yes? [y/n]")):
        output.line(tr(ASK))
        return None
    if not known.told:
        known = _conditions(safety, output, answer, known)
    output.lines("", tr(BEFORE), *_items(safety.before), "", tr(STOP), *_items(safety.stop))
    output.lines("", safety.footer, "")
    return replace(known, told=True, urgent=False)


def _conditions(
    safety: Safety, output: Output, answer: Callable[[str], bool], known: Health
) -> Health:
    """Those that somebody has, and what a clinician allows them."""
    conditions: list[str] = []
    allowed: list[str] = []
    if safety.conditions:
        output.lines("", *_condition_lines(safety)[:-2])
    for row in safety.conditions if safety.conditions and answer(tr(ANY_CONDITION)) else ():
        if not answer(_question(row.ask)):
            continue
        conditions.append(row.id)
        if row.ask_allowed and answer(_question(row.ask_allowed)):
            allowed.append(row.id)
    return replace(known, conditions=tuple(conditions), allowed=tuple(allowed))


def _condition_lines(safety: Safety) -> tuple[str, ...]:
    if not safety.conditions:
        return ()
    return (tr(CONDITIONS), *_items(tuple(row.ask for row in safety.conditions)), tr(UNASKED), "")


def _question(words: str) -> str:
    return tr("{words}? [y/n] ", words=words)


def _items(sentences: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"  - {sentence}" for sentence in sentences)
