"""The whole history as JSON: back without loss, and nothing of a damaged file."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.health import Health
from routine_app.domain.record import (
    CheckIn,
    PracticeBackfilled,
    RemovalUndone,
    SegmentDone,
    SelfCheck,
    SessionRemoved,
)
from routine_app.domain.self_check import HipCheck
from routine_app.storage.codec import Row, to_object, to_row
from routine_app.storage.exchange.json_file import from_json, to_json
from routine_app.storage.exchange.problem import BadFile
from tests.fakes import MONDAY, make_entry, make_session
from tests.storage.strategies import entries

NEWER = to_row(
    {"id": "n", "kind": "moon seen", "at": "2026-03-02T07:30:00+01:00", "device": "d", "full": 1.5}
)
EVERYTHING = (
    *make_session("s-1"),
    *make_session("s-2", continues="s-1", done=1),
    make_entry(CheckIn("s-1", 6, 3, "Warm: ä\n\ud800", True, 2), entry_id="c"),
    make_entry(PracticeBackfilled("b-1", MONDAY.date(), "settle", "Settle"), entry_id="b"),
    make_entry(SessionRemoved("s-2"), entry_id="r"),
    make_entry(RemovalUndone("s-2", "r"), entry_id="u"),
)


def rows(*given: object) -> list[Row]:
    return [to_row(to_object(entry)) for entry in given]  # type: ignore[arg-type]


def bad(text: str) -> BadFile:
    with pytest.raises(BadFile) as caught:
        from_json(text)
    return caught.value


def test_what_was_written_is_read_and_written_again_byte_for_byte() -> None:
    content = to_json([*rows(*EVERYTHING), NEWER])
    found = from_json(content.decode())
    assert set(found.rows) == {*from_json(to_json(found.rows).decode()).rows}
    assert len(found.rows) == len(EVERYTHING) + 1
    assert to_json(found.rows) == content
    assert to_json(reversed(found.rows)) == content


@given(st.lists(entries, unique_by=lambda entry: entry.id))
def test_any_history_is_written_again_byte_for_byte(many: list[object]) -> None:
    content = to_json(rows(*many))
    assert to_json(from_json(content.decode()).rows) == content


def test_the_file_is_json_with_an_entry_a_line_and_the_oldest_first() -> None:
    content = to_json(rows(*reversed(EVERYTHING))).decode()
    raw = json.loads(content)
    assert raw["format"] == "routine-app history"
    assert raw["version"] == 1
    moments = [entry["at"] for entry in raw["entries"]]
    assert moments == sorted(moments)
    assert content.count("\n") == len(EVERYTHING) + 6


def test_an_empty_history_is_a_file_too() -> None:
    assert from_json(to_json([]).decode()).rows == ()


def test_answers_about_health_stand_in_it_only_when_they_were_chosen() -> None:
    health = Health(told=True, conditions=("pregnant",))
    assert b"pregnant" not in to_json(rows(*EVERYTHING))
    content = to_json(rows(*EVERYTHING), health)
    assert from_json(content.decode()).health == health
    assert to_json(from_json(content.decode()).rows, health) == content


def test_the_word_of_a_clinician_goes_along_with_the_answers() -> None:
    health = Health(told=True, conditions=("hip",), allowed=("hip",))
    content = to_json(rows(*EVERYTHING), health)
    assert from_json(content.decode()).health == health


@pytest.mark.parametrize("end", range(0, 400, 7))
def test_half_a_file_is_refused_with_its_place(end: int) -> None:
    content = to_json(rows(*make_session())).decode()
    found = bad(content[:end])
    assert found.line >= 1


def test_a_mistake_is_named_with_line_and_column() -> None:
    lines = to_json(rows(*make_session())).decode().splitlines()
    lines[5] = lines[5].replace(",", ";", 1)
    assert bad("\n".join(lines)).line == 6


def test_a_newer_file_is_refused_before_its_entries_are_looked_at() -> None:
    found = bad('{"format": "routine-app history", "version": 2, "entries": [7]}')
    assert "newer version of Routine" in str(found)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"at": "yesterday"}, "expected a moment"),
        ({"at": "2026-03-02T07:30:00"}, "expected a moment"),
        ({"at": "9999-12-31T23:59:59+00:00"}, "expected a moment"),
        ({"practice_day": "9999-12-31"}, "expected a day"),
        ({"id": ""}, "expected 1 to 200 characters"),
        ({"id": 7}, "needs an id"),
        ({"spent": 2**31}, "expected a number of usual size"),
        ({"spent": -1}, "expected 0 to"),
        ({"before": 11}, "found 11 as 'before', expected 0 to 10"),
        ({"run": 2**30}, "expected 0 to 10000"),
        ({"plan": [{"planned": -1}]}, "expected 0 to"),
        ({"spent": 1e308}, "with"),
        ({"spent": "60"}, "is not a whole number"),
        ({"spent": [[[[[[[[[1]]]]]]]]]}, "levels of brackets"),
        ({"note": "x" * 1_000_001}, "characters"),
        ({"zone": 7}, "expected a name"),
    ],
)
def test_what_no_program_can_have_written_is_refused(change: dict[str, object], words: str) -> None:
    fact = make_entry(SegmentDone("s", 1, 2, make_session()[1].fact.leaving), entry_id="e")  # type: ignore[union-attr]
    raw = to_object(fact) | change
    file = {"format": "routine-app history", "version": 1, "entries": [raw]}
    found = bad(json.dumps(file))
    assert words in str(found)
    assert found.line == 1


@pytest.mark.parametrize("angle", [-61, 91, 2**20])
def test_an_angle_that_no_thigh_can_have_is_refused(angle: int) -> None:
    check = SelfCheck(MONDAY.date(), "p", 1, 1, left=HipCheck(angle=angle))
    raw = to_object(make_entry(check, entry_id="e"))
    file = {"format": "routine-app history", "version": 1, "entries": [raw]}
    assert "as 'angle', expected -60 to 90" in str(bad(json.dumps(file)))


def test_a_word_of_a_newer_program_is_kept() -> None:
    raw = to_object(make_session()[1]) | {"leaving": "flown away"}
    file = {"format": "routine-app history", "version": 1, "entries": [raw]}
    assert len(from_json(json.dumps(file)).rows) == 1


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        '{"a": ' * 100_000,
        '{"format": "routine-app history", "version": 1, "entries": [NaN]}',
        '{"format": "routine-app history", "version": 1, "entries": [' + "9" * 5000 + "]}",
        '{"format": "routine-app history", "version": 1, "entries": {}}',
        '{"format": "routine-app history", "version": 1, "entries": [], "entries": []}',
        '{"format": "routine-app history", "version": 1, "entries": []} x',
        '{"format": "routine-app history", "version": "1", "entries": []}',
        '{"format": "routine-app history", "version": 1}',
        '{"format": "shopping", "version": 1, "entries": []}',
        '{"entries": []}',
        '{"format": "routine-app history", "version": 1, "health": {"told": 1}, "entries": []}',
        "{}",
        "",
        '{"a"',
        "{,}",
        "{7: 7}",
    ],
)
def test_nothing_else_is_read(text: str) -> None:
    assert str(bad(text))


def test_one_id_with_two_contents_is_refused() -> None:
    first, second = to_object(make_session()[0]), to_object(make_session()[1])
    file = {
        "format": "routine-app history",
        "version": 1,
        "entries": [first, second | {"id": first["id"]}],
    }
    assert "another content" in str(bad(json.dumps(file, indent=1)))


def test_the_names_in_a_file_may_stand_in_any_order() -> None:
    raw = json.loads(to_json(rows(*make_session())))
    found = from_json(json.dumps(dict(sorted(raw.items())), indent=4))
    assert len(found.rows) == len(make_session())
