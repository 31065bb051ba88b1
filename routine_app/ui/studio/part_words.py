"""Parts of the body and things, by name: in a sentence, at its beginning, in a list of one side."""

from __future__ import annotations

from routine_app.domain.language import mark, tr
from routine_app.domain.pose import BodyPart, Prop
from routine_app.domain.words import prop_word

_NAMES = {
    BodyPart.SACRUM: mark("sacrum"),
    BodyPart.BACK: mark("back", "part of the body"),
    BodyPart.FRONT_OF_PELVIS: mark("front of pelvis"),
    BodyPart.CHEST: mark("chest"),
    BodyPart.FACE: mark("face", "part of the body"),
    BodyPart.HEAD: mark("head", "part of the body"),
    BodyPart.SIDE_LEFT: mark("left side", "part of the body"),
    BodyPart.SIDE_RIGHT: mark("right side", "part of the body"),
    BodyPart.FOOT_LEFT: mark("left foot"),
    BodyPart.FOOT_RIGHT: mark("right foot"),
    BodyPart.BALL_LEFT: mark("left ball", "of the foot"),
    BodyPart.BALL_RIGHT: mark("right ball", "of the foot"),
    BodyPart.HEEL_LEFT: mark("left heel"),
    BodyPart.HEEL_RIGHT: mark("right heel"),
    BodyPart.BACK_OF_HEEL_LEFT: mark("left back of heel"),
    BodyPart.BACK_OF_HEEL_RIGHT: mark("right back of heel"),
    BodyPart.KNEE_LEFT: mark("left knee"),
    BodyPart.KNEE_RIGHT: mark("right knee"),
    BodyPart.SHIN_LEFT: mark("left shin"),
    BodyPart.SHIN_RIGHT: mark("right shin"),
    BodyPart.THIGH_LEFT: mark("left thigh"),
    BodyPart.THIGH_RIGHT: mark("right thigh"),
    BodyPart.ANKLE_LEFT: mark("left ankle"),
    BodyPart.ANKLE_RIGHT: mark("right ankle"),
    BodyPart.HIP_LEFT: mark("left hip"),
    BodyPart.HIP_RIGHT: mark("right hip"),
    BodyPart.RIBS_LEFT: mark("left ribs"),
    BodyPart.RIBS_RIGHT: mark("right ribs"),
    BodyPart.FOREARM_LEFT: mark("left forearm"),
    BodyPart.FOREARM_RIGHT: mark("right forearm"),
    BodyPart.HAND_LEFT: mark("left hand"),
    BodyPart.HAND_RIGHT: mark("right hand"),
}
_ABOUT = {
    BodyPart.BACK: "part of the body",
    BodyPart.FACE: "part of the body",
    BodyPart.HEAD: "part of the body",
    BodyPart.SIDE_LEFT: "part of the body",
    BodyPart.SIDE_RIGHT: "part of the body",
    BodyPart.BALL_LEFT: "of the foot",
    BodyPart.BALL_RIGHT: "of the foot",
}
_LISTED = {
    "sacrum": mark("Sacrum"),
    "back": mark("Back", "part of the body"),
    "front of pelvis": mark("Front of pelvis"),
    "chest": mark("Chest"),
    "face": mark("Face", "part of the body"),
    "head": mark("Head", "part of the body"),
    "side": mark("Side", "part of the body"),
    "foot": mark("Foot"),
    "ball": mark("Ball", "of the foot"),
    "heel": mark("Heel"),
    "back of heel": mark("Back of heel"),
    "knee": mark("Knee"),
    "shin": mark("Shin"),
    "thigh": mark("Thigh"),
    "ankle": mark("Ankle"),
    "hip": mark("Hip"),
    "ribs": mark("Ribs"),
    "forearm": mark("Forearm"),
    "hand": mark("Hand"),
}
_LISTED_ABOUT = {
    "back": "part of the body",
    "face": "part of the body",
    "head": "part of the body",
    "side": "part of the body",
    "ball": "of the foot",
}


def part_name(part: BodyPart) -> str:
    """A part within a sentence: "right knee"."""
    return tr(_NAMES[part], _ABOUT.get(part, ""))


def part_title(part: BodyPart) -> str:
    """The same at the beginning of a line: "Right knee"."""
    name = part_name(part)
    return name[:1].upper() + name[1:]


def listed_part(part: BodyPart) -> str:
    """A part in a list under the name of its side: "Knee"."""
    name = part.value.removesuffix(" left").removesuffix(" right")
    return tr(_LISTED[name], _LISTED_ABOUT.get(name, ""))


def thing_name(target: Prop | BodyPart) -> str:
    """What something rests on or holds, without an article."""
    return part_name(target) if isinstance(target, BodyPart) else prop_word(target)


def target_name(target: Prop | BodyPart | None) -> str:
    """The same to choose from: "the floor", "the right knee"."""
    if target is None:
        return tr("the floor", about="what a part of the body rests on")
    return tr(
        "the {thing}", about="what a part rests on, or a hand holds", thing=thing_name(target)
    )
