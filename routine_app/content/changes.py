"""Which of the user's own files are others than before, and what else they concern.

Nothing is read here: size, times and number of a file tell one content from another.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from routine_app.content.folders import id_by_name
from routine_app.content.frozen import mentioned
from routine_app.content.kinds import base_of
from routine_app.domain.routine import Routine
from routine_app.domain.value import Value

Stamp = tuple[int, int, int, int]
"""Size, both times in nanoseconds, and number of a file."""

_NOWHERE = (-1, 0, 0, 0)


class Look(Value):
    """What a look at the files has shown.

    `unsettled` says that some file is another with each look: somebody is writing it, and
    another look, a moment later, will tell.
    """

    changed: frozenset[Path] = frozenset()
    unsettled: bool = False


class Changes:
    """Compares the files as they are with those that were read."""

    def __init__(self) -> None:
        self._known: dict[Path, Stamp] = {}
        self._last: dict[Path, Stamp] | None = None

    def note(self, path: Path) -> None:
        """Remember a file that is being read."""
        stamp = stamp_of(path)
        if stamp is not None:
            self._known[path] = stamp

    def look(self, now: dict[Path, Stamp], *, patient: bool) -> Look:
        """What is new, other or gone since the last look; the first look finds others only.

        A patient look takes a change for one when the look before has seen the same: an editor
        may empty a file, or take it away, before it writes it anew.
        """
        known, last = self._known, self._last
        self._last = now
        if last is None:
            last, known = now, {**now, **self._known}
        differs = {path for path in known.keys() | now.keys() if known.get(path) != now.get(path)}
        held_back = set()
        if patient:
            held_back = {path for path in differs if last.get(path) != now.get(path)}
        self._known = {**now, **{path: known[path] for path in held_back if path in known}}
        for path in held_back - known.keys():
            del self._known[path]
        return Look(frozenset(differs - held_back), bool(held_back))


def stamp_of(path: Path) -> Stamp | None:
    """The state of a file; None for one that is not there."""
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_size, state.st_mtime_ns, state.st_ctime_ns, state.st_ino


def stamps(paths: Iterable[Path]) -> dict[Path, Stamp]:
    """The state of each of these files. A link that leads nowhere has one of its own."""
    found = ((path, stamp_of(path) or _NOWHERE) for path in paths)
    return dict(found)


def concerned(
    values: Mapping[tuple[Path, str], object], changed: Collection[Path]
) -> set[tuple[Path, str]]:
    """Which values have to be read anew when these files are others.

    Those of the files, those that name something of theirs, and so on; and what could not be
    used, since its problem may be gone.
    """
    names = {id_by_name(path) for path in changed}
    found: set[tuple[Path, str]] = set()
    is_more = True
    while is_more:
        is_more = False
        for key, value in values.items():
            path = key[0]
            if key in found:
                continue
            if value is None or path in changed or not names.isdisjoint(_names_in(value)):
                found.add(key)
                if id_by_name(path) not in names:
                    names.add(id_by_name(path))
                    is_more = True
    return found


def _names_in(value: object) -> Iterator[str]:
    """All ids that a value stands on."""
    if isinstance(value, Routine):
        for step in value.exercise_steps:
            yield base_of(step.exercise.id)
            yield from _names_in(step.exercise)
    else:
        yield from (base_of(id_) for _, id_ in mentioned(value))
