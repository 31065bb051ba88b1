"""From pieces in space to shapes in the picture, ordered from far to near."""

from __future__ import annotations

from math import sqrt

from routine_app.domain.value import Value
from routine_app.figure.camera import Bounds, Camera
from routine_app.figure.coat import Ball, Coat, Oval, Piece
from routine_app.figure.envelope import disc_loop, ellipse_loop
from routine_app.figure.hulls import disc_hull, ellipse_hull
from routine_app.figure.loops import Disc, Ellipse, Loop

Shade = tuple[float, float, float, float]
"""Centre and half axes of an ellipse."""
_Station = tuple[float, float, float, float]
"""Place, size and nearness of a bit of a piece, to find who covers whom."""


_HEAD_BEFORE = 0.02
_SHADED = 0.035
"""Height above the floor below which a limb throws a shadow on it."""
_SHADE_SPREAD, _SHADE_EDGE = 0.014, 0.012
_SHADE_STEP, _MOST_STEPS = 1.3, 8
"""Radii between two ellipses of a shadow: closer than its soft edge can tell, and not more."""


class FlatCoat(Value):
    """One colour of a piece in the picture: outlines, and discs joined by tapered links.

    `gaps` are the outlines around which the gap line runs when they differ from `loops`;
    `linked_gap` says whether it runs around discs and links, too.
    """

    tone: str
    loops: tuple[Loop, ...] = ()
    gaps: tuple[Loop, ...] | None = None
    discs: tuple[Disc, ...] = ()
    links: tuple[tuple[int, int], ...] = ()
    linked_gap: bool = True


class FlatPiece(Value):
    """A piece in the picture; `shades` are ellipses on the floor below what is near it."""

    name: str
    coats: tuple[FlatCoat, ...]
    stations: tuple[_Station, ...]

    bounds: Bounds
    shades: tuple[Shade, ...] = ()


def flat_piece(piece: Piece, camera: Camera) -> FlatPiece:
    """A piece as the camera sees it."""
    coats = []
    stations: list[_Station] = []
    shades = []
    left = top = 9e9
    right = bottom = -9e9
    for coat in piece.coats:
        balls: list[Disc] = []
        shades += _shades(coat, camera)
        ovals = [flat_oval(oval, camera) for oval in coat.ovals]
        for i, (point, r) in enumerate(coat.balls):
            x, y, near = camera.flat(point)
            balls.append((x, y, r))
            if x - r < left:
                left = x - r
            if x + r > right:
                right = x + r
            if y - r < top:
                top = y - r
            if y + r > bottom:
                bottom = y + r
            if i < coat.row or i % 3 == 0:
                stations.append((x, y, r, near))
        for flat, oval in zip(ovals, coat.ovals, strict=True):
            x, y, w, h = flat[0], flat[1], sqrt(flat[2]), sqrt(flat[4])
            left, right = min(left, x - w), max(right, x + w)
            top, bottom = min(top, y - h), max(bottom, y + h)
            stations.append((x, y, (w + h) / 2, camera.flat(oval[0])[2]))
        coats.append(_flat_coat(coat, balls, ovals))
    for x, y, rx, ry in shades:
        left, right = min(left, x - rx - _SHADE_EDGE), max(right, x + rx + _SHADE_EDGE)
        bottom = max(bottom, y + ry + _SHADE_EDGE)
    return FlatPiece(
        piece.name,
        tuple(coats),
        tuple(stations),
        Bounds(left, top, right, bottom),
        tuple(shades),
    )


def _shades(coat: Coat, camera: Camera) -> list[Shade]:
    """The shadow of a coat on the floor: ellipses close to each other below what is low.

    What is welded to a limb has a shadow of its own; hands and feet are closely packed anyway.
    """
    found: list[Shade] = []
    if coat.root_links and not coat.row:
        return found
    last: Shade | None = None
    for ball in coat.balls:
        if ball[0][1] - ball[1] >= _SHADED:
            last = None
            continue
        here = _shade(ball, camera)
        if last is not None and coat.row:
            dx, dy = abs(here[0] - last[0]) / here[2], abs(here[1] - last[1]) / here[3]
            steps = min(_MOST_STEPS, 1 + int(max(dx, dy) / _SHADE_STEP))
            found += [_mixed(last, here, i / steps) for i in range(1, steps)]
        found.append(here)
        last = here
    return found


