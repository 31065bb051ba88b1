"""Every colour of the body can be seen on what is behind it, in both themes."""

from __future__ import annotations

import pytest

from routine_app.figure.palette import DARK, LIGHT, FigurePalette, contrast

GRAPHICS = 3.0
"""WCAG 2.2, success criterion 1.4.11."""
NEAR_AND_FAR = 1.8
BODY = (
    "skin",
    "far_skin",
    "throat",
    "shirt",
    "far_shirt",
    "leggings",
    "far_leggings",
    "hair",
    "contour",
    "strap",
)
themes = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


@themes
@pytest.mark.parametrize("tone", BODY)
@pytest.mark.parametrize("ground", ["bg", "surface", "mat", "wall"])
def test_the_body_stands_out(palette: FigurePalette, tone: str, ground: str) -> None:
    assert contrast(getattr(palette, tone), getattr(palette, ground)) >= GRAPHICS


@themes
def test_near_and_far_leg_differ(palette: FigurePalette) -> None:
    assert contrast(palette.leggings, palette.far_leggings) >= NEAR_AND_FAR


def test_contrast_of_black_and_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
