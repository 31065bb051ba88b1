"""The builder as somebody uses it who never sees the text behind it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from routine_app.content.checked import Checked
from routine_app.ui.builder.controls import ExerciseControls, RestControls, WaitControls
from routine_app.ui.builder.row import StepRow
from routine_app.ui.builder.view import BuilderView
from routine_app.ui.widgets.thumbnail import Thumbnail
from tests.ui.builder.bench import BROKEN, EMPTY, SIX, ShippedChecks, builder, press

Key = Qt.Key
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def controls(view: BuilderView) -> ExerciseControls:
    """Those of the open step."""
    assert view.steps.opened is not None
    found = view.steps.cards[view.steps.opened].controls
    assert isinstance(found, ExerciseControls)
    return found


def test_every_step_is_a_row_with_its_dose_in_words(qtbot: QtBot) -> None:
    view, _ = builder(qtbot)
    told = [card.row.accessibleName() for card in view.steps.cards]
    assert told[0] == "Step 1 of 6, Constructive rest, 2 minutes, both sides at once"
    assert told[2].startswith("Step 3 of 6, Half-kneeling")
    assert told[2].endswith(", 45 seconds, 2 sets, each side")
    assert told[3:5] == [
        "Step 4 of 6, Wait for me, Fetch the strap.",
        "Step 5 of 6, Rest, 20 seconds",
    ]
    assert told[5].endswith("60 seconds, left first") or "1 minute, left first" in told[5]
    assert view.head.name.text() == "Evening"
    assert view.head.about.toPlainText() == "A quiet end of the day."
    assert view.head.length.text().startswith("6 steps · ")
    assert view.head.length.text().endswith(" min")


def test_a_press_opens_a_step_and_escape_closes_it(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    press(view, Key.Key_Down)
    press(view, Key.Key_Return)
    assert view.steps.opened == 1
    press(view, Key.Key_Tab)
    assert view.steps.cards[1].isAncestorOf(view.window().focusWidget())
    press(view, Key.Key_Escape)
    assert view.steps.opened is None
    assert view.steps.cards[1].row.hasFocus()
    assert edited.text == SIX


def test_a_dose_is_changed_step_by_step_and_each_press_can_be_undone(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    view.steps.show_step(2, opened=True)
    controls(view).amount.up.click()
    controls(view).sets.up.click()
    controls(view).rest.up.click()
    assert edited.steps[2] == "half-kneeling:"
    assert "hold: 50 s\n      sets: 3\n      rest: 0 s\n" in edited.text
    for _ in range(3):
        press(view, Key.Key_Z, CONTROL)
    assert edited.text == SIX
    assert view.steps.opened == 2
    press(view, Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert edited.steps[2] == "half-kneeling: 50 s x 2"


def test_sides_cue_and_kind_are_chosen_in_words(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    view.steps.show_step(2, opened=True)
    controls(view).order.button(4).click()
    assert edited.steps[2] == "half-kneeling: 45 s x 2, right only"
    controls(view).kind.button(1).click()
    assert edited.steps[2] == "half-kneeling: 6 breaths x 2, right only"
    field = controls(view).cue
    field.setFocus()
    QTest.keyClicks(field, "Tuck first.")
    press(view, Key.Key_Return)
    assert "cue: Tuck first.\n" in edited.text
    assert len(edited.labels) == 3


def test_a_wait_gets_other_words_and_a_rest_another_time(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    view.steps.show_step(3, opened=True)
    wait = view.steps.cards[3].controls
    assert isinstance(wait, WaitControls)
    wait.words.setFocus()
    wait.words.setText("Get the mat.")
    view.commit()
    view.steps.show_step(4, opened=True)
    rest = view.steps.cards[4].controls
    assert isinstance(rest, RestControls)
    rest.time.up.click()
    assert edited.steps[3:5] == ["wait: Get the mat.", "rest: 25 s"]


def test_keys_move_a_step_and_the_focus_goes_with_it(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    press(view, Key.Key_Down)
    press(view, Key.Key_Down, ALT)
    press(view, Key.Key_Down, ALT)
    assert [step.split(":")[0] for step in edited.steps[:4]] == [
        "constructive-rest",
        "half-kneeling",
        "wait",
        "pelvic-tilt",
    ]
    row = view.steps.cards[3].row
    assert row.hasFocus()
    assert row.accessibleName().startswith("Step 4 of 6, Pelvic tilt")
    press(view, Key.Key_Up, ALT)
    press(view, Key.Key_Up, ALT)
    assert edited.text == SIX


def test_an_open_step_moves_with_its_controls(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    view.steps.show_step(0, opened=True)
    open_controls = controls(view)
    view.steps.cards[0].buttons["down"].setFocus()
    press(view, Key.Key_Space)
    assert view.steps.opened == 1
    assert controls(view) is open_controls
    assert view.steps.cards[1].buttons["down"].hasFocus()
    open_controls.amount.up.click()
    assert edited.steps[1].startswith("constructive-rest: 135 s")


def test_the_end_of_the_list_is_the_end_of_moving(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    press(view, Key.Key_Up, ALT)
    assert edited.labels == []
    view.steps.show_step(5, opened=True)
    assert not view.steps.cards[5].buttons["down"].isEnabled()


def test_a_step_is_removed_and_brought_back(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    press(view, Key.Key_Down)
    press(view, Key.Key_Delete)
    assert len(view.steps.cards) == 5
    assert view.steps.cards[1].row.hasFocus()
    assert view.strip.words.text() == "Pelvic tilts removed"
    view.strip.undo_button.click()
    assert edited.text == SIX
    assert len(view.steps.cards) == 6
    assert not view.strip.isVisible()


def test_the_last_step_may_go(qtbot: QtBot) -> None:
    view, edited = builder(qtbot, EMPTY.replace(" []", "\n  - pelvic-tilt: 8 reps"))
    press(view, Key.Key_Delete)
    assert edited.text == EMPTY
    assert view.empty.isVisible()
    assert view.strip.undo_button.hasFocus()
    press(view, Key.Key_Return)
    assert len(view.steps.cards) == 1


def test_a_copy_stands_below_and_is_the_current_step(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    press(view, Key.Key_D, CONTROL)
    assert edited.steps[:2] == ["constructive-rest: 2 min", "constructive-rest: 2 min"]
    assert view.steps.cards[1].row.hasFocus()


def test_a_broken_step_stays_as_it_is_with_its_text_and_what_is_wrong(qtbot: QtBot) -> None:
    view, edited = builder(qtbot, BROKEN)
    broken = view.steps.cards[1]
    assert "pelvic-tlt" in broken.row.heading
    assert "Did you mean" in broken.row.detail
    assert "has a problem" in broken.row.accessibleName()
    assert view.head.length.text().endswith("without 2 steps to mend")
    view.steps.show_step(1, opened=True)
    with qtbot.waitSignal(view.text_requested, timeout=0) as asked:
        broken.buttons["text"].click()
    assert asked.args == [9]
    view.steps.move_step(2, 0)
    assert "  - pelvic-tlt: 8 reps\n" in edited.text
    assert view.steps.opened == 2


@pytest.mark.parametrize("text", ["steps: [", "exercise: a\nname: A\n", "routine: a\n\t- b\n"])
def test_what_cannot_be_shown_as_steps_is_said(qtbot: QtBot, text: str) -> None:
    view, edited = builder(qtbot, text)
    assert view.obstacle.isVisible()
    assert not view.steps.isVisible()
    assert view.mend_button.hasFocus()
    with qtbot.waitSignal(view.text_requested, timeout=0):
        press(view, Key.Key_Return)
    assert edited.text == text


def test_what_cannot_be_rewritten_is_said_and_nothing_happens(qtbot: QtBot) -> None:
    view, edited = builder(qtbot, SIX.replace("8 reps", "&a 8 reps"))
    before = edited.text
    view.steps.move_step(2, 0)
    assert edited.text == before
    assert view.refusal.isVisible()
    assert "mended in the text" in view.refusal.label.text()
    assert view.steps.cards[2].row.title.startswith("Half-kneeling")


def test_name_and_about_are_taken_when_they_are_left(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    view.head.name.setFocus()
    view.head.name.setText("A very long name for an evening routine")
    press(view, Key.Key_Return)
    assert "name: A very long name for an evening routine\n" in edited.text
    assert "short name: A very long name for an\n" in edited.text
    assert view.head.short_name.isVisible()
    assert edited.labels == ["Change the name"]
    view.head.about.setFocus()
    view.head.about.setPlainText("Another.")
    view.commit()
    assert "about: Another.\n" in edited.text


def test_a_name_cannot_be_empty(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    view.head.name.setFocus()
    view.head.name.clear()
    press(view, Key.Key_Return)
    assert edited.text == SIX
    assert view.head.name.text() == "Evening"


def test_unusual_doses_get_a_quiet_word(qtbot: QtBot) -> None:
    view, _ = builder(qtbot)
    view.steps.show_step(2, opened=True)
    assert not controls(view).note.isVisible()
    for _ in range(4):
        controls(view).amount.up.click()
    assert "30 to 60 seconds" in controls(view).note.label.text()
    assert controls(view).amount.up.isEnabled()


def test_pictures_stay_while_doses_change(qtbot: QtBot) -> None:
    view, _ = builder(qtbot)
    view.steps.show_step(0, opened=True)
    pictures: list[Thumbnail] = view.steps.findChildren(Thumbnail)
    for picture in pictures:
        picture.draw()
    controls(view).amount.up.click()
    assert [picture.is_drawn for picture in view.steps.findChildren(Thumbnail)] == [True] * 4


def test_a_builder_that_is_not_seen_reads_nothing(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    view.hide()
    edited.replace(SIX.replace("Evening", "Night"), "typed")
    assert view.head.name.text() == "Evening"
    view.show()
    assert view.head.name.text() == "Night"


def test_what_was_probably_meant_is_one_press_away(qtbot: QtBot) -> None:
    view, edited = builder(qtbot, BROKEN)
    view.steps.show_step(1, opened=True)
    fix = view.steps.cards[1].buttons["fix"]
    assert "pelvic-tilt" in fix.text()
    fix.click()
    assert edited.steps[1] == "pelvic-tilt: 8 reps"
    assert not view.steps.cards[1].row.part.problems
    assert view.steps.cards[1].row.hasFocus()
    press(view, Key.Key_Z, CONTROL)
    assert edited.text == BROKEN


def test_after_an_undo_the_focus_is_at_a_step(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    assert view.finder is not None
    view.finder.rows[3].click()
    controls(view).cue.setFocus()
    press(view, Key.Key_Z, CONTROL)
    assert edited.text == SIX
    assert view.steps.cards[view.steps.current].row.hasFocus()


def test_what_is_wrong_beside_the_steps_is_said_above_them(qtbot: QtBot) -> None:
    view, edited = builder(qtbot)
    assert not view.wrong.isVisible()
    view.head.about.setPlainText("Long. " * 400)
    view.commit()
    assert "at most 2000 fit" in view.wrong.label.text()
    edited.undo()
    assert not view.wrong.isVisible()


def test_moves_are_said(qtbot: QtBot) -> None:
    view, _ = builder(qtbot)
    with qtbot.waitSignal(view.steps.said, timeout=0) as said:
        press(view, Key.Key_Down, ALT)
    assert said.args == ["Constructive rest is now step 2 of 6."]


def test_a_list_of_many_steps_is_laid_out_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[int] = []
    usual = StepRow.heightForWidth

    def counting(row: StepRow, width: int) -> int:
        measured.append(width)
        return usual(row, width)

    monkeypatch.setattr(StepRow, "heightForWidth", counting)
    many = EMPTY.replace(" []", "".join(f"\n  - rest: {n} s" for n in range(5, 105)))
    view, _ = builder(qtbot, many)
    assert len(view.steps.cards) == 100
    assert len(measured) < 60 * 100


def test_a_file_that_is_not_called_like_its_id_is_told_of(qtbot: QtBot) -> None:
    asked: list[Path | None] = []

    class Checks(ShippedChecks):
        def check(self, text: str, path: Path | None = None) -> Checked:
            asked.append(path)
            return super().check(text, path)

    view, _ = builder(qtbot, checks=Checks())
    view.set_path(Path("other.yaml"))
    assert asked[-1] == Path("other.yaml")
