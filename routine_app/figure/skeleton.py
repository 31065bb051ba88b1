"""Forward kinematics: joint angles of a pose -> frames of the segments in space.

Unit: stature = 1. Segment fractions after Drillis and Contini 1966 as tabled by Winter 2009;
spacing of the hip joints after Rajagopal 2016. The shipped poses were solved with exactly
these numbers and a rigid shoulder girdle: change them only together with the poses.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from routine_app.domain.pose import Pose, Side
from routine_app.domain.value import Value
from routine_app.figure.frame import Frame, Vec

HIP_HALF = 0.0455
THIGH = 0.245
SHANK = 0.246
ANKLE_HEIGHT = 0.039
FOOT = 0.152
L5_UP, L5_BACK = 0.060, 0.025
LUMBAR = 0.100
THORACIC = 0.128
SHOULDER_HALF = 0.1295
UPPER_ARM = 0.186
FOREARM = 0.146
HAND = 0.108
PALM = 0.050
NECK = 0.060
BALL_FORWARD = 0.075
HEEL_BACK = 0.022
"""Ball and heel of the foot, before and behind the ankle."""


class Limbs(Value):
    """Frames of one side. Each limb points along -y of its frame, its front along +x."""

    thigh: Frame
    shank: Frame
    foot: Frame
    upper_arm: Frame
    forearm: Frame
    hand: Frame


class Skeleton(Value):
    """Segment frames of a whole body; each origin is the joint the segment hangs on.

    The pelvis lies between the hip joints, `lumbar` at L5/S1, `thorax` at T12/L1, `girdle`
    and `neck` on the shoulder line, `head` at the base of the skull.
    """

    pelvis: Frame
    lumbar: Frame
    thorax: Frame
    girdle: Frame
    neck: Frame
    head: Frame
    sides: Mapping[Side, Limbs]

    @property
    def joints(self) -> dict[str, Vec]:
        """Positions by name: spine and head, then hip to toes and shoulder to fingertips."""
        found = {
            "pelvis": self.pelvis.origin,
            "lumbar": self.lumbar.origin,
            "thorax": self.thorax.origin,
            "girdle": self.girdle.origin,
            "head": self.head.origin,
        }
        for side, limbs in self.sides.items():
            found |= {
                f"hip_{side}": limbs.thigh.origin,
                f"knee_{side}": limbs.shank.origin,
                f"ankle_{side}": limbs.foot.origin,
                f"heel_{side}": limbs.foot.at(-HEEL_BACK, -ANKLE_HEIGHT),
                f"ball_{side}": limbs.foot.at(BALL_FORWARD, -ANKLE_HEIGHT),
                f"shoulder_{side}": limbs.upper_arm.origin,
                f"elbow_{side}": limbs.forearm.origin,
                f"wrist_{side}": limbs.hand.origin,
                f"palm_{side}": limbs.hand.at(0, -PALM),
            }
        return found


def skeleton_of(pose: Pose, tilt: float = 0.0, origin: Vec = (0.0, 0.0, 0.0)) -> Skeleton:
    """The body in a pose with the middle of its hips at `origin`.

    `tilt` turns the whole body about the world's z axis (degrees, + = backward), which is how
    a settled figure comes to lie level.
    """
    pelvis = (
        Frame(origin).turned_z(tilt).turned_x(pose["pelvis.roll"]).turned_z(-pose["pelvis.pitch"])
    )
    lumbar = _half_turn(pelvis.moved(-L5_BACK, L5_UP), pose, "lumbar")
    thorax = _half_turn(lumbar.moved(y=LUMBAR), pose, "lumbar")
    thorax = _half_turn(thorax, pose, "thoracic")
    girdle = _half_turn(thorax.moved(y=THORACIC), pose, "thoracic")
    neck = _half_turn(girdle, pose, "neck")
    head = _half_turn(neck.moved(y=NECK), pose, "neck")
    sides = {side: _limbs(pose, side, pelvis, girdle) for side in Side}
    return Skeleton(pelvis, lumbar, thorax, girdle, neck, head, MappingProxyType(sides))


def _half_turn(frame: Frame, pose: Pose, region: str) -> Frame:
    """Half of a spine region's angles: one end of the region takes each half."""
    return (
        frame.turned_z(-pose[f"{region}.flexion"] / 2)
        .turned_x(pose[f"{region}.bend"] / 2)
        .turned_y(-pose[f"{region}.rotation"] / 2)
    )


def _limbs(pose: Pose, side: Side, pelvis: Frame, girdle: Frame) -> Limbs:
    s = 1.0 if side is Side.RIGHT else -1.0
    thigh = _ball_joint(pelvis.moved(z=s * HIP_HALF), pose, f"hip_{side}", s)
    shank = thigh.moved(y=-THIGH).turned_z(-pose[f"knee_{side}"])
    foot = shank.moved(y=-SHANK).turned_z(pose[f"ankle_{side}"])
    upper_arm = _ball_joint(girdle.moved(z=s * SHOULDER_HALF), pose, f"shoulder_{side}", s)
    forearm = upper_arm.moved(y=-UPPER_ARM).turned_z(pose[f"elbow_{side}"])
    hand = forearm.moved(y=-FOREARM)
    return Limbs(thigh, shank, foot, upper_arm, forearm, hand)


def _ball_joint(frame: Frame, pose: Pose, joint: str, s: float) -> Frame:
    return (
        frame.turned_z(pose[f"{joint}.flexion"])
        .turned_x(-s * pose[f"{joint}.abduction"])
        .turned_y(s * pose[f"{joint}.rotation"])
    )
