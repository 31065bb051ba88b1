"""Facts as JSON objects, there and back without loss.

The stored names are written out here on purpose: a rename in the code must never change a file.
A fact that says nothing new about something leaves its key out, as older programs did.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import assert_never

from routine_app.domain.leaving import Leaving
from routine_app.domain.pose import Side
from routine_app.domain.record import (
    CheckIn,
    Ending,
    ExerciseHidden,
    ExerciseSwapped,
    Fact,
    GateAnswered,
    Instead,
    PlanChosen,
    PlannedWork,
    PracticeBackfilled,
    ProgramStarted,
    RemovalUndone,
    SegmentDone,
    SelfCheck,
    SessionEnded,
    SessionRemoved,
    SessionStarted,
    SideLimited,
)
from routine_app.domain.self_check import HipCheck, Knee, Landing, Pillow, RunnersNote, Thigh, Tread

Object = dict[str, object]

SESSION_STARTED, SEGMENT_DONE = "session started", "segment done"


def fact_to_object(fact: Fact) -> tuple[str, Object]:
    """The stored kind of a fact, and its fields."""
    match fact:
        case SessionStarted():
            return SESSION_STARTED, _started_to_object(fact)
        case SegmentDone():
            return SEGMENT_DONE, _segment_to_object(fact)
        case SessionEnded(session, ending):
            return "session ended", {"session": session, "ending": ending.value}
        case CheckIn():
            return "check-in", _check_in_to_object(fact)
        case PracticeBackfilled():
            return "practice back-filled", _backfilled_to_object(fact)
        case SessionRemoved(session):
            return "session removed", {"session": session}
        case RemovalUndone(session, removal):
            return "removal undone", {"session": session, "removal": removal}
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
        case PlanChosen(daily, weekly):
            return "plan chosen", {"daily": daily, "weekly": weekly}
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


def _segment_to_object(fact: SegmentDone) -> Object:
    raw: Object = {
        "session": fact.session,
        "index": fact.index,
        "spent": fact.spent,
        "leaving": fact.leaving.value,
    }
    if fact.instead is not None:
        raw["instead"] = {"exercise": fact.instead.exercise, "name": fact.instead.name}
    return raw


def _check_in_to_object(fact: CheckIn) -> Object:
    raw: Object = {
        "session": fact.session,
        "before": fact.before,
        "after": fact.after,
        "note": fact.note,
    }
    if fact.pain:
        raw["pain"] = True
    if fact.edition:
        raw["edition"] = fact.edition
    return raw


def _backfilled_to_object(fact: PracticeBackfilled) -> Object:
    return {
        "session": fact.session,
        "practice_day": fact.practice_day.isoformat(),
        "routine": fact.routine,
        "routine_name": fact.routine_name,
        "program": fact.program,
        "program_day": fact.program_day,
        "run": fact.run,
        "short": fact.short,
    }


def _self_check_to_object(fact: SelfCheck) -> Object:
    raw: Object = {
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
    if fact.runner.is_told:
        raw["runner"] = _runner_to_object(fact.runner)
    return raw


def _runner_to_object(runner: RunnersNote) -> Object:
    return {
        "landing": runner.landing and runner.landing.value,
        "tread": runner.tread and runner.tread.value,
        "note": runner.note,
    }


def _hip_to_object(hip: HipCheck) -> Object:
    raw: Object = {
        "thigh": hip.thigh and hip.thigh.value,
        "knee": hip.knee and hip.knee.value,
        "arched": hip.arched,
    }
    if hip.angle is not None:
        raw["angle"] = hip.angle
    return raw


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
        _instead(raw.get("instead")),
    )


def _instead(raw: object) -> Instead | None:
    if not isinstance(raw, Mapping):
        return None
    return Instead(_text(raw["exercise"]), _text(raw["name"]))


def _ended(raw: Mapping[str, object]) -> SessionEnded:
    return SessionEnded(_text(raw["session"]), Ending(_text(raw["ending"])))


def _check_in(raw: Mapping[str, object]) -> CheckIn:
    return CheckIn(
        _text(raw["session"]),
        _number_or_none(raw.get("before")),
        _number_or_none(raw.get("after")),
        _text(raw.get("note", "")),
        _truth(raw.get("pain", False)),
        _number(raw.get("edition", 0)),
    )


def _backfilled(raw: Mapping[str, object]) -> PracticeBackfilled:
    return PracticeBackfilled(
        session=_text(raw["session"]),
        practice_day=date.fromisoformat(_text(raw["practice_day"])),
        routine=_text(raw["routine"]),
        routine_name=_text(raw["routine_name"]),
        program=_text(raw.get("program", "")),
        program_day=_number(raw.get("program_day", 0)),
        run=_number(raw.get("run", 1)),
        short=_truth(raw.get("short", False)),
    )


def _removed(raw: Mapping[str, object]) -> SessionRemoved:
    return SessionRemoved(_text(raw["session"]))


def _undone(raw: Mapping[str, object]) -> RemovalUndone:
    return RemovalUndone(_text(raw["session"]), _text(raw["removal"]))


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
        runner=_runner(raw.get("runner", {})),
    )


def _exercise_hidden(raw: Mapping[str, object]) -> ExerciseHidden:
    return ExerciseHidden(_text(raw["exercise"]), _truth(raw["hidden"]))


def _side_limited(raw: Mapping[str, object]) -> SideLimited:
    side = raw["side"]
    return SideLimited(_text(raw["exercise"]), None if side is None else Side(_text(side)))


def _runner(raw: object) -> RunnersNote:
    if not isinstance(raw, dict):
        raise TypeError(f"{raw!r} is no runner's note")
    landing, tread = raw.get("landing"), raw.get("tread")
    return RunnersNote(
        None if landing is None else Landing(_text(landing)),
        None if tread is None else Tread(_text(tread)),
        _text(raw.get("note", "")),
    )


def _plan_chosen(raw: Mapping[str, object]) -> PlanChosen:
    return PlanChosen(_text(raw["daily"]), _truth(raw.get("weekly", False)))


def _hip(raw: object) -> HipCheck:
    if not isinstance(raw, dict):
        raise TypeError(f"{raw!r} is no side of a self-check")
    thigh, knee, arched = raw.get("thigh"), raw.get("knee"), raw.get("arched")
    return HipCheck(
        None if thigh is None else Thigh(_text(thigh)),
        None if knee is None else Knee(_text(knee)),
        None if arched is None else _truth(arched),
        _number_or_none(raw.get("angle")),
    )


DECODERS: Mapping[str, Callable[[Mapping[str, object]], Fact]] = {
    SESSION_STARTED: _started,
    SEGMENT_DONE: _segment,
    "session ended": _ended,
    "check-in": _check_in,
    "practice back-filled": _backfilled,
    "session removed": _removed,
    "removal undone": _undone,
    "program started": _program,
    "gate answered": _gate,
    "exercise swapped": _swap,
    "self-check": _self_check,
    "exercise hidden": _exercise_hidden,
    "side limited": _side_limited,
    "plan chosen": _plan_chosen,
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
