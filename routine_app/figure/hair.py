"""Hair, face and ear: a cap of hair, and on it the face as the part of the skull in front.

The border of the face is a ring on the skull. What of it lies behind the skull's rim is moved
onto the rim, so the face is right from every direction.
"""

from __future__ import annotations

from math import cos, radians, sin, sqrt

from routine_app.domain.value import replace
from routine_app.figure.camera import Camera
from routine_app.figure.coat import Ball, Oval, dot, oval
from routine_app.figure.envelope import Ellipse, Loop, hull_loop
from routine_app.figure.flatten import FlatCoat, FlatPiece, flat_oval
from routine_app.figure.frame import Frame, Vec

Point = tuple[float, float]

_HAIRLINE = (
    (0.0, 50.0),
    (24.0, 49.0),
    (42.0, 40.0),
    (54.0, 25.0),
    (66.0, 17.0),
    (77.0, 9.0),
    (82.0, -8.0),
    (88.0, -22.0),
    (104.0, -27.0),
    (124.0, -40.0),
    (150.0, -50.0),
    (180.0, -53.0),
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
_OUT = 1.02
"""The face goes this much over the rim, so that no hair shows around it."""
_HIDDEN = -0.45
"""How far the face looks away before the back of the head covers it."""
_EAR_SEEN = 0.25


def with_hair(head: FlatPiece, frame: Frame, camera: Camera) -> FlatPiece:
    """The head with hair, its face cut out, and the ears that are seen."""
    neck = head.coats[-1]
    cap = oval(frame, (0.0110, 0.0665, 0), (0.0570, 0.0605, 0.0505))
    nape = oval(frame, (-0.0170, 0.0330, 0), (0.0250, 0.0250, 0.0330))
    hair = FlatCoat("hair", loops=(hull_loop([flat_oval(cap, camera), flat_oval(nape, camera)]),))
    jaw, nose = _jaw(frame, camera), _nose(frame, camera)
    if 0.8 * dot(frame.x, camera.near) - 0.6 * dot(frame.y, camera.near) < _HIDDEN:
        return replace(head, coats=(neck, FlatCoat("skin", loops=(jaw, nose)), hair))
    face = FlatCoat("skin", loops=(jaw, nose, _face(cap, camera)))
    return replace(head, coats=(neck, hair, face, *_ears(frame, camera)))


def _jaw(frame: Frame, camera: Camera) -> Loop:
    cheeks = oval(frame, (0.0340, 0.0300, 0), (0.0315, 0.0340, 0.0330))
    chin = [(frame.at(0.0510, 0.0045), 0.0155), (frame.at(0.0260, 0.0100), 0.0210)]
    return hull_loop([flat_oval(cheeks, camera), *(_flat_ball(b, camera) for b in chin)])


def _nose(frame: Frame, camera: Camera) -> Loop:
    balls = [
        (frame.at(0.0610, 0.0540), 0.0075),
        (frame.at(0.0750, 0.0385), 0.0060),
        (frame.at(0.0640, 0.0330), 0.0070),
    ]
    return hull_loop([_flat_ball(ball, camera) for ball in balls], turns=16)


def _flat_ball(ball: Ball, camera: Camera) -> Ellipse:
    (x, y, _), r = camera.flat(ball[0]), ball[1]
    return (x, y, r * r, 0.0, r * r)


def _face(cap: Oval, camera: Camera) -> Loop:
    """The face on the cap of hair, as far as it is seen."""
    centre, *axes = cap
    cx, cy, _ = camera.flat(centre)
    flat = [camera.flat(axis)[:2] for axis in axes]
    near = [dot(camera.near, axis) for axis in axes]
    size = sqrt(sum(n * n for n in near)) or 1.0
    nx, ny, nz = (n / size for n in near)
    points: list[Point] = []
    for x, y, z in _RING:
        depth = min(0.0, x * nx + y * ny + z * nz)
        u, v, w = x - depth * nx, y - depth * ny, z - depth * nz
        grow = _OUT / (sqrt(u * u + v * v + w * w) or 1.0) if depth else 1.0
        points.append(
            (
                cx + grow * (u * flat[0][0] + v * flat[1][0] + w * flat[2][0]),
                cy + grow * (u * flat[0][1] + v * flat[1][1] + w * flat[2][1]),
            )
        )
    return _with_normals(points)


def _ears(frame: Frame, camera: Camera) -> list[FlatCoat]:
    found = []
    for s in (1.0, -1.0):
        if s * dot(frame.z, camera.near) > _EAR_SEEN:
            ear = oval(frame, (0.0020, 0.0480, s * 0.0470), (0.0085, 0.0150, 0.0050))
            loop = hull_loop([flat_oval(ear, camera)], turns=16)
            found.append(FlatCoat("throat", loops=(loop,), gaps=()))
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
