"""Which cue is due now: each once, in order, none in a pause, and none that would be late."""

from __future__ import annotations

from collections.abc import Collection

from routine_app.domain.cues import ROOM, Cue, CueKind, lead_in_cues, segment_cues, waiting_cues
from routine_app.domain.dose import SECOND
from routine_app.domain.player import Mode, Player
from routine_app.domain.timeline import SegmentKind, Timeline
from routine_app.domain.value import Value

LATE = SECOND
"""A cue that could not be given within this time is not given any more."""
LATE_TICK = SECOND // 2
"""The same for a tick, which counts seconds: later it would be taken for the next one."""
_AGAIN = {CueKind.TICKS, CueKind.READY, CueKind.LAST}
"""What belongs to an end: when the end moves away, it is due again."""
_SILENT = {Mode.READY, Mode.PAUSED, Mode.ENDED}


class Due(Value):
    """What to do now: break off what is being said, and give a cue."""

    hush: bool = False
    cue: Cue | None = None


class _Visit:
    """One way through a list of cues, from its beginning `start` on. Times in milliseconds."""

    def __init__(self, start: int) -> None:
        self.position = start
        self._reached = start - 1
        self._busy = start
        self._heard: set[tuple[CueKind, int, int]] = set()

    def due(self, cues: tuple[Cue, ...], end: int, limit: int | None) -> Cue | None:
        """The cue for the position, unless it was heard, is late, or words are still under way.

        Words that could not be finished before the limit are not begun.
        """
        passed = [cue for cue in cues if self._reached < cue.at <= self.position]
        self._reached = max(self._reached, self.position)
        if not passed:
            return None
        cue = passed[-1]
        name = (cue.kind, cue.number, end if cue.kind in _AGAIN else 0)
        latest = cue.at + (LATE_TICK if cue.kind is CueKind.TICKS else LATE)
        if name in self._heard or self.position > latest or cue.at < self._busy:
            return None
        over = self.position + cue.length - ROOM
        if cue.words and limit is not None and over > limit:
            return None
        self._heard.add(name)
        if cue.words:
            self._busy = over
        return cue


class Cuer:
    """Follows a player and tells what is due; it is shown the player whenever that changed.

    Each visit of a segment has a list of its own, and so has each lead-in. Gates and the end have
    no time of the timeline: there the clock counts from when the player was first seen in them.
    """

    def __init__(self, left_out: Collection[str] = (), rate: float = 1.0) -> None:
        self._left_out = left_out
        self._rate = rate
        self._mode = Mode.READY
        self._index, self._end, self._began = -1, 0, 0
        self._talks_until = 0
        self._visit = _Visit(0)
        self._lead_in = _Visit(0)
        self._cues: tuple[Cue, ...] = ()
        self._listed: tuple[Timeline, int, Mode] | None = None

    def change(self, left_out: Collection[str], rate: float) -> None:
        """Other cues are wanted, or another pace of speech."""
        if (left_out, rate) != (self._left_out, self._rate):
            self._left_out, self._rate, self._listed = left_out, rate, None

    def look(self, player: Player, now: int) -> Due:
        """What is due at monotonic time `now`, of which the player has been told."""
        before, self._mode = self._mode, player.mode
        if self._mode in _SILENT:
            self._cues, self._listed = (), None
            return Due(hush=before not in _SILENT)
        if self._mode is Mode.LEAD_IN:
            hush = self._follow_lead_in(player, begins=before is not Mode.LEAD_IN)
        else:
            hush = self._follow(player, now, before)
        self._list(player)
        return Due(hush, self._given(player, now))

    def _given(self, player: Player, now: int) -> Cue | None:
        end, limit, visit = player.segment.end, None, self._visit
        if self._mode is Mode.LEAD_IN:
            limit, visit = player.lead_in_length, self._lead_in
        elif self._mode is Mode.RUNNING:
            limit = end
        cue = visit.due(self._cues, end, limit)
        if cue is not None and cue.words:
            self._talks_until = now + cue.length - ROOM
        return cue

    def next_in(self, *, words: bool = False) -> int | None:
        """Milliseconds from the last look until the next cue, or the next words; None: none."""
        visit = self._lead_in if self._mode is Mode.LEAD_IN else self._visit
        waits = (c.at - visit.position for c in self._cues if c.words or not words)
        return next((wait for wait in waits if wait > 0), None)

    def _follow(self, player: Player, now: int, before: Mode) -> bool:
        """Go on to where the player is; whether that breaks off what is being said.

        It does where the player jumped, and where a part became too short for its words.
        """
        segment = player.segment
        is_open = self._mode is not Mode.RUNNING
        if is_open and (self._index, before) != (segment.index, self._mode):
            self._began = now
        position = segment.start + now - self._began if is_open else player.elapsed
        jumped = False
        if segment.index != self._index or position < self._visit.position:
            near = self._visit.position >= self._end - LATE
            jumped = segment.index != self._index + 1 or not near or before is Mode.WAITING
            jumped = jumped or now < self._talks_until
            self._visit = _Visit(segment.start)
        self._visit.position = position
        self._index, self._end = segment.index, segment.end
        return jumped and before not in _SILENT

    def _follow_lead_in(self, player: Player, *, begins: bool) -> bool:
        position = player.lead_in_length - player.lead_in_left
        if begins := begins or position < self._lead_in.position:
            self._lead_in = _Visit(0)
        self._lead_in.position = position
        return begins

    def _list(self, player: Player) -> None:
        """The cues for where the player is, made anew when its timeline changed."""
        listed = (player.timeline, player.segment.index, self._mode)
        known = self._listed
        if known is not None and known[0] is listed[0] and known[1:] == listed[1:]:
            return
        self._listed = listed
        if self._mode is Mode.LEAD_IN:
            length = player.lead_in_length
            self._cues = lead_in_cues(player.segment, length, self._left_out, self._rate)
            return
        waits = self._mode is Mode.WAITING and player.segment.kind is not SegmentKind.WAIT
        cues, index = waiting_cues if waits else segment_cues, player.segment.index
        self._cues = cues(player.timeline, index, self._left_out, self._rate)


__all__ = ["LATE", "Cuer", "Due"]
