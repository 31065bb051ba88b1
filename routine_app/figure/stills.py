"""What a still picture of a movement adds: where it comes from, and arrows on the way.

The other end of the movement stands pale behind the figure. Whatever travels farthest, a foot, a
hand, the head or the pelvis, gets an arrow; a pelvis that only tips gets a curved one around it.
A body that only breathes gets an arrow up and one down.
"""

from __future__ import annotations

import itertools
from math import atan2, cos, hypot, pi, sin

from routine_app.domain.pose import Side
from routine_app.domain.value import Value, replace
from routine_app.figure.camera import Bounds, Camera
from routine_app.figure.coat import minus, plus, scaled
from routine_app.figure.frame import Vec
from routine_app.figure.scene import Scene
from routine_app.figure.skeleton import Skeleton

Point = tuple[float, float]
_Shape = tuple[Bounds, list[tuple[float, float, float]]]

_LEAST_TRAVEL = 0.07
"""What travels less along the picture than this needs another sign than an arrow on its way."""
_SECOND = 0.6
"""A second arrow is for what travels at least this share of the farthest way."""
_APART = 0.30
"""Arrows nearer to each other than this say the same thing twice."""
_CLEAR = 0.042
"""Room between an arrow and the middle of a limb at its ends."""
_SHORTEST = 0.10
"""Length of an arrow that can still be read as one."""
_KNEE = 0.75
"""How much a knee's way counts: the foot tells more."""
_ROUNDED, _BACK_SKIN, _OVER = 0.05, 0.074, 0.182
"""A back that goes this far in or out is what a movement is about; its arrow goes up over it."""
_STEPS = 12
_BELLY, _BACK = 0.105, 0.085
"""Where the arrows of a breath begin, before and behind the spine."""
_PRONE = -0.5
"""How far the front of the chest faces the floor when the back is the free side."""
_BREATH, _BREATH_APART = 0.10, 0.036
"""How long they are, and how far from the middle between them."""
_AROUND = 0.018
"""Room that an arrow wants between itself and the body."""
_DRIFT, _AHEAD, _DEPTH = 0.35, 0.6, 5.0
"""What a shift aside costs, how much of it one along the way does, and lying over the body."""
_USUAL = 0.25
_LONG, _SHORTER = 0.28, 0.015
"""An arrow longer than this may lose its first part, at this cost."""
_SHIFTS = [
    (aside, along)
    for aside in (0.0, 0.04, -0.04, 0.08, -0.08, 0.12, -0.12, 0.16, -0.16)
    for along in (0.0, 0.05, -0.05, 0.10, 0.15)
]
_TIPPING = 0.105
"""Radius of the arrow around a pelvis that tips."""


class _Path(Value):
    """The way of a point of the body in the picture, and how long it is."""

    points: tuple[Point, ...]
    length: float
    weight: float


def with_movement(scene: Scene, start: Scene) -> Scene:
    """The end of a movement with its start behind it and arrows between them."""
    if scene.subject is None or start.subject is None:
        return scene
    a, b = start.subject.body, scene.subject.body
    camera = scene.subject.camera
    arrows = (
        (_arching(b, camera),)
        if _rounds(a, b)
        else tuple(_beside(arrow, scene) for arrow in _arrows(a, b, camera))
    )
    bounds = scene.bounds.united(start.bounds)
    for arrow in arrows:
        bounds = bounds.united(Bounds.around(arrow).grown(0.03))
    return replace(scene, ghost=start.figure, arrows=arrows, bounds=bounds)


def with_breath(scene: Scene) -> Scene:
    """A breathing body: an arrow out and an arrow in on the side of the trunk that is free."""
    if scene.subject is None:
        return scene
    thorax, camera = scene.subject.body.thorax, scene.subject.camera
    out = _BELLY if thorax.x[1] > _PRONE else -_BACK
    rise = _BREATH if out > 0 else -_BREATH
    up, down = (
        tuple(camera.flat(thorax.at(out + rise * i / _STEPS, along))[:2] for i in range(_STEPS + 1))
        for along in (-_BREATH_APART, _BREATH_APART)
    )
    arrows = (up, down[::-1])
    bounds = scene.bounds
    for arrow in arrows:
        bounds = bounds.united(Bounds.around(arrow).grown(0.03))
    return replace(scene, arrows=arrows, bounds=bounds)


