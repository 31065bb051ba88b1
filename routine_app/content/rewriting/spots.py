"""The tree of a YAML text in which every text, list and mapping knows the characters it takes.

It is built from the same parser events as the tree that readers use, and only for texts that
reader has no complaint about: what it refuses (anchors, keys given twice) is not rewritten.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from routine_app.content.marked_yaml import parse
from routine_app.content.problem import ContentError, Problem, Report
from routine_app.content.rewriting.cannot import CannotRewrite
from routine_app.content.source import refuse_hidden
from routine_app.domain.language import tr

Plain = str | list["Plain"] | dict[str, "Plain"]
"""What a text says, without places."""

BLOCK, FLOW = "block", "flow"
FOLDED = (">", "|")

_COMMENT = re.compile(r"#[^\r\n]*")


class Spot(NamedTuple):
    """A text, list or mapping at `text[start:end]`.

    `style` is BLOCK or FLOW for lists and mappings; of a text it is what it begins with: a quote,
    ">", "|", or nothing.
    """

    start: int
    end: int
    style: str
    value: str | list[Spot] | dict[str, Pair]

    @property
    def is_flow(self) -> bool:
        return self.style == FLOW


class Pair(NamedTuple):
    """A key of a mapping and what belongs to it."""

    key: Spot
    node: Spot


def read_spots(text: str) -> Spot:
    """The tree of a text. Raises CannotRewrite when it has to be mended by hand first."""
    import yaml

    report = Report("")
    try:
        refuse_hidden(text, "")
        node = parse(text, report)
    except ContentError as error:
        raise _to_mend(error.problems[0]) from None
    if node is None or report:
        raise _to_mend(report.problems[0])
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    events = iter(yaml.parse(text, Loader=loader))
    first_node = next(e for e in events if isinstance(e, yaml.NodeEvent))
    return _spot(first_node, events, text)


def _to_mend(first: Problem) -> CannotRewrite:
    """What no reader understands is not touched."""
    message = f"{first.message[:1].upper()}{first.message[1:]}"
    if not first.line:
        return CannotRewrite(message)
    where = tr("Line {number} has to be mended in the text first.", number=first.line)
    return CannotRewrite(f"{where} {message}")


def _spot(event: Any, events: Iterator[Any], text: str) -> Spot:
    import yaml

    start: int = event.start_mark.index
    if isinstance(event, yaml.ScalarEvent):
        style = event.style or ""
        return Spot(start, _end_of_text(event, style, text), style, event.value)
    children: list[Spot] = []
    found: Any = next(events)
    while not isinstance(found, yaml.CollectionEndEvent):
        children.append(_spot(found, events, text))
        found = next(events)
    style = FLOW if event.flow_style else BLOCK
    closed = style == FLOW and text[start] in "[{"
    last = children[-1].end if children else start
    mark: Any = found.end_mark
    end = mark.index if closed else last
    if isinstance(event, yaml.SequenceStartEvent):
        return Spot(start, end, style, children)
    pairs = zip(children[::2], children[1::2], strict=True)
    return Spot(start, end, style, {str(key.value): Pair(key, node) for key, node in pairs})


def _end_of_text(event: Any, style: str, text: str) -> int:
    """The parser counts empty lines below a text of several lines as part of it."""
    start, end = event.start_mark.index, event.end_mark.index
    if style not in FOLDED:
        return int(end)
    header = re.split(r"[\s#]", text[start : start + 8], maxsplit=1)[0]
    body = text[start:end]
    kept = re.sub(r"(?:\r\n|\r|\n)\Z", "", body) if "+" in header else body.rstrip(" \t\r\n")
    return int(start) + len(kept)


def plain(spot: Spot) -> Plain:
    """What a tree says, without places."""
    match spot.value:
        case str(text):
            return text
        case list(items):
            return [plain(item) for item in items]
        case pairs:
            return {key: plain(pair.node) for key, pair in pairs.items()}


class Comment(NamedTuple):
    """A comment, and where it begins."""

    start: int
    text: str


def comments(text: str, root: Spot) -> list[Comment]:
    """All comments of a text, in order."""
    found: list[Comment] = []
    position = 0
    for start, end in (*_texts(root), (len(text), len(text))):
        gap = _COMMENT.finditer(text, position, start)
        found += [Comment(match.start(), match.group().rstrip()) for match in gap]
        position = end
    return found


def _texts(spot: Spot) -> Iterator[tuple[int, int]]:
    """The characters of every text of a tree, in order; a "#" in one of them is no comment."""
    match spot.value:
        case str():
            yield spot.start, spot.end
        case list(items):
            for item in items:
                yield from _texts(item)
        case pairs:
            for pair in pairs.values():
                yield from _texts(pair.key)
                yield from _texts(pair.node)
