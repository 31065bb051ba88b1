"""With reduced motion nothing moves by itself, on no page: what changes, changes in one step."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QRect, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from routine_app.domain.value import replace as valued
from routine_app.ui.library.exercise import ExerciseDetail
from routine_app.ui.player.controller import PlayerController
from routine_app.ui.player.stage import Stage
from tools.shots_list import named
from tools.shots_window import Scene, Studio

SECOND = 1000
PAGES = (
    "1-today",
    "1l-self-check-full",
    "2m-player-wait",
    "2n-player-paused",
    "2q-player-end-question",
    "2zc-player-last-done",
    "3-finish-done",
    "4-history",
    "5-library",
    "5c-library-exercises",
    "5d-library-exercise",
    "5e-library-muscles",
    "6-settings",
    "6w-voices",
    "7-first-run",
    "7f-first-run-floor",
    "9-studio",
    "6m-builder",
    "6b-editor-problems",
)
PLAYING = (
    "2a-player-get-ready",
    "2b-player-hold-left-breathe-in",
    "2d-player-hold-both",
    "2e-player-reps-both",
    "2g-player-reps-alternating",
    "2h-player-switch",
    "2i-player-rest",
    "2s-player-large-timer",
    "2w-player-muscles-half-kneeling",
    "2-silent-c-switch",
)


@contextmanager
def shown(app: QApplication, folder: Path, name: str, *, still: bool = True) -> Iterator[Scene]:
    """A state of the window as its picture shows it."""
    (shot,) = named([f"{name}-light"])
    state = replace(shot.state, preferences=valued(shot.state.preferences, reduced_motion=still))
    with Studio(app, folder).window(state, shot.look) as scene:
        for step in shot.prepare:
            step(scene)
        scene.settle()
        yield scene


def moving(scene: Scene) -> list[object]:
    """What would paint something anew within the second."""
    window = scene.window
    running = [
        way
        for way in window.findChildren(QAbstractAnimation)
        if way.state() is QAbstractAnimation.State.Running
    ]
    ticking = [
        timer
        for timer in window.findChildren(QTimer)
        if timer.isActive() and not timer.isSingleShot() and timer.interval() < SECOND
    ]
    players = window.findChildren(PlayerController)
    frames = [player.frame_timer for player in players if player.frame_timer.isActive()]
    return [*running, *ticking, *frames]


@pytest.mark.parametrize("name", [*PAGES, *PLAYING])
def test_nothing_moves_by_itself(qapp: QApplication, tmp_path: Path, name: str) -> None:
    with shown(qapp, tmp_path, name) as scene:
        assert moving(scene) == []


def test_what_moves_is_found(qapp: QApplication, tmp_path: Path) -> None:
    with shown(qapp, tmp_path, "2b-player-hold-left-breathe-in", still=False) as scene:
        assert moving(scene) == [scene.controller.frame_timer]


@pytest.mark.parametrize("name", PLAYING)
def test_the_figure_stands_while_seconds_pass(
    qapp: QApplication, tmp_path: Path, name: str
) -> None:
    with shown(qapp, tmp_path, name) as scene:
        before = figure(scene)
        for wait in (400, 600, SECOND):
            scene.clock.advance(wait)
            scene.controller.look()
            scene.settle()
            assert figure(scene) == before


def figure(scene: Scene) -> QImage:
    """The part of the stage where the figure stands."""
    stage = scene.window.findChild(Stage)
    assert isinstance(stage, Stage)
    place = stage.places.figure
    assert place is not None
    return part(stage, place.toAlignedRect())


def part(widget: QWidget, rect: QRect) -> QImage:
    return widget.grab(rect).toImage()


def test_an_exercise_is_at_its_start_at_once(qapp: QApplication, tmp_path: Path) -> None:
    with shown(qapp, tmp_path, "5d-library-exercise") as scene:
        detail = scene.window.findChild(ExerciseDetail)
        assert isinstance(detail, ExerciseDetail)
        hold = part(detail.picture, detail.picture.rect())
        detail.picture.move_to(0.0)
        assert detail.picture.weight == 0.0
        assert moving(scene) == []
        assert part(detail.picture, detail.picture.rect()) != hold
