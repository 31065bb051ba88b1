"""Reads the files of the library a little at a time, so that nobody waits for the last of them."""

from __future__ import annotations

from bisect import insort
from collections import Counter, deque
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from routine_app.content.kinds import Kind
from routine_app.ui.library.listed import Listed, listed
from routine_app.ui.services import Services

FIRST, SLICE = 40, 8
"""Milliseconds: before the first page is shown, and then at a time between other things."""
LEAST = 16
"""Files that are read for the first page, however busy the machine is."""
_TELL_EVERY = 400
_FIRST_PAGE = 60
"""Files that are read before those that come with the program: the top of the list."""


class _Shelves:
    """Files that were read, in their order by kind, kept up as each one comes: sorting thousands
    anew whenever some are added would be felt.
    """

    def __init__(self) -> None:
        self.good: dict[Kind, list[Listed]] = {}
        self.broken: list[Listed] = []
        self._shipped: dict[tuple[Kind | None, str], Listed] = {}
        self._own: dict[tuple[Kind | None, str], list[Path]] = {}
        self._names: Counter[tuple[Kind | None, str]] = Counter()

    def add(self, one: Listed) -> None:
        """Put a file in its place."""
        entry = one.entry
        key = (entry.kind, entry.id)
        if entry.problems:
            insort(self.broken, one, key=_place)
        if entry.shipped:
            self._shipped[key] = one
        if entry.value is None or entry.kind is None:
            return
        insort(self.good.setdefault(entry.kind, []), one, key=_place)
        self._names[entry.kind, one.order[1]] += 1
        if not entry.shipped:
            self._own.setdefault(key, []).append(entry.path)

    def overrides(self) -> dict[Path, Path]:
        """Own files that take the place of one that came with the program, with the latter."""
        pairs = ((self._own.get(key, ()), one) for key, one in self._shipped.items())
        return {path: one.entry.path for paths, one in pairs for path in paths}

    def has_twin(self, one: Listed) -> bool:
        """Whether another file of the kind that can be seen has the same name."""
        kind, name = one.entry.kind, one.order[1]
        hidden = sum(
            (other.entry.kind, other.order[1]) == (kind, name)
            for key, other in self._shipped.items()
            if self._own.get(key) and other.entry.value is not None
        )
        return self._names[kind, name] - hidden > 1


def _place(one: Listed) -> tuple[bool, str, str]:
    return one.order


class Index(QObject):
    """Every file that was read, by its path; files are read in the order of their names.

    Signals: grown() when there is more to see, at most every half second, and at the end.
    """

    grown = Signal()

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = services.preferences
        self._library = services.library
        self._clock = services.clock
        self._listed: dict[Path, Listed] = {}
        self._waiting: deque[tuple[Path, bool]] = deque()
        self._edition: int | None = None
        self._told = 0
        self._shelves = _Shelves()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_turn)

    @property
    def total(self) -> int:
        """How many files there are."""
        return len(self._listed) + len(self._waiting)

    @property
    def done(self) -> int:
        """How many of them were read."""
        return len(self._listed)

    @property
    def is_reading(self) -> bool:
        """Whether there are more to come."""
        return bool(self._waiting)

    def begin(self) -> bool:
        """List the files as they are; whether any is another than it was.

        What was read is there at once, and so is as much as can be read before anybody waits.
        """
        if self._edition == self._library.edition:
            return False
        self._edition = self._library.edition
        before = dict(self._listed)
        files = self._library.files()
        known = [path for path, shipped in files if self._is_same(path, shipped, before.get(path))]
        self._listed.clear()
        self._shelves = _Shelves()
        for path in known:
            self._add(path, before[path])
        left = [file for file in files if file[0] not in self._listed]
        own = [file for file in left if not file[1]]
        shipped = [file for file in left if file[1]]
        self._waiting = deque([*own[:_FIRST_PAGE], *shipped, *own[_FIRST_PAGE:]])
        is_other = bool(left) or len(before) != len(self._listed)
        self._told = self._clock.now().monotonic
        self._read_for(FIRST, LEAST)
        self._go_on()
        return is_other

    def _is_same(self, path: Path, shipped: bool, before: Listed | None) -> bool:
        """Whether a file says what it did. Others may have had it read anew meanwhile."""
        if before is None or not self._library.is_read(path):
            return False
        now, old = self._library.entry(path, shipped), before.entry
        return now.value is old.value and now.problems == old.problems

    def forget(self) -> None:
        """Look at everything anew, next time: what is known of files has changed its meaning."""
        self._edition = None
        self._listed.clear()
        self._waiting.clear()
        self._shelves = _Shelves()

    def good(self, kind: Kind) -> list[Listed]:
        """Files of a kind that can be used, in their order; not those that others stand for."""
        good, hidden = self._shelves.good.get(kind, []), set(self.overrides().values())
        return [one for one in good if one.entry.path not in hidden] if hidden else [*good]

    def broken(self) -> list[Listed]:
        """Files that cannot be used, by name."""
        return [*self._shelves.broken]

    def overrides(self) -> dict[Path, Path]:
        """Own files that take the place of one that came with the program, with the latter."""
        return self._shelves.overrides()

    def has_twin(self, one: Listed) -> bool:
        """Whether another file of the kind has the same name."""
        return self._shelves.has_twin(one)

    # ---------------------------------------------------------------- reading

    def _read_for(self, milliseconds: int, least: int = 1) -> None:
        settings = self._preferences.value.timeline_settings()
        end = self._clock.now().monotonic + milliseconds
        while self._waiting and (least > 0 or self._clock.now().monotonic < end):
            least -= 1
            path, shipped = self._waiting.popleft()
            self._add(path, listed(self._library.entry(path, shipped), settings))

    def _add(self, path: Path, one: Listed) -> None:
        self._listed[path] = one
        self._shelves.add(one)

    def _go_on(self) -> None:
        if self._waiting:
            self._timer.start(0)

    @Slot()
    def _on_turn(self) -> None:
        self._read_for(SLICE)
        now = self._clock.now().monotonic
        if not self._waiting or now - self._told >= _TELL_EVERY:
            self._told = now
            self.grown.emit()
        self._go_on()
