"""How every joint angle moves every segment of a body: the geometry behind closing a gap.

A lever is an axis through a point of the world; one degree more of its channel turns all that
hangs on it by that many degrees about the axis.
"""

from __future__ import annotations

from routine_app.domain.pose import Pose, Side
from routine_app.figure.frame import Frame, Vec
from routine_app.figure.skeleton import Limbs, Skeleton

Lever = tuple[str, Vec, Vec]
"""Channel, axis (its length is the share of the channel that acts there) and a point on it."""


def levers(pose: Pose, tilt: float, body: Skeleton) -> dict[str, list[Lever]]:
    """What moves each segment, from the whole body down to its own joint."""
    root = Frame(body.pelvis.origin).turned_z(tilt)
    rolled = root.turned_x(pose["pelvis.roll"])
    whole: list[Lever] = [
        ("tilt", (0.0, 0.0, 1.0), root.origin),
        ("pelvis.roll", root.x, root.origin),
        ("pelvis.pitch", _times(rolled.z, -1.0), root.origin),
    ]
    lower = _half(body.pelvis, body.lumbar.origin, pose, "lumbar")
    upper = _half(body.lumbar, body.thorax.origin, pose, "lumbar")
    between = _turned(body.lumbar, pose, "lumbar")
    low_back = _half(between, body.thorax.origin, pose, "thoracic")
    high_back = _half(body.thorax, body.girdle.origin, pose, "thoracic")
    nape = _half(body.girdle, body.neck.origin, pose, "neck")
    skull = _half(body.neck, body.head.origin, pose, "neck")
    found = {"pelvis": whole, "lumbar": whole + lower}
    found["thorax"] = found["lumbar"] + upper + low_back
    found["girdle"] = found["thorax"] + high_back
    found["neck"] = found["girdle"] + nape
    found["head"] = found["neck"] + skull
    for side in Side:
        found |= _of_limbs(pose, side, body, body.sides[side], found["girdle"], whole)
    return found


def _of_limbs(
    pose: Pose, side: Side, body: Skeleton, limbs: Limbs, girdle: list[Lever], whole: list[Lever]
) -> dict[str, list[Lever]]:
    s = 1.0 if side is Side.RIGHT else -1.0
    hip = _ball(body.pelvis, limbs.thigh, pose, f"hip_{side}", s)
    shoulder = _ball(body.girdle, limbs.upper_arm, pose, f"shoulder_{side}", s)
    knee: Lever = (f"knee_{side}", _times(limbs.shank.z, -1.0), limbs.shank.origin)
    ankle: Lever = (f"ankle_{side}", limbs.foot.z, limbs.foot.origin)
    elbow: Lever = (f"elbow_{side}", limbs.forearm.z, limbs.forearm.origin)
    thigh, arm = whole + hip, girdle + shoulder
    return {
        f"thigh_{side}": thigh,
        f"shank_{side}": [*thigh, knee],
        f"foot_{side}": [*thigh, knee, ankle],
        f"upper_arm_{side}": arm,
        f"forearm_{side}": [*arm, elbow],
        f"hand_{side}": [*arm, elbow],
    }


def _half(parent: Frame, at: Vec, pose: Pose, region: str) -> list[Lever]:
    bent = parent.turned_z(-pose[f"{region}.flexion"] / 2)
    up = bent.turned_x(pose[f"{region}.bend"] / 2).y
    return [
        (f"{region}.flexion", _times(parent.z, -0.5), at),
        (f"{region}.bend", _times(bent.x, 0.5), at),
        (f"{region}.rotation", _times(up, -0.5), at),
    ]


def _turned(parent: Frame, pose: Pose, region: str) -> Frame:
    return (
        parent.turned_z(-pose[f"{region}.flexion"] / 2)
        .turned_x(pose[f"{region}.bend"] / 2)
        .turned_y(-pose[f"{region}.rotation"] / 2)
    )


def _ball(parent: Frame, limb: Frame, pose: Pose, joint: str, s: float) -> list[Lever]:
    swung = parent.turned_z(pose[f"{joint}.flexion"])
    return [
        (f"{joint}.flexion", parent.z, limb.origin),
        (f"{joint}.abduction", _times(swung.x, -s), limb.origin),
        (f"{joint}.rotation", _times(limb.y, s), limb.origin),
    ]


def _times(axis: Vec, k: float) -> Vec:
    return (axis[0] * k, axis[1] * k, axis[2] * k)
