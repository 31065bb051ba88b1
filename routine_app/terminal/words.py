"""What the text player says: states and events become plain lines. Pure functions only."""

from __future__ import annotations

from datetime import date

from routine_app.domain.dose import MINUTE, SECOND
from routine_app.domain.exercise import Exercise, for_side
from routine_app.domain.guidance import (
    RepNow,
    breath_at,
    breaths_told_before,
    cue_at,
    rep_at,
    seconds_shown,
    set_up_at,
)
from routine_app.domain.language import mark, tr, tr_count
from routine_app.domain.leaving import Leaving
from routine_app.domain.moment import Gap
from routine_app.domain.player import (
    LEAD_IN,
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
from routine_app.domain.pose import Side
from routine_app.domain.timeline import Segment, SegmentKind, Timeline
from routine_app.domain.words import kept_words, opening, side_by_side, side_word, time_words

KEYS = (
    mark("Space pauses and goes on. Left goes back, Right skips. + and - change the time by 15 s."),
    mark("R restarts, S shows when to stop, Q or Esc ends. ? shows this again."),
)
SPACE_GOES_ON = mark("Space goes on.")

_MONTHS = (
    mark("January"),
    mark("February"),
    mark("March"),
    mark("April"),
    mark("May"),
    mark("June"),
    mark("July"),
    mark("August"),
    mark("September"),
    mark("October"),
    mark("November"),
    mark("December"),
)
_WEEKDAYS = (
    *(mark("Mon"), mark("Tue"), mark("Wed"), mark("Thu")),
    *(mark("Fri"), mark("Sat"), mark("Sun")),
)


def date_text(day: date) -> str:
    """A line's "Fri 13 March 2026", in the language of the program and in no locale's form."""
    date = tr(
        "{weekday} {day} {month} {year}",
        weekday=tr(_WEEKDAYS[day.weekday()]),
        day=day.day,
        month=tr(_MONTHS[day.month - 1]),
        year=day.year,
    )
    return opening(date)


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
            return (tr("Paused."),)
        case LeadInBegan(at=at, until=until) if not live:
            return (tr("Going on in {time}.", time=time_words(until - at)),)
        case Finished():
            return (tr("Finished."),)
        case Ended():
            return (tr("Ended here. What you did is kept.") if saved else tr("Ended here."),)
        case _:
            return ()


def set_up_lines(player: Player) -> tuple[str, ...]:
    """How to lie down, where work that begins waits for it: a session that is continued."""
    segment = player.segment
    waits = player.mode is Mode.LEAD_IN and player.lead_in_length > LEAD_IN
    if not (waits and segment.kind.is_work):
        return ()
    said = _sentence(tr("Get ready: {exercise}", exercise=label(segment)))
    return (_line(said, _sentence(set_up_at(segment))),)


def segment_lines(segment: Segment, timeline: Timeline) -> tuple[str, ...]:
    """One line for a segment that begins; none for the end."""
    length = time_words(segment.duration)
    advice = _sentence(cue_at(segment, 0))
    match segment.kind:
        case SegmentKind.GET_READY:
            breaths = breaths_told_before(timeline, segment)
            said = tr("Get ready, {time}. First: {exercise}.", time=length, exercise=label(segment))
            return (_line(said, advice, breaths),)
        case SegmentKind.SWITCH:
            return (_line(_switch_words(segment.side, length), advice),)
        case SegmentKind.REST if segment.exercise is None:
            return (tr("Rest, {time}.", time=length),)
        case SegmentKind.REST:
            shown = advice if segment.set_number == 1 else ""
            said = tr("Rest, {time}. Next: {exercise}.", time=length, exercise=label(segment))
            return (_line(said, shown),)
        case SegmentKind.HOLD:
            said = tr("{exercise}, hold {time}.", exercise=_place(segment, timeline), time=length)
            return (_line(said, advice),)
        case SegmentKind.REPS:
            reps = tr_count(segment.reps, "{count} rep", "{count} reps")
            said = f"{side_by_side((_place(segment, timeline), reps, length))}."
            return (_line(said, advice),)
        case SegmentKind.WAIT:
            return (segment.text,)
        case SegmentKind.DONE:
            return ()


def _switch_words(side: Side | None, length: str) -> str:
    if side is Side.LEFT:
        return tr("Switch to left, {time}.", time=length)
    return tr("Switch to right, {time}.", time=length)


def left_lines(
    segment: Segment, spent: int, leaving: Leaving, *, saved: bool = True
) -> tuple[str, ...]:
    """One line for a hold that is over; it begins with "done " when it was completed and stored."""
    if not segment.kind.is_work:
        return ()
    name = label(segment)
    match leaving:
        case Leaving.COMPLETED:
            if saved:
                return (tr("done {exercise}, {time}", exercise=name, time=time_words(spent)),)
            return (tr("not saved: {exercise}, {time}", exercise=name, time=time_words(spent)),)
        case Leaving.SKIPPED:
            time = _spent_words(spent)
            return (tr("skipped {exercise} after {time}", exercise=name, time=time),)
        case Leaving.ENDED:
            return (tr("left {exercise} after {time}", exercise=name, time=_spent_words(spent)),)
        case Leaving.RESTARTED:
            return ()


def _spent_words(spent: int) -> str:
    return time_words(spent) if spent >= SECOND else tr("less than a second")


def label(segment: Segment) -> str:
    """Exercise, side and set, as far as there are several."""
    parts = [segment.exercise.short_name if segment.exercise else ""]
    if segment.side is not None:
        parts.append(side_word(segment.side))
    if segment.sets > 1:
        parts.append(tr("set {number} of {sets}", number=segment.set_number, sets=segment.sets))
    return side_by_side(parts)


def _place(segment: Segment, timeline: Timeline) -> str:
    return tr(
        "Exercise {number} of {all}: {exercise}",
        number=segment.number,
        all=timeline.exercise_count,
        exercise=label(segment),
    )


def _line(*parts: str) -> str:
    return " ".join(part for part in parts if part)


# --------------------------------------------------------------- live status


def status_text(player: Player, *, pacer: bool = True) -> str:
    """The one line that is rewritten every second: seconds, the time left in all, what to do.

    What matters most stands first and the name last, since a narrow terminal cuts the end.
    Without `pacer` nobody is told when to breathe.
    """
    segment = player.segment
    match player.mode:
        case Mode.RUNNING:
            shown, told = player.remaining, _now(player, pacer)
        case Mode.LEAD_IN:
            shown, told = player.lead_in_left, _soon(player)
        case Mode.PAUSED if segment.kind is SegmentKind.WAIT:
            return f"      {tr(SPACE_GOES_ON)}"
        case Mode.PAUSED:
            shown = player.lead_in_left or player.remaining
            told = f"{tr('Paused.')} {tr(SPACE_GOES_ON)}"
        case Mode.WAITING:
            return f"      {tr('Press Space when ready.')}"
        case _:
            return ""
    left = tr("{time} left", about="time that remains", time=clock_text(player.total_left))
    return f"{digits(shown).rjust(4)}  {left}  {told}"


def _soon(player: Player) -> str:
    """What a lead-in leads to: one gets ready where there is time to lie down."""
    exercise = label(player.segment)
    if player.lead_in_length > LEAD_IN:
        return tr("Get ready: {exercise}", exercise=exercise)
    return tr("Going on: {exercise}", exercise=exercise)


def _now(player: Player, pacer: bool) -> str:
    segment = player.segment
    into = player.elapsed - segment.start
    match segment.kind:
        case SegmentKind.HOLD if not pacer:
            return label(segment)
        case SegmentKind.HOLD:
            breath = breath_at(segment, into)
            word = tr("Breathe in") if breath.inhaling else tr("Breathe out")
            return f"{word}  {label(segment)}"
        case SegmentKind.REPS:
            rep = rep_at(segment, into)
            return f"{_rep_words(rep)}  {label(segment)}" if rep else label(segment)
        case SegmentKind.SWITCH:
            return tr("Switch to left") if segment.side is Side.LEFT else tr("Switch to right")
        case SegmentKind.GET_READY:
            return tr("Get ready: {exercise}", exercise=label(segment))
        case _ if segment.exercise is not None:
            return tr("Rest. Next: {exercise}", exercise=label(segment))
        case _:
            return tr("Rest")


def _rep_words(rep: RepNow) -> str:
    return tr("{word}, rep {number} of {all}", word=rep.word, number=rep.number, all=rep.of)


# ------------------------------------------------------------------ sentences


def gap_text(gap: Gap, *, slept: bool) -> str:
    """Why the player stands still: nobody held anything while the machine was away."""
    time = _long_text(gap.length)
    if slept:
        return tr(
            "Paused: the computer slept for {time}. None of that time was counted.", time=time
        )
    return tr(
        "Paused: the program stood still for {time}. None of that time was counted.", time=time
    )


def _long_text(milliseconds: int) -> str:
    """A length in the one unit that fits: "40 seconds", "14 minutes", "2 hours"."""
    if milliseconds < 90 * SECOND:
        return tr_count(max(1, milliseconds // SECOND), "{count} second", "{count} seconds")
    if milliseconds < 90 * MINUTE:
        return tr_count(round(milliseconds / MINUTE), "{count} minute", "{count} minutes")
    return tr_count(round(milliseconds / (60 * MINUTE)), "{count} hour", "{count} hours")


def end_question(credit: int) -> str:
    """Asked once before a session ends early, with so many milliseconds of work."""
    return " ".join((tr("End here?"), kept_words(credit), tr("Esc keeps going, Enter ends.")))


def stop_rules(segment: Segment, general: tuple[str, ...]) -> tuple[str, ...]:
    """When to stop this exercise, then when to stop anything."""
    exercise: Exercise | None = segment.exercise
    own = exercise.stop_if if exercise else ()
    lines = [tr("Stop if {rule}", rule=for_side(rule, segment.side)) for rule in own]
    return (*(_sentence(line) for line in lines), *general)


def _sentence(text: str) -> str:
    return text if not text or text.endswith((".", "!", "?")) else f"{text}."
