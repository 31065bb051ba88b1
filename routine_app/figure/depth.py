"""Furniture among the limbs: what stands behind the figure, between its parts, or before it.

A box is convex and its depth at any spot of the picture is known, so each part of the body can
say whether it is seen before or behind the box. The box is painted after those behind it.
"""

from __future__ import annotations

from collections.abc import Sequence

from routine_app.figure.camera import Camera
from routine_app.figure.flatten import FlatPiece
from routine_app.figure.solids import Box, Thing, is_broad

_MIDDLE = ((0.0, 0.0),)
_AROUND = (*_MIDDLE, (-0.7, 0.0), (0.7, 0.0), (0.0, -0.7), (0.0, 0.7))
_THIN = 0.05
"""Spots of a limb in shares of its radius: what is soft or thinner than this may miss its middle."""
_LEAST = 0.012
"""A limb counts as behind when it is farther away than a box by this."""


def places(things: Sequence[Thing], figure: Sequence[FlatPiece], camera: Camera) -> tuple[int, ...]:
    """For each thing, far to near, how many pieces of the figure are painted before it is.

    0 is behind the whole figure. A thing never comes before what stands nearer and overlaps it.
    """
    if not things:
        return ()
    backs = [min(near for *_, near in piece.stations) for piece in figure]
    found = [_place(thing, figure, backs, camera) for thing in things]
    for i in reversed(range(len(things))):
        for j in range(i + 1, len(things)):
            if found[j] < found[i] and things[i].bounds.meets(things[j].bounds):
                found[i] = found[j]
    return tuple(found)


def _place(
    thing: Thing, figure: Sequence[FlatPiece], backs: Sequence[float], camera: Camera
) -> int:
    """Where in the order of the pieces fewest of them are on the wrong side of a thing.

    A wall along the body is behind it all, even if an arm that swings goes deeper for a moment.
    """
    if is_broad(thing.box):
        return 0
    front = thing.front - _LEAST
    if all(back > front for back in backs):
        return 0
    hides = [_hidden(thing, piece, camera) for piece in figure]
    wrong = sum(behind for behind, _ in hides)
    best, least = 0, wrong
    for number, (behind, before) in enumerate(hides, 1):
        wrong += before - behind
        if wrong < least:
            best, least = number, wrong
    return best


def _hidden(thing: Thing, piece: FlatPiece, camera: Camera) -> tuple[int, int]:
    """On how many spots a piece is behind a thing, and on how many it is not."""
    box = thing.bounds
    if not box.meets(piece.bounds):
        return 0, 0
    behind = before = 0
    is_small = thing.box.soft or min(box.width, box.height) < _THIN
    around = _AROUND if is_small else _MIDDLE
    for x, y, r, near in piece.stations:
        for dx, dy in around:
            px, py = x + r * dx, y + r * dy
            if box.left < px < box.right and box.top < py < box.bottom:
                far = _farthest(thing.box, camera, px, py)
                if far is not None:
                    behind += near < far - _LEAST
                    before += near >= far - _LEAST
    return behind, before


def _farthest(box: Box, camera: Camera, x: float, y: float) -> float | None:
    """How near the far side of a box is at a spot of the picture, or None beside it."""
    first, last = -9e9, 9e9
    sides = zip(camera.right, camera.down, camera.near, box.low, box.high, strict=True)
    for right, down, slope, low, high in sides:
        at = x * right + y * down
        if -1e-9 < slope < 1e-9:
            if not low <= at <= high:
                return None
            continue
        a, b = (low - at) / slope, (high - at) / slope
        if a > b:
            a, b = b, a
        if a > first:
            first = a
        if b < last:
            last = b
        if first > last:
            return None
    return first