def _mixed(a: Shade, b: Shade, t: float) -> Shade:
    """An ellipse between two others, close enough to them that the shadow has a smooth edge."""
    (ax, ay, aw, ah), (bx, by, bw, bh) = a, b
    k = 1 - t
    return (k * ax + t * bx, k * ay + t * by, k * aw + t * bw, k * ah + t * bh)


def _shade(ball: Ball, camera: Camera) -> Shade:
    """The shadow of a ball, fainter by being smaller the higher the ball is."""
    (px, py, pz), r = ball
    x, y, _ = camera.flat((px, 0.0, pz))
    size = (r + _SHADE_SPREAD) * (1.0 - max(0.0, py - r) / _SHADED)
    return (x, y + 0.25 * _SHADE_SPREAD, size, max(0.004, size * abs(camera.near[1])))


def in_order(found: list[FlatPiece]) -> list[FlatPiece]:
    """Pieces from far to near.

    Where two overlap, the nearness at the crossing decides, not the middle of the limb: a
    forearm may lie in front of the thigh it holds although its elbow is behind.
    """
    boxes = [piece.bounds for piece in found]
    middle = [sum(s[3] for s in piece.stations) / len(piece.stations) for piece in found]
    behind: dict[int, set[int]] = {i: set() for i in range(len(found))}
    for i in range(len(found)):
        for j in range(i):
            if not boxes[i].meets(boxes[j]):
                continue
            lead = _lead(found[i], found[j]) + _bias(found[i].name, found[j].name)
            if lead > 0:
                behind[i].add(j)
            elif lead < 0:
                behind[j].add(i)
    left = set(behind)
    order = []
    while left:
        free = [i for i in left if not behind[i] & left] or list(left)
        first = min(free, key=lambda i: (middle[i], found[i].name))
        order.append(found[first])
        left.remove(first)
    return order


def _flat_coat(coat: Coat, balls: list[Disc], ovals: list[Ellipse]) -> FlatCoat:
    loops = []
    gaps: tuple[Loop, ...] | None = None
    if ovals:
        loops.append(ellipse_hull(ovals) if coat.hull else ellipse_loop(ovals))
    loops += [disc_hull([balls[i] for i in group]) for group in coat.hulls]
    if coat.row:
        loops.append(disc_loop(balls[: coat.row], flat_end=coat.flat_end))
        if coat.root:
            gaps = (disc_loop(balls[coat.root : coat.row], flat_end=coat.flat_end),)
    linked = not (coat.root_links or coat.bare)
    if coat.bare:
        gaps = ()
    return FlatCoat(coat.tone, tuple(loops), gaps, tuple(balls), coat.links, linked)


def flat_oval(oval: Oval, camera: Camera) -> Ellipse:
    """An ellipsoid as the camera sees it."""
    centre, *axes = oval
    x, y, _ = camera.flat(centre)
    xx = xy = yy = 0.0
    for axis in axes:
        ax, ay, _ = camera.flat(axis)
        xx += ax * ax
        xy += ax * ay
        yy += ay * ay
    return (x, y, xx, xy, yy)


def _bias(a: str, b: str) -> float:
    """The head lies on the neck unless the trunk is clearly nearer."""
    if {a, b} != {"head", "torso"}:
        return 0.0
    return _HEAD_BEFORE if a == "head" else -_HEAD_BEFORE


def _lead(a: FlatPiece, b: FlatPiece) -> float:
    """How much nearer `a` is than `b` where they overlap; 0 when they do not."""
    lead = 0.0
    box = b.bounds
    left, top, right, bottom = box.left, box.top, box.right, box.bottom
    for ax, ay, ar, an in a.stations:
        if ax + ar < left or ax - ar > right or ay + ar < top or ay - ar > bottom:
            continue
        for bx, by, br, bn in b.stations:
            reach = ar + br
            dx, dy = ax - bx, ay - by
            apart = dx * dx + dy * dy
            if apart < reach * reach:
                lead += (reach - sqrt(apart)) * (an - bn)
    return lead
