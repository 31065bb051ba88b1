"""What the text player says: states and events become plain lines. Pure functions only."""

from __future__ import annotations

from datetime import date

from routine_app.domain.dose import MINUTE, SECOND
from routine_app.domain.exercise import Exercise, for_side
from routine_app.domain.guidance import (
    breath_at,
    breaths_told_before,
    cue_at,
    rep_at,
    seconds_shown,
)
from routine_app.domain.leaving import Leaving
from routine_app.domain.moment import Gap
from routine_app.domain.player import (
    Ended,
    Event,
    Finished,
    LeadInBegan,
    Mode,
    Paused,
    Player,
    SegmentEntered,
    SegmentLeft,
)
from routine_app.domain.session import Session
from routine_app.domain.timeline import Segment, SegmentKind, Timeline
from routine_app.domain.words import plural, time_words

KEYS = (
    "Space pauses and goes on. Left goes back, Right skips. + and - change the time by 15 s.",
    "R restarts, S shows when to stop, Q or Esc ends. ? shows this again.",
)
SPACE_GOES_ON = "Space goes on."

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def date_text(day: date) -> str:
    """A day as "Fri 13 March 2026", whatever the locale."""
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def digits(milliseconds: int) -> str:
    """The countdown: whole seconds up to 99, then minutes; "1" is the last second."""
    seconds = seconds_shown(milliseconds)
    return str(seconds) if seconds <= 99 else f"{seconds // 60}:{seconds % 60:02}"


def clock_text(milliseconds: int) -> str:
    """The time left in all, as 12:05."""
    seconds = seconds_shown(milliseconds)
    return f"{seconds // 60}:{seconds % 60:02}"


# ------------------------------------------------------------------- events


def event_lines(
    event: Event, timeline: Timeline, *, live: bool, saved: bool = True
) -> tuple[str, ...]:
    """The lines an event is worth. With a live countdown, pauses are shown there instead."""
    match event:
        case SegmentEntered(segment=segment):
            return segment_lines(segment, timeline)
        case SegmentLeft(segment=segment, spent=spent, leaving=leaving):
            return left_lines(segment, spent, leaving, saved=saved)
        case Paused() if not live:
            return ("Paused.",)
        case LeadInBegan(at=at, until=until) if not live:
            return (f"Going on in {time_words(until - at)}.",)
        case Finished():
            return ("Finished.",)
        case Ended():
            return ("Ended here. What you did is kept." if saved else "Ended here.",)
        case _:
            return ()


def segment_lines(segment: Segment, timeline: Timeline) -> tuple[str, ...]:
    """One line for a segment that begins; none for the end."""
    length = time_words(segment.duration)
    advice = _sentence(cue_at(segment, 0))
    match segment.kind:
        case SegmentKind.GET_READY:
            breaths = breaths_told_before(timeline, segment)
            return (_line(f"Get ready, {length}. First: {label(segment)}.", advice, breaths),)
        case SegmentKind.SWITCH:
            return (_line(f"Switch to {segment.side}, {length}.", advice),)
        case SegmentKind.REST if segment.exercise is None:
            return (f"Rest, {length}.",)
        case SegmentKind.REST:
            shown = advice if segment.set_number == 1 else ""
            return (_line(f"Rest, {length}. Next: {label(segment)}.", shown),)
        case SegmentKind.HOLD:
            return (_line(f"{_place(segment, timeline)}, hold {length}.", advice),)
        case SegmentKind.REPS:
            reps = plural(segment.reps, "rep")
            return (_line(f"{_place(segment, timeline)}, {reps}, {length}.", advice),)
        case SegmentKind.WAIT:
            return (segment.text,)
        case SegmentKind.DONE:
            return ()


def left_lines(
    segment: Segment, spent: int, leaving: Leaving, *, saved: bool = True
) -> tuple[str, ...]:
    """One line for a hold that is over; it begins with "done " when it was completed and stored."""
    if not segment.kind.is_work:
        return ()
    match leaving:
        case Leaving.COMPLETED:
            word = "done" if saved else "not saved:"
            return (f"{word} {label(segment)}, {time_words(spent)}",)
        case Leaving.SKIPPED:
            return (f"skipped {label(segment)} after {_spent_words(spent)}",)
        case Leaving.ENDED:
            return (f"left {label(segment)} after {_spent_words(spent)}",)
        case Leaving.RESTARTED:
            return ()


