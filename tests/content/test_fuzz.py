"""Whatever is in a file, reading it ends in a value or in problems, never in anything else."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from routine_app.content.check import check_files
from routine_app.content.library import Library
from routine_app.content.problem import Problem
from tests.content.examples import FILES, shipped

EXAMPLES = sorted(FILES.values())
SNIPPETS = [
    "\n", "  ", "- ", ": ", "{", "}", "[", "]", '"', "'", "#", "&a ", "*a", "!t ", "<<: ", "---\n",
    "\t", "|", ">", "?", "%", "\\", "x 2", "45 s", "8 reps", "same as: start", "start", "\x00",
    "\x1b", "\u202e", "\ud7ff", "🧘", "é", "-", "999999999999", "steps:\n", "exercises:\n", "a: ",
]  # fmt: skip
KEYS = [
    "routine", "exercise", "name", "steps", "poses", "start", "hold", "hip right", "rests on",
    "holds", "cues", "wait", "rest", "half-kneeling", "dose", "sides", "moves", "tempo", "through",
    "evidence", "view", "exercises",
]  # fmt: skip


@pytest.fixture(scope="module")
def place() -> Iterator[tuple[Path, Library]]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        yield folder / "f.yaml", Library(shipped(folder))


def check(place: tuple[Path, Library], data: bytes) -> list[Problem]:
    """Checks bytes as a file; every problem must be printable and within the file."""
    path, library = place
    path.write_bytes(data)
    problems = check_files([path], library)
    lines = data.count(b"\n") + data.count(b"\r") + 1
    for problem in problems:
        assert str(problem).isprintable()
        assert problem.message[-1] in ".?"
        assert 0 <= problem.line <= lines
        assert (problem.column > 0) == (problem.line > 0)
    return problems


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A valid file with a few pieces cut, doubled or put in."""
    text = draw(st.sampled_from(EXAMPLES))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 30)))
        piece = draw(st.sampled_from(["", text[start:end] * 2, *SNIPPETS]) | st.text(max_size=8))
        text = text[:start] + piece + text[end:]
    return text


@settings(max_examples=150)
@given(st.binary(max_size=200))
def test_random_bytes_are_problems(place: tuple[Path, Library], data: bytes) -> None:
    assert check(place, data)


@settings(max_examples=400)
@given(mutated())
def test_mutated_files_are_values_or_problems(place: tuple[Path, Library], text: str) -> None:
    check(place, text.encode("utf-8", "surrogatepass"))


trees = st.recursive(
    st.sampled_from(["", "x", "45 s", "start", "yes", "-8", "half-kneeling"]),
    lambda children: (
        st.lists(children, max_size=3)
        | st.dictionaries(st.sampled_from(KEYS), children, max_size=4)
    ),
    max_leaves=12,
)


@settings(max_examples=200)
@given(st.sampled_from(["routine", "exercise", "program", "essentials", "safety", "known"]), trees)
def test_any_kinds_under_any_keys_are_values_or_problems(
    place: tuple[Path, Library], first: str, tree: object
) -> None:
    document = {first: "f", **(tree if isinstance(tree, dict) else {"steps": tree})}
    check(place, json.dumps(document).encode())


def test_every_prefix_of_a_file_is_a_value_or_problems(place: tuple[Path, Library]) -> None:
    data = FILES["first-length.yaml"].encode()
    for end in range(0, len(data), 3):
        check(place, data[:end])
