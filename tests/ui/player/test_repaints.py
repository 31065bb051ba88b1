"""What moves is painted, and nothing else: counted in paint events, timers and pictures drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QRectF
from PySide6.QtGui import QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from routine_app.domain.guidance import POSE_CHANGE
from routine_app.domain.pose import Pose
from routine_app.domain.routine import Routine
from routine_app.domain.session_run import Command
from routine_app.domain.timeline import SegmentKind
from routine_app.domain.value import replace
from routine_app.figure.easel import Easel
from routine_app.figure.painter import figure_image
from routine_app.figure.palette import FigurePalette
from routine_app.figure.scene import Scene
from routine_app.ui.player import page as player_page
from tests.fakes import make_exercise, make_routine, step
from tests.ui.player.scene import Scene as ShownPage
from tests.ui.player.studio import EVENING, Studio, studio, with_preferences

MOST_FRAMES = 30


@pytest.fixture(autouse=True)
def readable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(player_page, "needs_large_timer", lambda scale, pitch: False)


class Painted(QObject):
    """Every region that the stage was asked to paint."""

    def __init__(self, stage: QWidget) -> None:
        super().__init__()
        self.regions: list[QRegion] = []
        stage.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.regions.append(QRegion(event.region()))
        return False

    @property
    def whole(self) -> QRegion:
        region = QRegion()
        for part in self.regions:
            region += part
        return region


class Play:
    """A page that plays, with all it paints; time passes as its own timers ask for it."""

    def __init__(self, qtbot: QtBot, made: Studio, kind: SegmentKind, into: int = 0) -> None:
        scene = ShownPage(qtbot, made)
        self.clock = made.clock
        self.page = scene.page
        self.controller = scene.page.controller
        scene.go_to(kind)
        self.settle()
        while into:
            into -= self._step(into)
        self.settle()
        self.painted = Painted(self.page.stage)

    def settle(self) -> None:
        """Everything that was asked for is painted."""
        for _ in range(3):
            QCoreApplication.processEvents()

    def pass_time(self, milliseconds: int) -> int:
        """Let the timers of the controller go off in their order; how often they did."""
        ticks = 0
        while milliseconds > 0:
            passed = self._step(milliseconds)
            if not passed:
                break
            milliseconds -= passed
            ticks += 1
            self.settle()
        return ticks

    def _step(self, most: int) -> int:
        timers = [
            timer
            for timer in (self.controller.second_timer, self.controller.frame_timer)
            if timer.isActive()
        ]
        if not timers:
            return 0
        first = min(timers, key=lambda timer: timer.interval())
        passed = min(most, max(1, first.interval()))
        self.clock.advance(passed)
        first.timeout.emit()
        return passed

    @property
    def is_still(self) -> bool:
        """Whether no timer runs."""
        return not (
            self.controller.second_timer.isActive() or self.controller.frame_timer.isActive()
        )

    @property
    def figure(self) -> QRect:
        place = self.page.stage.places.figure
        assert place is not None
        return place.toAlignedRect()

    @property
    def ring(self) -> QRect:
        place = self.page.stage.places.ring
        assert place is not None
        return place.toAlignedRect().adjusted(-2, -2, 2, 2)

    @property
    def figure_paints(self) -> int:
        return sum(region.intersects(self.figure) for region in self.painted.regions)


# ---------------------------------------------------------------------- moving


@pytest.mark.parametrize("kind", [SegmentKind.HOLD, SegmentKind.REPS])
@pytest.mark.parametrize("muscles", [False, True], ids=["dressed", "muscles"])
def test_there_are_never_more_than_thirty_frames_a_second(
    qtbot: QtBot, kind: SegmentKind, muscles: bool
) -> None:
    play = Play(qtbot, studio(preferences=with_preferences(muscle_view=muscles)), kind)
    assert 15 < play.pass_time(1000) <= MOST_FRAMES
    assert 10 < play.figure_paints <= MOST_FRAMES


def test_a_transition_takes_its_time_and_is_then_over(qtbot: QtBot) -> None:
    made = studio(preferences=with_preferences(breath_pacer=False))
    play = Play(qtbot, made, SegmentKind.HOLD)
    play.pass_time(POSE_CHANGE)
    assert play.figure_paints > 15
    play.painted.regions.clear()
    play.pass_time(2000)
    assert play.figure_paints == 0


def test_a_transition_between_equal_poses_paints_no_figure(qtbot: QtBot) -> None:
    made = studio(resting(), preferences=with_preferences(breath_pacer=False))
    play = Play(qtbot, made, SegmentKind.HOLD)
    play.pass_time(800)
    assert play.figure_paints == 0


def resting() -> Routine:
    pose = Pose({"pelvis.pitch": 90})
    still = replace(make_exercise("constructive-rest"), start=pose, hold=pose)
    return make_routine(EVENING.id, step(still))


def test_a_breath_moves_ring_and_trunk_alone(qtbot: QtBot) -> None:
    play = Play(qtbot, studio(), SegmentKind.HOLD, into=1500)
    ticks = play.pass_time(400)
    assert ticks <= 6
    assert play.figure_paints
    part = play.painted.whole & QRegion(play.figure)
    beside = play.painted.whole - QRegion(play.figure) - QRegion(play.ring)
    assert beside.isEmpty()
    area = part.boundingRect().width() * part.boundingRect().height()
    assert area < 0.6 * play.figure.width() * play.figure.height()


def test_a_breath_leaves_the_legend_of_the_muscles_alone(qtbot: QtBot) -> None:
    made = studio(preferences=with_preferences(muscle_view=True))
    play = Play(qtbot, made, SegmentKind.HOLD, into=1500)
    play.pass_time(400)
    legend = play.page.stage.places.legend
    assert legend is not None
    assert play.figure_paints
    assert not play.painted.whole.intersects(legend.toAlignedRect())


def test_breathing_is_calm(qtbot: QtBot) -> None:
    play = Play(qtbot, studio(), SegmentKind.HOLD, into=1500)
    assert play.pass_time(4000) <= 4 * 12


# ---------------------------------------------------------------- standing still


@pytest.mark.parametrize("muscles", [False, True], ids=["dressed", "muscles"])
def test_a_pause_paints_nothing_and_no_timer_runs(qtbot: QtBot, muscles: bool) -> None:
    made = studio(preferences=with_preferences(muscle_view=muscles))
    play = Play(qtbot, made, SegmentKind.HOLD, into=1500)
    play.controller.command(Command.PAUSE)
    play.settle()
    play.painted.regions.clear()
    assert play.is_still
    made.clock.advance(60_000)
    play.settle()
    assert play.painted.regions == []


def test_a_player_that_waits_paints_nothing_and_no_timer_runs(qtbot: QtBot) -> None:
    play = Play(qtbot, studio(), SegmentKind.WAIT)
    assert play.is_still
    play.clock.advance(60_000)
    play.settle()
    assert play.painted.regions == []


@pytest.mark.parametrize("kind", [SegmentKind.HOLD, SegmentKind.REPS])
@pytest.mark.parametrize("muscles", [False, True], ids=["dressed", "muscles"])
def test_with_reduced_motion_the_figure_is_a_still_picture(
    qtbot: QtBot, kind: SegmentKind, muscles: bool
) -> None:
    preferences = with_preferences(reduced_motion=True, muscle_view=muscles)
    play = Play(qtbot, studio(preferences=preferences), kind)
    assert not play.controller.frame_timer.isActive()
    assert play.pass_time(3000) <= 6
    assert play.painted.regions
    assert play.figure_paints == 0


# -------------------------------------------------------------- drawn only once


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Scene]:
    """Every picture of a figure that is not a kept one."""
    found: list[Scene] = []

    def counted(
        rect: QRectF,
        density: float,
        scene: Scene,
        palette: FigurePalette,
        easel: Easel,
    ) -> QImage:
        found.append(scene)
        return figure_image(rect, density, scene, palette, easel)

    monkeypatch.setattr("routine_app.ui.player.figure_art.figure_image", counted)
    return found


def test_a_repetition_shows_the_pictures_of_the_one_before(
    qtbot: QtBot, drawn: list[Scene]
) -> None:
    play = Play(qtbot, studio(), SegmentKind.REPS)
    play.pass_time(4000)
    assert len(drawn) > 20
    drawn.clear()
    play.pass_time(4000)
    assert drawn == []


def test_a_breath_shows_the_pictures_of_the_one_before(qtbot: QtBot, drawn: list[Scene]) -> None:
    play = Play(qtbot, studio(), SegmentKind.HOLD)
    play.pass_time(11_000)
    drawn.clear()
    play.pass_time(10_000)
    assert drawn == []
