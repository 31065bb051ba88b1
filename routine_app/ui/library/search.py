"""Cards of the library by what is typed, and by what they show."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QWidget

from routine_app.domain.exercise import Exercise
from routine_app.domain.finding import find
from routine_app.domain.routine import Routine
from routine_app.ui.library.essentials import EssentialTile
from routine_app.ui.library.exercises import ExerciseTile
from routine_app.ui.library.routines import BrokenTile, RoutineTile
from routine_app.ui.widgets.card_grid import CardGrid


def search(grid: CardGrid, text: str, wants: Callable[[QWidget], bool]) -> str:
    """Show the wanted cards that are meant; what is to be said when none is, or only near ones."""
    if not grid.cards:
        return ""
    found = find(text, [_words(card) if wants(card) else "" for card in grid.cards])
    shown = [f and wants(card) for f, card in zip(found.texts, grid.cards, strict=True)]
    grid.show_cards(shown)
    if not any(shown):
        return f"Nothing here is called “{text}”." if text else "No exercise is like that."
    return f"Nothing is called “{text}”. Did you mean one of these?" if found.nearly else ""


def way_to(cards: Iterable[QWidget], shown: Exercise | Routine) -> QWidget | None:
    """What leads to a page, on its card; None while that card is not to be seen."""
    for card in cards:
        if isinstance(card, ExerciseTile) and card.exercise == shown and card.isVisible():
            return card
        if isinstance(card, RoutineTile) and card.routine == shown and card.isVisible():
            return card.steps
    return None


def _words(card: QWidget) -> str:
    """What the search looks through on a card."""
    sought = RoutineTile | BrokenTile | ExerciseTile | EssentialTile
    return card.words if isinstance(card, sought) else ""
