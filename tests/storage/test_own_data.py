"""What Settings does with everything that is kept: backups, the sync folder, deleting all of it."""

from __future__ import annotations

import shutil
from contextlib import nullcontext
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread

import pytest

from routine_app.domain.pose import Side
from routine_app.domain.practice import Practice
from routine_app.domain.preferences import Preferences
from routine_app.domain.record import CheckIn
from routine_app.domain.value import replace
from routine_app.storage import own_data
from routine_app.storage.digested_history import DigestedHistory
from routine_app.storage.exchange.exchange import Exchange
from routine_app.storage.health_file import HealthFile
from routine_app.storage.own_data import NotDeleted, OwnData
from routine_app.storage.preferences_file import PreferencesFile
from routine_app.storage.sync.folder import Outcome, SyncFolder
from routine_app.storage.upkeep import look_after
from routine_app.system.places import Places
from tests.fakes import DEVICE, MONDAY, ZONE, FakeClock, FakeContent, make_entry, make_session
from tests.fakes import ids as new_ids


class Home:
    """The data of one person, with everything that can lie beside it."""

    def __init__(self, data: Path) -> None:
        self.places = Places(data, data / "cache")
        clock = FakeClock()
        self.history = DigestedHistory.open(self.places, lambda: clock.now().wall)
        self.preferences = PreferencesFile(self.places.preferences)
        self.health = HealthFile(self.places.health)
        practice = Practice(
            FakeContent(),
            self.history,
            clock,
            lambda: self.preferences.value,
            new_ids(),
            lambda: ZONE,
        )
        exchange = Exchange(self.history, practice, self.health, lambda _report: b"")
        self.own = OwnData(self.places, self.preferences, exchange, self.history.forget)

    def live_in(self) -> None:
        self.history.append((*make_session(), make_entry(CheckIn("s-1", note="secret"))))
        look_after(self.places.history, self.places.backups, MONDAY.date())
        self.preferences.save(Preferences(device=DEVICE, safety_read=True))
        self.health.save(self.health.value)
        data = self.places.data
        left = ("history.damaged-2026-01-01.sqlite3", "health.unreadable.json")
        for name in (*left, self.places.sitting.name, ".sitting.json.1f2e3d4c.tmp"):
            (data / name).write_text("secret")
        (data / "routines").mkdir()
        (data / "routines" / "mine.yaml").write_text("routine: mine")
        (data / "my-export.json").write_text("{}")
        self.own.photos.keep(MONDAY.date(), Side.LEFT, b"secret")
        (self.places.photos / "holiday.jpg").write_text("the user's own")
        self.places.log.mkdir()
        (self.places.log / "crash.txt").write_text("secret")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    found = Home(tmp_path / "data")
    found.live_in()
    return found


def test_the_folder_for_own_routines_is_made_when_somebody_wants_to_see_it(home: Home) -> None:
    shutil.rmtree(home.own.routines_folder)
    assert home.own.make_routines_folder() == ""
    assert home.own.routines_folder.is_dir()
    assert home.own.make_routines_folder() == ""


def test_a_folder_that_cannot_be_made_is_told_with_its_reason(home: Home) -> None:
    shutil.rmtree(home.own.routines_folder)
    home.own.routines_folder.write_text("a file in its place")
    said = home.own.make_routines_folder()
    assert str(home.own.routines_folder) in said
    assert said.endswith("File exists.")


def test_deleting_leaves_nothing_but_what_the_user_made(home: Home) -> None:
    home.own.delete()
    left = {path.name for path in home.places.data.rglob("*") if path.is_file()}
    assert left == {"mine.yaml", "my-export.json", "holiday.jpg"}


def test_what_was_deleted_does_not_come_back_when_the_program_closes(home: Home) -> None:
    assert home.history.entries()
    home.own.delete()
    home.history.keep_digest(MONDAY.date())
    home.history.close()
    again = Home(home.places.data)
    assert again.history.entries() == ()
    assert again.history.notices() == ()
    assert not again.preferences.value.safety_read


