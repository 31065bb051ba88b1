"""What Settings says about backups and the sync folder."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from routine_app.storage.sync.folder import Outcome
from routine_app.ui.data.words import SYNC_OFF, backups_words, sync_words

STICK = Path("/media/stick")


def test_backups_are_counted_with_the_newest() -> None:
    assert "after your first session" in backups_words(())
    days = (date(2026, 3, 11), date(2026, 3, 12))
    assert backups_words(days).startswith("2 backups, the newest of ")
    assert "hotos" not in backups_words(days)
    assert backups_words(days, photos=True).endswith("Photos are not in them.")


def test_the_state_of_the_sync_folder_is_told_in_words() -> None:
    assert sync_words(None, None) == SYNC_OFF
    assert "Looking" in sync_words(STICK, None, looking=True)
    assert "in step with 1 other computer." in sync_words(STICK, Outcome(devices=1))
    assert "waiting for a second computer" in sync_words(STICK, Outcome())
    assert "Nothing is lost" in sync_words(STICK, Outcome(away=True))
    assert sync_words(STICK, Outcome(problem="The disk is full")).startswith("The disk is full.")


def test_what_is_passed_over_is_named_and_harmless_to_show() -> None:
    words = sync_words(STICK, Outcome(passed_over=("routine-\x07.jsonl, line 3",)))
    assert words.splitlines()[1] == "routine-\\x07.jsonl, line 3."
    many = sync_words(STICK, Outcome(passed_over=tuple("abcde"))).splitlines()
    assert many[1:] == ["a.", "b.", "c.", "2 more files are passed over in part."]
