"""Joints in plain words, with the term of the field: what a slider is called, and its two ends."""

from __future__ import annotations

from collections.abc import Iterator

from routine_app.domain.pose import BALL_JOINT, CHANNELS, LIMITS, SPINE
from routine_app.domain.value import Value

DEGREES = "°"
MINUS = "\N{MINUS SIGN}"


class Joint(Value):
    """One slider: its channel, its name in two parts, and what less and more of it mean."""

    channel: str
    part: str
    term: str
    less: str
    more: str

    @property
    def name(self) -> str:
        """As it is shown: "Right hip: flexion"."""
        return f"{self.part}: {self.term}"

    @property
    def spoken(self) -> str:
        """As it is read out: "Right hip flexion"."""
        return f"{self.part} {self.term}"


class Region(Value):
    """Joints that are shown together. `takes_from` is what the other side is called."""

    title: str
    joints: tuple[Joint, ...]
    takes_from: str = ""

    @property
    def channels(self) -> tuple[str, ...]:
        return tuple(joint.channel for joint in self.joints)


_TERMS = {"pitch": "pitch", "roll": "roll", "bend": "side bend"}
_ENDS = {
    "pelvis.pitch": ("face up", "face down"),
    "pelvis.roll": ("onto the left", "onto the right"),
    "hip.flexion": ("leg back", "leg forward"),
    "hip.abduction": ("leg across", "leg out"),
    "hip.rotation": ("turned out", "turned in"),
    "knee": ("straight", "bent"),
    "ankle": ("toes down", "toes up"),
    "spine.flexion": ("arched", "rounded"),
    "spine.bend": ("to the left", "to the right"),
    "spine.rotation": ("turned left", "turned right"),
    "neck.flexion": ("chin up", "chin down"),
    "shoulder.flexion": ("arm back", "arm up"),
    "shoulder.abduction": ("arm across", "arm out"),
    "shoulder.rotation": ("turned out", "turned in"),
    "elbow": ("straight", "bent"),
}
_PARTS = {"lumbar": "Lower back", "thoracic": "Upper back"}


def _joint(channel: str) -> Joint:
    name, _, axis = channel.partition(".")
    base, _, side = name.partition("_")
    part = f"{side.capitalize()} {base}" if side else _PARTS.get(base, base.capitalize())
    if not axis:
        term = "dorsiflexion" if base == "ankle" else "flexion"
        return Joint(channel, part, term, *_ENDS[base])
    ends = _ENDS.get(f"{base}.{axis}") or _ENDS[f"spine.{axis}"]
    return Joint(channel, part, _TERMS.get(axis, axis), *ends)


JOINTS = {channel: _joint(channel) for channel in CHANNELS}


def _ball(name: str) -> Iterator[str]:
    yield from (f"{name}.{axis}" for axis in BALL_JOINT)


def _spine(name: str) -> Iterator[str]:
    yield from (f"{name}.{axis}" for axis in SPINE)


def _region(title: str, *channels: str, takes_from: str = "") -> Region:
    return Region(title, tuple(JOINTS[channel] for channel in channels), takes_from)


def _leg(side: str, other: str) -> Region:
    channels = (*_ball(f"hip_{side}"), f"knee_{side}", f"ankle_{side}")
    return _region(f"{side.capitalize()} leg", *channels, takes_from=f"{other} leg")


REGIONS = (
    _region(
        "Pelvis and spine",
        *("pelvis.pitch", "pelvis.roll"),
        *_spine("lumbar"),
        *_spine("thoracic"),
    ),
    _leg("right", "left"),
    _leg("left", "right"),
    _region(
        "Arms",
        *(*_ball("shoulder_right"), "elbow_right"),
        *(*_ball("shoulder_left"), "elbow_left"),
    ),
    _region("Neck", *_spine("neck")),
)
"""All sliders, each once, in the groups in which they are shown."""


def degrees(angle: float) -> str:
    """An angle as it is shown: no more places than are needed, a real minus."""
    return f"{number(angle)}{DEGREES}"


def number(angle: float) -> str:
    """The same without its sign for degrees."""
    text = f"{angle:.1f}".removesuffix(".0")
    return "0" if text in ("-0", "0") else text.replace("-", MINUS)


def said(angle: float) -> str:
    """An angle as it is read out."""
    text = number(angle).replace(MINUS, "minus ")
    return f"{text} degree" if text in ("1", "minus 1") else f"{text} degrees"


def spoken(joint: Joint, angle: float, remark: str = "") -> str:
    """A slider as it is read out, with its range."""
    low, high = LIMITS[joint.channel].hard
    bounds = f"of {number(low).replace(MINUS, 'minus ')} to {number(high)}"
    parts = [joint.spoken, said(angle), bounds, remark]
    return ", ".join(part for part in parts if part)


def beyond_usual(joint: Joint, angle: float) -> str:
    """A remark on an angle that is possible but not usual."""
    low, high = LIMITS[joint.channel].normal
    if low <= angle <= high:
        return ""
    return f"Few people get this far. Usual: {degrees(low)} to {degrees(high)}"


def kept_within(joint: Joint, wanted: float) -> str:
    """Why a typed angle was not taken as it was; empty when it was."""
    low, high = LIMITS[joint.channel].hard
    if low <= wanted <= high:
        return ""
    nearest = low if wanted < low else high
    return f"A body can do {degrees(low)} to {degrees(high)} here. Set to {degrees(nearest)}"
