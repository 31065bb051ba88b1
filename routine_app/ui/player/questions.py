"""What the cards of the player ask, in plain words."""

from __future__ import annotations

from routine_app.domain.exercise import Exercise
from routine_app.domain.language import mark, tr
from routine_app.domain.session_run import SessionRun
from routine_app.domain.swaps import easier_one
from routine_app.domain.words import kept_words
from routine_app.ui.player.question import Answer, Question, Rules
from routine_app.ui.player.words import GapNotice, easier_line, stop_lines
from routine_app.ui.services import Services

PREVIEW = mark("This is a preview. Nothing of it is recorded.")


def after_gap(notice: GapNotice) -> Question:
    """After sleep: nothing was counted, and how to go on."""
    return Question(
        notice.title,
        notice.text,
        (
            (Answer.CONTINUE, notice.go_on),
            (Answer.RESTART, tr("Restart this exercise")),
            (Answer.FINISH, tr("Finish here")),
        ),
        icon="moon",
        warns=True,
    )


def end_here(run: SessionRun) -> Question:
    """Asked once before ending."""
    return Question(
        tr("End here?"),
        tr(PREVIEW) if run.is_preview else kept_words(run.credit),
        ((Answer.KEEP_GOING, tr("Keep going")), (Answer.END, tr("End"))),
    )


def stop_rules(
    exercise: Exercise | None, easier: Exercise | None, always: tuple[str, ...], *, swaps: bool
) -> Question:
    """When to stop: this exercise's own reasons first, then what always holds.

    `easier` is its easier version if that is an exercise too; with `swaps` it can take over.
    """
    answers = [(Answer.BACK_TO_IT, tr("Back to it"))]
    if swaps and easier is not None:
        answers.append((Answer.EASIER, tr("Do the easier one")))
    answers += [(Answer.SKIP, tr("Skip")), (Answer.END, tr("End"))]
    name = exercise.short_name if exercise is not None else ""
    rules = Rules(name, stop_lines(exercise), easier_line(exercise, easier), always)
    return Question(tr("Stop rules"), "", tuple(answers), icon="stop-rules", rules=rules)


def easier_at(exercise: Exercise | None, services: Services) -> Exercise | None:
    """The easier version of the exercise under way: one of the library that may be done."""
    if exercise is None:
        return None
    return easier_one(exercise, services.library.exercise, services.practice.allows)


def stop_rules_at(exercise: Exercise | None, services: Services) -> Question:
    """When to stop, for the exercise under way."""
    easier = easier_at(exercise, services)
    swaps = exercise is not None and easier is not None and easier.can_stand_in_for(exercise)
    return stop_rules(exercise, easier, services.library.safety().stop, swaps=swaps)


def who_speaks() -> Question:
    """Asked once when a screen reader is running: two voices at once help nobody."""
    return Question(
        tr("Who should speak?"),
        tr(
            "A screen reader seems to be running. Only one of them will talk; Settings can change it."
        ),
        ((Answer.READER, tr("Screen reader")), (Answer.VOICE, tr("Routine's voice"))),
        icon="voice",
    )
