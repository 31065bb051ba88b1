"""Every change is read again before anybody gets it: it must say what was wanted, and no less."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from routine_app.content.rewriting.cannot import CannotRewrite, in_the_text
from routine_app.content.rewriting.lines import line_start
from routine_app.content.rewriting.spots import Plain, comments, plain, read_spots
from routine_app.domain.language import tr


def guarded(
    before: str,
    after: str,
    wanted: Plain,
    lost: Iterable[tuple[int, int]] = (),
    *,
    moved: bool = False,
) -> str:
    """`after`, if it says what is wanted and has all comments of `before`.

    Comments within the characters of `lost` may go; only where something was moved may others
    stand in another order. Raises CannotRewrite.
    """
    gone = tuple(lost)
    old = read_spots(before)
    all_ = comments(before, old)
    kept = [c.text for c in all_ if not any(start <= c.start < end for start, end in gone)]
    try:
        new = read_spots(after)
    except CannotRewrite:
        raise _refused(before, after) from None
    found = [comment.text for comment in comments(after, new)]
    there = [comment.text for comment in all_]
    complete = Counter(kept) <= Counter(found) <= Counter(there)
    in_order = moved or _is_part_of(found, there)
    if not (complete and in_order and _equal(plain(new), wanted)):
        raise _refused(before, after)
    return after


def _is_part_of(some: Iterable[str], whole: Iterable[str]) -> bool:
    """Whether the first are among the second in the same order."""
    rest = iter(whole)
    return all(one in rest for one in some)


def _equal(one: Plain, other: Plain) -> bool:
    """Equal with all keys in the same order."""
    if isinstance(one, dict) and isinstance(other, dict):
        pairs = zip(one.items(), other.items(), strict=False)
        return len(one) == len(other) and all(
            key == twin and _equal(node, same) for (key, node), (twin, same) in pairs
        )
    if isinstance(one, list) and isinstance(other, list):
        pairs_of_items = zip(one, other, strict=False)
        return len(one) == len(other) and all(_equal(a, b) for a, b in pairs_of_items)
    return one == other


def _refused(before: str, after: str) -> CannotRewrite:
    """Names the first line that would have been touched."""
    same = 0
    for one, other in zip(before, after, strict=False):
        if one != other:
            break
        same += 1
    start = line_start(before, same)
    number = len(before[:start].replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    return in_the_text(
        tr("Line {number} is written in a way that cannot be changed from here", number=number)
    )
