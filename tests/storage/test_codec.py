"""Entries survive the way to the disk and back, and nothing unknown is lost or trusted."""

from __future__ import annotations

import json
from typing import get_args

import pytest
from hypothesis import given

from routine_app.domain.record import Entry, Fact, SelfCheck
from routine_app.storage import codec
from routine_app.storage.codec import Unreadable
from routine_app.storage.facts import DECODERS, Object
from tests.fakes import make_session
from tests.storage.strategies import entries

START, *_ = make_session()
STORED = {
    "id": "e-1",
    "kind": "segment done",
    "at": "2026-03-02T07:31:00+01:00",
    "zone": "Europe/Berlin",
    "device": "d-1",
    "session": "s-1",
    "index": 1,
    "spent": 60000,
    "leaving": "completed",
}


def same(first: Entry, second: Entry) -> bool:
    """Equal, and with the same offset: two moments can be equal in different zones."""
    return first == second and first.at.isoformat() == second.at.isoformat()


@given(entries)
def test_an_entry_survives_as_object_line_and_row(entry: Entry) -> None:
    assert same(codec.from_object(codec.to_object(entry)), entry)
    assert same(codec.from_object(codec.from_line(codec.to_line(entry))), entry)
    assert same(codec.from_row(codec.to_row(codec.to_object(entry))), entry)


@given(entries)
def test_a_row_and_its_object_say_the_same(entry: Entry) -> None:
    raw = codec.to_object(entry)
    assert codec.row_object(codec.to_row(raw)) == raw


def test_every_fact_of_the_domain_has_a_kind() -> None:
    assert len(get_args(Fact)) == len(DECODERS)


def test_the_stored_form_does_not_change() -> None:
    """Names in files outlive names in the code."""
    entry = codec.from_object(STORED)
    assert codec.to_object(entry) == STORED
    assert codec.to_row(STORED) == (
        "e-1",
        "segment done",
        "s-1",
        None,
        "2026-03-02T07:31:00+01:00",
        "d-1",
        '{"zone":"Europe/Berlin","index":1,"spent":60000,"leaving":"completed"}',
    )


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "mood"},
        {"kind": ["segment done"]},
        {"at": "yesterday"},
        {"at": "2026-03-02T07:31:00"},
        {"index": "1"},
        {"index": True},
        {"index": None},
        {"spent": 1.5},
        {"leaving": "evaporated"},
        {"leaving": {}},
        {"zone": 3},
        {"id": 7},
    ],
)
def test_what_is_not_understood_is_unreadable(change: dict[str, object]) -> None:
    with pytest.raises(Unreadable):
        codec.from_object({**STORED, **change})


SELF_CHECK: Object = {
    "id": "e-2",
    "kind": "self-check",
    "at": "2026-03-02T07:31:00+01:00",
    "zone": "Europe/Berlin",
    "device": "d-1",
    "practice_day": "2026-03-02",
    "program": "21-day-reset",
    "run": 1,
    "program_day": 1,
    "tightness": 6,
    "ease": None,
    "pillow": "sometimes",
    "left": {"thigh": "above", "knee": "bent", "arched": False},
    "right": {"thigh": None, "knee": None, "arched": None},
}


def test_the_stored_form_of_a_self_check_does_not_change() -> None:
    entry = codec.from_object(SELF_CHECK)
    assert codec.to_object(entry) == SELF_CHECK
    assert codec.row_object(codec.to_row(SELF_CHECK)) == SELF_CHECK


def test_an_angle_stands_with_its_side_and_only_where_one_was_told() -> None:
    measured = {**SELF_CHECK, "left": {**SELF_CHECK["left"], "angle": -3}}  # type: ignore[dict-item]
    entry = codec.from_object(measured)
    assert isinstance(entry.fact, SelfCheck)
    assert (entry.fact.left.angle, entry.fact.right.angle) == (-3, None)
    assert codec.to_object(entry) == measured


@pytest.mark.parametrize(
    "change",
    [
        {"left": {"angle": "12"}},
        {"left": {"angle": 1.5}},
        {"practice_day": "soon"},
        {"tightness": "6"},
        {"pillow": "two"},
        {"left": None},
        {"left": {"thigh": "sideways"}},
        {"right": {"arched": "no"}},
    ],
)
def test_a_self_check_that_is_not_understood_is_unreadable(change: dict[str, object]) -> None:
    with pytest.raises(Unreadable):
        codec.from_object({**SELF_CHECK, **change})


@pytest.mark.parametrize("plan", [None, {}, [1], [{}], [{"index": 1}], "plan"])
def test_a_broken_plan_is_unreadable(plan: object) -> None:
    with pytest.raises(Unreadable):
        codec.from_object({**codec.to_object(START), "plan": plan})


def test_fields_of_a_newer_program_are_passed_over() -> None:
    assert codec.from_object({**STORED, "mood": "calm"}) == codec.from_object(STORED)


def test_an_entry_of_an_unknown_kind_is_kept_word_for_word() -> None:
    raw: Object = {**STORED, "kind": "mood", "picture": {"left": [1, None, "x"]}}
    row = codec.to_row(raw)
    assert codec.row_object(row) == raw


@pytest.mark.parametrize(
    "line", ["", "{", '{"id": "e-1", "ki', "null", "[1]", "{}x", "[" * 100_000, '"\ud800"']
)
def test_a_line_that_was_cut_off_is_unreadable(line: str) -> None:
    with pytest.raises(Unreadable):
        codec.from_line(line)


@pytest.mark.parametrize("body", ["", "{", "[]", "7", "{" * 100_000, b"{}", None])
def test_a_damaged_body_is_unreadable(body: str) -> None:
    with pytest.raises(Unreadable):
        codec.from_row(("e-1", "segment done", "s-1", None, str(STORED["at"]), "d", body))


def test_half_a_character_in_a_note_is_kept_and_in_an_id_refused() -> None:
    """A clipboard can hold half of a surrogate pair; a database cannot."""
    raw: Object = {**STORED, "kind": "check-in", "note": "ow \ud83d"}
    assert codec.row_object(codec.to_row(raw))["note"] == "ow \ud83d"
    with pytest.raises(Unreadable):
        codec.to_row({**STORED, "session": "\ud83d"})


def test_lines_are_ascii_and_hold_no_line_end() -> None:
    entry = codec.from_object({**codec.to_object(START), "routine_name": "Größe\u2028\n"})
    line = codec.to_line(entry)
    assert line.isascii()
    assert line.count("\n") == 1
    assert json.loads(line)["routine_name"] == "Größe\u2028\n"
