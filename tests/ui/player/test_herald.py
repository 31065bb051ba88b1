"""The first words wait for a reader that hears them; later ones never wait."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from routine_app.domain.dose import SECOND
from routine_app.domain.preferences import Preferences, Speaker
from routine_app.domain.value import replace
from routine_app.ui.player import reader
from routine_app.ui.player.herald import PATIENCE, SETTLES
from routine_app.ui.player.question import Answer
from routine_app.ui.player.words import Announcement
from tests.ui.player.hall import Hall
from tests.ui.player.studio import PREFERENCES

BY_READER = replace(PREFERENCES, speaker=Speaker.READER)


class Reader:
    """A screen reader that may come later than the session, and what it was told."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.listens = False
        self.told: list[str] = []
        monkeypatch.setattr(reader, "is_active", lambda: self.listens)
        monkeypatch.setattr(reader, "announce", self._announce)

    def _announce(self, _source: QObject, said: Announcement) -> None:
        self.told.append(said.text)


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch) -> Reader:
    return Reader(monkeypatch)


def begin(qtbot: QtBot, preferences: Preferences = BY_READER) -> Hall:
    """A session whose voice is ready, and whose reader has not been looked for."""
    hall = Hall(qtbot, preferences=preferences)
    hall.page.start(hall.made.run())
    hall.page.sounding.start_timer.timeout.emit()
    return hall


def look(hall: Hall, times: int) -> None:
    for _ in range(times):
        if hall.page.herald.timer.isActive():
            hall.page.herald.timer.timeout.emit()


def test_the_first_words_wait_until_the_reader_has_settled(qtbot: QtBot, listener: Reader) -> None:
    hall = begin(qtbot)
    look(hall, 3)
    listener.listens = True
    look(hall, SETTLES)
    assert listener.told == []
    look(hall, 1)
    assert listener.told == ["Get ready: Childs pose. Begin with three slow breaths."]
    look(hall, PATIENCE)
    assert len(listener.told) == 1


def test_of_what_waited_only_the_newest_is_told(qtbot: QtBot, listener: Reader) -> None:
    hall = begin(qtbot)
    listener.listens = True
    hall.page.controller.announced.emit(Announcement("Rest. Next: Bridge."))
    look(hall, PATIENCE)
    assert listener.told == ["Rest. Next: Bridge."]


def test_later_words_never_wait(qtbot: QtBot, listener: Reader) -> None:
    hall = begin(qtbot)
    listener.listens = True
    look(hall, PATIENCE)
    hall.page.controller.announced.emit(Announcement("Done."))
    assert listener.told[-1] == "Done."


def test_where_nobody_listens_it_stops_looking(qtbot: QtBot, listener: Reader) -> None:
    hall = begin(qtbot)
    look(hall, PATIENCE)
    assert not hall.page.herald.timer.isActive()


def test_a_reader_that_comes_after_the_start_is_asked_about_too(
    qtbot: QtBot, listener: Reader
) -> None:
    hall = begin(qtbot, PREFERENCES)
    assert hall.page.card.question is None
    listener.listens = True
    look(hall, PATIENCE)
    assert hall.page.card.question is not None
    assert not hall.page.sounding.speaks
    assert listener.told == []
    hall.page.card.answered.emit(Answer.READER)
    look(hall, 1)
    assert len(listener.told) == 1


def test_what_the_voice_says_is_not_told_as_well(qtbot: QtBot, listener: Reader) -> None:
    hall = begin(qtbot, replace(PREFERENCES, speaker=Speaker.VOICE))
    listener.listens = True
    look(hall, PATIENCE)
    assert listener.told == []


def test_a_voice_that_is_lost_at_once_leaves_the_reader_the_first_words(
    qtbot: QtBot, listener: Reader
) -> None:
    hall = begin(qtbot, replace(PREFERENCES, speaker=Speaker.VOICE))
    listener.listens = True
    hall.tape.voice.problem = "The voice does not answer."
    look(hall, PATIENCE)
    assert len(listener.told) == 1


def test_who_leaves_at_once_is_told_nothing_more(qtbot: QtBot, listener: Reader) -> None:
    hall = begin(qtbot)
    listener.listens = True
    hall.page.leave()
    look(hall, PATIENCE)
    assert listener.told == []


def test_the_next_session_has_first_words_again(qtbot: QtBot, listener: Reader) -> None:
    listener.listens = True
    hall = begin(qtbot)
    look(hall, PATIENCE)
    hall.play(2 * SECOND)
    hall.page.start(hall.made.run())
    assert len(listener.told) == 1
    look(hall, PATIENCE)
    assert len(listener.told) == 2
