"""In silence every change is seen at the edge and on the ring: one fade, and nothing flashes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.dose import SECOND
from routine_app.domain.player import Player
from routine_app.domain.preferences import Preferences
from routine_app.domain.timeline import SegmentKind
from routine_app.domain.value import replace
from routine_app.ui.player.controls import Controls
from routine_app.ui.player.edges import edge_rects
from routine_app.ui.player.sheet import Sheet
from routine_app.ui.player.stage import Stage
from routine_app.ui.player.state import BAND_FADE, PlayerState, player_state
from routine_app.ui.theme import LIGHT_TOKENS, theme_of
from tests.ui.player.studio import PREFERENCES, player_at, with_preferences

SIZE = QSize(1180, 760)
LEFT, RIGHT, TOP, BOTTOM = (4, 380), (1175, 380), (590, 2), (590, 757)
PLACES = (LEFT, RIGHT, TOP, BOTTOM)


def make_stage(qtbot: QtBot, *, silent: bool = True) -> Stage:
    stage = Stage(theme_of(PREFERENCES))
    qtbot.addWidget(stage)
    stage.resize(SIZE)
    stage.set_silent(silent)
    return stage


def picture(stage: Stage, player: Player, preferences: Preferences = PREFERENCES) -> QImage:
    stage.show_state(player_state(player, preferences))
    return stage.grab().toImage()


def lit(image: QImage, colour: QColor) -> list[tuple[int, int]]:
    return [place for place in PLACES if image.pixelColor(*place) == colour]


def later(kind: SegmentKind, nth: int = 0) -> Player:
    return player_at(kind, SECOND, nth=nth)


def test_a_hold_lights_its_side(qtbot: QtBot) -> None:
    stage = make_stage(qtbot)
    assert lit(picture(stage, later(SegmentKind.HOLD)), LIGHT_TOKENS.accent) == [LEFT]
    assert lit(picture(stage, later(SegmentKind.HOLD, 2)), LIGHT_TOKENS.accent) == [RIGHT]


def test_work_of_both_sides_lights_both(qtbot: QtBot) -> None:
    stage = make_stage(qtbot)
    assert lit(picture(stage, later(SegmentKind.REPS)), LIGHT_TOKENS.accent) == [LEFT, RIGHT]


@pytest.mark.parametrize(
    "kind", [SegmentKind.GET_READY, SegmentKind.SWITCH, SegmentKind.REST, SegmentKind.WAIT]
)
def test_what_lies_between_has_a_plain_frame(qtbot: QtBot, kind: SegmentKind) -> None:
    image = picture(make_stage(qtbot), later(kind))
    assert lit(image, LIGHT_TOKENS.text2) == list(PLACES)


def test_the_end_has_a_coloured_frame(qtbot: QtBot) -> None:
    image = picture(make_stage(qtbot), player_at(SegmentKind.DONE))
    assert lit(image, LIGHT_TOKENS.accent) == list(PLACES)


def test_a_pause_has_no_edge(qtbot: QtBot) -> None:
    player = later(SegmentKind.HOLD)
    player.pause(1_000 + SECOND)
    image = picture(make_stage(qtbot), player)
    assert lit(image, LIGHT_TOKENS.bg) == list(PLACES)


def test_with_a_voice_only_the_side_is_lit(qtbot: QtBot) -> None:
    stage = make_stage(qtbot, silent=False)
    assert lit(picture(stage, later(SegmentKind.HOLD)), LIGHT_TOKENS.accent) == [LEFT]
    assert lit(picture(stage, later(SegmentKind.REST)), LIGHT_TOKENS.bg) == list(PLACES)
    assert lit(picture(stage, later(SegmentKind.REPS)), LIGHT_TOKENS.bg) == list(PLACES)


def test_an_edge_in_silence_is_wider_than_one_beside_a_voice() -> None:
    shown = player_state(later(SegmentKind.HOLD), PREFERENCES).shown
    sheet = Sheet(SIZE.width(), SIZE.height())
    (quiet,) = edge_rects(shown, SIZE, sheet, silent=True)
    (spoken,) = edge_rects(shown, SIZE, sheet, silent=False)
    assert quiet.width() > 1.5 * spoken.width()


def state(into: int, preferences: Preferences = PREFERENCES) -> PlayerState:
    return player_state(player_at(SegmentKind.HOLD, into), preferences)


def test_each_change_fades_in_once_and_stays(qtbot: QtBot) -> None:
    stage = make_stage(qtbot)
    strengths = []
    for into in range(0, 3 * BAND_FADE, 40):
        stage.show_state(state(into))
        strengths.append(stage.grab().toImage().pixelColor(*LEFT).lightness())
    assert strengths == sorted(strengths, reverse=True)
    assert strengths[0] > strengths[5] > strengths[10] == strengths[-1]


def test_the_ring_fades_in_with_it(qtbot: QtBot) -> None:
    stage = make_stage(qtbot)
    stage.show_state(state(0))
    stage.grab()
    ring = stage.places.ring
    assert ring is not None
    # On the line of the ring, a little after twelve, where nearly all of it is left.
    spot = ring.center().toPoint().x() - 3, round(ring.top() + stage.sheet.px(10))
    colours = []
    for into in (0, 200, 400):
        stage.show_state(state(into))
        colours.append(stage.grab().toImage().pixelColor(*spot).lightness())
    assert colours[0] > colours[1] > colours[2]


def test_with_reduced_motion_the_change_is_still(qtbot: QtBot) -> None:
    stage = make_stage(qtbot)
    calm = with_preferences(reduced_motion=True)
    stage.show_state(state(0, calm))
    assert stage.grab().toImage().pixelColor(*LEFT) == LIGHT_TOKENS.accent


def test_what_fades_is_all_that_is_painted(qtbot: QtBot) -> None:
    """A frame of the fade touches edges and ring, not the whole stage."""
    stage = make_stage(qtbot)
    stage.show_state(state(40))
    stage.grab()
    before, now = state(80), state(120)
    region = stage._dirty(before.moving, now.moving, now.shown)
    assert region.contains(stage._edges(now.shown)[0])
    assert not region.contains(QPoint(200, 300))
    assert not region.contains(QRect(60, 600, 400, 100))


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_ground_of_the_buttons_leaves_the_edges_free(qtbot: QtBot, scale: float) -> None:
    theme = replace(theme_of(PREFERENCES), text_scale=scale)
    sheet = Sheet(SIZE.width(), SIZE.height(), scale)
    row = Controls(theme)
    qtbot.addWidget(row)
    row.fit(sheet, theme, covers=True)
    around = QImage(SIZE, QImage.Format.Format_RGB32)
    around.fill(LIGHT_TOKENS.accent)
    row.render(around, row.pos(), QRegion(), QWidget.RenderFlag(0))
    shown = player_state(later(SegmentKind.REPS), PREFERENCES).shown
    edges = edge_rects(shown, SIZE, sheet, silent=True)
    ends = [(rect.left(), rect.right()) for rect in edges]
    for x in {x for pair in ends for x in pair}:
        assert around.pixelColor(x, row.geometry().center().y()) == LIGHT_TOKENS.accent
