"""What window and terminal share, as far as it is kept in step with other devices."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from routine_app import parts as parts_module
from routine_app.content.problem import NotFound
from routine_app.domain.health import Health
from routine_app.domain.practice import Practice
from routine_app.domain.request import Request, Verb
from routine_app.domain.value import replace
from routine_app.parts import Parts, find_target, make_parts, places_of
from routine_app.resources import routines_dir
from routine_app.storage.own_data import NotDeleted
from tests.fakes import make_session
from tests.schedule import FakeSchedule


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


@pytest.fixture
def parts(tmp_path: Path) -> Parts:
    return make_parts(Request(data_dir=tmp_path / "data"))


def choose(parts: Parts, folder: Path) -> None:
    parts.preferences.save(replace(parts.preferences.value, sync_folder=str(folder)))


def test_without_a_folder_nothing_of_it_is_made(parts: Parts) -> None:
    parts.history.append(make_session())
    parts.close()
    assert "own_data" not in parts.__dict__
    assert "sync" not in parts.__dict__


def test_the_end_of_the_program_brings_to_others_what_was_done(parts: Parts, shared: Path) -> None:
    choose(parts, shared)
    parts.history.append(make_session())
    parts.close()
    (file,) = shared.iterdir()
    assert file.name == f"routine-{parts.preferences.value.device}.jsonl"
    assert len(file.read_text().splitlines()) == 1 + len(make_session())
    assert "sync" not in parts.__dict__  # a terminal needs no Qt for it


def test_nobody_looks_while_a_session_is_played_and_somebody_does_after_it(
    parts: Parts, shared: Path, qtbot: QtBot
) -> None:
    choose(parts, shared)
    watch = parts.sync
    assert parts.may_play()
    parts.history.append(make_session())
    watch.look()
    assert list(shared.iterdir()) == []
    with qtbot.waitSignal(watch._looked):
        parts.session_over()
    assert len(list(shared.iterdir())) == 1
    parts.close()


def test_what_was_deleted_is_not_written_again_at_the_end(parts: Parts) -> None:
    parts.history.append(make_session())
    parts.own_data.delete()
    parts.close()
    left = [path for path in parts.places.data.rglob("*") if path.is_file()]
    assert left == []


def test_nobody_is_reminded_of_what_was_deleted(parts: Parts) -> None:
    schedule = FakeSchedule()
    schedule.on(time(7, 30))
    parts.__dict__["schedule"] = schedule
    parts.own_data.delete()
    assert schedule.at is None
    assert not parts.is_playing


def test_nothing_is_deleted_while_another_process_plays(parts: Parts) -> None:
    other = make_parts(Request(data_dir=parts.places.data))
    assert other.may_play()
    parts.history.append(make_session())
    with pytest.raises(NotDeleted, match="Another session is under way"):
        parts.own_data.delete()
    assert not parts.is_deleted
    assert parts.history.entries()


@pytest.mark.parametrize("wanted", [{"desk_break": 50}, {"show_sitting": True}, {}])
def test_a_count_of_sitting_that_nobody_wants_does_not_stay(
    parts: Parts, wanted: dict[str, int]
) -> None:
    parts.preferences.save(replace(parts.preferences.value, **wanted))
    parts.places.sitting.write_text("{}")
    parts.tidy(parts.look_after()())
    assert parts.places.sitting.exists() == bool(wanted)


def test_own_files_that_change_while_a_session_is_played_are_seen_after_it(
    parts: Parts, qtbot: QtBot
) -> None:
    own = parts.places.routines
    own.mkdir(parents=True)
    watch = parts.folder_watch
    watch.start()
    assert parts.may_play()
    (own / "mine.yaml").write_text("routine: mine\n", encoding="utf-8")
    watch.look()
    assert watch.has_missed
    with qtbot.waitSignal(watch.files_changed):
        parts.session_over()
    parts.close()


def test_without_a_window_nobody_watches_own_files(parts: Parts) -> None:
    assert parts.may_play()
    parts.session_over()
    parts.close()
    assert "folder_watch" not in parts.__dict__


def test_a_sandbox_has_no_reminder_of_the_computer(
    parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FLATPAK_ID", "org.routine_app.Routine")
    assert parts.schedule is None


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("settle", "settle.yaml"),
        ("press-up", "exercises/press-up.yaml"),
    ],
)
def test_routines_and_exercises_can_be_edited_by_their_names(
    parts: Parts, name: str, file: str
) -> None:
    assert parts.file(name) == routines_dir() / file


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("press-upp", 'no exercise is called "press-upp". Did you mean "press-up"?'),
        ("first-lenght", 'no routine is called "first-lenght". Did you mean "first-length"?'),
    ],
)
def test_a_name_to_edit_that_is_mistyped_is_guessed(tmp_path: Path, typed: str, said: str) -> None:
    request = Request(Verb.EDIT, (typed,), data_dir=tmp_path)
    with pytest.raises(NotFound) as raised:
        find_target(places_of(request), request)
    assert str(raised.value) == said


def test_answers_about_health_that_cannot_be_read_now_are_not_taken_for_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Request(data_dir=tmp_path / "data", accept_safety=True)
    told = Health(told=True, conditions=("pregnant",))
    make_parts(asked).health.save(told)

    def away(_path: Path) -> bytes:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", away)
        assert not make_parts(asked).health.value.may_start
    assert make_parts(asked).health.value == told


def backups(parts: Parts) -> list[str]:
    folder = parts.places.backups
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_the_end_after_a_session_makes_the_backup_of_the_day(parts: Parts) -> None:
    """In a terminal nobody looks after the history before."""
    assert parts.may_play()
    parts.history.append(make_session())
    today = parts.practice.today()
    parts.close()
    assert backups(parts) == [f"history-{today}.sqlite3"]


def test_the_end_makes_no_second_backup_and_none_without_a_session(parts: Parts) -> None:
    parts.history.append(make_session())
    parts.close()
    assert backups(parts) == []
    later = make_parts(Request(data_dir=parts.places.data))
    assert later.may_play()
    later.look_after()()
    (made,) = later.places.backups.iterdir()
    before = made.stat().st_ino
    later.close()
    assert [path.stat().st_ino for path in later.places.backups.iterdir()] == [before]


def test_a_backup_that_hangs_is_not_waited_for_at_the_end(
    parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts_module, "_PATIENCE", 0.01)
    assert parts.may_play()
    parts.history.append(make_session())
    with parts.caretaker.resting(1):
        parts.close()
    assert backups(parts) == []


def test_a_backup_is_of_the_practice_day(parts: Parts, monkeypatch: pytest.MonkeyPatch) -> None:
    parts.history.append(make_session())
    monkeypatch.setattr(Practice, "today", lambda _practice: date(2026, 3, 1))
    parts.look_after()()
    assert backups(parts) == ["history-2026-03-01.sqlite3"]
