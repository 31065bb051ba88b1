"""Reading many rows at once gives what reading each alone gives."""

from __future__ import annotations

import gc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.record import Entry
from routine_app.domain.value import replace
from routine_app.storage import codec
from routine_app.storage.codec import Garbled, Row
from routine_app.storage.row_reader import read_rows
from tests.fakes import make_session
from tests.storage.strategies import entries

SESSION = make_session("s-1")


def row(entry: Entry) -> Row:
    return codec.to_row(codec.to_object(entry))


@given(st.lists(entries))
def test_each_is_read_as_if_it_were_alone(many: list[Entry]) -> None:
    """No body is parsed twice; what is remembered must not leak into other sessions."""
    other = [replace(entry, id=f"{entry.id}-2", device="other") for entry in many]
    objects = [codec.to_object(entry) for entry in many]
    moved = [
        codec.from_object({**raw, "session": "elsewhere"}) for raw in objects if "session" in raw
    ]
    everything = [*many, *other, *moved]
    read = read_rows(row(entry) for entry in everything)
    assert read == everything
    assert [entry.at.isoformat() for entry in read] == [e.at.isoformat() for e in everything]


def test_a_session_looks_the_same_every_day_so_that_its_body_is_parsed_once() -> None:
    first = [row(entry)[-1] for entry in make_session("s-1")]
    assert first == [row(entry)[-1] for entry in make_session("s-2")]


@pytest.mark.parametrize("entry", [SESSION[0], SESSION[1]], ids=["start", "segment"])
@pytest.mark.parametrize("at", ["yesterday", "2026-03-02T07:30:00", None, 5])
def test_a_moment_that_is_none_costs_one_entry(entry: Entry, at: str) -> None:
    good = row(entry)
    broken = (*good[:4], at, *good[5:])
    assert read_rows([broken]) == []
    assert read_rows([good, broken, good]) == [entry, entry]


def test_rows_of_a_newer_program_are_left_out() -> None:
    newer = ("x", "self-check", "s-1", None, "2026-03-02T07:30:00+01:00", "d", '{"left":1}')
    assert read_rows([newer, row(SESSION[0]), newer]) == [SESSION[0]]


@pytest.mark.parametrize("entry", SESSION[:2], ids=["start", "segment"])
def test_a_newer_kind_with_a_body_like_a_known_one_is_left_out(entry: Entry) -> None:
    good = row(entry)
    assert read_rows([good, (good[0], "undone", *good[2:]), good]) == [entry, entry]


def test_a_row_that_nobody_can_have_written_is_damage() -> None:
    with pytest.raises(Garbled):
        read_rows([row(SESSION[0]), (*row(SESSION[1])[:-1], '{"zone":"Eu')])


def test_the_collector_of_garbage_is_on_again_afterwards() -> None:
    read_rows([])
    assert gc.isenabled()
    with pytest.raises(Garbled):
        read_rows([("x", "x", None, None, "x", "x", "")])
    assert gc.isenabled()
