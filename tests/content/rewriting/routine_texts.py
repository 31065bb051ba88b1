"""Routines as people write them: any layout, and a comment wherever one may stand."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import strategies as st

from routine_app.content.marked_yaml import parse
from routine_app.content.nodes import Node
from routine_app.content.problem import Report
from routine_app.content.rewriting.spots import Plain, comments, read_spots

NAMES = ("half-kneeling", "pelvic-tilt", "edge-of-bed", "constructive-rest")
SHORT = ("45 s", "45", "1:30", "2 min x 2", "8 reps", "8 reps at 4 s x 3", "6 breaths")
SIDES = ("", ", left first", ", right only")
LONG = ("hold: 40 s", "reps: 8", "breaths: 6", "dose: 45 s x 2")
MORE = ("sets: 2", "rest: 15 s", "sides: left only", "cue: Squeeze the kneeling-side buttock.")


class Layout(NamedTuple):
    """How a file is written."""

    newline: str
    dash: int
    long: int
    ended: bool


LAYOUTS = st.builds(
    Layout,
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from([0, 2, 4]),
    st.sampled_from([2, 4]),
    st.booleans(),
)


@st.composite
def step_lines(draw: st.DrawFn, layout: Layout) -> list[str]:
    """The lines of one step, with the comments and empty lines above it."""
    pad, further = " " * layout.dash, " " * (layout.dash + 2 + layout.long)
    above = draw(st.lists(st.sampled_from(["", f"{pad}#", "#"]), max_size=3))
    name = draw(st.sampled_from(NAMES))
    end = draw(st.sampled_from(["", "  #"]))
    kind = draw(st.sampled_from(["short", "quoted", "long", "braces", "wait", "rest"]))
    options = [draw(st.sampled_from(LONG))]
    options += draw(st.lists(st.sampled_from(MORE), unique=True, max_size=3))
    if options[0].startswith("dose"):
        options = [option for option in options if not option.startswith("sets")]
    short = draw(st.sampled_from(SHORT)) + draw(st.sampled_from(SIDES))
    match kind:
        case "short":
            step = [f"{pad}- {name}: {short}{end}"]
        case "quoted":
            quote = draw(st.sampled_from("'\""))
            step = [f"{pad}- {name}: {quote}{short}{quote}{end}"]
        case "braces":
            step = [f"{pad}- {name}: {{{', '.join(options)}}}{end}"]
        case "wait":
            step = [f"{pad}- wait: Fetch the strap.{end}"]
        case "rest":
            step = [f"{pad}- rest: 20 s{end}"]
        case _:
            ends = st.sampled_from(["", "  #", f"\n{further}#"])
            inner = [f"{further}{option}{draw(ends)}" for option in options]
            step = [f"{pad}- {name}:{end}", *(line for part in inner for line in part.split("\n"))]
    below = draw(st.sampled_from([[], [f"{pad}  #"]]))
    return [*above, *step, *below]


@st.composite
def routine_texts(draw: st.DrawFn, least: int = 1) -> str:
    """The text of a routine. Every comment has a number of its own."""
    layout = draw(LAYOUTS)
    steps = draw(st.lists(step_lines(layout), min_size=least, max_size=5))
    about = draw(
        st.sampled_from(
            [
                [],
                ["about: Some words."],
                ["about: >", "  Folded", "  words.", ""],
                ["about: 'It''s'"],
            ]
        )
    )
    after = draw(st.sampled_from([[], ["breath: 4 s in, 6 s out  #"], ["", "#", "easy: yes"]]))
    lines = ["#", "routine: first-length  #", 'name: "First length"', *about, "steps:  #"]
    lines += [line for step in steps for line in step] + after
    numbered = [line.replace("#", f"# note {number}") for number, line in enumerate(lines)]
    return layout.newline.join(numbered) + (layout.newline if layout.ended else "")


def said(text: str) -> dict[str, Plain]:
    """What readers make of a text."""
    report = Report("a.yaml")
    node = parse(text, report)
    assert node is not None
    assert not report, report.problems
    value = _plain(node)
    assert isinstance(value, dict)
    return value


def _plain(node: Node) -> Plain:
    match node.value:
        case str(text):
            return text
        case list(items):
            return [_plain(item) for item in items]
        case entries:
            return {key: _plain(entry.node) for key, entry in entries.items()}


def steps_of(text: str) -> list[Plain]:
    """The steps of a text."""
    steps = said(text)["steps"]
    assert isinstance(steps, list)
    return steps


def with_steps(text: str, steps: list[Plain]) -> dict[str, Plain]:
    """What a text would say with these steps."""
    return {**said(text), "steps": steps}


def notes(text: str) -> list[str]:
    """The comments of a text, in order."""
    return [comment.text for comment in comments(text, read_spots(text))]
