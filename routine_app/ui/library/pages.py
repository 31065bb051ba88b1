"""The page of one exercise or routine, connected to what it needs of the program."""

from __future__ import annotations

from collections.abc import Callable

from routine_app.domain.exercise import Exercise
from routine_app.domain.routine import Routine
from routine_app.ui.library.exercise import ExerciseDetail
from routine_app.ui.library.fetching import Fetching
from routine_app.ui.library.handing import HandingOver
from routine_app.ui.library.routine import RoutineDetail
from routine_app.ui.library.shelf import Shelf
from routine_app.ui.services import Services
from routine_app.ui.theme import Theme
from routine_app.ui.widgets.thumbnail import PictureQueue


def page_of(
    shown: Exercise | Routine,
    services: Services,
    shelf: Shelf,
    pictures: PictureQueue,
    theme: Theme,
    day: int,
    again: Callable[[], None],
) -> ExerciseDetail | RoutineDetail:
    """The page; `day` of the program, or 0. `again` shows it anew when things have changed."""
    if isinstance(shown, Exercise):
        detail = ExerciseDetail(shown, shelf.exercise, theme, practice=services.practice)
        detail.figure.change.setVisible(services.workshop() is not None)
        return detail
    page = RoutineDetail(shelf.inside(shown, shelf.day_words(day)), pictures, theme)
    HandingOver(services, page)
    Fetching(services, page, again)
    return page
