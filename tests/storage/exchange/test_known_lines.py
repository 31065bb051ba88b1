"""Lines that look like one that was read before mean the same but for what is their own."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.record import Entry
from routine_app.storage.codec import to_object, to_row
from routine_app.storage.exchange.entry_lines import EntryLines
from routine_app.storage.exchange.foreign import NoEntry, foreign_row
from routine_app.storage.exchange.json_file import from_json
from routine_app.storage.exchange.known_lines import KnownLines
from routine_app.storage.exchange.problem import BadFile
from tests.fakes import MONDAY, make_session
from tests.storage.strategies import entries

LINE = '{"at":"2026-03-02T07:30:00+01:00","device":"d","id":"a","kind":"moon","session":"s"}'
LIKE = '{"at":"2026-03-03T07:31:00+02:00","device":"e","id":"b","kind":"moon","session":"t"}'


def taught(*lines: str) -> KnownLines:
    known = KnownLines()
    for line in lines:
        raw = json.loads(line)
        known.learn(line, raw, foreign_row(raw))
    return known


def line_of(row: tuple[str, str, str | None, str | None, str, str, str]) -> str:
    found = EntryLines().line(row)
    assert found is not None
    return found[1]


def test_a_line_like_one_that_is_known_is_the_row_that_it_says() -> None:
    assert taught(LINE).row(LIKE) == foreign_row(json.loads(LIKE))
    assert KnownLines().row(LIKE) is None


@given(st.lists(entries, min_size=1, max_size=8), st.integers(1, 400))
def test_known_lines_say_what_reading_them_says(found: list[Entry], days: int) -> None:
    """Any entry, and the same one of another day, session and device."""
    known = KnownLines()
    for entry in found:
        row = to_row(to_object(entry))
        made = EntryLines().line(row)
        if made is None:
            continue
        line = made[1]
        raw = json.loads(line)
        known.learn(line, raw, foreign_row(raw))
        raw["id"], raw["device"] = f"other-{days}", "another"
        raw["at"] = (MONDAY + timedelta(days=days)).isoformat()
        if raw.get("session") is not None:
            raw["session"] = "another session"
        other = json.dumps(raw, sort_keys=True, separators=(",", ":"))
        assert known.row(other) in {None, foreign_row(json.loads(other))}
        assert known.row(line) in {None, foreign_row(json.loads(line))}


@pytest.mark.parametrize(
    "line",
    [
        LINE.replace('"moon"', '"moon","of":{"id":"nested"}'),
        LINE.replace('"id":"a"', '"id":"a","id":"c"'),
        LINE.replace('"session":"s"', '"session":"s","\\u0069d":"c"'),
        LINE.replace('"id":"a"', '"id":"\\u0061"'),
        LINE.replace('"session":"s"', '"session":"\\u001f"'),
    ],
    ids=["nested", "twice", "spelled otherwise", "escaped", "escaped session"],
)
def test_a_line_with_a_name_in_two_places_teaches_nothing(line: str) -> None:
    known = taught(line)
    other = line.replace('"id":"a"', '"id":"b"').replace("nested", "other")
    assert known.row(other) in {None, foreign_row(json.loads(other))}
    assert known.row(line) in {None, foreign_row(json.loads(line))}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2026-03-03T07:31:00+02:00", "2026-03-03T07:31:00"),
        ("2026-03-03T07:31:00+02:00", "yesterday"),
        ("2026-03-03T07:31:00+02:00", "1066-03-03T07:31:00+02:00"),
    ],
)
def test_a_moment_that_is_none_is_refused_on_a_known_line_too(old: str, new: str) -> None:
    with pytest.raises(NoEntry):
        taught(LINE).row(LIKE.replace(old, new))


def test_an_id_that_is_none_is_left_to_those_who_say_why() -> None:
    assert taught(LINE).row(LIKE.replace('"id":"b"', '"id":""')) is None
    assert taught(LINE).row(LIKE.replace('"id":"b"', f'"id":"{"b" * 201}"')) is None


def test_a_text_with_quotes_in_it_is_no_name() -> None:
    note = LINE.replace('"moon"', '"moon","note":"\\"id\\":\\"x\\""')
    other = note.replace('"id":"a"', '"id":"b"')
    assert taught(note).row(other) == foreign_row(json.loads(other))


def test_mistakes_on_known_lines_have_their_place() -> None:
    lines = [
        line_of(to_row(to_object(entry))) for entry in (*make_session("a"), *make_session("b"))
    ]
    lines[-2] = lines[-2].replace("2026", "20x6", 1)
    head = '{\n"format": "routine-app history",\n"version": 1,\n"entries": [\n'
    text = head + ",\n".join(lines) + "\n]\n}"
    with pytest.raises(BadFile) as caught:
        from_json(text)
    assert (caught.value.line, caught.value.column) == (4 + len(lines) - 1, 1)


def test_a_file_on_a_single_line_is_read_as_well() -> None:
    found = [to_object(entry) for entry in make_session("a")]
    text = json.dumps({"format": "routine-app history", "version": 1, "entries": found})
    assert len(from_json(text).rows) == len(found)
