"""From two and a half metres: the seconds, the side and the word, on the screens that people have.

Angles follow from what is really painted, the size of the screen and how many pixels it has.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from math import hypot
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from routine_app.domain.player import Mode, Player
from routine_app.domain.pose import Side
from routine_app.domain.timeline import Segment, build_timeline
from routine_app.domain.value import Value
from routine_app.domain.words import side_name
from routine_app.ui.player.figure_art import FigureArt
from routine_app.ui.player.figure_shape import FigureShape
from routine_app.ui.player.ink import Ink, capital
from routine_app.ui.player.large_stage import paint_large
from routine_app.ui.player.sheet import (
    Sheet,
    arc_minutes,
    needs_large_timer,
    plausible_pitch,
)
from routine_app.ui.player.stage import Stage
from routine_app.ui.player.state import FigureShown, Look, PlayerState, Shown, player_state
from routine_app.ui.player.usual_stage import FLOOR, paint_usual
from routine_app.ui.theme import theme_of
from tests.ui.desk import shipped
from tests.ui.player.studio import PREFERENCES, with_preferences

USUAL = QSize(1180, 760)
SMALLEST = QSize(800, 560)
_MILLIMETRES = 25.4

LEAST_WORD = 15.0
"""Arc minutes below which the usual stage gives way to the large timer."""
LEAST_SECONDS = 40.0
"""For half-closed eyes."""
LEAST_OTHER_DIGITS = 25.0
"""Minutes and seconds are smaller, as is the countdown of a change-over; both are comfortable."""


class Screen(Value):
    """A screen by its diagonal in inches, its pixels and how many of them make a logical one."""

    name: str
    inches: float
    width: int
    height: int
    ratio: float = 1.0

    @property
    def size(self) -> QSize:
        return QSize(round(self.width / self.ratio), round(self.height / self.ratio))

    @property
    def pitch(self) -> float:
        """Millimetres of a logical pixel, as the program works it out."""
        diagonal = hypot(self.width, self.height)
        across = self.inches * _MILLIMETRES * self.width / diagonal
        return plausible_pitch(across, self.size.width())


SCREENS = (
    Screen("14 inch, 1920x1080", 14.0, 1920, 1080),
    Screen("13 inch, 2560x1600 at 200 %", 13.3, 2560, 1600, 2.0),
    Screen("24 inch, 1920x1080", 24.0, 1920, 1080),
    Screen("27 inch, 2560x1440", 27.0, 2560, 1440),
)
each_screen = pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)


class Eye:
    """Sees how large every text is painted."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.seen: list[tuple[str, float]] = []
        write = Ink.write

        def noted(
            ink: Ink, x: float, y: float, text: str, size: float, *rest: Any, **named: Any
        ) -> float:
            self.seen.append((text, size))
            return write(ink, x, y, text, size, *rest, **named)

        monkeypatch.setattr(Ink, "write", noted)

    def look(self, stage: Stage, shown: Shown) -> None:
        """See the letters of the stage; figures take long and are not read."""
        self.seen.clear()
        canvas = QImage(1, 1, QImage.Format.Format_RGB32)
        painter = QPainter(canvas)
        paint = paint_large if stage.is_large else paint_usual
        places = paint(Ink(painter, stage.sheet, stage.theme), shown, a_shape, FLOOR)
        painter.end()
        if places.ring is not None:
            stage._digits_of(shown, places.ring, places.digits)

    def angle(self, text: str, pitch: float) -> float:
        """The largest that a text is seen at, in arc minutes; 0 when it is not there."""
        sizes = [size for seen, size in self.seen if seen == text]
        return arc_minutes(capital(max(sizes, default=0.0)) * pitch)


@pytest.fixture
def eye(monkeypatch: pytest.MonkeyPatch) -> Eye:
    return Eye(monkeypatch)


@cache
def a_shape() -> FigureShape:
    """Of a figure that stands, which leaves the least room."""
    exercise = shipped().exercise("half-kneeling")
    return FigureArt().shape(FigureShown(exercise, Side.LEFT, ""))


@cache
def moments() -> tuple[PlayerState, ...]:
    """Everything that is shipped, as it can be seen: each word, side and kind of number once."""
    found: dict[object, PlayerState] = {}
    library = shipped()
    for routine in library.routine_ids():
        timeline = build_timeline(library.routine(routine))
        for segment in timeline.segments:
            for state in _states(segment, Player(timeline)):
                shown = state.shown
                numbers = (len(shown.digits), ":" in shown.digits)
                key = (state.mode, shown.look, shown.word, shown.side, shown.side_first, numbers)
                found.setdefault(key, state)
    return tuple(found.values())


