"""Whoever does not read English finds their language on the first page."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.language import Language, speak
from routine_app.domain.value import replace
from routine_app.ui.first_run.page import FirstRunPage
from routine_app.ui.widgets.thumbnail import PictureQueue
from tests.ui.desk import Desk, desk
from tools.shots_data import UNREAD


@pytest.fixture
def begun() -> list[str]:
    return []


def page_of(qtbot: QtBot, made: Desk, begun: list[str], width: int = 1180) -> FirstRunPage:
    services = replace(made.services, start_again=lambda: begun.append("again"))
    page = FirstRunPage(services, made.themes, PictureQueue())
    qtbot.addWidget(page)
    page.resize(width, 760)
    page.show()
    return page


def test_the_others_are_offered_once_by_their_own_names(qtbot: QtBot, begun: list[str]) -> None:
    made = desk(UNREAD)
    for width in (1180, 800):
        page = page_of(qtbot, made, begun, width)
        seen = [link for row in (page.beside, page.below) for link in row.links if link.isVisible()]
        assert [link.text() for link in seen] == ["Deutsch", "Español", "Français"]


def test_one_is_kept_and_the_program_begins_anew(qtbot: QtBot, begun: list[str]) -> None:
    made = desk(UNREAD)
    page_of(qtbot, made, begun).beside.links[0].click()
    assert made.services.preferences.value.language == "de"
    assert begun == ["again"]


def test_the_language_that_is_spoken_is_not_among_them(qtbot: QtBot, begun: list[str]) -> None:
    speak(Language("fr"))
    page = page_of(qtbot, desk(UNREAD), begun)
    assert [link.text() for link in page.beside.links] == ["English", "Deutsch", "Español"]


def test_later_steps_do_not_show_them(qtbot: QtBot, begun: list[str]) -> None:
    page = page_of(qtbot, desk(UNREAD), begun)
    page.tick.click()
    page.foot.main.click()
    assert page.step is page.health
    assert not page.beside.isVisible()
