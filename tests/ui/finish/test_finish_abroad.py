"""Finish in another language: nothing is left in English."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from routine_app.content.names import Names
from routine_app.domain.record import CheckIn
from routine_app.ui.finish.page import FinishPage
from routine_app.ui.finish.words import change_words, finish_words, way_words
from routine_app.ui.player.controller import FinishedRun
from tests.pseudo_language import speak_pseudo, untranslated
from tests.ui.finish.evening import evening, play
from tests.ui.foreign import desk_abroad, left_in_english
from tests.ui.player.studio import EVENING, Studio
from tests.ui.pseudo import Eye
from tools.shots_data import DONE

OF_RUN = [step.exercise for step in EVENING.exercise_steps]
OF_LIBRARY = ("Half-kneeling stretch", "Couch stretch")
"""This studio has the shipped library in English."""
NAMES = (EVENING.name, *(exercise.short_name for exercise in OF_RUN), *OF_LIBRARY)
PLAYED = [
    pytest.param({}, id="whole"),
    pytest.param({"skip": 2}, id="with-one-skipped"),
    pytest.param({"until": 30}, id="partial"),
    pytest.param({"until": 100}, id="partial-of-minutes"),
    pytest.param({"until": 0}, id="nothing-held"),
]


def show(qtbot: QtBot, made: Studio, finished: FinishedRun) -> FinishPage:
    page = FinishPage(made.services, made.themes)
    qtbot.addWidget(page)
    page.resize(1180, 760)
    page.show_run(finished)
    page.show()
    return page


@pytest.mark.parametrize("played", PLAYED)
@pytest.mark.parametrize("days_before", [0, 7])
def test_nothing_is_left_in_english(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, played: dict[str, int], days_before: int
) -> None:
    speak_pseudo()
    made = evening(days_before)
    page = show(qtbot, made, play(made, made.practice.run_today(), **played))
    assert left_in_english(page, Eye(monkeypatch), besides=NAMES) == []


def test_a_second_and_another_routine(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    speak_pseudo()
    made = evening(7)
    eye = Eye(monkeypatch)
    for run in (
        made.practice.run_routine(EVENING),
        made.practice.run_today(),
        made.practice.run_routine(EVENING),
    ):
        page = show(qtbot, made, play(made, run))
        assert left_in_english(page, eye, besides=NAMES) == []


def test_what_was_told_and_what_is_not_recorded(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak_pseudo()
    made = evening(7)
    finished = play(made, made.practice.run_today())
    made.practice.check_in(CheckIn(finished.session_id, before=6, after=3))
    page = show(qtbot, made, finished)
    eye = Eye(monkeypatch)
    assert left_in_english(page, eye, besides=NAMES) == []
    page.show_run(FinishedRun(finished.run, "nobody"))
    assert left_in_english(page, eye, besides=NAMES) == []


def test_how_tightness_changed() -> None:
    assert [change_words(*told) for told in ((6, 3), (3, 6), (3, 3), (None, 3), (3, None))] == [
        "3, down by 3",
        "6, up by 3",
        "3, the same",
        "3",
        "",
    ]
    speak_pseudo()
    assert untranslated(way_words(6, after) for after in (3, 6, 9)) == []


def test_a_session_that_began_in_another_language_has_the_names_of_now() -> None:
    made = desk_abroad(DONE)
    days = made.services.practice.agenda()
    session = days.sessions[-1]
    words = finish_words(days, session, 4, Names(made.services.library))
    assert untranslated([words.routine, *(item.name for item in words.items)]) == []
    assert finish_words(days, session, 4).routine == session.routine_name
