"""What stands within reach of somebody upright without being used: a wall, a block.

It gives way to the figure: the wall is on the far side, the block by the front heel.
"""

from __future__ import annotations

from collections.abc import Sequence

from routine_app.domain.pose import BodyPart, Prop
from routine_app.figure.camera import Camera
from routine_app.figure.contacts import surface
from routine_app.figure.furniture import BLOCK_DEEP, BLOCK_LONG, WALL_HEIGHT
from routine_app.figure.reach import Stance
from routine_app.figure.skeleton import Skeleton
from routine_app.figure.solids import Box

_UPRIGHT = 45.0
_ARMS_LENGTH, _THICK = 0.36, 0.02
_WALL_HALF = 0.46
_BEHIND, _BESIDE = 0.115, 0.10
"""How far behind and beside the front ankle a block stands."""


def at_hand(prop: Prop, ends: Sequence[Stance], camera: Camera) -> list[Box]:
    """Something that no pose of the exercise rests on or holds."""
    if any(abs(end.pose["pelvis.pitch"]) > _UPRIGHT for end in ends):
        return []
    far = -1.0 if camera.near[2] > 0 else 1.0
    bodies = [end.skeleton for end in ends]
    match prop:
        case Prop.WALL:
            return _wall(bodies, far, camera)
        case Prop.BLOCK:
            return _block(bodies[0], far)
        case _:
            return []


def _wall(bodies: Sequence[Skeleton], far: float, camera: Camera) -> list[Box]:
    """Its middle is behind the body as the camera sees it."""
    places = [body.pelvis.origin[0] for body in bodies]
    x = (min(places) + max(places)) / 2
    x -= far * _ARMS_LENGTH * camera.right[2] / camera.right[0]
    near = bodies[0].pelvis.origin[2] + far * _ARMS_LENGTH
    low, high = sorted((near, near + far * _THICK))
    corners = (x - _WALL_HALF, 0.0, low), (x + _WALL_HALF, WALL_HEIGHT, high)
    return [Box(*corners, material="wall")]


def _block(body: Skeleton, far: float) -> list[Box]:
    """On the near side of the front heel, where a hand would come down."""
    front = max((limbs.foot for limbs in body.sides.values()), key=lambda foot: foot.origin[0])
    x, _, z = front.at(-_BEHIND)
    z -= far * _BESIDE
    top = surface(Prop.BLOCK, BodyPart.SACRUM)[1]
    half, across = BLOCK_DEEP / 2, BLOCK_LONG / 2
    return [Box((x - across, 0.0, z - half), (x + across, top, z + half))]
