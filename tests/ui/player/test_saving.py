"""What cannot be saved in the middle of a session is said once, and once when it is over."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from pytestqt.qtbot import QtBot

from routine_app.domain.session_run import Command
from routine_app.domain.value import replace
from routine_app.storage import database
from routine_app.storage.history import History
from routine_app.storage.history_words import KEPT_BESIDE, ONLY_IN_MEMORY, SAVED_AGAIN
from routine_app.storage.journal import Journal
from routine_app.ui.player import page as player_page
from routine_app.ui.player.saving import BESIDE, IN_MEMORY, SAVED
from tests.fakes import MONDAY
from tests.storage.folders import Folder
from tests.ui.player.scene import Key, Scene
from tests.ui.player.studio import Studio, studio, with_preferences
from tests.ui.pseudo import Eye


class Disk:
    """Where a history is written to; it can be full, or its file locked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.fault: Exception | None = None
        self.is_full = False
        insert, append = database.insert, Journal.append

        def inserting(*args: object) -> None:
            if self.fault is not None:
                raise self.fault
            insert(*args)  # type: ignore[arg-type]

        def beside(*args: object) -> None:
            if self.is_full:
                raise OSError(28, "No space left on device")
            append(*args)  # type: ignore[arg-type]

        monkeypatch.setattr(database, "insert", inserting)
        monkeypatch.setattr(Journal, "append", beside)

    def fill(self) -> None:
        self.fault, self.is_full = OSError(28, "No space left on device"), True

    def lock(self) -> None:
        self.fault = sqlite3.OperationalError("database is locked")
        self.fault.sqlite_errorcode = sqlite3.SQLITE_BUSY

    def mend(self) -> None:
        self.fault, self.is_full = None, False


class Room(Scene):
    """A player over a history on a disk."""

    def __init__(self, qtbot: QtBot, disk: Disk, made: Studio, history: History) -> None:
        self.disk = disk
        self.history = history
        made.services = replace(
            made.services,
            notices=history.notices,
            is_saved=lambda: history.is_on_disk,
            is_held=lambda: history.holds,
        )
        keep = made.history.append

        def append(entries: object) -> None:
            keep(entries)  # type: ignore[arg-type]
            history.append(entries)  # type: ignore[arg-type]

        made.history.append = append  # type: ignore[method-assign]
        super().__init__(qtbot, made)

    def commit(self) -> None:
        """Something to store, and the turn after it."""
        begin = self.page.controller.commits.begin_timer
        begin.timeout.emit()
        self.page.saving.look_timer.stop()
        for _ in range(6):
            if not begin.isActive():
                self.made.clock.advance(2000)
                self.page.controller.command(Command.SKIP)
        begin.timeout.emit()
        self.turn()

    def turn(self) -> None:
        timer = self.page.saving.look_timer
        assert timer.isActive()
        timer.timeout.emit()

    @property
    def said(self) -> str:
        hint = self.page.hint
        return hint.accessibleName() if hint.isVisible() else ""


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    monkeypatch.setattr(player_page, "needs_large_timer", lambda scale, pitch: False)
    return Disk(monkeypatch)


