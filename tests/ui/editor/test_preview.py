"""The preview beside the text has the steps with their times, and can be played."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from routine_app.resources import routines_dir
from routine_app.ui.editor.view import View
from tests.ui.editor.scene import CONTROL, EVENING, WITH_PROBLEMS, Key, Scene
from tests.ui.editor.scene import scene as make_scene

SHIPPED = routines_dir() / "first-length.yaml"


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Scene:
    return make_scene(qtbot, tmp_path)


def test_the_preview_has_the_steps_with_their_times(scene: Scene) -> None:
    scene.open(EVENING)
    rows = scene.page.preview.state.rows
    assert [(row.title, row.words) for row in rows][:3] == [
        ("Constructive rest", "1 min"),
        ("Pelvic tilts on the back", "8 reps · 48 s"),
        ("Half-kneeling hip flexor stretch", "45 s each side, 2 sets · 3:22 min"),
    ]
    assert scene.page.preview.lead.text() == "about 11 min"
    assert [row.row for row in scene.page.preview.rows] == list(rows)


def test_broken_steps_are_shown_as_such_and_the_others_stay(scene: Scene) -> None:
    scene.open(WITH_PROBLEMS)
    rows = scene.page.preview.state.rows
    assert [row.is_broken for row in rows] == [False, False, False, True, False, True, False, False]
    assert rows[3].title == "Couch stretch"
    assert rows[3].problem.startswith('Line 15: "sixty" is not a time.')
    assert rows[5].title == "edge-of-bad"


def test_while_the_text_is_no_yaml_the_preview_stands_still(scene: Scene) -> None:
    scene.open(EVENING)
    before = scene.page.preview.state.rows
    scene.page.text.replace(EVENING.replace("Evening run\n", "[Evening run\n"), "")
    scene.page.check()
    assert scene.page.preview.state.rows == before
    assert "It goes on once line" in scene.page.preview.remark.text()
    assert not scene.page.preview.play.isEnabled()
    scene.page.text.undo()
    scene.page.check()
    assert scene.page.preview.remark.isHidden()


def test_the_row_at_the_cursor_stands_out_and_rows_lead_to_their_lines(scene: Scene) -> None:
    scene.open(EVENING)
    scene.page.desk.show_view(View.TEXT)
    scene.go(16, 1)
    current = [row.row.title for row in scene.page.preview.rows if row.is_current]
    assert current == ["Couch stretch"]
    figure = scene.page.preview.figure_card.figure
    assert figure is not None
    assert figure.exercise.id == "couch-stretch"
    scene.page.preview.rows[0].chosen.emit(scene.page.preview.rows[0].row.first)
    assert (scene.page.area.line, scene.page.area.column) == (9, 5)


def test_play_preview_asks_for_what_is_valid(scene: Scene) -> None:
    scene.open(WITH_PROBLEMS)
    scene.page.desk.show_view(View.TEXT)
    scene.press(Key.Key_Return, CONTROL)
    (routine,) = scene.played
    assert [step.exercise.id for step in routine.exercise_steps] == [
        "constructive-rest",
        "pelvic-tilt",
        "half-kneeling",
        "diaphragm-breath",
    ]


def test_an_exercise_is_previewed_and_played_for_itself(scene: Scene) -> None:
    scene.page.open_file(routines_dir() / "exercises" / "half-kneeling.yaml")
    assert scene.page.desk.view is View.TEXT
    assert scene.page.head.views.isHidden()
    scene.page.play()
    (routine,) = scene.played
    assert [step.exercise.id for step in routine.steps if hasattr(step, "exercise")] == [
        "half-kneeling"
    ]


def test_days_of_a_program_are_previewed_with_the_names_of_their_routines(scene: Scene) -> None:
    scene.page.open_file(routines_dir() / "programs" / "21-day-reset.yaml")
    rows = scene.page.preview.state.rows
    assert len(rows) == 21
    assert rows[0].title == "Day 1"
    assert rows[0].words == scene.made.services.library.routine("settle").name
    assert not scene.page.preview.play.isEnabled()