def _beside(arrow: tuple[Point, ...], scene: Scene) -> tuple[Point, ...]:
    """The arrow where the body leaves most room for it, not far from where the movement is."""
    (ax, ay), (bx, by) = arrow[0], arrow[-1]
    size = hypot(bx - ax, by - ay) or 1.0
    left = scene.subject is not None and scene.subject.working is Side.LEFT
    mirror = -1.0 if left else 1.0
    nx, ny = mirror * (by - ay) / size, mirror * (ax - bx) / size

    def moved(shift: tuple[float, float], whole: bool) -> tuple[Point, ...]:
        aside, along = shift
        dx, dy = aside * nx + along * (bx - ax) / size, aside * ny + along * (by - ay) / size
        points = arrow if whole else _between(list(arrow), 0.45, 1.0)
        return tuple((x + dx, y + dy) for x, y in points)

    def cost(choice: tuple[tuple[float, float], bool]) -> float:
        (aside, along), whole = choice
        shorter = 0.0 if whole else _SHORTER
        return _covered(moved(*choice), shapes) + _DRIFT * hypot(aside, _AHEAD * along) + shorter

    shapes = _shapes(scene)
    long = size > _LONG
    choices = [(shift, whole) for whole in (True, False) if whole or long for shift in _SHIFTS]
    return moved(*min(choices, key=cost))


def _shapes(scene: Scene) -> list[_Shape]:
    """The discs of each piece of the body, and the box they fill."""
    return [
        (
            piece.bounds.grown(_AROUND),
            [disc for coat in piece.coats for disc in coat.discs]
            + [station[:3] for station in piece.stations],
        )
        for piece in scene.figure
    ]


def _covered(arrow: tuple[Point, ...], shapes: list[_Shape]) -> float:
    """How deep an arrow lies in the body and how long it does."""
    deep = 0.0
    long = max(1.0, _length(list(arrow)) / _USUAL)
    points = arrow[::2]
    for x, y in points:
        for box, discs in shapes:
            if box.left < x < box.right and box.top < y < box.bottom:
                deep += max(0.0, *(r + _AROUND - hypot(x - cx, y - cy) for cx, cy, r in discs))
    return _DEPTH * deep * long / len(points)


def _arching(body: Skeleton, camera: Camera) -> tuple[Point, ...]:
    """Over the round back and away from it."""
    (ax, ay, _), (bx, by, _) = (camera.flat(body.thorax.at(-x)) for x in (_BACK_SKIN, _OVER))
    return tuple(
        (ax + (bx - ax) * i / _STEPS, ay + (by - ay) * i / _STEPS) for i in range(_STEPS + 1)
    )


def _arrows(a: Skeleton, b: Skeleton, camera: Camera) -> tuple[tuple[Point, ...], ...]:
    paths = sorted(_paths(a, b, camera), key=lambda path: -path.weight)
    if not paths or paths[0].length < _LEAST_TRAVEL:
        tip = _tipping(a, b, camera)
        return (tip,) if tip else ()
    chosen: list[_Path] = []
    for path in paths:
        far_enough = path.length >= _LEAST_TRAVEL and path.weight >= _SECOND * paths[0].weight
        if far_enough and len(chosen) < 2 and all(_distance(path, c) > _APART for c in chosen):
            chosen.append(path)
    return tuple(path.points for path in chosen)


