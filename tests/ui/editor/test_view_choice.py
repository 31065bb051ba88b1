"""The ways to look at a file keep to one row: signs stand where words have no room."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from routine_app.ui.editor.view import NAMES, View
from routine_app.ui.editor.view_choice import ViewChoice
from tests.ui.desk import desk


def choice(qtbot: QtBot) -> ViewChoice:
    themes = desk().themes
    found = ViewChoice(themes.theme)
    themes.setParent(found)
    qtbot.addWidget(found)
    return found


def words(of: ViewChoice) -> list[str]:
    return [button.text() for button in of.choices]


def names(of: ViewChoice) -> list[str]:
    return [button.accessibleName() for button in of.choices]


def test_words_give_way_to_signs_and_come_back(qtbot: QtBot) -> None:
    views = choice(qtbot)
    wide, told = views.sizeHint().width(), names(views)
    views.fit(wide)
    assert words(views) == [*NAMES]
    views.fit(wide - 1)
    assert words(views) == ["", "", ""]
    assert views.sizeHint().width() < wide
    assert names(views) == told
    views.fit(wide)
    assert words(views) == [*NAMES]
    assert views.sizeHint().width() == wide


def test_what_is_not_shown_needs_no_room(qtbot: QtBot) -> None:
    views = choice(qtbot)
    wide = views.sizeHint().width()
    views.button(View.STEPS).hide()
    views.fit(wide - 1)
    assert words(views) == [*NAMES]


def test_a_sign_is_pressed_like_a_word(qtbot: QtBot) -> None:
    views = choice(qtbot)
    views.fit(1)
    with qtbot.waitSignal(views.chosen) as chosen:
        views.button(View.PREVIEW).click()
    assert chosen.args == [View.PREVIEW]
