"""The player as somebody on the floor meets it: every state painted, large, and closed."""

from __future__ import annotations

from collections.abc import Callable
from math import hypot

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from routine_app.domain.exercise import Sides
from routine_app.domain.record import SegmentDone, SessionEnded
from routine_app.domain.timeline import SegmentKind
from routine_app.ui.player import page as player_page
from tests.fakes import make_movement, make_routine, step
from tests.ui.player.scene import Key, Scene, fall_asleep, picture
from tests.ui.player.studio import studio, with_preferences


def ink(image: QImage) -> int:
    """How many of a grid of points differ from the ground."""
    ground = image.pixel(300, 2)
    points = [(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)]
    return sum(image.pixel(x, y) != ground for x, y in points)


STATES: dict[str, Callable[[Scene], None]] = {
    "get ready": lambda scene: scene.tick(2000),
    "reps": lambda scene: scene.go_to(SegmentKind.REPS),
    "wait": lambda scene: scene.go_to(SegmentKind.WAIT),
    "rest": lambda scene: scene.go_to(SegmentKind.REST),
    "hold": lambda scene: scene.go_to(SegmentKind.HOLD),
    "switch": lambda scene: scene.go_to(SegmentKind.SWITCH),
    "asleep": fall_asleep,
    "stop rules": lambda scene: scene.press("s"),
    "end": lambda scene: scene.press(Key.Key_Escape),
    "paused": lambda scene: scene.press(Key.Key_Space),
    "done": lambda scene: scene.go_to(SegmentKind.DONE),
}


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("state", STATES)
def test_every_state_paints_something(qtbot: QtBot, state: str, dark: bool, large: bool) -> None:
    preferences = with_preferences(dark_player=dark, large_timer=large)
    scene = Scene(qtbot, studio(preferences=preferences))
    STATES[state](scene)
    image = picture(scene)
    assert ink(image) > 300
    lightness = image.pixelColor(300, 2).lightness()
    assert lightness < 60 if dark else lightness > 200


def test_a_second_repaints_the_digits_before_anything_else_happens(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    picture(scene)
    before = scene.page.stage.grab().toImage()
    scene.tick(1000)
    assert scene.page.stage.grab().toImage() != before


def test_alternating_repetitions_have_no_edge_band(qtbot: QtBot) -> None:
    routine = make_routine("turns", step(make_movement("turns", sides=Sides.ALTERNATING)))
    scene = Scene(qtbot, studio(routine))
    scene.go_to(SegmentKind.REPS)
    image = picture(scene)
    assert image.pixel(3, 300) == image.pixel(300, 2)
    assert image.pixel(image.width() - 3, 300) == image.pixel(300, 2)


def test_the_edge_band_is_on_the_side_that_works(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    scene.tick(1000)
    image = picture(scene)
    assert image.pixel(3, 300) != image.pixel(300, 2)
    assert image.pixel(image.width() - 3, 300) == image.pixel(300, 2)


def test_the_stage_tells_a_reader_where_it_is(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    assert scene.page.stage.accessibleName() == "Half kneeling, left"
    texts = scene.page.stage.findChildren(type(scene.page.stage._time_text))
    assert [text.text() for text in texts] == ["60 seconds left"]
    scene.tick(2000)
    scene.press(Key.Key_Space)
    scene.press(Key.Key_Space)
    assert [text.text() for text in texts] == ["Going on in 3 seconds."]
    scene.tick(3000)
    assert [text.text() for text in texts] == ["58 seconds left"]


def test_the_large_timer_comes_by_itself_and_says_so_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(player_page, "needs_large_timer", lambda scale, pitch: True)
    scene = Scene(qtbot, studio())
    assert scene.page.stage.is_large
    assert scene.page.hint.isVisible()
    scene.press("l")
    assert not scene.page.stage.is_large
    assert not scene.page.hint.isVisible()
    scene.page.hide()
    scene.page.show()
    assert not scene.page.hint.isVisible()


@pytest.mark.parametrize("kind", [SegmentKind.GET_READY, SegmentKind.HOLD])
def test_digits_stand_free_inside_of_their_ring(scene: Scene, kind: SegmentKind) -> None:
    scene.go_to(kind)
    scene.page.grab()
    stage = scene.page.stage
    assert stage.places.ring is not None
    assert stage._digits is not None
    picture = stage._digits.toImage()
    middle, inside = picture.width() / 2, picture.width() / 2 - stage.sheet.px(20)
    inked = (
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha()
    )
    assert max(hypot(x - middle, y - middle) for x, y in inked) < inside


@pytest.mark.parametrize("text_scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("kind", [SegmentKind.GET_READY, SegmentKind.HOLD])
@pytest.mark.parametrize("size", [QSize(800, 560), QSize(1366, 600), QSize(800, 1000)])
def test_the_hint_covers_nothing_that_is_read_from_the_floor(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    size: QSize,
    kind: SegmentKind,
    text_scale: float,
) -> None:
    monkeypatch.setattr(player_page, "needs_large_timer", lambda scale, pitch: True)
    made = studio(preferences=with_preferences(text_scale=text_scale))
    scene = Scene(qtbot, made)
    scene.page.resize(size)
    scene.go_to(kind)
    hint, stage = scene.page.hint, scene.page.stage
    assert hint.isVisible()
    assert scene.page.rect().contains(hint.geometry())
    assert hint.fontMetrics().height() <= hint.height()
    picture, ground = stage.grab().toImage(), stage.theme.tokens.bg.rgb()
    place = hint.geometry()
    below = range(place.top(), place.bottom() + 1)
    across = range(place.left(), place.right() + 1)
    assert all(picture.pixel(x, y) == ground for x in across for y in below)


def test_closing_asks_nothing_and_loses_nothing(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    for _ in range(5):
        scene.tick(1000)
    scene.page.close()
    facts = [entry.fact for batch in scene.made.history.appended for entry in batch]
    last = facts[-1]
    assert isinstance(last, SegmentDone)
    assert last.spent == 5000
    assert not any(isinstance(fact, SessionEnded) for fact in facts)
    assert scene.made.practice.agenda().unfinished is not None


def test_a_hidden_player_draws_no_frames(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    assert scene.page.controller.frame_timer.isActive()
    scene.page.hide()
    assert not scene.page.controller.frame_timer.isActive()
    assert scene.page.controller.second_timer.isActive()
