"""Typing: indentation, completion, fixes, places, and what is the same text for every view."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from routine_app.ui.editor.view import View
from tests.ui.editor.scene import CONTROL, EVENING, SHIFT, WITH_PROBLEMS, Key, Scene
from tests.ui.editor.scene import scene as make_scene


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Scene:
    return make_scene(qtbot, tmp_path)


def write(scene: Scene, *lines: str) -> None:
    """Begin with these lines, the cursor at their end."""
    scene.open("\n".join(lines))
    scene.page.open_file(scene.put("\n".join(lines)), in_text=True)
    scene.go(len(lines), len(lines[-1]) + 1)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("steps:", "steps:\n  "),
        ("  - half-kneeling:", "  - half-kneeling:\n      "),
        ("  - pelvic-tilt: 8 reps", "  - pelvic-tilt: 8 reps\n  - "),
        ("      hold: 40 s", "      hold: 40 s\n      "),
        ("  - ", "  "[:0]),
        ("# a note:", "# a note:\n"),
    ],
)
def test_a_new_line_begins_where_it_belongs(scene: Scene, before: str, after: str) -> None:
    write(scene, "routine: a", before)
    scene.press(Key.Key_Return)
    assert scene.text == f"routine: a\n{after}"


def test_enter_of_the_number_pad_begins_a_line_as_well(scene: Scene) -> None:
    write(scene, "routine: a", "  - name: b")
    scene.press(Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert scene.text == "routine: a\n  - name: b\n  - "


def test_tab_moves_in_and_backspace_out(scene: Scene) -> None:
    write(scene, "routine: a", "")
    scene.press(Key.Key_Tab)
    assert scene.text.endswith("\n  ")
    scene.press(Key.Key_Tab)
    scene.press(Key.Key_Backspace)
    assert scene.text.endswith("\n  ")
    scene.press(Key.Key_Backtab, SHIFT)
    assert scene.text == "routine: a\n"


def test_lines_that_are_marked_move_together_and_back_with_one_undo(scene: Scene) -> None:
    write(scene, "a: 1", "b: 2", "c: 3")
    area = scene.page.area
    area.selectAll()
    scene.press(Key.Key_Tab)
    assert scene.text == "  a: 1\n  b: 2\n  c: 3"
    scene.page.text.undo()
    assert scene.text == "a: 1\nb: 2\nc: 3"


def test_control_m_lets_tab_leave_the_text(scene: Scene) -> None:
    write(scene, "routine: a")
    scene.press(Key.Key_M, CONTROL)
    assert "Tab leaves the text" in scene.page.notice.sentence
    scene.press(Key.Key_Tab)
    assert not scene.page.area.hasFocus()
    assert scene.text == "routine: a"
    scene.page.area.setFocus()
    scene.press(Key.Key_M, CONTROL)
    assert scene.page.notice.sentence == ""
    scene.press(Key.Key_Tab)
    assert scene.page.area.hasFocus()


def test_where_no_text_is_nothing_is_said_of_leaving_it(scene: Scene) -> None:
    scene.page.open_file(scene.put(EVENING), in_text=True)
    scene.press(Key.Key_M, CONTROL)
    scene.page.desk.show_view(View.STEPS)
    assert scene.page.notice.sentence == ""


def test_control_m_leaves_a_question_and_tab_leads_to_its_answers(scene: Scene) -> None:
    path = scene.put("routine: a")
    scene.page.open_file(path, in_text=True)
    scene.type("x")
    path.write_text("routine: b", encoding="utf-8")
    scene.page.writing.look()
    scene.press(Key.Key_M, CONTROL)
    assert scene.page.notice.sentence == "This file changed outside the app."
    scene.press(Key.Key_Backtab, SHIFT)
    assert scene.page.notice.buttons[-1].hasFocus()


def test_narrow_spaces_and_letters_beyond_the_first_plane_stay(scene: Scene) -> None:
    text = "routine: a\nname: 1\u00a0🦵 x\nsteps: sixty\n"
    scene.page.open_file(scene.put(text), in_text=True)
    assert scene.text == text
    scene.go(2, 11)
    scene.type("y")
    assert scene.text == text.replace("🦵 x", "🦵 yx")
    assert (scene.page.area.line, scene.page.area.column) == (2, 12)


def test_another_text_is_one_step_of_undo_and_leaves_the_rest_alone(scene: Scene) -> None:
    scene.page.open_file(scene.put(EVENING), in_text=True)
    scene.go(18, 5)
    shared = scene.page.text
    shared.replace(EVENING.replace("8 reps", "12 reps"), "Pelvic tilts: 12 reps")
    assert (scene.page.area.line, scene.page.area.column) == (18, 5)
    assert shared.undo_label == "Pelvic tilts: 12 reps"
    shared.replace(EVENING.replace("8 reps", "🦵").replace("phase: lengthen\n", ""), "")
    assert scene.page.area.line == 17
    shared.undo()
    shared.undo()
    assert scene.text == EVENING
    shared.redo()
    assert "12 reps" in scene.text


def test_every_change_is_told_once(scene: Scene) -> None:
    scene.page.open_file(scene.put(EVENING), in_text=True)
    told: list[str] = []
    shared = scene.page.text
    shared.changed.connect(lambda: told.append(shared.text))
    shared.replace(EVENING + "# end\n", "")
    shared.undo()
    assert told == [EVENING + "# end\n", EVENING]


def test_problems_are_marked_with_a_wave_below_their_words(scene: Scene) -> None:
    scene.page.open_file(scene.put(WITH_PROBLEMS), in_text=True)
    waves = [
        mark.cursor.selectedText()
        for mark in scene.page.area.extraSelections()
        if mark.format.underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline
    ]
    assert waves == ["brath", "sixty", "edge-of-bad"]


def test_f8_goes_from_problem_to_problem_and_round_the_end(scene: Scene) -> None:
    scene.page.open_file(scene.put(WITH_PROBLEMS), in_text=True)
    lines = []
    for _ in range(4):
        scene.press(Key.Key_F8)
        lines.append(scene.page.area.line)
    assert lines == [5, 15, 19, 5]
    scene.press(Key.Key_F8, SHIFT)
    assert scene.page.area.line == 19


@pytest.mark.parametrize("held", [CONTROL, CONTROL | SHIFT])  # with Shift as in France
def test_control_period_fixes_the_problem_of_the_line(
    scene: Scene, held: Qt.KeyboardModifier
) -> None:
    scene.page.open_file(scene.put(WITH_PROBLEMS), in_text=True)
    scene.go(15, 1)
    scene.press(Key.Key_Period, held)
    assert "hold: 60\n" in scene.text
    assert len(scene.messages) == 2
    scene.page.text.undo()
    assert scene.text == WITH_PROBLEMS


def test_fix_buttons_mend_one_after_the_other(scene: Scene) -> None:
    scene.page.open_file(scene.put(WITH_PROBLEMS), in_text=True)
    while scene.page.problems.rows:
        scene.page.problems.rows[0].fix.click()
    assert scene.text == EVENING.replace("60 s", "60")
    assert scene.page.problems.isHidden()


def test_completion_comes_while_an_id_is_typed_and_is_written_with_tab(scene: Scene) -> None:
    write(scene, "routine: a", "name: A", "steps:", "  - ")
    scene.type("half")
    offers = [offer.text for offer in scene.page.completion.offers]
    assert offers[0].startswith("half-kneeling: ")
    scene.press(Key.Key_Down)
    scene.press(Key.Key_Up)
    scene.press(Key.Key_Tab)
    assert scene.text.endswith(f"  - {offers[0]}")
    assert scene.page.completion.offers == ()
    assert scene.page.area.hasFocus()


def test_completion_is_put_away_with_escape_without_leaving(scene: Scene) -> None:
    write(scene, "routine: a", "")
    scene.press(Key.Key_Space, CONTROL)
    assert scene.page.completion.offers
    scene.press(Key.Key_Escape)
    assert scene.page.completion.offers == ()
    assert scene.left == []
    scene.press(Key.Key_Escape)
    assert scene.left == [True]


def test_words_of_a_sentence_complete_nothing(scene: Scene) -> None:
    write(scene, "routine: a", "about: ")
    scene.type("Half a")
    assert scene.page.completion.offers == ()


def test_finding_goes_round_and_says_where_it_is(scene: Scene) -> None:
    scene.page.open_file(scene.put(EVENING), in_text=True)
    scene.press(Key.Key_F, CONTROL)
    finder = scene.page.finder
    finder.field.setText("45 S")
    assert finder.count.text() == "1 of 2"
    finder.forward.click()
    assert finder.count.text() == "2 of 2"
    finder.forward.click()
    assert finder.count.text() == "1 of 2"
    finder.back.click()
    assert finder.count.text() == "2 of 2"
    assert scene.page.area.textCursor().selectedText() == "45 s"
    finder.field.setText("nowhere")
    assert finder.count.text() == "Not found"
    finder.close_button.click()
    assert scene.page.area.hasFocus()


def test_the_margin_is_as_wide_as_the_numbers_need(scene: Scene) -> None:
    write(scene, "routine: a")
    before = scene.page.area.margin_width()
    scene.page.text.replace("\n" * 2000, "")
    assert scene.page.area.margin_width() > before
    assert scene.page.area.margin.width() == scene.page.area.margin_width()
    assert not scene.page.area.margin.grab().isNull()


def test_offers_stay_inside_of_the_text_when_it_gets_lower(scene: Scene) -> None:
    write(scene, "routine: a", "name: A", "steps:", "  - ")
    scene.press(Key.Key_Space, CONTROL)
    completion, view = scene.page.completion, scene.page.area.viewport()
    assert view.rect().contains(completion.geometry())
    scene.page.resize(1180, 380)
    scene.page.area.resize(scene.page.area.width(), 200)
    completion._follow()
    assert view.rect().contains(completion.geometry())
