"""What happens around the window, with a window that only takes notes."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.content.changes import Look
from routine_app.domain.practice import Practice
from routine_app.domain.request import InTheWay, Request, Verb, to_message
from routine_app.domain.routine import Routine
from routine_app.domain.session import Session, fold_sessions
from routine_app.storage.sync.folder import Outcome
from routine_app.storage.upkeep import Upkeep
from routine_app.ui import crash_notice
from routine_app.ui.companions.reminders import Reminders
from routine_app.ui.data.folder_watch import FolderWatch
from routine_app.ui.data.sync_watch import SyncWatch
from routine_app.ui.desktop import Desktop
from routine_app.ui.main_window import MainWindow
from routine_app.ui.navigation import PageName
from tests.fakes import (
    MONDAY,
    ZONE,
    FakeClock,
    FakeContent,
    FakeHealth,
    FakeHistory,
    FakePreferences,
    ids,
    make_program,
    make_routine,
    make_session,
)
from tests.own_data import FakeOwnData

LATER = MONDAY + timedelta(minutes=1)


class Part(QWidget):
    """A widget without a role of its own."""


def told(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


class FakePage:
    def __init__(self, name: PageName, did: list[object]) -> None:
        self._name = name
        self._did = did
        if name in {PageName.TODAY, PageName.LIBRARY}:
            self.follow_files = lambda: did.append(f"follow {name.value}")

    def refresh(self) -> None:
        self._did.append(f"refresh {self._name.value}")


class FakePlayer(QObject):
    """A session under way that may not be able to show any more what it keeps."""

    session_over = Signal(object)

    def __init__(self, did: list[str], error: Exception | None = None) -> None:
        super().__init__()
        self.controller = SimpleNamespace(is_under_way=True)
        self._did = did
        self._error = error

    def leave(self) -> None:
        self._did.append("left")
        if self._error is not None:
            raise self._error


class FakeWindow(QWidget):
    first_frame_shown = Signal()
    player_made = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.player: FakePlayer | None = None
        self.current_page: PageName | None = PageName.TODAY
        self.did: list[object] = []

    @property
    def is_engaged(self) -> bool:
        return self.current_page is None

    @property
    def authoring(self) -> "FakeWindow":
        return self

    def edit(self, path: Path, *, in_text: bool) -> None:
        self.did.append((path, in_text))

    def offer_files(self, paths: list[Path]) -> None:
        self.did.append(paths)

    def show_page(self, name: PageName) -> None:
        self.did.append(name)

    def show_history(self) -> None:
        self.did.append(PageName.HISTORY)

    def page(self, name: PageName) -> FakePage:
        return FakePage(name, self.did)

    def start_routine(self, routine: Routine) -> None:
        self.did.append(routine)

    def start_today(self, short: bool = False) -> None:
        self.did.append("short" if short else "today")

    def continue_session(self, session: Session) -> None:
        self.did.append(session)


class FakeFiles:
    """Own files in a folder that is not there."""

    def own_folders(self) -> list[Path]:
        return [Path("/nowhere/routines")]

    def own_files(self) -> list[Path]:
        return []

    def look_again(self, *, patient: bool = False) -> Look:
        return Look()


class FakeParts:
    def __init__(self) -> None:
        self.history = FakeHistory()
        content = FakeContent([make_routine()], [make_program()])
        self.clock = FakeClock()
        self.practice = Practice(
            content, self.history, self.clock, FakePreferences(), ids(), lambda: ZONE
        )
        self.is_playing = False
        self.waiting: Session | None = None
        self.found = Upkeep()
        self.looks = 0
        self.tidied: list[Upkeep] = []
        self.said: list[str] = []
        self.has_notices = False
        own = FakeOwnData(Path("/data"), self.history, self.practice, FakeHealth())
        self.own_data = own
        self.sync = SyncWatch(lambda: own.sync_folder, lambda: own, run=lambda work: work())
        self.watched = FakeFiles()
        self.folder_watch = FolderWatch(self.watched)

    def file(self, target: str) -> Path:
        return Path(target)

    def routine(self, target: str) -> Routine:
        return make_routine(target)

    def unfinished(self, short: bool = False) -> Session | None:
        return self.waiting

    def not_offered(self) -> str:
        return "It cannot be continued."

    def say(self, sentence: str) -> None:
        self.said.append(sentence)

    def look_after(self) -> Callable[[], Upkeep]:
        return self._look

    def _look(self) -> Upkeep:
        self.looks += 1
        return self.found

    def tidy(self, found: Upkeep) -> bool:
        self.tidied.append(found)
        return self.has_notices


def _at_once(work: Callable[[], None]) -> None:
    work()


class Stage:
    def __init__(self) -> None:
        self.window = FakeWindow()
        self.parts = FakeParts()
        self.written: list[BaseException] = []
        self.desktop = Desktop(cast(MainWindow, self.window), self.parts, self.write_down, _at_once)

    def write_down(self, error: BaseException) -> tuple[str, ...]:
        self.written.append(error)
        return ("An error of Routine itself.",)


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    stage = Stage()
    qtbot.addWidget(stage.window)
    return stage


@pytest.mark.parametrize(
    ("request_", "did"),
    [
        (Request(), []),
        (Request(Verb.HISTORY), [PageName.HISTORY]),
        (Request(Verb.TODAY), ["today"]),
        (Request(Verb.TODAY, short=True), ["short"]),
        (Request(Verb.PLAY, ("settle",)), [make_routine("settle")]),
        (Request(Verb.EDIT, ("/own/settle.yaml",)), [(Path("/own/settle.yaml"), True)]),
        (Request(Verb.OPEN, ("a.yaml", "b.yaml")), [[Path("a.yaml"), Path("b.yaml")]]),
    ],
)
def test_a_request_is_done(stage: Stage, request_: Request, did: list[object]) -> None:
    stage.desktop.do(request_)
    assert stage.window.did == did


def test_today_goes_on_with_what_was_left(stage: Stage) -> None:
    (stage.parts.waiting,) = fold_sessions(make_session(done=1))
    stage.desktop.do(Request(Verb.TODAY))
    assert stage.window.did == [stage.parts.waiting]


def test_today_only_shows_a_day_that_is_done(stage: Stage) -> None:
    stage.parts.history.append(make_session(program="21-day-reset", program_day=1))
    stage.desktop.do(Request(Verb.TODAY))
    assert stage.window.did == [PageName.TODAY]


@pytest.mark.parametrize("verb", [Verb.TODAY, Verb.SHOW])
def test_what_is_under_way_is_not_disturbed(stage: Stage, verb: Verb) -> None:
    stage.window.current_page = None
    stage.desktop.on_message(to_message(Request(verb)))
    assert stage.window.did == []
    assert stage.window.isVisible()


@pytest.mark.parametrize(
    ("request_", "engaged", "word"),
    [
        (Request(Verb.PLAY, ("settle",)), False, ""),
        (Request(Verb.PLAY, ("settle",)), True, InTheWay.UNFINISHED),
        (Request(Verb.TODAY), True, InTheWay.UNFINISHED),
        (Request(Verb.OPEN, ("/a.yaml",)), True, InTheWay.UNFINISHED),
        (Request(Verb.EDIT, ("/a.yaml",)), True, InTheWay.UNFINISHED),
        (Request(Verb.HISTORY), True, ""),
        (Request(), True, ""),
    ],
)
def test_a_later_start_hears_what_is_in_its_way(
    stage: Stage, request_: Request, engaged: bool, word: str
) -> None:
    stage.window.current_page = None if engaged else PageName.TODAY
    assert stage.desktop.in_the_way_of(to_message(request_)) == word


def test_a_session_that_is_in_the_way_is_named_as_long_as_it_is_under_way(stage: Stage) -> None:
    stage.window.current_page = None
    player = stage.window.player = FakePlayer([])
    message = to_message(Request(Verb.TODAY))
    assert stage.desktop.in_the_way_of(message) == InTheWay.SESSION
    player.controller.is_under_way = False
    assert stage.desktop.in_the_way_of(message) == InTheWay.UNFINISHED


@pytest.mark.parametrize("message", ["", "[]", '["today", [', "[" * 100_000])
def test_what_is_no_request_changes_nothing(stage: Stage, message: str) -> None:
    stage.desktop.on_message(message)
    assert stage.window.did == stage.parts.said == []
    assert stage.desktop.in_the_way_of(message) == ""
    assert not stage.window.isVisible()


@pytest.mark.parametrize("words", ['"dance", []', '"check", ["a.yaml"]', '"play", []'])
def test_what_only_another_version_knows_is_told(stage: Stage, words: str) -> None:
    stage.desktop.on_message(f'[{words}, false, ""]')
    assert stage.window.isVisible()
    assert stage.window.did == ["refresh today"]
    (said,) = stage.parts.said
    assert said.endswith("close it and start it again.")


class FakeReminders(Reminders):
    """Only takes notes."""

    def __init__(self, window: FakeWindow) -> None:
        QObject.__init__(self, window)
        self.did: list[object] = []

    def follow(self, chosen: str) -> None:
        self.did.append(chosen)

    def remind(self, *, again: bool) -> None:
        self.did.append(again)


def test_what_is_said_about_the_reminder_leaves_the_window_where_it_is(stage: Stage) -> None:
    stage.desktop.on_message(to_message(Request(Verb.REMIND, ("06:45",))))
    reminders = FakeReminders(stage.window)
    for verb, words in (
        (Verb.REMINDER, ("off",)),
        (Verb.REMIND, ("06:45",)),
        (Verb.REMIND, ("06:45", "again")),
    ):
        stage.desktop.on_message(to_message(Request(verb, words)))
    assert reminders.did == ["off", "06:45", False, "06:45", True]
    assert stage.window.did == []
    assert not stage.window.isVisible()


def test_files_that_come_while_somebody_practises_are_told_afterwards(stage: Stage) -> None:
    stage.window.current_page = None
    stage.desktop.on_message(to_message(Request(Verb.OPEN, ("/a.yaml",))))
    assert stage.window.did == []
    said = "a.yaml waited, so that nothing disturbed you. Open it again now."
    assert stage.parts.said == [said]


@pytest.mark.parametrize(
    ("page", "did"),
    [
        (PageName.TODAY, ["follow today"]),
        (PageName.LIBRARY, ["follow library"]),
        (PageName.SETTINGS, []),
        (None, []),
    ],
)
def test_a_page_that_stands_on_own_files_follows_them(
    stage: Stage, qtbot: QtBot, page: PageName | None, did: list[object]
) -> None:
    stage.window.first_frame_shown.emit()
    qtbot.waitUntil(lambda: bool(stage.parts.tidied))
    qtbot.waitUntil(stage.window.acceptDrops)
    stage.window.did.clear()
    stage.window.current_page = page
    stage.parts.folder_watch.files_changed.emit()
    assert stage.window.did == did


def test_chores_wait_for_the_first_frame(stage: Stage, qtbot: QtBot) -> None:
    assert stage.parts.looks == 0
    stage.window.first_frame_shown.emit()
    assert stage.parts.looks == 0
    qtbot.waitUntil(lambda: stage.parts.tidied == [Upkeep()])
    assert stage.window.did == []


def test_what_comes_from_another_device_is_shown_at_once(stage: Stage, qtbot: QtBot) -> None:
    own = stage.parts.own_data
    stage.window.first_frame_shown.emit()
    qtbot.waitUntil(lambda: stage.parts.sync.parent() is not None)
    assert own.looks == 0
    own.sync_folder, own.outcome = Path("/stick"), Outcome(received=1)
    stage.parts.sync.look()
    assert own.looks == 1
    assert stage.window.did == ["refresh today"]


def test_the_window_gets_the_sign_of_the_program(stage: Stage, qtbot: QtBot) -> None:
    assert stage.window.windowIcon().isNull()
    stage.window.first_frame_shown.emit()
    qtbot.waitUntil(lambda: not stage.window.windowIcon().isNull())


def test_readers_are_told_roles_even_of_what_they_met_before_the_first_frame(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    part = Part(stage.window)
    assert told(part).role() is QAccessible.Role.Client
    monkeypatch.setattr(Part, "reader_role", "List", raising=False)
    assert told(part).role() is QAccessible.Role.Client
    stage.window.first_frame_shown.emit()
    qtbot.waitUntil(lambda: told(part).role() is QAccessible.Role.List)


def test_what_the_chores_found_is_shown_on_today(stage: Stage, qtbot: QtBot) -> None:
    stage.parts.has_notices = True
    stage.window.first_frame_shown.emit()
    qtbot.waitUntil(lambda: stage.window.did == ["refresh today"])


def test_what_was_repaired_is_looked_after_once_more(stage: Stage, qtbot: QtBot) -> None:
    stage.parts.found = Upkeep(doubtful=True)
    stage.window.first_frame_shown.emit()
    qtbot.waitUntil(lambda: stage.parts.looks == 2)
    assert stage.parts.tidied == [stage.parts.found] * 2


def daily(stage: Stage) -> QTimer:
    """What looks whether there is a new day."""
    (timer,) = (t for t in stage.desktop.findChildren(QTimer) if t.interval() == 15 * 60_000)
    assert timer.isActive()
    return timer


def test_a_window_that_stays_open_looks_after_every_day_once(stage: Stage, qtbot: QtBot) -> None:
    stage.window.first_frame_shown.emit()
    qtbot.waitUntil(lambda: stage.parts.looks == 1)
    for looks in (1, 2, 3):
        daily(stage).timeout.emit()
        daily(stage).timeout.emit()
        assert stage.parts.looks == looks
        stage.parts.clock.sleep_through(24 * 3_600_000)


def test_damage_of_a_later_day_is_looked_after_twice_as_well(stage: Stage, qtbot: QtBot) -> None:
    stage.parts.found = Upkeep(doubtful=True)
    stage.window.first_frame_shown.emit()
    qtbot.waitUntil(lambda: stage.parts.looks == 2)
    stage.parts.clock.sleep_through(24 * 3_600_000)
    daily(stage).timeout.emit()
    qtbot.waitUntil(lambda: stage.parts.looks == 4)


@pytest.mark.parametrize("at_once", [True, False], ids=["at the start", "later"])
def test_nothing_is_looked_after_while_somebody_plays(
    stage: Stage, qtbot: QtBot, at_once: bool
) -> None:
    stage.parts.is_playing = True
    player = FakePlayer([])
    stage.window.player = player if at_once else None
    stage.window.first_frame_shown.emit()
    qtbot.waitUntil(stage.window.acceptDrops)
    if not at_once:
        stage.window.player_made.emit(player)
    daily(stage).timeout.emit()
    assert stage.parts.looks == 0
    stage.parts.is_playing = False
    player.session_over.emit(None)
    qtbot.waitUntil(lambda: stage.parts.looks == 1)


def test_a_signal_closes_the_window_and_says_its_number(stage: Stage, qtbot: QtBot) -> None:
    stage.window.show()
    with qtbot.waitSignal(stage.desktop.exit_asked) as asked:
        stage.desktop.on_signal(15)
        assert not asked.signal_triggered  # a loop that does not run yet would forget it
    assert asked.args == [143]
    assert not stage.window.isVisible()
    assert stage.desktop.code == 143


def test_an_error_of_our_own_is_said_once_and_ends_the_program(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(crash_notice, "show_crash", lambda text, _parent: said.append(text))
    first, second = ValueError("first"), ValueError("second")
    with qtbot.waitSignal(stage.desktop.exit_asked):
        stage.desktop.on_error(ValueError, first, None)
        stage.desktop.on_error(ValueError, second, None)
    assert stage.written == [first, second]
    assert said == ["An error of Routine itself."]
    assert stage.desktop.code == 70


@pytest.mark.parametrize("further", [None, RuntimeError("again")])
def test_a_session_is_kept_before_an_error_is_said(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, further: Exception | None
) -> None:
    did: list[str] = []
    monkeypatch.setattr(crash_notice, "show_crash", lambda *_: did.append("said"))
    stage.window.player = FakePlayer(did, further)
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(stage.desktop.exit_asked):
        stage.desktop.on_error(ValueError, ValueError("first"), None)
    assert did == ["left", "said"]
    assert [error for _, error, _ in raised] == ([further] if further else [])


def test_what_fails_at_each_tick_is_not_written_down_for_ever(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crash_notice, "show_crash", lambda *_: None)
    with qtbot.waitSignal(stage.desktop.exit_asked):
        for number in range(40):
            stage.desktop.on_error(ValueError, ValueError(str(number)), None)
    assert [str(error) for error in stage.written] == ["0", "1", "2", "3", "4"]


def test_a_routine_that_broke_off_goes_on_when_it_is_played_again(stage: Stage) -> None:
    stage.parts.history.append(make_session(routine="settle", done=0, ending=None))
    stage.desktop.do(Request(Verb.PLAY, ("settle",)))
    (did,) = stage.window.did
    assert did == make_routine("settle")
    run = stage.parts.practice.run_routine(make_routine("settle"))
    stage.parts.history.append(run.start(FakeClock(LATER).now()).entries)
    stage.desktop.do(Request(Verb.PLAY, ("settle",)))
    left = stage.window.did[-1]
    assert isinstance(left, Session)
    assert left.id == run.session_id


def test_a_routine_that_has_changed_since_it_broke_off_begins_anew_and_says_so(
    stage: Stage,
) -> None:
    stage.parts.history.append(make_session(routine="settle", done=1, ending=None))
    stage.desktop.do(Request(Verb.PLAY, ("settle",)))
    assert stage.window.did == [make_routine("settle")]
    assert stage.parts.said == ["It cannot be continued."]
