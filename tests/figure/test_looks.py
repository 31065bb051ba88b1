"""What is seen: closed silhouettes, whole pictures, colours that can be told apart."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from routine_app.domain.pose import BodyPart, Prop, Side
from routine_app.figure.camera import Fit
from routine_app.figure.flatten import FlatPiece
from routine_app.figure.motion import Motion, still_scene
from routine_app.figure.outline import coat_path
from routine_app.figure.painter import paint_figure
from routine_app.figure.palette import DARK, LIGHT, FigurePalette, contrast
from routine_app.figure.scene import Scene
from tests.figure.shipped import EXERCISES, IDS, POSES, exercise

SIZES = ((64, 64), (112, 84), (200, 150), (460, 460), (700, 500))
themes = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def scene_of(name: str, end: str) -> Scene:
    return Motion.of(exercise(name)).scene_at(0.0 if end == "start" else 1.0)


def on_ground(scene: Scene, palette: FigurePalette, ground: str, size: tuple[int, int]) -> QImage:
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(ground))
    painter = QPainter(image)
    paint_figure(painter, QRectF(0, 0, *size), scene, palette)
    painter.end()
    return image


def mask(piece: FlatPiece, scale: float = 110.0) -> list[list[bool]]:
    """Where a piece alone is painted, with free pixels all around it."""
    box = piece.bounds.grown(0.06)
    fit = Fit(scale, -scale * box.left, -scale * box.top)
    image = QImage(
        int(box.width * scale) + 1, int(box.height * scale) + 1, QImage.Format.Format_Grayscale8
    )
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.white)
    for coat in piece.coats:
        painter.drawPath(coat_path((coat,), fit))
    painter.end()
    data, line = bytes(image.constBits()), image.bytesPerLine()
    return [[data[y * line + x] > 60 for x in range(image.width())] for y in range(image.height())]


def holes(filled: list[list[bool]]) -> int:
    """Pixels that are not painted and cannot be reached from outside."""
    height, width = len(filled), len(filled[0])
    seen = [row[:] for row in filled]
    left = [(0, 0)]
    seen[0][0] = True
    while left:
        x, y = left.pop()
        for i, j in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
            if 0 <= i < width and 0 <= j < height and not seen[j][i]:
                seen[j][i] = True
                left.append((i, j))
    return sum(not spot for row in seen for spot in row)


@pytest.mark.parametrize(("name", "end"), POSES)
def test_silhouettes_have_no_holes(name: str, end: str) -> None:
    for piece in scene_of(name, end).figure:
        if not piece.name.startswith("forearm"):
            assert holes(mask(piece)) == 0, piece.name


@pytest.mark.parametrize(("name", "end"), POSES)
def test_all_outlines_are_wound_alike(name: str, end: str) -> None:
    for piece in scene_of(name, end).figure:
        for coat in piece.coats:
            for loop in coat.loops:
                ends = pairwise((*loop, loop[0]))
                assert sum(a[0] * b[1] - b[0] * a[1] for a, b in ends) < 1e-6, piece.name


def border(image: QImage) -> set[int]:
    width, height = image.width(), image.height()
    across = {image.pixel(x, y) for x in range(width) for y in (0, height - 1)}
    return across | {image.pixel(x, y) for y in range(height) for x in (0, width - 1)}


@pytest.mark.parametrize(("name", "end"), POSES)
def test_pictures_are_not_cut_off_by_their_frame(name: str, end: str) -> None:
    scene = scene_of(name, end)
    for size in SIZES:
        assert len(border(on_ground(scene, LIGHT, "#FFFFFF", size))) == 1, size


@pytest.mark.parametrize("name", IDS)
def test_still_pictures_are_not_cut_off_by_their_frame(name: str) -> None:
    for size in SIZES:
        for side in Side:
            image = on_ground(still_scene(exercise(name), side), LIGHT, "#FFFFFF", size)
            assert len(border(image)) == 1, (size, side)


def seen_colours(image: QImage) -> dict[str, int]:
    found: dict[str, int] = {}
    for y in range(0, image.height(), 2):
        for x in range(0, image.width(), 2):
            colour = image.pixelColor(x, y).name().upper()
            found[colour] = found.get(colour, 0) + 1
    return found


@themes
@pytest.mark.parametrize("name", ["half-kneeling", "low-lunge", "soft-walk", "knee-to-chest"])
def test_near_and_far_leg_are_seen_apart(name: str, palette: FigurePalette) -> None:
    """Measured on what is painted, on the window and on a card."""
    for ground in (palette.bg, palette.surface):
        seen = seen_colours(on_ground(scene_of(name, "hold"), palette, ground, (620, 420)))
        legs = [c for c in (palette.leggings, palette.far_leggings) if seen.get(c, 0) > 200]
        assert len(legs) == 2
        assert contrast(*legs) >= 1.8
        assert min(contrast(leg, ground) for leg in legs) >= 3.0


@themes
def test_a_crossing_arm_stands_off_from_the_trunk(palette: FigurePalette) -> None:
    """Between two parts there is a line of the ground that is at least a pixel wide."""
    image = on_ground(scene_of("half-kneeling", "hold"), palette, palette.bg, (620, 420))
    ground = QColor(palette.bg).name()
    rows = ([image.pixelColor(x, y).name() for x in range(620)] for y in range(150, 260, 2))
    assert any(
        row[x] == ground and ground not in (row[x - 4], row[x + 4])
        for row in rows
        for x in range(100, 520)
    )


SMALL = {"adductor-rock.half-range", "clam.small", "open-book.hand-on-ribs"}
"""So small a movement that a pale second pose would only blur it."""


@pytest.mark.parametrize("name", [n for n in IDS if exercise(n).moves and n not in SMALL])
def test_a_movement_shows_its_range(name: str) -> None:
    still = still_scene(exercise(name))
    assert still.ghost
    assert 1 <= len(still.arrows) <= 2


@pytest.mark.parametrize("name", [n for n in IDS if exercise(n).moves is None])
def test_a_position_is_shown_alone_and_a_breath_by_arrows(name: str) -> None:
    still = still_scene(exercise(name))
    assert not still.ghost
    assert len(still.arrows) == (0 if exercise(name).breath is None else 2)


@pytest.mark.parametrize("name", [n for n in IDS if exercise(n).breath is not None])
def test_the_arrows_of_a_breath_begin_at_the_belly_or_over_the_back_of_one_who_lies_on_it(
    name: str,
) -> None:
    still = still_scene(exercise(name))
    assert still.subject is not None
    camera, thorax = still.subject.camera, still.subject.body.thorax
    (front_x, front_y), (x, y) = camera.flat(thorax.at(1.0))[:2], camera.flat(thorax.origin)[:2]
    (begin_x, begin_y), *_ = still.arrows[0]
    ahead = (begin_x - x) * (front_x - x) + (begin_y - y) * (front_y - y)
    assert (ahead > 0) == (thorax.x[1] > -0.5)


@pytest.mark.parametrize("name", IDS)
def test_nothing_is_added_while_the_figure_moves(name: str) -> None:
    scene = Motion.of(exercise(name)).scene_at(0.5)
    assert not scene.ghost
    assert not scene.arrows


def test_heads_of_a_set_are_nearly_alike_in_size() -> None:
    scales = []
    for name in EXERCISES:
        box = still_scene(exercise(name)).bounds
        scales.append(min(112 / box.width, 84 / box.height))
    assert max(scales) / min(scales) < 1.75


LYING = [n for n in IDS if exercise(n).position.value in ("supine", "prone", "side-lying")]


LARGE = {n for n in LYING if Prop.WALL in exercise(n).props or n.endswith(".on-a-bed")}


@pytest.mark.parametrize("name", [n for n in LYING if n not in LARGE])
def test_a_lying_body_and_not_its_mat_fills_the_picture(name: str) -> None:
    scene = still_scene(exercise(name))
    body = scene.figure[0].bounds
    for piece in scene.figure:
        body = body.united(piece.bounds)
    assert max(body.width / scene.bounds.width, body.height / scene.bounds.height) > 0.7


def test_the_range_from_cow_to_cat_is_seen() -> None:
    """The pale cow lifts its head and lets its belly down; an arrow goes up over the cat's back."""
    scene = still_scene(exercise("cat-cow"))
    cat, cow = (
        {piece.name: piece.bounds for piece in figure} for figure in (scene.figure, scene.ghost)
    )
    ((x0, y0), *_, (x1, y1)) = scene.arrows[0]
    assert cat["torso"].left < x0 < cat["torso"].right
    assert y1 + 0.08 < y0 < cat["torso"].top + 0.03
    assert abs(x1 - x0) < 0.06
    assert cow["head"].bottom < cat["head"].bottom - 0.1
    assert not scene.bands


