"""Nobody who paints a second waits for a disk, and nothing is lost for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.record import Entry
from routine_app.ui.errand import in_thread
from routine_app.ui.player.commits import Commits
from tests.fakes import FakeAppending, FakeHistory, at_once, make_session

FIRST, SECOND, THIRD = (make_session(name) for name in ("a", "b", "c"))


class SlowHistory(FakeHistory):
    """A history whose disk takes its time: until `work` is done somewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Callable[[], None]] = []
        self.written: list[tuple[Entry, ...]] = []

    def appending(self, entries: Sequence[Entry]) -> FakeAppending:
        made = FakeAppending(self, entries)
        made.write = lambda: self.written.append(tuple(entries))  # type: ignore[method-assign]
        return made

    def run(self, work: Callable[[], None]) -> None:
        self.waiting.append(work)

    def work(self) -> None:
        """The disk has it."""
        self.waiting.pop(0)()


@pytest.fixture
def slow() -> SlowHistory:
    return SlowHistory()


def test_what_was_produced_waits_for_the_next_turn(qtbot: QtBot, slow: SlowHistory) -> None:
    commits = Commits(slow, at_once)
    with qtbot.waitSignal(commits.kept):
        commits.add(FIRST)
        assert slow.appended == []
    assert slow.appended == [FIRST]


def test_the_event_loop_does_not_wait_and_the_next_batch_does(
    qtbot: QtBot, slow: SlowHistory
) -> None:
    commits = Commits(slow, slow.run)
    commits.add(FIRST)
    commits.begin_timer.timeout.emit()
    commits.add(SECOND)
    commits.add(THIRD)
    commits.begin_timer.timeout.emit()
    assert (slow.written, len(slow.waiting), slow.appended) == ([], 1, [])
    slow.work()
    qtbot.waitUntil(lambda: len(slow.waiting) == 1)
    slow.work()
    with qtbot.waitSignal(commits.kept):
        pass
    assert slow.written == slow.appended == [FIRST, (*SECOND, *THIRD)]


def test_whoever_ends_waits_for_all_of_it(qtbot: QtBot, slow: SlowHistory) -> None:
    commits = Commits(slow, in_thread)
    commits.add(FIRST)
    commits.begin_timer.timeout.emit()
    commits.add(SECOND)
    commits.finish()
    assert slow.appended == [FIRST, SECOND]
    assert not commits.begin_timer.isActive()


def test_to_finish_nothing_says_nothing(qtbot: QtBot, slow: SlowHistory) -> None:
    commits = Commits(slow, at_once)
    with qtbot.assertNotEmitted(commits.kept):
        commits.finish()
        commits.add(())
        commits.begin_timer.timeout.emit()
    assert slow.appended == []
