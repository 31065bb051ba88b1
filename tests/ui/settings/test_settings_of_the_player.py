"""What Settings say of a screen that is kept on."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from routine_app.domain.value import replace
from routine_app.system.keep_awake import NOT_GRANTED
from routine_app.ui.settings.page import SettingsPage
from tests.ui.desk import desk
from tools.shots_data import DUE


class Scene:
    """Settings over a screen that may refuse to stay on."""

    def __init__(self, qtbot: QtBot) -> None:
        self.made = desk(DUE)
        self.problem = ""
        services = replace(self.made.services, screen_problem=lambda: self.problem)
        self.page = SettingsPage(services, self.made.themes)
        qtbot.addWidget(self.page)
        self.page.show()

    def said(self) -> list[str]:
        return [label.text() for label in self.page.findChildren(QLabel)]


def test_a_refusal_is_said_in_one_sentence_until_it_is_over(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    usual = [text for text in scene.said() if text.startswith("While you practise the screen")]
    assert len(usual) == 1
    scene.problem = NOT_GRANTED
    scene.page.refresh()
    assert NOT_GRANTED in scene.said()
    assert usual[0] not in scene.said()
    scene.problem = ""
    scene.page.refresh()
    assert usual[0] in scene.said()


def test_it_is_on_until_somebody_switches_it_off(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    assert scene.page.keep_awake.isChecked()
    scene.page.keep_awake.click()
    assert not scene.made.services.preferences.value.keep_awake
