"""What time is about to bring is painted beforehand, and is the picture that would be painted."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from routine_app.domain.preferences import Preferences
from routine_app.domain.session_run import Command
from routine_app.domain.timeline import SegmentKind
from routine_app.ui.player import page as player_page
from routine_app.ui.player import stage as player_stage
from routine_app.ui.player.controller import AHEAD
from routine_app.ui.player.figure_art import FigureArt
from routine_app.ui.player.state import PAINTING, PlayerState
from tests.ui.player.studio import PREFERENCES, studio, with_preferences
from tests.ui.player.test_repaints import Play


@pytest.fixture(autouse=True)
def readable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(player_page, "needs_large_timer", lambda scale, pitch: False)


SOFT = 16
"""Of 255: the soft edges of large letters are not always filled alike, which nobody can see."""


def farthest(one: QImage, other: QImage) -> int:
    """How far two pictures of one size are apart where they differ most."""
    assert one.size() == other.size()
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return max((abs(a - b) for a, b in pairs if a != b), default=0)


class LastSecond:
    """A segment that is nearly over, and the states that were told before their time."""

    def __init__(
        self, qtbot: QtBot, kind: SegmentKind, preferences: Preferences = PREFERENCES
    ) -> None:
        self.play = Play(qtbot, studio(preferences=preferences), kind)
        self.told: list[PlayerState] = []
        self.play.controller.ahead.connect(self.told.append)
        self.play.pass_time(self.remaining - 1000)

    @property
    def remaining(self) -> int:
        run = self.play.controller.run
        assert run is not None
        return run.player.remaining

    @property
    def state(self) -> PlayerState:
        state = self.play.controller.state
        assert state is not None
        return state

    def end(self) -> None:
        self.play.pass_time(self.remaining)

    def picture(self) -> QImage:
        return self.play.page.stage.grab().toImage()


@pytest.mark.parametrize(
    "kind", [SegmentKind.GET_READY, SegmentKind.HOLD, SegmentKind.SWITCH, SegmentKind.REST]
)
def test_the_next_segment_is_told_once_away_from_the_change_of_a_second(
    qtbot: QtBot, kind: SegmentKind
) -> None:
    last = LastSecond(qtbot, kind)
    assert last.told == []
    last.play.pass_time(1000 - AHEAD + 100)
    (told,) = last.told
    last.play.pass_time(last.remaining - PAINTING - 10)
    assert len(last.told) == 1
    last.end()
    assert told.shown == last.state.shown


def test_without_frames_it_is_told_with_the_last_second(qtbot: QtBot) -> None:
    last = LastSecond(qtbot, SegmentKind.HOLD, with_preferences(reduced_motion=True))
    assert len(last.told) == 1


def test_nothing_is_told_while_the_clock_stands_still(qtbot: QtBot) -> None:
    last = LastSecond(qtbot, SegmentKind.HOLD)
    last.play.controller.command(Command.PAUSE)
    last.play.controller.look()
    assert last.told == []


@pytest.mark.parametrize("muscles", [False, True], ids=["dressed", "muscles"])
@pytest.mark.parametrize("kind", [SegmentKind.HOLD, SegmentKind.SWITCH])
def test_the_prepared_picture_is_the_one_that_is_painted_without_it(
    qtbot: QtBot, kind: SegmentKind, muscles: bool
) -> None:
    last = LastSecond(qtbot, kind, with_preferences(muscle_view=muscles))
    last.end()
    prepared = last.picture()
    stage = last.play.page.stage
    stage.apply_theme(stage.theme)
    assert farthest(last.picture(), prepared) < SOFT


def test_a_change_over_paints_nothing_anew_but_what_moves(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    last = LastSecond(qtbot, SegmentKind.HOLD)
    last.play.pass_time(last.remaining - PAINTING - 10)
    painted: list[str] = []
    for owner, name in (
        (player_stage, "paint_usual"),
        (player_stage, "digits_picture"),
        (FigureArt, "_drawn"),
    ):
        usual = getattr(owner, name)

        def counted(*given: object, usual=usual, name=name) -> object:  # type: ignore[no-untyped-def]
            painted.append(name)
            return usual(*given)

        monkeypatch.setattr(owner, name, counted)
    before = last.state.shown
    last.play.pass_time(PAINTING + 11)
    assert last.state.shown != before
    assert painted == []


def test_what_was_prepared_in_vain_is_not_shown(qtbot: QtBot) -> None:
    last = LastSecond(qtbot, SegmentKind.HOLD)
    last.play.pass_time(1000 - AHEAD + 100)
    assert len(last.told) == 1
    last.play.controller.command(Command.LONGER)
    after = last.picture()
    stage = last.play.page.stage
    stage.apply_theme(stage.theme)
    assert farthest(last.picture(), after) < SOFT


def test_a_new_cue_does_not_hold_up_the_number_that_comes_with_it(qtbot: QtBot) -> None:
    play = Play(qtbot, studio(), SegmentKind.HOLD)
    controller = play.controller
    while (state := controller.state) is not None and state.shown.seconds > 41:
        play.pass_time(100)
    before = state
    assert before is not None
    play.painted.regions.clear()
    play.pass_time(1000)
    after = controller.state
    assert after is not None
    assert after.shown.cue != before.shown.cue
    first = play.painted.regions[0].boundingRect()
    assert play.ring.contains(first)
    assert play.painted.whole.boundingRect() == play.page.stage.rect()
