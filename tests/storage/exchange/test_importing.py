"""What a file brings: looked at first, a union of sets, and nothing of a file with a mistake."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest

from routine_app.domain.chronicle import Chronicle
from routine_app.domain.health import NOTHING_AGAINST, Health
from routine_app.domain.record import CheckIn, Entry, SessionRemoved
from routine_app.domain.session import fold_sessions
from routine_app.domain.streak import current_streak
from routine_app.storage.codec import Row, from_row, to_object, to_row
from routine_app.storage.exchange.csv_file import to_csv
from routine_app.storage.exchange.importing import Found, Here, WhichHabit, look_at
from routine_app.storage.exchange.json_file import to_json
from routine_app.storage.exchange.loop_file import backfilled
from routine_app.storage.exchange.problem import ExchangeProblem
from routine_app.storage.row_reader import read_rows
from tests.fakes import MONDAY, make_entry, make_session

DAYS = [make_session(f"s-{n}", MONDAY + timedelta(days=n)) for n in range(5)]
ALL = tuple(entry for day in DAYS for entry in day)
LOOP = "Date,Stretch,Walk,\n2026-03-03,YES_MANUAL,NO,\n2026-02-01,YES_MANUAL,NO,\n"


def rows(entries: Sequence[Entry]) -> tuple[Row, ...]:
    return tuple(to_row(to_object(entry)) for entry in entries)


def here(entries: Sequence[Entry] = (), health: Health = NOTHING_AGAINST) -> Here:
    return Here(rows(entries), health)


def after(known: Sequence[Entry], found: Found) -> Here:
    """What is here once it was taken."""
    return here((*known, *(from_row(row) for row in found.rows)))


def problem(path: Path, habit: str = "") -> str:
    with pytest.raises(ExchangeProblem) as caught:
        look_at(path, here(), habit)
    return str(caught.value)


@pytest.fixture
def json(tmp_path: Path) -> Path:
    path = tmp_path / "history.json"
    path.write_bytes(to_json(rows(ALL)))
    return path


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "sessions.csv"
    path.write_bytes(to_csv(fold_sessions(ALL)))
    return path


@pytest.fixture
def loop(tmp_path: Path) -> Path:
    path = tmp_path / "Checkmarks.csv"
    path.write_text(LOOP)
    return path


@pytest.mark.parametrize("kind", ["json", "table"])
def test_new_sessions_are_counted_and_imported_once(
    kind: str, request: pytest.FixtureRequest
) -> None:
    path: Path = request.getfixturevalue(kind)
    known = (*DAYS[0], *DAYS[3])
    found = look_at(path, here(known))
    assert found.words() == ("3 new sessions, 2 already here.",)
    again = look_at(path, after(known, found))
    assert not again.is_news
    assert again.words() == ("Everything in this file is here already.",)
    taken = fold_sessions(read_rows(after(known, found).rows))
    assert [s.id for s in taken] == [f"s-{n}" for n in range(5)]


def test_news_of_known_sessions_are_told_apart(tmp_path: Path) -> None:
    newer = to_row({"id": "n", "kind": "moon", "at": MONDAY.isoformat(), "device": "d"})
    more = (*ALL, make_entry(CheckIn("s-0", 5, 2), entry_id="c"))
    path = tmp_path / "h.json"
    path.write_bytes(to_json((*rows(more), newer)))
    assert look_at(path, here(ALL)).words() == (
        "0 new sessions, 5 already here.",
        "1 other new entry.",
        "1 entry is of a newer version of Routine, and kept for it.",
    )


def test_what_was_removed_here_stays_removed(json: Path, table: Path) -> None:
    known = (*ALL, make_entry(SessionRemoved("s-2"), entry_id="r"))
    for path in (json, table):
        assert not look_at(path, here(known)).is_news


def test_answers_about_health_are_taken_only_where_there_are_none(tmp_path: Path) -> None:
    path = tmp_path / "h.json"
    told = Health(told=True, conditions=("pregnant",))
    path.write_bytes(to_json((), told))
    assert look_at(path, here()).health is None
    found = look_at(path, here(health=Health()))
    assert found.health == told
    assert "Your answers about health come along." in found.words()


def test_a_habit_of_loop_becomes_days_that_were_not_practised_here(loop: Path) -> None:
    found = look_at(loop, here(ALL), "Stretch")
    assert found.words() == ("1 new day, 1 already here.",)
    assert not look_at(loop, after(ALL, found), "Stretch").is_news
    with pytest.raises(WhichHabit) as caught:
        look_at(loop, here())
    assert caught.value.habits == ("Stretch", "Walk")
    assert "no habit 'Run'" in problem(loop, "Run")


def test_a_day_of_two_habits_is_one_day(tmp_path: Path) -> None:
    path = tmp_path / "Checkmarks.csv"
    path.write_text(
        "Date,Stretch,Walk,\n2026-03-03,YES_MANUAL,YES_MANUAL,\n2026-03-02,NO,YES_MANUAL,\n"
    )
    stretch = look_at(path, here(), "Stretch")
    both = look_at(path, after((), stretch), "Walk")
    assert both.words() == ("1 new day, 1 already here.",)
    taken = [from_row(row) for row in (*stretch.rows, *both.rows)]
    assert [s.practice_day.day for s in fold_sessions(taken)] == [2, 3]
    assert not any(look_at(path, here(taken), habit).is_news for habit in ("Stretch", "Walk"))


def test_two_habits_of_a_day_that_meet_later_count_it_once() -> None:
    day = MONDAY.date()
    met = [backfilled(day, "Stretch"), backfilled(day, "Walk"), backfilled(day, "Stretch")]
    assert len({entry.id for entry in met}) == 2
    chronicle = Chronicle.of(met)
    done = [date.fromordinal(number) for number in chronicle.done_days()]
    assert done == [day]
    assert current_streak(done, day).days == 1
    assert chronicle.credit == 0


def test_the_only_habit_needs_no_choice(tmp_path: Path) -> None:
    path = tmp_path / "Checkmarks.csv"
    path.write_text("Date,Value,Notes\n2026-03-03,YES_MANUAL,\n")
    found = look_at(path, here())
    (session,) = fold_sessions(map(from_row, found.rows))
    assert session.routine_name == ""


def test_a_damaged_file_says_where_and_that_nothing_was_changed(json: Path) -> None:
    json.write_bytes(json.read_bytes()[:-40])
    assert problem(json).startswith("history.json, line ")
    assert problem(json).endswith(". Nothing was changed.")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"PK\x03\x04rest", "unpack it"),
        (b"SQLite format 3\0", "no file that Routine can import"),
        (b"\x89PNG\r\n\x1a\n\0\0\xff", "no file that Routine can import"),
        (b"hello", "no file that Routine can import"),
        (b"", "no file that Routine can import"),
        (b'{"a": "\xff"}', "line 1, column 8: no text in UTF-8"),
    ],
)
def test_other_files_are_refused(content: bytes, words: str, tmp_path: Path) -> None:
    path = tmp_path / "file.json"
    path.write_bytes(content)
    assert words in problem(path)


def test_a_file_of_more_than_any_export_is_refused(
    json: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from routine_app.storage.exchange import json_file

    monkeypatch.setattr(json_file, "LARGEST_FILE", 1000)
    assert "megabytes" in problem(json)


def test_what_is_no_file_is_one_sentence(tmp_path: Path) -> None:
    assert "There is no file" in problem(tmp_path / "missing.json")
    assert "is a folder" in problem(tmp_path)
    os.mkfifo(tmp_path / "pipe.json")
    assert "is no file" in problem(tmp_path / "pipe.json")


def test_damage_anywhere_is_refused_or_harmless(json: Path, tmp_path: Path) -> None:
    """Whatever byte is wrong: a refusal in words, or entries that can be folded and written."""
    content = json.read_bytes()
    path = tmp_path / "damaged.json"
    for place in range(0, len(content), 97):
        path.write_bytes(content[:place] + b"\x00}9"[place % 3 : place % 3 + 1] + content[place:])
        try:
            found = look_at(path, here())
        except ExchangeProblem as refused:
            assert "Nothing was changed" in str(refused)  # noqa: PT017  # both ends are fine
        else:
            to_json(found.rows)
            fold_sessions(read_rows(found.rows))
