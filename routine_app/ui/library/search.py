"""What is looked for in the lists of the library, and what is said when it is not there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import compress

from PySide6.QtWidgets import QWidget

from routine_app.domain.finding import Sought, name_distance
from routine_app.domain.language import tr
from routine_app.domain.value import Value
from routine_app.ui.library.exercises import ExerciseTile
from routine_app.ui.library.program_tile import ProgramTile
from routine_app.ui.library.routines import RoutineTile
from routine_app.ui.library.trail import Page


class Result(Value):
    """The numbers of what was found, and what is to be said when that is nothing, or near it."""

    places: tuple[int, ...]
    said: str = ""


def everything(among: Sequence[bool], none: str) -> Result:
    """What is shown while nothing is typed: all of these; `none` is said when that is nothing."""
    places = tuple(compress(range(len(among)), among))
    return Result(places, none if among and not places else "")


class Search:
    """Looks through the words of a list with each letter that is typed."""

    def __init__(
        self, names: Sequence[str], words: Sequence[str], called: Sequence[Sequence[str]] = ()
    ) -> None:
        """`called`, where it is given, has all names of each; what is called as one types comes
        first then.
        """
        self._names = names
        self._called = called
        self._sought = Sought(words)

    def look(self, text: str, among: Sequence[bool], none: str) -> Result:
        """What of these is meant by a text; `none` is said when there is none of them at all."""
        if not text:
            return everything(among, none)
        found = self._sought.find(text, among)
        places = tuple(
            i for i, (f, a) in enumerate(zip(found.texts, among, strict=True)) if f and a
        )
        if self._called:
            meant = found.meant or text
            places = tuple(sorted(places, key=lambda i: name_distance(meant, self._called[i])))
        if not places:
            return Result((), tr("Nothing here is called “{text}”.", text=text))
        if not found.nearly:
            return Result(places)
        if len(places) == 1:
            name = self._names[places[0]]
            said = tr("Nothing is called “{text}”. Did you mean {name}?", text=text, name=name)
        else:
            word = found.meant
            said = tr("Nothing is called “{text}”. Did you mean “{word}”?", text=text, word=word)
        return Result(places, said)


def way_to(cards: Iterable[QWidget], shown: Page) -> QWidget | None:
    """What leads to a page, on its card; None while that card is not to be seen."""
    for card in cards:
        if isinstance(card, ExerciseTile) and card.exercise == shown and card.isVisible():
            return card
        if isinstance(card, RoutineTile) and card.routine == shown and card.isVisible():
            return card.steps
        if isinstance(card, ProgramTile) and card.program == shown and card.isVisible():
            return card.days
    return None
