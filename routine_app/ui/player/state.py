"""Everything the stage paints, as one value computed from the session: no Qt, no clock.

`shown` changes about once a second and is painted into a still picture; `moving` changes with
every frame.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import accumulate

from routine_app.domain.dose import SECOND
from routine_app.domain.exercise import Exercise, Position
from routine_app.domain.guidance import (
    breath_at,
    breaths_told_before,
    ease,
    figure_side,
    pose_weight,
    rep_at,
    seconds_shown,
)
from routine_app.domain.language import tr
from routine_app.domain.player import LEAD_IN, Mode, Player
from routine_app.domain.pose import Side
from routine_app.domain.preferences import Preferences
from routine_app.domain.timeline import Segment, SegmentKind
from routine_app.domain.value import Value, replace
from routine_app.ui.player import words
from routine_app.ui.player.sides import side_first, side_letter
from routine_app.ui.player.words import GapNotice

MOVING_FRAME = 40
"""Milliseconds between two pictures of a figure that moves: a whole second has 25."""
BAND_FADE = 400
MOST_BARS = 12
PAINTING = 5
"""Milliseconds from reading the clock until a number is painted: shown by then, it is on time."""
_LYING = {Position.SUPINE, Position.PRONE, Position.SIDE_LYING}


class Look(StrEnum):
    """The four pictures of the stage."""

    WORK = "work"
    CHANGE = "change"
    WAIT = "wait"
    DONE = "done"


class ChipState(StrEnum):
    """Which turn a side has: it is worked now, was worked, or is still to come."""

    NOW = "now"
    DONE = "done"
    COMING = "coming"


class Chip(Value):
    """A side with its turn."""

    side: Side
    state: ChipState


class Bars(Value):
    """A row of small bars: seconds of a breath, or repetitions."""

    count: int
    filled: int


class SegmentBar(Value):
    """One hold or set in the row of the whole routine; `played` is 0 to 1."""

    length: int
    number: int
    played: float
    current: bool


class FigureShown(Value):
    """Whose figure is drawn, on which side; `tag` is L or R where lying hides the side."""

    exercise: Exercise
    side: Side | None
    tag: str


class Shown(Value):
    """What stands still between two seconds.

    `muscles` shows the figure in the muscle view; `going_on` says that the seconds are those until
    what was interrupted goes on. `opening` is how a session begins, once one is in position.
    """

    look: Look
    paused: bool
    kind: SegmentKind
    working: bool
    word: str
    digits: str
    seconds: int
    name: str
    count: str
    sets: str
    cue: str
    side: Side | None
    side_first: str
    chips: tuple[Chip, ...]
    rep_line: str
    bars: Bars | None
    next_lead: str
    next_words: str
    total_left: str
    segments: tuple[SegmentBar, ...]
    figure: FigureShown | None
    band: Side | None
    notice: GapNotice | None
    muscles: bool = False
    going_on: bool = False
    opening: str = ""


class Moving(Value):
    """What moves: the ring (1 full), the breath disc, the figure's way, the edge band.

    `disc` is None where nothing breathes; in a pause the figure holds its `breath`. `turning` is 1
    once the figure has turned over.
    """

    ring: float = 0.0
    disc: float | None = None
    weight: float = 0.0
    breath: float = 0.0
    band: float = 1.0
    turning: float = 1.0


class PlayerState(Value):
    """The player at one moment; `upcoming` is the figure that will be drawn next."""

    mode: Mode
    shown: Shown
    moving: Moving
    upcoming: FigureShown | None = None

    @property
    def is_running(self) -> bool:
        return self.mode in {Mode.RUNNING, Mode.LEAD_IN}

    @property
    def waits(self) -> bool:
        """Whether it goes on when the user says so."""
        return self.mode is Mode.WAITING or self.shown.look is Look.WAIT


def player_state(
    player: Player, preferences: Preferences, notice: GapNotice | None = None
) -> PlayerState:
    """The stage of a player that has been told the time."""
    coming = player.timeline.next_work(player.segment.index)
    return PlayerState(
        player.mode,
        _shown(player, preferences, notice),
        moving_of(player, preferences),
        _figure(coming, 0) if coming is not None else None,
    )


def moving_of(player: Player, preferences: Preferences) -> Moving:
    """The part that moves, at the same moment."""
    segment = player.segment
    into = player.elapsed - segment.start
    still = preferences.reduced_motion
    breathes = segment.kind is SegmentKind.HOLD and preferences.breath_pacer and not still
    depth = breath_at(segment, into).depth if breathes else 0.0
    runs, is_seen = player.mode is Mode.RUNNING, player.began_in_lead_in
    fades = runs and not is_seen and not still
    turns = segment.kind is SegmentKind.SWITCH and (runs or into) and not is_seen and not still
    weight = pose_weight(segment, _picture_time(segment, into))
    if still:
        weight = float(segment.kind.is_work)
    if player.lead_in_left and segment.kind.is_work and into == 0:
        weight = 0.0
    return Moving(
        ring=_ring(player),
        disc=depth if breathes and player.mode is Mode.RUNNING else None,
        weight=weight,
        breath=depth,
        band=min(1.0, into / BAND_FADE) if fades and segment.duration else 1.0,
        turning=ease(into / 900) if turns else 1.0,
    )


def _picture_time(segment: Segment, into: int) -> int:
    """Every repetition goes through the same pictures, so that each is drawn once."""
    return into - into % MOVING_FRAME if segment.kind is SegmentKind.REPS else into


def _ring(player: Player) -> float:
    """How much of the ring is left."""
    if player.lead_in_left:
        return player.lead_in_left / max(1, player.lead_in_length)
    if player.mode is Mode.FINISHED:
        return 1.0
    return player.remaining / max(1, player.segment.duration)


def _shown(player: Player, preferences: Preferences, notice: GapNotice | None) -> Shown:
    segment, timeline = player.segment, player.timeline
    into = player.elapsed - segment.start
    look, stands = _look(player), player.mode is Mode.WAITING
    left = player.lead_in_left or player.remaining
    seen = when_seen(left) if player.mode in {Mode.RUNNING, Mode.LEAD_IN} else left
    lead, coming = words.fetch_line(player, preferences.missing)
    if not coming:
        lead, coming = words.next_line(timeline, segment)
    exercise = segment.exercise
    return Shown(
        look=look,
        paused=player.mode is Mode.PAUSED,
        kind=segment.kind,
        working=segment.kind.is_work and player.mode is Mode.RUNNING,
        word=words.phase_word(player, pacer=preferences.breath_pacer),
        digits="" if stands or look in {Look.WAIT, Look.DONE} else words.digits(seen),
        seconds=seconds_shown(seen),
        name=exercise.short_name if exercise else _bare_name(segment),
        count=words.count_line(segment, timeline),
        sets=words.set_line(segment),
        cue=_cue(player, look, into),
        opening=breaths_told_before(timeline, segment),
        side=segment.side,
        side_first=_side_first(player),
        chips=_chips(player),
        rep_line=_rep_line(player, into),
        bars=_bars(player, preferences, into),
        next_lead=lead,
        next_words=coming,
        total_left=words.total_left(player),
        segments=_segment_bars(player),
        figure=_figure(segment, into),
        band=_band(player),
        notice=notice,
        muscles=preferences.muscle_view,
        going_on=words.goes_on(player),
    )


def _cue(player: Player, look: Look, into: int) -> str:
    """The set-up in a change-over, else a cue."""
    segment = player.segment
    if look is Look.DONE:
        return tr(words.TAKE_TIME)
    return words.cue_line(_set_up_segment(segment) if look is Look.CHANGE else segment, into)


def _look(player: Player) -> Look:
    segment = player.segment
    if segment.kind is SegmentKind.WAIT:
        return Look.WAIT
    if segment.kind is SegmentKind.DONE:
        return Look.DONE
    if player.lead_in_left and player.lead_in_length > LEAD_IN:
        return Look.CHANGE
    return Look.WORK if segment.kind.is_work else Look.CHANGE


def _set_up_segment(segment: Segment) -> Segment:
    """The same segment as a change-over, which asks for its set-up instead of a cue."""
    if not segment.kind.is_work:
        return segment
    return replace(segment, kind=SegmentKind.GET_READY)


def _bare_name(segment: Segment) -> str:
    if segment.kind is SegmentKind.WAIT:
        return segment.text
    if segment.kind is SegmentKind.DONE:
        return tr("That was the last one")
    return words.rest_word() if segment.kind is SegmentKind.REST else ""


def _between_exercises(segment: Segment) -> bool:
    return segment.kind is SegmentKind.REST and segment.set_number == 1


def _side_first(player: Player) -> str:
    """Before a new exercise the coming side is told in words, not as one that is worked."""
    segment = player.segment
    return side_first(segment, player.timeline) if _between_exercises(segment) else ""


def _chips(player: Player) -> tuple[Chip, ...]:
    """Left always stands left; a one-sided exercise shows its one side."""
    segment = player.segment
    if segment.side is None or _between_exercises(segment):
        return ()
    sides = {s.side for s in player.timeline.work if s.number == segment.number}
    found = []
    for side in (Side.LEFT, Side.RIGHT):
        if side not in sides:
            continue
        state = ChipState.NOW
        if side is not segment.side:
            first = segment.side is segment.first_side
            state = ChipState.COMING if first else ChipState.DONE
        found.append(Chip(side, state))
    return tuple(found)


def _band(player: Player) -> Side | None:
    segment = player.segment
    still = player.mode in {Mode.PAUSED, Mode.FINISHED}
    return None if still or _between_exercises(segment) else segment.side


def _rep_line(player: Player, into: int) -> str:
    segment = player.segment
    rep = rep_at(segment, into) if segment.kind is SegmentKind.REPS else None
    return tr("Rep {number} of {count}", number=rep.number, count=rep.of) if rep else ""


def _bars(player: Player, preferences: Preferences, into: int) -> Bars | None:
    """One bar a second of the breath, filling and emptying with it; or one a repetition."""
    segment = player.segment
    if segment.kind is SegmentKind.REPS:
        rep = rep_at(segment, into)
        fits = rep is not None and rep.of <= MOST_BARS
        return Bars(rep.of, rep.number) if rep and fits else None
    shows = segment.kind is SegmentKind.HOLD and player.mode is Mode.RUNNING
    if not shows or not preferences.breath_pacer:
        return None
    breath = breath_at(segment, into)
    past = breath.seconds - breath.seconds_left + 1
    return Bars(breath.seconds, past if breath.inhaling else breath.seconds_left)


def _segment_bars(player: Player) -> tuple[SegmentBar, ...]:
    segment = player.segment
    current = segment if segment.kind.is_work else player.timeline.next_work(segment.index)
    shown_second = seconds_shown(player.remaining) * SECOND
    bars = []
    for work in player.timeline.work:
        played = 0.0
        if work.index == segment.index:
            played = 1 - min(1.0, shown_second / max(1, work.duration))
        elif work.index < segment.index:
            played = min(1.0, player.credited(work.index) / max(1, work.duration))
        is_current = current is not None and work.index == current.index
        bars.append(SegmentBar(work.duration, work.number, played, is_current))
    return tuple(bars)


def _figure(segment: Segment, into: int) -> FigureShown | None:
    exercise = segment.exercise
    if exercise is None:
        return None
    side = figure_side(segment, into)
    tagged = side is not None and exercise.position in _LYING
    return FigureShown(exercise, side, side_letter(side) if side and tagged else "")


def when_seen(left: int) -> int:
    """What will be left when the picture is on the screen; never nothing before it is over."""
    return max(min(left, 1), left - PAINTING)


def due_in(player: Player) -> int | None:
    """Milliseconds until a shown second or word changes, None while the clock stands still."""
    due = player.due_in()
    segment = player.segment
    if due is None or player.mode is not Mode.RUNNING:
        return due
    into = player.elapsed - segment.start
    if segment.kind is SegmentKind.HOLD:
        inhale, length = segment.breath.inhale, segment.breath.length
        ends = [inhale, length]
    elif segment.kind is SegmentKind.REPS and segment.tempo is not None:
        length = segment.tempo.length
        ends = list(accumulate(beat.duration for beat in segment.tempo.beats))
    else:
        return due
    within = into % length
    return min([due, *(end - within for end in ends if end > within)])
