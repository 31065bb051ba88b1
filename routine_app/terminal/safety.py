"""The safety questions before the first start: urgent signs, then what to ask a clinician about."""

from __future__ import annotations

from collections.abc import Callable

from routine_app.domain.safety import Safety
from routine_app.terminal.output import Output

URGENT = "Do you have any of these now? They need a doctor first, some of them at once:"
ASK_FIRST = "Ask a clinician before you start if any of these is true for you:"
BEFORE = "Before you move:"
STOP = "While you move:"
ACCEPT = "Read this, then start again with --accept-safety."
NOT_NOW = "Then please do not start now. Get medical help; some of these signs cannot wait."
ASK = "Then ask a clinician first, and come back with their answer."


def safety_lines(safety: Safety) -> tuple[str, ...]:
    """The whole safety page."""
    return (
        URGENT,
        *_items(safety.urgent),
        "",
        ASK_FIRST,
        *_items(safety.ask_first),
        "",
        BEFORE,
        *_items(safety.before),
        "",
        STOP,
        *_items(safety.stop),
        "",
        safety.footer,
    )


def ask(safety: Safety, output: Output, answer: Callable[[str], bool]) -> bool:
    """Ask on a terminal; true when nothing stands against starting.

    `answer` puts a question and says whether it was answered with yes.
    """
    output.lines(URGENT, *_items(safety.urgent))
    if answer("Do you have any of these? [y/n] "):
        output.line(NOT_NOW)
        return False
    output.lines("", ASK_FIRST, *_items(safety.ask_first))
    if not answer("Is none of these true, or has a clinician said yes? [y/n] "):
        output.line(ASK)
        return False
    output.lines("", BEFORE, *_items(safety.before), "", STOP, *_items(safety.stop))
    output.lines("", safety.footer, "")
    return True


def _items(sentences: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"  - {sentence}" for sentence in sentences)
