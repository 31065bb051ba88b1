"""Hair, face and ear: a cap of hair, and on it the face as the part of the skull in front.

The border of the face is a ring on the skull. Where it goes behind the skull, the outline of the
face goes on along the rim, so the face is right from every direction.
"""

from __future__ import annotations

from itertools import pairwise
from math import asin, atan2, ceil, cos, degrees, radians, sin, sqrt, tau

from routine_app.domain.value import replace
from routine_app.figure.camera import Bounds, Camera
from routine_app.figure.coat import Ball, Oval, cross, dot, oval, plus, scaled, unit
from routine_app.figure.flatten import FlatCoat, FlatPiece, flat_oval
from routine_app.figure.frame import Frame, Vec
from routine_app.figure.hulls import disc_hull, ellipse_hull
from routine_app.figure.loops import Disc, Loop, as_ellipse

Point = tuple[float, float]

_HAIRLINE = (
    (0.0, 37.0),
    (24.0, 37.0),
    (42.0, 32.0),
    (54.0, 22.0),
    (66.0, 16.0),
    (77.0, 8.0),
    (82.0, -8.0),
    (88.0, -20.0),
    (104.0, -26.0),
    (124.0, -38.0),
    (150.0, -47.0),
    (180.0, -50.0),
)
"""Border of face and neck on the right: degrees from straight ahead, and above the ears."""
_RING: tuple[Vec, ...] = tuple(
    (
        cos(radians(up)) * cos(radians(turn)),
        sin(radians(up)),
        s * cos(radians(up)) * sin(radians(turn)),
    )
    for s, points in ((1.0, _HAIRLINE), (-1.0, _HAIRLINE[-2:0:-1]))
    for turn, up in points
)
_AHEAD: Vec = (1.0, 0.0, 0.0)
_RIM_STEP = 0.3
_OUT = 1.02
"""The face goes this much over the rim, so that no hair shows around it."""
_HIDDEN = -0.45
"""How far the face looks away before the back of the head covers it."""
_FROM_BELOW = -0.25
"""How far the crown looks away before the neck covers the hair in the nape."""
_EAR_SEEN, _EYE_SEEN = 0.25, 0.30


def with_hair(head: FlatPiece, frame: Frame, camera: Camera) -> FlatPiece:
    """The head with hair, its face cut out, and the ears that are seen."""
    neck = head.coats[-1]
    cap = oval(frame, (0.0105, 0.0675, 0), (0.0575, 0.0620, 0.0510))
    nape = oval(frame, (-0.0200, 0.0350, 0), (0.0225, 0.0235, 0.0300))
    crown = oval(frame, (0.0050, 0.0765, 0), (0.0605, 0.0655, 0.0555))
    volume = [flat_oval(part, camera) for part in (crown, nape)]
    loop = ellipse_hull(volume)
    hair = FlatCoat("hair", loops=(loop,))
    bounds = head.bounds.united(Bounds.around((x, y) for x, y, *_ in loop))
    head = replace(head, bounds=bounds)
    jaw, nose = _jaw(frame, camera), _nose(frame, camera)
    if 0.8 * dot(frame.x, camera.near) - 0.6 * dot(frame.y, camera.near) < _HIDDEN:
        return replace(head, coats=(neck, FlatCoat("skin", loops=(jaw, nose)), hair))
    front = _face(cap, camera)
    face = FlatCoat("skin", loops=(jaw, nose) if front is None else (jaw, nose, front))
    marks = [*_ears(frame, camera), *_eyes(frame, camera)]
    below = dot(frame.y, camera.near) < _FROM_BELOW
    back = (hair, neck) if below else (neck, hair)
    return replace(head, coats=(*back, face, *marks))


def _jaw(frame: Frame, camera: Camera) -> Loop:
    cheeks = oval(frame, (0.0340, 0.0300, 0), (0.0315, 0.0340, 0.0330))
    chin = [(frame.at(0.0510, 0.0045), 0.0155), (frame.at(0.0260, 0.0100), 0.0210)]
    return ellipse_hull([flat_oval(cheeks, camera), *(as_ellipse(_disc(b, camera)) for b in chin)])


def _nose(frame: Frame, camera: Camera) -> Loop:
    balls = [
        (frame.at(0.0610, 0.0540), 0.0075),
        (frame.at(0.0750, 0.0385), 0.0060),
        (frame.at(0.0640, 0.0330), 0.0070),
    ]
    return disc_hull([_disc(ball, camera) for ball in balls])


def _disc(ball: Ball, camera: Camera) -> Disc:
    x, y, _ = camera.flat(ball[0])
    return (x, y, ball[1])


