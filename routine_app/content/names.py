"""Names of what was practised. The history keeps those of then; in another language, and after a
change of the language, people look for those of now.
"""

from __future__ import annotations

from typing import Protocol

from routine_app.content.kinds import Kind
from routine_app.domain.brief import Brief
from routine_app.domain.exercise import Exercise
from routine_app.domain.language import tr
from routine_app.domain.routine import GENTLER, Routine
from routine_app.domain.session import Session


class Library(Protocol):
    """What came with the program, and how often that has been read anew."""

    @property
    def edition(self) -> int: ...

    def shipped(self, kind: Kind, wanted: str) -> object: ...


class Names:
    """What came with the program has its name in the user's language, while it is still there.

    Files of the user's own, and what has gone, keep the name of then. A name is looked up when it
    is shown, once.
    """

    def __init__(self, library: Library | None = None) -> None:
        """Without a library all names are those of then."""
        self._library = library
        self._edition = 0
        self._known: dict[tuple[Kind, str], str] = {}

    def routine(self, routine_id: str, then: str) -> str:
        """The name of a routine that was called `then`; what stood in for it has its own."""
        if then == GENTLER:
            return tr(GENTLER)
        return self._name(Kind.ROUTINE, routine_id) or then

    def routine_of(self, session: Session | Brief) -> str:
        """The name of what was practised; a file from elsewhere has a name of its own."""
        name = session.routine_name
        given = isinstance(session, Session) and session.file
        return name if given else self.routine(session.routine, name)

    def exercise(self, exercise_id: str, then: str) -> str:
        """The short name of an exercise that was called `then`."""
        return self._name(Kind.EXERCISE, exercise_id) or then

    def _name(self, kind: Kind, wanted: str) -> str:
        library = self._library
        if library is None:
            return ""
        if self._edition != library.edition:
            self._known.clear()
            self._edition = library.edition
        if (kind, wanted) not in self._known:
            self._known[kind, wanted] = _name_of(library.shipped(kind, wanted))
        return self._known[kind, wanted]


def _name_of(found: object) -> str:
    if isinstance(found, Exercise):
        return found.short_name
    return found.name if isinstance(found, Routine) else ""
