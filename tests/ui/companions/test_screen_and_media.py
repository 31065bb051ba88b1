"""A screen that stays on, media keys, and what the desktop shows of a session."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from routine_app.domain.player import Mode
from routine_app.domain.value import replace
from routine_app.system.playing import MediaKey, Status
from tests.ui.companions.scene import Key, Scene

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", "^This plugin does not support")


def test_the_screen_stays_on_until_the_end(scene: Scene) -> None:
    scene.play()
    assert scene.awake.held
    scene.to_end()
    assert not scene.awake.held


def test_who_does_not_want_it_has_a_screen_that_goes_dark(scene: Scene) -> None:
    kept = scene.made.services.preferences
    kept.save(replace(kept.value, keep_awake=False))
    scene.play()
    assert not scene.awake.held


def test_the_desktop_shows_the_session_and_forgets_it(scene: Scene) -> None:
    scene.window.start_today()
    assert scene.companions.begin_timer.isActive()
    assert scene.panels == []
    scene.companions.begin_timer.timeout.emit()
    (panel,) = scene.panels
    assert panel.shown[0].status is Status.PLAYING
    assert panel.shown[0].routine == "Strong"
    scene.to_end()
    assert not panel.open


@pytest.mark.parametrize(
    ("key", "mode"),
    [(MediaKey.PAUSE, Mode.PAUSED), (MediaKey.TOGGLE, Mode.PAUSED), (MediaKey.PLAY, Mode.RUNNING)],
)
def test_media_keys_pause_and_go_on(scene: Scene, key: MediaKey, mode: Mode) -> None:
    scene.play()
    scene.panels[0].asked(key)
    assert scene.mode is mode


def test_media_keys_skip_and_go_back(scene: Scene) -> None:
    scene.play()
    run = scene.page.controller.run
    assert run is not None
    scene.panels[0].asked(MediaKey.NEXT)
    assert run.player.segment.index == 1
    scene.panels[0].asked(MediaKey.NEXT)
    scene.panels[0].asked(MediaKey.PREVIOUS)
    assert run.player.segment.index == 1


def test_stop_asks_and_a_second_stop_does_not_go_on(scene: Scene) -> None:
    scene.play()
    for _ in range(2):
        scene.panels[0].asked(MediaKey.STOP)
        assert scene.mode is Mode.PAUSED
        assert scene.page.card.question is not None


def test_pause_from_the_desktop_leaves_a_question_open(scene: Scene) -> None:
    scene.play()
    scene.press(Key.Key_S)
    scene.panels[0].asked(MediaKey.PAUSE)
    assert scene.page.card.question is not None


def test_the_end_of_the_program_lets_go_of_everything(scene: Scene) -> None:
    scene.play()
    app = QApplication.instance()
    assert app is not None
    scene.companions._on_about_to_quit()
    assert scene.awake.closed
    assert not scene.panels[0].open
