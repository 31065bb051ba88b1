"""In a language a third longer than English nothing is cut, and no text lies over another."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from routine_app.domain.session_run import Command
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from routine_app.ui.player.page import PlayerPage
from tests.pseudo_language import GROWTH
from tests.ui.foreign import desk_abroad
from tests.ui.pseudo import Eye
from tests.ui.test_no_text_is_cut import (
    assert_nothing_cut,
    open_window,
    show_essentials,
    show_filters,
    show_first_step,
    show_known,
    show_muscles,
    show_program,
    show_programs,
    show_steps,
)
from tools.shots_data import (
    CHANGED,
    DONE,
    DUE,
    FIRST_DAY,
    HALF_DONE,
    OVER,
    PROBLEM,
    QUESTION,
    RICH,
    UNREAD,
    State,
)
from tools.shots_player import MOMENTS, Moment, reach, with_gate

each_window = pytest.mark.parametrize(
    ("size", "scale"),
    [(size, scale) for size in (QSize(800, 560), QSize(1180, 760)) for scale in (1.0, 2.0)],
    ids=lambda value: f"{value.width()}x{value.height()}" if isinstance(value, QSize) else None,
)
desk = partial(desk_abroad, growth=GROWTH)


@pytest.fixture
def eye(monkeypatch: pytest.MonkeyPatch) -> Eye:
    return Eye(monkeypatch)


_ONE_LETTER = re.compile("⟦.⟧” in")
"""The letter on a leg: without its brackets it has room."""


def assert_well_set(qtbot: QtBot, window: MainWindow, eye: Eye, *, elides: bool = False) -> None:
    """Nothing is cut, nothing lies over another thing; some lists `elide` what they show whole
    beside them.
    """
    assert_nothing_cut(qtbot, window)
    eye.cut.clear()
    eye.written.clear()
    window.grab()
    cut = [said for said in eye.cut if not _ONE_LETTER.search(said)]
    assert "\n".join(said for said in cut if not (elides and "” became “" in said)) == ""
    assert "\n".join(eye.overlaps()) == ""


@each_window
@pytest.mark.parametrize(
    "state", [FIRST_DAY, DUE, DONE, HALF_DONE, OVER, PROBLEM, UNREAD], ids=lambda s: s.name
)
def test_today_and_first_run(
    qtbot: QtBot, tmp_path: Path, eye: Eye, state: State, size: QSize, scale: float
) -> None:
    made = desk(state, tmp_path, text_scale=scale, notices=("The history was set aside.",))
    assert_well_set(qtbot, open_window(qtbot, made, size), eye)


@each_window
@pytest.mark.parametrize("number", [2, 3, 4])
def test_the_steps_of_the_first_run(
    qtbot: QtBot, eye: Eye, number: int, size: QSize, scale: float
) -> None:
    window = open_window(qtbot, desk(UNREAD, text_scale=scale), size)
    show_first_step(window, number)
    assert_well_set(qtbot, window, eye)


@each_window
@pytest.mark.parametrize("state", [FIRST_DAY, RICH, OVER], ids=lambda state: state.name)
def test_history(qtbot: QtBot, eye: Eye, state: State, size: QSize, scale: float) -> None:
    window = open_window(qtbot, desk(state, text_scale=scale), size)
    window.show_page(PageName.HISTORY)
    assert_well_set(qtbot, window, eye, elides=True)


@each_window
def test_library_and_settings(
    qtbot: QtBot, tmp_path: Path, eye: Eye, size: QSize, scale: float
) -> None:
    window = open_window(qtbot, desk(PROBLEM, tmp_path, text_scale=scale), size)
    window.show_page(PageName.SETTINGS)
    assert_well_set(qtbot, window, eye)
    window.show_page(PageName.LIBRARY)
    assert_well_set(qtbot, window, eye)
    lists = (show_programs, show_program, show_essentials, show_known, show_filters)
    for act in (*lists, show_muscles, show_steps):
        act(window)
        assert_well_set(qtbot, window, eye)


@each_window
def test_the_look_back(qtbot: QtBot, eye: Eye, size: QSize, scale: float) -> None:
    window = open_window(qtbot, desk(OVER, text_scale=scale), size)
    window.show_summary()
    assert_well_set(qtbot, window, eye)


@each_window
@pytest.mark.parametrize("state", [QUESTION, FIRST_DAY, CHANGED], ids=lambda state: state.name)
def test_before_today(qtbot: QtBot, eye: Eye, state: State, size: QSize, scale: float) -> None:
    window = open_window(qtbot, desk(state, text_scale=scale), size)
    if state is not CHANGED:
        window.start_today()
    assert_well_set(qtbot, window, eye)


@each_window
def test_sheet_and_finish(qtbot: QtBot, eye: Eye, size: QSize, scale: float) -> None:
    window = open_window(qtbot, desk(DUE, text_scale=scale), size)
    window.show_keys()
    assert_well_set(qtbot, window, eye)
    window.start_today()
    player = window.findChild(PlayerPage)
    assert isinstance(player, PlayerPage)
    player.controller.command(Command.END)
    assert_well_set(qtbot, window, eye)


def start(window: MainWindow, moment: Moment) -> PlayerPage:
    """The player at this moment."""
    services = window._services
    if moment.routine:
        routine = services.library.routine(moment.routine)
        window.start_routine(with_gate(routine) if moment.name == "wait" else routine)
    else:
        window.start_today()
    player = window.findChild(PlayerPage)
    assert isinstance(player, PlayerPage)
    window.setUpdatesEnabled(False)
    reach(player.controller, services.clock, moment)  # type: ignore[arg-type]  # a fake one
    window.setUpdatesEnabled(True)
    return player


@each_window
@pytest.mark.parametrize("moment", MOMENTS, ids=lambda moment: moment.name)
def test_player(qtbot: QtBot, eye: Eye, moment: Moment, size: QSize, scale: float) -> None:
    window = open_window(qtbot, desk(DUE, text_scale=scale), size)
    player = start(window, moment)
    for name in moment.key.split():
        qtbot.keyClick(player.stage, Qt.Key[f"Key_{name}"])
    assert_well_set(qtbot, window, eye)
