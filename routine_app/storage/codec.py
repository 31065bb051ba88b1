"""Entries as JSON objects and as rows of the database, there and back without loss.

The stored names are written out here on purpose: a rename in the code must never change a file.
What this program does not know (a kind or a value of a newer one) is `Unreadable`: it is left
out of the history that is shown and stays in the file as it is.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import assert_never

from routine_app.domain.leaving import Leaving
from routine_app.domain.pose import Side
from routine_app.domain.record import (
    CheckIn,
    Ending,
    Entry,
    ExerciseHidden,
    ExerciseSwapped,
    Fact,
    GateAnswered,
    PlannedWork,
    ProgramStarted,
    SegmentDone,
    SelfCheck,
    SessionEnded,
    SessionStarted,
    SideLimited,
)
from routine_app.domain.self_check import HipCheck, Knee, Pillow, Thigh

Object = dict[str, object]
Row = tuple[str, str, str | None, str | None, str, str, str]
"""id, kind, session, day, at, device, body: body holds every other key as a JSON object."""

SESSION_STARTED, SEGMENT_DONE = "session started", "segment done"

_COLUMNS = ("id", "kind", "session", "practice_day", "at", "device")
_decoder = json.JSONDecoder()


class Unreadable(Exception):
    """An entry that this program does not understand."""


class Garbled(Unreadable):
    """A row that no program can have written."""


# ------------------------------------------------------------------- entries


def to_object(entry: Entry) -> Object:
    """An entry as a flat JSON object: what all entries have, its kind, and its fact's fields."""
    kind, fields = _fact_to_object(entry.fact)
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
            raise Unreadable("an entry needs an id, a kind, a moment and a device")
    decode = _DECODERS.get(kind)
    if decode is None:
        raise Unreadable(f"unknown kind of entry: {kind}")
    zone = raw.get("zone", "")
    try:
        moment = datetime.fromisoformat(at)
        fact = decode(raw)
    except (KeyError, TypeError, ValueError) as error:
        raise Unreadable(f"entry {id_} of kind {kind}: {error}") from error
    if moment.utcoffset() is None or not isinstance(zone, str):
        raise Unreadable(f"entry {id_} has no time zone")
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
            raise Unreadable("an entry needs an id, a kind, a moment and a device")
    try:
        "".join(part for part in row if part).encode()
    except UnicodeEncodeError as error:
        raise Unreadable(f"entry with half a character in it: {error}") from error
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
        raise Unreadable("not an object")
    return raw


def _dump(value: object) -> str:
    # ASCII only: a note may hold half of a surrogate pair, which UTF-8 cannot.
    return json.dumps(value, separators=(",", ":"))


# --------------------------------------------------------------------- facts


def _fact_to_object(fact: Fact) -> tuple[str, Object]:
    match fact:
        case SessionStarted():
            return SESSION_STARTED, _started_to_object(fact)
        case SegmentDone(session, index, spent, leaving):
            return SEGMENT_DONE, {
                "session": session,
                "index": index,
                "spent": spent,
                "leaving": leaving.value,
            }
        case SessionEnded(session, ending):
            return "session ended", {"session": session, "ending": ending.value}
        case CheckIn(session, before, after, note, pain):
            told: Object = {"session": session, "before": before, "after": after, "note": note}
            return "check-in", told | {"pain": True} if pain else told
        case ProgramStarted(program, run):
            return "program started", {"program": program, "run": run}
        case GateAnswered(program, run, day, yes):
            place = {"program": program, "run": run, "program_day": day}
            return "gate answered", {**place, "yes": yes}
        case ExerciseSwapped(exercise, instead):
            return "exercise swapped", {"exercise": exercise, "instead": instead}
        case SelfCheck():
            return "self-check", _self_check_to_object(fact)
        case ExerciseHidden(exercise, hidden):
            return "exercise hidden", {"exercise": exercise, "hidden": hidden}
        case SideLimited(exercise, side):
            return "side limited", {"exercise": exercise, "side": side and side.value}
        case _:
            assert_never(fact)


def _started_to_object(fact: SessionStarted) -> Object:
    raw: Object = {
        "session": fact.session,
        "practice_day": fact.practice_day.isoformat(),
        "routine": fact.routine,
        "routine_name": fact.routine_name,
        "plan": [_work_to_object(work) for work in fact.plan],
        "program": fact.program,
        "program_day": fact.program_day,
        "run": fact.run,
        "short": fact.short,
        "continues": fact.continues,
        "counts": fact.counts,
    }
    if fact.file:
        raw["file"] = fact.file
    return raw


def _work_to_object(work: PlannedWork) -> Object:
    return {
        "index": work.index,
        "number": work.number,
        "exercise": work.exercise,
        "name": work.name,
        "side": work.side and work.side.value,
        "set": work.set_number,
        "planned": work.planned,
        "reps": work.reps,
    }


def _self_check_to_object(fact: SelfCheck) -> Object:
    return {
        "practice_day": fact.practice_day.isoformat(),
        "program": fact.program,
        "run": fact.run,
        "program_day": fact.program_day,
        "tightness": fact.tightness,
        "ease": fact.ease,
        "pillow": fact.pillow and fact.pillow.value,
        "left": _hip_to_object(fact.left),
        "right": _hip_to_object(fact.right),
    }


