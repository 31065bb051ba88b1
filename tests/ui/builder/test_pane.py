"""The builder is made when it is first looked at, and anew in another theme."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from routine_app.ui.builder.pane import StepsPane
from routine_app.ui.widgets.thumbnail import PictureQueue
from tests.ui.builder.bench import SIX, FakeText, ShippedChecks
from tests.ui.desk import Desk, desk


def pane(qtbot: QtBot, at: Desk) -> tuple[StepsPane, FakeText]:
    text = FakeText(SIX)
    made = StepsPane(text, ShippedChecks(), at.services, at.themes, PictureQueue(waits=True))
    text.setParent(made)
    at.themes.setParent(made)
    made.resize(1100, 600)
    qtbot.addWidget(made)
    return made, text


def test_nothing_is_made_before_it_is_looked_at(qtbot: QtBot) -> None:
    made, text = pane(qtbot, desk())
    made.commit()
    text.replace(SIX.replace("Evening", "Night"), "typed")
    assert made.view is None
    made.open()
    assert made.view is not None
    assert made.view.head.name.text() == "Night"


def test_another_theme_shows_the_same_steps(qtbot: QtBot) -> None:
    at = desk()
    made, _ = pane(qtbot, at)
    made.open()
    before = made.view
    made.apply_theme(at.themes.theme)
    assert made.view is not None
    assert made.view is not before
    assert len(made.view.steps.cards) == 6


def test_what_is_typed_is_taken_before_the_text_is_saved(qtbot: QtBot) -> None:
    made, text = pane(qtbot, desk())
    made.open()
    assert made.view is not None
    made.view.head.name.setText("Night")
    made.commit()
    assert "name: Night\n" in text.text


def test_a_builder_that_is_not_seen_reads_nothing(qtbot: QtBot) -> None:
    made, text = pane(qtbot, desk())
    made.open()
    assert made.view is not None
    made.hide()
    text.replace(SIX.replace("Evening", "Night"), "typed")
    assert made.view.head.name.text() == "Evening"
    made.open()
    assert made.view.head.name.text() == "Night"
