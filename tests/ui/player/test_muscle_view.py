"""The muscle view in the player: key X, its legend in words, in every state and on both stages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from routine_app.domain.pose import STANDING, Side
from routine_app.domain.session_run import Command
from routine_app.domain.timeline import SegmentKind
from routine_app.domain.value import replace
from routine_app.figure.muscles import MuscleLengths, SideLengths, muscle_lengths
from routine_app.ui.muscle_words import NOTE, both_words, side_words
from routine_app.ui.player import page as player_page
from routine_app.ui.player.controls import Wish
from routine_app.ui.player.figure_art import FigureArt
from routine_app.ui.player.figure_shape import FigureShape
from routine_app.ui.player.ink import Ink
from routine_app.ui.player.muscle_legend import Legend, LegendPicture
from routine_app.ui.player.page import PlayerPage
from routine_app.ui.player.sheet import Sheet
from routine_app.ui.player.stage import ReaderText
from routine_app.ui.player.state import FigureShown, Moving
from routine_app.ui.player.usual_stage import FLOOR, place_figure, place_with_legend
from tests.figure.shipped import exercise
from tests.ui.player.scene import Scene
from tests.ui.player.studio import Studio, studio, with_preferences


@pytest.fixture(autouse=True)
def readable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(player_page, "needs_large_timer", lambda scale, pitch: False)


def opened(qtbot: QtBot, made: Studio, kind: SegmentKind = SegmentKind.HOLD) -> PlayerPage:
    scene = Scene(qtbot, made)
    scene.go_to(kind)
    return scene.page


def kept(made: Studio) -> bool:
    return made.preferences.value.muscle_view


def has_colour(image: QImage, colour: str) -> bool:
    wanted = QColor(colour)
    return any(
        image.pixelColor(x, y) == wanted
        for x in range(image.width())
        for y in range(image.height())
    )


def shows_muscles(page: PlayerPage) -> bool:
    image = page.stage.grab().toImage()
    place = page.stage.places.figure
    assert place is not None
    cut = image.copy(place.toAlignedRect())
    return has_colour(cut, page.stage.theme.muscle_palette.casing)


def spoken(page: PlayerPage) -> str:
    """What the stage tells a screen reader beside its name."""
    return " ".join(text.text() for text in page.stage.findChildren(ReaderText))


# ------------------------------------------------------------------------- key


def test_x_shows_the_muscles_and_is_remembered(qtbot: QtBot) -> None:
    made = studio()
    page = opened(qtbot, made)
    assert not shows_muscles(page)
    for wanted in (True, False, True):
        qtbot.keyClicks(page.stage, "x")
        assert kept(made) is wanted
        assert shows_muscles(page) is wanted
        assert (page.stage.places.legend is not None) is wanted


def test_the_button_does_the_same(qtbot: QtBot) -> None:
    made = studio()
    page = opened(qtbot, made)
    button = page.controls.button(Wish.MUSCLES)
    assert button.accessibleName() == "Muscle view"
    button.click()
    assert kept(made)
    assert shows_muscles(page)


def test_who_left_with_the_muscles_comes_back_to_them(qtbot: QtBot) -> None:
    page = opened(qtbot, studio(preferences=with_preferences(muscle_view=True)))
    assert shows_muscles(page)


@pytest.mark.parametrize("kind", [SegmentKind.GET_READY, SegmentKind.REPS, SegmentKind.HOLD])
@pytest.mark.parametrize("large", [False, True], ids=["usual", "large"])
def test_it_works_while_working_and_in_between(
    qtbot: QtBot, kind: SegmentKind, large: bool
) -> None:
    page = opened(qtbot, studio(preferences=with_preferences(large_timer=large)), kind)
    qtbot.keyClicks(page.stage, "x")
    assert shows_muscles(page)
    legend, figure = page.stage.places.legend, page.stage.places.figure
    assert legend is not None
    assert figure is not None
    assert QRectF(page.stage.rect()).contains(legend)
    assert not legend.contains(figure.center())
    assert figure.height() > 100


def test_it_works_in_a_pause_and_is_not_washed_out_there(qtbot: QtBot) -> None:
    page = opened(qtbot, studio())
    page.controller.command(Command.PAUSE)
    qtbot.keyClicks(page.stage, "x")
    assert shows_muscles(page)
    assert page.controller.state is not None
    assert page.controller.state.shown.paused


def test_it_can_be_heard(qtbot: QtBot) -> None:
    page = opened(qtbot, studio(preferences=with_preferences(muscle_view=True)))
    assert "Psoas and iliacus: " in spoken(page)
    qtbot.keyClicks(page.stage, "x")
    assert "Psoas" not in spoken(page)


# ----------------------------------------------------------------------- words


def test_a_side_in_words() -> None:
    lengths = MuscleLengths(SideLengths(0.8, 0.7), SideLengths(1.02, 1.03))
    assert side_words(Side.LEFT, lengths.left.change) == "Left: shorter"
    assert side_words(Side.RIGHT, lengths.right.change) == "Right: longer"
    assert both_words(lengths) == "Psoas and iliacus: left shorter, right longer"
    assert both_words(muscle_lengths(STANDING)) == (
        "Psoas and iliacus: as in standing on both sides"
    )


def test_the_label_says_what_it_is_and_what_it_is_not() -> None:
    assert "Illustration" in NOTE
    assert "path length in a model, not muscle tension" in NOTE


# --------------------------------------------------------------- what is shown


def moving(weight: float, turning: float = 1.0) -> Moving:
    return Moving(weight=weight, turning=turning)


def test_the_legend_follows_the_figure_on_its_way() -> None:
    art = FigureArt()
    figure = FigureShown(exercise("half-kneeling"), Side.LEFT, "")
    lengths = [art.lengths(figure, moving(weight)).left.psoas for weight in (0.0, 0.5, 1.0)]
    assert lengths == sorted(lengths)
    assert art.lengths(figure, moving(1.0)).right.psoas < 0.9


def test_the_legend_turns_over_with_the_figure() -> None:
    art = FigureArt()
    figure = FigureShown(exercise("half-kneeling"), Side.RIGHT, "")
    leaving, coming = (art.lengths(figure, moving(0.0, turning)) for turning in (0.1, 0.9))
    assert leaving.left.psoas > leaving.right.psoas
    assert coming.right.psoas > coming.left.psoas


@contextmanager
def inked(width: float, scale: float = 1.0) -> Iterator[Ink]:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    sheet = Sheet(width, width * 760 / 1180, scale)
    try:
        yield Ink(painter, sheet, replace(studio().themes.theme, text_scale=scale))
    finally:
        painter.end()


@pytest.mark.parametrize("width", [800, 1180, 1920])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_every_word_of_the_legend_has_its_room(qtbot: QtBot, width: float, scale: float) -> None:
    with inked(width, scale) as ink:
        for room in (ink.sheet.px(584), ink.sheet.px(370)):
            legend = Legend.of(ink, room)
            assert legend.note >= (14 * scale if room > 300 else 14)
            assert legend.cell * (2 if legend.beside else 1) <= room
            for line in legend.lines:
                assert ink.width(line, legend.note, 450) <= room


def legend_image(picture: LegendPicture, weight: float) -> QImage:
    image = QImage(640, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    ink = Ink(painter, Sheet(1180, 760, 1.0), studio().themes.theme)
    figure = FigureShown(exercise("half-kneeling"), Side.LEFT, "")
    picture.paint(ink, QRectF(20, 20.5, 584, 120), FigureArt().lengths(figure, moving(weight)))
    painter.end()
    return image


def test_a_kept_legend_looks_like_a_new_one(qtbot: QtBot) -> None:
    kept_one = LegendPicture()
    found = [legend_image(kept_one, weight) for weight in (0.0, 0.1, 0.5, 1.0)]
    fresh = [legend_image(LegendPicture(), weight) for weight in (0.0, 0.1, 0.5, 1.0)]
    assert found == fresh
    assert all(one != two for one, two in pairwise(found))


def test_where_there_is_hardly_room_the_figure_keeps_half_of_it(qtbot: QtBot) -> None:
    with inked(800, 2.0) as ink:
        assert Legend.of(ink, 250, 120).height <= 120


def test_large_texts_do_without_the_scale(qtbot: QtBot) -> None:
    with inked(1180, 2.0) as ink:
        assert Legend.of(ink, 584).scale == 0
    with inked(1180) as ink:
        assert Legend.of(ink, 584).scale > 0


@pytest.mark.parametrize("aspect", [0.4, 1.0, 2.2])
def test_figure_and_legend_share_the_room_without_touching(qtbot: QtBot, aspect: float) -> None:
    shape = FigureShape(aspect, (QRectF(0, 0, 1, 1),))
    with inked(1180) as ink:
        chips = ink.sheet.rect(56, 180, 400, 104)
        alone = place_figure(ink, [chips], FLOOR, shape)
        figure, legend = place_with_legend(ink, [chips], FLOOR, shape)
        assert alone is not None
        assert figure is not None
        assert legend is not None
        assert legend.bottom() <= ink.sheet.y(612)
        assert figure.height() > 0.6 * alone.height()
        inner = figure.adjusted(12, 12, -12, -12)
        assert not inner.intersects(legend)
        assert not inner.intersects(chips)


@pytest.mark.parametrize(("width", "height"), [(800, 560), (1024, 640), (1180, 760)])
def test_with_one_button_more_no_word_is_broken_in_large_text(
    qtbot: QtBot, width: int, height: int
) -> None:
    page = opened(qtbot, studio(preferences=with_preferences(text_scale=2.0)))
    page.resize(width, height)
    longer = page.controls.button(Wish.LONGER)
    words = longer.fontMetrics().horizontalAdvance(longer.text())
    qtbot.waitUntil(lambda: longer.width() >= words + 24)
