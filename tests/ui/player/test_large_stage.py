"""The large timer with a card over it: one layout, as long as there is room for it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from routine_app.domain.timeline import SegmentKind
from routine_app.domain.value import replace
from routine_app.ui.player import ink
from routine_app.ui.player.ink import Ink
from routine_app.ui.player.words import PAUSED
from tests.fakes import make_exercise, make_routine, step
from tests.ui.player.scene import Key, Scene, picture
from tests.ui.player.studio import studio, with_preferences


def asked(qtbot: QtBot, size: tuple[int, int], text_scale: float) -> Scene:
    """A hold on the large timer, and the question whether to end here."""
    preferences = with_preferences(text_scale=text_scale, large_timer=True)
    scene = Scene(qtbot, studio(preferences=preferences))
    scene.page.resize(*size)
    scene.go_to(SegmentKind.HOLD)
    scene.press(Key.Key_Escape)
    return scene


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> dict[str, float]:
    """What is painted as text, and where its line stands."""
    found: dict[str, float] = {}
    write = Ink.write

    def noted(self: Ink, x: float, y: float, text: str, *others: object, **more: object) -> float:
        found[text] = y
        return write(self, x, y, text, *others, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(ink.Ink, "write", noted)
    return found


@pytest.mark.parametrize(
    ("size", "text_scale"),
    [((1180, 760), 1.0), ((1180, 760), 2.0), ((1920, 1080), 1.0), ((1366, 768), 2.0)],
)
def test_a_question_leaves_the_seconds_as_large_as_they_were(
    qtbot: QtBot, written: dict[str, float], size: tuple[int, int], text_scale: float
) -> None:
    scene = asked(qtbot, size, text_scale)
    written.clear()
    picture(scene)
    places, top = scene.page.stage.places, scene.page.card.y()
    assert places.ring is None
    assert places.figure is not None
    assert places.figure.bottom() <= top
    assert {"Left", "60"} <= set(written)
    assert max(written.values()) < top


def test_there_is_the_word_too_where_the_card_leaves_room(
    qtbot: QtBot, written: dict[str, float]
) -> None:
    scene = asked(qtbot, (1180, 760), 1.0)
    written.clear()
    picture(scene)
    figure = scene.page.stage.places.figure
    assert figure is not None
    assert figure.bottom() < written[PAUSED] < scene.page.card.y()


def test_above_a_high_card_the_small_view_keeps_all_that_matters(qtbot: QtBot) -> None:
    scene = asked(qtbot, (1366, 560), 2.0)
    picture(scene)
    ring = scene.page.stage.places.ring
    assert ring is not None
    assert ring.bottom() <= scene.page.card.y()


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_the_first_set_up_stands_above_how_a_session_begins(
    qtbot: QtBot, written: dict[str, float], text_scale: float, *, large: bool
) -> None:
    """Both are there until the last second, and neither lies on the other or on the controls."""
    preferences = with_preferences(text_scale=text_scale, large_timer=large)
    kneeling = replace(make_exercise("one"), set_up="Left knee down, right foot forward")
    scene = Scene(qtbot, studio(make_routine("one", step(kneeling)), preferences))
    for _ in range(9):
        scene.tick(1000)
    written.clear()
    picture(scene)
    shown, figure = scene.shown, scene.page.stage.places.figure
    breaths = written["Begin with three slow breaths."]
    last_of_set_up = max(y for text, y in written.items() if text and text in shown.cue)
    assert breaths < scene.page.controls.y()
    assert figure is not None
    if large:
        assert figure.bottom() < breaths
    else:
        assert last_of_set_up < breaths


def test_where_the_figure_would_become_too_small_the_line_is_left_out(
    qtbot: QtBot, written: dict[str, float]
) -> None:
    preferences = with_preferences(text_scale=2.0, large_timer=True)
    routine = make_routine("one", step(make_exercise("one", name="Half kneeling hip stretch long")))
    scene = Scene(qtbot, studio(routine, preferences))
    scene.page.resize(1366, 560)
    written.clear()
    picture(scene)
    figure = scene.page.stage.places.figure
    assert figure is not None
    assert figure.height() > 100
    assert "Begin with three slow breaths." not in written
