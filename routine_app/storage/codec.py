"""Entries as JSON objects and as rows of the database, there and back without loss.

What a fact looks like is in `facts`.
What this program does not know (a kind or a value of a newer one) is `Unreadable`: it is left
out of the history that is shown and stays in the file as it is.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from routine_app.domain.language import tr
from routine_app.domain.record import Entry
from routine_app.storage.facts import DECODERS, Object, fact_to_object

Row = tuple[str, str, str | None, str | None, str, str, str]
"""id, kind, session, day, at, device, body: body holds every other key as a JSON object."""

_COLUMNS = ("id", "kind", "session", "practice_day", "at", "device")
_decoder = json.JSONDecoder()


class Unreadable(Exception):
    """An entry that this program does not understand."""


class Garbled(Unreadable):
    """A row that no program can have written."""


# ------------------------------------------------------------------- entries


def to_object(entry: Entry) -> Object:
    """An entry as a flat JSON object: what all entries have, its kind, and its fact's fields."""
    kind, fields = fact_to_object(entry.fact)
    return {
        "id": entry.id,
        "kind": kind,
        "at": entry.at.isoformat(),
        "zone": entry.zone,
        "device": entry.device,
        **fields,
    }


def from_object(raw: Mapping[str, object]) -> Entry:
    """The entry an object stands for. Raises `Unreadable`."""
    match raw:
        case {"id": str(id_), "kind": str(kind), "at": str(at), "device": str(device)}:
            pass
        case _:
            raise Unreadable(tr("an entry needs an id, a kind, a moment and a device"))
    decode = DECODERS.get(kind)
    if decode is None:
        raise Unreadable(tr("unknown kind of entry: {kind}", kind=kind))
    zone = raw.get("zone", "")
    try:
        moment = datetime.fromisoformat(at)
        fact = decode(raw)
    except (KeyError, TypeError, ValueError) as error:
        raise Unreadable(
            tr("entry {id} of kind {kind}: {problem}", id=id_, kind=kind, problem=error)
        ) from error
    if moment.utcoffset() is None or not isinstance(zone, str):
        raise Unreadable(tr("entry {id} has no time zone", id=id_))
    return Entry(id_, moment, zone, device, fact)


# ---------------------------------------------------------------- rows, lines


def to_row(raw: Mapping[str, object]) -> Row:
    """An object as a row, whether its kind is known or not. Raises `Unreadable`."""
    id_, kind, session, day, at, device = (raw.get(name) for name in _COLUMNS)
    match id_, kind, session, day, at, device:
        case (
            str(id_),
            str(kind),
            str() | None as session,
            str() | None as day,
            str(at),
            str(device),
        ):
            body = {name: value for name, value in raw.items() if name not in _COLUMNS}
            row = (id_, kind, session, day, at, device, _dump(body))
        case _:
            raise Unreadable(tr("an entry needs an id, a kind, a moment and a device"))
    try:
        "".join(part for part in row if part).encode()
    except UnicodeEncodeError as error:
        raise Unreadable(
            tr("entry with half a character in it: {problem}", problem=error)
        ) from error
    return row


def row_object(row: Row) -> Object:
    """The object a row stands for, whether its kind is known or not. Raises `Garbled`."""
    id_, kind, session, day, at, device, body = row
    try:
        raw, _ = _decoder.raw_decode(body)
    except (ValueError, TypeError, RecursionError) as error:
        raise Garbled(f"entry {id_}: {error}") from error
    if not isinstance(raw, dict):
        raise Garbled(f"entry {id_} is not an object")
    raw.update(id=id_, kind=kind, at=at, device=device)
    if session is not None:
        raw["session"] = session
    if day is not None:
        raw["practice_day"] = day
    return raw


def is_sound(row: Row) -> bool:
    """Whether a row is one in every part; damage can also look like a value."""
    try:
        to_row(row_object(row))
    except Unreadable:
        return False
    return True


def from_row(row: Row) -> Entry:
    """The entry of a row; for many see `row_reader`. Raises `Unreadable`."""
    return from_object(row_object(row))


def to_line(entry: Entry) -> str:
    """An entry as one line of JSON, with its line end."""
    return _dump(to_object(entry)) + "\n"


def from_line(line: str) -> Object:
    """The object in a line. Raises `Unreadable`, also for a line that was cut off."""
    try:
        raw = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise Unreadable(str(error)) from error
    if not isinstance(raw, dict):
        raise Unreadable(tr("not an object"))
    return raw


def _dump(value: object) -> str:
    # ASCII only: a note may hold half of a surrogate pair, which UTF-8 cannot.
    return json.dumps(value, separators=(",", ":"))
