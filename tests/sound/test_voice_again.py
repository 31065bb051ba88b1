"""A voice that was given up comes back by itself, and nobody is told any more that it is missing."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from routine_app.sound.engine import Loss
from routine_app.sound.voice import AGAIN, PATIENCE, SURE, SpeakingVoice, Way
from tests.sound.studio import FakeEngine, Studio

WRONG = "Only does not answer."


@pytest.fixture
def studio(qtbot: QtBot) -> Studio:
    """The only way to speak has left two words unsaid, as it does while a sound server is frozen."""
    studio = Studio("Only")
    studio.start()
    studio.miss()
    studio.miss()
    assert studio.voice.problem == WRONG
    return studio


def try_again(studio: Studio, *, opened: bool = True) -> None:
    assert studio.voice.again_timer.isActive()
    studio.voice.again_timer.stop()
    studio.voice.again_timer.timeout.emit()
    if opened:
        studio.engine.opened.emit()


def test_it_is_missed_no_more_although_no_words_are_due(studio: Studio) -> None:
    """A server that was frozen for seconds must not cost the words of a session that is short."""
    try_again(studio)
    assert studio.engine.asked[-1] == "prove"
    studio.engine.began.emit()
    studio.wait(SURE)
    assert (studio.voice.problem, studio.voice.notice) == ("", "")
    assert not studio.voice.turns.isActive()
    studio.say("Last five.")
    assert studio.engine.asked[-1] == "Last five."


def test_words_that_are_due_prove_it_as_well(studio: Studio) -> None:
    try_again(studio)
    studio.replaced.clear()
    studio.say()
    studio.engine.began.emit()
    studio.wait(SURE)
    assert (studio.voice.problem, studio.replaced) == ("", [])


def test_words_that_are_under_way_when_it_opens_are_not_taken_away(studio: Studio) -> None:
    try_again(studio, opened=False)
    studio.say()
    studio.engine.opened.emit()
    assert studio.engine.asked[-1] == "Half-way."


def test_one_that_begins_and_is_over_at_once_was_never_back(studio: Studio) -> None:
    """Espeak-ng makes its words before it finds that no server plays them."""
    try_again(studio)
    studio.engine.began.emit()
    assert studio.voice.problem == WRONG
    studio.engine.lost.emit(Loss.NO_DEVICE)
    assert studio.voice.problem == "Only finds no sound device."


def test_one_that_begins_twice_is_believed(studio: Studio) -> None:
    try_again(studio)
    studio.engine.began.emit()
    studio.engine.began.emit()
    studio.wait(SURE)
    assert studio.voice.problem == ""


@pytest.mark.parametrize("begun", [False, True])
def test_breaking_off_takes_no_proof_away(studio: Studio, begun: bool) -> None:
    try_again(studio)
    if begun:
        studio.say()
        studio.engine.began.emit()
    studio.voice.hush()
    assert studio.engine.asked[-2:] == ["hush", "prove"]
    studio.engine.began.emit()
    studio.wait(SURE)
    assert studio.voice.problem == ""


@pytest.mark.parametrize("words", [False, True])
def test_one_that_still_gives_no_answer_is_given_up_at_once(studio: Studio, words: bool) -> None:
    """A second try would wait for words, which may be minutes away."""
    try_again(studio)
    studio.replaced.clear()
    if words:
        studio.say()
    studio.wait(PATIENCE)
    assert studio.engine.asked[-1] == "close"
    assert studio.replaced == ["Half-way."] * words
    assert studio.voice.problem == WRONG
    assert studio.voice.again_timer.isActive()


def test_it_is_tried_soon_and_then_less_and_less_often(studio: Studio) -> None:
    waits = [studio.voice.again_timer.interval()]
    for _ in AGAIN:
        try_again(studio)
        studio.wait(PATIENCE)
        waits.append(studio.voice.again_timer.interval())
    assert waits == [*AGAIN, AGAIN[-1]]
    assert waits == sorted(waits)


def test_after_words_were_heard_it_is_tried_soon_again(studio: Studio) -> None:
    for _ in AGAIN:
        try_again(studio)
        studio.wait(PATIENCE)
    try_again(studio)
    studio.engine.began.emit()
    studio.wait(SURE)
    studio.say()
    studio.engine.began.emit()
    studio.engine.lost.emit(Loss.ENDED_IN_A_WORD)
    assert studio.voice.again_timer.interval() == AGAIN[0]


def test_nothing_is_left_of_all_the_tries(qtbot: QtBot, studio: Studio) -> None:
    for _ in range(3):
        try_again(studio)
        studio.wait(PATIENCE)
    qtbot.waitUntil(lambda: not studio.voice.findChildren(FakeEngine))


def test_what_is_wrong_is_told_through_all_tries(qtbot: QtBot) -> None:
    studio = Studio("First", "Second")
    studio.start()
    for _ in range(2):
        studio.engine.lost.emit(Loss.NO_ANSWER)
    wrong = studio.voice.problem
    try_again(studio, opened=False)
    for _ in range(2):
        assert studio.voice.problem == wrong
        studio.engine.lost.emit(Loss.NO_ANSWER)
    assert studio.voice.problem == wrong
    assert studio.voice.again_timer.isActive()
    studio.voice.stop()


def test_a_second_way_that_comes_back_first_is_named(qtbot: QtBot) -> None:
    studio = Studio("First", "Second")
    studio.start()
    for _ in range(2):
        studio.engine.lost.emit(Loss.NO_ANSWER)
    try_again(studio)
    studio.wait(PATIENCE)
    studio.engine.opened.emit()
    studio.engine.began.emit()
    studio.wait(SURE)
    assert studio.voice.problem == ""
    assert studio.voice.notice == "First does not answer, so Second speaks instead."
    studio.voice.stop()


def test_nothing_is_tried_again_after_the_stop(studio: Studio) -> None:
    studio.voice.stop()
    assert not studio.voice.again_timer.isActive()
    assert studio.voice.problem == WRONG


def test_a_stop_in_the_middle_of_a_try_ends_it(studio: Studio) -> None:
    try_again(studio)
    studio.voice.stop()
    asked = len(studio.engine.asked)
    studio.voice.hush()
    assert not studio.voice.turns.isActive()
    assert len(studio.engine.asked) == asked
    assert studio.voice.problem == WRONG


def test_what_is_not_installed_is_not_tried_again(qtbot: QtBot) -> None:
    voice = SpeakingVoice([Way(lambda parent: FakeEngine("No", parent), lambda: False)])
    voice.start()
    assert voice.problem.startswith("No voice is installed")
    assert not voice.again_timer.isActive()
