"""The editor in another language: nothing but the file itself is left in English."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from routine_app.content.problem import ContentError, problem
from routine_app.content.workshop import FileWorkshop
from routine_app.domain.drawing import CannotWrite
from routine_app.resources import routines_dir
from routine_app.ui.editor import words
from routine_app.ui.editor.view import View
from routine_app.ui.player.words import Announcement
from tests.pseudo_language import untranslated
from tests.ui.editor.scene import CONTROL, EVENING, WITH_PROBLEMS, Key, Scene, make
from tests.ui.foreign import desk_abroad, left_in_english
from tests.ui.pseudo import Eye

Act = Callable[[Scene], None]

OWN_WORDS = (
    *("Evening run", "evening-run.yaml", "Have a strap within reach.", "edge-of-bad"),
    *("Squeeze the back glute.", "Ten quiet minutes for the front of the hips"),
    *("First length", "Half-kneeling hip flexor stretch", "evening-run"),
    *("Half-kneeling stretch", "My days", "mine.yaml", "first-lenth", "nothing"),
)
"""What files say; a copy of one that comes with the program says it as that does."""
PROGRAM = """\
program: mine
name: My days
days:
  - {routine: first-length, short: breathe}
  - {routine: first-lenth, short: breathe}
"""


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What readers of the screen hear."""
    heard: list[str] = []

    def hear(_source: object, announcement: Announcement) -> None:
        heard.append(announcement.text)

    for module in ("telling", "completion_list"):
        monkeypatch.setattr(f"routine_app.ui.editor.{module}.announce", hear)
    return heard


@pytest.fixture
def abroad(qtbot: QtBot, tmp_path: Path) -> Scene:
    made = desk_abroad(own=tmp_path)
    workshop = made.services.workshop()
    assert isinstance(workshop, FileWorkshop)
    return make(qtbot, made, workshop)


def valid(scene: Scene) -> None:
    scene.open(EVENING)
    scene.go(13, 5)


def with_problems(scene: Scene) -> None:
    scene.open(WITH_PROBLEMS)
    scene.page.desk.show_view(View.TEXT)
    scene.page.telling.timer.timeout.emit()
    scene.press(Key.Key_F8)
    scene.page.save()


def many_problems(scene: Scene) -> None:
    scene.open("routine: a\nname: A\nsteps:\n" + "  - nothing: 45 s\n" * 80)
    scene.page.desk.show_view(View.TEXT)


def no_yaml(scene: Scene) -> None:
    scene.open(EVENING)
    scene.page.desk.show_view(View.TEXT)
    scene.go(4, 8)
    scene.type("[")
    scene.page.check()


def nothing_yet(scene: Scene) -> None:
    scene.page.begin("Evening run")
    scene.page.desk.show_view(View.TEXT)


def completing(scene: Scene) -> None:
    scene.open(EVENING)
    scene.page.desk.show_view(View.TEXT)
    scene.go(11, 1)
    scene.page.area.textCursor().insertText("  - psoas")
    scene.page.completion.ask()


def completing_keys(scene: Scene) -> None:
    scene.open(EVENING)
    scene.page.desk.show_view(View.TEXT)
    scene.go(17, 1)
    scene.page.area.textCursor().insertText("      \n")
    scene.go(17, 7)
    scene.page.completion.ask()


def changed_outside(scene: Scene) -> None:
    path = scene.open(EVENING)
    scene.page.desk.show_view(View.TEXT)
    scene.type("#")
    path.write_text(EVENING.replace("60 s", "50 s"), encoding="utf-8")
    scene.page.writing.look()


def removed_outside(scene: Scene) -> None:
    scene.open(EVENING).unlink()
    scene.page.writing.look()


def copy(scene: Scene) -> None:
    scene.page.open_file(routines_dir() / "first-length.yaml")
    scene.page.desk.show_view(View.TEXT)


def exercise(scene: Scene) -> None:
    scene.page.open_file(routines_dir() / "exercises" / "half-kneeling.yaml")
    scene.type("#")
    scene.page.preview.pose_chosen.emit()


