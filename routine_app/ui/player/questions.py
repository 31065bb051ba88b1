"""What the cards of the player ask, in plain words."""

from __future__ import annotations

from routine_app.domain.exercise import Exercise
from routine_app.domain.player import Player
from routine_app.ui.player.card import Answer, Question
from routine_app.ui.player.words import GapNotice, saved_words, stop_lines
from routine_app.ui.services import Library


def after_gap(notice: GapNotice) -> Question:
    """After sleep: nothing was counted, and how to go on."""
    return Question(
        notice.title,
        (notice.text,),
        (
            (Answer.CONTINUE, notice.go_on),
            (Answer.RESTART, "Restart this exercise"),
            (Answer.FINISH, "Finish here"),
        ),
        icon="moon",
        warns=True,
    )


def end_here(player: Player) -> Question:
    """Asked once before ending."""
    return Question(
        "End here?",
        (saved_words(player),),
        ((Answer.KEEP_GOING, "Keep going"), (Answer.END, "End")),
    )


def stop_rules(exercise: Exercise | None, library: Library) -> Question:
    """When to stop: this exercise's own reasons first, then what always holds."""
    lines = list(library.safety().stop)
    if exercise is not None and exercise.easier:
        known = exercise.easier in set(library.exercise_ids())
        easier = library.exercise(exercise.easier).short_name if known else exercise.easier
        lines.insert(0, f"Easier: {easier}")
    return Question(
        "Stop rules",
        tuple(lines),
        ((Answer.BACK_TO_IT, "Back to it"), (Answer.SKIP, "Skip"), (Answer.END, "End")),
        strong=stop_lines(exercise),
        icon="stop-rules",
        large=True,
    )
