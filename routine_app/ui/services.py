"""Everything the windows need from the rest of the program, built in one place and passed in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from routine_app.domain.exercise import Exercise
from routine_app.domain.health import Health
from routine_app.domain.language import mark, tr
from routine_app.domain.practice import Practice
from routine_app.domain.preferences import Preferences
from routine_app.domain.program import Essential, Known, Program
from routine_app.domain.routine import Routine
from routine_app.domain.safety import Safety
from routine_app.domain.value import Value

if TYPE_CHECKING:
    from datetime import time

    from routine_app.content.arriving import Arrival
    from routine_app.content.changes import Look
    from routine_app.content.kinds import Kind
    from routine_app.content.library import LibraryEntry
    from routine_app.content.own_folder import Added, How, Removed
    from routine_app.content.problem import Problem
    from routine_app.domain.ports import Clock
    from routine_app.domain.sounds import Sounds
    from routine_app.ui.data.folder_watch import FolderWatch
    from routine_app.ui.data.port import OwnData
    from routine_app.ui.data.sync_watch import SyncWatch
    from routine_app.ui.editor.port import Workshop

Run = Callable[[Callable[[], None]], None]

NOT_SAVED = mark("What you did could not be saved yet. It is kept until you close Routine.")


def _in_thread(work: Callable[[], None]) -> None:
    from routine_app.ui.errand import in_thread  # on the path to no start

    in_thread(work)


class PreferencesStore(Protocol):
    """The settings as they stand, and the way to keep changed ones."""

    @property
    def value(self) -> Preferences: ...

    def save(self, preferences: Preferences) -> None: ...


class HealthStore(Protocol):
    """What was told about health, and the way to keep other answers."""

    @property
    def value(self) -> Health: ...

    def save(self, value: Health) -> None: ...


class Library(Protocol):
    """Routines, exercises, programs and texts. What cannot be had raises with plain sentences."""

    def routine_ids(self) -> Sequence[str]: ...

    def exercise_ids(self) -> Sequence[str]: ...

    def routine(self, routine_id: str) -> Routine: ...

    def exercise(self, exercise_id: str) -> Exercise: ...

    def program_ids(self) -> Sequence[str]: ...

    def program(self, program_id: str) -> Program: ...

    def essentials(self) -> Sequence[Essential]: ...

    def safety(self) -> Safety: ...

    def known(self) -> Known: ...

    def entries(self) -> Sequence[LibraryEntry]: ...

    @property
    def edition(self) -> int: ...

    def files(self) -> Sequence[tuple[Path, bool]]: ...

    def entry(self, path: Path, shipped: bool) -> LibraryEntry: ...

    def is_read(self, path: Path) -> bool: ...

    def look_again(self, *, patient: bool = False) -> Look: ...

    def own_folders(self) -> Sequence[Path]: ...

    def own_file(self, kind: Kind, wanted: str) -> Path | None: ...

    def shipped(self, kind: Kind, wanted: str) -> object: ...

    def file_of(self, kind: Kind, wanted: str) -> Path: ...

    def line_of(self, found: Problem) -> str: ...

    def own_problems(self, routine_id: str) -> Sequence[Problem]: ...


class Handing(Protocol):
    """Writes what is handed to others. Raises ContentError, NotFound and CannotWrite."""

    def share(self, routine: Routine, path: Path) -> None: ...

    def handout(self, routine: Routine, path: Path, *, large: bool, letter: bool) -> None: ...


class OwnFiles(Protocol):
    """Adds files from elsewhere to one's own, and takes own ones out; nothing is ever lost.

    What stands in the way raises CannotWrite or ContentError, with plain sentences.
    """

    def look_at(self, paths: Iterable[Path]) -> Sequence[Arrival]: ...

    def add(self, arrival: Arrival, how: How) -> Added: ...

    def take_back(self, added: Iterable[Added]) -> Sequence[Path]: ...

    def remove(self, path: Path) -> Removed: ...

    def bring_back(self, removed: Removed) -> None: ...


class PictureStore(Protocol):
    """Keeps pictures as PNG between starts; not to find one is never a fault."""

    def find(self, key: str) -> bytes | None: ...

    def keep(self, key: str, picture: bytes) -> None: ...


class Standing(Protocol):
    """Whether the computer reminds by itself; `problem` is one sentence when something is wrong."""

    @property
    def is_on(self) -> bool: ...

    @property
    def problem(self) -> str: ...


class Schedule(Protocol):
    """Has the computer remind when the program is closed. What went wrong is a sentence."""

    def standing(self, at: time | None) -> Standing: ...

    def on(self, at: time) -> str: ...

    def off(self) -> str: ...


class Services(Value):
    """What windows work with. `open_path` shows a folder or file in the system's own program,
    and returns what to say where there is none for it.

    `notices` are plain sentences for the banner on Today, empty when all is well; each comes once.
    `is_saved` tells whether all that was done is on a disk at this moment,
    `is_held` whether some of it waits to be written into the history. `may_play` is asked before a session begins; `session_over` is told when it is over. `pictures` gives the
    store of small pictures, None to draw them all anew; it is asked once a page has been painted.
    `own_data` is everything that is kept, `sync` what keeps it in step; each is made when asked
    for, and there may be none.
    `own_files` adds to one's own and takes out of them, `folder_watch` tells when they change.
    `handing` writes files for others, and `workshop` one's own; there may be none.
    `schedule` has the computer remind; there may be none.
    `sounds` gives voice and chimes, made when first asked for; without it all is silent.
    `beside` runs work while the event loop goes on. `start_again` ends the program and begins it
    anew, in whatever language is chosen by then; None where that cannot be.
    `screen_problem` says in one sentence why the screen could not be kept on, or nothing.
    """

    practice: Practice
    library: Library
    clock: Clock
    preferences: PreferencesStore
    health: HealthStore
    open_path: Callable[[Path], str]
    data_folder: Path
    notices: Callable[[], tuple[str, ...]]
    is_saved: Callable[[], bool] = lambda: True
    is_held: Callable[[], bool] = lambda: False
    may_play: Callable[[], bool] = lambda: True
    session_over: Callable[[], None] = lambda: None
    pictures: Callable[[], PictureStore | None] = lambda: None
    screen_problem: Callable[[], str] = lambda: ""
    sounds: Callable[[], Sounds] | None = None
    own_data: Callable[[], OwnData | None] = lambda: None
    sync: Callable[[], SyncWatch | None] = lambda: None
    handing: Callable[[], Handing | None] = lambda: None
    own_files: Callable[[], OwnFiles | None] = lambda: None
    folder_watch: Callable[[], FolderWatch | None] = lambda: None
    workshop: Callable[[], Workshop | None] = lambda: None
    schedule: Callable[[], Schedule | None] = lambda: None
    beside: Run = _in_thread
    start_again: Callable[[], None] | None = None

    def told(self) -> tuple[str, ...]:
        """The notices; each comes once, but that something is not saved is said until it is."""
        return self.notices() or (() if self.is_saved() else (tr(NOT_SAVED),))
