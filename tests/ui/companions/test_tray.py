"""The icon in the bar: a ring that empties, painted seldom."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from routine_app.domain.dose import SECOND
from routine_app.domain.player import Player
from routine_app.domain.timeline import SegmentKind
from routine_app.ui.companions.tray import Tray
from routine_app.ui.companions.tray_icon import STEPS, TrayRing, ring_of, tray_icon
from routine_app.ui.player.state import player_state
from tests.ui.player.studio import PREFERENCES, player_at

pytestmark = [
    pytest.mark.qt_log_ignore("systemTrayWindowChanged", "^This plugin does not support"),
    pytest.mark.usefixtures("qapp"),  # pictures need it, in whatever order tests come
]
GREEN = QColor("#2F9E7D")


class Scene:
    """A tray over a menu, and how often its icon was changed."""

    def __init__(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
        self.parent = QObject()
        self.menu = QMenu()
        qtbot.addWidget(self.menu)
        self.icons: list[QIcon] = []
        self.tray = Tray(self.menu, self.parent)
        monkeypatch.setattr(self.tray.icon, "setIcon", self.icons.append, raising=False)

    def show(self, player: Player) -> None:
        self.tray.show_state(player_state(player, PREFERENCES))


@pytest.fixture
def scene(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Scene:
    return Scene(qtbot, monkeypatch)


def greens(ring: TrayRing) -> int:
    picture = tray_icon(ring).pixmap(64, 64).toImage()
    return sum(picture.pixelColor(x, y) == GREEN for x in range(64) for y in range(64))


def test_the_ring_empties() -> None:
    amounts = [greens(ring_of(left, paused=False)) for left in (1.0, 0.75, 0.5, 0.25, 0.0)]
    assert amounts == sorted(amounts, reverse=True)
    assert amounts[0] > 3 * amounts[-1] > 0


def test_a_pause_has_bars_in_place_of_the_dot() -> None:
    runs, stands = (
        tray_icon(ring_of(0.5, paused=p)).pixmap(64, 64).toImage() for p in (False, True)
    )
    assert runs.pixelColor(32, 32) == QColor("#D0603C")
    assert stands.pixelColor(32, 32) != QColor("#D0603C")


@pytest.mark.parametrize("size", [16, 22, 24, 32, 48, 64])
def test_it_is_sharp_in_every_size_of_a_bar(size: int) -> None:
    assert size in {found.width() for found in tray_icon(TrayRing()).availableSizes()}


def test_frames_within_a_second_paint_nothing(scene: Scene) -> None:
    for into in range(0, 1_000, 40):
        scene.show(player_at(SegmentKind.GET_READY, into))
    assert len(scene.icons) <= 2


def test_a_minute_is_painted_in_few_steps(scene: Scene) -> None:
    for second in range(60):
        scene.show(player_at(SegmentKind.HOLD, second * SECOND))
    assert len(scene.icons) <= STEPS + 1


def test_nothing_is_painted_while_nothing_is_played(scene: Scene) -> None:
    for _ in range(5):
        scene.tray.show_state(None)
    assert scene.icons == []


def test_after_the_end_it_is_the_sign_of_the_program(scene: Scene) -> None:
    scene.show(player_at(SegmentKind.HOLD, 5 * SECOND))
    scene.tray.show_state(None)
    assert scene.icons[-1] is tray_icon(TrayRing())
    assert scene.tray.icon.toolTip() == "Routine"


def test_its_words_tell_where_the_session_is(scene: Scene) -> None:
    scene.show(player_at(SegmentKind.HOLD, 5 * SECOND))
    assert scene.tray.icon.toolTip() == "55 s left, Half kneeling, left"


def test_a_name_that_looks_like_markup_is_none(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "routine_app.ui.companions.tray.words_of", lambda _shown: "<img src=x> & rest"
    )
    scene.show(player_at(SegmentKind.HOLD, 5 * SECOND))
    assert scene.tray.icon.toolTip() == "‹img src=x> & rest"


def test_a_press_opens_the_window(scene: Scene, qtbot: QtBot) -> None:
    with qtbot.waitSignal(scene.tray.pressed):
        scene.tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(scene.tray.pressed):
        scene.tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)


def test_it_has_the_menu_of_the_session(scene: Scene) -> None:
    assert scene.tray.icon.contextMenu() is scene.menu
