"""Poses, and whole exercises, as what their files say: only what differs is written."""

from __future__ import annotations

from collections.abc import Iterable

from routine_app.content.doses import dose_text
from routine_app.content.rewriting.forms import block, flow, scalar
from routine_app.content.rewriting.spots import Plain
from routine_app.domain.dose import SECOND, Breath, Tempo
from routine_app.domain.exercise import Exercise, View
from routine_app.domain.pose import CHANNELS, Grip, Pose, Support

Keys = dict[str, Plain]

SAME_AS = "same as"
_FLOW_LONGEST = 88
_NO_VIEW = View()


def number_text(number: float) -> str:
    """Degrees as they are typed: no more places than are needed."""
    text = f"{number:.3f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def pose_keys(pose: Pose, base: Pose | None = None) -> Keys:
    """What a pose says when it begins from another one, or from standing on nothing."""
    known = base or Pose()
    keys = _angle_keys(pose, (c for c in CHANNELS if pose[c] != known[c]))
    if pose.rests_on != known.rests_on:
        keys["rests on"] = [_support(support) for support in pose.rests_on]
    if pose.holds != known.holds:
        keys["holds"] = {grip.hand.value: _target(grip) for grip in pose.holds}
    return keys


def all_keys(pose: Pose) -> Keys:
    """Everything that could be said of a pose, zeros too."""
    keys = _angle_keys(pose, CHANNELS)
    keys["rests on"] = [_support(support) for support in pose.rests_on]
    keys["holds"] = {grip.hand.value: _target(grip) for grip in pose.holds}
    return keys


def _angle_keys(pose: Pose, channels: Iterable[str]) -> Keys:
    keys: Keys = {}
    for channel in channels:
        joint, _, axis = channel.partition(".")
        name, text = joint.replace("_", " "), number_text(pose[channel])
        if not axis:
            keys[name] = text
        else:
            axes = keys.setdefault(name, {})
            assert isinstance(axes, dict)
            axes[axis] = text
    return keys


def _support(support: Support) -> Plain:
    return support.part.value if support.on is None else {support.part.value: support.on.value}


def _target(grip: Grip) -> Plain:
    return grip.target.value


def both_keys(exercise: Exercise) -> Keys:
    """The poses of an exercise: its start, and what is different in the hold."""
    keys: Keys = {"start": pose_keys(exercise.start)}
    if exercise.hold != exercise.start:
        keys["hold"] = {SAME_AS: "start", **pose_keys(exercise.hold, exercise.start)}
    return keys


def view_keys(view: View) -> Keys:
    return {"azimuth": number_text(view.azimuth), "elevation": number_text(view.elevation)}


def tempo_text(tempo: Tempo) -> str:
    """The parts of a repetition as they are typed; reading it gives the same tempo."""
    return ", ".join(f"{_seconds(b.duration)} {_small(b.word)}" for b in tempo.beats)


def _small(word: str) -> str:
    """With a small first letter, where that is read as the same word."""
    first = word[0].lower()
    return first + word[1:] if first.upper() == word[0] else word


def _seconds(duration: int) -> str:
    whole, part = divmod(duration, SECOND)
    return f"{whole}.{part // 100} s" if part else f"{whole} s"


def _breath_text(breath: Breath) -> str:
    return f"{_seconds(breath.inhale)} in, {_seconds(breath.exhale)} out"


def moves_keys(tempo: Tempo) -> Keys:
    return {"through": ["start", "hold"], "tempo": tempo_text(tempo)}


def exercise_text(exercise: Exercise) -> str:
    """A whole file for an exercise, without variants. Reading it gives the same exercise."""
    keys: dict[str, Plain] = {
        "exercise": exercise.id,
        "name": exercise.name,
        "short name": exercise.short_name if exercise.short_name != exercise.name else "",
        "also": list(exercise.also),
        "phase": exercise.phase.value,
        "aim": exercise.aim,
        "position": exercise.position.value,
        "level": exercise.level.value,
        "start": exercise.start_position,
        "set up": exercise.set_up,
        "props": [prop.value for prop in exercise.props],
        "sides": exercise.sides.value,
        "dose": dose_text(exercise.dose),
        "breath": _breath_text(exercise.breath) if exercise.breath else "",
        "cues": list(exercise.cues),
        "mistake": exercise.mistake,
        "stop if": list(exercise.stop_if),
        "not for": list(exercise.not_for),
        "easier": list(exercise.easier),
        "harder": list(exercise.harder),
        "lengthens hip": "yes" if exercise.lengthens_hip else "",
        "nerve glide": "yes" if exercise.nerve_glide else "",
        "evidence": [_evidence(e.note, e.source) for e in exercise.evidence],
        "say": dict(exercise.say),
        "view": view_keys(exercise.view) if exercise.view != _NO_VIEW else {},
        "moves": moves_keys(exercise.moves) if exercise.moves else {},
    }
    lines = [line for key, value in keys.items() if value for line in _lines(key, value)]
    return "".join(f"{line}\n" for line in (*lines, *poses_lines(exercise)))


def _evidence(note: str, source: str) -> Keys:
    return {"note": note, "source": source} if source else {"note": note}


def _lines(key: str, value: Plain) -> Iterable[str]:
    """On one line where that is short, except for texts, which have one each."""
    if isinstance(value, str):
        return [f"{key}: {scalar(value)}"]
    line = f"{key}: {flow(value)}"
    short = key not in {"cues", "stop if", "not for", "evidence", "say"}
    return [line] if short and len(line) <= _FLOW_LONGEST else block({key: value}, 0)


def poses_lines(exercise: Exercise) -> list[str]:
    """The `poses` of a file, a line for each joint."""
    lines = ["poses:"]
    for end, keys in both_keys(exercise).items():
        assert isinstance(keys, dict)
        lines += end_lines(end, keys, 2)
    return lines


def end_lines(end: str, keys: Keys, indent: int, step: int = 2) -> list[str]:
    """A pose by its name, a line for each joint."""
    pad = " " * indent
    if not keys:
        return [f"{pad}{end}: {{}}"]
    return [f"{pad}{end}:", *(joint_line(key, keys[key], indent + step) for key in keys)]


def joint_line(key: str, value: Plain, indent: int) -> str:
    """One joint, with all of its axes."""
    text = scalar(value) if isinstance(value, str) else flow(value)
    return f"{' ' * indent}{scalar(key)}: {text}"
