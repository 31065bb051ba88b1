"""Where contrast is asked for, all that is read has 7 to 1 or more on each of its grounds."""

from __future__ import annotations

import pytest

from routine_app.figure.palette import contrast
from routine_app.ui.theme import DARK_TOKENS, LIGHT_TOKENS, Tokens, high_contrast

AAA, EDGE = 7.0, 4.5
"""Of texts, as WCAG 2.2 asks for at level AAA, and of edges, half as much again as at level AA."""
INKS = ("text", "text2", "accent", "on_soft", "warn", "error")
GROUNDS = ("bg", "surface", "sunken", "accent_soft", "warn_soft", "error_soft")
TOKENS = {"light": high_contrast(LIGHT_TOKENS), "dark": high_contrast(DARK_TOKENS)}
EACH = pytest.mark.parametrize("tokens", TOKENS.values(), ids=TOKENS)


def ratio(tokens: Tokens, ink: str, ground: str) -> float:
    """How well a colour stands out from another one."""
    return float(contrast(getattr(tokens, ink).name(), getattr(tokens, ground).name()))


@EACH
@pytest.mark.parametrize("ground", GROUNDS)
def test_texts_can_be_read_on_every_ground(tokens: Tokens, ground: str) -> None:
    found = {ink: ratio(tokens, ink, ground) for ink in INKS}
    assert min(found.values()) >= AAA, found


@EACH
def test_texts_on_what_is_chosen_can_be_read(tokens: Tokens) -> None:
    assert ratio(tokens, "on_accent", "accent") >= AAA


@EACH
@pytest.mark.parametrize("ground", ["bg", "surface", "sunken"])
def test_edges_and_lines_stand_out(tokens: Tokens, ground: str) -> None:
    assert ratio(tokens, "control", ground) >= EDGE
    assert ratio(tokens, "line", ground) >= 3.0
    assert ratio(tokens, "focus", ground) >= EDGE


@pytest.mark.parametrize("tokens", [LIGHT_TOKENS, DARK_TOKENS], ids=["light", "dark"])
def test_nothing_becomes_weaker(tokens: Tokens) -> None:
    strong = high_contrast(tokens)
    for ink in (*INKS, "control", "line"):
        for ground in GROUNDS:
            assert ratio(strong, ink, ground) >= ratio(tokens, ink, ground), (ink, ground)