def _states(segment: Segment, player: Player) -> Iterator[PlayerState]:
    """At its beginning, in each beat or half of a breath, paused, and in the lead-in after it."""
    player.start(0, segment.index)
    yield player_state(player, PREFERENCES)
    for into in (2_100, 4_100, 6_100):
        player.advance_to(min(into, max(0, segment.duration - 1)))
        yield player_state(player, PREFERENCES)
    player.pause(7_000)
    yield player_state(player, PREFERENCES)
    player.resume(8_000)
    if player.mode is Mode.LEAD_IN:
        yield player_state(player, PREFERENCES)


def too_small(eye: Eye, stage: Stage, pitch: float) -> list[str]:
    """What cannot be read from the floor, in any state."""
    found = []
    for state in moments():
        shown = state.shown
        if shown.look is Look.WAIT:
            continue
        eye.look(stage, shown)
        least = {shown.word: LEAST_WORD}
        if shown.side is not None:
            least[side_name(shown.side)] = LEAST_WORD
        if shown.digits:
            works = shown.look is Look.WORK and ":" not in shown.digits
            least[shown.digits] = LEAST_SECONDS if works else LEAST_OTHER_DIGITS
        for text, needed in least.items():
            angle = eye.angle(text, pitch)
            if angle < needed:
                found.append(f"{shown.look}: “{text}” {angle:.1f}' of {needed}'")
    return found


def make_stage(qtbot: QtBot, size: QSize, pitch: float) -> Stage:
    """A stage as the player lays it out on such a screen."""
    stage = Stage(theme_of(PREFERENCES))
    qtbot.addWidget(stage)
    stage.resize(size)
    scale = Sheet(size.width(), size.height()).scale
    stage.set_large(needs_large_timer(scale, pitch))
    return stage


@each_screen
@pytest.mark.parametrize("full", [True, False], ids=["full screen", "window"])
def test_everything_far_is_read_from_the_floor(
    qtbot: QtBot, eye: Eye, screen: Screen, full: bool
) -> None:
    stage = make_stage(qtbot, screen.size if full else USUAL, screen.pitch)
    assert "\n".join(too_small(eye, stage, screen.pitch)) == ""


@each_screen
def test_the_large_timer_is_always_enough_where_it_is_asked_for(
    qtbot: QtBot, eye: Eye, screen: Screen
) -> None:
    stage = make_stage(qtbot, screen.size, screen.pitch)
    stage.set_large(True)
    assert "\n".join(too_small(eye, stage, screen.pitch)) == ""


@pytest.mark.parametrize(
    ("screen", "size", "large"),
    [
        (SCREENS[0], SCREENS[0].size, False),
        (SCREENS[0], USUAL, True),
        (SCREENS[1], USUAL, False),
        (SCREENS[1], SMALLEST, True),
        (SCREENS[2], USUAL, False),
        (SCREENS[2], SMALLEST, True),
        (SCREENS[3], USUAL, False),
        (SCREENS[3], SMALLEST, True),
    ],
)
def test_the_large_timer_comes_by_itself_where_a_side_could_not_be_read(
    screen: Screen, size: QSize, large: bool
) -> None:
    scale = Sheet(size.width(), size.height()).scale
    assert needs_large_timer(scale, screen.pitch) is large


def test_a_screen_that_tells_no_size_is_taken_for_a_laptop() -> None:
    assert plausible_pitch(0, 1920) == plausible_pitch(5000, 1920) == 0.20


def test_names_keep_their_size_in_every_change_over(qtbot: QtBot, eye: Eye) -> None:
    """With nothing to hear, what comes next is read: 72 px on up to two lines."""
    stage = make_stage(qtbot, USUAL, 0.3)
    for state in moments():
        shown = state.shown
        if shown.look is not Look.CHANGE or not shown.name:
            continue
        eye.look(stage, shown)
        lines = [size for text, size in eye.seen if text and text in shown.name and size > 50]
        assert min(lines) >= 72, shown.name


def test_large_text_makes_nothing_far_smaller(qtbot: QtBot, eye: Eye) -> None:
    screen = SCREENS[0]
    stage = make_stage(qtbot, screen.size, screen.pitch)
    stage.apply_theme(theme_of(with_preferences(text_scale=2.0)))
    assert "\n".join(too_small(eye, stage, screen.pitch)) == ""
