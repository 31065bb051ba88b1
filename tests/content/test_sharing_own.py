"""Whatever own exercises name each other, the ones that a routine needs go along, and no others."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from routine_app.content.check import check_files
from routine_app.content.library import Library
from routine_app.content.marked_yaml import parse
from routine_app.content.problem import Report
from routine_app.content.sharing import shared_text
from routine_app.domain.value import replace
from routine_app.resources import routines_dir

SHIPPED = Library(routines_dir())
COUNT = 6
NAMES = [f"own-{number}" for number in range(COUNT)]
OTHERS = [*NAMES, *(f"{name}.small" for name in NAMES), "pelvic-tilt", "A sentence: is fine."]
EXERCISE = """\
exercise: {id}
name: {id}
phase: lengthen
aim: "Open it: slowly."   # a note
position: standing
sides: each
dose: 30 s
easier: {easier}
harder: {harder}
poses:
  start: {{rests on: [foot right, foot left]}}
variants:
  - {{variant: small, name: Small, how: Go half the way., easier: {of_variant}}}
"""

links = st.lists(st.sampled_from(OTHERS), max_size=2)
exercises = st.lists(st.tuples(links, links, links), min_size=COUNT, max_size=COUNT)
steps = st.lists(st.sampled_from(OTHERS[:-1]), min_size=1, max_size=3)


def written(names: list[str]) -> str:
    return f"[{', '.join(repr(name) for name in names)}]"


def without(self: str, names: list[str]) -> list[str]:
    """Nothing is easier or harder than itself."""
    return [name for name in names if name != self]


def make(folder: Path, graph: list[tuple[list[str], ...]], chosen: list[str], end: str) -> Path:
    """A folder with exercises of one's own, and a routine of them."""
    for name, (easier, harder, of_variant) in zip(NAMES, graph, strict=True):
        told = {
            "easier": without(name, easier),
            "harder": without(name, harder),
            "of_variant": without(f"{name}.small", of_variant),
        }
        text = EXERCISE.format(id=name, **{key: written(of) for key, of in told.items()})
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8", newline=end)
    rows = "".join(f"  - {name}: 20 s   # as it is\n" for name in chosen)
    routine = folder / "mine.yaml"
    text = f"# Of my own\nroutine: mine\nname: Mine\nsteps:\n{rows}"
    routine.write_text(text, encoding="utf-8", newline=end)
    return routine


def reachable(graph: list[tuple[list[str], ...]], chosen: list[str]) -> set[str]:
    found: set[str] = set()
    waiting = [name.partition(".")[0] for name in chosen]
    while waiting:
        name = waiting.pop()
        if name in NAMES and name not in found:
            found.add(name)
            named = (other for links in graph[NAMES.index(name)] for other in links)
            waiting += [other.partition(".")[0] for other in named]
    return found


@settings(max_examples=60, deadline=None)
@given(exercises, steps, st.sampled_from(["\n", "\r\n"]))
def test_a_file_has_all_that_it_needs_and_nothing_else(
    graph: list[tuple[list[str], ...]], chosen: list[str], end: str
) -> None:
    with tempfile.TemporaryDirectory() as name:
        own = Path(name) / "own"
        own.mkdir()
        routine = make(own, graph, chosen, end)
        library = Library(routines_dir(), own)
        text = shared_text(routine, library)
        there = Path(name) / "there.yaml"
        there.write_bytes(text.encode())
        assert check_files([there], SHIPPED) == []
        assert replace(SHIPPED.routine_file(there), file="") == library.routine("mine")
        assert shared_text(there, SHIPPED) == text
    assert text.startswith("# Of my own")
    node = parse(text, Report(""))
    assert node is not None
    assert isinstance(node.value, dict)
    carried = node.value["exercises"].node.value if "exercises" in node.value else {}
    assert set(carried) == reachable(graph, chosen)
