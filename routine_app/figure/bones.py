"""Spine, pelvis and thigh bones inside the body, as far as the muscle view shows them.

Bones hang on the frames of the skeleton and are as simple as a drawing allows: rods of balls,
lumps of ovals, and outlines in space for what is flat. Sizes are fractions of stature.
"""

from __future__ import annotations

from itertools import pairwise
from math import pi, sin, sqrt

from routine_app.domain.pose import Side
from routine_app.domain.value import Value
from routine_app.figure.coat import Ball, Oval, scaled
from routine_app.figure.frame import Frame, Vec, between
from routine_app.figure.skeleton import LUMBAR, NECK, THIGH, THORACIC, Skeleton

Block = tuple[tuple[Oval, Vec], tuple[Oval, Vec], Vec]
"""A box with round edges as four ovals: seen from its side, and from its front.

An oval in the middle and how far from it the four are to each side, and how far up and down.
"""


class Bone(Value):
    """One bone or a row of alike ones, painted in one go.

    `rods` are smooth rows of balls, `links` two joined balls, `lumps` convex hulls of ovals,
    `blocks` those of four alike ones around a middle, `sheets` closed outlines, and `holes` outlines that are cut into them.
    """

    rods: tuple[tuple[Ball, ...], ...] = ()
    links: tuple[tuple[Ball, Ball], ...] = ()
    lumps: tuple[tuple[Oval, ...], ...] = ()
    blocks: tuple[Block, ...] = ()
    sheets: tuple[tuple[Vec, ...], ...] = ()
    holes: tuple[tuple[Vec, ...], ...] = ()


_HIP_BONE = (
    (-0.060, 0.044, 0.030),
    (-0.057, 0.066, 0.032),
    (-0.040, 0.088, 0.048),
    (-0.014, 0.098, 0.064),
    (0.014, 0.088, 0.073),
    (0.036, 0.064, 0.076),
    (0.037, 0.052, 0.074),
    (0.029, 0.037, 0.068),
    (0.031, 0.020, 0.061),
    (0.026, -0.004, 0.054),
    (0.036, -0.024, 0.028),
    (0.038, -0.036, 0.008),
    (0.030, -0.046, 0.008),
    (0.016, -0.050, 0.018),
    (-0.003, -0.064, 0.030),
    (-0.024, -0.070, 0.036),
    (-0.034, -0.057, 0.038),
    (-0.030, -0.038, 0.042),
    (-0.040, -0.018, 0.040),
    (-0.036, 0.004, 0.044),
    (-0.050, 0.016, 0.038),
    (-0.059, 0.028, 0.034),
)
"""Outline of the right hip bone: crest, front spines, pubis, sitting bone, notch."""
_FORAMEN = (
    (0.026, -0.024, 0.034),
    (0.026, -0.035, 0.022),
    (0.012, -0.043, 0.022),
    (-0.006, -0.053, 0.034),
    (-0.013, -0.045, 0.040),
    (-0.008, -0.030, 0.042),
    (0.010, -0.021, 0.040),
)
_WING = (
    (0.030, 0.060, 0.070),
    (0.006, 0.084, 0.066),
    (-0.016, 0.088, 0.058),
    (-0.048, 0.060, 0.034),
    (-0.016, 0.006, 0.046),
    (0.016, 0.008, 0.052),
)
_PLATE = (0.006, 0.006, 0.005)
"""Corners of the blade, and half its thickness."""
_RING = (
    ((0.014, -0.008, 0.048), 0.0090),
    ((0.031, -0.033, 0.010), 0.0065),
    ((0.024, -0.041, 0.012), 0.0055),
    ((-0.003, -0.057, 0.029), 0.0055),
    ((-0.023, -0.061, 0.036), 0.0075),
    ((-0.022, -0.026, 0.044), 0.0070),
    ((-0.010, -0.002, 0.046), 0.0100),
)
"""Below the blade: from the socket to the pubis, the sitting bone, and back."""
_SACRUM = (
    (-0.008, 0.058, 0.0),
    (-0.038, 0.060, 0.0),
    (-0.058, 0.036, 0.0),
    (-0.066, 0.008, 0.0),
    (-0.059, -0.017, 0.0),
    (-0.052, -0.015, 0.0),
    (-0.053, 0.008, 0.0),
    (-0.038, 0.030, 0.0),
)
_FEMUR = (
    (0.07, 0.0125),
    (0.15, 0.0105),
    (0.30, 0.0088),
    (0.50, 0.0082),
    (0.72, 0.0092),
    (0.86, 0.0128),
    (0.95, 0.0172),
    (1.00, 0.0172),
)
"""Down the shaft: share of the thigh's length, and radius."""
_SHAFT_OUT = 0.024
"""How far outside the hip joint the shaft begins."""

_LUMBAR_BODIES = ((0.10, 0.012), (0.30, 0.011), (0.50, 0.005), (0.70, 0.000), (0.90, -0.003))
"""From L5 up: place along the region, and how far before the line of the joints the body lies."""
_CHEST_BODIES = tuple(
    (u, -0.003 - 0.011 * sin(pi * u)) for u in (0.06, 0.19, 0.32, 0.45, 0.58, 0.70, 0.82, 0.94)
)
_NECK_BODIES = ((0.12, -0.002), (0.38, 0.001), (0.64, 0.002))


