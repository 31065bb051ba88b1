"""Colours of the muscle view: seen against each other, and told apart by every kind of eye."""

from __future__ import annotations

from math import dist

import pytest

from routine_app.figure.muscle_palette import DARK_MUSCLES, LIGHT_MUSCLES, MusclePalette
from routine_app.figure.palette import DARK, LIGHT, FigurePalette, contrast, luminance, mixed
from tests.eyes import EYES, seen

both = pytest.mark.parametrize(
    ("muscles", "dressed"), [(LIGHT_MUSCLES, LIGHT), (DARK_MUSCLES, DARK)], ids=["light", "dark"]
)
each = pytest.mark.parametrize("muscles", [LIGHT_MUSCLES, DARK_MUSCLES], ids=["light", "dark"])

APART = 20.0
"""Distance in CIELAB at which two colours side by side are plainly two."""


@pytest.mark.parametrize("eye", EYES)
@each
def test_short_standing_and_long_stay_apart(muscles: MusclePalette, eye: str) -> None:
    short, standing, long = (seen(muscles.of_length(at), eye) for at in (0.0, 0.5, 1.0))
    assert dist(short, standing) > APART
    assert dist(standing, long) > APART
    assert dist(short, long) > APART


@pytest.mark.parametrize("eye", EYES)
@each
def test_a_usual_stretch_and_a_usual_seat_stay_apart_from_standing(
    muscles: MusclePalette, eye: str
) -> None:
    """Half-way along the scale on both sides: what most exercises show."""
    standing = seen(muscles.of_length(0.5), eye)
    assert dist(seen(muscles.of_length(0.75), eye), standing) > APART
    assert dist(seen(muscles.of_length(0.25), eye), standing) > APART


@each
def test_standing_is_the_lightest(muscles: MusclePalette) -> None:
    """Lightness alone tells a changed length, whatever is left of hue."""
    ramp = [luminance(muscles.of_length(i / 10)) for i in range(11)]
    assert max(ramp) == ramp[5]
    assert ramp[:6] == sorted(ramp[:6])
    assert ramp[5:] == sorted(ramp[5:], reverse=True)


@both
def test_the_contour_of_the_glass_is_seen_on_every_ground(
    muscles: MusclePalette, dressed: FigurePalette
) -> None:
    for ground in (dressed.bg, dressed.surface, dressed.mat):
        assert contrast(muscles.contour, ground) >= 3


@both
def test_the_casing_keeps_muscles_apart_from_glass_or_from_themselves(
    muscles: MusclePalette, dressed: FigurePalette
) -> None:
    """Where a muscle is hardly lighter or darker than the glass, its casing is."""
    glass = mixed(dressed.bg, muscles.glass, muscles.glass_opacity)
    for i in range(11):
        colour = muscles.of_length(i / 10)
        casing = max(contrast(muscles.casing, glass), contrast(muscles.casing, colour))
        assert max(casing, contrast(colour, glass)) >= 3


@both
def test_bones_are_seen_in_the_glass(muscles: MusclePalette, dressed: FigurePalette) -> None:
    glass = mixed(dressed.bg, muscles.glass, muscles.glass_opacity)
    assert max(contrast(muscles.bone, glass), contrast(muscles.bone, muscles.bone_edge)) >= 3


def test_between_two_steps_colours_are_mixed() -> None:
    ramp = LIGHT_MUSCLES.ramp
    assert LIGHT_MUSCLES.of_length(0.125) == mixed(ramp[0], ramp[1], 0.5)
    assert LIGHT_MUSCLES.of_length(-1) == ramp[0]
    assert LIGHT_MUSCLES.of_length(2) == ramp[-1]