def _hip_to_object(hip: HipCheck) -> Object:
    return {
        "thigh": hip.thigh and hip.thigh.value,
        "knee": hip.knee and hip.knee.value,
        "arched": hip.arched,
    }


def _started(raw: Mapping[str, object]) -> SessionStarted:
    plan = raw["plan"]
    if not isinstance(plan, list):
        raise TypeError("plan: not a list")
    return SessionStarted(
        session=_text(raw["session"]),
        practice_day=date.fromisoformat(_text(raw["practice_day"])),
        routine=_text(raw["routine"]),
        routine_name=_text(raw["routine_name"]),
        plan=tuple(_work(work) for work in plan),
        program=_text(raw.get("program", "")),
        program_day=_number(raw.get("program_day", 0)),
        run=_number(raw.get("run", 1)),
        short=_truth(raw.get("short", False)),
        continues=_text(raw.get("continues", "")),
        counts=_truth(raw.get("counts", True)),
        file=_text(raw.get("file", "")),
    )


def _work(raw: Mapping[str, object]) -> PlannedWork:
    side = raw["side"]
    return PlannedWork(
        _number(raw["index"]),
        _number(raw["number"]),
        _text(raw["exercise"]),
        _text(raw["name"]),
        None if side is None else Side(_text(side)),
        _number(raw["set"]),
        _number(raw["planned"]),
        _number(raw.get("reps", 0)),
    )


def _segment(raw: Mapping[str, object]) -> SegmentDone:
    return SegmentDone(
        _text(raw["session"]),
        _number(raw["index"]),
        _number(raw["spent"]),
        Leaving(_text(raw["leaving"])),
    )


def _ended(raw: Mapping[str, object]) -> SessionEnded:
    return SessionEnded(_text(raw["session"]), Ending(_text(raw["ending"])))


def _check_in(raw: Mapping[str, object]) -> CheckIn:
    return CheckIn(
        _text(raw["session"]),
        _number_or_none(raw.get("before")),
        _number_or_none(raw.get("after")),
        _text(raw.get("note", "")),
        _truth(raw.get("pain", False)),
    )


def _program(raw: Mapping[str, object]) -> ProgramStarted:
    return ProgramStarted(_text(raw["program"]), _number(raw["run"]))


def _gate(raw: Mapping[str, object]) -> GateAnswered:
    return GateAnswered(
        _text(raw["program"]), _number(raw["run"]), _number(raw["program_day"]), _truth(raw["yes"])
    )


def _swap(raw: Mapping[str, object]) -> ExerciseSwapped:
    return ExerciseSwapped(_text(raw["exercise"]), _text(raw["instead"]))


def _self_check(raw: Mapping[str, object]) -> SelfCheck:
    pillow = raw.get("pillow")
    return SelfCheck(
        practice_day=date.fromisoformat(_text(raw["practice_day"])),
        program=_text(raw["program"]),
        run=_number(raw["run"]),
        program_day=_number(raw["program_day"]),
        tightness=_number_or_none(raw.get("tightness")),
        ease=_number_or_none(raw.get("ease")),
        pillow=None if pillow is None else Pillow(_text(pillow)),
        left=_hip(raw.get("left", {})),
        right=_hip(raw.get("right", {})),
    )


def _exercise_hidden(raw: Mapping[str, object]) -> ExerciseHidden:
    return ExerciseHidden(_text(raw["exercise"]), _truth(raw["hidden"]))


def _side_limited(raw: Mapping[str, object]) -> SideLimited:
    side = raw["side"]
    return SideLimited(_text(raw["exercise"]), None if side is None else Side(_text(side)))


def _hip(raw: object) -> HipCheck:
    if not isinstance(raw, dict):
        raise TypeError(f"{raw!r} is no side of a self-check")
    thigh, knee, arched = raw.get("thigh"), raw.get("knee"), raw.get("arched")
    return HipCheck(
        None if thigh is None else Thigh(_text(thigh)),
        None if knee is None else Knee(_text(knee)),
        None if arched is None else _truth(arched),
    )


_DECODERS: Mapping[str, Callable[[Mapping[str, object]], Fact]] = {
    SESSION_STARTED: _started,
    SEGMENT_DONE: _segment,
    "session ended": _ended,
    "check-in": _check_in,
    "program started": _program,
    "gate answered": _gate,
    "exercise swapped": _swap,
    "self-check": _self_check,
    "exercise hidden": _exercise_hidden,
    "side limited": _side_limited,
}


def _text(value: object) -> str:
    if type(value) is not str:
        raise TypeError(f"{value!r} is not a text")
    return value


def _number(value: object) -> int:
    if type(value) is not int:
        raise TypeError(f"{value!r} is not a whole number")
    return value


def _number_or_none(value: object) -> int | None:
    return None if value is None else _number(value)


def _truth(value: object) -> bool:
    if type(value) is not bool:
        raise TypeError(f"{value!r} is neither true nor false")
    return value
