"""Marks of direction: a name keeps those that it needs, and never turns a message round."""

from __future__ import annotations

from unicodedata import bidirectional

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routine_app.content.direction import HARMLESS, settled
from routine_app.content.problem import printable, quote

LRM, RLM, ALM = "\u200e", "\u200f", "\u061c"
LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
HEBREW, ARABIC = "אבג", "مرحبا"


@pytest.mark.parametrize(
    "text",
    [
        f"{HEBREW}{LRM} (2).yaml",
        f"run {HEBREW}!{RLM} 3",
        f"{ARABIC}{ALM}12-",
        f"{LRI}abc{PDI} {HEBREW}",
        f"{HEBREW} {FSI}a {RLI}{HEBREW}{PDI} b{PDI}.yaml",
        f"{RLI}{RLM}1{HEBREW}{PDI}",
    ],
)
def test_what_a_mixed_text_needs_stays(text: str) -> None:
    assert printable(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"a{LRM}b{RLM}.yaml", "ab.yaml"),
        (f"a{RLI}gpj.exe{PDI}", "agpj.exe"),
        (f"{RLM}a{HEBREW}", f"a{HEBREW}"),
        (f"{LRM}{HEBREW}", HEBREW),
        (f"{HEBREW}{RLI}a", f"{HEBREW}a"),
        (f"{HEBREW}{PDI}a", f"{HEBREW}a"),
        (f"{HEBREW}{PDI}{LRI}a", f"{HEBREW}a"),
        (f"{HEBREW}{LRI}{RLI}a{PDI}", f"{HEBREW}{LRI}a"[:3] + f"{RLI}a{PDI}"),
        (f"{LRI}{HEBREW}{PDI}{RLM}a", f"{LRI}{HEBREW}{PDI}a"),
    ],
)
def test_what_nothing_needs_or_what_reaches_beyond_the_text_goes(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_overrides_and_control_characters_are_spelled_out_as_ever() -> None:
    assert printable(f"{HEBREW}\u202e{LRM}\x07") == f"{HEBREW}\\u202e{LRM}\\x07"


def test_in_quotes_an_author_sees_every_mark() -> None:
    assert quote(f"reps{LRM}") == '"reps\\u200e"'


ANY = st.text(st.sampled_from([*HARMLESS, *HEBREW, *ARABIC, *"ab1 .(-"]), max_size=12)


def base_direction(text: str) -> str:
    """What the first letter decides that stands in no isolate; empty where there is none."""
    depth = 0
    for c in text:
        if c in LRI + RLI + FSI:
            depth += 1
        elif c == PDI:
            depth = max(0, depth - 1)
        elif not depth and bidirectional(c) in {"L", "R", "AL"}:
            return "L" if bidirectional(c) == "L" else "R"
    return ""


@given(ANY)
def test_every_isolate_ends_with_the_text(text: str) -> None:
    depth = 0
    for c in settled(text):
        depth += (c in LRI + RLI + FSI) - (c == PDI)
        assert depth >= 0
    assert depth == 0


@given(ANY)
def test_marks_never_decide_the_direction(text: str) -> None:
    shown = settled(text)
    assert base_direction(shown) == base_direction(
        shown.translate(dict.fromkeys(map(ord, LRM + RLM + ALM)))
    )


@given(ANY)
def test_nothing_but_marks_goes_and_once_is_enough(text: str) -> None:
    marks = dict.fromkeys(map(ord, HARMLESS))
    assert settled(text).translate(marks) == text.translate(marks)
    assert settled(settled(text)) == settled(text)
