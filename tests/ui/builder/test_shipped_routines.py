"""Every routine that comes with the program can be taken apart in the builder."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from routine_app.resources import routines_dir
from tests.ui.builder.bench import builder
from tests.ui.desk import shipped

ROUTINES = sorted(
    path
    for path in routines_dir().glob("*.yaml")
    if path.read_text(encoding="utf-8").startswith("routine:")
)


@pytest.mark.parametrize("path", ROUTINES, ids=lambda path: str(path.stem))
def test_steps_are_shown_moved_and_put_back(qtbot: QtBot, path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    routine = shipped().routine(path.stem)
    view, edited = builder(qtbot, text)
    assert [card.row.part.step for card in view.steps.cards] == list(routine.steps)
    assert not view.wrong.isVisible()
    last = len(routine.steps) - 1
    view.steps.move_step(0, last)
    assert [card.row.part.step for card in view.steps.cards][-1] == routine.steps[0]
    view.steps.move_step(last, 0)
    assert edited.text == text
