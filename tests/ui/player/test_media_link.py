"""What a desktop is told of a session, and no more often than it has to be."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from routine_app.domain.session_run import Command, SessionRun
from routine_app.domain.timeline import SegmentKind
from routine_app.system.playing import MediaKey, Playing, Status
from routine_app.ui.companions.media_link import MediaLink
from routine_app.ui.player.state import player_state
from tests.ui.player.studio import PREFERENCES, Studio, studio


class FakePanel:
    """Remembers what it was told."""

    def __init__(self, asked: Callable[[MediaKey], None]) -> None:
        self.asked = asked
        self.shown: list[Playing] = []
        self.closed = 0

    def show(self, playing: Playing) -> None:
        self.shown.append(playing)

    def close(self) -> None:
        self.closed += 1


class Scene:
    """A run and a desktop that is told of it."""

    def __init__(self) -> None:
        self.made: Studio = studio()
        self.run: SessionRun = self.made.run()
        self.parent = QObject()
        self.panels: list[FakePanel] = []
        self.link = MediaLink(self._make, self.parent)
        self.run.start(self.made.clock.now())
        self.tell()

    def _make(self, asked: Callable[[MediaKey], None]) -> FakePanel:
        self.panels.append(FakePanel(asked))
        return self.panels[-1]

    @property
    def panel(self) -> FakePanel:
        return self.panels[0]

    def tell(self) -> None:
        self.link.show_state(player_state(self.run.player, PREFERENCES), self.run)

    def do(self, command: Command) -> None:
        self.run.command(command, self.made.clock.now())
        self.tell()

    def pass_time(self, milliseconds: int) -> None:
        self.run.tick(self.made.clock.advance(milliseconds))
        self.tell()

    def go_to(self, kind: SegmentKind) -> None:
        while self.run.player.segment.kind is not kind:
            self.do(Command.SKIP)


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene()


def test_getting_ready_is_told_with_the_exercise(scene: Scene) -> None:
    (told,) = scene.panel.shown
    assert told.title == "Get ready: Pelvic tilt"
    assert told.routine == "Evening hips"
    assert (told.status, told.length, told.position) == (Status.PLAYING, 10_000, 0)


def test_a_hold_is_told_with_its_side(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    assert scene.panel.shown[-1].title == "Half kneeling, left"


def test_nothing_is_told_while_seconds_pass(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    before = len(scene.panel.shown)
    for _ in range(8):
        scene.pass_time(1_000)
    assert len(scene.panel.shown) == before


def test_a_pause_is_told_with_where_it_stands(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    scene.pass_time(1_500)
    scene.do(Command.PAUSE)
    told = scene.panel.shown[-1]
    assert (told.status, told.moves, told.position) == (Status.PAUSED, False, 1_500)
    assert told.title == "Half kneeling, left"


def test_the_lead_in_plays_and_does_not_move(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    scene.do(Command.PAUSE)
    scene.do(Command.RESUME)
    told = scene.panel.shown[-1]
    assert (told.status, told.moves) == (Status.PLAYING, False)


def test_fifteen_seconds_more_are_told(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    scene.do(Command.LONGER)
    assert scene.panel.shown[-1].length == 75_000


def test_a_hold_that_begins_again_is_told(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    scene.pass_time(1_900)
    scene.do(Command.RESTART)
    assert scene.panel.shown[-1].position == 0


def test_a_gate_waits(scene: Scene) -> None:
    scene.go_to(SegmentKind.WAIT)
    told = scene.panel.shown[-1]
    assert (told.status, told.title) == (Status.PAUSED, "Fetch the strap.")


def test_the_end_closes_it_once(scene: Scene) -> None:
    scene.link.stop()
    scene.link.stop()
    assert scene.panel.closed == 1
    scene.tell()
    assert len(scene.panel.shown) == 2


def test_a_key_from_the_thread_of_the_bus_arrives_in_that_of_the_window(
    scene: Scene, qtbot: QtBot
) -> None:
    heard: list[tuple[MediaKey, bool]] = []
    home = QThread.currentThread()

    class Listener(QObject):
        def on_key(self, key: MediaKey) -> None:
            heard.append((key, QThread.currentThread() is home))

    listener = Listener()
    scene.link.asked.connect(listener.on_key)
    thread = Thread(target=scene.panel.asked, args=(MediaKey.NEXT,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(MediaKey.NEXT, True)]
