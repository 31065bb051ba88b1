"""The calendar of practice days, as RFC 5545 wants it."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from routine_app.domain.record import Entry, PracticeBackfilled
from routine_app.domain.session import fold_sessions
from routine_app.domain.value import replace
from routine_app.storage.exchange.calendar_file import escaped, folded, to_calendar
from tests.fakes import MONDAY, make_entry, make_session

ENTRIES = (
    *make_session("s-1"),
    *make_session("s-2", MONDAY + timedelta(hours=10), routine="evening"),
    *make_session("s-3", MONDAY + timedelta(days=1), done=0),
    make_entry(
        PracticeBackfilled("b-1", MONDAY.date() + timedelta(days=2), "", "Yoga, slow; warm"),
        entry_id="b",
    ),
)


def calendar(entries: tuple[Entry, ...] = ENTRIES) -> str:
    return to_calendar(fold_sessions(entries)).decode()


def values(text: str, name: str) -> list[str]:
    lines = text.replace("\r\n ", "").split("\r\n")
    return [line.partition(":")[2] for line in lines if line.startswith(name)]


def test_every_day_with_a_done_session_is_an_event() -> None:
    text = calendar()
    assert text.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
    assert text.endswith("END:VCALENDAR\r\n")
    assert values(text, "DTSTART;VALUE=DATE") == ["20260302", "20260304"]
    assert values(text, "DTEND;VALUE=DATE") == ["20260303", "20260305"]
    assert values(text, "SUMMARY") == [
        r"Practised: Settle\, Evening",
        r"Practised: Yoga\, slow\; warm",
    ]
    assert values(text, "DESCRIPTION") == ["4 min"]


def test_stamps_are_in_utc_and_uids_last_from_one_export_to_the_next() -> None:
    uids = values(calendar(), "UID")
    assert len(set(uids)) == 2
    assert values(calendar(), "DTSTAMP")[0] == "20260302T163000Z"
    more = (*ENTRIES, *make_session("s-9", MONDAY + timedelta(days=9)))
    assert values(calendar(more), "UID")[:2] == uids


def test_nothing_done_is_no_calendar() -> None:
    assert calendar(make_session(done=0)) == ""


def test_a_name_cannot_end_its_line() -> None:
    start, *rest = make_session()
    name = "Evil\r\nEND:VCALENDAR\r\nX: \x07"
    entries = (replace(start, fact=replace(start.fact, routine_name=name)), *rest)
    text = calendar(entries)
    assert text.count("END:VCALENDAR\r\n") == 1
    assert values(text, "SUMMARY") == [r"Practised: Evil\nEND:VCALENDAR\nX:  "]


@given(st.text())
def test_a_folded_line_is_short_and_the_same_when_unfolded(text: str) -> None:
    line = f"SUMMARY:{escaped(text)}"
    parts = folded(line).split(b"\r\n")
    assert parts.pop() == b""
    assert all(len(part) <= 75 for part in parts)
    assert all(part.startswith(b" ") for part in parts[1:])
    for part in parts:
        part.decode()  # no character is cut through
    unfolded = folded(line).replace(b"\r\n ", b"").decode().removesuffix("\r\n")
    assert unfolded == line.encode("utf-8", "replace").decode()
