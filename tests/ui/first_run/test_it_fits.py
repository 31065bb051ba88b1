"""Nobody has to scroll through the first start in a window of usual size, in any language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from routine_app.domain.language import LANGUAGES, speak
from routine_app.domain.value import replace
from routine_app.resources import assets_dir
from routine_app.system.catalogue import read_language
from routine_app.ui.first_run.page import FirstRunPage
from routine_app.ui.reflow import reflow_of
from routine_app.ui.widgets.thumbnail import PictureQueue
from tests.ui.desk import desk
from tools.shots_data import UNREAD
from tools.shots_language import library_for_pictures

USUAL, ABUNDANT = QSize(1180, 760), QSize(1180, 1000)
FLOOR = 3


def page_of(qtbot: QtBot, size: QSize = USUAL) -> FirstRunPage:
    made = desk(UNREAD, library=library_for_pictures())
    page = FirstRunPage(made.services, made.themes, PictureQueue())
    page.apply_theme(made.themes.theme)
    qtbot.addWidget(page)
    page.resize(size)
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_step_is_scrolled_in_a_usual_window(qtbot: QtBot, code: str) -> None:
    speak(read_language(code, assets_dir() / "languages"))
    page = page_of(qtbot)
    for place in range(page.course.last + 1):
        page._show(page._at(place))
        qtbot.waitUntil(lambda: page.step.verticalScrollBar().maximum() == 0)


def test_what_would_be_scrolled_stands_closer_together_instead(qtbot: QtBot) -> None:
    speak(read_language("de", assets_dir() / "languages"))
    assert not reflow_of(USUAL.width(), USUAL.height(), 1.0).low
    page = page_of(qtbot)
    close = page.note.column.spacing()
    page.resize(ABUNDANT)
    qtbot.waitUntil(lambda: page.note.column.spacing() > close)


def test_voice_and_reminder_are_in_view_with_the_largest_seconds(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    store = page._services.preferences
    store.save(replace(store.value, large_timer=True, reminder="07:30"))
    page._show(page._at(FLOOR))
    qtbot.waitUntil(lambda: page.step.verticalScrollBar().maximum() == 0)
