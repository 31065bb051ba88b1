"""Joints in plain words, with the term of the field: what a slider is called, and its two ends."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLocale

from routine_app.domain.language import mark, tr
from routine_app.domain.pose import BALL_JOINT, CHANNELS, LIMITS, SPINE, Side
from routine_app.domain.value import Value
from routine_app.domain.words import side_by_side

DEGREES = "°"
MINUS = "\N{MINUS SIGN}"


class Joint(Value):
    """One slider: its channel, its name in two parts, and what less and more of it mean.

    It is made before the language is known: texts are kept as they stand in the catalogue.
    """

    channel: str
    english: tuple[str, str, str, str]

    @property
    def part(self) -> str:
        """The part of the body: "Right hip"."""
        return tr(self.english[0])

    @property
    def term(self) -> str:
        """The movement, as the field calls it: "flexion"."""
        return tr(self.english[1], about="of a joint")

    @property
    def less(self) -> str:
        """What less of it means: "leg back"."""
        return tr(self.english[2])

    @property
    def more(self) -> str:
        """What more of it means: "leg forward"."""
        return tr(self.english[3])

    @property
    def name(self) -> str:
        """As it is shown: "Right hip: flexion"."""
        return tr("{part}: {movement}", about="of a joint", part=self.part, movement=self.term)

    @property
    def spoken(self) -> str:
        """As it is read out: "Right hip flexion"."""
        return tr("{part} {movement}", about="of a joint", part=self.part, movement=self.term)


class Region(Value):
    """Joints that are shown together; `takes_from` is the side whose leg this one can be like."""

    english: str
    joints: tuple[Joint, ...]
    takes_from: Side | None = None

    @property
    def title(self) -> str:
        """What it is called: "Right leg"."""
        return tr(self.english)

    @property
    def channels(self) -> tuple[str, ...]:
        return tuple(joint.channel for joint in self.joints)


_TERMS = {
    "pitch": mark("pitch", "of a joint"),
    "roll": mark("roll", "of a joint"),
    "bend": mark("side bend", "of a joint"),
    "flexion": mark("flexion", "of a joint"),
    "abduction": mark("abduction", "of a joint"),
    "rotation": mark("rotation", "of a joint"),
}
_DORSIFLEXION = mark("dorsiflexion", "of a joint")
_ENDS = {
    "pelvis.pitch": (mark("face up"), mark("face down")),
    "pelvis.roll": (mark("onto the left"), mark("onto the right")),
    "hip.flexion": (mark("leg back"), mark("leg forward")),
    "hip.abduction": (mark("leg across"), mark("leg out")),
    "hip.rotation": (mark("turned out"), mark("turned in")),
    "knee": (mark("straight"), mark("bent")),
    "ankle": (mark("toes down"), mark("toes up")),
    "spine.flexion": (mark("arched"), mark("rounded")),
    "spine.bend": (mark("to the left"), mark("to the right")),
    "spine.rotation": (mark("turned left"), mark("turned right")),
    "neck.flexion": (mark("chin up"), mark("chin down")),
    "shoulder.flexion": (mark("arm back"), mark("arm up")),
    "shoulder.abduction": (mark("arm across"), mark("arm out")),
    "shoulder.rotation": (mark("turned out"), mark("turned in")),
    "elbow": (mark("straight"), mark("bent")),
}
_PARTS = {
    "pelvis": mark("Pelvis"),
    "lumbar": mark("Lower back"),
    "thoracic": mark("Upper back"),
    "neck": mark("Neck"),
    "hip_right": mark("Right hip"),
    "hip_left": mark("Left hip"),
    "knee_right": mark("Right knee"),
    "knee_left": mark("Left knee"),
    "ankle_right": mark("Right ankle"),
    "ankle_left": mark("Left ankle"),
    "shoulder_right": mark("Right shoulder"),
    "shoulder_left": mark("Left shoulder"),
    "elbow_right": mark("Right elbow"),
    "elbow_left": mark("Left elbow"),
}


def _joint(channel: str) -> Joint:
    name, _, axis = channel.partition(".")
    base = name.partition("_")[0]
    if not axis:
        term = _DORSIFLEXION if base == "ankle" else _TERMS["flexion"]
        return Joint(channel, (_PARTS[name], term, *_ENDS[base]))
    ends = _ENDS.get(f"{base}.{axis}") or _ENDS[f"spine.{axis}"]
    return Joint(channel, (_PARTS[name], _TERMS[axis], *ends))


JOINTS = {channel: _joint(channel) for channel in CHANNELS}


def _ball(name: str) -> Iterator[str]:
    yield from (f"{name}.{axis}" for axis in BALL_JOINT)


def _spine(name: str) -> Iterator[str]:
    yield from (f"{name}.{axis}" for axis in SPINE)


def _region(title: str, *channels: str, takes_from: Side | None = None) -> Region:
    return Region(title, tuple(JOINTS[channel] for channel in channels), takes_from)


def _leg(title: str, side: Side) -> Region:
    channels = (*_ball(f"hip_{side}"), f"knee_{side}", f"ankle_{side}")
    return _region(title, *channels, takes_from=side.other)


REGIONS = (
    _region(
        mark("Pelvis and spine"),
        *("pelvis.pitch", "pelvis.roll"),
        *_spine("lumbar"),
        *_spine("thoracic"),
    ),
    _leg(mark("Right leg"), Side.RIGHT),
    _leg(mark("Left leg"), Side.LEFT),
    _region(
        mark("Arms"),
        *(*_ball("shoulder_right"), "elbow_right"),
        *(*_ball("shoulder_left"), "elbow_left"),
    ),
    _region(mark("Neck"), *_spine("neck")),
)
"""All sliders, each once, in the groups in which they are shown."""


def like_words(side: Side) -> str:
    """To make one leg like the one of this side."""
    return tr("Like the left leg") if side is Side.LEFT else tr("Like the right leg")


def degrees(angle: float) -> str:
    """An angle as it is shown: no more places than are needed, a real minus."""
    return f"{number(angle)}{DEGREES}"


def number(angle: float) -> str:
    """The same without its sign for degrees, as the user's country writes numbers."""
    text = f"{angle:.1f}".removesuffix(".0")
    if text in ("-0", "0"):
        return "0"
    return text.replace("-", MINUS).replace(".", QLocale().decimalPoint())


