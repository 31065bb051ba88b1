"""The window around the pages in another language: nothing is left in English."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.pose import Side
from routine_app.figure.muscles import MuscleLengths, SideLengths
from routine_app.ui import crash_notice, muscle_words
from routine_app.ui.desktop import open_path
from routine_app.ui.gate import GatePage, Question
from routine_app.ui.keys_sheet import KEYS, KeysSheet
from routine_app.ui.navigation import NavigationBar
from routine_app.ui.summary import SummaryPage
from tests.pseudo_language import speak_pseudo, untranslated
from tests.ui.foreign import desk_abroad, left_in_english
from tests.ui.pseudo import Eye
from tools.shots_checks import MEASURED
from tools.shots_data import COMPLETE, OVER, State


@pytest.mark.parametrize("state", [COMPLETE, OVER, MEASURED], ids=lambda state: state.name)
def test_looking_back(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, state: State) -> None:
    made = desk_abroad(state)
    page = SummaryPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.resize(1180, 1400)
    page.refresh()
    assert left_in_english(page, Eye(monkeypatch)) == []


def test_the_question_before_a_day(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    made = desk_abroad()
    program = made.services.library.program("21-day-reset")
    gate = next(day.gate for day in program.days if day.gate is not None)
    page = GatePage(made.themes.theme)
    qtbot.addWidget(page)
    page.ask(Question(gate, "", ""))
    page.resize(1000, 800)
    assert left_in_english(page, Eye(monkeypatch)) == []


def test_the_list_of_keys(qtbot: QtBot) -> None:
    made = desk_abroad()
    parent = QWidget()
    qtbot.addWidget(parent)
    assert left_in_english(KeysSheet(made.themes.theme, parent, KEYS[2][0])) == []


def test_the_pages_by_name(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    made = desk_abroad()
    bar = NavigationBar(made.themes.theme)
    qtbot.addWidget(bar)
    eye = Eye(monkeypatch)
    for shared in (False, True):
        bar.promise.show_shared(shared)
        assert left_in_english(bar, eye, besides=["routine"]) == []


def test_the_muscle_view() -> None:
    speak_pseudo()
    lengths = [SideLengths(size, size) for size in (0.8, 1.0, 1.2)]
    for right, left in product(lengths, lengths):
        both = MuscleLengths(right=right, left=left)
        said = [muscle_words.worked_words(both), muscle_words.both_words(both)]
        said += [muscle_words.side_words(side, right.change) for side in Side]
        assert untranslated(said) == []


def test_an_error_of_our_own(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    speak_pseudo()
    shown: list[str] = []

    def look(box: QMessageBox) -> int:
        shown.extend((box.text(), *(button.text() for button in box.buttons())))
        return 0

    monkeypatch.setattr(QMessageBox, "exec", look)
    crash_notice.show_crash("")
    assert len(shown) == 2
    assert untranslated(shown) == []


def test_a_file_that_nothing_opens(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    speak_pseudo()
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda url: False)
    assert untranslated([open_path(Path("/a/file"))]) == []
