"""How the builder speaks of steps: on screen, to readers, and of what was done to them."""

from __future__ import annotations

from routine_app.content.checked import Part
from routine_app.domain.dose import MINUTE, SECOND, Breaths, Repetitions, Timed
from routine_app.domain.exercise import Exercise, Sides
from routine_app.domain.language import mark, tr, tr_count
from routine_app.domain.routine import ExerciseStep, RestStep, SideOrder, Step, WaitStep
from routine_app.domain.words import dose_words, side_by_side, time_words
from routine_app.ui.builder.dosing import Amount, Kind

ORDERS = {
    SideOrder.USUAL: mark("Each side"),
    SideOrder.LEFT_FIRST: mark("Left first"),
    SideOrder.RIGHT_FIRST: mark("Right first"),
    SideOrder.LEFT_ONLY: mark("Left only"),
    SideOrder.RIGHT_ONLY: mark("Right only"),
}
_ORDERS_TOLD = {
    SideOrder.USUAL: mark("each side"),
    SideOrder.LEFT_FIRST: mark("left first"),
    SideOrder.RIGHT_FIRST: mark("right first"),
    SideOrder.LEFT_ONLY: mark("left only"),
    SideOrder.RIGHT_ONLY: mark("right only"),
}
KINDS = {
    Kind.TIME: mark("Time"),
    Kind.REPS: mark("Repetitions"),
    Kind.BREATHS: mark("Breaths"),
}
WAYS = {
    Kind.TIME: (mark("Less time"), mark("More time")),
    Kind.REPS: (mark("Fewer repetitions"), mark("More repetitions")),
    Kind.BREATHS: (mark("Fewer breaths"), mark("More breaths")),
}
"""What a press less or more is called."""

WAIT, REST = mark("Wait for me"), mark("Rest")


def title_of(part: Part) -> str:
    """What a step is called: "Half-kneeling", "Rest"; what was typed when nobody knows it."""
    match part.step:
        case WaitStep():
            return tr(WAIT)
        case RestStep():
            return tr(REST)
    if part.exercise is not None:
        return part.exercise.short_name
    match part.word:
        case "wait":
            return tr(WAIT)
        case "rest":
            return tr(REST)
        case word:
            return word or tr("Something else")


def detail_of(step: Step | None) -> str:
    """What a step asks for: "45 s each side, 2 sets", "Fetch the strap.", "20 s"."""
    match step:
        case WaitStep(text):
            return text
        case RestStep(duration):
            return time_words(duration)
        case ExerciseStep():
            return _with_rest(_with_order(dose_words(step), step), step)
        case None:
            return ""


def _with_order(dose: str, step: ExerciseStep) -> str:
    if step.exercise.sides is Sides.EACH:
        match step.order:
            case SideOrder.LEFT_FIRST:
                return tr("{dose}, left first", dose=dose)
            case SideOrder.RIGHT_FIRST:
                return tr("{dose}, right first", dose=dose)
    return dose


def _with_rest(dose: str, step: ExerciseStep) -> str:
    if step.rest is None or step.dose.sets == 1:
        return dose
    return tr("{dose}, {time} rest", dose=dose, time=time_words(step.rest))


def told(part: Part, number: int, count: int) -> str:
    """ "Step 3 of 6, Half-kneeling, 45 seconds, 2 sets, each side"."""
    said = [tr("Step {number} of {count}", number=number, count=count), title_of(part)]
    if part.problems:
        return tr(
            "{step}, has a problem: {problem}",
            step=side_by_side(said),
            problem=sentence(part.problems[0].message),
        )
    match part.step:
        case ExerciseStep():
            said += _told_dose(part.step)
        case WaitStep(text):
            said.append(text)
        case RestStep(duration):
            said.append(spoken_time(duration))
    return side_by_side(said)


def sentence(message: str) -> str:
    """What is wrong, as a sentence of its own."""
    return f"{message[:1].upper()}{message[1:]}"


def _told_dose(step: ExerciseStep) -> list[str]:
    said = [spoken_amount(step.dose.amount)]
    if step.dose.sets > 1:
        said.append(sets_words(step.dose.sets))
    if step.exercise.sides is Sides.EACH:
        said.append(tr(_ORDERS_TOLD[step.order]))
    elif step.exercise.sides is Sides.BOTH:
        said.append(tr("both sides at once"))
    else:
        said.append(tr("alternating sides"))
    if step.rest is not None and step.dose.sets > 1:
        said.append(tr("{time} rest between sets", time=spoken_time(step.rest)))
    if step.cue:
        said.append(tr("cue: {cue}", cue=step.cue))
    return said


def sets_words(sets: int) -> str:
    """ "2 sets"."""
    return tr_count(sets, "{count} set", "{count} sets")


def spoken_amount(amount: Amount) -> str:
    """ "45 seconds", "8 repetitions", "6 breaths"."""
    match amount:
        case Timed(duration):
            return spoken_time(duration)
        case Repetitions(count):
            return tr_count(count, "{count} repetition", "{count} repetitions")
        case Breaths(count):
            return tr_count(count, "{count} breath", "{count} breaths")


def spoken_time(milliseconds: int) -> str:
    """ "45 seconds", "1 minute 30 seconds"."""
    minutes, seconds = divmod(milliseconds // SECOND, MINUTE // SECOND)
    rest = tr_count(seconds, "{count} second", "{count} seconds")
    if not minutes:
        return rest
    whole = tr_count(minutes, "{count} minute", "{count} minutes")
    return tr("{minutes} {seconds}", minutes=whole, seconds=rest) if seconds else whole


def amount_words(amount: Amount) -> str:
    """ "45 s", "8 repetitions", "6 breaths"."""
    return time_words(amount.duration) if isinstance(amount, Timed) else spoken_amount(amount)


def rest_words(rest: int | None) -> str:
    """ "Usual rest", "15 s rest"."""
    return tr("Usual rest") if rest is None else tr("{time} rest", time=time_words(rest))


def added_words(name: str, number: int) -> str:
    """What a reader is told once a step is there."""
    return tr("{name} added as step {number}.", name=name, number=number)


def moved_words(name: str, number: int, count: int) -> str:
    """What a reader is told once a step has moved."""
    return tr("{name} is now step {number} of {count}.", name=name, number=number, count=count)


def sought(exercise: Exercise) -> str:
    """What a search looks through."""
    from routine_app.ui.library.words import sought_words

    return f"{sought_words(exercise)}, {exercise.id.replace('-', ' ')}"