def _face(cap: Oval, camera: Camera) -> Loop | None:
    """The face on the cap of hair, as far as it is seen."""
    centre, *axes = cap
    near = unit(
        (dot(camera.near, axes[0]), dot(camera.near, axes[1]), dot(camera.near, axes[2])), _AHEAD
    )
    depths = [dot(spot, near) for spot in _RING]
    if max(depths) < 0:
        return None
    spots: list[Vec] = []
    count = len(_RING)
    first = next((i for i in range(count) if depths[i] >= 0 > depths[i - 1]), 0)
    for i in range(first, first + count):
        here, after = i % count, (i + 1) % count
        if depths[here] >= 0:
            spots.append(_RING[here])
            if depths[after] < 0:
                again = next(j for j in range(i + 1, i + count + 1) if depths[j % count] >= 0)
                leave = _crossing(_RING[here], _RING[after], depths[here], depths[after])
                before = (again - 1) % count
                enter = _crossing(
                    _RING[again % count], _RING[before], depths[again % count], depths[before]
                )
                spots += _rim(leave, enter, near)
    cx, cy, _ = camera.flat(centre)
    (ax, ay, _), (bx, by, _), (dx, dy, _) = (camera.flat(axis) for axis in axes)
    return _with_normals(
        [(cx + u * ax + v * bx + w * dx, cy + u * ay + v * by + w * dy) for u, v, w in spots]
    )


def _crossing(seen: Vec, hidden: Vec, depth: float, below: float) -> Vec:
    """Where the border between two of its points meets the rim."""
    return unit(plus(scaled(seen, -below), hidden, depth), seen)


def _rim(leave: Vec, enter: Vec, near: Vec) -> list[Vec]:
    """The rim from one of its points to another, the way round on which the face goes on."""
    turn = atan2(dot(cross(leave, enter), near), dot(leave, enter))
    across = cross(near, leave)
    halfway = plus(scaled(leave, cos(turn / 2)), across, sin(turn / 2))
    if _below_hairline(halfway) < _below_hairline(scaled(halfway, -1)):
        turn -= tau if turn > 0 else -tau
    steps = max(2, ceil(abs(turn) / _RIM_STEP))
    angles = [turn * i / steps for i in range(steps + 1)]
    return [scaled(plus(scaled(leave, cos(a)), across, sin(a)), _OUT) for a in angles]


def _below_hairline(spot: Vec) -> float:
    """How many degrees a spot on the skull is below the border of the face."""
    x, y, z = spot
    turn, up = degrees(atan2(abs(z), x)), degrees(asin(max(-1.0, min(1.0, y))))
    for (a, low), (b, high) in pairwise(_HAIRLINE):
        if turn <= b:
            return low + (high - low) * (turn - a) / (b - a) - up
    return _HAIRLINE[-1][1] - up


def _ears(frame: Frame, camera: Camera) -> list[FlatCoat]:
    found = []
    for s in (1.0, -1.0):
        if s * dot(frame.z, camera.near) > _EAR_SEEN:
            ear = oval(frame, (0.0020, 0.0480, s * 0.0470), (0.0085, 0.0150, 0.0050))
            loop = ellipse_hull([flat_oval(ear, camera)], turns=8)
            found.append(FlatCoat("throat", loops=(loop,), gaps=(), linked_gap=False))
    return found


def _eyes(frame: Frame, camera: Camera) -> list[FlatCoat]:
    """Closed lids: they tell where a face looks, and nobody stares."""
    found = []
    for s in (1.0, -1.0):
        looks = unit(plus(scaled(frame.x, 0.88), frame.z, 0.47 * s), frame.x)
        if dot(looks, camera.near) > _EYE_SEEN:
            along = unit(plus(scaled(frame.z, 0.88), frame.x, -0.47 * s), frame.z)
            lid = (
                frame.at(0.0615, 0.0500, s * 0.0205),
                scaled(looks, 0.0010),
                scaled(frame.y, 0.0016),
                scaled(along, 0.0085),
            )
            loop = ellipse_hull([flat_oval(lid, camera)], turns=8)
            found.append(FlatCoat("hair", loops=(loop,), gaps=(), linked_gap=False))
    return found


def _with_normals(points: list[Point]) -> Loop:
    """A loop through points, wound the same way as all others."""
    around = zip(points, (*points[1:], points[0]), strict=True)
    if sum(a[0] * b[1] - b[0] * a[1] for a, b in around) > 0:
        points.reverse()
    loop = []
    for i, (x, y) in enumerate(points):
        ax, ay = points[i - 1]
        bx, by = points[(i + 1) % len(points)]
        dx, dy = bx - ax, by - ay
        length = sqrt(dx * dx + dy * dy) or 1.0
        loop.append((x, y, -dy / length, dx / length))
    return tuple(loop)
