"""The cards of the library, made of what the shelf holds and connected to the page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from routine_app.domain.exercise import Exercise
from routine_app.domain.program import Program
from routine_app.domain.routine import Routine
from routine_app.domain.value import Value
from routine_app.ui.library.broken import BrokenTile
from routine_app.ui.library.essentials import EssentialTile
from routine_app.ui.library.exercises import ExerciseTile
from routine_app.ui.library.lazy_cards import Item
from routine_app.ui.library.listed import Listed
from routine_app.ui.library.program_tile import ProgramLook, ProgramTile
from routine_app.ui.library.routines import RoutineTile
from routine_app.ui.library.shelf import Shelf
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.thumbnail import PictureQueue


class Ways(Value):
    """Where the cards lead to."""

    start: Callable[[Routine], None]
    steps: Callable[[Routine], None]
    exercise: Callable[[Exercise], None]
    days: Callable[[Program], None]
    open_path: Callable[[Path], None]
    check: Callable[[Path], None]


class CardMaker:
    """Makes the card of a file, in the theme that is shown then."""

    def __init__(
        self, shelf: Shelf, ways: Ways, pictures: PictureQueue, theme: Callable[[], Theme]
    ) -> None:
        self._shelf = shelf
        self._ways = ways
        self._pictures = pictures
        self._theme = theme

    def item(self, one: Listed, grid: QWidget, *, twin: bool) -> Item:
        """What may get a card in this grid; a `twin` of another name says where its file lies."""
        entry = one.entry
        if isinstance(entry.value, Program):  # whose card shows what others say as well
            look = self._shelf.program_look(one, twin=twin)
            return Item(str(entry.path), look, partial(self._program, look, grid))
        state = (entry.value, entry.problems, twin, entry.path in self._shelf.overrides())
        return Item(str(entry.path), state, partial(self._make, one, grid, twin))

    def _program(self, look: ProgramLook, grid: QWidget) -> QWidget:
        tile = ProgramTile(look, self._pictures, self._theme(), grid)
        tile.days_requested.connect(self._ways.days)
        return tile

    def _make(self, one: Listed, grid: QWidget, twin: bool) -> QWidget:
        entry, ways = one.entry, self._ways
        if isinstance(entry.value, Routine):
            look = self._shelf.look_of(one, twin=twin)
            tile = RoutineTile(look, self._pictures, self._theme(), grid)
            tile.start_requested.connect(ways.start)
            tile.steps_requested.connect(ways.steps)
            return tile
        if isinstance(entry.value, Exercise):
            exercise = ExerciseTile(entry.value, self._pictures, self._theme(), grid)
            exercise.clicked.connect(partial(_go, ways.exercise, entry.value))
            return exercise
        line = self._shelf.line_of(entry)
        broken = BrokenTile(entry.path, entry.problems, self._theme(), grid, line)
        broken.open_requested.connect(ways.open_path)
        broken.check_requested.connect(ways.check)
        return broken


def essential_tiles(services: Services, theme: Theme, parent: QWidget) -> list[QWidget]:
    """All essentials."""
    found = services.library.essentials()
    return [EssentialTile(essential, len(found), theme, parent) for essential in found]


def _go(way: Callable[[Exercise], None], exercise: Exercise, _checked: bool = False) -> None:
    way(exercise)
