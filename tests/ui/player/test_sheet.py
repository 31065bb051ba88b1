"""Measures of the stage: nothing far may become too small, nothing near unreadable."""

from __future__ import annotations

import pytest

from routine_app.ui.player.sheet import Sheet, arc_minutes, needs_large_timer, plausible_pitch


@pytest.mark.parametrize(
    ("size", "scale"), [((1180, 760), 1.0), ((1920, 1080), 1.421), ((1024, 640), 0.842)]
)
def test_the_sheet_fits_the_window(size: tuple[int, int], scale: float) -> None:
    sheet = Sheet(*size)
    assert sheet.scale == pytest.approx(scale, abs=0.001)
    assert sheet.x0 >= 0
    assert sheet.y0 >= 0


def test_near_texts_never_fall_under_14_pixels_times_text_scale() -> None:
    assert Sheet(800, 560).near(18) == 14
    assert Sheet(800, 560, text_scale=2.0).near(18) == 28
    assert Sheet(1180, 760).near(24) == 24


def test_the_visual_angle_of_a_side_word_on_a_laptop() -> None:
    assert arc_minutes(58 * 0.20) == pytest.approx(16, abs=0.1)


def test_the_large_timer_comes_by_itself_when_the_side_word_is_too_small() -> None:
    assert not needs_large_timer(1.0, 0.20)
    assert needs_large_timer(0.84, 0.20)
    assert not needs_large_timer(0.84, 0.277)


@pytest.mark.parametrize(
    ("physical", "logical", "pitch"),
    [(344, 1720, 0.20), (0, 1920, 0.20), (16, 1920, 0.20), (2000, 1920, 0.20), (531, 1920, 0.277)],
)
def test_implausible_screens_count_as_a_laptop(
    physical: float, logical: float, pitch: float
) -> None:
    assert plausible_pitch(physical, logical) == pytest.approx(pitch, abs=0.001)


def test_badges_go_before_bars_and_bars_before_the_cue() -> None:
    order = [
        (s.shows_badges, s.shows_bars, s.shows_cue)
        for s in (Sheet(1180 * u, 760 * u) for u in (1.0, 0.85, 0.7, 0.6))
    ]
    assert order == [
        (True, True, True),
        (False, True, True),
        (False, False, True),
        (False, False, False),
    ]
