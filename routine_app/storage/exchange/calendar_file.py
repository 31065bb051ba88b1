"""The practice days as a calendar file (RFC 5545): one event a day, all day long.

A day keeps its UID from one export to the next, so that a calendar that reads the file again
renews the day instead of adding it twice. Nothing in it tells more than what was practised.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from routine_app import __version__
from routine_app.domain.language import tr
from routine_app.domain.session import Session
from routine_app.domain.words import minutes_words

_WIDEST = 75
"""Octets of a line, without its end."""


def to_calendar(sessions: Iterable[Session]) -> bytes:
    """The calendar of the days with a done session; empty when there is none."""
    days: dict[date, list[Session]] = {}
    for session in sessions:
        if session.is_done:
            days.setdefault(session.practice_day, []).append(session)
    if not days:
        return b""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//Routine//routine-app {__version__}//EN",
        "CALSCALE:GREGORIAN",
        *(line for day, those in sorted(days.items()) for line in _event(day, those)),
        "END:VCALENDAR",
    ]
    return b"".join(folded(line) for line in lines)


def _event(day: date, sessions: list[Session]) -> Iterator[str]:
    first = min(sessions, key=lambda s: (s.started_at, s.id))
    newest = max(session.started_at for session in sessions)
    names = ", ".join(dict.fromkeys(s.routine_name for s in sessions if s.routine_name))
    credit = sum(session.credit for session in sessions)
    yield "BEGIN:VEVENT"
    yield f"UID:{day:%Y%m%d}-{escaped(first.id)}@routine-app"
    yield f"DTSTAMP:{_stamp(newest)}"
    yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"
    practised = tr("Practised: {names}", names=names) if names else tr("Practised")
    yield f"SUMMARY:{escaped(practised)}"
    if credit:
        yield f"DESCRIPTION:{escaped(minutes_words(credit))}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _stamp(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def escaped(text: str) -> str:
    """A text as a value: signs that mean something get a backslash, others of control go."""
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    text = text.replace("\r\n", "\n").replace("\n", "\\n")
    return "".join(c if c.isprintable() else " " for c in text)


def folded(line: str) -> bytes:
    """A line with its end, broken where it is too long, never inside of a character."""
    parts, part, room = [], b"", _WIDEST
    for character in line:
        octets = character.encode("utf-8", "replace")
        if len(part) + len(octets) > room:
            parts.append(part)
            part, room = b"", _WIDEST - 1
        part += octets
    return b"\r\n ".join((*parts, part)) + b"\r\n"
