"""Lines of entries: the same as one by one, and nothing of what nobody would take."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.record import Entry
from routine_app.storage.codec import row_object, to_object, to_row
from routine_app.storage.exchange.entry_lines import EntryLines
from routine_app.storage.exchange.foreign import NoEntry, foreign_row
from tests.fakes import make_session
from tests.storage.strategies import entries


def one_by_one(row: tuple[str, str, str | None, str | None, str, str, str]) -> str | None:
    raw = row_object(row)
    try:
        foreign_row(raw)
    except NoEntry:
        return None
    return json.dumps(raw, sort_keys=True, separators=(",", ":"))


@given(st.lists(entries))
def test_a_line_is_that_of_its_entry_alone(many: list[Entry]) -> None:
    writer = EntryLines()
    for entry in (*many, *make_session("s-1"), *make_session("s-2")):
        row = to_row(to_object(entry))
        found = writer.line(row)
        assert (found and found[1]) == one_by_one(row)


def test_alike_entries_are_looked_at_once() -> None:
    writer = EntryLines()
    for number in range(50):
        for entry in make_session(f"s-{number}"):
            assert writer.line(to_row(to_object(entry))) is not None
    assert len(writer._forms) == 4
