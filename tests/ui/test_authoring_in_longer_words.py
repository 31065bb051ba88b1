"""Where routines are written, nothing is cut when every text is a third longer."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from routine_app.content.library import Library
from routine_app.resources import routines_dir
from routine_app.ui.builder.name_sheet import NameSheet
from routine_app.ui.builder.view import BuilderView
from routine_app.ui.editor import words
from routine_app.ui.editor.page import EditorPage
from routine_app.ui.editor.view import View
from routine_app.ui.main_window import MainWindow
from tests.pseudo_language import GROWTH, pseudo_library, speak_pseudo
from tests.ui.desk import desk, practised
from tests.ui.pseudo import Eye
from tests.ui.test_no_text_is_cut import assert_nothing_cut, open_window
from tools.shots_builder import BROKEN, SIX
from tools.shots_data import DUE
from tools.shots_editor import EVENING, WITH_PROBLEMS

each_window = pytest.mark.parametrize(
    ("size", "scale"),
    [(size, scale) for size in (QSize(800, 560), QSize(1180, 760)) for scale in (1.0, 2.0)],
    ids=lambda value: f"{value.width()}x{value.height()}" if isinstance(value, QSize) else None,
)


@cache
def longer_library() -> Library:
    return pseudo_library(routines_dir(), growth=GROWTH)


def open_file(
    qtbot: QtBot, folder: Path, text: str, size: QSize, scale: float, *, in_text: bool
) -> MainWindow:
    """A file of one's own in a window that speaks the longer language."""
    practised(DUE)
    speak_pseudo(GROWTH)
    made = desk(DUE, folder, text_scale=scale, library=longer_library())
    workshop = made.services.workshop()
    assert workshop is not None
    path = workshop.own_folder / "evening-run.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    window = open_window(qtbot, made, size)
    window.authoring.edit(path, in_text=in_text)
    return window


def assert_well_set(qtbot: QtBot, window: MainWindow, eye: Eye) -> None:
    assert_nothing_cut(qtbot, window)
    eye.cut.clear()
    window.grab()
    assert "\n".join(eye.cut) == ""


def editor(window: MainWindow) -> EditorPage:
    found = window.findChild(EditorPage)
    assert isinstance(found, EditorPage)
    return found


@each_window
@pytest.mark.parametrize("view", [View.TEXT, View.PREVIEW])
@pytest.mark.parametrize("text", [EVENING, WITH_PROBLEMS], ids=["good", "broken"])
def test_the_editor(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    text: str,
    view: View,
    size: QSize,
    scale: float,
) -> None:
    eye = Eye(monkeypatch)
    window = open_file(qtbot, tmp_path, text, size, scale, in_text=True)
    page = editor(window)
    page.keeping._on_changed_outside(True)
    if page.head.views.button(view).isVisible():
        page.head.views.button(view).click()
    assert_well_set(qtbot, window, eye)
    page.notice.say(words.begun("Evening run"), quiet=True)
    assert_well_set(qtbot, window, eye)


def as_it_is(view: BuilderView) -> None:
    assert view.isVisible()


def opened(view: BuilderView) -> None:
    view.steps.show_step(2, opened=True, focus=True)


def broken(view: BuilderView) -> None:
    view.steps.show_step(1, opened=True, focus=True)


def removed(view: BuilderView) -> None:
    view.steps.remove(1)


def sought(view: BuilderView) -> None:
    view.add_button.click()
    assert view.finder is not None
    QTest.keyClicks(view.finder.search, "brigde")


@each_window
@pytest.mark.parametrize(
    ("text", "act"),
    [
        *((SIX, act) for act in (as_it_is, opened, removed, sought)),
        (BROKEN, broken),
        (SIX.replace("steps:", "steps: ["), as_it_is),
    ],
    ids=["steps", "opened", "removed", "sought", "broken", "unreadable"],
)
def test_the_builder(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    text: str,
    act: Callable[[BuilderView], None],
    size: QSize,
    scale: float,
) -> None:
    eye = Eye(monkeypatch)
    text = text.replace("routine: evening\n", "routine: evening-run\n")
    window = open_file(qtbot, tmp_path, text, size, scale, in_text=False)
    editor(window).head.views.button(View.STEPS).click()
    view = window.findChild(BuilderView)
    assert isinstance(view, BuilderView)
    act(view)
    assert_well_set(qtbot, window, eye)


@each_window
def test_the_name_of_a_new_routine(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: QSize, scale: float
) -> None:
    eye = Eye(monkeypatch)
    window = open_file(qtbot, tmp_path, SIX, size, scale, in_text=False)
    window.authoring.begin()
    assert window.findChild(NameSheet) is not None
    assert_well_set(qtbot, window, eye)
