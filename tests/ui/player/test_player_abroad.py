"""The player in another language: nothing on the stage, its cards and buttons is left in English."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QSize, Qt
from pytestqt.qtbot import QtBot

from routine_app.domain.dose import MINUTE, SECOND
from routine_app.domain.language import Language, speak, tr
from routine_app.domain.moment import Gap
from routine_app.domain.player import HalfWay, SegmentEntered
from routine_app.domain.pose import Side
from routine_app.domain.timeline import SegmentKind, build_timeline
from routine_app.domain.value import replace
from routine_app.domain.words import kept_words
from routine_app.ui.main_window import MainWindow
from routine_app.ui.player import questions, words
from routine_app.ui.player.reader import reader_words, time_words
from routine_app.ui.player.sides import the_side
from tests.fakes import make_exercise
from tests.pseudo_language import speak_pseudo, untranslated
from tests.ui.foreign import desk_abroad, left_in_english
from tests.ui.player import studio
from tests.ui.player.studio import player_at
from tests.ui.pseudo import Eye
from tests.ui.test_longer_texts import start
from tools.shots_data import DUE, EVENING
from tools.shots_player import MOMENTS, Moment

TIMELINE = build_timeline(studio.EVENING, studio.PREFERENCES.timeline_settings())
OF_TESTS = tuple(s.exercise.short_name for s in TIMELINE.work if s.exercise is not None)
GATE = "Fetch the strap."
OF_TESTS = (*OF_TESTS, GATE, "Tuck the pelvis under.")


@pytest.mark.parametrize("moment", MOMENTS, ids=lambda moment: moment.name)
def test_nothing_on_the_stage_is_left_in_english(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, moment: Moment
) -> None:
    made = desk_abroad(DUE)
    window = MainWindow(made.services, made.themes)
    qtbot.addWidget(window)
    window.resize(QSize(1180, 760))
    window.show()
    player = start(window, moment)
    for key in moment.key.split():
        qtbot.keyClick(player, Qt.Key[f"Key_{key}"])
    assert left_in_english(player, Eye(monkeypatch), besides=[GATE]) == []
    state = player.controller.state
    assert state is not None
    assert untranslated([reader_words(state.shown), time_words(state.shown)], besides=[GATE]) == []


def test_what_readers_are_told() -> None:
    player = player_at(SegmentKind.HOLD)
    speak_pseudo()
    for segment in TIMELINE.segments:
        said = words.announcement([SegmentEntered(0, segment)], player)
        assert said is not None
        assert untranslated([said.text], besides=OF_TESTS) == []
    hold = next(s for s in TIMELINE.segments if s.kind is SegmentKind.HOLD)
    half = words.announcement([HalfWay(0, hold)], player)
    assert half is not None
    assert untranslated([half.text]) == []


@pytest.mark.parametrize("length", [5 * SECOND, 14 * MINUTE, 60 * MINUTE, 121 * MINUTE])
def test_the_account_of_a_gap(length: int) -> None:
    speak_pseudo()
    before = EVENING
    gap = Gap(length, before, before + timedelta(milliseconds=length))
    notice = words.gap_notice(gap, player_at(SegmentKind.HOLD, 18_000))
    assert untranslated([notice.title, notice.text, notice.go_on]) == []
    asked = questions.after_gap(notice)
    assert untranslated([text for _, text in asked.answers]) == []


def test_questions_and_the_words_of_the_far_stage() -> None:
    speak_pseudo()
    asked = questions.who_speaks()
    lunge = replace(make_exercise("lunge", name="⟦Lunge⟧"), stop_if=("⟦It hurts.⟧",))
    rules = questions.stop_rules(lunge, lunge, (), swaps=True)
    texts = [asked.title, asked.text, *(text for _, text in (*asked.answers, *rules.answers))]
    assert rules.rules is not None
    texts += [rules.title, *rules.rules.own, rules.rules.note, tr(questions.PREVIEW)]
    texts += [words.coming_within(lead, "⟦…⟧") for lead in (words.NEXT, words.HAVE_READY)]
    texts += [the_side(side) for side in Side]
    texts += [kept_words(credit) for credit in (0, 90 * SECOND)]
    assert untranslated(texts) == []


def test_only_english_begins_words_small_within_a_sentence() -> None:
    assert words.coming_within(words.THEN, "Right side, same exercise") == (
        "then right side, same exercise"
    )
    speak(Language("de", lambda text, about, count: ""))
    assert words.coming_within(words.THEN, "Rechte Seite") == "then Rechte Seite"
