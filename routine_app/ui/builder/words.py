"""How the builder speaks of steps: on screen, to readers, and of what was done to them."""

from __future__ import annotations

from routine_app.content.checked import Part
from routine_app.domain.dose import MINUTE, SECOND, Breaths, Repetitions, Timed
from routine_app.domain.exercise import Exercise, Sides
from routine_app.domain.routine import ExerciseStep, RestStep, SideOrder, Step, WaitStep
from routine_app.domain.words import dose_words, plural, time_words
from routine_app.ui.builder.dosing import Amount, Kind

ORDERS = {
    SideOrder.USUAL: "Each side",
    SideOrder.LEFT_FIRST: "Left first",
    SideOrder.RIGHT_FIRST: "Right first",
    SideOrder.LEFT_ONLY: "Left only",
    SideOrder.RIGHT_ONLY: "Right only",
}
WAYS = {
    Kind.TIME: ("Less time", "More time"),
    Kind.REPS: ("Fewer repetitions", "More repetitions"),
    Kind.BREATHS: ("Fewer breaths", "More breaths"),
}
"""What a press less or more is called."""

WAIT, REST = "Wait for me", "Rest"


def title_of(part: Part) -> str:
    """What a step is called: "Half-kneeling", "Rest"; what was typed when nobody knows it."""
    match part.step:
        case WaitStep():
            return WAIT
        case RestStep():
            return REST
    if part.exercise is not None:
        return part.exercise.short_name
    return {"wait": WAIT, "rest": REST}.get(part.word, part.word or "Something else")


def detail_of(step: Step | None) -> str:
    """What a step asks for: "45 s each side, 2 sets", "Fetch the strap.", "20 s"."""
    match step:
        case WaitStep(text):
            return text
        case RestStep(duration):
            return time_words(duration)
        case ExerciseStep():
            return dose_words(step) + _order_detail(step) + _rest_detail(step)
        case None:
            return ""


def _order_detail(step: ExerciseStep) -> str:
    first = {SideOrder.LEFT_FIRST: ", left first", SideOrder.RIGHT_FIRST: ", right first"}
    return first.get(step.order, "") if step.exercise.sides is Sides.EACH else ""


def _rest_detail(step: ExerciseStep) -> str:
    if step.rest is None or step.dose.sets == 1:
        return ""
    return f", {time_words(step.rest)} rest"


def told(part: Part, number: int, count: int) -> str:
    """ "Step 3 of 6, Half-kneeling, 45 seconds, 2 sets, each side"."""
    said = [f"Step {number} of {count}", title_of(part)]
    if part.problems:
        return ", ".join([*said, "has a problem"]) + f": {sentence(part.problems[0].message)}"
    match part.step:
        case ExerciseStep():
            said += _told_dose(part.step)
        case WaitStep(text):
            said.append(text)
        case RestStep(duration):
            said.append(spoken_time(duration))
    return ", ".join(said)


def sentence(message: str) -> str:
    """What is wrong, as a sentence of its own."""
    return f"{message[:1].upper()}{message[1:]}"


def _told_dose(step: ExerciseStep) -> list[str]:
    said = [spoken_amount(step.dose.amount)]
    if step.dose.sets > 1:
        said.append(plural(step.dose.sets, "set"))
    if step.exercise.sides is Sides.EACH:
        said.append(ORDERS[step.order].lower())
    elif step.exercise.sides is Sides.BOTH:
        said.append("both sides at once")
    else:
        said.append("alternating sides")
    if step.rest is not None and step.dose.sets > 1:
        said.append(f"{spoken_time(step.rest)} rest between sets")
    if step.cue:
        said.append(f"cue: {step.cue}")
    return said


def spoken_amount(amount: Amount) -> str:
    """ "45 seconds", "8 repetitions", "6 breaths"."""
    match amount:
        case Timed(duration):
            return spoken_time(duration)
        case Repetitions(count):
            return plural(count, "repetition")
        case Breaths(count):
            return plural(count, "breath")


def spoken_time(milliseconds: int) -> str:
    """ "45 seconds", "1 minute 30 seconds"."""
    minutes, seconds = divmod(milliseconds // SECOND, MINUTE // SECOND)
    parts = [plural(minutes, "minute")] if minutes else []
    if seconds or not minutes:
        parts.append(plural(seconds, "second"))
    return " ".join(parts)


def amount_words(amount: Amount) -> str:
    """ "45 s", "8 repetitions", "6 breaths"."""
    return time_words(amount.duration) if isinstance(amount, Timed) else spoken_amount(amount)


def rest_words(rest: int | None) -> str:
    """ "Usual rest", "15 s rest"."""
    return "Usual rest" if rest is None else f"{time_words(rest)} rest"


def added_words(name: str, number: int) -> str:
    """What a reader is told once a step is there."""
    return f"{name} added as step {number}."


def moved_words(name: str, number: int, count: int) -> str:
    """What a reader is told once a step has moved."""
    return f"{name} is now step {number} of {count}."


def sought(exercise: Exercise) -> str:
    """What a search looks through."""
    from routine_app.ui.library.words import sought_words

    return f"{sought_words(exercise)}, {exercise.id.replace('-', ' ')}"
