"""Steps that are dragged, and what may come between lifting one and letting it go."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from routine_app.ui.builder.view import BuilderView
from tests.ui.builder.bench import EMPTY, SIX, FakeText, builder, press
from tests.ui.desk import desk

Key = Qt.Key
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def drag(view: BuilderView, start: int, to: QPoint, *, drop: bool = True) -> None:
    """Press a row, go somewhere in the list, and let go."""
    row = view.steps.cards[start].row
    middle = row.rect().center()
    QTest.mousePress(row, Qt.MouseButton.LeftButton, pos=middle)
    for step in (middle + QPoint(0, 20), row.mapFrom(view.steps, to)):
        QTest.mouseMove(row, step)
    if drop:
        end = row.mapFrom(view.steps, to)
        QTest.mouseRelease(row, Qt.MouseButton.LeftButton, pos=end)


def test_a_step_is_dragged_to_another_place(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    bottom = view.steps.cards[2].geometry().center() + QPoint(0, 10)
    drag(view, 0, bottom)
    assert edited.steps[2] == "constructive-rest: 2 min"
    assert edited.labels == ["Move a step"]
    assert view.steps.cards[2].row.hasFocus()
    assert view.steps.opened is None


def test_escape_puts_a_dragged_step_back(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    drag(view, 0, view.steps.cards[2].geometry().center() + QPoint(0, 10), drop=False)
    assert view.steps.drag.is_under_way
    press(view, Key.Key_Escape)
    assert not view.steps.drag.is_under_way
    assert edited.labels == []
    assert view.steps.cards[0].row.title == "Constructive rest"


def test_a_long_list_scrolls_while_a_step_is_dragged_to_its_end(qtbot: QtBot) -> None:
    view, _ = builder(qtbot, size=(760, 400))
    bar = view.area.verticalScrollBar()
    row = view.steps.cards[0].row
    start = row.rect().center()
    QTest.mousePress(row, Qt.MouseButton.LeftButton, pos=start)
    for down in (20, 260):
        end = row.mapFrom(view, QPoint(200, 120 + down))
        QTest.mouseMove(row, end)
    before = bar.value()
    qtbot.waitUntil(lambda: bar.value() > before + 60)
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton, pos=end)
    assert not view.steps.drag.is_under_way


def lift_last(view: BuilderView) -> None:
    """Drag the last step up to the second place, and hold it there."""
    last = len(view.steps.cards) - 1
    drag(view, last, view.steps.cards[1].geometry().center() - QPoint(0, 10), drop=False)
    assert view.steps.drag.is_under_way


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Key.Key_Delete, None),
        (Key.Key_Z, CONTROL),
        (Key.Key_D, CONTROL),
        (Key.Key_Down, ALT),
        (Key.Key_Up, None),
        (Key.Key_Return, None),
    ],
)
def test_keys_wait_until_a_dragged_step_lies_again(
    qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier | None
) -> None:
    view, edited = builder(qtbot)
    view.steps.remove(0)
    before = edited.steps
    lift_last(view)
    press(view, key, held)
    assert view.steps.drag.is_under_way
    assert edited.steps == before
    QTest.mouseRelease(view.steps.cards[1].row, Qt.MouseButton.LeftButton)
    assert edited.steps == [before[0], before[-1], *before[1:-1]]
    press(view, Key.Key_Z, CONTROL)
    assert edited.steps == before


def fewer_steps(view: BuilderView, edited: FakeText) -> None:
    edited.replace(SIX.replace("  - edge-of-bed: 60 s, left first\n", ""), "from elsewhere")


def no_steps(view: BuilderView, edited: FakeText) -> None:
    edited.replace(EMPTY, "from elsewhere")


def larger_text(view: BuilderView, edited: FakeText) -> None:
    view.apply_theme(desk(text_scale=1.5).themes.theme)


def out_of_sight(view: BuilderView, edited: FakeText) -> None:
    view.hide()
    view.show()


@pytest.mark.parametrize("happens", [fewer_steps, no_steps, larger_text, out_of_sight])
def test_a_drag_ends_where_it_began_when_the_list_changes(
    qtbot: QtBot, happens: Callable[[BuilderView, FakeText], None]
) -> None:
    view, edited = builder(qtbot)
    lift_last(view)
    happens(view, edited)
    assert not view.steps.drag.is_under_way
    assert not view.steps.testAttribute(Qt.WidgetAttribute.WA_SetCursor)
    for widget in view.steps.children():
        QApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
    edited.replace(SIX, "from elsewhere")
    QApplication.processEvents()
    drag(view, 0, view.steps.cards[2].geometry().center() + QPoint(0, 10))
    assert edited.steps[2] == "constructive-rest: 2 min"


def test_a_step_that_goes_while_it_is_pressed_is_not_dragged(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    last = view.steps.cards[-1].row
    QTest.mousePress(last, Qt.MouseButton.LeftButton, pos=last.rect().center())
    fewer_steps(view, edited)
    before = edited.steps
    QTest.mouseMove(view.steps.cards[0].row, QPoint(10, 200))
    assert not view.steps.drag.is_under_way
    assert edited.steps == before
    assert len(view.steps.cards) == 5
