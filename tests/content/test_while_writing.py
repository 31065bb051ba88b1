"""Whatever is typed: it is checked, coloured and completed without an error, and a fix mends."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from routine_app.content.checking import check_text
from routine_app.content.completing import complete
from routine_app.content.library import Library
from routine_app.content.marking import fixed, lines_of
from routine_app.content.tokens import tokens_of
from routine_app.resources import routines_dir

NAMES = ("first-length.yaml", "exercises/half-kneeling.yaml", "programs/21-day-reset.yaml")
PIECES = (
    *(":", ": ", "- ", "\n", "\n  ", "\t", "#", "'", '"', "[", "]", "{", "}", ",", "|", ">", "&", "*"),
    *("sixty", "45sec", "x two", "8 reps", "half-knelng", "hold", "sides: left", "brath", "é", "🦵", "\u202e"),
    *("true", "−8", "1:30", "routine", "steps:", "  - wait:", "?"),
)  # fmt: skip


@cache
def library() -> Library:
    return Library(routines_dir())


@cache
def shipped(name: str) -> str:
    return (routines_dir() / name).read_text(encoding="utf-8")[:3000]


@st.composite
def written(draw: st.DrawFn) -> str:
    """A file in the middle of being changed: pieces put in, and parts taken away."""
    text = shipped(draw(st.sampled_from(NAMES)))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        piece = draw(st.sampled_from(PIECES))
        text = text[:at] + piece + text[at + draw(st.integers(0, 6)) :]
    return text[: draw(st.integers(len(text) // 2, len(text)))]


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(written())
def test_problems_lie_inside_the_text_and_their_fixes_mend_them(text: str) -> None:
    checked = check_text(text, "f", library())
    lines = lines_of(text)
    for problem in checked.problems:
        assert 0 <= problem.line <= len(lines)
        if not problem.line:
            continue
        room = len(lines[problem.line - 1]) + 1
        assert 1 <= problem.column <= max(problem.end, problem.column) <= room + 1
        if problem.fix is None:
            continue
        fix = problem.fix
        assert 1 <= fix.column <= fix.end <= len(lines[fix.line - 1]) + 1
        after = check_text(fixed(text, fix), "f", library()).problems
        assert (problem.line, problem.column, problem.message) not in [
            (other.line, other.column, other.message) for other in after
        ]
    for part in checked.parts or ():
        assert 1 <= part.line <= part.last <= len(lines)


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(written(), st.data())
def test_anything_can_be_completed_and_coloured(text: str, data: st.DataObject) -> None:
    lines = lines_of(text)
    line = data.draw(st.integers(1, len(lines)))
    column = data.draw(st.integers(1, len(lines[line - 1]) + 1))
    found = complete(text, line, column, library())
    assert 1 <= found.begin <= found.end == column
    typed = lines[line - 1][found.begin - 1 : found.end - 1]
    assert all(offer.text.strip() != typed.strip() for offer in found.offers)
    for one in lines:
        tokens = list(tokens_of(one, frozenset({"half-kneeling"})))
        assert all(0 <= token.start < token.end <= len(one) for token in tokens)


@pytest.mark.parametrize("name", NAMES)
def test_what_a_shipped_file_says_is_offered_where_it_says_it(name: str) -> None:
    """Keys of the file, at the places where they stand, once they are taken away."""
    lines = lines_of(shipped(name))
    missed = []
    for number, line in enumerate(lines[1:40], 2):
        key, colon, _ = line.strip().removeprefix("- ").partition(":")
        if not colon or not key or line.lstrip().startswith("#") or "{" in line[: line.index(key)]:
            continue
        begin = line.index(key) + 1
        text = "\n".join([*lines[: number - 1], line[: begin - 1] + key[:2], *lines[number:]])
        offers = complete(text, number, begin + 2, library()).offers
        words = {offer.text.partition(":")[0] for offer in offers}
        if key not in words:
            missed.append((number, key))
    assert missed == []
