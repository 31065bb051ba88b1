"""Every sentence of the player, as pure functions of where the session stands."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from routine_app.domain.dose import MINUTE, SECOND
from routine_app.domain.exercise import Exercise, Sides
from routine_app.domain.guidance import (
    breath_at,
    breaths_told_before,
    cue_at,
    is_getting_ready,
    rep_at,
    seconds_shown,
)
from routine_app.domain.moment import Gap
from routine_app.domain.player import Event, HalfWay, Mode, Player, SegmentEntered
from routine_app.domain.pose import Side
from routine_app.domain.timeline import Segment, SegmentKind, Timeline
from routine_app.domain.value import Value
from routine_app.domain.words import things_of

WAIT_HINT = "Press Space when ready"
START_WORD = "Press Space"
HAVE_READY = "Have ready"
TAKE_TIME = "Take your time."
UNCOUNTED = "None of that time was counted."
GLIDE = "Glide, do not hold."
SIDE_WORDS = {Side.LEFT: "Left", Side.RIGHT: "Right"}
_LONGEST_IN_SECONDS = 99

_CHANGE_WORDS = {
    SegmentKind.GET_READY: "Get ready",
    SegmentKind.SWITCH: "Switch",
    SegmentKind.REST: "Rest",
    SegmentKind.DONE: "Done",
}


class GapNotice(Value):
    """What is said after the machine was away: a title, the facts, and how to go on."""

    title: str
    text: str
    go_on: str


class Announcement(Value):
    """A sentence for screen readers; an assertive one interrupts what is being read."""

    text: str
    assertive: bool = False


def digits(milliseconds: int) -> str:
    """Whole seconds up to 99, rounded up, so that "1" is the last one; above that m:ss."""
    seconds = seconds_shown(milliseconds)
    return str(seconds) if seconds <= _LONGEST_IN_SECONDS else clock_words(milliseconds)


def clock_words(milliseconds: int) -> str:
    """Minutes and seconds, rounded up: 7:47."""
    minutes, seconds = divmod(seconds_shown(milliseconds), 60)
    return f"{minutes}:{seconds:02d}"


def total_left(player: Player) -> str:
    """The time until the end of the routine."""
    over = player.segment.kind is SegmentKind.DONE
    return "" if over else f"{clock_words(player.total_left)} left"


def length_words(milliseconds: int) -> str:
    """A length of time in words: 14 minutes, 1 minute 15 seconds."""
    minutes, seconds = divmod(seconds_shown(milliseconds), 60)
    parts = [_counted(minutes, "minute")] if minutes else []
    if seconds or not minutes:
        parts.append(_counted(seconds, "second"))
    return " ".join(parts)


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def phase_word(player: Player, *, pacer: bool = True) -> str:
    """The one far word: what to do at this moment."""
    segment = player.segment
    into = player.elapsed - segment.start
    match player.mode:
        case Mode.PAUSED:
            return "Paused"
        case Mode.LEAD_IN:
            return "Get ready"
        case Mode.FINISHED:
            return "Done"
        case Mode.WAITING:
            return START_WORD
        case _:
            pass
    if segment.kind is SegmentKind.REPS:
        rep = rep_at(segment, into)
        return rep.word if rep else ""
    if segment.kind is SegmentKind.HOLD:
        if not pacer:
            return "Hold"
        return "Breathe in" if breath_at(segment, into).inhaling else "Breathe out"
    if is_getting_ready(segment, player.remaining):
        return "Get ready"
    return _CHANGE_WORDS.get(segment.kind, "")


def count_line(segment: Segment, timeline: Timeline) -> str:
    """Where in the routine: Exercise 3 of 6."""
    if segment.exercise is None:
        return ""
    place = f"{segment.number} of {timeline.exercise_count}"
    if segment.kind is SegmentKind.REST and segment.set_number == 1:
        return f"Next, exercise {place}"
    second = segment.side is not None and segment.side is not segment.first_side
    return f"Exercise {place}, second side" if second else f"Exercise {place}"


def set_line(segment: Segment) -> str:
    """Which set, when there is more than one."""
    return f"Set {segment.set_number} of {segment.sets}" if segment.sets > 1 else ""


def cue_line(segment: Segment, into: int) -> str:
    """The one line of advice; nerve glides are told never to hold."""
    cue = cue_at(segment, into)
    exercise = segment.exercise
    if exercise is not None and exercise.nerve_glide and segment.kind.is_work:
        return f"{GLIDE} {cue}".strip()
    return cue


def side_first(segment: Segment, timeline: Timeline) -> str:
    """Left side first, or the only side."""
    if segment.side is None:
        return ""
    word = SIDE_WORDS[segment.side]
    follows = any(
        other.number == segment.number and other.side is segment.side.other
        for other in timeline.segments[segment.index :]
    )
    return f"{word} side first" if follows else f"{word} side"


def next_line(timeline: Timeline, segment: Segment) -> tuple[str, str]:
    """What comes after the work shown: a small lead word and the words that matter."""
    shown = segment
    lead = "Next"
    if not segment.kind.is_work and segment.kind is not SegmentKind.WAIT:
        lead = "Then"
        shown = timeline.next_work(segment.index) or segment
    coming = timeline.next_work(shown.index)
    last = coming.index if coming else len(timeline.segments)
    gates = (s.text for s in timeline.segments[shown.index + 1 : last] if s.text)
    gate = next(gates, "")
    if gate:
        return lead, gate
    if coming is None or coming.exercise is None:
        return "", "" if shown.kind is SegmentKind.DONE else "The last one"
    if coming.number != shown.number:
        side = side_first(coming, timeline)
        name = coming.exercise.short_name
        return lead, f"{name}, {side.lower()}" if side else name
    if coming.side is not shown.side and coming.side is not None:
        return lead, f"{SIDE_WORDS[coming.side]} side, same exercise"
    return lead, f"Set {coming.set_number} of {coming.sets}"


def fetch_line(timeline: Timeline, segment: Segment, missing: Collection[str]) -> tuple[str, str]:
    """What to have at hand, said once before the first exercise."""
    if segment.index or segment.kind is not SegmentKind.GET_READY:
        return "", ""
    things = things_of(s.exercise for s in timeline.work if s.exercise is not None)
    names = [name for thing, name in things.items() if thing not in missing]
    return (HAVE_READY, ", ".join(names)) if names else ("", "")


def gap_notice(gap: Gap, player: Player) -> GapNotice:
    """The honest account of time in which nobody was exercising."""
    go_on = "Continue"
    if player.segment.duration:
        left = digits(player.remaining)
        go_on = f"Continue at {left}" if ":" in left else f"Continue at {left} s"
    if gap.length < MINUTE:
        away = _counted(gap.length // SECOND, "second")
        return GapNotice(
            "Paused while the computer was away",
            f"Away for {away}.\n{UNCOUNTED}",
            go_on,
        )
    asleep = _long_words(gap.length)
    span = f"from {gap.before:%H:%M} to {gap.after:%H:%M}"
    return GapNotice(
        "Paused while the computer slept",
        f"Asleep for {asleep}, {span}.\n{UNCOUNTED}",
        go_on,
    )


def _long_words(milliseconds: int) -> str:
    minutes = milliseconds // MINUTE
    if minutes < 60:
        return _counted(minutes, "minute")
    hours, minutes = divmod(minutes, 60)
    words = _counted(hours, "hour")
    return f"{words} {_counted(minutes, 'minute')}" if minutes else words


def saved_words(player: Player) -> str:
    """What stays when the session ends here: the exercises that were completed."""
    timeline = player.timeline
    done = 0
    for number in range(1, timeline.exercise_count + 1):
        parts = [s for s in timeline.work if s.number == number]
        done += bool(parts) and all(player.spent.get(s.index, 0) >= s.duration for s in parts)
    noun = "exercise" if timeline.exercise_count == 1 else "exercises"
    verb = "is" if done == 1 else "are"
    return f"{done} of {timeline.exercise_count} {noun} {verb} saved."


def stop_lines(exercise: Exercise | None) -> tuple[str, ...]:
    """The reasons to stop that belong to this exercise."""
    if exercise is None:
        return ()
    return tuple(f"Stop if {reason.rstrip('.')}." for reason in map(_lower, exercise.stop_if))


def easier_line(exercise: Exercise | None, easier: Exercise | None) -> str:
    """The easier version: what to change, or another exercise by its name.

    An exercise that this person may not do has an id here, and no name: nothing is said then.
    """
    if easier is not None:
        return f"Easier: {_lower(easier.how) if easier.how else easier.short_name}"
    sentences = (text for text in (exercise.easier if exercise else ()) if " " in text)
    sentence = next(sentences, "")
    return f"Easier: {_lower(sentence)}" if sentence else ""


def _lower(sentence: str) -> str:
    first, rest = sentence[:1], sentence[1:]
    return sentence if rest[:1].isupper() else first.lower() + rest


def announcement(events: Iterable[Event], player: Player) -> Announcement | None:
    """What a screen reader says of these events: only the newest of them is still true."""
    said = None
    for event in events:
        match event:
            case SegmentEntered(segment=segment):
                said = _entered_words(segment, player.timeline)
            case HalfWay() as half:
                left = half.segment.duration - half.segment.duration // 2
                said = Announcement(f"Half-way, {length_words(left)} left")
            case _:
                pass
    return said


def _entered_words(segment: Segment, timeline: Timeline) -> Announcement:
    exercise = segment.exercise
    if segment.kind is SegmentKind.WAIT:
        return Announcement(f"{segment.text} {WAIT_HINT}.")
    if segment.kind is SegmentKind.DONE or exercise is None:
        return Announcement(f"{_CHANGE_WORDS.get(segment.kind, 'Rest')}.")
    name = exercise.short_name
    side = f", {segment.side}" if segment.side else ""
    cue = cue_at(segment, 0)
    match segment.kind:
        case SegmentKind.SWITCH:
            return Announcement(f"Switch sides{side}. {cue}".strip(), assertive=True)
        case SegmentKind.GET_READY:
            cue = f"{cue}." if cue and not cue.endswith(".") else cue
            breaths = breaths_told_before(timeline, segment)
            said = (f"Get ready: {name}{side}.", cue, breaths)
            return Announcement(" ".join(filter(None, said)))
        case SegmentKind.REST if segment.set_number == 1:
            first = side_first(segment, timeline).lower()
            side = f", {first}" if first else ""
            return Announcement(f"Rest. Next: {name}{side}. {cue}".strip())
        case SegmentKind.REST:
            return Announcement(f"Rest. Then {set_line(segment).lower()}.")
        case SegmentKind.REPS:
            return Announcement(f"{name}{side}, {segment.reps} repetitions. {cue}".strip())
        case _:
            return Announcement(f"{name}{side}, {length_words(segment.duration)}. {cue}".strip())


def two_sided(exercise: Exercise | None) -> bool:
    """Whether the sides are worked one after the other, so that a side is shown."""
    return exercise is not None and exercise.sides is Sides.EACH
