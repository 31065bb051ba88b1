"""What is typed belongs to the step it was typed for, and is never lost on the way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from routine_app.ui.builder.controls import ExerciseControls
from routine_app.ui.builder.typed import LineField
from routine_app.ui.builder.view import BuilderView
from tests.ui.builder.bench import SIX, builder, press
from tests.ui.desk import desk

Key = Qt.Key
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def type_cue(view: BuilderView, index: int, words: str) -> LineField:
    """Open a step and type into its cue, without leaving it."""
    view.steps.show_step(index, opened=True)
    controls = view.steps.cards[index].controls
    assert isinstance(controls, ExerciseControls)
    controls.cue.setFocus()
    QTest.keyClicks(controls.cue, words)
    return controls.cue


def test_a_copy_has_what_was_typed(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    type_cue(view, 2, "Tuck.")
    press(view, Key.Key_D, CONTROL)
    assert edited.text.count("cue: Tuck.\n") == 2


def test_a_step_that_moves_keeps_what_is_being_typed(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    field = type_cue(view, 2, "Tuck.")
    press(view, Key.Key_Up, ALT)
    assert field.hasFocus()
    assert field.text() == "Tuck."
    assert "cue: Tuck.\n" in edited.text


def test_the_dark_of_the_evening_loses_nothing(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    type_cue(view, 2, "Tuck.")
    dark = desk(dark=True).themes
    dark.setParent(view)
    view.apply_theme(dark.theme)
    assert "cue: Tuck.\n" in edited.text
    assert view.steps.opened == 2
    assert view.steps.cards[2].row.hasFocus()


def test_opening_another_step_takes_what_was_typed(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    type_cue(view, 2, "Tuck.")
    view.steps.show_step(1, opened=True)
    assert "cue: Tuck.\n" in edited.text


def test_another_text_does_not_get_what_was_typed_for_the_old_one(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    type_cue(view, 2, "Tuck.")
    other = SIX.replace("half-kneeling: 45 s x 2", "couch-stretch: 40 s")
    edited.replace(other, "changed outside")
    assert edited.text == other
    shorter = SIX.partition("  - half-kneeling")[0]
    type_cue(view, 2, "Tuck.")
    edited.replace(shorter, "changed outside")
    assert edited.text == shorter
    assert not view.refusal.isVisible()


def test_escape_brings_back_what_was_there(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    field = type_cue(view, 2, "Tuck.")
    press(view, Key.Key_Escape)
    assert field.text() == ""
    assert view.steps.opened == 2
    view.head.about.setFocus()
    QTest.keyClicks(view.head.about, "Not ")
    press(view, Key.Key_Escape)
    assert view.head.about.toPlainText() == "A quiet end of the day."
    assert edited.text == SIX


def test_control_enter_takes_some_lines(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    view.head.about.setFocus()
    view.head.about.setPlainText("One.\n\nTwo.")
    press(view, Key.Key_Return, CONTROL)
    assert 'about: "One.\\n\\nTwo."\n' in edited.text
    assert view.head.about.hasFocus()
