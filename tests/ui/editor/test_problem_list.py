"""In little room the sentence of a problem is what is seen first."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from routine_app.content.problem import Problem
from routine_app.domain.preferences import Preferences
from routine_app.ui.editor.problem_list import ProblemList
from routine_app.ui.theme import theme_of

PROBLEM = Problem("run.yaml", 5, 1, '"brath" is not a key of a routine.')


def _shown(qtbot: QtBot, width: int) -> ProblemList:
    listed = ProblemList(theme_of(Preferences()))
    qtbot.addWidget(listed)
    listed.show_problems([PROBLEM])
    listed.resize(width, 200)
    listed.show()
    return listed


def test_beside_its_line_where_there_is_room(qtbot: QtBot) -> None:
    row = _shown(qtbot, 900).rows[0]
    qtbot.waitUntil(lambda: row.words.x() > row.way.geometry().right())
    assert row.words.y() < row.way.geometry().bottom()


def test_above_its_line_where_there_is_little(qtbot: QtBot) -> None:
    row = _shown(qtbot, 300).rows[0]
    qtbot.waitUntil(lambda: row.words.geometry().bottom() <= row.way.y())