def program(scene: Scene) -> None:
    scene.open(PROGRAM, "programs/mine.yaml")


def finding(scene: Scene) -> None:
    scene.open(EVENING)
    scene.page.desk.show_view(View.TEXT)
    scene.page.finder.open()
    scene.page.finder.field.setText("45 s")
    scene.page.finder.field.setText("nowhere")


def switching_tab(scene: Scene) -> None:
    valid(scene)
    scene.page.desk.show_view(View.TEXT)
    scene.press(Key.Key_M, CONTROL)
    scene.press(Key.Key_Period, CONTROL)


def begun_before(scene: Scene) -> None:
    scene.page.begin("Evening run")
    scene.page.desk.show_view(View.TEXT)
    scene.type("#")
    scene.page.writing.keep()
    scene.page.begin("Evening run")


def unsaved(scene: Scene) -> None:
    path = scene.open(EVENING)
    scene.page.desk.show_view(View.TEXT)
    scene.type("#")
    scene.page.writing.keep()
    scene.page.open_file(path)


STATES: tuple[Act, ...] = (
    *(valid, with_problems, many_problems, no_yaml, nothing_yet, completing, completing_keys),
    *(changed_outside, removed_outside, copy, exercise, program, finding, switching_tab),
    *(begun_before, unsaved),
)


@pytest.mark.parametrize("act", STATES, ids=lambda act: act.__name__)
def test_no_state_of_it_is_left_in_english(
    abroad: Scene, said: list[str], monkeypatch: pytest.MonkeyPatch, act: Act
) -> None:
    act(abroad)
    eye = Eye(monkeypatch)
    abroad.page.grab()
    ids = sorted(abroad.workshop.exercise_ids(), key=len, reverse=True)
    besides = (*OWN_WORDS, *ids)
    if abroad.page.completion.isVisible():
        besides += tuple(offer.text.strip(": ") for offer in abroad.page.completion.offers)
    assert left_in_english(abroad.page, eye, besides=besides) == []
    assert untranslated(said, besides=besides) == []


@pytest.mark.parametrize("act", STATES, ids=lambda act: act.__name__)
def test_what_is_said_is_not_written(abroad: Scene, act: Act) -> None:
    act(abroad)
    assert "⟦" not in abroad.text


def test_what_mends_a_line_is_written_as_the_format_has_it(abroad: Scene) -> None:
    abroad.open(WITH_PROBLEMS)
    abroad.page.desk.show_view(View.TEXT)
    for _ in range(3):
        abroad.press(Key.Key_F8)
        abroad.press(Key.Key_Period, CONTROL)
    assert abroad.messages == []
    assert abroad.text == EVENING.replace("hold: 60 s", "hold: 60")


def test_a_notice_about_tab_goes_when_tab_moves_text_again(abroad: Scene) -> None:
    switching_tab(abroad)
    assert abroad.page.notice.sentence
    abroad.press(Key.Key_M, CONTROL)
    assert not abroad.page.notice.sentence


def test_waits_rests_and_days_have_their_signs_in_every_language(abroad: Scene) -> None:
    abroad.open(EVENING.replace("Have a strap within reach.", "Day of rest"))
    signs = {row.title: row.sign for row in abroad.page._state.rows if row.exercise is None}
    assert signs == {"Day of rest": "note", "⟦Rest⟧": "timer"}


@pytest.mark.parametrize("count", [0, 1, 2])
def test_sentences_about_the_file(abroad: Scene, count: int) -> None:
    path = Path("evening-run.yaml")
    error = ContentError([problem("a", count, count, "⟦wrong⟧")])
    sentences = [
        words.cannot_open(path, error),
        words.cannot_open(path, CannotWrite("⟦full⟧")),
        words.begun("Evening run"),
        words.saved(count),
        words.problems(count),
        words.standing(path, count, unsaved=True),
        words.standing(None, count, unsaved=False),
    ]
    assert untranslated(sentences, besides=OWN_WORDS) == []