def test_no_two_exercises_look_alike_as_thumbnails() -> None:
    """At 64 pixels at least one pixel in sixty differs clearly."""
    pictures = {}
    for name in EXERCISES:
        image = on_ground(still_scene(exercise(name)), LIGHT, LIGHT.bg, (64, 64))
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        pictures[name] = bytes(grey.constBits())
    for a, b in combinations(EXERCISES, 2):
        pixels = zip(pictures[a], pictures[b], strict=True)
        assert sum(abs(x - y) > 40 for x, y in pixels) > 64 * 64 / 60, (a, b)


AT_THE_HEAD = {BodyPart.HEAD, BodyPart.FACE}


def hides_the_face(name: str) -> bool:
    """Hands at the head, or the face on the floor between the arms."""
    pose = exercise(name).hold
    touched = {grip.target for grip in pose.holds} | {rest.part for rest in pose.rests_on}
    return not AT_THE_HEAD.isdisjoint(touched)


def over_the_face(scene: Scene) -> list[str]:
    """Parts of the arms that cover eyes or mouth."""
    assert scene.subject is not None
    head, camera = scene.subject.body.head, scene.subject.camera
    names = [piece.name for piece in scene.figure]
    over = scene.figure[names.index("head") + 1 :]
    spots = [camera.flat(spot) for spot in (head.at(0.06, 0.05), head.at(0.055, 0.015))]
    return [
        piece.name
        for piece in over
        if "arm" in piece.name
        for sx, sy, r, _ in piece.stations
        if any((x - sx) ** 2 + (y - sy) ** 2 <= r * r for x, y, _ in spots)
    ]


@pytest.mark.parametrize("name", [n for n in IDS if not hides_the_face(n)])
def test_no_arm_lies_over_the_face(name: str) -> None:
    assert not over_the_face(scene_of(name, "hold"))


@pytest.mark.parametrize("name", ["crescent", "half-kneeling-reach", "standing-psoas"])
def test_an_arm_goes_up_beside_the_face(name: str) -> None:
    motion = Motion.of(exercise(name))
    for step in range(1, 20):
        assert not over_the_face(motion.scene_at(step / 20)), step