def test_what_cannot_be_deleted_is_named(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = Path.unlink

    def unlink(path: Path, missing_ok: bool = False) -> None:
        if path.name == "crash.txt":
            raise PermissionError(13, "Denied")
        usual(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", unlink)
    with pytest.raises(NotDeleted, match=r"crash\.txt"):
        home.own.delete()
    assert not home.places.history.exists()


def test_after_something_could_not_be_deleted_everything_goes_on(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_data, "_removed", lambda _path: False)
    with pytest.raises(NotDeleted):
        home.own.delete()
    assert not home.own.is_deleted
    monkeypatch.undo()
    home.preferences.save(replace(home.preferences.value, text_scale=1.5))
    assert PreferencesFile(home.places.preferences).value.text_scale == 1.5
    home.own.choose_sync_folder(tmp_path)
    assert home.own.exchange_once() is not None
    home.own.delete()
    assert home.own.is_deleted


def test_settings_that_were_deleted_are_not_written_again(home: Home) -> None:
    home.own.delete()
    home.preferences.save(replace(home.preferences.value, text_scale=1.5))
    assert not home.places.preferences.exists()


def test_nothing_is_deleted_while_others_write(home: Home) -> None:
    own = OwnData(
        home.places,
        home.preferences,
        home.own.exchange,
        home.history.forget,
        lambda: nullcontext("Another session is under way."),
    )
    with pytest.raises(NotDeleted, match="under way"):
        own.delete()
    assert not own.is_deleted
    assert home.history.entries()


def test_an_exchange_under_way_is_over_before_anything_is_deleted(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_end = Event(), Event()

    def slowly(_folder: SyncFolder) -> Outcome:
        begun.set()
        assert may_end.wait(10)
        home.places.sync.parent.mkdir(exist_ok=True)
        home.places.sync.write_text("{}")
        return Outcome()

    monkeypatch.setattr(SyncFolder, "exchange", slowly)
    home.own.choose_sync_folder(tmp_path)
    threads = [Thread(target=home.own.exchange_once) for _ in range(2)]
    threads[0].start()
    assert begun.wait(10)
    with monkeypatch.context() as patch:
        patch.setattr(own_data, "PATIENCE", 0.01)
        with pytest.raises(NotDeleted, match="Try again in a moment"):
            home.own.delete()
    assert home.places.history.exists()
    usual = home.own._remove

    def remove() -> None:
        threads[1].start()  # comes when everything is being deleted
        usual()

    monkeypatch.setattr(home.own, "_remove", remove)
    may_end.set()
    home.own.delete()
    for thread in threads:
        thread.join()
    left = {path.name for path in home.places.data.rglob("*") if path.is_file()}
    assert left == {"mine.yaml", "my-export.json", "holiday.jpg"}


def test_backups_are_told_by_their_days(home: Home) -> None:
    assert home.own.backups() == (MONDAY.date(),)
    home.own.delete()
    assert home.own.backups() == ()


def test_a_sync_folder_is_off_until_one_is_chosen(home: Home, tmp_path: Path) -> None:
    assert home.own.sync_folder is None
    assert home.own.exchange_once() is None
    folder = tmp_path / "shared"
    folder.mkdir()
    assert home.own.choose_sync_folder(folder) == ""
    outcome = home.own.exchange_once()
    assert outcome is not None
    assert outcome.sent == len(home.history.entries())
    assert [path.name for path in folder.iterdir()] == [f"routine-{DEVICE}.jsonl"]
    assert home.own.choose_sync_folder(None) == ""
    assert home.own.exchange_once() is None


def test_a_folder_that_would_do_harm_is_refused(home: Home, tmp_path: Path) -> None:
    assert "own data" in home.own.choose_sync_folder(home.places.data / "backups")
    assert "signs" in home.own.choose_sync_folder(tmp_path / "a\nb")
    assert home.own.sync_folder is None


def test_what_comes_through_the_folder_is_seen_at_once(home: Home, tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    other = Home(tmp_path / "other")
    other.preferences.save(Preferences(device="other-device"))
    other.history.append(make_session("s-9", MONDAY + timedelta(days=1)))
    for one in (home, other):
        one.own.choose_sync_folder(folder)
    other.own.exchange_once()
    assert "s-9.start" not in {entry.id for entry in home.history.entries()}
    home.own.exchange_once()
    assert "s-9.start" in {entry.id for entry in home.history.entries()}
