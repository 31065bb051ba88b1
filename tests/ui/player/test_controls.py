"""The row of buttons: when it is there, where it lies, and what each button shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from routine_app.domain.timeline import SegmentKind
from routine_app.ui.player.controls import LEAST_HEIGHT, Wish
from routine_app.ui.player.fading import IDLE
from routine_app.ui.player.sheet import NEAR_LEAST
from tests.ui.player.scene import Key, Scene
from tests.ui.player.studio import studio, with_preferences


def test_controls_fade_in_a_running_hold_and_return_on_any_key(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    scene.press("x")
    for _ in range(1 + IDLE // 1000):
        scene.tick(1000)
    assert not scene.shows_controls
    assert scene.page.stage.cursor().shape() is Qt.CursorShape.BlankCursor
    scene.press("x")
    assert scene.shows_controls
    assert scene.page.stage.cursor().shape() is not Qt.CursorShape.BlankCursor


@pytest.mark.parametrize(
    ("work", "after"),
    [
        (SegmentKind.HOLD, SegmentKind.REST),
        (SegmentKind.HOLD, SegmentKind.SWITCH),
        (SegmentKind.REPS, SegmentKind.WAIT),
    ],
)
def test_controls_return_when_nothing_is_held(
    scene: Scene, work: SegmentKind, after: SegmentKind
) -> None:
    scene.go_to(work)
    for _ in range(8):
        scene.tick(1000)
    assert not scene.shows_controls
    scene.go_to(after)
    for _ in range(5):
        scene.tick(1000)
    assert scene.shows_controls
    assert scene.page.stage.cursor().shape() is not Qt.CursorShape.BlankCursor


def test_controls_stay_a_while_into_the_hold_after_a_rest(scene: Scene) -> None:
    scene.go_to(SegmentKind.REST)
    while scene.kind is SegmentKind.REST:
        scene.tick(1000)
    scene.tick(IDLE - 1000)
    assert scene.shows_controls
    scene.tick(2000)
    assert not scene.shows_controls


def test_controls_hide_when_they_can_do_nothing_any_more(scene: Scene) -> None:
    scene.go_to(SegmentKind.DONE)
    assert not scene.shows_controls
    scene.press("x")
    assert not scene.shows_controls


def test_controls_stay_while_paused(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    scene.press(Key.Key_Space)
    for _ in range(8):
        scene.made.clock.advance(1000)
        scene.page.controller.look()
    assert scene.shows_controls


def test_controls_stay_while_one_of_them_has_the_focus(scene: Scene) -> None:
    scene.go_to(SegmentKind.HOLD)
    scene.page.activateWindow()
    scene.page.controls.button(Wish.SKIP).setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(8):
        scene.tick(1000)
    assert scene.shows_controls


def test_controls_can_be_told_to_stay(qtbot: QtBot) -> None:
    scene = Scene(qtbot, studio(preferences=with_preferences(always_show_controls=True)))
    scene.go_to(SegmentKind.HOLD)
    for _ in range(8):
        scene.tick(1000)
    assert scene.shows_controls


@pytest.mark.parametrize("text_scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(800, 560), (1024, 640), (1180, 760), (1920, 1080)])
def test_every_button_can_be_hit_and_lies_in_the_window(
    qtbot: QtBot, size: tuple[int, int], text_scale: float
) -> None:
    scene = Scene(qtbot, studio(preferences=with_preferences(text_scale=text_scale)))
    scene.page.resize(*size)
    right = 0
    for wish in Wish:
        button = scene.page.controls.button(wish)
        if button.isHidden():
            assert wish in {Wish.MINI, Wish.FULL_SCREEN}
            assert size == (800, 560)
            continue
        assert button.height() >= LEAST_HEIGHT
        assert button.accessibleName() or button.text()
        place = button.mapTo(scene.page, button.rect().topLeft())
        assert place.x() >= right
        right = place.x() + button.width()
        assert place.y() + button.height() <= size[1]
    assert right <= size[0]


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("text_scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(800, 560), (1180, 560), (1366, 560), (1920, 560), (1180, 760)])
def test_the_row_covers_nothing_of_the_stage(
    qtbot: QtBot, size: tuple[int, int], text_scale: float, *, large: bool
) -> None:
    """In wide windows little room is left below: buttons are smaller then, texts stay whole."""
    preferences = with_preferences(text_scale=text_scale, large_timer=large)
    scene = Scene(qtbot, studio(preferences=preferences))
    scene.page.resize(*size)
    row, sheet = scene.page.controls.geometry(), scene.page.stage.sheet
    segments, last_line = sheet.y(656 + 10 + 3), sheet.y(660) + 0.25 * sheet.near(40)
    assert row.top() >= (last_line if large else segments)
    assert row.bottom() < size[1]
    assert scene.page.controls.button(Wish.TOGGLE).height() >= LEAST_HEIGHT
    if text_scale > 1:
        written = scene.page.controls.button(Wish.TOGGLE).font().pixelSize()
        assert written >= 0.75 * 17 * NEAR_LEAST / 15.5 * text_scale


@pytest.mark.parametrize("width", range(1060, 1300, 20))
def test_a_group_of_buttons_shows_its_keys_or_none_of_them(qtbot: QtBot, width: int) -> None:
    scene = Scene(qtbot, studio())
    scene.page.resize(width, round(width * 760 / 1180))
    controls = scene.page.controls
    for _ in ("Pause", "Resume"):
        layout = controls.layout()
        assert layout is not None
        layout.activate()
        middle = {Wish.BACK, Wish.TOGGLE, Wish.SKIP, Wish.LONGER}
        for group in (middle, set(Wish) - middle):
            assert len({bool(controls.button(wish).key) for wish in group}) == 1
        for button in map(controls.button, Wish):
            assert button.width() >= button.sizeHint().width(), button.accessibleName()
        scene.press(Key.Key_Space)
