"""What the reminder knows of settings and days, and the one thing that it writes."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from routine_app.content.library import Library
from routine_app.domain.health import Health
from routine_app.domain.record import CheckIn
from routine_app.domain.reminding import said_from
from routine_app.resources import routines_dir
from routine_app.storage.health_object import to_object
from routine_app.storage.history import History
from routine_app.storage.history_as_it_is import CannotLook
from routine_app.storage.preferences_file import PreferencesFile
from routine_app.system.places import Places
from routine_app.terminal.reminder_book import ReminderBook
from tests.fakes import MONDAY, ZONE, FakeClock, make_days, make_entry

TODAY = MONDAY.date()


def to_local(instant: datetime) -> datetime:
    return instant.astimezone(MONDAY.tzinfo)


class Scene:
    def __init__(self, folder: Path, **chosen: object) -> None:
        self.places = Places(folder / "data", folder / "cache")
        self.places.data.mkdir()
        preset = {"safety_read": True, "reminder": "07:30"}
        self.places.preferences.write_text(json.dumps({**preset, **chosen}))
        self.clock = FakeClock()
        self.book = ReminderBook(
            self.places, Library(routines_dir(), None), self.clock, lambda: ZONE
        )

    def practise(self, days: int, *, ago: int = 0) -> None:
        last = TODAY - timedelta(days=ago)
        history = History.open(self.places, lambda: MONDAY)
        history.append(
            make_days(
                [last - timedelta(days=back) for back in range(days - 1, -1, -1)],
                program="21-day-reset",
            )
        )
        history.close()

    @property
    def is_due(self) -> bool:
        found = self.book.look(to_local)
        assert found is not None
        return found.is_due

    @property
    def files(self) -> list[str]:
        return sorted(path.name for path in self.places.data.iterdir())


def test_it_is_due_until_the_day_is_done(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    assert scene.is_due
    scene.practise(3, ago=1)
    assert scene.is_due
    scene.practise(1)
    assert not scene.is_due


def test_looking_leaves_no_trace(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    scene.book.look(to_local)
    scene.book.words()
    assert scene.files == ["preferences.json"]
    assert not scene.places.cache.exists()


@pytest.mark.parametrize(
    "chosen", [{"reminder": ""}, {"safety_read": False}, {"reminder": "half past"}]
)
def test_nothing_is_due_that_was_not_asked_for(tmp_path: Path, chosen: dict[str, object]) -> None:
    assert Scene(tmp_path, **chosen).book.look(to_local) is None


@pytest.mark.parametrize("text", ["", "[1]", "{", "\xff"])
def test_settings_that_cannot_be_read_are_left_where_they_are(tmp_path: Path, text: str) -> None:
    scene = Scene(tmp_path)
    scene.places.preferences.write_text(text, encoding="latin-1")
    assert scene.book.look(to_local) is None
    scene.book.say()
    assert scene.files == ["preferences.json"]


def test_what_was_said_is_kept_beside_everything_else(tmp_path: Path) -> None:
    scene = Scene(tmp_path, theme="dark", of_later="kept")
    until = MONDAY + timedelta(minutes=30)
    scene.book.say(until)
    said = said_from(PreferencesFile(scene.places.preferences).value.reminder_said)
    assert said is not None
    assert (said.day, said.until) == (TODAY, until.astimezone(UTC))
    kept = json.loads(scene.places.preferences.read_text())
    assert (kept["theme"], kept["of_later"], kept["reminder"]) == ("dark", "kept", "07:30")
    assert not scene.is_due


def test_a_damaged_history_is_told_and_not_touched(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    scene.places.history.write_bytes(b"damaged" * 999)
    with pytest.raises(CannotLook):
        scene.book.look(to_local)
    assert scene.places.history.read_bytes() == b"damaged" * 999


def test_a_silent_day_is_not_read_again_before_something_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = Scene(tmp_path)
    scene.practise(1)
    assert not scene.is_due
    read: list[Path] = []
    monkeypatch.setattr("routine_app.terminal.reminder_book.HistoryAsItIs.read", read.append)
    assert not scene.is_due
    assert read == []


def test_it_says_what_waits(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    scene.practise(7, ago=1)
    words = scene.book.words()
    assert words.title == "Day 8 of 21"
    assert " min." in words.text
    assert words.short.startswith("Short, ")
    assert words.short.endswith(" min")


def test_after_the_program_there_is_a_daily_routine(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    scene.practise(21, ago=1)
    words = scene.book.words()
    assert (words.title, words.short) == ("Your daily routine", "")


def test_a_day_of_rest_is_silent_and_the_day_after_is_not(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    scene.practise(2, ago=1)
    history = History.open(scene.places, lambda: MONDAY)
    yesterday = TODAY - timedelta(days=1)
    history.append([make_entry(CheckIn(f"s-{yesterday}", pain=True), entry_id="told")])
    history.close()
    assert scene.is_due
    told = Health(told=True, rest_day=TODAY)
    scene.places.health.write_text(json.dumps(to_object(told)))
    assert not scene.is_due
    scene.clock.set_wall(MONDAY + timedelta(days=1))
    assert scene.is_due
