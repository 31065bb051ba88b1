"""The editor page: files, saving, what is never lost, problems and preview."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.value import replace
from routine_app.resources import routines_dir
from routine_app.ui.editor import words
from routine_app.ui.editor.view import View
from routine_app.ui.theme import dark_theme
from tests.ui.editor.scene import CONTROL, EVENING, WITH_PROBLEMS, Key, Scene, make
from tests.ui.editor.scene import scene as make_scene

SHIPPED = routines_dir() / "first-length.yaml"


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Scene:
    return make_scene(qtbot, tmp_path)


# --------------------------------------------------------------------- saving


def test_control_s_saves_the_file(scene: Scene) -> None:
    path = scene.open(EVENING)
    scene.page.desk.show_view(View.TEXT)
    scene.go(1, 1)
    scene.type("# mine")
    assert scene.page.head.state.text() == "evening-run.yaml · not saved"
    scene.press(Key.Key_S, CONTROL)
    assert path.read_text() == scene.text
    assert scene.page.head.state.text() == "evening-run.yaml · saved"
    assert not scene.page.head.save.isEnabled()
    assert scene.workshop.kept() == ()


def test_saving_with_problems_is_allowed_and_told(scene: Scene) -> None:
    path = scene.open(EVENING)
    scene.page.text.replace(WITH_PROBLEMS, "")
    scene.page.save()
    assert path.read_text() == WITH_PROBLEMS
    assert scene.page.notice.sentence == "Saved with 3 problems. It cannot be started yet."


def test_a_new_file_is_called_as_its_id(scene: Scene) -> None:
    scene.page.begin("Easy evening")
    assert scene.page.head.title.text() == "Easy evening"
    assert scene.page.desk.view is View.STEPS
    scene.page.save()
    assert scene.page.writing.path == scene.workshop.own_folder / "easy-evening.yaml"
    assert scene.page.writing.path.is_file()


def test_a_new_file_gets_an_id_that_is_free(scene: Scene) -> None:
    scene.put(EVENING, "easy-evening.yaml")
    scene.page.begin("Easy evening")
    assert "routine: easy-evening-2\n" in scene.text
    scene.page.begin("Settle")
    assert "routine: settle-2\n" in scene.text


def test_a_file_that_is_there_is_not_overwritten_by_a_new_one(scene: Scene) -> None:
    path = scene.put(EVENING)
    scene.page.begin("Other")
    scene.page.text.replace(EVENING + "# other\n", "")
    scene.page.save()
    assert "There is a file evening-run.yaml already" in scene.page.notice.sentence
    assert path.read_text() == EVENING
    assert scene.text == EVENING + "# other\n"


def test_where_nothing_can_be_written_the_text_stays(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.open(EVENING)
    scene.page.text.replace(EVENING + "# more\n", "")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    scene.page.save()
    said = "evening-run.yaml cannot be saved: the disk is full. What you typed is kept here."
    assert scene.page.notice.sentence == said
    assert scene.page.writing.is_unsaved
    assert scene.text == EVENING + "# more\n"


# -------------------------------------------------------------------- copies


def test_a_shipped_file_is_a_copy_in_the_own_folder(scene: Scene) -> None:
    before = SHIPPED.read_bytes()
    scene.page.open_file(SHIPPED)
    assert scene.page.notice.sentence == words.COPY
    assert scene.page.writing.path is None
    scene.page.text.replace(scene.text + "# mine\n", "")
    scene.page.save()
    own = scene.workshop.own_folder / "first-length.yaml"
    assert own.read_bytes() == before + b"# mine\n"
    assert SHIPPED.read_bytes() == before


def test_a_copy_that_is_there_already_is_opened_instead(scene: Scene) -> None:
    own = scene.put(SHIPPED.read_text() + "# mine\n", "first-length.yaml")
    scene.page.open_file(SHIPPED)
    assert scene.page.writing.path == own
    assert scene.text.endswith("# mine\n")
    assert scene.page.notice.sentence == ""


# ------------------------------------------------------------ nothing is lost


def test_what_is_left_unsaved_is_there_again(scene: Scene) -> None:
    path = scene.open(EVENING)
    scene.page.text.replace(EVENING + "# unsaved\n", "")
    scene.page.leave()
    assert scene.left == [True]
    assert path.read_text() == EVENING
    scene.open(WITH_PROBLEMS, "other.yaml")
    scene.page.open_file(path)
    assert scene.text == EVENING + "# unsaved\n"
    assert scene.page.notice.sentence == words.UNSAVED
    scene.answer("Use the saved file")
    assert scene.text == EVENING
    assert scene.workshop.kept() == ()


def test_what_was_typed_before_a_crash_is_there_again(scene: Scene, qtbot: QtBot) -> None:
    path = scene.open(EVENING)
    scene.page.text.replace(EVENING + "# unsaved\n", "")
    assert scene.page.writing.keep_timer.isActive()
    scene.page.writing.keep_timer.timeout.emit()
    later = make(qtbot, scene.made, scene.workshop)
    later.page.open_file(path)
    assert later.text == EVENING + "# unsaved\n"


def test_a_new_file_that_was_never_saved_is_offered(scene: Scene) -> None:
    scene.page.begin("Easy evening")
    scene.page.text.replace(scene.text + "# begun\n", "")
    scene.page.leave()
    scene.page.begin("Another")
    assert "Easy evening" in scene.page.notice.sentence
    scene.answer("Go on with it")
    assert scene.text.endswith("# begun\n")
    scene.page.save()
    assert scene.workshop.kept() == ()


def test_what_was_begun_can_be_thrown_away(scene: Scene) -> None:
    scene.page.begin("Easy evening")
    scene.page.text.replace(scene.text + "# begun\n", "")
    scene.page.leave()
    scene.page.begin("Another")
    scene.answer("Throw it away")
    assert scene.workshop.kept() == ()


def test_a_new_file_in_which_nothing_was_typed_is_not_kept(scene: Scene) -> None:
    scene.page.begin("Easy evening")
    scene.page.leave()
    assert scene.workshop.kept() == ()


def test_hiding_the_page_keeps_what_is_unsaved(scene: Scene) -> None:
    scene.open(EVENING)
    scene.page.text.replace(EVENING + "# unsaved\n", "")
    scene.page.hide()
    assert [one.text for one in scene.workshop.kept()] == [EVENING + "# unsaved\n"]


# ------------------------------------------------------------- changed outside


def test_a_file_that_changed_is_loaded_at_once_while_nothing_is_unsaved(scene: Scene) -> None:
    path = scene.open(EVENING)
    path.write_text(EVENING + "# theirs\n")
    scene.page.writing.look()
    assert scene.text == EVENING + "# theirs\n"
    assert not scene.page.writing.is_unsaved


@pytest.mark.parametrize(("answer", "kept"), [("Load it", "# theirs\n"), ("Keep mine", "# mine\n")])
def test_who_changed_it_is_asked_when_both_did(scene: Scene, answer: str, kept: str) -> None:
    path = scene.open(EVENING)
    scene.page.text.replace(EVENING + "# mine\n", "")
    path.write_text(EVENING + "# theirs\n")
    scene.page.writing.look()
    assert scene.page.notice.sentence == "This file changed outside the app."
    scene.answer(answer)
    assert scene.text == path.read_text() == EVENING + kept
    assert scene.page.notice.sentence == ""


def test_what_was_typed_comes_back_with_undo_after_loading_theirs(scene: Scene) -> None:
    path = scene.open(EVENING)
    scene.page.text.replace(EVENING + "# mine\n", "")
    path.write_text(EVENING + "# theirs\n")
    scene.page.writing.look()
    scene.answer("Load it")
    scene.page.text.undo()
    assert scene.text == EVENING + "# mine\n"


def test_saving_asks_when_the_file_changed_unnoticed(scene: Scene) -> None:
    path = scene.open(EVENING)
    scene.page.text.replace(EVENING + "# mine\n", "")
    path.write_text(EVENING + "# theirs\n")
    scene.page.save()
    assert scene.page.notice.sentence == "This file changed outside the app."
    assert path.read_text() == EVENING + "# theirs\n"


def test_a_file_that_was_removed_can_be_saved_again(scene: Scene) -> None:
    path = scene.open(EVENING)
    path.unlink()
    scene.page.writing.look()
    assert scene.page.notice.sentence == words.REMOVED
    assert scene.text == EVENING
    scene.answer("Save it again")
    assert path.read_text() == EVENING


def test_a_file_that_is_replaced_is_noticed_every_time(scene: Scene, qtbot: QtBot) -> None:
    path = scene.open(EVENING)
    for number in range(2):
        other = path.with_name("other.tmp")
        other.write_text(f"{EVENING}# {number}\n")
        other.replace(path)
        qtbot.waitUntil(lambda n=number: scene.text.endswith(f"# {n}\n"))  # type: ignore[misc]


def test_a_file_that_cannot_be_read_is_told_and_opens_nothing(scene: Scene) -> None:
    scene.open(EVENING)
    path = scene.workshop.own_folder / "broken.yaml"
    path.write_bytes(b"routine: \xff\n")
    scene.page.open_file(path)
    assert "broken.yaml, line 1: the byte 0xff is not UTF-8" in scene.page.notice.sentence
    assert scene.text == EVENING


# --------------------------------------------------------------------- views


def test_steps_and_text_show_the_same(scene: Scene) -> None:
    scene.open(EVENING)
    assert scene.page.desk.view is View.STEPS
    builder = scene.page.desk.builder
    assert builder is not None
    builder.draft.remove(1)
    assert "pelvic-tilt" not in scene.text
    scene.page.head.views.button(View.TEXT).click()
    assert "# the long ones" in scene.text
    scene.page.text.undo()
    assert scene.text == EVENING


def test_the_view_that_was_chosen_stays(scene: Scene) -> None:
    scene.open(EVENING)
    scene.page.head.views.button(View.TEXT).click()
    scene.open(WITH_PROBLEMS, "other.yaml")
    assert scene.page.desk.view is View.TEXT


def test_readers_hear_of_problems_once_typing_pauses(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(scene.page.telling, "say", lambda said, **_: heard.append(said))
    scene.open(WITH_PROBLEMS)
    assert heard == []
    scene.page.telling.timer.timeout.emit()
    scene.page.check()
    scene.page.telling.timer.timeout.emit()
    assert heard == ["3 problems"]
    scene.page.text.replace(EVENING, "")
    scene.page.check()
    scene.page.telling.timer.timeout.emit()
    assert heard == ["3 problems", "No problems"]


def test_where_nothing_can_be_kept_it_is_told_and_nothing_else_is_opened(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.open(EVENING)
    other = scene.put(WITH_PROBLEMS, "other.yaml")
    scene.page.text.replace(EVENING + "# mine\n", "")
    monkeypatch.setattr(scene.workshop, "keep", lambda _manuscript: False)
    scene.page.writing.keep_timer.timeout.emit()
    assert scene.page.notice.sentence == words.CANNOT_KEEP
    scene.page.open_file(other)
    assert "not saved" in scene.page.notice.sentence
    assert scene.text == EVENING + "# mine\n"
    scene.page.begin("Another")
    assert scene.text == EVENING + "# mine\n"


def test_files_of_thousands_of_lines_are_looked_at_less_often(scene: Scene) -> None:
    scene.open(EVENING)
    assert scene.page.check_timer.interval() == 150
    clock = scene.made.clock
    usual = scene.workshop.check

    def slow(text: str, path: Path | None = None) -> object:
        clock.advance(100)
        return usual(text, path)

    scene.page._workshop = SlowWorkshop(slow)  # type: ignore[assignment]
    scene.page.check()
    assert scene.page.check_timer.interval() == 500


class SlowWorkshop:
    """Checks only."""

    def __init__(self, check: object) -> None:
        self.check = check


def test_the_poses_of_an_exercise_can_be_changed_once_it_is_saved(scene: Scene) -> None:
    asked: list[str] = []
    scene.page.pose_requested.connect(lambda exercise: asked.append(exercise.id))
    scene.page.open_file(routines_dir() / "exercises" / "half-kneeling.yaml")
    scene.page.preview.pose.click()
    assert scene.page.notice.sentence == words.SAVE_FIRST
    scene.page.save()
    scene.page.preview.pose.click()
    assert asked == ["half-kneeling"]
    scene.open(EVENING)
    assert scene.page.preview.pose.isHidden()


def test_colours_and_text_size_change_while_something_is_written(scene: Scene) -> None:
    scene.open(WITH_PROBLEMS)
    scene.page.desk.show_view(View.TEXT)
    before = scene.page.area.font().pixelSize(), scene.page.area.margin_width()
    theme = replace(dark_theme(scene.made.themes.theme), text_scale=2.0)
    scene.page.apply_theme(theme)
    assert scene.page.area.font().pixelSize() == theme.px(14.5) > before[0]
    assert scene.page.area.margin_width() > before[1]
    assert scene.page.area.theme is theme
    assert scene.page.preview.rows[0].title.font().pixelSize() == theme.px(15.5)
    assert not scene.page.grab().isNull()
    assert scene.text == WITH_PROBLEMS
    assert not scene.page.writing.is_unsaved