def spine(body: Skeleton) -> Bone:
    """Vertebrae as rounded blocks with a process behind each, and the sacrum."""
    blocks: list[Block] = []
    links: list[tuple[Ball, Ball]] = []
    for frame, radius, half in vertebrae(body):
        blocks.append(_block(frame, radius, half))
        behind = frame.at(-radius * 0.7, half * 0.2), frame.at(-radius * 1.75, -half * 0.7)
        links.append(((behind[0], half * 0.48), (behind[1], half * 0.30)))
    pelvis = body.pelvis
    wings = (
        _oval(pelvis.moved(-0.026, 0.048), (0.015, 0.011, 0.031)),
        _oval(pelvis.moved(-0.052, 0.004), (0.008, 0.011, 0.013)),
    )
    sacrum = tuple(pelvis.at(*point) for point in _SACRUM)
    return Bone(links=tuple(links), lumps=(wings,), blocks=tuple(blocks), sheets=(sacrum,))


def vertebrae(body: Skeleton) -> list[tuple[Frame, float, float]]:
    """Frame, radius and half height of each vertebra that is drawn, from L5 to the neck."""
    found = []
    for i, (u, forward) in enumerate(_LUMBAR_BODIES):
        found.append((lumbar_frame(body, u).moved(forward), 0.0172 - 0.0006 * i, 0.0083))
    for i, (u, forward) in enumerate(_CHEST_BODIES):
        frame = _along(body.thorax, body.girdle, body.lumbar, body.neck, THORACIC, u)
        found.append((frame.moved(forward), 0.0140 - 0.0006 * i, 0.0066))
    for u, forward in _NECK_BODIES:
        frame = _along(body.neck, body.head, body.girdle, body.head, NECK, u)
        found.append((frame.moved(forward), 0.0088, 0.0062))
    return found


def lumbar_frame(body: Skeleton, u: float) -> Frame:
    """Between the sacrum (0) and the ribs (1); a bend is spread over the whole region."""
    return _along(body.lumbar, body.thorax, body.pelvis, body.thorax, LUMBAR, u)


def hip_bone(body: Skeleton, side: Side) -> tuple[Bone, Bone]:
    """What has thickness, for a look from the front, and over it the outline from the side."""
    s = _sign(side)
    pelvis = body.pelvis

    def place(point: Vec) -> Vec:
        return pelvis.at(point[0], point[1], s * point[2])

    wing = tuple(_oval(Frame(place(p), pelvis.x, pelvis.y, pelvis.z), _PLATE) for p in _WING)
    ring = [(place(point), radius) for point, radius in _RING]
    solid = Bone(links=tuple(pairwise(ring)), lumps=(wing,))
    outline = Bone(
        sheets=(tuple(place(point) for point in _HIP_BONE),),
        holes=(tuple(place(point) for point in _FORAMEN),),
    )
    return solid, outline


def femur(body: Skeleton, side: Side) -> Bone:
    """Head, neck, both trochanters, a shaft that bows forward, and the condyles."""
    s = _sign(side)
    thigh = body.sides[side].thigh

    def ball(x: float, y: float, z: float, radius: float) -> Ball:
        return thigh.at(x, y, s * z), radius

    shaft = tuple(
        ball(-0.004 + 0.009 * sin(pi * u), -THIGH * u, _SHAFT_OUT * (1 - u) ** 1.6, radius)
        for u, radius in _FEMUR
    )
    head, neck = ball(0, 0, 0, 0.0148), ball(-0.001, -0.006, 0.013, 0.0100)
    greater = ball(-0.003, -0.014, 0.026, 0.0118)
    return Bone(
        rods=(shaft,),
        links=(
            (head, neck),
            (neck, greater),
            (ball(-0.003, -0.005, 0.028, 0.0095), shaft[0]),
            (ball(-0.004, -0.030, 0.015, 0.0095), ball(-0.007, -0.0255, 0.004, 0.0058)),
        ),
    )


def _sign(side: Side) -> float:
    return 1.0 if side is Side.RIGHT else -1.0


def _oval(frame: Frame, half: tuple[float, float, float]) -> Oval:
    (a, b, c), (x, y, z) = half, (frame.x, frame.y, frame.z)
    return (
        frame.origin,
        (x[0] * a, x[1] * a, x[2] * a),
        (y[0] * b, y[1] * b, y[2] * b),
        (z[0] * c, z[1] * c, z[2] * c),
    )


def _block(frame: Frame, radius: float, half: float) -> Block:
    """A vertebral body: a drum with round edges."""
    deep, wide, height = radius * 0.48, radius * 0.56, half * 0.42
    return (
        (_oval(frame, (radius * 0.46, height, radius * 1.02)), scaled(frame.x, deep)),
        (_oval(frame, (radius * 0.94, height, radius * 0.46)), scaled(frame.z, wide)),
        scaled(frame.y, half * 0.50),
    )


def _along(low: Frame, high: Frame, below: Frame, above: Frame, length: float, u: float) -> Frame:
    """A frame on the smooth curve from one joint of the spine to the next."""
    start, end = _unit(_sum(below.y, low.y)), _unit(_sum(low.y, above.y))
    swing = _sum(start, end, (1 - u) * length * u * (1 - u), -u * length * u * (1 - u))
    chord = between(low.origin, high.origin, u * u * (3 - 2 * u))
    up = _unit(between(start, end, u))
    x = _unit(_cross(up, between(low.z, high.z, u)))
    return Frame(_sum(chord, swing), x, up, _cross(x, up))


def _sum(a: Vec, b: Vec, m: float = 1.0, n: float = 1.0) -> Vec:
    return (a[0] * m + b[0] * n, a[1] * m + b[1] * n, a[2] * m + b[2] * n)


def _cross(a: Vec, b: Vec) -> Vec:
    return (
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    )


def _unit(a: Vec) -> Vec:
    length = sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2]) or 1.0
    return (a[0] / length, a[1] / length, a[2] / length)
