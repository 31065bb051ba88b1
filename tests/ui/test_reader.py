"""What a screen reader is told of every page, and that Tab reaches all of it."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from routine_app.ui.roles import install_roles
from tests.ui.reader import (
    PAGES,
    PLACES,
    Role,
    Scene,
    children,
    description_of,
    focusable,
    name_of,
    role_of,
    stops,
    walk,
)


@pytest.fixture(scope="module", autouse=True)
def roles(qapp: QApplication) -> None:
    """As in the program, for the whole process."""
    install_roles()


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Scene:
    """Each page in turn."""
    state, act = PAGES[request.param]
    scene = Scene(qtbot, tmp_path, state)
    act(scene)
    scene.window.grab()  # everything has its place now
    return scene


def test_whatever_takes_the_focus_has_a_name_and_a_role(page: Scene) -> None:
    widgets = list(focusable(page.window))
    assert widgets
    for widget in widgets:
        assert name_of(widget).strip(), widget
        assert role_of(widget) not in PLACES, name_of(widget)


def test_no_name_is_said_twice(page: Scene) -> None:
    for widget in focusable(page.window):
        assert description_of(widget) != name_of(widget)


def test_readers_meet_things_in_the_order_in_which_they_stand(page: Scene) -> None:
    for parent in (page.window, *page.window.findChildren(QWidget)):
        # A dialog comes last: it lies over the others.
        said = [child for child in children(parent) if says_something(child)]
        said = [child for child in said if role_of(child) is not Role.Dialog]
        for first, second in pairwise(said):
            assert not stands_before(second, first), (name_of(first), name_of(second))


@pytest.mark.qt_log_ignore("QAccessibleList::child: Invalid index", extend=True)
def test_asking_for_what_has_gone_meanwhile_finds_nothing(page: Scene) -> None:
    for widget in (page.window, *page.window.findChildren(QWidget)):
        told = QAccessible.queryAccessibleInterface(widget)
        for beyond in (told.childCount(), told.childCount() + 1, 1000):
            assert told.child(beyond) is None, widget


def says_something(widget: QWidget) -> bool:
    return bool(name_of(widget)) or any(says_something(child) for child in children(widget))


def stands_before(widget: QWidget, other: QWidget) -> bool:
    """Above it, or left of it in the same row; the next column begins at the top again."""
    one, two = widget.geometry(), other.geometry()
    if overlap(one, two) > min(one.height(), two.height()) / 2:
        return one.right() <= two.left()
    return one.bottom() <= two.top() and one.left() < two.right()


def overlap(one: QRect, two: QRect) -> int:
    return min(one.bottom(), two.bottom()) - max(one.top(), two.top())


def test_tab_reaches_everything(page: Scene) -> None:
    reached = walk(page)
    assert [name_of(stop) for stop in stops(page.top) if stop not in reached] == []