@pytest.fixture
def room(qtbot: QtBot, disk: Disk, tmp_path: Path) -> Room:
    history = History.open(Folder(tmp_path), lambda: MONDAY)
    return Room(qtbot, disk, studio(), history)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told by announcements."""
    told: list[str] = []

    def update(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", update)
    return told


def test_nothing_is_said_while_all_is_well(room: Room) -> None:
    for _ in range(3):
        room.commit()
        assert room.said == ""


def test_a_full_disk_is_said_once_and_the_session_goes_on(room: Room, heard: list[str]) -> None:
    room.disk.fill()
    room.commit()
    assert room.said == IN_MEMORY
    room.page.hint.end_timer.timeout.emit()
    assert room.said == ""
    room.commit()
    assert room.said == ""
    assert heard.count(IN_MEMORY) == 1
    assert room.page.controller.is_under_way


def test_a_locked_file_is_kept_beside(room: Room) -> None:
    room.disk.lock()
    room.commit()
    assert room.said == BESIDE


def test_it_is_said_when_all_is_saved_again(room: Room, heard: list[str]) -> None:
    room.disk.fill()
    room.commit()
    room.disk.mend()
    room.commit()
    assert room.said == SAVED
    room.commit()
    assert (heard.count(IN_MEMORY), heard.count(SAVED)) == (1, 1)


def test_a_second_fault_is_said_again(room: Room, heard: list[str]) -> None:
    """What is kept in memory alone would be lost with the window: whoever closes it has to know."""
    for _ in range(2):
        room.disk.fill()
        room.commit()
        room.commit()
        room.disk.mend()
        room.commit()
    assert (heard.count(IN_MEMORY), heard.count(SAVED)) == (2, 2)


def test_a_fault_that_grows_worse_is_said(room: Room) -> None:
    room.disk.lock()
    room.commit()
    assert room.said == BESIDE
    room.disk.fill()
    room.commit()
    assert room.said == IN_MEMORY


@pytest.mark.parametrize("full", [True, False])
def test_today_and_finish_still_tell_of_it(room: Room, full: bool) -> None:
    (room.disk.fill if full else room.disk.lock)()
    room.commit()
    (notice,) = room.made.services.notices()
    assert (ONLY_IN_MEMORY if full else KEPT_BESIDE) in notice
    room.disk.mend()
    room.commit()
    assert room.made.services.notices() == (SAVED_AGAIN,)


def test_the_next_session_says_it_anew(room: Room, heard: list[str]) -> None:
    room.disk.fill()
    room.commit()
    room.page.start(room.made.run())
    room.page.controller.commits.begin_timer.timeout.emit()
    room.turn()
    assert heard.count(IN_MEMORY) == 2


def test_it_waits_for_a_card_to_close(room: Room) -> None:
    room.press(Key.Key_Escape)
    assert room.page.card.question is not None
    room.page.saving._waiting = IN_MEMORY
    room.page.saving._offer()
    assert room.said == ""
    room.press(Key.Key_Escape)
    assert room.said == IN_MEMORY


def test_behind_the_mini_timer_it_waits_for_the_page(room: Room) -> None:
    room.page.hide()
    room.disk.fill()
    room.commit()
    assert room.page.saving._waiting == IN_MEMORY
    room.page.show()
    room.page.controller.look()
    assert room.said == IN_MEMORY


def test_what_was_over_before_it_could_be_said_is_not_said(room: Room) -> None:
    room.page.hide()
    room.disk.fill()
    room.commit()
    room.disk.mend()
    room.commit()
    room.page.show()
    room.page.controller.look()
    assert room.said == ""


def test_it_stays_though_nobody_touches_anything(room: Room) -> None:
    room.disk.fill()
    room.commit()
    room.page.hint.follow(60_000)
    assert room.said == IN_MEMORY


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("text_scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [QSize(1180, 760), QSize(800, 560), QSize(800, 1000)])
def test_it_touches_nothing_that_is_written(
    qtbot: QtBot,
    disk: Disk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    size: QSize,
    text_scale: float,
    large: bool,
) -> None:
    preferences = with_preferences(text_scale=text_scale, large_timer=large)
    history = History.open(Folder(tmp_path), lambda: MONDAY)
    room = Room(qtbot, disk, studio(preferences=preferences), history)
    room.page.resize(size)
    room.disk.fill()
    room.commit()
    assert room.said == IN_MEMORY
    eye = Eye(monkeypatch)
    room.page.stage._renew()
    room.page.stage.grab()
    plate = QRectF(room.page.hint.geometry())
    assert QRectF(room.page.rect()).contains(plate)
    assert [text for _, box, text in eye.written if box.intersects(plate)] == []