def said(angle: float) -> str:
    """An angle as it is read out."""
    text = number(angle)
    if text in ("1", f"{MINUS}1"):
        return tr("{number} degree", number=_said_number(text))
    return tr("{number} degrees", number=_said_number(text))


def _said_number(text: str) -> str:
    if text.startswith(MINUS):
        return tr("minus {number}", number=text.removeprefix(MINUS))
    return text


def spoken(joint: Joint, angle: float, remark: str = "") -> str:
    """A slider as it is read out, with its range."""
    low, high = LIMITS[joint.channel].hard
    bounds = tr("of {low} to {high}", low=_said_number(number(low)), high=number(high))
    parts = [joint.spoken, said(angle), bounds, remark]
    return side_by_side([part for part in parts if part])


def beyond_usual(joint: Joint, angle: float) -> str:
    """A remark on an angle that is possible but not usual."""
    low, high = LIMITS[joint.channel].normal
    if low <= angle <= high:
        return ""
    return tr(
        "Few people get this far. Usual: {low} to {high}", low=degrees(low), high=degrees(high)
    )


def kept_within(joint: Joint, wanted: float) -> str:
    """Why a typed angle was not taken as it was; empty when it was."""
    low, high = LIMITS[joint.channel].hard
    if low <= wanted <= high:
        return ""
    nearest = low if wanted < low else high
    return tr(
        "A body can do {low} to {high} here. Set to {angle}",
        low=degrees(low),
        high=degrees(high),
        angle=degrees(nearest),
    )
