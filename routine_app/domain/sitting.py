"""How long somebody has been sitting, and when a desk break is offered: told by looks, a minute apart.

Pure: milliseconds of a clock that goes on while the computer sleeps, and how long ago a key or the
mouse was last used. Where no desktop tells that, every look counts as use, and breaks come at plain
intervals.
"""

from __future__ import annotations

from datetime import date

from routine_app.domain.language import tr
from routine_app.domain.value import Value, replace
from routine_app.domain.words import hours_unit, minutes_unit

MINUTE = 60_000
BREAK = 5 * MINUTE
"""Away for this long is a break."""
DESK_BREAK = "desk-break"
"""The routine that is offered."""


class Seen(Value):
    """One look: the clock, how long nothing was used (None: nobody tells), and the day.

    `away` says that somebody is known not to sit, since they practise; `locked` that the screen is,
    where nobody uses anything whatever is told.
    """

    now: int
    day: date
    idle: int | None = None
    away: bool = False
    locked: bool = False


class Sitting(Value):
    """What looks have come to. `since` is None while nobody sits there.

    `last` is when somebody was there last, `looked` when it was looked last, `longest` the longest
    stretch of the day, `waits` the moment before which nothing is offered.
    """

    day: date = date.min
    since: int | None = None
    last: int = 0
    looked: int = 0
    longest: int = 0
    waits: int = 0

    @property
    def length(self) -> int:
        """How long this stretch has been."""
        return 0 if self.since is None else self.last - self.since


def look_at_desk(before: Sitting, seen: Seen) -> Sitting:
    """What one more look makes of it. A clock that goes back begins anew."""
    now = seen.now
    if seen.day != before.day:
        before = replace(before, day=seen.day, longest=0)
    if now < before.looked:
        before = replace(before, since=None, waits=0)
    used = now - (seen.idle or 0)
    if seen.locked:
        used = min(used, before.last)
    if seen.away or now - used >= BREAK:
        return replace(before, since=None, looked=now)
    since = before.since
    if since is None or used - before.last >= BREAK or now - before.looked >= BREAK:
        since = used
    # An idle time that grows tells again what was known.
    last = used if since == used else max(used, before.last)
    longest = max(before.longest, last - since)
    return replace(before, since=since, last=last, looked=now, longest=longest)


def is_break_due(sitting: Sitting, after: int) -> bool:
    """Whether a break is to be offered, to somebody who wants one after so many milliseconds."""
    waited = sitting.looked >= sitting.waits
    return sitting.since is not None and sitting.length >= after and waited


def offered(sitting: Sitting, again_in: int) -> Sitting:
    """A break was offered: no other one before this time has passed."""
    return replace(sitting, waits=sitting.looked + again_in)


def sitting_words(milliseconds: int) -> str:
    """ "Longest sitting today: 1 h 10 min."; empty for less than a minute."""
    minutes = milliseconds // MINUTE
    if not minutes:
        return ""
    hours, rest = divmod(minutes, 60)
    parts = [hours_unit(hours)] if hours else []
    if rest or not hours:
        parts.append(minutes_unit(rest))
    return tr("Longest sitting today: {time}.", time=" ".join(parts))