def _spent_words(spent: int) -> str:
    return time_words(spent) if spent >= SECOND else "less than a second"


def label(segment: Segment) -> str:
    """Exercise, side and set, as far as there are several."""
    parts = [segment.exercise.short_name if segment.exercise else ""]
    if segment.side is not None:
        parts.append(str(segment.side))
    if segment.sets > 1:
        parts.append(f"set {segment.set_number} of {segment.sets}")
    return ", ".join(parts)


def _place(segment: Segment, timeline: Timeline) -> str:
    return f"Exercise {segment.number} of {timeline.exercise_count}: {label(segment)}"


def _line(*parts: str) -> str:
    return " ".join(part for part in parts if part)


# --------------------------------------------------------------- live status


def status_text(player: Player) -> str:
    """The one line that is rewritten every second: seconds, what, and the time left in all."""
    segment = player.segment
    match player.mode:
        case Mode.RUNNING:
            parts = [digits(player.remaining).rjust(4), _now(player)]
        case Mode.LEAD_IN:
            parts = [digits(player.lead_in_left).rjust(4), f"Going on: {label(segment)}"]
        case Mode.PAUSED if segment.kind is SegmentKind.WAIT:
            return f"      {SPACE_GOES_ON}"
        case Mode.PAUSED:
            parts = [digits(player.remaining).rjust(4), f"Paused. {SPACE_GOES_ON}"]
        case Mode.WAITING:
            return "      Press Space when ready."
        case _:
            return ""
    return "  ".join([*parts, f"({clock_text(player.total_left)} left)"])


def _now(player: Player) -> str:
    segment = player.segment
    into = player.elapsed - segment.start
    match segment.kind:
        case SegmentKind.HOLD:
            breath = breath_at(segment, into)
            word = "Breathe in" if breath.inhaling else "Breathe out"
            return f"{label(segment)}  {word}"
        case SegmentKind.REPS:
            rep = rep_at(segment, into)
            words = f"{rep.word}, rep {rep.number} of {rep.of}" if rep else ""
            return f"{label(segment)}  {words}"
        case SegmentKind.SWITCH:
            return f"Switch to {segment.side}"
        case SegmentKind.GET_READY:
            return f"Get ready: {label(segment)}"
        case _:
            return f"Rest. Next: {label(segment)}" if segment.exercise else "Rest"


# ------------------------------------------------------------------ sentences


def gap_text(gap: Gap, *, slept: bool) -> str:
    """Why the player stands still: nobody held anything while the machine was away."""
    cause = "the computer slept" if slept else "the program stood still"
    return f"Paused: {cause} for {_long_text(gap.length)}. None of that time was counted."


def _long_text(milliseconds: int) -> str:
    """A length in the one unit that fits: "40 seconds", "14 minutes", "2 hours"."""
    if milliseconds < 90 * SECOND:
        return plural(max(1, milliseconds // SECOND), "second")
    if milliseconds < 90 * MINUTE:
        return plural(round(milliseconds / MINUTE), "minute")
    return plural(round(milliseconds / (60 * MINUTE)), "hour")


def saved_exercises(player: Player, earlier: Session | None = None) -> int:
    """How many exercises lie behind the player with time really spent in them."""
    spent = player.spent
    worked = {s.number for s in player.timeline.work if spent.get(s.index, 0) > 0}
    if earlier is not None:
        worked |= {item.work.number for item in earlier.work if item.credit > 0}
    under_way = player.segment.number
    return len({number for number in worked if number < under_way or not under_way})


def end_question(player: Player, earlier: Session | None = None) -> str:
    """Asked once before a session ends early."""
    count = player.timeline.exercise_count
    saved = saved_exercises(player, earlier)
    verb = "is" if saved == 1 else "are"
    return f"End here? {saved} of {count} exercises {verb} saved. Esc keeps going, Enter ends."


def stop_rules(segment: Segment, general: tuple[str, ...]) -> tuple[str, ...]:
    """When to stop this exercise, then when to stop anything."""
    exercise: Exercise | None = segment.exercise
    own = exercise.stop_if if exercise else ()
    lines = [f"Stop if {for_side(rule, segment.side)}" for rule in own]
    return (*(_sentence(line) for line in lines), *general)


def _sentence(text: str) -> str:
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."
