"""The cards of the library, made of what the shelf holds and connected to the page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from routine_app.domain.exercise import Exercise
from routine_app.domain.routine import Routine
from routine_app.domain.value import Value
from routine_app.ui.library.essentials import EssentialTile
from routine_app.ui.library.exercises import ExerciseTile
from routine_app.ui.library.routines import BrokenTile, RoutineTile
from routine_app.ui.library.shelf import Shelf
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.thumbnail import PictureQueue


class Ways(Value):
    """Where the cards lead to."""

    start: Callable[[Routine], None]
    steps: Callable[[Routine], None]
    exercise: Callable[[Exercise], None]
    open_path: Callable[[Path], None]


def routine_tiles(
    shelf: Shelf, ways: Ways, pictures: PictureQueue, theme: Theme, parent: QWidget
) -> list[QWidget]:
    """Routines first, then files that cannot be used: in the order in which they stand."""
    cards: list[QWidget] = []
    for own, routine in shelf.routines():
        played, said = shelf.played(routine)
        tile = RoutineTile(
            routine, played, said, shelf.minutes(played), pictures, theme, parent, own
        )
        tile.start_requested.connect(ways.start)
        tile.steps_requested.connect(ways.steps)
        cards.append(tile)
    for entry in shelf.broken():
        broken = BrokenTile(entry.path, entry.problems, theme, parent)
        broken.open_requested.connect(ways.open_path)
        cards.append(broken)
    return cards


def exercise_tiles(
    found: list[Exercise], ways: Ways, pictures: PictureQueue, theme: Theme, parent: QWidget
) -> list[QWidget]:
    """All exercises."""
    cards: list[QWidget] = []
    for exercise in found:
        tile = ExerciseTile(exercise, pictures, theme, parent)
        tile.clicked.connect(partial(_go, ways.exercise, exercise))
        cards.append(tile)
    return cards


def essential_tiles(services: Services, theme: Theme, parent: QWidget) -> list[QWidget]:
    """All essentials."""
    found = services.library.essentials()
    return [EssentialTile(essential, len(found), theme, parent) for essential in found]


def _go(way: Callable[[Exercise], None], exercise: Exercise, _checked: bool = False) -> None:
    way(exercise)
