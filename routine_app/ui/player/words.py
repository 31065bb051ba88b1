"""Every sentence of the player, as pure functions of where the session stands."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from routine_app.domain.dose import MINUTE, SECOND
from routine_app.domain.exercise import Exercise
from routine_app.domain.guidance import (
    breath_at,
    breaths_told_before,
    cue_at,
    is_getting_ready,
    rep_at,
    seconds_shown,
    set_up_at,
)
from routine_app.domain.language import ENGLISH, language, mark, tr, tr_count
from routine_app.domain.moment import Gap
from routine_app.domain.player import LEAD_IN, Event, HalfWay, Mode, Player, Resumed, SegmentEntered
from routine_app.domain.pose import Side
from routine_app.domain.timeline import Segment, SegmentKind, Timeline
from routine_app.domain.value import Value
from routine_app.domain.words import named_things, seconds_unit, side_by_side, side_word, things_of
from routine_app.ui.dates import time_of_day
from routine_app.ui.player.sides import with_side, with_side_first

WAIT_HINT = mark("Press Space when ready")
START_WORD = mark("Press Space")
HAVE_READY = mark("Have ready")
NEXT = mark("Next")
THEN = mark("Then")
TAKE_TIME = mark("Take your time.")
UNCOUNTED = mark("None of that time was counted.")
GLIDE = mark("Glide, do not hold.")
PAUSED = mark("Paused")
GET_READY = mark("Get ready")
GOING_ON = mark("Going on")
REST = mark("Rest", "a pause between exercises")
DONE = mark("Done")
_LONGEST_IN_SECONDS = 99
_HOUR = 60 * MINUTE


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
    if over:
        return ""
    return tr("{time} left", about="time that remains", time=clock_words(player.total_left))


def length_words(milliseconds: int) -> str:
    """A length of time in words: 14 minutes, 1 minute 15 seconds."""
    minutes, seconds = divmod(seconds_shown(milliseconds), 60)
    parts = [_minutes(minutes)] if minutes else []
    if seconds or not minutes:
        parts.append(_seconds(seconds))
    return " ".join(parts)


def _minutes(count: int) -> str:
    return tr_count(count, "{count} minute", "{count} minutes")


def _seconds(count: int) -> str:
    return tr_count(count, "{count} second", "{count} seconds")


def phase_word(player: Player, *, pacer: bool = True) -> str:
    """The one far word: what to do at this moment."""
    segment = player.segment
    into = player.elapsed - segment.start
    match player.mode:
        case Mode.PAUSED:
            return tr(PAUSED)
        case Mode.LEAD_IN:
            return tr(GOING_ON if goes_on(player) else GET_READY)
        case Mode.FINISHED:
            return tr(DONE)
        case Mode.WAITING:
            return tr(START_WORD)
        case _:
            pass
    if segment.kind is SegmentKind.REPS:
        rep = rep_at(segment, into)
        return rep.word if rep else ""
    if segment.kind is SegmentKind.HOLD:
        if not pacer:
            return tr("Hold", about="stay in the position")
        return tr("Breathe in") if breath_at(segment, into).inhaling else tr("Breathe out")
    if is_getting_ready(segment, player.remaining):
        return tr(GET_READY)
    return _change_word(segment.kind)


def goes_on(player: Player) -> bool:
    """Whether what was interrupted is about to go on, which may be a rest: nothing starts then.

    Before the first moment of work, and where there is time to lie down again, one gets ready.
    """
    segment = player.segment
    begins = segment.kind.is_work and player.elapsed == segment.start
    short = player.lead_in_length <= LEAD_IN
    return player.mode is Mode.LEAD_IN and short and not begins


def _change_word(kind: SegmentKind) -> str:
    """What to do where nothing is held or repeated."""
    match kind:
        case SegmentKind.GET_READY:
            return tr(GET_READY)
        case SegmentKind.SWITCH:
            return tr("Switch", about="change to the other side")
        case SegmentKind.REST:
            return rest_word()
        case SegmentKind.DONE:
            return tr(DONE)
        case _:
            return ""


def rest_word() -> str:
    """ "Rest": the pause, not what remains."""
    return tr(REST, about="a pause between exercises")


def count_line(segment: Segment, timeline: Timeline) -> str:
    """Where in the routine: Exercise 3 of 6."""
    if segment.exercise is None:
        return ""
    number, count = segment.number, timeline.exercise_count
    if segment.kind is SegmentKind.REST and segment.set_number == 1:
        return tr("Next, exercise {number} of {count}", number=number, count=count)
    if segment.side is not None and segment.side is not segment.first_side:
        return tr("Exercise {number} of {count}, second side", number=number, count=count)
    return tr("Exercise {number} of {count}", number=number, count=count)


def set_line(segment: Segment) -> str:
    """Which set, when there is more than one."""
    if segment.sets <= 1:
        return ""
    return tr("Set {number} of {count}", number=segment.set_number, count=segment.sets)


def cue_line(segment: Segment, into: int) -> str:
    """The one line of advice; nerve glides are told never to hold."""
    cue = cue_at(segment, into)
    exercise = segment.exercise
    if exercise is not None and exercise.nerve_glide and segment.kind.is_work:
        return f"{tr(GLIDE)} {cue}".strip()
    return cue


def next_line(timeline: Timeline, segment: Segment) -> tuple[str, str]:
    """What comes after the work shown: a small lead word and the words that matter.

    The lead word is translated where it is shown, because what stands around it depends on it.
    """
    shown = segment
    lead = NEXT
    if not segment.kind.is_work and segment.kind is not SegmentKind.WAIT:
        lead = THEN
        shown = timeline.next_work(segment.index) or segment
    coming = timeline.next_work(shown.index)
    last = coming.index if coming else len(timeline.segments)
    gates = (s.text for s in timeline.segments[shown.index + 1 : last] if s.text)
    gate = next(gates, "")
    if gate:
        return lead, gate
    if coming is None or coming.exercise is None:
        return "", "" if shown.kind is SegmentKind.DONE else tr("The last one")
    if coming.number != shown.number:
        return lead, with_side_first(coming, timeline)
    if coming.side is not shown.side and coming.side is not None:
        left = coming.side is Side.LEFT
        return lead, tr("Left side, same exercise") if left else tr("Right side, same exercise")
    return lead, tr("Set {number} of {count}", number=coming.set_number, count=coming.sets)


def coming_within(lead: str, words: str) -> str:
    """The same in one line and without a capital: "then right side, same exercise".

    Without a lead word nothing comes after, and the words stand for themselves.
    """
    if not lead:
        return words
    words = within(words)
    return (
        tr("have ready {things}", things=words)
        if lead == HAVE_READY
        else tr("then {next}", next=words)
    )


def within(words: str) -> str:
    """Words within a sentence; English begins them small, other languages have their own rules."""
    return words[:1].lower() + words[1:] if language().code == ENGLISH.code else words


def fetch_line(player: Player, missing: Collection[str]) -> tuple[str, str]:
    """What to have at hand, said before the first exercise and where another one takes over."""
    segment, timeline = player.segment, player.timeline
    if player.to_fetch:
        things = named_things(player.to_fetch)
    elif segment.index or segment.kind is not SegmentKind.GET_READY:
        return "", ""
    else:
        things = things_of(s.exercise for s in timeline.work if s.exercise is not None)
    names = [name for thing, name in things.items() if thing not in missing]
    return (HAVE_READY, side_by_side(names)) if names else ("", "")


def gap_notice(gap: Gap, player: Player) -> GapNotice:
    """The honest account of time in which nobody was exercising."""
    go_on = tr("Continue")
    if player.segment.duration:
        left = digits(player.lead_in_left or player.remaining)
        go_on = tr("Continue at {time}", time=left if ":" in left else seconds_unit(left))
    if not gap.slept:
        still = tr("It stood still for {time}.", time=_still_words(gap.length))
        title = tr("Paused while the program stood still")
        return GapNotice(title, f"{still}\n{tr(UNCOUNTED)}", go_on)
    asleep = tr(
        "Asleep for {time}, from {before} to {after}.",
        time=_long_words(gap.length),
        before=time_of_day(gap.before),
        after=time_of_day(gap.after),
    )
    return GapNotice(tr("Paused while the computer slept"), f"{asleep}\n{tr(UNCOUNTED)}", go_on)


def _still_words(milliseconds: int) -> str:
    whole = milliseconds // SECOND * SECOND
    return length_words(whole) if whole < _HOUR else _long_words(whole)


def _long_words(milliseconds: int) -> str:
    minutes = milliseconds // MINUTE
    if minutes < 60:
        return _minutes(minutes)
    hours, minutes = divmod(minutes, 60)
    words = tr_count(hours, "{count} hour", "{count} hours")
    return f"{words} {_minutes(minutes)}" if minutes else words


def stop_lines(exercise: Exercise | None) -> tuple[str, ...]:
    """The reasons to stop that belong to this exercise."""
    if exercise is None:
        return ()
    reasons = (_lower(reason).rstrip(".") for reason in exercise.stop_if)
    return tuple(tr("Stop if {reason}.", reason=reason) for reason in reasons)


def easier_line(exercise: Exercise | None, easier: Exercise | None) -> str:
    """The easier version: what to change, or another exercise by its name.

    An exercise that this person may not do has an id here, and no name: nothing is said then.
    """
    if easier is not None:
        what = _lower(easier.how) if easier.how else easier.short_name
        return tr("Easier: {what}", what=what)
    sentences = (text for text in (exercise.easier if exercise else ()) if " " in text)
    sentence = next(sentences, "")
    return tr("Easier: {what}", what=_lower(sentence)) if sentence else ""


def _lower(sentence: str) -> str:
    return sentence if sentence[1:2].isupper() else within(sentence)


def announcement(events: Iterable[Event], player: Player) -> Announcement | None:
    """What a screen reader says of these events: only the newest of them is still true."""
    said = None
    for event in events:
        match event:
            case SegmentEntered(segment=segment):
                ready = segment.kind.is_work and _has_time_to_get_ready(player)
                said = _ready_words(segment) if ready else _entered_words(segment, player.timeline)
            case Resumed() if _begins_after_getting_ready(player):
                said = _entered_words(player.segment, player.timeline)
            case HalfWay() as half:
                left = half.segment.duration - half.segment.duration // 2
                said = Announcement(tr("Half-way, {time} left", time=length_words(left)))
            case _:
                pass
    return said


def _has_time_to_get_ready(player: Player) -> bool:
    """Whether work waits until one is in position, as where a session is continued."""
    return player.mode is Mode.LEAD_IN and player.lead_in_length > LEAD_IN


def _begins_after_getting_ready(player: Player) -> bool:
    work = player.segment.kind.is_work
    return work and player.began_in_lead_in and player.lead_in_length > LEAD_IN


def _ready_words(segment: Segment, more: str = "") -> Announcement:
    """What comes and how to get into position; `more` is said at its end."""
    assert segment.exercise is not None
    name = with_side(segment.exercise.short_name, segment.side)
    cue = set_up_at(segment)
    cue = f"{cue}." if cue and not cue.endswith((".", "!", "?")) else cue
    said = tr("Get ready: {exercise}.", exercise=name)
    return Announcement(" ".join(filter(None, (said, cue, more))))


def _entered_words(segment: Segment, timeline: Timeline) -> Announcement:
    exercise = segment.exercise
    if segment.kind is SegmentKind.WAIT:
        return Announcement(f"{segment.text} {tr(WAIT_HINT)}.")
    if segment.kind is SegmentKind.DONE or exercise is None:
        return Announcement(f"{_change_word(segment.kind) or rest_word()}.")
    if segment.kind is SegmentKind.GET_READY:
        return _ready_words(segment, breaths_told_before(timeline, segment))
    name = with_side(exercise.short_name, segment.side)
    cue = cue_at(segment, 0)
    match segment.kind:
        case SegmentKind.SWITCH:
            said = _switch_words(segment.side)
        case SegmentKind.REST if segment.set_number == 1:
            named = with_side_first(segment, timeline)
            said = tr("Rest. Next: {exercise}.", exercise=named)
        case SegmentKind.REST:
            cue = ""
            number, sets = segment.set_number, segment.sets
            said = tr("Rest. Then set {number} of {count}.", number=number, count=sets)
        case SegmentKind.REPS:
            said = tr_count(
                segment.reps,
                "{exercise}, {count} repetition.",
                "{exercise}, {count} repetitions.",
                exercise=name,
            )
        case _:
            time = length_words(segment.duration)
            said = tr("{exercise}, {time}.", exercise=name, time=time)
    assertive = segment.kind is SegmentKind.SWITCH
    return Announcement(f"{said} {cue}".strip(), assertive=assertive)


def _switch_words(side: Side | None) -> str:
    if side is None:
        return tr("Switch sides.")
    return tr("Switch sides, {side}.", side=side_word(side))
