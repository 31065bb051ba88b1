"""The first start in another language: nothing is left in English."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.language import LANGUAGES
from routine_app.domain.value import replace
from routine_app.ui.first_run.page import FirstRunPage
from routine_app.ui.widgets.thumbnail import PictureQueue
from tests.ui.foreign import desk_abroad, left_in_english
from tests.ui.pseudo import Eye
from tools.shots_data import UNREAD

SAME = ("routine", *LANGUAGES.values())


def page_of(qtbot: QtBot) -> FirstRunPage:
    made = desk_abroad(UNREAD)
    page = FirstRunPage(made.services, made.themes, PictureQueue())
    qtbot.addWidget(page)
    page.resize(1180, 900)
    page.show()
    return page


def test_every_step(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page = page_of(qtbot)
    eye = Eye(monkeypatch)
    for place in range(page.course.last + 1):
        page._show(page._at(place))
        assert left_in_english(page, eye, besides=SAME) == [], place


def test_what_is_missing_and_what_an_urgent_sign_means(qtbot: QtBot) -> None:
    page = page_of(qtbot)
    page._on_main()
    assert left_in_english(page, besides=SAME) == []
    store = page._services.health
    store.save(replace(store.value, urgent=True))
    page.refresh()
    assert left_in_english(page, besides=SAME) == []
