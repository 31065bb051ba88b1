"""What the preview shows of a text: rows with their times, and how long all of it takes."""

from __future__ import annotations

from collections.abc import Callable

from routine_app.content.checked import Checked, Part
from routine_app.content.problem import ContentError, NotFound, Problem
from routine_app.domain.exercise import Exercise
from routine_app.domain.language import tr, tr_count
from routine_app.domain.routine import ExerciseStep, RestStep, Routine, WaitStep
from routine_app.domain.timeline import Timeline, TimelineSettings, build_timeline
from routine_app.domain.value import Value
from routine_app.domain.words import dose_words, minutes_words, phase_name, time_words
from routine_app.ui.editor.words import line_words

DAY_SIGN = "today"


class Row(Value):
    """One step or day. `length` is its share of the time line in milliseconds.

    `sign` stands where it has no picture.
    """

    first: int
    last: int
    title: str
    words: str
    exercise: Exercise | None = None
    problem: str = ""
    length: int = 0
    sign: str = "note"

    @property
    def is_broken(self) -> bool:
        """Whether something is wrong with it."""
        return bool(self.problem)


class PreviewState(Value):
    """All that the preview shows. `plays` is what can be played, or None."""

    rows: tuple[Row, ...] = ()
    lead: str = ""
    plays: Routine | None = None
    exercise: Exercise | None = None
    is_stale: bool = False

    def row_of(self, line: int) -> int | None:
        """The row whose lines a line of the text is in."""
        found = (n for n, row in enumerate(self.rows) if row.first <= line <= row.last)
        return next(found, None)


def preview_of(
    checked: Checked,
    settings: TimelineSettings,
    routine: Callable[[str], Routine],
    before: PreviewState,
) -> PreviewState:
    """What to show now; what was shown `before` while the text is no YAML at all."""
    if checked.parts is None:
        return PreviewState(
            before.rows,
            before.lead,
            None,
            before.exercise,
            is_stale=bool(before.rows or before.exercise),
        )
    preview = checked.preview
    if isinstance(preview, Exercise):
        return _of_exercise(preview)
    if checked.kind == "exercise":
        return PreviewState(exercise=before.exercise, is_stale=before.exercise is not None)
    if checked.kind == "program":
        rows = tuple(
            _day_row(number, part, routine) for number, part in enumerate(checked.parts, 1)
        )
        return PreviewState(rows, tr_count(len(rows), "{count} day", "{count} days"))
    timeline = build_timeline(preview, settings) if preview is not None else None
    rows = tuple(_rows(checked.parts, timeline))
    if timeline is None:
        return PreviewState(rows)
    return PreviewState(rows, tr("about {time}", time=minutes_words(timeline.total)), preview)


def _of_exercise(exercise: Exercise) -> PreviewState:
    """An exercise is played for itself, in its usual dose."""
    step = ExerciseStep(exercise, exercise.dose)
    name = exercise.name
    plays = Routine(exercise.id, name, (step,), short_name=exercise.short_name)
    row = Row(1, 1 << 30, name, dose_words(step), exercise, length=1)
    return PreviewState((row,), phase_name(exercise.phase), plays, exercise)


def _rows(parts: tuple[Part, ...], timeline: Timeline | None) -> list[Row]:
    rows: list[Row] = []
    number = 0
    for part in parts:
        counts = isinstance(part.step, ExerciseStep)
        number += counts
        length = _length(timeline, number) if counts and timeline is not None else 0
        rows.append(_row(part, length))
    return rows


def _length(timeline: Timeline, number: int) -> int:
    """What an exercise takes from its first second to its last, on both sides and in all sets."""
    own = [segment for segment in timeline.segments if segment.number == number]
    work = [segment for segment in own if segment.kind.is_work]
    return work[-1].end - work[0].start if work else 0


def _row(part: Part, length: int) -> Row:
    problem = problem_words(part.problems)
    match part.step:
        case ExerciseStep() as step:
            words = dose_words(step)
            whole = time_words(length)
            words = words if words == whole else f"{words} · {whole}"
            return Row(part.line, part.last, step.exercise.name, words, step.exercise, "", length)
        case WaitStep(text):
            return Row(part.line, part.last, text, tr("Waits for you"))
        case RestStep(duration):
            return Row(
                part.line,
                part.last,
                tr("Rest"),
                time_words(duration),
                length=duration,
                sign="timer",
            )
        case _:
            name = part.exercise.name if part.exercise is not None else part.word or tr("A step")
            said = problem or tr("Line {number}: cannot be read", number=part.line)
            return Row(part.line, part.last, name, "", part.exercise, said)


def _day_row(number: int, part: Part, routine: Callable[[str], Routine]) -> Row:
    problem, name = problem_words(part.problems), part.word
    try:
        name = routine(part.word).name
    except (ContentError, NotFound):
        pass  # its id is what was typed
    day = tr("Day {day}", day=number)
    return Row(part.line, part.last, day, name, None, problem, length=1, sign=DAY_SIGN)


def problem_words(problems: tuple[Problem, ...]) -> str:
    """ "Line 7: no exercise is called …", and how many more there are."""
    if not problems:
        return ""
    first, *others = problems
    said = line_words(first)
    if not others:
        return said
    more = tr_count(len(others), "And {count} more.", "And {count} more.")
    return f"{said} {more}"
