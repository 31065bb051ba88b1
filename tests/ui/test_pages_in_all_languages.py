"""No text of a page is cut in any language, in the smallest window, with large text too.

Words of their own length decide, not texts of a greater length: German writes in one word what
others write in three. Dates are those of the language.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSize
from pytestqt.qtbot import QtBot

from routine_app.domain.health import Health
from routine_app.domain.language import LANGUAGES
from routine_app.ui.health.safety_sheet import SafetySheet
from routine_app.ui.health.sheets import AnswersSheet, OwnSheet, SlidersSheet, ThingsSheet
from routine_app.ui.keys_sheet import KeysSheet
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from tests.ui.test_no_text_is_cut import (
    assert_nothing_cut,
    open_window,
    show_essentials,
    show_exercise,
    show_filters,
    show_first_step,
    show_known,
    show_muscles,
    show_program,
    show_programs,
    show_steps,
)
from tests.ui.tongues import desk_in
from tools.shots_data import (
    DONE,
    DUE,
    FIRST_DAY,
    HALF_DONE,
    MISSED,
    OVER,
    PROBLEM,
    RICH,
    UNREAD,
    State,
)

SMALL = QSize(800, 560)
TODAY = (FIRST_DAY, DUE, DONE, HALF_DONE, MISSED, OVER, PROBLEM)
LISTS = (show_programs, show_program, show_essentials, show_known, show_filters, show_exercise)

each_scale = pytest.mark.parametrize("scale", [1.0, 2.0], ids=["usual text", "large text"])


@pytest.fixture(params=[code for code in LANGUAGES if code != "en"])
def tongue(request: pytest.FixtureRequest) -> Iterator[str]:
    """A language, with its dates and numbers."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def window_in(
    qtbot: QtBot, tongue: str, state: State, scale: float, folder: Path | None = None
) -> MainWindow:
    return open_window(qtbot, desk_in(tongue, state, folder, text_scale=scale), SMALL)


@each_scale
@pytest.mark.parametrize("state", TODAY, ids=lambda state: state.name)
def test_today(qtbot: QtBot, tongue: str, state: State, scale: float) -> None:
    assert_nothing_cut(qtbot, window_in(qtbot, tongue, state, scale))


@each_scale
def test_the_first_run(qtbot: QtBot, tongue: str, scale: float) -> None:
    for number in (2, 3, 4):
        window = window_in(qtbot, tongue, UNREAD, scale)
        if number == 2:
            assert_nothing_cut(qtbot, window)
        show_first_step(window, number)
        assert_nothing_cut(qtbot, window)
        window.close()


@each_scale
def test_history_and_look_back(qtbot: QtBot, tongue: str, scale: float) -> None:
    for state in (FIRST_DAY, RICH, OVER):
        window = window_in(qtbot, tongue, state, scale)
        window.show_page(PageName.HISTORY)
        assert_nothing_cut(qtbot, window)
    window.show_summary()
    assert_nothing_cut(qtbot, window)


@each_scale
def test_library_and_settings(qtbot: QtBot, tmp_path: Path, tongue: str, scale: float) -> None:
    window = window_in(qtbot, tongue, PROBLEM, scale, tmp_path)
    for name in (PageName.SETTINGS, PageName.LIBRARY):
        window.show_page(name)
        assert_nothing_cut(qtbot, window)
    for show in (*LISTS, show_muscles, show_steps):
        show(window)
        assert_nothing_cut(qtbot, window)


@each_scale
def test_sheets(qtbot: QtBot, tongue: str, scale: float) -> None:
    made = desk_in(tongue, DUE, text_scale=scale)
    window, services, theme = open_window(qtbot, made, SMALL), made.services, made.themes.theme
    services.health.save(Health(told=True, urgent=True))
    window.show_keys()
    assert_nothing_cut(qtbot, window)
    for sheet in (
        KeysSheet(theme, window),
        SafetySheet(services.library.safety(), theme, window),
        *(kind(services, theme, window) for kind in (AnswersSheet, SlidersSheet)),
        *(kind(services, theme, window) for kind in (ThingsSheet, OwnSheet)),
    ):
        sheet.open()
        assert_nothing_cut(qtbot, sheet)
        sheet.close()
