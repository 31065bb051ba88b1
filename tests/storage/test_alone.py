"""Whoever deletes everything is the only one who writes, or is told why not."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest

from routine_app.storage import alone as module
from routine_app.storage.alone import alone
from routine_app.storage.caretaker import Caretaker
from routine_app.system.session_lock import SessionLock
from routine_app.system.single_instance import Address
from tests.schedule import FakeSchedule


class Scene:
    def __init__(self, folder: Path) -> None:
        self.address = Address(folder / "run", "window-1")
        self.lock = SessionLock(self.address)
        self.caretaker = Caretaker(folder / "history.sqlite3", folder / "backups")
        self.schedule = FakeSchedule()
        self.schedule.on(time(7, 30))

    def problem(self) -> str:
        with alone(self.lock, self.caretaker, lambda: self.schedule) as problem:
            if not problem:
                assert self.elsewhere()
                with self.caretaker.resting(0.01) as rests:
                    assert not rests
            return problem

    def elsewhere(self) -> str:
        """What somebody hears who would practise in another process now."""
        other = SessionLock(self.address)
        said = other.take()
        other.release()
        return said


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene(tmp_path)


def test_nobody_plays_backs_up_or_is_reminded(scene: Scene) -> None:
    assert scene.problem() == ""
    assert scene.schedule.at is None
    assert scene.elsewhere() == ""
    with scene.caretaker.resting(0.01) as rests:
        assert rests


def test_a_session_elsewhere_is_not_disturbed(scene: Scene) -> None:
    other = SessionLock(scene.address)
    assert other.take() == ""
    assert scene.problem().startswith("Another session is under way")
    assert scene.schedule.at == time(7, 30)
    assert SessionLock(scene.address).take()


def test_a_backup_under_way_is_waited_for_and_not_for_ever(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.01)
    with scene.caretaker.resting(1):
        assert scene.problem().startswith("A backup is being made")
    assert scene.schedule.at == time(7, 30)
    assert scene.elsewhere() == ""


def test_a_reminder_that_stays_is_told_before_anything_goes(scene: Scene) -> None:
    said = "routine.timer cannot be removed; delete it yourself."
    scene.schedule.off = lambda: said  # type: ignore[method-assign]
    assert scene.problem() == said
    assert scene.elsewhere() == ""


def test_where_the_computer_cannot_remind_nothing_has_to_be_taken_back(scene: Scene) -> None:
    with alone(scene.lock, scene.caretaker, lambda: None) as problem:
        assert problem == ""
