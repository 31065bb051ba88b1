"""The table of sessions: documented columns, harmless in spreadsheets, and back again."""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from pathlib import Path

import pytest

import routine_app.storage.exchange
from routine_app.domain.record import CheckIn, Ending, Entry, PracticeBackfilled
from routine_app.domain.session import Session, fold_sessions
from routine_app.storage.exchange.csv_file import COLUMNS, from_csv, is_ours, to_csv
from routine_app.storage.exchange.problem import BadFile
from tests.fakes import MONDAY, make_entry, make_session

NOTE = '=SUM(A1), "quoted"\nsecond line; ä \N{SNOWMAN} \'@'
ENTRIES = (
    *make_session("s-1", program="21-day-reset", program_day=3, run=2, short=True),
    make_entry(CheckIn("s-1", 6, 3, NOTE, True), MONDAY + timedelta(minutes=5), entry_id="c-1"),
    *make_session("s-2", MONDAY + timedelta(days=1), done=1, ending=Ending.ENDED),
    make_entry(
        PracticeBackfilled("b-1", MONDAY.date() - timedelta(days=1), "settle", "Settle"),
        entry_id="b",
    ),
)


def table(entries: tuple[Entry, ...] = ENTRIES) -> str:
    return to_csv(fold_sessions(entries)).decode("utf-8-sig")


def cells(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def read_back(text: str) -> tuple[Session, ...]:
    return fold_sessions(entry for found in from_csv(text) for entry in found.entries)


def bad(text: str) -> BadFile:
    with pytest.raises(BadFile) as caught:
        from_csv(text)
    return caught.value


def test_every_session_is_a_row_under_documented_columns() -> None:
    rows = cells(table())
    assert [row["session"] for row in rows] == ["b-1", "s-1", "s-2"]
    assert rows[1]["seconds_done"] == "120"
    assert rows[1]["recorded"] == "live"
    assert rows[0]["recorded"] == "by hand"
    assert rows[0]["seconds_done"] == ""
    document = Path(routine_app.storage.exchange.__path__[0], "README.md").read_text("utf-8")
    described = [line.split("`")[1] for line in document.splitlines() if line.startswith("| `")]
    assert described[: len(COLUMNS)] == list(COLUMNS)


def test_what_was_written_is_read_again() -> None:
    assert table(()) == ",".join(COLUMNS) + "\r\n"
    sessions = read_back(table())
    assert to_csv(sessions).decode("utf-8-sig") == table()
    assert [session.id for session in sessions] == ["b-1", "s-1", "s-2"]
    assert [session.is_done for session in sessions] == [True, True, True]
    assert sessions[1].check_in is not None
    assert sessions[1].check_in.note == NOTE


def test_no_text_is_a_formula_in_a_spreadsheet() -> None:
    for note in ("=1+1", "+1", "-1", "@x", "'=1", "\t=1"):
        entries = (*make_session(), make_entry(CheckIn("s-1", note=note), entry_id="c"))
        assert cells(table(entries))[0]["note"] == f"'{note}"
        (session,) = read_back(table(entries))
        assert session.check_in is not None
        assert session.check_in.note == note


def test_a_table_that_a_spreadsheet_saved_with_semicolons_is_read() -> None:
    output = io.StringIO()
    csv.writer(output, delimiter=";").writerows(csv.reader(io.StringIO(table(), newline="")))
    assert is_ours(output.getvalue().splitlines()[0])
    assert read_back(output.getvalue()) == read_back(table())


def test_the_same_row_is_the_same_entries_wherever_it_is_read() -> None:
    assert from_csv(table()) == from_csv(table())
    ids = [entry.id for found in from_csv(table()) for entry in found.entries]
    assert len(set(ids)) == len(ids)


def test_records_that_come_later_take_the_place_of_a_row() -> None:
    """In whatever order: the exercises of a session are known again, and nothing counts twice."""
    live = make_session("s-1")
    of_table = tuple(entry for found in from_csv(table(live)) for entry in found.entries)
    (recorded,) = fold_sessions(live)
    for joined in ((*of_table, *live), (*live, *of_table)):
        (session,) = fold_sessions(joined)
        assert session == recorded


@pytest.mark.parametrize(
    ("column", "value", "words"),
    [
        ("practice_day", "02.03.2026", "expected a day"),
        ("practice_day", "9999-12-31", "expected a day"),
        ("started_at", "7:30", "expected a moment"),
        ("seconds_done", "-1", "expected seconds"),
        ("seconds_done", "9999999", "at most"),
        ("seconds_done", "1e5", "expected seconds"),
        ("seconds_planned", "", "expected seconds"),
        ("tightness_before", "11", "from 0 to 10"),
        ("tightness_after", "low", "from 0 to 10"),
        ("short", "perhaps", "'yes' or 'no'"),
        ("recorded", "dreamt", "'live' or 'by hand'"),
        ("ended", "abandoned", "'finished' or 'ended'"),
        ("program_day", "three", "whole number"),
        ("program_day", "0" * 9 + "1" + "9" * 20, "whole number"),
        ("run", "9" * 5000, "whole number"),
        ("session", "", "an id"),
        ("session", "x" * 201, "an id"),
    ],
)
def test_a_mistake_is_named_with_its_line_and_its_column(
    column: str, value: str, words: str
) -> None:
    row = cells(table(make_session("s-2")))[0] | {column: value}
    output = io.StringIO(newline="")
    writer = csv.DictWriter(output, COLUMNS)
    writer.writeheader()
    writer.writerow(row)
    found = bad(output.getvalue())
    assert words in str(found)
    assert (found.line, found.column) == (2, column)


def test_zeros_in_front_say_nothing() -> None:
    row = cells(table(make_session("s-2", program="21-day-reset", program_day=7)))[0]
    output = io.StringIO(newline="")
    writer = csv.DictWriter(output, COLUMNS)
    writer.writeheader()
    writer.writerow(row | {"program_day": "0" * 5000 + "7", "seconds_done": "00000000120"})
    (session,) = read_back(output.getvalue())
    assert session.program_day == 7
    assert session.is_done


def test_other_tables_are_refused() -> None:
    assert "missing" in str(bad("a,b\n1,2\n"))
    assert "missing" in str(bad(""))
    assert bad(f"{table()}s-9,live\r\n").line == 6
    assert bad(table() + '"open').line
    doubled = table().replace("s-2", "s-1")
    assert bad(doubled).column == "session"
