"""One look at the history at a time, and none while everything is deleted."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from threading import Thread

import pytest

from routine_app.storage import upkeep
from routine_app.storage.caretaker import Caretaker
from routine_app.storage.upkeep import Upkeep
from tests.fakes import MONDAY, make_session
from tests.storage.folders import Folder, ids_in, ids_of

TODAY = MONDAY.date()


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path / "data")
    made.fill(make_session())
    return made


@pytest.fixture
def caretaker(folder: Folder) -> Caretaker:
    return Caretaker(folder.history, folder.backups)


def test_a_day_has_a_backup_once_it_was_looked_after(caretaker: Caretaker) -> None:
    assert not caretaker.has_backup(TODAY)
    assert caretaker.look_after(TODAY) == Upkeep()
    assert caretaker.has_backup(TODAY)
    assert not caretaker.has_backup(TODAY + timedelta(days=1))


def test_where_nobody_can_look_a_backup_is_taken_for_granted(
    caretaker: Caretaker, folder: Folder
) -> None:
    folder.backups.write_text("a file stands in the way")
    assert caretaker.has_backup(TODAY)


def test_whoever_rests_waits_for_a_look_and_keeps_others_waiting(
    caretaker: Caretaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    did: list[str] = []
    monkeypatch.setattr(upkeep, "look_after", lambda *_: did.append("looked"))
    look = Thread(target=caretaker.look_after, args=(TODAY,))
    with caretaker.resting(10) as rests:
        assert rests
        look.start()
        with caretaker.resting(0.01) as both:
            assert not both
        did.append("rested")
    look.join()
    assert did == ["rested", "looked"]
    with caretaker.resting(0.01) as rests:
        assert rests


def test_a_day_without_a_backup_is_made_up_for_once(caretaker: Caretaker, folder: Folder) -> None:
    heeded: list[Upkeep] = []
    caretaker.make_up(TODAY, heeded.append, 1)
    caretaker.make_up(TODAY, heeded.append, 1)
    assert heeded == [Upkeep()]
    assert caretaker.has_backup(TODAY)


def test_what_is_doubtful_is_repaired_before_it_is_backed_up(
    caretaker: Caretaker, folder: Folder
) -> None:
    history = folder.open()
    assert history.entries()
    content = bytearray(folder.history.read_bytes())
    content[4096:8192] = bytes(4096)
    folder.history.write_bytes(content)
    caretaker.make_up(TODAY, history.heed, 1)
    (backup,) = folder.backups.iterdir()
    assert ids_in(backup) == ids_of(make_session())
