"""What keys do on the page of the library, unless the focused control takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from routine_app.ui.library.broken import BrokenTile
from routine_app.ui.library.exercise import ExerciseDetail
from routine_app.ui.library.routine import RoutineDetail
from routine_app.ui.library.routines import RoutineTile

if TYPE_CHECKING:
    from routine_app.ui.library.page import LibraryPage

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def do_key(page: LibraryPage, event: QKeyEvent) -> bool:
    """Do what a key stands for; False when it stands for nothing here."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    control = held == Qt.KeyboardModifier.ControlModifier
    plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    key, single = event.key(), plain and page.theme().single_keys
    if page.filter.isVisible() and ((control and key == Qt.Key.Key_F) or event.text() == "/"):
        page.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        page.filter.selectAll()
    elif key == Qt.Key.Key_Escape:
        return _leave(page)
    elif key == Qt.Key.Key_F5:
        page.refresh()
    elif control and key == Qt.Key.Key_Z and page.adding.strip.isVisible():
        page.adding.strip.undo()
    elif control and key in _ENTER:
        return _start(page)
    elif (control or single) and key == Qt.Key.Key_O:
        return _open(page, from_elsewhere=control)
    elif single and key == Qt.Key.Key_X and isinstance(page.detail, ExerciseDetail):
        page.detail.muscles.button.click()
    else:
        return False
    return True


def _leave(page: LibraryPage) -> bool:
    """Back, or find no more, or all files again."""
    if page.detail is not None:
        page.back.click()
    elif page.filter.text():
        page.filter.clear()
    elif page.lists.only_broken:
        page.problems.click()
    else:
        return False
    return True


def _start(page: LibraryPage) -> bool:
    """Start the routine of the card with the focus, or of the page."""
    if isinstance(page.detail, RoutineDetail):
        page.detail.start.click()
        return True
    card = _card(page)
    if isinstance(card, RoutineTile):
        card.start.click()
        return True
    return False


def _open(page: LibraryPage, *, from_elsewhere: bool) -> bool:
    """Open the file of the card with the focus, or of the page; else choose one to add."""
    card = _card(page)
    if page.detail is not None:
        path = page.opened.path
    elif isinstance(card, BrokenTile):
        path = card.path
    elif card is not None:
        path = page.lists.path_of(card)
    else:
        path = None
    if path is not None and not from_elsewhere:
        page.adding.open_file(path)
    elif page.head.can_add:
        page.adding.choose()
    else:
        return False
    return True


def _card(page: LibraryPage) -> QWidget | None:
    """The card that has the focus, or something on it."""
    focused: QWidget | None = page.window().focusWidget()
    if focused is None:
        return None
    return next((c for c in page.lists.cards if c is focused or c.isAncestorOf(focused)), None)
