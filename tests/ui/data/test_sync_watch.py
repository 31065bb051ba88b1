"""When the sync folder is looked into, and that nobody ever waits for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from routine_app.storage.sync.folder import Outcome
from routine_app.ui.data.sync_watch import SyncWatch, in_thread
from tests.ui.desk import Desk, desk

pytestmark = pytest.mark.usefixtures("nothing_is_left_over")


class Later:
    """A thread that runs when a test says so."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def __call__(self, work: Callable[[], None]) -> None:
        self.waiting.append(work)

    def run(self) -> None:
        self.waiting.pop(0)()


@pytest.fixture
def found(qtbot: QtBot, tmp_path: Path) -> Desk:
    there = desk(folder=tmp_path)
    there.own_data.sync_folder = tmp_path
    return there


@pytest.fixture
def later() -> Later:
    return Later()


@pytest.fixture
def watch(found: Desk, later: Later) -> SyncWatch:
    own = found.own_data
    return SyncWatch(lambda: own.sync_folder, lambda: own, run=later)


def test_nothing_is_looked_into_while_no_folder_is_chosen(
    found: Desk, watch: SyncWatch, later: Later
) -> None:
    found.own_data.sync_folder = None
    watch.look()
    assert later.waiting == []
    assert not watch._poll.isActive()


def test_a_look_is_taken_beside_the_event_loop(
    found: Desk, watch: SyncWatch, later: Later, qtbot: QtBot
) -> None:
    watch.look()
    assert found.own_data.looks == 0
    assert "Looking" in watch.words
    found.own_data.outcome = Outcome(received=3, devices=1)
    with qtbot.waitSignals([watch.entries_came, watch.state_changed]):
        later.run()
    assert "in step with 1 other computer" in watch.words


def test_a_second_wish_waits_for_the_first_look(watch: SyncWatch, later: Later) -> None:
    watch.look()
    watch.look()
    watch.look()
    assert len(later.waiting) == 1
    later.run()
    assert len(later.waiting) == 1


def test_while_somebody_practises_nothing_is_looked_into(watch: SyncWatch, later: Later) -> None:
    watch.hold(True)
    watch.look()
    assert later.waiting == []
    watch.hold(False)
    assert len(later.waiting) == 1


def test_a_file_that_comes_is_noticed(
    found: Desk, watch: SyncWatch, later: Later, qtbot: QtBot, tmp_path: Path
) -> None:
    watch._soon.setInterval(0)
    watch.look()
    later.run()
    (tmp_path / "routine-bee.jsonl").write_text("")
    qtbot.waitUntil(lambda: len(later.waiting) == 1)


def test_stopping_and_another_folder_are_taken_at_once(
    found: Desk, watch: SyncWatch, later: Later
) -> None:
    watch.look()
    later.run()
    found.own_data.sync_folder = None
    watch.renew()
    assert watch.words.startswith("Off.")
    assert not watch._poll.isActive()
    found.own_data.sync_folder = Path("/elsewhere")
    watch.renew()
    assert len(later.waiting) == 1


def test_a_real_thread_answers_in_the_event_loop(found: Desk, qtbot: QtBot) -> None:
    own = found.own_data
    watch = SyncWatch(lambda: own.sync_folder, lambda: own, run=in_thread)
    with qtbot.waitSignal(watch.state_changed):
        watch.look()
    qtbot.waitUntil(lambda: own.looks == 1 and not watch._looking)