def _paths(a: Skeleton, b: Skeleton, camera: Camera) -> list[_Path]:
    up = 0.06 if b.pelvis.x[1] > 0 else -0.07
    pairs: list[tuple[Vec, Vec, Vec, Vec, float]] = [
        (a.pelvis.origin, a.head.at(0.01, 0.06), b.pelvis.origin, b.head.at(0.01, 0.06), 1.0),
        (a.girdle.origin, a.pelvis.at(up, 0.02), b.girdle.origin, b.pelvis.at(up, 0.02), 1.2),
        (a.pelvis.origin, a.thorax.at(-0.05), b.pelvis.origin, b.thorax.at(-0.05), 1.6),
    ]
    for side in Side:
        one, two = a.sides[side], b.sides[side]
        pairs += [
            (one.thigh.origin, one.foot.at(), two.thigh.origin, two.foot.at(), 1.0),
            (one.thigh.origin, one.shank.at(), two.thigh.origin, two.shank.at(), _KNEE),
            (one.upper_arm.origin, one.hand.at(), two.upper_arm.origin, two.hand.at(), 1.0),
        ]
    return [path for pair in pairs if (path := _path(pair, camera)) is not None]


def _rounds(a: Skeleton, b: Skeleton) -> bool:
    return abs(_arch(b) - _arch(a)) > _ROUNDED


def _arch(body: Skeleton) -> float:
    """How far the waist stands out behind the line from hips to shoulders."""
    (ax, ay, _), (bx, by, _) = body.pelvis.origin, body.girdle.origin
    x, y, _ = body.thorax.origin
    dx, dy = bx - ax, by - ay
    return ((x - ax) * -dy + (y - ay) * dx) / hypot(dx, dy)


def _path(pair: tuple[Vec, Vec, Vec, Vec, float], camera: Camera) -> _Path | None:
    """The arc of a point round the joint that carries it, trimmed at both ends."""
    root_a, tip_a, root_b, tip_b, share = pair
    arm_a, arm_b = minus(tip_a, root_a), minus(tip_b, root_b)
    size_a, size_b = _size(arm_a), _size(arm_b)
    points: list[Point] = []
    for step in range(_STEPS + 1):
        t = step / _STEPS
        arm = plus(scaled(arm_a, 1 - t), arm_b, t)
        arm = scaled(arm, (size_a + (size_b - size_a) * t) / max(_size(arm), 0.5 * size_a, 1e-6))
        root = plus(scaled(root_a, 1 - t), root_b, t)
        x, y, _ = camera.flat(plus(root, arm))
        points.append((x, y))
    length = _length(points)
    if length < 0.5 * _LEAST_TRAVEL:
        return None
    first, last = _CLEAR / length, 1 - _CLEAR / length
    if (last - first) * length < _SHORTEST:
        first, last = 0.5 - _SHORTEST / length / 2, 0.5 + _SHORTEST / length / 2
    return _Path(_between(points, first, last), length, share * length)


def _between(points: list[Point], first: float, last: float) -> tuple[Point, ...]:
    count = len(points) - 1

    def at(t: float) -> Point:
        i = max(0, min(int(t * count), count - 1))
        k = t * count - i
        (ax, ay), (bx, by) = points[i], points[i + 1]
        return (ax + (bx - ax) * k, ay + (by - ay) * k)

    return tuple(at(first + (last - first) * i / count) for i in range(count + 1))


def _tipping(a: Skeleton, b: Skeleton, camera: Camera) -> tuple[Point, ...]:
    """A curved arrow on the free side of the pelvis, the way it turns."""
    ax, ay, _ = camera.flat(a.pelvis.y)
    bx, by, _ = camera.flat(b.pelvis.y)
    turn = atan2(ax * by - ay * bx, ax * bx + ay * by)
    if abs(turn) < 0.03:
        return ()
    x, y, _ = camera.flat(b.pelvis.at(0.0, 0.03))
    front_x, front_y, _ = camera.flat(b.pelvis.x)
    middle = atan2(front_y, front_x)
    way = 1.0 if turn > 0 else -1.0
    angles = [middle + way * (i / _STEPS - 0.5) * 0.62 * pi for i in range(_STEPS + 1)]
    return tuple((x + _TIPPING * cos(angle), y + _TIPPING * sin(angle)) for angle in angles)


def _distance(a: _Path, b: _Path) -> float:
    (ax, ay), (bx, by) = a.points[len(a.points) // 2], b.points[len(b.points) // 2]
    return hypot(ax - bx, ay - by)


def _length(points: list[Point]) -> float:
    pairs = itertools.pairwise(points)
    return sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairs)


def _size(a: Vec) -> float:
    return hypot(*a)
