"""What storage tells its user is said in the user's language."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from routine_app.domain.health import Health
from routine_app.domain.preferences import Preferences
from routine_app.storage import database, history_words
from routine_app.storage.exchange.exporting import kind_of
from routine_app.storage.exchange.importing import DAY, Found, Here, look_at
from routine_app.storage.exchange.problem import ExchangeProblem, cannot_read, cannot_write
from routine_app.storage.exchange.settings_file import Change, Settings, look_at_settings
from routine_app.storage.health_file import HealthFile
from routine_app.storage.preferences_file import PreferencesFile
from routine_app.storage.sync.folder import SyncFolder
from tests.pseudo_language import speak_pseudo, untranslated
from tests.storage.folders import Folder

ROW = ("a", "moon", None, None, "2026-03-02T07:30:00+01:00", "d", "{}")
NAMES = ("file.json", "file.csv", "settings.json", "history", "habit", "session")


@pytest.fixture(autouse=True)
def _pseudo() -> None:
    speak_pseudo()


@pytest.mark.parametrize(
    "content",
    [
        "PK\x03\x04",
        "nothing",
        "{",
        '{"a": 1, "a": 2}',
        '{"entries": 3}',
        '{"format": "routine-app history", "version": 99, "entries": []}',
        '{"format": "routine-app history", "version": 1, "entries": [{}]}',
        '{"format": "routine-app history", "version": 1, "entries": [{"id": "a"}]}',
        '{"format": "routine-app history", "version": 1, "entries": []} more',
        "session,practice_day,seconds_done\n",
        "Date,One\nyesterday,2\n",
        "Date,One,One\n",
    ],
)
def test_what_is_wrong_with_a_file_to_import(tmp_path: Path, content: str) -> None:
    path = tmp_path / "file.json"
    path.write_text(content)
    with pytest.raises(ExchangeProblem) as caught:
        look_at(path, Here((), Health()))
    assert untranslated([str(caught.value)], besides=NAMES) == []


@pytest.mark.parametrize(
    "content",
    [
        "[]",
        "{",
        '{"format": "routine-app history"}',
        '{"format": "routine-app settings", "version": "x"}',
        '{"format": "routine-app settings", "version": 9}',
        '{"format": "routine-app settings", "version": 1}',
        '{"format": "routine-app settings", "version": 1, "other": 2, "settings": {}}',
        '{"format": "routine-app settings", "version": 1, "settings": {"theme": 3}}',
        '{"format": "routine-app settings", "version": 1, "settings": {"moon": 3}}',
    ],
)
def test_what_is_wrong_with_settings(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content)
    with pytest.raises(ExchangeProblem) as caught:
        look_at_settings(path, Settings(Preferences()), ())
    assert untranslated([str(caught.value)], besides=NAMES) == []


def test_what_a_file_brings() -> None:
    found = Found((ROW,), 2, 1, others=1, newer=3, health=Health())
    days = Found((ROW,), 2, 1, of=DAY)
    here = Settings(Preferences())
    nothing = (*Found((), 0, 1).words(), *Change(here, here).words)
    assert untranslated([*found.words(), *days.words(), *nothing]) == []


@pytest.mark.parametrize("fault", [OSError(n, "because") for n in (1, 2, 13, 20, 21, 28)])
@pytest.mark.parametrize("words", [cannot_read, cannot_write])
def test_faults_of_files(fault: OSError, words: Callable[[Path, OSError], Exception]) -> None:
    said = str(words(Path("/data/file.json"), fault))
    assert untranslated([said], besides=("/data/file.json", "/data", "because")) == []


def test_a_name_that_says_no_kind() -> None:
    with pytest.raises(ExchangeProblem) as caught:
        kind_of(Path("history.txt"))
    assert untranslated([str(caught.value)]) == []


@pytest.mark.parametrize("code", [*range(1, 28), None])
def test_what_stands_in_the_way_of_the_history(tmp_path: Path, code: int | None) -> None:
    fault = sqlite3.OperationalError("because")
    if code is not None:
        fault.sqlite_errorcode = code
    gone = tmp_path / "gone"
    reasons = [
        *(database.reason(fault, folder) for folder in (tmp_path, gone)),
        database.reason(fault, gone, was_there=False),
    ]
    said = [
        history_words.fault_words(reasons[0], history_words.MISSING),
        history_words.waiting_words(reasons[1], tmp_path),
        history_words.restored_words(date(2026, 3, 2)),
        history_words.repaired_words(None, tmp_path),
        history_words.repaired_words(date(2026, 3, 2), tmp_path),
        str(database.NewerHistory(tmp_path, 9)),
    ]
    assert untranslated([*reasons, *said], besides=(str(gone), str(tmp_path))) == []


def test_a_damaged_history_says_so(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    folder.history.write_bytes(b"no database" * 1000)
    history = folder.open()
    history.entries()
    said = history.notices()
    assert said
    assert untranslated(said) == []


def test_files_that_cannot_be_read_say_so(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text("{")
    assert untranslated(PreferencesFile(path).notices()) == []
    path.write_text("{")
    assert untranslated(HealthFile(path).notices()) == []


def test_files_that_cannot_be_read_for_the_moment_say_so(tmp_path: Path) -> None:
    path = tmp_path / "a-folder.json"
    path.mkdir()
    for file in (PreferencesFile(path), HealthFile(path)):
        said = file.notices()
        assert said
        assert untranslated(said, besides=(str(path),)) == []


def test_settings_that_were_damaged_meanwhile_say_so(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    file = PreferencesFile(path)
    path.write_text("{")
    file.save(file.value)
    said = file.notices()
    assert said
    assert untranslated(said, besides=(str(tmp_path),)) == []


def test_a_file_of_a_sync_folder_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    folder, shared = Folder(tmp_path), tmp_path / "shared"
    history = folder.open()
    history.append(())
    history.entries()
    shared.mkdir()
    (shared / "routine-b.jsonl").write_text(json.dumps({"format": "?"}) + "\nx\ny\n")

    class Places:
        history = folder.history
        sync = tmp_path / "sync.json"

    outcome = SyncFolder(shared, "a", Places()).exchange()
    assert untranslated([outcome.problem, *outcome.passed_over]) == []
